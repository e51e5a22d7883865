#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which languages the program offers, and as what: offered.py PROGRAM

One whose vital part is whole is offered as a short guide, with one vital string less
nowhere; in a kiosk only where the clinic names it. A kiosk that wants checked languages
only offers one whose every page is reviewed.

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
from levels import Levels

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


def make_up(name, folder, left_out=None):
    """A catalogue in which the vital strings that Spanish has are translated, but for one."""
    levels = Levels()
    vital = [entry for entry in reviews.known_strings(pages.Language('es', folder)) if levels.level(entry) == 'vital']
    with (folder / f'{name}.po').open('w', encoding='utf-8') as file:
        file.write(f'msgid ""\nmsgstr "Language: {name}\\nContent-Type: text/plain; charset=UTF-8\\n"\n')
        for entry in vital:
            if entry.source != left_out:
                file.write(string(entry))


def string(entry):
    context = f'msgctxt {quoted(entry.context)}\n' if entry.context else ''
    if entry.plural:
        return f'\n{context}msgid {quoted(entry.source)}\nmsgid_plural {quoted(entry.plural)}\nmsgstr[0] "…"\nmsgstr[1] "…"\n'
    return f'\n{context}msgid {quoted(entry.source)}\nmsgstr "…"\n'


def run(program, folder, *arguments):
    """What the program says beside the reviews of a folder of catalogues."""
    said = subprocess.run([program, *arguments], capture_output=True, text=True, check=False,
                          env={**os.environ, 'G_RESOURCE_OVERLAYS': f'{RESOURCES}={folder}', 'LANGUAGE': 'en'})
    return said.stdout + said.stderr


def offered(program, folder, text=CLINIC):
    """What it says of a clinic file, with the catalogues as they are now."""
    reviews.build(folder / 'reviews.ini', folder)
    return checked(program, folder, text)


def checked(program, folder, text):
    clinic = folder / 'clinic.ini'
    clinic.write_text(text, encoding='utf-8')
    return run(program, folder, '--check-clinic', clinic)


def look_at_short_guide(program, folder):
    """Of a language of which nothing but the vital part is translated; it is whole, or lacks one string."""
    for left_out, wanted in ((None, ['Languages offered: en, fr.']),
                             ('Your throat is tight, or it is hard to swallow.', ['“fr” is left out: what a patient needs first'])):
        make_up('fr', folder, left_out)
        is_whole = left_out is None
        yield from wrong(offered(program, folder, '[kiosk]\nlanguages=en;fr\n'), wanted)
        yield from wrong(run(program, folder, '--list-pages', '--language', 'fr'),
                         ['red-flags' if is_whole else 'There is no language “fr”'])
        if is_whole:
            yield from wrong(checked(program, folder, '[kiosk]\n'), ['Languages offered: en.'])  # nobody checked it, or named it
            yield from wrong(checked(program, folder, '[kiosk]\nlanguages=fr\n'), ['None of the languages has more'])
            yield from wrong(run(program, folder, '--list-pages', '--language', 'fr_CA'), ['red-flags'])


def wrong(said, wanted):
    return [f'“{part}” is not in: {said.strip()}' for part in wanted if part not in said]


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder) / 'po'
        shutil.copytree(TOP / 'po', folder)
        fill('es', folder)
        fill('ar', folder)
        faults = list(look_at_short_guide(program, folder))
        faults += wrong(offered(program, folder), ['“es” is left out: no clinician', '“ar” is left out: no clinician',
                                                  'No language is left'])
        record_all('es', folder)
        record_all('ar', folder)
        faults += wrong(offered(program, folder), ['Languages offered: es, ar.'])
        change_word('ar', folder, 'red-flags')
        said = offered(program, folder)
        faults += wrong(said, ['“ar” is left out: no clinician has checked it'])
        faults += ['“es” was not changed, and is left out'] if '“es” is left out' in said else []
    print('\n'.join(faults) if faults else 'offered while its vital part is whole, and as checked while every page is reviewed')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
