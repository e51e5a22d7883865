#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home through the questions on the short guide, once more through what was missed, and on through all the others."""
import sys

from journey import TOP, Guide, Lost, run
from book import plain_text, read

NOT_RIGHT, SKIPPED = 'q-mark', 'q-wait'


def read_questions():
    """Returns {words of the question: its node}."""
    return {node.value('text'): node for node in read(TOP / 'ui' / 'content' / 'quiz.ui').all_objects('GuideQuestion')}


def read_signs():
    """Returns {id of a sign: its words}."""
    return {node.id: plain_text(node.value('text'))
            for node in read(TOP / 'ui' / 'content' / 'signs.ui').all_objects('GuideSign')}


SIGNS = read_signs()


def words(node):
    """Of an answer: its own, or those of the sign that it shows."""
    return SIGNS[node.value('sign')] if node.value('sign') else node.value('text')


def put_in_order(guide, steps):
    """Moves each step up to its place, the first one first."""
    for place, step in enumerate(steps, 1):
        while not guide.has_text(f'Move up: {step}, now {place} of'):
            before = guide.names('button', 'Move up')
            if guide.keys:
                guide.tab_to(f'Move up: {step}')
                guide.key('Up')
            else:
                guide.press(f'Move up: {step}')
            guide.wait(lambda: guide.names('button', 'Move up') != before, 'the step to move')


def answer(guide, question, right):
    kind, answers = question.value('kind'), question.objects()
    wanted = [node for node in answers if (node.value('right') == 'true') == right]
    if kind == 'order':
        put_in_order(guide, [words(node) for node in answers])
    elif kind == 'part':
        guide.press(f'{answers.index(wanted[0]) + 1}: ')
    else:
        for node in wanted if kind == 'several' else wanted[:1]:
            guide.press(words(node))
    guide.press('Check my answer')


def check_feedback(guide, question, right):
    """The focus is on right or wrong, and the reason comes with it."""
    heading = guide.expect_heading('Yes, that is right.' if right else 'Not quite.', question.id)
    why = plain_text(question.value('why')).split('{')[0].split('.')[0]
    if why not in heading.description:
        raise Lost(f'reason with the heading of {question.id}')
    if guide.find('button', 'Read: ') is None:
        raise Lost(f'way to the page of {question.id}')


def answer_all(guide, questions, count, missed=(), skipped=()):
    for number in range(1, count + 1):
        guide.expect_text(f'Quiz · {number} of {count}')
        question = questions[guide.expect_heading('').name]
        if question.id in skipped:
            guide.press('Skip')
            continue
        answer(guide, question, question.id not in missed)
        check_feedback(guide, question, question.id not in missed)
        guide.press('See how it went' if number == count else 'Next question')


def quiz(program, keys):
    questions = read_questions()
    short = sum(question.value('screen') is not None for question in questions.values())
    rest = len(questions) - short
    with Guide(program, keys) as guide:
        guide.press('Quiz')
        guide.expect_heading('What do you remember?')
        guide.press('Begin')
        answer_all(guide, questions, short, {NOT_RIGHT}, {SKIPPED})
        guide.expect_heading(f'You had {short - 2} of {short} right')
        guide.expect_text('Worth another look: 1')
        guide.expect_text('Skipped: 1')
        guide.press('Only the missed ones again')
        answer_all(guide, questions, 2)
        guide.expect_heading('You had 2 of 2 right')
        guide.press(f'{rest} more questions')
        answer_all(guide, questions, rest)
        guide.expect_heading(f'You had {rest} of {rest} right')


if __name__ == '__main__':
    sys.exit(run(quiz))
