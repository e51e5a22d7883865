#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A synthesizer of speech-dispatcher that makes no sound: it writes down what it is
told to say, a line each, into the file that GUIDE_HEARD names, so that a test can see
what has reached a voice.

The daemon starts it, and speaks with it on its standard input and output. GUIDE_VOICE
says how it behaves: “quick” says a sentence in no time, “calm” in a fifth of a second, “steady”
in a whole one, “slow” sounds and takes for ever, “mute” begins and is never heard, as a real one on a machine
without a sound device. When it began and fell silent stands in the file of GUIDE_TIMES, in
microseconds of the clock that GLib has.
"""
import os
import re
import sys
import threading
import time
import xml.sax.saxutils

LANGUAGES = ('en', 'es', 'ar', 'fr', 'ja')
BEHAVIOUR = os.environ.get('GUIDE_VOICE', 'quick')
LENGTHS = {'calm': .2, 'steady': 1}
FIRST_ANSWERS = {
    'INIT': ('299-It writes down what it would say.', '299 OK LOADED SUCCESSFULLY'),
    'LIST VOICES': (*(f'200-voice-{name}\t{name}\tnone' for name in LANGUAGES), '200 OK VOICE LIST SENT'),
    'QUIT': ('210 OK QUIT',),
}
SETTINGS = {
    'AUDIO': ('207 OK RECEIVING AUDIO SETTINGS', '203 OK AUDIO INITIALIZED'),
    'LOGLEVEL': ('207 OK RECEIVING LOGLEVEL SETTINGS', '203 OK LOG LEVEL SET'),
    'SET': ('203 OK RECEIVING SETTINGS', '203 OK SETTINGS RECEIVED'),
}


def tell(*lines):
    """In one piece, for two threads tell."""
    sys.stdout.write('\n'.join((*lines, '')))
    sys.stdout.flush()


def note(what):
    with open(os.environ['GUIDE_TIMES'], 'a', encoding='utf-8') as times:
        times.write(f'{what} {time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000}\n')


def read_block():
    """All lines up to one with a dot alone."""
    lines = []
    for line in sys.stdin:
        line = line.rstrip('\n')
        if line == '.':
            break
        lines.append(line[1:] if line.startswith('..') else line)
    return lines


def speak():
    tell('202 OK RECEIVING MESSAGE')
    marked = ' '.join(read_block()) # the daemon makes SSML of plain text, too
    words = xml.sax.saxutils.unescape(re.sub('<[^>]*>', '', marked), {'&quot;': '"', '&apos;': "'"})
    with open(os.environ['GUIDE_HEARD'], 'a', encoding='utf-8') as heard:
        heard.write(words + '\n')
    note('begin')
    tell('200 OK SPEAKING', '701 BEGIN')
    if BEHAVIOUR != 'mute' and '<mark' in marked:
        tell('700-sound', '700 INDEX MARK')
    if BEHAVIOUR == 'quick':
        tell('702 END')
        return None
    # As a real one it goes on to listen meanwhile: the daemon waits for its answers.
    end = threading.Timer(LENGTHS.get(BEHAVIOUR, 0), tell, ['702 END'])
    if BEHAVIOUR in LENGTHS:
        end.start()
    return end


def main():
    end = None
    for line in sys.stdin:
        command = line.strip()
        if command in FIRST_ANSWERS:
            tell(*FIRST_ANSWERS[command])
        elif command in SETTINGS:
            tell(SETTINGS[command][0])
            read_block()
            tell(SETTINGS[command][1])
        elif command in ('SPEAK', 'CHAR', 'KEY', 'SOUND_ICON'):
            end = speak()
        elif command in ('STOP', 'PAUSE') and end is not None and not end.finished.is_set():
            end.cancel()
            note('silent')
            tell('703 STOP')
        if command == 'QUIT':
            return


if __name__ == '__main__':
    main()
