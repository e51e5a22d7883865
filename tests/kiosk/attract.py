#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen that waits: nothing flashes, and the picture really shifts: attract.py

A flash is a large part of the screen that gets much lighter or darker between two
pictures a tenth of a second apart (WCAG 2.3.1 allows three a second of a quarter of
the screen; here none is). With animations off nothing moves but the turn of the
pictures, and what could burn in wanders by the clock all the same. A logo of the
clinic, PNG or SVG, is shown. Start is in the language that greets."""
import gettext
import os
import tempfile
import time

import png
from clinics import changed_clinic
from contrast import luminance
from driver import Kiosk, check, main, wait_for
from gi.repository import GLib
from tree import ACCESSIBLE, BUTTONS, PROPERTIES

TURN = 12  # seconds
LANGUAGES = ['en', 'ar', 'es']
SECONDS = 4 * TURN + 6  # until the next picture has come too
GRID = 24  # every so many pixels in each direction are looked at
FLASH = 0.1  # of the relative luminance
MOST = 0.15  # of the screen


def sample(screen):
    """Luminances on a grid."""
    found = []
    for y in range(0, screen.height, GRID):
        pixels = memoryview(screen.read_row(y)).cast('I')
        found += [luminance(pixel) for pixel in pixels[::GRID]]
    return found


def watch(kiosk, seconds, pause=0.1):
    """The largest share of the screen that changed by a flash. Two pictures that a busy machine let us take
    only long after one another show a fade and no flash: such are not compared, and few of them may be such."""
    screen, worst, n_compared = kiosk.screen, 0, 0
    taken = time.monotonic()
    before, end = sample(screen), taken + seconds
    while taken < end:
        time.sleep(max(0, taken + pause - time.monotonic()))
        last, taken = taken, time.monotonic()
        now = sample(screen)
        if taken - last < 2 * pause:
            worst = max(worst, sum(abs(a - b) > FLASH for a, b in zip(before, now)) / len(now))
            n_compared += 1
        before = now
    check(n_compared > 2 * seconds, f'only {n_compared} pictures in {seconds} s could be compared')
    return worst


def find_edge(kiosk):
    """Where the ground of the pictures ends, on the top row: that line never fades."""
    screen = kiosk.screen
    pixels = memoryview(screen.row(screen.read(), 2)).cast('I')
    return next(x for x in range(screen.width // 3, screen.width) if pixels[x] != pixels[screen.width // 3])


def put_logo(folder):
    """A PNG of one colour that nothing else has."""
    path = os.path.join(folder, 'logo.png')
    png.write(path, 200, 80, [bytes((255, 0, 200)) * 200] * 80)
    return path


def count_logo(kiosk):
    picture = kiosk.screen.read()
    return picture.count(bytes((200, 0, 255)))


def wait_for_rest(kiosk):
    """A picture of the screen once it stays as it is for a second."""
    def look():
        picture = kiosk.screen.read()
        time.sleep(1)
        return None if kiosk.screen.differs(picture, kiosk.screen.read()) else picture

    return wait_for('a screen at rest without animations', look)


def find_language(shown, word):
    """The language in which a word of the kiosk is shown."""
    found = [language for language in LANGUAGES
             if gettext.translation('microneedling-guide', os.environ['MICRONEEDLING_GUIDE_LOCALEDIR'], [language],
                                    fallback=language == 'en').pgettext('kiosk', word) == shown]
    check(len(found) == 1, f'“{word}” is “{shown}”, which is {found or "no language"}')
    return found[0]


def find_shown(kiosk, one_of):
    """What is said by what takes turns there. It is asked for anew: those whose turn is over stay in the cache."""
    (_, path), = kiosk.bus.call(one_of.path, ACCESSIBLE, 'GetChildren')[0]
    return kiosk.bus.call(path, PROPERTIES, 'Get', GLib.Variant('(ss)', (ACCESSIBLE, 'Name')))[0]


def find_greeting(kiosk):
    """The language that greets. Start is in the same, on the screen and for a screen reader."""
    nodes = [node for node, _ in kiosk.read().walk()]
    welcome = next(node for node in nodes if node.role == 'heading')
    start = next(node for node in nodes if node.role in BUTTONS)
    greets = find_language(find_shown(kiosk, welcome.parent), 'Welcome')
    for words in (start.name, find_shown(kiosk, start.children[0])):
        check(greets == find_language(words, 'Start'), f'{greets} greets, and Start is “{words}”')
    return greets


def watch_turn(kiosk):
    """The languages that greet before and after a change without animations, and what moves between that and the
    next. Where a busy machine takes so long that the next has come, another change is watched."""
    for _ in range(5):
        shown = wait_for_rest(kiosk)
        greeting = find_greeting(kiosk)
        wait_for('a change without animations', lambda: kiosk.screen.differs(shown, kiosk.screen.read()))
        changed = time.monotonic()
        shown = wait_for_rest(kiosk)
        greeted = find_greeting(kiosk)
        time.sleep(4)
        moved = kiosk.screen.difference(shown, kiosk.screen.read())
        if time.monotonic() - changed < TURN - 1:
            break
    return greeting, greeted, moved


def run():
    with tempfile.TemporaryDirectory() as folder, \
            changed_clinic('name=Skin', f'logo={put_logo(folder)}\nname=Skin') as clinic:
        with Kiosk(clinic=clinic.name) as kiosk:
            logo = wait_for('the logo', lambda: count_logo(kiosk))
            edge = find_edge(kiosk)
            worst = watch(kiosk, SECONDS)
            shift = abs(find_edge(kiosk) - edge)
        check(worst <= MOST, f'{100 * worst:.0f} % of the screen flashed')
        check(shift >= 1, f'after {SECONDS} s nothing had shifted')
        with Kiosk(clinic=clinic.name, still=True) as kiosk:
            greeting, greeted, moved = watch_turn(kiosk)  # its pictures come by and by
        check(greeting != greeted, f'{greeting} greets twice')
        check(not moved, f'something moves without animations: {moved}')
    print(f'at most {100 * worst:.1f} % of the screen changed at once, it shifted by {shift} px in {SECONDS} s, the logo '
          f'has {logo} pixels')


main(run)
