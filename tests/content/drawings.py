#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the files of the drawings to their rules, and to what the book says of them.

How they look once drawn is for tests/displayless/test-drawings.c.
"""
import configparser
import math
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

from book import TOP

FOLDER = TOP / 'icons/illustrations'
CONTENT = TOP / 'ui/content'
SVG = '{http://www.w3.org/2000/svg}'
HREF = ('href', '{http://www.w3.org/1999/xlink}href')
MAX_BYTES = 60_000

# What a drawing is made of. Words stand in no drawing; masks and filters blur.
ELEMENTS = {'svg', 'g', 'defs', 'use', 'clipPath', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline',
            'polygon', 'title', 'desc', 'metadata'}
# Geometry may stand at an element. Colour may not: it comes from the palette by class.
COLOURS = {'fill', 'stroke', 'color', 'stop-color', 'flood-color', 'lighting-color'}
# People of a fixed tone.
GROUPS = {'tone-pale', 'tone-deep'}
# Drawings that show an effect say how much of one to expect.
EFFECTS = {'before-after', 'course', 'response', 'collagen-close'}
# In a lay reader's words: neither the best result nor the worst one.
HONEST = ('A usual result:', 'Two usual results:')
# Nobody has measured how deep a dent is before and after.
DRAWN = 'rawn, not measured'
# A cut through the skin is nobody's view of it. Not asked: skin as a landscape, a leaflet's
# little picture, a lens that says so itself, and the way of a finger.
CUT, NO_CUT, LARGER = 'dermis', {'cover', 'provider', 'visit', 'feel-and-look', 'heat-and-home'}, 'larger than life'
# How far a number stands from what it names, where it does not stand in a corner of it: half of its square of
# 44 px and more, on a drawing 640 px wide.
BESIDE = 90
# Marks that are small: a number on them is all that is seen of them.
SMALL = {'side-effects-usual', 'side-effects-rare', 'scar-types', 'mark-or-scar'}
# Anchors, which nobody sees.
ANCHOR = 'at'


def palette_keys(folder):
    """Every class that has a colour in every theme."""
    ini = configparser.ConfigParser(strict=True, delimiters=('=',), interpolation=None)
    ini.optionxform = str
    ini.read(folder / 'palette.ini', encoding='utf-8')
    return {key for section in ini.sections() for key in ini[section]}


def local(name):
    return name.rpartition('}')[2]


def check_element(element, keys):
    name = local(element.tag)
    if name not in ELEMENTS:
        yield f'has a <{name}>'
    for attribute, value in element.attrib.items():
        plain = local(attribute)
        if plain == 'style':
            yield f'has a style at a <{name}>'
        if plain in COLOURS:
            yield f'has a colour outside the palette: {plain}="{value}"'
        if attribute in HREF and not value.startswith('#'):
            yield f'refers to something outside: {value[:40]}'
        if 'url(' in value and not re.fullmatch(r'url\(#[\w-]+\)', value):
            yield f'refers to something outside: {value[:40]}'
        if plain.startswith('on'):
            yield f'has a script at a <{name}>'
    for word in element.get('class', '').split():
        if word == ANCHOR and element.get('id', '')[:3] in ('at-', 'to-'):
            continue
        if word not in GROUPS and word not in keys and word.removesuffix('-s') not in keys:
            yield f'has a class that is not in the palette: {word}'


def check_references(root, ids):
    for element in root.iter():
        for attribute in HREF:
            target = element.get(attribute, '')
            if target.startswith('#') and target[1:] not in ids:
                yield f'uses {target}, which is not there'
        for value in element.attrib.values():
            for target in re.findall(r'url\(#([\w-]+)\)', value):
                if target not in ids:
                    yield f'uses #{target}, which is not there'


def check_ids(root):
    ids = [element.get('id') for element in root.iter() if element.get('id')]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield f'has the id {name} twice'
    for name in ids:
        if name.startswith('at-') and name[3:] not in ids:
            yield f'has an anchor for {name[3:]}, which is no part of it'
        if name.startswith('to-') and f'at-{name[3:]}' not in ids:
            yield f'has a place for the number of {name[3:]}, which has no anchor'
    steps = sorted(int(name[5:]) for name in ids if re.fullmatch(r'step-\d+', name))
    if steps != list(range(1, len(steps) + 1)):
        yield f'has the steps {steps}, not 1 to {len(steps)}'


def check_numbers(root, name):
    """A number stands beside the mark that it names, never on it."""
    at = {element.get('id'): (float(element.get('cx', 0)), float(element.get('cy', 0)))
          for element in root.iter() if (element.get('id') or '')[:3] in ('at-', 'to-')}
    for anchor, place in at.items():
        number = at.get(f'to-{anchor[3:]}')
        if anchor.startswith('to-'):
            continue
        if number and math.dist(place, number) < BESIDE:
            yield f'has the number of {anchor[3:]} on what it names'
        if not number and name in SMALL:
            yield f'has no place for the number of {anchor[3:]} beside it'


def check_box(root):
    box = root.get('viewBox')
    if box not in ('0 0 1200 800', '0 0 600 400'):
        yield f'has the viewBox {box}, not 0 0 1200 800 (0 0 600 400 for a card)'


def check_file(path, keys):
    """Everything that is wrong with one drawing, in words."""
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        yield f'has {len(data)} bytes, more than {MAX_BYTES}'
    if b'CC-BY-SA-4.0' not in data:
        yield 'does not say its licence'
    try:
        root = ET.fromstring(data)
    except ET.ParseError as error:
        yield f'cannot be read: {error}'
        return
    for element in root.iter():
        yield from check_element(element, keys)
    yield from check_box(root)
    yield from check_ids(root)
    yield from check_numbers(root, path.stem)
    yield from check_references(root, {element.get('id') for element in root.iter()})


def ids_of(path):
    return {element.get('id') for element in ET.parse(path).iter() if element.get('id')}


def classes_of(path):
    return {word for element in ET.parse(path).iter() for word in element.get('class', '').split()}


def properties(thing):
    return {p.get('name'): (p.text or '') for p in thing.findall('property')}


def check_figure(figure, folder):
    drawing = properties(figure).get('drawing', '')
    path = folder / f'{drawing}.svg'
    if not path.exists():
        yield f'{drawing}: there is no such drawing'
        return
    if drawing in EFFECTS and not properties(figure).get('caption', '').startswith(HONEST):
        yield f'{drawing}: shows an effect and its caption does not begin with “{HONEST[0]}”'
    if drawing in EFFECTS | {'healing-phases'} and DRAWN not in properties(figure).get('caption', ''):
        yield f'{drawing}: shows an effect and its caption does not say “d{DRAWN}”'
    if CUT in classes_of(path) and drawing not in NO_CUT and LARGER not in properties(figure).get('caption', '').lower():
        yield f'{drawing}: cuts the skin open and its caption does not say “{LARGER}”'
    if not properties(figure).get('caption', '').strip():
        yield f'{drawing}: has no caption'
    if not properties(figure).get('alt', '').strip():
        yield f'{drawing}: has no description for those who cannot see it'
    ids = ids_of(path)
    steps = set()
    for child in figure.iter('object'):
        own = properties(child)
        part = own.get('part')
        if child.get('class') == 'GuidePart':
            if part not in ids:
                yield f'{drawing}: the book names the part {part}, which is not there'
            if f'at-{part}' not in ids:
                yield f'{drawing}: the part {part} has no anchor'
        if child.get('class') == 'GuideStep':
            steps.add(own.get('step', '1'))
            if f'step-{own.get("step", "1")}' not in ids:
                yield f'{drawing}: the book names the step {own.get("step")}, which is not there'
    drawn = {name[5:] for name in ids if re.fullmatch(r'step-\d+', name)}
    if drawn - steps:
        yield f'{drawing}: the book leaves out the steps {sorted(drawn - steps)}'


def check_book(content, folder):
    for path in sorted(content.glob('*.ui')):
        for thing in ET.parse(path).iter('object'):
            if thing.get('class') == 'GuideFigure':
                yield from check_figure(thing, folder)
            card = properties(thing).get('card') if thing.get('class') == 'GuideChapter' else None
            # On the questions of the quiz.
            if card and not (folder / f'{card}.svg').exists():
                yield f'{card}: there is no such drawing'


def check_all(folder, content):
    keys = palette_keys(folder)
    drawings = sorted(folder.glob('*.svg'))
    for path in drawings:
        for fault in check_file(path, keys):
            yield f'{path.name} {fault}'
    yield from check_book(content, folder)
    if not drawings:
        yield 'there are no drawings'


# --- does each rule find its fault? ------------------------------------------

GOOD = ('<!-- SPDX-License-Identifier: CC-BY-SA-4.0 --><svg xmlns="http://www.w3.org/2000/svg" '
        'viewBox="0 0 1200 800"><g id="skin"><path class="skin dermis-s" d="M0 0h9"/></g>'
        '<circle id="at-skin" r="0"/>{}</svg>')
FAULTS = {
    'has a <text>': '<text>x</text>',
    'has a <mask>': '<mask/>',
    'has a <filter>': '<filter/>',
    'has a <style>': '<style/>',
    'has a <image>': '<image/>',
    'has a style at': '<path style="fill:red"/>',
    'has a colour outside': '<path fill="#f00"/>',
    'refers to something outside: http': '<use href="http://example.org/a.svg"/>',
    'refers to something outside: url': '<path clip-path="url(a.svg#b)"/>',
    'class that is not in the palette: pink': '<path class="pink"/>',
    'has a script': '<path onclick="x"/>',
    'has the id skin twice': '<g id="skin"/>',
    'has an anchor for hair': '<circle id="at-hair"/>',
    'the number of skin on what it names': '<circle id="to-skin" cx="50" cy="50"/>',
    'place for the number of hair': '<circle id="to-hair"/>',
    'has the steps [2]': '<g id="step-2"/>',
    'uses #gone': '<use href="#gone"/>',
    'uses #lost': '<g clip-path="url(#lost)"/>',
    'cannot be read': '<g>',
    'more than 60000': f'<!-- {"x" * MAX_BYTES} -->',
}


# What the book may say of a drawing with one part and one step, and what is wrong with it.
FIGURE = ('<interface><object class="GuideFigure"><property name="drawing">{name}</property>'
          '<property name="alt">{alt}</property><property name="caption">{caption}</property>{children}</object></interface>')
PART = '<child><object class="GuidePart"><property name="part">{}</property></object></child>'
STEP = '<child><object class="GuideStep"><property name="step">{}</property></object></child>'
CHILDREN = PART.format('skin') + STEP.format(1)
BOOKS = {
    '': {},
    'there is no such drawing': {'name': 'gone'},
    'names the part hair': {'children': PART.format('hair') + CHILDREN},
    'the part bone has no anchor': {'children': PART.format('bone') + CHILDREN},
    'names the step 2': {'children': STEP.format(2) + CHILDREN},
    'leaves out the steps': {'children': PART.format('skin')},
    'does not begin with “A usual result:”': {'caption': 'All better'},
    'does not say “drawn, not measured”': {'caption': f'{HONEST[0]} a little'},
    'has no description': {'alt': ' '},
    'has no caption': {'caption': ''},
    'does not say “larger than life”': {'caption': f'{HONEST[0]} a little. D{DRAWN}.'},
}


def check_books(folder):
    drawing, content = folder / 'course.svg', folder / 'book'
    drawing.write_text(GOOD.format('<g id="step-1"/><g id="bone" class="dermis"/>'), encoding='utf-8')
    content.mkdir()
    for words, change in BOOKS.items():
        values = {'name': 'course', 'alt': 'Skin', 'caption': f'{HONEST[0]} a little. D{DRAWN}, {LARGER}.', 'children': CHILDREN, **change}
        (content / 'page.ui').write_text(FIGURE.format(**values), encoding='utf-8')
        found = list(check_book(content, folder))
        if words and not any(words in fault for fault in found):
            yield f'nothing says “{words}”'
        if not words:
            yield from (f'a good book: {fault}' for fault in found)


def self_test():
    faults = []
    keys = {'skin', 'dermis'}
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'made.svg'
        path.write_text(GOOD.format(''), encoding='utf-8')
        faults += [f'a good drawing {fault}' for fault in check_file(path, keys)]
        for words, addition in FAULTS.items():
            path.write_text(GOOD.format(addition), encoding='utf-8')
            if not any(words in fault for fault in check_file(path, keys)):
                faults.append(f'nothing says “{words}”')
        faults += check_books(pathlib.Path(folder))
    return faults


def main(arguments):
    faults = self_test() if arguments == ['--self-test'] else list(check_all(FOLDER, CONTENT))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
