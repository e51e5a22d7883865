#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""heat-and-home: the two gravest ways to come to harm: needles with heat, which burn and leave hollows, and needling at home.

Parts: heat home.
"""
import draw_devices
import draw_home_roller
from scenes import *
from draw_side_effects import rough

W, H, GAP = 567, 752, 18
COAT = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860V1200H-160V860C-120 650 10 580 126 520Z'


def burn(x, y):
    """A raw place with blisters round it, and below it a hollow where fat is lost: dark towards the light, light away from it."""
    red = ''.join(path('inflamed-mild', blob(rough(x, y, 66 * k, 52 * k, 11, .1, 3))) for k in (1.2, 1)) + path('inflamed rim-s', blob(rough(x, y, 52, 40, 11, .12, 3)), 2)
    raw = path('inflamed-deep', blob(rough(x, y, 34, 25, 9, .16, 5))) + path('crust', blob(rough(x - 4, y + 2, 15, 10, 8, .2, 6)))
    blisters = ''.join(path('water-light skin-deep-s', dot(x + u, y + v, r), 2) + path('glint-s', f'M{n(x + u - r * .3)} {n(y + v - r * .3)}h0', 4) for u, v, r in ((-50, -22, 11), (-40, 24, 9), (4, 42, 11), (46, 22, 9)))
    return red + raw + blisters


def hollow(x, y):
    ring = rough(x, y, 50, 34, 12, .05, 8)
    return (path('skin-shade', blob(ring, 1.06)) + path('skin-deep', f'M{x - 50} {y + 4}C{x - 50} {y - 30} {x - 10} {y - 42} {x + 26} {y - 30}C{x - 6} {y - 26} {x - 32} {y - 14} {x - 50} {y + 4}Z', extra=' fill-opacity=".7"')
            + path('skin-light', f'M{x + 50} {y - 6}C{x + 50} {y + 28} {x + 6} {y + 42} {x - 26} {y + 28}C{x + 8} {y + 26} {x + 34} {y + 14} {x + 50} {y - 6}Z') + path('rim-s', blob(ring), 2.5))


def heat():
    """The device with a flash and a cable stands on a cheek; beside it a burn and a hollow."""
    her = side_skin() + side_short() + ear() + side_face(False) + group(burn(118, 300) + hollow(150, 396), clip='side') + path('cloth-two rim-s', COAT, 4)
    tool = group(draw_devices.radio(), move='translate(262 486) rotate(54) scale(.8) translate(-3 -428)')
    return circle('soft-deep', 270, 400, 250) + group(her, move='translate(60 196) scale(1.06)') + tool


def home():
    """In a house, somebody rolls the own cheek: crossed out."""
    wide = draw_home_roller.HOUSE[1]
    return group(group(draw_home_roller.at_home(), clip='house'), move=f'translate({(W - wide * 1.1) / 2:.0f} -20) scale(1.1)') + badge('dont', W - 92, 660, 62)


def draw():
    defs = clip('side', side_head()) + clip('house', box(0, 0, draw_home_roller.HOUSE[1], 760))
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
