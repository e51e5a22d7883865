#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two tools of translate-toolkit write out of a sound catalogue one that msgfmt refuses, with
# status 0. po2csv and back with csv2po into the same catalogue: the first plural form is its
# own first letter, and each further letter stands on a line of its own, without quotation
# marks. pogrep --search=source, to look at a few strings: the header is there twice.
# Without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

lay_debian trixie gettext translate-toolkit
cat >"$folder/trixie/es.po" <<'PO'
msgid ""
msgstr ""
"Project-Id-Version: try 1\n"
"PO-Revision-Date: 2026-11-30 10:00+0000\n"
"Last-Translator: Ana\n"
"Language-Team: Spanish\n"
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=n != 1;\n"

#, c-format
msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d sol"
msgstr[1] "%d soles"

msgid "Go on"
msgstr "Siga"
PO
said=$(apart trixie sh -c '
  judge () { msgfmt --check --output-file=/dev/null "$1" 2>/said && echo "msgfmt accepts it" || sed -n "1p; \$p" /said; }
  msgfmt --version | sed 1q; po2csv --version
  judge es.po
  po2csv --progress=none es.po es.csv && csv2po --progress=none --template=es.po es.csv back.po 2>/dev/null && echo csv2po: status 0
  sed -n "/^msgstr\[0\]/,/^msgstr\[1\]/p" back.po
  judge back.po
  pogrep --progress=none --search=source Go es.po few.po 2>/dev/null && echo pogrep: status 0
  grep --count "^\"Language: " few.po
  judge few.po')
expect "$said" "$(cat <<'SAID'
msgfmt (GNU gettext-tools) 0.23.1
po2csv 3.15.1
msgfmt accepts it
csv2po: status 0
msgstr[0] %
d
 
s
o
l
msgstr[1] "%d soles"
back.po:17:12: syntax error
msgfmt: found 5 fatal errors
pogrep: status 0
2
few.po:16: duplicate message definition...
msgfmt: found 1 fatal error
SAID
)"
