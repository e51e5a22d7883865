#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running guide over AT-SPI, from outside.

    walk.py PROGRAM LANGUAGE            every page and sheet
    walk.py PROGRAM LANGUAGE asking     quiz, self-check, options and My visit:
                                        every question, answer, result and step

Fails on a control or picture without a name, on a name that is a class of GTK
or that is not translated, and on a control without a role. (GTK 4.8 tells
AT-SPI sizes without padding, so the display tests measure targets.)
"""
import collections
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'journeys'))
from journey import BUTTONS, CLINIC, Atspi, GLib, Guide, Lost, has_state, is_sensitive  # noqa: E402
from gi.repository import Gio  # noqa: E402

APPLICATION_ID = 'io.github.microneedlingguide.Guide'

# Roles that people use, or that mean nothing without words.
NAMED = {'push button', 'button', 'toggle button', 'check box', 'radio button', 'entry', 'text', 'image', 'icon',
         'heading', 'dialog', 'slider', 'level bar', 'table', 'frame', 'window', 'landmark', 'search box', 'label'}
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

    def complain(self, place, node, what):
        chain = []
        above = node
        for _ in range(3):
            above = above.get_parent()
            if not above:
                break
            chain.append(f'{above.get_role_name()} “{above.get_name()}”')
        self.faults.append(f'{place}: {node.get_role_name()} “{node.get_name()}” {what} (in {", ".join(chain)})')

    def check_name(self, place, node):
        name, role = node.get_name() or '', node.get_role_name()
        if name.startswith('Gtk'):
            self.complain(place, node, 'is called after a class of GTK')
        if not name.strip() and role in NAMED:
            self.complain(place, node, 'has no name')
        if self.language == 'en_XA' and self.is_control(node) and re.search(r'[A-Za-z]{3}', name) \
                and not name.startswith('[') and name not in OWN_NAMES:
            self.complain(place, node, 'has a name that is not translated')

    def is_control(self, node):
        return has_state(node, Atspi.StateType.FOCUSABLE) and node.get_role_name() not in NO_TARGET

    def check_control(self, place, node):
        if node.get_role_name() in ('unknown', 'invalid', 'generic', 'filler'):
            self.complain(place, node, 'has no role')

    def look(self, place):
        """All there is; what goes while it is looked at is no fault."""
        before = len(self.faults)
        try:
            nodes = list(self.guide.walk())
            for node in nodes:
                self.check_name(place, node)
            controls = [node for node in nodes if self.is_control(node)]
            for node in controls:
                self.check_control(place, node)
        except GLib.Error:
            del self.faults[before:]
            raise
        return len(nodes), len(controls)

    def check(self, place):
        n_nodes, n_controls = self.guide.steady(lambda: self.look(place))
        self.counts['screens'] += 1
        self.counts['nodes'] += n_nodes
        self.counts['targets'] += n_controls
        if n_nodes < 10:
            self.faults.append(f'{place}: only {n_nodes} nodes are there')

    def open_page(self, page, title):
        """The guide opens a page for a second start by this action, so a test can too."""
        Gio.DBusActionGroup.get(self.bus, APPLICATION_ID, '/' + APPLICATION_ID.replace('.', '/')) \
            .activate_action('open-page', GLib.Variant('s', page))
        self.guide.wait(lambda: self.guide.names('heading', title), f'{page}, “{title}”')

    def buttons(self, name=''):
        """Buttons by how their words start; in a language of accents they are turned back."""
        return self.guide.steady(lambda: [node for node in self.guide.walk() if node.get_role_name() in BUTTONS and
                                          is_sensitive(node) and plain(node.get_name()).startswith(name)])

    def act(self, node, settled=False):
        """Does what a click does. GTK shows a button pressed for a quarter of a second, then it acts."""
        Atspi.Action.do_action(node, 0)
        self.guide.pump(0.35 if settled else 0.02)
        return True

    def press(self, name, settled=False):
        """A button that went before it could be pressed is looked for again."""
        self.guide.wait(lambda: (there := self.buttons(name)) and self.act(there[0], settled), f'the button “{name}”')

    def wait_sheet(self, there):
        self.guide.wait(lambda: bool(self.guide.find('dialog')) == there, 'the sheet to come or go')

    def open_sheet(self, name, way):
        for step in [*way, name]:
            self.press(step)
        self.wait_sheet(True)
        self.check(f'sheet {name}')
        self.press('Close')
        self.wait_sheet(False)

    def go_home(self):
        self.press('Home')
        self.guide.wait(lambda: self.buttons('Self-check'), 'Home')

    def heading(self):
        """The words that have the focus."""
        def look():
            node = self.guide.focused()
            return node.get_name() if node is not None and node.get_role_name() == 'heading' else None
        return self.guide.steady(look)

    def wait_heading(self, before):
        """Waits for another heading to have the focus."""
        return self.guide.wait(lambda: (now := self.heading()) and now != before and now, f'what comes after “{before}”')

    def enter(self, button, before):
        self.press(button)
        return self.wait_heading(before)


# --- every page and sheet ----------------------------------------------------


def walk_book(walk, program):
    walk.check('home')
    for name, way in SHEETS.items():
        walk.open_sheet(name, way)
    for page, title in read_pages(program, walk.language):
        walk.open_page(page, title)
        walk.check(page)
    for place in ('Words and their meaning', 'Sources', 'About this guide'):
        walk.press('Menu')
        walk.press(place)
        walk.wait_sheet(False)
        walk.check(place)


# --- what asks ---------------------------------------------------------------


def answer_question(walk):
    """Whatever comes first under the question, and then “Check” where it needs that."""
    nodes = walk.guide.steady(lambda: list(walk.guide.walk()))
    start = next(index for index, node in enumerate(nodes) if node.get_role_name() == 'heading')
    buttons = [node for node in nodes[start:] if node.get_role_name() in BUTTONS]
    needs_check = any(plain(node.get_name()).startswith('Check my answer') for node in buttons)
    walk.act(next(node for node in buttons if is_sensitive(node)), needs_check)
    if needs_check:
        walk.press('Check my answer')


def walk_quiz(walk):
    before = walk.enter('Quiz', None)
    walk.check('quiz')
    walk.press('Begin')
    while True:
        question = walk.wait_heading(before)
        if not walk.buttons('Skip'):
            break
        walk.check(f'quiz, {question}')
        answer_question(walk)
        before = walk.wait_heading(question)
        walk.check(f'quiz, {question}, answered')
        walk.press('See how it went' if walk.buttons('See how it went') else 'Next question')
        walk.counts['answers'] += 1
    walk.check('quiz, result')
    walk.go_home()


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
        walk.press(reply)
        before = question
    walk.check(f'self-check, {question}')
    walk.counts['results'] += 1
    walk.press('Clear my answers')
    walk.wait_heading(question)


def walk_options(walk):
    walk.enter('Options side by side', None)
    walk.check('options, two')
    walk.press('TCA CROSS', settled=True)
    walk.check('options, three')
    walk.go_home()


def walk_visit(walk):
    matters = walk.enter('My visit', None)
    walk.check('what matters')
    questions = walk.enter('Next: Questions', matters)
    walk.check('questions')
    walk.press('What kind of scars', settled=True)
    walk.check('questions, one chosen')
    dates = walk.enter('Next: Dates', questions)
    walk.check('dates')
    walk.act(next(node for node in walk.buttons() if re.search(r'\b15\b.*\b20\d\d\b', node.get_name())))
    hours = walk.wait_heading(dates)
    walk.check('dates, a day picked')
    walk.enter('Next: One page', hours)
    walk.check('one page')
    walk.counts['steps'] += 4


def walk_asking(walk, _program):
    walk_quiz(walk)
    walk.enter('Self-check', None)
    walk.check('self-check')
    for replies in ([], ['Yes'], ['No', 'Yes'], ['No', 'No', 'No', 'Yes', 'Not sure', 'Skip']):
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
        Atspi.set_timeout(10000, 10000)  # a busy machine is no fault of the guide's
        walk = Walk(guide, language)
        (walk_asking if what == 'asking' else walk_book)(walk, program)
        return walk.faults, walk.counts


def main(program, language, what='book'):
    try:
        faults, counts = run(os.path.abspath(program), language, what)
    except Lost as lost:
        faults, counts = [str(lost)], collections.Counter()
    for fault in faults[:60]:
        print(fault)
    print(', '.join(f'{number} {name}' for name, number in counts.items()), f'{len(faults)} faults', sep=', ')
    whole = what == 'book' or (counts['answers'] >= 15 and counts['results'] == 4)
    return 0 if not faults and counts['targets'] >= 200 and whole else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
