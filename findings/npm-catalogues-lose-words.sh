#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A catalogue that gettext takes, read and written again by two libraries of npm, and nobody changed a
# word. Of “Open” in an empty context and “Open” without one, which are two messages to gettext,
# gettext-parser keeps one; and a letter given by its number (\101) is its digits. pofile writes
# a string in two pieces on one line with the quotation marks between them in the words, and
# leaves out what a doubtful translation was made of (“#|”). None of it is an error to them.
# With node, npm and gettext, without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

npm install --silent --no-audit --no-fund --prefix "$folder" gettext-parser@10.0.0 pofile@1.1.4 >>"$folder/log" 2>&1
cat >"$folder/es.po" <<'PO'
msgid ""
msgstr ""
"Language: es\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgctxt ""
msgid "Open"
msgstr "Abrir"

msgid "Open"
msgstr "Abierto"

msgid "Plan \101"
msgstr "Plan \101"

msgid "Stay " "in"
msgstr "No " "salga"

#, fuzzy
#| msgid "Come in"
msgid "Go on"
msgstr "Entre"
PO
cat >"$folder/try.mjs" <<'NODE'
import fs from 'fs';
import { po } from 'gettext-parser';
import PO from 'pofile';

const text = fs.readFileSync('es.po', 'utf8');
fs.writeFileSync('gettext-parser.po', po.compile(po.parse(text)));
fs.writeFileSync('pofile.po', PO.parse(text).toString());
NODE
cd "$folder"
node try.mjs
said=$(for name in es gettext-parser pofile; do
  echo "$name: $(LC_ALL=C msgfmt --statistics --output-file=/dev/null "$name.po" 2>&1)"
  msgcat "$name.po" | sed '1,/^"/d; /^"/d'
done)
expect "$said" "$(cat <<'SAID'
es: 4 translated messages, 1 fuzzy translation.

msgctxt ""
msgid "Open"
msgstr "Abrir"

msgid "Open"
msgstr "Abierto"

msgid "Plan A"
msgstr "Plan A"

msgid "Stay in"
msgstr "No salga"

#, fuzzy
#| msgid "Come in"
msgid "Go on"
msgstr "Entre"
gettext-parser: 3 translated messages, 1 fuzzy translation.

msgid "Open"
msgstr "Abierto"

msgid "Plan 101"
msgstr "Plan 101"

msgid "Stay in"
msgstr "No salga"

#, fuzzy
#| msgid "Come in"
msgid "Go on"
msgstr "Entre"
pofile: 4 translated messages, 1 fuzzy translation.

msgctxt ""
msgid "Open"
msgstr "Abrir"

msgid "Open"
msgstr "Abierto"

msgid "Plan A"
msgstr "Plan A"

msgid "Stay \" \"in"
msgstr "No \" \"salga"

#, fuzzy
msgid "Go on"
msgstr "Entre"
SAID
)"
