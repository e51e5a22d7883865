#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that wants checked languages only offers one whose every page is reviewed: offered.py PROGRAM

Reviews are made up for a copy of the catalogues, in which what is still open is filled;
then a word of one page changes, and the language is no longer offered. The real
reviews stay as they are.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'translation'), str(TOP / 'tests' / 'tools')]

import catalogue
import pages
import reviews

RESOURCES = '/io/github/microneedlingguide/Guide'
CLINIC = '[kiosk]\nlanguages=es; ar\nonly-checked=true\n'


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def fill(name, folder):
    """Gives every string of the book that has no translation yet a made-up one: new words may stay open for a while."""
    language, path = pages.Language(name, folder), folder / f'{name}.po'
    still_open = dict.fromkeys(key for keys in pages.pages().values() for key in keys if not language.is_translated(key))
    known = [key for key in still_open if key in language.entries]
    assert not known, f'{name}.po has entries that are not translated: {known[:3]}'
    with path.open('a', encoding='utf-8') as file:
        for context, source in still_open:
            file.write((f'\nmsgctxt {quoted(context)}' if context else '') + f'\nmsgid {quoted(source)}\nmsgstr {quoted("… " + source)}\n')


def record_all(name, folder):
    """Reviews every page, as reviews.py --record does."""
    language, book = pages.Language(name, folder), pages.pages()
    for page in book:
        language.record(page, book[page], reviewer='Ana', role='dermatologist', date='2026-12-01')
    with language.path.open('w', encoding='utf-8') as file:
        language.reviews.write(file, space_around_delimiters=False)


def change_word(name, folder, page):
    """Changes the translation of the first string of a page."""
    path = folder / f'{name}.po'
    context, source = pages.pages()[page][0]
    entry = catalogue.by_key(catalogue.read(path))[context, source]
    text = path.read_text(encoding='utf-8')
    path.write_text(text.replace(f'msgstr "{entry.text}"', f'msgstr "{entry.text} …"'), encoding='utf-8')


def offered(program, folder):
    """What the program says of the clinic file beside the reviews."""
    reviews.build(folder / 'reviews.ini', folder)
    clinic = folder / 'clinic.ini'
    clinic.write_text(CLINIC, encoding='utf-8')
    said = subprocess.run([program, '--check-clinic', clinic], capture_output=True, text=True, check=False,
                          env={**os.environ, 'G_RESOURCE_OVERLAYS': f'{RESOURCES}={folder}', 'LANGUAGE': 'en'})
    return said.stdout + said.stderr


def wrong(said, wanted):
    return [f'“{part}” is not in: {said.strip()}' for part in wanted if part not in said]


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / 'po'
        shutil.copytree(TOP / 'po', folder)
        fill('es', folder)
        fill('ar', folder)
        faults = wrong(offered(program, folder), ['“es” is left out: no clinician', '“ar” is left out: no clinician',
                                                  'No language is left'])
        record_all('es', folder)
        record_all('ar', folder)
        faults += wrong(offered(program, folder), ['Languages offered: es, ar.'])
        change_word('ar', folder, 'red-flags')
        said = offered(program, folder)
        faults += wrong(said, ['“ar” is left out: no clinician has checked it'])
        faults += ['“es” was not changed, and is left out'] if '“es” is left out' in said else []
    print('\n'.join(faults) if faults else 'offered while every page is reviewed, and not when a word has changed')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
