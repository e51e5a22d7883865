#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a clinic runs it, in cage: cage.py [--pages N]

cage in a window of the X server, which gives it keys and a pointer (cage 0.1.4 knows
no virtual ones). Keys, chords, odd buttons and drags on several pages: the protocol's
own log says whether the program asked for a popup, a second toplevel, a drag or the
clipboard. Then the window's size and shape change, as when a screen is turned: the
guide must draw all of it. With two screens it is whole on one, and the other is dark.
In the end the staff go out, and cage says so."""
import argparse
import os
import re
import subprocess
import time

from clinics import changed_clinic
from compositor import Compositor, find_window
from driver import CLINIC, Failed, check, main
from hand import Hand

KEYS = ['F%d' % i for i in range(1, 13)] + ['Escape', 'Menu', 'Print', 'Home', 'End', 'Tab', 'Left', 'Right', 'Up',
                                            'Down', 'Page_Down', 'BackSpace', 'Delete', 'Insert', 'period', 'u', 'd',
                                            'i', 'c', 'v', 'x', 'a', 'q', 'w', 'n', 'o', 'p', 'f', 's']
MODIFIERS = [[], ['ctrl'], ['alt'], ['super'], ['shift'], ['ctrl', 'shift'], ['ctrl', 'alt'], ['alt', 'shift'],
             ['ctrl', 'alt', 'shift']]
# What the program must never ask the compositor for, and how often it may.
NEVER = {'.get_popup(': 0, '.get_toplevel(': 1, '.start_drag(': 0, '.create_data_source(': 0, '.set_selection(': 0}
LEFT_BY_THE_DOOR = 99
SEEN = ['WLR_BACKENDS', 'WLR_RENDERER', 'DISPLAY', 'WAYLAND_DEBUG', *(['XAUTHORITY'] if 'XAUTHORITY' in os.environ else [])]
PIN = '2468'
SIZES = [(1280, 800), (800, 1280), (1920, 1080), (1080, 1920), (640, 480)]


class Cage(Compositor):
    def __init__(self, by_session=False, clinic=CLINIC, n_screens=1):
        super().__init__(clinic, WLR_BACKENDS='x11', WLR_X11_OUTPUTS=str(n_screens), WAYLAND_DEBUG='client')
        self.start(*(['sh', self.put_session(SEEN)] if by_session else ['cage', '-d', '--', *self.kiosk]))
        self.wait_for('a first frame', lambda: 'get_toplevel' in self.log() and self.log().count('.commit()') > 3)

    def type(self, keys, modifiers=()):
        chords = ['+'.join([*modifiers, key]) for key in keys]
        subprocess.run(['xdotool', 'mousemove', '5', '5', 'key', '--delay', '4', *chords], check=True)

    def stays_inside(self, after):
        check(self.process.poll() is None, f'ended after {after}')
        log = self.log()
        for request, most in NEVER.items():
            check(log.count(request) == most, f'{log.count(request)} times {request} after {after}')


def handle(cage, hand, page):
    """Odd buttons, long presses, words selected and dragged: the window begins at 0, 0."""
    x, y = find_place(find_window())
    for spot in ((x + 300, y + 200), (x + 700, y + 300), (x + 500, y + 450), (x + 900, y + 560)):
        for number in (3, 2, 8, 9, 1, 1, 1):
            hand.click(*spot, number)
        hand.click(*spot, number=3, hold=0.7)
        hand.click(*spot, hold=1.2)
        hand.drag(spot, (spot[0] + 200, spot[1] + 60))
    cage.stays_inside(f'odd clicks, long presses and drags on {page}')


def enter(cage):
    cage.type(['Return'])
    time.sleep(1)
    cage.type(['Return'])  # the first language
    time.sleep(1)
    cage.type(['Tab'] * 8 + ['Return'])
    time.sleep(1)


def escape(pages):
    cage = Cage()
    try:
        before = cage.picture()
        enter(cage)
        check(cage.picture() != before, 'no key reached the guide')
        for page in range(pages):
            for modifiers in MODIFIERS:
                keys = [key for key in KEYS if key not in ('Tab',) or modifiers]
                cage.type(keys, modifiers)
                cage.stays_inside(f'{"+".join(modifiers)} and every key on page {page}')
            handle(cage, Hand(), f'page {page}')
            cage.type(['Page_Down', 'Page_Down', 'Right'])
    finally:
        cage.stop()
    print(f'cage: {len(MODIFIERS) * len(KEYS)} chords, odd clicks and drags on {pages} pages: no popup, no drag, no '
          'clipboard, one toplevel')


def the_staff_get_out():
    """By the corner and the keypad, which is walked with Tab. The unit's own script, for cage
    before 0.1.5 does not say how the program ended."""
    cage = Cage(by_session=True)
    try:
        x, y = find_place(find_window())
        Hand().click(x + 30, y + 30, hold=3.5)
        time.sleep(1)
        at = 1
        for digit in map(int, PIN):
            cage.type(['Tab'] * (digit - at) + ['Return'])
            time.sleep(0.5)
            at = digit
        cage.type(['Tab'] * (9 - at + 2) + ['Return'])  # 9, 0, Open
        status = cage.process.wait(10)
        check(status == LEFT_BY_THE_DOOR, f'the session ended with {status}')
    except subprocess.TimeoutExpired:
        raise Failed('the PIN did not open the door in cage') from None
    finally:
        cage.stop()
    print(f'cage: the staff got out, status {status}')


def pixel_at(picture, size, x, y):
    pixels = picture.split(b'\n', 3)[3]
    return pixels[3 * (y * size[0] + x):3 * (y * size[0] + x) + 3]


def check_picture(picture, size, grounds):
    """Its own two grounds reach all four corners, and there is more between them."""
    width, height = size
    check(picture.split(b'\n', 3)[1] == b'%d %d' % size, f'the picture is not {size}')
    for x in (0, width - 1):
        for y in (0, height - 1):
            pixel = pixel_at(picture, size, x, y)
            check(pixel in grounds, f'the corner {x}, {y} of {size} is {pixel}, not one of {grounds}')
    pixels = picture.split(b'\n', 3)[3]
    check(len(set(pixels[i:i + 3] for i in range(0, len(pixels) - 3, 3 * 997))) > 8, f'nothing but paper at {size}')


def find_place(window):
    text = subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True, check=True).stdout
    return tuple(int(re.search(rf'Absolute upper-left {axis}:\s+(-?\d+)', text).group(1)) for axis in 'XY')


def resize():
    cage = Cage()
    try:
        window = find_window()
        grounds = None
        for size in SIZES:
            subprocess.run(['xdotool', 'windowsize', window, str(size[0]), str(size[1])], check=True)
            time.sleep(1.5)
            picture = cage.picture()
            grounds = grounds or {pixel_at(picture, size, 0, 0), pixel_at(picture, size, size[0] - 1, size[1] - 1)}
            check(b'\0\0\0' not in grounds, f'nothing is drawn at {size}')
            check_picture(picture, size, grounds)
            cage.stays_inside(f'the size {size}')
    finally:
        cage.stop()
    print('cage: drawn anew at ' + ', '.join(f'{width}x{height}' for width, height in SIZES))


def is_dark(picture):
    return not any(picture.split(b'\n', 3)[3])


def come_to_rest(cage, screen, before):
    """The next picture of a screen that stands still."""
    seen = [before, before]

    def rests():
        time.sleep(0.5)
        seen.append(cage.picture(screen))
        return seen[-1] == seen[-2] != before

    cage.wait_for('a screen that stands still', rests)
    return seen[-1]


def look(clinic, n_screens):
    """The choices of language and of looks, on the last of the screens; a page is shown after them, and
    the other screens are dark."""
    cage = Cage(clinic=clinic, n_screens=n_screens)
    names = [f'X11-{number + 1}' for number in range(n_screens)]
    pictures = []
    try:
        cage.wait_for('the guide', lambda: not is_dark(cage.picture(names[-1])))
        pictures.append(cage.picture(names[-1]))
        for keys in (['Return'], ['Return'], ['Tab'] * 8 + ['Return']):
            check(all(is_dark(cage.picture(name)) for name in names[:-1]), 'something of a visit is on another screen')
            cage.type(keys)
            pictures.append(come_to_rest(cage, names[-1], pictures[-1]))
        check(all(is_dark(cage.picture(name)) for name in names[:-1]), 'something of a visit is on another screen')
    finally:
        cage.stop()
    return pictures[1:3]


def two_screens():
    """The guide is on the second, in a language from right to left: the same to a pixel as where it
    is alone, and of a visit the first shows nothing, not even in which colours it is."""
    with changed_clinic('[kiosk]', '[kiosk]\nscreen=2\nfirst-language=ar') as clinic:
        check(look(clinic.name, 1) == look(clinic.name, 2), 'beside another screen the guide looks otherwise')
    print('cage: beside another screen the guide is whole, and the other stays dark')


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--pages', type=int, default=3)
    options = parser.parse_args()
    the_staff_get_out()
    resize()
    two_screens()
    escape(options.pages)


main(run)
