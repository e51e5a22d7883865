#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A yearly event that begins on 29 February is, by RFC 5545, there in leap years only: a day that
# is not there is left out. ical.js has it on 1 March in the years between, node-ical on
# 28 February. A monthly event from the 31st ical.js leaves out in shorter months, as the RFC
# says; with node-ical it is on 28 February, and from then on the 28th of each month, too.
# Who plans visits writes each day out. With node and npm, without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

npm install --silent --no-audit --no-fund --prefix "$folder" ical.js@2.2.1 node-ical@0.26.1 rrule-temporal@1.6.0 >>"$folder/log" 2>&1
cat >"$folder/try.mjs" <<'NODE'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const day = date => date.toISOString().slice(0, 10);

for (const [start, every] of [['20240229', 'YEARLY'], ['20260131', 'MONTHLY']]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Example//EN', 'BEGIN:VEVENT', 'UID:a@example.org',
    'DTSTAMP:20231101T100000Z', 'SUMMARY:Visit', `DTSTART:${start}T150000Z`, `RRULE:FREQ=${every};COUNT=4`,
    'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const iterator = event.iterator(), days = [];
  for (let time; (time = iterator.next());)
    days.push(day(time.toJSDate()));
  console.log(`${every}: ical.js ${days.join(' ')}`);
  console.log(`${every}: node-ical ${nodeIcal.sync.parseICS(text)['a@example.org'].rrule.all().map(day).join(' ')}`);
}
NODE
expect "$(TZ=UTC node "$folder/try.mjs")" 'YEARLY: ical.js 2024-02-29 2025-03-01 2026-03-01 2027-03-01
YEARLY: node-ical 2024-02-29 2025-02-28 2026-02-28 2027-02-28
MONTHLY: ical.js 2026-01-31 2026-03-31 2026-05-31 2026-07-31
MONTHLY: node-ical 2026-01-31 2026-02-28 2026-03-28 2026-04-28'
