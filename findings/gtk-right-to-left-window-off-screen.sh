#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# On X11 without a window manager, as on a bare kiosk and in many tests, a window comes up at
# the upper left corner. Where words run from right to left GTK 4.24 puts it at x = 1 - width:
# one pixel of it is on the screen, and nothing says so. GTK 4.8 and 4.18 put it at 0.
# (GTK 4.24 is in what is Debian testing in the autumn of 2026; once testing has a newer one,
# this says “changed”.)
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb x11-utils dbus dbus-daemon
  on_screen "$1" <<'PYTHON'
import re
import subprocess

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk


def place(direction):
    """Where the X server has a new window."""
    Gtk.Widget.set_default_direction(direction)
    window = Gtk.Window(title='try', child=Gtk.Label(label='words'), default_width=600, default_height=400)
    window.present()
    loop = GLib.MainLoop()
    GLib.timeout_add(2000, loop.quit)
    loop.run()
    told = subprocess.run(['xwininfo', '-name', 'try', '-stats'], capture_output=True, text=True, check=True).stdout
    window.destroy()
    return re.search(r'Absolute upper-left X: *(\S+)', told)[1]


print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: a window 600 pixels wide is at x =',
      place(Gtk.TextDirection.LTR), 'from left to right, at x =', place(Gtk.TextDirection.RTL), 'from right to left')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: a window 600 pixels wide is at x = 0 from left to right, at x = 0 from right to left'
expect "$(try trixie)" 'GTK 4.18.6: a window 600 pixels wide is at x = 0 from left to right, at x = 0 from right to left'
expect "$(try forky)" 'GTK 4.24.1: a window 600 pixels wide is at x = 0 from left to right, at x = -599 from right to left'
