#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that `./dev run` builds all that the guide can open: modules.py BUILD, modules.py --self-test.

It builds the target `program` alone, and a module that is no part of it is missing in a fresh
clone and nowhere else: a whole build has it.
"""
import pathlib
import re
import sys

RULE = re.compile(r'^build ([^:|\n]+?)(?: \|[^:\n]*)?: (\S+) ?(.*)$', re.MULTILINE)


def find_missing(ninja):
    """The modules under src that the target `program` does not ask for."""
    parts = next((needs.split() for made, rule, needs in RULE.findall(ninja) if (made, rule) == ('program', 'phony')), [])
    modules = sorted(made for made, rule, needs in RULE.findall(ninja) if made.startswith('src/') and made.endswith('.so'))
    if not modules:
        yield 'no module is built at all'
    for module in modules:
        if module not in parts:
            yield f'{module} is no part of “program”: alias_target() in meson.build'


GOOD = '''build src/output/guide-pdf.so: c_LINKER src/output/guide-pdf.so.p/module.c.o | /usr/lib/libqpdf.so
build src/voice.so | src/voice.so.symbols: c_LINKER src/voice.so.p/voice.c.o
build tests/watch.so: c_LINKER tests/watch.so.p/watch.c.o
build program: phony  | src/guide src/output/guide-pdf.so src/voice.so po/es.mo
'''
BAD = {'src/voice.so is no part': GOOD.replace(' src/voice.so po', ' po'), 'src/output/guide-pdf.so is no part': GOOD.replace('guide src/output/guide-pdf.so', 'guide'),
       'no module': 'build program: phony src/guide\n'}


def self_test():
    yield from (f'of a good build: {fault}' for fault in find_missing(GOOD))
    for words, ninja in BAD.items():
        faults = list(find_missing(ninja))
        if len(faults) != 1 or words not in faults[0]:
            yield f'not “{words}” alone: {faults}'


def main(argument):
    faults = list(self_test() if argument == '--self-test' else find_missing((pathlib.Path(argument) / 'build.ninja').read_text(encoding='utf-8')))
    print('\n'.join(faults) or 'each module of the guide is built with the program')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
