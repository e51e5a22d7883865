#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the strings that each language lacks, and lets none of them be vital: still_open.py POT

A string of the book may wait for its translation. What a patient needs first may not, in
a language that readers are offered: po/languages.ini says which these are, so that none
is lost from one change to the next without anybody's word.
"""
import configparser
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'translation')]

import catalogue
from levels import LEVELS, Levels
from pages import linguas


def still_open(pot, translated):
    """The entries of the source that a catalogue has no translation of."""
    entries = catalogue.by_key(translated)
    return [entry for entry in pot if not (entry.key in entries and entries[entry.key].is_translated)]


def offered():
    languages = configparser.ConfigParser(interpolation=None)
    languages.read(TOP / 'po' / 'languages.ini', encoding='utf-8')
    return {name: languages[name] for name in languages.sections() if languages[name].getboolean('offered', False)}


def look_at(name, pot, levels, said):
    """What is wrong with a language, of which po/languages.ini says that it is offered, or does not."""
    waiting = still_open(pot, catalogue.read(TOP / 'po' / f'{name}.po'))
    vital = [entry for entry in waiting if levels.level(entry) == 'vital']
    print(f'{name}: {len(waiting)} of {len(pot)} strings open, {len(vital)} of them vital')
    if said is None:
        return [] if vital else [f'{name}: its vital part is whole; write offered=yes into po/languages.ini']
    if 'short' not in said or 'name' not in said:
        return [f'{name}: po/languages.ini lacks its name, or short=, what it calls the short guide']
    return [f'{name} is offered, and “{entry.source}” waits for its translation ({entry.references[0]})' for entry in vital]


def look_at_levels(pot, levels):
    """Each line of po/levels is for some file, and each level has some strings."""
    files = {reference.rpartition(':')[0] for entry in pot for reference in entry.references}
    used = {levels.place_of_file(file) for file in files}
    yield from (f'po/levels: no file has strings that fit {pattern}' for place, (pattern, _level) in enumerate(levels.rules)
                if place not in used)
    found = {level: sum(levels.level(entry) == level for entry in pot) for level in LEVELS}
    if min(found.values()) < 20 or found['vital'] < 500:
        yield f'a level has lost its strings: {found}'


def main(path):
    pot, levels, said = [entry for entry in catalogue.read(path) if entry.source], Levels(), offered()
    names = [name for name in linguas() if name != 'en']
    faults = [*look_at_levels(pot, levels), *(f'{name} is offered, and not in po/LINGUAS' for name in said if name not in linguas())]
    faults += [fault for name in names for fault in look_at(name, pot, levels, said.get(name))]
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
