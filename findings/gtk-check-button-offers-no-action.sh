#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Assistive technology works a widget by the actions it offers (AT-SPI). A toggle button
# offers one. A check button, which is there to be ticked, offers none, with GTK 4.8 and
# 4.18 alike: whoever works the machine by voice or by one switch is told of a check box
# that cannot be ticked that way.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    box = Gtk.Box()
    for widget in Gtk.CheckButton(label='check button'), Gtk.ToggleButton(label='toggle button'):
        box.append(widget)
    return box


def said(node):
    if node.get_state_set().contains(Atspi.StateType.FOCUSABLE):
        return f'{node.get_name()} {Atspi.Action.get_n_actions(node)}'


print(f'{VERSION}: actions offered:', ', '.join(hear(make, said, 2)))
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: actions offered: check button 0, toggle button 1'
expect "$(try trixie)" 'GTK 4.18.6: actions offered: check button 0, toggle button 1'
