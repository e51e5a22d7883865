#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn palette.ini into the style sheet of one theme and one tone of skin.

The program builds the same sheet in C; this one serves the artist at the desk.
    palette.py light 2 > sheet.css      palette.py --classes
"""
import sys
from pathlib import Path

INI = Path(__file__).resolve().parent.parent / 'illustrations' / 'palette.ini'
THEMES = ('light', 'dark', 'contrast')
TONES = range(1, 7)
PALE, DEEP = 2, 5
FIRST = 'svg{fill:none;stroke:none;stroke-linecap:round;stroke-linejoin:round}\n'


def load(path=INI):
    """The groups of the key file, each a dict in the order of the file."""
    groups, now = {}, None
    for line in Path(path).read_text(encoding='utf-8').splitlines():
        line = line.strip()
        if not line or line.startswith('#'):
            continue
        if line.startswith('['):
            now = groups.setdefault(line[1:-1], {})
        else:
            key, value = line.split('=', 1)
            now[key.strip()] = value.strip()
    return groups


def rules(key, value, prefix=''):
    colour, alpha = value[:7], value[7:]
    fill = stroke = ''
    if alpha:
        a = f'{int(alpha, 16) / 255:.3f}'.rstrip('0').rstrip('.')
        fill, stroke = f';fill-opacity:{a}', f';stroke-opacity:{a}'
    return (f'{prefix}.{key}{{fill:{colour}{fill}}}\n'
            f'{prefix}.{key}-s{{stroke:{colour}{stroke}}}\n')


def tone_colours(groups, theme, tone):
    return {**groups[f'tone-{tone}'], **groups.get(f'{theme}/tone-{tone}', {})}


def sheet(theme='light', tone=2, groups=None):
    groups = groups or load()
    out = FIRST
    # outlines come last, and one that a theme has not takes nothing away, as in the program
    colours = {**groups[theme], **tone_colours(groups, theme, tone)}
    for key in sorted(colours, key=lambda key: (key.startswith('rim'), key)):
        if not (key.startswith('rim') and colours[key].endswith('00') and len(colours[key]) == 9):
            out += rules(key, colours[key])
    for prefix, fixed in (('.tone-pale ', PALE), ('.tone-deep ', DEEP)):
        for key, value in tone_colours(groups, theme, fixed).items():
            out += rules(key, value, prefix)
    return out


def classes(groups=None):
    groups = groups or load()
    return [*groups['light'], *groups['tone-1']]


if __name__ == '__main__':
    if sys.argv[1:] == ['--classes']:
        print('\n'.join(classes()))
    else:
        sys.stdout.write(sheet(sys.argv[1], int(sys.argv[2])))
