#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What other programs say of all that goes out on paper, and of the book files:

    check_papers.py PROGRAM FOLDER LANGUAGE...

Makes a PDF of every page, and of both doors and the book on A4 and Letter; the latter, and
a page, once more with the clock at the same moment (faketime); and asks qpdf, poppler's programs and zipfile:
no warning, tagged, its language, a title, words for each figure, each font embedded and
none of Type 3, no picture made of pixels, the same bytes twice; the words of each book
file in the order of those of the HTML file, which the test "output" holds to the book.
PDF, EPUB and HTML of doors and book stay in FOLDER. Status 1 where something is wrong.
"""
import concurrent.futures
import html
import os
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree
import zipfile

MOMENT = '2026-12-01 12:00:00'
PAPERS = 'a4', 'letter'
PAGE_TWICE = 'page-first-days'
WHOLE = ('book', '--book'), ('short', '--short'), ('date-door', '--date-door')


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors='replace', check=False, stdin=subprocess.DEVNULL)


def export(program, path, *options):
    result = run('faketime', '-f', MOMENT, program, '--export', str(path), '--force', *options)
    return [f'{path.name}: {result.returncode} {result.stderr.strip()}'] if result.returncode or result.stderr else []


# --- paper -------------------------------------------------------------------


def check_fonts(said):
    for line in said.splitlines()[2:]:
        if 'Type 3' in line or line.split()[-5] != 'yes':
            yield f'font: {line}'


def check_pdf(path, language):
    """Each fault as a line."""
    check, facts = run('qpdf', '--check', path), run('pdfinfo', path).stdout
    # Newer readers write a NUL after the words for a picture.
    plain = run('qpdf', '--json', path).stdout
    figures, alts = plain.count('"/S": "/Figure"'), len(re.findall('"/Alt": "u:[^"]', plain))
    faults = [] if check.returncode == 0 else [f'qpdf: {check.returncode} {check.stdout[-300:]} {check.stderr[-300:]}']
    faults += [] if re.search('^Tagged: +yes', facts, re.M) else ['not tagged']
    faults += [] if re.search(r'^Title: +\S', facts, re.M) else ['no title']
    faults += [] if f'"/Lang": "u:{language.replace("_", "-")}"' in plain else ['no language']
    faults += [] if figures == alts else [f'{figures} figures, words for {alts}']
    faults += check_fonts(run('pdffonts', path).stdout)
    faults += run('pdfimages', '-list', path).stdout.splitlines()[2:]
    return [f'{path.name}: {fault}' for fault in faults], figures


def paper_jobs(program):
    pages = [line.split()[0] for line in run(program, '--list-pages').stdout.splitlines()]
    for paper in PAPERS:
        for name, option in WHOLE:
            yield name, [option], paper
    for page in pages:
        yield f'page-{page}', ['--page', page], PAPERS[len(page) % len(PAPERS)]


def do_paper(program, folder, language, name, options, paper):
    path = folder / f'{name}-{language}-{paper}.pdf'
    again = path.with_suffix('.again.pdf')
    twice = name in dict(WHOLE) or name == PAGE_TWICE
    faults = []
    for one in (path, again)[:1 + twice]:
        faults += export(program, one, *options, '--language', language, '--paper', paper)
    if faults:
        return faults, 0
    if twice and path.read_bytes() != again.read_bytes():
        faults += [f'{path.name}: other bytes the second time']
    again.unlink(missing_ok=True)
    more, figures = check_pdf(path, language)
    if name not in dict(WHOLE):
        path.unlink()
    return faults + more, figures


# --- book files --------------------------------------------------------------


def words_of(markup):
    return ''.join(html.unescape(re.sub('<[^>]*>', ' ', markup)).split())


def spine_of(book):
    """The documents of an EPUB in the order in which they are read."""
    package = xml.etree.ElementTree.fromstring(book.read('EPUB/package.opf'))
    space = '{http://www.idpf.org/2007/opf}'
    files = {item.get('id'): item.get('href') for item in package.iter(f'{space}item')}
    return [files[part.get('idref')] for part in package.iter(f'{space}itemref') if part.get('linear') != 'no']


def check_epub(epub, page):
    """The words of each of its documents, one after the other, in the HTML file."""
    text, at, faults, length = words_of(page.read_text(encoding='utf-8').partition('<body>')[2]), 0, [], 0
    with zipfile.ZipFile(epub) as book:
        for name in spine_of(book):
            words = words_of(re.sub('.*<body', '<body', book.read(f'EPUB/{name}').decode(), flags=re.S))
            if name.startswith(('page', 'words', 'sources')):
                found = text.find(words, at)
                faults += [] if found >= 0 else [f'{epub.name}: {name}: not where it should be in the HTML file']
                at = found + len(words) if found >= 0 else at
                length += len(words)
    if length < 0.9 * len(text):
        faults.append(f'{epub.name}: {length} letters, and {len(text)} in the HTML file')
    return faults


def do_book(program, folder, language, name, option):
    faults, paths = [], {}
    for ending in 'epub', 'html':
        paths[ending] = path = folder / f'{name}-{language}.{ending}'
        again = folder / f'{name}-{language}.again.{ending}'
        for one in path, again:
            faults += export(program, one, option, '--language', language)
        if not faults and path.read_bytes() != again.read_bytes():
            faults += [f'{path.name}: other bytes the second time']
        again.unlink(missing_ok=True)
    return faults or check_epub(paths['epub'], paths['html'])


# --- all of it ---------------------------------------------------------------


def main(program, folder, languages):
    folder, faults = pathlib.Path(folder), []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for language in languages:
            papers = [pool.submit(do_paper, program, folder, language, *job) for job in paper_jobs(program)]
            books = [pool.submit(do_book, program, folder, language, name, option) for name, option in WHOLE]
            found = [job.result() for job in papers]
            wrong = [fault for lines, _ in found for fault in lines]
            wrong += [fault for job in books for fault in job.result()]
            print(f'{language}: {len(papers)} PDFs on {" and ".join(PAPERS)}, {sum(figures for _, figures in found)} figures, '
                  f'{2 * len(books)} book files: {len(wrong)} faults', *wrong, sep='\n  ', flush=True)
            faults += wrong
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
