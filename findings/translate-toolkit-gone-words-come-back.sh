#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A catalogue goes to a translator as XLIFF (po2xliff) and comes back (xliff2po), and nobody
# changes a word. What had been taken out of the program and was kept as a comment (“#~”) is
# a translation like the others again, with no word of it; and “c-format” is gone, so that
# msgfmt --check lets a “%d” turned into “%s” pass, which it refused before.
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

#, c-format
msgid "Wait %d days"
msgstr "Espere %d días"

#~ msgid "Stay in bed"
#~ msgstr "No se levante"
PO
said=$(apart trixie sh -c '
  msgfmt --version | sed 1q; po2csv --version
  po2xliff --progress=none es.po es.xlf && xliff2po --progress=none es.xlf back.po
  for po in es.po back.po; do
    echo "$po: $(msgfmt --check --statistics --output-file=/dev/null "$po" 2>&1)"
    sed "1,/^\"/d; /^\"/d" "$po"
    sed "s/Espere %d/Espere %s/" "$po" >wrong.po
    msgfmt --check --output-file=/dev/null wrong.po 2>/dev/null && echo "with %s: accepted" || echo "with %s: refused"
  done')
expect "$said" "$(cat <<'SAID'
msgfmt (GNU gettext-tools) 0.23.1
po2csv 3.15.1
es.po: 1 translated message.

#, c-format
msgid "Wait %d days"
msgstr "Espere %d días"

#~ msgid "Stay in bed"
#~ msgstr "No se levante"
with %s: refused
back.po: 2 translated messages.

msgid "Wait %d days"
msgstr "Espere %d días"

msgid "Stay in bed"
msgstr "No se levante"
with %s: accepted
SAID
)"
