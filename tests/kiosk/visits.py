#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a visit is a proof: visits.py [--visits N] [--seed N]

Random visits, and after each of them everything that can be seen is compared with
a fresh start: the attract screen, then the screens of one scripted new visit;
the files; the live objects."""
import argparse
import random
import time

from driver import Kiosk, check, check_same, main, wait_for

# The sheets and places of the scripted visit, by the names of what is pressed.
SHEETS = ['Text and colours', 'Language', 'Menu']
PLACES = ['Quiz', 'Self-check', 'Options side by side', 'My visit']
NEVER_PRESS = {'I am finished'}
KEYS = ['Page_Down', 'Page_Up', 'Right', 'Left', 'Down', 'Up', 'Escape', 'Tab', 'Return', 'space', 'End']


def take_pictures(kiosk):
    """What a new visitor sees, by screen. Ends on the attract screen."""
    pictures = {'attract': kiosk.settled_tree('the attract screen')}
    kiosk.start()
    pictures['first choice'] = kiosk.settled_tree('the first choice')
    kiosk.enter()
    pictures['Home'] = kiosk.settled_tree('Home')
    for name in SHEETS:
        kiosk.press_named(name)
        wait_for(name, lambda: kiosk.find('Close'))
        pictures[name] = kiosk.settled_tree(name)
        kiosk.press_named('Close')
    for name in PLACES:
        kiosk.press_named(name)
        wait_for(f'{name} in place of Home', lambda: kiosk.find(name) is None)
        pictures[name] = kiosk.settled_tree(name)
        kiosk.press_named('Home')
    kiosk.finish()
    pictures['files'] = '\n'.join(map(str, kiosk.files()))
    pictures['live objects'] = str(kiosk.live()[-1])
    return pictures


def compare(fresh, now, visit):
    for name in fresh:
        check_same(fresh[name], now.get(name, ''), f'{name} differs after visit {visit}')


def visit_at_random(kiosk, chance):
    """Presses what is there and types what a keyboard has, without a plan."""
    kiosk.start()
    if chance.random() < 0.9:
        kiosk.enter()
    for _ in range(chance.randint(3, 12)):
        if chance.random() < 0.3:
            kiosk.key(*chance.choices(KEYS, k=chance.randint(1, 4)))
            time.sleep(0.05)
            continue
        buttons = kiosk.buttons()
        if any(name == 'Start' for _, name in buttons):  # the visit ended by a key
            return
        kiosk.press(chance.choice([button for button, name in buttons if name not in NEVER_PRESS]))
        time.sleep(0.05)
    if kiosk.find('I am finished') is not None:
        kiosk.finish()
    wait_for('the attract screen', lambda: kiosk.find('Start'))


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--visits', type=int, default=20)
    parser.add_argument('--seed', type=int, default=20261120)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    begin = time.monotonic()
    with Kiosk() as kiosk:
        # The first visit fills caches of GTK's; the fresh start is what comes after it, and the same.
        first = take_pictures(kiosk)
        fresh = take_pictures(kiosk)
        compare({name: tree for name, tree in first.items() if name != 'files'}, fresh, 0)
        check(fresh['live objects'] == "('1', '1')", f"live sessions and contexts: {fresh['live objects']}")
        for visit in range(1, options.visits + 1):
            visit_at_random(kiosk, chance)
            compare(fresh, take_pictures(kiosk), visit)
        check('WARNING' not in kiosk.log() and 'CRITICAL' not in kiosk.log(), 'warnings:\n' + kiosk.log())
    print(f'{options.visits} random visits, seed {options.seed}: {", ".join(fresh)} the same after each, '
          f'{time.monotonic() - begin:.0f} s')


main(run)
