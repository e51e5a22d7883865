# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a text the words and phrases of many lists stand.

One pattern for each list would be long to make, and to look with each of them longer still. So all words of a text are
looked up at once: what its first word may be, of a phrase, and whether the second one stands behind it.
"""
import itertools
import re

from plain import BETWEEN, Known, plain, read_ahead

# What is written without blanks: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
UNSPACED = ('\u0e00-\u0eff', '\u1000-\u109f', '\u1780-\u17ff', '\u3005-\u3007', '\u3040-\u30ff', '\u3400-\u9fff')
TOKEN = re.compile(r"[\w']+")
TOKEN_OR_REST = re.compile(r"[\w']+|[^\w']+")
PART = re.compile(r"[\w'*]+")
WORD = re.compile(r'\w+')
# A word that is found by its letters alone, or by those that it begins with.
WHOLE = re.compile(r'\w+\*?')
LONG_ENOUGH = re.compile(r'\w{4,}')
ODD_BLANK = re.compile(r'[^\S ]')
NOTHING = {}  # what most texts have of the lists


# A text with each of its blanks as a plain one, in its place.
plainly_blank = Known(lambda text: ODD_BLANK.sub(' ', text)).__getitem__


def is_unspaced(text):
    return not text.isascii() and max(text) >= UNSPACED[0][0] and any(first <= char <= last for first, _, last in UNSPACED for char in text)


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
        self.is_whole, self.is_literal = bool(WHOLE.fullmatch(word)), '*' not in word and plainly_blank(word) == word
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
        self.before = {}  # {a letter: what is set before a word and begins with it, and its number}
        for order, prefix in enumerate(self.prefixes):
            self.before.setdefault(prefix[:1], []).append((order, prefix))
        self.literal, self.open, self.ends, self.anywhere = {}, {}, {}, set()
        read_ahead(itertools.chain(*lists.values()))
        for name, words in lists.items():
            self.add(name, words)
        self.lengths = {}  # {the first two letters, or the one: how long the beginnings with them are}
        for start in self.open:
            self.lengths.setdefault(start[:2], set()).add(len(start))
        for start, lengths in self.lengths.items():
            lengths |= self.lengths.get(start[:1], set())
        self.known, self.starts = Known(self.of_token), Known(lambda text: self.starts_in((text,))[0])
        self.named = Known(lambda text: self.starts[text].keys() | self.anywhere)
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
        ways = self.ways_of(token)
        if not ways:
            return None
        if len(ways) > 1:
            ways.sort(key=lambda way: way[:2])
        return Begun(ways) if any(way[2].behind for way in ways) else by_name(ways)

    def ways_of(self, token):
        """What a word of a text may begin: (the number of what is set before it, that in its list, the item, how many letters are
        set before it, where it ends behind the beginning of the word: None where that has to be looked for)."""
        may_be_whole, ways = not self.has_affixes or "'" not in token, []
        heads = self.heads(token)
        for head, order, skipped in heads:
            for item in self.literal.get(head, ()):
                ways.append((order, item.number, item, skipped, (len(token) if self.has_affixes else len(head)) if may_be_whole and item.is_whole else None))
            for length in self.lengths.get(head[:2]) or self.lengths.get(head[:1], ()):
                for item in self.open.get(head[:length], ()):
                    ways.append((order, item.number, item, skipped, len(token) if may_be_whole and item.is_whole else None))
        for suffix in self.suffixes if token.endswith(self.suffixes) else ():
            for head, order, skipped in heads:
                for item in self.literal.get(head[:-len(suffix)], ()) if head.endswith(suffix) else ():
                    if item.is_long:
                        ways.append((order, item.number, item, skipped, len(token) if may_be_whole and item.is_whole else None))
        for end, items in self.ends.items():
            if end in token:
                ways += [(order, item.number, item, skipped, None) for item in items for _head, order, skipped in heads]
        return ways

    def heads(self, token):
        """[(a word of a text without what may stand before it, the number of that, how long that is)]"""
        heads = [(token, len(self.prefixes), 0)]
        if "'" in token:
            heads += [(token[:place], len(self.prefixes), 0) for place, char in enumerate(token) if char == "'"]
        if before := self.before.get(token[0]):
            heads += [(head[len(prefix):], order, len(prefix)) for order, prefix in before if token.startswith(prefix)
                      for head, _order, _skipped in heads if head.startswith(prefix)]
        return heads

    def look_ahead(self, texts):
        """What begins in many texts, as they are counted in, is found in one go, which is quicker."""
        texts = [text for text in {*texts} if BETWEEN not in text]
        self.starts.update(zip(texts, self.starts_in(texts)))

    def starts_in(self, texts):
        """Of each text, as it is counted in: {name: [(where a word of this list may begin, the ways in which it may)]}"""
        joined, starts = BETWEEN.join(texts), [NOTHING] * len(texts)
        pieces = TOKEN_OR_REST.findall(joined)
        first = 0 if TOKEN.match(joined) else 1
        known = [*map(self.known.__getitem__, pieces[first::2])]
        if not any(known):
            return starts
        places = [0, *itertools.accumulate(map(len, pieces)), len(joined)][first::2]
        number, begin, end = 0, 0, len(texts[0])  # of the text that a word stands in
        for token in itertools.compress(range(len(known)), known):
            place, names = places[token], known[token]
            while place >= end:
                number, begin = number + 1, end + len(BETWEEN)
                end = begin + len(texts[number])
            if type(names) is not dict:
                names = names[pieces[first + 2 * token + 2] if token + 1 < len(known) and places[token + 1] < end else '']
            if names:
                found = starts[number] or {}
                starts[number] = found
                for name, ways in names.items():
                    found.setdefault(name, []).append((place - begin, ways))
        return starts

    def names(self, text):
        """The lists that may have a word in a text."""
        return self.named[text]

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
            if item.is_literal and not (item.is_long and self.suffixes):
                end, same = start + len(item.word), plainly_blank(text)
                if same.startswith(item.word, start):
                    if not WORD.match(text, end):
                        return Found(text, place, end)
                    continue
                if '  ' not in same[start:end]:  # which a pattern takes for one
                    continue
            if item.may_stand_in(text) and (match := self.ends_of[item.raw].match(text, start)):
                return Found(text, place, match.end())
        return None
