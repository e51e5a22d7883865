#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A window has shortcuts for Left, Right, Home and End, as a program has that turns pages.
# From a button they reach the window. From a label with a link, which shows no cursor and
# cannot be selected, they do not: the label's own keys for moving a cursor take them and
# do nothing with them, with GTK 4.8 and 4.18 alike. Who follows a link with Tab is stuck
# on the page.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon xdotool
  on_screen "$1" <<'PYTHON'
import subprocess

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk

KEYS = 'Left', 'Right', 'Home', 'End', 'Page_Down', 'F6'
reached = []
loop = GLib.MainContext.default()


def settle(milliseconds=300):
    done = []
    GLib.timeout_add(milliseconds, done.append, True)
    while not done:
        loop.iteration(True)


def reach(widget):
    """The keys that reach the window's shortcuts while this widget has the focus."""
    widget.grab_focus()
    reached.clear()
    for key in KEYS:
        subprocess.run(['xdotool', 'key', key], check=True)
        settle()
    return ' '.join(reached) or 'none'


label = Gtk.Label(label='<a href="https://www.example.org/">a link</a>', use_markup=True)
button = Gtk.Button(label='a button')
box = Gtk.Box()
box.append(label)
box.append(button)
window = Gtk.Window(child=box, title='try')
shortcuts = Gtk.ShortcutController()
for key in KEYS:
    action = Gtk.CallbackAction.new(lambda _widget, _args, key: reached.append(key) or True, key)
    shortcuts.add_shortcut(Gtk.Shortcut(trigger=Gtk.ShortcutTrigger.parse_string(key), action=action))
window.add_controller(shortcuts)
window.present()
settle(1000)
subprocess.run(['xdotool', 'search', '--name', '^try$', 'windowfocus'], check=True)
settle()
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: '
      f'keys that reach the window from a button: {reach(button)}; from a label with a link: {reach(label)}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: keys that reach the window from a button: Left Right Home End Page_Down F6; from a label with a link: Page_Down F6'
expect "$(try trixie)" 'GTK 4.18.6: keys that reach the window from a button: Left Right Home End Page_Down F6; from a label with a link: Page_Down F6'
