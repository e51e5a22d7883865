# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand at the X server: presses, drags and keys that the program cannot tell from
real ones."""
import ctypes
import functools
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
X11.XStringToKeysym.restype = ctypes.c_ulong
X11.XStringToKeysym.argtypes = [ctypes.c_char_p]
X11.XKeysymToKeycode.restype = ctypes.c_ubyte
X11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
X11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
X11.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
X11.XChangeKeyboardMapping.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
X11.XDefaultRootWindow.restype = ctypes.c_ulong
X11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_void_p] * 4]
X11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
X11.XFree.argtypes = [ctypes.c_void_p]
XTST.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
XTST.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
XTST.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

MODIFIERS = {'ctrl': 'Control_L', 'alt': 'Alt_L', 'shift': 'Shift_L', 'super': 'Super_L'}
LAST_CODE = 255
PACE = 0.004  # seconds, from one key to the next: GTK draws in between, and leaves none for later
REST = 3, 500  # where the hand is when it does nothing: over nothing that reacts


CLIENT_MESSAGE, INPUT_ONLY, IS_VIEWABLE = 33, 2, 2  # in X.h


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib.h, with the room of any XEvent."""
    _fields_ = [('type', ctypes.c_int), ('serial', ctypes.c_ulong), ('send_event', ctypes.c_int),
                ('display', ctypes.c_void_p), ('window', ctypes.c_ulong), ('message_type', ctypes.c_ulong),
                ('format', ctypes.c_int), ('data', ctypes.c_long * 5), ('room', ctypes.c_long * 24)]


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h."""
    _fields_ = [('x', ctypes.c_int), ('y', ctypes.c_int), ('width', ctypes.c_int), ('height', ctypes.c_int),
                ('border_width', ctypes.c_int), ('depth', ctypes.c_int), ('visual', ctypes.c_void_p), ('root', ctypes.c_ulong),
                ('window_class', ctypes.c_int), ('bit_gravity', ctypes.c_int), ('win_gravity', ctypes.c_int),
                ('backing_store', ctypes.c_int), ('backing_planes', ctypes.c_ulong), ('backing_pixel', ctypes.c_ulong),
                ('save_under', ctypes.c_int), ('colormap', ctypes.c_ulong), ('map_installed', ctypes.c_int),
                ('map_state', ctypes.c_int), ('all_event_masks', ctypes.c_long), ('your_event_mask', ctypes.c_long),
                ('do_not_propagate_mask', ctypes.c_long), ('override_redirect', ctypes.c_int), ('screen', ctypes.c_void_p)]


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def pass_over(display, error):
    """Of a window that goes while it is looked at; Xlib would end the test."""
    return 0


X11.XSetErrorHandler(pass_over)


class Hand:
    def __init__(self):
        self.display = ctypes.c_void_p(X11.XOpenDisplay(None))
        self.protocols, self.delete = (X11.XInternAtom(self.display, name, 0)
                                       for name in (b'WM_PROTOCOLS', b'WM_DELETE_WINDOW'))
        self.free_codes = (code for code in range(LAST_CODE, 0, -1)
                           if not any(X11.XkbKeycodeToKeysym(self.display, code, 0, level) for level in range(4)))

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

    def find_windows(self):
        """Ids of all that is mapped on the root and can be seen."""
        root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        X11.XQueryTree(self.display, X11.XDefaultRootWindow(self.display), ctypes.byref(root), ctypes.byref(parent),
                       ctypes.byref(children), ctypes.byref(count))
        windows = children[:count.value]
        X11.XFree(children)
        return [window for window in windows if self.is_seen(window)]

    def is_seen(self, window):
        found = Attributes()
        there = X11.XGetWindowAttributes(self.display, window, ctypes.byref(found)) != 0  # else it has just gone
        return there and found.map_state == IS_VIEWABLE and found.window_class != INPUT_ONLY

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

    @functools.lru_cache(maxsize=None)
    def find_key(self, name):
        """The code of a key, and whether it is on the upper half. One that this keyboard lacks comes on a key that nobody
        has: as often as somebody binds a key every program reads the keyboard anew."""
        symbol = X11.XStringToKeysym(name.encode())
        if symbol == 0:
            raise ValueError(f'no key {name}')
        code = X11.XKeysymToKeycode(self.display, symbol)
        if code == 0:
            code = next(self.free_codes)
            X11.XChangeKeyboardMapping(self.display, code, 2, (ctypes.c_ulong * 2)(symbol, symbol), 1)
            X11.XSync(self.display, 0)
        on_lower_half = X11.XkbKeycodeToKeysym(self.display, code, 0, 0) in (symbol, 0)
        return code, not on_lower_half and not name.startswith('KP_')  # which Num Lock turns over

    def send_keys(self, codes, down):
        for code in codes:
            XTST.XTestFakeKeyEvent(self.display, code, int(down), 0)
        X11.XFlush(self.display)

    def key(self, *chords, pace=PACE):
        """Chords such as Tab or ctrl+shift+F13, one after another."""
        for chord in chords:
            *names, key = chord.split('+')
            code, upper = self.find_key(key)
            names = [MODIFIERS[name] for name in names] + ['Shift_L'] * (upper and 'shift' not in names)
            modifiers = [self.find_key(name)[0] for name in names]
            self.send_keys([*modifiers, code], True)
            time.sleep(pace)
            self.send_keys([code, *reversed(modifiers)], False)
            time.sleep(pace)
        X11.XSync(self.display, 0)
