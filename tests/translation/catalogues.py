#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""However a tool writes a catalogue, the check finds the same in it, or says in one line what to do.

The model has one lost “not” and one lost placeholder. Each variant of it is what gettext
reads as the same words; what gettext does not read is refused with the line to mend.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'translation'), str(TOP / 'tests' / 'tools')]

import catalogue
import check_po
import halves
import settle_pot
import words
import levels
import offered
import outside
import slips

HEAD = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset={}\\n"\n'
UTF8 = HEAD.format('UTF-8')
SOME = 10  # one text of so many, each list of words others
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
    'with remarks on strings that are gone': '\n'.join([*MODEL, '#, fuzzy\n#~ msgid "Gone"\n#~ msgstr "No"\n', '# Why\n#~ msgid "Gone, too"\n#~ msgstr "No"\n']),
    'with a line separator in it': '\n'.join(MODEL).replace('Vaya', 'Va\u2028ya'),
    'with carriage returns': '\n'.join(MODEL).replace('\n', '\r\n'),
    'with a head in one line': '\n'.join(MODEL).replace('\\n"\n"', '\\n').replace('msgstr ""\n"', 'msgstr "'),
    'with the head last': '\n'.join([*MODEL[1:], UTF8]),
    'in Latin-1': '\n'.join([HEAD.format('ISO-8859-1'), *MODEL[1:]]).encode('latin-1'),
}
REFUSED = {
    'Latin-1 that says UTF-8': ('\n'.join(MODEL).encode('latin-1'), 8, 'save the file as UTF-8'),
    'UTF-16': ('\n'.join(MODEL).encode('utf-16'), 1, 'save the file as UTF-8'),
    'a byte order mark': (b'\xef\xbb\xbf' + '\n'.join(MODEL).encode(), 1, 'byte order mark'),
    'a charset that there is not': ('\n'.join([HEAD.format('UTF-88'), *MODEL[1:]]), 1, 'no charset'),
    'a charset that gettext does not know': ('\n'.join([HEAD.format('utf8'), *MODEL[1:]]), 4, 'no charset that gettext knows'),
    'a charset that nobody has written': ('\n'.join([HEAD.format('CHARSET'), *MODEL[1:]]), 4, 'no charset that gettext knows'),
    'no head': (LOST, 1, 'no charset that gettext knows'),
    'a quoted word in quotation marks': ('\n'.join(MODEL).replace('Rásquese', 'Rás"que"se'), 8, 'grammar'),
    'a broken keyword': ('\n'.join(MODEL).replace('msgstr "Rásq', 'msgsty "Rásq'), 8, 'grammar'),
    'a flag without a blank': ('\n'.join(MODEL).replace('#, c-format, fuzzy', '#,fuzzy'), 18, 'msgcat --output-file'),
    'a lost quotation mark': ('\n'.join(MODEL).replace('Rásquese."', 'Rásquese.'), 9, 'end-of-line within string'),
}


def write(folder, text):
    path = pathlib.Path(folder) / 'es.po'
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def look_at_same(folder):
    for name, text in SAME.items():
        findings = [finding for finding in check_po.look_at(write(folder, text)) if not finding.is_warning]
        found = {finding.rule for finding in findings}
        if found != FOUND or not all(finding.line for finding in findings):
            yield f'{name}: {sorted(found)}, and not {sorted(FOUND)}; lines {[finding.line for finding in findings]}'


def look_at_refused(folder):
    for name, (text, line, words) in REFUSED.items():
        found = [str(finding) for finding in check_po.look_at(write(folder, text))]
        if len(found) != 1 or f'es.po:{line}: ' not in found[0] or words not in found[0]:
            yield f'{name}: {found}'


def look_at_no_file(folder):
    """A file that is none is told as one that cannot be read, to whoever asks."""
    path = pathlib.Path(folder) / 'round.po'
    path.symlink_to('round.po')
    empty = [str(finding) for finding in check_po.look_at(write(folder, '')) if not finding.is_warning]
    if any('\n' in line for line in empty) or not any('no charset' in line for line in empty):
        yield f'an empty file: {empty}'
    for path in (path, pathlib.Path(folder) / 'nowhere.po', pathlib.Path(folder)):
        found = [str(finding) for finding in check_po.look_at(path)]
        if len(found) != 1 or f'{path}:1: ' not in found[0]:
            yield f'no file: {found}'
        try:
            catalogue.read(path)
        except catalogue.Refused:
            continue
        yield f'{path} is read'


