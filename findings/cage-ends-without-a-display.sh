#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# cage shows one Wayland program. At its start it takes one of the X displays 0 to 32 for
# Xwayland, whether or not anybody wants X. Where all are taken cage 0.1.4 ends with status 1,
# and the program is never begun; without Xwayland it does the same. 0.2.0 goes on without X.
# Other containers take displays too, unless they have a network of their own: a display is
# taken by an abstract socket, which a folder /tmp of one's own does not keep apart.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" cage xwayland python3-minimal
  cat >"$folder/$1/try.sh" <<'SH'
mkdir -m 700 /tmp/run
chown nobody /tmp/run
kiosk () { # a program that wants no X
  runuser -u nobody -- env XDG_RUNTIME_DIR=/tmp/run WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman \
    timeout 20 cage -- echo shown >/tmp/out 2>/tmp/said && status=0 || status=$?
  printf '%s, status %s' "$(grep -x shown /tmp/out || echo 'not shown')" "$status"
}
take () { # N: this many displays, by a process with another /tmp
  unshare --mount --propagation unchanged sh -c 'mount -t tmpfs other /tmp && exec python3 -c "
import signal, socket, sys
held = []
for n in range(int(sys.argv[1])):
    held.append(socket.socket(socket.AF_UNIX))
    held[-1].bind(\"\0/tmp/.X11-unix/X%d\" % n)
    held[-1].listen()
signal.pause()" "$1"' - "$1" & taker=$!
  sleep 3
}
printf 'cage %s: no display taken: %s' "$(dpkg-query --show --showformat '${Version}' cage)" "$(kiosk)"
for n in 32 33; do
  take $n
  printf '; %s taken elsewhere: %s' $n "$(kiosk)"
  kill $taker
  wait $taker 2>/dev/null
done
mv /usr/bin/Xwayland /usr/bin/Xwayland.away
printf '; no Xwayland: %s\n' "$(kiosk)"
SH
  # In a network of its own, so that no display of this machine is taken.
  unshare --net bash -c "$(declare -f apart); folder=$folder; apart $1 bash /try.sh"
}

expect "$(try bookworm)" 'cage 0.1.4-4: no display taken: shown, status 0; 32 taken elsewhere: shown, status 0; 33 taken elsewhere: not shown, status 1; no Xwayland: not shown, status 1'
expect "$(try trixie)" 'cage 0.2.0-2: no display taken: shown, status 0; 32 taken elsewhere: shown, status 0; 33 taken elsewhere: shown, status 0; no Xwayland: shown, status 0'
