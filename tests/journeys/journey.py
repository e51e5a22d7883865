# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the guide from outside, as a screen reader and a keyboard do.

    def visit(program, keys):
        with Guide(program, keys) as guide:
            guide.press('My visit')
            guide.expect('heading', 'What matters to you?')

    sys.exit(run(visit))

The guide runs as a program of its own, in an X server and on a message bus of
its own (tests/tools/on_screen.py and dbus-run-session), with a home that is
thrown away; everything is seen and done over AT-SPI. With keys alone, a button
is reached by Tab and pressed by Return. A name is looked for by how it starts,
or, given as a compiled pattern, by the whole of it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
gi.require_version('Gdk', '4.0')
gi.require_version('Gtk', '4.0')
from gi.repository import Atspi, Gdk, GLib, Gtk  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'content'))

SLOWNESS = float(os.environ.get('GUIDE_SLOWNESS', '1'))  # how many times longer all may take, see tests/meson.build
PATIENCE = 15 * SLOWNESS  # seconds
MOST_TABS = 120
BUTTONS = {'push button', 'toggle button', 'button'}
HELD = {'Alt': 'Alt_L', 'Shift': 'Shift_L', 'Ctrl': 'Control_L'}
CLINIC = '[clinic]\nname=Sample Clinic\nphone=555 0100\nemergency=000\n'


class Lost(Exception):
    """What was looked for is not there."""


def exactly(words):
    """The whole of a name, and not only its start."""
    return re.compile(re.escape(words))


def is_named(wanted, name):
    name = name or ''
    return wanted.fullmatch(name) is not None if isinstance(wanted, re.Pattern) else name.startswith(wanted)


def has_state(node, *states):
    found = node.get_state_set()
    return all(found.contains(state) for state in states)


def is_sensitive(node):
    return has_state(node, Atspi.StateType.SENSITIVE)


def is_pressed(node):
    return has_state(node, Atspi.StateType.PRESSED) or has_state(node, Atspi.StateType.CHECKED)


