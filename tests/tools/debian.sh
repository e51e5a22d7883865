#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# debian.sh [--once [--give FOLDER]] RELEASE COMMAND...: a command of ./dev in a bare Debian of that release.
#
# The release lives in a folder (a chroot) in the cache, outside the tree, where
# only what README's commands install is ever added. The tree is copied in, so that
# nothing built there touches this checkout; the copy's build/ is kept for next time.
#
# With --once it is a copy of the release as it is before anything is installed in it, which
# is thrown away afterwards; what is in FOLDER lies there in /srv/given.
set -euo pipefail

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$tools/../.." && pwd)
once='' given=''
[ "$1" != --once ] || { once=yes; shift; }
[ "$1" != --give ] || { given=$2; shift 2; }
release=$1
shift
cache=${XDG_CACHE_HOME:-$HOME/.cache}/microneedling-guide/debian
root=$cache/$release${once:+-bare}
tree=/srv/guide-$(printf '%s' "$top" | cksum | cut -d ' ' -f 1)

say () { printf '%s\n' "dev: $*" >&2; }

# apart OPTION OF unshare... -- COMMAND...: with processes and mounts of its own. Whatever
# ends this script, Ctrl-C or worse, ends them too, and nothing is left behind.
apart () {
  setpriv --pdeathsig KILL unshare --mount --pid --ipc --fork --kill-child "$@" <&0 &
  wait $!
}

# lock FILE: until this script ends or closes descriptor 9.
lock () {
  exec 9>"$1"
  flock --nonblock 9 || { say "waiting for another ./dev debian $release to be done"; flock 9; }
}

# The machine's own mirror, so that a closed network with one mirror is enough.
find_mirror () {
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null |
           grep --invert-match security | sed 's|/*$||' | sort --unique | head --lines 1) || true
  printf '%s\n' "${mirror:-http://deb.debian.org/debian}"
}

