#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that every claim of the articles the guide answers is dealt with, and that evidence exists.

Each claim C01 to C100 is answered by a block of the book, or stands in
claims-left-out.ini with the reason:

    [C06]
    reason=Why no page takes it up

A claim that stands in both is a fault, unless its group says partly=true.
"""
import collections
import configparser
import pathlib
import sys

from book import TOP, Book, content_files, short
from schema import CLAIM_IDS

LEFT_OUT = pathlib.Path(__file__).resolve().parent / 'claims-left-out.ini'


def read_left_out(path):
    """Returns {claim: (reason, whether a part of it is answered all the same)}."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, encoding='utf-8')
    return {claim: (parser.get(claim, 'reason', fallback='').strip(),
                    parser.getboolean(claim, 'partly', fallback=False))
            for claim in parser.sections()}


def answers(book):
    """Returns {claim: [places that answer it]}."""
    found = collections.defaultdict(list)
    for root in book.roots.values():
        for claim, prop in root.words('claims'):
            found[claim].append(f'{short(prop.path)}:{prop.line}')
    return found


def claim_faults(answered, left_out):
    for claim in sorted(CLAIM_IDS - answered.keys() - left_out.keys()):
        yield f'{claim} is answered nowhere, and not in {LEFT_OUT.name}'
    for claim, (reason, partly) in sorted(left_out.items()):
        if claim not in CLAIM_IDS:
            yield f'{LEFT_OUT.name}: there is no claim {claim}'
        if not reason:
            yield f'{LEFT_OUT.name}: {claim} is left out with no reason'
        if claim in answered and not partly:
            yield f'{LEFT_OUT.name}: {claim} is left out, yet answered at {answered[claim][0]}'
        if partly and claim not in answered:
            yield f'{LEFT_OUT.name}: {claim} is said to be answered in part, and no block does'


def source_faults(book):
    used = set()
    for root in book.roots.values():
        for key, prop in root.words('sources'):
            used.add(key)
            if key not in book.sources:
                yield f'{short(prop.path)}:{prop.line}:{prop.column}: there is no source “{key}”'
    for key in sorted(book.sources - used):
        print(f'note: the source {key} is named on no page')


def main():
    book = Book(content_files(TOP / 'ui' / 'content'), TOP / 'icons' / 'illustrations')
    answered, left_out = answers(book), read_left_out(LEFT_OUT)
    faults = [*map(str, book.faults), *claim_faults(answered, left_out), *source_faults(book)]
    print(*faults, sep='\n', end='\n' if faults else '')
    print(f'{len(CLAIM_IDS & answered.keys())} claims answered, {len(left_out)} left out with a reason, '
          f'{len(book.sources)} sources, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
