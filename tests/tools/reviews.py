#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is translated and what a clinician has reviewed, page by page.

    reviews.py --coverage            a table of all languages
    reviews.py --build FILE          writes what the program shows of it
    reviews.py --record xx PAGE... --reviewer NAME --role ROLE [--date DAY]
    reviews.py --self-test

A review is kept in po/reviews/xx.ini with a hash of the strings that were
read: when the source or the translation of a page changes, the hash does not
fit any more, and the page counts as unreviewed, by itself.
"""
import argparse
import datetime
import pathlib
import shutil
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'translation'))

import catalogue
import pages
from pages import PROGRAM, Language, linguas

POT = TOP / 'po' / 'microneedling-guide.pot'
SHOWN_PAGES = 6


def all_keys(book):
    """Every string once: of the fresh list of strings where there is one, else of the pages."""
    if POT.exists():
        return list(catalogue.by_key(catalogue.read(POT)))
    return list(dict.fromkeys(key for keys in book.values() for key in keys))


# --- the table ---------------------------------------------------------------


def coverage_row(language, book, keys):
    on_pages = {key: page for page, page_keys in book.items() for key in page_keys}
    missing = [key for key in keys if not language.is_translated(key)]
    affected = list(dict.fromkeys(on_pages.get(key, PROGRAM) for key in missing))
    reviewed = [page for page in book if page != PROGRAM and language.reviewer(page, book[page])]
    shown = ', '.join(affected[:SHOWN_PAGES]) + (f' and {len(affected) - SHOWN_PAGES} more'
                                                 if len(affected) > SHOWN_PAGES else '')
    done = len(keys) - len(missing)
    return [language.name, f'{done} of {len(keys)} ({percent(done, len(keys))} %)',
            str(sum(language.is_fuzzy(key) for key in keys)),
            f'{len(reviewed)} of {len(book) - 1} pages', shown or '–']


def row_or_fault(name, book, keys):
    """One catalogue that cannot be read takes no other out of the table."""
    try:
        return coverage_row(Language(name), book, keys)
    except catalogue.Refused as fault:
        return [name, 'cannot be read', '–', '–', str(fault)]


def percent(part, whole):
    """Rounded down, so that 100 means all."""
    return 100 * part // whole if whole else 0


def coverage():
    book = pages.pages()
    keys = all_keys(book)
    rows = [['language', 'translated', 'fuzzy', 'reviewed', 'pages affected']]
    rows += [row_or_fault(name, book, keys) for name in linguas()]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        print('  '.join([*(text.ljust(width) for text, width in zip(row, widths)), row[4]]))
    return 0


# --- what the program shows --------------------------------------------------


def build(out, folder=TOP / 'po'):
    """The strings of the program count as far as the catalogue knows them, those of the book in any case."""
    book = pages.pages()
    book_keys = [key for page_keys in book.values() for key in page_keys]
    lines = []
    for name in linguas(folder):
        language = Language(name, folder)
        keys = list(dict.fromkeys([*book_keys, *language.entries]))
        done = sum(language.is_translated(key) for key in keys)
        lines += [f'[{name}]', f'translated={percent(done, len(keys))}', f'pages={len(book) - 1}']
        lines += [f'reviewer-{page}={reviewer}' for page, page_keys in book.items()
                  if page != PROGRAM and (reviewer := language.reviewer(page, page_keys))]
    pathlib.Path(out).write_text('\n'.join(lines) + '\n', encoding='utf-8')
    return 0


# --- a review ----------------------------------------------------------------


def record(name, names, **review):
    book, language = pages.pages(), Language(name)
    unknown = [page for page in names if page not in book]
    if unknown or not names:
        print(f'no page {", ".join(unknown)}. There is: {", ".join(book)}')
        return 2
    partial = [page for page in names if not language.is_whole(book[page])]
    if partial:
        print(f'not completely translated, so not reviewed: {", ".join(partial)}')
        return 1
    for page in names:
        language.record(page, book[page], **review)
    language.path.parent.mkdir(exist_ok=True)
    remarks = [line for line in language.path.read_text(encoding='utf-8').splitlines()
               if line.startswith('#')] if language.path.exists() else []
    with language.path.open('w', encoding='utf-8') as file:
        file.writelines(f'{line}\n' for line in [*remarks, ''])
        language.reviews.write(file, space_around_delimiters=False)
    print(f'{language.path.name}: {len(names)} pages reviewed by {review["reviewer"]}')
    return 0


# --- self-test ---------------------------------------------------------------

PO = 'msgid ""\nmsgstr "Language: es\\n"\n\nmsgctxt "page"\nmsgid "{}"\nmsgstr "{}"\n'
PAGE = '<interface><object class="GuidePage" id="one">' \
       '<property name="title" translatable="yes" context="page">{}</property></object></interface>'


def self_test():
    """A review holds until the source or the translation changes, in a translation and in English."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / 'ui').mkdir()

        def reviewer(name, source, text, review=False):
            (folder / 'ui' / 'one.ui').write_text(PAGE.format(source), encoding='utf-8')
            (folder / f'{name}.po').write_text(PO.format(source, text), encoding='utf-8')
            book, language = pages.pages(folder / 'ui'), Language(name, folder)
            if review:
                language.record('one', book['one'], reviewer='Ana', role='dermatologist', date='2026-12-01')
                shutil.rmtree(language.path.parent, ignore_errors=True)
                language.path.parent.mkdir()
                with language.path.open('w', encoding='utf-8') as file:
                    language.reviews.write(file)
            return Language(name, folder).reviewer('one', book['one'])

        seen = 'Ana, dermatologist, 2026-12-01'
        tries = [('es', 'Skin', 'Piel', True, seen), ('es', 'Skin', 'Piel', False, seen),
                 ('es', 'Skin', 'La piel', False, None), ('es', 'The skin', 'Piel', False, None),
                 ('es', 'Skin', '', False, None), ('es', 'Skin', '', True, None), ('es', 'Skin', 'Piel', True, seen),
                 ('es', 'Skin', 'Piel', False, seen),
                 ('en', 'Skin', '', True, seen), ('en', 'The skin', '', False, None)]
        wrong = [(step, found) for *step, wanted in tries if (found := reviewer(*step)) != wanted]
    wrong += [('no page has this string of the pages', key) for key in lost_keys()]
    print('\n'.join(map(str, wrong)) if wrong else f'{len(tries)} states of a review are told apart')
    return 1 if wrong else 0


def lost_keys():
    """Strings of the pages that the catalogues do not know under the same key."""
    entries = Language('es').entries
    book = pages.pages()
    keys = {key for keys in book.values() for key in keys}
    references = {key for key, entry in entries.items() if any('ui/content/' in place for place in entry.references)}
    return references - keys if len(references & keys) < len(references) / 2 else []


# --- command line ------------------------------------------------------------


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('--coverage', action='store_true')
    parser.add_argument('--build', metavar='FILE')
    parser.add_argument('--record', nargs='+')
    parser.add_argument('--reviewer')
    parser.add_argument('--role')
    parser.add_argument('--date', default=datetime.date.today().isoformat())
    parser.add_argument('--self-test', action='store_true')
    options = parser.parse_args()
    if options.self_test:
        return self_test()
    if options.coverage:
        return coverage()
    if options.build:
        return build(options.build)
    if options.record and options.reviewer and options.role:
        return record(options.record[0], options.record[1:], reviewer=options.reviewer, role=options.role,
                      date=options.date)
    parser.print_usage()
    return 2


if __name__ == '__main__':
    try:
        sys.exit(main())
    except catalogue.Refused as refused:
        sys.exit(str(refused))
