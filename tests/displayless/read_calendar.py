#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar file as two other programs do: read_calendar.py FILE

Prints an event a line, the same from both: name, change, begin, end, summary and
description. What a program does not understand, or understands otherwise than the
other, is an error.
"""
import sys

import icalendar
import vobject


def of_icalendar(text):
    for event in icalendar.Calendar.from_ical(text).walk('VEVENT'):
        yield (str(event['UID']), str(int(event['SEQUENCE'])), event['DTSTART'].dt, event['DTEND'].dt,
               str(event['SUMMARY']), str(event['DESCRIPTION']))


def of_vobject(text):
    for event in vobject.readOne(text).vevent_list:
        yield (event.uid.value, event.sequence.value, event.dtstart.value, event.dtend.value, event.summary.value,
               event.description.value)


def check_lines(data):
    """Every line ends as the standard says, is short, and is torn between letters alone."""
    assert data.endswith(b'\r\n'), data[-20:]
    for line in data[:-2].split(b'\r\n'):
        assert b'\n' not in line and len(line) <= 75, line
        line.decode('utf-8')
    for name in (b'METHOD', b'ORGANIZER'):
        assert name not in data, name
    for name in (b'VERSION:2.0', b'PRODID:', b'DTSTAMP:'):
        assert name in data, name


def main(path):
    with open(path, 'rb') as file:
        data = file.read()
    check_lines(data)
    text = data.decode('utf-8')
    events, others = list(of_icalendar(text)), list(of_vobject(text))
    assert events == others, (events, others)
    for uid, sequence, begin, end, summary, description in events:
        assert begin.tzinfo is None and end.tzinfo is None, 'no time of a zone: it is where the reader is'
        print(uid, sequence, f'{begin:%Y-%m-%d %H:%M}', f'{end:%H:%M}', summary, description.replace('\n', ' / '), sep='\t')


if __name__ == '__main__':
    main(sys.argv[1])
