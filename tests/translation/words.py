# SPDX-License-Identifier: GPL-3.0-or-later
"""The word lists of a language, from po/check/xx.ini, and how words are found in a text."""
import bisect
import configparser
import functools
import itertools
import pathlib
import re
import unicodedata

import catalogue

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = TOP / 'po' / 'check'

TAG = re.compile(r'<[^>]*>')
GAP = re.compile(r'\{[^{}]*\}')
# Vowel marks, the lengthening stroke, and signs that only turn the direction.
UNSEEN = re.compile('[\u064b-\u0652\u0670\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]')


# What is written without blanks: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
UNSPACED = re.compile('[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]')
CLAUSE = re.compile(r'[.;:!?¿¡()؟؛«»“”\n]')
COMMA = re.compile('[,،、]')
SENTENCE = re.compile(r'[.;:!?؟؛。！？；：](?=\s|[”"»)]|$)|\n')
STOPS = '.;:!?؟؛。！？；：'
TOKEN = re.compile(r"[\w']+")
PART = re.compile(r"[\w'*]+")
# A word that is found by its letters alone, or by those that it begins with.
WORD, BEGUN = re.compile(r'\w+'), re.compile(r'\w+\*')
INSIDE = re.compile(r"[\w']")
ODD_BLANK = re.compile(r'[^\S ]|  ')
LONG_ENOUGH = re.compile(r'\w{4,}')
# Lists of a group that few texts have a word of.
INDEXED = ('ignore', 'maybe', 'not alone', 'needs')
OTHER_DIGIT = re.compile(r'(?![0-9])\d')


@functools.lru_cache(maxsize=None)
def plain(text):
    """A text as words are looked for in it: no tags, no entities, no unseen signs, small letters."""
    if '<' in text or '{' in text:
        text = GAP.sub(' ', TAG.sub(' ', text))
    text = text.replace('&amp;', '&').replace('’', "'")
    return text.casefold() if text.isascii() else UNSEEN.sub('', unicodedata.normalize('NFC', text)).casefold()


@functools.lru_cache(maxsize=None)
def counted(text):
    """A text as words of a group are counted in it: plain, with every digit as 0 to 9."""
    return western(plain(text))


def blank(match):
    """As many blanks as the match has letters, so that what follows keeps its place."""
    return ' ' * len(match[0])


def way(word, behind=''):
    """A word as a pattern; what the language sets behind one, as Arabic “your”, may stand behind a longer one without “*”."""
    found = re.escape(plain(word)).replace(r'\*', r"[\w']*").replace(r'\ ', r'\s+')
    return f'{found}(?:{behind})?' if behind and LONG_ENOUGH.fullmatch(word) else found


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


def stands(word, text):
    """Whether a word or a phrase stands in a text, and not as part of another word."""
    place = text.find(word)
    while place >= 0:
        if not (place and INSIDE.match(text, place - 1)) and not WORD.match(text, place + len(word)):
            return True
        place = text.find(word, place + 1)
    return False


@functools.lru_cache(maxsize=None)
def has_odd_blanks(text):
    return bool(ODD_BLANK.search(text))


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


def without_pairs(source, asked, text, own):
    """Two texts, each without what one pattern finds of it, as often as the other finds its own in the other text."""
    is_even = len(SENTENCE.findall(source)) == len(SENTENCE.findall(text))
    for first in list(asked.finditer(source)):
        for second in own.finditer(text):
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


def western(text):
    """Every digit of any script as 0 to 9."""
    return text if text.isascii() else OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)


class Known(dict):
    """What a function has said, which is asked once."""

    def __init__(self, ask):
        super().__init__()
        self.ask = ask

    def __missing__(self, key):
        self[key] = said = self.ask(key)
        return said


# The words of a text as it is counted in: each index looks at them.
tokens = Known(TOKEN.findall)
NO_LISTS = {}  # what most words begin


def first_word(phrase):
    found = PART.match(phrase)
    return found and found[0]


def rarest_word(phrase):
    """The longest, which the fewest texts have."""
    return max(PART.findall(phrase), key=lambda word: len(word.partition('*')[0]), default=None)


class Found:
    """A word of a list where it stands in a text, as a match of a pattern."""
    __slots__ = ('string', 'place', 'stop')

    def __init__(self, string, place, stop):
        self.string, self.place, self.stop = string, place, stop

    def __getitem__(self, _number):
        return self.string[self.place:self.stop]

    def start(self):
        return self.place

    def end(self):
        return self.stop


