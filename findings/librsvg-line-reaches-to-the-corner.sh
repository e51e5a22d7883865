#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rsvg_handle_get_geometry_for_layer () tells where the ink of an element is. A group far
# from the corner holds a rectangle, and librsvg tells its place rightly. One straight line
# more in the group, level, upright or slanting, and with librsvg 2.54 the ink begins at
# 0, 0: the line has no inside, and that nothing is counted as a point in the corner. 2.60
# is right. Who frames or cuts out by the ink gets a frame up to the corner of the drawing.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-rsvg-2.0
  apart "$1" python3 - <<'PYTHON'
import gi
gi.require_version('Rsvg', '2.0')
from gi.repository import Rsvg


def ink(shapes):
    handle = Rsvg.Handle.new_from_data(
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><g id='part'>{shapes}</g></svg>".encode())
    area = Rsvg.Rectangle()
    area.width = area.height = 100
    box = handle.get_geometry_for_layer('#part', area).out_ink_rect
    return f'{box.x:g},{box.y:g} {box.width:g}x{box.height:g}'


RECTANGLE = "<rect x='50' y='60' width='10' height='10'/>"
LINE = "<path d='M40,50 h30' stroke='black' stroke-width='2'/>"
print(f'librsvg {Rsvg.MAJOR_VERSION}.{Rsvg.MINOR_VERSION}.{Rsvg.MICRO_VERSION}: '
      f'ink of a rectangle {ink(RECTANGLE)}, with a line {ink(RECTANGLE + LINE)}')
PYTHON
}

expect "$(try bookworm)" 'librsvg 2.54.7: ink of a rectangle 50,60 10x10, with a line 0,0 70x70'
expect "$(try trixie)" 'librsvg 2.60.0: ink of a rectangle 50,60 10x10, with a line 40,49 30x21'
