#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the figures of the guide, as ./dev bench sets the scene for it.

    run.py [--quick] [--awake] [NAME]...

All figures are of one run on one machine, so that they can be compared with
each other and with nothing else. Times are of the program's own frames, taken
after the paint, from the moment given by the parent process or by the action.
Nothing here is a test: the exit status is 0 whatever the figures are.
"""
import argparse
import configparser
import contextlib
import math
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import desktop

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
BUILD = pathlib.Path(os.environ.get('MESON_DEVENV_BUILD', TOP / 'build-bench'))
CONTENT = '/io/github/microneedlingguide/Guide/content'
TIMES_LONGER = 10

rows = []


def run(program, act='start', *arguments, build=BUILD, **environment):
    """Runs a program of the bench in a build folder; returns {name: [values]}."""
    env = {name: value for name, value in dict(os.environ, GUIDE_BENCH_ACT=act, **environment).items() if value is not None}
    env['GUIDE_BENCH_START_US'] = str(time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000)
    # Each build finds its own catalogues, as meson devenv would say.
    env.update(MICRONEEDLING_GUIDE_LOCALEDIR=str(build / 'po'), MICRONEEDLING_GUIDE_LOCPATH=str(build / 'data'))
    done = subprocess.run([build / 'tests/bench' / program, *arguments], env=env, text=True, capture_output=True, check=False)
    values = {}
    for line in done.stdout.splitlines():
        name, value = line.split()
        values.setdefault(name, []).append(float(value))
    if done.returncode != 0 or not values:
        sys.exit(f'{program} {act} failed with {done.returncode}:\n{done.stderr}')
    return values


def percentile(values, percent):
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def report(what, value, unit, bar=None, note=''):
    passed = '' if bar is None else 'ok' if value <= bar else 'OVER'
    rows.append((what, f'{value:.2f}{unit}' if unit in ('', ' MB') else f'{value:.1f}{unit}',
                 '' if bar is None else f'<= {bar:g}{unit}', passed, note))
    # At once as well: whoever ends a long run early keeps what was measured.
    print(f'{what}: {rows[-1][1]}', file=sys.stderr, flush=True)


def in_turn(count, *programs):
    """Runs each of the programs (a function of no arguments) in turn, so that a slow minute hits all."""
    results = [[] for _ in programs]
    for _ in range(count):
        for result, program in zip(results, programs):
            result.append(program())
    return results


def median_of(results, name):
    return statistics.median(result[name][0] for result in results)


def work_of(results, name):
    """What the main thread itself did up to the first frame: other programs' work is not in it."""
    work = [value for result in results for value in result[f'{name}-work']]
    return f'of the main thread {statistics.median(work):.1f}'


@contextlib.contextmanager
def awake(wanted):
    """Work that gives way to any other, on each processor: one that never rests does not have to wake. Some virtual
    machines are put aside while they rest, and take four times as long for a page turn after it."""
    spin = 'import os\nos.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))\nwhile True:\n    pass'
    spinning = [subprocess.Popen([sys.executable, '-c', spin]) for _ in range(os.cpu_count() if wanted else 0)]
    try:
        yield
    finally:
        for one in spinning:
            one.kill()
            one.wait()


# --- what is measured --------------------------------------------------------


def report_rest():
    """A virtual processor that has rested may need some times as long for the same, and a start is full of short rests."""
    rest = run('bench-empty', 'rest')
    after, at_once = (statistics.median(rest[name]) for name in ('after-rest', 'at-once'))
    report('the same piece of work after two seconds of rest, against at once', after / at_once, '', None,
           f'{after:.2f} against {at_once:.2f} ms; above 1.5 the machine\'s own rest is in what follows one: starts, and what threads do')


def measure_start(quick):
    report_start(quick, 'start to Home complete, against an empty window', 1.3)


def measure_opengl(quick):
    """As GTK draws by itself where it finds OpenGL, be it imitated by the processor; and where nobody names who
    draws, as for most people: then the guide takes cairo where there is no graphics processor. Mesa compiles a
    shader when it is first wanted, and keeps it on the disk."""
    report_start(quick, 'start to Home complete with OpenGL, against an empty window with it', 1.4, GSK_RENDERER='gl')
    report_start(quick, 'start to Home complete, nobody names who draws, against an empty window so', 1.4, GSK_RENDERER=None)
    for what, bar in (('the first time', None), ('the second time', 16)):
        turns = run('bench-guide', 'read', GUIDE_BENCH_STAY_MS='1000' if quick else '2000', GSK_RENDERER='gl')['turn']
        report(f'page turn with OpenGL, {what} on this machine, 95th percentile', percentile(turns, 95), ' ms', bar,
               f'median {statistics.median(turns):.1f}, longest {max(turns):.1f}, {len(turns)} turns')


