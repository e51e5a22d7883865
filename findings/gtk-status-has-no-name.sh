#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A box of the role “status” has an accessible label, as ARIA allows for a status, and the
# focus goes to it, so that a screen reader reads what became of something. With GTK 4.8
# it is told under that name. With 4.18 it has no name: a status is among the roles that may
# have none there, what was set is left out, and nothing says so. A box of the role “group”
# keeps its name in both.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    box = Gtk.Box()
    for role in (Gtk.AccessibleRole.STATUS, Gtk.AccessibleRole.GROUP):
        place = Gtk.Box(accessible_role=role, focusable=True)
        place.append(Gtk.Label(label='words'))
        place.update_property([Gtk.AccessibleProperty.LABEL], ['Saved'])
        box.append(place)
    return box


WANTED = Atspi.Role.STATUS_BAR, Atspi.Role.PANEL, Atspi.Role.GROUPING
names = hear(make, lambda node: node.get_role() in WANTED and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
             and f'“{node.get_name()}”', 2)
print(f'{VERSION}: status {names[0]}, group {names[1]}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: status “Saved”, group “Saved”'
expect "$(try trixie)" 'GTK 4.18.6: status “”, group “Saved”'
