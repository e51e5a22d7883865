#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page and sheet of the running guide over AT-SPI, from outside.

    walk.py PROGRAM LANGUAGE

Fails on a control or picture without a name, on a name that is a class of GTK
or that is not translated, and on a control without a role. (GTK
4.8 tells AT-SPI sizes without padding, so the display tests measure targets.)
"""
import collections
import os
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

APPLICATION_ID = 'io.github.microneedlingguide.Guide'
LIMIT_SECONDS = 15

# Roles that people use, or that mean nothing without words.
NAMED = {'push button', 'button', 'toggle button', 'check box', 'radio button', 'entry', 'text', 'image', 'icon',
         'heading', 'dialog', 'slider', 'level bar', 'table', 'frame', 'window', 'landmark', 'search box', 'label'}
# A language is called by its own name in every language.
OWN_NAMES = {'English', 'en_XA', 'ar_XB'}
# What has the focus only to be read out, or to scroll.
NO_TARGET = {'heading', 'scroll pane', 'frame', 'window', 'dialog', 'panel', 'label'}
SHEETS = {'Text and colours': [], 'Language': [], 'Menu': [], 'Find words': ['Menu'], 'Keys': ['Menu'],
          'Forget everything': ['Menu']}


def wait_for(question):
    """Asks until there is an answer, and returns it."""
    limit = time.monotonic() + LIMIT_SECONDS
    while time.monotonic() < limit:
        try:
            if answer := question():
                return answer
        except GLib.Error:
            pass  # what was there a moment ago is gone
        time.sleep(0.03)
    return None


def children(node):
    return [child for i in range(node.get_child_count()) if (child := node.get_child_at_index(i))]


def has_state(node, state):
    return node.get_state_set().contains(state)


def is_showing(node):
    return has_state(node, Atspi.StateType.VISIBLE)  # GTK 4.8 says “showing” of windows alone


def walk(node):
    yield node
    for child in children(node):
        if is_showing(child):
            yield from walk(child)


def find_frame():
    for i in range(Atspi.get_desktop_count()):
        for application in children(Atspi.get_desktop(i)):
            if 'microneedling' not in (application.get_name() or '').lower():
                continue
            application.set_cache_mask(Atspi.Cache.NONE)  # nobody runs the loop that would keep it true
            for frame in children(application):
                if any(is_showing(child) for child in children(frame)):
                    return frame
    return None


class Walk:
    def __init__(self, frame, bus, language):
        self.frame, self.bus, self.language = frame, bus, language
        self.faults = []
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
        self.counts['targets'] += 1
        if node.get_role_name() in ('unknown', 'invalid', 'generic', 'filler'):
            self.complain(place, node, 'has no role')

    def check(self, place):
        nodes = list(walk(self.frame))
        self.counts['screens'] += 1
        self.counts['nodes'] += len(nodes)
        if len(nodes) < 10:
            self.faults.append(f'{place}: only {len(nodes)} nodes are there')
        for node in nodes:
            try:
                self.check_name(place, node)
                if self.is_control(node):
                    self.check_control(place, node)
            except GLib.Error as error:
                self.faults.append(f'{place}: {error.message}')

    def open_page(self, page, title):
        """The guide opens a page for a second start by this action, so a test can too."""
        Gio.DBusActionGroup.get(self.bus, APPLICATION_ID, '/' + APPLICATION_ID.replace('.', '/')) \
            .activate_action('open-page', GLib.Variant('s', page))
        shown = wait_for(lambda: any(node.get_role_name() == 'heading' and node.get_name() == title
                                     for node in walk(self.frame)))
        if not shown:
            self.faults.append(f'{page}: “{title}” never came')

    def button(self, name):
        """A button is found by its words; in a language of accents they are turned back."""
        for node in walk(self.frame):
            if node.get_role_name() in ('push button', 'button', 'toggle button') and plain(node.get_name()) == name:
                return node
        return None

    def press(self, name):
        button = wait_for(lambda: self.button(name))
        if not button:
            self.faults.append(f'there is no button “{name}”')
            return False
        Atspi.Action.do_action(button, 0)
        return True

    def open_sheet(self, name, way):
        for step in [*way, name]:
            self.press(step)
        if not wait_for(lambda: any(node.get_role_name() == 'dialog' and plain(node.get_name()).startswith(name)
                                    for node in walk(self.frame))):
            self.faults.append(f'the sheet “{name}” never came')
        self.check(f'sheet {name}')
        self.press('Close')
        wait_for(lambda: all(node.get_role_name() != 'dialog' for node in walk(self.frame)))


def plain(name):
    """Turns a name in the language of accents back, as far as the buttons here need it."""
    accents = 'ÅɃÇĐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽåƀçđéƒĝĥîĵķļɱñöþŕšţûṽŵýž'
    letters = 'ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz'
    name = (name or '').translate(str.maketrans(accents, letters))
    if not name.startswith('['):
        return name
    filler = ('lorem', 'ipsum', 'dolor', 'sit', 'amet', 'elit', 'sed', 'magna')
    return ' '.join(word for word in name.strip('[]').split() if word not in filler)


def read_pages(program, language):
    text = subprocess.run([program, '--list-pages', '--language', language], capture_output=True, text=True,
                          check=True).stdout
    return [line.split('\t') for line in text.splitlines()]


def run(program, language):
    pages = read_pages(program, language)
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, 'XDG_DATA_HOME': home, 'XDG_CONFIG_HOME': home, 'G_DEBUG': 'fatal-warnings'}
        guide = subprocess.Popen([program, '--language', language], env=environment)
        try:
            frame = wait_for(find_frame)
            if not frame:
                return ['the guide is not on the bus of assistive technology'], {}
            Atspi.set_timeout(10000, 10000)  # a busy machine is no fault of the guide's
            walker = Walk(frame, Gio.bus_get_sync(Gio.BusType.SESSION), language)
            walker.check('home')
            for name, way in SHEETS.items():
                walker.open_sheet(name, way)
            for page, title in pages:
                walker.open_page(page, title)
                walker.check(page)
            for place in ('Words and their meaning', 'Sources', 'About this guide'):
                walker.press('Menu')
                walker.press(place)
                wait_for(lambda: all(node.get_role_name() != 'dialog' for node in walk(frame)) and
                         any(node.get_role_name() == 'heading' and plain(node.get_name()).startswith(place[:5])
                             for node in walk(frame)))
                walker.check(place)
            if guide.poll() is not None:
                walker.faults.append(f'the guide ended with status {guide.returncode}')
            return walker.faults, walker.counts
        finally:
            guide.terminate()
            guide.wait()


def main(program, language):
    faults, counts = run(os.path.abspath(program), language)
    for fault in faults[:60]:
        print(fault)
    print(', '.join(f'{number} {what}' for what, number in counts.items()), f'{len(faults)} faults', sep=', ')
    return 1 if faults or counts['targets'] < 200 else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
