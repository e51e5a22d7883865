#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Begins a catalogue: begin_po.sh LANGUAGE TEMPLATE FILE
#
# msginit knows the plural forms of some languages by itself, and of all where CLDR is
# (in /usr/share/unicode/cldr, or where GETTEXTCLDRDIR says). Where it does not know them, that is told.
set -euo pipefail
language=$1 template=$2 file=$3

GETTEXTCLDRDIR=${GETTEXTCLDRDIR:-/usr/share/unicode/cldr} \
  msginit --no-translator --locale="$language" --input="$template" --output-file="$file" 2>/dev/null
sed --in-place "1,/^msgid/{/^#/d}; s/Automatically generated/The Microneedling Guide contributors/" "$file"
sed --in-place "1i # SPDX-License-Identifier: CC-BY-SA-4.0\n# The Microneedling Guide contributors" "$file"
grep --quiet '^"Plural-Forms: nplurals=[0-9]' "$file" ||
  printf '%s\n' "dev: gettext does not know the plural forms of $language: write them into the head of $file, in place of INTEGER and EXPRESSION" >&2
