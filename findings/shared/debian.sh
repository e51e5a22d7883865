# SPDX-License-Identifier: GPL-3.0-or-later
# For the scripts beside: sourced, it makes a folder that goes with the script, and the
# functions to fill it with a bare Debian and to try a program of Python there.
# shellcheck shell=bash

folder=$(mktemp --directory)
trap 'rm --recursive --force --one-file-system "$folder"' EXIT

# apart SUITE COMMAND...: in that Debian, with processes of its own that end with it.
apart () {
  local root=$folder/$1
  shift
  unshare --mount --pid --fork --kill-child --mount-proc="$root/proc" -- \
    chroot "$root" env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"
}

# make_debian SUITE PACKAGE...
make_debian () {
  local suite=$1 script=/usr/share/debootstrap/scripts/$1
  shift
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  debootstrap --variant=minbase "$suite" "$folder/$suite" http://deb.debian.org/debian "$script" >"$folder/log" 2>&1
  cp --dereference /etc/resolv.conf "$folder/$suite/etc/resolv.conf"
  apart "$suite" apt-get -qq update >>"$folder/log" 2>&1
  apart "$suite" apt-get -qq --yes --no-install-recommends install "$@" >>"$folder/log" 2>&1
}

# lay_debian SUITE PACKAGE...: these and what they need, unpacked and not set up; in moments, without
# debootstrap, and enough for programs that wait for nothing to be set up.
lay_debian () {
  local suite=$1 root=$folder/$1 apt=$folder/$1.apt package options
  shift
  mkdir --parents "$apt/lists/partial" "$apt/archives/partial" "$root/proc" "$root/tmp" "$root"/usr/{bin,sbin,lib,lib64}
  ln --symbolic usr/bin usr/sbin usr/lib usr/lib64 "$root"
  touch "$apt/status"
  echo "deb http://deb.debian.org/debian $suite main" >"$apt/sources.list"
  options=(-qq --yes --no-install-recommends -o Dir::State="$apt" -o Dir::State::status="$apt/status" -o Dir::Cache="$apt"
           -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts=- -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update >>"$folder/log" 2>&1
  apt-get "${options[@]}" --download-only install base-files dash coreutils sed grep "$@" >>"$folder/log" 2>&1
  for package in "$apt"/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar --extract --keep-directory-symlink --directory="$root"
  done
}

# on_screen SUITE PROGRAM-OF-PYTHON: in an X server without a screen, with the buses of a desktop.
on_screen () {
  cat >"$folder/$1/try.py"
  cp "$(dirname "${BASH_SOURCE[0]}")"/*.py "$folder/$1/"
  apart "$1" sh -c '
    Xvfb :77 -screen 0 800x600x24 -nolisten tcp >/dev/null 2>&1 & sleep 2
    export DISPLAY=:77 GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
    dbus-run-session -- python3 /try.py 2>/dev/null' | grep '^GTK ' # the bus speaks too
}

# told SUITE PROGRAM-OF-PYTHON: the same in a bare Debian that has GTK and what assistive technology hears by.
told () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 gir1.2-atspi-2.0 at-spi2-core xvfb dbus dbus-daemon
  on_screen "$1"
}

# expect SAID WANTED
expect () {
  printf '%s\n' "$1"
  [ "$1" = "$2" ] || { printf 'changed; it was:\n%s\n' "$2"; exit 1; }
}
