# SPDX-License-Identifier: GPL-3.0-or-later
"""The word lists of a language, from po/check/xx.ini, and how words are found in a text."""
import bisect
import configparser
import functools
import pathlib
import re

import catalogue
from index import LONG_ENOUGH, TOKEN, WORD, Index, is_unspaced, pattern_of
from plain import Known, counted, plain

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = TOP / 'po' / 'check'

CLAUSE = re.compile(r'[.;:!?¿¡()؟؛«»“”\n]')
COMMA = re.compile('[,،、]')
SENTENCE = re.compile(r'[.;:!?؟؛。！？；：](?=\s|[”"»)]|$)|\n')
STOPS = '.;:!?؟؛。！？；：'
INSIDE = re.compile(r"[\w']")
# Lists of a group that are looked up in every text, as its words are.
INDEXED = ('ignore', 'maybe', 'not alone', 'follows', 'needs')


def blank(match):
    """As many blanks as the match has letters, so that what follows keeps its place."""
    return ' ' * len(match[0])


@functools.lru_cache(maxsize=None)
def parts(phrase):
    """What stands in a text with the phrase, in whatever form."""
    return plain(phrase).replace('*', ' ').split()


@functools.lru_cache(maxsize=None)
def rarest_parts(words):
    """[(the longest part of a word or phrase, the word)]"""
    return [(max(parts(word), key=len), word) for word in words]


def likely(words, text):
    """Those of some words that a text may have: to ask is quick, to make a pattern is not."""
    return tuple([word for part, word in rarest_parts(words) if part in text])


def begins(text, place, prefixes):
    """Whether a word begins at a place of a text, or with what the language may set before it."""
    starts = (place - len(prefix) for prefix in ('', *prefixes) if text.endswith(prefix, 0, place))
    return any(not (start and INSIDE.match(text, start - 1)) for start in starts)


def stands(word, text, prefixes=(), suffixes=()):
    """Whether a word or a phrase stands in a text, and not as part of another word; with what may stand before it and behind it."""
    place = text.find(word)
    while place >= 0:
        end = place + len(word)
        if any(not WORD.match(text, end + len(suffix)) for suffix in ('', *suffixes) if text.startswith(suffix, end)) and begins(text, place, prefixes):
            return True
        place = text.find(word, place + 1)
    return False


def sentences(text):
    """The sentences of a text as it is counted in; what stands between two semicolons or colons is one, too."""
    text, places = counted(text), [0]
    places += [match.end() for match in SENTENCE.finditer(text)]
    return [part for part in (text[start:end] for start, end in zip(places, [*places[1:], None])) if part.strip(' ”"»)')]


@functools.lru_cache(maxsize=None)
def sentence_ends(text):
    return [match.start() for match in SENTENCE.finditer(text)]


def sentence_of(text, place):
    """The number of the sentence that a word at a place of a text stands in; a stop right before it ends one, too."""
    return bisect.bisect_left(sentence_ends(text), place) + (place > 0 and text[place - 1] in STOPS)


def without_pairs(number, source, asked, text, own):
    """Two texts, each without what a list of one index has in it, as often as that of the other has its own in the other text."""
    is_even = len(SENTENCE.findall(source)) == len(SENTENCE.findall(text))
    for first in asked.matches(number, source):
        for second in own.matches(number, text):
            if not is_even or sentence_of(source, first.start()) == sentence_of(text, second.start()):
                source, text = (part[:match.start()] + blank(match) + part[match.end():] for part, match in ((source, first), (text, second)))
                break
    return source, text


def is_all(pattern, text):
    """Whether a pattern that may not be there finds just this text."""
    return bool(pattern and pattern.fullmatch(text))


def family(name):
    """The files of lists that a language takes, the general ones first: es, es_MX."""
    general = re.split('[_@]', name)[0]
    return list(dict.fromkeys([general, name]))


class OfMany:
    """Finds any of many words as a pattern does, which is made of those alone that a text may have: to make the whole takes long."""

    def __init__(self, language, words):
        self.language, self.words = language, words

    def finditer(self, text):
        words = likely(self.words, text)
        return self.language.pattern(words).finditer(text) if words else ()

    def findall(self, text):
        return [match[0] for match in self.finditer(text)]

    def search(self, text):
        return next(iter(self.finditer(text)), None)


