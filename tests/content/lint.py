#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds mistakes of form and of meaning in the files of the book.

    lint.py [--content FOLDER] [--illustrations FOLDER]
    lint.py --self-test

Each mistake is one line: file:line:column: message [rule]. The self-test reads
faults/*.ui, where each planted mistake stands on a line that names its rule in
a comment, and proves that these are found, and nothing else.
"""
import argparse
import pathlib
import re
import sys
from xml.parsers import expat

import schema
from asking import check_asking
from book import LINK, NO_SOURCE_YET, NOT_CHAPTERS, TOP, Book, Fault, content_files, sentences, short

HERE = pathlib.Path(__file__).resolve().parent
ALLOWED_PROMISES = HERE / 'promises-allowed.txt'

MOST_ITEMS, MOST_REMEMBERED = 7, 4
MOST_ROWS, MOST_COLUMNS = 8, 4
MOST_DOTS = 100
MOST_TERM_LINKS = 5

PROMISE = re.compile(r'\b(will|safe|safely|painless|permanent|permanently|removes|perfect|perfectly|'
                     r'suitable for you|approved|guarantee\w*|cures?|cured)\b', re.IGNORECASE)
LIMIT = re.compile(r'\b(not|no|never|cannot|nothing|nobody|none|without|neither|nor|unknown|unproven|'
                   r'rarely|unlikely)\b|n[’\']t\b', re.IGNORECASE)
ASKING = re.compile(r'(is|are|was|does|do|did|will|can|could)\b.*\?$', re.IGNORECASE | re.DOTALL)

# --- one element -------------------------------------------------------------

ATTRIBUTES = {
    'interface': set(),
    'object': {'class', 'id'},
    'child': set(),
    'property': {'name', 'translatable', 'context', 'comments'},
}
INSIDE = {'interface': {'object'}, 'object': {'property', 'child'}, 'child': {'object'}}


def check_structure(root):
    """Only elements and attributes that the format has, each in its place."""
    if root.tag != 'interface':
        yield Fault(root, 'structure', f'the file begins with <{root.tag}>, not <interface>')
    for node in root.walk():
        for name in node.attributes.keys() - ATTRIBUTES.get(node.tag, set()):
            yield Fault(node, 'structure', f'<{node.tag}> has no attribute “{name}”')
        for child in node.children:
            if node.tag == 'property':
                yield Fault(child, 'markup', f'write &lt;{child.tag}&gt; inside a string')
            elif child.tag not in INSIDE.get(node.tag, set()):
                yield Fault(child, 'structure', f'<{child.tag}> cannot stand in <{node.tag}>')
        if node.tag == 'child' and [inner.tag for inner in node.children] != ['object']:
            yield Fault(node, 'structure', '<child> holds exactly one <object>')


def check_order(node):
    """GtkBuilder loses a property that stands after a child, without a word."""
    seen_child = False
    for inner in node.children:
        seen_child = seen_child or inner.tag == 'child'
        if seen_child and inner.tag == 'property':
            yield Fault(inner, 'property-order', f'property “{inner.name}” stands after a <child> and would be lost')


def check_class(node):
    known = schema.CLASSES.get(node.kind)
    if known is None:
        yield Fault(node, 'unknown-class', f'there is no class {node.kind}')
        return
    yield from check_properties(node, known)
    if known.has_id and not node.id:
        yield Fault(node, 'missing-id', f'{node.kind} has no id')
    for inner in node.objects():
        if inner.kind in schema.CLASSES and inner.kind not in known.inside:
            yield Fault(inner, 'wrong-child', f'{inner.kind} cannot stand in {node.kind}')
    if node.parent.tag == 'interface' and node.kind not in schema.ROOTS:
        yield Fault(node, 'wrong-child', f'{node.kind} cannot stand alone in a file')


def check_properties(node, known):
    names = [prop.name for prop in node.properties()]
    for name in known.required:
        if name not in names:
            yield Fault(node, 'missing-property', f'{node.kind} has no property “{name}”')
    for index, prop in enumerate(node.properties()):
        if prop.name in names[:index]:
            yield Fault(prop, 'repeated-property', f'property “{prop.name}” stands here twice')
        elif prop.name in known.properties:
            yield from check_value(prop, known.properties[prop.name])
        else:
            yield Fault(prop, 'unknown-property', f'{node.kind} has no property “{prop.name}”')


def check_value(prop, kind):
    if kind in (schema.TEXT, schema.PLAIN, schema.SWITCH) and not prop.is_translatable:
        yield Fault(prop, 'not-translatable', f'“{prop.name}” is read by people: translatable="yes"')
    if kind not in (schema.TEXT, schema.PLAIN, schema.LABEL, schema.SWITCH) and prop.is_translatable:
        yield Fault(prop, 'not-translatable', f'“{prop.name}” is for the program: not translatable')
    if prop.children:
        return
    if not prop.text.strip():
        yield Fault(prop, 'empty', f'“{prop.name}” is empty')
    elif prop.text != ' '.join(prop.text.split()):
        yield Fault(prop, 'white-space', 'one line, one space between words, none at the ends')
    elif not has_kind(prop.text, kind):
        yield Fault(prop, 'wrong-value', f'“{prop.name}” cannot be “{prop.text}”')
    elif has_odd_brace(prop.text, kind):
        yield Fault(prop, 'gap', f'a brace is for a gap that the program fills: {" ".join(sorted(schema.GAPS))}')
    elif kind == schema.TEXT:
        yield from check_markup(prop)
    elif kind == schema.PLAIN and re.search('[<>]', prop.text):
        yield Fault(prop, 'markup', f'“{prop.name}” has no marks and no links')


def has_odd_brace(text, kind):
    """A gap that nothing fills, or one where nothing is filled, would be seen as it stands."""
    if kind in (schema.TEXT, schema.PLAIN, schema.LABEL):
        for gap in schema.GAPS:
            text = text.replace(gap, '')
    return '{' in text or '}' in text


def has_kind(text, kind):
    if kind == schema.COUNT:
        return text.isdecimal()
    if isinstance(kind, set):
        return text in kind
    if isinstance(kind, re.Pattern):
        return kind.fullmatch(text) is not None
    return True


def check_markup(prop):
    """Bold and links to a term or a page, as Pango reads them, and nothing else."""
    found = []

    def start(tag, attributes):
        target = attributes.get('href', '')
        if tag == 'a' and (set(attributes) != {'href'} or not re.match('(term|page):', target)):
            found.append(f'a link goes to term:ID or page:ID, not “{target}”')
        elif tag == 'b' and attributes or tag not in ('a', 'b', 'all'):
            found.append(f'<{tag}> is not one of the marks <b> and <a href>')

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    try:
        parser.Parse(f'<all>{prop.text}</all>', True)
    except expat.ExpatError as error:
        found.append(f'the marks in the text: {expat.errors.messages[error.code]} (a plain & is &amp;amp;)')
    for message in found:
        yield Fault(prop, 'markup', message)


# --- one block ---------------------------------------------------------------

def whole_number(node, name):
    text = node.value(name, '')
    return int(text) if text.isdecimal() else 0


def check_list(node):
    if not 1 <= len(node.objects()) <= MOST_ITEMS:
        yield Fault(node, 'list-length', f'a list has 1 to {MOST_ITEMS} items, this one {len(node.objects())}')


def check_table(node):
    rows = node.objects()
    widths = [len(row.objects()) for row in rows]
    if not 2 <= len(rows) <= MOST_ROWS:
        yield Fault(node, 'table', f'a table has 2 to {MOST_ROWS} rows, this one {len(rows)}')
    for index, (row, width) in enumerate(zip(rows, widths)):
        if width > MOST_COLUMNS:
            yield Fault(row, 'table', f'a row has at most {MOST_COLUMNS} cells, this one {width}')
        elif width != widths[0]:
            yield Fault(row, 'table', f'this row has {width} cells and the first {widths[0]}')
        if (row.value('header') == 'true') != (index == 0):
            yield Fault(row, 'table', 'the first row, and it alone, is the header')


def check_dots(node):
    total, counts = whole_number(node, 'total'), [whole_number(group, 'count') for group in node.objects()]
    if not 1 <= total <= MOST_DOTS:
        yield Fault(node, 'dots', f'the dots are 1 to {MOST_DOTS}, not {total}')
    if not any(counts): # a group may be nobody, beside others: “0 of 22 people”
        yield Fault(node, 'dots', 'there is a group, and one of them has a dot')
    if sum(counts) > total:
        yield Fault(node, 'dots', f'the groups add up to {sum(counts)} of {total}')


def check_figure(node):
    kinds = {inner.kind for inner in node.objects()}
    mode = node.value('mode', 'parts' if kinds == {'GuidePart'} else 'plain')
    wanted = {'plain': set(), 'parts': {'GuidePart'}}.get(mode, {'GuideStep'})
    if kinds != wanted:
        yield Fault(node, 'figure', f'a figure of mode {mode} holds {" ".join(wanted) or "nothing"}')
    if mode == 'compare' and len(node.objects()) != 2:
        yield Fault(node, 'figure', 'a comparison has two steps')
    if mode == 'slider':
        days = [whole_number(step, 'day') for step in node.objects()]
        if any(step.find('day') is None for step in node.objects()) or days != sorted(days):
            yield Fault(node, 'figure', 'each step of a slider has its day, the earliest first')
    told = node.value('told', '').split()
    sentences = len(re.split(r'(?<=[.?!])\s+', node.value('alt', ''))) if wanted == {'GuideStep'} else 0
    if len(told) != sentences or not all(0 < int(step) <= len(node.objects()) for step in told):
        yield Fault(node, 'figure', f'“told” has the number of a step for each sentence of the description, of which there are {sentences}')


def check_source(node):
    if node.id != 'unverified':
        for name in ('publisher', 'note', 'address'):
            if node.find(name) is None:
                yield Fault(node, 'missing-property', f'GuideSource has no property “{name}”')
        if not re.match(r'https?://\S+$', node.value('address', 'http://none')):
            yield Fault(node.find('address'), 'wrong-value', 'the address is not one http(s) address')


def check_sources_of(node):
    """Evidence stands on each option and each time of the aftercare itself."""
    if node.find('sources') is None:
        yield Fault(node, 'evidence', f'{node.kind} “{node.id}” names no source')


def check_choices(node):
    ids = [choice.id for choice in node.objects()]
    if len(ids) < 3 or 'nothing' not in ids:
        yield Fault(node, 'choices', 'there are three options at least, and “nothing” is one of them')


def check_phase(node):
    """Its end is after its beginning, and it begins when the one before it has ended."""
    before = [phase for phase in node.parent.parent.objects() if phase.kind == 'GuidePhase' and phase.line < node.line]
    if whole_number(node, 'from') >= whole_number(node, 'until'):
        yield Fault(node, 'phase', 'a time ends after it begins')
    if before and whole_number(before[-1], 'until') > whole_number(node, 'from'):
        yield Fault(node, 'phase', f'it begins before “{before[-1].id}” has ended')
    yield from check_sources_of(node)


BLOCK_CHECKS = {
    'GuideChoices': check_choices,
    'GuideChoice': check_sources_of,
    'GuideMilestone': check_sources_of,
    'GuidePhase': check_phase,
    'GuideList': check_list,
    'GuideTable': check_table,
    'GuideDots': check_dots,
    'GuideFigure': check_figure,
    'GuideSource': check_source,
}


def check_blocks(root):
    for node in root.all_objects():
        yield from check_order(node)
        yield from check_class(node)
        if node.kind in BLOCK_CHECKS:
            yield from BLOCK_CHECKS[node.kind](node)


# --- links, evidence, drawings -----------------------------------------------

def check_links(root, book):
    known = {'term': book.terms, 'page': book.pages}
    for prop in root.all_strings():
        for target in LINK.findall(prop.text):
            kind, _, name = target.partition(':')
            if kind in known and name not in known[kind]:
                yield Fault(prop, 'link', f'there is no {kind} “{name}”')
    for point, prop in root.words('points'):
        pages = {target.partition(':')[2] for text in prop.parent.all_strings() for target in LINK.findall(text.text)}
        if book.blocks.get(point) not in pages:
            yield Fault(prop, 'link', f'“{point}” is no block of a page that this leads to')
    for node in root.all_objects():
        sign = node.find('sign')
        if sign is not None and sign.text not in book.signs:
            yield Fault(sign, 'sign', f'there is no sign “{sign.text}”')
        if node.kind in schema.SHOW_SIGNS and node.kind != 'GuidePart' and sign is None and node.find('text') is None:
            yield Fault(node, 'sign', f'{node.kind} has neither words nor a sign')
    for link in root.all_objects('GuideLink'):
        target = link.value('to', '')
        if target not in book.pages | schema.SCREENS_BESIDE:
            yield Fault(link.find('to') or link, 'link', f'there is no page and no place “{target}”')
        elif target not in book.pages and link.find('title') is None:
            yield Fault(link, 'link', f'“{target}” has no title of its own to show')
    for choice in root.all_objects('GuideChoice'):
        if choice.value('page') and choice.value('page') not in book.pages:
            yield Fault(choice.find('page'), 'link', f'there is no page “{choice.value("page")}”')
        for pair in choice.value('bears', '').split():
            if pair.split('/')[0] not in book.values:
                yield Fault(choice.find('bears'), 'link', f'nothing is called “{pair.split("/")[0]}” that can matter to a reader')


def check_evidence_names(root, book):
    for key, prop in root.words('sources'):
        if key not in book.sources:
            yield Fault(prop, 'source', f'there is no source “{key}”')
    for claim, prop in root.words('claims'):
        if claim not in schema.CLAIM_IDS:
            yield Fault(prop, 'claim', f'there is no claim “{claim}” (C01 to C100)')


SENTENCE_END = re.compile(r'(?<=[.?!:°])\s+')


def lacks_source(node):
    return 'unverified' in node.value('sources', '').split()


def check_marks(root):
    """What has no source yet is marked at the sentence, and nothing else is."""
    for node in root.all_objects():
        if lacks_source(node) and not any(NO_SOURCE_YET.search(prop.text) for prop in node.all_strings()):
            yield Fault(node.find('sources'), 'mark', 'no sentence has the ° of what has no source yet')
    for prop in root.all_strings():
        node = prop.parent
        while node is not None and not lacks_source(node):
            node = node.parent
        if node is None and NO_SOURCE_YET.search(prop.text):
            yield Fault(prop, 'mark', 'a sentence with ° is told by “unverified” among the sources')


def marked_sentences(book):
    """The sentences with ° in all files, without it."""
    return {sentence[:-1] for root in book.roots.values() for prop in root.all_strings()
            for sentence in SENTENCE_END.split(prop.text) if NO_SOURCE_YET.search(sentence) and sentence.endswith('°')}


def check_marks_agree(root, marked):
    """What a page marks with ° about a sign is marked at the sign too, which the self-check shows. Elsewhere the
    same few words can rest on another source."""
    for sign in root.all_objects('GuideSign'):
        for prop in sign.all_strings():
            for sentence in SENTENCE_END.split(prop.text):
                if sentence in marked:
                    yield Fault(prop, 'mark-again', f'on a page this sentence has a °: {sentence}')


def check_drawings(root, book):
    """Parts and steps that content names, in the drawings that exist."""
    for figure in root.all_objects('GuideFigure'):
        ids = book.drawing_ids(figure.value('drawing', ''))
        if ids is None:
            continue
        for inner in figure.objects():
            part = inner.value('part') if inner.kind == 'GuidePart' else f'step-{inner.value("step", "")}'
            if part not in ids:
                yield Fault(inner, 'drawing', f'the drawing {figure.value("drawing")} has no “{part}”')
    for choice in root.all_objects('GuideChoice'):
        ids, part = book.drawing_ids(choice.value('drawing', '')), choice.value('part')
        if part and (ids is None or part not in ids):
            yield Fault(choice.find('part'), 'drawing', f'the drawing {choice.value("drawing")} has no “{part}”')


def check_ids(book):
    """An id twice in a file stops GtkBuilder; a page twice in the book cannot be found."""
    pages = {}
    for root in book.roots.values():
        here = {}
        for node in root.all_objects():
            before = here.get(node.id) or (pages.get(node.id) if node.kind == 'GuidePage' else None)
            if node.id and before:
                yield Fault(node, 'duplicate-id', f'the id “{node.id}” stands at {before.path.name}:{before.line} already')
            here[node.id] = node
            if node.kind == 'GuidePage':
                pages.setdefault(node.id, node)
    yield from check_former_ids(book, pages)


def check_former_ids(book, pages):
    """The id of a page that went leads to one page, and is no page's own."""
    taken = {}
    for root in book.roots.values():
        for old, prop in root.words('was'):
            if old in pages or old in taken:
                yield Fault(prop, 'duplicate-id', f'“{old}” is a page, or leads to another one')
            taken[old] = prop


# --- one page ----------------------------------------------------------------

def check_pages(root):
    for chapter in root.all_objects('GuideChapter'):
        if chapter.find('card') is None and chapter.find('door') is None:
            yield Fault(chapter, 'missing-property', 'a chapter has a card on Home, or is a door')
    for page in root.all_objects('GuidePage'):
        yield from check_screen(page) if page.parent.parent.find('door') else check_remember(page)
        yield from check_sources_named(page)
        yield from check_term_links(page)


def check_remember(page):
    boxes = [box for box in page.all_objects('GuideCallout') if box.value('kind') == 'remember']
    if len(boxes) != 1:
        yield Fault(page, 'remember', f'a page has one callout “remember”, this one {len(boxes)}')
    for inner in (node for box in boxes for node in box.all_objects('GuideList')):
        if len(inner.objects()) > MOST_REMEMBERED:
            yield Fault(inner, 'remember', f'the summary has at most {MOST_REMEMBERED} items')


def check_screen(page):
    """A screen behind a door: its lead is what to remember, one picture carries it, and the book says more.

    The last one may sum the whole path up in a box “remember”: a leaflet of four screens had no summary.

    A second picture is for the other half of what to do: what to leave alone beside what to do, the signs to
    call about beside the next steps. In one drawing they were eight numbers, or not there at all.
    """
    more = [link for link in page.all_objects('GuideLink') if link.find('title') is None]
    is_last = page.parent.parent.objects()[-1] is page
    if not is_last and any(box.value('kind') == 'remember' for box in page.all_objects('GuideCallout')):
        yield Fault(page, 'door', 'what to remember of a screen is its lead: the last one alone may have a box “remember”')
    if len(page.all_objects('GuideFigure')) not in (1, 2):
        yield Fault(page, 'door', f'one picture carries a screen, or two, this one has {len(page.all_objects("GuideFigure"))}')
    if not more and not is_last:
        yield Fault(page, 'door', 'no link without a title leads to more about this')


def check_sources_named(page):
    if page.all_objects(*schema.FACTS) and not page.words('sources'):
        yield Fault(page, 'evidence', 'the page states facts and names no source')


def check_term_links(page):
    links = [(target, prop) for prop in page.all_strings() for target in LINK.findall(prop.text)
             if target.startswith('term:')]
    for _target, prop in links[MOST_TERM_LINKS:]:
        yield Fault(prop, 'term-links', f'a page links at most {MOST_TERM_LINKS} words, this is one more')


# --- promises ----------------------------------------------------------------

def read_allowed(path):
    """Returns {sentence: line number}. A line is: sentence :: reason."""
    lines = path.read_text(encoding='utf-8').splitlines()
    entries = [(number, line) for number, line in enumerate(lines, 1) if line and not line.startswith('#')]
    return {line.partition(' :: ')[0].strip(): number for number, line in entries}


def promises(root):
    for prop in root.all_strings():
        if prop.parent.kind == 'GuideMyth' and prop.name == 'claim':
            continue
        for sentence in sentences(prop.text):
            word = PROMISE.search(sentence)
            if word and not LIMIT.search(sentence) and not ASKING.match(sentence):
                yield sentence, word[0], prop


def check_promises(root, allowed, used):
    for sentence, word, prop in promises(root):
        if sentence in allowed:
            used.add(sentence)
        else:
            yield Fault(prop, 'promise', f'“{word}” promises: {sentence}')


# --- the whole book ----------------------------------------------------------

def lint(book, allowed):
    """Returns the faults in the order of files and lines."""
    faults, used = list(book.faults), set()
    marked = marked_sentences(book)
    for path, root in book.roots.items():
        faults += check_structure(root)
        faults += check_blocks(root)
        faults += check_links(root, book)
        faults += check_evidence_names(root, book)
        faults += check_marks(root)
        faults += check_marks_agree(root, marked)
        faults += check_drawings(root, book)
        faults += check_asking(root, book)
        faults += check_promises(root, allowed, used)
        if path.name not in NOT_CHAPTERS:
            faults += check_pages(root)
    faults += check_ids(book)
    return sorted(faults, key=lambda fault: (str(fault.path), fault.line, fault.column)), used


def lint_folder(content, illustrations):
    files = content_files(content)
    if not files:
        print(f'{content}: no content files')
        return 1
    book, allowed = Book(files, illustrations), read_allowed(ALLOWED_PROMISES)
    faults, used = lint(book, allowed)
    for fault in faults:
        print(fault)
    unused = allowed.keys() - used
    for sentence in unused:
        print(f'{short(ALLOWED_PROMISES)}:{allowed[sentence]}:1: no page says this any more [promise]')
    print(f'{len(files)} files, {len(book.pages)} pages, {len(faults) + len(unused)} faults')
    return 1 if faults or unused else 0


# --- self-test ---------------------------------------------------------------

def planted(path):
    """The mistakes that a file of faults names: {(line, rule)}."""
    lines = path.read_text(encoding='utf-8').splitlines()
    return {(number, rule) for number, line in enumerate(lines, 1)
            for rule in re.findall(r'<!-- FAULT ([\w-]+) -->', line)}


def all_rules():
    sources = ''.join((HERE / name).read_text(encoding='utf-8') for name in ('lint.py', 'asking.py'))
    return set(re.findall(r"Fault\([^,]+, '([\w-]+)'", sources)) | {'xml'}


def check_planted(path, base):
    """Prints every difference between what was planted and what was found."""
    book = Book([*base, path], HERE / 'faults' / 'base')
    found = {(fault.line, fault.rule) for fault in lint(book, {})[0] if fault.path == path}
    for line, rule in sorted(planted(path) - found):
        print(f'{short(path)}:{line}:1: the planted fault was not found [{rule}]')
    for line, rule in sorted(found - planted(path)):
        print(f'{short(path)}:{line}:1: found where none was planted [{rule}]')
    return found == planted(path)


def self_test():
    base = content_files(HERE / 'faults' / 'base')
    clean, _ = lint(Book(base, HERE / 'faults' / 'base'), {})
    for fault in clean:
        print(f'{fault}: in a correct file')
    files = content_files(HERE / 'faults')
    right = [check_planted(path, base) for path in files]
    unproved = all_rules() - {rule for path in files for _, rule in planted(path)}
    for rule in sorted(unproved):
        print(f'no planted fault for the rule [{rule}]')
    print(f'{sum(len(planted(path)) for path in files)} planted faults of {len(all_rules())} rules in {len(files)} files')
    return 0 if files and base and not clean and all(right) and not unproved else 1


def main():
    options = argparse.ArgumentParser(description='Finds mistakes in the files of the book.')
    options.add_argument('--content', default=TOP / 'ui' / 'content')
    options.add_argument('--illustrations', default=TOP / 'icons' / 'illustrations')
    options.add_argument('--self-test', action='store_true')
    chosen = options.parse_args()
    return self_test() if chosen.self_test else lint_folder(chosen.content, chosen.illustrations)


if __name__ == '__main__':
    sys.exit(main())
