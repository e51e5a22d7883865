#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A program hides a widget from assistive technology by GTK_ACCESSIBLE_STATE_HIDDEN, while
# it builds its window. With GTK 4.8 the widget is not told. With 4.18 it is: GTK takes the
# state back when the widget is mapped, after the handlers of "map" too, and nothing says
# so. Set later it holds, until the widget is mapped anew.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear
from gi.repository import GLib


def hide(widget):
    widget.update_state([Gtk.AccessibleState.HIDDEN], [True])


def make():
    box = Gtk.Box()
    before, later = Gtk.Button(label='hidden before'), Gtk.Button(label='hidden later')
    hide(before)
    box.append(before)
    box.append(later)

    def mapped():
        hide(later)
        box.prepend(Gtk.Button(label='not hidden'))

    later.connect('map', lambda _: GLib.idle_add(mapped))
    return box


told = []


def said(node):
    if node.get_role() == Atspi.Role.PUSH_BUTTON:
        told.append(node.get_name())
        return node.get_name() if 'not hidden' in told else None  # it comes once all is done


print(f'{VERSION}: buttons told:', ', '.join(hear(make, said, 1)))
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: buttons told: not hidden'
expect "$(try trixie)" 'GTK 4.18.6: buttons told: not hidden, hidden before'
