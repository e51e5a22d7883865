#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# To look for fonts in threads is meant to spare a program the wait. Pango 1.50 starts two threads for
# each font in each size that it meets, and its caller waits for the first of them right away: a
# screen with eleven sizes of text has 22 threads begin and end in its first layout (and twice as many
# where the measures of the fonts are asked for), one after the other. What asks for all its fonts first, by
# pango_font_map_load_fontset (), which does not wait, waits once. Pango 1.56 has one thread for all.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-pango-1.0 fonts-noto-core strace
  cat >"$folder/$1/try.py" <<'PYTHON'
import sys

import gi
gi.require_version('Pango', '1.0')
gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo

context = PangoCairo.FontMap.get_default().create_context()
for size in range(10, 10 + int(sys.argv[1])):
    font = Pango.FontDescription.from_string('Noto Sans')
    font.set_absolute_size(size * Pango.SCALE)
    layout = Pango.Layout.new(context)
    layout.set_font_description(font)
    layout.set_text('Some words', -1)
    layout.get_pixel_size()
print(f'Pango {Pango.version_string()}:', end=' ')
PYTHON
  # shellcheck disable=SC2016 # expanded inside
  apart "$1" sh -c 'for n in 1 11 21; do
    strace -f -e trace=clone,clone3 -o /said python3 /try.py "$n"; echo "$n sizes, $(grep --count "clone.* = [0-9]*$" /said) threads"
  done'
}

expect "$(try bookworm)" 'Pango 1.50.12: 1 sizes, 3 threads
Pango 1.50.12: 11 sizes, 23 threads
Pango 1.50.12: 21 sizes, 43 threads'
expect "$(try trixie)" 'Pango 1.56.3: 1 sizes, 1 threads
Pango 1.56.3: 11 sizes, 1 threads
Pango 1.56.3: 21 sizes, 1 threads'
