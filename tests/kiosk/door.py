#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's door: who does not know the PIN waits, and neither a pulled plug nor a child
who presses changes for whom. The folder is given as systemd gives it."""
import os
import signal
import stat
import tempfile
import time

from clinics import changed_clinic
from clocks import Clocks
from driver import CLINIC, SLOWNESS, START, Failed, Kiosk, check, main, wait_for

LEFT_BY_THE_DOOR = 99
PIN, WRONG = '2468', '1357'
# Of the PIN, made with Python's crypt.crypt; in the clinic of the tests is one of the first kind.
HASH = '$y$j9T$pNBKa4Z5KLJMonCrXPazZ1$8LqLvvfBzBCRK8pXSYCZy3vw3olG74Xy.sF.HsGMNx8'
LONGEST_WAIT = 70  # seconds
STAYS = 30  # seconds, where nobody types
IS_OLD = 'is of the guide\'s first kind'


def open_keypad(kiosk, clocks):
    kiosk.hand.hold([(30, 30)], 3.4, clock=clocks, catch_up=kiosk.catch_up)
    wait_for('the keypad', lambda: kiosk.find('Open'))


def type_pin(kiosk, digits):
    for digit in digits:
        kiosk.press_named(digit)
    kiosk.press_named('Open')


def is_waiting(kiosk):
    return 'Wrong PIN' in kiosk.tree()


def takes_digits(kiosk):
    return kiosk.find('5') is not None  # a grey one cannot be pressed


def is_shut(tree):
    return 'Wrong PIN' in tree.text() and tree.find('5') is None


def a_child_presses(kiosk):
    for digits in ('', '', '', '1', '', '123', ''):
        type_pin(kiosk, digits)
        time.sleep(0.2)
        check(not is_waiting(kiosk), f'“{digits}” was taken for a wrong PIN')
        kiosk.press_named('Delete')
    check('4 to 12 digits' not in kiosk.tree() or takes_digits(kiosk), 'no digit can be typed')


def somebody_types_slowly(kiosk, clocks):
    begin = clocks.monotonic()
    while clocks.monotonic() - begin < STAYS + 8:
        kiosk.press_named('5')
        clocks.sleep(STAYS / 4)
        check(kiosk.find('Open') is not None, f'the keypad went {clocks.monotonic() - begin:.0f} s after it came')
    kiosk.press_named('Delete')


def read(state):
    with open(os.path.join(state, 'staff-door.ini'), encoding='utf-8') as file:
        return file.read()


def is_counted(state, number):
    return 'staff-door.ini' in os.listdir(state) and f'wrong-tries={number}\n' in read(state)


def wait_for_digits(kiosk, clocks):
    with clocks.hurry():
        wait_for('the wait to end', lambda: takes_digits(kiosk), LONGEST_WAIT)


def type_wrong_pin(kiosk, clocks, state, number):
    """Once more where the keypad did not yet take digits: what is read of it comes late."""
    for _ in range(4):
        wait_for_digits(kiosk, clocks)
        kiosk.press_named('Delete')
        type_pin(kiosk, WRONG)
        end = time.monotonic() + 3 * SLOWNESS
        while time.monotonic() < end:
            if is_counted(state, number):
                return
            time.sleep(0.05)
    raise Failed(f'{number} wrong PINs are not in the file')


def put(state, wrong_tries, open_again):
    with open(os.path.join(state, 'staff-door.ini'), 'w', encoding='utf-8') as file:
        file.write(f'[staff-door]\nwrong-tries={wrong_tries}\nopen-again={int(open_again)}\n')


def kill(kiosk):
    kiosk.process.send_signal(signal.SIGKILL)
    kiosk.process.wait()


def start(state, clocks, **options):
    loaded = clocks.loaded()
    return Kiosk(preload=loaded['preload'], env={**loaded['env'], 'STATE_DIRECTORY': state}, **options)


def a_wait_outlives(state, clocks):
    """The plug is pulled after the sixth wrong PIN: 64 s, of which a start takes some."""
    put(state, 5, clocks.time())
    with start(state, clocks) as kiosk:
        kiosk.start()
        kiosk.enter()
        open_keypad(kiosk, clocks)
        a_child_presses(kiosk)
        somebody_types_slowly(kiosk, clocks)
        type_wrong_pin(kiosk, clocks, state, 6)
        wait_for('a wait in which no digit can be typed', lambda: is_shut(kiosk.read()))
        check(stat.S_IMODE(os.stat(os.path.join(state, 'staff-door.ini')).st_mode) == 0o600, 'others can read the file')
        check(os.listdir(state) == ['staff-door.ini'], f'more than one file: {os.listdir(state)}')
        check(kiosk.log().count(IS_OLD) == 1, 'an old hash was not told about, or more than once')
        kill(kiosk)
    with start(state, clocks) as kiosk:
        open_keypad(kiosk, clocks)
        check(is_waiting(kiosk), 'a new start forgot the wait')
        clocks.sleep(STAYS + 2)
        check(kiosk.find('Open') is not None, 'the keypad went in the wait')
        kiosk.press_named('Close')
        wait_for('the attract screen', lambda: kiosk.find(START))


def the_staff_get_out(state, clocks):
    with changed_clinic(*old_and_new_hash()) as clinic, start(state, clocks, clinic=clinic.name) as kiosk:
        open_keypad(kiosk, clocks)
        wait_for_digits(kiosk, clocks)
        type_pin(kiosk, PIN)
        status = kiosk.process.wait(10 * SLOWNESS)
        check(status == LEFT_BY_THE_DOOR, f'the status is {status}')
        check(IS_OLD not in kiosk.log(), 'a new hash was called an old one')
    check('wrong-tries=0\n' in read(state), 'the right PIN did not begin anew')


def old_and_new_hash():
    with open(CLINIC, encoding='utf-8') as clinic:
        old = next(line.strip() for line in clinic if line.startswith('pin='))
    return old, 'pin=' + HASH


def what_is_broken_is_kept(state):
    """A file that ends before its end."""
    path = os.path.join(state, 'staff-door.ini')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('[staff-door]\nwrong-tries=9')
    with Kiosk(env={'STATE_DIRECTORY': state}) as kiosk:
        check(path + ' could not be read' in kiosk.log(), 'nothing was said of a broken file')
    check(sorted(os.listdir(state)) == ['staff-door.ini.broken'], f'not set aside: {os.listdir(state)}')


def run():
    clocks = Clocks()
    with tempfile.TemporaryDirectory(prefix='guide-state-') as state:
        a_wait_outlives(state, clocks)
        the_staff_get_out(state, clocks)
        what_is_broken_is_kept(state)
    print('what is no PIN is no try, the keypad stays while somebody types or waits, a wait outlives SIGKILL, old and '
          'new hashes open, a broken file is set aside')


main(run)
