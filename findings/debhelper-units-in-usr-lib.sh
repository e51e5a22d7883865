#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A program's own build installs a unit of systemd into /usr/lib/systemd/system, where
# systemd itself says that units of packages belong. With the debhelper of Debian 12 the
# package gets no scripts for it, so that nothing enables or starts it; with that of
# Debian 13 it gets them. The same tree makes two packages, and neither build says a word.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" debhelper
  mkdir --parents "$folder/$1/root/try/debian"
  (
    cd "$folder/$1/root/try/debian"
    printf 'Source: try\nMaintainer: Try <try@example.org>\nBuild-Depends: debhelper-compat (= 13)\n\n' >control
    printf 'Package: try\nArchitecture: all\nDescription: a try\n One unit in two places.\n' >>control
    printf 'try (1) unstable; urgency=low\n\n  * A try.\n\n -- Try <try@example.org>  Sun, 01 Feb 2026 00:00:00 +0000\n' >changelog
    printf '#!/usr/bin/make -f\n%%:\n\tdh $@\n' >rules
    chmod 755 rules
  )
  apart "$1" sh -c '
    cd /root/try
    printf "[Service]\nExecStart=/bin/true\n\n[Install]\nWantedBy=multi-user.target\n" >try.service
    for place in lib usr/lib; do
      echo "try.service $place/systemd/system" >debian/install
      debian/rules clean binary >log 2>&1
      dpkg-deb --info ../try_1_all.deb | grep -q postinst && said=has || said="has no"
      echo "debhelper $(dpkg-query --show --showformat "\${Version}" debhelper), unit in $place: the package $said scripts for it"
    done'
}

expect "$(try bookworm)" 'debhelper 13.11.4, unit in lib: the package has scripts for it
debhelper 13.11.4, unit in usr/lib: the package has no scripts for it'
expect "$(try trixie)" 'debhelper 13.24.2, unit in lib: the package has scripts for it
debhelper 13.24.2, unit in usr/lib: the package has scripts for it'
