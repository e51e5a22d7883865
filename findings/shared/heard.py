# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology is told of a window: for the scripts beside."""
import os
import subprocess
import sys
import time

import gi
gi.require_version('Gtk', '4.0')
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib, Gtk  # noqa: E402

VERSION = f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}'


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i))


def hear(make_child, said, count):
    """Shows make_child () in a window of a process of its own, and says what said (node) is of all
    its nodes, once so many of them (count) have something to say."""
    if sys.argv[1:]:
        window = Gtk.Window(child=make_child())
        window.present()
        GLib.MainLoop().run()
    process = subprocess.Popen([sys.executable, sys.argv[0], 'show'], env={**os.environ, 'GTK_A11Y': 'atspi'})
    found, end = [], time.monotonic() + 60
    while len(found) < count and time.monotonic() < end:
        time.sleep(1)
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        nodes = [node for program in programs if program is not None and program.get_process_id() == process.pid
                 for node in walk(program)]
        found = [words for words in map(said, nodes) if words]
    process.kill()
    return found
