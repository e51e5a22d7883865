#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# polib reads a catalogue from a file or from its text, and the two differ. A line separator
# (U+2028, which word processors put into what is pasted from them) is a letter like any
# other to gettext and to polib reading the file; of the same text polib says "syntax error".
# A string whose last quotation mark is missing is a fault to gettext ("end-of-line within
# string"). polib takes it either way, says nothing, and leaves out the last letter.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian trixie gettext python3-polib
said=$(apart trixie python3 - <<'PYTHON'
import pathlib
import subprocess

import polib

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = 'msgid "Stay out of the sun"\nmsgstr "{}\n'
path = pathlib.Path('/tmp/try.po')


def read(source):
    try:
        return ascii(polib.pofile(source)[0].msgstr)
    except OSError as error:
        return str(error)


for name, words in ('line separator', 'No se ponga\u2028al sol"'), ('no last quotation mark', 'No se ponga al sol'):
    text = HEAD + ENTRY.format(words)
    path.write_text(text, encoding='utf-8')
    msgfmt = subprocess.run(['msgfmt', '-o', '/dev/null', path], capture_output=True, text=True, check=False)
    print(f'{name}: msgfmt {"accepts" if msgfmt.returncode == 0 else "refuses"} it;',
          f'polib {polib.__version__} reads the file as {read(str(path))}, the text as {read(text)}')
PYTHON
)
expect "$said" "line separator: msgfmt accepts it; polib 1.2.0 reads the file as 'No se ponga\\u2028al sol', the text as Syntax error in po file (line 6)
no last quotation mark: msgfmt refuses it; polib 1.2.0 reads the file as 'No se ponga al so', the text as 'No se ponga al so'"
