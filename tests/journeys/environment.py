#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody adds to the environment or takes from it once a second thread may be reading
it: environment.py WATCH

WATCH is environment-watch.c, built. Run by tests/kiosk/run.py."""
import os
import sys
import tempfile

from languages import AT_HOME, Failed, GREETED, Guide, LANGUAGES, LOOKS, ON_PAGE, START, TOP, translate

WAYS = {
    'home': (['--language', 'es'], 'es', AT_HOME),
    'page': (['--language', 'es', '--page', 'red-flags'], 'es', ON_PAGE),
    'preview': (['--preview-po', str(TOP / 'po' / 'es.po'), '--page', 'red-flags'], 'es', ON_PAGE),
    'kiosk': (['--kiosk', '--clinic'], 'en', GREETED),
}


def walk(name, watch, log, clinic):
    """Opens the guide and, in the kiosk (which forgets any GTK_THEME), changes the language."""
    arguments, language, words = WAYS[name]
    arguments = arguments + [clinic] if name == 'kiosk' else arguments
    environment = {name: value for name, value in os.environ.items() if name not in ('LANGUAGE', 'LOCPATH')}
    with Guide(arguments, {**environment, 'GTK_THEME': 'Default', 'LD_PRELOAD': watch}, stderr=log) as guide:
        guide.expect(language, words)
        if name == 'kiosk':
            guide.press(translate('en', START))
            guide.press(LANGUAGES['es'][1])
            guide.expect('es', LOOKS)


def find_faults(name, watch):
    with tempfile.NamedTemporaryFile('w', suffix='.ini') as clinic, tempfile.TemporaryFile('w+') as log:
        clinic.write('[kiosk]\nonly-checked=false\nlanguages=en;es\n')
        clinic.flush()
        walk(name, watch, log, clinic.name)
        log.seek(0)
        lines = log.read().splitlines()
    if 'environment-watch: watching' not in lines:
        raise Failed('nothing watches')
    return [line for line in lines if line.startswith('environment-watch: ') and not line.endswith(': watching')]


def main(watch):
    status = 0
    for name in WAYS:
        faults = find_faults(name, watch)
        print('\n'.join(f'{name}: {fault}' for fault in faults) or f'ok: {name}', flush=True)
        status = 1 if faults else status
    return status


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
