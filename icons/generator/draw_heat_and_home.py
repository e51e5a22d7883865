#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""heat-and-home: the two gravest ways to come to harm: needles with heat, which burn and leave hollows, and needling at home.

Parts: heat home.
"""
import draw_devices
import draw_home_roller
from scenes import *
from draw_side_effects import danger, rough

W, H, GAP = 567, 752, 18
COAT = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860V1200H-160V860C-120 650 10 580 126 520Z'


def flame(x, y, k):
    """A small flame: what burns, without words."""
    return group(path('dont rim-s', 'M0 34C-26 34 -32 10 -20 -10C-14 -20 -12 -28 -14 -40C4 -30 10 -18 10 -8C14 -12 16 -16 16 -22C32 -2 28 34 0 34Z', 3)
                 + path('sun', 'M0 28C-14 28 -16 14 -8 4C-4 -2 -2 -6 -2 -12C8 -4 16 8 14 16C12 24 8 28 0 28Z'), move=place(x, y, k))


def burn(x, y):
    """Raw skin where the needles stood, scorched in their rows: beads of water round a sore were drops, or bubbles."""
    red = ''.join(path('inflamed-mild', blob(rough(x, y, 74 * k, 60 * k, 11, .1, 3))) for k in (1.2, 1)) + path('inflamed rim-s', blob(rough(x, y, 62, 50, 11, .12, 3)), 2)
    raw = path('inflamed-deep rim-s', blob(rough(x, y, 46, 36, 10, .14, 5)), 2)
    rows = ''.join(f'M{x + u + v // 4} {y + v}h0' for v in (-22, -4, 14) for u in (-26, -9, 8, 25))
    return red + raw + path('crust-s', rows, 13) + path('ink-s', rows, 6)


def hollow():
    """A cut: the yellow fat is gone under the middle, and there the skin falls in. On a cheek from outside it was a dark oval."""
    top = 'M-130 -28C-70 -30 -64 -26 -44 12C-26 46 26 46 44 12C64 -26 70 -30 130 -28'
    low = 'M-130 26C-80 24 -66 34 -46 64C-28 86 28 86 46 64C66 34 80 24 130 26'
    cells = ''.join(oval(u, v, 17, 13) for u, v in ((-100, 52), (-66, 66), (-102, 82), (-66, 96), (-34, 104), (0, 106), (34, 104), (66, 66), (100, 52), (66, 96), (102, 82)))
    body = path('skin', top + 'V130H-130Z') + path('dermis', top.replace('M-130 -28', 'M-130 -12') + 'V130H-130Z', extra=' transform="translate(0 14)"') + path('fat-shade', low + 'V130H-130Z') + path('fat', cells) + path('skin-deep-s', top, 5)
    level = path('paper-s', 'M-58 -30H58', 13) + path('dont-s', 'M-58 -30H58', 6, ' stroke-dasharray="2 13"') + arrow([(0, -86), (0, -40), (0, 4)], 26, 15, 'dont', halo='paper')
    return circle('water-light', 0, 0, 118) + group(body + level, clip='lens') + circle('accent-s rim-s', 0, 0, 118, 9)


def heat():
    """The device with a flash and a cable stands on a cheek and burns it; under a lens, the hollow that stays. With the sign for
    danger: without one it was a cure, and a cross would say never, where the words say ask."""
    her = side_skin() + side_short() + ear() + side_face(False) + group(burn(122, 300), clip='side') + path('cloth-two rim-s', COAT, 4)
    tool = group(draw_devices.radio(), move='translate(262 486) rotate(54) scale(.8) translate(-3 -428)')
    fire = ''.join(flame(*f) for f in ((176, 458, .95), (214, 440, 1.25), (252, 456, .9)))
    way = path('accent-s', 'M168 424L112 506M190 424L222 530', 5)
    return (circle('soft-deep', 290, 300, 250) + group(group(her, move='translate(60 196) scale(1.06)') + tool + fire, move='translate(24 -138)')
            + way + group(hollow(), move=place(142, 612)) + group(danger(), move=place(W - 106, 652, .78)))


def home():
    """In a house, somebody rolls the own cheek: crossed out."""
    wide = draw_home_roller.HOUSE[1]
    return group(group(draw_home_roller.at_home(), clip='house'), move=f'translate({(W - wide * 1.1) / 2:.0f} -20) scale(1.1)') + badge('dont', W - 92, 660, 62)


def draw():
    defs = clip('side', side_head()) + clip('house', box(0, 0, draw_home_roller.HOUSE[1], 760)) + clip('lens', dot(0, 0, 118))
    body = anchors = ''
    for i, (name, inner) in enumerate((('heat', heat()), ('home', home()))):
        x = 24 + i * (W + GAP)
        d, panel = plate(name, box(0, 0, W, H, 40), inner)
        defs += d
        body += group(panel, id=name, move=place(x, 24)) + '\n'
        anchors += marks(name, (x + 50, 74))
    publish('heat-and-home', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
