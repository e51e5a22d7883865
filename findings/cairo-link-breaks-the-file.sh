#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cairo_tag_begin (cr, "Link", …) puts a link into a PDF. With cairo 1.16 a file in which
# the link is the only kind of tag names an object that it does not hold. With 1.18 that is
# mended, and a link in which nothing was drawn, as around a space, does the same. Neither
# draws an error, all of it ends with success, and most viewers show the page: qpdf calls
# the file damaged. What is sound in both is a link around ink, in a Document tag.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-cairo qpdf
  apart "$1" python3 - <<'PYTHON'
import subprocess

import cairo


def made(document, ink):
    surface = cairo.PDFSurface('/tmp/try.pdf', 100, 100)
    context = cairo.Context(surface)
    if document:
        context.tag_begin('Document', '')
    context.tag_begin(cairo.TAG_LINK, "uri='https://www.example.org/'")
    if ink:
        context.rectangle(10, 10, 50, 20)
        context.fill()
    context.tag_end(cairo.TAG_LINK)
    if document:
        context.tag_end('Document')
    surface.finish()  # pycairo raises what cairo says
    checked = subprocess.run(['qpdf', '--check', '/tmp/try.pdf'], capture_output=True, text=True, check=False)
    return 'damaged' if 'file is damaged' in checked.stderr + checked.stdout else 'sound'


print(f'cairo {cairo.cairo_version_string()}: link without a document {made(False, True)}, '
      f'empty link in a document {made(True, False)}, link around ink in a document {made(True, True)}')
PYTHON
}

expect "$(try bookworm)" 'cairo 1.16.0: link without a document damaged, empty link in a document sound, link around ink in a document sound'
expect "$(try trixie)" 'cairo 1.18.4: link without a document sound, empty link in a document damaged, link around ink in a document sound'
