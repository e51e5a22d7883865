# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real kiosk from outside: keys and clicks through the X server, names
and roles through AT-SPI. Run by Debian's own python3, in a made-up X server with
a session bus, as tests/kiosk/run.py sets them up."""
import difflib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM = os.environ['GUIDE_PROGRAM']
CLINIC = os.environ['GUIDE_CLINIC']


class Failed(Exception):
    pass


def check(good, message):
    if not good:
        raise Failed(message)


def check_same(before, now, what):
    if before != now:
        lines = difflib.unified_diff(before.split('\n'), now.split('\n'), 'before', 'now', lineterm='', n=0)
        raise Failed(what + ':\n' + '\n'.join(list(lines)[:20]))


def wait_for(what, condition, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise Failed(f'waited {seconds} s for {what}')


VALUED = ('slider', 'level bar', 'progress bar', 'spin button', 'scroll bar')
BUTTONS = ('push button', 'button', 'toggle button')


def walk(node, depth=0, states=None):
    """The node and all under it that can be seen, with their states."""
    yield node, depth, states if states is not None else node.get_state_set()
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is None:
            continue
        child_states = child.get_state_set()
        if child_states.contains(Atspi.StateType.VISIBLE):
            yield from walk(child, depth + 1, child_states)


def describe(node, depth, states):
    """Role, name, description, states and value: no path, no size."""
    role = node.get_role_name()
    value = node.get_value_iface() if role in VALUED else None
    number = value.get_current_value() if value is not None else None
    numbers = sorted(int(state) for state in states.get_states())
    return f"{'  ' * depth}{role} {node.get_name()!r} {node.get_description()!r} {numbers} {number}"


def read_name(node):
    """Its name, or else the first words in it."""
    name = node.get_name()
    while name.startswith('Gtk') or name == '':
        node = node.get_child_at_index(0) if node.get_child_count() > 0 else None
        if node is None:
            return ''
        name = node.get_name()
    return name


def search(node, wanted, backwards):
    """The first button of that name that can be pressed. Each look costs a message, so it looks no further."""
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.VISIBLE):
        return None
    if node.get_role_name() in BUTTONS:
        return node if read_name(node) == wanted and states.contains(Atspi.StateType.SENSITIVE) else None
    order = range(node.get_child_count())
    for i in reversed(order) if backwards else order:
        child = node.get_child_at_index(i)
        found = search(child, wanted, backwards) if child is not None else None
        if found is not None:
            return found
    return None


class Kiosk:
    """The program, in a home that is thrown away."""

    def __init__(self, clinic=CLINIC, env=None, wrapper=()):
        self.home = tempfile.mkdtemp(prefix='guide-kiosk-')
        self.log_path = os.path.join(self.home, '..', os.path.basename(self.home) + '.log')
        self.env = dict(os.environ, HOME=self.home, TMPDIR=os.path.join(self.home, 'tmp'),
                        XDG_RUNTIME_DIR=os.path.join(self.home, 'run'), XDG_CONFIG_DIRS=os.path.join(self.home, 'xdg'),
                        G_DEBUG='fatal-criticals', G_MESSAGES_DEBUG='guide-kiosk', **(env or {}))
        for name in ('XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'):
            self.env.pop(name, None)
        for name in ('tmp', 'run'):
            os.mkdir(os.path.join(self.home, name), 0o700)
        with open(self.log_path, 'wb') as log:
            self.process = subprocess.Popen([*wrapper, PROGRAM, '--kiosk', '--clinic', clinic], env=self.env, stdout=log,
                                            stderr=log)
        try:
            self.app = wait_for('the program on the accessibility bus', self.find_app)
            wait_for('the attract screen', lambda: self.find('Start'))
        except Failed:
            print(self.log()[-2000:], file=sys.stderr)
            self.stop()
            raise

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_name() in ('microneedling-guide', 'Microneedling Guide') and \
                    app.get_child_count() > 0:
                app.set_cache_mask(Atspi.Cache.NONE)  # nothing runs here that would keep it fresh
                return app
        return None

    @property
    def window(self):
        return self.app.get_child_at_index(0)

    @property
    def pid(self):
        return self.app.get_process_id()

    def log(self):
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return log.read()

    def look(self, function):
        """What function finds; again where a view went away while it was looked at."""
        for _ in range(40):
            check(self.process.poll() is None, 'the program ended')
            try:
                return function()
            except (GLib.Error, AttributeError):
                time.sleep(0.05)
        raise Failed('the screen never came to rest')

    def nodes(self):
        return self.look(lambda: [node for node, _, _ in walk(self.window)])

    def buttons(self):
        """The buttons that can be pressed, with their names."""
        return self.look(lambda: [(node, read_name(node)) for node, _, states in walk(self.window)
                                  if node.get_role_name() in BUTTONS and states.contains(Atspi.StateType.SENSITIVE)])

    def find(self, wanted):
        """The button of that name. The way out stands last, so it is looked for from the end."""
        return self.look(lambda: search(self.window, wanted, wanted == 'I am finished'))

    def press(self, node):
        try:
            node.do_action(0)
        except GLib.Error:
            check(self.process.poll() is None, 'the program ended')  # else the button has gone

    def press_named(self, name):
        self.press(wait_for(f'the button {name}', lambda: self.find(name)))

    def tree(self):
        return self.look(lambda: '\n'.join(describe(*found) for found in walk(self.window)))

    def settled_tree(self, what):
        """The tree once it stays the same: views come after a frame or two."""
        last = None
        for _ in range(60):
            tree = self.tree()
            if tree == last:
                return tree
            last = tree
            time.sleep(0.05)
        raise Failed(f'{what} never came to rest')

    def key(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True, stderr=subprocess.DEVNULL)

    def files(self):
        """All files under home, runtime and temporary folders, with their sizes."""
        found = []
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                found.append((os.path.relpath(path, self.home), os.lstat(path).st_size))
        return sorted(found)

    def live(self):
        """The counts that the program said at the end of the last visit."""
        return re.findall(r'visit over: (\d+) sessions, (\d+) contexts live', self.log())

    def children(self):
        listing = subprocess.run(['ps', '--ppid', str(self.pid), '-o', 'args='], capture_output=True, text=True)
        return listing.stdout.split('\n')[:-1]

    def mapped_windows(self):
        """Ids of all that is mapped on the root: toplevels, popovers, menus, tooltips."""
        listing = subprocess.run(['xwininfo', '-root', '-children'], capture_output=True, text=True, check=True).stdout
        ids = re.findall(r'^\s+(0x[0-9a-f]+) ', listing, re.M)
        mapped = []
        for window in ids:
            info = subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True).stdout
            if 'IsViewable' in info and 'InputOnly' not in info:
                mapped.append(window)
        return mapped

    def stays_inside(self, after):
        check(self.process.poll() is None, f'the program ended after {after}')
        wait_for(f'one toplevel and no more after {after}', lambda: self.app.get_child_count() == 1, 3)
        mapped = self.mapped_windows()
        check(len(mapped) == 1, f'{len(mapped)} windows on the screen after {after}')
        check(not self.children(), f'a process was started after {after}: {self.children()}')

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        subprocess.run(['rm', '-rf', self.home, self.log_path], check=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            print(self.log()[-2000:], file=sys.stderr)
        self.stop()

    # A visit, step by step.
    def start(self):
        self.press_named('Start')
        wait_for('the first choice', lambda: self.find('I am finished'))

    def enter(self):
        if self.find('Yes, open the guide') is None:
            self.press(wait_for('English', lambda: self.find('English')))
        self.press_named('Yes, open the guide')
        wait_for('Home', lambda: self.find('Get help'))

    def finish(self):
        count = len(self.live())
        self.press_named('I am finished')
        wait_for('the attract screen', lambda: self.find('Start'))
        wait_for('the count of live objects', lambda: len(self.live()) > count)


def main(function):
    try:
        function()
    except Failed as failure:
        print(f'FAILED: {failure}')
        sys.exit(1)
