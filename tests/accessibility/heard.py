# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told, written down, so that two of it can be compared.

A record is a plain text: first the GTK it was made with, then one place after the
other, and under each a line for everything that is told of there, in its order:

    # GTK 4.18.6

    ## sheet Menu
    heading “Menu” level=1
    toggle button “Light” focusable pressed
    button “Close” focusable | its description

Two records of two releases have to be the same but for what differences.ini lists
with its reason. A record that is kept in the tree is short: it has what can be
acted on, and a line that stood in a place before does not stand again.
"""
import configparser
import difflib
import fnmatch
import os
import re
import time

from gi.repository import GLib

DIFFERENCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'differences.ini')
PATIENCE = 30  # seconds
# One number of AT-SPI's, two names of its library's.
ROLES = {'push button': 'button'}
# What people are told. “focused”, “showing” and the like change from moment to moment.
STATES = ('focusable', 'checkable', 'checked', 'pressed', 'selected', 'expandable', 'expanded', 'editable', 'modal',
          'required')
CONTROLS = {'button', 'toggle button', 'check box', 'radio button', 'entry', 'slider', 'link'}
# What is kept in the tree. Words to read change with the book, and its own tests hold them.
KEPT = CONTROLS | {'dialog', 'alert', 'level bar', 'table'}
LONG, BEGINNING = 40, 12  # letters
SPOKEN = CONTROLS | {'table row'}
PLAIN = {'label', 'static', 'paragraph'}
# Containers that say nothing by themselves.
SILENT = {'panel', 'filler', 'grouping', 'unknown', 'scroll pane', 'layered pane', 'invalid', 'application', 'generic'}
DAY = '‹day›'
CHANGING = (
    (re.compile(r'\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\W+[\w ,]*\b20\d\d\b(?:, today\b)?'), DAY),
    (re.compile(r'\b(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b'),
     '‹month›'),
    (re.compile(r'\b\d+ seconds\b'), '‹seconds›'),
)
LINE = re.compile(r'(?P<role>[^“]*) “(?P<name>.*?)”(?P<rest>(?: [a-z-]+(?:=\S+)?)*)(?: \| (?P<description>.*))?')


class Line:
    """One thing that is told of."""

    def __init__(self, role, name, states=(), value='', level='', description=''):
        self.role, self.name, self.states = role, name, set(states)
        self.value, self.level = value, level
        self.description = '' if description == name else description  # a tooltip of the same words

    def __str__(self):
        words = [self.role, f'“{self.name}”', *(state for state in STATES if state in self.states), 'off' if 'off' in self.states else '',
                 f'value={self.value}' if self.value else '', f'level={self.level}' if self.level else '',
                 f'| {self.description}' if self.description else '']
        return ' '.join(word for word in words if word)

    @staticmethod
    def parse(text):
        found = LINE.fullmatch(text)
        fields = dict(word.split('=', 1) for word in found['rest'].split() if '=' in word)
        return Line(found['role'], found['name'], [word for word in found['rest'].split() if '=' not in word],
                    fields.get('value', ''), fields.get('level', ''), found['description'] or '')


def settle(words):
    """Words that depend on the day are no difference."""
    words = ' '.join((words or '').split())
    for pattern, put in CHANGING:
        words = pattern.sub(put, words)
    return words


def in_short(line):
    name = re.sub(r'\d+', '#', line.name)
    if len(name) > LONG:
        name = name[:BEGINNING] + '…'
    return Line(line.role, name, line.states, '', line.level)


def hangs_on_chance(place, line):
    """Steps to put in order can stand right from the start: then nothing is offered to read about them."""
    return place.startswith('quiz, ') and line.name.startswith('Read: ')


def hangs_on_date(line):
    """Days that are over, or too far off: on the last day of a month none of these comes after it."""
    return line.name == DAY and 'focusable' not in line.states


def without_chance(line):
    """The same of a question of the quiz, wherever it came: the first has no way back, the last leads to the result,
    and of steps to put in order the first cannot go up nor the last down."""
    if line.name == 'Back':
        return None
    if re.search(r'\b\d+ of \d+\b', line.name):
        line.states.discard('off')
    line.name = re.sub(r'\b\d+ of \d+\b', '‹n› of ‹n›', line.name).replace('See how it went', 'Next question')
    return line


def describe(node):
    """The line for a node of tree.py's, or None where there is nothing to tell."""
    role = ROLES.get(node.role, node.role)
    name = settle(node.name)
    if role in SILENT and not name or role in PLAIN and not name:
        return None
    # What stands on a button or in a cell is told as its name; some releases tell it once more, or what is not seen.
    if role in PLAIN and any(ROLES.get(above.role, above.role) in SPOKEN for above in node.ancestors()):
        return None
    states = {state for state in STATES if node.is_on(state)}
    if role in CONTROLS and not node.is_on('sensitive'):
        states.add('off')
    value = '' if node.value is None else f'{node.value:g}'
    return Line(role, name, states, value, node.attributes.get('level', '') if role == 'heading' else '',
                settle(node.description))