class Group:
    """The lists of one group of words, each as a pattern that finds any of them; None for a list without words."""

    def __init__(self, language, name):
        self.language, self.section, self.is_ignored = language, f'words {name}', f'ignore {name}'
        self.light = language.words(self.section, 'light')
        self.again = language.data.get(self.section, 'again', fallback='no') == 'yes'
        signed = language.words(self.section, 'signed')
        self.signed = re.compile(rf'(?<!\w)(?:{"|".join(map(re.escape, signed))})(?!\w)') if signed else None
        self.against = language.words(self.section, 'against')
        self.alone = language.words(self.section, 'alone')

    def pattern(self, key):
        words = self.language.words(self.section, key)
        return self.language.pattern(tuple(words)) if words else None

    def some(self, key):
        words = self.language.words(self.section, key)
        return OfMany(self.language, tuple(words)) if words else None

    words = functools.cached_property(lambda self: self.pattern('words'))
    joined = functools.cached_property(lambda self: self.pattern('joined'))
    opposite = functools.cached_property(lambda self: self.some('opposite'))
    doubled = functools.cached_property(lambda self: self.pattern('doubled'))
    doubled_after_comma = functools.cached_property(lambda self: self.pattern('doubled after a comma'))
    not_alone = functools.cached_property(lambda self: self.pattern('not alone'))
    needs = functools.cached_property(lambda self: self.pattern('needs'))
    implied = functools.cached_property(lambda self: self.some('implied'))
    again_joined = functools.cached_property(lambda self: self.pattern('again joined'))
    apart = functools.cached_property(lambda self: self.pattern('apart'))
    bare = functools.cached_property(lambda self: self.pattern('bare'))
    bids = functools.cached_property(lambda self: self.pattern('bids'))
    narrowed = functools.cached_property(lambda self: self.pattern('narrowed'))
    first = functools.cached_property(lambda self: self.pattern('first'))
    may = functools.cached_property(lambda self: self.pattern('may'))
    together = functools.cached_property(lambda self: self.pattern('together'))
    follows = functools.cached_property(lambda self: self.pattern('follows'))
    parted = functools.cached_property(lambda self: self.pattern('parted'))
    has_orphans = functools.cached_property(lambda self: any(self.language.words(self.section, key) for key in ('not alone', 'follows', 'needs')))


def refused(error, path):
    """What to say of lists that cannot be read."""
    line = getattr(error, 'lineno', None) or (error.errors[0][0] if getattr(error, 'errors', None) else 1)
    if isinstance(error, (configparser.DuplicateOptionError, configparser.DuplicateSectionError)):
        what = f'“{getattr(error, "option", error.section)}” stands there before; join the two'
    else:
        what = 'this is no section in brackets, and no name with “=” and words behind it'
    return catalogue.Refused(getattr(error, 'source', path), line, what)


