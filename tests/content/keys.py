#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sheet “Keys” to the keys of the window.

    keys.py
    keys.py --self-test

Each key that the sheet tells is one of the window, and each line of the window's keys has one
that the sheet tells, but for those in UNTOLD.
"""
import re
import sys

from book import TOP

WINDOW, SHEET = TOP / 'src' / 'shell' / 'guide-action-window.c', TOP / 'src' / 'shell' / 'guide-panels.c'
UNTOLD = {'<Control>question': 'opens the sheet', 'Down': 'as everywhere', 'Up': 'as everywhere'}
# A line of keys, as GTK reads them: in a table before an action or a distance, or in a call.
LINE = re.compile(r'(?:^ +\{ |guide_keys_add \(controller, )"([^"]+)", (?:"[\w.-]+", |-?[\d.]+ \}|gtk_callback_action_new)', re.MULTILINE)
ROW = re.compile(r'C_\("keys", "([^"]+)"\)')
MODIFIERS = {'Ctrl': '<Control>', 'Alt': '<Alt>', 'Shift': '<Shift>'}


def read_window(text):
    """For each line the keys that do the same."""
    return [line.split('|') for line in LINE.findall(re.sub(r'actions\[\] = \{.*?\};', '', text, flags=re.DOTALL))]


def read_sheet(text):
    """“Ctrl + Plus, Minus” as “<Control>plus” and “<Control>minus”."""
    for row in ROW.findall(text):
        *held, keys = row.split(' + ')
        for key in keys.split(', '):
            yield row, ''.join(MODIFIERS[name] for name in held) + key.replace(' ', '_')


def plain(key):
    return key.lower()


def find_faults(window, sheet):
    lines, told = read_window(window), list(read_sheet(sheet))
    known = {plain(key) for line in lines for key in line}
    said = {plain(key) for _, key in told}
    if not lines or not told:
        yield 'no keys were found'
    yield from (f'the sheet tells “{row}”, and the window has no key {key}' for row, key in told if plain(key) not in known)
    yield from (f'the sheet tells none of {"|".join(line)}' for line in lines
                if line[0] not in UNTOLD and not said & {plain(key) for key in line})


def self_test():
    window, sheet = WINDOW.read_text(encoding='utf-8'), SHEET.read_text(encoding='utf-8')
    plants = [(window.replace('"<Control>f"', '"<Control>g"'), sheet, 2), (window, sheet.replace('"Ctrl + F"', '"Ctrl + G"'), 2),
              (window.replace('"F1"', '"F1|F2"'), sheet, 0), (window, sheet.replace('"Left, Right"', '"Right"'), 1)]
    missed = [number for number, (one, other, n_faults) in enumerate(plants) if len(list(find_faults(one, other))) != n_faults]
    print(f'{len(plants)} changes, of which these were judged wrongly: {missed}')
    return 1 if missed else 0


def main():
    if '--self-test' in sys.argv:
        return self_test()
    faults = list(find_faults(WINDOW.read_text(encoding='utf-8'), SHEET.read_text(encoding='utf-8')))
    print('\n'.join(faults) or 'the sheet of keys tells the keys of the window')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
