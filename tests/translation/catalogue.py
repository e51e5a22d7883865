# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads catalogues (.po, .pot) by gettext's grammar, with the line of everything in them.

The grammar is polib's: entries without an empty line between them, indented, with
flags in any order, in the charset that the head names. What it cannot read is
Refused, in one sentence with the file and the line.
"""
import codecs
import collections
import functools
import marshal
import os
import pathlib
import re

import polib

import halves
import outside

# How many words of a group more, or less, than the source has, and the phrase that makes up for it.
DIFFERENCE = re.compile(r'check-po (more|less): *([\w-]+) (\d+) “([^”]+)”$')
ALLOWED = re.compile(r'check-po off: *([\w-]+) *[–-] *(\S.*)$')
CHARSET = re.compile(rb'"Content-Type:[^"]*charset=([\w.:-]+)')
LINE = re.compile(r'\(line (\d+)\)')
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# A file from so many bytes on is read as two catalogues, by two processors. It is parted before a remark of xgettext that stands
# behind an empty line and the words of an entry, so between two entries. The second one gets a head of its own.
LARGE, PARTING, HEAD = 100_000, b'"\n\n#: ', b'msgid ""\nmsgstr ""\n\n'
WORDS = (b'"', b'msgstr')
UNREAD = 'this is not the grammar of a catalogue'
ONLY_GETTEXT = 'gettext can read this line, but few other tools can; write the file anew: msgcat --output-file=FILE FILE'


class Refused(ValueError):
    """A file that is no catalogue, and what to do about it."""

    def __init__(self, path, line, message):
        super().__init__(f'{path}:{line}: {message}')
        self.line, self.message = line, message


class Entry:
    """One string: where it stands, what the source says, and what the translation says.

    No dataclass: what reads those takes as long as to read a tenth of a catalogue.
    """

    def __init__(self, line=0, context=None, source='', plural=None, forms=None, flags=(), remarks=(), references=(), notes=()):
        self.line, self.context, self.source, self.plural = line, context, source, plural
        self.forms, self.flags = forms or {}, set(flags)  # {number: text}
        self.remarks, self.references, self.notes = [*remarks], [*references], [*notes]

    def translated_as(self, forms, remarks=None):
        """The same string with another translation, and with other remarks where they are given."""
        return Entry(self.line, self.context, self.source, self.plural, forms, self.flags, self.remarks if remarks is None else remarks,
                     self.references, self.notes)

    @property
    def key(self):
        return (self.context, self.source)

    @property
    def is_translated(self):
        return 'fuzzy' not in self.flags and any(self.forms.values())

    @property
    def text(self):
        """The translation; for a string with plural forms the general one."""
        return self.forms[max(self.forms)] if self.forms else ''

    @functools.cached_property
    def pairs(self):
        """Each form of the translation beside the source that it is a form of."""
        return [(self.plural or self.source, text) for text in self.forms.values() if text]

    @functools.cached_property
    def whole(self):
        """The source and the translation in one: most rules have nothing to look for where their sign does not stand in it."""
        return '\n'.join((self.source, self.plural or '', *self.forms.values()))

    def allowed(self):
        """The rules that a remark “# check-po off: RULE – reason” puts aside here."""
        return {match[1] for remark in self.remarks if (match := ALLOWED.match(remark))}

    def differences(self):
        """{group: {phrase: how many words more than the source has}}, as remarks say it:

        # check-po more: negation 1 “ni”
        """
        found = collections.defaultdict(dict)
        for remark in self.remarks:
            if match := DIFFERENCE.match(remark):
                kind, group, number, phrase = match.groups()
                found[group][phrase] = int(number) if kind == 'more' else -int(number)
        return found


