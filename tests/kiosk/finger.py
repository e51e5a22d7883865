# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers on the touch panel of the X server (see touch-screen.conf): its driver
takes them from a socket, in the format of xf86-input-inputtest-protocol.h."""
import os
import socket
import struct
import time

VERSION, SYNC, TOUCH = 0, 1, 6
DOWN, MOVE, UP = 18, 19, 20  # XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd
VALUATORS = 64
RANGE = 0xffff  # of the panel, in each direction


def message(kind, body):
    return struct.pack('=II', 8 + len(body), kind) + body


class Fingers:
    def __init__(self, width=1920, height=1080):
        self.width, self.height = width, height
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(os.path.join(os.environ['GUIDE_SCREEN_FOLDER'], 'touch'))
        self.socket.sendall(message(VERSION, struct.pack('=HH', 1, 1)))
        self.socket.recv(64)

    def send(self, kind, finger, x, y):
        """The panel counts in its own units, from 0 to its end."""
        values = [x * RANGE / self.width, y * RANGE / self.height] + [0.0] * (VALUATORS - 2)
        mask = bytes([0b11]) + bytes(VALUATORS // 8 - 1)
        body = struct.pack(f'=III8s4x{VALUATORS}d', finger, kind, 0, mask, *values) + bytes(8 * VALUATORS)
        self.socket.sendall(message(TOUCH, body))

    def sync(self):
        self.socket.sendall(message(SYNC, b''))
        self.socket.recv(64)

    def touch(self, x, y, seconds=0.05, finger=0):
        self.send(DOWN, finger, x, y)
        self.sync()
        time.sleep(seconds)
        self.send(UP, finger, x, y)
        self.sync()

    def hold(self, spots, seconds, rest=0.1, finger=0, clock=time):
        """Down at the first spot, on to the others in turn, again and again, and up at the last. The
        seconds are those of the clock."""
        end = clock.monotonic() + seconds
        self.send(DOWN, finger, *spots[0])
        while clock.monotonic() < end:
            for spot in spots:
                self.send(MOVE, finger, *spot)
                self.sync()
                clock.sleep(rest)
        self.send(UP, finger, *spots[-1])
        self.sync()

    def drag(self, start, end, finger=0, steps=8):
        self.send(DOWN, finger, *start)
        for i in range(1, steps + 1):
            self.send(MOVE, finger, *(a + (b - a) * i / steps for a, b in zip(start, end)))
            self.sync()
            time.sleep(0.01)
        self.send(UP, finger, *end)
        self.sync()

    def pinch(self, x, y):
        """Two fingers that part."""
        for finger, side in ((0, -1), (1, 1)):
            self.send(DOWN, finger, x + 40 * side, y)
        for step in range(1, 8):
            for finger, side in ((0, -1), (1, 1)):
                self.send(MOVE, finger, x + (40 + 25 * step) * side, y)
            self.sync()
            time.sleep(0.01)
        for finger, side in ((0, -1), (1, 1)):
            self.send(UP, finger, x + 215 * side, y)
        self.sync()
