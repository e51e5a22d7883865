#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command in an X server of its own: on_screen.py COMMAND...

The server picks its number itself, so that tests side by side never meet, and
what the command says on stderr stays there.
"""
import os
import subprocess
import sys

SIZE = os.environ.get('GUIDE_SCREEN', '1920x1920')
SERVER = ['Xvfb', '-displayfd', '1', '-screen', '0', f'{SIZE}x24', '-nolisten', 'tcp', '-noreset']


def main(command):
    with subprocess.Popen(SERVER, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            number = server.stdout.readline().strip()
            if not number:
                sys.exit('on_screen.py: Xvfb did not start')
            return subprocess.call(command, env={**os.environ, 'DISPLAY': f':{number}'})
        finally:
            server.terminate()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
