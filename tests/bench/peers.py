#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide beside other programs that show the same book: peers.py BUILD [--rounds N]

They open the guide's own PDF, or its EPUB, and are seen as a reader sees them, by what is on the
screen: a start is from the call of the program to the last change of it, a page turn from the key
to the last change in the middle of the window, and memory is that of the program with all that it
started (PSS), after the turns. The guide starts as people start it, at Home, and once more at its
first page, to be turned. A window of GTK 4 with nothing in it starts beside them: nothing that is
made with GTK 4 can be there before it. All of them in turn in one run, 1280x800, cairo, without a window
manager. `./dev bench --peers` calls it. Nothing here is a test: the status is 0 whatever comes.
"""
import argparse
import ctypes
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'kiosk')]

REST = 1.2      # seconds without a change
LONGEST = 40    # for a start
TURNS = 12
TURN_REST = 0.5
LOOK = 0.004, 0.001  # seconds between two looks at a start and at a turn: one takes a processor some milliseconds of its own
WAKE = 0.03     # of work before a key
STAY = 1.0      # on a page, so that whoever makes the next one ahead can
SIZE = 1280, 800

# Beside the guide: who shows the PDF or the EPUB, and the key that turns a whole page there.
PEERS = {'zathura': ('pdf', b'Next'), 'evince': ('pdf', b'n'), 'foliate': ('epub', b'Right')}
OWN_KEY = b'Right'


class Eye:
    """The screen's middle and the whole of it, cheap to compare."""

    def __init__(self, shown):
        self.shown = shown
        self.middle = [shown.offset + y * shown.stride + 4 * (SIZE[0] // 8) for y in range(SIZE[1] // 8, SIZE[1] * 7 // 8)]

    def whole(self):
        return self.shown.read()

    def page(self):
        """A sixth of the edge stays out: lines for scrolling come and go there by the clock."""
        return b''.join(self.shown.map[start:start + 3 * SIZE[0]] for start in self.middle)


def last_change(look, before, begin, rest, longest, pause):
    """How long after its beginning what is looked at changed for the last time, or None."""
    changed = None
    while True:
        now, moment = look(), time.monotonic()
        if now != before:
            before, changed = now, moment
        if changed is not None and moment - changed > rest:
            return changed - begin
        if moment - begin > longest:
            return None if changed is None else changed - begin
        time.sleep(pause)


def family(pid):
    """The process and all that it started."""
    children = {}
    for path in pathlib.Path('/proc').glob('[0-9]*/stat'):
        try:
            parent = int(path.read_text().rpartition(')')[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(path.parent.name))
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        left += children.get(found[-1], [])
    return found


def megabytes(pid):
    total = 0
    for one in family(pid):
        try:
            total += int(re.search(r'^Pss: +(\d+)', pathlib.Path(f'/proc/{one}/smaps_rollup').read_text(), re.M)[1])
        except (OSError, TypeError):
            pass
    return total / 1024


def press(hand, name):
    import hand as made
    code = made.X11.XKeysymToKeycode(hand.display, made.X11.XStringToKeysym(name))
    for down in (1, 0):
        made.XTST.XTestFakeKeyEvent(hand.display, code, down, ctypes.c_ulong(0))
    made.X11.XFlush(hand.display)


def take_focus(pid):
    """Without a window manager nobody gives a window the keys, nor the size of the screen."""
    for one in family(pid):
        windows = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(one)], capture_output=True, text=True, check=False)
        for window in windows.stdout.split()[-1:]:
            subprocess.run(['xdotool', 'windowmove', window, '0', '0', 'windowsize', window, *map(str, SIZE), 'windowfocus', window],
                           check=False, stderr=subprocess.DEVNULL)


def wake(eye, hand):
    """As the bench of the guide does it: what rests is slow in its first moment, whoever's it is."""
    import hand as made
    end = time.monotonic() + WAKE
    while time.monotonic() < end:
        eye.page()
        made.X11.XSync(hand.display, 0)


def turn(eye, hand, key):
    before = eye.page()
    wake(eye, hand)
    begin = time.monotonic()
    press(hand, key)
    seconds = last_change(eye.page, before, begin, TURN_REST, 2, LOOK[1])
    return None if seconds is None else 1000 * seconds


def visit(eye, hand, command, key, home, n_turns=TURNS):
    """Starts it, turns pages, weighs it, and ends it: start in ms, turns in ms, megabytes."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(('XDG_', 'GUIDE_BENCH'))}
    env.update(HOME=home, LANGUAGE='en', GTK_A11Y='none', NO_AT_BRIDGE='1', WEBKIT_DISABLE_COMPOSITING_MODE='1')
    before, begin = eye.whole(), time.monotonic()
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        started = last_change(eye.whole, before, begin, REST, LONGEST, LOOK[0])
        if started is None:
            os.killpg(process.pid, signal.SIGKILL)
            sys.exit(f'peers.py: {command[0]} shows nothing')
        take_focus(process.pid)
        time.sleep(2 * STAY)
        turns = []
        for _ in range(n_turns):
            turns.append(turn(eye, hand, key))
            time.sleep(STAY)
        weight = megabytes(process.pid)
        for one in family(process.pid):
            try:
                os.kill(one, signal.SIGKILL)
            except ProcessLookupError:
                pass
    time.sleep(0.5)
    return 1000 * started, [seconds for seconds in turns if seconds is not None], weight


def commands(build, folder):
    """Each of those that are there, with the book it shows and its key; the guide first, which has no key at Home."""
    program = str(build / 'src/microneedling-guide')
    files = {kind: f'{folder}/book.{kind}' for kind in ('pdf', 'epub')}
    for path in files.values():
        subprocess.run([program, '--export', path, '--book'], check=True, stdout=subprocess.DEVNULL)
    found = {'guide': ([program], None), 'its page': ([program, '--page', 'skin'], OWN_KEY),
             'empty': (['env', 'GUIDE_BENCH_ACT=stay', str(build / 'tests/bench/bench-empty')], None)}
    for name, (kind, key) in PEERS.items():
        if subprocess.run(['which', name], stdout=subprocess.DEVNULL, check=False).returncode == 0:
            found[name] = [name, files[kind]], key
    return found


def main(arguments):
    parser = argparse.ArgumentParser(description='The guide beside other programs that show the same book.')
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--rounds', type=int, default=3)
    options = parser.parse_args(arguments)
    if 'GUIDE_SCREEN_FOLDER' not in os.environ:
        os.execv(HERE.parent / 'kiosk/run.py', [str(HERE.parent / 'kiosk/run.py'), __file__, *arguments])
    import desktop
    import hand
    import screen
    desktop.say()
    hand.X11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    hand.X11.XStringToKeysym.restype = ctypes.c_ulong
    hand.XTST.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    eye, fingers, seen = Eye(screen.Screen()), hand.Hand(), {}
    with tempfile.TemporaryDirectory(prefix='guide-home-') as home:
        found = commands(options.build, home)
        for command, key in found.values():  # once unseen: what is read from the disk is read then
            visit(eye, fingers, command, key, home, 0)
        for _ in range(options.rounds):
            for name, (command, key) in found.items():
                seen.setdefault(name, []).append(visit(eye, fingers, command, key, home, TURNS if key else 0))
    report(seen)
    return 0


def report(seen):
    print('what       start ms   turn ms: median  95 %   memory MB')
    figures = {}
    for name, visits in seen.items():
        turns = sorted(ms for _, ones, _ in visits for ms in ones) or [float('nan')]
        figures[name] = (statistics.median(one[0] for one in visits), statistics.median(turns),
                         turns[max(0, -(-95 * len(turns) // 100) - 1)], statistics.median(one[2] for one in visits))
        print(f'{name:10} {figures[name][0]:8.0f} {figures[name][1]:16.1f} {figures[name][2]:6.1f} {figures[name][3]:10.1f}   {len(turns)} turns')
    own, floor = figures.pop('guide')[:1] + figures.pop('its page')[1:], figures.pop('empty')[0]
    if not figures:
        return
    for what, column, bar in (('start, of the fastest', 0, 0.8), ('page turn, median, of the fastest', 1, 1.35), ('memory, of the leanest', 3, 1.3)):
        best = min(figures, key=lambda name, column=column: figures[name][column])
        share = own[column] / figures[best][column]
        least = f'; an empty window {floor / figures[best][0]:.2f}' if column == 0 else ''
        print(f'{what} ({best}): {share:.2f}, bar {bar}: {"ok" if share <= bar else "OVER"}{least}')
    print(f'load {os.getloadavg()[0]:.1f}')


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
