#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""options-alone: three ways to go on without treating the scars. One face, before above and after below: whatever
else changes, the dents are as they were.

Parts: waiting make-up acne-care.
"""
import time_signs
from scenes import *

W, H, TOP, GAP = 376, 752, 24, 12
PLACES = {'waiting': 24, 'make-up': 24 + W + GAP, 'acne-care': 24 + 2 * (W + GAP)}
SIZE = .58                       # of a face
ABOVE, BELOW = 14, 450           # where the crowns stand
HAIR = [(152, 420), (128, 320), (150, 210), (220, 150), (300, 136), (380, 150), (450, 210), (472, 320), (448, 420), (436, 330), (380, 260), (300, 240), (220, 260), (164, 330)]
FRINGE = 'M150 380C140 290 190 190 300 186C410 190 460 290 450 380C440 300 390 250 330 262C260 250 170 300 150 380Z'
# the same in all six faces
DENTS = ((196, 462, 17, 13), (238, 512, 22, 16), (204, 514, 12, 10), (402, 464, 19, 14), (362, 518, 20, 15))
MARKS = ((244, 458, 15), (262, 316, 14), (336, 304, 17), (358, 458, 15), (300, 596, 11))
PIMPLES = ((242, 462, 13), (262, 314, 13), (336, 300, 15), (304, 332, 10), (358, 462, 13), (236, 562, 11), (362, 566, 12), (300, 594, 11))


def dents():
    """Dark towards the light, its floor less so, a fine light on the far edge."""
    floor = lambda k, g: ''.join(oval(x + k, y + k, rx * g, ry * g) for x, y, rx, ry in DENTS)
    return (path('skin-deep rim-s', floor(0, 1), 2, ' fill-opacity=".8"') + path('skin-shade', floor(3, .8)) + path('skin', floor(6, .45), extra=' fill-opacity=".6"')
            + path('skin-light-s', ''.join(f'M{n(x + rx * .98)} {n(y + ry * .2)}A{rx} {ry} 0 0 1 {n(x + rx * .1)} {n(y + ry)}' for x, y, rx, ry in DENTS), 4))


def marks_(opacity=None):
    fade = f' opacity="{opacity}"' if opacity else ''
    return path('mark-red', ''.join(blob([(x + r * math.cos(a) * (1.1 if i % 2 else .92), y + r * .8 * math.sin(a)) for i, a in enumerate(math.tau * k / 7 for k in range(7))]) for x, y, r in MARKS), extra=fade)


def pimples(which):
    spots = PIMPLES[which]
    return (path('inflamed rim-s', ''.join(dot(x, y, r * 1.4) for x, y, r in spots), 1.6) + path('inflamed-deep', ''.join(dot(x, y, r) for x, y, r in spots))
            + path('pus', ''.join(dot(x - 1, y - 1, r * .42) for x, y, r in spots)))


def person(y, skin):
    """The face with what is on its skin; a neck that ends in a soft round."""
    head, features = front_head(smile=1)
    return group(path('hair edge-tone-s', smooth(HAIR), 2) + head + group(skin + dents(), clip='face') + features + path('hair', FRINGE), move=place(188 - 300 * SIZE, y - 130 * SIZE, SIZE))


def down(x):
    return arrow([(x, 332), (x, 380), (x, 416)], 30, 19, 'accent')


def waiting():
    """Months go by: flat marks are fainter, the dents are not."""
    pages = time_signs.page(208, 358, 1.08) + time_signs.page(240, 384, 1.08)
    return person(ABOVE, marks_()) + down(110) + pages + person(BELOW, marks_('.3'))


def make_up():
    """Colour is covered, the dents keep their shape."""
    compact = group(path('accent line-s', 'M20 100A62 62 0 0 1 144 100z', 4) + path('water-light', 'M34 100A48 48 0 0 1 130 100z') + path('glint-s', 'M56 92L84 62M82 94L104 72', 6)
                    + path('accent line-s', 'M10 128H154L146 160H18z', 4) + path('skin line-s', 'M26 102H138V128H26z', 3), move='translate(164 296) scale(.86)')
    brush = group(path('wood line-s', 'M-13-128L-9-250H9L13-128z', 3.5) + path('metal line-s', 'M-24-132H24L30-86H-30z', 3.5) + path('metal-light-s', 'M-12-122L-15-96', 6)
                  + path('cloth-two rim-s', 'M-30-88H30C62-48 52-10 26 2C4 10-22 8-38-2C-58-18-56-52-30-88z', 3.5) + path('cloth-two-light-s', 'M-18-74C-30-46-30-28-24-14M6-76C6-50 6-32 4-12', 5), move='translate(252 672) rotate(30) scale(.78)')
    return person(ABOVE, marks_()) + down(110) + compact + person(BELOW, '') + brush


def acne_care():
    """A cream that a doctor picks: fewer sore pimples. Nothing on the tube is struck through: that was “no cream”."""
    tube = (path('device rim-s', 'M-40 -112H40L32 52H-32Z', 3) + path('device-shade', 'M10 -112H40L32 52H8Z') + path('accent rim-s', 'M-44 -128H44L43 -108H-43Z', 3) + path('accent rim-s', box(-24, 52, 48, 36, 8), 3)
            + path('inflamed rim-s', dot(0, -30, 25), 2) + path('inflamed-deep', dot(0, -30, 17)) + path('pus', dot(-1, -31, 8)) + path('cream rim-s', blob([(-10, 92), (10, 92), (16, 112), (4, 126), (-14, 118)]), 2.5))
    return person(ABOVE, pimples(slice(None))) + down(110) + group(tube, move='translate(250 372) rotate(38) scale(.74)') + person(BELOW, pimples(slice(1, 3)))


def draw():
    defs = clip('face', FACE)
    body = anchors = ''
    for name, x in PLACES.items():
        d, panel = plate(name, box(0, 0, W, H, 34), circle('soft-deep', 188, 170, 164) + circle('soft-deep', 188, 612, 164) + globals()[name.replace('-', '_') if name != 'waiting' else name]())
        defs += d
        body += group(panel, id=name, move=place(x, TOP)) + '\n'
        anchors += marks(name, (x + 46, TOP + 46))
    publish('options-alone', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
