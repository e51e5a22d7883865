#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home to options side by side: compare.py PROGRAM [keys]

Chooses three options, is kept from a fourth, takes one away, and goes on to My
visit. With "keys", by the keyboard alone.
"""
import sys

from outside import Atspi, Journey, check

COUNT = 13


def is_sensitive(node):
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def columns(guide, row):
    return [cell.get_name() for cell in guide.all('table cell', f'.*, {row}: .*')]


def go(program, by_keys):
    with Journey(program) as guide:
        press = guide.press_by_key if by_keys else guide.press
        press('Options side by side')
        guide.wait_for('heading', 'Options side by side')
        guide.text('Two are chosen')
        check(len(columns(guide, 'Good points')) == 2, 'needling and doing nothing stand side by side')
        check(any(name.startswith('Doing nothing') for name in columns(guide, 'Weak points')),
              'doing nothing has weak points of its own')

        press('TCA CROSS')
        guide.text('Three are chosen')
        check(len(columns(guide, 'Time it takes')) == 3, 'a third stands beside them')
        check(not is_sensitive(guide.find('button', 'Filler')), 'a fourth cannot be chosen')
        check(guide.focus_name() == 'TCA CROSS' if by_keys else True, 'the focus stays where it was')

        press('TCA CROSS')
        guide.text('Two are chosen')
        check(is_sensitive(guide.find('button', 'Filler')), 'another can be chosen again')

        press('Next: what matters to you')
        guide.wait_for('heading', 'What matters to you\\?')
        check(not guide.kept() or '[visit]' not in guide.kept(), 'nothing of it is kept unasked')


if __name__ == '__main__':
    go(sys.argv[1], 'keys' in sys.argv[2:])
