#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home to the one page to take along: visit.py PROGRAM [keys]

Sets a slider, chooses and orders questions, writes one, picks a day, and has it
kept in a file that only its owner can read.
"""
import re
import stat
import sys

from journey import Guide, check, exactly, is_pressed, run

SCARS = 'What kind of scars do I have, and can needling help them?'
PRICE = 'What is the full price of all visits, in writing?'
COST = 'Cost matters a lot to me. What is the full price of each choice?'
OWN = 'is it loud'
WAIT = 'I lean towards waiting. What do I gain or lose if I wait?'
UNSURE = 'I do not know yet. What should I think about first?'
FIFTEENTH = re.compile(r'\w+ 15 \w+ 20\d\d')
DAY = re.compile(r'\w+ \d+ \w+ 20\d\d(, today)?')


def list_lines(guide):
    """The questions of the list, in their order, by the names of the buttons that move them."""
    return [name.removeprefix('Move up: ') for name in guide.names('button', 'Move up: ')]


def expect_lines(guide, *lines):
    guide.wait(lambda: list_lines(guide) == list(lines), f'the list {lines}')


def set_slider(guide):
    if guide.keys:
        guide.tab_to('Cost')
        guide.key('Right')
    else:
        guide.set_value(guide.expect('slider', 'Cost'), 4)
    guide.expect_text('In your list: “Cost')
    check(True, 'a slider near its end writes its question')


def choose_leaning(guide):
    guide.expect_heading('Where do you lean, and what do you still need?')
    guide.press(WAIT)
    guide.wait(lambda: is_pressed(guide.find('button', WAIT)), 'the way to lean')
    guide.press(UNSURE)
    guide.wait(lambda: is_pressed(guide.find('button', UNSURE)) and not is_pressed(guide.find('button', WAIT)),
               'the other one in its place')
    guide.expect_text('Leaning is not deciding.')
    guide.press(UNSURE)
    guide.wait(lambda: not is_pressed(guide.find('button', UNSURE)), 'no way to lean')
    check(True, 'one way to lean stands in the list, and can be taken back')


def choose_questions(guide):
    guide.expect_heading('What do you want to ask?')
    check(list_lines(guide) == [COST], 'the slider’s question stands in the list')
    guide.press(SCARS)
    guide.press(PRICE)
    expect_lines(guide, COST, SCARS, PRICE)
    check(True, 'chosen questions stand at the end')


def order_questions(guide):
    move = f'Move up: {PRICE}'
    if guide.keys:
        guide.tab_to(move)
        guide.key('Alt+Up', 'Alt+Up')
    else:
        guide.press(move)
        expect_lines(guide, COST, PRICE, SCARS)
        guide.press(move)
    expect_lines(guide, PRICE, COST, SCARS)
    check(PRICE in (guide.focus_name() or ''), 'the focus stays with the line that moved')


def write_own(guide):
    if guide.keys:
        guide.tab_to('Your own question 1', 'Shift+Tab')
        guide.key(*(letter if letter != ' ' else 'space' for letter in OWN))
    else:
        guide.set_text(guide.expect('text', 'Your own question 1'), OWN)
    expect_lines(guide, PRICE, COST, SCARS, OWN)
    check(True, 'an own question stands in the list')


def pick_day(guide):
    guide.expect_heading('Before and after the treatment')
    guide.expect_text('No day yet')
    if guide.keys:
        guide.tab_to(DAY)
        guide.key('Right', 'Down', 'Up', 'Page_Down', 'space')
    else:
        this_month = guide.find('button', FIFTEENTH).name
        guide.press('Next month')
        # The days of this month stand there until it has turned, and go while they are pressed.
        guide.wait(lambda: (day := guide.find('button', FIFTEENTH)) and day.name != this_month, 'the next month')
        guide.press(FIFTEENTH)
    hours = guide.expect_heading('At what hour?')
    check('10 am' in hours.description, 'the day picked is said with the next question')
    guide.press(exactly('3 pm'))
    guide.expect_heading('After your treatment on')
    guide.expect('heading', re.compile('After your treatment on .*, 3 pm'))
    guide.expect_text('Your clinic’s sheet comes first')
    for words in ('The first 24 hours', 'Month 3 to month 6', 'Not before'):
        guide.expect('heading', words)
    check(True, 'the aftercare has dates, and the focus is on it')


def see_sheet(guide):
    guide.expect_heading('Take a photo of this page')
    for words in (PRICE, COST, SCARS, OWN):
        guide.expect_text(words)
    guide.expect('heading', re.compile('Treatment: .*, 3 pm'))
    guide.expect_text('112, 911, 999')
    check(True, 'one page has it all')


def visit(program, keys):
    with Guide(program, keys) as guide:
        guide.press('My visit')
        guide.expect_heading('What matters to you?')
        set_slider(guide)
        guide.press('Next: Where you lean')
        choose_leaning(guide)
        guide.press('Next: Questions')
        choose_questions(guide)
        order_questions(guide)
        write_own(guide)
        guide.press('Next: Dates')
        pick_day(guide)
        check('[visit]' not in guide.kept(), 'nothing is kept unasked')
        guide.press('Keep my list and dates on this device', 'space')
        guide.wait(lambda: is_pressed(guide.find('button', 'Keep my list')), 'the button to be pressed')
        guide.press('Next: One page')
        see_sheet(guide)
        guide.wait(lambda: OWN in guide.kept(), 'the plan in the file')
        check(stat.S_IMODE(guide.kept_file().stat().st_mode) == 0o600, 'only its owner can read the file')


if __name__ == '__main__':
    sys.exit(run(visit))
