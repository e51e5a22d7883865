#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Since 2025 a PO file may bring its flags in a line that begins with "#=" beside "#,", and
# whatever reads PO files is asked to take both; gettext 1.0 does. 0.21 and 0.23 take the
# new line for a comment, without a word: a doubtful translation ("fuzzy") goes into the
# catalogue that readers see, msgfmt --check-format finds nothing in a format that does not
# fit, and msgcat writes the line back as a comment, so that newer ones lose the flag too.
# polib 1.1 and 1.2 refuse the whole file.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" gettext python3-polib
  cat >"$folder/$1/tmp/try.po" <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

#= fuzzy
msgid "Call 112"
msgstr "No llame al 112"

#= c-format
msgid "%d days"
msgstr "%s días"
PO
  apart "$1" python3 - <<'PYTHON'
import re
import subprocess

import polib


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode == 0 else 'refused'


print('gettext', run('msgfmt', '--version').split()[3] + ':',
      run('msgfmt', '--check-format', '--statistics', '-o', '/tmp/try.mo', '/tmp/try.po').strip(),
      'Written back:', re.search('.*fuzzy', run('msgcat', '/tmp/try.po'))[0])
try:
    polib.pofile('/tmp/try.po')
except OSError as error:
    print(f'polib {polib.__version__}: {error}')
PYTHON
}

expect "$(try bookworm)" 'gettext 0.21: 2 translated messages. Written back: # = fuzzy
polib 1.1.1: Syntax error in po file /tmp/try.po (line 4)'
expect "$(try trixie)" 'gettext 0.23.1: 2 translated messages. Written back: # = fuzzy
polib 1.2.0: Syntax error in po file /tmp/try.po (line 4)'
