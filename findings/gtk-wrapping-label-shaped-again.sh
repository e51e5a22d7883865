#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A label that wraps is laid out anew for every width it is asked about, and nothing of that
# is kept: HarfBuzz shapes four sentences once where they stand on one line, and 63 times where
# they wrap in a scrolled window. What asks for the width that goes with a height searches for
# it by halving: so the same sentences are shaped 300 to 500 times where a window holds the label
# itself, and 400 times in a scrolled window where `halign` is other than fill.
# `natural-wrap-mode`, which says how wide the label would like to be, hardly changes that.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon fonts-dejavu-core gcc libc6-dev
  cat >"$folder/$1/count.c" <<'C'
#include <dlfcn.h>
#include <stddef.h>
static unsigned n;
unsigned shaped (void) { return n; }
void hb_shape (void *font, void *buffer, const void *features, unsigned count) {
  static void (*real) (void *, void *, const void *, unsigned);
  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "hb_shape");
  n++;
  real (font, buffer, features, count);
}
C
  apart "$1" gcc -D_GNU_SOURCE -shared -fPIC -o /count.so /count.c
  on_screen "$1" <<'PYTHON'
import ctypes
import os
import sys

if 'LD_PRELOAD' not in os.environ:
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, 'LD_PRELOAD': '/count.so', 'GTK_A11Y': 'none'})

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk

shaped = ctypes.CDLL(None).shaped
TEXT = '<span font="DejaVu Sans 11">' + 'Wash your hands and put the roller away before you go to bed. ' * 4 + '</span>'


def shown(scrolled, **properties):
    """How often text is shaped until a window with this label stands there."""
    label = Gtk.Label(label=TEXT, use_markup=True, **properties)
    child = Gtk.ScrolledWindow(child=label, hscrollbar_policy=Gtk.PolicyType.NEVER) if scrolled else label
    window = Gtk.Window(child=child, default_width=400, default_height=400)
    before = shaped()
    window.present()
    loop = GLib.MainLoop()
    GLib.timeout_add(2000, loop.quit)
    loop.run()
    after = shaped()
    window.destroy()
    return after - before


shown(False)  # what is done once
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: one line {shown(False)}; '
      f'wrapped, in a window {shown(False, wrap=True)}, scrolled {shown(True, wrap=True)}, '
      f'scrolled and centred {shown(True, wrap=True, halign=Gtk.Align.CENTER)}, '
      f'with natural-wrap-mode {shown(True, wrap=True, halign=Gtk.Align.CENTER, natural_wrap_mode=Gtk.NaturalWrapMode.NONE)}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: one line 1; wrapped, in a window 506, scrolled 63, scrolled and centred 423, with natural-wrap-mode 390'
expect "$(try trixie)" 'GTK 4.18.6: one line 1; wrapped, in a window 291, scrolled 64, scrolled and centred 409, with natural-wrap-mode 384'
