#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# msginit begins a catalogue. Where es.po is there already, `msginit --locale=es` refuses and
# says what to do: name the file “through the --output-file option”. With `--output-file=es.po`
# it then writes an empty catalogue over the translations, says “Created es.po.”, ends with 0,
# and keeps no copy: so in gettext 0.21 and 0.23. (1.0 asks nothing either way, and keeps what
# is there, as msgmerge does.)
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" gettext
  apart "$1" sh -c '
    mkdir /try; cd /try
    cat >try.pot <<"PO"
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Call now"
msgstr ""
PO
    msginit --no-translator --locale=es --input=try.pot 2>/dev/null
    sed -i "s/^msgstr \"\"\$/msgstr \"Llame ahora\"/; 0,/Llame ahora/s/Llame ahora//" es.po
    count () { msgattrib --translated es.po | grep --count "Llame ahora"; }
    echo "$(msginit --version | head -n 1): translated $(count)"
    msginit --no-translator --locale=es --input=try.pot >/dev/null 2>said
    echo "again: status $?, $(head -n 1 said) Translated $(count)"
    msginit --no-translator --locale=es --input=try.pot --output-file=es.po 2>said
    echo "with --output-file: status $?, $(cat said) Translated $(count), files: $(ls | tr "\n" " ")"
    true'
}

expect "$(try bookworm)" 'msginit (GNU gettext-tools) 0.21: translated 1
again: status 1, msginit: Output file es.po already exists. Translated 1
with --output-file: status 0, Created es.po. Translated 0, files: es.po said try.pot '
expect "$(try trixie)" 'msginit (GNU gettext-tools) 0.23.1: translated 1
again: status 1, msginit: Output file es.po already exists. Translated 1
with --output-file: status 0, Created es.po. Translated 0, files: es.po said try.pot '
