#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A frame with the label “Alarm signs” holds a label “Call 112”. GTK says that the frame's
# label names its child, whatever that is, also where the child is words. With GTK 4.8 they
# are told under the name “Call 112 Alarm signs”; with 4.18 under the name “Alarm signs”:
# assistive technology hears the heading twice, and the words have no name of their own.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  told "$1" <<'PYTHON'
from heard import Atspi, Gtk, VERSION, hear


def make():
    return Gtk.Frame(label='Alarm signs', child=Gtk.Label(label='Call 112'))


print(f'{VERSION}: labels told:', hear(make, lambda node: node.get_role() == Atspi.Role.LABEL and node.get_name(), 2))
PYTHON
}

expect "$(try bookworm)" "GTK 4.8.3: labels told: ['Alarm signs', 'Call 112 Alarm signs']"
expect "$(try trixie)" "GTK 4.18.6: labels told: ['Alarm signs', 'Alarm signs']"
