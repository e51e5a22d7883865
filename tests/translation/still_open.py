#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the strings that no language has yet, and lets none of them be urgent: still_open.py POT

A string of a page may wait for its translation; one of a sign, of Get help or of the
self-check may not, in a language that the guide is offered in as a whole.
"""
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'translation')]

import catalogue

URGENT = ('ui/content/signs.ui', 'ui/content/help.ui', 'ui/content/self-check.ui')
# The languages in which the guide is offered as a whole, urgent strings and all.
OFFERED = ('ar', 'es')


def is_urgent(entry):
    return any(path in reference for reference in entry.references for path in URGENT)


def still_open(pot, translated):
    """The entries of the source that a catalogue has no translation of."""
    entries = catalogue.by_key(translated)
    return [entry for entry in pot[1:] if not (entry.key in entries and entries[entry.key].is_translated)]


def look_at(name, pot, folder):
    waiting = still_open(pot, catalogue.read(folder / f'{name}.po'))
    urgent = [entry for entry in waiting if is_urgent(entry)]
    print(f'{name}: {len(waiting)} of {len(pot) - 1} strings open, {len(urgent)} of them urgent')
    if name not in OFFERED:
        return []
    return [f'{name}: a sign, Get help or the self-check says “{entry.source}”, which waits for its translation' for entry in urgent]


def main(path):
    pot = catalogue.read(path)
    names = sorted(path.stem for path in (TOP / 'po').glob('*.po') if path.stem != 'en')
    if sum(map(is_urgent, pot)) < 100 or not set(OFFERED) <= set(names):
        print('the source has lost its urgent strings, or a language its catalogue')
        return 1
    faults = [fault for name in names for fault in look_at(name, pot, TOP / 'po')]
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
