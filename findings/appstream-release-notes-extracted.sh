#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A metainfo file marks the notes of an old release as not to be translated, by
# translatable="no". With the rules that appstream 0.16 brings to gettext, xgettext leaves
# them out; with those of 1.0 it extracts them all the same. appstreamcli validate finds
# nothing to say about the attribute in either. translate="no" is obeyed by both: who has
# the old word suddenly has every release's notes in the translators' files.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" appstream gettext
  cat >"$folder/$1/tmp/org.example.Try.metainfo.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<component type="generic">
  <id>org.example.Try</id>
  <metadata_license>CC0-1.0</metadata_license>
  <name>Try</name>
  <summary>A try</summary>
  <description><p>This is a try of the rules for gettext, which has to say a little more than nothing.</p></description>
  <releases>
    <release version="2" date="2026-02-01"><description translatable="no"><p>Old word</p></description></release>
    <release version="1" date="2026-01-01"><description translate="no"><p>New word</p></description></release>
  </releases>
</component>
XML
  apart "$1" sh -c '
    cd /tmp
    extracted=$(xgettext -o - org.example.Try.metainfo.xml 2>/dev/null | grep -o "[A-Z][a-z]* word")
    appstreamcli validate --no-net org.example.Try.metainfo.xml >said || true
    echo "appstream $(appstreamcli --version | cut -d " " -f 3): extracted: ${extracted:-nothing}; said of it: $(grep -c translat said)"'
}

expect "$(try bookworm)" 'appstream 0.16.1: extracted: nothing; said of it: 0'
expect "$(try trixie)" 'appstream 1.0.5: extracted: Old word; said of it: 0'
