#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# GLib's g_file_set_contents_full () takes a mode, and its documentation calls it the
# mode of the new file. With GLib 2.74 a file that was there before gets it too, since
# a new file takes its place. From 2.84 on the old file's mode is copied to the new
# one, also for G_FILE_SET_CONTENTS_CONSISTENT: what was open to others once stays so,
# whatever is asked for. (Debian 12's binding says 2.74.4 of its 2.74.6.) Who writes something private has to set the mode itself.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force --one-file-system "$folder"' EXIT

# try SUITE SCRIPT VERSION-PREFIX: version of GLib and the modes, old file and new file
try () {
  local script=/usr/share/debootstrap/scripts/$1
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  debootstrap --variant=minbase --include=python3-gi "$1" "$folder/$1" http://deb.debian.org/debian "$script" >"$folder/log" 2>&1
  chroot "$folder/$1" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 python3 - <<'PYTHON'
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

twelve=$(try bookworm)
thirteen=$(try trixie)
printf '%s\n' "$twelve" "$thirteen"
[ "$twelve" = 'GLib 2.74.4: old file 0o600, new file 0o600' ] || { echo 'changed on Debian 12'; exit 1; }
[ "$thirteen" = 'GLib 2.84.4: old file 0o644, new file 0o600' ] || { echo 'changed on Debian 13'; exit 1; }
