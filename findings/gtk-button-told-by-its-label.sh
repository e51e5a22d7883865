#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A button shows “15” and has the accessible label “Friday 15”, set by
# gtk_accessible_update_property () as the documentation says. With GTK 4.8 a screen
# reader is told “Friday 15”. With 4.18 it is told “15”: the button is now labelled by
# the label inside it, that relation wins over the property, and nothing says so. Who
# takes the relation away first is told right in both.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 gir1.2-atspi-2.0 at-spi2-core xvfb dbus dbus-daemon
  on_screen "$1" <<'PYTHON'
import os
import subprocess
import sys
import time

import gi
gi.require_version('Gtk', '4.0')
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib, Gtk


def show():
    window = Gtk.Window(child=Gtk.Box())
    for i in range(2):
        button = Gtk.Button(label='15')
        if i == 1:
            button.reset_relation(Gtk.AccessibleRelation.LABELLED_BY)
        button.update_property([Gtk.AccessibleProperty.LABEL], ['Friday 15'])
        window.get_child().append(button)
    window.present()
    GLib.MainLoop().run()


def buttons(node):
    if node.get_role() == Atspi.Role.PUSH_BUTTON:
        return [node.get_name()]
    return [name for i in range(node.get_child_count()) for name in buttons(node.get_child_at_index(i))]


def read():
    process = subprocess.Popen([sys.executable, __file__, 'show'], env={**os.environ, 'GTK_A11Y': 'atspi'})
    names, end = [], time.monotonic() + 60
    while len(names) < 2 and time.monotonic() < end:
        time.sleep(0.5)
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        names = [name for program in programs if program is not None and program.get_process_id() == process.pid
                 for name in buttons(program)]
    process.kill()
    print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: '
          f'the property alone “{names[0]}”, without the relation “{names[1]}”')


show() if sys.argv[1:] else read()
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: the property alone “Friday 15”, without the relation “Friday 15”'
expect "$(try trixie)" 'GTK 4.18.6: the property alone “15”, without the relation “Friday 15”'