def read_now(bus, with_levels=False):
    """What the bus tells of the window; again where something went away while it was read."""
    for _ in range(100):
        try:
            window = bus.read()
            if with_levels:
                bus.read_attributes([node for node, _ in window.walk() if node.role == 'heading'])
            return window
        except (GLib.Error, KeyError, IndexError):
            time.sleep(0.05)
    raise TimeoutError('the window could not be read')


def read_window(bus):
    """The same once it is told twice: views come after some frames."""
    before, end = None, time.monotonic() + PATIENCE
    while time.monotonic() < end:
        window = read_now(bus, with_levels=before is not None)
        now = window.text()
        if now == before:
            return window
        before = now
        time.sleep(0.1)
    raise TimeoutError(f'the window did not come to rest in {PATIENCE} s')


class Record:
    """All that was told, place by place."""

    def __init__(self, gtk):
        self.gtk = gtk
        self.places = {}
        self.shuffled = {}  # by chance in another order each time: they come last, by their names

    def listen(self, bus, place, shuffled=False, only=None):
        """Adds what is told now, or only some roles of it."""
        self.add(place, read_window(bus), shuffled, only)

    def add(self, place, window, shuffled=False, only=None):
        places = self.shuffled if shuffled else self.places
        assert place not in places, f'two places are called “{place}”'
        lines = [line for node, _ in window.walk() if (line := describe(node)) is not None]
        lines = [line for line in lines if only is None or line.role in only]
        if shuffled:
            lines = sorted((line for line in map(without_chance, lines) if line is not None),
                           key=lambda line: line.name)  # not by roles, which differ by release
        # The days of a month are many, and not as many in each.
        places[place] = [line for i, line in enumerate(lines) if i == 0 or str(line) != str(lines[i - 1])]

    def end(self):
        self.places.update(sorted(self.shuffled.items()))
        self.shuffled = {}

    @staticmethod
    def parse(text):
        record, lines = None, None
        for row in text.splitlines():
            if row.startswith('## '):
                lines = record.places.setdefault(row[3:], [])
            elif row.startswith('# GTK '):
                record = record or Record(row[6:])  # several may stand one after the other
            elif row:
                lines.append(Line.parse(row))
        return record

    def __str__(self):
        parts = [f'# GTK {self.gtk}\n']
        for place, lines in self.places.items():
            parts.append('\n'.join([f'## {place}', *map(str, lines)]) + '\n')
        return '\n'.join(parts)

    def changed(self, change):
        """The same with each line changed; where change gives None it goes."""
        other = Record(self.gtk)
        for place, lines in self.places.items():
            other.places[place] = [new for line in lines if (new := change(line)) is not None]
        return other

    def shortened(self):
        """The form that is kept: what can be acted on, and what holds it. Of long words the beginning, no numbers."""
        seen, short = set(), Record(self.gtk)
        for place, lines in self.places.items():
            controls = [in_short(line) for line in lines if line.role in KEPT
                        and not hangs_on_chance(place, line) and not hangs_on_date(line)]
            n_controls = sum(line.role in CONTROLS and line.name != DAY for line in controls)
            short.places[place] = [Line('controls', str(n_controls)), *(line for line in controls if str(line) not in seen)]
            seen.update(map(str, controls))
        return short


