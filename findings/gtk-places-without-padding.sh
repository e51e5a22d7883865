#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# GTK tells assistive technology where a widget is (AT-SPI GetExtents, against the window):
# a magnifier follows it, a program for one switch presses there. A button of 200 x 100
# stands in two boxes with 40 px of padding each, so at 80, 80. With GTK 4.8 the place and
# the size told are those of what is in the button, inside its padding and border of 12 px.
# With 4.18 the size is right, and the place leaves out the padding of everything around
# the button: 0, 0. Nested boxes so move it further and further from where it is.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear
from gi.repository import Gdk


def make():
    with open('/tmp/try.css', 'w') as file:
        file.write('.padded { padding: 40px; } button { padding: 10px; border: 2px solid; margin: 0; }')
    style = Gtk.CssProvider()
    style.load_from_path('/tmp/try.css')
    Gtk.StyleContext.add_provider_for_display(Gdk.Display.get_default(), style, Gtk.STYLE_PROVIDER_PRIORITY_USER)
    start = Gtk.Align.START
    page = Gtk.Box(accessible_role=Gtk.AccessibleRole.LIST)
    outer, inner = Gtk.Box(css_classes=['padded']), Gtk.Box(css_classes=['padded'])
    page.append(outer)
    outer.append(inner)
    inner.append(Gtk.Button(width_request=200, height_request=100, halign=start, valign=start))
    return page


def said(node):
    if node.get_role() in (Atspi.Role.LIST, Atspi.Role.PUSH_BUTTON):
        return Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)


page, button = hear(make, said, 2)
print(f'{VERSION}: button told at {button.x - page.x}, {button.y - page.y} of the page, {button.width} x {button.height}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: button told at 92, 92 of the page, 176 x 76'
expect "$(try trixie)" 'GTK 4.18.6: button told at 0, 0 of the page, 200 x 100'
