#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that po/POTFILES.in lists every file with strings to translate, and no other, and that
strings are looked up in the one way that does not let a catalogue choose what printf reads."""
import pathlib
import re
import sys

from book import TOP

FOLDERS = ('src', 'ui', 'data')
C_CALL = re.compile(r'\b(_|N_|C_|NC_|Q_|g?ettext|ngettext|g_dngettext|dngettext|g_dgettext|g_dpgettext2?)\s*\(\s*"')
COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.DOTALL)
MARKED = re.compile(r'translatable="(yes|true|1)"|_summary|_description')
UNCHECKED = re.compile(r'<glib/gi18n(-lib)?\.h>|\b(gettext|d?c?gettext|d?c?ngettext|g_d[cnp]*gettext2?)\s*\(')
CHECKS = 'src/language/guide-i18n'
XML = re.compile(r'<(summary|description|name)\b')


def has_c_strings(text):
    return C_CALL.search(COMMENT.sub('', text)) is not None


def always(_text):
    return True


# The ends of file names, and what tells a file with strings among them.
KINDS = {
    '.c': has_c_strings,
    '.h': has_c_strings,
    '.ui': lambda text: MARKED.search(text) is not None,
    '.desktop.in': always,
    '.metainfo.xml.in': always,
    '.gschema.xml': lambda text: XML.search(text) is not None,
}


def has_strings(path):
    return any(path.name.endswith(end) and test(path.read_text(encoding='utf-8', errors='replace'))
               for end, test in KINDS.items())


def looks_up_unchecked(top):
    """Files that look words up past guide-i18n.h."""
    for path in sorted((top / 'src').rglob('*.[ch]')):
        name = str(path.relative_to(top))
        text = COMMENT.sub('', path.read_text(encoding='utf-8', errors='replace'))
        found = re.search(UNCHECKED, text.replace('ngettext (', '_ (') if '"guide-i18n.h"' in text else text)
        if found is not None and not name.startswith(CHECKS):
            yield f'{name}: {found.group(0)} does not compare formats with the source; guide-i18n.h does'


def read_potfiles(path):
    lines = path.read_text(encoding='utf-8').splitlines()
    return [line for line in lines if line.strip() and not line.startswith('#')]


def main(top):
    listed = read_potfiles(top / 'po' / 'POTFILES.in')
    existing = {str(path.relative_to(top)) for folder in FOLDERS
                for path in (top / folder).rglob('*') if path.is_file() and has_strings(path)}
    faults = [f'po/POTFILES.in: {name} has strings to translate and is not listed'
              for name in sorted(existing - set(listed))]
    for number, name in enumerate(listed, 1):
        if not (top / name).is_file():
            faults.append(f'po/POTFILES.in: {name} is listed and not there')
        elif name not in existing:
            faults.append(f'po/POTFILES.in: {name} is listed and has no strings')
        if name in listed[:number - 1]:
            faults.append(f'po/POTFILES.in: {name} is listed twice')
    faults += looks_up_unchecked(top)
    print(*faults, sep='\n', end='\n' if faults else '')
    print(f'{len(listed)} files listed, {len(existing)} with strings, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else TOP))
