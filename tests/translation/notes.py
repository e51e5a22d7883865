#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A string that cannot be understood by itself has a note for the translator, or a context: notes.py POT

That is one of few words, which may be a verb or a noun, a title or a button,
and one into which something is put. Sentences speak for themselves. And no translator
is asked for what nobody is shown in another language.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'translation'))

import catalogue
from rules import GAP, PRINTF

FEW_WORDS = 3


def needs_note(entry):
    text = f'{entry.source} {entry.plural or ""}'
    n_words = len(re.findall(r"[\w’'-]+", entry.source))
    is_sentence = n_words >= FEW_WORDS and entry.source.endswith(('.', '?', '!'))
    return n_words <= FEW_WORDS and not is_sentence or PRINTF.search(text) or GAP.search(text)


def lacks_note(entry):
    """In code a remark to other programmers is none; what stands in a file of widgets is."""
    is_code = any('.c:' in place or '.in:' in place for place in entry.references)
    return not entry.context and not any('translators' in note.lower() for note in entry.notes if is_code) \
        and not (entry.notes and not is_code)


def read_untranslated():
    """What the description for software centres keeps in English, such as the news of a release."""
    path = next((TOP / 'data').glob('*.metainfo.xml.in'))
    kept = xml.etree.ElementTree.parse(path).iterfind('.//release/description')
    return {' '.join(text.split()) for element in kept for text in element.itertext() if text.strip()}


def self_test():
    entries = [catalogue.Entry(source='Open'), catalogue.Entry(source='Open', context='door'),
               catalogue.Entry(source='Open', notes=['a button']),
               catalogue.Entry(source='Close', notes=['some remark'], references=['one.c:3']),
               catalogue.Entry(source='All of %d pages are read'),
               catalogue.Entry(source='Needles make tiny holes in the skin.')]
    found = [bool(needs_note(entry) and lacks_note(entry)) for entry in entries]
    return [] if found == [True, False, False, True, True, False] else [f'the check itself is wrong: {found}']


def main(pot):
    entries = [entry for entry in catalogue.read(pot) if entry.source]
    faults = self_test()
    faults += [f'{entry.references[0]}: “{entry.source}” needs a note for translators, or a context'
               for entry in entries if needs_note(entry) and lacks_note(entry)]
    untranslated = read_untranslated()
    faults += [f'{entry.references[0]}: “{entry.source}” is asked for, though nobody is shown it'
               for entry in entries if entry.source in untranslated] or ([] if untranslated else ['no release has news'])
    print('\n'.join(faults) if faults else f'{len(entries)} strings, and a note with each that needs one')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
