# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that other programs know: msgfmt, and the fonts."""
import functools
import os
import re
import subprocess
import unicodedata

PLACE = re.compile(r'[^:]*:(\d+): *(.*)$')
COUNT = re.compile(r'(\d+) (translated|fuzzy|untranslated)')
WARNING = 'warning: '
# Signs that no font has to show.
NO_GLYPH = {'\n', '\t'}


class Started:
    """A program that is at work while something else is done: what() is made of its end."""

    def __init__(self, what, *command):
        self.what = what
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors='replace',
                                        env={**os.environ, 'LC_ALL': 'C'})

    def result(self):
        output, errors = self.process.communicate()
        return self.what(self.process.returncode, output, errors)

    def end(self):
        """Nobody asks what it found, if it is still at work."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


def places(status, _output, errors):
    """[(line, message)] of what a program of gettext has against a file."""
    if not status:
        return []
    found = [match.groups() for line in errors.splitlines() if (match := PLACE.match(line))]
    return [(int(line), message) for line, message in found or [(1, errors.strip())]]


def msgcat(path):
    """[(line, message)] where the grammar is not that of a catalogue."""
    return Started(places, 'msgcat', '--output-file=/dev/null', path)


def counted(status, output, errors):
    found = {name: int(number) for number, name in COUNT.findall(errors.splitlines()[-1] if errors else '')}
    strings = tuple(found.get(name, 0) for name in ('translated', 'fuzzy', 'untranslated'))
    return places(status, output, errors), strings if found else None


def msgfmt(path):
    """[(line, message)], and (translated, fuzzy, open) strings as msgfmt counts them; None for what it does not read."""
    return Started(counted, 'msgfmt', '--check', '--statistics', '--output-file=/dev/null', path)


# --- fonts -------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def font(family):
    """Every sign that a font family has, in any of its files; none where it is not installed."""
    return Started(ranges, 'fc-list', f':family={family}', '--format', '%{charset}\n')


def ranges(_status, output, _errors):
    signs = set()
    for part in set(output.split()):
        first, _, last = part.partition('-')
        signs.update(range(int(first, 16), int(last or first, 16) + 1))
    return signs


@functools.lru_cache(maxsize=None)
def font_signs(family):
    return font(family).result()


@functools.lru_cache(maxsize=None)
def shown(families):
    """Every sign that one of the families has, and those that none has to show."""
    for family in families:
        font(family) # all of them at once
    return NO_GLYPH.union(*(map(chr, font_signs(family)) for family in families))


def missing_glyphs(text, families):
    """The signs of a text that none of the families has."""
    return sorted(char for char in set(text) - shown(families) if unicodedata.category(char) != 'Cf')