def report_start(quick, what, bar, **environment):
    empty, guide = in_turn(5 if quick else 15, lambda: run('bench-empty', **environment),
                           lambda: run('bench-guide', **environment))
    floor, start = median_of(empty, 'start'), median_of(guide, 'start')
    report(what, start / floor, '', bar,
           f'{start:.0f} against {floor:.0f} ms; first frame {median_of(guide, "start-first"):.0f} ms; '
           f'of the main thread {median_of(guide, "start-work"):.0f} against {median_of(empty, "start-work"):.0f} ms')


def measure_read(quick):
    """Reads the whole book as somebody does, who stays two seconds on each page."""
    empty, guide = in_turn(1 if quick else 3, lambda: run('bench-empty', 'change'),
                           lambda: run('bench-guide', 'read', GUIDE_BENCH_STAY_MS='2000'))
    changes = [change for result in empty for change in result['change']]
    report('a window with nothing in it that changes its colour, 95th percentile', percentile(changes, 95), ' ms', None,
           f'median {statistics.median(changes):.1f}, {len(changes)} changes; {work_of(empty, "change")}')
    turns = [turn for result in guide for turn in result['turn']]
    report('page turn, drawings made ahead, 95th percentile', percentile(turns, 95), ' ms', 8,
           f'median {statistics.median(turns):.1f}, longest {max(turns):.1f}, {len(turns)} turns; {work_of(guide, "turn")}')
    floor, memory = median_of(empty, 'pss'), median_of(guide, 'pss')
    report('memory after the whole book, against an empty window', memory / floor, '', 1.5,
           f'{memory:.0f} against {floor:.0f} MB')
    report('pictures kept, the most', max(result['cache-peak'][0] for result in guide), ' MB', 32,
           f'{guide[0]["cache-evictions"][0]:.0f} given up')


def measure_leaf(quick):
    """Leafs through the book, each page as soon as the one before has its drawing."""
    report_cold([run('bench-guide', 'leaf') for _ in range(1 if quick else 3)], 'turn', 'page turn, leafing through', 25)


def measure_jump(quick):
    """Opens pages that are not beside the one before, so that nothing of them is made ahead."""
    report_cold([run('bench-guide', 'jump') for _ in range(1 if quick else 3)], 'jump', 'page opened from elsewhere', 16)


def measure_ways(quick):
    """The ways that people have to a page which is not beside the one before: what Home and a button lead to is made ahead."""
    guide = [run('bench-guide', 'ways') for _ in range(1 if quick else 3)]
    for name, what in (('door', 'a door on Home'), ('help', 'Get help, from a page'), ('card', 'a card on Home')):
        report_cold(guide, name, what, 16)


def report_cold(guide, name, what, bar):
    first = [turn for result in guide for turn in result[f'{name}-first']]
    whole = [turn for result in guide for turn in result[name]]
    report(f'{what}: the page, 95th percentile', percentile(first, 95), ' ms', bar,
           f'median {statistics.median(first):.1f}; {work_of(guide, name)}')
    report(f'{what}: the drawing, 95th percentile', percentile(whole, 95), ' ms', 150,
           f'median {statistics.median(whole):.1f}')


def complete_languages():
    """Those in which no word is left in English, as the build has counted; the tests' made-up ones have no catalogue there."""
    reviews = configparser.ConfigParser(interpolation=None)
    reviews.read(BUILD / 'po/reviews.ini', encoding='utf-8')
    return [name for name in reviews.sections() if name != 'en' and (BUILD / 'po' / name).is_dir() and reviews[name].get('translated') == '100']


def measure_language(quick):
    """From each complete language to the next, English among them."""
    names = ['en', *complete_languages()]
    with tempfile.TemporaryDirectory() as home:
        guide = [run('bench-guide', 'language', XDG_DATA_HOME=home, GUIDE_BENCH_LANGUAGES=' '.join(names))
                 for _ in range(1 if quick else 3)]
    for name in names:
        switches = [switch for result in guide for switch in result[f'language-{name}']]
        report(f'language switch to {name}, complete frame, the longest', max(switches), ' ms', 100,
               f'median {statistics.median(switches):.1f}, {len(switches)} switches, Home and a page')


def measure_start_in(quick):
    """A start in each complete language against one in English, in turn."""
    names = ['en', *complete_languages()]
    with tempfile.TemporaryDirectory() as home:
        starts = in_turn(5 if quick else 15, *(
            lambda name=name: run('bench-guide', 'start', '--language', name, XDG_DATA_HOME=f'{home}/{name}')
            for name in names))
    english, *others = [median_of(results, 'start') for results in starts]
    for name, start in zip(names[1:], others):
        report(f'start in {name}, against English', start / english, '', 1.03, f'{start:.0f} against {english:.0f} ms')


