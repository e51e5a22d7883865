#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells the tools of translators that “{word}” in a string is filled in: flag_gaps.py POT

xgettext takes that flag from code alone, not from a file of widgets. With it msgfmt,
Poedit, Gtranslator, pofilter and Weblate each find a word in braces that was lost or
translated.
"""
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'translation'))

import catalogue
from rules import EITHER
from words import GAP

FLAG = 'python-brace-format'


def wants_flag(entry):
    """Not an hour, which is told by 12 in one language and by 24 in another."""
    return GAP.search(entry.source) and entry.source not in EITHER and not {FLAG, 'c-format'} & entry.flags


def flagged(path):
    """The text of a catalogue with the flag on each string that wants it."""
    lines = pathlib.Path(path).read_text(encoding='utf-8').split('\n')
    for entry in reversed([entry for entry in catalogue.read(path) if wants_flag(entry)]):
        place = entry.line - 1
        while place and lines[place - 1].startswith(('#', 'msgctxt')):
            place -= 1
        while lines[place].startswith('#'):
            place += 1
        lines.insert(place, f'#, {FLAG}')
    return '\n'.join(lines)


if __name__ == '__main__':
    text = flagged(sys.argv[1])
    pathlib.Path(sys.argv[1]).write_text(text, encoding='utf-8')
