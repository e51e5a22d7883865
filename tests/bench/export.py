#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What it costs to take the guide along, as ./dev bench --export sets the scene for it: export.py [ROUNDS]

Whole processes, each in turn with one that lays out one line and writes one page, the
median of 20 (or of ROUNDS); every page of the guide in few rounds, so that none stands for all; the book beside the guide's own HTML file as Chromium prints it, the median
of 3; the peak of memory beside an idle window of the program, whose maps are looked at
for the libraries of output too. Ratios of one run on one machine. Nothing here is a test:
the exit status is 0 whatever the figures are.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = pathlib.Path(os.environ['MESON_DEVENV_BUILD']) if 'MESON_DEVENV_BUILD' in os.environ else \
    pathlib.Path(__file__).resolve().parent.parent.parent / 'build-bench'
GUIDE = BUILD / 'src/microneedling-guide'
LIBRARIES = ('libical', 'libqpdf', 'libqrencode', 'libzip',
             *(f'libmicroneedling-guide-{name}' for name in ('pdf', 'book-file', 'code', 'calendar')))
CHROMIUM = shutil.which('chromium')
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
BOOK_ROUNDS, PAGE_ROUNDS, CHROMIUM_ROUNDS = min(ROUNDS, 5), min(ROUNDS, 5), min(ROUNDS, 3)
# Three questions and a date, as a window tells them to the process that makes My visit's page.
WISH = """[visit]
lines=ask-scars;ask-who;ask-needles;
day=2026-12-14
hour=15
[paper]
take-ticked=true
size=a4
scale=1
"""
SETTLED = 8  # seconds, until an idle window has given memory back
ENVIRONMENT = dict(os.environ, MICRONEEDLING_GUIDE_LOCALEDIR=str(BUILD / 'po'), MICRONEEDLING_GUIDE_LOCPATH=str(BUILD / 'data'),
                   MICRONEEDLING_GUIDE_MODULEDIR=str(BUILD / 'src/output'), GSETTINGS_BACKEND='memory', LANGUAGE='en')


