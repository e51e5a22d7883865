#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the self-check to the list for the visit: concerns.py PROGRAM

What was answered with yes or not sure becomes a question of the list; what was
answered with no does not.
"""
import sys

from outside import Journey, check

BLOOD = 'Move up: I may bleed easily.*'
ALLERGY = 'Move up: What about an allergy.*'


def answer(guide, replies):
    for number in range(20):
        if guide.find('heading', 'Worth telling them'):
            return
        before = guide.wait(guide.question, 'a question')
        guide.press(next((reply for words, reply in replies.items() if words in before), 'No'))
        guide.wait(lambda: guide.find('heading', 'Worth telling them') or guide.question() != before, 'what comes next')


class SelfCheck(Journey):
    def question(self):
        heading = next((node for node in self.walk() if node.get_role_name() == 'heading'), None)
        return heading.get_name() if heading is not None else None


def go(program):
    with SelfCheck(program) as guide:
        guide.press('Self-check')
        guide.press('Start.*|Begin.*')
        answer(guide, {'bleed': 'Yes', 'blood': 'Yes', 'allerg': 'Not sure'})
        guide.wait_for('heading', 'Worth telling them')
        guide.press('Home')
        guide.press('My visit')
        guide.press('Next: Questions')
        guide.wait_for('heading', 'From your self-check')
        guide.wait_for('button', BLOOD)
        guide.wait_for('button', ALLERGY)
        check(len(guide.all('button', 'Move up: .*')) == 2, 'two answers became two questions')


if __name__ == '__main__':
    go(sys.argv[1])
