#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A figure in a tagged PDF is what is drawn between cairo_tag_begin (cr, "Figure", "") and
# cairo_tag_end (). With cairo 1.18 only a tag that has words in it becomes a tag of the page: a
# rectangle, a line or a picture alone is drawn in no tag, so that assistive technology is told of a
# figure with nothing in it; with a word beside it, all of it is tagged. cairo says success and
# qpdf finds nothing wrong. 1.16 tags them all, but a picture in a tag that is the first thing
# on its page it refuses, as an invalid name or nesting; a rectangle before it mends that.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-cairo qpdf fonts-dejavu-core
  apart "$1" python3 - <<'PYTHON'
import subprocess

import cairo


def words(context):
    context.select_font_face('DejaVu Sans')
    context.move_to(10, 90)
    context.show_text('words')


def rectangle(context):
    context.rectangle(10, 10, 30, 10)
    context.fill()


def line(context):
    context.move_to(10, 30)
    context.line_to(40, 40)
    context.stroke()


def picture(context):
    context.set_source_surface(cairo.ImageSurface(cairo.Format.RGB24, 20, 20), 50, 10)
    context.paint()
    context.set_source_rgb(0, 0, 0)


def tagged(*drawn):
    """How much of a figure is in a tag of the page: what draws in all, and what does so in a tag."""
    surface = cairo.PDFSurface('/tmp/try.pdf', 100, 100)
    context = cairo.Context(surface)
    context.tag_begin('Document', '')
    context.tag_begin('Figure', '')
    for draw in drawn:
        draw(context)
    context.tag_end('Figure')
    context.tag_end('Document')
    try:
        surface.finish()
    except cairo.Error as error:
        return f'refused ({error})'
    subprocess.run(['qpdf', '--check', '/tmp/try.pdf'], stdout=subprocess.DEVNULL, check=True)
    page = subprocess.run(['qpdf', '--qdf', '--object-streams=disable', '/tmp/try.pdf', '-'],
                          capture_output=True, check=True).stdout.decode('latin-1')
    count = inside = 0
    within = False
    for word in page.split('stream\n', 1)[1].split('endstream', 1)[0].split():
        if word in ('BDC', 'EMC'):
            within = word == 'BDC'
        elif word in ('f', 'f*', 'S', 'Do') or word.endswith(('Tj', 'TJ')):
            count += 1
            inside += within
    return f'{inside} of {count}'


print(f'cairo {cairo.cairo_version_string()}: in a tag: ' + ', '.join(
    ' and '.join(draw.__name__ for draw in drawn) + ' ' + tagged(*drawn)
    for drawn in ((words,), (rectangle,), (line,), (picture,), (rectangle, picture), (rectangle, picture, words))))
PYTHON
}

expect "$(try bookworm)" 'cairo 1.16.0: in a tag: words 1 of 1, rectangle 1 of 1, line 1 of 1, picture refused (invalid tag name, attributes, or nesting), rectangle and picture 2 of 2, rectangle and picture and words 3 of 3'
expect "$(try trixie)" 'cairo 1.18.4: in a tag: words 1 of 1, rectangle 0 of 1, line 0 of 1, picture 0 of 1, rectangle and picture 0 of 2, rectangle and picture and words 3 of 3'
