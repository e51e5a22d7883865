#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A fresh Debian has no locale but C, C.UTF-8 and POSIX. gettext's manual says that
# LANGUAGE is ignored in the locale C; that C.UTF-8 counts as C is new. With glibc 2.36
# LANGUAGE=de gives German in C.UTF-8, with 2.41 English, and nothing says so. A program
# that offers languages on a machine without locales has to bring a locale of its own.
# The catalogue is that of coreutils, as Debian ships it.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" coreutils
  apart "$1" env LANGUAGE=de sh -c '
    printf "glibc %s: " "$(ldd --version | sed -n "1s/.* //p")"
    mkdir --help | head -n 1 | cut -d " " -f 1'
}

expect "$(try bookworm)" 'glibc 2.36: Aufruf:'
expect "$(try trixie)" 'glibc 2.41: Usage:'
