# SPDX-License-Identifier: GPL-3.0-or-later
"""A journey through the guide from outside, as a screen reader and a keyboard see it.

    with Journey() as guide:
        guide.press('My visit')
        guide.wait_for('heading', 'What matters to you?')

It runs in an X server and on a message bus of its own (tests/tools/on_screen.py
and dbus-run-session), with a home that is thrown away, and knows the guide only
by the roles and names that it tells over AT-SPI.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
gi.require_version('Gdk', '4.0')
from gi.repository import Atspi, Gdk, GLib  # noqa: E402

Gdk.Display.open(os.environ['DISPLAY'])

WAIT_SECONDS = 10
BUTTONS = {'push button', 'toggle button', 'button'}


class Lost(Exception):
    """What the journey looked for is not there."""


class Journey:
    def __init__(self, program, *arguments):
        self.command = [program, *map(str, arguments)]
        self.home = pathlib.Path(tempfile.mkdtemp(prefix='guide-journey-'))
        self.process = self.application = self.focus = None
        self.listener = Atspi.EventListener.new(self.follow_focus)
        self.listener.register('object:state-changed:focused')

    # --- begin and end -----------------------------------------------------

    def __enter__(self):
        environment = {**os.environ, 'XDG_DATA_HOME': str(self.home), 'XDG_CONFIG_HOME': str(self.home),
                       'XDG_CACHE_HOME': str(self.home), 'GTK_A11Y': 'atspi', 'GDK_BACKEND': 'x11',
                       'GSK_RENDERER': 'cairo',
                       'G_DEBUG': 'fatal-warnings'}
        self.process = subprocess.Popen(self.command, env=environment)
        self.application = self.wait(self.find_application, 'the guide on the accessibility bus')
        self.wait_for('heading', '.*')
        self.give_focus()
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and self.application is not None:
            self.print_tree()
        self.quit()
        shutil.rmtree(self.home, ignore_errors=True)

    def quit(self):
        """Closes the guide and proves that it ended well."""
        if self.process is None:
            return
        self.process.terminate() if self.process.poll() is None else None
        status = self.process.wait(WAIT_SECONDS)
        self.process = self.application = None
        if status not in (0, -15):
            raise Lost(f'the guide ended with {status}')

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.process.pid:
                return application if application.get_child_count() else None
        return None

    def give_focus(self):
        """No window manager does it."""
        self.key('Tab')

    # --- looking -----------------------------------------------------------

    def pump(self, seconds=0.02):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        time.sleep(seconds)

    def wait(self, ask, what):
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            if self.process is not None and self.process.poll() is not None:
                raise Lost(f'the guide has ended with {self.process.returncode}')
            try:
                answer = ask()
            except GLib.Error:  # it changed while it was looked at
                answer = None
            if answer:
                return answer
            self.pump()
        raise Lost(f'not there after {WAIT_SECONDS} s: {what}')

    def walk(self, node=None):
        node = node or self.application
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self.walk(child)

    @staticmethod
    def is_showing(node):
        states = node.get_state_set()
        return states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING)

    def all(self, role, name):
        roles = BUTTONS if role == 'button' else {role}
        return [node for node in self.walk()
                if node.get_role_name() in roles and re.fullmatch(name, node.get_name() or '', re.DOTALL)]

    def find(self, role, name):
        return next(iter(self.all(role, name)), None)

    def wait_for(self, role, name):
        return self.wait(lambda: self.find(role, name), f'{role} “{name}”')

    def wait_gone(self, role, name):
        self.wait(lambda: not self.find(role, name), f'{role} “{name}” to be gone')

    def text(self, words):
        """Waits for words that are read, whatever their role."""
        return self.wait(lambda: next((node for node in self.walk() if re.search(words, node.get_name() or '')), None),
                         f'the words “{words}”')

    def follow_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def focus_name(self):
        self.pump()
        try:
            return self.focus.get_name() if self.focus is not None else None
        except GLib.Error:  # it is gone
            return None

    @staticmethod
    def is_pressed(node):
        states = node.get_state_set()
        return states.contains(Atspi.StateType.PRESSED) or states.contains(Atspi.StateType.CHECKED)

    def print_tree(self):
        try:
            for node in self.walk():
                print(f'  {node.get_role_name()}: {node.get_name()!r}', file=sys.stderr)
        except GLib.Error as error:
            print(error, file=sys.stderr)

    # --- doing -------------------------------------------------------------

    def press(self, name):
        """Presses a button by its action, as a screen reader does."""
        self.act('button', name)

    def act(self, role, name):
        """Does what a click does. GTK shows a button pressed for a quarter of a second, then it acts."""
        self.wait(lambda: self.do_action(self.find(role, name)), f'{role} “{name}” to be pressed')
        self.pump(0.4)

    @staticmethod
    def do_action(node):
        action = node.get_action_iface() if node is not None else None
        return action is not None and action.do_action(0)

    def key(self, *keys):
        """Types keys: 'Tab', 'Return', 'Alt+Up'."""
        for keys_held in keys:
            *held, key = keys_held.split('+')
            codes = [Gdk.keyval_from_name({'Alt': 'Alt_L', 'Shift': 'Shift_L', 'Ctrl': 'Control_L'}[name])
                     for name in held]
            for code in codes:
                self.synthesise(code, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(Gdk.keyval_from_name(key), None, Atspi.KeySynthType.SYM)
            for code in reversed(codes):
                self.synthesise(code, Atspi.KeySynthType.RELEASE)
            self.pump(0.08)

    @staticmethod
    def synthesise(keyval, kind):
        _found, keys = Gdk.Display.get_default().map_keyval(keyval)
        Atspi.generate_keyboard_event(keys[0].keycode, None, kind)

    def tab_to(self, name, key='Tab', most=80):
        """Goes on with Tab until what has the focus has this name."""
        seen = []
        for _ in range(most):
            focus = self.focus_name()
            seen.append(focus)
            if focus is not None and re.fullmatch(name, focus):
                return
            self.key(key)
        raise Lost(f'{most} times {key} do not lead to “{name}”, but to: {seen}')

    def press_by_key(self, name, key='space'):
        self.tab_to(name)
        self.key(key)

    # --- files -------------------------------------------------------------

    def kept(self):
        path = self.home / 'microneedling-guide' / 'reader.ini'
        return path.read_text(encoding='utf-8') if path.is_file() else ''


def check(truth, message):
    if not truth:
        raise Lost(message)
    print(f'ok: {message}')
