# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that need nothing but the source, the translation and the word lists.

Each rule is a generator: it is given the check and one entry, and yields what
is wrong with it. FAULTS stop the build; WARNINGS ask somebody to look.
"""
import collections
import re
import unicodedata
from xml.parsers import expat

from words import GAP, TAG, plain, western

PRINTF = re.compile(r"%(?:\d+\$)?[-+#0']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L)?[A-Za-z%]")
LINK = re.compile(r'<a\s+href="([^"]*)"\s*>')
NUMBER = re.compile(r'\d+(?:[.,٫٬  ]\d+)*')
# “7 of 50”, “3 to 6”, “10–14”, “between 2 and 4”: there the order says something.
ORDERED = re.compile(r'(\d[\d.,]*)(?: [\w’]+){0,2}? ?(?:\b(?:of|to|or|and|by|in|out of)\b|[–/:-]) ?(?:the )?(\d[\d.,]*\d|\d)')

# Strings that are a switch for the program, and what they may be turned to.
SWITCHES = {'default': ['LTR', 'RTL'], 'first-weekday': ['monday', 'saturday', 'sunday'],
            'digits': 'ten digits, nought first', 'order': '“n/ñ”, “the-” or “!then”, with spaces between'}
ORDER = re.compile(r'(\S+/\S+|\S+-|!\S+)(?: +|$)')

# An hour may be told by 12 or by 24.
EITHER = {'{hour12} {half}': '{hour24}'}

LONGER = 1.6
LONG_FROM = 25
END_MARKS = {'.': '.', '؟': '?', '?': '?', '!': '!', ':': ':', '…': '…', '。': '.', '？': '?', '：': ':', '।': '.'}


def without_marks(text):
    return TAG.sub('', text)


def kept(pattern, text):
    return collections.Counter(pattern.findall(text))


def is_switch(source):
    name, mark, _value = source.partition(':')
    return bool(mark) and name in SWITCHES


def difference(wanted, found):
    lost, won = wanted - found, found - wanted
    parts = [f'lost: {", ".join(map(str, lost.elements()))}'] if lost else []
    return '; '.join(parts + ([f'new: {", ".join(map(str, won.elements()))}'] if won else []))


# --- what the program reads --------------------------------------------------


def placeholders(check, entry):
    """A form that names its number by a word (“one page”) may leave the number out."""
    for number, text in entry.forms.items():
        if not text:
            continue
        sources = [entry.source, entry.plural] if entry.plural else [entry.source]
        wanted = [collections.Counter(bare(found) for found in PRINTF.findall(source)) for source in sources]
        found = collections.Counter(bare(found) for found in PRINTF.findall(text))
        if entry.plural and sum(found.values()) < sum(wanted[1].values()):
            wanted.append(found if check.names_number(text) else wanted[1])
        if found not in wanted:
            yield f'placeholder {difference(wanted[-1], found)}'


def bare(placeholder):
    return re.sub(r'\d+\$', '', placeholder)


def gaps(check, entry):
    for source, text in entry.pairs():
        if kept(GAP, source) != kept(GAP, text) and kept(GAP, text) != kept(GAP, EITHER.get(source, source)):
            yield f'placeholder {difference(kept(GAP, source), kept(GAP, text))}'


def tags(check, entry):
    for source, text in entry.pairs():
        names = [collections.Counter(re.findall(r'</?(\w+)', part)) for part in (source, text)]
        if names[0] != names[1]:
            yield f'tag {difference(*names)}'
        elif TAG.search(source):
            yield from well_formed(text)


def well_formed(text):
    try:
        expat.ParserCreate().Parse(f'<all>{text}</all>', True)
    except expat.ExpatError as error:
        yield f'the tags cannot be read: {expat.errors.messages[error.code]}'


def links(check, entry):
    for source, text in entry.pairs():
        if kept(LINK, source) != kept(LINK, text):
            yield f'link {difference(kept(LINK, source), kept(LINK, text))}'


def no_source_marks(check, entry):
    """The small ° behind a sentence that has no source yet."""
    for source, text in entry.pairs():
        if source.count('°') != text.count('°'):
            yield f'° stands {source.count("°")} times in the source, and here {text.count("°")} times'


def markers(check, entry):
    """Strings that are a switch for the program, such as default:LTR."""
    if not is_switch(entry.source):
        return
    name = entry.source.partition(':')[0]
    allowed = SWITCHES[name]
    start, _mark, value = entry.text.partition(':')
    if start != name or not is_allowed(name, value):
        yield f'write {name}: and {allowed if isinstance(allowed, str) else "one of " + ", ".join(allowed)}'


def is_allowed(name, value):
    if name == 'digits':
        return [unicodedata.decimal(char, None) for char in value] == list(range(10))
    if name == 'order':
        return not ORDER.sub('', value)
    return value in SWITCHES[name]


# --- direction ---


def strong_directions(text):
    """What pulls a text to one side, as the screen reads it; what is put into a gap is not known."""
    text = without_marks(PRINTF.sub('', GAP.sub('', text)))
    kinds = [unicodedata.bidirectional(char) for char in text]
    return [kind for kind in kinds if kind in ('L', 'R', 'AL')]


def direction(check, entry):
    """Where a text begins in the other direction, all of it is set from the other side."""
    for text in entry.forms.values() if check.is_rtl and not is_switch(entry.source) else []:
        strong = strong_directions(text)
        if strong[:1] == ['L'] and {'R', 'AL'} & set(strong):
            yield 'begins with a letter from left to right: write U+200F before it'


# --- numbers -----------------------------------------------------------------


def numbers(text, decimal):
    """The numbers of a text, in order, as plain Python writes them."""
    text = PRINTF.sub(' ', without_marks(GAP.sub(' ', western(text)).replace(' %', '')))
    return [number_value(found, decimal) for found in NUMBER.findall(text)]


def number_value(text, decimal):
    whole, mark, part = text.replace('٫', decimal).rpartition(decimal)
    if not mark or decimal in whole:
        whole, part = text, ''
    groups = re.split(r'\D', whole)
    if len(groups) > 1 and not all(len(group) == 3 for group in groups[1:]):
        return text
    return ''.join(groups) + (f'.{part}' if part else '')


def number_sets(check, entry):
    for source, text in entry.pairs() if entry.source not in EITHER else []:
        wanted = numbers(source, '.')
        found = numbers(text, check.language.digits)
        lost = collections.Counter(wanted) - collections.Counter(found)
        won = collections.Counter(found) - collections.Counter(wanted)
        lost = [number for number in lost.elements() if not check.says_number(number, text)]
        won = [number for number in won.elements() if not check.source_says_number(number, source)]
        if lost or won:
            yield 'number ' + difference(collections.Counter(lost), collections.Counter(won))


def number_order(check, entry):
    for source, text in entry.pairs():
        found = numbers(text, check.language.digits)
        for first, second in ORDERED.findall(without_marks(source)):
            pair = [number_value(first, '.'), number_value(second, '.')]
            if check.language.is_reversed and f'{first} of {second}' in without_marks(source):
                pair.reverse()
            if pair[0] != pair[1] and set(pair) <= set(found) and pair not in neighbours(found):
                yield f'the order of {pair[0]} and {pair[1]} is turned round'


def neighbours(found):
    return [list(pair) for pair in zip(found, found[1:])]


# --- words -------------------------------------------------------------------


def word_groups(check, entry):
    """A word of a group stands in the translation as often as in the source: negations, sides, units, calling for help.

    Where a language says it more often or less often, the string says so in a remark, and with which phrase.
    """
    differences = entry.differences()
    for source, text in entry.pairs():
        for group in check.language.groups:
            if entry.plural and (group == 'two' or group == 'negation' and check.says_number('0', text)):
                continue  # the form for two or for none of a thing
            more, phrase = differences.get(group, (0, ''))
            asked, found = check.english.found(group, source), check.language.found(group, text)
            wanted = {len(check.english.found(group, part)) + more for part in (source, entry.source)}
            if phrase and not check.language.has_words([phrase], text):
                yield group, f'“{phrase}” of the remark does not stand in the translation'
            elif len(found) not in wanted:
                yield group, f'the source has {told(asked)} of “{group}”, the translation {told(found)}'


def told(words):
    return f'{len(words)} ({", ".join(words)})' if words else 'none'


def terms(check, entry):
    """A word that the guide explains has one translation; po/check names its forms."""
    english = check.english.section('terms')
    for source, text in entry.pairs():
        for name, forms in check.language.section('terms').items():
            forms = [form.strip() for form in forms.split(';')]
            words = [word.strip() for word in english.get(name, '').split(';') if word.strip()]
            if words and check.english.has_words(words, source) and not check.language.has_words(forms, text):
                yield f'“{name}” is not “{forms[0]}” here'


# --- warnings ----------------------------------------------------------------


def length(check, entry):
    for source, text in entry.pairs():
        wanted, found = len(without_marks(source)), len(without_marks(text))
        if found > LONGER * wanted and found > LONG_FROM:
            yield f'{found} letters for {wanted}'


def end_mark(text):
    text = without_marks(text).rstrip('”"»)\' \u200f\u200e\u2069\n')
    return END_MARKS.get(text[-1:], '')


def end_punctuation(check, entry):
    for source, text in entry.pairs():
        source, text = source.rstrip('°'), text.rstrip('°') # which has a rule of its own
        if end_mark(source) != end_mark(text):
            yield f'ends in “{without_marks(text)[-1:]}”, the source in “{without_marks(source)[-1:]}”'


def unchanged(check, entry):
    text = without_marks(PRINTF.sub('', GAP.sub('', entry.source)))
    if len(re.findall(r'[^\W\d_]{3,}', text)) > 0 and entry.text == entry.source:
        if not any(plain(word) == plain(entry.source) for word in check.language.words('language', 'same')):
            yield 'is the same as the source'


FAULTS = {
    'placeholder': placeholders, 'gap': gaps, 'tag': tags, 'link': links, 'mark': no_source_marks,
    'marker': markers, 'direction': direction,
    'number': number_sets, 'number-order': number_order, 'words': word_groups, 'term': terms,
}
WARNINGS = {'length': length, 'end-punctuation': end_punctuation, 'unchanged': unchanged}