class Language:
    """What po/check/xx.ini says, with xx for xx_YY. A language without a file has empty lists."""

    def __init__(self, name, folder=FOLDER):
        self.name = name
        self.data = configparser.ConfigParser(interpolation=None, delimiters='=', comment_prefixes='#')
        self.data.optionxform = str
        try:
            self.data.read([pathlib.Path(folder) / f'{part}.ini' for part in family(name)], encoding='utf-8')
        except (configparser.Error, UnicodeError) as error:
            raise refused(error, pathlib.Path(folder) / f'{family(name)[0]}.ini') from error
        self.digits = self.data.get('numbers', 'decimal', fallback='.')
        self.is_reversed = self.data.get('numbers', 'of', fallback='same') == 'reversed'

    @functools.lru_cache(maxsize=None)
    def section(self, name):
        return dict(self.data[name]) if self.data.has_section(name) else {}

    @functools.lru_cache(maxsize=None)
    def words(self, section, key):
        """A list that is written with “;” between the words or phrases."""
        return [word.strip() for word in self.data.get(section, key, fallback='').split(';') if word.strip()]

    @functools.cached_property
    def groups(self):
        """The groups that have words: a list that was begun may still be empty."""
        names = [name.removeprefix('words ') for name in self.data.sections() if name.startswith('words ')]
        return [name for name in names if self.words(f'words {name}', 'words')]

    @functools.cached_property
    def group_names(self):
        return set(self.groups)

    def has_group(self, name):
        return name in self.group_names

    @functools.lru_cache(maxsize=None)
    def group(self, name):
        return Group(self, name)

    @functools.cached_property
    def index(self):
        """Of all groups by their names, of some of their other lists as “ignore NAME”, and of the terms as “terms NAME”."""
        lists = {group: self.words(f'words {group}', 'words') for group in self.groups}
        lists |= {f'{key} {group}': self.words(f'words {group}', key) for group in self.groups for key in INDEXED}
        lists |= {f'terms {name}': self.words('terms', name) for name in self.section('terms')}
        return Index(lists, *self.affixes)

    @functools.cached_property
    def affixes(self):
        """What the language sets before a word, and what behind it."""
        return self.words('language', 'prefixes'), self.words('language', 'suffixes')

    @functools.cached_property
    def need_keys(self):
        """{its name in the index: a group whose words some other words need}"""
        return {f'needs {group}': group for group in self.groups if self.words(f'words {group}', 'needs')}

    @functools.lru_cache(maxsize=None)
    def possible(self, text):
        """The groups that may have a word in a text, or one that needs a word of the group, and other lists that may."""
        names = self.names(text)
        return names.union(map(self.need_keys.get, self.need_keys.keys() & names)) if self.need_keys else names

    def names(self, text):
        """The lists that may have a word in a text."""
        return self.index.names(counted(text))

    @functools.lru_cache(maxsize=None)
    def pattern(self, words):
        """Finds any of the words."""
        return pattern_of(words, *self.affixes)

    def found(self, group, text):
        """The words of a group in a text, in their order, apart from the phrases that do not count."""
        return [match[0] for match in self.matches(group, text)]

    @functools.lru_cache(maxsize=None)
    def span(self, group, text, may_join=False, said_again=0):
        """(the least, the most) times that a text may be said to have a word of a group.

        Words under “maybe” count or not, as it fits; so does a second negation in one clause, where the
        language doubles it (“no … nada”), and where “again = yes”, a word that is said twice. Where the other text
        may say the same without it, as “only”, a negation that is taken back in its sentence counts or not, too. Of those
        that stand beside another one, so many count as the other text says again: “and do not”.
        """
        text, more = self.without_maybe(group, self.without_signed(group, text))
        sure = self.matches(group, text)
        least = len(sure)
        if self.group(group).again:
            least = len({match[0] for match in sure})
        doubled = [match[0] for match in sure if self.is_doubled(group, match)]
        again = sum(is_all(self.group(group).doubled_after_comma, word) for word in doubled)
        least -= len(doubled) - min(again, said_again)
        least -= sum(may_join and self.is_joined(group, match) and not self.is_doubled(group, match) for match in sure)
        return least, len(sure) + more

    def without_signed(self, group, text):
        """A text without the words that are others by the signs over their letters."""
        signed = self.group(group).signed
        return signed.sub(' ', text) if signed else text

    def without_maybe(self, group, text):
        """A text without the phrases that count or not, and how many these are."""
        return self.blanked(group, 'maybe', counted(text))

    def without_ignored(self, group, text):
        return self.blanked(group, 'ignore', counted(text))[0]

    def blanked(self, group, key, text):
        """A text as it is counted in without the phrases of a list, and how many these are."""
        matches = self.index.matches(f'{key} {group}', text)
        for match in matches:
            text = text[:match.start()] + blank(match) + text[match.end():]
        return text, len(matches)

    def is_doubled(self, group, match):
        """Whether a negation that can stand beside another one in a clause does: “no … nada”, “no …, ni …”."""
        lists = self.group(group)
        before = CLAUSE.split(match.string[:match.start()])[-1]
        if not is_all(lists.doubled_after_comma, match[0]):
            before = COMMA.split(before)[-1]
            if not is_all(lists.doubled, match[0]):
                return False
        return bool(lists.words.search(before))

    def is_joined(self, group, match):
        """Whether a negation is taken back in its sentence: “nothing but”, “not parts, but all”."""
        joined = self.group(group).joined
        return bool(joined and joined.search(SENTENCE.split(match.string[match.end():])[0]))

    def orphans(self, group, text):
        """Words that stand beside a negation in one clause, and have none: “haga nada” for “no haga nada”; and those
        that take back what was denied before them in the sentence, and nothing was: “nothing but” without its “nothing”."""
        lists, possible, found = self.group(group), self.names(text), []
        for match in self.matches(group, self.without_maybe(group, text)[0]) if f'not alone {group}' in possible else []:
            before = CLAUSE.split(match.string[:match.start()])[-1]
            last = (TOKEN.findall(COMMA.split(before)[-1]) or [''])[-1]
            if lists.not_alone.fullmatch(match[0]) and not lists.words.search(before) and last not in ('', *lists.light):
                found.append(match[0])
        for match in self.index.matches(f'follows {group}', counted(text)) if f'follows {group}' in possible else []:
            if self.follows_nothing(lists, match):
                found.append(match[0])
        for match in lists.needs.finditer(self.without_ignored(group, text)) if f'needs {group}' in possible else []:
            before = SENTENCE.split(match.string[:match.start()])[-1]
            if not lists.words.fullmatch(match[0]) and not lists.words.search(before) and not self.places('all', before):  # “all but one”
                found.append(match[0])
        return found

    def follows_nothing(self, lists, match):
        """Whether a “nor” goes on with a negation that is not there: “haga esto ni aquello”. One of two may be the first."""
        before, behind = CLAUSE.split(match.string[:match.start()])[-1], SENTENCE.split(match.string[match.end():])[0]
        last = (TOKEN.findall(before) or [''])[-1]
        return last not in ('', *lists.light) and not lists.words.search(SENTENCE.split(match.string[:match.start()])[-1]) and not (
            before.rstrip().endswith(',') and lists.follows.search(behind))

    def opposites(self, group, text, against):
        """How often a text has a word that is the opposite of a group, or of one that stands against it."""
        lists = self.group(group)
        own = len(lists.opposite.findall(counted(text))) if lists.opposite else 0
        return own, sum(len(self.matches(other, text)) for other in against)

    def places(self, group, text):
        return [match.start() for match in self.matches(group, text)]

    def matches(self, group, text):
        """The words of a group in a text, as matches of a pattern, apart from the phrases that do not count."""
        return self.matched[self.unsigned[group, text] if group in self.has_signed else counted(text)].get(group, ())

    @functools.cached_property
    def has_signed(self):
        return {group for group in self.groups if self.group(group).signed}

    @functools.cached_property
    def unsigned(self):
        """{(group, text): the text as it is counted in, without the words that are others by the signs over their letters}"""
        return Known(lambda pair: counted(self.without_signed(*pair)))

    @functools.cached_property
    def matched(self):
        """{a text as it is counted in: {group: the matches in it}}"""
        return Known(self.matches_in)

    def matches_in(self, text):
        names, found = self.index.names(text), {}
        for group in names & self.group_names:
            rest = self.blanked(group, 'ignore', text)[0] if f'ignore {group}' in names else text
            found[group] = self.index.matches(group, rest)
        return found

    @functools.cached_property
    def ways(self):
        """[(phrases of English, phrases of the language)] of those that say one thing, one of them with a word more."""
        return [(tuple(part.strip() for part in english.split(';')), tuple(self.words('other ways', english))) for english in self.section('other ways')]

    @functools.cached_property
    def ways_index(self):
        """Of the phrases of English, and of those of the language."""
        asked, own = (dict(enumerate(phrases)) for phrases in zip(*self.ways))
        return Index(asked), Index(own, *self.affixes)

    @functools.lru_cache(maxsize=None)
    def without_ways(self, source, text):
        """The two texts without what one says in another way than the other, after each way that was found.

        Where both have as many sentences, the two ways have to stand in the same one.
        """
        pair, pairs = (counted(source), counted(text)), []
        # Few ways have both in a string.
        for number in sorted(self.ways_index[0].names(pair[0]) & self.ways_index[1].names(pair[1])) if self.ways else ():
            rest = without_pairs(number, pair[0], self.ways_index[0], pair[1], self.ways_index[1])
            if rest != pair:
                pair = rest
                pairs.append(pair)
        return pairs

    @functools.cached_property
    def meanings(self):
        """[(words of English, words of the language)] that may mean the same: a small dictionary."""
        return [([part.strip() for part in english.split(';')], self.words('meanings', english)) for english in self.section('meanings')]

    @functools.cached_property
    def together(self):
        """[(a part of it, a pattern)] of what is kept in one line and has a plain blank; “#” stands for a number, in words of printf too."""
        return [(max(phrase.split('#'), key=len), re.compile(re.escape(phrase).replace(r'\#', r'(?:\d|%(?:\d\$)?[du])')))
                for phrase in self.words('language', 'together')]

    def torn(self, text):
        """The first place where what is kept in one line may be torn."""
        found = [match for part, pattern in self.together if part in text and (match := pattern.search(text))]
        return min(found, key=lambda match: match.start()) if found else None

    @functools.cached_property
    def kinds(self):
        """The terms of each kind, which may be mixed up."""
        return [self.words('kinds of terms', kind) for kind in self.section('kinds of terms')]

    @functools.cached_property
    def term_keys(self):
        """{its name in the index: the name of a term}"""
        return {f'terms {name}': name for name in self.section('terms')}

    def terms_in(self, text):
        """The names of the terms that stand in a text."""
        names = self.names(text)
        possible = names & self.term_keys.keys() if not names.isdisjoint(self.term_keys) else ()
        return [name for key, name in self.term_keys.items() if key in possible and self.has_term(name, text)] if possible else []

    def has_term(self, name, text):
        return bool(self.index.matches(f'terms {name}', counted(text)))

    def has_words(self, words, text):
        text = ' '.join(plain(text).split())
        words = likely(tuple(words), text)
        if not words:
            return False
        prefixes, suffixes = self.affixes
        if any('*' not in word and stands(plain(word), text, prefixes, suffixes if LONG_ENOUGH.fullmatch(word) else ()) for word in words):
            return True
        words = tuple(word for word in words if '*' in word or is_unspaced(word))
        return bool(words and self.pattern(words).search(text))

    def has_phrase(self, phrase, text):
        """Whether one phrase, as it is written or in a form of the language, stands in a text."""
        return f' {plain(phrase)} ' in f' {plain(text)} ' or self.has_words((phrase,), text)


