# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the guide from outside, as a screen reader and a keyboard do.

    def visit(program, keys):
        with Guide(program, keys) as guide:
            guide.press('My visit')
            guide.expect('heading', 'What matters to you?')

    sys.exit(run(visit))

The guide runs as a program of its own, in an X server and on a message bus of
its own (tests/tools/on_screen.py and dbus-run-session), with a home that is
thrown away; everything is seen and done over AT-SPI, and the screen is read whole
and at once (tests/kiosk/tree.py). With keys alone, a button is reached by Tab and
pressed by Return. A name is looked for by how it starts, or, given as a compiled
pattern, by the whole of it.
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
for room in ('content', 'kiosk'):
    sys.path.insert(0, str(TOP / 'tests' / room))
from tree import Bus  # noqa: E402

SLOWNESS = float(os.environ.get('GUIDE_SLOWNESS', '1'))  # how many times longer all may take, see tests/meson.build
PATIENCE = 15 * SLOWNESS  # seconds
PAUSE = 0.1  # seconds: who is asked for the whole screen again and again does nothing else
MOST_TABS = 120
BUTTONS = {'push button', 'toggle button', 'button'}
HELD = {'Alt': 'Alt_L', 'Shift': 'Shift_L', 'Ctrl': 'Control_L'}
CHANGED = GLib.Error, KeyError, IndexError  # where something went while it was looked at
CLINIC = '[clinic]\nname=Sample Clinic\nphone=555 0100\nemergency=000\n'


class Lost(Exception):
    """What was looked for is not there."""


def exactly(words):
    """The whole of a name, and not only its start."""
    return re.compile(re.escape(words))


def is_named(wanted, name):
    name = name or ''
    return wanted.fullmatch(name) is not None if isinstance(wanted, re.Pattern) else name.startswith(wanted)


def has_manager():
    """Whether there is somebody who gives windows the keys."""
    told = subprocess.run(['xprop', '-root', '_NET_SUPPORTING_WM_CHECK'], stdout=subprocess.PIPE, text=True, check=True)
    return 'window id' in told.stdout


def start_manager():
    """A manager of windows, as on a desktop: when a dialog goes, who asked has the keys again."""
    manager = subprocess.Popen(['matchbox-window-manager', '-use_titlebar', 'no'])
    end = time.monotonic() + PATIENCE
    while not has_manager():
        if time.monotonic() > end:
            manager.kill()
            raise Lost(f'no manager of windows after {PATIENCE} s')
        time.sleep(0.05)
    return manager


def is_sensitive(node):
    return node.is_on('sensitive')


def is_pressed(node):
    return node.is_on('pressed') or node.is_on('checked')


class Focus:
    """What has the focus, as it said itself."""

    def __init__(self, node):
        self.role, self.name, self.description = node.get_role_name(), node.get_name() or '', node.get_description() or ''


class Guide:
    """The guide, open on a screen, in a home that is thrown away. Where the system's own dialogs
    open, it wants a manager of windows."""

    def __init__(self, program, keys=False, clinic=None, arguments=(), backend='atspi', folder=None, managed=False):
        if not Gtk.init_check():  # it opens the display, which newer releases do only once GTK is started
            raise Lost('no display to type on')
        self.keys, self.focus, self.bus = keys, None, None
        self.manager = start_manager() if managed else None
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
        self.process = subprocess.Popen([program, *map(str, arguments)], env=environment, cwd=folder)

    # --- begin and end -----------------------------------------------------

    def __enter__(self):
        self.wait(self.find_application, 'the guide on the accessibility bus')
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
        if self.manager is not None:
            self.manager.terminate()
            self.manager.wait(PATIENCE)
        self.folder.cleanup()
        if kind is None and status not in (0, -15):
            raise Lost(f'the guide ended with {status}')

    def find_application(self):
        self.bus = Bus()
        return self.bus.find_program() and self.bus.pid() == self.process.pid

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
        end, pause = time.monotonic() + PATIENCE, 0.02
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Lost(f'the guide has ended with {self.process.returncode}')
            try:
                if answer := ask():
                    return answer
            except CHANGED:
                pass
            self.pump(pause)
            pause = min(pause * 1.5, PAUSE)
        raise Lost(f'not there after {PATIENCE} s: {what}')

    def steady(self, ask):
        """Asks again where something changed while it was looked at."""
        for _ in range(50):
            try:
                return ask()
            except CHANGED:
                self.pump(0.05)
        return ask()

    def walk(self):
        """Everything on the screen, in reading order. (GTK 4.8 says “showing” of windows alone.)"""
        return [node for node, _ in self.steady(self.bus.read).walk()]

    def all(self, role, name=''):
        roles = BUTTONS if role == 'button' else {role}
        return [node for node in self.walk() if node.role in roles and is_named(name, node.name)]

    def find(self, role, name=''):
        return next(iter(self.all(role, name)), None)

    def names(self, role, name=''):
        return [node.name for node in self.all(role, name)]

    def expect(self, role, name):
        return self.wait(lambda: self.find(role, name), f'{role} “{name}”')

    def has_text(self, words):
        def says(name):
            return words.search(name) is not None if isinstance(words, re.Pattern) else words in name
        return any(says(node.name) for node in self.walk())

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
            if self.focus is not None:
                self.focus.clear_cache()  # else it is what it was
                if self.focus.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return Focus(self.focus)
        except GLib.Error:
            pass
        self.focus = None
        return next((node for node in self.walk() if node.is_on('focused')), None)

    def focus_name(self):
        node = self.focused()
        return node.name if node is not None else None

    def expect_heading(self, words, where=''):
        """A heading that has the focus, so that a screen reader reads it."""
        def look():
            node = self.focused()
            return node if node is not None and node.role == 'heading' and words in node.name else None
        return self.wait(look, f'the heading “{words}” with the focus {where}')

    def print_tree(self):
        try:
            for node in self.walk():
                print(f'  {node.role}: {node.name!r}', file=sys.stderr)
        except (*CHANGED, AttributeError) as error:
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
            self.wait(lambda: (node := find()) and self.act(node), f'“{name}” to be pressed')
            self.pump()  # GTK shows a button pressed for a quarter of a second, and then it acts

    def tick(self, name):
        """Ticks a row, by its name."""
        row = self.expect('check box', name)
        if self.keys:
            self.tab_to(name)
            self.key('space')
        else:
            self.act(row)
        self.wait(lambda: self.find('check box', name).is_on('checked'), f'a tick at {name}')

    def act(self, node):
        """Does what a click on it does."""
        self.bus.press(node)
        return True

    def set_value(self, node, value):
        self.bus.set_value(node, value)

    def set_text(self, node, text):
        self.bus.call(node.path, 'org.a11y.atspi.EditableText', 'SetTextContents', GLib.Variant('(s)', (text,)))

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