def look_at_counts(folder):
    """Where the two do not agree, it is told."""
    check = check_po.Check(write(folder, '\n'.join(MODEL)))
    check.entries = check.entries[:-1]
    if not any('msgfmt counts' in finding.message for finding in check.msgfmt_findings(*outside.msgfmt(check.path).result())):
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


THAI = UTF8.replace('es', 'th') + '\nmsgid "Do not pick at it for two hours."\nmsgstr "{}"\n'


def look_at_lists(folder):
    """Lists that the program has begun say what nobody checks, and words without blanks between them are found."""
    lists = pathlib.Path(folder) / 'check'
    shutil.copytree(words.FOLDER, lists)
    path = lists / 'th.ini'
    path.write_text(words.begun('th'), encoding='utf-8')
    first = next(check_po.Check(write(folder, THAI.format('ห้ามแกะ')), lists).head_findings())
    if first.rule != 'no-lists' or 'NOBODY CHECKS whether “negation”, “emergency”, “call”' not in first.message:
        yield f'lists that are still empty: {first}'
    text = path.read_text(encoding='utf-8')
    for group, word in (('negation', 'ห้าม; ไม่'), ('hour', 'ชั่วโมง'), ('two', 'สอง')):
        text = text.replace(f'[words {group}]', f'[words {group}]\n', 1)
        start = text.index('words =', text.index(f'[words {group}]'))
        text = text[:start] + f'words = {word}' + text[start + len('words ='):]
    path.write_text(text, encoding='utf-8')
    for thai, wanted in (('ห้ามแกะเป็นเวลาสองชั่วโมง', set()), ('แกะเป็นเวลาสองชั่วโมง', {'negation'}), ('ห้ามแกะเป็นเวลาสองวัน', {'hour'})):
        check = check_po.Check(write(folder, THAI.format(thai)), lists)
        found = {finding.rule for entry in check.translated for finding in check.rule_findings(entry)}
        if found != wanted:
            yield f'Thai: {sorted(found)}, and not {sorted(wanted)}'
        if '“negation”' in next(check.head_findings()).message:
            yield 'a list with words is called empty'
    for source, thai in (('Get help', 'ขอความช่วยเหลือ'), ('About 3 hours (for you).', 'ประมาณ 3 ชั่วโมง (สำหรับคุณ)')):
        check = check_po.Check(write(folder, THAI.replace('Do not pick at it for two hours.', source).format(thai)), lists)
        found = [str(finding) for entry in check.translated for finding in check.rule_findings(entry)]
        if found or len(check.translated) != 1:
            yield f'Thai that is right: {found}'
    for broken in ('[words call]\nwords = โทร\n', 'words\n'):
        path.write_text(text + '\n' + broken, encoding='utf-8')
        try:
            check_po.Check(write(folder, THAI.format('แกะ')), lists)
            yield f'lists that cannot be read are: {broken!r}'
        except catalogue.Refused as error:
            if 'th.ini:' not in str(error):
                yield f'lists that cannot be read: {error}'


def look_at_fonts(folder):
    """A writing that no font has is told of the first strings that are in it, and no more."""
    strings = [f'msgid "Mark {n}."\nmsgstr "\U00012000 {n}."\n' for n in range(20)]
    findings = [*check_po.look_at(write(folder, UTF8 + ''.join(strings)))]
    lines = [str(line) for line in check_po.without_more(findings)]
    if len(findings) < len(strings) or sum('[glyph]' in line for line in lines) != check_po.FEW + 1 or ': 12 [glyph]' not in lines[-1]:
        yield f'a writing that no font has: {len(findings)}, {lines[-2:]}'


def look_at_flags(folder):
    """msgfmt itself finds a lost word in braces, once the flag stands there."""
    path = write(folder, '\n'.join(MODEL))
    before = subprocess.run(['msgfmt', '--check-format', '-o', '/dev/null', path], capture_output=True, check=False)
    path.write_text(settle_pot.flagged(path), encoding='utf-8')
    after = subprocess.run(['msgfmt', '--check-format', '-o', '/dev/null', path], capture_output=True, check=False)
    if before.returncode != 0 or after.returncode == 0:
        yield f'msgfmt: {before.returncode} without the flag, {after.returncode} with it'
    if settle_pot.without_stars('#. a\n#. * b\n#: c\nmsgid "* d"') != '#. a\n#. b\n#: c\nmsgid "* d"':
        yield 'the stars of a note in code'
    entries = catalogue.by_key(catalogue.read(path))
    flagged = [entry.source for entry in entries.values() if settle_pot.FLAG in entry.flags]
    if flagged != ['Call {emergency} now.'] or settle_pot.flagged(path) != path.read_text(encoding='utf-8'):
        yield f'flagged: {flagged}'


