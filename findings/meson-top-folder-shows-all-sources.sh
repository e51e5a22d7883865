#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A project configures a header into the top of its build folder and hands
# include_directories('.') of that folder to its libraries, so that they find it. meson
# shows the compiler the top of the sources beside it: from then on any library includes
# any file of the project by its path from the top, whatever folders it was given, and
# the build says nothing. With the header in a folder of its own only that folder is shown.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" meson gcc libc6-dev
  mkdir --parents "$folder/$1/root/try/hidden" "$folder/$1/root/try/shown"
  (
    cd "$folder/$1/root/try"
    printf 'int hidden (void);\n' >hidden/hidden.h
    printf '#include "config.h"\n#include "hidden/hidden.h"\n' >shown/shown.c
    printf "configure_file(output: 'config.h', configuration: {'A': 1})\ninc = include_directories('.')\n" >shown/meson.build
    cat >meson.build <<'MESON'
project('try', 'c')
if get_option('top')
  configure_file(output: 'config.h', configuration: {'A': 1})
  inc = include_directories('.')
else
  subdir('shown')
endif
static_library('shown', 'shown/shown.c', include_directories: inc, implicit_include_directories: false)
MESON
    printf "option('top', type: 'boolean')\n" >meson_options.txt
  )
  apart "$1" sh -c '
    cd /root/try
    for top in true false; do
      meson setup "build-$top" -Dtop="$top" >log
      ninja -C "build-$top" >log 2>&1 && said=compiles || said="does not compile"
      echo "meson $(meson --version), config.h $([ "$top" = true ] && echo at the top || echo in a folder of its own): a file of a folder that is not shown $said"
    done'
}

expect "$(try bookworm)" 'meson 1.0.1, config.h at the top: a file of a folder that is not shown compiles
meson 1.0.1, config.h in a folder of its own: a file of a folder that is not shown does not compile'
expect "$(try trixie)" 'meson 1.7.0, config.h at the top: a file of a folder that is not shown compiles
meson 1.7.0, config.h in a folder of its own: a file of a folder that is not shown does not compile'
