#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what compiler and linker warned of: count_warnings.py LOG

Prints each warning once, which a header may bring about many times, and "N compiler
warnings". The exit status is 1 when there is one, and when nothing was compiled, for
then nothing was shown.
"""
import re
import sys

COLOURS = re.compile(r'\x1b\[[0-9;]*[mK]')
WARNING = re.compile(r'^(?:\S+\.(?:c|h|cc|y):(?:\d+:)+|(?:\S*/)?ld: (?:\S+: )?|(?:cc1|gcc|cc): ).*\bwarning: ')
COMPILED = re.compile(r'^\[\d+/\d+\] (?:Compiling|Linking) ')

SAMPLE = '''[1/3] Compiling C object a.o
\x1b[01m\x1b[K../src/a.c:10:5:\x1b[m\x1b[K \x1b[01;35m\x1b[Kwarning: \x1b[m\x1b[K‘gtk_old’ is deprecated
../src/a.c:10:5: warning: ‘gtk_old’ is deprecated
../src/b.h:2: warning: "X" redefined
/usr/bin/ld: b.o: warning: relocation in read-only section
../src/c.c:1:1: note: declared here
libEGL warning: DRI3 error
(guide:1): Gtk-WARNING **: warning: something
'''


def read_warnings(text):
    lines = [COLOURS.sub('', line) for line in text.splitlines()]
    return list(dict.fromkeys(line for line in lines if WARNING.match(line))), any(map(COMPILED.match, lines))


def self_test():
    warnings, compiled = read_warnings(SAMPLE)
    assert compiled and [line.split(':')[0] for line in warnings] == ['../src/a.c', '../src/b.h', '/usr/bin/ld'], warnings
    assert read_warnings('ninja: no work to do.') == ([], False)
    print('finds its own warnings, and only those')
    return 0


def main(path):
    if path == '--self-test':
        return self_test()
    with open(path, encoding='utf-8', errors='replace') as log:
        warnings, compiled = read_warnings(log.read())
    print(*warnings, sep='\n', end='\n' if warnings else '')
    print(f'{len(warnings)} compiler warnings' if compiled else 'nothing was compiled')
    return 0 if compiled and not warnings else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
