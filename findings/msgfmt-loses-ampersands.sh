#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# msgfmt --xml puts translations into a metainfo file. “&” in one is a sound letter of a catalogue:
# gettext 0.23 leaves such a translation empty, and programs then show nothing in that language;
# 1.0 leaves the “&” alone out, without a word. Either ends with status 0, the file is well-formed,
# and xgettext handed “&” to the translator itself. “<” comes through. Without debootstrap.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  lay_debian "$1" gettext
  cat >"$folder/$1/x.metainfo.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <name>Skin &amp; scars</name>
  <summary>Before and after</summary>
  <description>
    <p>Less than (&lt;) 3 days</p>
  </description>
</component>
XML
  cat >"$folder/$1/es.po" <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgid "Skin & scars"
msgstr "Piel & marcas"

msgid "Before and after"
msgstr "Antes & después"

msgid "Less than (<) 3 days"
msgstr "Menos de (<) 3 días"
PO
  apart "$1" sh -c '
    msgfmt --version | sed 1q
    xgettext --output=x.pot x.metainfo.xml 2>/dev/null && sed -n "s/^msgid \(\"..*\"\)/for the translator: \1/p" x.pot
    msgfmt --output-file=/dev/null es.po && echo "the catalogue is sound"
    msgfmt --xml --template=x.metainfo.xml --locale=es --output-file=es.xml es.po 2>/said; echo "status $?"
    grep --only-matching "libxml2 error: [a-z ]*reference" /said
    grep xml:lang es.xml'
}

# told VERSION SAID NAME SUMMARY
told () {
  cat <<SAID
msgfmt (GNU gettext-tools) $1
for the translator: "Skin & scars"
for the translator: "Before and after"
for the translator: "Less than (<) 3 days"
the catalogue is sound
status 0
$2  <name xml:lang="es"$3
  <summary xml:lang="es"$4
    <p xml:lang="es">Menos de (&lt;) 3 días</p>
SAID
}
expect "$(try trixie)" "$(told 0.23.1 'libxml2 error: unterminated entity reference
libxml2 error: unterminated entity reference
' '/>' '/>')"
expect "$(try forky)" "$(told 1.0 '' '>Piel  marcas</name>' '>Antes  después</summary>')"