def measure_idle(_quick):
    report('processor time while nothing moves, 10 s', run('bench-guide', 'idle')['idle'][0], ' ms', 0.5)


def write_overlay(folder, times):
    """Writes the book with each page so many times, and its outline."""
    content = folder / 'content'
    content.mkdir()
    for path in sorted((TOP / 'ui/content').glob('*.ui')):
        (content / path.name).write_text(lengthened(path.read_text(encoding='utf-8'), times), encoding='utf-8')
    subprocess.run([sys.executable, TOP / 'ui/content/outline.py', TOP / 'po/POTFILES.in', content, content], check=True)


def lengthened(text, times):
    """Pages stand as <child><object class="GuidePage" id="..."> in a chapter."""
    page = re.compile(r'^( *)<child>\n *<object class="GuidePage" id="([^"]+)">.*?\n\1</child>\n', re.M | re.S)

    def copies(match):
        whole, own = match[0], f'id="{match[2]}"'
        return whole + ''.join(whole.replace(own, f'id="{match[2]}-copy-{i}"', 1) for i in range(1, times))
    return page.sub(copies, text)


def measure_long_book(quick):
    """Both books are read from files beside the program, so that only their lengths differ."""
    with tempfile.TemporaryDirectory() as today, tempfile.TemporaryDirectory() as longer:
        write_overlay(pathlib.Path(today), 1)
        write_overlay(pathlib.Path(longer), TIMES_LONGER)
        outlines = [(pathlib.Path(folder) / 'content/outline.ui').stat().st_size for folder in (today, longer)]
        now, then = in_turn(5 if quick else 15,
                            lambda: run('bench-guide', G_RESOURCE_OVERLAYS=f'{CONTENT}={today}/content'),
                            lambda: run('bench-guide', G_RESOURCE_OVERLAYS=f'{CONTENT}={longer}/content'))
    start, later = median_of(now, 'start'), median_of(then, 'start')
    report('start with ten times the pages, against today\'s', later / start, '', 1.1, f'{later:.0f} against {start:.0f} ms; outline {outlines[1] / outlines[0]:.1f} times as long')


def measure_cards(quick):
    cards = [card for _ in range(1 if quick else 3) for card in run('bench-guide', 'cards')['card']]
    report('a card, from its file to its picture, the longest', max(cards), ' ms', 10,
           f'median {statistics.median(cards):.1f}')


def measure_motion(quick):
    guide = [run('bench-guide', 'motion') for _ in range(1 if quick else 3)]
    width = max(guide[0]['figure-width'])
    for name, what in (('fade', 'a frame of a fade'), ('divide', 'a frame with the divider pulled')):
        frames = [frame for result in guide for frame in result[name]]
        report(f'{what}, 95th percentile', percentile(frames, 95), ' ms', 16.7,
               f'median {statistics.median(frames):.1f}, {len(frames)} frames, figure {width:.0f} px wide')


def measure_ask(quick):
    """From an answer to the end of the frame that shows what comes of it."""
    empty, guide = in_turn(1 if quick else 3, lambda: run('bench-empty'), lambda: run('bench-guide', 'ask'))
    frames, works = ([time for result in empty for time in result[name]] for name in ('frame', 'frame-work'))
    report('a frame of an empty window, median', statistics.median(frames), ' ms', None,
           f'of the main thread {statistics.median(works):.1f}')
    for name, what in (('answer', 'an answer of the quiz and what is said to it'), ('result', 'the result of the self-check')):
        times = [time for result in guide for time in result[name]]
        works = [work for result in guide for work in result[f'{name}-work']]
        report(f'{what}, median', statistics.median(times), ' ms', 16, f'longest {max(times):.1f}, {len(times)} answers')
        report(f'{what}: of the main thread, median', statistics.median(works), ' ms', 16,
               f'least {min(works):.1f}, longest {max(works):.1f}')


def measure_preview(quick):
    """A translator saves, and sees the new words."""
    with tempfile.TemporaryDirectory() as home:
        catalogue = pathlib.Path(home) / 'es.po'
        catalogue.write_text((TOP / 'po/es.po').read_text(encoding='utf-8'), encoding='utf-8')
        guide = [run('bench-guide', 'preview', '--preview-po', str(catalogue), '--page', 'red-flags',
                     GUIDE_BENCH_PO=str(catalogue))]
    times = [time for result in guide for time in result['preview']]
    slow = statistics.quantiles(times, n=20)[-1]
    report('a catalogue saved by rename or in place, to the new words, 95th percentile', slow, ' ms', 500,
           f'median {statistics.median(times):.0f}, longest {max(times):.0f}, {len(times)} saves')


