#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the functions of all GObject types that sources define, as C.

    list_types.py SOURCE...

Only those that need no display and are made without anything given to them:
what lies in content, session and clinic.
"""
import pathlib
import re
import sys

FOLDERS = {'clinic', 'content', 'session'}
DEFINE = re.compile(r'^G_DEFINE_(?:FINAL_|ABSTRACT_)?TYPE(?:_WITH_CODE)? \(\w+, (\w+),', re.MULTILINE)


def main(paths):
    sources = [path for path in map(pathlib.Path, paths) if path.parent.name in FOLDERS]
    names = [name for path in sources for name in DEFINE.findall(path.read_text(encoding='utf-8'))]
    print('/* Made by list_types.py. */\n#include <glib-object.h>\n')
    for name in names:
        print(f'GType {name}_get_type (void);')
    print('\nstatic GType (*const type_functions[]) (void) = {')
    for name in names:
        print(f'  {name}_get_type,')
    print('};')
    return 0 if names else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
