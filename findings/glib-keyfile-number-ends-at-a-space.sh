#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# g_key_file_get_integer () says that a value which cannot be interpreted is an error, and
# holds to it for “50%”, “50.0” and “0x10”. But it reads to the first space and drops the
# rest: “1 000”, as a thousand is written in French or Spanish, is 1, and “12 or 24” is 12.
# g_key_file_get_double () is the other way round: a number with a space after it, which
# nobody sees, is an error.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi
  apart "$1" python3 - <<'PYTHON'
from gi.repository import GLib


def read(function, value):
    file = GLib.KeyFile()
    file.load_from_bytes(GLib.Bytes.new(f'[clinic]\nkey={value}\n'.encode()), GLib.KeyFileFlags.NONE)
    try:
        return f'“{value}” {function(file, "clinic", "key")}'
    except GLib.Error as error:
        return f'“{value}” {"an error" if error.matches(GLib.KeyFile.error_quark(), GLib.KeyFileError.INVALID_VALUE) else error}'


print(f'GLib {GLib.MAJOR_VERSION}.{GLib.MINOR_VERSION}: as integer',
      ', '.join(read(GLib.KeyFile.get_integer, value) for value in ('50%', '50.0', '0x10', '1 000', '12 or 24', '50 ')) +
      '; as double', ', '.join(read(GLib.KeyFile.get_double, value) for value in ('0.5', '0.5 ')))
PYTHON
}

expect "$(try bookworm)" 'GLib 2.74: as integer “50%” an error, “50.0” an error, “0x10” an error, “1 000” 1, “12 or 24” 12, “50 ” 50; as double “0.5” 0.5, “0.5 ” an error'
expect "$(try trixie)" 'GLib 2.84: as integer “50%” an error, “50.0” an error, “0x10” an error, “1 000” 1, “12 or 24” 12, “50 ” 50; as double “0.5” 0.5, “0.5 ” an error'
