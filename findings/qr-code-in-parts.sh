#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A text too long for one QR code can be cut into parts that belong together (“structured
# append”; qrencode -S writes it). Three readers do three things with one part in the
# picture. zxing-cpp reads it and says which of how many it is. zbar finds no code at all:
# it waits until all parts are in the same picture. jsQR does not know of parts and does
# not say so: it reads the first as an empty text, the others as long rows of digits or
# letters that nobody wrote. Who needs two codes has to make two texts.
# With node and npm beside debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian trixie qrencode zbar-tools zxing-cpp-tools
npm install --silent --no-audit --no-fund --prefix "$folder/npm" jsqr@1.4.0 pngjs@7.0.0 >>"$folder/log" 2>&1
export NODE_PATH=$folder/npm/node_modules parts=$folder/trixie/tmp
apart trixie sh -c '
  printf "Bring these questions: How long will the redness last? Who do I call at night? When may I use sunscreen again? May I exercise? Thank you." |
    qrencode -S -v 4 -l M -8 -o /tmp/part.png'
node -e '
  const fs = require("fs"), { PNG } = require("pngjs");
  const parts = [1, 2, 3].map(n => PNG.sync.read(fs.readFileSync(`${process.env.parts}/part-0${n}.png`)));
  const { width, height } = parts[0], all = new PNG({ width: 3 * width, height });
  parts.forEach((part, n) => PNG.bitblt(part, all, 0, 0, width, height, n * width, 0));
  fs.writeFileSync(`${process.env.parts}/part-all.png`, PNG.sync.write(all));'

by_zbar () { apart trixie zbarimg --quiet --raw "/tmp/part-$1.png" 2>/dev/null || echo 'no code'; }
by_zxing () { apart trixie ZXingReader "/tmp/part-$1.png" | sed -n 's/^Text: *"\(.*\)"$/\1/p; s/^Structured Append: \([^(]*\) (.*/  (\1)/p'; }
by_jsqr () {
  node -e '
    const { data, width, height } = require("pngjs").PNG.sync.read(require("fs").readFileSync(process.argv[1]));
    const code = require("jsqr")(new Uint8ClampedArray(data), width, height);
    console.log(code ? code.data || "an empty text" : "no code");' "$parts/part-$1.png"
}
said=$(
  apart trixie dpkg-query --show qrencode zbar-tools zxing-cpp-tools
  for part in 01 02 03 all; do
    printf '%s\n' "part $part" "zbar: $(by_zbar "$part")" "zxing-cpp: $(by_zxing "$part")" "jsQR: $(by_jsqr "$part")"
  done)
expect "$said" "$(cat <<'SAID'
qrencode	4.1.1-2
zbar-tools	0.23.93-8
zxing-cpp-tools	2.3.0-4
part 01
zbar: no code
zxing-cpp: Bring these questions: How long will the redness last? Who d
  (symbol 1 of 3)
jsQR: an empty text
part 02
zbar: no code
zxing-cpp: o I call at night? When may I use sunscreen again? May I exe
  (symbol 2 of 3)
jsQR: 579795800292518216364432518093032441662474116252517474101440518856377129146029371404519221366461567153357440518089865421739968077389914
part 03
zbar: no code
zxing-cpp: rcise? Thank you.
  (symbol 3 of 3)
jsQR: ZQ458$TLJEBA0L4SYS-0PS+$.J881E0Z%J5L1QVFA.38H7L*6GYE/XCXN6-/PM0Z%J7
part all
zbar: Bring these questions: How long will the redness last? Who do I call at night? When may I use sunscreen again? May I exercise? Thank you.
zxing-cpp: Bring these questions: How long will the redness last? Who d
  (symbol 1 of 3)
o I call at night? When may I use sunscreen again? May I exe
  (symbol 2 of 3)
rcise? Thank you.
  (symbol 3 of 3)
Bring these questions: How long will the redness last? Who do I call at night? When may I use sunscreen again? May I exercise? Thank you.
  (merged result from 3 symbols)
jsQR: no code
SAID
)"
