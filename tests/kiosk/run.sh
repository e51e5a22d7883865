#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SCRIPT [OPTION]...: a test of the kiosk in an X server without a screen,
# with a session bus and the accessibility bus.
set -eu
script=$(dirname "$0")/$1
shift
export GDK_BACKEND=x11 GSK_RENDERER=cairo GTK_A11Y=atspi NO_AT_BRIDGE=0
exec xvfb-run --auto-servernum --server-args="-screen 0 ${GUIDE_SCREEN:-1920x1080}x24 -nolisten tcp" \
  dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
    exec /usr/bin/python3 "$0" "$@"' "$script" "$@"
