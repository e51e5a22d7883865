#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in modules, and the libraries under it, is not in the memory of a kiosk that
nobody has asked for it; a translator's tools never are. What is taken along maps its own. And
where cairo draws, as here, OpenGL is not opened."""
from driver import Kiosk, check, main, wait_for

OF_CODE = ('libmicroneedling-guide-code', 'libqrencode')
OF_FILES = ('libmicroneedling-guide-pdf', 'libqpdf', 'libmicroneedling-guide-book-file', 'libzip', 'libmicroneedling-guide-calendar', 'libical')
OF_VOICE = ('libmicroneedling-guide-voice', 'libspeechd')
OPENGL = ('_dri.so', 'libgallium', 'libGLX_mesa', 'libLLVM')
NEVER = ('libmicroneedling-guide-preview', 'libgettext', *OPENGL)


def find_mapped(kiosk, names):
    with open(f'/proc/{kiosk.pid}/maps', encoding='utf-8') as maps:
        text = maps.read()
    return [name for name in names if name in text]


def run():
    with Kiosk() as kiosk:
        kiosk.start()
        kiosk.enter()
        kiosk.go_to_page(1)
        mapped = find_mapped(kiosk, OF_CODE + OF_FILES + OF_VOICE + NEVER)
        check(not mapped, f'mapped though nobody asked for it: {" ".join(mapped)}')
        kiosk.press_named('Home')
        for name in ('My visit', 'Next: Where you lean', 'Take it with me'):
            kiosk.press_named(name)
        wait_for('the module that draws a code', lambda: find_mapped(kiosk, OF_CODE) == list(OF_CODE))
        mapped = find_mapped(kiosk, OF_FILES + OF_VOICE + NEVER)
        check(not mapped, f'mapped beside what draws a code: {" ".join(mapped)}')
    print('nothing of the modules is mapped before it is wanted, and the preview and OpenGL never')


main(run)
