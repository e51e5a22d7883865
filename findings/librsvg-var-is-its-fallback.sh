#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A style sheet sets --pen to blue and fills with var(--pen, red). Where the variable is set
# that is blue, and red is for where it is not. librsvg 2.60 knows no variables, but it
# knows the fallback: it draws red, whatever was set, so that a drawing has colours that
# nobody chose for it. 2.54 drops the line and draws what stood before it. In both,
# rsvg_handle_set_stylesheet () finds nothing wrong.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi python3-gi-cairo gir1.2-rsvg-2.0
  apart "$1" python3 - <<'PYTHON'
import cairo
import gi
gi.require_version('Rsvg', '2.0')
from gi.repository import Rsvg

NAMES = {(255, 0, 0): 'red', (0, 128, 0): 'green', (0, 0, 255): 'blue'}


def drawn(style):
    handle = Rsvg.Handle.new_from_data(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>")
    taken = handle.set_stylesheet(style.encode())
    area = Rsvg.Rectangle()
    area.width = area.height = 9
    surface = cairo.ImageSurface(cairo.Format.RGB24, 9, 9)
    handle.render_document(cairo.Context(surface), area)
    surface.flush()
    blue, green, red = bytes(surface.get_data())[:3]
    return f'{NAMES[red, green, blue]} ({taken})'


print(f'librsvg {Rsvg.MAJOR_VERSION}.{Rsvg.MINOR_VERSION}.{Rsvg.MICRO_VERSION}:',
      'with a fallback', drawn(':root { --pen: blue; } rect { fill: green; fill: var(--pen, red); }') + ',',
      'without', drawn(':root { --pen: blue; } rect { fill: green; fill: var(--pen); }'))
PYTHON
}

expect "$(try bookworm)" 'librsvg 2.54.7: with a fallback green (True), without green (True)'
expect "$(try trixie)" 'librsvg 2.60.0: with a fallback red (True), without green (True)'
