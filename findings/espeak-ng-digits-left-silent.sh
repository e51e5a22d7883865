#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# “Call 112” in Urdu, with the number in the digits of that script. The Urdu voice of
# espeak-ng leaves the number out: no word, no pause, no error, the sentence is spoken as
# if it were not there. The Sindhi voice does the same. The Persian voice, which has the
# very same digits, and those of Arabic and Hindi say theirs; the Urdu voice says 112 in
# European digits. A text for the ear has to bring those.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian trixie espeak-ng
said=$(apart trixie sh -c '
  say () { printf "%s %s [%s]\n" "$1" "$2" "$(espeak-ng -q -x -v "$1" "$2" | tr -d "\n")"; }
  espeak-ng --version | cut -d " " -f 1-4
  say ur "۱۱۲ پر فون کریں"; say ur "پر فون کریں"; say ur "112"
  say ur "۱۱۲"; say sd "۱۱۲"; say fa "۱۱۲"; say ar "١١٢"; say hi "११२"')
expect "$said" "eSpeak NG text-to-speech: 1.52.0
ur ۱۱۲ پر فون کریں [p'VR f'o:n k'VRe~:]
ur پر فون کریں [p'VR f'o:n k'VRe~:]
ur 112 ['e:ks'aU b'a:RaH]
ur ۱۱۲ []
sd ۱۱۲ []
fa ۱۱۲ [s,a:do dav'Azdah]
ar ١١٢ [m'i?awa ?'iTn'a: A-,aSaR]
hi ११२ ['e:ks'O: b'a:r@2H]"
