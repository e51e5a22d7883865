#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the resource file of the drawings and icons while the program is built.

    list_resources.py ICONS_FOLDER OUTPUT DEPFILE

Every drawing in illustrations/ and every icon in symbolic/ is in it, so that
adding one is adding the file. The output is left alone where nothing changed.
"""
import pathlib
import sys

PREFIX = '/io/github/microneedlingguide/Guide'


def resource_xml(folder):
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gresources>'
    yield f'  <gresource prefix="{PREFIX}">'
    yield '    <file>illustrations/palette.ini</file>'
    for path in sorted((folder / 'illustrations').glob('*.svg')):
        yield f'    <file>illustrations/{path.name}</file>'
    for path in sorted((folder / 'symbolic').rglob('*.svg')):
        inside = path.relative_to(folder / 'symbolic')
        yield f'    <file alias="icons/{inside}">symbolic/{inside}</file>'
    yield '  </gresource>'
    yield '</gresources>'


def main(folder, output, depfile):
    folder, output = pathlib.Path(folder), pathlib.Path(output)
    text = '\n'.join(resource_xml(folder)) + '\n'
    if not output.exists() or output.read_text(encoding='utf-8') != text:
        output.write_text(text, encoding='utf-8')
    pathlib.Path(depfile).write_text(f'{output}: {folder}/illustrations {folder}/symbolic\n', encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
