# SPDX-License-Identifier: GPL-3.0-or-later
"""The classes of the book's files: their properties and what may stand inside them.

Each property has a type:
  text     a string that people read, with <b> and links
  plain    a string that people read, with no marks
  label    a string that stays as it is in most places, and may be translated
  switch   a word for the program that each language sets, and no words
  name     a word for the program
  count    a whole number
  others   a set of allowed words, or a pattern for the whole value

The words of an enumeration, such as the kinds of a box, are those that its class in C has.
"""
import pathlib
import re

CONTENT = pathlib.Path(__file__).resolve().parents[2] / 'src' / 'content'

TEXT, PLAIN, LABEL, SWITCH, NAME, COUNT = 'text', 'plain', 'label', 'switch', 'name', 'count'
# What the program puts in when it loads a file: in what people read, and nowhere else.
GAPS = {'{emergency}', '{helplines}'}
TRUTH = {'true', 'false'}
MONTH = re.compile(r'20\d\d-(0[1-9]|1[0-2])')
DRAWING = re.compile(r'[a-z0-9]+(-[a-z0-9]+)*')
SOURCES = re.compile(r'[\w-]+( [\w-]+)*')
STEPS = re.compile(r'[1-9]( [1-9])*')
IDS = re.compile(r'[a-z0-9-]+( [a-z0-9-]+)*')
# Which text of an option bears on what can matter to a reader: value-visits/time value-cost/bad
BEARS = re.compile(r'value-[a-z-]+/(good-for|like|daily|good|bad|time)( value-[a-z-]+/(good-for|like|daily|good|bad|time))*')
CLAIMS = re.compile(r'\w+( \w+)*')

# A node that shows a sign names its id, in place of words of its own.
SIGN = re.compile(r'sign(-[a-z0-9]+)+')
SHOW_SIGNS = {'GuideAnswer', 'GuideCheckLine', 'GuideItem', 'GuideParagraph', 'GuidePart'}


def nicks(enumeration):
    """The words of an enumeration, in its order: nicks('GuideUrgency') are talk, doctor and so on."""
    for path in CONTENT.glob('*.c'):
        found = re.search(rf'G_DEFINE_ENUM_TYPE \({enumeration},(.*?)\)\)', path.read_text(encoding='utf-8'), re.DOTALL)
        if found:
            return re.findall(r'"([a-z-]+)"', found[1])
    raise SystemExit(f'{enumeration} is no enumeration of {CONTENT}')


URGENCIES = set(nicks('GuideUrgency'))

EVIDENCE = {'sources': SOURCES, 'claims': CLAIMS}
SIMPLE_BLOCKS = {'GuideParagraph', 'GuideList'}
# GuideHeading and so on, from the list that the build goes by.
BLOCKS = {'Guide' + ''.join(word.title() for word in kind.split('-'))
          for kind in re.findall(r"'([a-z-]+)'", re.search(r'block_kinds = \[(.*?)\]', (CONTENT / 'meson.build').read_text(encoding='utf-8'), re.DOTALL)[1])}
# Blocks that state something: a page with one of them names its sources.
FACTS = BLOCKS - {'GuideHeading', 'GuideCallout', 'GuideLink'}
# Where a link can lead beside the pages.
SCREENS_BESIDE = {'my-visit', 'take-home', 'self-check', 'compare-options', 'quiz', 'glossary', 'sources', 'about'}


# Screens of the self-check, in their order, and what a line of them is about. One that shows a sign has the sign's urgency.
SCREENS = nicks('GuideCheckScreen')
CHECK_KINDS = set(nicks('GuideCheckKind'))
LINE_KINDS = CHECK_KINDS - URGENCIES
LINE = re.compile(r'line(-[a-z0-9]+)+( line(-[a-z0-9]+)+)*')
AFTER = re.compile(r'after(-[a-z0-9]+)+( after(-[a-z0-9]+)+)*')


class Class:
    """Properties that must be there, properties that may, classes inside, and whether it has an id."""

    def __init__(self, required=None, optional=None, inside=(), has_id=False):
        self.required = required or {}
        self.properties = {**self.required, **(optional or {})}
        self.inside, self.has_id = set(inside), has_id


