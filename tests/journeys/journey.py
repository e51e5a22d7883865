# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the guide from outside, as a screen reader and a keyboard do.

The guide runs as a program of its own; everything is seen and done over AT-SPI.
With keys alone, a button is reached by Tab and pressed by Return.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'content'))

PATIENCE = 10  # seconds
MOST_TABS = 80
TAB, RETURN, UP = 0xff09, 0xff0d, 0xff52
BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)
CLINIC = '[clinic]\nname=Sample Clinic\nphone=555 0100\nemergency=000\n'


class Lost(Exception):
    """What was looked for is not there."""


class Guide:
    """The guide, open on a screen, in a home that is thrown away."""

    def __init__(self, program, keys=False, clinic=None):
        self.home = tempfile.TemporaryDirectory()
        self.keys = keys
        home = pathlib.Path(self.home.name)
        if clinic is not None:
            (home / 'etc' / 'microneedling-guide').mkdir(parents=True)
            (home / 'etc' / 'microneedling-guide' / 'clinic.ini').write_text(clinic, encoding='utf-8')
        environment = {**os.environ, 'GTK_A11Y': 'atspi', 'XDG_DATA_HOME': str(home / 'data'),
                       'XDG_CONFIG_DIRS': str(home / 'etc'), 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo',
                       'G_DEBUG': 'fatal-warnings'}
        self.process = subprocess.Popen([program], env=environment)

    def __enter__(self):
        self.root = self.wait_for('the guide', self.find_application)
        return self

    def __exit__(self, *_error):
        self.process.terminate()
        status = self.process.wait(PATIENCE)
        self.home.cleanup()
        if _error[0] is None and status not in (0, -15):
            raise Lost(f'the guide ended with {status}')

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def wait_for(self, what, look):
        """Looks until there is something to see."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.Error:  # it has just gone
                found = None
            if found:
                return found
            time.sleep(0.02)
        raise Lost(f'there is no {what}')

    def walk(self, node=None):
        """Everything on the screen, in reading order. (GTK 4.8 says “showing” of windows alone.)"""
        node = node if node is not None else self.root
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
                yield from self.walk(child)

    def all(self, *roles):
        return [node for node in self.walk() if node.get_role() in roles]

    def names(self, *roles):
        return [node.get_name() for node in self.all(*roles)]

    def find_button(self, start):
        """A button that can be pressed, by the start of its name."""
        return next((node for node in self.all(*BUTTONS) if node.get_name().startswith(start) and
                     node.get_state_set().contains(Atspi.StateType.SENSITIVE)), None)

    def focused(self):
        return next((node for node in self.walk() if node.get_state_set().contains(Atspi.StateType.FOCUSED)), None)

    def has_text(self, words):
        return any(words in (node.get_name() or '') for node in self.walk())

    def expect_text(self, words):
        self.wait_for(f'text “{words}”', lambda: self.has_text(words))

    def expect_heading(self, words, where=''):
        """A heading that has the focus, so that a screen reader reads it."""
        def look():
            node = self.focused()
            return node if node is not None and node.get_role() == Atspi.Role.HEADING and words in node.get_name() else None
        return self.wait_for(f'focused heading “{words}” {where}', look)

    def press_key(self, keysym):
        Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)
        time.sleep(0.03)

    def tab_to(self, start):
        for _ in range(MOST_TABS):
            node = self.focused()
            if node is not None and node.get_role() in BUTTONS and node.get_name().startswith(start):
                return
            self.press_key(TAB)
        raise Lost(f'Tab never reaches “{start}”')

    def press(self, start):
        """Presses the button whose name begins so."""
        button = self.wait_for(f'button “{start}”', lambda: self.find_button(start))
        if self.keys:
            self.tab_to(start)
            self.press_key(RETURN)
        elif not Atspi.Action.do_action(button, 0):
            raise Lost(f'the button “{start}” does nothing')


def run(way):
    """Goes a way twice: by the actions of buttons, and with keys alone."""
    program = sys.argv[1]
    for keys in (False, True):
        start = time.monotonic()
        try:
            way(program, keys)
        except Lost as lost:
            print(f'{way.__name__}, {"keys alone" if keys else "actions"}: {lost}')
            return 1
        print(f'{way.__name__}, {"keys alone" if keys else "actions"}: {time.monotonic() - start:.1f} s')
    return 0
