#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a journey on a bus of its own: run.py JOURNEY PROGRAM [keys]

Exit status 77, for a test that was skipped, where Debian's packages
python3-gi and gir1.2-atspi-2.0 are not there.
"""
import os
import pathlib
import subprocess
import sys

SKIPPED = 77
BUS = ['dbus-run-session', '--']


def main(journey, *rest):
    try:
        import gi
        gi.require_version('Atspi', '2.0')
    except (ImportError, ValueError) as error:
        print(f'skipped: {error}')
        return SKIPPED
    path = pathlib.Path(__file__).resolve().parent / journey
    # A warning of the guide is fatal, one of the library that looks at it is not.
    environment = {name: value for name, value in os.environ.items() if name not in ('G_DEBUG', 'GTK_A11Y')}
    return subprocess.call([*BUS, sys.executable, str(path), *rest], env=environment)


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
