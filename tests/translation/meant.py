# SPDX-License-Identifier: GPL-3.0-or-later
"""Which word of the source a word of the translation stands for, learned from the catalogue itself.

“It stays” may be “it does not go away”: a “not” that the source has not, and no fault, since what it
denies is another word. “Do not call” for “call” is one: what it denies is said in the source, and not denied
there. So a “not” too many, or too few, is held against the word that it belongs to. Two words mean the same
where they often stand in the same strings; the string that is looked at is not asked about itself.
"""
import collections
import functools
import re
import unicodedata

from words import CLAUSE, TOKEN, counted

# Words of English that mean nothing by themselves.
EMPTY = set('''a an the of to in on at by for from with and or but if as than then that this these those it its they them their there here you your
 yours i my me we our us he she his her who whom whose which what where when why how is are was were be been being am do does did done doing have has
 had having so such too very just also only even any some will would shall about into out up over s t d ll re ve one other same own
 more most much many no not never nothing nobody none without cannot neither nor'''.split())
ARABIC = re.compile('[\u0620-\u064a]')
ALEFS = str.maketrans('أإآىة', 'ااايه')
# What makes forms of a word in Arabic, and behind a word in English and in the languages of Europe.
BEFORE = re.compile('^(?:[يتنا](?=..)){1,2}')
BEHIND = re.compile('(?<=...)(?:هما|ها|هم|كم|نا|ون|ين|ان|ات|وا|ني|ه|ك|ي|ا)$')
ENGLISH_END = re.compile(r"(?<=...)(?:ing|ed|es|s|ly|er|est|y|e)$")
OTHER_END = re.compile(r'(?<=..)(?:ando|iendo|ado|ada|ar|er|ir|an|en|on|a|e|o|i)$')
ROOT = 5
# Two may mean the same that stand together in so large a part of the strings of the rarer one, and so much more often
# than by chance; what a word means is known from so many strings on.
KNOWN, PART, LIFT = 4, 0.05, 1.2
# How far behind a “not” the word may stand that it denies; in which part of the strings a word is common.
REACH, COMMON = 5, 0.002
# In how large a part of its strings a word has to have another one beside it, for it to be known what it means.
CLEAR, CLEAR_LIFT = 0.45, 3


@functools.lru_cache(maxsize=None)
def english_root(word):
    word = word.removesuffix("'s")
    return None if word in EMPTY or word.isdigit() else ENGLISH_END.sub('', word)[:ROOT]


