#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# xdotool chains commands: "search --pid N windowfocus" finds the windows of a process and
# gives the focus to one. But search reads the next word as a pattern for names where it
# has none, though --pid was said. Where any condition is enough it finds the windows all
# the same; with --all, where each has to hold, nothing is ever named "windowfocus", and
# with --sync it waits for ever. A pattern of its own (--name .) mends it.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian bookworm xdotool xvfb python3-gi gir1.2-gtk-4.0
cat >"$folder/bookworm/try.sh" <<'SH'
Xvfb :77 -screen 0 800x600x24 -nolisten tcp >/dev/null 2>&1 &
sleep 2
export DISPLAY=:77 GDK_BACKEND=x11 GSK_RENDERER=cairo GTK_A11Y=none
python3 -c '
import gi
gi.require_version("Gtk", "4.0")
from gi.repository import GLib, Gtk
Gtk.Window(title="mine").present()
GLib.MainLoop().run()' 2>/dev/null & window=$!
sleep 5
try () { timeout 5 xdotool search "$@" windowfocus >/dev/null 2>&1; echo "$?"; }
echo "xdotool $(dpkg-query --show --showformat '${Version}' xdotool): $(try --pid $window)" \
  "$(try --sync --all --pid $window) $(try --sync --all --pid $window --name .)"
SH
expect "$(apart bookworm bash /try.sh)" 'xdotool 1:3.20160805.1-5: 0 124 0' # 124: ended after 5 s
