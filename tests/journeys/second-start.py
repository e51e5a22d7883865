#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide is started while it is open: second-start.py PROGRAM [keys]

The one that is open shows the page, in the language; the reader's own choice of a
language stays as it is.
"""
import os
import re
import subprocess
import sys

from journey import PATIENCE, Guide, check, exactly, run


def start_again(guide, program, *arguments):
    environment = {**os.environ, 'XDG_DATA_HOME': str(guide.home / 'data'), 'XDG_CONFIG_HOME': str(guide.home / 'config')}
    return subprocess.run([program, *arguments], env=environment, timeout=PATIENCE, check=False).returncode


def second_start(program, _keys):
    with Guide(program) as guide:
        guide.expect('button', exactly('Quiz'))
        check(start_again(guide, program, '--language', 'en_XA', '--page', 'red-flags') == 0, 'the second start ends at once')
        guide.expect('heading', re.compile(r'\[Ŵĥéñ.*'))
        check(True, 'the open guide shows the page in the language')
        check(start_again(guide, program, '--language', 'en') == 0, 'and another')
        guide.expect('heading', exactly('When to get help'))
        check(True, 'it is back in English, on the same page')
        guide.wait(lambda: 'last-page=red-flags' in guide.kept(), 'what was read to be kept')
        check('language=' not in guide.kept(), 'no language was chosen, and none is kept')


if __name__ == '__main__':
    sys.exit(run(second_start))
