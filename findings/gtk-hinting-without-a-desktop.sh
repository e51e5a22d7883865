#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How letters are fitted to the pixels is for fontconfig to say, whose answer on Debian is 1,
# slight. GTK on X11 does not ask it: where no desktop tells it by XSETTINGS, as in a kiosk or under
# Xvfb, and no resource Xft.hintstyle is set, GTK takes a stronger style of its own. GTK 4.8 then has
# every letter fitted by its font's own program, which looks otherwise and takes longer, so that
# pictures and times made in a test are not those of a desktop. With `Xft.hintstyle: hintslight`
# among the resources it is as fontconfig says. GTK 4.18 has the same style in its settings and
# fits letters slightly all the same.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon x11-utils fontconfig fonts-dejavu-core gcc libc6-dev
  cat >"$folder/$1/count.c" <<'C'
#include <dlfcn.h>
#include <stddef.h>
static unsigned n[16];
unsigned fitted (int target) { return n[target]; }
int FT_Load_Glyph (void *face, unsigned glyph, int flags) {
  static int (*real) (void *, unsigned, int);
  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "FT_Load_Glyph");
  if (!(flags & 2)) /* FT_LOAD_NO_HINTING */
    n[flags >> 16 & 15]++;
  return real (face, glyph, flags);
}
C
  apart "$1" gcc -D_GNU_SOURCE -shared -fPIC -o /count.so /count.c
  on_screen "$1" <<'PYTHON'
import ctypes
import os
import subprocess
import sys

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk

LIGHT = 1  # FT_RENDER_MODE_LIGHT
if 'LD_PRELOAD' in os.environ:
    window = Gtk.Window(child=Gtk.Label(label='<span font="DejaVu Sans 11">Wash your hands.</span>', use_markup=True))
    window.present()
    loop = GLib.MainLoop()
    GLib.timeout_add(2000, loop.quit)
    loop.run()
    style = Gtk.Settings.get_default().get_property('gtk-xft-hintstyle')
    print(style, 'in the settings, letters fitted', 'slightly' if ctypes.CDLL(None).fitted(LIGHT) else 'by their fonts')
    sys.exit()


def shown():
    return subprocess.run([sys.executable, sys.argv[0]], env={**os.environ, 'LD_PRELOAD': '/count.so', 'GTK_A11Y': 'none'},
                          capture_output=True, text=True, check=True).stdout.strip()


Gtk.init()  # the server forgets its resources when nobody is connected
style = subprocess.run(['fc-match', '--format', '%{hintstyle}', 'DejaVu Sans'], capture_output=True, text=True, check=True).stdout
alone = shown()
subprocess.run(['xprop', '-root', '-f', 'RESOURCE_MANAGER', '8s', '-set', 'RESOURCE_MANAGER', 'Xft.hintstyle:\thintslight\n'],
               check=True)
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: fontconfig says {style}; '
      f'nobody says: {alone}; a resource says hintslight: {shown()}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3: fontconfig says 1; nobody says: hintmedium in the settings, letters fitted by their fonts; a resource says hintslight: hintslight in the settings, letters fitted slightly'
expect "$(try trixie)" 'GTK 4.18.6: fontconfig says 1; nobody says: hintmedium in the settings, letters fitted slightly; a resource says hintslight: hintslight in the settings, letters fitted slightly'
