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
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    box = Gtk.Box()
    for i in range(2):
        button = Gtk.Button(label='15')
        if i == 1:
            button.reset_relation(Gtk.AccessibleRelation.LABELLED_BY)
        button.update_property([Gtk.AccessibleProperty.LABEL], ['Friday 15'])
        box.append(button)
    return box


names = hear(make, lambda node: node.get_role() == Atspi.Role.PUSH_BUTTON and node.get_name(), 2)
print(f'{VERSION}: the property alone “{names[0]}”, without the relation “{names[1]}”')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: the property alone “Friday 15”, without the relation “Friday 15”'
expect "$(try trixie)" 'GTK 4.18.6: the property alone “15”, without the relation “Friday 15”'
