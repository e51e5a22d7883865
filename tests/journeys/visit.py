#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home to the one page to take along: visit.py PROGRAM [keys]

Sets a slider, chooses and orders questions, writes one, picks a day, has it
kept, and finds it all again after a new start. With "keys", by the keyboard
alone.
"""
import stat
import sys
import time

from outside import Journey, check

SCARS = 'What kind of scars do I have, and can needling help them?'
PRICE = 'What is the full price of all visits, in writing?'
COST = 'Cost matters a lot to me. What is the full price of each choice?'
OWN = 'is it loud'


def list_lines(guide):
    """The questions of the list, in their order, by the names of the buttons that move them."""
    return [node.get_name().removeprefix('Move up: ') for node in guide.all('button', 'Move up: .*')]


def set_slider(guide, by_keys):
    if by_keys:
        guide.tab_to('Cost')
        guide.key('Right')
    else:
        guide.wait_for('slider', 'Cost').get_value_iface().set_current_value(4)
    guide.text('In your list: “Cost')
    check(True, 'a slider near its end writes its question')


def choose_questions(guide, press):
    guide.wait_for('heading', 'What do you want to ask\\?')
    check(list_lines(guide) == [COST], 'the slider’s question stands in the list')
    press(SCARS.replace('?', '\\?'))
    press(PRICE.replace('?', '\\?'))
    guide.wait(lambda: list_lines(guide) == [COST, SCARS, PRICE], 'three lines in the order in which they came')
    check(True, 'chosen questions stand at the end')


def order_questions(guide, by_keys):
    if by_keys:
        guide.tab_to('Move up: ' + PRICE.replace('?', '\\?'))
        guide.key('Alt+Up', 'Alt+Up')
    else:
        guide.press('Move up: ' + PRICE.replace('?', '\\?'))
        guide.wait(lambda: list_lines(guide) == [COST, PRICE, SCARS], 'one up')
        guide.press('Move up: ' + PRICE.replace('?', '\\?'))
    guide.wait(lambda: list_lines(guide) == [PRICE, COST, SCARS], 'the last line first')
    check(PRICE in (guide.focus_name() or ''), 'the focus stays with the line that moved')


def write_own(guide, by_keys):
    if by_keys:
        guide.tab_to('Your own question 1', 'Shift+Tab')
        guide.key(*(letter if letter != ' ' else 'space' for letter in OWN))
    else:
        guide.wait_for('text', 'Your own question 1').get_editable_text_iface().set_text_contents(OWN)
    guide.wait(lambda: list_lines(guide) == [PRICE, COST, SCARS, OWN], 'the reader’s own words in the list')
    check(True, 'an own question stands in the list')


def pick_day(guide, by_keys):
    guide.wait_for('heading', 'Before and after the treatment')
    guide.text('No day yet')
    if by_keys:
        guide.tab_to('.* \\d+ \\w+ 20\\d\\d')
        guide.key('Right', 'Down', 'Up', 'Page_Down', 'space')
        guide.wait_for('heading', 'After your treatment on .*, 10 am')
        guide.tab_to('3 pm')
        guide.key('space')
    else:
        guide.press('Next month')
        guide.press('.* 15 \\w+ 20\\d\\d')
        guide.press('3 pm')
    guide.wait_for('heading', 'After your treatment on .*, 3 pm')
    guide.text('Your clinic’s sheet comes first')
    for words in ('The first 24 hours', 'Month 3 to month 6', 'Not before'):
        guide.wait_for('heading', words)
    check(True, 'the aftercare has dates')


def see_sheet(guide):
    guide.wait_for('heading', 'Take a photo of this page')
    check(guide.focus_name() == 'Take a photo of this page', 'the focus is on the title of the page')
    for words in (PRICE, COST, SCARS, OWN):
        guide.text(words.replace('?', '\\?'))
    guide.wait_for('heading', 'Treatment: .*, 3 pm')
    guide.text('112, 911, 999')
    check(True, 'one page has it all')


def go(program, by_keys):
    with Journey(program) as guide:
        press = guide.press_by_key if by_keys else guide.press
        press('My visit')
        guide.wait_for('heading', 'What matters to you\\?')
        set_slider(guide, by_keys)
        press('Next: Questions')
        choose_questions(guide, press)
        order_questions(guide, by_keys)
        write_own(guide, by_keys)
        press('Next: Dates')
        pick_day(guide, by_keys)
        check('[visit]' not in guide.kept(), 'nothing is kept unasked')
        press('Keep my list and dates on this device')
        guide.wait(lambda: guide.is_pressed(guide.find('button', 'Keep my list.*')), 'the button to be pressed')
        press('Next: One page')
        see_sheet(guide)
        guide.wait(lambda: OWN in guide.kept(), 'the plan in the file')
        path = guide.home / 'microneedling-guide' / 'reader.ini'
        check(stat.S_IMODE(path.stat().st_mode) == 0o600, 'only its owner can read the file')


if __name__ == '__main__':
    started = time.monotonic()
    go(sys.argv[1], 'keys' in sys.argv[2:])
    print(f'{time.monotonic() - started:.1f} s')
