# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds mistakes of meaning in the quiz and in the self-check."""
import re

import schema
from book import Fault, plain_text

MOST_SCREENS, MOST_LINES = 10, 10
# What a drawing tells of by colour, to do it or to leave it.
JUDGED = {'do', 'do-s', 'dont', 'dont-s'}

# What no result of the self-check may say, and whom each must name.
NEVER = re.compile(r'\b(suitable|unsuitable|safe|safely|safer|diagnos\w*|scores?|points|fit for|cleared you)\b', re.IGNORECASE)
SOMEBODY = re.compile(r'\b(doctor|clinic|professional|emergency|helplines)\b', re.IGNORECASE)


# --- the quiz ----------------------------------------------------------------

def check_question(question, book):
    """The right answers that its kind asks for, no more and no fewer."""
    kind, answers = question.value('kind'), question.objects()
    right = [answer for answer in answers if answer.value('right') == 'true']
    fewest = 3 if kind == 'order' else 2
    if len(answers) < fewest:
        yield Fault(question, 'question', f'a question of kind {kind} has at least {fewest} answers')
    if kind == 'order':
        for answer in right:
            yield Fault(answer, 'question', 'steps to put in order are right by their order, not one by one')
    elif not right:
        yield Fault(question, 'question', 'the question has no right answer')
    elif kind != 'several':
        for answer in right[1:]:
            yield Fault(answer, 'question', 'the question has a right answer already')
    elif len(right) < 2:
        yield Fault(question, 'question', 'a question with several right answers has at least two')
    if kind == 'true-false' and len(answers) != 2:
        yield Fault(question, 'question', 'true or false are two answers')
    yield from check_part_question(question, book)
    yield from check_page(question.find('page'), book)
    yield from check_screen(question.find('screen'), book)
    texts = [answer.value('text') or answer.value('sign') for answer in answers]
    for index, answer in enumerate(answers):
        if texts[index] in texts[:index]:
            yield Fault(answer, 'question', f'“{texts[index]}” stands here twice')


def check_part_question(question, book):
    """A drawing, and a part of it for each answer: for this kind and no other."""
    is_part = question.value('kind') == 'part'
    for name in ('drawing', 'alt'):
        if (question.find(name) is not None) != is_part:
            yield Fault(question, 'question', f'“{name}” is for a question of kind part, which needs it')
    ids = book.drawing_ids(question.value('drawing', '')) if is_part else None
    if ids is not None and book.drawing_words(question.value('drawing'), 'class') & JUDGED:
        yield Fault(question.find('drawing'), 'drawing', 'a drawing with what to do or not in its colours answers by itself')
    for answer in question.objects():
        part = answer.value('part')
        if (part is not None) != is_part:
            yield Fault(answer, 'question', '“part” is for a question of kind part, which needs it')
        elif ids is not None and f'at-{part}' not in ids:
            yield Fault(answer, 'drawing', f'the drawing {question.value("drawing")} has no anchor “at-{part}”')


def check_screen(prop, book):
    """A question of the first round is on the short guide, or on another path behind a door."""
    screens = {page.id for root in book.roots.values() for chapter in root.all_objects('GuideChapter')
               if chapter.value('door') for page in chapter.all_objects('GuidePage')}
    if prop is not None and prop.text not in screens:
        yield Fault(prop, 'link', f'“{prop.text}” is no screen behind a door')


def check_page(prop, book):
    """Every page that a property names is there."""
    for name in prop.text.split() if prop is not None else ():
        if name not in book.pages:
            yield Fault(prop, 'link', f'there is no page “{name}”')


# --- the self-check ----------------------------------------------------------

def check_rules(check):
    """One rule for each kind of line: none missing, none twice. Not sure is never graver than yes."""
    seen = {}
    for rule in check.all_objects('GuideCheckRule'):
        kind = rule.value('kind')
        if kind in seen:
            yield Fault(rule, 'rule', f'a second rule for “{kind}”: the first stands in line {seen[kind]}')
        seen.setdefault(kind, rule.line)
    for kind in sorted(schema.CHECK_KINDS - seen.keys()):
        yield Fault(check, 'rule', f'no rule for “{kind}”')


def check_exceptions(check):
    """Each id that an exception names is a line."""
    known = {node.id for node in check.all_objects('GuideCheckLine')}
    for exception in check.all_objects('GuideCheckException'):
        for name in ('first', 'second'):
            for wanted in exception.value(name, '').split():
                if wanted not in known:
                    yield Fault(exception.find(name), 'exception', f'there is no line “{wanted}”')


def check_results(check):
    """A result for each of the five urgencies, and for harm, in words that it may use."""
    seen = set()
    for result in check.all_objects('GuideCheckResult'):
        outcome = 'harm' if result.id == 'result-harm' else result.value('outcome')
        if outcome in seen:
            yield Fault(result, 'result', f'the result “{outcome}” stands here twice')
        seen.add(outcome)
        if not SOMEBODY.search(result.value('who', '')):
            yield Fault(result, 'result', 'the result does not say whom to see or call')
        for prop in result.all_strings():
            word = NEVER.search(plain_text(prop.text))
            if word:
                yield Fault(prop, 'result', f'a result never says “{word[0]}”')
    for outcome in sorted(schema.URGENCIES | {'harm'} - seen):
        if outcome not in seen:
            yield Fault(check, 'result', f'there is no result “{outcome}”')


def check_line(line):
    """A sign has its words and its kind in signs.ui; another line has its own."""
    has_sign = line.find('sign') is not None
    for name in ('kind', 'text'):
        if (line.find(name) is not None) == has_sign:
            yield Fault(line, 'check-line', f'“{name}” is for a line that shows no sign, which needs it')
    if (line.find('waits') is not None) != (line.value('kind') == 'wait'):
        yield Fault(line, 'check-line', '“waits” is for a line of kind wait, which needs it')


def check_checks(check, book):
    """As many screens as somebody can answer, with the signs that need help first."""
    screens = check.all_objects('GuideCheckQuestion')
    short = [screen for screen in screens if screen.value('kind') not in ('signs', 'again')]
    if len(short) > MOST_SCREENS:
        yield Fault(check, 'check', f'whoever says no to everything sees at most {MOST_SCREENS} screens, here {len(short)}')
    order = [schema.SCREENS.index(screen.value('kind')) for screen in screens if screen.value('kind') in schema.SCREENS]
    for screen, place, before in zip(screens[1:], order[1:], order):
        if place < before:
            yield Fault(screen, 'check', 'the door comes first, then the signs, then harm, then what is worth telling')
    for screen in screens:
        lines = screen.all_objects('GuideCheckLine')
        if screen.value('kind') == 'topic' and not 1 <= len(lines) <= MOST_LINES:
            yield Fault(screen, 'list-length', f'a screen has 1 to {MOST_LINES} lines, this one {len(lines)}')
        for line in lines:
            yield from check_line(line)
    for result in check.all_objects('GuideCheckResult'):
        yield from check_page(result.find('pages'), book)


def check_asking(root, book):
    for question in root.all_objects('GuideQuestion'):
        yield from check_question(question, book)
    for check in root.all_objects('GuideSelfCheck'):
        yield from check_rules(check)
        yield from check_exceptions(check)
        yield from check_results(check)
        yield from check_checks(check, book)
