#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the walls between the folders of src stand.

    rooms.py [BUILD]      of the tree, as it was configured and built in BUILD, or in build
    rooms.py --self-test  that each kind of fault is found

A folder may include the folders under it. The compiler holds that, because it
is shown no other folder; this holds the compiler's list of folders, and looks
for the ways around it. It reads what the build gives the compiler, so that it
does not matter where in a meson.build somebody has opened a wall. What a folder
offers is called by the guide itself, and what it writes to the log tells its name. And two
files that need each other are one: by the symbols of what was built, a circle
of files is told.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from book import TOP

# Who stands on whom. What is under the folder under it may be included too.
# '' is src itself.
ARROWS = {
    'files': [],
    'modules': [],
    'language': [],
    'preview': ['language', 'modules'],
    'clinic': [],
    'art': [],
    'logo': [],
    'widgets': [],
    'content': ['language'],
    'session': ['content'],
    'speech': ['session', 'modules'],
    'keeper': ['session', 'files'],
    'output': ['session', 'art', 'clinic', 'modules'],
    'dialogs': ['output'],
    'figure': ['widgets', 'art', 'session'],
    'blocks': ['figure', 'clinic', 'logo'],
    'reader': ['blocks', 'output'],
    'asking': ['blocks'],
    'choices': ['blocks'],
    'plan': ['blocks', 'dialogs'],
    'shell': ['reader', 'asking', 'choices', 'plan', 'speech', 'preview'],
    'kiosk': ['shell', 'files'],
    '': ['kiosk', 'keeper', 'output', 'speech'],
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]', re.MULTILINE)
CALL = re.compile(r'\bguide_\w+')
DECLARED = re.compile(r'^[^#\s/*][^(;{}]*?\b(guide_\w+)\s*\([^;{}]*\)[^;{}]*;', re.MULTILINE)
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
DOMAIN = re.compile(r'^#define G_LOG_DOMAIN "([^"]*)"', re.MULTILINE)
SYMBOL = re.compile(r'([\w.-]+)\.c\.o: *[0-9a-f]* +(\w) (\S+)$', re.MULTILINE) # of nm
GALLERY = 'guide-sheet.c' # of ./dev gallery, as tests/bench is of ./dev bench
ROW = re.compile(r'^\| `src/([\w-]+)` \|', re.MULTILINE)


def may_see(room):
    """The room itself and all under it."""
    return {room}.union(*(may_see(below) for below in ARROWS[room]))


def room_of(path, src):
    """The folder of src that the path is or lies in; None outside of src."""
    if not path.is_relative_to(src):
        return None
    parts = path.relative_to(src).parts
    return parts[0] if parts and '.' not in parts[0] else ''


def find_sources(src):
    return sorted(path for path in src.rglob('*') if path.suffix in ('.c', '.h'))


def check_folders(src, readme):
    """Every folder has its arrows, and a row in README's map."""
    there = {room_of(path, src) for path in find_sources(src)} - {''}
    rows = set(ROW.findall(readme.read_text(encoding='utf-8')))
    for room in sorted(there - ARROWS.keys()):
        yield f'src/{room}: no arrow says what it may include'
    for room in sorted(there - rows):
        yield f'src/{room}: README.md has no row for it in its map'
    for room in sorted(rows - there):
        yield f'README.md: src/{room} is in the map and not there'


def check_includes(src):
    """No path leads around the walls, and no header of another room is named."""
    headers = {path.name: room_of(path, src) for path in find_sources(src) if path.suffix == '.h'}
    for path in find_sources(src):
        room, short = room_of(path, src), path.relative_to(src.parent)
        for name in INCLUDE.findall(path.read_text(encoding='utf-8')):
            plain = pathlib.PurePath(name).name
            if '..' in pathlib.PurePath(name).parts:
                yield f'{short}: an include goes up with “..”: {name}'
            elif plain in headers and plain != name:
                yield f'{short}: an include names the folder: {name}'
            elif room in ARROWS and plain in headers and headers[plain] not in may_see(room):
                yield f'{short}: an include against the arrows: {name} is in src/{headers[plain]}'


def check_domains(src):
    """What a file writes to the log tells its room."""
    for path in find_sources(src):
        domain = '-'.join(filter(None, ['guide', room_of(path, src)]))
        for name in DOMAIN.findall(path.read_text(encoding='utf-8')):
            if name != domain:
                yield f'{path.relative_to(src.parent)}: its log domain is {name}, not {domain}'


