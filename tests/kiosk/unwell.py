#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody unwell in the clinic: unwell.py

One press leads from Home to what to do, and nothing has to be scrolled for it.
The first line is to tell the staff, there and over each urgent result. Whoever
thinks about harming themselves reads of a listening line first, and of no staff.
"""
from driver import Kiosk, check, main, wait_for

STAFF, CALL = 'Tell the staff now', 'Call now'
PICTURES = ('image', 'figure')


def words(kiosk):
    """What is read on the screen, in the order in which it is read."""
    return [(node, node.name) for node, _ in kiosk.read().walk() if node.role in ('label', 'heading') and node.name]


def find_words(kiosk, start):
    return next((node for node, name in words(kiosk) if name.startswith(start)), None)


def is_in_view(kiosk, node):
    return node is not None and kiosk.bus.find_spot(node) is not None


def check_order(kiosk, first, then, where):
    wait_for(f'“{then}”', lambda: find_words(kiosk, then))
    names = [name for _, name in words(kiosk)]
    check(any(name.startswith(first) for name in names), f'{where}: nothing says “{first}”')
    index = [next(i for i, name in enumerate(names) if name.startswith(wanted)) for wanted in (first, then)]
    check(index[0] < index[1], f'{where}: “{then}” stands before “{first}”')
    check(is_in_view(kiosk, find_words(kiosk, first)), f'{where}: “{first}” has to be scrolled for')


def check_before_pictures(kiosk, first):
    """A screen reader goes along the tree: what to do comes before a picture in it."""
    nodes = [node for node, _ in kiosk.read().walk()]
    index = next(i for i, node in enumerate(nodes) if node.name.startswith(first))
    pictures = [node.name for node in nodes[:index] if node.role in PICTURES and node.name]
    check(not pictures, f'Get help: a screen reader hears of {pictures} before “{first}”')


def get_help(kiosk):
    kiosk.press(wait_for('Get help in view on Home', lambda: next(
        (node for node, _ in kiosk.read().walk() if node.name == 'Get help' and is_in_view(kiosk, node)), None)))
    check_order(kiosk, STAFF, CALL, 'Get help')
    check_before_pictures(kiosk, STAFF)
    check(is_in_view(kiosk, find_words(kiosk, 'Call 112')), 'Get help: the number has to be scrolled for')
    kiosk.press_named('Home')


def tick(kiosk, start):
    kiosk.press(wait_for(f'the row {start}', lambda: next(
        (node for node, _ in kiosk.read().walk() if node.role == 'check box' and node.name.startswith(start)), None)))


def answer(kiosk, title, press):
    wait_for(title, lambda: find_words(kiosk, title))
    for what in press:
        kiosk.press_named(what)


def see_results(kiosk):
    wait_for('Home', lambda: kiosk.find('Get help'))
    kiosk.press_named('Self-check')
    kiosk.press_named_start('Begin')
    answer(kiosk, 'Were needles', ['Yes'])
    wait_for('the signs', lambda: find_words(kiosk, 'Is any of these true right now?'))
    tick(kiosk, 'It is hard to breathe')
    kiosk.press_named('Next')
    check_order(kiosk, STAFF, CALL, 'call now')
    kiosk.press_named('Clear my answers')
    kiosk.press_named_start('Begin')
    answer(kiosk, 'Were needles', ['Yes'])
    answer(kiosk, 'Is any of these true right now?', ['None of these'])
    wait_for('the signs', lambda: find_words(kiosk, 'Is any of these true since'))
    tick(kiosk, 'Pus comes out')
    kiosk.press_named('Next')
    check_order(kiosk, STAFF, 'Get help today', 'today')
    kiosk.press_named('Clear my answers')


def see_harm(kiosk):
    kiosk.press_named_start('Begin')
    answer(kiosk, 'Were needles', ['No'])
    answer(kiosk, 'Do you think about harming yourself?', ['Yes'])
    check_order(kiosk, 'Talk to somebody now. Call ', 'Is your life in danger?', 'harm')
    check(find_words(kiosk, STAFF) is None, 'harm: the staff is named')
    heights = [kiosk.bus.extents([find_words(kiosk, start)])[0][3] for start in ('Is your life in danger?', 'You can tell a doctor')]
    n_lines = heights[0] / heights[1]  # one of the two may be broken
    check(abs(n_lines - round(n_lines)) < 0.06, f'harm: the number is in larger type than the text: {heights}')


def run():
    with Kiosk() as kiosk:
        kiosk.start()
        kiosk.enter()
        get_help(kiosk)
        see_results(kiosk)
        see_harm(kiosk)
    print('one press from Home to what to do, with the staff before all else, and quiet words on harming oneself')


main(run)
