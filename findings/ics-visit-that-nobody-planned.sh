#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Four valid plans of visits, read by two calendars. khal shows each as it is planned. calcurse says of
# each that it is imported and nothing skipped, and shows other visits: of three with the second called
# off (EXDATE) it makes three all the same, with one more at the end that nobody planned; a visit
# that was moved (RECURRENCE-ID) stands on both days; further days (RDATE) are not there; and
# the hour in a time zone that the file brings along (VTIMEZONE) is taken for the hour at Greenwich.
# Who wants to be read by both writes one event for each visit, in UTC.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" khal calcurse tzdata
  apart "$1" env TZ=UTC python3 - <<'PYTHON'
import os
import pathlib
import shutil
import subprocess

EVENT = 'BEGIN:VEVENT\nUID:visit@example.org\nDTSTAMP:20261101T100000Z\nSUMMARY:Visit\n%sEND:VEVENT\n'
VISIT = 'DTSTART:20261201T150000Z\nDTEND:20261201T160000Z\n'
WEEKLY = VISIT + 'RRULE:FREQ=WEEKLY;COUNT=3\n'
ZONE = ('BEGIN:VTIMEZONE\nTZID:Clinic\nBEGIN:STANDARD\nDTSTART:20001201T000000\n'
        'TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n')
PLANS = {
    'called off': EVENT % (WEEKLY + 'EXDATE:20261208T150000Z\n'),
    'moved': EVENT % WEEKLY + EVENT % ('RECURRENCE-ID:20261208T150000Z\n'
                                       'DTSTART:20261209T150000Z\nDTEND:20261209T160000Z\n'),
    'further days': EVENT % (VISIT + 'RDATE:20261203T150000Z\n'),
    'own zone': ZONE + EVENT % 'DTSTART;TZID=Clinic:20261201T150000\nDTEND;TZID=Clinic:20261201T160000\n',
}

file, folder = pathlib.Path('/tmp/plan.ics'), pathlib.Path('/tmp/read')
settings = pathlib.Path('/root/.config/khal/config')
settings.parent.mkdir(parents=True)
settings.write_text(f'[calendars]\n[[one]]\npath={folder}\n[sqlite]\npath={folder}/khal.db\n[locale]\n'
                    'local_timezone=UTC\ndefault_timezone=UTC\ntimeformat=%H:%M\ndateformat=%m/%d/%y\n'
                    'longdateformat=%m/%d/%y\ndatetimeformat=%m/%d/%y %H:%M\nlongdatetimeformat=%m/%d/%y %H:%M\n')


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, 'TERM': 'dumb'}).stdout


def shown(import_it, list_them):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    done = said(*import_it)
    assert import_it[0] == 'khal' or ' 0 skipped' in done, done
    return ', '.join(line.strip() for line in said(*list_them).splitlines() if 'at' in line)


def by_khal():
    return shown(('khal', 'import', '--batch', str(file)),
                 ('khal', 'list', '--day-format', '', '--format', '{start-date} at {start-time}', '12/01/26', '60d'))


def by_calcurse():
    here = 'calcurse', '-D', str(folder)
    form = '%(start:%m/%d/%y) at %(start:%H:%M)\n'
    return shown((*here, '-i', str(file)), (*here, '-d60', '--from', '12/01/2026', '--format-apt', form, '--format-recur-apt', form))


print(said('dpkg-query', '--show', 'khal', 'calcurse').replace('\t', ' '), end='')
for name, plan in PLANS.items():
    file.write_text(('BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//Example//EN\n' + plan
                     + 'END:VCALENDAR\n').replace('\n', '\r\n'), newline='')
    print(f'{name}: khal {by_khal()}; calcurse {by_calcurse()}')
PYTHON
}

# told CALCURSE KHAL
told () {
  printf 'calcurse %s\nkhal %s\n' "$1" "$2"
  cat <<'SAID'
called off: khal 12/01/26 at 15:00, 12/15/26 at 15:00; calcurse 12/01/26 at 15:00, 12/15/26 at 15:00, 12/22/26 at 15:00
moved: khal 12/01/26 at 15:00, 12/09/26 at 15:00, 12/15/26 at 15:00; calcurse 12/01/26 at 15:00, 12/08/26 at 15:00, 12/09/26 at 15:00, 12/15/26 at 15:00
further days: khal 12/01/26 at 15:00, 12/03/26 at 15:00; calcurse 12/01/26 at 15:00
own zone: khal 12/01/26 at 14:00; calcurse 12/01/26 at 15:00
SAID
}
expect "$(try bookworm)" "$(told 4.7.1-1 1:0.10.5-1.1)"
expect "$(try trixie)" "$(told 4.8.1-1.3 1:0.11.4-1)"
