#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper and files at home: save.py PROGRAM

Saves a page and the page to take along through the system's own dialog, prints by the one
for printers, sees that what cannot be written is told, and stops a file while it is made.
"""
import os
import pathlib
import signal
import sys
import tempfile

from journey import BUTTONS, Guide, check, is_sensitive, run
from said import said

SIGNS = {'/': 'slash', '.': 'period'}
PAGE, CHAPTER = said('first-days'), said('chapter-aftercare')


def has_dialog(guide):
    return len(guide.bus.windows()) == 2


def is_asked(guide):
    """Whether the system's dialog is there, and what is typed goes to it."""
    return has_dialog(guide) and any(node.role == 'text' and node.is_on('focused') for node, _ in guide.bus.read(1).walk())


def save(guide, button, name=None):
    """Presses a button, and takes the name that the system's dialog offers, or types another."""
    guide.press(button)
    guide.wait(lambda: is_asked(guide), 'the dialog that asks for a name')
    if name is not None:
        guide.key('Ctrl+a', *(SIGNS.get(letter, letter) for letter in name))
    guide.key('Return')
    guide.wait(lambda: not has_dialog(guide), 'the end of the dialog')


def expect_said(guide, words):
    """A sentence that has the focus, so that a screen reader reads it."""
    guide.wait(lambda: words in (guide.focus_name() or ''), f'“{words}” with the focus')


def find_child(guide):
    """The process that makes a file."""
    children = pathlib.Path(f'/proc/{guide.process.pid}/task').glob('*/children')
    pids = [int(pid) for path in children for pid in path.read_text(encoding='ascii').split()]
    return next((pid for pid in pids if b'--export' in pathlib.Path(f'/proc/{pid}/cmdline').read_bytes()), None)


def save_page(guide, folder):
    guide.key('Ctrl+p')
    guide.expect('heading', 'Print or save')
    save(guide, 'Save as PDF')
    expect_said(guide, f'Saved as “{PAGE}.pdf”')
    check((folder / f'{PAGE}.pdf').read_bytes().startswith(b'%PDF'), 'a page becomes a PDF')
    think_better_of_printing(guide)
    guide.press('This chapter')
    save(guide, 'Save as EPUB')
    expect_said(guide, f'Saved as “{CHAPTER}.epub”')
    check(b'application/epub+zip' in (folder / f'{CHAPTER}.epub').read_bytes(), 'a chapter becomes a book file')


def think_better_of_printing(guide):
    guide.press('Print')
    guide.wait(lambda: has_dialog(guide), 'the dialog that asks for a printer')
    guide.key('Escape')
    guide.wait(lambda: not has_dialog(guide), 'the end of the dialog')
    guide.expect('heading', 'Print or save')
    check(True, 'who does not print after all is back where they were')


def choose_printer(guide):
    """The first in the list, which without any printer is the one that makes a file; and the button that is for it then."""
    guide.key('Down', 'space')
    return next((node for node, _ in guide.bus.read(1).walk()
                 if node.role in BUTTONS and node.name.endswith('Print') and is_sensitive(node)), None)


def print_it(guide):
    guide.press('Print')
    guide.wait(lambda: has_dialog(guide), 'the dialog that asks for a printer')
    guide.wait(lambda: (button := choose_printer(guide)) and guide.act(button), '“Print” of the dialog to be pressed')
    guide.wait(lambda: not has_dialog(guide), 'the end of the dialog')


def print_chapter(guide, folder):
    guide.press('This chapter')
    print_it(guide)
    expect_said(guide, 'Saved as “output.pdf”')
    check((folder / 'output.pdf').read_bytes().startswith(b'%PDF'), 'a chapter is printed into a file')
    (folder / 'output.pdf').unlink()  # the dialog would ask whether it may go


def stop_printing(guide, folder):
    """Another process makes what is printed: the window goes on while that one stands still."""
    guide.press('The whole book')
    print_it(guide)
    pid = guide.wait(lambda: find_child(guide), 'the process that makes what is printed')
    os.kill(pid, signal.SIGSTOP)
    guide.expect_text('Making “output.pdf”')
    guide.press('Stop')
    os.kill(pid, signal.SIGCONT)
    expect_said(guide, 'It was stopped')
    check(not (folder / 'output.pdf').exists(), 'printing can be stopped')


def be_refused(guide, folder):
    before = sorted(os.listdir(folder))
    save(guide, 'Save as HTML', 'a.doc')
    expect_said(guide, 'has none of these endings')
    save(guide, 'Save as HTML', '/proc/a.html')
    expect_said(guide, '“/proc/a.html” cannot be written')
    check(sorted(os.listdir(folder)) == before, 'what cannot be written is told, and leaves nothing')


def stop(guide, folder):
    before = sorted(os.listdir(folder))
    guide.press('The whole book')
    save(guide, 'Save as PDF')
    pid = guide.wait(lambda: find_child(guide), 'the process that makes the file')
    os.kill(pid, signal.SIGSTOP)
    guide.expect_text('Making “Microneedling Guide.pdf”')
    guide.press('Stop')
    os.kill(pid, signal.SIGCONT)
    expect_said(guide, 'It was stopped')
    check(sorted(os.listdir(folder)) == before, 'what is stopped leaves nothing')


def save_visit(guide, folder):
    guide.key('Escape')
    guide.press('Home')
    guide.press('My visit')
    guide.press('Next: Where you lean')
    guide.expect_heading('Where do you lean')
    guide.press('Take it with me')
    guide.expect_heading('Take it with me')
    print_it(guide)
    expect_said(guide, 'Saved as “output.pdf”')
    check((folder / 'output.pdf').stat().st_mode & 0o077 == 0, 'what is printed into a file only its owner can read')
    save(guide, 'Save as PDF')
    expect_said(guide, 'Saved as “My visit.pdf”')
    check((folder / 'My visit.pdf').read_bytes().startswith(b'%PDF'), 'the page to take along becomes a PDF')
    check((folder / 'My visit.pdf').stat().st_mode & 0o077 == 0, 'only its owner can read it')


def save_all(program, keys):
    with tempfile.TemporaryDirectory(prefix='guide-journey-') as folder:
        with Guide(os.path.abspath(program), keys, arguments=['--page', 'first-days'], folder=folder,
                   managed=True) as guide:
            for step in (save_page, print_chapter, stop_printing, be_refused, stop, save_visit):
                step(guide, pathlib.Path(folder))


if __name__ == '__main__':
    sys.exit(run(save_all))
