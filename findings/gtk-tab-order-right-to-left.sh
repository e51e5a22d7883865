#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Four buttons A B C D in a horizontal GtkBox. Where the language runs from right to left
# they stand from right to left, and Tab should go A B C D, as they are read. With GTK
# 4.8 it does. With 4.18 Tab begins with D, the leftmost, and goes against the reading;
# from left to right nothing has changed. A GtkGrid is right in both.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon
  on_screen "$1" <<'PYTHON'
import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk


def tab_through(direction, container):
    Gtk.Widget.set_default_direction(direction)
    window = Gtk.Window(child=container)
    for i, name in enumerate('ABCD'):
        button = Gtk.Button(label=name)
        container.attach(button, i, 0, 1, 1) if isinstance(container, Gtk.Grid) else container.append(button)
    window.present()
    while GLib.MainContext.default().iteration(False) or not container.get_width():
        pass
    window.set_focus(None)  # GTK has given it to the first
    window.set_focus(None)  # GTK has given it to the first
    order = ''
    for _ in 'ABCD':
        window.child_focus(Gtk.DirectionType.TAB_FORWARD)
        order += window.get_focus().get_label()
    window.destroy()
    return order


print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: '
      f'box from left {tab_through(Gtk.TextDirection.LTR, Gtk.Box())}, '
      f'box from right {tab_through(Gtk.TextDirection.RTL, Gtk.Box())}, '
      f'grid from right {tab_through(Gtk.TextDirection.RTL, Gtk.Grid())}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: box from left ABCD, box from right ABCD, grid from right ABCD'
expect "$(try trixie)" 'GTK 4.18.6: box from left ABCD, box from right DCBA, grid from right ABCD'
