#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cable of the screen is pulled out and put back: cable.py

In sway, since cage takes the loss of a screen that is a window for its own end. Here the
screen is a window of the X server: closed, it has gone for sway and for the guide as a
screen without a cable has. While there is none the main loop feeds the watchdog; once
there is one again, the guide is drawn on it."""
import os
import socket
import time

from compositor import Compositor, find_window
from driver import check, main
from hand import Hand

SETTINGS = 'xwayland disable\ndefault_border none\nexec ./kiosk\n'
WATCHDOG_SECONDS = 10
GONE_SECONDS = 2.2 * WATCHDOG_SECONDS


class Sway(Compositor):
    def __init__(self):
        super().__init__(WLR_BACKENDS='x11')
        self.hand = Hand()  # first: sway knows the words for closing only where the server has heard them
        self.env['NOTIFY_SOCKET'] = os.path.join(self.folder, 'notify')
        self.env['SWAYSOCK'] = os.path.join(self.folder, 'sway')
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.env['NOTIFY_SOCKET'])
        self.put('kiosk', '#!/bin/sh\nexec ' + ' '.join(self.kiosk) + '\n')
        self.start('env', '-C', self.folder, 'sway', '--config', self.put('settings', SETTINGS))
        check('READY=1' in self.listen(60), 'no first frame')

    def listen(self, seconds):
        """The next word to the watchdog, or '' where none came in time."""
        self.socket.settimeout(seconds)
        try:
            return self.socket.recv(4096).decode()
        except TimeoutError:
            return ''

    def longest_silence(self, seconds):
        """How long the watchdog heard nothing, at the longest, while it listened so long."""
        begin = last = time.monotonic()
        longest = 0
        while last - begin < seconds:
            check(self.listen(WATCHDOG_SECONDS) != '', f'silent for {WATCHDOG_SECONDS} s')
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
        return longest

    def tell(self, *words):
        result = self.run('swaymsg', '--socket', self.env['SWAYSOCK'], *words)
        check(result.returncode == 0, f'swaymsg {words}: {result.stderr}')

    def is_drawn(self):
        """Whether more is there than one ground."""
        pixels = self.picture().split(b'\n', 3)[3]
        return len({pixels[i:i + 3] for i in range(0, len(pixels) - 3, 3 * 997)}) > 8

    def stop(self):
        super().stop()
        self.socket.close()


def run():
    sway = Sway()
    try:
        sway.wait_for('the guide on the screen', sway.is_drawn, 10)
        sway.hand.close(int(find_window(), 16))
        sway.wait_for('the screen to go', lambda: sway.run('grim', '-').returncode != 0, 5)
        gone = sway.longest_silence(GONE_SECONDS)
        sway.tell('create_output')
        back = sway.longest_silence(4)
        sway.wait_for('the guide on the screen again', sway.is_drawn, 10)
    finally:
        sway.stop()
    print(f'a screen was away for {GONE_SECONDS:.0f} s: fed at least every {gone:.1f} s, and every {back:.1f} s and drawn '
          'once it was back')


main(run)
