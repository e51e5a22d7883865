# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic of the tests, with changes."""
import tempfile

from driver import CLINIC


def changed_clinic(*changes):
    """A clinic file that lasts as long as it is open: changes are text, its replacement, and so on."""
    with open(CLINIC, encoding='utf-8') as clinic:
        text = clinic.read()
    for before, now in zip(changes[::2], changes[1::2]):
        assert before in text
        text = text.replace(before, now)
    file = tempfile.NamedTemporaryFile('w', prefix='guide-clinic-', suffix='.ini', encoding='utf-8')
    file.write(text)
    file.flush()
    return file
