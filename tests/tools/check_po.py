#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what would hurt a patient in a translation.

    check_po.py [xx]...       checks po/xx.po, or every language of po/LINGUAS
    check_po.py --file FILE   checks a catalogue that lies anywhere
    check_po.py --begin xx        begins po/check/xx.ini, where there is none, with the English words
    check_po.py --self-test

Each finding is one line: file:line: “string”: message [rule]. Faults make the
end status 1; a warning asks somebody to look. Word lists, and the reason why a
test is off, stand in po/check/xx.ini. A string that must break a rule says so
in a remark of its own in the catalogue:

    # check-po off: negation – reason
"""
import gc

if __name__ == '__main__':
    gc.disable()  # a run is short, and what it reads stays

import collections
import functools
import itertools
import os
import pathlib
import re
import sys
import unicodedata

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'translation'))

import catalogue
import outside
import rules
import slips
from halves import in_halves
from plain import counted, read_ahead
from words import FOLDER, Language, begun, family

PLANTED = TOP / 'tests' / 'translation' / 'faults'
EXPECTED = re.compile(r'expect: *(.+)$')
SHORT = 60
FEW = 8
NONE = frozenset()


class Finding:
    def __init__(self, check, entry, rule, message, is_warning=False):
        self.path, self.line, self.entry = check.path, entry.line if entry else 1, entry
        self.rule, self.message, self.is_warning = rule, message, is_warning

    def __str__(self):
        path = self.path.relative_to(TOP) if self.path.is_relative_to(TOP) else self.path
        source = self.entry.source if self.entry else ''
        source = (source[:SHORT] + '…' if len(source) > SHORT else source).replace('\n', ' ')
        kind = 'warning: ' if self.is_warning else ''
        return f'{path}:{self.line}: {kind}{f"“{source}”: " if source else ""}{self.message} [{self.rule}]'


class Check:
    """One catalogue beside the word lists of its language and of English."""

    def __init__(self, path, folder=FOLDER):
        self.path = pathlib.Path(os.path.abspath(path))
        self.common = Language('common', folder)
        for name in self.common.words('fonts', 'families'):
            outside.font(name) # is asked for while the catalogue is read
        self.entries = catalogue.read(self.path)
        head = catalogue.header(self.entries)
        self.named, self.is_utf_8 = head.get('Language', ''), head.get('Content-Type', '').upper().endswith('CHARSET=UTF-8')
        name = self.named or self.path.stem
        self.english, self.language = (Language(part, folder) for part in ('en', name))
        self.translated = [entry for entry in self.entries if entry.source and entry.is_translated]

        switches = {entry.source: entry.text for entry in self.translated if rules.is_switch(entry.source)}
        self.is_rtl = switches.get('default:LTR') == 'default:RTL'
        self.slips = [(name, look) for name, look in slips.RULES.items() if name not in self.language.section('slips off')]
        self.families = (*self.common.words('fonts', 'families'), *self.language.words('fonts', 'families'))
        self.room = int(self.common.data.get('room', 'word'))
        self.long_word = re.compile(r'[^\W_]{%d,}' % (self.room + 1))
        self.letters = self.language.data.get('language', 'letters', fallback='')
        self.digits = switches.get('digits:0123456789', 'digits:0123456789').partition(':')[2]
        self.plain = set()  # signs that were looked at, and found to be neither hidden nor foreign, nor a digit of another kind
        self.sound = set()  # strings that have none but such, and those that a font has

    # What the rules ask for.

    @functools.cached_property
    def writings(self):
        """The scripts that a tenth of the letters or more are of."""
        found = collections.Counter()
        for char, number in collections.Counter(''.join(text for entry in self.translated for text in entry.forms.values())).items():
            if char.isalpha():
                found[rules.writing(char)] += number
        return {kind for kind, number in found.items() if number * 10 >= found.total()}

    def odd(self, entry):
        """The signs of a string that are hidden or foreign, or a digit of another kind: few strings have one."""
        return self.odd_signs({*entry.whole}) if entry not in self.sound else NONE

    def odd_signs(self, signs):
        unknown = signs - self.plain
        odd = {char for char in unknown if rules.is_hidden(char) or rules.is_other_digit(char) or self.is_foreign(char)}
        self.plain |= unknown - odd
        return odd

    def look_ahead(self, entries):
        """What is quicker for many strings at once."""
        pairs = [pair for entry in entries for pair in entry.pairs]
        read_ahead(itertools.chain(*pairs))
        for language, texts in zip((self.english, self.language), zip(*pairs)):
            language.index.look_ahead(map(counted, texts))
        signs = {*''.join([entry.whole for entry in entries])}
        odd = self.odd_signs(signs) | (signs - outside.shown(self.families))
        self.sound.update(entry for entry in entries if odd.isdisjoint(entry.whole)) if odd else self.sound.update(entries)

    @functools.lru_cache(maxsize=None)
    def is_foreign(self, char):
        """A mark of another writing, or one of its own that the language does not use, where its list says which it does."""
        return not char.isascii() and (char in rules.ALL_MARKS and rules.is_other_mark(char, self.writings) or bool(self.letters) and self.is_other_letter(char))

    def is_other_letter(self, char):
        return rules.writing(char) in self.writings and unicodedata.category(char)[0] in 'LP' and char not in self.letters

    def joins(self, text, char):
        """What joins and parts letters is part of some words in the scripts of India, and in Persian and Urdu."""
        before = rules.writing(text[text.index(char) - 1:text.index(char)][:1] or ' ')
        return before not in ('', 'CJK', *rules.ALPHABETS) and (before != 'ARABIC' or self.language.data.get('language', 'joiners', fallback='no') == 'yes')

    def says_number(self, number, text):
        """Whether a word of the language says this number, as “two weeks” in one word."""
        return self.language.has_words(self.language.words('number words', number), text)

    def source_says_number(self, number, source):
        return self.english.has_words(self.english.words('number words', number), source)

    def names_number(self, text):
        return any(self.says_number(number, text) for number in ('0', '1', '2'))

    @functools.cached_property
    def meanings(self):
        """What the words of the catalogue stand for; few catalogues need it."""
        import meant
        return meant.Meanings(self.translated, self.language, self.english)

    # What is found.

    def findings(self, looked_at=None):
        """What msgfmt finds in the file, where it has begun to look at it, is waited for last."""
        looked_at = looked_at or outside.msgfmt(self.path)
        outside.shown(self.families) # before there are two that would wait for it
        own = [*self.head_findings(), *in_halves(self.all_findings, self.translated)]
        messages, said = looked_at.result()
        # What is no catalogue to msgcat is none to msgfmt, which has more against a file than that; but for a charset.
        faults = [*self.unread_findings(outside.msgcat(self.path).result())] if messages or not self.is_utf_8 else []
        yield from faults or [*own, *self.msgfmt_findings(messages, said)]

    def all_findings(self, entries):
        self.look_ahead(entries)
        return [finding for entry in entries for finding in self.entry_findings(entry)]

    def entry_findings(self, entry):
        """What is found in one string, which need not be as it stands in the file."""
        yield from self.rule_findings(entry)
        if entry not in self.sound:
            yield from self.glyph_findings(entry)
        if entry.remarks:
            yield from self.remark_findings(entry)

    def tool_findings(self):
        """What gettext finds in the file."""
        yield from self.msgfmt_findings(*outside.msgfmt(self.path).result())

    def unread_findings(self, places):
        """What is no catalogue to gettext, whatever may be read in it."""
        for line, message in places:
            finding = Finding(self, None, 'read', message)
            finding.line = line if message is not outside.NO_CHARSET else catalogue.line_of(self.path, 'charset=')
            yield finding

    def head_findings(self):
        if not self.named:
            yield Finding(self, None, 'head', f'the head does not say which language it is; write “Language: …\\n” there')
        unchecked = self.unchecked()
        if unchecked:
            yield Finding(self, None, 'no-lists', f'NOBODY CHECKS whether {", ".join(unchecked)} stand where the source has '
                          f'them: write the words into po/check/{family(self.language.name)[0]}.ini, from the top on', True)

    def unchecked(self):
        """What nobody looks for, since the language has no words for it; the most urgent first."""
        missing = [group for group in self.english.groups if not self.language.has_group(group)]
        terms = [name for name in self.english.section('terms') if not self.language.words('terms', name)]
        return [*(f'“{group}”' for group in missing), *([f'{len(terms)} terms'] if terms else [])]

    def msgfmt_findings(self, messages, said):
        counted = counts(self.entries)
        if said and counted != said:
            yield Finding(self, None, 'msgfmt', f'msgfmt counts {said} strings (translated, fuzzy, open), here are read {counted}')
        for line, message in messages:
            before = [entry for entry in self.entries if entry.line <= line]
            is_warning = message.startswith(outside.WARNING)
            finding = Finding(self, before[-1], 'msgfmt', message.removeprefix(outside.WARNING), is_warning)
            if 'nplurals' in message:  # msgfmt names another line than the one to mend
                finding.line = catalogue.line_of(self.path, 'nplurals=')
                finding.message += ': write the plural forms of the language in this line'
            yield finding

    @functools.lru_cache(maxsize=None)
    def asked(self, signs, is_switch):
        """The rules that are asked of a string, by which of their signs it has, those for warnings last. Of a switch there is one."""
        return [(rule, look, some is rules.WARNINGS) for some in (rules.FAULTS, rules.WARNINGS) for rule, look in some.items()
                if is_switch == (rule == 'marker') and rules.SIGNS.get(rule, '') in ('', *signs)]

    def signs_of(self, entry):
        signs = [sign for sign in rules.PLAIN_SIGNS if sign in entry.whole]
        if odd := self.odd(entry):
            signs.append(rules.ODD)
        if rules.WESTERN.search(entry.whole) or odd and any(map(rules.is_other_digit, odd)):
            signs.append(rules.WITH_DIGITS)
        return ''.join(signs)

    def rule_findings(self, entry):
        for rule, look, is_warning in self.asked(self.signs_of(entry), rules.is_switch(entry.source)):
            for message in look(self, entry):
                name, message = message if isinstance(message, tuple) else (rule, message)
                if name not in entry.allowed():
                    yield Finding(self, entry, name, message, is_warning or isinstance(message, rules.Weak))

    def glyph_findings(self, entry):
        missing = outside.missing_glyphs(''.join(entry.forms.values()), self.families)
        if missing:
            signs = ', '.join(f'{char} (U+{ord(char):04X})' for char in missing[:FEW])
            signs += f' and {len(missing) - FEW} more' if len(missing) > FEW else ''
            yield Finding(self, entry, 'glyph', f'{" and ".join(self.families)} have no {signs}; '
                          f'name a font that has, under “families” of [fonts] in po/check/{family(self.language.name)[0]}.ini')

    def remark_findings(self, entry):
        for remark in entry.remarks:
            off = catalogue.ALLOWED.match(remark)
            if off and off[1] in self.language.groups:
                yield Finding(self, entry, 'remark', f'write how many: “check-po more: {off[1]} 1 “PHRASE””, or less')
            elif remark.startswith('check-po') and not off and not catalogue.DIFFERENCE.match(remark):
                yield Finding(self, entry, 'remark', 'write “check-po off: RULE – reason”, or “check-po more: GROUP 1 “PHRASE””')


def counts(entries):
    """(translated, fuzzy, open) strings, as msgfmt counts them."""
    strings = [entry for entry in entries if entry.source]
    fuzzy = sum('fuzzy' in entry.flags and all(entry.forms.values()) for entry in strings)
    translated = sum('fuzzy' not in entry.flags and all(entry.forms.values()) for entry in strings)
    return translated, fuzzy, len(strings) - translated - fuzzy


# --- self-test ---------------------------------------------------------------


def expected_findings(check):
    """{(line, rule)} of the remarks “expect: rule, rule” in a file of planted faults."""
    return {(entry.line, rule.strip()) for entry in check.entries for remark in entry.remarks
            if (match := EXPECTED.match(remark)) for rule in match[1].split(',')}


def self_test():
    """Every planted fault is found by its own rule, and nothing is found that was not planted."""
    wrong, planted, rules_seen = [], 0, set()
    for path in sorted(PLANTED.glob('*.po')):
        check = Check(path)
        wanted = expected_findings(check)
        found = {(finding.line, finding.rule): finding for finding in check.findings()}
        wrong += [f'{path.name}:{line}: [{rule}] was not found' for line, rule in sorted(wanted - found.keys())]
        wrong += [f'found for nothing: {found[key]}' for key in sorted(found.keys() - wanted)]
        planted += len(wanted)
        rules_seen |= {rule for _line, rule in wanted}
    wrong += [f'no fault is planted for [{rule}]' for rule in sorted(all_rules() - rules_seen)]
    import mutate # which asks this one, and is asked for here alone
    wrong += [line for language in mutate.LANGUAGES for line in (*mutate.sample(language), *mutate.too_many_false(language))]
    print('\n'.join(wrong) if wrong else f'{planted} planted faults, each found by its own rule, and no other')
    return 1 if wrong or planted < 30 else 0


def all_rules():
    names = (set(rules.FAULTS) | set(rules.WARNINGS) | set(slips.RULES) | {'msgfmt', 'glyph', 'remark'}) - {'words', 'slips'}
    return names | set(Language('es').groups)


# --- command line ------------------------------------------------------------


def languages():
    lines = (TOP / 'po' / 'LINGUAS').read_text(encoding='utf-8').splitlines()
    return [name for line in lines if not line.startswith('#') for name in line.split() if name != 'en']


def font_faults(names):
    """The fonts that are checked are those that README recommends, and they are here."""
    readme = (TOP / 'README.md').read_text(encoding='utf-8')
    for name in dict.fromkeys(['common', *names]):
        for font in Language(name).words('fonts', 'families'):
            if font not in readme:
                yield f'po/check/{family(name)[0]}.ini: README does not recommend {font}: add it to the fonts there [glyph]'
            if not outside.font_signs(font):
                yield f'po/check/{family(name)[0]}.ini: {font} is not installed: install its package [glyph]'


def look_at(path):
    """What is found in a catalogue, or the one fault for which it cannot be read. msgfmt looks at it meanwhile."""
    looked_at = outside.msgfmt(os.path.abspath(path))
    try:
        yield from Check(path).findings(looked_at)
    except (catalogue.Refused, OSError) as error:
        yield Unreadable(error)
    finally:
        looked_at.end()


class Unreadable:
    is_warning, rule = False, 'read'

    def __init__(self, error):
        self.text = f'{error.filename}:1: {error.strerror}' if isinstance(error, OSError) else str(error)

    def __str__(self):
        return f'{self.text} [read]'


def without_more(findings):
    """A font that lacks a writing lacks it in every string, and nobody would see another fault between so many lines."""
    glyphs = [finding for finding in findings if isinstance(finding, Finding) and finding.rule == 'glyph']
    more = {*map(id, glyphs[FEW:])}
    return [*(finding for finding in findings if id(finding) not in more), *([f'more strings with signs that no font has: {len(more)} [glyph]'] if more else [])]


def report(paths):
    findings = [finding for path in paths for finding in look_at(path)]
    faults = [finding for finding in findings if not finding.is_warning]
    if not any(isinstance(finding, Unreadable) for finding in faults):
        faults = [*font_faults([pathlib.Path(path).stem for path in paths]), *faults]
    warnings = [finding for finding in findings if finding.is_warning]
    for finding in without_more([*warnings, *faults]):
        print(finding)
    names = ', '.join(pathlib.Path(path).stem for path in paths)
    unchecked = ', of which nobody checks all' if any(finding.rule == 'no-lists' for finding in warnings) else ''
    print(f'{names or "no languages"}{unchecked}: {len(faults)} faults, {len(warnings)} warnings')
    return 1 if faults else 0


def begin(name):
    """A language of a place, as pt_BR, begins with the lists of the language, which all its places share."""
    path = FOLDER / f'{family(name)[0]}.ini'
    if not path.exists():
        path.write_text(begun(name), encoding='utf-8')
        print(f'po/check/{path.name} is begun: write your words for “not”, “call”, “hour” and the like there, from the top on')
    return 0


def options_of(arguments):
    import argparse # which is read for long, and seldom asked
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('languages', nargs='*')
    parser.add_argument('--file', action='append', default=[])
    parser.add_argument('--begin', metavar='xx')
    parser.add_argument('--self-test', action='store_true')
    return parser.parse_args(arguments)


def main(arguments):
    names, files = arguments, []
    if any(argument.startswith('-') for argument in arguments):
        options = options_of(arguments)
        if options.self_test:
            return self_test()
        if options.begin:
            return begin(options.begin)
        names, files = options.languages, options.file
    return report([*(TOP / 'po' / f'{name}.po' for name in names or ([] if files else languages())), *files])


if __name__ == '__main__':
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)  # at once: to take apart what was read, piece by piece, takes longer than to read it
