#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Who keeps a reference to an object and the number of a handler on it expects to find the handler
# when it is time to disconnect it. A GdkFrameClock loses its handlers when its window is closed,
# whoever holds it: g_signal_handler_disconnect () then says that there is no such handler,
# critically. The window and its GdkSurface, held the same way, keep theirs. So whatever outlives
# the window has to ask g_signal_handler_is_connected (), or to let go when the surface does.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 xvfb dbus dbus-daemon
  on_screen "$1" <<'PYTHON'
import warnings

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk


def wait():
    loop = GLib.MainLoop()
    GLib.timeout_add(500, loop.quit)
    loop.run()


window = Gtk.Window()
window.present()
wait()
clock, surface = window.get_frame_clock(), window.get_surface()
held = {'clock': (clock, clock.connect('update', lambda clock: None)),
        'surface': (surface, surface.connect('layout', lambda surface, width, height: None)),
        'window': (window, window.connect('notify::title', lambda window, property: None))}


def connected():
    return ' '.join(name for name, (thing, number) in held.items() if thing.handler_is_connected(number)) or 'none'


said = [f'shown: {connected()}']
window.set_visible(False)
wait()
said.append(f'hidden: {connected()}')
window.destroy()
wait()
said.append(f'closed: {connected()}')
for name, (thing, number) in held.items():
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter('always')
        thing.disconnect(number)
    said.append(f'{name} disconnected: ' + (', '.join('no handler' if 'has no handler with id' in str(warning.message)
                                                       else str(warning.message) for warning in warned) or 'well'))
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: handlers of a window ' + '; '.join(said))
PYTHON
}

said='handlers of a window shown: clock surface window; hidden: clock surface window; closed: surface window; clock disconnected: no handler; surface disconnected: well; window disconnected: well'
expect "$(try bookworm)" "GTK 4.8.3: $said"
expect "$(try trixie)" "GTK 4.18.6: $said"