def check_callers(top):
    """A function that a header offers is called by the guide itself, or by a tool of its developers: what a test
    alone asks for, the test can look at."""
    def read(path):
        return COMMENT.sub('', path.read_text(encoding='utf-8'))

    files = [*(top / 'src').rglob('*.[ch]'), *(top / 'tests' / 'bench').rglob('*.c'), *(top / 'tests').rglob(GALLERY)]
    named = collections.Counter(name for path in files for name in CALL.findall(read(path)))
    for path in sorted((top / 'src').rglob('*.h')):
        for name in DECLARED.findall(read(path)):
            if named[name] <= 2 and not name.endswith(('_get_type', '_quark')): # where it is declared, where it is defined
                yield f'{path.relative_to(top)}: {name} is called by no file of src'


def find_shown(parameters, top, build):
    """The rooms that a compiler with these parameters finds headers in."""
    paths = [pathlib.Path(re.sub('^-(I|iquote|isystem)', '', word)) for word in parameters
             if re.match('-(I|iquote|isystem)', word)]
    for path in paths:
        path = (build / path).resolve()
        if path.suffix != '.p': # what is generated for one library
            yield from {room_of(path, top / 'src'), room_of(path, build / 'src')} - {None}


def check_walls(top, build):
    """No library is shown a folder that it may not see."""
    targets = json.loads((build / 'meson-info' / 'intro-targets.json').read_text(encoding='utf-8'))
    shown = {}
    for group in (group for target in targets for group in target.get('target_sources', [])):
        for path in (pathlib.Path(source) for source in group.get('sources', [])):
            if path.suffix == '.c' and room_of(path, top / 'src') in ARROWS:
                shown.setdefault(room_of(path, top / 'src'), set()).update(find_shown(group['parameters'], top, build))
    for room in sorted(ARROWS.keys() - shown.keys()):
        yield f'src/{room}: the build compiles nothing of it'
    for room, others in sorted(shown.items()):
        for other in sorted(others - may_see(room)):
            yield f'src/{room}: the build shows it src/{other}, which is not under it'


def list_symbols(build):
    """Of each object file of the libraries: what it defines, what it asks for."""
    libraries = sorted(str(path) for path in (build / 'src').rglob('*.a'))
    if not libraries:
        return {}
    text = subprocess.run(['nm', '--extern-only', '--print-file-name', *libraries], check=True, capture_output=True,
                          encoding='utf-8').stdout
    files = {}
    for place, kind, symbol in SYMBOL.findall(text):
        files.setdefault(place, (set(), set()))[kind == 'U'].add(symbol)
    return files


def find_circles(files):
    """The groups of files of which each needs each, as far as they are more than one."""
    home = {symbol: name for name, (defined, _) in files.items() for symbol in defined}
    needs = {name: {home[symbol] for symbol in asked if symbol in home} - {name}
             for name, (_, asked) in files.items()}

    def reach(name):
        seen, todo = set(), [name]
        while todo:
            for other in needs[todo.pop()] - seen:
                seen.add(other)
                todo.append(other)
        return seen

    reached = {name: reach(name) for name in needs}
    return {tuple(sorted(other for other in reached[name] if name in reached[other]))
            for name in needs if name in reached[name]}


def name_circles(files):
    """Two objects that need each other are one, and so are two files of one object."""
    for circle in sorted(find_circles(files)):
        yield 'a circle: ' + ', '.join(f'{name}.c' for name in circle)


def check(top, build):
    yield from check_folders(top / 'src', top / 'README.md')
    yield from check_includes(top / 'src')
    yield from check_domains(top / 'src')
    yield from check_callers(top)
    yield from check_walls(top, build)
    yield from name_circles(list_symbols(build))


