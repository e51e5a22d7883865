# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that need nothing but the source, the translation and the word lists.

Each rule is a generator: it is given the check and one entry, and yields what
is wrong with it. FAULTS stop the build; WARNINGS ask somebody to look.
"""
import collections
import functools
import itertools
import re
import unicodedata
from xml.parsers import expat

import slips
from index import TOKEN, is_unspaced
from plain import GAP, TAG, Later, counted, plain, western
from words import COMMA, sentence_of, sentences

PRINTF = re.compile(r"%(?:\d+\$)?[-+#0']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L)?[A-Za-z%]")
LINK = re.compile(r'<a\s+href="([^"]*)"\s*>')
DIGIT = re.compile(r'\d')
WESTERN = re.compile('[0-9]')
NUMBER = re.compile(r'\d+(?:[.,٫٬  ]\d+)*')
# Not the 2 of CO2.
BARE_NUMBER = re.compile(rf'(?<![A-Za-z]){NUMBER.pattern}')
# Some languages say “7 of 50” as “50, of these 7”.
OF = Later(r'(\d[\d.,]*) of (?:the )?(\d[\d.,]*\d|\d)')

# Strings that are a switch for the program, and what they may be turned to.
SWITCHES = {'default': ['LTR', 'RTL'], 'first-weekday': ['monday', 'saturday', 'sunday'],
            'digits': 'ten digits, nought first', 'order': '“n/ñ”, “the-” or “!then”, with spaces between'}
ORDER = Later(r'(\S+/\S+|\S+-|!\S+)(?: +|$)')

# An hour may be told by 12 or by 24.
EITHER = {'{hour12} {half}': '{hour24}'}

# A place of one line holds a string that is so much longer, with so many letters more: as en_XA, which the tests
# of layout try there in all sizes.
LONGER, BRACKETS = 1.4, 2
END_MARKS = {'.': '.', '؟': '?', '?': '?', '!': '!', ':': ':', '…': '…', '。': '.', '？': '?', '：': ':', '।': '.', '۔': '.', '។': '.',
             '။': '.', '።': '.', '։': '.'}
# A word of a term says something by itself from so many letters on.
LONG = 5
# Writings in which a sentence just ends.
WITHOUT_STOP = ('THAI', 'LAO')


def without_marks(text):
    return TAG.sub('', text) if '<' in text else text


def without_gaps(text):
    """A text without what the program reads in it: marks, and places that it fills."""
    text = without_marks(text)
    if '%' in text:
        text = PRINTF.sub(' ', text)
    return GAP.sub(' ', text) if '{' in text else text


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
    for text in entry.forms.values():
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
    for source, text in entry.pairs:
        if kept(GAP, source) != kept(GAP, text) and kept(GAP, text) != kept(GAP, EITHER.get(source, source)):
            yield f'placeholder {difference(kept(GAP, source), kept(GAP, text))}'


def tags(check, entry):
    for source, text in entry.pairs:
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
    for source, text in entry.pairs:
        if kept(LINK, source) != kept(LINK, text):
            yield f'link {difference(kept(LINK, source), kept(LINK, text))}'


def no_source_marks(check, entry):
    """The small ° behind a sentence that has no source yet."""
    for source, text in entry.pairs:
        if source.count('°') != text.count('°'):
            yield f'° stands {source.count("°")} times in the source, and here {text.count("°")} times'


def ampersands(check, entry):
    """What software centres show is put into their file by msgfmt --xml: that of Debian 13 empties a translation with “&”."""
    if any('.metainfo.' in place for place in entry.references) and any('&' in text for _source, text in entry.pairs):
        yield 'gettext loses “&” here: write the word for it'


def markers(check, entry):
    """Strings that are a switch for the program, such as default:LTR; it is the one rule for them."""
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
    for char in without_gaps(text):
        kind = unicodedata.bidirectional(char)
        if kind in ('L', 'R', 'AL'):
            yield kind


# Groups of digits follow each other from the right, if nothing holds them together. What is spelled, as “112 = 1 1 2”, is heard.
NUMBER_IN_GROUPS = re.compile(r'\d \d')
ISOLATED = re.compile('\u2066[^\u2069]*\u2069')


def direction(check, entry):
    """Where a text begins in the other direction, all of it is set from the other side."""
    for text in entry.forms.values() if check.is_rtl else ():
        strong = strong_directions(text)
        if next(strong, None) == 'L' and {'R', 'AL'} & set(strong):
            yield 'begins with a letter from left to right: write U+200F before it'
        if ' = ' not in entry.source and NUMBER_IN_GROUPS.search(ISOLATED.sub('', text)):
            yield 'a number in groups, as that of a phone, is turned round: write U+2066 before it and U+2069 behind it'


# --- signs -------------------------------------------------------------------

# Turns of direction that a language from right to left needs, and what joins and parts letters of some scripts.
OPENING, CLOSING = '\u2066\u2067\u2068', '\u2069'
TURNS, JOINERS = set('\u200e\u200f\u061c\u2066\u2067\u2068\u2069'), set('\u200c\u200d')
# Letters of the Latin writing, and marks.
LATIN = re.compile('[\0-\u024f\u2000-\u206f]*')
OTHER_ALPHABET = Later('[\u0370-\u058f]')
BEHIND_LETTER = Later(r'[?,;:!](?<=([^\W\d_a-zA-Z\u00c0-\u024f])(.))')
# Behind a bracket or a quotation mark, with a word behind it.
BEHIND_BRACKET = Later(r'[)»”"\]]([?,;:!])\s+["«“(]*([^\W\d_a-zA-Z\u00c0-\u024f])')
ALPHABETS = ('LATIN', 'CYRILLIC', 'GREEK', 'ARMENIAN')
# Marks that one writing has, by its name in unicodedata; and the writings that have the same.
MARKS = {'ARABIC': '؟،؛٪٫٬۔', 'CJK': '，。、？！：；（）「」『』％', 'DEVANAGARI': '।॥', 'GREEK': '\u037e\u0387', 'ETHIOPIC': '።፣፤'}
ALL_MARKS = set(''.join(MARKS.values()))
KIN = {'CJK': ('HIRAGANA', 'KATAKANA', 'HANGUL'), 'DEVANAGARI': ('BENGALI', 'GURMUKHI', 'ORIYA')}
# Those that Arabic and Chinese have signs of their own for.
LATIN_MARKS = {'ARABIC': '?,;', 'CJK': '?,;:!', 'HIRAGANA': '?,;:!', 'KATAKANA': '?,;:!'}


@functools.lru_cache(maxsize=None)
def writing(char):
    """The script of a letter or a mark, by the first word of its name: LATIN, ARABIC, CJK."""
    return unicodedata.name(char, '').partition(' ')[0]


def hidden(check, entry):
    """Signs that nobody sees, but which turn, part or join what is seen."""
    for source, text in entry.pairs:
        strange = [char for char in filter(is_hidden, dict.fromkeys(text)) if char not in source
                   and not (char in TURNS and check.is_rtl or char in JOINERS and check.joins(text, char))]
        if strange:
            yield 'has signs that nobody sees: ' + ', '.join(f'U+{ord(char):04X}' for char in strange)
        elif sum(map(text.count, OPENING)) != text.count(CLOSING):
            yield 'an isolate of direction (U+2066 to U+2068) has no end (U+2069), or the reverse'


@functools.lru_cache(maxsize=None)
def is_hidden(char):
    return not char.isascii() and (unicodedata.category(char) in ('Cf', 'Cc', 'Co', 'Cn', 'Cs', 'Zl', 'Zp') or char in '\ufffd\u034f\u115f\u3164')


@functools.lru_cache(maxsize=None)
def is_other_digit(char):
    return not char.isascii() and char.isdecimal()


def digits(check, entry):
    """The digits are 0 to 9 or those that the language has set, and not of a third kind."""
    for text in entry.forms.values():
        strange = {char for char in filter(is_other_digit, text) if char not in check.digits}
        if strange:
            yield f'{", ".join(sorted(strange))} are digits of another language; the switch “digits:” says “{check.digits}”'


def script(check, entry):
    """Marks and letters of another writing: a question mark of another kind, one letter that only looks the same."""
    for source, text in entry.pairs if check.odd(entry) or not LATIN.fullmatch(entry.whole) else ():
        bare = without_gaps(text)
        wrong = {char for char in filter(check.is_foreign, check.odd(entry)) if char in bare and char not in source}
        wrong |= {match[2] for match in BEHIND_LETTER.finditer(bare) if match[2] in LATIN_MARKS.get(writing(match[1]), '')
                  and not (match[2] == ';' and source.endswith(';'))}  # a list for the desktop
        wrong |= {match[1] for match in BEHIND_BRACKET.finditer(bare) if match[1] in LATIN_MARKS.get(writing(match[2]), '')}
        if wrong:
            yield f'“{", ".join(sorted(wrong))}” belongs to another writing'
        for word in re.findall(r'[^\W\d_]+', bare) if OTHER_ALPHABET.search(bare) else []:
            kinds = {writing(char) for char in word} & set(ALPHABETS)
            if len(kinds) > 1 and word not in source:
                yield f'the letters of “{word}” are of two alphabets: {", ".join(sorted(kinds))}'


def together(check, entry):
    """What a language keeps in one line has a no-break space for its blank."""
    for text in entry.forms.values() if entry.context != 'find' else []:
        torn = check.language.torn(text)
        if torn:
            yield f'“{torn[0]}” may be torn at the end of a line: write U+00A0 for its blank'


def is_other_mark(char, writings):
    return char in ALL_MARKS and any(char in marks and not writings & {kind, *KIN.get(kind, ())} for kind, marks in MARKS.items())


# --- numbers -----------------------------------------------------------------


def numbers(text, decimal):
    """The numbers of a text, in order, as plain Python writes them."""
    text = PRINTF.sub(' ', without_marks(GAP.sub(' ', western(text)).replace('\u00a0', ' ').replace(' %', '')))
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
    for source, text in entry.pairs if entry.source not in EITHER else ():
        wanted = numbers(source, '.')
        found = numbers(text, check.language.digits)
        lost = collections.Counter(wanted) - collections.Counter(found)
        won = collections.Counter(found) - collections.Counter(wanted)
        lost = [number for number in lost.elements() if not check.says_number(number, text)]
        won = [number for number in won.elements() if not check.source_says_number(number, source)]
        if lost or won:
            yield 'number ' + difference(collections.Counter(lost), collections.Counter(won))


TENS = {name: str(value) for value, name in enumerate(('two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'), 2)}


def number_sequence(language, text):
    """All numbers of a text in their order, whether in digits or in words; two in both ways is one kind of thing."""
    text = PRINTF.sub(' ', text) if '%' in text else text
    found = [(match.start(), number_value(match[0], language.digits)) for match in BARE_NUMBER.finditer(counted(text))] if DIGIT.search(text) else []
    for name in TENS.keys() & language.possible(text):
        # Behind what the language sets before a number, as in “و4”, it is the one that was found by its digits.
        found += [(match.start() + (digit.start() if (digit := DIGIT.search(match[0])) else 0), TENS[name]) for match in language.matches(name, text)]
    return [number for _place, number in sorted(set(found))]


def number_order(check, entry):
    """Numbers stand in the order of the source, wherever they stand: “three dents and two bumps”, “of 20, 6”."""
    for source, text in entry.pairs:
        if check.language.is_reversed:
            source = OF.sub(r'\2 of \1', source)
        asked = number_sequence(check.english, source)
        found = number_sequence(check.language, text) if len(asked) > 1 else asked
        if asked != found and sorted(asked) == sorted(found) and asked != number_sequence(check.language, whole_last(check, text)):
            yield f'{", ".join(asked)} in the source, {", ".join(found)} in the translation'


UNITS = ('second', 'minute', 'hour', 'day', 'week', 'month', 'year')


def measures(language, text):
    """The numbers of a text that stand right before a unit of time, each with that: 72 hours."""
    units = language.possible(text) & {*UNITS}
    ends = {match.end(): number_value(match[0], language.digits) for match in BARE_NUMBER.finditer(counted(text))} if units else {}
    places = [(len(match.string[:match.start()].rstrip()), unit) for unit in units for match in language.matches(unit, text)] if ends else []
    return {(ends[place], unit) for place, unit in places if place in ends}


def measure(check, entry):
    """A number that stands before a unit of time stands before the same one in the translation, if it does before any."""
    for source, text in entry.pairs if WESTERN.search(entry.source) else ():
        asked = measures(check.english, source)
        units = dict(asked)
        for number, unit in sorted(measures(check.language, text) - asked) if asked else ():
            if number in units:
                yield f'{number}: “{units[number]}” in the source, “{unit}” in the translation'


def whole_last(check, text):
    """A text with “of the 30, 5” as “5 of the 30”, whose order is the same."""
    of = '|'.join(map(re.escape, check.language.words('numbers', 'out of')))
    return re.sub(rf'\b((?:{of})(?: [^\W\d]+)? )(\d+)([^\d.;:?!؟]*?[,،][^\d.;:?!؟]*?\b)(\d+)', r'\1\4\3\2', counted(text)) if of else text


def link_order(check, entry):
    """A link leads where the words in it say, so several stand in the order of the source."""
    for source, text in entry.pairs:
        asked, found = LINK.findall(source), LINK.findall(text)
        if asked != found and sorted(asked) == sorted(found):
            yield f'{", ".join(found)}, and in the source {", ".join(asked)}'


# --- words -------------------------------------------------------------------


def word_groups(check, entry):
    """A word of a group stands in the translation as often as in the source: negations, sides, units, calling for help.

    Where a language says it more often or less often, the string says so in a remark, and with which phrase.
    """
    differences = entry.differences() if entry.remarks else {}
    for form, (source, text) in zip((number for number, text in entry.forms.items() if text), entry.pairs):
        english, own = check.english.possible(source), check.language.possible(text)
        said = (english | own | differences.keys() | (check.english.possible(entry.source) if entry.plural else set())) & check.language.group_names
        for group in filter(said.__contains__, check.language.groups) if len(said) > 1 else said:
            if entry.plural and (group == 'two' or group == 'negation' and not form and check.says_number('0', text)):
                continue  # the form for two or for none of a thing
            phrases = differences.get(group, {})
            lost = [phrase for phrase in phrases if not check.language.has_phrase(phrase, text)]
            asked = check.english.matches(group, source) if group in english else ()
            found = check.language.matches(group, text) if group in own else ()
            orphans = check.language.orphans(group, text) if check.language.group(group).has_orphans else ()
            turned_round = forbidden(check, source, text) if group == 'negation' and not phrases else None
            if lost:
                yield group, f'“{lost[0]}” stands in the remark of this string as the words that differ, and not in the translation'
            elif turned_round:
                yield group, f'“{turned_round.strip()}” says no, and this sentence of the source does not'
            elif orphans:
                yield group, f'“{orphans[0]}” has no other negation in its clause'
            elif (phrases or len(asked) != len(found)) and not agree(check, entry, group, (source, text), sum(phrases.values()) if phrases else None):
                message = f'the source has {told(asked)} of “{group}”, the translation {told(found)}'
                yield group, message if phrases else weighed(check, entry, group, (source, text), message)
            elif group == 'negation' and (sentence := turned(check, entry, group, source, text, phrases)):
                message = f'“{sentence[1].strip()}” has another number of “{group}” than this sentence of the source'
                yield group, message if phrases else weighed(check, entry, group, sentence, message)


def forbidden(check, source, text):
    """The first sentence that forbids, or doubts, where the same one of the source asks for something, or says that it can be.

    What the source asks for, as a sentence that begins with “ask” or “there is”, is told by a “not” nowhere but where it
    says “only”, “before” or the like; and with other verbs, where the “not” is at the same verb.
    """
    asked, found = sentences(source), sentences(text)
    lists, english = check.language.group('negation'), check.english.group('negation')
    if len(asked) != len(found) or not (lists.first or lists.may):
        return None
    for part, own in zip(asked, found):
        first = lists.first and lists.first.match(own.lstrip(' ¿¡«“"('))
        if is_parted(check, part, own):
            return own
        if any(ways and ways.search(part) for ways in (english.narrowed, english.apart)):
            continue
        if first and denies_more(check, part, own) and is_at_same_verb(check, part, first):
            return own
        if check.english.places('negation', part):
            continue
        if lists.may and lists.may.search(own) and not (english.implied and english.implied.search(part)):
            return own
        if first and (english.bids.match(part.strip()) or is_at_same_verb(check, part, first)):
            return own
    return None


def is_parted(check, part, own):
    """Whether a “without” stands for a “with” of the source, or a “with” for a “without”: one came as the other went."""
    lists, english = check.language.group('negation'), check.english.group('negation')
    if not (lists.together and lists.parted and (lists.together.search(own) or lists.parted.search(own))):
        return False
    asked = [len(words.findall(part)) for words in (english.together, english.parted)]
    found = [len(words.findall(own)) for words in (lists.together, lists.parted)]
    if found[0] < asked[0]:
        return found[1] > len(check.english.matches('negation', part)) + len(english.implied.findall(part))
    return found[0] > asked[0] and is_with(check, (part, own), asked[1], found[1])


def is_with(check, pair, asked, found):
    """Whether a “with” too many stands for one of the “without” of a sentence, or for a “no” that nothing else tells."""
    part, own = pair
    lists = check.language.group('negation')
    if lists.implied and any(lists.implied.search(clause) for clause in COMMA.split(own) if lists.together.search(clause)):
        return False  # “avoid creams with acid” for “no creams with acid”
    if found < asked:
        return True
    nouns = sum(match[0] in ('no', 'without') for match in check.english.matches('negation', part))
    further = lists.doubled_after_comma
    first = [match for match in check.language.matches('negation', own) if not (further and further.fullmatch(match[0]))]
    return found < nouns and len(first) < check.english.span('negation', part)[0]


def is_at_same_verb(check, part, first):
    """Whether the word behind a “not” that begins a sentence is the one with which the sentence of the source begins."""
    word, own = TOKEN.search(part), TOKEN.findall(first.string[first.end():])
    if not word or check.english.matches('negation', word[0]):
        return False
    return any(check.meanings.is_in_dictionary([word[0]], near) for near in behind_pronouns(check, own))


def behind_pronouns(check, words):
    """The first of some words, or the one behind the short words before it, as in “no lo haga”."""
    pronouns = check.language.words('words negation', 'pronouns')
    return [*itertools.dropwhile(lambda word: word in pronouns, words)][:1]


def denies_more(check, part, own):
    """Whether a sentence says no more often than that of the source, whatever may be counted or not."""
    return check.language.span('negation', own)[0] > check.english.span('negation', part)[1]


class Weak(str):
    """What only asks somebody to look: a word is more or less, but nothing shows that the sense is another."""


def weighed(check, entry, group, pair, message):
    """A fault has something to show for it: the opposite of the word that is lost, a “not” at a word of the source."""
    source, text = pair
    is_lost = len(check.english.found(group, source)) > len(check.language.found(group, text))
    if group == 'negation':
        pairs = [*zip(sentences(source), sentences(text))] if len(sentences(source)) == len(sentences(text)) else [pair]
        is_weak = all(is_other_sense(check, entry, part) for part in pairs if not spans_meet(check, group, *part))
    else:
        is_weak = ('fewer' if is_lost else 'more') in check.english.group(group).alone and not is_turned_round(check, entry, group, pair, is_lost)
    return Weak(message) if is_weak else message


def is_other_sense(check, entry, pair):
    """Whether a “not” that is lost, or came, stands at a word that the other text does not have."""
    source, text = pair
    asked, found = check.english.span('negation', source), check.language.span('negation', text)
    is_lost = asked[0] > found[1]
    if is_lost or not check.language.meanings:
        return check.meanings.is_other_word(entry.key, source, text, is_lost)
    return check.meanings.denies_other(entry.key, source, text, found[0] - asked[1])


def is_turned_round(check, entry, group, pair, is_lost):
    """Whether the opposite came as the word went, or went as it came. A language without opposites cannot tell."""
    against = [other for other in check.english.group(group).against if check.language.has_group(other)]
    if check.english.group(group).opposite and not check.language.group(group).opposite and not against:
        return True
    if group == 'less' and not is_lost and check.meanings.says_next(entry.key, group, *pair):
        return True
    asked, found = (language.opposites(group, text, against) for language, text in zip((check.english, check.language), pair))
    return any(own > other if is_lost else own < other for other, own in zip(asked, found))


def agree(check, entry, group, pair, more):
    """Whether source and translation say a word of a group equally often; with a remark, exactly so many times more."""
    source, text = pair
    if len(check.language.found(group, text)) in {len(check.english.found(group, part)) + (more or 0) for part in (source, entry.source)}:
        return True
    if more is not None:
        return False
    parts = dict.fromkeys((source, entry.source))
    return (any(spans_meet(check, group, part, text) for part in parts)
            or any(spans_meet(check, group, *rest) for part in parts for rest in check.language.without_ways(part, text))
            or group == 'negation' and implies(check, entry, source, text))


def implies(check, entry, source, text):
    """Whether a “not” that is lost is told without one, “avoid” for “do not use”, in its sentence where both have as many."""
    pairs = [*zip(sentences(source), sentences(text))] if len(sentences(source)) == len(sentences(text)) else [(source, text)]
    lost = [pair for pair in pairs if not spans_meet(check, 'negation', *pair)]
    return bool(lost) and all(check.meanings.implies(entry.key, *pair) for pair in lost)


def turned(check, entry, group, source, text, phrases):
    """The first sentence that says no where the same one of the source does not, or the reverse, both of them, if there are as many.

    The phrase of a remark makes up for what is more or less in the sentence where it stands, and in no other.
    """
    text = check.language.without_signed(group, text)
    if per_sentence(check.english, group, source) == per_sentence(check.language, group, text):
        return None
    asked, found = sentences(source), sentences(text)
    if len(asked) != len(found):
        return None
    quoted = [pair for pair in zip(asked, found) if all(map(QUOTED.fullmatch, pair))]
    whole = [list(map(''.join, parted)) for parted in (in_full(asked), in_full(found))]
    is_even = len(whole[0]) == len(whole[1])
    return next(((part, own) for part, own in (*quoted, *zip(*(whole if is_even else (asked, found)))) if not spans_meet(check, group, part, own)
                 and not any(check.language.has_phrase(phrase, own) for phrase in phrases)
                 and not any(spans_meet(check, group, *rest) for rest in check.language.without_ways(part, own))
                 and not implies(check, entry, part, own)), None)


QUOTED = Later(r'\s*[“«"][^“”«»"]*[”»"]\s*[:：]')


def in_full(parts):
    """Sentences, each with those before it that end in a colon or a semicolon: “Never do it: it harms”, “It harms: never do it”."""
    whole = [[]]
    for part in parts:
        whole[-1].append(part)
        if not part.rstrip().endswith((':', ';', '؛', '：', '；')):
            whole.append([])
    return [parts for parts in whole if parts]


def per_sentence(language, group, text):
    """The numbers of the sentences in which a text has a word of a group, as often as it has one there."""
    return [sentence_of(counted(text), place) for place in language.places(group, text)]


def spans_meet(check, group, source, text):
    joined, again = check.english.group(group).joined, check.english.group(group).again_joined
    low, high = check.english.span(group, source)
    least, most = check.language.span(group, text, bool(joined and joined.search(counted(source))), len(again.findall(counted(source))) if again else 0)
    return low <= most and least <= high


def told(matches):
    return f'{len(matches)} ({", ".join(match[0] for match in matches)})' if matches else 'none'


SIDES = ('left', 'right')


def side_order(check, entry):
    """Left and right stand in the order of the source: a picture has both, and the words lead from one to the other."""
    for source, text in entry.pairs:
        asked, found = sides(check.english, source), sides(check.language, text)
        if asked != found and sorted(asked) == sorted(found):
            yield f'{", ".join(asked)} in the source, {", ".join(found)} in the translation'


def sides(language, text):
    """left and right, in the order of a text."""
    possible = language.possible(text)
    if possible.isdisjoint(SIDES):
        return []
    found = [(place, side) for side in SIDES if side in possible for place in language.places(side, text)]
    return [side for _place, side in sorted(found)]


def terms(check, entry):
    """A word that the guide explains has one translation; po/check names its forms."""
    for source, text in entry.pairs:
        for name in check.english.terms_in(source):
            forms = check.language.words('terms', name)
            if forms and not check.language.has_term(name, text):
                message = f'“{name}” is not “{forms[0]}” here'
                is_name = any(plain(word) == plain(source) for word in check.english.words('terms', name))
                is_fault = is_name or has_other_term(check, name, source, text) or not is_reworded(check, forms, text)
                yield message if is_fault else Weak(message)


def is_reworded(check, forms, text):
    """Whether the words of a term stand there in another form: “is authorised” for “authorised”, “against clots” for “for clots”."""
    said = {check.meanings.root(token) for token in TOKEN.findall(counted(text))}
    long = [[word for word in TOKEN.findall(counted(form)) if len(word) >= LONG] for form in forms]
    return any(words and all(check.meanings.root(word) in said for word in words) for words in long)


def has_other_term(check, term, source, text):
    """Whether another one of its kind came that the source has not, as a dark mark for a red one."""
    kind = next((names for names in check.english.kinds if term in names), [])
    return any(name not in check.english.terms_in(source) and check.language.has_term(name, text)
               for name in kind if check.language.words('terms', name))


# --- warnings ----------------------------------------------------------------


def length(check, entry):
    """Words fit where they stand: nearly all may have as many lines as they need, but a word has to fit into one."""
    one_line = check.common.words('room', 'one-line')
    for source, text in entry.pairs:
        is_long = len(text) > check.room and max(map(len, text.split()), default=0) > check.room
        words = check.long_word.findall(without_marks(GAP.sub(' ', text) if '{' in text else text)) if is_long else ()
        long = [word for word in words if not is_unspaced(word) and word not in source]
        if long and entry.context != 'find':
            yield f'“{long[0]}” does not fit into the line of a phone with large text: part it, by a hyphen or a blank'
        if source in one_line and width(text) > LONGER * len(source) + BRACKETS:
            yield f'stands in one line, with room for {int(LONGER * len(source) + BRACKETS)} letters; here are {width(text)}'


def width(text):
    """How many letters stand beside each other: the marks over and under them, as in Thai, take no room in a line."""
    return sum(unicodedata.category(char) not in ('Mn', 'Me', 'Cf') for char in text)


BEHIND_QUOTE = Later(r'([.?!…؟][»”"’)]+)\.$')


def end_mark(text):
    """The mark that ends a sentence, within quotes or behind them: “…?” in one language is «…?». in another."""
    text = BEHIND_QUOTE.sub(r'\1', text) if text.endswith(('».', '”.', '".', '’.', ').')) else text
    text = without_marks(text).rstrip('”"»)\' \u200f\u200e\u2069\n')
    return END_MARKS.get(text[-1:], '')


def end_punctuation(check, entry):
    for source, text in entry.pairs:
        source, text = source.rstrip('°'), text.rstrip('°') # which has a rule of its own
        if end_mark(source) == '.' and writing(next(filter(str.isalpha, reversed(text)), ' ')) in WITHOUT_STOP and not end_mark(text):
            continue
        if end_mark(source) != end_mark(text):
            yield f'ends in “{without_marks(text)[-1:]}”, the source in “{without_marks(source)[-1:]}”'


def unchanged(check, entry):
    """Names of keys are those on the keyboard, and there often English."""
    if entry.context == 'keys':
        return
    if entry.text == entry.source and re.search(r'[^\W\d_]{3,}', without_marks(PRINTF.sub('', GAP.sub('', entry.source)))):
        if not any(plain(word) == plain(entry.source) for word in check.language.words('language', 'same')):
            yield 'is the same as the source'


FAULTS = {
    'placeholder': placeholders, 'gap': gaps, 'tag': tags, 'link': links, 'mark': no_source_marks, 'ampersand': ampersands,
    'marker': markers, 'direction': direction, 'hidden': hidden, 'digits': digits, 'script': script,
    'number': number_sets, 'number-order': number_order, 'measure': measure,
    'link-order': link_order, 'words': word_groups, 'side-order': side_order,
    'term': terms, 'slips': slips.slips,
}
# A rule has nothing to look for in a string without its sign, as most strings are: one that the check calls odd, a digit of any kind,
# or that sign itself.
ODD, WITH_DIGITS = '?0'
PLAIN_SIGNS = '%{<°&'
SIGNS = {'placeholder': '%', 'gap': '{', 'tag': '<', 'link': '<', 'link-order': '<', 'mark': '°', 'ampersand': '&', 'hidden': ODD, 'digits': ODD,
         'number': WITH_DIGITS, 'measure': WITH_DIGITS}
WARNINGS = {'length': length, 'together': together, 'end-punctuation': end_punctuation, 'unchanged': unchanged}
