# SPDX-License-Identifier: GPL-3.0-or-later
"""What the guide says and knows, for tests that wait for it.

A test that spells out the title of a page fails where only the title was mended; house.py
names it.

    said('red-flags')                       the title of that page
    defined('GUIDE_COUNTDOWN_SECONDS')      a number of src
"""
import pathlib
import re
from xml.etree import ElementTree

TOP = pathlib.Path(__file__).resolve().parents[2]


def said(name, prop='title'):
    """A property of the object of that id, such as the title of a page, in English."""
    for path in sorted((TOP / 'ui' / 'content').glob('*.ui')):
        found = ElementTree.parse(path).find(f'.//object[@id="{name}"]/property[@name="{prop}"]')
        if found is not None:
            return found.text
    raise SystemExit(f'nothing in ui/content has the id “{name}” and a {prop}')


def defined(name):
    """A whole number that a header of src defines."""
    for path in (TOP / 'src').rglob('*.h'):
        found = re.search(rf'^#define {name} (\d+)$', path.read_text(encoding='utf-8'), re.MULTILINE)
        if found:
            return int(found[1])
    raise SystemExit(f'no header of src defines {name}')
