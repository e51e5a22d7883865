#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home through the self-check to each of its four results."""
import sys

from journey import CLINIC, TOP, Guide, Lost, run
from book import read

YES, NO, NOT_SURE, SKIP = 'Yes', 'No', 'Not sure', 'Skip'
NEVER = ('suitable', ' safe', 'diagnos', 'score')

# The answers that are not no, by the id of the question, and the result.
WAYS = [
    ({'check-emergency': YES}, 'Call emergency now', 'Call \u2066000\u2069 now.'),
    ({'check-emergency': NOT_SURE}, 'Get help today', 'urgent care line today'),
    ({'check-today': YES}, 'Get help today', 'urgent care line today'),
    ({'check-soon': YES}, 'Get help today', 'call the clinic that treated you, in its office hours'),
    ({'check-soon': NOT_SURE}, 'Get help today', 'urgent care line today'),
    ({'check-blood': YES, 'check-scars': NOT_SURE, 'check-tell': SKIP}, 'Wait and see a doctor first',
     'do not stop a medicine yourself'),
    ({'check-mood': YES}, 'Talk to a skin professional before you decide', 'Tell a doctor how you feel'),
]


def read_questions():
    return read(TOP / 'ui' / 'content' / 'self-check.ui').all_objects('GuideCheckQuestion')


def reply_to_all(guide, questions, replies):
    """Answers until a result is there."""
    for question in questions:
        guide.expect_heading(question.value('title'))
        reply = replies.get(question.id, NO)
        guide.press(reply)
        if question.value('kind') in ('emergency', 'today', 'soon') and reply in (YES, NOT_SURE):
            return


def check_result(guide, questions, replies, title, words):
    guide.expect_heading(title)
    guide.expect_text(words)
    guide.expect_text('Sample Clinic')
    guide.expect_text('crisis line')
    for question in questions:
        reply = replies.get(question.id)
        if reply is not None:
            guide.expect_text(question.value('tell' if reply == YES else 'short'))
    for word in NEVER:
        if guide.has_text(word):
            raise Lost(f'way to say “{word}”: a result never does')


def check(program, keys):
    questions = read_questions()
    with Guide(program, keys, CLINIC) as guide:
        guide.press('Self-check')
        for replies, title, words in WAYS[:2] if keys else WAYS:
            guide.expect_heading('What is worth telling?')
            guide.press('Begin')
            reply_to_all(guide, questions, replies)
            check_result(guide, questions, replies, title, words)
            guide.press('Home')
            guide.press('Self-check')  # the result can be read again
            check_result(guide, questions, replies, title, words)
            guide.press('Clear my answers')
        guide.press('Begin')
        reply_to_all(guide, questions, {})
        guide.expect_heading('Talk to a skin professional before you decide')


if __name__ == '__main__':
    sys.exit(run(check))
