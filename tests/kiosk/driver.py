# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real kiosk from outside: keys and clicks through the X server, names
and roles through AT-SPI. Run by Debian's own python3, in a made-up X server with
a session bus, as tests/kiosk/run.py sets them up."""
import contextlib
import difflib
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

from gi.repository import GLib

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'content'))

from hand import Hand
from said import said
from screen import FILE as SCREEN_FILE, Screen
from tree import Bus

PROGRAM = os.environ['GUIDE_PROGRAM']
CLINIC = os.environ['GUIDE_CLINIC']
# What Home leads to: the doors, and the book at its first card.
PATHS = said('door-deciding', 'door'), said('door-date', 'door'), said('chapter-marks')
PLACES = os.environ.get('GUIDE_PLACES', '')  # lets AT-SPI tell where things are, see guide-places.c
HOLD = 0.27  # seconds
SLOWNESS = float(os.environ.get('GUIDE_SLOWNESS', '1'))  # how many times longer all may take, see tests/meson.build
# Buttons of which the language is not known: Start speaks that of the greeting.
START = 'Start', 'Empezar', 'ابدأ'
ENTER = 'Yes, open the guide', 'Sí, abrir la guía', 'نعم، افتح الدليل'
FINISH = 'I am finished', 'He terminado', 'انتهيت'
# The steps of My visit after the first: what the button says, and the title that comes.
STEPS = {'2  Where you lean': 'Where do you lean, and what do you still need?', '3  Questions': 'What do you want to ask?',
         '4  Dates': 'Before and after the treatment', '5  One page': 'Take a photo of this page'}
PATIENCE = 30  # seconds: other tests may keep the machine busy
PAUSE = 0.1  # seconds: who is asked for the whole screen again and again does nothing else
ROUNDS = 6  # of the main loop: the pointer comes, goes down, and a few that look up


class Failed(Exception):
    pass


def check(good, message):
    if not good:
        raise Failed(message)


def check_same(before, now, what):
    if before != now:
        lines = difflib.unified_diff(before.split('\n'), now.split('\n'), 'before', 'now', lineterm='', n=0)
        raise Failed(what + ':\n' + '\n'.join(list(lines)[:20]))


def wait_for(what, condition, seconds=PATIENCE):
    end, pause = time.monotonic() + seconds * SLOWNESS, 0.02
    while time.monotonic() < end:
        try:
            found = condition()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(pause)
        pause = min(pause * 1.5, PAUSE)
    raise Failed(f'waited {seconds} s for {what}')


def end_process(process):
    """Asks it to end and, where it does not, ends it."""
    if process is None or process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5 * SLOWNESS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Kiosk:
    """The program, in a home that is thrown away."""

    def __init__(self, clinic=CLINIC, env=None, wrapper=(), still=False, preload=()):
        self.home = tempfile.mkdtemp(prefix='guide-kiosk-')
        self.log_path = os.path.join(self.home, '..', os.path.basename(self.home) + '.log')
        self.env = dict(os.environ, HOME=self.home, TMPDIR=os.path.join(self.home, 'tmp'),
                        XDG_RUNTIME_DIR=os.path.join(self.home, 'run'), XDG_CONFIG_DIRS=os.path.join(self.home, 'xdg'),
                        G_DEBUG='fatal-criticals', G_MESSAGES_DEBUG='guide-kiosk', **(env or {}))
        for name in ('XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME'):
            self.env.pop(name, None)
        for name in ('tmp', 'run'):
            os.mkdir(os.path.join(self.home, name), 0o700)
        if still:
            self.ask_for_no_animations()
        self.screen = Screen() if os.path.exists(SCREEN_FILE) else None
        self.bus = Bus()  # first: a program that finds no bus never looks for one again
        with open(self.log_path, 'wb') as log:
            self.process = subprocess.Popen([*wrapper, 'env', 'LD_PRELOAD=' + ':'.join([PLACES, *preload]), PROGRAM, '--kiosk',
                                             '--clinic', clinic], env=self.env, stdout=log, stderr=log)
        try:
            self.hand = Hand()
            wait_for('the program on the accessibility bus', self.bus.find_program)
            self.pid = self.bus.pid()
            wait_for('the attract screen', lambda: self.find(START))
        except Failed:
            print(self.log()[-2000:], file=sys.stderr)
            self.stop()
            raise

    def ask_for_no_animations(self):
        folder = os.path.join(self.home, 'xdg', 'gtk-4.0')
        os.makedirs(folder)
        with open(os.path.join(folder, 'settings.ini'), 'w', encoding='utf-8') as settings:
            settings.write('[Settings]\ngtk-enable-animations=false\n')

    def log(self):
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return log.read()

    def read(self):
        """The window as it is; again where a view went away while it was read."""
        for _ in range(40):
            check(self.process.poll() is None, 'the program ended')
            try:
                return self.bus.read()
            except (GLib.Error, KeyError, IndexError):
                time.sleep(0.03)
        raise Failed('the screen never came to rest')

    def buttons(self):
        return self.read().buttons()

    def find(self, wanted):
        return self.read().find(wanted)

    def find_resting_spot(self, node):
        """Where it can be pressed, once it has stopped to move: a new size of the text comes by and by."""
        last = None
        for _ in range(20):
            spot = self.bus.find_spot(node)
            if spot == last:
                break
            last = spot
            time.sleep(0.02)
        return spot

    def press(self, node):
        """By the hand where it can be seen, or else as a screen reader does. (GTK then holds a
        button down for a quarter of a second.)"""
        try:
            spot = self.find_resting_spot(node)
            if spot is not None:
                self.hand.click(*spot)
            else:
                self.bus.press(node)
                time.sleep(HOLD)
        except GLib.Error:
            check(self.process.poll() is None, 'the program ended')  # else the button has gone

    def press_named(self, name):
        self.press(wait_for(f'the button {name}', lambda: self.find(name)))

    def press_named_start(self, start):
        self.press(wait_for(f'a button {start}…', lambda: next(
            (node for node, name in self.buttons() if name.startswith(start)), None)))

    def catch_up(self):
        """Until it has dealt with all that was done to it by now, and with what is over: one event a round of its loop,
        and it answers in the same rounds."""
        for _ in range(ROUNDS):
            self.bus.windows()

    def tree(self):
        return self.read().text()

    def settle(self, what, look, rest=0.12, patience=PATIENCE):
        """What is seen once it stays the same for a while: views come after some frames."""
        last, since = look(), time.monotonic()
        end = since + patience * SLOWNESS
        while time.monotonic() < end:
            time.sleep(0.03)
            now = look()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > rest:
                return now
        raise Failed(f'{what} never came to rest')

    def settled_tree(self, what):
        return self.settle(what, self.tree)

    def settled_picture(self, what):
        return self.settle(what, self.screen.read, 0.3)

    def key(self, *keys):
        self.hand.key(*keys)

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
        """The words of each process that it has started. (ps would read ten times as much of each process there is.)"""
        found = []
        for number in filter(str.isdigit, os.listdir('/proc')):
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # one that has just ended
                with open(f'/proc/{number}/stat', encoding='utf-8', errors='replace') as stat:
                    parent = stat.read().rpartition(')')[2].split()[1]
                if int(parent) == self.pid:
                    with open(f'/proc/{number}/cmdline', encoding='utf-8', errors='replace') as words:
                        found.append(words.read().replace('\0', ' '))
        return found

    def mapped_windows(self):
        """Ids of all that is mapped on the root: toplevels, popovers, menus, tooltips."""
        return self.hand.find_windows()

    def stays_inside(self, after):
        check(self.process.poll() is None, f'the program ended after {after}')
        wait_for(f'one toplevel and no more after {after}', lambda: len(self.bus.windows()) == 1, 3)
        mapped = self.mapped_windows()
        check(len(mapped) == 1, f'{len(mapped)} windows on the screen after {after}')
        check(not self.children(), f'a process was started after {after}: {self.children()}')

    def stop(self):
        end_process(self.process)
        subprocess.run(['rm', '-rf', self.home, self.log_path], check=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            print(self.log()[-2000:], file=sys.stderr)
        self.stop()

    # A visit, step by step.
    def start(self):
        self.press_named(START)
        wait_for('the first choice', lambda: self.find('I am finished'))

    def enter(self):
        if self.find('Yes, open the guide') is None:
            self.press_named('English')
        self.press_named('Yes, open the guide')
        wait_for('Home', lambda: self.find('Menu'))

    def is_page(self, number):
        """As the bar under a page says; the dots, which say “Page”, are hidden where it is narrow."""
        return any(re.fullmatch(rf'(Page )?{number} of \d+', node.name) for node, _ in self.read().walk())

    def go_to_page(self, number):
        """From Home, where 0 is: behind each door in turn, then in the book."""
        for start in PATHS:
            if number > 0:
                number -= self.go_along(start, number)

    def go_along(self, start, number, look=lambda: None):
        """Looks at each page on the way, and returns how many pages that path has. “Next moment” of a
        figure is no turn of a page."""
        self.press_named_start(start)
        length = wait_for(f'the first page behind “{start}”', self.length_of_path)
        for n in range(1, min(number, length) + 1):
            wait_for(f'page {n}', lambda: self.is_page(n))
            look()
            if n < number:
                self.press_named('Next' if n < length else 'Home')
        return length

    def length_of_path(self):
        numbers = [re.fullmatch(r'(Page )?1 of (\d+)', node.name) for node, _ in self.read().walk()]
        return next((int(found[2]) for found in numbers if found), 0)

    def finish(self, button=None, by_key=False):
        count = len(self.live())
        button = button or wait_for('the way out', lambda: self.find(FINISH))
        if by_key:
            self.key('Tab')  # from now on a ring shows where the focus is
            self.bus.press(button)
        else:
            self.press(button)
        wait_for('the attract screen', lambda: self.find(START))
        wait_for('the count of live objects', lambda: len(self.live()) > count)


def main(function):
    try:
        function()
    except Failed as failure:
        print(f'FAILED: {failure}')
        sys.exit(1)
