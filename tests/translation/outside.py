# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that other programs know: msgfmt, and the fonts."""
import functools
import os
import re
import unicodedata

PLACE = re.compile(r'[^:]*:(\d+):(?:\d+:)? *(.*)$')
COUNT = re.compile(r'(\d+) (translated|fuzzy|untranslated)')
WARNING = 'warning: '
NO_CHARSET = 'no charset that gettext knows stands here: save the file as UTF-8, and write “Content-Type: text/plain; charset=UTF-8\\n” into its head'
OUTPUT, ERRORS = 1, 2
KILL = 9
# Signs that no font has to show.
NO_GLYPH = {'\n', '\t'}


class Started:
    """A program that is at work while something else is done: what() is made of its status and of what it says on one of its outputs.

    No subprocess: what reads that takes as long as to look at two hundred strings.
    """

    def __init__(self, what, output, *command):
        self.what, self.reading, self.status = what, None, None
        self.reading, writing = os.pipe()
        nowhere = os.open(os.devnull, os.O_RDWR)
        outputs = [(os.POSIX_SPAWN_DUP2, writing if number == output else nowhere, number) for number in (0, 1, 2)]
        try:
            self.process = os.posix_spawnp(command[0], [*map(os.fspath, command)], {**os.environ, 'LC_ALL': 'C'}, file_actions=outputs)
        except OSError:
            os.close(self.reading)
            raise
        finally:
            os.close(writing)
            os.close(nowhere)

    def result(self):
        with os.fdopen(self.reading, encoding='utf-8', errors='replace') as pipe:
            said = pipe.read()
        self.wait()
        return self.what(self.status, said)

    def wait(self):
        _process, status = os.waitpid(self.process, 0)
        self.status = os.waitstatus_to_exitcode(status)

    def end(self):
        """Nobody asks what it found, if it is still at work."""
        if self.status is None:
            os.kill(self.process, KILL)
            os.close(self.reading)
            self.wait()


def places(status, errors):
    """[(line, message)] of what a program of gettext has against a file."""
    if not status:
        return []
    found = [match.groups() for line in errors.splitlines() if (match := PLACE.match(line))]
    whole = NO_CHARSET if 'charset' in errors else ' '.join(errors.split())
    return [(int(line), message) for line, message in found or [(1, whole)]]


def msgcat(path):
    """[(line, message)] where the grammar is not that of a catalogue."""
    return Started(places, ERRORS, 'msgcat', '--output-file=/dev/null', path)


def counted(status, errors):
    found = {name: int(number) for number, name in COUNT.findall(errors.splitlines()[-1] if errors else '')}
    strings = tuple(found.get(name, 0) for name in ('translated', 'fuzzy', 'untranslated'))
    return places(status, errors), strings if found else None


def msgfmt(path):
    """[(line, message)], and (translated, fuzzy, open) strings as msgfmt counts them; None for what it does not read."""
    return Started(counted, ERRORS, 'msgfmt', '--check', '--statistics', '--output-file=/dev/null', path)


# --- fonts -------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def font(family):
    """Every sign that a font family has, in any of its files; none where it is not installed."""
    return Started(ranges, OUTPUT, 'fc-list', f':family={family}', '--format', '%{charset}\n')


def ranges(_status, output):
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
