#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""However a tool writes a catalogue, the check finds the same in it, or says in one line what to do.

The model has one lost “not” and one lost placeholder. Each variant of it is what gettext
reads as the same words; what gettext does not read is refused with the line to mend.
"""
import pathlib
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'translation'), str(TOP / 'tests' / 'tools')]

import catalogue
import check_po
import flag_gaps

HEAD = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset={}\\n"\n'
UTF8 = HEAD.format('UTF-8')
LOST = '#. On a page\nmsgid "Do not pick at it."\nmsgstr "Rásquese."\n'
CALL = '#. {emergency} is a number\nmsgctxt "line"\nmsgid "Call {emergency} now."\nmsgstr "Llame ahora."\n'
OPEN = 'msgid "Some signs need help this week."\nmsgstr ""\n'
FUZZY = '#, c-format, fuzzy\nmsgid "Go home in %d days."\nmsgstr "Vaya."\n'
MODEL = [UTF8, LOST, CALL, OPEN, FUZZY]
FOUND = {'negation', 'gap'}


def indented(part):
    return '\n'.join(line if line.startswith('#') else f'  {line}' for line in part.split('\n'))


SAME = {
    'as it is': '\n'.join(MODEL),
    'without empty lines': ''.join(MODEL),
    'indented': '\n'.join([UTF8, *map(indented, MODEL[1:])]),
    'with blanks in empty lines': ' \n'.join(MODEL),
    'with a gap in an entry': '\n'.join(MODEL).replace('\nmsgstr "Rásquese."', '\n\nmsgstr "Rásquese."'),
    'with an obsolete string close by': '\n'.join([*MODEL[:2], '#~ msgid "Gone"\n#~ msgstr "No"\n' + CALL, *MODEL[3:]]),
    'with a line separator in it': '\n'.join(MODEL).replace('Vaya', 'Va\u2028ya'),
    'with carriage returns': '\n'.join(MODEL).replace('\n', '\r\n'),
    'with a head in one line': '\n'.join(MODEL).replace('\\n"\n"', '\\n').replace('msgstr ""\n"', 'msgstr "'),
    'in Latin-1': '\n'.join([HEAD.format('ISO-8859-1'), *MODEL[1:]]).encode('latin-1'),
}
REFUSED = {
    'Latin-1 that says UTF-8': ('\n'.join(MODEL).encode('latin-1'), 8, 'save the file as UTF-8'),
    'UTF-16': ('\n'.join(MODEL).encode('utf-16'), 1, 'save the file as UTF-8'),
    'a byte order mark': (b'\xef\xbb\xbf' + '\n'.join(MODEL).encode(), 1, 'byte order mark'),
    'a charset that there is not': ('\n'.join([HEAD.format('UTF-88'), *MODEL[1:]]), 1, 'no charset'),
    'a broken keyword': ('\n'.join(MODEL).replace('msgstr "Rásq', 'msgsty "Rásq'), 8, 'grammar'),
    'a lost quotation mark': ('\n'.join(MODEL).replace('Rásquese."', 'Rásquese.'), 9, 'end-of-line within string'),
}


def write(folder, text):
    path = pathlib.Path(folder) / 'es.po'
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def look_at_same(folder):
    for name, text in SAME.items():
        found = {finding.rule for finding in check_po.look_at(write(folder, text)) if not finding.is_warning}
        if found != FOUND:
            yield f'{name}: {sorted(found)}, and not {sorted(FOUND)}'


def look_at_refused(folder):
    for name, (text, line, words) in REFUSED.items():
        found = [str(finding) for finding in check_po.look_at(write(folder, text))]
        if len(found) != 1 or f'es.po:{line}: ' not in found[0] or words not in found[0]:
            yield f'{name}: {found}'


def look_at_counts(folder):
    """Where the two do not agree, it is told."""
    check = check_po.Check(write(folder, '\n'.join(MODEL)))
    check.entries = check.entries[:-1]
    if not any('msgfmt counts' in finding.message for finding in check.msgfmt_findings()):
        yield 'a string that msgfmt counts and the check has not read is not told'


def look_at_head(folder):
    text = '\n'.join(MODEL).replace('"Language: es\\n"\n', '')
    rules = {finding.rule for finding in check_po.look_at(write(folder, text))}
    if 'head' not in rules:
        yield f'no language: {sorted(rules)}'
    text = '\n'.join(MODEL).replace('Language: es', 'Language: xx')
    first = next(iter(check_po.look_at(write(folder, text))))
    if first.rule != 'no-lists':
        yield f'a language without lists: {first}'
    text = '\n'.join(MODEL).replace('Language: es', 'Language: es_MX')
    rules = {finding.rule for finding in check_po.look_at(write(folder, text)) if not finding.is_warning}
    if rules != FOUND:
        yield f'es_MX does not take the lists of es: {sorted(rules)}'


def look_at_flags(folder):
    """msgfmt itself finds a lost word in braces, once the flag stands there."""
    path = write(folder, '\n'.join(MODEL))
    before = subprocess.run(['msgfmt', '--check-format', '-o', '/dev/null', path], capture_output=True, check=False)
    path.write_text(flag_gaps.flagged(path), encoding='utf-8')
    after = subprocess.run(['msgfmt', '--check-format', '-o', '/dev/null', path], capture_output=True, check=False)
    if before.returncode != 0 or after.returncode == 0:
        yield f'msgfmt: {before.returncode} without the flag, {after.returncode} with it'
    entries = catalogue.by_key(catalogue.read(path))
    flagged = [entry.source for entry in entries.values() if flag_gaps.FLAG in entry.flags]
    if flagged != ['Call {emergency} now.'] or flag_gaps.flagged(path) != path.read_text(encoding='utf-8'):
        yield f'flagged: {flagged}'


def main():
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for look in (look_at_same, look_at_refused, look_at_counts, look_at_head, look_at_flags)
                  for fault in look(folder)]
    print('\n'.join(faults) if faults else f'{len(SAME)} ways to write a catalogue, {len(REFUSED)} that are told')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
