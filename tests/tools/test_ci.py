#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sum and the status of .ci/run are true: test_ci.py

It runs on a tree of its own, in which ./dev only says what a run of that kind would say."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
DEV = '''#!/bin/bash
case $1.$* in
  test.*) printf '%b' "$TEST_HERE"; exit "${TEST_HERE_STATUS:-0}" ;;
  debian.*build*) printf '%b' "$TEST_BUILD"; exit "${TEST_BUILD_STATUS:-0}" ;;
  debian.*test*) printf '%b' "$TEST_THERE"; exit "${TEST_THERE_STATUS:-0}" ;;
esac
'''
COMPILED = '[1/1] Compiling C object a.o\\n'
FAILED = 'failed: clocks\\n  | it is late\\n'
WARNED = COMPILED + '../src/a.c:1:2: warning: old\\n'
GOOD = {'TEST_HERE': COMPILED + '70 passed, 0 failed, 1 skipped\\n', 'TEST_BUILD': '0 compiler warnings\\n',
        'TEST_THERE': '30 passed, 0 failed, 0 skipped\\n', 'TEST_USER': '0'}

# What is otherwise than in a good run, its sum, and words that tell the reason.
CASES = [
    ('all is well', [], {}, '102 passed, 0 failed, 1 skipped', ''),
    ('a test fails there', [], {'TEST_THERE': FAILED + '29 passed, 1 failed, 0 skipped\\n', 'TEST_THERE_STATUS': '1'},
     '101 passed, 1 failed, 1 skipped', ' s\nfailed: clocks (tests on Debian '),
    ('the compiler warns here', [], {'TEST_HERE': WARNED + '70 passed, 0 failed, 1 skipped\\n'},
     '101 passed, 1 failed, 1 skipped', 'a.c:1:2: warning: old'),
    ('the newest limits warn there', [], {'TEST_BUILD_STATUS': '1'}, '101 passed, 1 failed, 1 skipped', 'newest limits'),
    ('the other Debian cannot be made', [], {'TEST_THERE': 'no network\\n', 'TEST_THERE_STATUS': '1'},
     '72 passed, 1 failed, 1 skipped', 'failed before anything was counted'),
    ('neither root nor sudo', [], {'TEST_USER': '1000'}, '71 passed, 1 failed, 1 skipped', 'NOT RUN: Debian'),
    ('it is left out on purpose', ['--here-only'], {}, '71 passed, 0 failed, 2 skipped', 'NOT RUN'),
    ('the time is over', [], {'TEST_BUILD': COMPILED, 'TEST_SLOW': 'yes'}, '101 passed, 1 failed, 1 skipped',
     'not done within'),
]


def make_tree(folder):
    """The tools stand first in the path, and id says who the case is about."""
    for name in ('.ci/run', 'tests/tools/count_warnings.py'):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(TOP / name, folder / name)
    tools = {'dev': DEV, 'bin/id': '#!/bin/sh\necho "$TEST_USER"\n', 'bin/sudo': '#!/bin/sh\nexit 1\n',
             'bin/timeout': '#!/bin/bash\nshift 2\n[ -z "${TEST_SLOW-}" ] || [[ "$*" != *build* ]] || exit 124\nexec "$@"\n'}
    (folder / 'bin').mkdir()
    for name, text in tools.items():
        (folder / name).write_text(text, encoding='utf-8')
        (folder / name).chmod(0o755)


def main():
    faults = 0
    for what, words, changes, wanted, says in CASES:
        with tempfile.TemporaryDirectory(prefix='guide-ci-') as folder:
            make_tree(pathlib.Path(folder))
            env = {'PATH': f'{folder}/bin:' + os.environ['PATH'], **GOOD, **changes}
            answer = subprocess.run([f'{folder}/.ci/run', *words], env=env, text=True, capture_output=True, check=False)
        last = answer.stdout.splitlines()[-1]
        good = last == wanted and says in answer.stdout and (answer.returncode == 0) == (' 0 failed' in wanted)
        print(f'{"ok" if good else "FAILED"}: {what}: {last}')
        if not good:
            print(answer.stdout, answer.stderr, f'status {answer.returncode}, wanted {wanted}', sep='\n')
            faults += 1
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
