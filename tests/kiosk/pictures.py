#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the kiosk's screens for the gallery: pictures.py FOLDER [LANGUAGE]

The real program, on a screen of the size that GUIDE_SCREEN says."""
import os
import sys
import time

from clinics import changed_clinic
from driver import Kiosk, main, wait_for

IDLE = 20


PAGES = 29
COLOURS = {'light': 'Light', 'dark': 'Dark', 'contrast': 'High contrast'}
PLACES = {'quiz': 'Quiz', 'self-check': 'Self-check', 'options': 'Options side by side', 'my-visit': 'My visit'}
STEPS = {'my-questions': '2  Questions', 'my-dates': '3  Dates', 'page-to-photograph': '4  One page'}
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

    def press_last_but(self, count):
        """Buttons are found by their place, since their names differ by language."""
        self.kiosk.press(self.kiosk.buttons()[-1 - count][0])


def the_way_in(kiosk, camera, language):
    time.sleep(1.5)
    camera.take('attract', still=False)
    kiosk.press_named('Start')
    wait_for('the languages', lambda: len(kiosk.buttons()) > 2)
    camera.take('languages')
    names = {'en': 'English', 'es': 'Español', 'ar': 'العربية'}
    kiosk.press_named(names.get(language, 'English'))
    wait_for('the look', lambda: len(kiosk.buttons()) > 8)
    if language == 'en':
        kiosk.press_named(COLOURS[camera.colours])
    camera.take('look')
    camera.press_last_but(1)
    time.sleep(1)
    camera.take('home')


def the_covers(kiosk, camera):
    wait_for('the countdown', lambda: len(kiosk.buttons()) == 2, IDLE + 8)
    time.sleep(3)
    camera.take('countdown', still=False)
    kiosk.press(kiosk.buttons()[0][0])
    time.sleep(0.5)
    x = 1890 if camera.kiosk.rtl else 30
    kiosk.hand.click(x if kiosk.screen.width > 1900 else min(x, kiosk.screen.width - 30), 30, hold=3.4)
    wait_for('the keypad', lambda: len(kiosk.buttons()) > 11)
    camera.take('keypad')
    camera.press_last_but(0)
    time.sleep(0.5)


def sheets(kiosk, camera):
    for name, words in SHEETS.items():
        kiosk.press_named(words)
        wait_for(words, lambda: kiosk.find('Close'))
        camera.take(name)
        if name == 'menu':
            kiosk.press_named('Find words')
            wait_for('the words', lambda: kiosk.read().has('dialog', 'Find words'))
            camera.take('find')
        kiosk.press_named('Close')
        wait_for('the sheet gone', lambda: kiosk.find('Close') is None)


def ask(kiosk, camera, name):
    """A question, and what stands there once it is answered."""
    kiosk.press_named_start('Begin')
    wait_for('a question', lambda: kiosk.find('Skip'))
    camera.take(name + '-question')
    if name == 'quiz':
        kiosk.press(kiosk.buttons()[6][0])
        kiosk.press_named('Check my answer')
        time.sleep(0.3)
        camera.take('quiz-answered')


def places(kiosk, camera):
    for name, words in PLACES.items():
        kiosk.press_named(words)
        wait_for(words, lambda: kiosk.find(words) is None)
        camera.take(name)
        if name in ('quiz', 'self-check'):
            ask(kiosk, camera, name)
        for step, button in STEPS.items() if name == 'my-visit' else ():
            kiosk.press_named(button)
            time.sleep(0.3)
            camera.take(step)
        kiosk.press_named('Home')
        wait_for('Home', lambda: kiosk.find('My visit'))


def pages(kiosk, camera):
    for number in range(1, PAGES + 1):
        if number == 1:
            kiosk.go_to_page(1)
        else:
            kiosk.press_named('Next')
            wait_for(f'page {number}', lambda: kiosk.is_page(number))
        camera.take(f'page-{number:02}')


def take_all(kiosk, camera, language):
    the_way_in(kiosk, camera, language)
    the_covers(kiosk, camera)
    if language == 'en':
        sheets(kiosk, camera)
        places(kiosk, camera)
        if camera.colours == 'light':
            pages(kiosk, camera)
    kiosk.finish(kiosk.buttons()[-1][0])


def run():
    folder, language = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else 'en'
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic:
        with Kiosk(clinic=clinic.name) as kiosk:
            kiosk.rtl = language == 'ar'
            camera = Camera(kiosk, folder)
            for camera.colours in COLOURS if language == 'en' else ['light']:
                take_all(kiosk, camera, language)


main(run)
