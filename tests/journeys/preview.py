#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translator sees while a catalogue is being written: preview.py PROGRAM

A save shows the new words on the same page (how soon, the bench measures); a fault
in the file is shown with its line, and the last good words stay; F8 tells where words
come from. No catalogue of the language is installed.
"""
import os
import pathlib
import re
import sys
import tempfile

from journey import Guide, check, exactly, run
from said import said

HEADER = 'msgid ""\nmsgstr ""\n"Language: xx\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n' \
         '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
TITLE = f'#. Title of the page of red flags\nmsgctxt "page"\nmsgid "{said("red-flags")}"\nmsgstr "{{}}"\n\n'
REST = '#. Turns the page\nmsgctxt "turn the page"\nmsgid "Next"\nmsgstr "Onward"\n\n' \
       f'msgid "{said("red-flags", "lead")}"\nmsgstr ""\n\n'


def text(title):
    return HEADER + TITLE.format(title) + REST


def show(guide, save, words):
    save()
    guide.expect('heading', exactly(words))


def show_new_words(guide, path):
    for words in ('Help for you', 'Where to ask', 'Time for help'):
        show(guide, lambda words=words: path.write_text(text(words), encoding='utf-8'), words)
    check(guide.find('heading', exactly(said('red-flags'))) is None, 'the old ones are gone')
    guide.expect_text(re.compile('^Call now$'))
    check(True, 'it is the same page')

    other = path.with_suffix('.new')  # as many editors save
    other.write_text(text('Ask for help'), encoding='utf-8')
    show(guide, lambda: os.replace(other, path), 'Ask for help')
    check(True, 'a save by another name shows them too')


def show_fault(guide, path):
    path.write_text(text('Broken help').replace('msgstr "Broken', 'msgsty "Broken'), encoding='utf-8')
    line = text('Broken help').split('Broken help')[0].count('\n') + 1
    guide.expect_text(f'{path.name}:{line}: ')
    check(True, f'a fault is shown with its line, {line}')
    check(guide.find('heading', exactly('Ask for help')) is not None, 'the last good words stay')
    path.write_text(text('Help again'), encoding='utf-8')
    guide.expect('heading', exactly('Help again'))
    check(not guide.has_text(f'{path.name}:'), 'a mended file has no fault')


def show_origin(guide):
    guide.tab_to(exactly('Onward'))
    guide.key('F8')
    guide.expect_text(re.compile(r'^Next\n\[turn the page\]\nTurns the page$'))
    check(True, 'F8 tells source, context and note of what has the focus')
    guide.tab_to(re.compile('.*Back'))
    guide.key('F8')
    guide.expect_text('no string of their own')
    check(True, 'F8 says where there is nothing to tell')


def forget(guide):
    """Nothing is kept of a preview: it begins anew, and goes on."""
    guide.press(re.compile('.*Menu'))
    guide.press(re.compile('.*Forget everything'))
    guide.expect('heading', re.compile(r'.*Forget everything\?'))
    guide.press(re.compile('.*Forget everything'))
    guide.wait(lambda: guide.find('heading', re.compile(r'.*Forget everything\?')) is None, 'the sheet to go')
    guide.press(re.compile('.*Menu'))
    guide.expect('button', re.compile('.*Find words'))
    check(True, 'Forget everything begins anew')


def preview(program, _keys):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'xx.po'
        path.write_text(text('Help wanted'), encoding='utf-8')
        with Guide(program, arguments=('--preview-po', path, '--page', 'red-flags')) as guide:
            guide.expect('heading', exactly('Help wanted'))
            guide.expect_text('※ Some signs need help now')
            check(True, 'what is not translated is marked')
            guide.expect_text('1 string left')
            show_new_words(guide, path)
            show_fault(guide, path)
            show_origin(guide)
            forget(guide)


if __name__ == '__main__':
    sys.exit(run(preview))
