#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Under strace, with counting off, no file is written during a visit."""
import os
import re
import tempfile
import time

from driver import Kiosk, check, main

CALLS = 'open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate'
WRITES = re.compile(r'\b(open|openat)\(.*(O_WRONLY|O_RDWR|O_CREAT|O_APPEND|O_TRUNC)'
                    r'|\b(creat|rename\w*|unlink\w*|mkdir\w*|link\w*|symlink\w*|truncate)\(')
NO_FILES = re.compile(r'"/dev/(null|shm/|tty)|"/proc/|memfd')


def run():
    trace = tempfile.mktemp(prefix='guide-strace-')
    with Kiosk(wrapper=['strace', '-f', '-qq', '-e', f'trace={CALLS}', '-o', trace]) as kiosk:
        time.sleep(2)  # the caches that a start makes
        offset = os.path.getsize(trace)
        kiosk.start()
        kiosk.enter()
        for name in ('Text and colours', 'Language', 'Menu'):
            kiosk.press_named(name)
            kiosk.press_named('Close')
        kiosk.key('Tab', 'Return', 'Page_Down', 'Right', 'Right', 'Page_Down')
        for name in ('Get help', 'Home'):
            kiosk.press_named(name)
        kiosk.finish()
        time.sleep(3)
        with open(trace, encoding='utf-8', errors='replace') as log:
            log.seek(offset)
            lines = log.read().split('\n')
    os.unlink(trace)
    check(len(lines) > 1, 'strace saw nothing at all')
    written = [line for line in lines if WRITES.search(line) and not NO_FILES.search(line)]
    check(not written, 'written during a visit:\n' + '\n'.join(written[:10]))
    print(f'{len(lines)} calls on files during a visit, none writes')


main(run)
