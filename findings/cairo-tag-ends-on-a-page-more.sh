#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tag of a whole document goes round all its pages, so that one would begin it before the
# first and end it after the last cairo_show_page (). With cairo 1.16 that is so; with 1.18 to
# end a tag counts as drawing, and the file has one page more, an empty one. cairo says
# success and qpdf finds nothing wrong. A tag that ends while the last page is open adds none.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-cairo qpdf fonts-dejavu-core
  apart "$1" python3 - <<'PYTHON'
import subprocess

import cairo


def pages(end_while_open):
    surface = cairo.PDFSurface('/tmp/try.pdf', 100, 100)
    context = cairo.Context(surface)
    context.select_font_face('DejaVu Sans')
    context.tag_begin('Document', '')
    for page in (1, 2):
        context.tag_begin('P', '')
        context.move_to(10, 50)
        context.show_text(f'page {page}')
        context.tag_end('P')
        if page == 2 and end_while_open:
            context.tag_end('Document')
        context.show_page()
    if not end_while_open:
        context.tag_end('Document')
    surface.finish()
    subprocess.run(['qpdf', '--check', '/tmp/try.pdf'], stdout=subprocess.DEVNULL, check=True)
    return subprocess.run(['qpdf', '--show-npages', '/tmp/try.pdf'], capture_output=True, check=True, text=True).stdout.strip()


print(f'cairo {cairo.cairo_version_string()}: two pages drawn, pages in the file: tag ended after the last {pages(False)}, '
      f'while it is open {pages(True)}')
PYTHON
}

expect "$(try bookworm)" 'cairo 1.16.0: two pages drawn, pages in the file: tag ended after the last 2, while it is open 2'
expect "$(try trixie)" 'cairo 1.18.4: two pages drawn, pages in the file: tag ended after the last 3, while it is open 2'
