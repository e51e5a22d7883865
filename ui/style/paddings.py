#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the paddings of the style sheets whole pixels: paddings.py OUTPUT home|kiosk PERCENT SHEET...

GTK gives a widget whole pixels and draws its border where the padding, which may be a part of a pixel, ends. So an outlined
button of 7.5 pixels has its border half a pixel outside, where OpenGL up to GTK 4.12 leaves a side of it out, and cairo blurs it.

The sheets say em. Here that is the size of the window's text, or of the rule's own where it says one: a rule for something
that stands in smaller letters says its padding itself. What comes out has the same selectors in the same order, and lies over
the sheets."""
import pathlib
import re
import sys

RULE = re.compile(r'([^{}]+)\{([^{}]*)\}')
PIXELS_PER_POINT = 96 / 72


def read_rules(sheets):
    """The selector and the declarations of each rule, in order."""
    text = ''.join(pathlib.Path(sheet).read_text(encoding='utf-8') for sheet in sheets)
    text = re.sub(r'/\*.*?\*/|@import[^;]*;', '', text, flags=re.DOTALL)
    return [(' '.join(selector.split()), re.findall(r'([\w-]+)\s*:\s*([^;]+)', body)) for selector, body in RULE.findall(text)]


def find_text_size(rules, what, percent):
    """How many pixels an em of the window has."""
    kiosk = '.kiosk' if what == 'kiosk' else ''
    size = f'.text-size-{percent}' if percent != '100' else ''
    wanted = f'window{kiosk}{size} > .guide'
    points = [value for selector, body in rules if selector == wanted for name, value in body if name == 'font-size']
    if not points:
        raise SystemExit(f'no style sheet has a rule “{wanted}” with a font-size')
    return float(points[0].removesuffix('pt')) * PIXELS_PER_POINT


def get_own_size(body, em):
    size = dict(body).get('font-size', '1em')
    return float(size[:-2]) * (em if size.endswith('em') else PIXELS_PER_POINT)


def in_whole_pixels(value, em):
    return re.sub(r'([\d.]+)em\b', lambda length: f'{int(float(length[1]) * em + 0.5)}px', value)


def make_sheet(rules, em):
    for selector, body in rules:
        paddings = [(name, in_whole_pixels(value, get_own_size(body, em))) for name, value in body if name.startswith('padding')]
        if paddings:
            yield f'{selector} {{ {" ".join(f"{name}: {value};" for name, value in paddings)} }}\n'


def main():
    output, what, percent, *sheets = sys.argv[1:]
    rules = read_rules(sheets)
    pathlib.Path(output).write_text(''.join(make_sheet(rules, find_text_size(rules, what, percent))), encoding='utf-8')


main()
