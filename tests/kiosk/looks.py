#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and contrast on the screens of the kiosk: looks.py [--pages N]

What can be pressed has a name that is no class of GTK's, and words have a contrast of 7 and more in every set of colours. The
covers come too: the countdown says its seconds in words and numbers."""
import argparse
import time

from clinics import changed_clinic
from clocks import Clocks
from contrast import measure
from driver import STEPS, Kiosk, check, main, wait_for
from said import defined

CONTRAST = 7.0
IDLE = 20
COUNTDOWN = defined('GUIDE_COUNTDOWN_SECONDS')
SHOWN = range(COUNTDOWN - 10, COUNTDOWN + 1)  # of it, while it is looked at
PRESSED = ('push button', 'button', 'toggle button', 'check box', 'radio button', 'slider')
COLOURS = ('Light', 'Dark', 'High contrast')


class Inspector:
    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.lowest = 21
        self.n_targets = self.n_words = self.n_screens = 0
        self.faults = []

    def look(self, name):
        # Once nothing moves any more.
        picture = self.kiosk.settle(name, self.kiosk.screen.read, 0.3) if name != 'attract' else self.kiosk.screen.read()
        window = self.kiosk.read()
        nodes = [node for node, _ in window.walk()]
        self.n_screens += 1
        self.look_at_targets(name, [node for node in nodes if node.role in PRESSED])
        self.look_at_words(name, picture, [node for node in nodes if node.role in ('label', 'heading') and node.name])

    def look_at_targets(self, screen, nodes):
        for node in nodes:
            self.n_targets += 1
            if not node.words():
                self.faults.append(f'{screen}: a {node.role} without a name')

    def look_at_words(self, screen, picture, nodes):
        panes = {node: [pane for pane in node.ancestors() if pane.role in ('scroll pane', 'frame')] for node in nodes}
        asked = [*nodes, *dict.fromkeys(pane for some in panes.values() for pane in some)]
        boxes = dict(zip(asked, self.kiosk.bus.extents(asked)))
        for node in nodes:
            box = boxes[node]
            if not is_whole(box, [boxes[pane] for pane in panes[node]]) or not node.is_on('sensitive') or box[2] < 4 or box[3] < 4:
                continue
            value = measure(self.kiosk.screen, picture, box)
            self.n_words += 1
            self.lowest = min(self.lowest, value)
            if value < CONTRAST:
                self.faults.append(f'{screen}: “{node.name[:40]}” has a contrast of {value:.2f}')


def is_whole(box, panes):
    """Whether all of it is on the screen, and no sheet lies over it."""
    x, y, width, height = box
    return all(left <= x and top <= y and x + width <= left + wide and y + height <= top + high
               for left, top, wide, high in panes)


def see_sheet(kiosk, inspector, name, colours):
    kiosk.press_named(name)
    dialog = wait_for(name, lambda: next((node for node, _ in kiosk.read().walk() if node.role == 'dialog'), None))
    picture = kiosk.settled_picture(name)
    nodes = [node for node, _ in dialog.walk()]
    inspector.n_screens += 1
    inspector.look_at_targets(f'{name}, {colours}', [node for node in nodes if node.role in PRESSED])
    inspector.look_at_words(f'{name}, {colours}', picture, [n for n in nodes if n.role in ('label', 'heading') and n.name])
    kiosk.press_named('Close')
    wait_for('no sheet', lambda: kiosk.find('Close') is None)


def see_guide(kiosk, inspector, colours, pages):
    inspector.look(f'Home, {colours}')
    for name in ('Text and colours', 'Language', 'Menu'):
        see_sheet(kiosk, inspector, name, colours)
    kiosk.press_named('Menu')
    kiosk.press_named('Find words')
    wait_for('the words', lambda: kiosk.read().has('dialog', 'Find words'))
    no_typing(kiosk)
    kiosk.press_named('Close')
    wait_for('no sheet', lambda: kiosk.find('Close') is None)
    for name, begin in (('Quiz', 'Begin'), ('Self-check', 'Begin'), ('Options side by side', None), ('My visit', None)):
        kiosk.press_named(name)
        wait_for(name, lambda: kiosk.find(name) is None)
        inspector.look(f'{name}, {colours}')
        if begin is not None:
            kiosk.press_named_start(begin)
            wait_for('a question', lambda: kiosk.find('Skip'))
            inspector.look(f'a question of {name}, {colours}')
        if name == 'My visit':
            see_steps(kiosk, inspector, colours)
        kiosk.press_named('Home')
        wait_for('Home', lambda: kiosk.find('My visit'))
    kiosk.go_to_page(1)
    for number in range(1, pages + 1):
        wait_for(f'page {number}', lambda: kiosk.is_page(number))
        inspector.look(f'page {number}, {colours}')
        if number < pages:
            kiosk.press_named('Next')


def see_steps(kiosk, inspector, colours):
    for step, title in STEPS.items():
        kiosk.press_named(step)
        wait_for(title, lambda title=title: kiosk.read().has('heading', title))
        inspector.look(f'{step}, {colours}')


def no_typing(kiosk):
    nodes = [node for node, _ in kiosk.read().walk()]
    check(not any(node.role in ('text', 'entry', 'search bar') for node in nodes), 'Find asks for typing')
    headings = [node.name for node in nodes if node.role == 'heading']
    words = [node for node, name in kiosk.buttons()]
    check(len(words) > 30 and headings, f'Find offers {len(words)} buttons under {len(headings)} headings')


def see_covers(kiosk, clocks, inspector):
    clocks.sleep(IDLE - 5)
    wait_for('the countdown', lambda: kiosk.find('Start new'), 5 + 10)
    tree = kiosk.read()
    number = next((node.name for node, _ in tree.walk() if node.name.isdigit()), None)
    check(number is not None and int(number) in SHOWN, f'the number is {number}')
    check(any(f'In {n} seconds' in node.name for node, _ in tree.walk() for n in SHOWN), 'no words say the seconds')
    focused = next((node for node, _ in tree.walk() if node.is_on('focused')), None)
    check(focused is not None and focused.name.startswith('Go on. In '), 'the focus is not on a name with the seconds')
    inspector.look('attract')  # moves, as that does
    kiosk.press(kiosk.buttons()[0][0])
    wait_for('the page again', lambda: kiosk.find('I am finished'))
    kiosk.hand.hold([(30, 30)], 3.4, clock=clocks, catch_up=kiosk.catch_up)
    wait_for('the keypad', lambda: kiosk.find('Open'))
    inspector.look('the keypad')
    kiosk.press_named('Close')
    wait_for('the page again', lambda: kiosk.find('I am finished'))


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--pages', type=int, default=3)
    options = parser.parse_args()
    clocks, begin = Clocks(), time.monotonic()
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}', 'text-size=125', 'text-size=100') as clinic:
        with Kiosk(clinic=clinic.name, still=True, **clocks.loaded()) as kiosk:
            inspector = Inspector(kiosk)
            for colours in COLOURS:
                inspector.look('attract')
                kiosk.start()
                inspector.look('the languages')
                kiosk.press_named('English')
                kiosk.press_named(colours)
                inspector.look(f'the look, {colours}')
                kiosk.enter()
                see_guide(kiosk, inspector, colours, options.pages)
                if colours == COLOURS[-1]:
                    see_covers(kiosk, clocks, inspector)
                kiosk.finish()
    faults = sorted(set(inspector.faults))
    check(not faults, f'{len(faults)} faults:\n' + '\n'.join(faults[:40]))
    print(f'{inspector.n_screens} screens: {inspector.n_targets} controls with a name, {inspector.n_words} words with a contrast of {inspector.lowest:.2f} and more, '
          f'{time.monotonic() - begin:.0f} s')


main(run)
