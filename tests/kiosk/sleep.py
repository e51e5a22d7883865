#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine sleeps within a visit: whoever wakes it never sees that visitor's page.

The clocks say so, as they do after a sleep: see guide-clocks.c."""
import glob
import time

from clinics import changed_clinic
from clocks import Clocks
from driver import START, Kiosk, check, main, wait_for

BOOT_CLOCK = f'clockid: {time.CLOCK_BOOTTIME}'
IDLE = 20
SLEEPS = (1, 3600, 100 * 3600)  # seconds


def has_boot_timer(pid):
    """Whether the kiosk waits for a timer of the clock that goes on while the machine sleeps: it is over as soon as the
    machine is awake. How long the kiosk then takes is a matter of the machine, and no other timer would be as early."""
    def read(path):
        try:
            with open(path, encoding='ascii', errors='replace') as file:
                return file.read()
        except OSError:  # closed meanwhile
            return ''
    texts = [read(path) for path in glob.glob(f'/proc/{pid}/fdinfo/*')]
    return any(BOOT_CLOCK in text and 'it_value: (0, 0)' not in text for text in texts)


def fall_asleep(kiosk, clocks, seconds, what, page):
    """And wakes at once: what the visitor saw is gone then, and how long that took."""
    ended = len(kiosk.live())
    check(has_boot_timer(kiosk.pid), f'{what}: no timer of the boot clock runs')
    clocks.fall_asleep(seconds)
    begin = time.monotonic()
    wait_for(f'the end of the visit after a sleep {what}', lambda: len(kiosk.live()) > ended, 5)
    took = time.monotonic() - begin
    wait_for(f'another picture after a sleep {what}', lambda: kiosk.screen.difference(page, kiosk.screen.read()), 5)
    check(kiosk.find('I am finished') is None and kiosk.find('Start new') is None,
          f'after a sleep {what} the visit goes on: {[name for _, name in kiosk.buttons()]}')
    wait_for('the attract screen', lambda: kiosk.find(START), 5)
    return took


def sleeps_on_a_page(kiosk, clocks, seconds):
    kiosk.start()
    kiosk.enter()
    kiosk.go_to_page(1)
    page = kiosk.settled_picture('the page')
    time.sleep(2.2)  # awake meanwhile, and so nothing comes of it
    check(kiosk.is_page(1), 'the visit ended though nobody slept')
    return fall_asleep(kiosk, clocks, seconds, f'of {seconds} s on a page', page)


def sleeps_in_the_countdown(kiosk, clocks):
    kiosk.start()
    kiosk.enter()
    clocks.sleep(IDLE - 5)
    wait_for('the countdown', lambda: kiosk.find('Start new'), 5 + 8)
    cover = kiosk.screen.read()
    return fall_asleep(kiosk, clocks, 60, 'in the countdown', cover)


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
        took = [sleeps_on_a_page(kiosk, clocks, seconds) for seconds in SLEEPS]
        sleeps_while_it_waits(kiosk, clocks)
        took.append(sleeps_in_the_countdown(kiosk, clocks))
    print(f'slept for {SLEEPS} s on a page, and in the countdown: the visit is over {max(took):.2f} s later at the latest')


main(run)
