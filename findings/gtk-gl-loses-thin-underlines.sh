#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# GTK draws the line under a link as a rectangle, as thick as the font says, which is less than a pixel in text of a
# usual size. Its cairo renderer draws such a rectangle paler. Its OpenGL renderer of 4.8, which a machine with a graphics
# processor gets, draws it whole or not at all, by where it lies: of 24 labels between 9 and 20.5 pixels, each
# underlined, eleven have no line.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb fonts-dejavu-core libegl1 libgl1-mesa-dri
  cat >"$folder/$1/lines.py" <<'PYTHON'
import mmap
import struct
import gi
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, GLib, Gtk

N = 24
provider = Gtk.CssProvider()
provider.load_from_data((
    'window { background: white; color: black; } label { font-family: "DejaVu Sans"; }'
    + ''.join(f'.size-{i} {{ font-size: {9 + i / 2}px; }}' for i in range(N))).encode())
Gtk.StyleContext.add_provider_for_display(Gdk.Display.get_default(), provider, 900)
window = Gtk.Window(decorated=False, default_width=300, default_height=700)
box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL)
for i in range(N):
    label = Gtk.Label(xalign=0, css_classes=[f'size-{i}'])
    label.set_markup('<u>' + '\u00a0' * 30 + '</u>')
    box.append(label)
window.set_child(box)
window.present()


def count_lines():
    """Rows of the screen with any ink, in a column of the labels; those that touch are one line."""
    with open('/tmp/Xvfb_screen0', 'rb') as file:
        screen = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    head = struct.unpack('>25I', screen[:100])
    start, stride = head[0] + 12 * head[19], head[12]
    inked = [screen[start + y * stride + 20 * 4] < 240 for y in range(600)]
    print(type(window.get_renderer()).__name__, sum(now and not before for before, now in zip([False] + inked, inked)))
    loop.quit()


loop = GLib.MainLoop()
GLib.timeout_add_seconds(5, count_lines)
loop.run()
PYTHON
  cat >"$folder/$1/try.sh" <<'SH'
Xvfb :77 -screen 0 400x800x24 -nolisten tcp -fbdir /tmp >/dev/null 2>&1 &
sleep 2
export DISPLAY=:77 GDK_BACKEND=x11 GTK_A11Y=none GSETTINGS_BACKEND=memory
for renderer in cairo gl; do GSK_RENDERER=$renderer python3 /lines.py 2>/dev/null; done | paste -sd ' '
SH
  apart "$1" bash /try.sh
}

expect "GTK 4.8: $(try bookworm)" 'GTK 4.8: CairoRenderer 24 GLRenderer 13'
