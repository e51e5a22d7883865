#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check and the kiosk judge a clinic's file and logo alike: clinic_files.py --files, --logos or NAME...

Every file and logo of clinic_cases.py is given to --check-clinic and to the real kiosk.
Both say the same of it, which is what is right; the kiosk runs on; and what the check
calls well is on the screen: names, numbers, languages, and the logo, whole, in its own
proportion, and on a ground it can be told from. Last, a screen with two pixels in one
shows a logo as sharp as words."""
import os
import re
import subprocess
import sys
import tempfile

import clinic_cases as cases
from contrast import luminance
from driver import PROGRAM, SLOWNESS, Kiosk, check, main, wait_for

LOGO_SECONDS = 20
FAULT = re.compile(r'^(?:guide-Message: [\d:.]+: )?(?:The clinic file )?\S*clinic\.ini(?::(\d+): | cannot be read, so '
                   r'defaults stand in: |: It cannot be read: )(.*)', re.MULTILINE)
PIXEL = 4
NEAR = 0.06  # of a proportion, for edges that lie between two pixels
CONTRAST = 3.0


def read_faults(text):
    return sorted((int(line or 0), words) for line, words in FAULT.findall(text))


def ask_check(path):
    """What the check says of a file, and its status."""
    done = subprocess.run([PROGRAM, '--check-clinic', path], capture_output=True, text=True, timeout=60 * SLOWNESS)
    return read_faults(done.stderr), done.returncode


def check_faults(faults, status, wanted):
    check(status == (2 if wanted else 0), f'the check ended with {status} and said {faults}')
    check(len(faults) == len(wanted), f'{len(wanted)} faults wanted, there are {faults}')
    for (line, words), (wanted_line, wanted_words) in zip(faults, sorted(wanted)):
        check(line == wanted_line and wanted_words in words, f'“{wanted_words}” wanted in line {wanted_line}: {line}: {words}')


def find_columns(row, pixel):
    """The first and the last column that have it; what is beside its three bytes is nothing."""
    columns = [match.start() // PIXEL for match in re.finditer(re.escape(pixel), row) if match.start() % PIXEL == 0]
    return (columns[0], columns[-1]) if columns else None


def find_box(screen, picture, colour):
    """Where the colour is: x, y, width and height."""
    rows = [(y, columns) for y in range(screen.height)
            if (columns := find_columns(screen.row(picture, y), bytes(colour[::-1])))]
    if not rows:
        return None
    left, right = min(first for _, (first, _) in rows), max(last for _, (_, last) in rows)
    return left, rows[0][0], right - left + 1, rows[-1][0] - rows[0][0] + 1


def contrast(one, other):
    high, low = sorted((luminance(colour[0] << 16 | colour[1] << 8 | colour[2]) for colour in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def see_logo(kiosk, logo):
    screen = kiosk.screen
    wait_for('the logo', lambda: find_box(screen, screen.read(), logo.ink), LOGO_SECONDS)
    picture = screen.read()
    x, y, width, height = find_box(screen, picture, logo.ink)
    # Soft edges take at most a pixel on each side.
    slack = NEAR + 2 / width + 2 / height
    check(abs(width / height / logo.aspect - 1) < slack, f'it is {width} by {height}, wanted 1 by {1 / logo.aspect:.3f}')
    check(x > screen.width / 2 and y > 0 and x + width < screen.width and y + height < screen.height,
          f'it reaches out of its column: {x}, {y}, {width} by {height}')
    if logo.ground is not None:
        check(screen.has(picture, logo.ground, (x - 4, y - 4, 3, height + 8)), f'it does not stand on {logo.ground}')
        check(contrast(logo.ink, logo.ground) >= CONTRAST, 'it cannot be told from its ground')


def wait_for_faults(kiosk, n):
    """A logo that cannot be drawn is told when that is known."""
    wait_for(f'{n} faults in the journal', lambda: len(read_faults(kiosk.log())) >= n, LOGO_SECONDS)
    return read_faults(kiosk.log())


def see_home(kiosk, case):
    kiosk.start()
    names = [name for _, name in kiosk.buttons()] if case.languages else []
    for language in case.languages:
        check(any(language in name for name in names), f'{language} is not offered: {names}')
    kiosk.enter()
    words = [node.name for node, _ in kiosk.read().walk()]
    for wanted in case.home:
        check(wanted in words, f'“{wanted}” is not on Home')


def see_file(path, wanted, first, see=None):
    faults, status = ask_check(path)
    check_faults(faults, status, wanted)
    with Kiosk(clinic=path) as kiosk:
        check(wait_for_faults(kiosk, len(faults)) == faults, f'the check says {faults}\nthe kiosk {read_faults(kiosk.log())}')
        if first:
            check(any(node.name == first for node, _ in kiosk.read().walk()), f'“{first}” is not on the first screen')
        if see is not None:
            see(kiosk)
        check(kiosk.process.poll() is None, 'the kiosk ended')
        check('CRITICAL' not in kiosk.log() and 'WARNING' not in kiosk.log(), kiosk.log())


def put(folder, name, data):
    path = os.path.join(folder, name)
    with open(path, 'wb') as file:
        file.write(data)
    return path


def see_case(folder, case):
    pipe = os.path.join(folder, 'pipe')
    os.mkfifo(pipe)
    path = put(folder, 'clinic.ini', case.text.replace(b'PIPE', pipe.encode()))
    see_file(path, case.faults, case.first, (lambda kiosk: see_home(kiosk, case)) if case.home or case.languages else None)


def see_logo_case(folder, logo):
    put(folder, logo.name, logo.data)
    path = put(folder, 'clinic.ini', f'[clinic]\nlogo={logo.name}\n'.encode())
    wanted = [(2, words) for words in (logo.fault, logo.note) if words]
    see_file(path, wanted, '', None if logo.fault else lambda kiosk: see_logo(kiosk, logo))


def see_no_file(folder, kind, words):
    path = os.path.join(folder, 'clinic.ini')
    if kind == 'pipe':
        os.mkfifo(path)
    elif kind == 'folder':
        os.mkdir(path)
    elif kind == 'device':
        os.symlink('/dev/zero', path)
    elif kind == 'endless':
        put(folder, 'clinic.ini', b'[clinic]\n')
        os.truncate(path, 1 << 40)
    see_file(path, [(0, words)], '')


def find_soft(row):
    """The longest run of pixels between the two colours, and how many stripes there are."""
    between = ''.join('ink' if green == cases.INK[1] else 'white' if green == 255 else '-' for green in row[1::PIXEL])
    return max((len(run) for run in re.findall('-+', between)), default=0), len(re.findall('(?:ink)+', between))


def see_sharp(folder):
    """Drawn for a plain screen and made larger, an edge would be four pixels wide."""
    stripes = ''.join(f'<rect x="{x}" width="18" height="90" fill="{cases.INK_TEXT}"/>' for x in range(0, 360, 36))
    put(folder, 'logo.svg', cases.svg(cases.BOX, f'<rect width="360" height="90" fill="#fff"/>{stripes}'))
    path = put(folder, 'clinic.ini', b'[clinic]\nlogo=logo.svg\n')
    with Kiosk(clinic=path, env={'GDK_SCALE': '2'}, still=True) as kiosk:
        screen = kiosk.screen
        x, y, width, height = wait_for('the stripes', lambda: find_box(screen, screen.read(), cases.INK), LOGO_SECONDS)
        row = screen.row(screen.read(), y + height // 2)[x * PIXEL:(x + width) * PIXEL]
        soft, stripes = find_soft(row)
        check(stripes == 10, f'{stripes} stripes of 10 are seen')
        check(soft <= 2, f'an edge is {soft} pixels wide')


def run():
    wanted = sys.argv[1:]
    files = {**{name: (see_case, case) for name, case in cases.FILES.items()},
             **{f'file is: {name}': (see_no_file, name, words) for name, words in cases.NO_FILES.items()}}
    logos = {**{f'logo: {name}': (see_logo_case, logo) for name, logo in cases.LOGOS.items()},
             'two pixels in one': (see_sharp,)}
    tests = files if wanted == ['--files'] else logos if wanted == ['--logos'] else {
        name: test for name, test in {**files, **logos}.items() if not wanted or name in wanted}
    if SLOWNESS > 1:  # under the sanitizers, where the drawing's memory has no limit
        tests.pop('logo: heavy groups', None)
    failed = []
    for name, (see, *rest) in tests.items():
        with tempfile.TemporaryDirectory(prefix='guide-clinic-') as folder:
            try:
                see(folder, *rest)
            except Exception as failure:  # all of them are wanted, not the first alone
                failed.append(f'{name}: {failure}')
                print(f'not right: {failed[-1]}', flush=True)
    check(not failed, f'{len(failed)} of {len(tests)} are not right')
    print(f'{len(tests)} files and logos: check and kiosk agree, and what is well is shown')


main(run)
