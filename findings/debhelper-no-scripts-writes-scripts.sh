#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dh_installsystemd has the common option --no-scripts, "do not modify maintainer
# scripts". With the debhelper of Debian 12 it says nothing to it and writes them all the
# same: whoever installs the package has the unit enabled and started. With that of
# Debian 13 it keeps to it.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" debhelper
  mkdir --parents "$folder/$1/root/try/debian"
  (
    cd "$folder/$1/root/try/debian"
    printf 'Source: try\nMaintainer: Try <try@example.org>\nBuild-Depends: debhelper-compat (= 13)\n\n' >control
    printf 'Package: try\nArchitecture: all\nDescription: a try\n One unit.\n' >>control
    printf 'try (1) unstable; urgency=low\n\n  * A try.\n\n -- Try <try@example.org>  Sun, 01 Feb 2026 00:00:00 +0000\n' >changelog
    printf '[Service]\nExecStart=/bin/true\n\n[Install]\nWantedBy=multi-user.target\n' >try.service
  )
  apart "$1" sh -c '
    cd /root/try
    for option in "" --no-scripts; do
      printf "#!/usr/bin/make -f\n%%:\n\tdh \$@\noverride_dh_installsystemd:\n\tdh_installsystemd $option\n" >debian/rules
      chmod 755 debian/rules
      debian/rules clean binary >log 2>&1
      dpkg-deb --info ../try_1_all.deb postinst 2>/dev/null | grep -q "deb-systemd-helper enable" && said=enables || said="does not enable"
      echo "debhelper $(dpkg-query --show --showformat "\${Version}" debhelper), ${option:-no option}: installing $said the unit"
    done'
}

expect "$(try bookworm)" 'debhelper 13.11.4, no option: installing enables the unit
debhelper 13.11.4, --no-scripts: installing enables the unit'
expect "$(try trixie)" 'debhelper 13.24.2, no option: installing enables the unit
debhelper 13.24.2, --no-scripts: installing does not enable the unit'