class Meanings:
    """What the strings of a catalogue have in common."""

    def __init__(self, entries, language, english):
        self.language, self.english = language, english
        self.prefixes = sorted(language.words('language', 'prefixes'), key=len, reverse=True)
        self.root = functools.lru_cache(maxsize=None)(self.root)
        self.own, self.other, self.both = collections.Counter(), collections.Counter(), collections.Counter()
        self.of_entry, self.number = {}, 0
        self.vocabulary = {token for entry in entries for text in entry.forms.values() for token in TOKEN.findall(counted(text))}
        for entry in entries:
            self.add(entry)

    def add(self, entry):
        sources = {english_root(token) for token in TOKEN.findall(counted(f'{entry.source} {entry.plural or ""}'))} - {None}
        texts = {self.root(token) for text in entry.forms.values() for token in TOKEN.findall(counted(text))} - {None}
        self.of_entry[entry.key] = sources, texts
        self.own.update(texts)
        self.other.update(sources)
        self.both.update((source, text) for source in sources for text in texts)
        self.number += 1

    def root(self, word):
        """A word without what makes its forms, as far as one can without a dictionary."""
        if ARABIC.search(word):
            return BEHIND.sub('', BEFORE.sub('', self.without_prefix(word).translate(ALEFS)))
        plain = ''.join(sign for sign in unicodedata.normalize('NFD', word) if not unicodedata.combining(sign))
        return None if plain.isdigit() else OTHER_END.sub('', plain.removesuffix('s'))[:ROOT]

    def without_prefix(self, word):
        """A single letter may be part of the word, and is none where the rest is a word, too."""
        for prefix in self.prefixes:
            rest = word.removeprefix(prefix)
            if rest != word and len(rest) > 2 and (len(prefix) > 1 or rest in self.vocabulary):
                return rest
        return word

    def seen(self, key, source=None, text=None):
        """In how many strings, apart from this one, both words stand, or the one that is given."""
        sources, texts = self.of_entry.get(key, ((), ()))
        is_here = (source is None or source in sources) and (text is None or text in texts)
        counts, word = (self.both, (source, text)) if source and text else (self.other, source) if source else (self.own, text)
        return counts[word] - is_here

    def is_same(self, key, source, text):
        """Whether a word of the source and one of the translation may mean the same."""
        together = self.seen(key, source, text)
        if not together:
            return False
        ones, others = self.seen(key, source), self.seen(key, text=text)
        return together >= PART * min(ones, others) and together * self.number >= LIFT * ones * others

    @functools.cached_property
    def beside(self):
        """{(word, whether it is of the source): the words of the other side that stand beside it}"""
        beside = collections.defaultdict(list)
        for source, text in self.both:
            beside[source, True].append(text)
            beside[text, False].append(source)
        return beside

    @functools.lru_cache(maxsize=None)
    def is_clear(self, key, word, is_source):
        """Whether it is known what a word stands for: in a good part of its strings one other stands, too, and not by chance."""
        number = self.seen(key, source=word) if is_source else self.seen(key, text=word)
        if number < KNOWN:
            return False
        for other in self.beside[word, is_source]:
            together = self.seen(key, *((word, other) if is_source else (other, word)))
            others = self.seen(key, text=other) if is_source else self.seen(key, source=other)
            if together >= max(2, CLEAR * number) and together * self.number >= CLEAR_LIFT * number * others:
                return True
        return False

    # Which words are denied.

    def roots(self, text, is_source):
        """([(root, where)] of a text without the words that say no, {where each of those begins: where it ends}, the text)"""
        language = self.english if is_source else self.language
        text = counted(text)
        negations = {match.start(): match.end() for match in language.matches('negation', text)}
        found = []
        for match in TOKEN.finditer(text):
            if not any(start <= match.start() < end for start, end in negations.items()):
                root = english_root(match[0]) if is_source else self.root(match[0])
                if root:
                    found.append((root, match.start()))
        return found, negations, text

    def denied(self, key, text, is_source):
        """(the roots of a text, for each “not” in it the root that it denies, or None where that cannot be told)"""
        found, negations, text = self.roots(text, is_source)
        heads = []
        for start, end in negations.items():
            near = [root for root, place in found if place >= end and not CLAUSE.search(text[end:place])][:REACH]
            head = next((root for root in near if not self.is_light(key, root, is_source)), None)
            heads.append(head)
        return found, heads

    @functools.lru_cache(maxsize=None)
    def is_light(self, key, root, is_source):
        """What is common, and stands for nothing by itself: articles and the like."""
        seen = self.seen(key, source=root) if is_source else self.seen(key, text=root)
        return not is_source and seen >= COMMON * self.number and not self.is_clear(key, root, is_source)

    def is_other_word(self, key, source, text, is_lost):
        """Whether as many as are too many, or too few, deny a word that the other text has not, and none a word it has."""
        with_more, other = (source, text) if is_lost else (text, source)
        own, heads = self.denied(key, with_more, is_lost)
        found, denied = self.denied(key, other, not is_lost)
        said = collections.Counter(root for root, _place in found) - collections.Counter(denied)
        own = collections.Counter(root for root, _place in own) - collections.Counter(heads)
        more, excused = len(heads) - len(denied), 0
        for head in heads:
            if head is None:
                continue
            partners = [root for root in said if self.is_same(key, *((head, root) if is_lost else (root, head)))]
            if sum(said[root] for root in partners) > own[head]:
                return False
            is_matched = any(root and self.is_same(key, *((head, root) if is_lost else (root, head))) for root in denied)
            excused += not partners and not is_matched and self.is_clear(key, head, is_lost)
        return excused >= max(more, 1)

    def says_next(self, key, group, source, text):
        """Whether behind a word of a group stands what the source says, too: “less dark” for “darker”, and not “less strong” for “milder”."""
        asked = {root for root, _place in self.roots(source, True)[0]}
        found, _negations, text = self.roots(text, False)
        for match in self.language.matches(group, text):
            head = next((root for root, place in found if place >= match.end() and not self.is_light(key, root, False)), None)
            if head is None or any(self.is_same(key, root, head) for root in asked):
                return True
        return False
