# SPDX-License-Identifier: GPL-3.0-or-later
"""Which word of the source a word of the translation stands for, learned from the catalogue itself.

“It stays” may be “it does not go away”: a “not” that the source has not, and no fault, since what it
denies is another word. “Do not call” for “call” is one: what it denies is said in the source, and not denied
there. So a “not” too many, or too few, is held against the word that it belongs to. Two words mean the same
where they often stand in the same strings; the string that is looked at is not asked about itself. What is common in
any language and rare in a catalogue stands in a small dictionary, [meanings] of po/check/xx.ini.
"""
import collections
import functools
import re
import unicodedata

from index import TOKEN
from plain import counted
from words import CLAUSE

# Words of English that mean nothing by themselves.
EMPTY = set('''a an the of to in on at by for from with and or but if as than then that this these those it its they them their there here you your
 yours i my me we our us he she his her who whom whose which what where when why how is are was were be been being am do does did done doing have has
 had having so such too very just also only even any some will would shall about into out up over s t d ll re ve one other same own
 more most much many no not never nothing nobody none without cannot neither nor'''.split())
ARABIC = re.compile('[\u0620-\u064a]')
ALEFS = str.maketrans('أإآىة', 'ااايه')
PART_OF_CLAUSE = re.compile('[^.;:!?¿¡()؟؛«»“”\n,،、]+')
PAUSE = re.compile('[.;:!?¿¡()؟؛«»“”\n,،、]')
# Words of English that deny a thing, and with it what is done to it; what ends that.
OBJECT = re.compile(r'(?:no|nothing|nobody|none|neither|nor)(?!\w)')
JOINS = re.compile(r'(?<!\w)(?:and|or|but|so|that|which|who|because|as)(?!\w)')
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
# From how large a part on two words surely mean the same, and how much more often than by chance.
SURE, SURE_LIFT = 0.4, 2
# In how large a part of its strings a word has to have another one beside it, for it to be known what it means.
CLEAR, CLEAR_LIFT = 0.45, 3


@functools.lru_cache(maxsize=None)
def english_root(word):
    word = word.removesuffix("'s")
    return None if word in EMPTY or word.isdigit() else ENGLISH_END.sub('', word)[:ROOT]


class Words:
    """The words of one side of the dictionary, by the rows in which they stand; “*” stands for any letters."""

    def __init__(self, rows, root=None):
        self.whole, self.begun, self.roots, self.root = {}, {}, {}, root
        for number, words in enumerate(rows):
            for word in map(counted, words):
                start, star, _end = word.partition('*')
                (self.begun if star else self.whole).setdefault(start, set()).add(number)
                if root and not star and ARABIC.search(word):
                    self.roots.setdefault(root(word), set()).add(number)
        self.rows = functools.lru_cache(maxsize=None)(self.rows)

    def rows(self, word):
        found = [self.whole.get(word, ()), *(self.begun.get(word[:length], ()) for length in range(1, len(word) + 1))]
        if self.roots:
            found.append(self.roots.get(self.root(word), ()))
        return frozenset().union(*found)