# Made under another name and renamed when it is whole: one that was broken off is
# never taken for a release.
make_root () {
  local mirror script=/usr/share/debootstrap/scripts/$release
  mirror=$(find_mirror)
  # A debootstrap older than the release has no script of its name; they are all one.
  [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
  say "making a bare Debian $release in $root (a few minutes, once)"
  mkdir --parents "$cache"
  rm --recursive --force --one-file-system "$root.new"
  apart --mount-proc -- debootstrap --variant=minbase "$release" "$root.new" "$mirror" "$script" \
      </dev/null >"$cache/$release.log" 2>&1 || {
    tail --lines 5 "$cache/$release.log" >&2
    say "debootstrap could not make Debian $release; its whole log is $cache/$release.log"
    exit 1
  }
  # A mirror kept at a named date goes on serving it: apt would refuse the next
  # release after a week, though its signature is good.
  [ "$release" != forky ] || echo 'Acquire::Check-Valid-Until "false";' >"$root.new/etc/apt/apt.conf.d/guide-frozen-mirror"
  touch --date '2 days ago' "$root.new/guide-updated"
  mv "$root.new" "$root"
}

# inside COMMAND...: as in a fresh login.
inside () {
  # shellcheck disable=SC2016 # expanded inside
  apart --mount-proc="$root/proc" -- bash -c '
    set -e
    root=$1; shift
    mount --rbind /dev "$root/dev"
    # Each run has its own: X servers that do not see each other take locks there for left behind.
    mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
    mount -t tmpfs -o mode=1777 tmp "$root/tmp"
    mount -t sysfs -o ro sys "$root/sys" 2>/dev/null || true
    cp --dereference /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    exec chroot "$root" env --default-signal -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive \
      ${CI:+CI="$CI"} "$@"' bash "$root" "$@"
}

# What was broken off while packages were set up goes on here.
mend_packages () {
  [ -n "$(find "$root/var/lib/dpkg/updates" -type f 2>/dev/null)" ] || return 0
  say "finishing what was broken off in Debian $release"
  inside dpkg --configure -a </dev/null >"$cache/$release.log" 2>&1 || say "that did not work (see $cache/$release.log)"
}

# At most once a day; with no network the packages that are there have to do.
bring_up_to_date () {
  [ -z "$(find "$root/guide-updated" -mtime -1 2>/dev/null)" ] || return 0
  say "bringing Debian $release up to date"
  if inside sh -c 'apt-get -qq update && apt-get -qq --yes dist-upgrade' </dev/null >"$cache/$release.log" 2>&1; then
    touch "$root/guide-updated"
  else
    say "that did not work (see $cache/$release.log); going on with what is there"
  fi
}

# The day the release's packages are of, which is what a report has to name.
dated () { grep --no-filename --max-count 1 '^Date:' "$root"/var/lib/apt/lists/*_"$release"_InRelease | cut -d ' ' -f 2-; }

# What git knows and what is new and not ignored; where there is no git, all that is not built.
list_tree () {
  if git -c safe.directory="$top" rev-parse --git-dir >/dev/null 2>&1; then
    git -c safe.directory="$top" ls-files -z --cached --others --exclude-standard
  else
    find . -mindepth 1 \( -name .git -o -path './build*' -o -path ./gallery \) -prune -o ! -type d -printf '%P\0'
  fi
}

# What is gone here goes there too. What has changed gets the time of now, or ninja would take
# what was built meanwhile of the old text for newer; the rest keeps the time it has there.
copy_tree () {
  local name old=$root$tree new=$root$tree.new
  rm --recursive --force "$new"
  mkdir --parents "$old" "$new"
  (cd "$top" && list_tree |
    while IFS= read -r -d '' name; do [ ! -e "$name" ] && [ ! -L "$name" ] || printf '%s\0' "$name"; done |
    tar --create --null --files-from=- --file=-) | tar --extract --touch --file=- --directory "$new" --no-same-owner
  (cd "$new" && find . -type f -print0 |
    while IFS= read -r -d '' name; do
      ! cmp --silent "$name" "$old/$name" || touch --reference="$old/$name" "$name"
    done)
  find "$old" -mindepth 1 -maxdepth 1 ! -name 'build*' ! -name gallery -exec rm --recursive --force {} +
  cp --archive "$new/." "$old"
  rm --recursive --force "$new"
}

# A copy to be thrown away, whatever ends this script; what runs in it is ended first.
take_copy () {
  local bare=$root
  root=$(mktemp --directory "$cache/once-XXXXXX")
  trap 'kill -KILL $(jobs -p) 2>/dev/null || true; wait; rm --recursive --force --one-file-system "$root"' EXIT
  cp --archive --reflink=auto "$bare/." "$root"
  mkdir --parents "$root/etc/dpkg/dpkg.cfg.d"
  echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/guide-thrown-away" # no need to wait for the disk
  [ -z "$given" ] || cp --recursive "$given" "$root/srv/given"
}

main () {
  [ "$(id -u)" = 0 ] || { say "./dev debian makes a chroot, and only root may. Try: sudo ./dev debian $release $*"; exit 2; }
  command -v debootstrap >/dev/null || { say "debootstrap is missing: apt-get install debootstrap"; exit 2; }
  # One at a time makes or changes the release …
  mkdir --parents "$cache"
  lock "$cache/$release.lock"
  [ -d "$root" ] || make_root
  mend_packages
  bring_up_to_date
  [ -z "$once" ] || take_copy
  # … and one at a time works in the copy of this tree; other trees go on beside it.
  lock "$root$tree.lock"
  copy_tree
  say "Debian $(cat "$root/etc/debian_version"), $release as of $(dated)"
  # shellcheck disable=SC2016 # expanded inside
  inside bash -c 'cd "$1" && shift && exec ./dev "$@"' bash "$tree" "$@"
}

main "$@"; exit # on one line: bash reads on, and the file may have changed meanwhile
