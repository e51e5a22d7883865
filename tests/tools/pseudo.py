#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes two languages that nobody speaks, from the strings to translate.

    pseudo.py POT FOLDER       writes FOLDER/xx/LC_MESSAGES/microneedling-guide.mo,
                               and English with a header alone beside them
    pseudo.py --devanagari POT FOLDER
                               writes hi_XD alone there
    pseudo.py --self-test

en_XA  has accents on its letters, is 40 % longer and stands in brackets: a
       string without accents cannot be translated, one without its closing
       bracket is cut.
ar_XB  runs from right to left: each word is turned round, and the page with it;
       what the program counts is written in other digits.
hi_XD  is written in Devanagari, letter by letter, with its vowel signs and
       joined consonants: for paper, whose fonts have to have them.

Marks, link targets, placeholders, mnemonics, numbers and line breaks stay.
"""
import ast
import gettext
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

DOMAIN = 'microneedling-guide'
LONGER = 1.4
SHORT = 5  # so few letters are 40 % longer by their brackets alone
FILLER = 'lorem ipsum dolor sit amet elit sed magna'.split()

# Strings that are a switch for the program, and what the second language makes of them.
TURNED_SWITCHES = {'default:LTR': 'default:RTL', 'digits:0123456789': 'digits:٠١٢٣٤٥٦٧٨٩'}

DEVANAGARI_SWITCHES = {'default:LTR': 'default:LTR', 'digits:0123456789': 'digits:०१२३४५६७८९'}

RIGHT_MARK, TURN, END_TURN = '\u200f', '\u202e', '\u202c'

ACCENTS = str.maketrans('ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz',
                        'ÅɃÇĐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽåƀçđéƒĝĥîĵķļɱñöþŕšţûṽŵýž')

# Each vowel as it stands alone, and as a sign on the consonant before it.
VOWELS = {'a': ('अ', ''), 'e': ('ए', 'े'), 'i': ('इ', 'ि'), 'o': ('ओ', 'ो'), 'u': ('उ', 'ु')}
CONSONANTS = dict(zip('bcdfghjklmnpqrstvwxyz', 'बचदफगहजकलमनपखरसतवभषयझ'))
VIRAMA = '\u094d'

# What must come through unchanged: marks, entities, the placeholders of printf
# and of dates, gaps as {day}, a mnemonic, a number with its separators, a line
# break.
KEPT = re.compile(r'''<[^>]*> | &\#?\w+; | \{[a-z0-9-]+\}
    | %(?:\d+\$)?[-+#0']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L)?[EO]?[A-Za-z%]
    | _\w | \d+(?:[.,:–-]\d+)* | \n''', re.VERBOSE)

HEADER = '''Project-Id-Version: {domain}
PO-Revision-Date: 2026-11-20 12:00+0000
Last-Translator: made by pseudo.py
Language-Team: none
Language: {language}
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit
Plural-Forms: {plurals}
'''

# --- the two languages -------------------------------------------------------


def change(text, turn):
    """Applies turn to the words of a text, and leaves alone what must stay."""
    parts, last = [], 0
    for kept in KEPT.finditer(text):
        parts += [turn(text[last:kept.start()]), kept[0]]
        last = kept.end()
    return ''.join(parts) + turn(text[last:])


def inside_line_breaks(text, turn):
    core = text.strip('\n')
    start = text.index(core) if core else 0
    return text[:start] + turn(core) + text[start + len(core):] if core else text


def seen_length(text):
    return len(re.sub(r'<[^>]*>', '', text))


def lengthened(text, length):
    if len(text) <= SHORT:
        return text
    words = []
    while len(text) + sum(len(word) + 1 for word in words) < length:
        words.append(FILLER[len(words) % len(FILLER)].translate(ACCENTS))
    return ' '.join([text, *words])


def accented(text):
    changed = change(text, lambda words: words.translate(ACCENTS))
    marks = len(changed) - seen_length(changed)
    return f'[{lengthened(changed, LONGER * seen_length(text) + marks)}]'


def turned(text):
    if text in TURNED_SWITCHES:
        return TURNED_SWITCHES[text]
    changed = change(text, lambda words: re.sub(r'\w+(?:[’\'-]\w+)*', rf'{TURN}\g<0>{END_TURN}', words))
    return '\n'.join(RIGHT_MARK + line if line else line for line in changed.split('\n'))


def spelled(word):
    """A Latin word in Devanagari: consonants that follow one another are joined."""
    letters, joins = [], False
    for letter in word.lower():
        if letter in VOWELS:
            letters.append(VOWELS[letter][joins])
        elif letter in CONSONANTS:
            letters += [VIRAMA] * joins + [CONSONANTS[letter]]
        else:
            letters.append(letter)
        joins = letter in CONSONANTS
    return ''.join(letters)


def devanagari(text):
    if text in DEVANAGARI_SWITCHES:
        return DEVANAGARI_SWITCHES[text]
    return change(text, lambda words: re.sub('[A-Za-z]+', lambda word: spelled(word[0]), words))


class Language:
    def __init__(self, turn, plurals, singular_form):
        self.turn, self.plurals, self.singular_form = turn, plurals, singular_form
        self.forms = int(re.search(r'nplurals=(\d+)', plurals)[1])

    def translate(self, text):
        return text if text == 'default:LTR' and self.turn is accented else inside_line_breaks(text, self.turn)


LANGUAGES = {
    'en_XA': Language(accented, 'nplurals=2; plural=(n != 1);', 0),
    'ar_XB': Language(turned, 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : '
                              'n%100>=11 ? 4 : 5);', 1),
}
DEVANAGARI = {'hi_XD': Language(devanagari, 'nplurals=2; plural=(n != 1);', 0)}

# --- catalogues --------------------------------------------------------------


def read_pot(path):
    """Returns the entries: dicts of 'flags', 'msgctxt', 'msgid', 'msgid_plural'."""
    entries, entry, field = [], {}, None
    for line in [*path.read_text(encoding='utf-8').splitlines(), '']:
        if line.startswith('#,'):
            entry['flags'] = line
        elif line.startswith('"'):
            entry[field] += ast.literal_eval(line)
        elif match := re.match(r'(msg\w+)(?:\[\d\])? (".*")$', line):
            field = match[1]
            entry[field] = ast.literal_eval(match[2])
        elif not line:
            entries += [entry] if entry.get('msgid') else []
            entry = {}
    return entries


def quoted(text):
    for plain, escaped in (('\\', '\\\\'), ('"', '\\"'), ('\n', '\\n'), ('\t', '\\t')):
        text = text.replace(plain, escaped)
    return f'"{text}"'


def entry_lines(entry, language):
    if 'flags' in entry:
        yield entry['flags']
    for field in ('msgctxt', 'msgid', 'msgid_plural'):
        if field in entry:
            yield f'{field} {quoted(entry[field])}'
    if 'msgid_plural' not in entry:
        yield f'msgstr {quoted(language.translate(entry["msgid"]))}'
        return
    for form in range(language.forms):
        text = entry['msgid' if form == language.singular_form else 'msgid_plural']
        yield f'msgstr[{form}] {quoted(language.translate(text))}'


def write_catalogue(entries, name, folder, language):
    """Writes and compiles one language. Raises CalledProcessError where msgfmt finds a fault."""
    place = folder / name / 'LC_MESSAGES'
    place.mkdir(parents=True, exist_ok=True)
    header = HEADER.format(domain=DOMAIN, language=name, plurals=language.plurals)
    blocks = [f'msgid ""\nmsgstr {quoted(header)}']
    blocks += ['\n'.join(entry_lines(entry, language)) for entry in entries]
    po = folder / f'{name}.po'
    po.write_text('\n\n'.join(blocks) + '\n', encoding='utf-8')
    subprocess.run(['msgfmt', '--check', '-o', place / f'{DOMAIN}.mo', po], check=True)


def make(pot, folder, languages):
    entries = read_pot(pot)
    for name, language in languages.items():
        write_catalogue(entries, name, folder, language)
    if 'en_XA' in languages:
        write_catalogue([], 'en', folder, languages['en_XA'])
    print(f'{len(entries)} strings in {" and ".join(languages)}')
    return 0 if entries else 1


# --- self-test ---------------------------------------------------------------

HARD = [
    'Outer skin',
    'New <a href="term:collagen">collagen</a> grows in <b>3 to 6</b> months &amp; more.',
    'Day %d of %2$s: %-5.1f %%',
    '%e %B %Y',
    '_Next page',
    '\nFirst line\nsecond “line”\n',
    'A \\ and a "quote"\tand a tab',
    '7 of 50 people, 12–15 words, 1,029 patients',
    'default:LTR',
    '100 % collagen',
    '{short-weekday} {day}',
    'Mon',
    'M',
]
POT = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
PLURAL = '#, c-format\nmsgid "One page"\nmsgid_plural "%d pages"\nmsgstr[0] ""\nmsgstr[1] ""\n\n'


def kept_parts(text):
    return sorted(KEPT.findall(text))


def complaints(name, source, text):
    script_alone = name == 'hi_XD' and not re.search('[A-Za-z]', KEPT.sub('', source))
    if text == source and not script_alone and (name, source) not in (('en_XA', 'default:LTR'), ('hi_XD', 'default:LTR')):
        yield 'is not translated'
    if kept_parts(source) != kept_parts(text):
        yield f'has lost or won a part: {kept_parts(source)}, {kept_parts(text)}'
    if source == 'default:LTR':
        return
    if name == 'en_XA' and not (text.strip('\n')[0] == '[' and text.strip('\n')[-1] == ']'):
        yield 'is not in brackets'
    if name == 'en_XA' and seen_length(text) < LONGER * seen_length(source):
        yield 'is not 40 % longer'
    strong = [unicodedata.bidirectional(char) for char in re.sub(r'<[^>]*>', '', text)]
    if name == 'hi_XD' and re.search('[A-Za-z]', KEPT.sub('', text)):
        yield 'has a Latin letter'
    if name == 'ar_XB' and next(kind for kind in strong if kind in ('L', 'R', 'AL')) != 'R':
        yield 'does not begin from the right'


def self_test():
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        pot = folder / 'test.pot'
        texts = [f'msgctxt "part"\nmsgid {quoted(text)}\nmsgstr ""\n' for text in HARD]
        pot.write_text(POT + PLURAL + '\n'.join(texts), encoding='utf-8')
        make(pot, folder, LANGUAGES | DEVANAGARI)
        for name in LANGUAGES | DEVANAGARI:
            catalogue = gettext.translation(DOMAIN, folder, [name])
            faults += [f'{name}: {text!r} {complaint}: {catalogue.pgettext("part", text)!r}' for text in HARD
                       for complaint in complaints(name, text, catalogue.pgettext('part', text))]
            for number in (0, 1, 2, 3, 11, 100):
                found = catalogue.ngettext('One page', '%d pages', number)
                if ('%d' in found) == (number == 1) or found in ('One page', '%d pages'):
                    faults.append(f'{name}: {number} pages is {found!r}')
        turned_way = gettext.translation(DOMAIN, folder, ['ar_XB']).pgettext('part', 'default:LTR')
        faults += [] if turned_way == 'default:RTL' else [f'ar_XB runs {turned_way}']
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    languages = DEVANAGARI if arguments[:1] == ['--devanagari'] else LANGUAGES
    paths = [pathlib.Path(path) for path in arguments[languages is DEVANAGARI:]]
    if len(paths) != 2:
        print(__doc__)
        return 2
    return make(*paths, languages)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
