# SPDX-License-Identifier: GPL-3.0-or-later
"""Who owns the clipboards of the X server: what was copied or selected belongs to a
window as long as it can be pasted."""
import ctypes

X11 = ctypes.CDLL('libX11.so.6')
X11.XOpenDisplay.restype = ctypes.c_void_p
X11.XInternAtom.restype = ctypes.c_ulong
X11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
X11.XGetSelectionOwner.restype = ctypes.c_ulong
X11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
X11.XCloseDisplay.argtypes = [ctypes.c_void_p]


def owners():
    """The selections that somebody owns, in words: '' where nothing is kept."""
    display = X11.XOpenDisplay(None)
    owned = [name for name in ('PRIMARY', 'SECONDARY', 'CLIPBOARD')
             if X11.XGetSelectionOwner(display, X11.XInternAtom(display, name.encode(), 0)) != 0]
    X11.XCloseDisplay(display)
    return ' '.join(owned)
