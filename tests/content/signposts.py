#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that what README, HACKING and CONTRIBUTING point to is there.

    signposts.py              of the tree
    signposts.py --self-test  that each kind of fault is found

A file or a folder, wherever its name stands between back quotes: NAME, xx and their like in it
stand for any. A function, and in the file that it is said to be in. A class, a constant, a
command of ./dev, a heading that is linked to. And the arrows between the rooms are those of
rooms.py, all of them.
"""
import fnmatch
import os
import pathlib
import re
import sys

import rooms
from book import TOP

PAGES = ['README.md', 'HACKING.md', 'CONTRIBUTING.md']
CODE = ('src/', 'tests/', 'ui/')
MADE = ('build', 'gallery') # by a command, and not in the tree
SYSTEM = ('/etc/', '/usr/')
ENDINGS = ('c', 'h', 'ui', 'css', 'py', 'svg', 'ini', 'po', 'md', 'in', 'build', 'xml')
ANY = re.compile(r'(?<![A-Za-z])(NAME|xx|fr)(?![A-Za-z])')
LINK = re.compile(r'\[[^]]*\]\(([^)#:]*)(?:#([^)]*))?\)')
FUNCTION = re.compile(r'(\w+)\(\)')
FUNCTION_IN = re.compile(r'`(\w+)\(\)` in `([\w./-]+)`')
FOREIGN = re.compile(r'(g|gtk|gdk)_') # functions that are not the guide's
ARROW = re.compile(r'^ {4,}\S.*→.*$', re.MULTILINE)


def list_files(top):
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if name != '.git' and not name.startswith(MADE)]
        yield from (pathlib.Path(folder, name).relative_to(top).as_posix() for name in names)


class Tree:
    """What there is to point to."""

    def __init__(self, texts):
        self.texts = texts
        self.paths = set(texts)
        for path in texts:
            self.paths.update(str(parent) for parent in pathlib.PurePosixPath(path).parents if str(parent) != '.')
        self.code = '\n'.join(text for path, text in texts.items() if path.startswith(CODE) and path.endswith(('.c', '.h', '.py')))
        self.words = set(re.findall(r'\w+', self.code))
        self.functions = set(re.findall(r'^(?:def )?(\w+) ?\(', self.code, re.MULTILINE))
        self.commands = set(re.findall(r'^cmd_([\w-]+) \(\)', texts.get('dev', ''), re.MULTILINE))

    def has_path(self, name):
        pattern = ANY.sub('*', name).rstrip('/')
        return any(fnmatch.fnmatch(path, pattern) or fnmatch.fnmatch(path, '*/' + pattern) for path in self.paths)

    def defines(self, path, function):
        return any(re.search(rf'^(?:def )?{function} ?\(', text, re.MULTILINE) for name, text in self.texts.items()
                   if fnmatch.fnmatch(name, path) or fnmatch.fnmatch(name, '*/' + path))

    def has_heading(self, page, anchor):
        heads = re.findall(r'^#+ (.*)$', self.texts.get(page, ''), re.MULTILINE)
        return anchor in {re.sub(r'[^\w -]', '', head.lower()).replace(' ', '-') for head in heads}


def check_command(tree, words):
    if words[0] not in tree.commands:
        return f'./dev {words[0]}: there is no such command'
    if words[0] == 'proof' and len(words) > 1 and f'tests/proof/{words[1]}' not in tree.paths:
        return f'./dev proof {words[1]}: there is no such proof'
    return None


def check_quoted(tree, words):
    """What stands between back quotes; None where it is there, or no name of anything."""
    if words.startswith('./dev '):
        return check_command(tree, words.split()[1:])
    if ' ' in words or words.startswith(SYSTEM):
        return None
    function = FUNCTION.fullmatch(words)
    if function:
        known = function[1] in tree.functions or FOREIGN.match(words)
        return None if known else f'{words}: there is no such function'
    if re.fullmatch(r'Guide[A-Z]\w+|[A-Z]+_[A-Z_]+', words):
        return None if words in tree.words else f'{words}: no file of code has it'
    ending = words.rpartition('.')[2]
    if words.startswith('-') and ending in ENDINGS: # after a name that begins as this one does
        words = '*' + words
    is_path = ('/' in words and not re.search(r'[<>{}]', words)) or (ending in ENDINGS and '.' in words.strip('.'))
    if is_path and not words.startswith(MADE) and not tree.has_path(words):
        return f'{words}: there is no such file or folder'
    return None


def check_page(tree, name):
    text = tree.texts[name]
    prose = '\n'.join(line for line in text.split('\n') if not line.startswith('    '))
    flat = prose.replace('\n', ' ')
    for words in re.findall(r'`([^`]+)`', flat):
        fault = check_quoted(tree, re.sub(r'\s+', ' ', words))
        if fault:
            yield f'{name}: {fault}'
    for command in re.findall(r'^    \./dev ([^#\n]*)', text, re.MULTILINE):
        fault = check_command(tree, command.split())
        if fault:
            yield f'{name}: {fault}'
    for function, path in FUNCTION_IN.findall(flat):
        if not tree.defines(path, function):
            yield f'{name}: {function}() is not in {path}'
    for page, anchor in LINK.findall(prose):
        if page and not tree.has_path(page):
            yield f'{name}: a link to {page}, which is not there'
        elif anchor and not tree.has_heading(page or name, anchor):
            yield f'{name}: a link to “{anchor}”, which is no heading of {page or name}'


def read_arrows(text):
    """Pairs of rooms, as “a → { b c } → d” and “a, b → c” say them."""
    for chain in (chain for line in ARROW.findall(text) for chain in re.split(r' {2,}', line.strip()) if '→' in chain):
        steps = [re.findall(r'[\w-]+', step) for step in chain.split('→')]
        yield from ((over, under) for one, other in zip(steps, steps[1:]) for over in one for under in other)


def check_arrows(text, name, arrows):
    drawn = {pair for pair in read_arrows(text) if pair[0] not in ('main', 'application')}
    there = {(over, under) for over, unders in arrows.items() for under in unders if over}
    for over, under in sorted(drawn - there):
        yield f'{name}: an arrow from {over} to {under}, which rooms.py has not'
    for over, under in sorted(there - drawn):
        yield f'{name}: no arrow from {over} to {under}, which rooms.py has'


def check(texts, arrows):
    tree = Tree(texts)
    for name in PAGES:
        yield from check_page(tree, name)
    for name in ('HACKING.md', 'CONTRIBUTING.md'):
        yield from check_arrows(texts[name], name, arrows)


def read_tree():
    texts = {}
    for name in list_files(TOP):
        path = TOP / name
        if path.is_file():
            wanted = name in PAGES or name == 'dev' or name.startswith(CODE)
            texts[name] = path.read_text(encoding='utf-8', errors='replace') if wanted else ''
    return texts


DRAWN = '    main → application → shell → { reader plan } → blocks   reader → blocks\n    shell, plan → files\n'
ARROWS = {'': ['shell'], 'shell': ['reader', 'plan', 'files'], 'reader': ['blocks'], 'plan': ['blocks', 'files'], 'blocks': [], 'files': []}
TREE = {
    'README.md': '# Map\n\nIn `src/plan/guide-plan.c`, `guide-plan-NAME.c`, `src/plan`, `guide-plan.c`; `plan_make()` in `guide-plan.c`.\n'
                 'By `./dev run` and `./dev proof one`; `GuidePlan`, `PLAN_MAX`; see [here](HACKING.md#a-way).\n',
    'HACKING.md': '# A way\n\n' + DRAWN, 'CONTRIBUTING.md': DRAWN,
    'src/plan/guide-plan.c': '#define PLAN_MAX 1\n\nGuidePlan *\nplan_make (void)\n{\n}\n', 'src/plan/guide-plan-view.c': '',
    'dev': 'cmd_run () {\n}\ncmd_proof () {\n}\n', 'tests/proof/one': '',
}
BROKEN = {
    'guide-plan.h: there is no such file': ('README.md', '`src/plan/guide-plan.c`', '`src/plan/guide-plan.h`'),
    'guide-place-NAME.c: there is no such file': ('README.md', 'guide-plan-NAME.c', 'guide-place-NAME.c'),
    'src/plans: there is no such file or folder': ('README.md', '`src/plan`', '`src/plans`'),
    'plan_made(): there is no such function': ('README.md', 'plan_make()` in `guide-plan.c`', 'plan_made()`'),
    'plan_make() is not in guide-plan-view.c': ('README.md', 'in `guide-plan.c`.', 'in `guide-plan-view.c`.'),
    './dev walk: there is no such command': ('README.md', './dev run', './dev walk'),
    './dev proof two: there is no such proof': ('README.md', 'proof one', 'proof two'),
    'GuidePlans: no file': ('README.md', 'GuidePlan`', 'GuidePlans`'),
    'PLAN_MIN: no file': ('README.md', 'PLAN_MAX', 'PLAN_MIN'),
    'a link to “a-way”, which is no heading': ('HACKING.md', '# A way', '# Ways'),
    'an arrow from reader to files': ('CONTRIBUTING.md', 'shell, plan →', 'shell, plan, reader →'),
    'no arrow from plan to files': ('HACKING.md', 'shell, plan →', 'shell →'),
}


def self_test():
    yield from (f'of a good tree: {fault}' for fault in check(TREE, ARROWS))
    for words, (name, old, new) in BROKEN.items():
        faults = list(check({**TREE, name: TREE[name].replace(old, new)}, ARROWS))
        if TREE[name].count(old) < 1 or len(faults) != 1 or words not in faults[0]:
            yield f'not “{words}” alone: {faults}'


def main(arguments):
    found = self_test() if arguments == ['--self-test'] else check(read_tree(), rooms.ARROWS)
    faults = list(found)
    print('\n'.join(faults) or 'all that README, HACKING and CONTRIBUTING point to is there')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
