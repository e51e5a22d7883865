#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody gets out: escape.py [--pages N]

Every key with every set of modifiers and every odd thing a finger or a mouse can
do, on page after page. After each batch: one toplevel, nothing else on the screen,
the program alive, no process started."""
import argparse
import itertools
import subprocess
import time

from driver import Kiosk, check, main, wait_for

MODIFIERS = ['ctrl', 'alt', 'shift', 'super']
# By name what toolkits, desktops and browsers listen to; by number all the rest.
NAMED = ['F%d' % i for i in range(1, 25)] + '''Escape Tab ISO_Left_Tab Return KP_Enter space BackSpace Delete Insert Home End
    Prior Next Left Right Up Down Menu Print Pause Scroll_Lock Num_Lock Caps_Lock Help Undo Find Cancel Redo XF86Copy
    XF86Paste XF86Cut XF86HomePage XF86Back XF86Forward XF86Search XF86WWW XF86Mail XF86Calculator XF86Explorer
    XF86PowerOff XF86Sleep XF86AudioRaiseVolume XF86Launch1 XF86Tools KP_Add KP_Subtract KP_Multiply KP_Divide
    KP_0 period comma plus minus equal slash question'''.split()
LETTERS = [chr(c) for c in range(ord('a'), ord('z') + 1)] + [str(i) for i in range(10)]
WITH_EVERY_MODIFIER = NAMED + LETTERS


def all_chords():
    for count in range(len(MODIFIERS) + 1):
        for modifiers in itertools.combinations(MODIFIERS, count):
            for key in WITH_EVERY_MODIFIER:
                if modifiers or key != 'Help':  # alone, xdotool takes it for a command
                    yield '+'.join([*modifiers, key])


def batches(items, size):
    items = list(items)
    return [items[i:i + size] for i in range(0, len(items), size)]


def type_all(kiosk, page):
    for chords in batches(all_chords(), 250):
        subprocess.run(['xdotool', 'key', '--delay', '1', *chords], stderr=subprocess.DEVNULL, check=False)
        kiosk.stays_inside(f'{chords[0]} to {chords[-1]} on {page}')


def unicode_entry(kiosk, page):
    subprocess.run(['xdotool', 'keydown', 'ctrl', 'keydown', 'shift', 'key', 'u', 'keyup', 'shift', 'keyup', 'ctrl',
                    'key', '1', 'f', '6', '0', '0', 'Return'], check=False)
    kiosk.stays_inside(f'Ctrl+Shift+U on {page}')


def pointers(width, height):
    return [(width * x // 6, height * y // 5) for x in range(1, 6) for y in range(1, 5)]


def mouse(*words):
    subprocess.run(['xdotool', *map(str, words)], check=False, stderr=subprocess.DEVNULL)


def handle(kiosk, page):
    """Right and middle clicks, a finger that stays, text dragged over and away."""
    points = pointers(1920, 1080)
    for x, y in points:
        mouse('mousemove', x, y, 'click', 3, 'click', 2, 'click', '--repeat', 3, '--delay', 30, 2)
        mouse('mousemove', x, y, 'sleep', 0.02)
    kiosk.stays_inside(f'right and middle clicks on {page}')
    for x, y in points[::5]:
        mouse('mousemove', x, y, 'mousedown', 3, 'sleep', 0.7, 'mouseup', 3)
        kiosk.stays_inside(f'a long right press at {x}, {y} on {page}')
    for (x, y), (to_x, to_y) in zip(points, points[3:]):
        mouse('mousemove', x, y, 'mousedown', 1, 'mousemove', to_x, to_y, 'mousemove', to_x + 40, to_y, 'mouseup', 1)
    kiosk.stays_inside(f'text dragged over on {page}')
    x, y = points[7]
    mouse('mousemove', x, y, 'sleep', 1.2)
    kiosk.stays_inside(f'a tooltip on {page}')


def nothing_selected():
    """Nothing of the guide is in a clipboard."""
    for selection in ('PRIMARY', 'CLIPBOARD'):
        owner = subprocess.run(['xclip', '-selection', selection.lower(), '-o'], capture_output=True, check=False).stdout \
            if subprocess.run(['which', 'xclip'], capture_output=True, check=False).returncode == 0 else b''
        check(owner == b'', f'{selection} holds {owner[:40]}')


def open_page(kiosk, number):
    """A new visit, and in it the page of that number; 0 is Home."""
    if kiosk.find('Start') is None:
        if kiosk.find('Go on') is not None:
            kiosk.press_named('Go on')
        kiosk.press_named('I am finished')
    kiosk.start()
    kiosk.enter()
    if number > 0:
        kiosk.press(wait_for('the button that starts to read', lambda: next(
            (node for node, name in kiosk.buttons() if name.startswith('Start reading')), None)))
        for _ in range(number - 1):
            kiosk.press(wait_for('Next', lambda: next(
                (node for node, name in kiosk.buttons() if name.startswith('Next')), None)))
            time.sleep(0.05)


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--pages', type=int, default=2, help='how many pages beside Home')
    options = parser.parse_args()
    begin = time.monotonic()
    chords = len(list(all_chords()))
    with Kiosk() as kiosk:
        type_all(kiosk, 'the attract screen')
        for number in range(options.pages + 1):
            open_page(kiosk, number)
            name = f'page {number}' if number > 0 else 'Home'
            handle(kiosk, name)
            unicode_entry(kiosk, name)
            open_page(kiosk, number)
            type_all(kiosk, name)
            nothing_selected()
    print(f'{chords} chords on the attract screen, Home and {options.pages} pages, clicks, presses, drags: '
          f'still inside, {time.monotonic() - begin:.0f} s')


main(run)
