#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# speech-dispatcher's module for flite has one voice, an English one, and lists no other. Asked
# to speak Spanish it answers that this is set, speaks, and says where speech began and ended:
# the sound is byte for byte that of the same words as English. Arabic is set and said to have
# been spoken in the same way, and there is no sound at all. The module for espeak-ng speaks
# the three differently. Whoever goes by answers and events takes all of it for spoken: only
# the list of voices tells, and it has to be asked first.
set -euo pipefail
. "$(dirname "$0")/shared/debian.sh"

try () {
  make_debian "$1" speech-dispatcher speech-dispatcher-flite speech-dispatcher-espeak-ng python3
  apart "$1" python3 - <<'PYTHON'
import re
import subprocess

NAMES = 'speech-dispatcher', 'libflite1', 'libespeak-ng1'
WORDS = 'No se toque la cara'
ARABIC = 'لا تلمس وجهك'


class Module:
    """A module of speech-dispatcher, by the lines that the daemon says to it, with the sound sent back."""

    def __init__(self, name):
        self.process = subprocess.Popen([f'/usr/lib/speech-dispatcher-modules/sd_{name}', f'/etc/speech-dispatcher/modules/{name}.conf'],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ask('INIT')
        self.ask('AUDIO', 'audio_output_method=server')

    def answer(self):
        said = b''
        while not re.match(rb'\d{3} ', line := self.process.stdout.readline()):
            said += line
        return said, line.decode().strip()

    def ask(self, word, *lines):
        self.process.stdin.write(f'{word}\n'.encode())
        self.process.stdin.flush()
        found = self.answer()
        if lines:
            self.process.stdin.write('\n'.join([*lines, '.', '']).encode())
            self.process.stdin.flush()
            found = self.answer()
        return found

    def speak(self, language, words):
        """What the module answers and tells, and the sound."""
        told, sound = [self.ask('SET', f'language={language}')[1], self.ask('SPEAK', f'<speak>{words}</speak>')[1]], b''
        while told[-1][:3] not in ('702', '703'):
            said, line = self.answer()
            if line.startswith('705'):
                sound += said
            else:
                told.append(line)
        return [line[:3] for line in told], sound


versions = [re.sub(r'[-+].*', '', subprocess.run(['dpkg-query', '-W', '-f', '${Version}', name], capture_output=True, text=True,
                                               check=True).stdout) for name in NAMES]
print(', '.join(f'{name} {version}' for name, version in zip(NAMES, versions)))
for name in 'flite', 'espeak-ng':
    module = Module(name)
    voices = {line.split('\t')[1][:2] for line in module.ask('LIST VOICES')[0].decode().split('\n') if '\t' in line}
    english, spanish, arabic = (module.speak(*what) for what in (('en', WORDS), ('es', WORDS), ('ar', ARABIC)))
    module.process.kill()
    print(f'{name}: voices {" ".join(sorted(voices & {"en", "es", "ar"}))}; Spanish {" ".join(spanish[0])},',
          'sounds as English;' if spanish[1] == english[1] else 'sounds otherwise than English;',
          f'Arabic {" ".join(arabic[0])},', 'with sound' if arabic[1] else 'without sound')
PYTHON
}

expect "$(try bookworm)" 'speech-dispatcher 0.11.4, libflite1 2.2, libespeak-ng1 1.51
flite: voices en; Spanish 203 200 701 702, sounds as English; Arabic 203 200 701 702, without sound
espeak-ng: voices ar en es; Spanish 203 200 701 702, sounds otherwise than English; Arabic 203 200 701 702, with sound'
expect "$(try trixie)" 'speech-dispatcher 0.12.0, libflite1 2.2, libespeak-ng1 1.52.0
flite: voices en; Spanish 203 200 701 702, sounds as English; Arabic 203 200 701 702, without sound
espeak-ng: voices ar en es; Spanish 203 200 701 702, sounds otherwise than English; Arabic 203 200 701 702, with sound'
