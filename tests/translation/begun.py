#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new catalogue has the plural forms of its language, also where msginit knows none: begun.py TEMPLATE

The forms come from CLDR, of which these few lines are enough here: ./dev translate installs all of it.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
BEGIN = TOP / 'tests' / 'tools' / 'begin_po.sh'
CLDR = '''<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE supplementalData SYSTEM "../../common/dtd/ldmlSupplemental.dtd">
<supplementalData><plurals type="cardinal">
<pluralRules locales="km th zh"><pluralRule count="other"> @integer 0~15, 100, 1000</pluralRule></pluralRules>
<pluralRules locales="ta"><pluralRule count="one">n = 1 @integer 1</pluralRule><pluralRule count="other"> @integer 0, 2~16, 100</pluralRule></pluralRules>
</plurals></supplementalData>
'''
# How many forms each has; msginit knows Polish by itself.
FORMS = {'th': 1, 'ta': 2, 'km': 1, 'zh_CN': 1, 'pl': 3}
PLURALS = re.compile(r'^"Plural-Forms: ([^"]*)', re.MULTILINE)


def begun(name, template, folder, cldr):
    path = folder / f'{name}.po'
    path.unlink(missing_ok=True)  # gettext 1.0 keeps what one that is there has
    said = subprocess.run([BEGIN, name, template, path], capture_output=True, text=True, check=False,
                          env={**os.environ, 'GETTEXTCLDRDIR': str(cldr)})
    found = PLURALS.search(path.read_text(encoding='utf-8')) if path.exists() else None
    return path, found[1] if found else '', said


def look_at(template, folder):
    cldr = folder / 'cldr'
    (cldr / 'common' / 'supplemental').mkdir(parents=True)
    (cldr / 'common' / 'supplemental' / 'plurals.xml').write_text(CLDR, encoding='utf-8')
    for name, number in FORMS.items():
        path, forms, said = begun(name, template, folder, cldr)
        if not forms.startswith(f'nplurals={number};') or said.returncode or 'does not know' in said.stderr:
            yield f'{name}: “{forms}”, and not {number} forms; {said.stderr.strip()}'
        checked = subprocess.run(['msgfmt', '--check', '-o', os.devnull, path], capture_output=True, text=True, check=False)
        if checked.returncode:
            yield f'{name}: {checked.stderr.strip()}'
    # Of Thai gettext 1.0 thinks that it knows them.
    _path, forms, said = begun('km', template, folder, folder / 'nowhere')
    if 'INTEGER' not in forms or 'does not know the plural forms of km' not in said.stderr:
        yield f'km without CLDR: “{forms}”, and it is not told: {said.stderr.strip()}'


def main(template):
    with tempfile.TemporaryDirectory() as folder:
        faults = list(look_at(template, pathlib.Path(folder)))
    print('\n'.join(faults) if faults else f'plural forms of {", ".join(FORMS)}')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
