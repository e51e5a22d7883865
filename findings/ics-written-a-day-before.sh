#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ical-generator is handed 15:00 of this place (new Date (2026, 11, 1, 15)) in three ways, and a
# day. As a moment it writes it right. “floating: true”, which is to be 15:00 wherever one
# reads it, has the hour of Greenwich. “timezone: 'Asia/Riyadh'” has the clock of this place
# under the name of Riyadh: right there, eight hours off in Bogota. And
# “allDay: true” has the day at Greenwich, east of it the day before. A test in UTC
# sees little of that. With node and npm, without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

npm install --silent --no-audit --no-fund --prefix "$folder" ical-generator@10.2.0 >>"$folder/log" 2>&1
cat >"$folder/try.mjs" <<'NODE'
import ical from 'ical-generator';

const start = new Date(2026, 11, 1, 15), day = new Date(2026, 11, 1);
const ways = [{ start }, { start, floating: true }, { start, timezone: 'Asia/Riyadh' }, { start: day, allDay: true }];
const lines = ways.map(way => {
  const calendar = ical();
  calendar.createEvent({ ...way, summary: 'Visit' });
  return calendar.toString().match(/^DTSTART.*$/m)[0];
});
console.log(lines.join('\n'));
NODE
said=$(for zone in UTC Asia/Riyadh America/Bogota; do echo "$zone"; TZ=$zone node "$folder/try.mjs"; done)
expect "$said" 'UTC
DTSTART:20261201T150000Z
DTSTART:20261201T150000
DTSTART;TZID=Asia/Riyadh:20261201T150000
DTSTART;VALUE=DATE:20261201
Asia/Riyadh
DTSTART:20261201T120000Z
DTSTART:20261201T120000
DTSTART;TZID=Asia/Riyadh:20261201T150000
DTSTART;VALUE=DATE:20261130
America/Bogota
DTSTART:20261201T200000Z
DTSTART:20261201T200000
DTSTART;TZID=Asia/Riyadh:20261201T150000
DTSTART;VALUE=DATE:20261201'
