#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who counts as somebody: idle.py, run with run.py --touch

A hand that holds something down and moves it does, be it a finger or a mouse (a panel may
pass for one). What only trembles where it is does not: dirt, a palm that rests, a table that
shakes. (./dev kiosk-proof holds for the real seconds.)"""
from clinics import changed_clinic
from clocks import Clocks
from driver import Kiosk, check, main, wait_for
from finger import Fingers
from hand import Hand

IDLE = 20
LONG = IDLE + 6
WAY = [(700 + 50 * i, 500 + 10 * i) for i in (0, 1, 2, 3, 2, 1)]
TREMBLE = [(900, 600), (905, 603), (896, 598), (902, 594)]


def is_asked(kiosk):
    return kiosk.find('Start new') is not None


def go_on(kiosk):
    wait_for('the countdown', lambda: is_asked(kiosk), IDLE + 8)
    kiosk.press(next(node for node, name in kiosk.buttons() if name.startswith('Go on')))
    wait_for('the page again', lambda: kiosk.find('I am finished'))


def run():
    clocks = Clocks()
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic, \
            Kiosk(clinic=clinic.name, **clocks.loaded()) as kiosk:
        kiosk.start()
        kiosk.enter()
        kiosk.go_to_page(1)
        for who, held in (('a finger', Fingers()), ('a mouse', Hand())):
            held.hold(WAY, LONG, clock=clocks)
            check(not is_asked(kiosk), f'{who} moved all the time and was taken for nobody')
            held.hold(TREMBLE, LONG, clock=clocks)
            check(is_asked(kiosk), f'{who} only trembled and was taken for somebody')
            go_on(kiosk)
    print(f'a finger and a mouse that move for {LONG} s are somebody, and that tremble for {LONG} s are not')


main(run)
