#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# LogLevel 0 in the settings of speech-dispatcher silences the daemon alone. What a module says on its
# standard error is kept in MODULE.log in the log folder all the same, and one file with it is there for
# each module; so is a synthesizer's own sentence about the words that it was given. A program that must
# leave nothing of what was spoken has to take the folder away, or give one that is only in memory.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" speech-dispatcher procps
  apart "$1" bash -c '
    # A synthesizer that makes no sound, and tells on standard error what it was asked to say.
    cat >/usr/local/bin/teller <<"MODULE"
#!/bin/bash
settings () { printf "%s\n" "$1"; until [ "$line" = . ]; do read -r line; done; line=; printf "%s\n" "$2"; }
while read -r word; do
  case $word in
    INIT) printf "299-It tells.\n299 OK LOADED SUCCESSFULLY\n" ;;
    AUDIO) settings "207 OK RECEIVING AUDIO SETTINGS" "203 OK AUDIO INITIALIZED" ;;
    LOGLEVEL) settings "207 OK RECEIVING LOGLEVEL SETTINGS" "203 OK LOG LEVEL SET" ;;
    SET) settings "203 OK RECEIVING SETTINGS" "203 OK SETTINGS RECEIVED" ;;
    "LIST VOICES") printf "200-voice\ten\tnone\n200 OK VOICE LIST SENT\n" ;;
    SPEAK|CHAR|KEY) printf "202 OK RECEIVING MESSAGE\n"
      until read -r line && [ "$line" = . ]; do printf "asked to say: %s\n" "$line" >&2; done
      printf "200 OK SPEAKING\n701 BEGIN\n702 END\n" ;;
    QUIT) printf "210 OK QUIT\n"; exit ;;
  esac
done
MODULE
    chmod +x /usr/local/bin/teller
    mkdir -p /tmp/d/log
    printf "LogLevel 0\nAddModule \"teller\" \"/usr/local/bin/teller\" \"\"\nDefaultModule teller\n" >/tmp/d/speechd.conf
    timeout 20 speech-dispatcher --communication-method unix_socket --socket-path /tmp/d/socket \
      --config-dir /tmp/d --log-dir /tmp/d/log --pid-file /tmp/d/pid --timeout 0 >/tmp/d/said 2>&1
    sleep 1
    SPEECHD_ADDRESS=unix_socket:/tmp/d/socket timeout 20 spd-say --wait "a visitor asked this"
    sleep 1
    pkill -x speech-dispatch || :
    sleep 1
    printf "%s: " "$(speech-dispatcher --version | head -n 1 | tr -dc "0-9.")"
    printf "the daemon: %d bytes; " "$(cat /tmp/d/log/speech-dispatcher.log 2>/dev/null | wc -c)"
    printf "the module: %s\n" "$(sed "s/<[^>]*>//g" /tmp/d/log/teller.log 2>&1 | tr "\n" " " | sed "s, \$,,")"'
}

expect "$(try bookworm)" '0.11.4: the daemon: 0 bytes; the module: asked to say: a visitor asked this'
expect "$(try trixie)" '0.12.0: the daemon: 0 bytes; the module: asked to say: a visitor asked this'
