#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A choice, and at once the end of the desktop's session: log-out.py PROGRAM

What was chosen last is kept, though the guide writes only a while after it.
"""
import sys

from journey import PATIENCE, Guide, check, exactly, run


def log_out(program, keys):
    with Guide(program, keys) as guide:
        guide.press('Text and colours')
        guide.press(exactly('150 %'))
        guide.pump(0.5)  # a button acts a quarter of a second after it is pressed
        guide.process.terminate()
        check(guide.process.wait(PATIENCE) == 0, 'the guide ends by itself')
        check('text-size=150' in guide.kept(), 'what was chosen last is kept')


if __name__ == '__main__':
    sys.exit(run(log_out))
