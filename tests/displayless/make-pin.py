#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-pin.py PROGRAM: the line for the clinic file, made in a real terminal.

It is asked for twice and never shown; what is not the same, or interrupted, makes nothing and
leaves the terminal as it was; the line stands alone, whatever stands before it in a file."""
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import termios

LINE = re.compile(r'pin=\$y\$[./0-9A-Za-z]+\$[./0-9A-Za-z]+\$[./0-9A-Za-z]{43}\n')
PATIENCE = 20  # seconds
QUESTION = re.compile(rb':\s$')


def check(good, message):
    if not good:
        sys.exit(f'FAILED: {message}')


class Terminal:
    """The program with a terminal of its own, and its standard output in a file."""

    def __init__(self, program, before=''):
        self.out = tempfile.NamedTemporaryFile('r+', prefix='guide-pin-')
        self.out.write(before)
        self.out.flush()
        self.master, slave = pty.openpty()
        self.before = termios.tcgetattr(slave)
        self.said = b''
        with open(self.out.name, 'a', encoding='utf-8') as out:
            self.process = subprocess.Popen([program, '--make-pin'], stdin=slave, stderr=slave, stdout=out,
                                            start_new_session=True)
        self.slave = slave

    def answer(self, text):
        """Once it has asked."""
        said = b''
        while not QUESTION.search(said):
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            check(ready, f'it asks for nothing more after: {self.said + said}')
            said += os.read(self.master, 100)
        self.said += said
        os.write(self.master, text)

    def end(self):
        status = self.process.wait(PATIENCE)
        check(termios.tcgetattr(self.slave)[3] == self.before[3], 'the terminal is not as it was')
        os.close(self.slave)
        try:
            while True:
                more = os.read(self.master, 100)
                if not more:
                    break
                self.said += more
        except OSError:
            pass
        with open(self.out.name, encoding='utf-8') as out:
            return status, out.read()


def make(program, *answers, before=''):
    terminal = Terminal(program, before)
    for text in answers:
        terminal.answer(text)
    status, printed = terminal.end()
    for text in answers:
        check(text.strip() not in terminal.said, f'what was typed is shown: {terminal.said}')
    return status, printed


def opens(program, line):
    """The clinic file takes the line for a good one of the new kind."""
    with tempfile.NamedTemporaryFile('w', prefix='guide-clinic-', suffix='.ini') as clinic:
        clinic.write('[kiosk]\n' + line)
        clinic.flush()
        checked = subprocess.run([program, '--check-clinic', clinic.name], capture_output=True, text=True, check=False)
    check(checked.returncode == 0 and 'pin' not in checked.stderr, f'the line is not taken: {checked.stderr}')


def run(program):
    status, printed = make(program, b'2468\n', b'2468\n')
    check(status == 0 and LINE.fullmatch(printed), f'status {status}, printed {printed!r}')
    opens(program, printed)

    status, printed = make(program, b'2468\n', b'2469\n')
    check((status, printed) == (2, ''), f'two that differ: status {status}, printed {printed!r}')
    status, printed = make(program, b'24\n')
    check((status, printed) == (2, ''), f'no PIN: status {status}, printed {printed!r}')

    for answers in ((b'24\x03',), (b'2468\n', b'24\x03')):
        status, printed = make(program, *answers)
        check((status, printed) == (-signal.SIGINT, ''), f'interrupted: status {status}, printed {printed!r}')

    status, printed = make(program, b'2468\n', b'2468\n', before='idle-seconds=90')
    check(status == 0 and printed.startswith('idle-seconds=90\npin='), f'behind a line that has not ended: {printed!r}')
    status, printed = make(program, b'2468\n', b'2468\n', before='idle-seconds=90\n')
    check(printed.startswith('idle-seconds=90\npin='), f'behind a line that has ended: {printed!r}')

    piped = subprocess.run([program, '--make-pin'], input='2468\n', capture_output=True, text=True, check=False)
    check(piped.returncode == 0 and LINE.fullmatch(piped.stdout), f'from a pipe: {piped}')
    print('asked twice, never shown; interrupted, the terminal is as it was; the line stands alone')


run(sys.argv[1])
