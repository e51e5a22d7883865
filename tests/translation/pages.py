# SPDX-License-Identifier: GPL-3.0-or-later
"""Which strings stand on which page, and what a review of a page has seen."""
import configparser
import hashlib
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.append(str(TOP / 'tests' / 'content'))  # behind, for both have a words.py

import book
import catalogue

# Strings of the program, and of chapters outside their pages, are a page of their
# own. So is a file without pages, such as glossary.ui, under its name.
PROGRAM = 'program'
HASH_LENGTH = 16


def key_of(prop):
    return (prop.attributes.get('context'), prop.text)


def pages(folder=TOP / 'ui' / 'content'):
    """{page: [(context, source)]} in the order of the files."""
    found = {}
    for path in book.content_files(folder):
        root = book.read(path)
        on_pages = set()
        for page in root.all_objects('GuidePage'):
            found[page.id] = [key_of(prop) for prop in page.all_strings()]
            on_pages |= set(page.all_strings())
        rest = [key_of(prop) for prop in root.all_strings() if prop not in on_pages]
        found.setdefault(PROGRAM if on_pages else path.stem, []).extend(rest)
    return found


def fingerprint(keys, entries):
    """A hash of the sources of a page and of their translations; of the sources alone in English."""
    digest = hashlib.sha256()
    for key in keys:
        entry = entries.get(key)
        text = entry.forms if entry and entry.is_translated else {}
        digest.update(repr((key, sorted(text.items()))).encode())
    return digest.hexdigest()[:HASH_LENGTH]


class Language:
    """The catalogue of a language and its reviews, beside the strings of the pages."""

    def __init__(self, name, folder=TOP / 'po'):
        folder = pathlib.Path(folder)
        self.name = name
        self.entries = catalogue.by_key(catalogue.read(folder / f'{name}.po'))
        self.path = folder / 'reviews' / f'{name}.ini'
        self.reviews = configparser.ConfigParser(interpolation=None, delimiters='=')
        self.reviews.read(self.path, encoding='utf-8')

    def is_translated(self, key):
        return self.name == 'en' or (key in self.entries and self.entries[key].is_translated)

    def is_whole(self, keys):
        """Whether nothing of a page is left in English, which nobody reviewed in this language."""
        return all(self.is_translated(key) for key in keys)

    def is_fuzzy(self, key):
        return key in self.entries and 'fuzzy' in self.entries[key].flags

    def reviewer(self, page, keys):
        """Who has reviewed a page as it is now: 'name, role, date', or None."""
        if not self.reviews.has_section(page) or not self.is_whole(keys):
            return None
        review = self.reviews[page]
        if review.get('hash') != fingerprint(keys, self.entries):
            return None
        return ', '.join(review[field] for field in ('reviewer', 'role', 'date'))

    def lost_reviews(self, book):
        """The pages that somebody has reviewed, and of which a word has changed since."""
        return [page for page in book if self.reviews.has_section(page) and not self.reviewer(page, book[page])]

    def record(self, page, keys, **review):
        self.reviews[page] = {**review, 'hash': fingerprint(keys, self.entries)}


def linguas(folder=TOP / 'po'):
    lines = (pathlib.Path(folder) / 'LINGUAS').read_text(encoding='utf-8').splitlines()
    return [name for line in lines if not line.startswith('#') for name in line.split()]
