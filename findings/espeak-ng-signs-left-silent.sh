#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# espeak-ng has a word for a sign in one language and none in the next, and what has no
# word is not spoken. “> 38” is 38 in all six languages here; “≤ 38” is 38 in four of
# them. Spanish, French and Arabic say “-5” as 5 and speak a real minus (U+2212);
# Portuguese speaks the hyphen and not the real minus. Arabic says “50%” as 50. So a limit,
# a temperature or a share becomes another number, and the listener cannot tell: a text for
# the ear has to say each sign in words.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian trixie espeak-ng
said=$(apart trixie bash -c '
  heard () { espeak-ng -q -x -v "$1" -- "$2" | tr -d " _:|\n"; } # without pauses
  espeak-ng --version | cut -d " " -f 1-4
  for language in en es fr ar de pt; do
    lost=
    for number in "> 38" "≤ 38" "-5" "−5" "50%"; do
      [ "$(heard "$language" "$number")" != "$(heard "$language" "$(printf %s "$number" | tr -cd 0-9)")" ] || lost+="  “$number”"
    done
    printf "spoken without the sign in %s:%s\n" "$language" "$lost"
  done')
expect "$said" 'eSpeak NG text-to-speech: 1.52.0
spoken without the sign in en:  “> 38”
spoken without the sign in es:  “> 38”  “≤ 38”  “-5”
spoken without the sign in fr:  “> 38”  “≤ 38”  “-5”
spoken without the sign in ar:  “> 38”  “≤ 38”  “-5”  “50%”
spoken without the sign in de:  “> 38”
spoken without the sign in pt:  “> 38”  “≤ 38”  “−5”'
