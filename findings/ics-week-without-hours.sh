#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The npm package “ics” writes the lengths of time that it is asked for with a T, as if hours followed:
# “P1WT” for a week, “-P1DT” for the day before, “-PT” for a reminder at the beginning. RFC 5545
# has none of these, and ics says that there was no error. khal 0.10, of Debian 12, leaves an
# event of such a week out; ical.js reads that, and stops at the reminder at the beginning.
# “-P1DT” both read. With node and npm, without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

npm install --silent --no-audit --no-fund --prefix "$folder" ics@3.12.0 ical.js@2.2.1 >>"$folder/log" 2>&1
lay_debian bookworm khal tzdata libc-bin
mkdir --parents "$folder/bookworm/root/.config/khal" "$folder/bookworm/events"
cat >"$folder/bookworm/root/.config/khal/config" <<'INI'
[calendars]
[[one]]
path=/events
[sqlite]
path=/tmp/khal.db
[locale]
local_timezone=UTC
default_timezone=UTC
timeformat=%H:%M
dateformat=%m/%d/%y
longdateformat=%m/%d/%y
datetimeformat=%m/%d/%y %H:%M
longdatetimeformat=%m/%d/%y %H:%M
INI
cat >"$folder/try.mjs" <<'NODE'
import fs from 'fs';
import ICAL from 'ical.js';
import { createEvent } from 'ics';

const event = { uid: 'a@example.org', title: 'Visit', start: [2026, 12, 1, 15, 0], startInputType: 'utc', duration: { hours: 1 } };
const ways = {
  week: { duration: { weeks: 1 } },
  'day before': { alarms: [{ action: 'display', description: 'Soon', trigger: { days: 1, before: true } }] },
  'at once': { alarms: [{ action: 'display', description: 'Now', trigger: { minutes: 0, before: true } }] },
};
const { error, value } = createEvent({ ...event, ...ways[process.argv[2]] });
let read;
try {
  const component = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent');
  const alarm = component.getFirstSubcomponent('valarm');
  read = alarm ? alarm.getFirstPropertyValue('trigger') : new ICAL.Event(component).duration;
} catch (refused) {
  read = refused.message;
}
fs.writeFileSync(process.argv[3], value);
console.log(`${process.argv[2]}: error ${error}, ${value.match(/^(?:TRIGGER|DURATION:P1W).*/m)[0]}; ical.js: ${read}`);
NODE

said=$(apart bookworm khal --version; for way in week 'day before' 'at once'; do
  rm --force "$folder/bookworm/tmp/khal.db"
  node "$folder/try.mjs" "$way" "$folder/bookworm/events/a.ics"
  { apart bookworm khal list --day-format '' --format '{title}, {start-time}' 12/01/26 2>&1 || true; } | tail --lines=1 | sed 's/^ *//; s/^/  khal: /'
done)
expect "$said" 'khal, version 0.10.5
week: error null, DURATION:P1WT; ical.js: P1W
  khal: warning: This event will not be available in khal.
day before: error null, TRIGGER:-P1DT; ical.js: -P1D
  khal: Visit, 15:00
at once: error null, TRIGGER:-PT; ical.js: invalid duration value: Not enough duration components in ""
  khal: Visit, 15:00'
