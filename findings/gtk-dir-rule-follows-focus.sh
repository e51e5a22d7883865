#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A rule of a GTK style sheet for what is in a box that runs from right to left, `.page:dir(rtl)
# label`, should cost something when the direction changes. It costs each time that the
# keyboard focus enters or leaves the box: for GTK the direction, the focus and the focus within
# are one kind of change, so that the styles of all labels in there are looked up again, also
# where the box runs from left to right and the rule says nothing. A rule with :hover there does
# not, nor one with a class in place of :dir (). What is counted are look-ups in hash tables.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon fonts-dejavu-core gcc libc6-dev
  cat >"$folder/$1/count.c" <<'C'
#include <dlfcn.h>
#include <stddef.h>
static unsigned n;
unsigned looked_up (void) { return n; }
void *g_hash_table_lookup (void *table, const void *key) {
  static void *(*real) (void *, const void *);
  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "g_hash_table_lookup");
  n++;
  return real (table, key);
}
C
  apart "$1" gcc -D_GNU_SOURCE -shared -fPIC -o /count.so /count.c
  on_screen "$1" <<'PYTHON'
import ctypes
import os
import sys

if 'LD_PRELOAD' not in os.environ:
    os.execve(sys.executable, [sys.executable, *sys.argv],
              {**os.environ, 'LD_PRELOAD': '/count.so libglib-2.0.so.0', 'GTK_A11Y': 'none'})

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk

LABELS, MOVES = 300, 100
looked_up = ctypes.CDLL(None).looked_up


def wait():
    loop = GLib.MainLoop()
    GLib.timeout_add(1500, loop.quit)
    loop.run()


def counted(rule):
    """Look-ups while the focus goes between a button in a box of labels and one beside it, a move a frame."""
    style = Gtk.CssProvider()
    style.load_from_data(f'{rule} {{ color: red; }}'.encode())
    page = Gtk.Box(orientation=Gtk.Orientation.VERTICAL, css_classes=['page'])
    inside, beside = Gtk.Button(label='inside'), Gtk.Button(label='beside')
    page.append(inside)
    for _ in range(LABELS):
        page.append(Gtk.Label(label='words'))
    both = Gtk.Box()
    both.append(Gtk.ScrolledWindow(child=page))
    both.append(beside)
    window = Gtk.Window(child=both)
    Gtk.StyleContext.add_provider_for_display(window.get_display(), style, Gtk.STYLE_PROVIDER_PRIORITY_USER)
    window.present()
    wait()
    window.set_focus(beside)
    wait()
    loop, moves, before = GLib.MainLoop(), 0, looked_up()

    def move(_window, _clock):
        nonlocal moves
        moves += 1
        if moves > MOVES:
            loop.quit()
            return False
        window.set_focus(inside if moves % 2 else beside)
        return True

    window.add_tick_callback(move)
    loop.run()
    after = looked_up()
    Gtk.StyleContext.remove_provider_for_display(window.get_display(), style)
    window.destroy()
    return after - before


counted('label')  # what is done once
least = counted('label')
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: more look-ups for each label and move: '
      + ', '.join(f'{rule} {round((counted(rule) - least) / LABELS / MOVES)}'
                  for rule in ('.page label', '.page:hover label', '.page:dir(rtl) label', '.page:dir(ltr) label')))
PYTHON
}

said='more look-ups for each label and move: .page label 0, .page:hover label 0, .page:dir(rtl) label 5, .page:dir(ltr) label 5'
expect "$(try bookworm)" "GTK 4.8.3: $said"
expect "$(try trixie)" "GTK 4.18.6: $said"
