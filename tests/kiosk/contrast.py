# SPDX-License-Identifier: GPL-3.0-or-later
"""The contrast of words as they are drawn, as tests/display/test-contrast.c measures
it: the ground is the commonest colour, the text the one farthest from it."""
import functools
from collections import Counter


def part(value):
    value /= 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


@functools.lru_cache(maxsize=1 << 16)
def luminance(pixel):
    return 0.0722 * part(pixel & 0xff) + 0.7152 * part(pixel >> 8 & 0xff) + 0.2126 * part(pixel >> 16 & 0xff)


def contrast(one, other):
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def measure(screen, picture, box):
    """The contrast of the words in box: x, y, width and height."""
    x, y, width, height = box
    colours = Counter()
    for row in range(y, y + height):
        pixels = memoryview(screen.row(picture, row)).cast('I')
        colours.update(pixels[x:x + width])
    ground = luminance(colours.most_common(1)[0][0])
    return max(contrast(luminance(pixel), ground) for pixel in colours)
