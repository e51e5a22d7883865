#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A book file (EPUB) holds a drawing: a red square on white, told in some of the ways that SVG
# has. MuPDF, which shows books on phones and in several readers, leaves out style sheets
# (`<style>` in the drawing) and gradients, so that what they colour is black, and clip paths,
# masks and `display="none"`, so that what they hide is seen; it says nothing of either. A
# colour in the attribute `fill` or `style` is shown. librsvg shows all seven right.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" mupdf-tools python3
  apart "$1" python3 - <<'PYTHON'
import re
import subprocess
import zipfile

SVG = ('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
       '<rect width="100" height="100" fill="#fff"/>{}</svg>')
SQUARE = '<rect width="100" height="100" {}/>'
PART = '<rect x="80" width="10" height="10" fill="#fff"/>'
# What is drawn, and what colour its middle is to have.
DRAWINGS = {
    'fill': (SQUARE.format('fill="#f00"'), 'red'),
    'style': (SQUARE.format('style="fill:#f00"'), 'red'),
    'style sheet': ('<style>.skin{fill:#f00}</style>' + SQUARE.format('class="skin"'), 'red'),
    'gradient': ('<linearGradient id="g"><stop stop-color="#f00"/></linearGradient>' + SQUARE.format('fill="url(#g)"'), 'red'),
    'clip path': (f'<clipPath id="c">{PART}</clipPath>' + SQUARE.format('fill="#f00" clip-path="url(#c)"'), 'white'),
    'mask': (f'<mask id="m">{PART}</mask>' + SQUARE.format('fill="#f00" mask="url(#m)"'), 'white'),
    'display': (SQUARE.format('fill="#f00" display="none"'), 'white'),
}
COLOURS = {(255, 0, 0): 'red', (0, 0, 0): 'black', (255, 255, 255): 'white'}
FILES = {
    'META-INF/container.xml': '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'book.opf': '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">try</dc:identifier><dc:title>Try</dc:title>'
    '<dc:language>en</dc:language><meta property="dcterms:modified">2026-01-01T00:00:00Z</meta></metadata><manifest>'
    '<item id="page" href="page.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    '<item id="drawing" href="drawing.svg" media-type="image/svg+xml"/></manifest><spine><itemref idref="page"/></spine></package>',
    'page.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Try</title></head>'
    '<body><p><img src="drawing.svg" alt="square"/></p><nav epub:type="toc"><ol><li><a href="page.xhtml">Try</a></li></ol></nav></body></html>',
}


def run(*command):
    return subprocess.run(command, capture_output=True, check=True)


def colour_at(picture, x, y):
    head = re.match(rb'P6\n(\d+) (\d+)\n255\n', picture)
    at = head.end() + 3 * (y * int(head[1]) + x)
    return COLOURS[tuple(picture[at:at + 3])]


def in_book(svg):
    with zipfile.ZipFile('/try.epub', 'w') as book:
        book.writestr('mimetype', 'application/epub+zip')
        for name, text in {**FILES, 'drawing.svg': svg}.items():
            book.writestr(name, text)
    done = run('mutool', 'draw', '-r', '72', '-W', '400', '-H', '400', '-c', 'rgb', '-F', 'ppm', '-o', '/try.ppm', '/try.epub', '1')
    said = [line for line in done.stderr.decode().split('\n') if 'warning' in line and 'epub version' not in line and 'ICC' not in line]
    with open('/try.ppm', 'rb') as picture:
        return colour_at(picture.read(), 90, 90) + ''.join(said)


version = re.search(r'[\d.]+', run('mutool', '-v').stderr.decode())[0]
shown = []
for name, (inside, right) in DRAWINGS.items():
    seen = in_book(SVG.format(inside))
    shown.append(f'{name} {seen}' + (f' for {right}' if seen != right else ''))
print(f'MuPDF {version}:', ', '.join(shown))
PYTHON
}

expect "$(try bookworm)" 'MuPDF 1.21.1: fill red, style red, style sheet black for red, gradient black for red, clip path red for white, mask red for white, display red for white'
expect "$(try trixie)" 'MuPDF 1.25.1: fill red, style red, style sheet black for red, gradient black for red, clip path red for white, mask red for white, display red for white'
