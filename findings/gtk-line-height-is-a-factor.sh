#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `line-height: 1.5` in a style sheet of GTK multiplies the height that the font claims for
# its lines, not the size of its letters as on the web: letters of 100 px stand on lines of
# 204 px in Noto Sans, and of 317 px in Noto Sans Arabic. So one rule for two languages
# makes the lines of one of them half as high again. `150%` and `1.5em`, which on the web
# come to the same as 1.5 here, give all fonts the same lines.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon fonts-noto-core
  on_screen "$1" <<'PYTHON'
import gi
gi.require_version('Gtk', '4.0')
from gi.repository import Gdk, Gtk


def line(font, letter, height):
    """How much higher a label of two lines is than one of one, in pixels."""
    style = Gtk.CssProvider()
    style.load_from_data(f'.tried {{ font: 100px "{font}"; line-height: {height}; }}'.encode())
    display = Gdk.Display.get_default()
    Gtk.StyleContext.add_provider_for_display(display, style, Gtk.STYLE_PROVIDER_PRIORITY_USER)
    labels = [Gtk.Label(label=text, css_classes=['tried']) for text in (letter, f'{letter}\n{letter}')]
    box = Gtk.Box()
    for label in labels:
        box.append(label)
    window = Gtk.Window(child=box)
    one, two = (label.measure(Gtk.Orientation.VERTICAL, -1).natural for label in labels)
    window.destroy()
    Gtk.StyleContext.remove_provider_for_display(display, style)
    return two - one


FONTS = ('Noto Sans', 'a'), ('Noto Sans Arabic', '\u0645'), ('Noto Sans Devanagari', '\u0915')
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: ' + '; '.join(
    f'{height}: ' + ', '.join(f'{font} {line(font, letter, height)}' for font, letter in FONTS)
    for height in ('1.5', '150%', '1.5em')))
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: 1.5: Noto Sans 204, Noto Sans Arabic 317, Noto Sans Devanagari 196; 150%: Noto Sans 150, Noto Sans Arabic 150, Noto Sans Devanagari 150; 1.5em: Noto Sans 150, Noto Sans Arabic 150, Noto Sans Devanagari 150'
expect "$(try trixie)" 'GTK 4.18.6: 1.5: Noto Sans 204, Noto Sans Arabic 317, Noto Sans Devanagari 196; 150%: Noto Sans 150, Noto Sans Arabic 150, Noto Sans Devanagari 150; 1.5em: Noto Sans 150, Noto Sans Arabic 150, Noto Sans Devanagari 150'