CLASSES = {
    'GuideChapter': Class({'title': PLAIN, 'summary': PLAIN}, {'card': DRAWING, 'door': PLAIN}, {'GuidePage'}, has_id=True),
    'GuidePage': Class({'title': PLAIN, 'lead': PLAIN, 'compared': MONTH}, {'was': IDS}, inside=BLOCKS, has_id=True),
    'GuideHeading': Class({'text': PLAIN}, {'level': {'2', '3'}}),
    'GuideParagraph': Class({}, {'text': TEXT, 'sign': SIGN, 'points': IDS, **EVIDENCE}),
    'GuideList': Class({}, {'kind': set(nicks('GuideListKind')), 'title': PLAIN, **EVIDENCE}, {'GuideItem'}),
    'GuideItem': Class({}, {'text': TEXT, 'sign': SIGN, 'points': IDS, **EVIDENCE}),
    'GuideCallout': Class({'kind': set(nicks('GuideCalloutKind'))},
                          {'title': PLAIN, 'elsewhere': TEXT, **EVIDENCE}, SIMPLE_BLOCKS),
    'GuideTable': Class({'caption': PLAIN}, EVIDENCE, {'GuideRow'}),
    'GuideRow': Class({}, {'header': TRUTH, **EVIDENCE}, {'GuideCell'}),
    'GuideCell': Class({'text': TEXT}, EVIDENCE),
    'GuideDots': Class({'caption': PLAIN, 'total': COUNT}, EVIDENCE, {'GuideDotGroup'}),
    'GuideDotGroup': Class({'count': COUNT, 'label': PLAIN}, EVIDENCE),
    'GuideFigure': Class({'drawing': DRAWING, 'alt': PLAIN, 'caption': PLAIN},
                         {'mode': set(nicks('GuideFigureMode')), 'timeline': TRUTH, 'told': STEPS, **EVIDENCE},
                         {'GuidePart', 'GuideStep'}),
    'GuidePart': Class({'part': DRAWING, 'title': PLAIN}, {'text': TEXT, 'sign': SIGN}),
    'GuideStep': Class({'step': COUNT, 'title': PLAIN, 'text': TEXT}, {'day': COUNT}),
    'GuideLink': Class({'to': DRAWING}, {'title': PLAIN, 'text': PLAIN}),
    'GuideMyth': Class({'claim': PLAIN, 'verdict': set(nicks('GuideVerdict')), 'text': TEXT}, {'points': IDS, **EVIDENCE}),
    'GuideChoices': Class({'lead': PLAIN, 'remember': PLAIN, 'compared': MONTH}, EVIDENCE, {'GuideChoice'}, has_id=True),
    'GuideChoice': Class({'title': PLAIN, 'good-for': PLAIN, 'what': PLAIN, 'like': PLAIN, 'daily': PLAIN, 'good': PLAIN,
                          'bad': PLAIN, 'time': PLAIN, 'page': DRAWING}, {'bears': BEARS, 'drawing': DRAWING, 'part': DRAWING, **EVIDENCE}, has_id=True),
    'GuideVisit': Class({'compared': MONTH}, inside={'GuideAsks', 'GuideValue', 'GuideList', 'GuidePhase', 'GuideMilestone'}, has_id=True),
    'GuideAsks': Class({'title': PLAIN}, EVIDENCE, {'GuideAsk'}, has_id=True),
    'GuideAsk': Class({'text': PLAIN}, {'why': PLAIN, **EVIDENCE}, has_id=True),
    'GuideValue': Class({'title': PLAIN, 'low': PLAIN, 'high': PLAIN, 'text': PLAIN}, EVIDENCE, has_id=True),
    'GuidePhase': Class({'title': PLAIN, 'text': PLAIN, 'from': COUNT, 'until': COUNT}, EVIDENCE,
                        SIMPLE_BLOCKS | {'GuideCallout'}, has_id=True),
    'GuideMilestone': Class({'title': PLAIN, 'text': PLAIN, 'hours': COUNT}, EVIDENCE, has_id=True),
    'GuideQuiz': Class({'title': PLAIN, 'lead': PLAIN}, inside={'GuideQuestion'}, has_id=True),
    'GuideQuestion': Class({'kind': set(nicks('GuideQuestionKind')), 'text': PLAIN, 'why': TEXT, 'page': DRAWING, 'sources': SOURCES},
                           {'screen': DRAWING, 'drawing': DRAWING, 'alt': PLAIN, 'claims': CLAIMS}, {'GuideAnswer'}, has_id=True),
    'GuideAnswer': Class({}, {'text': PLAIN, 'sign': SIGN, 'part': DRAWING, 'right': TRUTH}),
    'GuideSelfCheck': Class({'title': PLAIN, 'lead': PLAIN, 'text': PLAIN, 'support': PLAIN, 'harm-line': PLAIN,
                             'harm-danger': PLAIN, 'staff-title': PLAIN, 'staff-text': PLAIN, 'passed-over': PLAIN,
                             'ill-now': TEXT, 'unsure-ask': PLAIN, 'unsure-note': PLAIN, 'skipped-note': PLAIN,
                             'sources': SOURCES},
                            inside={'GuideCheckQuestion', 'GuideCheckRule', 'GuideCheckException', 'GuideCheckResult'},
                            has_id=True),
    'GuideCheckQuestion': Class({'kind': set(SCREENS), 'title': PLAIN, 'short': PLAIN, 'why': PLAIN, 'sources': SOURCES},
                                {'text': PLAIN, 'note': PLAIN, 'claims': CLAIMS},
                                {'GuideHeading', 'GuideCheckLine'}, has_id=True),
    'GuideCheckLine': Class({}, {'kind': LINE_KINDS, 'text': TEXT, 'waits': PLAIN, 'advice': PLAIN, 'sign': SIGN,
                                 'private': TRUTH, **EVIDENCE}, has_id=True),
    'GuideCheckRule': Class({'kind': CHECK_KINDS, 'yes': URGENCIES, 'unsure': URGENCIES},
                            {'at-once': TRUTH, 'heading': PLAIN, 'ask': PLAIN, 'alone': TRUTH}, has_id=True),
    'GuideCheckException': Class({'first': LINE, 'second': LINE, 'outcome': URGENCIES}, has_id=True),
    'GuideCheckResult': Class({'outcome': URGENCIES, 'title': PLAIN, 'who': PLAIN, 'pages': SOURCES, 'sources': SOURCES},
                              {'claims': CLAIMS, 'closing': PLAIN, 'unsure-title': PLAIN, 'unsure-who': PLAIN},
                              SIMPLE_BLOCKS, has_id=True),
    'GuideSigns': Class(inside={'GuideSign'}, has_id=True),
    'GuideSign': Class({'urgency': URGENCIES, 'text': TEXT, 'sources': SOURCES},
                       {'claims': CLAIMS, 'advice': PLAIN, 'who': PLAIN, 'after': AFTER}, has_id=True),
    'GuideGlossary': Class({}, {'order': SWITCH}, inside={'GuideTerm'}, has_id=True),
    'GuideTerm': Class({'title': PLAIN, 'text': TEXT}, {'also': PLAIN, **EVIDENCE}, has_id=True),
    'GuideSources': Class({'read': MONTH}, inside={'GuideSource'}, has_id=True),
    'GuideSource': Class({'title': LABEL, 'short': LABEL},
                         {'publisher': LABEL, 'year': LABEL, 'address': NAME, 'note': PLAIN}, has_id=True),
    'GuideSynonyms': Class(inside={'GuideSynonym'}, has_id=True),
    'GuideSynonym': Class({'page': DRAWING, 'words': PLAIN}),
}
ROOTS = {'GuideChapter', 'GuideChoices', 'GuideGlossary', 'GuideQuiz', 'GuideSelfCheck', 'GuideSigns',
         'GuideSources', 'GuideSynonyms', 'GuideVisit'}
CLAIM_IDS = {f'C{number:02}' for number in range(1, 101)}
