#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every way into the guide in every language: languages.py LOCALE

LOCALE is what the machine was told of a language: `unset`, `C`, `C.UTF-8`, one
`missing` from the machine, or one that is `there`. Words from three places have
to be in the language, for each has a way of its own to stay English: the window's
title (looked up in C), a template and the content. What they are called in it is
read from the catalogues. Run by tests/kiosk/run.py, with a screen and its buses.
"""
import gettext
import os
import pathlib
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / 'tests' / 'kiosk'), str(TOP / 'tests' / 'content')]

from gi.repository import Gio, GLib  # noqa: E402

from said import said  # noqa: E402
from tree import Bus  # noqa: E402

PROGRAM = os.environ['GUIDE_PROGRAM']
CATALOGUES = os.environ['MICRONEEDLING_GUIDE_LOCALEDIR']
APPLICATION = 'io.github.microneedlingguide.Guide'
SLOWNESS = float(os.environ.get('GUIDE_SLOWNESS', '1'))  # how many times longer all may take, see tests/meson.build
PATIENCE = 30 * SLOWNESS  # seconds: other tests may keep the machine busy
LANGUAGES = {  # locale, own name
    'en': ('en_US', 'English'), 'es': ('es_ES', 'Español'), 'ar': ('ar_EG', 'العربية'), 'fr': ('fr_FR', 'Français'),
}

TITLE = (None, 'Microneedling Guide')
MENU = (None, 'Menu')
CHAPTER = ('chapter', said('chapter-how'))
PAGE = ('page', said('red-flags'))
START = ('kiosk', 'Start')
LOOKS = [('colours', 'Light'), ('colours', 'Dark'), (None, 'Yes, open the guide')]
GREETED = [(None, 'Touch the screen to read about acne scars and microneedling.'), START]
AT_HOME = [TITLE, MENU, CHAPTER]
ON_PAGE = [TITLE, MENU, PAGE]


class Failed(Exception):
    pass


def translate(language, words):
    """What (context, msgid) is called in a language; English needs no catalogue."""
    catalogue = gettext.translation('microneedling-guide', CATALOGUES, [language], fallback=language == 'en')
    context, text = words
    return catalogue.pgettext(context, text) if context else catalogue.gettext(text)


class Guide:
    """The program with these arguments, in a home that is thrown away."""

    def __init__(self, arguments, environment, stderr=None):
        self.folder = tempfile.TemporaryDirectory(prefix='guide-languages-')
        homes = {name: os.path.join(self.folder.name, name)
                 for name in ('XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_DIRS')}
        self.process = subprocess.Popen([PROGRAM, *arguments], stderr=stderr,
                                        env={**environment, **homes, 'G_DEBUG': 'fatal-criticals'})
        self.bus = None

    def __enter__(self):
        self.wait(self.find_bus, 'on the accessibility bus')
        return self

    def __exit__(self, kind, value, trace):
        if self.process.poll() is None:
            self.process.terminate()
        status = self.process.wait(PATIENCE)
        self.folder.cleanup()
        if kind is None and status not in (0, -15):
            raise Failed(f'the guide ended with {status}')

    def find_bus(self):
        self.bus = Bus()
        return self.bus.find_program() and self.bus.pid() == self.process.pid

    def wait(self, ask, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Failed(f'the guide has ended with {self.process.returncode}')
            try:
                if answer := ask():
                    return answer
            except (GLib.Error, KeyError, IndexError):  # it changed while it was looked at
                pass
            time.sleep(0.05)
        raise Failed(f'not there after {PATIENCE} s: {what}')

    def names(self):
        return {node.name for node, _ in self.bus.read().walk()}

    def expect(self, language, words):
        """Waits for all the words, in the language."""
        wanted = {translate(language, each) for each in words}
        try:
            self.wait(lambda: wanted <= self.names(), f'{wanted}')
        except Failed as failed:
            raise Failed(f'{failed}\n  but: {sorted(self.names())[:40]}') from None

    def press(self, name):
        self.bus.press(self.wait(lambda: self.bus.read().find(name), f'the button {name}'))

    def expect_direction(self, language):
        """Home stands at the beginning of the bar, Menu at its end."""
        root = self.bus.read()
        home, menu = self.bus.extents([root.find(translate(language, (None, name))) for name in ('Home', 'Menu')])
        if (home[0] > menu[0]) != (language == 'ar'):
            raise Failed(f'Home stands at {home[0]}, Menu at {menu[0]}')


def show(guide, language, words):
    guide.expect(language, words)
    guide.expect_direction(language)


# --- the ways in -------------------------------------------------------------

def page(language, environment):
    with Guide(['--language', language, '--page', 'red-flags'], environment) as guide:
        show(guide, language, ON_PAGE)


def preview(language, environment):
    """A catalogue that is being written."""
    with Guide(['--preview-po', str(TOP / 'po' / f'{language}.po'), '--page', 'red-flags'], environment) as guide:
        show(guide, language, ON_PAGE)


def message(language, environment):
    """By the command line, and then by a message to the guide that is open, as from a launcher or a second start."""
    with Guide(['--language', language], environment) as guide:
        show(guide, language, AT_HOME)
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        arguments = GLib.Variant('(sava{sv})', ('open-page', [GLib.Variant('s', 'red-flags')], {}))
        session.call_sync(APPLICATION, '/' + APPLICATION.replace('.', '/'), 'org.freedesktop.Application', 'ActivateAction',
                          arguments, None, Gio.DBusCallFlags.NONE, int(PATIENCE * 1000), None)
        show(guide, language, ON_PAGE)


def desktop(language, environment):
    """As the desktop has it."""
    with Guide([], environment) as guide:
        show(guide, language, AT_HOME)


def kiosk(language, environment):
    """It waits in another language, and a visitor touches this one."""
    waiting = 'ar' if language == 'en' else 'en'
    with tempfile.NamedTemporaryFile('w', suffix='.ini') as clinic:
        clinic.write(f'[kiosk]\nonly-checked=false\nlanguages={waiting};{language}\n')
        clinic.flush()
        with Guide(['--kiosk', '--clinic', clinic.name], environment) as guide:
            guide.expect(waiting, GREETED)
            guide.press(translate(waiting, START))
            guide.press(LANGUAGES[language][1])
            guide.expect(language, LOOKS)
            guide.press(translate(language, LOOKS[-1]))
            show(guide, language, [TITLE, MENU, CHAPTER])


# --- the machine -------------------------------------------------------------

def make_locale(folder, name):
    subprocess.run(['localedef', '--no-archive', '-c', '-i', name, '-f', 'UTF-8', os.path.join(folder, name + '.UTF-8')],
                   check=True, stderr=subprocess.DEVNULL)


def make_environment(locale, language, folder):
    """What the machine says of a language."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(('LC_', 'LANG', 'LOCPATH'))}
    if locale in ('missing', 'there'):
        env['LANG'] = LANGUAGES[language][0] + '.UTF-8'
        env['LOCPATH'] = folder
    elif locale != 'unset':
        env['LANG'] = locale
    return env


