#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A widget that shows two pictures side by side, with a line between them that can be moved, clips each to its
# side. Where the line stands at an edge one of the two is clipped to a width of nothing; nothing of it is seen, as
# expected, and GTK never lets go of it: gtk_snapshot_pop () then drops what was drawn in the clip without giving
# back its reference. So the picture stays in memory for as long as the program runs, and at each frame some bytes more. Whoever
# clips has to look for an empty clip first.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon
  on_screen "$1" <<'PYTHON'
import gi
for name, version in (('Gtk', '4.0'), ('Gdk', '4.0'), ('Graphene', '1.0')):
    gi.require_version(name, version)
from gi.repository import Gdk, GLib, Graphene, Gtk


def area(width):
    return Graphene.Rect().init(0, 0, width, 10)


def stays(width):
    texture = Gdk.MemoryTexture.new(1, 1, Gdk.MemoryFormat.R8G8B8A8, GLib.Bytes.new(b'....'), 4)
    gone = []
    texture.weak_ref(lambda: gone.append(True))
    snapshot = Gtk.Snapshot()
    snapshot.append_color(Gdk.RGBA(), area(20))
    snapshot.push_clip(area(width))
    snapshot.append_texture(texture, area(20))
    snapshot.pop()
    seen = snapshot.to_paintable(None)
    del seen, snapshot, texture
    return 'goes' if gone else 'stays'


print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: a picture 20 wide, '
      + ', '.join(f'clipped to {width}: {stays(width)}' for width in (20, 10, 0)))
PYTHON
}

said='a picture 20 wide, clipped to 20: goes, clipped to 10: goes, clipped to 0: stays'
expect "$(try bookworm)" "GTK 4.8.3: $said"
expect "$(try trixie)" "GTK 4.18.6: $said"
