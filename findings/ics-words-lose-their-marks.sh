#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Words of an event as RFC 5545 has them: a backslash is doubled, a quotation mark is a letter like any
# other. node-ical takes the quotation marks off a text that begins and ends with one, also where they
# are two quotations; and of a backslash before an n it makes a backslash and a new line, for it
# looks for “\n” before it looks for “\\”. ical.js reads each as it was meant.
# With node and npm, without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

npm install --silent --no-audit --no-fund --prefix "$folder" ical.js@2.2.1 node-ical@0.26.1 >>"$folder/log" 2>&1
cat >"$folder/try.mjs" <<'NODE'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

for (const words of ['C:\\notes', '"Bring this"', '"Yes" or "no"', 'Say "yes"']) {
  const calendar = new ICAL.Component('vcalendar'), event = new ICAL.Component('vevent');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Example//Example//EN');
  event.addPropertyWithValue('uid', 'a@example.org');
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromString('2026-11-01T10:00:00Z'));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromString('2026-12-01T15:00:00Z'));
  event.addPropertyWithValue('description', words);
  calendar.addSubcomponent(event);
  const text = `${calendar}\r\n`;
  const read = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('description');
  console.log(text.match(/^DESCRIPTION.*$/m)[0].trim(), '- ical.js', JSON.stringify(read),
              '- node-ical', JSON.stringify(nodeIcal.sync.parseICS(text)['a@example.org'].description));
}
NODE
expect "$(TZ=UTC node "$folder/try.mjs")" "$(cat <<'SAID'
DESCRIPTION:C:\\notes - ical.js "C:\\notes" - node-ical "C:\\\notes"
DESCRIPTION:"Bring this" - ical.js "\"Bring this\"" - node-ical "Bring this"
DESCRIPTION:"Yes" or "no" - ical.js "\"Yes\" or \"no\"" - node-ical "Yes\" or \"no"
DESCRIPTION:Say "yes" - ical.js "Say \"yes\"" - node-ical "Say \"yes\""
SAID
)"
