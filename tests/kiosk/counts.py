#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting without watching: the sums are written each hour on the hour, changed or not, and
at the end; never when a visit ends. A pulled plug loses what came after the last hour and
nothing else. The calendar is set by guide-clocks.c."""
import datetime
import os
import signal
import stat
import tempfile

from clinics import changed_clinic
from clocks import Clocks
from driver import Kiosk, check, end_process, main, wait_for

HEAD = 'day,language,visits,minutes,pages\n'
LONGEST_WAIT = 75  # seconds: the calendar is looked at each minute


def read(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def visit(kiosk, times):
    for _ in range(times):
        kiosk.start()
        kiosk.finish()


def wait_for_hour(clocks, path, before):
    """Until the file is written anew."""
    with clocks.hurry():
        wait_for('the hour', lambda: os.path.exists(path) and os.stat(path).st_mtime_ns != before, LONGEST_WAIT)


def counts(folder, clinic):
    path = os.path.join(folder, 'visits.csv')
    clocks = Clocks()
    clocks.set_calendar(datetime.datetime(2027, 3, 4, 9, 30))
    with Kiosk(clinic=clinic, **clocks.loaded()) as kiosk:
        visit(kiosk, 3)
        clocks.sleep(5)
        check(not os.path.exists(path), 'the end of a visit wrote something')
        clocks.set_calendar(datetime.datetime(2027, 3, 4, 10, 0))
        wait_for_hour(clocks, path, 0)
        check(read(path) == HEAD + '2027-03-04,other,under 5,,\n', f'at ten: {read(path)}')
        check(stat.S_IMODE(os.stat(path).st_mode) == 0o600, 'others can read the file')
        visit(kiosk, 3)
        check('under 5' in read(path), 'the end of a visit wrote something')
        clocks.set_calendar(datetime.datetime(2027, 3, 4, 11, 0))
        wait_for_hour(clocks, path, os.stat(path).st_mtime_ns)
        check(read(path) == HEAD + '2027-03-04,en,6,0,0\n', f'at eleven: {read(path)}')
        clocks.set_calendar(datetime.datetime(2027, 3, 4, 12, 0))
        wait_for_hour(clocks, path, os.stat(path).st_mtime_ns)
        check(read(path) == HEAD + '2027-03-04,en,6,0,0\n', f'at twelve nobody had come: {read(path)}')
        visit(kiosk, 1)
        kiosk.process.send_signal(signal.SIGKILL)
        kiosk.process.wait()
    check(read(path) == HEAD + '2027-03-04,en,6,0,0\n', f'after the plug was pulled: {read(path)}')
    with Kiosk(clinic=clinic, **clocks.loaded()) as kiosk:
        visit(kiosk, 1)
        end_process(kiosk.process)
    check(read(path) == HEAD + '2027-03-04,en,6,0,0\n2027-03-04,other,under 5,,\n', f'at the end: {read(path)}')
    check(os.listdir(folder) == ['visits.csv'], f'more than one file: {os.listdir(folder)}')


def run():
    with tempfile.TemporaryDirectory(prefix='guide-counts-') as folder, \
            changed_clinic('[kiosk]\n', f'[kiosk]\ncount-folder={folder}\n') as clinic:
        counts(folder, clinic.name)
    print('counted: written at ten, eleven and twelve, not between; a pulled plug and an end leave a whole file')


main(run)
