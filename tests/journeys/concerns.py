#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the self-check to the list for the visit: concerns.py PROGRAM [keys]

What was answered with yes or not sure becomes a question of the list; what was
answered with no does not.
"""
import sys

from journey import TOP, Guide, check, run
from book import read

REPLIES = {'check-blood': 'Yes', 'check-allergy': 'Not sure'}


def concerns(program, keys):
    questions = read(TOP / 'ui' / 'content' / 'self-check.ui').all_objects('GuideCheckQuestion')
    with Guide(program, keys) as guide:
        guide.press('Self-check')
        guide.press('Begin')
        for question in questions:
            guide.expect_heading(question.value('title'))
            guide.press(REPLIES.get(question.id, 'No'))
        guide.expect_heading('Wait and see a doctor first')
        guide.expect('heading', 'Worth telling them')
        guide.press('My questions for the visit')
        guide.expect_heading('What matters to you?')
        guide.press('Next: Questions')
        guide.expect('heading', 'From your self-check')
        guide.expect('button', 'Move up: I may bleed easily')
        guide.expect('button', 'Move up: What about an allergy')
        check(len(guide.all('button', 'Move up: ')) == 2, 'two answers became two questions')


if __name__ == '__main__':
    sys.exit(run(concerns))
