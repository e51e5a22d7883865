#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves what HACKING says of the C of src, as far as a program can see it.

    house.py              of the tree
    house.py --self-test  that each kind of fault is found

Nothing is written twice: no eight statements that follow each other stand in a second place,
and no helper of a file, and no loop that is done while something holds, stands in another one
under other names. A function has forty lines at
most, but for the tables that GObject asks for, one case a property. A callback says at once
what it was given: by an assertion, or by a cast that GObject checks. A test of a widget
ends with the proof that its window has gone. A file with a class has HACKING's order. The ids of the book that the code knows stand in
guide-ids.h, and no test spells out the title of a page.
"""
import collections
import pathlib
import re
import sys
from xml.etree import ElementTree

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
FUNCTION = re.compile(r'^((?:[A-Za-z_][\w \*]*\n)?)(\w+) \(((?:[^(){};]|\([^(){};]*\))*)\)\n\{\n(.*?)^\}', re.MULTILINE | re.DOTALL)
WORD = re.compile(r'"[^"]*"|(?<![\w"])(?<!->)(?<!\.)[A-Za-z_]\w*')
PARAMETER = re.compile(r'(\w+)(?:\[\w*\])?(?=,|$)')
VARIABLE = re.compile(r'^ +(?!return )(?:g_auto\w* \(\w+\) |(?:const |static )*\w+ \**)(\w+)(?= =|;|,|\[)', re.MULTILINE)
SELF = re.compile(r'\b(Guide\w+) \*self\b')
FROM_DATA = re.compile(r'\b(Guide\w+)(?: \*|\) )self = \w+;')
CLASS = re.compile(r'G_DECLARE_\w+_TYPE \((\w+),')
ASSERTED = re.compile(r'g_assert \((?:GUIDE|GTK)_IS_\w+ \(self\)\)')
RUN = 8  # statements
LONGEST = 40  # lines
DEFINED = re.compile(r'^G_DEFINE_(?!ENUM|QUARK|BOXED|AUTOPTR)\w+ \(', re.MULTILINE)
PUBLIC = re.compile(r'^([A-Za-z][\w \*]*)\n(guide_\w+) \(', re.MULTILINE)
STRING = re.compile(r'"([a-z][a-z0-9-]*)"')
IDS = 'guide-ids.h'
ROOTS = {'GuideSelfCheck', 'GuideVisit'}  # their ids are names of a place, too
ALSO = {'take-along', 'about-page'}  # an option and a class of style; and a page with the title that the menu has

Function = collections.namedtuple('Function', 'path name static head statements n_lines body')


def read_functions(path, text):
    plain = COMMENT.sub(lambda match: '\n' * match[0].count('\n'), text)
    for kind, name, head, body in FUNCTION.findall(plain):
        if 'G_DEFINE' in name:
            continue
        statements = [part.strip() for part in re.split(r'(?<=[;{}])', re.sub(r'\s+', ' ', body)) if part.strip(' }')]
        yield Function(path, name, kind.startswith('static'), kind + re.sub(r'\s+', ' ', head), statements,
                       body.count('\n'), body)


def is_given(function):
    """GObject and GTK ask for it by the name of its class."""
    return function.name.startswith('guide_')


def find_runs(functions):
    """Statements that follow each other in a second place as well."""
    places = collections.defaultdict(set)
    for function in functions:
        for first in range(len(function.statements) - RUN + 1):
            places[tuple(function.statements[first:first + RUN])].add(f'{function.path.name}:{function.name}')
    for names in sorted({tuple(sorted(names)) for names in places.values() if len(names) > 1}):
        yield f'{RUN} statements are the same in ' + ', '.join(names)


def rename_own(function, text):
    """A text of a function without the names that it has given itself: of its class, its parameters, its variables."""
    own = {*PARAMETER.findall(function.head), *VARIABLE.findall(function.body)} - {'void'}
    names = {}

    def rename(match):
        word = match[0]
        if word == function.name or re.match('Guide[A-Z]|GUIDE_', word):
            return 'Own'
        return names.setdefault(word, f'name{len(names)}') if word in own else word

    return WORD.sub(rename, text)


def dup_shape(function):
    return rename_own(function, function.head + '|' + ' '.join(function.statements))


def find_twins(functions):
    """Helpers of a file that another file has as well."""
    places = collections.defaultdict(set)
    for function in functions:
        n_statements = sum(not statement.startswith('return ') for statement in function.statements)
        if function.static and not is_given(function) and n_statements > 1:
            places[dup_shape(function)].add(f'{function.path.name}:{function.name}')
    for names in sorted(tuple(sorted(names)) for names in places.values()):
        if len({name.partition(':')[0] for name in names}) > 1:
            yield 'the same helper stands in ' + ', '.join(names)


def find_loops(functions):
    """Loops of one statement that another file has as well: a helper that nobody has written yet."""
    places = collections.defaultdict(set)
    for function in functions:
        for statement in function.statements:
            if statement.startswith('while (') and statement.endswith(';'):
                places[rename_own(function, statement)].add(f'{function.path.name}:{function.name}')
    for names in sorted(tuple(sorted(names)) for names in places.values()):
        if len({name.partition(':')[0] for name in names}) > 1:
            yield 'the same loop stands in ' + ', '.join(names)


def find_long(functions):
    for function in functions:
        if function.n_lines > LONGEST and not function.name.endswith(('_set_property', '_get_property')):
            yield f'{function.path.name}: {function.name} has {function.n_lines} lines'


def find_blind(functions, classes):
    """Callbacks that take what they are given for what they expect."""
    for function in functions:
        if not function.static or not function.name.endswith('_cb') or ASSERTED.search(function.body):
            continue
        given = SELF.search(function.head) or FROM_DATA.search(function.body)
        if given and given[1] in classes:
            yield f'{function.path.name}: {function.name} does not assert what its self is'


def find_left(tests):
    """Tests that take a window away without the proof that it has gone."""
    for path, text in tests.items():
        if 'gtk_window_destroy (' in text:
            yield f'{path.name}: a window is closed without guide_test_destroy() or guide_test_close()'
        if text.count('guide_test_open (') > text.count('guide_test_close ('):
            yield f'{path.name}: the guide is opened more often than it is closed'


def find_order(src):
    """In a file with one class: what it includes, its struct, its G_DEFINE, helpers, class_init, init, and what others call."""
    for path, text in src.items():
        defined = DEFINED.findall(text)
        class_init, init = (re.search(rf'^guide_\w+_{name} \(', text, re.MULTILINE) for name in ('class_init', 'init'))
        if len(defined) != 1 or not class_init:
            continue
        begins = {'an #include': text.rfind('#include'), 'the struct': text.find('\nstruct _Guide'), 'G_DEFINE': text.find(defined[0]),
                  'class_init': class_init.start(), 'init': init.start() if init else len(text)}
        names = list(begins)
        for first, second in zip(names, names[1:]):
            if begins[first] > begins[second] and begins[second] >= 0:
                yield f'{path.name}: {first} stands behind {second}'
        for kind, name in PUBLIC.findall(text[:class_init.start()]):
            if not kind.startswith('static'):
                yield f'{path.name}: {name} is for others and stands before class_init'


def find_ids(src, ids):
    """Ids of the book beside the header that has them."""
    for path, text in src.items():
        for name in sorted({*STRING.findall(COMMENT.sub('', text))} & ids):
            if path.name != IDS:
                yield f'{path.name} has the id “{name}” of the book, which belongs into {IDS}'


def find_titles(tests, titles):
    """A title may be mended without a test."""
    for path, text in tests.items():
        for title in sorted(titles):
            if title in text:
                yield f'{path.name} spells out the title “{title}”: said() of said.py or guide_test_get_title() has it'


def read_book(top):
    """The ids that are looked up in the book, which have a hyphen, and the titles of pages."""
    objects = [each for path in sorted((top / 'ui/content').glob('*.ui')) for each in ElementTree.parse(path).iter('object')]
    ids = {each.get('id', '') for each in objects if each.get('class') not in ROOTS} - ALSO
    pages = [each for each in objects if each.get('class') == 'GuidePage' and each.get('id') not in ALSO]
    return {name for name in ids if '-' in name}, {each.find('property[@name="title"]').text for each in pages}


def check(src, tests, ids=frozenset(), titles=frozenset()):
    """Of texts by their path."""
    functions = [function for path, text in src.items() if path.suffix == '.c' for function in read_functions(path, text)]
    classes = {name for text in src.values() for name in CLASS.findall(text)}
    yield from find_runs(functions)
    yield from find_twins(functions)
    yield from find_loops(functions)
    yield from find_long(functions)
    yield from find_blind(functions, classes)
    yield from find_left({path: text for path, text in tests.items() if path.name.startswith('test-') and path.suffix == '.c'})
    yield from find_order(src)
    yield from find_ids(src, ids)
    yield from find_titles(tests, titles)


def read(folder, pattern):
    return {path: path.read_text(encoding='utf-8') for path in sorted(folder.rglob(pattern))}


GOOD = '''G_DECLARE_FINAL_TYPE (GuideThing, guide_thing, GUIDE, THING, GObject)

static void
tell (GuideThing *self,
      int         n)
{
  if (n > 2)
    guide_thing_say (self, self->words, n);
  self->told = TRUE;
}

static void
told_cb (GuideThing *self)
{
  g_assert (GUIDE_IS_THING (self));

  tell (self, 1);
}
'''
LINES = ''.join(f'  tell (self, {n});\n' for n in range(RUN))
BROKEN = {
    '8 statements are the same in guide-other.c:more, guide-thing.c:many':
        [f'static void\nmany (GuideThing *self)\n{{\n{LINES}}}\n', f'static int\nmore (GuideThing *self)\n{{\n  begin (self);\n{LINES}}}\n'],
    'the same helper stands in guide-other.c:say, guide-thing.c:tell':
        ['', 'static void\nsay (GuideOther *this,\n     int count)\n{\n  if (count > 2)\n    guide_thing_say (this, this->words, count);\n  this->told = TRUE;\n}\n'],
    'the same loop stands in guide-other.c:clear, guide-thing.c:empty':
        ['static void\nempty (GuideThing *self)\n{\n  GtkWidget *child;\n\n  while ((child = get (self)) != NULL)\n    drop (child);\n}\n',
         'static void\nclear (GuideOther *this)\n{\n  GtkWidget *each;\n\n  say (this);\n  while ((each = get (this)) != NULL)\n    drop (each);\n}\n'],
    'guide-thing.c: long has 41 lines': ['void\nlong (void)\n{\n' + '\n' * 41 + '}\n', ''],
    'guide-thing.c: pressed_cb does not assert': ['static void\npressed_cb (GuideThing *self)\n{\n  tell (self, 1);\n}\n', ''],
    'guide-thing.c: timed_cb does not assert': ['static gboolean\ntimed_cb (gpointer data)\n{\n  GuideThing *self = data;\n\n  tell (self, 1);\n}\n', ''],
}
FINE = ['static void\ntimed_cb (gpointer data)\n{\n  GuideThing *self = GUIDE_THING (data);\n\n  tell (self, 1);\n}\n',
        'static void\nsay (GuideOther *this,\n     int count)\n{\n  if (count > 2)\n    guide_thing_say (this, this->titles, count);\n  this->told = TRUE;\n}\n']
LEFT = {'closed without': '  gtk_window_destroy (window);\n', 'opened more often': '  guide_test_open (&test);\n'}

GOOD_CLASS = '''#include "guide-thing.h"

struct _GuideThing
{
  GObject parent_instance;
};

G_DEFINE_FINAL_TYPE (GuideThing, guide_thing, G_TYPE_OBJECT)

static void
help (void)
{
}

static void
guide_thing_class_init (GuideThingClass *klass)
{
}

static void
guide_thing_init (GuideThing *self)
{
}

void
guide_thing_go (GuideThing *self)
{
}
'''
KNOWN = [  # a fault or none, src, tests
    ('', {pathlib.Path(IDS): '#define GUIDE_PAGE_HELP "red-flags"\n'}, {pathlib.Path('visit.py'): "said('red-flags')\n"}),
    ('guide-thing.c has the id “red-flags”', {pathlib.Path('guide-thing.c'): '#define HELP "red-flags"\n'}, {}),
    ('', {pathlib.Path('guide-thing.c'): GOOD_CLASS}, {}),
    ('tell is for others and stands before', {pathlib.Path('guide-thing.c'): GOOD_CLASS.replace('static void\nhelp', 'void\nguide_thing_tell')}, {}),
    ('class_init stands behind init', {pathlib.Path('guide-thing.c'): GOOD_CLASS.replace('_class_init', '_x').replace('_init', '_class_init')
                                       .replace('_x', '_init')}, {}),
    ('visit.py spells out', {}, {pathlib.Path('visit.py'): "expect('When to get help')\n"}),
]


def self_test():
    def names(more):
        return {pathlib.Path('guide-thing.c'): GOOD + more[0], pathlib.Path('guide-other.c'): more[1]}

    yield from (f'of a good tree: {fault}' for fault in check(names(FINE), {}))
    for words, more in BROKEN.items():
        faults = list(check(names(more), {}))
        if len(faults) != 1 or words not in faults[0]:
            yield f'not “{words}” alone: {faults}'
    for words, text in LEFT.items():
        faults = list(check({}, {pathlib.Path('test-thing.c'): text}))
        if len(faults) != 1 or words not in faults[0]:
            yield f'not “{words}” alone: {faults}'
    for words, src, tests in KNOWN:
        faults = list(check(src, tests, {'red-flags'}, {'When to get help'}))
        if len(faults) != bool(words) or any(words not in fault for fault in faults):
            yield f'not “{words}” alone: {faults}'


def main(arguments):
    if arguments == ['--self-test']:
        found = self_test()
    else:
        tests = {path: text for pattern in ('*.c', '*.py') for path, text in read(TOP / 'tests', pattern).items() if path.name != 'house.py'}
        found = check(read(TOP / 'src', '*.[ch]'), tests, *read_book(TOP))
    faults = list(found)
    print('\n'.join(faults) or 'nothing is written twice, no function is long, no callback is blind, and no test knows a title')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
