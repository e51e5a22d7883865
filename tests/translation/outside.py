# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that other programs know: msgfmt, pofilter of the translate-toolkit, and the fonts."""
import functools
import os
import pathlib
import re
import subprocess
import tempfile
import unicodedata

import catalogue

PLACE = re.compile(r'[^:]*:(\d+): *(.*)$')
COUNT = re.compile(r'(\d+) (translated|fuzzy|untranslated)')
WARNING = 'warning: '
COMPLAINT = re.compile(r'\(pofilter\) ([a-z]+): ?(.*)$')
# Signs that no font has to show.
NO_GLYPH = {'\n', '\t'}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, 'LC_ALL': 'C'})


def places(result):
    """Yields (line, message) of what a program of gettext has against a file."""
    if result.returncode:
        found = [match.groups() for line in result.stderr.splitlines() if (match := PLACE.match(line))]
        yield from ((int(line), message) for line, message in found or [(1, result.stderr.strip())])


def msgcat(path):
    """Yields (line, message) where the grammar is not that of a catalogue."""
    yield from places(run('msgcat', '--output-file=/dev/null', path))


def msgfmt(path):
    """[(line, message)], and (translated, fuzzy, open) strings as msgfmt counts them; None for what it does not read."""
    result = run('msgfmt', '--check', '--statistics', '--output-file=/dev/null', path)
    found = {name: int(number) for number, name in COUNT.findall(result.stderr.splitlines()[-1] if result.stderr else '')}
    counted = tuple(found.get(name, 0) for name in ('translated', 'fuzzy', 'untranslated'))
    return [*places(result)], counted if found else None


# --- pofilter ----------------------------------------------------------------


def off(*languages):
    """The tests that are not asked for, each with its reason in po/check: common to all, and a language's own."""
    return sorted({name for language in languages for name in language.section('pofilter off')})


def pofilter(path, left_out):
    """[(key, test, message)]"""
    return [*complaints(path, left_out)]


def complaints(path, left_out):
    with tempfile.TemporaryDirectory() as folder:
        result = pathlib.Path(folder) / 'found.po'
        subprocess.run(['pofilter', '--gnome', '--progress=none', *(f'--excludefilter={name}' for name in left_out),
                        path, result], check=True, capture_output=True)
        entries = catalogue.read(result) if result.exists() else []
    for entry in entries:
        text = ' '.join(entry.remarks)
        for part in re.split(r'(?=\(pofilter\) )', text):
            if entry.source and (match := COMPLAINT.match(part.strip())):
                yield entry.key, match[1], match[2]


# --- fonts -------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def font_signs(family):
    """Every sign that a font family has, in any of its files; empty where it is not installed."""
    result = subprocess.run(['fc-list', f':family={family}', '--format', '%{charset}\n'],
                            capture_output=True, text=True, check=False)
    signs = set()
    for part in result.stdout.split():
        first, _, last = part.partition('-')
        signs |= set(range(int(first, 16), int(last or first, 16) + 1))
    return signs


@functools.lru_cache(maxsize=None)
def is_shown(char, families):
    return char in NO_GLYPH or unicodedata.category(char) == 'Cf' or any(ord(char) in font_signs(family) for family in families)


def missing_glyphs(text, families):
    """The signs of a text that none of the families has."""
    return sorted(char for char in set(text) if not is_shown(char, tuple(families)))