class Meanings:
    """What the strings of a catalogue have in common."""

    def __init__(self, entries, language, english):
        self.language, self.english = language, english
        self.prefixes = sorted(language.words('language', 'prefixes'), key=len, reverse=True)
        self.passed = {counted(word) for word in language.words('words negation', 'passed')}
        self.root = functools.lru_cache(maxsize=None)(self.root)
        self.entries, self.number = entries, len(entries)

    @functools.cached_property
    def vocabulary(self):
        return {token for entry in self.entries for text in entry.forms.values() for token in TOKEN.findall(counted(text))}

    def __getattr__(self, name):
        """What stands in which strings is counted when it is asked for: the dictionary alone often knows enough."""
        if name not in ('own', 'other', 'both', 'of_entry'):
            raise AttributeError(name)
        self.own, self.other, self.both, self.of_entry = collections.Counter(), collections.Counter(), collections.Counter(), {}
        for entry in self.entries:
            self.add(entry)
        return getattr(self, name)

    def add(self, entry):
        sources = {english_root(token) for token in TOKEN.findall(counted(f'{entry.source} {entry.plural or ""}'))} - {None}
        texts = {self.root(token) for text in entry.forms.values() for token in TOKEN.findall(counted(text))} - {None}
        self.of_entry[entry.key] = sources, texts
        self.own.update(texts)
        self.other.update(sources)
        self.both.update((source, text) for source in sources for text in texts)

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

    # Whether a “not” of the translation denies what the source says.

    @functools.cached_property
    def dictionary(self):
        """The common words of both languages."""
        rows = self.language.meanings
        return Words([english for english, _own in rows]), Words([own for _english, own in rows], self.root)

    def is_said(self, key, source, text):
        """Whether a word of the source and one of the translation surely mean the same."""
        asked, own = self.dictionary
        if asked.rows(source) & own.rows(text):
            return True
        source, text = english_root(source), self.root(text)
        together = self.seen(key, source, text) if source and text else 0
        if not together:
            return False
        ones, others = self.seen(key, source), self.seen(key, text=text)
        part = together / min(ones, others) * (1 if together > 1 else 0.5)
        return part >= SURE and together * self.number >= SURE_LIFT * ones * others

    def own_heads(self, text):
        """For each “not” of a translation that is not the second one of a clause: (its match, the words behind it, up to a comma)."""
        negations = self.language.matches('negation', text)
        for match in negations:
            if self.language.is_doubled('negation', match):
                continue
            near = [token for token in TOKEN.finditer(match.string, match.end())
                    if not PAUSE.search(match.string[match.end():token.start()])
                    and not any(other.start() <= token.start() < other.end() for other in negations)]
            yield match, [token[0] for token in near[:REACH + 2]]

    def head(self, key, words):
        """(the word that is denied, the word of help before it: “cannot see”)"""
        helping = next((word for word in words[:1] if word in self.passed), None)
        for word in words:
            root = self.root(word)
            if word not in self.passed and root and (self.dictionary[1].rows(word) or not self.is_light(key, root, False)):
                return word, helping
        return None, helping

    def sides_of(self, source):
        """The words of a source that it says; those that a “not” denies; those behind a word that denies without a “not”, or
        makes wait: “hard to see”, “before you book”. What stands before a “no” is denied with it: “found no proof”."""
        group = self.english.group('negation')
        said, denied, turned = [], [], []
        for part in PART_OF_CLAUSE.findall(counted(source)):
            rest = denied
            place = min((match.start() if OBJECT.fullmatch(match[0]) else match.end() for match in self.english.matches('negation', part)), default=None)
            if place is None:
                rest = turned
                place = min((match.end() for match in (group.implied and group.implied.search(part), group.apart and group.apart.search(part)) if match),
                            default=len(part))
            elif OBJECT.match(part[place:]):
                place = max((match.end() for match in JOINS.finditer(part[:place])), default=0)
            said += TOKEN.findall(part[:place])
            rest += TOKEN.findall(part[place:])
        return said, denied, turned

    def states(self, key, source, text):
        """For each “not” of a translation: whether the source says what it denies, denies it, or says something else; None where it is not known."""
        said, denied, turned = self.sides_of(source)
        bare = self.language.group('negation').bare
        for match, words in self.own_heads(text):
            head, helping = self.head(key, words)
            if helping and self.is_in_dictionary(said, helping):
                yield match, 'said'
            elif head is None:
                yield match, None
            else:
                is_bare = bool(bare and bare.fullmatch(match[0]))
                state = self.state(key, head, said + turned if is_bare else said, denied, [] if is_bare else turned)
                yield match, None if is_bare and state == 'other' and not self.dictionary[1].rows(head) else state

    def is_in_dictionary(self, words, head):
        asked, own = self.dictionary
        return any(asked.rows(word) & own.rows(head) for word in words)

    def state(self, key, head, said, denied, turned):
        """What the dictionary says goes before what stands in the same strings."""
        for look in (self.is_in_dictionary, lambda words, head: any(self.is_said(key, word, head) for word in words)):
            found = [look(words, head) for words in (denied, said, turned)]
            if look != self.is_in_dictionary:
                found = [found[0], found[1] and not found[2], found[2]]
            if any(found):
                return ('denied', 'said', 'other')[found.index(True)]
        return 'other'

    def denies_other(self, key, source, text, more):
        """Whether what the translation denies more often than the source is nothing that the source says."""
        states = collections.Counter(state for _match, state in self.states(key, source, text))
        return not states['said'] and states['other'] >= max(more, 1) and states['denied'] <= len(self.english.found('negation', source))

    def implies(self, key, source, text):
        """Whether a translation says no without a “not”, by a word that stands for nothing else in the source: “avoid” for “do not”."""
        implied = self.language.group('negation').implied
        said = self.sides_of(source)[0]
        asked, found = self.english.span('negation', source)[0], self.language.span('negation', text)[1]
        own = [match for match in implied.finditer(counted(text)) if not self.says_all(key, said, match[0])] if implied else []
        return found < asked <= found + len(own)

    def says_all(self, key, said, phrase):
        return all(any(self.is_said(key, word, own) for word in said) for own in TOKEN.findall(phrase))
