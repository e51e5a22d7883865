#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# In a .ui file GtkBuilder reads translatable="…" as it reads all that is true or false:
# "yes", "true", "1", and in capitals. It translates each of them on the screen. xgettext
# knows a list of words: 0.21 only "yes", 0.23 also "TRUE", "t", "y" and "1", but "true",
# as one writes it everywhere else in the same file, in neither. Nothing warns: the string
# never reaches a translator, and msgfmt finds the catalogue complete.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi gir1.2-gtk-4.0 gettext locales
  apart "$1" localedef -i de_DE -f UTF-8 de_DE.UTF-8 2>>"$folder/log"
  apart "$1" python3 - <<'PYTHON'
import locale
import os
import re
import subprocess

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import Gtk

WORDS = 'yes', 'true', '1', 'TRUE'


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


os.makedirs('/tmp/de/LC_MESSAGES')
with open('/tmp/de.po', 'w') as file:
    file.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n')
    file.writelines(f'msgid "Word {word}"\nmsgstr "Wort {word}"\n' for word in WORDS)
run('msgfmt', '-o', '/tmp/de/LC_MESSAGES/try.mo', '/tmp/de.po')
with open('/tmp/try.ui', 'w') as file:
    file.write('<interface>')
    file.writelines(f'<object class="GtkStringFilter" id="{word}">'
                    f'<property name="search" translatable="{word}">Word {word}</property></object>' for word in WORDS)
    file.write('</interface>')

locale.setlocale(locale.LC_ALL, 'de_DE.UTF-8')
locale.bindtextdomain('try', '/tmp')
builder = Gtk.Builder()
builder.set_translation_domain('try')
builder.add_from_file('/tmp/try.ui')
shown = [builder.get_object(word).get_search() for word in WORDS]
extracted = re.findall('^msgid "Word (.*)"', run('xgettext', '-o', '-', '/tmp/try.ui'), re.MULTILINE)
print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()} shows {", ".join(shown)}; '
      f'xgettext {run("xgettext", "--version").split()[3]} extracts {", ".join(extracted)}')
PYTHON
}

expect "$(try bookworm)" 'GTK 4.8.3 shows Wort yes, Wort true, Wort 1, Wort TRUE; xgettext 0.21 extracts yes'
expect "$(try trixie)" 'GTK 4.18.6 shows Wort yes, Wort true, Wort 1, Wort TRUE; xgettext 0.23.1 extracts yes, 1, TRUE'
