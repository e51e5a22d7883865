#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test of the kiosk: run.py SCRIPT [OPTION]...

In an X server without a screen, which picks its number itself, with a session bus
and the accessibility bus."""
import os
import subprocess
import sys
import tempfile

SIZE = os.environ.get('GUIDE_SCREEN', '1920x1080')
SERVER = ['Xvfb', '-displayfd', '1', '-screen', '0', f'{SIZE}x24', '-nolisten', 'tcp', '-noreset']
SESSION = '/usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null & exec /usr/bin/python3 "$@"'


def main(script, options):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), script)
    with tempfile.TemporaryDirectory(prefix='guide-frames-') as frames, \
            subprocess.Popen([*SERVER, '-fbdir', frames], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             text=True) as server:
        try:
            env = dict(os.environ, DISPLAY=f':{server.stdout.readline().strip()}', GDK_BACKEND='x11',
                       GSK_RENDERER='cairo', GTK_A11Y='atspi', GSETTINGS_BACKEND='memory', GUIDE_FRAMES=frames)
            return subprocess.call(['dbus-run-session', '--', 'sh', '-c', SESSION, 'sh', path, *options], env=env)
        finally:
            server.terminate()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2:]))
