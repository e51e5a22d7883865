#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two manual pages name what there is: every option of the program, the screens beside the
pages, and the commands of the kiosk; and nothing else. The sample of a clinic file says in words
which sizes of the text there are, and how long the countdown is.

With --self-test, that each is missed where it is taken out."""
import pathlib
import re
import sys

from said import defined

TOP = pathlib.Path(__file__).resolve().parent.parent.parent


def read(path):
    return (TOP / path).read_text(encoding='utf-8')


def plain(page):
    """Without what only troff reads."""
    page = re.sub(r'\\f[BIR]', '', page).replace('\\-', '-')
    return re.sub(r'" ", ?"|" |"', ' ', page)


def options_of_program():
    table = re.findall(r'^ *\{ "([a-z-]+)", (?:0|\'(.)\'), (\w+), G_OPTION_ARG', read('src/guide-options.c'), re.MULTILINE)
    shown = [(name, short) for name, short, flags in table if flags != 'G_OPTION_FLAG_HIDDEN']
    return {f'--{name}' for name, _ in shown} | {f'-{short}' for _, short in shown if short} | {'--help', '-h'}


def options_of_page(page):
    return set(re.findall(r'(?<![\w-])--?[a-z][a-z-]*', plain(page)))


def options_explained(page):
    """At the head of a paragraph of their own."""
    heads = re.findall(r'^\.TP\n(\..*)$', page.partition('.SH OPTIONS')[2].partition('.SH')[0], re.MULTILINE)
    return set().union(*map(options_of_page, heads))


def screens_of_program():
    names = dict(re.findall(r'#define (GUIDE_PLACE_\w+) +"([^"]+)"', ''.join(path.read_text(encoding='utf-8')
                                                                          for path in (TOP / 'src').rglob('*.h'))))
    table = read('src/shell/guide-shell.c').partition('other_screens[] = {')[2].partition('};')[0]
    return {names[name] for name in re.findall(r'GUIDE_PLACE_\w+', table)}


def screens_of_page(page):
    text = plain(page).partition('the screens beside them are')[2].partition('.TP')[0]
    return set(re.findall(r'[a-z][a-z-]+', text)) - {'and'}


def commands_of_kiosk():
    return set(re.findall(r'[a-z]+', re.search(r'usage: microneedling-guide-kiosk (.*?)\'', read('data/kiosk/microneedling-guide-kiosk.in'))[1]
                          .replace('--dry-run', '')))


def commands_of_page(page):
    text = plain(page).partition('.SH COMMANDS')[2].partition('.SH FILES')[0]
    return set(re.findall(r'^\.TP\n\.BR? ([a-z]+)', text, re.MULTILINE))


def numbers_of_program():
    least, most, step = (defined(f'GUIDE_TEXT_SIZE_{end}') for end in ('MIN', 'MAX', 'STEP'))
    return {f'{size} percent' for size in range(least, most + 1, step)} | {f'{defined("GUIDE_COUNTDOWN_SECONDS")} seconds'}


def numbers_of_sample(sample):
    text = sample.replace('\n# ', ' ')
    sizes = re.search(r'in percent: ([\d, or]+)', text)[1]
    return {f'{size} percent' for size in re.findall(r'\d+', sizes)} | {re.search(r'counts down (\d+ seconds)', text)[1]}


def faults(guide, kiosk, sample):
    pairs = {'options': (options_of_program(), options_explained(guide)),
             'options in any line': (options_of_program(), options_of_page(guide)),
             'screens': (screens_of_program(), screens_of_page(guide)),
             'commands of the kiosk': (commands_of_kiosk(), commands_of_page(kiosk)),
             'numbers of clinic.ini': (numbers_of_program(), numbers_of_sample(sample))}
    return [f'{what}: {word} {"is not told" if word in there else "is told alone"}'
            for what, (there, told) in pairs.items() for word in sorted(there ^ told)]


def self_test(guide, kiosk, sample):
    broken = [guide.replace('.BI \\-\\-tone " N"\n', '.B nothing\n'), guide.replace('.B \\-\\-force\nLet', '.B \\-\\-forced\nLet'),
              guide.replace('take\\-home', 'taken')]
    assert all(faults(page, kiosk, sample) for page in broken), [faults(page, kiosk, sample) for page in broken]
    assert faults(guide, kiosk.replace('.B check\nSays', '.B look\nSays'), sample)
    countdown, largest = (defined(name) for name in ('GUIDE_COUNTDOWN_SECONDS', 'GUIDE_TEXT_SIZE_MAX'))
    for old, new in (f'down {countdown}', f'down {countdown + 1}'), (f' or {largest}', ''):
        assert faults(guide, kiosk, sample.replace(old, new)), new


def main():
    pages = [read('data/microneedling-guide.1'), read('data/kiosk/microneedling-guide-kiosk.8'), read('data/kiosk/clinic.ini')]
    if '--self-test' in sys.argv:
        return self_test(*pages)
    found = faults(*pages)
    print('\n'.join(found) or 'the manual pages and the sample name what there is')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
