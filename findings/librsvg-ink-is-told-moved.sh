#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A document without width, height and viewBox holds one rectangle at 700, 40. Asked
# where the ink of the whole document is, rsvg_handle_get_geometry_for_element (NULL)
# says at 0, 0: it tells of the document moved to the corner, while
# rsvg_handle_render_document draws it where it is. Who believes it draws a picture of
# nothing. rsvg_handle_get_geometry_for_layer (NULL) says 700, 40.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi python3-gi-cairo gir1.2-rsvg-2.0
  apart "$1" python3 - <<'PYTHON'
import cairo
import gi
gi.require_version('Rsvg', '2.0')
from gi.repository import Rsvg

WIDTH, HEIGHT = 1200, 200
handle = Rsvg.Handle.new_from_data(b"<svg xmlns='http://www.w3.org/2000/svg'><rect x='700' y='40' width='360' height='90'/></svg>")


def area():
    box = Rsvg.Rectangle()
    box.width, box.height = WIDTH, HEIGHT
    return box


def place(answer):
    return f'{answer[1].x:g},{answer[1].y:g}'


surface = cairo.ImageSurface(cairo.Format.A8, WIDTH, HEIGHT)
handle.render_document(cairo.Context(surface), area())
surface.flush()
pixels, stride = bytes(surface.get_data()), surface.get_stride()
x, y = next((x, y) for y in range(HEIGHT) for x in range(WIDTH) if pixels[y * stride + x])
print(f'librsvg {Rsvg.MAJOR_VERSION}.{Rsvg.MINOR_VERSION}.{Rsvg.MICRO_VERSION}: drawn at {x},{y}; '
      f'for the element {place(handle.get_geometry_for_element(None))}, '
      f'for the layer {place(handle.get_geometry_for_layer(None, area()))}')
PYTHON
}

expect "$(try bookworm)" 'librsvg 2.54.7: drawn at 700,40; for the element 0,0, for the layer 700,40'
expect "$(try trixie)" 'librsvg 2.60.0: drawn at 700,40; for the element 0,0, for the layer 700,40'
