#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home to options side by side: compare.py PROGRAM [keys]

Chooses three options, is kept from a fourth, takes one away, and goes on to My
visit.
"""
import re
import sys

from journey import Guide, check, is_sensitive, run


def columns(guide, row):
    return guide.names('table cell', re.compile(f'.*, {row}: .*', re.DOTALL))


def compare(program, keys):
    with Guide(program, keys) as guide:
        guide.press('Options side by side')
        guide.expect_heading('Options side by side')
        guide.expect_text('Two are chosen')
        check(len(columns(guide, 'Good points')) == 2, 'needling and doing nothing stand side by side')
        check(any(name.startswith('Doing nothing') for name in columns(guide, 'Weak points')),
              'doing nothing has weak points of its own')

        guide.press('TCA CROSS')
        guide.expect_text('Three are chosen')
        check(len(columns(guide, 'Time it takes')) == 3, 'a third stands beside them')
        check(not is_sensitive(guide.find('button', 'Filler')), 'a fourth cannot be chosen')
        check(guide.focus_name() == 'TCA CROSS' if keys else True, 'the focus stays where it was')

        guide.press('TCA CROSS')
        guide.expect_text('Two are chosen')
        check(is_sensitive(guide.find('button', 'Filler')), 'another can be chosen again')

        guide.press('Next: what matters to you')
        guide.expect_heading('What matters to you?')
        check('[visit]' not in guide.kept(), 'nothing of it is kept unasked')


if __name__ == '__main__':
    sys.exit(run(compare))
