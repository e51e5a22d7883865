#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine sleeps within a visit: whoever wakes it never sees that visitor's page.

The clocks say so, as they do after a sleep: see guide-clocks.c."""
import time

from clinics import changed_clinic
from clocks import Clocks
from driver import SLOWNESS, START, Kiosk, check, main, wait_for

AWAKE_WITHIN = 0.5 * SLOWNESS  # seconds, a frame and the way of its picture to the test among them
IDLE = 20
SLEEPS = (1, 3600, 100 * 3600)  # seconds


def nothing_is_left(kiosk, what, page):
    """From the moment of waking on, for a while."""
    begin = time.monotonic()
    while time.monotonic() - begin < AWAKE_WITHIN:
        time.sleep(0.02)
    picture = kiosk.screen.read()
    check(kiosk.screen.difference(page, picture), f'after a sleep {what} the screen is as it was')
    check(kiosk.find('I am finished') is None and kiosk.find('Start new') is None,
          f'after a sleep {what} the visit goes on: {[name for _, name in kiosk.buttons()]}')
    wait_for('the attract screen', lambda: kiosk.find(START), 5)


def sleeps_on_a_page(kiosk, clocks, seconds):
    kiosk.start()
    kiosk.enter()
    kiosk.go_to_page(1)
    page = kiosk.settled_picture('the page')
    time.sleep(2.2)  # awake meanwhile, and so nothing comes of it
    check(kiosk.is_page(1), 'the visit ended though nobody slept')
    clocks.fall_asleep(seconds)
    nothing_is_left(kiosk, f'of {seconds} s on a page', page)


def sleeps_in_the_countdown(kiosk, clocks):
    kiosk.start()
    kiosk.enter()
    clocks.sleep(IDLE - 5)
    wait_for('the countdown', lambda: kiosk.find('Start new'), 5 + 8)
    cover = kiosk.screen.read()
    clocks.fall_asleep(60)
    nothing_is_left(kiosk, 'in the countdown', cover)


def sleeps_while_it_waits(kiosk, clocks):
    """Nobody is there, so there is nothing to end."""
    ended = len(kiosk.live())
    clocks.fall_asleep(3600)
    time.sleep(1.5)
    check(kiosk.find(START) is not None and len(kiosk.live()) == ended, 'a visit ended, and there was none')


def run():
    clocks = Clocks()
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic, \
            Kiosk(clinic=clinic.name, **clocks.loaded()) as kiosk:
        for seconds in SLEEPS:
            sleeps_on_a_page(kiosk, clocks, seconds)
        sleeps_while_it_waits(kiosk, clocks)
        sleeps_in_the_countdown(kiosk, clocks)
    print(f'slept for {SLEEPS} s on a page, and in the countdown: the visit is over {AWAKE_WITHIN} s later')


main(run)
