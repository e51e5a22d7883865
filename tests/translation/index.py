# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a text the words and phrases of many lists stand.

One pattern for each list would be long to make, and to look with each of them longer still. So all words of a text are
looked up at once: what its first word may be, of a phrase, and whether the second one stands behind it.
"""
import itertools
import re

from plain import Known, plain, read_ahead

# What is written without blanks: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
UNSPACED = '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]'
FIRST_UNSPACED = '\u0e00'  # few catalogues have a letter behind it, and the pattern is long to make
TOKEN = re.compile(r"[\w']+")
PART = re.compile(r"[\w'*]+")
WORD = re.compile(r'\w+')
# A word that is found by its letters alone, or by those that it begins with.
WHOLE = re.compile(r'\w+\*?')
LONG_ENOUGH = re.compile(r'\w{4,}')
ODD_BLANK = re.compile(r'[^\S ]|  ')
NOTHING = {}  # what most texts have of the lists


has_odd_blanks = Known(lambda text: bool(ODD_BLANK.search(text))).__getitem__


def is_unspaced(text):
    return not text.isascii() and max(text) >= FIRST_UNSPACED and bool(re.search(UNSPACED, text))


def way(word):
    """A word or a phrase as a pattern."""
    found = re.escape(plain(word))
    return found.replace(r'\*', r"[\w']*").replace(r'\ ', r'\s+') if '\\' in found else found


def ways_of(words, behind):
    """Words as a pattern; what the language sets behind one, as Arabic “your”, may stand behind a longer one without “*”.

    It is written once for all that stand together, since a pattern is read for as long as it is.
    """
    runs = itertools.groupby(words, lambda word: bool(behind and LONG_ENOUGH.fullmatch(word)))
    return '|'.join(f'(?:{"|".join(map(way, run))})(?:{behind})?' if is_long else '|'.join(map(way, run)) for is_long, run in runs)


def pattern_of(words, prefixes, suffixes):
    """Finds any of the words. “*” stands for any letters; what the language sets before a word or behind it may stand there.

    In what is written without blanks a word stands anywhere.
    """
    spaced = [word for word in words if not is_unspaced(word)]
    before, behind = ('|'.join(map(re.escape, affixes)) for affixes in (prefixes, suffixes))
    ways = [rf"(?<![\w']){f'(?:{before})?' if before else ''}(?:{ways_of(spaced, behind)})(?![\w])"] if spaced else []
    ways += [way(word) for word in words if is_unspaced(word)]
    return re.compile('|'.join(ways) or '(?!)')


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


class Item:
    """A word or a phrase of a list."""
    __slots__ = ('number', 'name', 'raw', 'word', 'is_long', 'is_whole', 'is_literal', 'behind', 'is_begun')

    def __init__(self, number, name, raw, word, parts):
        self.number, self.name, self.raw, self.word = number, name, raw, word
        self.is_long = bool(LONG_ENOUGH.fullmatch(raw))
        self.is_whole, self.is_literal = bool(WHOLE.fullmatch(word)), '*' not in word
        # What stands behind the first word, or how that begins.
        self.behind, star, _end = parts[1].partition('*') if len(parts) > 1 else ('', '', '')
        self.is_begun = bool(star)

    def may_stand_in(self, text):
        """To ask is quick, to make a pattern is not."""
        return all(map(text.__contains__, self.word.replace('*', ' ').split()))

    def goes_on(self, token):
        """Whether a word behind the first one may be the second one of the phrase."""
        return token.startswith(self.behind) and (self.is_begun or token[len(self.behind):][:1] in ("'", ''))


class Begun(dict):
    """{the word behind it: what a word may begin there}, of a word with which phrases begin."""

    def __init__(self, ways):
        super().__init__()
        self.ways = ways
        self.alone = by_name([way for way in ways if not way[2].behind])
        self.beginnings = tuple(way[2].behind for way in ways if way[2].behind)
        self[''] = self.alone  # at the end of a text

    def __missing__(self, behind):
        found = self[behind] = (by_name([way for way in self.ways if not way[2].behind or way[2].goes_on(behind)])
                                if behind.startswith(self.beginnings) else self.alone)
        return found


def by_name(ways):
    names = {}
    for _order, _number, item, skipped, end in ways:
        names.setdefault(item.name, []).append((item, skipped, end))
    return names


class Index:
    """The lists of a language, by their names."""

    def __init__(self, lists, prefixes=(), suffixes=()):
        self.lists, self.affixes = lists, (prefixes, suffixes)
        self.prefixes, self.suffixes = (tuple(map(plain, affixes)) for affixes in self.affixes)
        self.has_affixes = bool(self.prefixes or self.suffixes)
        self.literal, self.open, self.ends, self.anywhere = {}, {}, {}, set()
        read_ahead(itertools.chain(*lists.values()))
        for name, words in lists.items():
            self.add(name, words)
        self.lengths = {}  # {the first two letters, or the one: how long the beginnings with them are}
        for start in self.open:
            self.lengths.setdefault(start[:2], set()).add(len(start))
        self.known, self.starts = Known(self.of_token), Known(self.starts_in)
        self.whole = Known(lambda name: pattern_of(self.lists[name], *self.affixes))
        self.ends_of = Known(lambda raw: re.compile(rf'(?:{ways_of([raw], "|".join(map(re.escape, suffixes)))})(?!\w)'))

    def add(self, name, words):
        for number, raw in enumerate(words):
            word = plain(raw)
            parts = PART.findall(word)
            if not parts or not word.startswith(parts[0]) or is_unspaced(word):
                self.anywhere.add(name)
                continue
            start, star, end = parts[0].partition('*')
            lists, key = (self.literal, start) if not star else (self.open, start) if start else (self.ends, end.partition('*')[0])
            lists.setdefault(key, []).append(Item(number, name, raw, word, parts))

    def of_token(self, token):
        """{name: what may begin there}, or by the word behind it; None for a word that begins nothing, as most do."""
        ways = [*self.ways_of(token)]
        if not ways:
            return None
        if len(ways) > 1:
            ways.sort(key=lambda way: way[:2])
        return Begun(ways) if any(way[2].behind for way in ways) else by_name(ways)

    def ways_of(self, token):
        """What a word of a text may begin: (the number of what is set before it, that in its list, the item, how many letters are
        set before it, where it ends behind the beginning of the word: None where that has to be looked for)."""
        may_be_whole = not self.has_affixes or "'" not in token
        for head, order, skipped, is_cut in self.heads(token) if self.has_affixes or "'" in token else ((token, 0, 0, False),):
            for item in self.literal.get(head, ()):
                if item.is_long or not is_cut:
                    yield order, item.number, item, skipped, (len(token) if self.has_affixes else len(head)) if may_be_whole and item.is_whole else None
            for length in () if is_cut else self.lengths.get(head[:2], set()) | self.lengths.get(head[:1], set()):
                for item in self.open.get(head[:length], ()):
                    yield order, item.number, item, skipped, len(token) if may_be_whole and item.is_whole else None
        for end, items in self.ends.items():
            if end in token:
                yield from ((order, item.number, item, skipped, None) for item in items for _head, order, skipped, is_cut in self.heads(token) if not is_cut)

    def heads(self, token):
        """(a word of a text without what may stand before it or behind it, the number of what is set before it, how long that is,
        whether something behind it is gone)"""
        heads = [(token, len(self.prefixes), 0)]
        if "'" in token:
            heads += [(token[:place], len(self.prefixes), 0) for place, char in enumerate(token) if char == "'"]
        if token.startswith(self.prefixes):
            heads += [(head[len(prefix):], order, len(prefix)) for order, prefix in enumerate(self.prefixes) for head, _order, _skipped in heads
                      if head.startswith(prefix)]
        yield from ((*head, False) for head in heads)
        if token.endswith(self.suffixes):
            yield from ((head[:-len(suffix)], order, skipped, True) for suffix in self.suffixes for head, order, skipped in heads if head.endswith(suffix))

    def starts_in(self, text):
        """{name: [(where a word of this list may begin, the ways in which it may)]}, of a text as it is counted in."""
        tokens = TOKEN.findall(text)
        known = [*map(self.known.__getitem__, tokens)]
        if not any(known):
            return NOTHING
        tokens.append('')
        found = [(number, begun if type(begun) is dict else begun[tokens[number + 1]]) for number, begun in enumerate(known) if begun]
        starts, places = {}, None
        for number, names in found:
            if names:
                places = places or [*TOKEN.finditer(text)]
                place = places[number].start()
                for name, ways in names.items():
                    starts.setdefault(name, []).append((place, ways))
        return starts

    def names(self, text):
        """The lists that may have a word in a text."""
        return self.starts[text].keys() | self.anywhere

    def matches(self, name, text):
        """The words of a list in a text, as finditer() of a pattern of all of them finds them."""
        if name in self.anywhere:
            return [*self.whole[name].finditer(text)]
        found, end = [], 0
        for place, ways in self.starts[text].get(name, ()):
            if place >= end and (match := self.match(ways, text, place)):
                end = match.stop
                found.append(match)
        return found

    def match(self, ways, text, place):
        for item, skipped, end in ways:
            if end is not None:
                return Found(text, place, place + end)
            start = place + skipped
            if item.is_literal and not (item.is_long and self.suffixes) and not has_odd_blanks(text):
                end = start + len(item.word)
                if text.startswith(item.word, start) and not WORD.match(text, end):
                    return Found(text, place, end)
            elif item.may_stand_in(text) and (match := self.ends_of[item.raw].match(text, start)):
                return Found(text, place, match.end())
        return None
