#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Who made a program: appstream 1.0 calls <developer_name> deprecated and misses
# <developer>; 0.16 does not know <developer>. With both tags in the file each version
# still has one thing to say of it (1.0 takes the old one amiss beside the new one, too),
# so that no metainfo file which names its maker passes on Debian 12 and on 13 without a
# word from "appstreamcli validate --pedantic".
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

old='<developer_name>The makers</developer_name>'
new='<developer id="org.example"><name>The makers</name></developer>'

try () {
  make_debian "$1" appstream
  for tags in "$old" "$new" "$old$new"; do
    cat >"$folder/$1/tmp/org.example.Try.metainfo.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<component type="generic">
  <id>org.example.Try</id>
  <metadata_license>CC0-1.0</metadata_license>
  <name>Try</name>
  <summary>A try</summary>
  $tags
  <url type="homepage">https://example.org</url>
  <description><p>This is a try of who made it, which has to say a little more than nothing.</p></description>
</component>
XML
    apart "$1" sh -c '
      cd /tmp
      said=$(appstreamcli validate --no-net --no-color --pedantic org.example.Try.metainfo.xml | sed -n "s/^[EWIP]: [^ ]* //p" | grep developer | sort | paste -s -d " ")
      echo "appstream $(appstreamcli --version | cut -d " " -f 3): ${said:-nothing}"'
  done
}

expect "$(try bookworm)" 'appstream 0.16.1: nothing
appstream 0.16.1: unknown-tag developer
appstream 0.16.1: unknown-tag developer'
expect "$(try trixie)" 'appstream 1.0.5: developer-info-missing developer-name-tag-deprecated
appstream 1.0.5: nothing
appstream 1.0.5: developer-name-tag-deprecated'
