#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as a clinic runs it, in cage: cage.py [--pages N]

cage in a window of the X server, which gives it keys (cage 0.1.4 knows no virtual
keyboard). Keys and chords on several pages: the protocol's own log says whether the
program asked for a popup or a second toplevel. Then the window's size and shape
change, as when a screen is turned: the guide must draw all of it.
cage refuses to run as root, so as root everything here runs as nobody."""
import argparse
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time

from driver import CLINIC, PROGRAM, Failed, check, main

KEYS = ['F%d' % i for i in range(1, 13)] + ['Escape', 'Menu', 'Print', 'Home', 'End', 'Tab', 'Left', 'Right', 'Up',
                                            'Down', 'Page_Down', 'BackSpace', 'Delete', 'Insert', 'period', 'u', 'd',
                                            'i', 'c', 'v', 'x', 'a', 'q', 'w', 'n', 'o', 'p', 'f', 's']
MODIFIERS = [[], ['ctrl'], ['alt'], ['super'], ['shift'], ['ctrl', 'shift'], ['ctrl', 'alt'], ['alt', 'shift'],
             ['ctrl', 'alt', 'shift']]
SIZES = [(1280, 800), (800, 1280), (1920, 1080), (1080, 1920), (640, 480)]


class Cage:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='guide-cage-')
        self.log_path = os.path.join(self.folder, 'log')
        os.chmod(self.folder, 0o700)
        self.as_nobody = ['runuser', '-u', 'nobody', '--'] if os.getuid() == 0 else []
        if self.as_nobody:
            user = pwd.getpwnam('nobody')
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        self.env = dict(os.environ, HOME=self.folder, TMPDIR=self.folder, XDG_RUNTIME_DIR=self.folder,
                        WLR_BACKENDS='x11', WLR_RENDERER='pixman', GDK_BACKEND='wayland',
                        WAYLAND_DEBUG='client', GSK_RENDERER='cairo')
        for name in ('WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'GTK_A11Y'):
            self.env.pop(name, None)
        self.log_file = open(self.log_path, 'wb')
        self.process = subprocess.Popen([*self.as_nobody, 'cage', '-d', '--', PROGRAM, '--kiosk', '--clinic', CLINIC],
                                        env=self.env, stdout=self.log_file, stderr=self.log_file)
        self.wait_for('a first frame', lambda: 'get_toplevel' in self.log() and self.log().count('.commit()') > 3)
        self.display = re.search(r'wayland-\d+', ' '.join(os.listdir(self.folder))).group(0)

    def log(self):
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return log.read()

    def wait_for(self, what, condition, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            check(self.process.poll() is None, f'cage ended while waiting for {what}: {self.log()[-600:]}')
            if condition():
                return
            time.sleep(0.05)
        raise Failed(f'waited {seconds} s for {what}')

    def run(self, *command):
        env = dict(self.env, WAYLAND_DISPLAY=self.display)
        del env['WAYLAND_DEBUG']
        return subprocess.run([*self.as_nobody, *command], env=env, capture_output=True, check=False)

    def type(self, keys, modifiers=()):
        chords = ['+'.join([*modifiers, key]) for key in keys]
        subprocess.run(['xdotool', 'mousemove', '5', '5', 'key', '--delay', '4', *chords], check=True)

    def stays_inside(self, after):
        check(self.process.poll() is None, f'ended after {after}')
        log = self.log()
        check(log.count('.get_popup(') == 0, f'a popup after {after}')
        check(log.count('.get_toplevel(') == 1, f'a second toplevel after {after}')

    def picture(self):
        """A picture of the screen, as a PPM."""
        result = self.run('grim', '-t', 'ppm', '-')
        check(result.returncode == 0, f'grim: {result.stderr}')
        return result.stdout

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log_file.close()
        shutil.rmtree(self.folder)


def escape(pages):
    cage = Cage()
    try:
        before = cage.picture()
        cage.type(['Return'])
        time.sleep(1)
        cage.type(['Tab'] * 8 + ['Return'])
        time.sleep(1)
        check(cage.picture() != before, 'no key reached the guide')
        for page in range(pages):
            for modifiers in MODIFIERS:
                keys = [key for key in KEYS if key not in ('Tab',) or modifiers]
                cage.type(keys, modifiers)
                cage.stays_inside(f'{"+".join(modifiers)} and every key on page {page}')
            cage.type(['Page_Down', 'Page_Down', 'Right'])
    finally:
        cage.stop()
    print(f'cage: {len(MODIFIERS) * len(KEYS)} chords on {pages} pages, no popup, one toplevel')


def check_picture(picture, size):
    magic, dimensions, _, pixels = picture.split(b'\n', 3)
    check(dimensions == b'%d %d' % size, f'the picture is {dimensions}, not {size}')
    width, height = size
    corner = pixels[:3]
    check(corner != b'\0\0\0', f'nothing is drawn at {size}')
    for x, y in ((width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        pixel = pixels[3 * (y * width + x):3 * (y * width + x) + 3]
        check(pixel == corner, f'the corner {x}, {y} of {size} is {pixel}, not the paper {corner}')
    check(len(set(pixels[i:i + 3] for i in range(0, len(pixels) - 3, 3 * 997))) > 8, f'nothing but paper at {size}')


def find_window():
    """cage's own window in the X server."""
    listing = subprocess.run(['xwininfo', '-root', '-children'], capture_output=True, text=True, check=True).stdout
    for window in re.findall(r'^\s+(0x[0-9a-f]+) ', listing, re.M):
        info = subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True, check=False).stdout
        if 'IsViewable' in info:
            return window
    raise Failed('cage has no window in the X server')


def resize():
    cage = Cage()
    try:
        window = find_window()
        for size in SIZES:
            subprocess.run(['xdotool', 'windowsize', window, str(size[0]), str(size[1])], check=True)
            time.sleep(1.5)
            check_picture(cage.picture(), size)
            cage.stays_inside(f'the size {size}')
    finally:
        cage.stop()
    print('cage: drawn anew at ' + ', '.join(f'{width}x{height}' for width, height in SIZES))


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--pages', type=int, default=3)
    options = parser.parse_args()
    escape(options.pages)
    resize()


main(run)
