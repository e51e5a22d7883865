# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor without a plan: reads, answers, moves, chooses, leaves things open."""
import re
import time
from collections import Counter

from driver import ENTER, FINISH, START, STEPS, wait_for

KEYS = ['Page_Down', 'Page_Up', 'Right', 'Left', 'Down', 'Up', 'Escape', 'Tab', 'Return', 'space', 'End']
LANGUAGES = ['English', 'Español', 'العربية']
WIDTH, HEIGHT = 1920, 1080
TOOLS = 5  # Home, Get help, Text and colours, Language, Menu
DAY = re.compile(r'\b\d\d?\b.*\b20\d\d\b')  # by its whole name, which is a date
ANSWERS = ('Yes', 'No', 'I am not sure', 'None of these', 'Next', 'Skip')


class Visitor:
    """What it does is counted, so that the test can say what was tried."""

    def __init__(self, kiosk, chance):
        self.kiosk = kiosk
        self.chance = chance
        self.done = Counter()
        self.n_stays = 0

    def content(self, window):
        """What can be pressed but the way out and the tools beside it: names differ by language."""
        buttons = window.buttons()
        out = next((i for i, (_, name) in enumerate(buttons) if name in FINISH), len(buttons))
        return [node for node, _ in buttons[:out] + buttons[out + 1 + TOOLS:]]

    def all_but_the_way_out(self, window):
        return [node for node, name in window.buttons() if name not in FINISH]

    def press(self, node, what):
        self.kiosk.press(node)
        self.done[what] += 1
        time.sleep(0.06)

    def press_some(self, times, what):
        for _ in range(times):
            window = self.kiosk.read()
            content = self.content(window)
            if not content or self.over(window):
                return
            self.press(self.chance.choice(content), what)

    def over(self, window):
        """Whether a key or button of its own ended the visit. (The self-check begins by the same word in Spanish.)"""
        return window.find(START) is not None and window.find(FINISH) is None

    def choose_language(self):
        """On the first screen."""
        name = self.chance.choices(LANGUAGES, [3, 1, 1])[0]
        self.kiosk.press_named(name)
        self.done[f'in {name}'] += 1
        wait_for('the look', lambda: self.kiosk.find(LANGUAGES) is None)
        return name

    def choose_look(self):
        for _ in range(self.chance.randint(0, 3)):
            buttons = self.kiosk.buttons()
            out = next(i for i, (_, name) in enumerate(buttons) if name in ENTER)
            self.press(self.chance.choice(buttons[:out])[0], 'sizes and colours')

    # Things to do, of which a visit has some.
    def read(self):
        self.kiosk.press_named_start('I am deciding')
        for _ in range(self.chance.randint(1, 6)):
            self.kiosk.hand.scroll(WIDTH // 2, HEIGHT // 2, self.chance.randint(1, 4))
            self.done['scrolls'] += 1
            if self.chance.random() < 0.5:
                self.press_some(1, 'buttons of pages')
            self.kiosk.key('Page_Down')
            self.done['page turns'] += 1
            time.sleep(0.06)

    def answer_quiz(self):
        self.kiosk.press_named('Quiz')
        self.kiosk.press_named_start('Begin')
        time.sleep(0.15)
        self.press_some(self.chance.randint(3, 12), 'answers in the quiz')

    def answer_self_check(self):
        self.kiosk.press_named('Self-check')
        self.kiosk.press_named_start('Begin')
        wait_for('the first question', lambda: self.kiosk.find('Skip'))
        for _ in range(self.chance.randint(1, 9)):
            answers = wait_for('answers', lambda: [
                node for node, name in self.kiosk.buttons() if name in ANSWERS or name == 'Home'])
            if len(answers) == 1:
                return
            self.press(self.chance.choice(answers[1:]), 'answers in the self-check')

    def choose_options(self):
        self.kiosk.press_named('Options side by side')
        time.sleep(0.15)
        self.press_some(self.chance.randint(2, 6), 'options')

    def move_sliders(self):
        self.kiosk.press_named('My visit')
        sliders = wait_for('the sliders of My visit', lambda: [
            node for node, _ in self.kiosk.read().walk() if node.role == 'slider'])
        for slider in self.chance.sample(sliders, self.chance.randint(1, len(sliders))):
            self.kiosk.bus.set_value(slider, self.chance.choice([1, 2, 4, 5]))
            self.done['sliders'] += 1

    def plan(self):
        self.move_sliders()
        wait_for('the steps', lambda: self.kiosk.find(next(iter(STEPS))))
        for step in STEPS:
            if self.kiosk.find(step) is None:
                return  # a button led on to the last page, which has none of these
            self.kiosk.press_named(step)
            time.sleep(0.15)
            days = [node for node, name in self.kiosk.buttons() if DAY.search(name)] if 'Dates' in step else []
            if days:
                self.press(self.chance.choice(days), 'days')
            else:
                self.press_some(self.chance.randint(0, 3), 'questions of the plan')

    def leave_sheet_open(self):
        self.kiosk.press_named(self.chance.choice(['Text and colours', 'Language', 'Menu']))
        time.sleep(0.1)
        self.done['sheets'] += 1
        window = self.kiosk.read()
        if self.chance.random() < 0.7 and window.buttons():
            self.press(self.chance.choice(self.all_but_the_way_out(window)), 'things in sheets')

    def press_anything(self):
        for _ in range(self.chance.randint(2, 8)):
            if self.chance.random() < 0.3:
                self.kiosk.key(*self.chance.choices(KEYS, k=self.chance.randint(1, 4)))
                self.done['keys'] += 1
                time.sleep(0.05)
                continue
            window = self.kiosk.read()
            if self.over(window):
                return
            self.press(self.chance.choice(self.all_but_the_way_out(window)), 'anything')

    def select(self):
        """Tries to take words along."""
        for _ in range(3):
            self.kiosk.hand.click(WIDTH // 3, HEIGHT // 3)
        self.kiosk.key('ctrl+a', 'ctrl+c', 'ctrl+Insert')
        self.done['words selected in vain'] += 1

    def visit(self):
        self.kiosk.start()
        language = self.choose_language()
        self.choose_look()
        if self.chance.random() < 0.95:
            self.enter()
            if language == 'English':
                self.stay()
            else:
                self.press_anything()
        self.leave()

    def enter(self):
        self.kiosk.press_named(ENTER)
        wait_for('the guide', lambda: self.kiosk.find(ENTER) is None)
        time.sleep(0.1)

    def stay(self):
        things = [self.read, self.answer_quiz, self.answer_self_check, self.choose_options, self.plan]
        things[self.n_stays % len(things)]()
        self.n_stays += 1
        last = self.chance.choice([self.leave_sheet_open, self.press_anything, self.select, self.leave])
        window = self.kiosk.read()
        if window.find('I am finished') is not None and window.find('Menu') is not None:
            last()

    def leave(self):
        if self.over(self.kiosk.read()):
            return
        by_key = self.chance.random() < 0.3
        self.kiosk.finish(by_key=by_key)
        self.done['left by keys' if by_key else 'left by hand'] += 1
