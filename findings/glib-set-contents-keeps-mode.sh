#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# GLib's g_file_set_contents_full () takes a mode, and its documentation calls it the
# mode of the new file. With GLib 2.74 a file that was there before gets it too, since
# a new file takes its place. From 2.84 on the old file's mode is copied to the new
# one, also for G_FILE_SET_CONTENTS_CONSISTENT: what was open to others once stays so,
# whatever is asked for. (Debian 12's binding says 2.74.4 of its 2.74.6.) Who writes
# something private has to set the mode itself.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi
  apart "$1" python3 - <<'PYTHON'
import os
from gi.repository import GLib
def mode(path):
    return oct(os.stat(path).st_mode & 0o777)
os.umask(0o022)
with open('/tmp/old', 'w') as file:
    file.write('before')
os.chmod('/tmp/old', 0o644)
for path in ('/tmp/old', '/tmp/new'):
    GLib.file_set_contents_full(path, b'private', GLib.FileSetContentsFlags.CONSISTENT, 0o600)
print(f'GLib {GLib.MAJOR_VERSION}.{GLib.MINOR_VERSION}.{GLib.MICRO_VERSION}: old file {mode("/tmp/old")}, new file {mode("/tmp/new")}')
PYTHON
}

expect "$(try bookworm)" 'GLib 2.74.4: old file 0o600, new file 0o600'
expect "$(try trixie)" 'GLib 2.84.4: old file 0o644, new file 0o600'
