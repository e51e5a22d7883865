# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the files of the book with the line and column of everything in them."""
import pathlib
import re
from xml.parsers import expat

TOP = pathlib.Path(__file__).resolve().parent.parent.parent

# Files of the book that are not chapters: what they say is not medical advice.
NOT_CHAPTERS = {'about.ui', 'choices.ui', 'glossary.ui', 'quiz.ui', 'self-check.ui', 'signs.ui', 'sources.ui',
                'synonyms.ui',
                'visit-plan.ui'}
LINK = re.compile(r'<a href="([^"]*)">')
# Behind a sentence that has no source yet; after a space the sign itself is meant.
NO_SOURCE_YET = re.compile(r'(?<=[^\s(“])°')


def short(path):
    """The path as it stands in the project."""
    path = pathlib.Path(path).resolve()
    return path.relative_to(TOP) if path.is_relative_to(TOP) else path


class Fault(Exception):
    """A mistake and its place. The rule is the name under which the self-test knows it."""

    def __init__(self, place, rule, message):
        super().__init__(message)
        self.path, self.line, self.column = place.path, place.line, place.column
        self.rule, self.message = rule, message

    def __str__(self):
        return f'{short(self.path)}:{self.line}:{self.column}: {self.message} [{self.rule}]'


class Place:
    def __init__(self, path, line, column):
        self.path, self.line, self.column = path, line, column


class Node(Place):
    """An element: its name, attributes, elements inside, and text."""

    def __init__(self, place, tag, attributes, parent):
        super().__init__(place.path, place.line, place.column)
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children, self.text = [], ''

    @property
    def kind(self):
        """The class of an object: 'GuidePage'."""
        return self.attributes.get('class')

    @property
    def id(self):
        return self.attributes.get('id')

    @property
    def name(self):
        """The name of a property: 'title'."""
        return self.attributes.get('name')

    @property
    def is_translatable(self):
        return self.attributes.get('translatable') == 'yes'

    def properties(self):
        return [node for node in self.children if node.tag == 'property']

    def find(self, name):
        return next((prop for prop in self.properties() if prop.name == name), None)

    def value(self, name, default=None):
        prop = self.find(name)
        return default if prop is None else prop.text

    def objects(self):
        """The objects directly inside."""
        inside = [self] if self.tag == 'interface' else [c for c in self.children if c.tag == 'child']
        return [node for holder in inside for node in holder.children if node.tag == 'object']

    def walk(self):
        """Itself and every element inside, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_objects(self, *kinds):
        return [n for n in self.walk() if n.tag == 'object' and (not kinds or n.kind in kinds)]

    def all_strings(self):
        """Every property that people read."""
        return [n for n in self.walk() if n.tag == 'property' and n.is_translatable]

    def words(self, name):
        """The words of every property of this name inside: [(word, property)]."""
        return [(word, prop) for prop in self.walk() if prop.tag == 'property' and prop.name == name
                for word in prop.text.split()]


def read(path, text=None):
    """Returns the <interface> of a file. Raises Fault when it is not XML."""
    path = pathlib.Path(path)
    parser = expat.ParserCreate()
    top = Node(Place(path, 1, 1), '', {}, None)
    stack = [top]

    def start(tag, attributes):
        place = Place(path, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
        node = Node(place, tag, attributes, stack[-1])
        stack[-1].children.append(node)
        stack.append(node)

    def end(_tag):
        stack.pop()

    def characters(data):
        stack[-1].text += data

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(path.read_bytes() if text is None else text, True)
    except expat.ExpatError as error:
        place = Place(path, error.lineno, error.offset + 1)
        raise Fault(place, 'xml', expat.errors.messages[error.code]) from None
    return top.children[0]


def plain_text(text):
    """The words without the marks around and behind them."""
    text = NO_SOURCE_YET.sub('', re.sub(r'<[^>]+>', '', text))
    return text.replace('&amp;', '&').replace('&lt;', '<').replace('&gt;', '>')


def sentences(text):
    return [part for part in re.split(r'(?<=[.?!:])\s+', plain_text(text).strip()) if part]


def content_files(folder):
    return sorted(pathlib.Path(folder).glob('*.ui'))


class Book:
    """What links, sources and drawings may point at, gathered from all files that can be read."""

    def __init__(self, files, illustrations):
        self.roots, self.faults = {}, []
        self.illustrations = pathlib.Path(illustrations)
        for path in files:
            try:
                self.roots[path] = read(path)
            except Fault as fault:
                self.faults.append(fault)
        self.terms = self.ids('GuideTerm')
        self.pages = self.ids('GuidePage')
        self.sources = self.ids('GuideSource')
        self.values = self.ids('GuideValue')
        self.blocks = {node.id: page.id for root in self.roots.values() for page in root.all_objects('GuidePage')
                       for node in page.all_objects() if node.id and node is not page}
        self.signs = {node.id: node for root in self.roots.values() for node in root.all_objects('GuideSign')}

    def ids(self, kind):
        return {node.id for root in self.roots.values() for node in root.all_objects(kind) if node.id}

    def chapters(self):
        return {path: root for path, root in self.roots.items() if path.name not in NOT_CHAPTERS}

    def drawing_words(self, drawing, attribute):
        """All words that an attribute has in a drawing, or None while it is not drawn yet."""
        path = self.illustrations / f'{drawing}.svg'
        if not path.is_file():
            return None
        found = re.findall(rf'\b{attribute}="([^"]+)"', path.read_text(encoding='utf-8'))
        return {word for words in found for word in words.split()}

    def drawing_ids(self, drawing):
        return self.drawing_words(drawing, 'id')
