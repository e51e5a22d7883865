#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads codes by three other programs: read_codes.py FOLDER

The folder has NAME-straight.png, NAME-turned.png and the words that each has to hold,
NAME.txt; and jsqr and pngjs of npm below node_modules. Prints how
many each reader read. Status 1 where one that is straight is missed by any of the three,
or more than one in twenty of those that are turned by zbar.
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
TURNED_SHARE = 0.95  # of zbar, the reader in most of the free programs for phones
READERS = 'zbar', 'zxing-cpp', 'jsQR'


def said(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout


def read_by_zbar(picture):
    return said('zbarimg', '--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', picture).decode(errors='replace').rstrip('\n')


def read_by_zxing(picture):
    """It escapes letters in what it calls text, so the bytes are taken."""
    line = re.search(rb'^Bytes:\s*(.*)$', said('ZXingReader', '-format', 'QRCode', picture), re.MULTILINE)
    return bytes.fromhex(line[1].decode()).decode(errors='replace') if line else ''


def read_by_js(folder, names):
    lines = said('node', HERE / 'read_codes.mjs', folder, *names).decode().splitlines()
    return {name: bytes.fromhex(text).decode(errors='replace') for name, _, text in (line.partition('\t') for line in lines)}


def main(folder):
    pictures = sorted(folder.glob('*.png'))
    parts = [[picture.name for picture in pictures[i::os.cpu_count()]] for i in range(os.cpu_count())]
    by_js = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for read in pool.map(lambda names: read_by_js(folder, names), parts):
            by_js.update(read)
        by_zbar, by_zxing = (list(pool.map(read, pictures)) for read in (read_by_zbar, read_by_zxing))
    seen, right, missed = collections.Counter(), collections.Counter(), []
    for picture, *texts in zip(pictures, by_zbar, by_zxing):
        name, _, way = picture.stem.rpartition('-')
        wanted = (folder / f'{name}.txt').read_text(encoding='utf-8').strip('\n')
        kind = name.partition('-')[0], way
        seen[kind] += 1
        for reader, text in zip(READERS, [*texts, by_js.get(picture.name, '')]):
            same = text.strip('\n') == wanted
            right[(*kind, reader)] += same
            if not same:
                missed.append(f'{reader}: {picture.name}' + (' (other words)' if text else ''))
    faults = 0 if seen else 1
    for kind, number in sorted(seen.items()):
        print(' '.join(kind), *(f'{reader} {right[(*kind, reader)]} of {number}' for reader in READERS), sep='  ')
        if kind[1] == 'straight':
            faults += sum(right[(*kind, reader)] < number for reader in READERS)
        else:
            faults += right[(*kind, 'zbar')] < TURNED_SHARE * number
    print(*missed, sep='\n')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1])))
