#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes down what a screen reader is told in the waiting room: kiosk.py [--kept FILE] [--record FILE] [--keep FILE]

Every place that only the kiosk has and, for a record of all that is told, the
pages as it shows them. Run by tests/kiosk/run.py. Buttons are pressed as a screen
reader presses them."""
import argparse
import os
import re
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'kiosk'))
from clinics import changed_clinic  # noqa: E402
from clocks import Clocks  # noqa: E402
from driver import HOLD, PATHS, STEPS, Kiosk, check, main, wait_for  # noqa: E402
import heard  # noqa: E402

IDLE = 20
SHEETS = {'Text and colours': [], 'Language': [], 'Menu': [], 'Find words': ['Menu']}
PLACES = {'Quiz': [], 'Self-check': ['Begin'], 'Options side by side': [],
          'My visit': list(STEPS)}


class Told(Kiosk):
    """The kiosk, heard of and pressed by its names alone."""

    def press(self, node):
        self.bus.press(node)
        time.sleep(HOLD)

    def is_there(self, role, name=''):
        return any(node.role == role and node.name.startswith(name) for node, _ in self.read().walk())


def hear_sheets(kiosk, record):
    for name, way in SHEETS.items():
        for step in [*way, name]:
            kiosk.press_named(step)
        wait_for(name, lambda name=name: kiosk.is_there('dialog', name))
        record.listen(kiosk.bus, f'kiosk, sheet {name}')
        kiosk.press_named('Close')
        wait_for('no sheet', lambda: not kiosk.is_there('dialog'))


def hear_places(kiosk, record):
    for name, steps in PLACES.items():
        kiosk.press_named(name)
        wait_for(name, lambda name=name: kiosk.find(name) is None)
        record.listen(kiosk.bus, f'kiosk, {name}')
        for step in steps:
            if kiosk.find(step) is not None:
                kiosk.press_named(step)
                record.listen(kiosk.bus, f'kiosk, {name}, {step}')
        kiosk.press_named('Home')
        wait_for('Home', lambda: kiosk.find('My visit'))


def count_pages(kiosk):
    numbers = [re.match(r'1 of (\d+)', node.name) for node, _ in kiosk.read().walk()]
    return next((int(found[1]) for found in numbers if found), 0)


def hear_pages(kiosk, record):
    kiosk.press_named_start(PATHS[-1])
    n_pages = wait_for('the first page', lambda: count_pages(kiosk))
    for number in range(1, n_pages + 1):
        wait_for(f'page {number}', lambda number=number: kiosk.is_page(number))
        record.listen(kiosk.bus, f'kiosk, page {number}')
        if number < n_pages:
            kiosk.press_named('Next')


def hear_visit(record, with_pages):
    clocks = Clocks()
    with Told(**clocks.loaded()) as kiosk:
        # Words that greet come in one language after another; the button is heard in English.
        with clocks.hurry():
            wait_for('the turn of English', lambda: kiosk.find('Start'), 60)
        record.listen(kiosk.bus, 'kiosk, attract', only=heard.CONTROLS)
        kiosk.start()
        record.listen(kiosk.bus, 'kiosk, first choice')
        kiosk.enter()
        record.listen(kiosk.bus, 'kiosk, first screen')
        hear_sheets(kiosk, record)
        hear_places(kiosk, record)
        if with_pages:
            hear_pages(kiosk, record)


def hear_covers(record):
    clocks = Clocks()
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic, \
            Told(clinic=clinic.name, **clocks.loaded()) as kiosk:
        kiosk.start()
        clocks.sleep(IDLE - 5)
        wait_for('the countdown', lambda: kiosk.find('Start new'), 5 + 10)
        record.add('kiosk, countdown', kiosk.read())  # it never comes to rest
        kiosk.press(kiosk.buttons()[0][0])
        wait_for('the visit again', lambda: kiosk.find('I am finished'))
        kiosk.hand.hold([(30, 30)], 3.4, clock=clocks)
        wait_for('the keypad', lambda: kiosk.find('Open'))
        record.listen(kiosk.bus, 'kiosk, keypad')


def run():
    parser = argparse.ArgumentParser()
    heard.add_arguments(parser)
    options = parser.parse_args()
    with Told() as kiosk:
        record = heard.Record(kiosk.bus.read_toolkit())
    # What is kept is what the test listens to, and that leaves the pages to the book.
    hear_visit(record, with_pages=options.record is not None and options.keep is None)
    hear_covers(record)
    faults = heard.finish(record, options)
    check(not faults, '\n'.join(faults))
    print(f'{len(record.places)} places of the kiosk are told of as they are kept')


main(run)
