#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A fresh Debian has no locale but C, C.UTF-8 and POSIX. gettext's manual says that
# LANGUAGE is ignored in the locale C; that C.UTF-8 counts as C is new. With glibc 2.36
# LANGUAGE=de gives German in C.UTF-8, with 2.41 English, and nothing says so. A program
# that offers languages on a machine without locales has to bring a locale of its own.
# The catalogue is that of coreutils, as Debian ships it.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force --one-file-system "$folder"' EXIT

try () {
  local script=/usr/share/debootstrap/scripts/$1
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  debootstrap --variant=minbase "$1" "$folder/$1" http://deb.debian.org/debian "$script" >"$folder/log" 2>&1
  chroot "$folder/$1" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 LANGUAGE=de sh -c '
    printf "glibc %s: " "$(ldd --version | sed -n "1s/.* //p")"
    mkdir --version >/dev/null; mkdir --help | head -n 1 | cut -d " " -f 1'
}

twelve=$(try bookworm)
thirteen=$(try trixie)
printf '%s\n' "$twelve" "$thirteen"
[ "$twelve" = 'glibc 2.36: Aufruf:' ] || { echo 'changed on Debian 12'; exit 1; }
[ "$thirteen" = 'glibc 2.41: Usage:' ] || { echo 'changed on Debian 13'; exit 1; }
