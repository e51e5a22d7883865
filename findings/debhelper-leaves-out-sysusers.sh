#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A package brings a unit, a file for systemd-tmpfiles and one for systemd-sysusers, each in
# debian/ under the name that debhelper has for it. At compatibility level 13, the one to
# use in Debian 12 and 13, dh installs the first two and leaves the third out without a
# word: the package builds and installs, and the user that its unit runs as never exists.
# From level 14 on dh takes it too; until then "--with installsysusers" does.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" debhelper
  mkdir --parents "$folder/$1/root/try/debian"
  (
    cd "$folder/$1/root/try/debian"
    printf 'Source: try\nMaintainer: Try <try@example.org>\nBuild-Depends: debhelper-compat (= 13)\n\n' >control
    printf 'Package: try\nArchitecture: all\nDescription: a try\n One file of three is left out.\n' >>control
    printf 'try (1) unstable; urgency=low\n\n  * A try.\n\n -- Try <try@example.org>  Sun, 01 Feb 2026 00:00:00 +0000\n' >changelog
    install --mode 755 /dev/null rules
    printf '[Service]\nUser=try\nExecStart=/bin/true\n' >try.service
    printf 'd /var/lib/try 0700 try try\n' >try.tmpfiles
    printf 'u try - "A try" /var/lib/try\n' >try.sysusers
  )
  apart "$1" sh -c '
    cd /root/try
    printf "debhelper %s\n" "$(dpkg-query --show --showformat "\${Version}" debhelper)"
    for with in "" " --with installsysusers"; do
      printf "#!/usr/bin/make -f\n%%:\n\tdh \$@%s\n" "$with" >debian/rules
      debian/rules clean binary >log 2>&1
      printf "dh%s packs" "$with"
      dpkg-deb --fsys-tarfile ../try_1_all.deb | tar --list | sed -n "s,.*/\([a-z.]*/try\.[a-z]*\)$, \1,p" | sort | tr -d "\n"
      echo
    done'
}

packed='dh packs system/try.service tmpfiles.d/try.conf
dh --with installsysusers packs system/try.service sysusers.d/try.conf tmpfiles.d/try.conf'
expect "$(try bookworm)" "debhelper 13.11.4
$packed"
expect "$(try trixie)" "debhelper 13.24.2
$packed"
