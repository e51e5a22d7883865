#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Look at a drawing as the program shows it. Needs rsvg-convert (librsvg2-bin).

    render.py FILE.svg [--theme light|dark|contrast] [--tone 1..6] [--width W]
                       [--only step-2] [--lit PART] [-o out.png]
    render.py FILE.svg --contact [-o sheet.png]     one sheet of all steps, themes,
                       tones and two widths (needs montage from imagemagick)
"""
import argparse
import copy
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import palette

NS = 'http://www.w3.org/2000/svg'
ET.register_namespace('', NS)
STEP = re.compile(r'step-\d+$')


def steps(root):
    found = [e.get('id') for e in root.iter() if STEP.match(e.get('id') or '')]
    return sorted(found, key=lambda s: int(s.split('-')[1]))


def keep_step(root, only):
    for parent in list(root.iter()):
        for child in list(parent):
            name = child.get('id') or ''
            if STEP.match(name) and name != only:
                parent.remove(child)


def light(root, part):
    """Put a veil over the whole and the part (PART, PART-2, …) on top again."""
    name = re.compile(re.escape(part) + r'(-\d+)?$')

    def prune(node):
        if name.match(node.get('id') or ''):
            return True
        hit = False
        for child in list(node):
            if child.tag == f'{{{NS}}}defs' or child.tag == f'{{{NS}}}clipPath':
                continue
            if prune(child):
                hit = True
            else:
                node.remove(child)
        return hit

    top = copy.deepcopy(root)
    prune(top)
    box = root.get('viewBox').split()
    ET.SubElement(root, f'{{{NS}}}rect', {'class': 'veil', 'width': box[2], 'height': box[3]})
    for child in list(top):
        if child.tag not in (f'{{{NS}}}defs', f'{{{NS}}}clipPath'):
            root.append(child)


def render(file, out, theme='light', tone=2, width=1200, only=None, lit=None):
    root = ET.parse(file).getroot()
    if only is None and steps(root):
        only = steps(root)[0]
    keep_step(root, only)
    if lit:
        light(root, lit)
    with tempfile.TemporaryDirectory() as scratch:
        svg, css = Path(scratch, 'a.svg'), Path(scratch, 'a.css')
        ET.ElementTree(root).write(svg, encoding='utf-8')
        css.write_text(palette.sheet(theme, tone), encoding='utf-8')
        subprocess.run(['rsvg-convert', '--stylesheet', css, '-w', str(width), svg, '-o', out],
                       check=True)


def contact(file, out):
    names = steps(ET.parse(file).getroot()) or [None]
    with tempfile.TemporaryDirectory() as scratch:
        cells = []

        def cell(theme, tone, width, only):
            png = str(Path(scratch, f'{len(cells):03}.png'))
            render(file, png, theme, tone, width, only)
            cells.append(png)

        for theme in palette.THEMES:
            for name in names:
                cell(theme, 2, 800, name)
            cell(theme, 5, 800, names[0])
        for theme in palette.THEMES:
            for tone in palette.TONES:
                cell(theme, tone, 320, names[0])
        half = [c for c in cells]
        subprocess.run(['montage', *half, '-tile', '6x', '-geometry', '400x>+4+4',
                        '-background', '#777777', out], check=True)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    a.add_argument('file')
    a.add_argument('--theme', choices=palette.THEMES, default='light')
    a.add_argument('--tone', type=int, choices=palette.TONES, default=2)
    a.add_argument('--width', type=int, default=1200)
    a.add_argument('--only')
    a.add_argument('--lit')
    a.add_argument('--contact', action='store_true')
    a.add_argument('-o', '--output', default='out.png')
    o = a.parse_args()
    if o.contact:
        contact(o.file, o.output)
    else:
        render(o.file, o.output, o.theme, o.tone, o.width, o.only, o.lit)


if __name__ == '__main__':
    main()
