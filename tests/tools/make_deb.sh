#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a clean Debian, as root: builds the packages of this tree with no more than their build
# dependencies, as a user without rights. They go to standard output, as a tar.
#
#   make_deb.sh [--before | --otherwise]
#
# With --before it is the tree in /srv/given, as a version before this one. With --otherwise as much
# as can differ between two builders differs: the path, the user, the time of the build and that of
# the files, the locale, the umask, and the order in which folders name their files.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
how=${1:-}
[ "$how" != --before ] || top=/srv/given
folder=/build user=builder mask=022 as=(env DEB_BUILD_OPTIONS=noautodbgsym LC_ALL=C.UTF-8 TZ=UTC)

log=$(mktemp)

say () { printf '%s\n' "dev: $*" >&2; }

# What a command says is shown only where it fails.
quietly () { "$@" </dev/null >>"$log" 2>&1 || { tail --lines 60 "$log" >&2; say "that did not work: $*"; exit 1; }; }

differ () {
  folder=/srv/another/path/to/it user=somebody-else mask=027
  quietly apt-get -qq install --yes --no-install-recommends disorderfs faketime
  localedef -i de_DE -f UTF-8 de_DE.UTF-8
  as=(env DEB_BUILD_OPTIONS=noautodbgsym LC_ALL=de_DE.UTF-8 LANGUAGE=de TZ=Asia/Kathmandu faketime -f '+400d')
}

# Folders that name their files in another order.
shuffle () {
  mkdir "$1.shuffled"
  disorderfs --multi-user=yes --shuffle-dirents=yes --sort-dirents=no "$1" "$1.shuffled" >&2
}

say 'installing the build dependencies'
cd "$top"
quietly apt-get -qq update
quietly apt-get -qq build-dep --yes --no-install-recommends ./
[ "$how" != --otherwise ] || differ

useradd --create-home --home-dir "/home/$user" "$user"
mkdir --parents "$folder"
(umask "$mask" && cp --recursive "$top" "$folder/microneedling-guide")
[ "$how" != --otherwise ] || find "$folder" -exec touch --no-dereference --date '3 years ago' {} +
rm --recursive --force "$folder"/microneedling-guide/build*
[ "$how" != --before ] || sed --in-place '1s/(.*)/(0~before)/' "$folder/microneedling-guide/debian/changelog"
chown --recursive "$user:" "$folder"
chmod 755 "$folder"
if [ "$how" = --otherwise ] && [ -e /dev/fuse ]; then
  shuffle "$folder"
  folder=$folder.shuffled
fi

say "building the packages in $folder as $user"
cd "$folder/microneedling-guide"
: >"$log"
# shellcheck disable=SC2016 # expanded there
quietly runuser --user "$user" -- sh -c 'umask "$1" && shift && exec "$@"' sh "$mask" "${as[@]}" dpkg-buildpackage --unsigned-source --unsigned-changes
cp "$log" "$folder/build.log"
cd "$folder"
tar --create --exclude=./microneedling-guide --file=- .
