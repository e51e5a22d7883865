#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide is started while it is open: second-start.py PROGRAM [keys]

The one that is open shows the page, in the language; the reader's own choice of a
language stays as it is. So it does where the desktop asks for what its menu offers.
"""
import os
import re
import subprocess
import sys

from journey import PATIENCE, TOP, Guide, check, exactly, run
from said import said

APPLICATION = 'io.github.microneedlingguide.Guide'
LEADS_TO = {'get-help': said('red-flags'), 'self-check': said('self-check')}


def start_again(guide, program, *arguments):
    environment = {**os.environ, 'XDG_DATA_HOME': str(guide.home / 'data'), 'XDG_CONFIG_HOME': str(guide.home / 'config')}
    return subprocess.run([program, *arguments], env=environment, timeout=PATIENCE, check=False).returncode


def desktop_actions():
    entry = (TOP / 'data' / f'{APPLICATION}.desktop.in').read_text(encoding='utf-8')
    return re.search(r'^Actions=(.*);$', entry, re.M).group(1).split(';')


def ask_by_bus(action):
    """As a desktop does, once an action of the entry is chosen."""
    subprocess.run(['gdbus', 'call', '--session', '--dest', APPLICATION, '--object-path', '/' + APPLICATION.replace('.', '/'),
                    '--method', 'org.freedesktop.Application.ActivateAction', action, '[]', '{}'],
                   stdout=subprocess.DEVNULL, timeout=PATIENCE, check=True)


def second_start(program, _keys):
    with Guide(program) as guide:
        guide.expect('button', exactly('Quiz'))
        check(start_again(guide, program, '--language', 'en_XA', '--page', 'red-flags') == 0, 'the second start ends at once')
        guide.expect('heading', re.compile(r'\[Ŵĥéñ.*'))
        check(True, 'the open guide shows the page in the language')
        check(start_again(guide, program, '--language', 'en') == 0, 'and another')
        guide.expect('heading', exactly(said('red-flags')))
        check(True, 'it is back in English, on the same page')
        guide.wait(lambda: 'last-page=red-flags' in guide.kept(), 'what was read to be kept')
        check('language=' not in guide.kept(), 'no language was chosen, and none is kept')
        for action in reversed(desktop_actions()):
            ask_by_bus(action)
            guide.expect('heading', exactly(LEADS_TO[action]))
            check(True, f'the desktop’s “{action}” leads to “{LEADS_TO[action]}”')


if __name__ == '__main__':
    sys.exit(run(second_start))
