#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SSML's <mark/> tells a program where the voice is, so that it can light the sentence
# that is spoken. Put where it belongs, before the first word of a sentence, espeak-ng
# loses it without a word if the sentence before ends with a full stop, and tells it if
# that ends with “?” or “!”. With <s> around each sentence none is lost.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" libespeak-ng1 python3
  apart "$1" python3 - <<'PYTHON'
import ctypes
MARK, SSML, UTF8, NO_PLAYBACK = 3, 16, 1, 1


class Event(ctypes.Structure):
    _fields_ = [('type', ctypes.c_int), ('identifier', ctypes.c_uint), ('position', ctypes.c_int),
                ('length', ctypes.c_int), ('time', ctypes.c_int), ('sample', ctypes.c_int),
                ('user', ctypes.c_void_p), ('name', ctypes.c_char_p)]


marks = []


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))
def spoken(_sound, _count, event):
    i = 0
    while event[i].type:
        if event[i].type == MARK:
            marks.append(event[i].name.decode())
        i += 1
    return 0


def told(text):
    marks.clear()
    words = text.encode() + b'\0'
    voice.espeak_Synth(words, ctypes.c_size_t(len(words)), 0, 0, 0, SSML | UTF8, None, None)
    voice.espeak_Synchronize()
    return ' '.join(marks) or 'none'


voice = ctypes.CDLL('libespeak-ng.so.1')
voice.espeak_Initialize(NO_PLAYBACK, 0, None, 0)
voice.espeak_SetSynthCallback(spoken)
voice.espeak_SetVoiceByName(b'en')
voice.espeak_Info.restype = ctypes.c_char_p
print(f'espeak-ng {voice.espeak_Info(None).decode()}: marks told',
      'after full stops:', told('<speak>Wash. <mark name="a"/>Dry. <mark name="b"/>Wait.</speak>') + ',',
      'after ? and !:', told('<speak>Wash? <mark name="a"/>Dry! <mark name="b"/>Wait.</speak>') + ',',
      'with sentences marked:', told('<speak><s>Wash.</s> <s><mark name="a"/>Dry.</s> <s><mark name="b"/>Wait.</s></speak>'))
PYTHON
}

expect "$(try bookworm)" 'espeak-ng 1.51: marks told after full stops: none, after ? and !: a b, with sentences marked: a b'
expect "$(try trixie)" 'espeak-ng 1.52.0: marks told after full stops: none, after ? and !: a b, with sentences marked: a b'
