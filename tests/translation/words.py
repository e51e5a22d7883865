# SPDX-License-Identifier: GPL-3.0-or-later
"""The word lists of a language, from po/check/xx.ini, and how words are found in a text."""
import configparser
import functools
import pathlib
import re
import unicodedata

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = TOP / 'po' / 'check'

TAG = re.compile(r'<[^>]*>')
GAP = re.compile(r'\{[^{}]*\}')
# Vowel marks, the lengthening stroke, and signs that only turn the direction.
UNSEEN = re.compile('[\u064b-\u0652\u0670\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]')


def plain(text):
    """A text as words are looked for in it: no tags, no entities, no unseen signs, small letters."""
    text = GAP.sub(' ', TAG.sub(' ', text)).replace('&amp;', '&').replace('’', "'")
    return UNSEEN.sub('', unicodedata.normalize('NFC', text)).casefold()


def family(name):
    """The files of lists that a language takes, the general ones first: es, es_MX."""
    general = re.split('[_@]', name)[0]
    return list(dict.fromkeys([general, name]))


def western(text):
    """Every digit of any script as 0 to 9."""
    return ''.join(str(unicodedata.decimal(char)) if unicodedata.decimal(char, None) is not None else char
                   for char in text)


class Language:
    """What po/check/xx.ini says, with xx for xx_YY. A language without a file has empty lists."""

    def __init__(self, name, folder=FOLDER):
        self.name = name
        self.data = configparser.ConfigParser(interpolation=None, delimiters='=', comment_prefixes='#')
        self.data.optionxform = str
        self.data.read([pathlib.Path(folder) / f'{part}.ini' for part in family(name)], encoding='utf-8')
        self.digits = self.data.get('numbers', 'decimal', fallback='.')
        self.is_reversed = self.data.get('numbers', 'of', fallback='same') == 'reversed'

    def section(self, name):
        return dict(self.data[name]) if self.data.has_section(name) else {}

    def words(self, section, key):
        """A list that is written with “;” between the words or phrases."""
        return [word.strip() for word in self.data.get(section, key, fallback='').split(';') if word.strip()]

    @functools.cached_property
    def groups(self):
        return [name.removeprefix('words ') for name in self.data.sections() if name.startswith('words ')]

    @functools.lru_cache(maxsize=None)
    def pattern(self, words):
        """Finds any of the words. “*” stands for any letters; what the language sets before a word may stand there."""
        if not words:
            return re.compile('(?!)')
        before = '|'.join(map(re.escape, self.words('language', 'prefixes')))
        ways = '|'.join(re.escape(plain(word)).replace(r'\*', r"[\w']*").replace(r'\ ', r'\s+') for word in words)
        return re.compile(rf"(?<![\w']){f'(?:{before})?' if before else ''}(?:{ways})(?![\w])")

    def found(self, group, text):
        """The words of a group in a text, in their order, apart from the phrases that do not count."""
        section = f'words {group}'
        text = self.pattern(tuple(self.words(section, 'ignore'))).sub(' ', western(plain(text)))
        return [match[0] for match in self.pattern(tuple(self.words(section, 'words'))).finditer(text)]

    def has_words(self, words, text):
        return bool(self.pattern(tuple(words)).search(plain(text)))