# One slip in each, which pofilter finds by one of these tests, and what is none.
ASKED = ('accelerators', 'acronyms', 'compendiumconflicts', 'doublespacing', 'doublewords', 'endwhitespace', 'escapes', 'functions',
         'kdecomments', 'newlines', 'options', 'startwhitespace', 'tabs', 'urls')
SLIPS = [('_Open it', 'Ábralo'), ('The US agency', 'La agencia'), ('Salt', '#-#-#-#-#  otro.po  #-#-#-#-#'), ('Sea and sun', 'Mar y  sol'),
         ('The sea', 'El el mar'), ('Sea: ', 'Mar:'), ('A \\ stroke', 'Un trazo'), ('Use sea() now', 'Use mar() ya'),
         ('Salty', '_: el mar'), ('Sea\nsun', 'Mar sol'), ('Give --sea a name', 'Dé un nombre a --mar'), ('Sunny', ' Con sol'),
         ('Sea\tsun', 'Mar sol'), ('See http://sea.org/a', 'Vea http://mar.org/a'), ('See www.sea.org', 'Vea www.mar.org')]
NO_SLIPS = [('The %s agency of {place}', 'La agencia %s de {place} de allí'), ('<b>Sea</b> and sea', '<b>Mar</b> y mar'), ('PRP, %d times', '%d veces: PRP'),
            ('See http://sea.org/a.', 'Vea http://sea.org/a.'), ('--sea and --sun go with it', 'Van con él --sun y --sea'), ('Sea, sea', 'Mar, mar'),
            ('Read "sea\\tsun"', 'Lea "sea\\tsun"'), ('On a line\n', 'En una línea\n'), ('One. Two.', 'Uno, y dos.')]


def look_at_slips(folder):
    """What pofilter of the translate-toolkit finds with the tests that are not a rule of our own."""
    text = UTF8 + ''.join(f'\nmsgid {offered.quoted(source)}\nmsgstr {offered.quoted(translation)}\n' for source, translation in SLIPS + NO_SLIPS)
    path, found = write(folder, text.replace('Language: es', 'Language: xx')), pathlib.Path(folder) / 'found.po'
    subprocess.run(['pofilter', '--gnome', '--progress=none', *(f'--test={name}' for name in ASKED), path, found], capture_output=True, check=True)
    theirs = {entry.source for entry in catalogue.read(found)[1:]} if found.exists() else set()
    ours = {finding.entry.source for finding in check_po.look_at(path) if finding.rule in slips.RULES}
    wanted = {source for source, _translation in SLIPS}
    for name, said in (('pofilter', theirs), ('the check', ours)):
        if said != wanted:
            yield f'{name} has found {sorted(said - wanted)} for nothing, and not {sorted(wanted - said)}'