def begun(name):
    """The lists of a language that has none yet, empty, each under the English words that it is held against."""
    english = Language('en')
    parts = [f'# The words of {name} that ./dev check-po looks for. How to write them: po/check/README.md\n'
             '# The groups stand in the order in which they matter. What stays empty, nobody checks.\n',
             '[language]\n# Strings that are rightly the same as in English.\nsame =\n'
             '# What is written in one with the next word, as l\' in French.\nprefixes =\n'
             '# What is kept in one line, such as “# %”: “#” stands for a number.\ntogether =\n',
             '[numbers]\n# The decimal mark.\ndecimal = .\n# “reversed” where “7 of 50” is said “50, of these 7”.\nof = same\n']
    parts.append('[fonts]\n# Fonts that the language needs besides Noto Sans and Noto Serif, as Noto Sans Thai; README must recommend them.\n'
                 'families =\n')
    for group in english.groups:
        section = english.section(f'words {group}')
        notes = [section['note']] if 'note' in section else []
        notes += [f'English: {section["words"]}'] + ([f'not counted: {section["ignore"]}'] if 'ignore' in section else [])
        opposite = [f'# what turns it round: {section["opposite"]}', 'opposite ='] if 'opposite' in section else []
        parts.append('\n'.join([f'[words {group}]', *(f'# {note}' for note in notes), 'words =', 'ignore =', *opposite, '']))
    parts.append('[meanings]\n# Common verbs, “words of English = words of the language”, with “;” between and “*” for any letters: es.ini has some.\n')
    for head, title in (('number words', 'Words that say a number.'),
                        ('terms', 'The one translation of each word that the guide explains, with its forms; the first is the one to use.')):
        rows = [row for key, words in english.section(head).items() for row in (f'# English: {words}', f'{key} =')]
        parts.append('\n'.join([f'[{head}]', f'# {title}', *rows, '']))
    return '\n'.join(parts)
