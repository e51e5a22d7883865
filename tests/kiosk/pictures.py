#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the kiosk's screens for the gallery: pictures.py FOLDER [LANGUAGE]

The real program, on a screen of the size that GUIDE_SCREEN says."""
import itertools
import os
import subprocess
import sys
import time

from clinics import changed_clinic
from driver import CLINIC, ENTER, FINISH, PATHS, PROGRAM, START, STEPS, Kiosk, check, main, wait_for
from tree import BUTTONS

IDLE = 20
COLOURS = {'light': 'Light', 'dark': 'Dark', 'contrast': 'High contrast'}
LANGUAGES = {'en': 'English', 'es': 'Español', 'ar': 'العربية'}
PLACES = {'quiz': 'Quiz', 'self-check': 'Self-check', 'options': 'Options side by side', 'my-visit': 'My visit'}
STEP_NAMES = 'where-i-lean', 'my-questions', 'my-dates', 'page-to-photograph'
HINTS = {'Choose one answer.': 'one', 'True or false?': 'one', 'Choose all that fit.': 'several',
         'Move a step with its arrows.': 'order', 'Choose a number in the drawing.': 'part'}
VERDICTS = 'Yes, that is right.', 'Not quite. Here is why.'
CLOSE = 'Close', 'Cerrar', 'إغلاق'
SHEETS = {'menu': 'Menu', 'text-and-colours': 'Text and colours', 'language': 'Language'}


class Camera:
    def __init__(self, kiosk, folder):
        self.kiosk = kiosk
        self.folder = folder
        self.colours = 'light'

    def take(self, name, still=True):
        screen = self.kiosk.screen
        picture = self.kiosk.settled_picture(name) if still else screen.read()
        name = f'kiosk-{name}--{screen.width}x{screen.height}--{self.colours}.png'
        screen.save(picture, os.path.join(self.folder, name))


def the_way_in(kiosk, camera, language):
    time.sleep(1.5)
    camera.take('attract', still=False)
    kiosk.press_named(START)
    choose_the_language(kiosk, language, lambda: camera.take('languages'))
    choose_the_look(kiosk, camera, language)
    camera.take('look')
    kiosk.press_named(ENTER)
    time.sleep(1)
    camera.take('home')


def choose_the_language(kiosk, language, look=lambda: None):
    """While one language alone has all its words, nobody is asked."""
    wait_for('what comes after the start', lambda: len(kiosk.buttons()) > 2)
    if not kiosk.find(ENTER):
        look()
        kiosk.press_named(LANGUAGES.get(language, 'English'))


def choose_the_look(kiosk, camera, language):
    """A machine that is busy draws the old colours a while longer."""
    def ground():
        return kiosk.screen.pixel(kiosk.screen.read(), 4, 4)

    wait_for('the look', lambda: len(kiosk.buttons()) > 8)
    kiosk.settled_picture('the look')
    before = ground()
    if language == 'en':
        kiosk.press_named(COLOURS[camera.colours])
    if camera.colours != 'light':
        wait_for(f'the ground to be {camera.colours}', lambda: ground() != before)


def go_in(kiosk, camera, language):
    """The same, with no picture on the way."""
    kiosk.press_named(START)
    choose_the_language(kiosk, language)
    choose_the_look(kiosk, camera, language)
    kiosk.press_named(ENTER)


def the_covers(kiosk, camera):
    wait_for('the countdown', lambda: len(kiosk.buttons()) == 2, IDLE + 8)
    time.sleep(3)
    camera.take('countdown', still=False)
    kiosk.press(kiosk.buttons()[0][0])
    time.sleep(0.5)
    x = 1890 if camera.kiosk.rtl else 30
    x = min(x, kiosk.screen.width - 30)
    # What covered the guide may still be going: then the corner is held again.
    wait_for('the keypad', lambda: kiosk.find(CLOSE) or kiosk.hand.click(x, 30, hold=3.4))
    camera.take('keypad')
    kiosk.press_named(CLOSE)
    time.sleep(0.5)


def sheets(kiosk, camera):
    for name, words in SHEETS.items():
        if name == 'language' and not kiosk.find(words):
            continue  # there is but one
        kiosk.press_named(words)
        wait_for(words, lambda: kiosk.find('Close'))
        camera.take(name)
        if name == 'menu':
            kiosk.press_named('Find words')
            wait_for('the words', lambda: kiosk.read().has('dialog', 'Find words'))
            camera.take('find')
        kiosk.press_named('Close')
        wait_for('the sheet gone', lambda: kiosk.find('Close') is None)


def find_hint(kiosk):
    """What the question asks for, and all that is read after it."""
    nodes = [node for node, _ in kiosk.read().walk()]
    return next(((HINTS[node.name], nodes[i + 1:]) for i, node in enumerate(nodes) if node.name in HINTS), None)


def answer(kiosk):
    """Whatever kind of question the quiz has drawn, its first answer, right or wrong."""
    kind, nodes = wait_for('a hint how to answer', lambda: find_hint(kiosk))
    if kind == 'part':
        kiosk.press_named_start('1: ')
    elif kind != 'order':
        kiosk.press(next(node for node in nodes if node.role in BUTTONS))
    kiosk.press_named('Check my answer')
    wait_for('whether it is right', lambda: any(kiosk.read().has('heading', words) for words in VERDICTS))


def ask(kiosk, camera, name):
    """A question, and what stands there once it is answered."""
    kiosk.press_named_start('Begin')
    wait_for('a question', lambda: kiosk.find('Skip'))
    camera.take(name + '-question')
    if name == 'quiz':
        answer(kiosk)
        camera.take('quiz-answered')


def places(kiosk, camera):
    for name, words in PLACES.items():
        kiosk.press_named(words)
        wait_for(words, lambda: kiosk.find(words) is None)
        camera.take(name)
        if name in ('quiz', 'self-check'):
            ask(kiosk, camera, name)
        for step, (button, title) in zip(STEP_NAMES, STEPS.items()) if name == 'my-visit' else ():
            kiosk.press_named(button)
            wait_for(title, lambda title=title: kiosk.read().has('heading', title))
            camera.take(step)
        kiosk.press_named('Home')
        wait_for('Home', lambda: kiosk.find('My visit'))


def count_pages():
    return len(subprocess.run([PROGRAM, '--list-pages'], check=True, capture_output=True).stdout.splitlines())


def pages(kiosk, camera):
    """Behind each door in turn, then in the book, and Home after each."""
    total, names = count_pages(), (f'page-{number:02}' for number in itertools.count(1))
    seen = sum(kiosk.go_along(start, total + 1, lambda: camera.take(next(names))) for start in PATHS)
    check(seen == total, f'{seen} pages are seen, and there are {total}')


def take_screens(kiosk, camera, language):
    the_way_in(kiosk, camera, language)
    if language == 'en':
        sheets(kiosk, camera)
        places(kiosk, camera)
        if camera.colours == 'light':
            pages(kiosk, camera)


def take_covers(kiosk, camera, language):
    go_in(kiosk, camera, language)
    the_covers(kiosk, camera)


def take_all(clinic, take, folder, language):
    """One visit for each set of colours."""
    with Kiosk(clinic=clinic) as kiosk:
        kiosk.rtl = language == 'ar'
        camera = Camera(kiosk, folder)
        for camera.colours in COLOURS if language == 'en' else ['light']:
            take(kiosk, camera, language)
            kiosk.press_named(FINISH)
            wait_for('the attract screen', lambda: kiosk.find(START))


def run():
    folder, language = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else 'en'
    take_all(CLINIC, take_screens, folder, language)  # which asks nobody to go on, however busy the machine is
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic:
        take_all(clinic.name, take_covers, folder, language)


main(run)