def measure_export(quick):
    """The window while the book is made into a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        guide = [run('bench-guide', 'export', GUIDE_BENCH_FILE=f'{folder}/book.pdf') for _ in range(1 if quick else 3)]
        sheet = [run('bench-guide', 'sheet', GUIDE_BENCH_FILE=f'{folder}/visit.pdf') for _ in range(1 if quick else 3)]
    report('the book as a PDF, median', median_of(guide, 'export'), ' ms', 2500)
    report('My visit\'s page made and saved, median', median_of(sheet, 'sheet'), ' ms', 500)
    for act, results in (('export', guide), ('sheet', sheet)):
        for name, what in ((f'{act}-away', 'by the clock'), (f'{act}-away-work', 'at work')):
            report(f'the main loop away meanwhile, {what}, longest', max(max(result[name]) for result in results), ' ms', 16)


def write_logo(folder, layers, discs):
    """Each layer takes its memory, and each disc its time."""
    path = pathlib.Path(folder) / 'logo.svg'
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 90">' + '<g opacity="0.9">' * layers
                    + '<rect width="360" height="90" fill="#1f5f7a"/>'
                    + '<circle cx="180" cy="45" r="44" fill-opacity="0.02"/>' * discs + '</g>' * layers + '</svg>', encoding='utf-8')
    return path


def write_heaviest_logo(folder):
    """Half of the layers that the check takes, and almost as many discs."""
    clinic = pathlib.Path(folder) / 'clinic.ini'
    clinic.write_text('[clinic]\nlogo=logo.svg\n', encoding='utf-8')

    def is_taken(layers, discs):
        write_logo(folder, layers, discs)
        return subprocess.run([BUILD / 'src/microneedling-guide', '--check-clinic', clinic], capture_output=True, check=False).returncode == 0

    layers = next(n for n in range(200) if not is_taken(n + 1, 1)) // 2
    discs = 0
    for step in (2048, 1024, 512, 256, 128):
        discs += step if is_taken(layers, discs + step) else 0
    return write_logo(folder, layers, discs), f'{layers} layers, {discs} discs'


def measure_logo(quick):
    """While the heaviest logo that the check takes is drawn, something moves."""
    with tempfile.TemporaryDirectory() as folder:
        path, weight = write_heaviest_logo(folder)
        guide = [run('bench-guide', 'logo', GUIDE_BENCH_LOGO=str(path)) for _ in range(1 if quick else 3)]
    counts = {name: sum(sum(result[name]) for result in guide) for name in ('logo-frames', 'logo-lost', 'no-logo-frames', 'no-logo-lost')}
    drawn = [time for result in guide for time in result['logo-drawn']]
    report('frames lost while the heaviest logo is drawn', counts['logo-lost'], '', 0,
           f'of {counts["logo-frames"]:.0f}; {counts["no-logo-lost"]:.0f} of {counts["no-logo-frames"]:.0f} without a logo; '
           f'drawn in {statistics.median(drawn):.0f} ms, longest {max(drawn):.0f}; {weight}')


MEASURES = {'start': measure_start, 'opengl': measure_opengl, 'read': measure_read, 'leaf': measure_leaf, 'jump': measure_jump, 'ways': measure_ways, 'language': measure_language, 'start-in': measure_start_in,
            'idle': measure_idle, 'long': measure_long_book, 'cards': measure_cards, 'motion': measure_motion, 'ask': measure_ask, 'preview': measure_preview,
            'logo': measure_logo, 'export': measure_export}


def print_table():
    head = ('what', 'figure', 'bar', '', 'in detail')
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, *rows]:
        print('  '.join(cell.rjust(width) if i in (1, 2) else cell.ljust(width)
                        for i, (cell, width) in enumerate(zip(row, widths))).rstrip())


def main():
    parser = argparse.ArgumentParser(description='Prints the figures of the guide.')
    parser.add_argument('--quick', action='store_true', help='fewer runs, less sure')
    parser.add_argument('--awake', action='store_true', help='the processors never rest meanwhile')
    parser.add_argument('names', nargs='*', metavar='NAME', help=f'what to measure: {", ".join(MEASURES)}; all if none')
    options = parser.parse_args()
    unknown = set(options.names) - set(MEASURES)
    if unknown:
        parser.error(f'there is no {", ".join(unknown)}; there is: {", ".join(MEASURES)}')
    desktop.say()
    with awake(options.awake):
        run('bench-empty')
        run('bench-guide')
        report_rest()
        for name in options.names or MEASURES:
            MEASURES[name](options.quick)
    load = os.getloadavg()[0]
    print_table()
    print(f'1280x800, cairo, {os.cpu_count()} processors{" that never rested" if options.awake else ""}, load {load:.1f}'
          + ('; others used the machine meanwhile, so take the figures with care' if load > (1.5 + os.cpu_count() if options.awake else 1.5) else ''))


if __name__ == '__main__':
    main()
