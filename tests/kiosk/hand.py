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
X11.XInternAtom.restype = ctypes.c_ulong
X11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
X11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
X11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
X11.XClearArea.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_int]
XTST.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
XTST.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

REST = 3, 500  # where the hand is when it does nothing: over nothing that reacts


CLIENT_MESSAGE = 33  # in X.h


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, with the room of any XEvent."""
    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('send_event', ctypes.c_int),
                ('display', ctypes.c_void_p), ('window', ctypes.c_ulong), ('message_type', ctypes.c_ulong),
                ('format', ctypes.c_int), ('data', ctypes.c_long * 5), ('room', ctypes.c_long * 24)]


class Hand:
    def __init__(self):
        self.display = ctypes.c_void_p(X11.XOpenDisplay(None))
        self.protocols, self.delete = (X11.XInternAtom(self.display, name, 0)
                                       for name in (b'WM_PROTOCOLS', b'WM_DELETE_WINDOW'))

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

    def wipe(self, window):
        """Has a window draw itself whole, as when something that lay over it goes."""
        X11.XClearArea(self.display, window, 0, 0, 0, 0, 1)
        X11.XSync(self.display, 0)

    def hold(self, spots, seconds, rest=0.1, number=1, clock=time, catch_up=lambda: None):
        """Down at the first spot, on to the others in turn, again and again, and up at the last. The
        seconds are those of the clock. With a kiosk to catch up they begin when it has felt the hand, and it has seen
        them end before the hand goes: a busy machine has it feel both late."""
        self.move(*spots[0])
        self.button(number, True)
        X11.XSync(self.display, 0)
        catch_up()
        end = clock.monotonic() + seconds
        while clock.monotonic() < end:
            for spot in spots:
                self.move(*spot)
                clock.sleep(rest)
        catch_up()
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

    def close(self, window):
        """Asks a window to close, as its button does where there is a window manager."""
        message = ClientMessage(type=CLIENT_MESSAGE, window=window, message_type=self.protocols, format=32)
        message.data[0] = self.delete
        X11.XSendEvent(self.display, window, 0, 0, ctypes.byref(message))
        X11.XSync(self.display, 0)

    def key(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=False, stderr=subprocess.DEVNULL)
