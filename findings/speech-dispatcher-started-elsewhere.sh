#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A client of speech-dispatcher starts the daemon where none runs, and hands over by
# --socket-path the socket that SPEECHD_ADDRESS names. With --spawn, which is how it does that,
# the daemon ends with status 1 where its settings know of another socket, though the same
# line without --spawn listens there. So a program that takes a daemon of its own along has
# to write the socket into the settings of that daemon too.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" speech-dispatcher procps
  apart "$1" bash -c '
    # A synthesizer that is silent, so that no sound device is asked for.
    cat >/usr/local/bin/silent <<"MODULE"
#!/bin/bash
settings () { printf "%s\n" "$1"; until [ "$line" = . ]; do read -r line; done; line=; printf "%s\n" "$2"; }
while read -r word; do
  case $word in
    INIT) printf "299-It is silent.\n299 OK LOADED SUCCESSFULLY\n" ;;
    AUDIO) settings "207 OK RECEIVING AUDIO SETTINGS" "203 OK AUDIO INITIALIZED" ;;
    LOGLEVEL) settings "207 OK RECEIVING LOGLEVEL SETTINGS" "203 OK LOG LEVEL SET" ;;
    SET) settings "203 OK RECEIVING SETTINGS" "203 OK SETTINGS RECEIVED" ;;
    "LIST VOICES") printf "200-voice\ten\tnone\n200 OK VOICE LIST SENT\n" ;;
    QUIT) printf "210 OK QUIT\n"; exit ;;
  esac
done
MODULE
    chmod +x /usr/local/bin/silent
    start () { # SETTINGS OPTION...
      mkdir -p /tmp/d/log
      printf "LogLevel 1\nAddModule \"silent\" \"/usr/local/bin/silent\" \"\"\nDefaultModule silent\n%b" "$1" >/tmp/d/speechd.conf
      timeout 20 speech-dispatcher "${@:2}" --communication-method unix_socket --socket-path /tmp/d/socket \
        --config-dir /tmp/d --log-dir /tmp/d/log --pid-file /tmp/d/pid --timeout 0 >/tmp/d/said 2>&1
      printf "%d, " $?
      sleep 1
      if [ -S /tmp/d/socket ]; then printf "listens"; else printf "does not listen"; fi
      pkill -x speech-dispatch || :
      sleep 2
      rm -rf /tmp/d
    }
    printf "%s: " "$(speech-dispatcher --version | head -n 1 | tr -dc "0-9.")"
    printf "started by hand: %s; " "$(start "")"
    printf "with --spawn: %s; " "$(start "" --spawn)"
    printf "with --spawn, and the socket in the settings: %s\n" "$(start "SocketPath \"/tmp/d/socket\"\n" --spawn)"'
}

expect "$(try bookworm)" '0.11.4: started by hand: 0, listens; with --spawn: 1, does not listen; with --spawn, and the socket in the settings: 0, listens'
expect "$(try trixie)" '0.12.0: started by hand: 0, listens; with --spawn: 1, does not listen; with --spawn, and the socket in the settings: 0, listens'