# --- what may differ ----------------------------------------------------------


def version(text):
    return tuple(int(number) for number in text.split('.')[:2])


class Difference:
    """What one release of GTK tells otherwise, and why that is all right."""

    def __init__(self, title, section):
        self.title, self.since, self.reason = title, section['since'], section['reason']
        self.role, self.name = section.get('role', '*'), section.get('name', '*')
        self.ignore, self.taken_for = section.get('ignore', '').split(), section.get('taken-for')

    def lies_between(self, one, other):
        lower, higher = sorted((version(one), version(other)))
        return lower < version(self.since) <= higher

    def change(self, line):
        if not (fnmatch.fnmatchcase(line.role, self.role) and fnmatch.fnmatchcase(line.name, self.name)):
            return line
        if 'line' in self.ignore:
            return None
        return Line(self.taken_for or line.role, '' if 'name' in self.ignore else line.name, line.states - set(self.ignore), '' if 'value' in self.ignore else line.value,
                    '' if 'level' in self.ignore else line.level,
                    '' if 'description' in self.ignore else line.description)


def read_differences(path):
    parser = configparser.ConfigParser(interpolation=None)
    with open(path, encoding='utf-8') as file:
        parser.read_file(file)
    return [Difference(title, parser[title]) for title in parser.sections()]


def rows_that_differ(before, after):
    """What a diff tells, each row with its place."""
    rows = []
    for place in dict.fromkeys([*before.places, *after.places]):
        one, other = (list(map(str, record.places.get(place, ['(no such place)']))) for record in (before, after))
        rows += [f'{row[0]} {place}: {row[1:]}' for row in difflib.unified_diff(one, other, n=0, lineterm='')
                 if row[0] in '-+' and row[:3] not in ('---', '+++')]
    return rows


def compare(before, after, differences):
    """Rows that differ without a reason, and titles of reasons that nothing needs."""
    there = [difference for difference in differences if difference.lies_between(before.gtk, after.gtk)]

    def rows(chosen):
        one, other = before, after
        for difference in chosen:
            one, other = one.changed(difference.change), other.changed(difference.change)
        return rows_that_differ(one, other)

    left = rows(there)
    idle = [difference.title for difference in there
            if rows([other for other in there if other is not difference]) == left]
    return left, idle


def hold_to_kept(record, path):
    """Faults of a record against the one that is kept in the tree."""
    with open(path, encoding='utf-8') as file:
        kept = Record.parse(file.read())
    differences = read_differences(DIFFERENCES)
    # Before it is shortened: what stood before under another role stood before.
    for difference in differences:
        if difference.lies_between(kept.gtk, record.gtk):
            record = record.changed(difference.change)
    rows, _idle = compare(kept, record.shortened(), differences)
    return rows


def add_arguments(parser):
    parser.add_argument('--record', metavar='FILE', help='write all that was told here')
    parser.add_argument('--keep', metavar='FILE', help='write what is to be kept here')
    parser.add_argument('--kept', metavar='FILE', help='hold what was told to what is kept here')


def called_after_a_class(record):
    """What nobody has named: GTK 4.8 tells the name of its class."""
    return [f'{place}: {line} has no name but its class' for place, lines in record.places.items() for line in lines
            if re.match(r'(Gtk|Guide)[A-Z]', line.name)]


def finish(record, options):
    """Writes what was asked for. Faults."""
    record.end()
    for path, text in ((options.record, record), (options.keep, record.shortened())):
        if path:
            with open(path, 'w', encoding='utf-8') as file:
                file.write(str(text))
    rows = hold_to_kept(record, options.kept) if options.kept else []
    nameless = called_after_a_class(record)
    if rows:
        rows.append('A screen reader is told other things than tests/accessibility/heard keeps. '
                    'If that is meant: ./dev heard --keep, and look at what git says has changed.')
    return nameless + rows