def look_at_halves(folder):
    """A large catalogue is looked at from both ends, and what is found stands in the order of the file."""
    stones = [f'msgid "Stone number {n}."\nmsgstr "Piedra número {n}."\n' for n in range(2 * halves.WORTH)]
    path = write(folder, '\n'.join([UTF8, LOST, *stones, LOST.replace('pick at it', 'rub it')]))
    found = [finding.entry.source for finding in check_po.look_at(path) if not finding.is_warning]
    if found != ['Do not pick at it.', 'Do not rub it.']:
        yield f'a large catalogue: {found}'
    if halves.in_halves(lambda things: [1 // thing for thing in things], [1] * halves.WORTH) != [1] * halves.WORTH:
        yield 'what a process of its own finds is lost'


def large(entry):
    """A large catalogue of such entries, with {n} for what tells them apart."""
    return '\n'.join([UTF8, *(entry.format(n=n) for n in range(2 * catalogue.LARGE // len(entry)))])


STONE = '# a remark\n#. a note\n#: a.ui:{n} b.ui:{n}\n#, c-format\nmsgctxt "of {n}"\nmsgid ""\n"Stone\\n"\n"%d."\nmsgstr "Piedra %d."\n'
# What is read by two processors, and what is not, since nobody can tell where one entry ends without the grammar.
PARTED = {'notes first': STONE.replace('# a remark\n#. a note\n', ''), 'plural forms': '#: a.ui:{n}\nmsgid "{n}"\nmsgid_plural "all"\nmsgstr[0] "a"\nmsgstr[1] "b"\n',
          'gone ones between': '#: a.ui:{n}\nmsgid "{n}"\nmsgstr "a"\n\n#: b.ui:1\n#, fuzzy\n#~ msgid "-{n}"\n#~ msgstr "b"\n'}
WHOLE = {'a remark first': STONE, 'a remark that looks like words': '# msgstr\n# "\n\n#: a.ui:{n}\nmsgid "{n}"\nmsgstr ""\n',
         'carriage returns': PARTED['notes first'].replace('\n', '\r\n'), 'no empty lines': PARTED['notes first'].removesuffix('\n')}


def look_at_parted(folder):
    """A large catalogue is read by two processors as by one, and a fault in either half is told with its line."""
    for name, entry in {**PARTED, **WHOLE}.items():
        path = write(folder, large(entry))
        data = path.read_bytes()
        parted, whole = catalogue.read_parted(data, 'UTF-8'), catalogue.entries_of(catalogue.polib.pofile(str(path), encoding='utf-8'))
        if bool(parted) != (name in PARTED and len(os.sched_getaffinity(0)) > 1) or [*map(vars, parted or whole)] != [*map(vars, whole)]:
            yield f'a large catalogue, {name}: {"parted" if parted else "whole"}'
    good = large(PARTED['notes first'])
    for number in (10, good.count('\n') - 3):
        lines = good.split('\n')
        lines[number] = 'msgsty ""'
        try:
            catalogue.read(write(folder, '\n'.join(lines)))
            yield f'a broken line {number + 1} is read'
        except catalogue.Refused as error:
            if int(error.line) != number + 1:
                yield f'a broken line {number + 1}: {error}'


def look_at_index():
    """Each list of words is found where a pattern of all its words finds it."""
    for language in ('es', 'ar', 'fr'):
        check = check_po.Check(TOP / 'po' / f'{language}.po')
        for lists, side in ((check.english, 0), (check.language, 1)):
            texts = sorted({words.counted(pair[side]) for entry in check.translated for pair in entry.pairs})
            for number, (name, some) in enumerate(lists.index.lists.items()):
                for text in texts[number % SOME::SOME] if some else ():
                    found = [match.span() for match in lists.index.whole[name].finditer(text)]
                    if [(match.start(), match.end()) for match in lists.index.matches(name, text)] != found:
                        yield f'{lists.name}: “{name}” stands at {found} in “{text}”'


def look_at_order(folder):
    """Another order loses nothing, however the file was written, and what is gone stays last."""
    for name, text in SAME.items():
        if isinstance(text, bytes):
            continue  # not UTF-8, which is refused
        path = write(folder, text)
        before = sorted(map(repr, strip_lines(catalogue.read(path)[1:])))
        path.write_text(levels.ordered(path, lambda entry: -entry.line), encoding='utf-8')
        after = catalogue.read(path)[1:]
        if sorted(map(repr, strip_lines(after))) != before or after[0].source != 'Go home in %d days.':
            yield f'{name}: other words in another order'


def strip_lines(entries):
    return [vars(entry) | {'line': 0} for entry in entries]


def look_at_levels():
    """Where a string stands says what it is for; its most urgent place counts."""
    by_level = levels.Levels()
    places = {'vital': ['ui/content/signs.ui:3'], 'book': ['ui/content/marks.ui:3'], 'rest': ['src/guide-options.c:3']}
    found = {level: by_level.level(catalogue.Entry(source='x', references=at)) for level, at in places.items()}
    found['of two'] = by_level.level(catalogue.Entry(source='x', references=['ui/content/marks.ui:3', 'ui/content/help.ui:9']))
    found['of none'] = by_level.level(catalogue.Entry(source='x'))
    if found != {**{level: level for level in places}, 'of two': 'vital', 'of none': 'vital'}:
        yield f'levels: {found}'
    # What another text explains or leads to is as urgent as that text.
    terms = [key for key in by_level.linked if key[0] == 'glossary']
    if not terms or any(by_level.level(catalogue.Entry(context=key[0], source=key[1], references=['ui/content/glossary.ui:1']))
                        != 'vital' for key in terms):
        yield f'words that a vital text explains are not vital: {terms}'


def main():
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for look in (look_at_same, look_at_refused, look_at_no_file, look_at_counts, look_at_head, look_at_fonts, look_at_flags, look_at_slips, look_at_halves,
                                             look_at_order, look_at_lists, look_at_parted)
                  for fault in look(folder)]
        faults += [*look_at_levels(), *look_at_index()]
    print('\n'.join(faults) if faults else f'{len(SAME)} ways to write a catalogue, {len(REFUSED)} that are told')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