class Guide:
    """The guide, open on a screen, in a home that is thrown away."""

    def __init__(self, program, keys=False, clinic=None, arguments=(), remember=False, backend='atspi'):
        if not Gtk.init_check():  # it opens the display, which newer releases do only once GTK is started
            raise Lost('no display to type on')
        self.keys, self.focus, self.remember = keys, None, remember
        self.folder = tempfile.TemporaryDirectory(prefix='guide-journey-')
        self.home = pathlib.Path(self.folder.name)
        if clinic is not None:
            (self.home / 'etc' / 'microneedling-guide').mkdir(parents=True)
            (self.home / 'etc' / 'microneedling-guide' / 'clinic.ini').write_text(clinic, encoding='utf-8')
        self.listener = Atspi.EventListener.new(self.follow_focus)
        self.listener.register('object:state-changed:focused')
        environment = {**os.environ, 'GTK_A11Y': backend, 'XDG_DATA_HOME': str(self.home / 'data'),
                       'XDG_CONFIG_HOME': str(self.home / 'config'), 'XDG_CACHE_HOME': str(self.home / 'cache'),
                       'XDG_CONFIG_DIRS': str(self.home / 'etc'), 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo',
                       'G_DEBUG': 'fatal-warnings'}
        self.process = subprocess.Popen([program, *map(str, arguments)], env=environment)

    # --- begin and end -----------------------------------------------------

    def __enter__(self):
        self.root = self.wait(self.find_application, 'the guide on the accessibility bus')
        if not self.remember:  # slower, and never of what is gone
            self.root.set_cache_mask(Atspi.Cache.NONE)
        self.expect('heading', '')
        self.key('Tab')  # no window manager gives it the keys
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.print_tree()
        self.listener.deregister('object:state-changed:focused')
        if self.process.poll() is None:
            self.process.terminate()
        status = self.process.wait(PATIENCE)
        self.folder.cleanup()
        if kind is None and status not in (0, -15):
            raise Lost(f'the guide ended with {status}')

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    # --- looking -----------------------------------------------------------

    @staticmethod
    def pump(seconds=0.02):
        """Takes in what the guide has said meanwhile."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        time.sleep(seconds)

    def wait(self, ask, what):
        """Asks until there is an answer."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Lost(f'the guide has ended with {self.process.returncode}')
            try:
                if answer := ask():
                    return answer
            except GLib.Error:  # it changed while it was looked at
                pass
            self.pump()
        raise Lost(f'not there after {PATIENCE} s: {what}')

    def steady(self, ask):
        """Asks again where something changed while it was looked at."""
        for _ in range(50):
            try:
                return ask()
            except GLib.Error:
                self.pump(0.05)
        return ask()

    def walk(self, node=None):
        """Everything on the screen, in reading order. (GTK 4.8 says “showing” of windows alone.)"""
        node = node if node is not None else self.root
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None and has_state(child, Atspi.StateType.VISIBLE):
                yield from self.walk(child)

    def all(self, role, name=''):
        roles = BUTTONS if role == 'button' else {role}
        return self.steady(lambda: [node for node in self.walk() if node.get_role_name() in roles and
                                    is_named(name, node.get_name())])

    def find(self, role, name=''):
        roles = BUTTONS if role == 'button' else {role}
        return self.steady(lambda: next((node for node in self.walk() if node.get_role_name() in roles and
                                         is_named(name, node.get_name())), None))

    def names(self, role, name=''):
        return self.steady(lambda: [node.get_name() for node in self.all(role, name)])

    def expect(self, role, name):
        return self.wait(lambda: self.find(role, name), f'{role} “{name}”')

    def has_text(self, words):
        def says(name):
            return words.search(name) is not None if isinstance(words, re.Pattern) else words in name
        return self.steady(lambda: any(says(node.get_name() or '') for node in self.walk()))

    def expect_text(self, words):
        """Words that are read, whatever their role."""
        self.wait(lambda: self.has_text(words), f'the words “{words}”')

    def follow_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def focused(self):
        """What has the focus; what said so last may be gone, and then all is looked through."""
        self.pump()
        try:
            if self.focus is not None and has_state(self.focus, Atspi.StateType.FOCUSED):
                return self.focus
        except GLib.Error:
            pass
        self.focus = self.steady(lambda: next((node for node in self.walk()
                                               if has_state(node, Atspi.StateType.FOCUSED)), None))
        return self.focus

    def focus_name(self):
        try:
            node = self.focused()
            return node.get_name() if node is not None else None
        except GLib.Error:
            return None

    def expect_heading(self, words, where=''):
        """A heading that has the focus, so that a screen reader reads it."""
        def look():
            node = self.focused()
            return node if node is not None and node.get_role_name() == 'heading' and words in node.get_name() else None
        return self.wait(look, f'the heading “{words}” with the focus {where}')

    def print_tree(self):
        try:
            for node in self.walk():
                print(f'  {node.get_role_name()}: {node.get_name()!r}', file=sys.stderr)
        except (GLib.Error, AttributeError) as error:
            print(error, file=sys.stderr)

    # --- doing -------------------------------------------------------------

    def press(self, name, key='Return'):
        """Presses a button, by its action or, with keys alone, by Tab and a key."""
        def find():
            return next((node for node in self.all('button', name) if is_sensitive(node)), None)
        self.wait(find, f'the button “{name}”')
        if self.keys:
            self.tab_to(name)
            self.key(key)
        else:
            self.wait(lambda: (node := find()) and Atspi.Action.do_action(node, 0), f'“{name}” to be pressed')
            self.pump()  # GTK shows a button pressed for a quarter of a second, and then it acts

    def tick(self, name):
        """Ticks a row, by its name."""
        row = self.wait(lambda: self.find('check box', name), f'the row {name}')
        if self.keys:
            self.tab_to(name)
            self.key('space')
        else:
            row.do_action(0)
        self.wait(lambda: has_state(row, Atspi.StateType.CHECKED), f'a tick at {name}')

    def key(self, *keys):
        """Types keys: 'Tab', 'Return', 'Alt+Up'."""
        for combination in keys:
            *held, key = combination.split('+')
            codes = [Gdk.keyval_from_name(HELD[name]) for name in held]
            for code in codes:
                self.synthesise(code, Atspi.KeySynthType.PRESS)
            Atspi.generate_keyboard_event(Gdk.keyval_from_name(key), None, Atspi.KeySynthType.SYM)
            for code in reversed(codes):
                self.synthesise(code, Atspi.KeySynthType.RELEASE)
            self.pump(0.05)

    @staticmethod
    def synthesise(keyval, kind):
        _found, keys = Gdk.Display.get_default().map_keyval(keyval)
        Atspi.generate_keyboard_event(keys[0].keycode, None, kind)

    def tab_to(self, name, key='Tab'):
        """Goes on with Tab until what has the focus has this name."""
        seen = []
        for _ in range(MOST_TABS):
            focus = self.focus_name()
            seen.append(focus)
            if focus is not None and is_named(name, focus):
                return
            self.key(key)
        raise Lost(f'{MOST_TABS} times {key} do not lead to “{name}”, but to: {seen}')

    # --- files -------------------------------------------------------------

    def kept_file(self):
        return self.home / 'data' / 'microneedling-guide' / 'reader.ini'

    def kept(self):
        path = self.kept_file()
        return path.read_text(encoding='utf-8') if path.is_file() else ''


def check(truth, message):
    if not truth:
        raise Lost(message)
    print(f'ok: {message}')


def run(way):
    """Goes a way by the actions of buttons or, with the argument “keys”, with keys alone."""
    program, keys = sys.argv[1], 'keys' in sys.argv[2:]
    start = time.monotonic()
    try:
        way(program, keys)
    except Lost as lost:
        print(f'{way.__name__}, {"keys alone" if keys else "actions"}: {lost}')
        return 1
    print(f'{way.__name__}, {"keys alone" if keys else "actions"}: {time.monotonic() - start:.1f} s')
    return 0
