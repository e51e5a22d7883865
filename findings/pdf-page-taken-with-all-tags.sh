#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One page is taken out of a tagged PDF of ten, to be handed on. `qpdf in.pdf --pages . 3 --`
# leaves the tags of all ten in the file, and those of the nine others then point at the words
# of the one page that is there: who reads by the tags, as a screen reader does, meets its words
# ten times. (With `--empty --pages in.pdf 3 --` there are none at all.) `mutool clean in.pdf
# out.pdf 3` leaves the tags out with MuPDF 1.21; with 1.25 it keeps them, and by them all ten
# pages with their words: the file with one page is larger than the whole.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" qpdf mupdf-tools poppler-utils python3-cairo fonts-dejavu-core
  apart "$1" python3 - <<'PYTHON'
import re
import subprocess

import cairo


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (command, done)
    return done.stdout + done.stderr


def look(how, path):
    run('qpdf', '--check', path)
    pages = run('qpdf', '--json', path).count('"/Page"')
    heard = re.findall(r'Words of page \d+', run('pdfinfo', '-struct-text', path))
    print(f'{how}: pages {re.search("Pages: *([0-9]+)", run("pdfinfo", path))[1]}, in the file {pages};',
          f'sentences by the tags {len(heard)}, of them different {len(set(heard))}')


surface = cairo.PDFSurface('/ten.pdf', 300, 400)
context = cairo.Context(surface)
for i in range(10):
    context.tag_begin('P', '')
    context.move_to(20, 50)
    context.show_text(f'Words of page {i + 1}')
    context.tag_end('P')
    context.show_page()
surface.finish()

run('qpdf', '/ten.pdf', '--pages', '.', '3', '--', '/qpdf.pdf')
run('qpdf', '--empty', '--pages', '/ten.pdf', '3', '--', '/empty.pdf')
run('mutool', 'clean', '-gggg', '/ten.pdf', '/mutool.pdf', '3')
print(run('qpdf', '--version').split('\n')[0] + ',', run('mutool', '-v').strip() + ', cairo', cairo.cairo_version_string())
look('all', '/ten.pdf')
look('qpdf', '/qpdf.pdf')
look('qpdf --empty', '/empty.pdf')
look('mutool', '/mutool.pdf')
PYTHON
}

expect "$(try bookworm)" 'qpdf version 11.3.0, mutool version 1.21.1, cairo 1.16.0
all: pages 10, in the file 10; sentences by the tags 10, of them different 10
qpdf: pages 1, in the file 1; sentences by the tags 10, of them different 1
qpdf --empty: pages 1, in the file 1; sentences by the tags 0, of them different 0
mutool: pages 1, in the file 1; sentences by the tags 0, of them different 0'
expect "$(try trixie)" 'qpdf version 12.2.0, mutool version 1.25.1, cairo 1.18.4
all: pages 10, in the file 10; sentences by the tags 10, of them different 10
qpdf: pages 1, in the file 1; sentences by the tags 10, of them different 1
qpdf --empty: pages 1, in the file 1; sentences by the tags 0, of them different 0
mutool: pages 1, in the file 10; sentences by the tags 10, of them different 1'
