# SPDX-License-Identifier: GPL-3.0-or-later
"""What a string is for: vital, book or rest. po/levels says it of files, and so of strings."""
import fnmatch
import pathlib
import re

import catalogue
import pages
from pages import book

TOP = pages.TOP
LEVELS = ('vital', 'book', 'rest')
WORDS_A_DAY = 2500  # what a translator who takes care does
# A language in which so much of the book is translated has the book, with English in the gaps.
MOSTLY = 90  # percent

PLACE = re.compile(r'(.*?)(?::(\d+))?$')
LINK = re.compile(r'(?:term|page):([\w-]+)|<property name="to">([\w-]+)<')


def read(path=TOP / 'po' / 'levels'):
    """[(pattern, level)]"""
    lines = [line.split() for line in path.read_text(encoding='utf-8').splitlines()]
    return [tuple(line) for line in lines if line and not line[0].startswith('#')]


class Levels:
    """Tells the level of a string, which is that of its most urgent file."""

    def __init__(self, rules=None):
        self.rules = rules or read()
        self.places = {}
        self.linked = linked(self)

    def place_of_file(self, file):
        """The number of the first line that fits a file."""
        if file not in self.places:
            self.places[file] = next(place for place, (pattern, _level) in enumerate(self.rules)
                                     if fnmatch.fnmatchcase(file, pattern))
        return self.places[file]

    def level_of_file(self, file):
        return self.rules[self.place_of_file(file)][1]

    def rank(self, entry):
        """(level as a number, line of po/levels, line of the file). What no file is known of counts as vital."""
        ranks = [self.rank_of_place(*PLACE.match(reference).groups()) for reference in entry.references]
        return min([(0, len(self.rules), 0), *ranks] if not ranks or entry.key in self.linked else ranks)

    def rank_of_place(self, file, line):
        place = self.place_of_file(file)
        return LEVELS.index(self.rules[place][1]), place, int(line or 0)

    def level(self, entry):
        return LEVELS[self.rank(entry)[0]]

    def keys(self, entries):
        """{level: the keys of its strings}, in the order of the entries."""
        found = {level: [] for level in LEVELS}
        for entry in entries:
            found[self.level(entry)].append(entry.key)
        return found


def linked(levels, folder=TOP / 'ui' / 'content'):
    """What of the book stands in a vital text: the words that it explains, and the titles of pages it leads to."""
    roots = {path: book.read(path) for path in book.content_files(folder)}
    vital = [path for path in roots if levels.level_of_file(path.relative_to(TOP).as_posix()) == 'vital']
    ids = {id for path in vital for match in LINK.findall(path.read_text(encoding='utf-8')) for id in match if id}
    objects = [node for root in roots.values() for node in root.all_objects('GuideTerm', 'GuidePage') if node.id in ids]
    return {pages.key_of(prop) for node in objects for prop in node.properties()
            if prop.is_translatable and (node.kind == 'GuideTerm' or prop.name == 'title')}


def n_words(entry):
    """As a translator counts them: of a plural one form, and no tags."""
    return len(re.sub(r'<[^>]*>', ' ', entry.source).split())


def of_book(folder=TOP / 'ui' / 'content'):
    """The strings of the files of the book as entries of a template: for where there is no template."""
    found = {}
    for path in book.content_files(folder):
        for prop in book.read(path).all_strings():
            key = pages.key_of(prop)
            entry = found.setdefault(key, catalogue.Entry(context=key[0], source=key[1]))
            entry.references.append(f'ui/content/{path.name}:{prop.line}')
    return list(found.values())


def split(text):
    """The entries of a catalogue as blocks of lines, the head first: one ends where the next begins, after its msgstr."""
    blocks, is_whole = [[]], False
    for line in filter(str.strip, text.split('\n')):
        if is_whole and not line.lstrip().startswith(('"', 'msgstr', '#~')):
            blocks.append([])
        is_whole = line.lstrip().startswith(('"', 'msgstr', '#~')) and (is_whole or 'msgstr' in line)
        blocks[-1].append(line)
    return blocks


def is_gone(line, block):
    """A string that is gone, and what was remarked on it."""
    return line.startswith('#~') or not any(other.lstrip().startswith('msgid') for other in block)


def is_head(block):
    """The head has no words to translate, and need not stand first."""
    return any(line.strip() == 'msgid ""' and behind.lstrip().startswith('msgstr') for line, behind in zip(block, block[1:]))


def ordered(path, rank):
    """The text of a catalogue with its entries in the order of their ranks; what is gone stays last."""
    data = pathlib.Path(path).read_bytes()
    if catalogue.charset_of(path, data).lower() != 'utf-8':
        raise catalogue.Refused(path, 1, 'save the file as UTF-8 first')
    blocks = split(data.decode())
    gone = [line for block in blocks for line in block if is_gone(line, block)]
    blocks = [kept for block in blocks if (kept := [line for line in block if not is_gone(line, block)])]
    blocks.sort(key=is_head, reverse=True)
    entries = catalogue.read(path)
    if len(entries) != len(blocks):
        raise catalogue.Refused(path, 1, f'{len(entries)} strings stand in it, and {len(blocks)} are found')
    ranked = sorted(zip(entries[1:], blocks[1:]), key=lambda pair: rank(pair[0]))
    parts = [blocks[0], *(block for _entry, block in ranked), *([gone] if gone else [])]
    return '\n\n'.join('\n'.join(part) for part in parts) + '\n'
