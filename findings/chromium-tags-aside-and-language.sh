#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Chromium prints a page into a tagged PDF. An <aside> gets the tag Aside, which PDF has had since
# version 2.0, in a file that says it is PDF 1.4 and maps the tag to none of that version: to poppler
# the part is none, and who reads by the tags never meets its words, which stand on the paper. The
# language of a paragraph is kept, that of a <span> in it is not, so a voice says the foreign word as
# English. Terms and meanings of a <dl> are no list. Headings, the heads of a table with their
# scope and the words for a picture are there. Who hands out HTML to be printed uses a <div> or <section>
# for what stands beside, and gives a sentence in another language a block of its own.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

make_debian trixie chromium poppler-utils qpdf fonts-dejavu-core
cat >"$folder/trixie/page.html" <<'HTML'
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>
<h1>Heading</h1>
<p>An English word and <span lang="es">una palabra</span>.</p>
<p lang="fr">Une phrase.</p>
<aside><p>Beside it</p></aside>
<section><p>In a section</p></section>
<dl><dt>Term</dt><dd>Meaning</dd></dl>
</body></html>
HTML
apart trixie sh -c 'chromium --version; chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=/page.pdf \
  file:///page.html' 2>/dev/null | grep --only-matching '^Chromium [0-9.]*'
expect "$(apart trixie sh -c '
  pdfinfo /page.pdf | grep "^PDF version" | tr --squeeze-repeats " "
  echo "languages in the tags:" $(qpdf --json /page.pdf | grep --only-matching "\"/Lang\": \"u:[a-z]*" | cut --delimiter=: --fields=3)
  echo "tags that poppler does not know:" $(pdfinfo -struct-text /page.pdf 2>&1 >/dev/null | grep --only-matching "wrong type (.*)")
  pdftotext /page.pdf - | grep --count "Beside it"
  for words in "Heading" "Une phrase" "In a section" "Beside it"; do
    echo "$words: $(pdfinfo -struct-text /page.pdf 2>/dev/null | grep --count "\"$words")"
  done
  echo "lists: $(pdfinfo -struct-text /page.pdf 2>/dev/null | grep --count "^ *L ")"')" 'PDF version: 1.4
languages in the tags: en fr en
tags that poppler does not know: wrong type (Aside)
1
Heading: 1
Une phrase: 1
In a section: 1
Beside it: 0
lists: 0'
