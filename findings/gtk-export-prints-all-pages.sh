#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A GtkPrintOperation that writes a PDF (GTK_PRINT_OPERATION_ACTION_EXPORT) takes the paper and
# its orientation from the print settings, and nothing else: with pages 2 to 3 chosen, two pages
# on a side, half the size, two copies or only even pages all four pages are there, each once and
# as large as ever, and it says that the settings were applied. Who offers such a choice
# beside "as a file" has to draw by it.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" python3-gi python3-gi-cairo gir1.2-gtk-4.0 xvfb dbus dbus-daemon poppler-utils fonts-dejavu-core
  on_screen "$1" <<'PYTHON'
import subprocess

import gi
gi.require_version('Gtk', '4.0')
from gi.repository import Gtk

window = Gtk.Window()


def draw(_operation, context, number):
    cairo = context.get_cairo_context()
    cairo.select_font_face('DejaVu Sans')
    cairo.set_font_size(20)
    cairo.move_to(50, 50)
    cairo.show_text(f'page-{number + 1}')


def exported(change):
    settings = Gtk.PrintSettings()
    change(settings)
    operation = Gtk.PrintOperation(print_settings=settings, n_pages=4, export_filename='/tmp/out.pdf')
    operation.connect('draw-page', draw)
    said = operation.run(Gtk.PrintOperationAction.EXPORT, window).value_nick
    words = subprocess.run(['pdftotext', '-bbox', '/tmp/out.pdf', '-'], capture_output=True, text=True, check=True).stdout
    seen = [line for line in words.splitlines() if '<page ' in line or '<word ' in line]
    pages = sum('<page ' in line for line in seen)
    shown = ''.join(str(n) for line in seen for n in range(1, 5) if f'page-{n}' in line)
    high = {round(float(line.split('yMax="')[1].split('"')[0]) - float(line.split('yMin="')[1].split('"')[0]))
            for line in seen if '<word ' in line}
    return f'{said} {pages} pages {shown} at {sorted(high)}'


def ranges(settings):
    chosen = Gtk.PageRange()
    chosen.start, chosen.end = 1, 2
    settings.set_print_pages(Gtk.PrintPages.RANGES)
    settings.set_page_ranges([chosen])


def copies(settings):
    settings.set_n_copies(2)


print(f'GTK {Gtk.get_major_version()}.{Gtk.get_minor_version()}.{Gtk.get_micro_version()}: ' + '; '.join((
    f'nothing set: {exported(lambda settings: None)}',
    f'pages 2 to 3: {exported(ranges)}',
    f'two on a side: {exported(lambda settings: settings.set_number_up(2))}',
    f'half the size: {exported(lambda settings: settings.set_scale(50))}',
    f'two copies: {exported(copies)}',
    f'even pages: {exported(lambda settings: settings.set_page_set(Gtk.PageSet.EVEN))}')))
PYTHON
}

ALL='apply 4 pages 1234 at [23]'
said="nothing set: $ALL; pages 2 to 3: $ALL; two on a side: $ALL; half the size: $ALL; two copies: $ALL; even pages: $ALL"
expect "$(try bookworm)" "GTK 4.8.3: $said"
expect "$(try trixie)" "GTK 4.18.6: $said"
