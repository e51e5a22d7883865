#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a screen reader is told on one release to what it is told on another: compare.py RECORD RECORD

Fails on what differs without a reason in differences.ini, and on a reason that
explains nothing any more. ./dev heard RELEASE makes the records.
"""
import pathlib
import sys

import heard


def main(one, other):
    before, after = (heard.Record.parse(pathlib.Path(path).read_text(encoding='utf-8')) for path in (one, other))
    rows, idle = heard.compare(before, after, heard.read_differences(heard.DIFFERENCES))
    for row in rows:
        print(row)
    for title in idle:
        print(f'differences.ini: nothing differs any more by “{title}”')
    n_controls = sum(line.role in heard.CONTROLS for lines in before.places.values() for line in lines)
    print(f'GTK {before.gtk} and {after.gtk}: {len(before.places)} places, {n_controls} controls, '
          f'{len(rows)} lines differ without a reason')
    return 1 if rows or idle or len(before.places) < 100 else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
