# SPDX-License-Identifier: GPL-3.0-or-later
"""What the X server shows, read from the file in which it keeps its pixels."""
import ctypes
import mmap
import os
import struct

import png

FILE = os.path.join(os.environ['GUIDE_SCREEN_FOLDER'], 'Xvfb_screen0')
PIXEL = 4  # bytes: blue, green, red, nothing
SHADES = 8  # of 255
PART = 64 * PIXEL  # of a row
# meson has every process fill the memory that it takes and gives back, and so large a piece comes anew from the kernel each
# time: for picture after picture, here, that takes several times as long as to read it. What this starts fills as ever.
TRIM_THRESHOLD, MMAP_THRESHOLD, PERTURB = -1, -3, -6  # in malloc.h
EDGE = 16  # pixels on the right, where GTK's line for scrolling comes and goes by the clock


def keep_memory():
    libc = ctypes.CDLL(None)
    for parameter, value in ((PERTURB, 0), (MMAP_THRESHOLD, 1 << 25), (TRIM_THRESHOLD, 1 << 28)):
        libc.mallopt(parameter, value)


class Screen:
    """The screen, as it is at any moment."""

    def __init__(self):
        keep_memory()
        with open(FILE, 'rb') as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack('>25I', self.map[:100])
        self.width, self.height, self.stride, colours = head[4], head[5], head[12], head[19]
        self.offset = head[0] + 12 * colours

    def read(self):
        return self.map[self.offset:self.offset + self.stride * self.height]

    def read_row(self, y):
        start = self.offset + y * self.stride
        return self.map[start:start + self.width * PIXEL]

    def pixel(self, picture, x, y):
        start = y * self.stride + x * PIXEL
        blue, green, red = picture[start:start + 3]
        return red, green, blue

    def row(self, picture, y):
        return picture[y * self.stride:y * self.stride + self.width * PIXEL]

    def has(self, picture, colour, box):
        """Whether a pixel in x, y, width and height has just that colour."""
        x, y, width, height = box
        return any(self.pixel(picture, column, row) == colour for row in range(max(y, 0), min(y + height, self.height))
                   for column in range(max(x, 0), min(x + width, self.width)))

    def changes(self, before, now):
        """Row and column of each pixel at which somebody could see two pictures differ: a drawing that
        was kept and one that is made anew are shades apart. Most of a row is mostly the same in both."""
        length = (self.width - EDGE) * PIXEL
        if before == now:
            return
        for y in range(self.height):
            start, end = y * self.stride, y * self.stride + length
            if before[start:end] == now[start:end]:
                continue
            for part in range(start, end, PART):
                old, new = before[part:min(part + PART, end)], now[part:min(part + PART, end)]
                if old != new:
                    yield from ((y, (part - start + i) // PIXEL) for i, (a, b) in enumerate(zip(old, new)) if abs(a - b) > SHADES)

    def differs(self, before, now):
        return next(self.changes(before, now), None) is not None

    def difference(self, before, now):
        """Where two pictures differ, in words, or '' where nobody could see it."""
        found = list(self.changes(before, now))
        columns = [column for _, column in found]
        return f'rows {found[0][0]} to {found[-1][0]}, columns {min(columns)} to {max(columns)}' if found else ''

    def save(self, picture, path):
        """As a PNG."""
        png.write(path, self.width, self.height, (self.colours(picture, y) for y in range(self.height)))

    def colours(self, picture, y):
        """A row as red, green and blue."""
        row, colours = self.row(picture, y), bytearray(3 * self.width)
        colours[0::3], colours[1::3], colours[2::3] = row[2::4], row[1::4], row[0::4]
        return bytes(colours)
