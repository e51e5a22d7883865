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


class Camera:
    def __init__(self, kiosk, folder):
        self.kiosk = kiosk
        self.folder = folder

    def take(self, name, still=True):
        screen = self.kiosk.screen
        picture = self.kiosk.settled_picture(name) if still else screen.read()
        screen.save(picture, os.path.join(self.folder, f'kiosk-{name}--{screen.width}x{screen.height}--light.png'))

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


def english_places(kiosk, camera):
    kiosk.press_named('Menu')
    wait_for('the menu', lambda: kiosk.find('Close'))
    camera.take('menu')
    kiosk.press_named('Find words')
    wait_for('the words', lambda: kiosk.read().has('dialog', 'Find words'))
    camera.take('find')
    kiosk.press_named('Close')
    wait_for('the sheet gone', lambda: kiosk.find('Close') is None)
    kiosk.press_named('Get help')
    time.sleep(0.8)
    camera.take('help')
    kiosk.press_named('Home')
    kiosk.press_named('My visit')
    kiosk.press_named('4  One page')
    time.sleep(0.8)
    camera.take('page-to-photograph')


def run():
    folder, language = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else 'en'
    with changed_clinic('idle-seconds=900', f'idle-seconds={IDLE}') as clinic:
        with Kiosk(clinic=clinic.name) as kiosk:
            kiosk.rtl = language == 'ar'
            camera = Camera(kiosk, folder)
            the_way_in(kiosk, camera, language)
            the_covers(kiosk, camera)
            if language == 'en':
                english_places(kiosk, camera)


main(run)
