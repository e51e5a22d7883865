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

from driver import FINISH, START, Kiosk, check, main, wait_for
from selections import owners

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
                yield '+'.join([*modifiers, key])


def batches(items, size):
    items = list(items)
    return [items[i:i + size] for i in range(0, len(items), size)]


def type_all(kiosk, page):
    for chords in batches(all_chords(), 250):
        kiosk.hand.key(*chords)
        kiosk.stays_inside(f'{chords[0]} to {chords[-1]} on {page}')


def unicode_entry(kiosk, page):
    subprocess.run(['xdotool', 'keydown', 'ctrl', 'keydown', 'shift', 'key', 'u', 'keyup', 'shift', 'keyup', 'ctrl',
                    'key', '1', 'f', '6', '0', '0', 'Return'], check=False)
    kiosk.stays_inside(f'Ctrl+Shift+U on {page}')


def spots(width, height):
    return [(width * x // 6, height * y // 5) for x in range(1, 6) for y in range(1, 5)]


def spots_on_words(kiosk):
    nodes = [node for node, _ in kiosk.read().walk() if node.role in ('label', 'heading', 'image') and node.name]
    return [spot for spot in map(kiosk.bus.find_spot, nodes[::4]) if spot is not None][:5]


def handle(kiosk, page):
    """Right and middle clicks, presses that last, words and pictures dragged over and away."""
    hand, points = kiosk.hand, spots(kiosk.screen.width, kiosk.screen.height)
    for x, y in points:
        for number in (3, 2, 2, 2, 8, 9):
            hand.click(x, y, number)
    kiosk.stays_inside(f'right and middle clicks on {page}')
    for spot in points[::7]:
        hand.click(*spot, number=3, hold=0.8)
    kiosk.stays_inside(f'long right presses on {page}')
    for spot in spots_on_words(kiosk):
        for number in (1, 1, 1):  # once, twice and three times: a word, a line
            hand.click(*spot, number)
        hand.click(*spot, hold=1.2)
        hand.drag(spot, (spot[0] + 300, spot[1] + 60))
        hand.drag((spot[0] + 40, spot[1]), (20, 20))
    kiosk.stays_inside(f'words pressed long, selected and dragged on {page}')
    for start, end in zip(points, points[3:]):
        hand.drag(start, end)
    kiosk.stays_inside(f'drags over {page}')
    hand.move(*points[7])
    time.sleep(0.9)
    kiosk.stays_inside(f'a hand that waits for a tooltip on {page}')
    check(owners() == '', f'{owners()} holds something after {page}')


def open_page(kiosk, number):
    """A new visit, and in it the page of that number; 0 is Home."""
    if kiosk.find(START) is None:
        kiosk.press_named(FINISH)
        wait_for('the attract screen', lambda: kiosk.find(START))
    kiosk.start()
    kiosk.enter()
    kiosk.go_to_page(number)


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
            check(owners() == '', f'{owners()} holds something after {name}')
    print(f'{chords} chords on the attract screen, Home and {options.pages} pages, clicks, presses, drags: '
          f'still inside, {time.monotonic() - begin:.0f} s')


main(run)