def is_complete(language):
    """A language that lacks some words shows English in their place, which would prove nothing."""
    return language == 'en' or all(translate(language, words) != words[1] for words in (*AT_HOME, *ON_PAGE, *GREETED, *LOOKS))


def cells(locale):
    ways = [page, preview, message, kiosk] + ([desktop] if locale in ('missing', 'there') else [])
    return [(way, language) for language in LANGUAGES if is_complete(language) for way in ways
            if (way, language) != (preview, 'en')]  # nobody writes a catalogue of English


def run_cells(locale, folder):
    """Every way in every language; how many did not lead there."""
    faults = 0
    for way, language in cells(locale):
        start = time.monotonic()
        try:
            way(language, make_environment(locale, language, folder))
        except Failed as failed:
            faults += 1
            print(f'{locale}, {way.__name__}, {language}: {failed}', flush=True)
        else:
            print(f'ok: {locale}, {way.__name__}, {language}: {time.monotonic() - start:.1f} s', flush=True)
    return faults


def main(locale):
    with tempfile.TemporaryDirectory(prefix='guide-locales-') as folder:
        if locale == 'there':
            for language in filter(is_complete, LANGUAGES):
                make_locale(folder, LANGUAGES[language][0])
        return min(run_cells(locale, folder), 1)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
