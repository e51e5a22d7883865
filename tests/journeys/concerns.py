#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the self-check to the list for the visit: concerns.py PROGRAM [keys]

What is ticked becomes a question of the list, with the words of that line alone;
so does a line of which somebody is not sure. A line that is nobody's business in
a waiting room becomes a question that does not name it.
"""
import importlib
import sys

from journey import Guide, check, run

self_check = importlib.import_module('self-check')

MARKED = ['line-aspirin', 'line-hiv', 'unsure:line-nickel']


def concerns(program, keys):
    book, questions = self_check.read_check()
    with Guide(program, keys) as guide:
        guide.press('Self-check')
        guide.press('Begin')
        self_check.take(guide, book, questions, MARKED, 'No', False)
        guide.expect_heading('See a doctor before any needling')
        guide.expect('heading', 'Ask a doctor first about:')
        guide.press('Ask these at the visit')
        guide.expect('heading', 'From your self-check')
        guide.expect('button', 'Move up: I take aspirin, even in a low dose.')
        guide.expect('button', 'Move up: I have something to tell you in private.')
        guide.expect('button', 'Move up: Earrings, buttons or watches give me a rash. I am not sure')
        check(len(guide.all('button', 'Move up: ')) == 3, 'three answers became three questions')
        check(not guide.has_text('HIV'), 'what is told in private is not named')


if __name__ == '__main__':
    sys.exit(run(concerns))
