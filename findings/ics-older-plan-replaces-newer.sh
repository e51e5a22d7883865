#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A visit is moved: the second .ics file has the same UID and a higher SEQUENCE and DTSTAMP,
# which is how a calendar knows the newer of two. khal replaces the first by it, so one
# thinks it has looked. It has not: the first file imported again, as somebody does who
# finds it in the downloads, replaces the second, without a word. And a third file that
# says CANCELLED is one more visit to calcurse, beside the two it has. Both end with 0.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" khal calcurse
  cat >"$folder/$1/root/khal.conf" <<'CONF'
[calendars]
[[try]]
path = /root/calendar
[locale]
local_timezone = Europe/Madrid
default_timezone = Europe/Madrid
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
CONF
  apart "$1" bash -euc '
    cd /root
    mkdir calendar calcurse
    visit () { # NUMBER DAY MORE
      printf "%s\r\n" BEGIN:VCALENDAR VERSION:2.0 PRODID:-//try//EN BEGIN:VEVENT UID:visit@example.org "DTSTAMP:2026010$1T000000Z" \
        "SEQUENCE:$1" "DTSTART:2026020$2T090000" "DTEND:2026020$2T100000" SUMMARY:Visit "$3" END:VEVENT END:VCALENDAR >"$1.ics"
    }
    visit 1 3 STATUS:CONFIRMED; visit 2 5 STATUS:CONFIRMED; visit 3 5 STATUS:CANCELLED
    in_khal () {
      khal -c khal.conf import --batch "$1.ics" >log 2>&1
      khal -c khal.conf list --format "{start-long}" --day-format "" 2026-02-01 10d
    }
    khal --version | tr -d ,
    for number in 1 2 1; do echo "file $number: $(in_khal $number)"; done
    calcurse --version | head -n 1 | cut -d " " -f 1-2
    for number in 1 2 3; do calcurse -q -D calcurse -i "$number.ics" >log 2>&1; done
    cat calcurse/apts'
}

moved='file 1: 2026-02-03 09:00
file 2: 2026-02-05 09:00
file 1: 2026-02-03 09:00'
visits='02/03/2026 @ 09:00 -> 02/03/2026 @ 10:00|Visit
02/05/2026 @ 09:00 -> 02/05/2026 @ 10:00|Visit
02/05/2026 @ 09:00 -> 02/05/2026 @ 10:00|Visit'
expect "$(try bookworm)" "khal version 0.10.5
$moved
calcurse 4.7.1
$visits"
expect "$(try trixie)" "khal version 0.11.4
$moved
calcurse 4.8.1
$visits"
