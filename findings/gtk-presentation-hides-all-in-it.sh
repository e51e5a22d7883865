#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ARIA's role "presentation" takes the meaning of one element away and leaves what is in
# it. GTK's role of that name takes the whole tree below: a label in a box that is a
# presentation is not told to assistive technology, with GTK 4.8 and 4.18 alike. In a
# box that is a group it is.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    column = Gtk.Box()
    for role in Gtk.AccessibleRole.PRESENTATION, Gtk.AccessibleRole.GROUP:
        box = Gtk.Box(accessible_role=role)
        box.append(Gtk.Label(label=f'in a {role.value_nick}'))
        column.append(box)
    return column


print(f'{VERSION}: labels told:', hear(make, lambda node: node.get_role() == Atspi.Role.LABEL and node.get_name(), 1))
PYTHON
}

expect "$(try bookworm)" "GTK 4.8.3: labels told: ['in a group']"
expect "$(try trixie)" "GTK 4.18.6: labels told: ['in a group']"