# What the self-test changes in a good tree, and what must be said of it.
FILES = {
    'README.md': ''.join(f'| `src/{room}` | a room |\n' for room in ARROWS if room),
    **{f'src/{room}/guide-{room}.{end}': '' for room in ARROWS if room for end in 'ch'},
    'src/main.c': '#define G_LOG_DOMAIN "guide"\n#include "guide-kiosk.h"\n',
}
BROKEN_FILES = {
    'goes up with “..”: ../plan/guide-plan.h': {'src/figure/guide-figure.c': '#include "../plan/guide-plan.h"'},
    'goes up with “..”: x/../../plan/p.h': {'src/figure/guide-figure.c': '#  include <x/../../plan/p.h>'},
    'names the folder: src/plan/guide-plan.h': {'src/figure/guide-figure.h': '#include "src/plan/guide-plan.h"'},
    'against the arrows: guide-plan.h is in src/plan': {'src/asking/guide-asking.h': '#include "guide-plan.h"'},
    'against the arrows: guide-blocks.h is in src/blocks': {'src/figure/guide-figure.c': '#include "guide-blocks.h"'},
    'against the arrows: guide-top.h is in src/': {'src/guide-top.h': '', 'src/plan/guide-plan.c': '#include "guide-top.h"'},
    'its log domain is guide-plan, not guide-figure': {'src/figure/guide-figure.c': '#define G_LOG_DOMAIN "guide-plan"'},
    'guide-figure.h: guide_figure_get is called by no file of src': {
        'src/figure/guide-figure.h': 'int guide_figure_get (void);', 'src/figure/guide-figure.c': 'int guide_figure_get (void) {}',
        'tests/display/test-figure.c': 'int main (void) { return guide_figure_get (); }'},
    'src/attic: README.md has no row': {'src/attic/guide-attic.c': ''},
    'src/attic: no arrow says': {'src/attic/guide-attic.c': ''},
    'README.md: src/cellar is in the map': {'README.md': FILES['README.md'] + '| `src/cellar` | gone |\n'},
}
BROKEN_WALLS = {
    'src/figure: the build shows it src/blocks': ('figure', ['-I{top}/src/blocks']),
    'src/plan: the build shows it src/asking': ('plan', ['-isystem{top}/src/asking']),
    'src/content: the build shows it src/session': ('content', ['-Isrc/session']),
    'src/art: the build shows it src/,': ('art', ['-I{top}/src']),
    'src/kiosk: the build compiles nothing': ('kiosk', ['nothing']),
}
BROKEN_CIRCLES = {
    'a circle: guide-a.c, guide-b.c': {'guide-a': ({'a'}, {'b'}), 'guide-b': ({'b'}, {'a'})},
    'a circle: guide-a.c, guide-a-more.c': {'guide-a': ({'a'}, {'b'}), 'guide-a-more': ({'b'}, {'a'})},
    'a circle: guide-a.c, guide-b.c, guide-c.c':
        {'guide-a': ({'a'}, {'b'}), 'guide-b': ({'b'}, {'c'}), 'guide-c': ({'c'}, {'a'})},
}


def write_files(top, files):
    for name, text in files.items():
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text(text, encoding='utf-8')


def write_build(top, changes):
    """What meson says of a tree in which each room is shown what it may see."""
    targets = []
    for room in ARROWS:
        shown = [f'-I{top}/src/{below}'.rstrip('/') for below in may_see(room)] + changes.get(room, [])
        source = top / 'src' / room / (f'guide-{room}.c' if room else 'main.c')
        if changes.get(room) != ['nothing']:
            targets.append({'target_sources': [{'parameters': shown, 'sources': [str(source)]}]})
    write_files(top, {'build/meson-info/intro-targets.json': json.dumps(targets)})


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        for number, (words, files, walls) in enumerate(
                [(None, {}, {})] + [(words, files, {}) for words, files in BROKEN_FILES.items()] +
                [(words, {}, {room: more}) for words, (room, more) in BROKEN_WALLS.items()]):
            top = pathlib.Path(folder).resolve() / str(number)
            write_files(top, {**FILES, **files})
            write_build(top, {room: [word.format(top=top) for word in more] for room, more in walls.items()})
            faults = list(check(top, top / 'build'))
            if words is None:
                yield from (f'of a good tree: {fault}' for fault in faults)
            elif not any(words in fault for fault in faults):
                yield f'nothing says “{words}”: {faults}'

    for words, files in BROKEN_CIRCLES.items():
        if words not in name_circles(files):
            yield f'nothing says “{words}”'
    yield from name_circles({'guide-a': ({'a'}, {'b'}), 'guide-a-more': ({'b'}, set()), 'guide-c': (set(), {'a'})})


def main(arguments):
    build = pathlib.Path(arguments[0] if arguments else TOP / 'build').resolve()
    if arguments != ['--self-test'] and not (build / 'meson-info').is_dir():
        sys.exit(f'rooms.py: nothing is built in {build}: begin with ./dev build, or name the folder')
    found = self_test() if arguments == ['--self-test'] else check(TOP, build)
    faults = list(found)
    print(*faults, sep='\n', end='\n' if faults else '')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
