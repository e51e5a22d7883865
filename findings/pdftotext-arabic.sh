#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PDF of three Arabic words, set by Pango and drawn by cairo, as GTK programs print. It
# says of each glyph what it stands for, and on paper it is right. pdftotext turns the
# letters lam and alef round where the font joins them: “السلام” comes out as “السالم”,
# another word, and a search for the right one finds nothing. With -raw nearly each letter
# stands on a line of its own. pdftotext 22.12 and 25.03 are alike in this. MuPDF 1.25 has the
# words right; 1.21 gives the two letters as one sign that no keyboard has.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi python3-gi-cairo gir1.2-pango-1.0 fonts-noto-core poppler-utils mupdf-tools
  apart "$1" python3 - <<'PYTHON'
import subprocess
import unicodedata

import cairo
import gi
gi.require_version('Pango', '1.0')
gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo

TEXT = 'السلام لا الأطباء'
surface = cairo.PDFSurface('/tmp/try.pdf', 300, 100)
context = cairo.Context(surface)
layout = PangoCairo.create_layout(context)
layout.set_font_description(Pango.FontDescription('Noto Sans Arabic 16'))
layout.set_text(TEXT, -1)
PangoCairo.show_layout(context, layout)
surface.finish()


def read(*command):
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    bare = ''.join(letter for letter in text if unicodedata.category(letter) != 'Cf')  # without marks of direction
    lines = [line for line in bare.replace('\f', '').splitlines() if line]
    return 'right' if lines == [TEXT] else f'{len(lines)} lines' if len(lines) > 1 else lines[0]


def version(*command):
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return (said.stderr + said.stdout).splitlines()[0].split()[2]


print(f"pdftotext {version('pdftotext', '-v')}: {read('pdftotext', '/tmp/try.pdf', '-')}, "
      f"-layout: {read('pdftotext', '-layout', '/tmp/try.pdf', '-')}, -raw: {read('pdftotext', '-raw', '/tmp/try.pdf', '-')}; "
      f"mutool {version('mutool', '-v')}: {read('mutool', 'draw', '-q', '-F', 'txt', '/tmp/try.pdf')}")
PYTHON
}

expect "$(try bookworm)" 'pdftotext 22.12.0: السالم ال األطباء, -layout: السالم ال األطباء, -raw: 12 lines; mutool 1.21.1: السﻼم ﻻ اﻷطباء'
expect "$(try trixie)" 'pdftotext 25.03.0: السالم ال األطباء, -layout: السالم ال األطباء, -raw: 12 lines; mutool 1.25.1: right'
