#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a visit is a proof: visits.py [--visits N] [--seed N] [--still]

Random visits, and after each of them everything that can be seen is compared with
a fresh start: the attract screen, then the screens of one scripted new visit, by
roles, names, states, values and pixels; the files; the live objects; who owns the
clipboards."""
import argparse
import os
import random
import tempfile
import time

from driver import SLOWNESS, START, Failed, Kiosk, check, check_same, main, wait_for
from said import said
from selections import owners
from visitor import Visitor

# The sheets and places of the scripted visit, by the names of what is pressed.
SHEETS = ['Text and colours', 'Language', 'Menu']
PLACES = ['Quiz', 'Self-check', 'Options side by side', 'My visit']
PATIENCE = 3 * SLOWNESS  # seconds
RING = (0x0b, 0x57, 0xa8)  # the focus in ui/style/light.css
ABOVE = 40  # pixels, where the upper line of the ring is: AT-SPI tells sizes without padding
FIRST_PAGE = said('which-is-yours')


def without_greeting(tree):
    """The words that greet come in one language after another."""
    for name in START:
        tree = tree.replace(f"'{name}'", "'Start'")
    lines, out = tree.split('\n'), []
    for line in lines:
        role = line.split("'", 1)[0]
        if role.strip() == 'heading' or (role.strip() == 'label' and out and out[-1].strip() == 'heading: a greeting'):
            out.append(role.rstrip() + ': a greeting')
        else:
            out.append(line)
    return '\n'.join(out)


def has_ring(kiosk, button):
    x, y, width, _ = kiosk.bus.extents([button])[0]
    return kiosk.screen.has(kiosk.screen.read(), RING, (x + width // 2, y - ABOVE, 8, ABOVE))


def ring(kiosk):
    """Whether a ring stands round Start: it would tell that the last visitor had used keys."""
    return str(has_ring(kiosk, kiosk.find(START)))


def a_ring_would_be_seen(kiosk):
    """Otherwise none was found because it was looked for in a wrong place."""
    def look():
        focused = next((node for node, _ in kiosk.buttons() if node.is_on('focused')), None)
        return focused is not None and has_ring(kiosk, focused)

    kiosk.start()
    kiosk.key('Tab')
    wait_for('a ring once a key was used', look, 5)
    kiosk.finish()


def files(kiosk):
    return '\n'.join(map(str, kiosk.files()))


class Album:
    """What a new visitor sees, by screen. The first album is taken with patience; one that is
    compared with it is done with a screen as soon as that is the same and stays so."""

    def __init__(self, kiosk, fresh=None, when=''):
        self.kiosk = kiosk
        self.fresh = fresh.seen if fresh is not None else None
        self.alike = fresh.alike if fresh is not None else {}  # by screen, a picture that passed: drawings differ by shades
        self.when = when
        self.seen = {}

    def is_same(self, name, seen, before):
        """Pixels are compared by shades only once they stand still, for that takes long."""
        tree, picture = self.fresh[name]
        if seen[0] != tree:
            return False
        if seen[1] in (picture, self.alike.get(name)):
            return True
        if seen != before or self.kiosk.screen.differs(picture, seen[1]):
            return False
        self.alike[name] = seen[1]
        return True

    def wipe(self):
        """GTK draws what has changed, and from 4.18 on cuts a faint row off the feet of letters there:
        a picture is that of a window which was drawn whole."""
        for window in self.kiosk.mapped_windows():
            self.kiosk.hand.wipe(window)
        return True

    def stands_still(self, name, before):
        """Whether the picture is as it was, or the one that is waited for: to read the words costs ten times as much."""
        return self.kiosk.screen.read() in (before, self.fresh[name][1], self.alike.get(name))

    def look(self, name, change=lambda tree: tree, with_pixels=True):
        def see():
            return change(self.kiosk.tree()), self.kiosk.screen.read() if with_pixels else None

        end = time.monotonic() + PATIENCE
        before, wiped = None, False
        while self.fresh is not None and time.monotonic() < end:
            if with_pixels and not self.stands_still(name, before and before[1]):
                before = None, self.kiosk.screen.read()
                time.sleep(0.02)
                continue
            seen = see()
            if self.is_same(name, seen, before):
                time.sleep(0.04)
                self.seen[name] = see()
                if self.is_same(name, self.seen[name], seen):
                    return
            elif with_pixels and not wiped and seen == before:
                wiped = self.wipe()
            before = seen
            time.sleep(0.02)
        if with_pixels:
            self.kiosk.settle(name, see, 0.2)
            self.wipe()
        self.seen[name] = self.kiosk.settle(name, see, 0.4)
        if self.fresh is not None:
            self.complain(name)

    def note(self, name, text):
        self.seen[name] = (text, None)
        if self.fresh is not None:
            check_same(self.fresh[name][0], text, f'{name} differ {self.when}')

    def complain(self, name):
        """Says how a screen differs, if it still does."""
        (tree, picture), (tree_now, picture_now) = self.fresh[name], self.seen[name]
        check_same(tree, tree_now, f'{name} differs {self.when}')
        if picture is not None and self.kiosk.screen.difference(picture, picture_now):
            for moment, pixels in (('before', picture), ('now', picture_now)):
                self.kiosk.screen.save(pixels, os.path.join(tempfile.gettempdir(), f'guide-{moment}.png'))
            raise Failed(f'{name} looks different {self.when}: {self.kiosk.screen.difference(picture, picture_now)}; both '
                         f'pictures are in {tempfile.gettempdir()}')

    def take(self):
        """One scripted visit. Ends on the attract screen."""
        kiosk = self.kiosk
        self.look('attract', without_greeting, with_pixels=False)
        self.note('clipboards', owners())
        self.note('ring of the focus', ring(kiosk))
        kiosk.start()
        self.look('first choice')
        kiosk.press_named('English')
        wait_for('the second choice', lambda: kiosk.find('Yes, open the guide'))
        self.look('second choice')
        kiosk.enter()
        self.look('Home')
        for name in SHEETS:
            kiosk.press_named(name)
            wait_for(name, lambda: kiosk.read().has('dialog', name))
            self.look(name)
            kiosk.press_named('Close')
        for name in PLACES:
            kiosk.press_named(name)
            wait_for(f'{name} in place of Home', lambda: kiosk.find(name) is None)
            self.look(name)
            kiosk.press_named('Home')
        kiosk.press_named_start('I am deciding')
        wait_for('the first page', lambda: kiosk.read().has('heading', FIRST_PAGE))
        self.look('first page')
        kiosk.finish()
        self.note('files', files(kiosk))
        self.note('live objects', str(kiosk.live()[-1]))
        return self


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--visits', type=int, default=20)
    parser.add_argument('--seed', type=int, default=20261120)
    parser.add_argument('--still', action='store_true', help='with animations off, which is quicker')
    options = parser.parse_args()
    begin = time.monotonic()
    with Kiosk(still=options.still) as kiosk:
        # Only the files may differ between the first visit and the next: GTK makes caches.
        fresh = Album(kiosk).take()
        check(fresh.seen['ring of the focus'][0] == 'False', 'a ring before anybody came')
        check(fresh.seen['live objects'][0] == "('1', '1')", f"live sessions, contexts: {fresh.seen['live objects'][0]}")
        fresh.seen['files'] = (files(kiosk), None)
        Album(kiosk, fresh, 'without a visit between').take()
        visitor = Visitor(kiosk, random.Random(options.seed))
        for visit in range(1, options.visits + 1):
            visitor.visit()
            Album(kiosk, fresh, f'after visit {visit}').take()
        a_ring_would_be_seen(kiosk)
        check('WARNING' not in kiosk.log() and 'CRITICAL' not in kiosk.log(), 'warnings:\n' + kiosk.log())
    print(f'{options.visits} random visits, seed {options.seed}: '
          + ', '.join(f'{count} {what}' for what, count in sorted(visitor.done.items())))
    print(f'{", ".join(fresh.seen)}: the same after each, {time.monotonic() - begin:.0f} s')


main(run)
