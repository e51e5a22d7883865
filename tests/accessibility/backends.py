#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a screen reader is told anything: backends.py PROGRAM

GTK takes a GTK_A11Y that is empty or misspelt as “tell nobody”, with a line on
stderr alone. So no script here may set it to what GTK does not know, and the
guide takes an empty one as none.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'journeys'))
from journey import Guide, check, run  # noqa: E402

KNOWN = {'atspi', 'test', 'none'}
PLACES = ('dev', '.ci', 'data/**/*', 'tests/**/*')
SETS = re.compile(r"GTK_A11Y(?:='?|', '|': ')(\w*)")


def settings():
    for pattern in PLACES:
        for path in sorted(TOP.glob(pattern)):
            if path.is_file() and path.suffix not in ('.png', '.gresource', '.pyc') and path != pathlib.Path(__file__).resolve():
                for found in SETS.finditer(path.read_text(encoding='utf-8', errors='replace')):
                    yield path.relative_to(TOP), found[1]


def backends(program, _keys):
    found = list(settings())
    wrong = [f'{path}: GTK_A11Y is “{value}”' for path, value in found if value not in KNOWN]
    check(len(found) >= 5 and not wrong, f'{len(found)} settings of GTK_A11Y, all known to GTK {wrong or ""}')
    with Guide(program, backend='') as guide:
        guide.expect('button', 'I am deciding')
    print('ok: with an empty GTK_A11Y the guide is on the accessibility bus')


sys.exit(run(backends))
