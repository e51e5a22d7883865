#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a visit ends by itself, and how the staff get out. (./dev kiosk-proof waits for the real seconds.)"""
import configparser
import os
import subprocess
import tempfile
import time

from clinics import changed_clinic
from clocks import Clocks
from driver import PATHS, START, Kiosk, check, check_same, main, wait_for
from said import defined

IDLE = 20
COUNTDOWN = defined('GUIDE_COUNTDOWN_SECONDS')
EARLY = 8  # seconds before what is waited for nothing is hurried any more, since the test itself takes some
LEFT_BY_THE_DOOR = 99
WAITS = (2, 4, 8)  # seconds after each wrong PIN; in the last there is time to type on a busy machine


def names(kiosk):
    return [name for _, name in kiosk.buttons()]


def wait_for_cover(kiosk, clocks):
    clocks.sleep(IDLE - EARLY)
    wait_for('the countdown', lambda: kiosk.find('Start new'), IDLE + 8)


def the_cover_hides_and_holds(kiosk, clocks):
    page = kiosk.settled_tree('Home')
    wait_for_cover(kiosk, clocks)
    cover = kiosk.tree()
    check(len(names(kiosk)) == 2, f'more than two buttons: {names(kiosk)}')
    check(not any(path in cover for path in PATHS), 'the page shows through the countdown')
    check('seconds the guide forgets' in cover, 'the seconds are not said')
    check(any(f'Go on. In {left} seconds' in cover for left in (COUNTDOWN, COUNTDOWN - 10)), 'the button does not say the seconds')
    kiosk.key('Page_Down', 'Right', 'Escape', 'Home', 'Down', 'F1', 'alt+Home')
    subprocess.run(['xdotool', 'mousemove', '60', '60', 'click', '1', 'mousemove', '1800', '1040', 'click', '1'], check=True)
    time.sleep(0.3)
    check(len(names(kiosk)) == 2, f'something but the two buttons reacted: {names(kiosk)}')
    kiosk.press(next(node for node, name in kiosk.buttons() if name.startswith('Go on')))
    wait_for('the page again', lambda: kiosk.find('I am finished'))
    check_same(page, kiosk.settled_tree('Home'), 'the page is not as it was')


def silence_ends_the_visit(kiosk, clocks, fresh):
    wait_for_cover(kiosk, clocks)
    begin = clocks.monotonic()
    clocks.sleep(COUNTDOWN - EARLY)
    wait_for('the attract screen', lambda: kiosk.find(START), EARLY + 8)
    seconds = clocks.monotonic() - begin
    check(COUNTDOWN - 6 < seconds < COUNTDOWN + 4, f'the countdown took {seconds:.0f} s')
    check_same(fresh, kiosk.settled_tree('the attract screen'), 'the attract screen is not as at the start')


def type_pin(kiosk, pin):
    for digit in pin:
        kiosk.press_named(digit)
    kiosk.press_named('Open')


def count_wrong(state):
    """How many wrong PINs are written down."""
    file = configparser.ConfigParser()
    file.read(os.path.join(state, 'staff-door.ini'))
    return file.getint('staff-door', 'wrong-tries', fallback=0)


def the_staff_get_out(kiosk, clocks, state):
    kiosk.start()
    kiosk.enter()
    kiosk.hand.click(30, 30, hold=1.5)
    time.sleep(0.3)
    check('Open' not in names(kiosk), 'the door opened after a second and a half')
    kiosk.hand.hold([(30, 30), (900, 500)], 4.5, rest=1)
    check('Open' not in names(kiosk), 'the door opened to a mouse that had left the corner')
    kiosk.hand.hold([(30, 30)], 3.4, clock=clocks, catch_up=kiosk.catch_up)
    wait_for('the keypad', lambda: kiosk.find('Open'))
    check('I am finished' not in names(kiosk), 'the page shows through the keypad')
    for tries, seconds in enumerate(WAITS, 1):
        type_pin(kiosk, '1234')
        # A busy machine tells a screen in seconds: a short wait may be over by then. The last one has to be seen.
        wait_for('a wait', lambda: 'Wrong PIN' in kiosk.tree() or seconds != WAITS[-1] and count_wrong(state) == tries)
        if seconds != WAITS[-1]:
            clocks.sleep(seconds + 0.5)
    wait_for('grey digits', lambda: kiosk.find('2') is None)
    kiosk.press_named('Open')
    check(kiosk.process.poll() is None, 'the door opened in the wait')
    clocks.sleep(WAITS[-1] + 0.5)
    type_pin(kiosk, '2468')
    status = kiosk.process.wait(10)
    check(status == LEFT_BY_THE_DOOR, f'the status is {status}')


def run():
    clocks = Clocks()
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic:
        with Kiosk(clinic=clinic.name, **clocks.loaded()) as kiosk:
            fresh = kiosk.settled_tree('the attract screen')
            kiosk.start()
            kiosk.enter()
            the_cover_hides_and_holds(kiosk, clocks)
            silence_ends_the_visit(kiosk, clocks, fresh)
    loaded = clocks.loaded()
    with tempfile.TemporaryDirectory() as loaded['env']['STATE_DIRECTORY'], Kiosk(**loaded) as kiosk:
        the_staff_get_out(kiosk, clocks, loaded['env']['STATE_DIRECTORY'])
    print('the countdown hides, holds, goes on and ends a visit; the door opens to the PIN alone')


main(run)
