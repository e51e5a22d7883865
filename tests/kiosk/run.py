#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test of the kiosk: run.py [--touch] SCRIPT [OPTION]...

In an X server without a screen, which picks its number itself, with a session bus.
(That starts the accessibility bus once it is asked for.) With --touch the server is
Xorg with a touch panel."""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SIZE = os.environ.get('GUIDE_SCREEN', '1920x1080')
COMMON = ['-displayfd', '1', '-nolisten', 'tcp', '-noreset']


def plain_server(folder):
    return ['Xvfb', *COMMON, '-screen', '0', f'{SIZE}x24', '-fbdir', folder]


def touch_server(folder):
    with open(os.path.join(HERE, 'touch-screen.conf'), encoding='utf-8') as sample:
        text = sample.read().replace('FOLDER', folder)
    path = os.path.join(folder, 'xorg.conf')
    with open(path, 'w', encoding='utf-8') as configuration:
        configuration.write(text)
    return ['/usr/lib/xorg/Xorg', *COMMON, '-config', path, '-logfile', os.path.join(folder, 'log'), '-novtswitch',
            '-sharevts']


def main(words):
    touch = words[:1] == ['--touch']
    script, *options = words[1:] if touch else words
    with tempfile.TemporaryDirectory(prefix='guide-screen-') as folder:
        command = touch_server(folder) if touch else plain_server(folder)
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
            try:
                env = dict(os.environ, DISPLAY=f':{server.stdout.readline().strip()}', GDK_BACKEND='x11',
                           GSK_RENDERER='cairo', GTK_A11Y='atspi', GSETTINGS_BACKEND='memory', GUIDE_SCREEN_FOLDER=folder)
                if os.environ.get('GUIDE_RENDERER') == 'own':  # as on a machine with a graphics processor
                    env['GSK_RENDERER'] = 'gl'
                return subprocess.call(['dbus-run-session', '--', '/usr/bin/python3', os.path.join(HERE, script), *options],
                                       env=env)
            finally:
                server.terminate()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
