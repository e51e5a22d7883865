#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running guide over AT-SPI, from outside.

    walk.py PROGRAM LANGUAGE            every page and sheet
    walk.py PROGRAM LANGUAGE asking     quiz, self-check, options and My visit:
                                        every question, answer, result and step

Fails on a control or picture without a name, on a name that is a class of GTK
or that is not translated, on a control without a role and on a link that nobody
can press. (GTK 4.8 tells AT-SPI sizes without padding, so the display tests
measure targets.) With --kept FILE, what was told is held to what is kept there.
"""
import argparse
import collections
import os
import pathlib
import re
import subprocess
import sys

for room in ('journeys', 'kiosk'):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / room))
from journey import BUTTONS, CLINIC, GLib, Guide, Lost  # noqa: E402
from gi.repository import Gio  # noqa: E402
import heard  # noqa: E402
from tree import Bus  # noqa: E402

APPLICATION_ID = 'io.github.microneedlingguide.Guide'

# Roles that people use, or that mean nothing without words. (What has the role of a status bar cannot have a name
# from GTK 4.18 on, so nothing may have it.)
NAMED = {'push button', 'button', 'toggle button', 'check box', 'radio button', 'entry', 'text', 'image', 'icon',
         'heading', 'dialog', 'slider', 'level bar', 'table', 'frame', 'window', 'landmark', 'search box', 'label', 'link',
         'status bar'}
# A language is called by its own name in every language.
OWN_NAMES = {'English', 'en_XA', 'ar_XB'}
# What has the focus only to be read out, or to scroll.
NO_TARGET = {'heading', 'scroll pane', 'frame', 'window', 'dialog', 'panel', 'label'}
SHEETS = {'Text and colours': [], 'Language': [], 'Menu': [], 'Find words': ['Menu'], 'Keys': ['Menu'],
          'Forget everything': ['Menu']}


class Walk:
    def __init__(self, guide, language):
        self.guide, self.language = guide, language
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.faults, self.seen = [], set()
        self.counts = collections.Counter()
        self.ears = Bus()
        self.guide.wait(self.ears.find_program, 'the guide on the accessibility bus')
        self.record = heard.Record(self.ears.read_toolkit())

    def complain(self, place, node, what):
        chain = [f'{above.role} “{above.name}”' for above in node.ancestors()][:3]
        self.faults.append(f'{place}: {node.role} “{node.name}” {what} (in {", ".join(chain)})')

    def check_name(self, place, node):
        if re.match(r'(Gtk|Guide)[A-Z]', node.name):
            self.complain(place, node, 'is called after a class')
        if not node.name.strip() and node.role in NAMED:
            self.complain(place, node, 'has no name')
        if self.language == 'en_XA' and self.is_control(node) and re.search(r'[A-Za-z]{3}', node.name) \
                and not node.name.startswith('[') and node.name not in OWN_NAMES:
            self.complain(place, node, 'has a name that is not translated')

    @staticmethod
    def is_control(node):
        return node.is_on('focusable') and node.role not in NO_TARGET

    def check_control(self, place, node):
        if self.is_control(node) and node.role in ('unknown', 'invalid', 'generic', 'filler'):
            self.complain(place, node, 'has no role')
        if node.role == 'link' and 'org.a11y.atspi.Action' not in node.interfaces:
            self.complain(place, node, 'can be heard of, and not be pressed')

    def check(self, place):
        window = heard.read_window(self.ears)
        nodes = [node for node, _ in window.walk()]
        for node in nodes:
            self.check_name(place, node)
            self.check_control(place, node)
        self.counts['screens'] += 1
        self.counts['nodes'] += len(nodes)
        self.counts['targets'] += sum(map(self.is_control, nodes))
        if len(nodes) < 10:
            self.faults.append(f'{place}: only {len(nodes)} nodes are there')
        self.record.add(place, window, shuffled=place.startswith('quiz, ‹'))  # answers and questions are

    def find_all(self, *roles):
        return [node for node, _ in heard.read_now(self.ears).walk() if node.role in roles]

    def open_page(self, page, title):
        """The guide opens a page for a second start by this action, so a test can too."""
        Gio.DBusActionGroup.get(self.bus, APPLICATION_ID, '/' + APPLICATION_ID.replace('.', '/')) \
            .activate_action('open-page', GLib.Variant('s', page))
        self.guide.wait(lambda: any(node.name.startswith(title) for node in self.find_all('heading')), f'{page}, “{title}”')

    def buttons(self, name=''):
        """Buttons by how their words start; in a language of accents they are turned back."""
        return [node for node in self.find_all(*BUTTONS) if node.is_on('sensitive') and plain(node.name).startswith(name)]

    def act(self, node, settled=False):
        """Does what a click does. GTK shows a button pressed for a quarter of a second, then it acts."""
        self.ears.press(node)
        self.guide.pump(0.35 if settled else 0.02)
        return True

    def press(self, name, settled=False):
        """A button that went before it could be pressed is looked for again."""
        self.guide.wait(lambda: (there := self.buttons(name)) and self.act(there[0], settled), f'the button “{name}”')

    def wait_sheet(self, there):
        self.guide.wait(lambda: bool(self.find_all('dialog')) == there, 'the sheet to come or go')

    def open_sheet(self, name, before):
        for button in [*before, name]:
            self.press(button)
        # The menu, from which some are opened, is a sheet itself.
        self.guide.wait(lambda: any(plain(node.name).startswith(name) for node in self.find_all('dialog')), f'the sheet “{name}”')
        self.check(f'sheet {name}')
        self.press('Close')
        self.wait_sheet(False)

    def go_home(self):
        self.press('Home')
        self.guide.wait(lambda: self.buttons('Self-check'), 'Home')

    def heading(self):
        """The words that have the focus."""
        return next((node.name for node in self.find_all('heading') if node.is_on('focused')), None)

    def wait_heading(self, before):
        """Waits for another heading to have the focus."""
        return self.guide.wait(lambda: (now := self.heading()) and now != before and now, f'what comes after “{before}”')

    def enter(self, button, before=None):
        before = before or self.heading()
        self.press(button)
        return self.wait_heading(before)


# --- every page and sheet ----------------------------------------------------


def walk_book(walk, program):
    walk.check('first screen')
    for name, before in SHEETS.items():
        walk.open_sheet(name, before)
    for page, title in read_pages(program, walk.language):
        walk.open_page(page, title)
        walk.check(f'page {page}')
    for place in ('Words and their meaning', 'Sources', 'About this guide'):
        walk.press('Menu')
        walk.press(place)
        walk.wait_sheet(False)
        walk.check(place)


# --- what asks ---------------------------------------------------------------


def answer_question(walk):
    """The same of the answers each time, however they are shuffled, and then “Check”."""
    nodes = walk.find_all('heading', *BUTTONS)
    start = next(index for index, node in enumerate(nodes) if node.role == 'heading')
    buttons = [node for node in nodes[start:] if node.role in BUTTONS]
    names = [plain(node.name) for node in buttons]
    end = next(i for i, name in enumerate(names) if name.startswith(('Check my answer', 'Back', 'Skip')))
    walk.act(min((node for node in buttons[:end] if node.is_on('sensitive')), key=lambda node: node.name), True)
    walk.press('Check my answer')


def walk_quiz(walk):
    before = walk.enter('Quiz')
    walk.check('quiz')
    walk.press('All')
    while True:
        question = walk.wait_heading(before)
        if not walk.buttons('Skip'):
            break
        walk.check(f'quiz, ‹{question}›')
        answer_question(walk)
        before = walk.wait_heading(question)
        walk.check(f'quiz, ‹{question}›, answered')
        walk.press('See how it went' if walk.buttons('See how it went') else 'Next question')
        walk.counts['answers'] += 1
    walk.check('quiz, result')
    walk.go_home()


def tick_first(walk):
    """Ticks the first row of a screen, which turns the button into “Next”."""
    row = walk.find_all('check box')[0]
    walk.act(row)
    return 'Next'


def walk_self_check(walk, replies):
    """Gives these replies, and then no, up to the result."""
    before = walk.heading()
    walk.press('Begin')
    for reply in [*replies, *['No'] * 20]:
        question = walk.wait_heading(before)
        if walk.buttons('Clear my answers'):
            break
        if question not in walk.seen:
            walk.check(f'self-check, {question}')
            walk.seen.add(question)
        if reply != 'Skip' and walk.buttons('None of these'):
            reply = tick_first(walk) if reply == 'Yes' else 'None of these'
        walk.press(reply)
        before = question
    walk.check(f'self-check, {question}')
    walk.counts['results'] += 1
    walk.press('Clear my answers')
    walk.wait_heading(question)


def walk_options(walk):
    walk.enter('Options side by side')
    walk.check('options, two')
    walk.press('TCA CROSS', settled=True)
    walk.check('options, three')
    walk.go_home()


def walk_visit(walk):
    matters = walk.enter('My visit')
    walk.check('what matters')
    lean = walk.enter('Next: Where you lean', matters)
    walk.check('where you lean')
    walk.press('I lean towards waiting', settled=True)
    walk.check('where you lean, one chosen')
    questions = walk.enter('Next: Questions', lean)
    walk.check('questions')
    walk.press('What kind of scars', settled=True)
    walk.check('questions, one chosen')
    dates = walk.enter('Next: Dates', questions)
    walk.check('dates')
    walk.act(next(node for node in walk.buttons() if re.search(r'\b15\b.*\b20\d\d\b', node.name)))
    hours = walk.wait_heading(dates)
    walk.check('dates, a day picked')
    walk.enter('Next: One page', hours)
    walk.check('one page')
    walk.counts['steps'] += 5


def walk_asking(walk, _program):
    walk_quiz(walk)
    walk.enter('Self-check')
    walk.check('self-check')
    for replies in (['No'], ['Yes', 'Yes'], ['Yes', 'No', 'Yes'], ['No', 'No', 'Yes', 'Skip', 'Yes']):
        walk_self_check(walk, replies)
    walk.go_home()
    walk_options(walk)
    walk_visit(walk)


def plain(name):
    """Turns a name in the language of accents back, as far as the buttons here need it."""
    accents = 'ÅɃÇĐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽåƀçđéƒĝĥîĵķļɱñöþŕšţûṽŵýž'
    letters = 'ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz'
    name = (name or '').translate(str.maketrans(accents, letters))
    if '[' not in name:
        return name
    filler = ('lorem', 'ipsum', 'dolor', 'sit', 'amet', 'elit', 'sed', 'magna')
    return ' '.join(word for word in re.sub(r'[][]', '', name).split() if word not in filler)


def read_pages(program, language):
    text = subprocess.run([program, '--list-pages', '--language', language], capture_output=True, text=True,
                          check=True).stdout
    return [line.split('\t') for line in text.splitlines()]


def run(program, language, what):
    with Guide(program, clinic=CLINIC, arguments=('--language', language)) as guide:
        walk = Walk(guide, language)
        (walk_asking if what == 'asking' else walk_book)(walk, program)
        return walk


def read_options(words):
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=os.path.abspath)
    parser.add_argument('language')
    parser.add_argument('what', nargs='?', choices=('book', 'asking'), default='book')
    heard.add_arguments(parser)
    return parser.parse_args(words)


def main(words):
    options = read_options(words)
    try:
        walk = run(options.program, options.language, options.what)
        faults, counts = walk.faults + heard.finish(walk.record, options), walk.counts
    except Lost as lost:
        faults, counts = [str(lost)], collections.Counter()
    for fault in faults[:60]:
        print(fault)
    print(', '.join(f'{number} {name}' for name, number in counts.items()), f'{len(faults)} faults', sep=', ')
    whole = options.what == 'book' or (counts['answers'] >= 15 and counts['results'] == 4)
    return 0 if not faults and counts['targets'] >= 200 and whole else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
