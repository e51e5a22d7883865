# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads catalogues (.po, .pot) with the line of everything in them."""
import ast
import collections
import dataclasses
import pathlib
import re

FIELD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d)\])? (".*")$')
ALLOWED = re.compile(r'check-po off: *([\w-]+) *[–-] *(\S.*)$')


@dataclasses.dataclass
class Entry:
    """One string: where it stands, what the source says, and what the translation says."""
    line: int = 0
    context: str | None = None
    source: str = ''
    plural: str | None = None
    forms: dict = dataclasses.field(default_factory=dict)
    flags: set = dataclasses.field(default_factory=set)
    remarks: list = dataclasses.field(default_factory=list)
    references: list = dataclasses.field(default_factory=list)
    notes: list = dataclasses.field(default_factory=list)

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

    def pairs(self):
        """Each form of the translation beside the source that it is a form of."""
        return [(self.plural or self.source, text) for text in self.forms.values() if text]

    def allowed(self):
        """The rules that a remark “# check-po off: RULE – reason” puts aside here."""
        return {match[1] for remark in self.remarks if (match := ALLOWED.match(remark))}


def is_end(line):
    return not line.strip() or line.startswith('#~')


def read(path):
    """Returns the entries, the header first. Raises ValueError with the line of what is not a catalogue."""
    entries, entry, field = [], None, None
    lines = pathlib.Path(path).read_text(encoding='utf-8').splitlines()
    for number, line in enumerate([*lines, ''], 1):
        if is_end(line):
            entry = None
            continue
        if entry is None:
            entry = Entry()
            entries.append(entry)
        field = read_line(entry, field, number, line)
    return [entry for entry in entries if entry.line]


def read_line(entry, field, number, line):
    if line.startswith('#'):
        read_remark(entry, line)
    elif match := FIELD.match(line):
        name, form, text = match.groups()
        field = (name, int(form or 0))
        entry.line = number if name == 'msgid' else entry.line
        add(entry, field, ast.literal_eval(text))
    elif line.startswith('"') and field:
        add(entry, field, ast.literal_eval(line))
    else:
        raise ValueError(f'{number}: cannot be read')
    return field


def read_remark(entry, line):
    if line.startswith('#,'):
        entry.flags |= {flag.strip() for flag in line[2:].split(',')}
    elif line.startswith('#:'):
        entry.references += line[2:].split()
    elif line.startswith('#.'):
        entry.notes.append(line[2:].strip())
    elif line.startswith('# '):
        entry.remarks.append(line[2:].strip())


def add(entry, field, text):
    name, form = field
    if name == 'msgctxt':
        entry.context = (entry.context or '') + text
    elif name == 'msgid':
        entry.source += text
    elif name == 'msgid_plural':
        entry.plural = (entry.plural or '') + text
    else:
        entry.forms[form] = entry.forms.get(form, '') + text


def header(entries):
    """The fields of the header: {'Language': 'es', …}."""
    first = next((entry.text for entry in entries if not entry.source), '')
    return dict(line.split(': ', 1) for line in first.splitlines() if ': ' in line)


def by_key(entries):
    """{(context, source): entry}, without the header."""
    return collections.OrderedDict((entry.key, entry) for entry in entries if entry.source)
