#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the guide from its package and from the build folder, in turn: installed.py FOLDER BUILD [--pairs N]

FOLDER is what the package holds. A start is from the call of the program to the last change of
the screen, which is Home complete; the screen is that of tests/kiosk/run.py. The difference of
the medians counts as none where it is within 3 % or its 95 % interval holds zero (see pairs.py);
else the status is 1. Part of `./dev proof packages`."""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / 'kiosk')]

REST = 1.5  # seconds without a change
LONGEST = 30


def paths_of_package(folder):
    library = next(folder.glob('usr/lib/*/microneedling-guide'))
    return folder / 'usr/bin/microneedling-guide', folder / 'usr/share/locale', library / 'locale', library


def paths_of_build(build):
    return build / 'src/microneedling-guide', build / 'po', build / 'data', build / 'src/output'


def wait_for_rest(screen, begin):
    """How long after its beginning the screen changed for the last time."""
    before, changed = screen.read(), None
    while changed is None or time.monotonic() - changed < REST:
        now = screen.read()
        if now != before:
            before, changed = now, time.monotonic()
        if time.monotonic() - begin > LONGEST:
            sys.exit('installed.py: no window')
        time.sleep(0.001)
    return changed - begin


def start(screen, program, locales, locale, modules):
    with tempfile.TemporaryDirectory(prefix='guide-home-') as home:
        env = {name: value for name, value in os.environ.items() if not name.startswith(('XDG_', 'MICRONEEDLING', 'GUIDE'))}
        env.update(HOME=home, LANGUAGE='en', GTK_A11Y='none', MICRONEEDLING_GUIDE_LOCALEDIR=str(locales),
                   MICRONEEDLING_GUIDE_LOCPATH=str(locale), MICRONEEDLING_GUIDE_MODULEDIR=str(modules))
        begin = time.monotonic()
        with subprocess.Popen([program], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            seconds = wait_for_rest(screen, begin)
            process.kill()
        time.sleep(0.3)  # the window goes
        return 1000 * seconds


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument('package', type=pathlib.Path)
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--pairs', type=int, default=30)
    options = parser.parse_args(arguments)
    if 'GUIDE_SCREEN_FOLDER' not in os.environ:
        return subprocess.call([HERE.parent / 'kiosk/run.py', __file__, *arguments], env=dict(os.environ, GUIDE_SCREEN='1280x800'))
    import pairs
    import screen
    shown, ways = screen.Screen(), (paths_of_build(options.build), paths_of_package(options.package))
    for way in ways:
        start(shown, *way)
    build, package = zip(*([start(shown, *way) for way in ways] for _ in range(options.pairs)))
    gap, (low, high) = pairs.difference(build, package), pairs.interval(build, package)
    same = abs(gap) <= pairs.LIMIT or low <= 0 <= high
    print(f'{options.pairs} pairs: median {pairs.statistics.median(build):.0f} ms from the build folder, '
          f'{pairs.statistics.median(package):.0f} ms from the package: {gap:+.1f} % ({low:+.1f} to {high:+.1f} %), '
          f'load {os.getloadavg()[0]:.1f}')
    return 0 if same else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
