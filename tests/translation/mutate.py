#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants single faults in a real catalogue, one at a time, and counts those that ./dev check-po finds.

    ./dev check-po --mutate es [--kind K] [--seed N] [--resume]

Every string gets every fault that it allows (planting.py), and the check is asked about it
as if a translator had written it. What it did not find stands in build/mutations/xx-missed.txt.
The seed draws places and digits, and nothing else; --resume goes on with a run of the same
seed that was ended. Beside it come the right rewordings (rewordings-xx.po), which the check must take.
"""
import argparse
import collections
import dataclasses
import hashlib
import json
import pathlib
import random
import re
import sys
import tempfile

import polib

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / 'tests' / 'tools'))
sys.path.insert(0, str(TOP / 'tests' / 'translation'))
import catalogue
import check_po
import planting

RESULTS = TOP / 'build' / 'mutations'
LANGUAGES = sorted(path.stem for path in planting.FOLDER.glob('*.rules'))
RIGHT_TO_LEFT = {'ar', 'fa', 'he', 'ur'}
# What is to be found of each kind, in percent; terms have no bar.
BARS = {'negation lost': 97, 'negation added': 97, 'digits': 97, 'number words': 97, 'order': 85, 'units': 97, 'times': 97,
        'bounds': 85, 'hedges': 85, 'sides': 97, 'call': 97, 'emergency': 97, 'doctor': 85, 'clinic': 85, 'placeholders': 97, 'tags': 97,
        'links': 97, 'hidden': 97, 'wrong digits': 97, 'wrong marks': 97}
FALSE = 2
# Later sets of right rewordings; the head of each says who wrote it, and how many of it were called faults when first read.
LATER = ('2-', '3-', '4-', '5-', '6-', '7-', '8-', '9-')
# How many strings the short form looks at, how many faults of a kind in them, and how many of those may be missed:
# which strings it looks at changes with every new one, and the shares are held by ./dev proof.
STRINGS, EACH, SPARED = 150, 12, 2


@dataclasses.dataclass(frozen=True)
class Fault:
    """One changed text: which string, which of its forms, what kind of fault, and the text with it."""
    number: int
    entry: catalogue.Entry
    form: int
    kind: str
    text: str

    def mutated(self):
        return self.entry.translated_as({**self.entry.forms, self.form: self.text})

    def told(self):
        before, after = self.entry.forms[self.form], self.text
        return f'{self.kind} | line {self.entry.line} | {self.entry.source!r}\n    was: {before!r}\n    now: {after!r}\n'


def faults(language, entries, seed, some=None):
    """All faults of a language, or of some of its strings, always in the same order for one seed."""
    words = planting.Words(language)
    direction = 'rtl' if language in RIGHT_TO_LEFT else 'ltr'
    texts = [text for entry in entries for text in entry.forms.values()]
    targets = sorted({target for text in texts for target in planting.HREF.findall(text)})
    names = sorted({gap[1:-1] for text in texts for gap in planting.GAP.findall(text) if gap.startswith('{')})
    right = rewordings(language)
    number = 0
    for entry in some or entries:
        for form, text in entry.forms.items():
            chance = random.Random(f'{seed} {entry.key} {form}')
            taken = {right.get(entry.key), *entry.forms.values()}
            found = planting.plant(words, entry.plural or entry.source, text, direction=direction, names=names, targets=targets,
                                   may_lose_gap=form == max(entry.forms), chance=chance) if text else ()
            for kind, new in found:
                if new not in taken:
                    yield Fault(number, entry, form, kind, new)
                    number += 1


def rewordings(language, part=''):
    path = pathlib.Path(__file__).with_name(f'rewordings-{part}{language}.po')
    return {entry.key: entry.text for entry in catalogue.read(path)[1:]} if path.exists() else {}


def is_text(entry):
    """Not a switch of the program, nor the words that a search may be made with, which each language has of its own."""
    return entry.context != 'find' and not re.fullmatch(r'\w+:\S*', entry.source)


def translated(path):
    return [entry for entry in catalogue.read(path)[1:] if entry.is_translated and is_text(entry)]


def real_faults(findings):
    return [finding for finding in findings if not finding.is_warning]


def seen_in_strings(check, planted):
    """The numbers of the faults that the rules find in the string itself."""
    return {fault.number for fault in planted if real_faults(check.entry_findings(fault.mutated()))}


def write(path, head, mutated):
    """A catalogue with these strings alone, each with its one fault."""
    file = polib.POFile()
    file.metadata = head
    for entry in mutated:
        forms = {'msgid_plural': entry.plural, 'msgstr_plural': entry.forms} if entry.plural else {'msgstr': entry.text}
        file.append(polib.POEntry(msgctxt=entry.context, msgid=entry.source, flags=sorted(entry.flags), **forms))
    file.save(str(path))


def seen_by_tools(path, planted):
    """The numbers of the faults that gettext finds: of each string one in every file."""
    head, seen = catalogue.header(catalogue.read(path)), set()
    rounds = collections.defaultdict(list)
    times = collections.Counter()
    for fault in planted:
        rounds[times[fault.entry.key]].append(fault)
        times[fault.entry.key] += 1
    with tempfile.TemporaryDirectory() as folder:
        for some in rounds.values():
            file = pathlib.Path(folder) / path.name
            write(file, head, [fault.mutated() for fault in some])
            check = check_po.Check(file)
            keys = {entry_at(check, finding).key for finding in real_faults(check.tool_findings())}
            seen |= {fault.number for fault in some if fault.entry.key in keys}
    return seen


def entry_at(check, finding):
    """The string of a finding, which a tool may tell by its line alone."""
    return finding.entry or max((entry for entry in check.translated if entry.line <= finding.line), key=lambda entry: entry.line,
                                default=check.translated[0])


class Journal:
    """What a run has looked at, a string a line, so that one that plants the same can go on."""

    def __init__(self, language, planted, resume):
        RESULTS.mkdir(parents=True, exist_ok=True)
        same = hashlib.sha256('\n'.join(fault.text for fault in planted).encode()).hexdigest()
        self.path = RESULTS / f'{language}-{same[:12]}.journal'
        if not resume:
            self.path.unlink(missing_ok=True)
        lines = self.path.read_text(encoding='utf-8').splitlines() if self.path.exists() else []
        self.done = {line['key']: line['seen'] for line in map(json.loads, filter(is_whole, lines))}

    def add(self, key, seen):
        with self.path.open('a', encoding='utf-8') as file:
            file.write(json.dumps({'key': key, 'seen': sorted(seen)}) + '\n')


def is_whole(line):
    return line.endswith('}')


def by_string(planted):
    strings = collections.defaultdict(list)
    for fault in planted:
        strings[json.dumps(fault.entry.key)].append(fault)
    return strings


def look_at(language, planted, journal=None):
    """The numbers of the faults that the check finds."""
    path = TOP / 'po' / f'{language}.po'
    check = check_po.Check(path)
    seen = set()
    for key, some in by_string(planted).items():
        if journal and key in journal.done:
            found = set(journal.done[key])
        else:
            found = seen_in_strings(check, some)
            if journal:
                journal.add(key, found)
        seen |= found
    return seen | seen_by_tools(path, [fault for fault in planted if fault.number not in seen])


def table(planted, seen):
    """Prints a line a kind; returns the kinds that are below their bar."""
    all_of, found = collections.Counter(), collections.Counter()
    for fault in planted:
        all_of[fault.kind] += 1
        found[fault.kind] += fault.number in seen
    below = []
    for kind in all_of:
        percent = 100 * found[kind] / all_of[kind]
        bar = BARS.get(kind, 0)
        told = f'bar {bar} %{"  BELOW" if percent < bar else ""}' if bar else 'no bar'
        print(f'{kind:16}{all_of[kind]:6} planted {found[kind]:6} found {percent:6.1f} %  {told}')
        if percent < bar:
            below.append(kind)
    return below


def below_bar(language, kind, planted):
    """A line where fewer are found than the bar of the kind says."""
    seen = look_at(language, planted)
    percent = 100 * sum(fault.number in seen for fault in planted) / len(planted)
    return [f'{language}: {percent:.0f} % of {len(planted)} faults are found, bar {BARS[kind]} %: {kind}'] if percent < BARS[kind] else []


def sample(language, seed=1):
    """The short form: a few of each kind. Where chance drew many that are missed, all of that kind in the whole
    catalogue have to keep its bar, as in the long form: any new string draws the few anew."""
    chance = random.Random(seed)
    entries = sorted(translated(TOP / 'po' / f'{language}.po'), key=lambda entry: repr(entry.key))  # in whatever order it is
    kinds = collections.defaultdict(list)
    for fault in faults(language, entries, seed, chance.sample(entries, STRINGS)):
        if fault.kind in BARS:
            kinds[fault.kind].append(fault)
    planted = [fault for some in kinds.values() for fault in chance.sample(some, min(EACH, len(some)))]
    seen = look_at(language, planted)
    missed = collections.Counter(fault.kind for fault in planted if fault.number not in seen)
    doubtful = {kind for kind, number in missed.items() if number > SPARED}
    every = [fault for fault in faults(language, entries, seed, entries) if fault.kind in doubtful] if doubtful else []
    return [line for kind in sorted(doubtful) for line in below_bar(language, kind, [fault for fault in every if fault.kind == kind])]


def false_faults(language, part=''):
    """(faults in the right rewordings, how many there are). A translator who writes anew keeps no remark on the old words."""
    right, found = rewordings(language, part), []
    path = TOP / 'po' / f'{language}.po'
    check = check_po.Check(path)
    for entry in check.translated:
        if entry.key in right:
            entry = entry.translated_as({0: right[entry.key]}, [])
            found += real_faults(check.entry_findings(entry))[:1]
    return found, len(right)


def too_many_false(language):
    """A line where more right rewordings are called faults than the bar says, of all sets together."""
    found, numbers = zip(*(false_faults(language, part) for part in ('', *LATER)))
    false, number = sum(map(len, found)), sum(numbers)
    return [f'{language}: {false} of {number} right rewordings are called faults, bar {FALSE} %'] if 100 * false > FALSE * number else []


def clean_faults(language):
    return real_faults(check_po.Check(TOP / 'po' / f'{language}.po').findings())


def mutate(language, kind, seed, resume):
    planted = [fault for fault in faults(language, translated(TOP / 'po' / f'{language}.po'), seed) if kind in (None, fault.kind)]
    seen = look_at(language, planted, Journal(language, planted, resume))
    missed = [fault for fault in planted if fault.number not in seen]
    (RESULTS / f'{language}-missed.txt').write_text(''.join(fault.told() for fault in missed), encoding='utf-8')
    below = table(planted, seen)
    found, number = false_faults(language)
    for finding in found:
        print(f'    {finding}')
    share = 100 * len(found) / number if number else 0
    print(f'{len(found)} of {number} right rewordings are called faults: {share:.1f} %, bar {FALSE} %')
    for part in LATER:
        later, number = false_faults(language, part)
        print(f'{len(later)} of {number} in rewordings-{part}{language}.po, whose head says what was first called a fault: no bar')
    clean = clean_faults(language)
    print(f'{len(clean)} faults in the catalogue as it is, bar 0')
    print(f'{len(missed)} missed ones of {len(planted)}: {RESULTS / f"{language}-missed.txt"}')
    return not below and share <= FALSE and not clean


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('languages', nargs='+', choices=LANGUAGES)
    parser.add_argument('--kind')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--resume', action='store_true')
    options = parser.parse_args()
    good = True
    for language in options.languages:
        print(f'{language}, seed {options.seed}:')
        good = mutate(language, options.kind, options.seed, options.resume) and good
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())
