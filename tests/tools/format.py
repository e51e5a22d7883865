#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the C files: clang-format's, and what it cannot say.

    format.py            writes each C file of src in its form
    format.py --check    tells the lines that are not in it
    format.py --self-test

.clang-format has most of it. GTK's way to write one parameter a line in the head of a function,
and the names of parameters and members in columns, it has no words for; nor that _("…") is
written without a space. Those are done here, on what clang-format wrote.
"""
import difflib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
QUARK = re.compile(r'^((?:static )?G_DEFINE_QUARK \()([^,]*),', re.MULTILINE)
KEYWORD = re.compile(r'(?<!\w)(_|N_|C_|NC_) \(')
LITERAL = re.compile(r'\(((?:const )?(?:[A-Z]\w+|\w+_t)(?: \*)?)\)\{(\s)')
HEAD = re.compile(r'^(\w+) \(((?:[^(){};]|\([^(){};]*\))*)\)\n\{', re.MULTILINE)
NAMED = re.compile(r'^(.*?)(\**)(\w+(?:\[\w*\])*)$')
STRUCT = re.compile(r'^((?:typedef )?struct[^\n;(]*\n\{\n)((?:  [^\n]*\n|\n)+?)\}', re.MULTILINE)
MEMBER = re.compile(r'^  ([\w ]+?) +(\**)(\w+(?:\[[^\]]*\])*(?: : \d+)?);(?: */\* (.*) \*/)?$')
NO_MEMBER = re.compile(r'^$|^  (/\*| \*)')


def in_columns(rows):
    """Pairs of a type and of stars with a name: the names one under the other."""
    stars = [len(name) - len(name.lstrip('*')) for _, name in rows]
    width = max(len(kind) + 1 + count for (kind, _), count in zip(rows, stars))
    return [kind.ljust(width - count) + name for (kind, name), count in zip(rows, stars)]


def split_parameters(text):
    parts, depth = [''], 0
    for letter in re.sub(r'\s+', ' ', text):
        depth += (letter == '(') - (letter == ')')
        if letter == ',' and depth == 0:
            parts.append('')
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


def write_head(match):
    found = [NAMED.match(parameter) for parameter in split_parameters(match[2])]
    if len(found) < 2 or not all(row and row[1].strip() for row in found):
        return match[0]
    rows = in_columns([(row[1].rstrip(), row[2] + row[3]) for row in found])
    return f'{match[1]} (' + (',\n' + ' ' * (len(match[1]) + 2)).join(rows) + ')\n{'


def write_members(lines):
    """A paragraph of a struct: names in one column, and the comments of neighbours in another."""
    found = [MEMBER.match(line) for line in lines]
    members = [row for row in found if row]
    if not members or any(not row and not NO_MEMBER.match(line) for row, line in zip(found, lines)):
        return lines
    rows = iter(in_columns([(row[1], row[2] + row[3]) for row in members]))
    written = [f'  {next(rows)};' if row else line for row, line in zip(found, lines)]
    for begin in range(len(lines)):
        end = begin
        while end < len(lines) and found[end] and found[end][4]:
            end += 1
        if end > begin and not (begin and found[begin - 1] and found[begin - 1][4]):
            width = max(map(len, written[begin:end]))
            written[begin:end] = [f'{line:<{width}} /* {row[4]} */'
                                  for line, row in zip(written[begin:end], found[begin:end])]
    return written


def write_struct(match):
    paragraphs = match[2].rstrip('\n').split('\n\n')
    return match[1] + '\n\n'.join('\n'.join(write_members(part.split('\n'))) for part in paragraphs) + '\n}'


def finish(text):
    text = QUARK.sub(lambda match: match[1] + match[2].replace(' ', '') + ',', text)
    text = LITERAL.sub(r'(\1) {\2', KEYWORD.sub(r'\1(', text))
    return STRUCT.sub(write_struct, HEAD.sub(write_head, text))


def shape(texts):
    """Texts by their file; the same in their form. One clang-format for all: it starts slower than it works."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(TOP / '.clang-format', folder)
        paths = {path: pathlib.Path(folder, f'{number}.c') for number, path in enumerate(texts)}
        for path, copy in paths.items():
            copy.write_text(texts[path], encoding='utf-8')
        subprocess.run(['clang-format', '-i', *paths.values()], check=True)
        return {path: finish(copy.read_text(encoding='utf-8')) for path, copy in paths.items()}


def find_files():
    return sorted((TOP / 'src').rglob('*.c'))


def describe(path, text, shaped):
    return '\n'.join(difflib.unified_diff(text.splitlines(), shaped.splitlines(), str(path.relative_to(TOP)), 'its form', n=0,
                                          lineterm=''))


def self_test():
    """Each kind of thing that is out of form is put into it."""
    wrong = ('static int\nfind (GuideThing *self, int n)\n{\n   return n;\n}\n\nstruct _GuideThing\n{\n  GObject parent_instance;\n\n'
             '  int n; /* of them */\n  char *name; /* or NULL */\n};\n\nvoid\nsay (void)\n{\n  tell (_ ("words"));\n}\n')
    right = ('static int\nfind (GuideThing *self,\n      int         n)\n{\n  return n;\n}\n\nstruct _GuideThing\n{\n'
             '  GObject parent_instance;\n\n  int   n;    /* of them */\n  char *name; /* or NULL */\n};\n\nvoid\nsay (void)\n{\n'
             '  tell (_("words"));\n}\n')
    for text in (wrong, right):
        got = shape({'thing': text})['thing']
        if got != right:
            sys.exit(f'format.py: its own example came out as\n{got}')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    texts = {path: path.read_text(encoding='utf-8') for path in find_files()}
    changed = {path: shaped for path, shaped in shape(texts).items() if shaped != texts[path]}
    if arguments == ['--check']:
        for path, shaped in changed.items():
            print(describe(path, texts[path], shaped))
        return sys.exit(f'{len(changed)} files are not in their form: ./dev format' if changed else 0)
    for path, shaped in changed.items():
        path.write_text(shaped, encoding='utf-8')
    return None


if __name__ == '__main__':
    main(sys.argv[1:])