class Index:
    """Which of many lists may have a word in a text, and where it may begin: most lists have none there, and are not looked for.

    Only one word of a phrase is looked at, so there are never too few lists; where it is the first, never too few places.
    """

    def __init__(self, lists, prefixes, suffixes=(), word_of=first_word):
        self.prefixes, self.suffixes = (tuple(map(plain, affixes)) for affixes in (prefixes, suffixes))
        self.has_affixes = bool(self.prefixes or self.suffixes)
        self.literal, self.open, self.ends, self.anywhere = {}, {}, {}, set()
        for name, words in lists.items():
            for number, raw in enumerate(words):
                word, is_long = plain(raw), bool(LONG_ENOUGH.fullmatch(raw))
                head = word_of(word)
                if not head or UNSPACED.search(word):
                    self.anywhere.add(name)
                else:
                    start, star, end = head.partition('*')
                    lists, key = (self.literal, start) if not star else (self.open, start) if start else (self.ends, end.partition('*')[0])
                    lists.setdefault(key, []).append((number, name, word, is_long))
        self.lengths = {}  # {the first two letters: how long the beginnings with them are}
        for start in self.open:
            self.lengths.setdefault(start[:2], set()).add(len(start))
        self.known = Known(self.of_token)
        self.names, self.starts = (functools.lru_cache(maxsize=None)(look) for look in (self.names, self.starts))

    def of_token(self, token):
        """{name: the words that a token may begin}: of each list the phrases to try, and how long a word is that is whole with it.

        With what the language sets before or behind it a word is as long as the token, so that its length is 0.
        """
        found = self.plain_words_of(token) if not self.has_affixes and "'" not in token else [*self.words_of(token)]
        if not found:
            return NO_LISTS
        names = {}
        for _number, name, word, is_whole in sorted(found):
            phrases, length = names.get(name, ((), None))
            if not is_whole and (length is None or self.has_affixes):
                names[name] = ((*phrases, word), length)
            elif is_whole and length is None:
                names[name] = (phrases, 0 if self.has_affixes or '*' in word else len(word))
        return names

    def plain_words_of(self, token):
        """words_of() of a token that nothing is set before or behind, as nearly all are where the language sets nothing there."""
        found = [(number, name, word, bool(WORD.fullmatch(word))) for number, name, word, _is_long in self.literal.get(token, ())]
        for start in (token[:2], token[:1]):
            for length in self.lengths.get(start, ()):
                found += [(number, name, word, bool(BEGUN.fullmatch(word))) for number, name, word, _is_long in self.open.get(token[:length], ())]
        for end, words in self.ends.items():
            if end in token:
                found += [(number, name, word, False) for number, name, word, _is_long in words]
        return found

    def words_of(self, token):
        """What may begin with a token: (its place in its list, the name of that, the word, whether it is whole with the token)."""
        is_plain = not self.has_affixes or "'" not in token
        for head, is_cut in self.heads(token):
            for number, name, word, is_long in self.literal.get(head, ()):
                if is_long or not is_cut:
                    yield number, name, word, is_plain and bool(WORD.fullmatch(word))
            for length in () if is_cut else (*self.lengths.get(head[:2], ()), *self.lengths.get(head[:1], ())):
                for number, name, word, _is_long in self.open.get(head[:length], ()):
                    yield number, name, word, is_plain and bool(BEGUN.fullmatch(word))
        for end, words in self.ends.items():
            if end in token:
                yield from ((number, name, word, False) for number, name, word, _is_long in words)

    def heads(self, token):
        """(a token without what may stand before it or behind it, whether something behind it is gone)"""
        heads = [token]
        if "'" in token:
            heads += [token[:place] for place, char in enumerate(token) if char == "'"]
        if token.startswith(self.prefixes):
            heads += [head[len(prefix):] for prefix in self.prefixes for head in heads if head.startswith(prefix)]
        yield from ((head, False) for head in heads)
        if token.endswith(self.suffixes):
            yield from ((head[:-len(suffix)], True) for suffix in self.suffixes for head in heads if head.endswith(suffix))

    def names(self, text):
        """The lists that may have a word in a text, as it is counted in."""
        return self.anywhere.union(*filter(None, map(self.known.__getitem__, tokens[text])))

    def starts(self, text):
        """{name: [(where a word of this list may begin, where its first word ends, the phrases to try, how long a word is)]}, in a
        text as it is counted in."""
        starts = {}
        lists = [*map(self.known.__getitem__, tokens[text])]
        if any(lists):
            for match, names in itertools.compress(zip(TOKEN.finditer(text), lists), lists):
                place = match.span()
                for name, words in names.items():
                    starts.setdefault(name, []).append((*place, *words))
        return starts


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

    words = functools.cached_property(lambda self: self.pattern('words'))
    joined = functools.cached_property(lambda self: self.pattern('joined'))
    opposite = functools.cached_property(lambda self: self.pattern('opposite'))
    doubled = functools.cached_property(lambda self: self.pattern('doubled'))
    doubled_after_comma = functools.cached_property(lambda self: self.pattern('doubled after a comma'))
    not_alone = functools.cached_property(lambda self: self.pattern('not alone'))
    needs = functools.cached_property(lambda self: self.pattern('needs'))
    implied = functools.cached_property(lambda self: self.pattern('implied'))
    again_joined = functools.cached_property(lambda self: self.pattern('again joined'))
    apart = functools.cached_property(lambda self: self.pattern('apart'))
    bare = functools.cached_property(lambda self: self.pattern('bare'))
    bids = functools.cached_property(lambda self: self.pattern('bids'))
    narrowed = functools.cached_property(lambda self: self.pattern('narrowed'))
    first = functools.cached_property(lambda self: self.pattern('first'))
    may = functools.cached_property(lambda self: self.pattern('may'))
    has_orphans = functools.cached_property(lambda self: bool(self.not_alone or self.needs))


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

    def has_group(self, name):
        return name in self.groups

    @functools.lru_cache(maxsize=None)
    def group(self, name):
        return Group(self, name)

    @functools.cached_property
    def index(self):
        """Of all groups by their names."""
        return Index({group: self.words(f'words {group}', 'words') for group in self.groups}, *self.affixes)

    @functools.cached_property
    def index_of_others(self):
        """Of some other lists of the groups as “ignore NAME”, and of the terms as “terms NAME”."""
        lists = {f'{key} {group}': self.words(f'words {group}', key) for group in self.groups for key in INDEXED}
        lists |= {f'terms {name}': self.words('terms', name) for name in self.section('terms')}
        return Index(lists, *self.affixes, rarest_word)

    @functools.cached_property
    def affixes(self):
        """What the language sets before a word, and what behind it."""
        return self.words('language', 'prefixes'), self.words('language', 'suffixes')

    has_affixes = functools.cached_property(lambda self: any(self.affixes))

    @functools.cached_property
    def need_keys(self):
        """{its name in the index: a group whose words some other words need}"""
        return {f'needs {group}': group for group in self.groups if self.words(f'words {group}', 'needs')}

    @functools.lru_cache(maxsize=None)
    def possible(self, text):
        """The groups that may have a word in a text, or one that needs a word of the group."""
        needing = self.need_keys.keys() & self.others(text)
        return self.index.starts(counted(text)).keys() | self.index.anywhere.union(map(self.need_keys.get, needing))

    @functools.cached_property
    def others(self):
        """others(text): the other lists of the groups, and the terms, that may have a word in a text. It is asked most of all."""
        names = self.index_of_others.names
        return Known(lambda text: names(counted(text))).__getitem__

    @functools.lru_cache(maxsize=None)
    def pattern(self, words):
        """Finds any of the words. “*” stands for any letters; what the language sets before a word or behind it may stand there.

        In what is written without blanks a word stands anywhere.
        """
        spaced = [word for word in words if not UNSPACED.search(word)]
        before, behind = ('|'.join(map(re.escape, words)) for words in self.affixes)
        ways = [rf"(?<![\w']){f'(?:{before})?' if before else ''}(?:{'|'.join(way(word, behind) for word in spaced)})(?![\w])"] if spaced else []
        ways += [way(word) for word in words if UNSPACED.search(word)]
        return re.compile('|'.join(ways) or '(?!)')

    @functools.lru_cache(maxsize=None)
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
        return self.blanked(group, 'maybe', text) if f'maybe {group}' in self.others(text) else (counted(text), 0)

    def without_ignored(self, group, text):
        return self.blanked(group, 'ignore', text)[0] if f'ignore {group}' in self.others(text) else counted(text)

    def blanked(self, group, key, text):
        """A text without the phrases of a list, and how many these are."""
        text, words = counted(text), tuple(self.words(f'words {group}', key))
        return self.pattern(words).subn(blank, text) if likely(words, text) else (text, 0)

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
        lists, possible, found = self.group(group), self.others(text), []
        for match in self.matches(group, self.without_maybe(group, text)[0]) if f'not alone {group}' in possible else []:
            before = CLAUSE.split(match.string[:match.start()])[-1]
            last = (TOKEN.findall(COMMA.split(before)[-1]) or [''])[-1]
            if lists.not_alone.fullmatch(match[0]) and not lists.words.search(before) and last not in ('', *lists.light):
                found.append(match[0])
        for match in lists.needs.finditer(self.without_ignored(group, text)) if f'needs {group}' in possible else []:
            before = SENTENCE.split(match.string[:match.start()])[-1]
            if not lists.words.fullmatch(match[0]) and not lists.words.search(before) and not self.places('all', before):  # “all but one”
                found.append(match[0])
        return found

    def opposites(self, group, text, against):
        """How often a text has a word that is the opposite of a group, or of one that stands against it."""
        lists = self.group(group)
        own = len(lists.opposite.findall(counted(text))) if lists.opposite else 0
        return own, sum(len(self.matches(other, text)) for other in against)

    def places(self, group, text):
        return [match.start() for match in self.matches(group, text)]

    @functools.lru_cache(maxsize=None)
    def matches(self, group, text):
        lists = self.group(group)
        text = counted(lists.signed.sub(' ', text) if lists.signed else text)
        starts = self.index.starts(text).get(group, ())
        if not starts and group not in self.index.anywhere:
            return []
        if lists.is_ignored in self.others(text):
            text = self.blanked(group, 'ignore', text)[0]
        if group in self.index.anywhere:
            return [*lists.words.finditer(text)]
        return self.matches_at(starts, text, lambda *place: lists.words.match(*place))

    def matches_at(self, starts, text, match_any):
        """The matches that begin at one of these places, as finditer() of the pattern of all words would find them."""
        found, end = [], 0
        for place, stop, phrases, length in starts:
            if place < end or text[place] == ' ':  # which does not count, and is blank
                continue
            match = None
            if phrases:
                match = match_any(text, place) if self.has_affixes else self.phrase_at(phrases, text, place)
            if not match and length is not None:
                match = Found(text, place, place + length if length else stop)
            if match:
                end = match.end()
                found.append(match)
        return found

    def phrase_at(self, phrases, text, place):
        for phrase in phrases:
            if '*' not in phrase and not has_odd_blanks(text):
                if text.startswith(phrase, place) and not WORD.match(text, place + len(phrase)):
                    return Found(text, place, place + len(phrase))
            elif likely((phrase,), text) and (match := self.pattern((phrase,)).match(text, place)):
                return match
        return None

    @functools.cached_property
    def ways(self):
        """[(phrases of English, phrases of the language)] of those that say one thing, one of them with a word more."""
        return [([part.strip() for part in english.split(';')], self.words('other ways', english)) for english in self.section('other ways')]

    @functools.cached_property
    def ways_index(self):
        """Of the phrases of English, and of those of the language: few ways have both in a string."""
        asked, own = (dict(enumerate(phrases)) for phrases in zip(*self.ways)) if self.ways else ({}, {})
        return Index(asked, (), word_of=rarest_word), Index(own, *self.affixes, rarest_word)

    @functools.lru_cache(maxsize=None)
    def way(self, number, *pair):
        """The two patterns of a way, of those of its phrases that may stand in these texts; None where one has none, as most have."""
        ways = [tuple(phrase for phrase in likely(tuple(phrases), text) if all(part in text for part in parts(phrase)))
                for phrases, text in zip(self.ways[number], pair)]
        return [self.pattern(phrases) for phrases in ways] if all(ways) else None

    @functools.lru_cache(maxsize=None)
    def without_ways(self, source, text):
        """The two texts without what one says in another way than the other, after each way that was found.

        Where both have as many sentences, the two ways have to stand in the same one.
        """
        pair, pairs = (counted(source), counted(text)), []
        asked, own = self.ways_index
        numbers = asked.names(pair[0]) & own.names(pair[1])
        for number in sorted(numbers):
            way = self.way(number, *pair)
            rest = without_pairs(pair[0], way[0], pair[1], way[1]) if way else pair
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
        """Finds what is kept in one line and has a plain blank; “#” stands for a number, in words of printf too."""
        ways = [re.escape(phrase).replace(r'\#', r'(?:\d|%(?:\d\$)?[du])') for phrase in self.words('language', 'together')]
        return re.compile('|'.join(ways) or '(?!)')

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
        possible = self.others(text) & self.term_keys.keys()
        return [name for key, name in self.term_keys.items() if key in possible and self.has_words(self.words('terms', name), text)] if possible else []

    def has_words(self, words, text):
        text, words = ' '.join(plain(text).split()), tuple(words)
        if not likely(words, text):
            return False
        if not self.has_affixes:
            words = likely(words, text)
            if any('*' not in word and stands(plain(word), text) for word in words):
                return True
            words = tuple(word for word in words if '*' in word or UNSPACED.search(word))
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
