#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is translated and what a clinician has reviewed, page by page.

    reviews.py --coverage            a table of all languages
    reviews.py --left xx             how many words of a language are to do, level by level
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
import levels
import pages
from levels import LEVELS, Levels
from pages import PROGRAM, Language, linguas

POT = TOP / 'po' / 'microneedling-guide.pot'
SHOWN_PAGES = 6
# The languages of the tests, which nobody speaks and nobody installs. They are whole by the way they are made.
MADE_UP = ('en_XA', 'ar_XB', 'hi_XD')


def all_strings():
    """Every string once: of the fresh list of strings where there is one, else of the pages."""
    return [entry for entry in catalogue.read(POT) if entry.source] if POT.exists() else levels.of_book()


def percent(part, whole):
    """Rounded down, so that 100 means all."""
    return 100 * part // whole if whole else 100


def translated(language, keys):
    return percent(sum(language.is_translated(key) for key in keys), len(keys))


def offered_as(language, keys):
    """What readers are offered of a language: the book, the short guide, or None."""
    if not language.is_whole(keys['vital']):
        return None
    return 'book' if translated(language, keys['book']) >= levels.MOSTLY else 'short'


# --- the tables --------------------------------------------------------------


def told(names):
    shown = ', '.join(names[:SHOWN_PAGES])
    return f'{shown} and {len(names) - SHOWN_PAGES} more' if len(names) > SHOWN_PAGES else shown or '–'


def coverage_row(language, book, keys):
    on_pages = {key: page for page, page_keys in book.items() for key in page_keys}
    missing = [key for level in LEVELS for key in keys[level] if not language.is_translated(key)]
    n_keys = sum(map(len, keys.values()))
    reviewed = [page for page in book if page != PROGRAM and language.reviewer(page, book[page])]
    return [language.name, offered_as(language, keys) or 'not offered',
            *(f'{translated(language, keys[level])} %' for level in LEVELS), f'{n_keys - len(missing)} of {n_keys}',
            str(sum(language.is_fuzzy(key) for level in LEVELS for key in keys[level])),
            f'{len(reviewed)} of {len(book) - 1} pages', told(language.lost_reviews(book)),
            told(list(dict.fromkeys(on_pages.get(key, PROGRAM) for key in missing)))]


HEADS = ['language', 'offered as', *LEVELS, 'translated', 'fuzzy', 'reviewed', 'lost its review', 'pages affected']


def row_or_fault(name, book, keys):
    """One catalogue that cannot be read takes no other out of the table."""
    try:
        return coverage_row(Language(name), book, keys)
    except catalogue.Refused as fault:
        return [name, 'cannot be read', *['–'] * (len(HEADS) - 3), str(fault)]


def print_table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    for row in rows:
        print('  '.join([*(text.ljust(width) for text, width in zip(row, widths)), row[-1]]))


def coverage():
    book, keys = pages.pages(), Levels().keys(all_strings())
    print_table([HEADS, *(row_or_fault(name, book, keys) for name in linguas())])
    return 0


def days(n_words):
    return f'{n_words / levels.WORDS_A_DAY:.1f}'


def left(name):
    """What is still to do in a language, in the order in which patients need it."""
    language, by_level, strings = Language(name), Levels(), all_strings()
    rows, words, waiting = [['level', 'strings', 'words', 'days', 'left: strings', 'words', 'days']], 0, 0
    for level in LEVELS:
        inside = [entry for entry in strings if by_level.level(entry) == level]
        to_do = [entry for entry in inside if not language.is_translated(entry.key)]
        counted = [sum(map(levels.n_words, some)) for some in (inside, to_do)]
        words, waiting = words + counted[0], waiting + counted[1]
        rows.append([level, str(len(inside)), f'{counted[0]:,}', days(words), str(len(to_do)), f'{counted[1]:,}', days(waiting)])
    print_table(rows)
    print(f'Days at {levels.WORDS_A_DAY:,} words, from the top on. The vital part makes a short guide: begin there.')
    return 0


# --- what the program shows --------------------------------------------------


def known_strings(language):
    """The strings of the book, and those of the program as far as the catalogue knows them."""
    return list({entry.key: entry for entry in [*language.entries.values(), *levels.of_book()]}.values())


def sections(name, folder, book, by_level):
    """The lines about one language."""
    language = Language(name, folder)
    strings = known_strings(language)
    level = offered_as(language, by_level.keys(strings))
    yield f'[{name}]'
    yield f'translated={translated(language, [entry.key for entry in strings])}'
    yield from [f'level={level}'] if level else []
    yield f'pages={len(book) - 1}'
    yield from (f'reviewer-{page}={reviewer}' for page, page_keys in book.items()
                if page != PROGRAM and (reviewer := language.reviewer(page, page_keys)))
    yield from (f'lost-{page}=1' for page in language.lost_reviews(book))


def build(out, folder=TOP / 'po'):
    book, by_level = pages.pages(), Levels()
    lines = [line for name in linguas(folder) for line in sections(name, folder, book, by_level)]
    lines += [line for name in MADE_UP for line in (f'[{name}]', 'translated=100', 'level=book', f'pages={len(book) - 1}')]
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
    parser.add_argument('--left', metavar='xx')
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
    if options.left:
        return left(options.left)
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
