#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk by fingers alone: touch.py [--pages N], run with run.py --touch

A whole visit by touches. Then on page after page fingers that stay, that tap twice
and three times, that drag and that pinch: still inside, and nothing is selected. In
the end the staff go out by their corner."""
import argparse
import time

from driver import START, Kiosk, check, main, wait_for
from finger import Fingers
from selections import owners

WIDTH, HEIGHT = 1920, 1080
LEFT_BY_THE_DOOR = 99
SPOTS = [(WIDTH * x // 6, HEIGHT * y // 6) for x in (1, 3, 5) for y in (1, 3, 5)]


class Patient:
    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.fingers = Fingers(WIDTH, HEIGHT)

    def touch_node(self, node, seconds=0.05):
        spot = wait_for(f'{node.words()} on the screen', lambda: self.kiosk.bus.find_spot(node))
        self.fingers.touch(*spot, seconds)

    def touch_named(self, name, seconds=0.05):
        self.touch_node(wait_for(f'the button {name}', lambda: self.kiosk.find(name)), seconds)

    def enter(self):
        self.touch_named(START)
        self.touch_named('English')
        self.touch_named('Yes, open the guide')
        wait_for('Home', lambda: self.kiosk.find('Menu'))

    def go_to_page(self, number):
        """From Home, where 0 is."""
        if number > 0:
            self.touch_node(wait_for('the door', lambda: next(
                (node for node, name in self.kiosk.buttons() if name.startswith('I am deciding')), None)))
        for n in range(1, number + 1):
            wait_for(f'page {n}', lambda: self.kiosk.is_page(n))
            if n < number:
                self.touch_named('Next')

    def leave(self):
        if self.kiosk.find(START) is None:
            self.touch_named('I am finished')
        wait_for('the attract screen', lambda: self.kiosk.find(START))


def words_of(kiosk):
    """Some words to lay a finger on: labels and headings on the screen."""
    nodes = [node for node, _ in kiosk.read().walk() if node.role in ('label', 'heading') and node.name]
    return [spot for spot in map(kiosk.bus.find_spot, nodes[::3]) if spot is not None][:6]


def handle(patient, page):
    kiosk, fingers = patient.kiosk, patient.fingers
    for spot in words_of(kiosk) + SPOTS[4:6]:
        fingers.touch(*spot, 1.3)
        kiosk.stays_inside(f'a finger that stayed at {spot} on {page}')
        if kiosk.find('I am finished') is None:
            patient.enter()
    for spot in SPOTS:
        for _ in range(3):
            fingers.touch(*spot, 0.01)
        fingers.pinch(*spot)
        fingers.drag(spot, (WIDTH - spot[0], HEIGHT - spot[1]))
        if kiosk.find('I am finished') is None:
            patient.enter()
    kiosk.stays_inside(f'taps, drags and pinches on {page}')
    check(owners() == '', f'{owners()} holds something after {page}')


def the_staff_get_out(patient):
    kiosk = patient.kiosk
    patient.fingers.touch(30, 30, 1.5)
    check(kiosk.find('Open') is None, 'the door opened after a second and a half')
    patient.fingers.hold([(30, 30), (WIDTH // 2, 500)], 4.5, rest=1)
    check(kiosk.find('Open') is None, 'the door opened to a finger that had left the corner')
    patient.fingers.touch(30, 30, 3.4)
    wait_for('the keypad', lambda: kiosk.find('Open'))
    for name in (*'2468', 'Open'):
        patient.touch_named(name)
    status = kiosk.process.wait(10)
    check(status == LEFT_BY_THE_DOOR, f'the status is {status}')


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--pages', type=int, default=2, help='how many pages beside Home')
    options = parser.parse_args()
    begin = time.monotonic()
    with Kiosk() as kiosk:
        patient = Patient(kiosk)
        for number in range(options.pages + 1):
            patient.enter()
            patient.go_to_page(number)
            handle(patient, f'page {number}' if number else 'Home')
            patient.leave()
        patient.enter()
        the_staff_get_out(patient)
    print(f'fingers that stay, tap, drag and pinch on Home and {options.pages} pages: still inside, and the staff got '
          f'out, {time.monotonic() - begin:.0f} s')


main(run)