def run(*command, source=subprocess.DEVNULL, target=subprocess.DEVNULL):
    """Seconds and the peak of memory in MB of a whole process."""
    began = time.monotonic()
    with subprocess.Popen(command, env=ENVIRONMENT, stdin=source, stdout=target, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        took = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return took, usage.ru_maxrss / 1024


def export(path, *options):
    return [GUIDE, '--export', path, '--force', '--language', 'en', *options]


def report(what, value, bar, note):
    print(f'{what:<58} {value:8.2f}  <= {bar:<5} {"ok" if value <= bar else "OVER":<5} {note}', flush=True)


def take_along(folder):
    """My visit's page: what stands on it comes by a pipe, and so goes the PDF."""
    with open(folder / 'wish', encoding='utf-8') as wish, open(folder / 'visit.pdf', 'wb') as pdf:
        took = run(GUIDE, '--take-along', '--language', 'en', source=wish, target=pdf)
    assert (folder / 'visit.pdf').stat().st_size > 10000
    return took


def measure(make, folder, rounds):
    """Seconds of the one line and of what is made, in turn, so that both meet the same machine."""
    pairs = [(run(BUILD / 'tests/bench/bench-line', folder / 'line.pdf'), make()) for _ in range(rounds)]
    return [statistics.median(pair[i][0] for pair in pairs) for i in range(2)]


def compare(what, make, folder, bar):
    line, took = measure(make, folder, ROUNDS)
    report(f'{what} against one line on one page', took / line, bar, f'{took * 1000:.0f} against {line * 1000:.0f} ms')


def make_page(folder, page):
    return run(*export(folder / 'page.pdf', '--page', page))


def look_at_pages(folder, bar):
    """The median and the worst of all pages."""
    listed = subprocess.run([GUIDE, '--list-pages', '--language', 'en'], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    pages = [line.split('\t')[0] for line in listed.stdout.splitlines()]
    ratios = {}
    for page in pages:
        line, took = measure(lambda page=page: make_page(folder, page), folder, PAGE_ROUNDS)
        ratios[page] = took / line
    worst = sorted(pages, key=ratios.get, reverse=True)
    over = sum(ratio > bar for ratio in ratios.values())
    report('the median of all pages', statistics.median(ratios.values()), bar, f'{PAGE_ROUNDS} rounds each, {len(pages)} pages, {over} over')
    report(f'the worst of all pages, {worst[0]}', ratios[worst[0]], bar, ', '.join(f'{page} {ratios[page]:.2f}' for page in worst[1:4]))


def look_at_book(folder):
    book, html, printed = folder / 'book.pdf', folder / 'book.html', folder / 'printed.pdf'
    command = export(book, '--book')
    times = [run(*command) for _ in range(BOOK_ROUNDS)]
    took, peak = (statistics.median(one[i] for one in times) for i in range(2))
    report('the book as PDF, s', took, 2.5, f'{book.stat().st_size / 1000:.0f} kB')
    run(*export(html, '--book'))
    chromium = [CHROMIUM, '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={folder / "profile"}',
                '--no-pdf-header-footer', f'--print-to-pdf={printed}', html.as_uri()]
    if CHROMIUM:
        pairs = [(run(*command)[0], run(*chromium)[0]) for _ in range(CHROMIUM_ROUNDS)]
        ours, theirs = (statistics.median(pair[i] for pair in pairs) for i in range(2))
        report('the book against its HTML file printed by Chromium: time', ours / theirs, 0.5, f'{ours:.2f} against {theirs:.2f} s')
        report('the same: size', book.stat().st_size / printed.stat().st_size, 0.8, f'{printed.stat().st_size / 1000:.0f} kB')
    else:
        print('the book against its HTML file printed by Chromium: not measured, there is no Chromium here')
    look_at_sizes(folder, book)
    return peak


def look_at_sizes(folder, book):
    plain = subprocess.run(['qpdf', '--json', book], capture_output=True, text=True, check=False).stdout
    drawings = plain.count('"/S": "/Figure"')
    epub = folder / 'book.epub'
    run(*export(epub, '--book'))
    report('size of the PDF against 120 kB a drawing and 500 kB', book.stat().st_size / (120000 * drawings + 500000), 1,
           f'{drawings} drawings shown')
    report('size of the EPUB against the PDF', epub.stat().st_size / book.stat().st_size, 1, f'{epub.stat().st_size / 1000:.0f} kB')


def look_at_window(peak, folder):
    """The program as it stands on a screen and does nothing."""
    environment = dict(ENVIRONMENT, XDG_CONFIG_HOME=str(folder), XDG_DATA_HOME=str(folder), DBUS_SESSION_BUS_ADDRESS='disabled:',
                       GDK_BACKEND='x11', GTK_A11Y='none')
    with subprocess.Popen([GUIDE], env=environment, stderr=subprocess.DEVNULL) as process:
        time.sleep(SETTLED)
        status = pathlib.Path(f'/proc/{process.pid}/status').read_text(encoding='ascii')
        maps = pathlib.Path(f'/proc/{process.pid}/maps').read_text(encoding='utf-8')
        process.terminate()
    memory = next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith('VmRSS'))
    mapped = [name for name in LIBRARIES if name in maps]
    report('peak of memory of the book against an idle window', peak / memory, 1.5, f'{peak:.0f} against {memory:.0f} MB')
    report('libraries of output mapped in an idle window', len(mapped), 0, ' '.join(mapped))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / 'wish').write_text(WISH, encoding='utf-8')
        compare('My visit\'s page', lambda: take_along(folder), folder, 3)
        compare('a page, first-days,', lambda: make_page(folder, 'first-days'), folder, 4)
        compare('a page without a drawing, evidence,', lambda: make_page(folder, 'evidence'), folder, 4)
        look_at_pages(folder, 4)
        peak = look_at_book(folder)
        look_at_window(peak, folder)


if __name__ == '__main__':
    main()
