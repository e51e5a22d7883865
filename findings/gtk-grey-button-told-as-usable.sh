#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A grid that is made insensitive makes all in it grey, and no button in it can be
# pressed. Assistive technology is told that of the grid alone: its buttons stay
# "sensitive" and "enabled", with GTK 4.8 and 4.18 alike. A button that is made
# insensitive itself is told rightly.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    box = Gtk.Box()
    grid = Gtk.Grid(sensitive=False)
    grid.attach(Gtk.Button(label='in the grid'), 0, 0, 1, 1)
    box.append(grid)
    box.append(Gtk.Button(label='by itself', sensitive=False))
    return box


def said(node):
    if node.get_role() == Atspi.Role.PUSH_BUTTON:
        usable = node.get_state_set().contains(Atspi.StateType.SENSITIVE)
        return f'{node.get_name()}: {"usable" if usable else "grey"}'


print(f'{VERSION}:', ', '.join(hear(make, said, 2)))
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: in the grid: usable, by itself: grey'
expect "$(try trixie)" 'GTK 4.18.6: in the grid: usable, by itself: grey'
