#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A tagged PDF tells assistive technology what is a paragraph and what a link. With cairo 1.16 a
# paragraph tag (P) with a link tag in the middle keeps only the words of the link: those before
# and after it stand on the page and are in no tag. Without the link all are kept. cairo says
# success, and qpdf finds nothing wrong. A tag of its own (Span) around each piece of words keeps
# them; 1.18 keeps them without.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-cairo poppler-utils qpdf fonts-dejavu-core
  apart "$1" python3 - <<'PYTHON'
import subprocess

import cairo

LINK = "uri='https://www.example.org/'"


def kept(*pieces):
    """The words of one paragraph that are in its tags; each piece is a tag or None, and words."""
    surface = cairo.PDFSurface('/tmp/try.pdf', 300, 100)
    context = cairo.Context(surface)
    context.tag_begin('Document', '')
    context.tag_begin('P', '')
    context.select_font_face('DejaVu Sans')
    context.move_to(10, 40)
    for tag, words in pieces:
        if tag:
            context.tag_begin(tag, LINK if tag == 'Link' else '')
        context.show_text(words)
        if tag:
            context.tag_end(tag)
    context.tag_end('P')
    context.tag_end('Document')
    surface.finish()  # pycairo raises what cairo says
    subprocess.run(['qpdf', '--check', '/tmp/try.pdf'], stdout=subprocess.DEVNULL, check=True)
    told = subprocess.run(['pdfinfo', '-struct-text', '/tmp/try.pdf'], capture_output=True, text=True, check=True).stdout
    return ''.join(line.strip().strip('"') for line in told.splitlines() if line.strip().startswith('"'))


print(f"cairo {cairo.cairo_version_string()}: without a link “{kept((None, 'Before '), (None, 'mid'), (None, ' after'))}”, "
      f"with one “{kept((None, 'Before '), ('Link', 'mid'), (None, ' after'))}”, "
      f"in tags of their own “{kept(('Span', 'Before '), ('Link', 'mid'), ('Span', ' after'))}”")
PYTHON
}

expect "$(try bookworm)" 'cairo 1.16.0: without a link “Before mid after”, with one “mid”, in tags of their own “Before mid after”'
expect "$(try trixie)" 'cairo 1.18.4: without a link “Before mid after”, with one “Before mid after”, in tags of their own “Before mid after”'
