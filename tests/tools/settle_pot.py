#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a fresh template one that translators can begin with at the top: settle_pot.py POT [PO]...

- “{word}” in a string is flagged as filled in. xgettext takes that flag from code alone, not
  from a file of widgets. With it msgfmt, Poedit, Gtranslator, pofilter and Weblate each find
  a word in braces that was lost or translated.
- Notes that stand in code over several lines lose the stars of the code.
- What a patient needs first stands first: po/levels.

A catalogue that is named, too, is put in the order of the template and loses the stars;
nothing else in it is changed. That is for the day on which the levels change: msgmerge
keeps the order of a template by itself.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'translation'))

import catalogue
from levels import Levels, ordered
from rules import EITHER
from plain import GAP

FLAG = 'python-brace-format'
STAR = re.compile(r'^#\. \* ?', re.MULTILINE)


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


def without_stars(text):
    return STAR.sub('#. ', text)


def rewrite(path, make):
    path = pathlib.Path(path)
    text = make(path)
    path.write_text(text, encoding='utf-8')


def rank_in(pot):
    """The rank of a string of a catalogue: its place in the template; last, where it is not in it."""
    places = {entry.key: place for place, entry in enumerate(catalogue.read(pot))}
    return lambda entry: places.get(entry.key, len(places))


def main(pot, *catalogues):
    rewrite(pot, flagged)
    rewrite(pot, lambda path: without_stars(ordered(path, Levels().rank)))
    for path in catalogues:
        rewrite(path, lambda path: without_stars(ordered(path, rank_in(pot))))


if __name__ == '__main__':
    main(*sys.argv[1:])
