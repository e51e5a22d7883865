#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every place of the guide at home, and nothing on the terminal: walk.py x11|wayland

Opens the guide, goes to every page, screen and panel, and counts what came on
stderr; in the X server in large text too. Under Wayland (cage, in a window of the
X server) the title bar has to look as that of an empty window, and Home has its
drawings. Run by tests/kiosk/run.py. GUIDE_RENDERER names another of GTK's
renderers than cairo."""
import os
import pathlib
import re
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'kiosk'), str(TOP / 'tests' / 'content')]

from said import defined  # noqa: E402
from compositor import Compositor  # noqa: E402
from driver import PATIENCE, PROGRAM, Failed, check, end_process, wait_for  # noqa: E402

APPLICATION = 'io.github.microneedlingguide.Guide'
SCREENS = ['start', 'glossary', 'sources', 'about', 'compare-options', 'my-visit', 'quiz', 'self-check', 'take-home']
PANELS = ['F10', 'ctrl+f', 'ctrl+question']
LARGER = (defined('GUIDE_TEXT_SIZE_MAX') - defined('GUIDE_TEXT_SIZE_MIN')) // defined('GUIDE_TEXT_SIZE_STEP')
SIZES = {'x11': [[], ['ctrl+plus'] * LARGER], 'wayland': [[]]}  # the keys that lead to each
REST = 0.2  # seconds: a place is laid out and drawn
# What drivers of the screen say where there is no graphics card; the guide has no part in it.
FOREIGN = re.compile(r'libEGL|MESA|ZINK|glx: |$')
MANY_COLOURS = 320  # the words of a whole screen have 265, Home with its drawing 387
# Of an empty window, so that the height of its title bar can be read from a picture.
GREEN = (0, 255, 0)
EMPTY_STYLE = f'window > .empty {{ background: rgb{GREEN}; }}'
EMPTY_WINDOW = '''#!/usr/bin/python3
import sys
import gi
gi.require_version('Gtk', '4.0')
from gi.repository import Gtk
style = Gtk.CssProvider()
style.load_from_path(sys.path[0] + '/empty.css')
def show(application):
    window = Gtk.ApplicationWindow(application=application, title='Microneedling Guide', child=Gtk.Box(css_classes=['empty']))
    window.set_default_size(1280, 800)
    Gtk.StyleContext.add_provider_for_display(window.get_display(), style, 900)
    Gtk.Settings.get_default().props.gtk_hint_font_metrics = True # as the guide, for all that a display shows
    window.present()
application = Gtk.Application()
application.connect('activate', show)
application.run()
'''


class X11:
    """The guide in the X server."""

    def __init__(self):
        self.log_path = os.path.join(os.environ['GUIDE_SCREEN_FOLDER'], 'guide.log')
        env = dict(os.environ, HOME=os.environ['GUIDE_SCREEN_FOLDER'], GSK_RENDERER=os.environ.get('GUIDE_RENDERER', 'cairo'))
        with open(self.log_path, 'wb') as log:
            self.process = subprocess.Popen([PROGRAM], env=env, stderr=log)

    def said(self):
        return pathlib.Path(self.log_path).read_text(encoding='utf-8', errors='replace')

    def run(self, *command):
        return subprocess.run(command, capture_output=True, check=False)

    def find_window(self):
        """On the screen, and not what GTK keeps unseen."""
        check(self.process.poll() is None, 'the guide has ended')
        found = self.run('xdotool', 'search', '--onlyvisible', '--all', '--pid', str(self.process.pid))
        return found.stdout.decode().split()

    def type(self, *keys):
        # No window manager gives it the keys. (As words of one xdotool the second command would be
        # taken for the name to search for, which no window has.)
        window = wait_for('a window of the guide', self.find_window)[0]
        subprocess.run(['xdotool', 'windowfocus', window, 'key', '--delay', '30', *keys], check=True, timeout=PATIENCE)

    def stop(self):
        end_process(self.process)


class Wayland(Compositor):
    """A program in cage, with a session bus."""

    def __init__(self, program):
        super().__init__(WLR_BACKENDS='x11')
        self.env['GSK_RENDERER'] = os.environ.get('GUIDE_RENDERER', 'cairo')
        self.said_path = os.path.join(self.folder, 'said')
        # A user of the system is sent to a home of his own.
        script = self.put('start', f'#!/bin/sh\nexport HOME={self.folder}\necho "$DBUS_SESSION_BUS_ADDRESS" >{self.folder}/bus\n'
                                   f'exec "$@" 2>{self.said_path}\n')
        self.start('cage', '--', 'dbus-run-session', '--', script, program(self))
        self.wait_for('a bus', lambda: os.path.exists(f'{self.folder}/bus'))
        self.env['DBUS_SESSION_BUS_ADDRESS'] = pathlib.Path(self.folder, 'bus').read_text(encoding='ascii').strip()

    def said(self):
        return pathlib.Path(self.said_path).read_text(encoding='utf-8', errors='replace')

    def type(self, *keys):
        subprocess.run(['xdotool', 'mousemove', '5', '5', 'key', '--delay', '30', *keys], check=True)


# --- the walk ----------------------------------------------------------------

def list_pages():
    listing = subprocess.run([PROGRAM, '--list-pages'], capture_output=True, text=True, check=True).stdout
    return [line.split('\t')[0] for line in listing.splitlines()]


def go(guide, place):
    """By a message, as from a second start."""
    command = ['gdbus', 'call', '--session', '--dest', APPLICATION, '--object-path', '/' + APPLICATION.replace('.', '/'),
               '--method', 'org.freedesktop.Application.ActivateAction', 'open-page', f"[<'{place}'>]", '{}']
    end = time.monotonic() + 60
    while guide.run(*command).returncode != 0:
        check(time.monotonic() < end, f'the guide does not go to {place}')
        time.sleep(0.1)
    time.sleep(REST)


def walk(guide):
    places = SCREENS + list_pages()
    for place in places:
        go(guide, place)
    for panel in PANELS:
        guide.type(panel)
        time.sleep(REST)
        guide.type('Escape')
    return len(places) + len(PANELS)


def find_lines(guide):
    return [line for line in guide.said().splitlines() if not FOREIGN.match(line)]


def walk_quietly(guide, sizes):
    count = 0
    for larger in sizes:
        if larger:
            guide.type(*larger)
        count += walk(guide)
    lines = find_lines(guide)
    check(not lines, f'{len(lines)} lines on the terminal:\n' + '\n'.join(lines[:20]))
    print(f'{count} places, nothing on the terminal')


# --- under Wayland -----------------------------------------------------------

class Picture:
    """A PPM, by rows."""

    def __init__(self, data):
        _, size, _, self.pixels = data.split(b'\n', 3)
        self.width, self.height = map(int, size.split())

    def pixel(self, x, y):
        start = 3 * (y * self.width + x)
        return tuple(self.pixels[start:start + 3])

    def rows(self, end):
        return self.pixels[:3 * end * self.width]

    def first_row(self, colour):
        """The first row with this colour in its middle, or None."""
        return next((y for y in range(self.height) if self.pixel(self.width // 2, y) == colour), None)

    def colours(self, top, bottom):
        return len({self.pixel(x, y) for y in range(top, bottom, 3) for x in range(self.width // 2, self.width, 3)})


def put_empty_window(compositor):
    compositor.put('empty.css', EMPTY_STYLE)
    return compositor.put('empty', EMPTY_WINDOW)


def take_empty_window():
    """A picture of an empty window, and the height of its title bar."""
    empty = Wayland(put_empty_window)
    try:
        empty.wait_for('an empty window', lambda: Picture(empty.picture()).first_row(GREEN) is not None)
        time.sleep(REST)
        picture = Picture(empty.picture())
        return picture, picture.first_row(GREEN)
    finally:
        empty.stop()


def look_at_home(guide):
    """Its title bar is the desktop's, and its drawings are there."""
    empty, height = take_empty_window()
    go(guide, 'start')
    end = time.monotonic() + 60
    while True:
        home = Picture(guide.picture())
        same = home.rows(height - 1) == empty.rows(height - 1)
        drawn = home.colours(height, home.height) > MANY_COLOURS
        if same and drawn:
            break
        check(time.monotonic() < end, 'no drawing on Home' if same else 'the title bar is not that of an empty window')
        time.sleep(REST)
    print(f'the title bar, {height} rows, is that of an empty window')


def main(screen):
    guide = X11() if screen == 'x11' else Wayland(lambda self: self.carry(PROGRAM))
    try:
        if screen == 'wayland':
            look_at_home(guide)
        walk_quietly(guide, SIZES[screen])
    except Failed as failed:
        print(failed)
        return 1
    finally:
        guide.stop()
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
