#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A program can say what a slider's number means: GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, as
# aria-valuetext on the web. GTK 4.8 takes it without a word and tells assistive technology the
# bare number; 4.18 tells the words. The words of a picture (gtk_picture_set_alternative_text)
# are its description in both: its name is empty, or with 4.8 that of the class.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def made():
    box = Gtk.Box()
    slider = Gtk.Scale.new_with_range(Gtk.Orientation.HORIZONTAL, 1, 5, 1)
    slider.set_value(3)
    slider.update_property([Gtk.AccessibleProperty.LABEL, Gtk.AccessibleProperty.VALUE_TEXT], ['pain', 'some pain'])
    box.append(slider)
    picture = Gtk.Picture()
    picture.set_alternative_text('a face')
    box.append(picture)
    return box


def said(node):
    words = f'{node.get_role_name()} named "{node.get_name()}", described "{node.get_description()}"'
    if node.get_role() == Atspi.Role.SLIDER:
        value, text = Atspi.Value.get_current_value(node), Atspi.Value.get_text(node)
        return f'{words}, {value:g}, in words {text}'
    return words if node.get_role() == Atspi.Role.IMAGE else None


print(f"{VERSION}: {'; '.join(hear(made, said, 2))}")
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: slider named "pain", described "", 3, in words None; image named "GtkPicture", described "a face"'
expect "$(try trixie)" 'GTK 4.18.6: slider named "pain", described "", 3, in words some pain; image named "", described "a face"'
