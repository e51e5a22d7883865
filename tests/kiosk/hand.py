# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand at the X server: presses, drags and keys that the program cannot tell from
real ones."""
import ctypes
import subprocess
import time

X11 = ctypes.CDLL('libX11.so.6')
XTST = ctypes.CDLL('libXtst.so.6')
X11.XOpenDisplay.restype = ctypes.c_void_p
X11.XFlush.argtypes = [ctypes.c_void_p]
XTST.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
XTST.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

REST = 3, 500  # where the hand is when it does nothing: over nothing that reacts


class Hand:
    def __init__(self):
        self.display = ctypes.c_void_p(X11.XOpenDisplay(None))

    def move(self, x, y):
        XTST.XTestFakeMotionEvent(self.display, -1, int(x), int(y), 0)
        X11.XFlush(self.display)

    def button(self, number, down):
        XTST.XTestFakeButtonEvent(self.display, number, int(down), 0)
        X11.XFlush(self.display)

    def click(self, x, y, number=1, hold=0.0):
        """Down and up again, and away."""
        self.move(x, y)
        self.button(number, True)
        time.sleep(hold)
        self.button(number, False)
        self.move(*REST)

    def drag(self, start, end, number=1, steps=6):
        self.move(*start)
        self.button(number, True)
        for i in range(1, steps + 1):
            self.move(start[0] + (end[0] - start[0]) * i / steps, start[1] + (end[1] - start[1]) * i / steps)
            time.sleep(0.005)
        self.button(number, False)
        self.move(*REST)

    def scroll(self, x, y, clicks, down=True):
        self.move(x, y)
        for _ in range(clicks):
            self.button(5 if down else 4, True)
            self.button(5 if down else 4, False)
        self.move(*REST)

    def key(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=False, stderr=subprocess.DEVNULL)