def read(path):
    """Returns the entries, the header first. Raises Refused for what is no catalogue."""
    try:
        data = pathlib.Path(path).read_bytes()
    except OSError as error:
        raise Refused(path, 1, error.strerror) from error
    charset = charset_of(path, data)
    if found := read_parted(data, charset):
        return found
    try:
        # From the file, not from a text: polib ends a line of a text at U+2028 too, as gettext does not.
        return entries_of(polib.pofile(str(path), encoding=charset))
    except (OSError, ValueError, UnicodeError) as error:
        line = LINE.search(str(error))
        raise Refused(path, line[1] if line else 1, UNREAD if outside.msgcat(path).result() else ONLY_GETTEXT) from error


def entries_of(found):
    head = Entry(line=1, forms={0: ''.join(f'{name}: {value}\n' for name, value in found.metadata.items())})
    return [head, *(Entry(*fields_of(item)) for item in found if not item.obsolete)]


def read_parted(data, charset):
    """The entries of a large file, read by two processors; None where it is not large, or not to be parted, or has a fault in it."""
    place = data.find(PARTING, len(data) // 2) + 1
    is_easy = len(data) >= LARGE and charset.upper() == 'UTF-8' and b'\r' not in data
    if not (place and is_easy and data[data.rindex(b'\n', 0, place) + 1:].startswith(WORDS)) or len(os.sched_getaffinity(0)) < 2:
        return None
    there = halves.beside(lambda: marshal.dumps([fields_of(item) for item in read_from_memory(HEAD + data[place:]) if not item.obsolete]))
    try:
        first = entries_of(read_from_memory(data[:place]))
    except (OSError, ValueError, UnicodeError):
        first = None  # the whole file will say where
    second, above = there(), data.count(b'\n', 0, place) - HEAD.count(b'\n')
    return first and second and [*first, *(Entry(line + above, *fields) for line, *fields in marshal.loads(second))]


def read_from_memory(data):
    """What polib reads from a file that lies nowhere."""
    with os.fdopen(os.memfd_create('catalogue'), 'wb') as file:
        file.write(data)
        file.flush()
        return polib.pofile(f'/proc/self/fd/{file.fileno()}', encoding='utf-8')


def charset_of(path, data):
    """The charset that the head names, in which all of the file can be read."""
    if data.startswith(UTF_16):
        raise Refused(path, 1, 'this is UTF-16; save the file as UTF-8')
    if data.startswith(codecs.BOM_UTF8):
        raise Refused(path, 1, 'a byte order mark stands before the first line, which gettext does not read; save the file without it')
    named = CHARSET.search(data)
    charset = named[1].decode() if named and named[1] != b'CHARSET' else 'utf-8'
    try:
        data.decode(charset)
    except LookupError as error:
        raise Refused(path, 1, f'“{charset}” is no charset; save the file as UTF-8') from error
    except UnicodeError as error:
        line = data.count(b'\n', 0, error.start) + 1
        raise Refused(path, line, f'this line is not {charset.upper()}, which the head names; save the file as UTF-8') from error
    return charset


def line_of(path, words):
    """The first line with these words; the first of all where none has them."""
    before, found, _after = pathlib.Path(path).read_bytes().partition(words.encode())
    return before.count(b'\n') + 1 if found else 1


def fields_of(item):
    """What polib has read of an entry, in the order in which Entry() wants it."""
    forms = {int(number): text for number, text in item.msgstr_plural.items()} if item.msgid_plural else {0: item.msgstr}
    return (item.linenum or 1, item.msgctxt, item.msgid, item.msgid_plural or None, forms, item.flags, lines(item.tcomment),
            [f'{file}:{line}' if line else file for file, line in item.occurrences], lines(item.comment))


def lines(text):
    return [line.strip() for line in text.split('\n') if line.strip()] if text else []


def header(entries):
    """The fields of the header: {'Language': 'es', …}."""
    return dict(line.split(': ', 1) for line in entries[0].text.splitlines() if ': ' in line)


def by_key(entries):
    """{(context, source): entry}, without the header."""
    return collections.OrderedDict((entry.key, entry) for entry in entries if entry.source)
