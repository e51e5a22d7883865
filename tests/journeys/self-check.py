#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From Home through the self-check to each of its results."""
import sys

from journey import CLINIC, TOP, Guide, Lost, run
from book import content_files, plain_text, Book

NEVER = ('suitable', ' safe', 'diagnos', 'score')
REVIEW = 'Not checked by a clinician.'

UNSURE = 'unsure:'

# What is ticked, or not sure, the answer at the door, whether the result comes
# before the last screen, its title, and words in it.
WAYS = [
    (['line-breathing'], 'Yes', True, 'Call now', 'Call \u2066000\u2069 now.'),
    (['unsure:line-breathing'], 'I am not sure', True, 'Call and ask', 'Call \u2066000\u2069 and ask.'),
    (['line-pus'], 'Yes', True, 'Get help today', 'at night and on weekends too'),
    (['line-patches'], 'Skip', True, 'Call this week', 'Call today instead if'),
    (['line-blood-thinner', 'unsure:line-nickel'], 'No', False, 'See a doctor before any needling', 'Stopping can cause a clot'),
    (['line-mirrors'], 'No', False, 'Talk to a professional before you decide', 'Tell a doctor how you feel'),
]


def read_check():
    book = Book(content_files(TOP / 'ui' / 'content'), TOP / 'icons')
    return book, next(root for root in book.roots.values() if root.all_objects('GuideSelfCheck'))


def line_text(book, line):
    return plain_text(line.value('text') or book.signs[line.value('sign')].value('text'))


def answer_screen(guide, book, screen, marked, door):
    """Ticks what is true on the screen, and goes on."""
    guide.expect_heading(screen.value('title'))
    if screen.value('kind') in ('door', 'harm'):
        guide.press(door if screen.id == 'check-door' else 'No')
        return
    for line in screen.all_objects('GuideCheckLine'):
        if line.id in marked:
            guide.tick(line_text(book, line))
        elif UNSURE + line.id in marked:
            guide.press(f'Not sure: {line_text(book, line)}')
    guide.press('Next' if has_mark(screen, marked) else 'None of these')


def has_mark(screen, marked):
    return any(line.id in marked or UNSURE + line.id in marked for line in screen.all_objects('GuideCheckLine'))


def take(guide, book, check, marked, door, early):
    screens = check.all_objects('GuideCheckQuestion')
    for screen in screens:
        if screen.value('kind') == 'again' or (screen.value('kind') == 'signs' and door == 'No'):
            continue
        answer_screen(guide, book, screen, marked, door)
        if early and has_mark(screen, marked):
            return


def check_after(book, shown, marked):
    """What is done after the call is told of the signs that are marked, and of no other."""
    items = {node.id: plain_text(node.value('text')) for root in book.roots.values()
             for node in root.all_objects('GuideItem') if (node.id or '').startswith('after-')}
    wanted = {after for sign in book.signs.values() for after in sign.value('after', '').split()
              if any(mark.endswith('line' + sign.id.removeprefix('sign')) for mark in marked)}
    told = {after for after, text in items.items() if text in shown}
    if told != wanted:
        raise Lost(f'way to say of what is done after the call {sorted(wanted)} alone, but {sorted(told)}')


def check_result(guide, book, check, marked, title, words):
    guide.expect_heading(title)
    guide.expect_text(words)
    guide.expect_text('Sample Clinic')
    guide.expect_text(REVIEW)
    guide.expect_text('a listening line in your country (in the UK: Samaritans, 116 123)')
    shown = {node.name for node in guide.walk()}
    for line in check.all_objects('GuideCheckLine'):
        if line.id in marked or UNSURE + line.id in marked:
            guide.expect_text(line_text(book, line))
        elif line_text(book, line) in shown and line.id != 'line-harm':
            raise Lost(f'way not to say “{line_text(book, line)}”, which nobody ticked')
    if any(mark.startswith(UNSURE) for mark in marked):
        guide.expect('heading', 'You were not sure about:')
    check_after(book, shown, marked)
    for word in NEVER:
        if guide.has_text(word):
            raise Lost(f'way to say “{word}”: a result never does')


def check(program, keys):
    book, questions = read_check()
    with Guide(program, keys, CLINIC) as guide:
        guide.press('Self-check')
        for marked, door, early, title, words in WAYS[:2] if keys else WAYS:
            guide.expect_heading('What is worth telling?')
            guide.expect_text(REVIEW)
            guide.press('Begin')
            take(guide, book, questions, marked, door, early)
            check_result(guide, book, questions, marked, title, words)
            guide.press('Home')
            guide.press('Self-check')  # the result can be read again
            check_result(guide, book, questions, marked, title, words)
            guide.press('Clear my answers')
        guide.press('Begin')
        take(guide, book, questions, [], 'No', False)
        guide.expect_heading('Talk to a professional before you decide')


if __name__ == '__main__':
    sys.exit(run(check))
