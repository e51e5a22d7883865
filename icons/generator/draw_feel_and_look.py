#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""feel-and-look: how to tell a mark from a scar: look in light from one side, and feel with a finger.

Above, somebody looks in a mirror in the light of a window, and a lens shows the cheek: a mark
without a shadow, a dent, a bump.  Below, a finger runs over the three: level, down, up.
"""
import draw_side_light
from draw_side_light import CUT, TOP as COLUMN_TOP, half, outline
from card_parts import *

WIDE, FEEL = (24, 24, 1152, 372), (374, 360)
KINDS = 'mark', 'rolling', 'raised'
COAT = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'


def mirror():
    """On a foot, and the face that looks into it."""
    foot = path('wood rim-s', 'M-14 150H14V262H-14Z', 3) + path('wood rim-s', oval(0, 266, 96, 18), 3)
    seen = front(dents([(196, 490, 16, 12), (226, 520, 13, 10), (190, 530, 12, 9), (396, 492, 15, 11), (376, 526, 12, 9)], 'skin-deep'), shut=False)
    hair = path('hair edge-tone-s', 'M150 400C136 250 200 160 300 158C400 160 464 250 450 400C440 320 400 266 300 262C200 266 160 320 150 400Z', 2)
    return (foot + path('wood rim-s', oval(0, 10, 100, 148), 3) + path('water-light', oval(0, 10, 84, 130))
            + group(group(path('skin', 'M226 560V760H374V560Z') + path('cloth', 'M150 690C70 700 0 720 -60 860H660C600 720 530 700 450 690Q300 760 150 690Z') + seen + hair, move='translate(-120 -160) scale(.4)'), clip='glass')
            + path('light', 'M-52 66L24 -104H54L-28 100Z', extra=' opacity=".5"') + path('wood-shade-s', oval(0, 10, 84, 130), 3))


def looks():
    """Somebody before a mirror at a window; the light comes along the cheek."""
    beam = path('sun-light', 'M250 40L640 90V360H420L150 300Z', extra=' fill-opacity=".6"')
    spots = [(104, 276, 15, 11), (146, 252, 12, 10), (150, 302, 14, 11), (188, 286, 11, 9), (112, 330, 11, 9), (160, 348, 13, 10)]
    her = group(side_skin() + side_short() + ear() + side_open_face() + dents(spots, 'skin-deep') + path('mark-brown', fleck(196, 326, 13, 4))
                + path('cloth rim-s', COAT, 4), move='translate(500 70) scale(.5)')
    lens = group(path('skin', dot(0, 0, 152)) + group(path('skin-light', 'M-160 -160H-20L-160 60Z', extra=' fill-opacity=".5"')
                 + ''.join(group(draw_side_light.DRAWN[k](0, 0), move=f'translate({x} {y}) scale(.64)') for k, x, y in (('mark', -78, -52), ('rolling', 68, -58), ('raised', -12, 74))), clip='lens')
                 + circle('accent-s', 0, 0, 152, 8), move='translate(990 204)')
    lead = path('accent-s', 'M596 196L950 58M596 258L940 348', 2.5) + circle('accent-s', 588, 228, 34, 4)
    return circle('soft-deep', 610, 200, 220) + drawn_window(170, 230, 'translate(46 44)') + beam + group(mirror(), move='translate(364 150) scale(.74)') + her + lead + lens


def finger(x, y):
    """A finger from the upper right; its tip rests at x, y."""
    tip = [(x + 190, y - 190), (x + 110, y - 116), (x + 26, y - 34)]
    h = Hand()
    h.part([(x + 150, y - 214), (x + 214, y - 262), (x + 330, y - 240), (x + 330, y - 60), (x + 250, y - 80), (x + 190, y - 136)])
    h.finger([(x + 220, y - 120), (x + 170, y - 110), (x + 150, y - 142)], (34, 30, 26), side=1)
    return h.finger(tip, (44, 38, 32), side=1, nail=-1).out


def feels(name):
    """The outline of the skin, and the way of a finger over it."""
    w, h = FEEL
    f, level = outline(name), h - 128
    at = lambda x: level + f(x / 1.15) * 1.15
    xs = range(-w // 2 - 12, w // 2 + 13, 7)
    line = lambda off, k=1.: smooth([(w / 2 + x, level + off + k * (at(x) - level)) for x in xs], False, 1)
    close = f'V{h + 10}H-12Z'
    pigment = ''
    if name == 'mark':
        r = half('mark') * 1.15
        pigment = path('mark-brown', box(w / 2 - r, level, 2 * r, 24)) + path('mark-brown', box(w / 2 - r, level, 2 * r, 24))
    way = [(w / 2 + x, at(x) - 20) for x in range(-150, 101, 25)]
    trail = path('accent-s', smooth([(x, y) for x, y in way], False, 1), 7, ' stroke-dasharray="1 17"')
    head = arrow([(w / 2 + 110, at(110) - 20), (w / 2 + 130, at(130) - 20), (w / 2 + 156, at(156) - 20)], 15, 7, 'accent')
    touch = 0 if name != 'mark' else -6
    return (path('soft-deep', dot(w * .64, 110, 128)) + path('skin', line(0) + close) + pigment + path('epidermis', line(14, .98) + close) + path('dermis', line(32, .96) + close) + path('skin-deep-s rim-s', line(0), 4)
            + trail + finger(w / 2 + touch - 18, at(touch) - 2) + head)


def draw():
    defs = clip('side', side_head()) + clip('face', FACE) + clip('glass', oval(0, 10, 82, 128)) + clip('lens', dot(0, 0, 150))
    d, panel = plate('look', box(*WIDE, 34), looks())
    body = group(panel, id='look') + '\n'
    defs += d
    for i, name in enumerate(KINDS):
        w, h = FEEL
        d, panel = plate(f'feel-{i + 1}', box(0, 0, w, h, 34), feels(name))
        defs += d
        body += group(panel, id='feel' + (f'-{i + 1}' if i else ''), move=f'translate({24 + i * (w + 15)} 416)') + '\n'
    publish('feel-and-look', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{marks("look", (588, 228))}{marks("feel", (210, 600))}')


if __name__ == '__main__':
    draw()
