#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""options-alone: three ways to go on without treating the scars. Above one face; a way forks from it to three frames of
one size: before, what is done, later. Each shows skin from above and in cut, a mark beside a dent, large: whatever
else changes, the dent is as it was. Six whole faces hid that.

Parts: waiting make-up acne-care.
"""
import draw_side_light
import time_signs
from scenes import *

W, TOP, HIGH, GAP = 376, 214, 562, 12
PLACES = {'waiting': 24, 'make-up': 24 + W + GAP, 'acne-care': 24 + 2 * (W + GAP)}
ABOVE, BELOW, SKIN_HIGH = 16, 352, 194   # where the skin stands in a frame, and how high it is
MARK, DENT = (104, 66), (258, 66)
SURFACE = 134                            # of the cut, below the top of the skin


def skin(y, mark, over=''):
    """Skin from above with what is on it, and its outline: the dent is in both."""
    w = W - 32
    r = draw_side_light.half('rolling') * .82
    line = [(0, SURFACE), (DENT[0] - r * 1.3, SURFACE)] + [(DENT[0] + r * u, SURFACE + 44 * v) for u, v in ((-.8, .24), (-.45, .8), (0, 1), (.45, .8), (.8, .24))] + [(DENT[0] + r * 1.3, SURFACE), (w, SURFACE)]
    under = smooth([(-8, SURFACE)] + line[1:-1] + [(w + 8, SURFACE)], False)
    flesh = path('paper', box(0, SURFACE - 14, w, 90)) + path('skin', under + f'V{SKIN_HIGH + 9}H-8Z') + path('dermis', under + f'V{SKIN_HIGH + 9}H-8Z', extra=' transform="translate(0 13)"') + path('skin-deep-s', under, 5)
    dent = group(draw_side_light.rolling(0, 0), move=place(*DENT, .82))
    shown = group(path('skin', box(0, 0, w, SURFACE - 14)) + dent + mark + flesh + over, clip='skin')
    return group(shown + path('skin-deep-s rim-s', box(0, 0, w, SKIN_HIGH, 22), 4), move=place(16, y))


def flat(opacity=1.):
    """A flat red mark: no shadow, and in the outline nothing."""
    x, y = MARK
    r = random.Random(6)
    ring = [(x + 56 * math.cos(a) * r.uniform(.92, 1.08), y + 40 * math.sin(a) * r.uniform(.92, 1.08)) for a in (math.tau * i / 11 for i in range(11))]
    return path('mark-red', blob(ring), extra=f' opacity="{opacity}"') + path('rim-s', blob(ring), n(3 * opacity, 1), ' stroke-dasharray="3 7"')


def pimple(x, y, k=1.):
    return path('inflamed-mild', dot(x, y, 36 * k)) + path('inflamed rim-s', dot(x, y, 25 * k), 2) + path('inflamed-deep', dot(x, y, 18 * k)) + path('pus', dot(x - 2, y - 2, 10 * k)) + path('glint-s', f'M{n(x - 5 * k)} {n(y - 6 * k)}h0', 4)


def down(x):
    return arrow([(x, 226), (x, 276), (x, 314)], 30, 19, 'accent')


def waiting():
    """Months go by: the flat mark is fainter, the dent is not."""
    pages = ''.join(time_signs.page(176 + i * 66, 268 + i * 8, 1.02) for i in range(3))
    return skin(ABOVE, flat()) + down(84) + pages + skin(BELOW, flat(.3))


def make_up():
    """Colour covers the mark, the dent keeps its shape."""
    compact = group(path('accent line-s', 'M20 100A62 62 0 0 1 144 100z', 4) + path('water-light', 'M34 100A48 48 0 0 1 130 100z') + path('glint-s', 'M56 92L84 62M82 94L104 72', 6)
                    + path('accent line-s', 'M10 128H154L146 160H18z', 4) + path('skin line-s', 'M26 102H138V128H26z', 3), move='translate(188 196) scale(.76)')
    brush = group(path('wood line-s', 'M-13-128L-9-250H9L13-128z', 3.5) + path('metal line-s', 'M-24-132H24L30-86H-30z', 3.5) + path('metal-light-s', 'M-12-122L-15-96', 6)
                  + path('cloth-two rim-s', 'M-30-88H30C62-48 52-10 26 2C4 10-22 8-38-2C-58-18-56-52-30-88z', 3.5) + path('cloth-two-light-s', 'M-18-74C-30-46-30-28-24-14M6-76C6-50 6-32 4-12', 5), move='translate(150 440) rotate(38) scale(.62)')
    covered = path('skin-light', limb([(46, 40), (104, 34), (160, 42)], (17, 21, 15)) + limb([(42, 74), (104, 78), (166, 72)], (17, 22, 16)), extra=' fill-opacity=".75"')
    return skin(ABOVE, flat()) + down(84) + compact + skin(BELOW, covered) + brush


def acne_care():
    """A cream that a doctor picks: fewer sore pimples. Nothing on the tube is struck through: that was “no cream”."""
    tube = (path('device rim-s', 'M-40 -112H40L32 52H-32Z', 3) + path('device-shade', 'M10 -112H40L32 52H8Z') + path('accent rim-s', 'M-44 -128H44L43 -108H-43Z', 3) + path('accent rim-s', box(-24, 52, 48, 36, 8), 3)
            + path('inflamed rim-s', dot(0, -30, 25), 2) + path('inflamed-deep', dot(0, -30, 17)) + path('pus', dot(-1, -31, 8)) + path('cream rim-s', blob([(-10, 92), (10, 92), (16, 112), (4, 126), (-14, 118)]), 2.5))
    sore = pimple(62, 42) + pimple(136, 58, .9) + pimple(84, 94, .8)
    return skin(ABOVE, sore) + down(84) + group(tube, move='translate(252 276) rotate(64) scale(.6)') + skin(BELOW, pimple(100, 62, .6))


def draw():
    defs = clip('face', FACE) + clip('skin', box(0, 0, W - 32, SKIN_HIGH, 22))
    body = anchors = ''
    for name, x in PLACES.items():
        d, panel = plate(name, box(0, 0, W, HIGH, 34), globals()[name.replace('-', '_')]())
        defs += d
        body += group(panel, id=name, move=place(x, TOP)) + '\n'
        anchors += marks(name, (x + 40, TOP + 40))
    xs = [x + W / 2 for x in PLACES.values()]
    ways = path('accent-s', f'M600 120V190M{xs[0]} 190V150Q{xs[0]} 120 {xs[0] + 30} 120H{xs[2] - 30}Q{xs[2]} 120 {xs[2]} 150V190', 15) + path('accent', ''.join(f'M{x - 26} 180h52l-26 30z' for x in xs))
    publish('options-alone', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{ways}{scarred(600, 100, 1.5)}\n{body}{anchors}')


if __name__ == '__main__':
    draw()
