#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A bar at the side of a box, `border-left: 5px solid red`, should be cheaper to draw than a
# border all round. GTK gives the sides that have no width the colour of the words, takes the
# border for one of several colours, and has cairo fill a mesh over the whole box, pixel by
# pixel. `border-color: red` before it looks the same, and is one plain fill.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon fonts-dejavu-core gcc libc6-dev
  cat >"$folder/$1/count.c" <<'C'
#include <dlfcn.h>
static unsigned n;
unsigned meshes (void) { return n; }
void *cairo_pattern_create_mesh (void) {
  static void *(*real) (void);
  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "cairo_pattern_create_mesh");
  n++;
  return real ();
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

meshes = ctypes.CDLL(None).meshes


def drawn(style):
    """How a window with one label is drawn."""
    provider = Gtk.CssProvider()
    provider.load_from_data(f'.marked {{ color: black; {style} }}'.encode())
    window = Gtk.Window(child=Gtk.Label(label='words', css_classes=['marked']), decorated=False)
    display = window.get_display()
    Gtk.StyleContext.add_provider_for_display(display, provider, Gtk.STYLE_PROVIDER_PRIORITY_USER)
    before, loop = meshes(), GLib.MainLoop()
    window.present()
    GLib.timeout_add(1500, loop.quit)
    loop.run()
    after = meshes()
    window.destroy()
    Gtk.StyleContext.remove_provider_for_display(display, provider)
    return 'a mesh' if after > before else 'no mesh'


print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: '
      + ', '.join(f'“{style}” {drawn(style)}' for style in ('border: 5px solid red;', 'border-left: 5px solid red;',
                                                             'border-color: red; border-left: 5px solid red;')))
PYTHON
}

said='“border: 5px solid red;” no mesh, “border-left: 5px solid red;” a mesh, “border-color: red; border-left: 5px solid red;” no mesh'
expect "$(try bookworm)" "GTK 4.8.3: $said"
expect "$(try trixie)" "GTK 4.18.6: $said"
