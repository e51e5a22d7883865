#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the guide along by the command line: export.py PROGRAM

Without a display; what goes wrong is one line and status 2, and no half of a file
stays. The libraries that only this needs are mapped by nothing else.
"""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
LIBRARIES = ('libical', 'libqpdf', 'libqrencode', 'libzip')


def run(*arguments, **more):
    environment = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
    return subprocess.run([PROGRAM, *arguments], env={**environment, **more}, capture_output=True, text=True, check=False,
                          stdin=subprocess.DEVNULL)


def refused(words, *arguments, left=()):
    """One line with these words, status 2, and in the folder no more than was there."""
    result = run(*arguments)
    lines = result.stderr.strip().splitlines()
    assert (result.returncode, len(lines)) == (2, 1), (arguments, result)
    assert words in lines[0], (words, lines)
    assert sorted(os.listdir()) == sorted(left), (arguments, os.listdir())


def page_size(path):
    said = subprocess.run(['pdfinfo', path], capture_output=True, text=True, check=True).stdout
    return next(line for line in said.splitlines() if line.startswith('Page size')).split('(')[-1].rstrip(')')


def check_refusals():
    refused('endings', '--export', 'guide.doc')
    refused('no page “nowhere”', '--export', 'guide.pdf', '--page', 'nowhere')
    refused('no chapter “nowhere”', '--export', 'guide.pdf', '--chapter', 'nowhere')
    refused('no paper “a5”', '--export', 'guide.pdf', '--short', '--paper', 'a5')
    refused('--tone', '--export', 'guide.pdf', '--short', '--tone', '7')
    refused('Choose one', '--export', 'guide.pdf', '--short', '--book')
    refused('--export', '--short')
    refused('cannot be written', '--export', 'no/such/folder/guide.pdf', '--page', 'first-days')


def check_full_disk():
    """A limit of the size of files stands for a disk that is full."""
    command = 'trap "" XFSZ; ulimit -f 8; exec "$0" --export guide.pdf --page first-days'
    result = subprocess.run(['sh', '-c', command, PROGRAM], capture_output=True, text=True, check=False)
    assert result.returncode == 2 and 'cannot be written' in result.stderr, result
    assert not os.listdir(), os.listdir()


def check_replacing():
    pathlib.Path('there.pdf').write_text('mine', encoding='utf-8')
    refused('there already', '--export', 'there.pdf', '--page', 'first-days', left=['there.pdf'])
    assert pathlib.Path('there.pdf').read_text(encoding='utf-8') == 'mine'
    assert run('--export', 'there.pdf', '--page', 'first-days', '--force').returncode == 0
    assert pathlib.Path('there.pdf').read_bytes().startswith(b'%PDF')
    os.unlink('there.pdf')


FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""


def check_no_font():
    """Of the machine's fonts one alone is there, which has no Arabic letter: no page of boxes is made."""
    font = subprocess.run(['fc-match', '--format', '%{file}', 'Noto Sans:lang=en'], capture_output=True, text=True, check=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(font, folder)
        configuration = pathlib.Path(folder, 'fonts.conf')
        configuration.write_text(FONTS.format(folder=folder), encoding='utf-8')
        arabic, english = (run('--export', f'{language}.pdf', '--page', 'first-days', '--language', language,
                               FONTCONFIG_FILE=str(configuration)) for language in ('ar', 'en'))
    assert (arabic.returncode, arabic.stderr.count('\n')) == (2, 1) and 'fonts-noto-core' in arabic.stderr, arabic
    assert english.returncode == 0, english
    assert os.listdir() == ['en.pdf'], os.listdir()
    os.unlink('en.pdf')


def interrupted(name, signal_name, *arguments):
    """What is there after a signal in the middle of writing, the moment before the disk has all of it."""
    command = ['strace', '--quiet=all', '--output=/dev/null', '--trace=fsync', f'--inject=fsync:signal={signal_name}', PROGRAM,
               '--export', name, '--page', 'first-days', *arguments]
    result = subprocess.run(command, capture_output=True, check=False)
    return result.returncode, os.listdir()


def check_stopped():
    """Who stops it while it writes does not leave the half of a file; nor does what kills it."""
    assert interrupted('slow.pdf', 'SIGTERM') == (0, ['slow.pdf'])
    whole = pathlib.Path('slow.pdf').read_bytes()
    assert whole.rstrip().endswith(b'%%EOF')
    assert interrupted('slow.pdf', 'SIGKILL', '--force') == (-signal.SIGKILL, ['slow.pdf'])
    assert pathlib.Path('slow.pdf').read_bytes() == whole
    os.unlink('slow.pdf')
    assert interrupted('slow.pdf', 'SIGKILL') == (-signal.SIGKILL, [])


ALL_FONTS = {'FONTCONFIG_FILE': '/etc/fonts/fonts.conf'}
HINDI_QUESTION = """[visit]
own-1=क्या दर्द होगा?
[paper]
take-own=true
size=a4
scale=1
"""


def reads_rules(*arguments, **more):
    """Whether the rules of fontconfig were read, of which there are fifty files; and what was put out."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home)
        result = subprocess.run(['strace', '--quiet=all', '--follow-forks', f'--output={home}/trace', '--trace=openat', PROGRAM, *arguments],
                                env=environment, capture_output=True, check=True, **more)
        return '/etc/fonts/conf.d' in pathlib.Path(home, 'trace').read_text(encoding='utf-8'), result.stdout


def check_fonts():
    """Only the fonts that paper names are looked at, which changes nothing; where a letter wants another, it comes."""
    for language in ('en', 'ar'):
        for name, more in (('few.pdf', {}), ('all.pdf', ALL_FONTS)):
            assert run('--export', name, '--short', '--language', language, '--force', SOURCE_DATE_EPOCH='1000000000', **more).returncode == 0
        assert pathlib.Path('few.pdf').read_bytes() == pathlib.Path('all.pdf').read_bytes(), language
    read, _ = reads_rules('--export', 'few.pdf', '--page', 'first-days', '--force')
    assert not read or os.path.exists('/etc/fonts/local.conf')
    read, pdf = reads_rules('--take-along', '--language', 'en', input=HINDI_QUESTION.encode())
    pathlib.Path('all.pdf').write_bytes(pdf)
    fonts = subprocess.run(['pdffonts', 'all.pdf'], capture_output=True, text=True, check=True).stdout
    assert read and 'Devanagari' in fonts, fonts
    for name in ('few.pdf', 'all.pdf'):
        os.unlink(name)


def check_same_bytes():
    for name in ('once.pdf', 'twice.pdf'):
        result = run('--export', name, '--page', 'first-days', '--language', 'ar', SOURCE_DATE_EPOCH='1000000000')
        assert (result.returncode, result.stderr) == (0, ''), result
    assert pathlib.Path('once.pdf').read_bytes() == pathlib.Path('twice.pdf').read_bytes()


def check_paper():
    run('--export', 'us.pdf', '--page', 'first-days', LC_ALL='', LC_PAPER='en_US.UTF-8', LANG='de_DE.UTF-8')
    run('--export', 'de.pdf', '--page', 'first-days', LC_ALL='', LC_PAPER='', LANG='de_DE.UTF-8')
    run('--export', 'chosen.pdf', '--page', 'first-days', '--paper', 'a4', LC_ALL='en_US.UTF-8')
    assert [page_size(f'{name}.pdf') for name in ('us', 'de', 'chosen')] == ['letter', 'A4', 'A4']


def check_pages():
    """Some pages alone, as the guide itself asks for when it prints: with their own numbers."""
    refused('no page “90-99”', '--export', 'few.pdf', '--short', '--pages', '90-99')
    assert run('--export', 'all.pdf', '--short').returncode == 0
    assert run('--export', 'few.pdf', '--short', '--pages', '2-3,5-5').returncode == 0
    said = [subprocess.run(['pdftotext', '-raw', f'{name}.pdf', '-'], capture_output=True, text=True, check=True).stdout.split('\f')[:-1]
            for name in ('all', 'few')]
    assert said[1] == [said[0][i] for i in (1, 2, 4)], said
    checked = subprocess.run(['qpdf', '--check', 'few.pdf'], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked
    os.unlink('all.pdf')
    os.unlink('few.pdf')


def words_of(markup):
    return ''.join(re.sub('<[^>]*>', ' ', markup.partition('<body>')[2]).split())


def look_at_drawings(book):
    """Readers that know a part of SVG alone have a PNG of each drawing; the others are led to the SVG."""
    names = book.namelist()
    drawings = [name.removesuffix('.svg') for name in names if name.endswith('.svg')]
    assert drawings
    for name in drawings:
        png = book.read(f'{name}.png')
        size = int.from_bytes(png[16:20], 'big'), int.from_bytes(png[20:24], 'big')
        palette = png.index(b'PLTE')
        colours = {png[i:i + 3] for i in range(palette + 4, palette + 4 + int.from_bytes(png[palette - 4:palette], 'big'), 3)}
        assert png.startswith(b'\x89PNG') and size[0] == 600 and 300 < size[1] < 1000 and len(colours) > 20, (name, size, len(colours))
    pages = ''.join(book.read(name).decode() for name in names if name.endswith('.xhtml'))
    pairs = re.findall(r'<picture><source type="image/svg\+xml" srcset="([^"]+)\.svg"/><img src="([^"]+)\.png" alt="[^"]+"/></picture>', pages)
    assert len(pairs) == pages.count('<img ') and {f'EPUB/{one}' for pair in pairs for one in pair} == set(drawings), pairs


def check_book_file():
    """A book file is what its readers ask for, and has the words of the HTML file."""
    for name in ('once.epub', 'twice.epub', 'once.html'):
        result = run('--export', name, '--date-door', '--language', 'ar', SOURCE_DATE_EPOCH='1000000000')
        assert (result.returncode, result.stderr) == (0, ''), result
    assert pathlib.Path('once.epub').read_bytes() == pathlib.Path('twice.epub').read_bytes()
    html = words_of(pathlib.Path('once.html').read_text(encoding='utf-8'))
    with zipfile.ZipFile('once.epub') as book:
        first, *others = book.infolist()
        assert (first.filename, first.compress_type, first.extra) == ('mimetype', zipfile.ZIP_STORED, b''), first
        assert book.read('mimetype') == b'application/epub+zip'
        package = book.read('EPUB/package.opf').decode()
        assert 'page-progression-direction="rtl"' in package
        for other in others:
            if other.filename.endswith(('.xhtml', '.svg', '.opf', '.xml')):
                xml.etree.ElementTree.fromstring(book.read(other))
            if not other.filename.startswith('META-INF') and not other.filename.endswith('.opf'):
                assert f'href="{other.filename.removeprefix("EPUB/")}"' in package, other
            if re.search('/(page|words|sources)', other.filename):
                assert words_of(book.read(other).decode()) in html, other
            if other.filename.endswith('.xhtml'):
                assert b'<main' not in book.read(other), other
        # Readers lay out in columns, and tear what stands in a grid.
        style = book.read('EPUB/book.css').decode()
        assert all(rule.startswith('main ') for rule in style.split('\n') if 'display: grid' in rule), style
        look_at_drawings(book)
    assert not re.search('(src|href)="(?!#|data:)', pathlib.Path('once.html').read_text(encoding='utf-8'))


def check_mapped():
    """The loader tells each library that it opens, on request."""
    def mapped(*arguments):
        opened = run(*arguments, LD_DEBUG='files').stderr
        return [name for name in LIBRARIES if name in opened]
    assert mapped('--list-pages') == []
    assert mapped('--export', 'mapped.pdf', '--page', 'first-days') == ['libqpdf']
    assert mapped('--export', 'mapped.epub', '--page', 'first-days') == ['libzip']
    assert mapped('--export', 'mapped.html', '--page', 'first-days') == []


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for check in (check_refusals, check_pages, check_full_disk, check_replacing, check_no_font, check_stopped, check_same_bytes,
                      check_fonts, check_paper, check_book_file, check_mapped):
            check()
        os.chdir('/')


if __name__ == '__main__':
    main()
