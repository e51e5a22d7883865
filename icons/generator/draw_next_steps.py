#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""next-steps: what to do after reading: ask for a talk, talk and show, choose.

Parts: ask talk choose.  At the end a way forks in four: needling now, later, something else, or nothing;
none of the four is larger or has a tick, for none is the right one.
"""
import draw_side_light
import time_signs
from card_parts import *
from draw_who_waits import caller, COAT, jar_of_pills, listener


def ask():
    """A call; at the other end somebody in a white coat."""
    far = circle('paper rim-s', 462, 214, 98, 3) + group(circle('soft-deep', 462, 214, 94) + listener(side_short('metal', False), 'tone-pale', 'translate(404 132) scale(.27)'), clip='far') + circle('accent-s', 462, 214, 95, 6)
    says = bubble(326, 84, 140, 126, (262, 168)) + scarred(326, 90, .88)
    return circle('soft-deep', 150, 196, 150) + group(caller(), move='translate(-14 -300) scale(.86)') + far + says


def asking(x, y, k):
    """A sheet with questions: each line begins with the sign for one. Boxes to tick were a list of her health."""
    mark = lambda v: path('accent-s', f'M20 {v - 8}C20 {v - 24} 46 {v - 24} 46 {v - 8}C46 {v + 2} 33 {v + 2} 33 {v + 12}', 7) + circle('accent', 33, v + 25, 5)
    return group(sheet(150, 190) + ''.join(mark(v) for v in (38, 92, 146)) + path('metal-s', ''.join(f'M66 {v}h{w}' for v, w in ((44, 62), (98, 48), (152, 62))), 9), move=f'translate({x} {y}) rotate(-6) scale({k})')


def talk():
    """Two people; the one with the scars points at her cheek with a long finger, and says what she takes and has. In her other hand is
    the sheet with her questions."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + group(draw_side_light.dents(), clip='side') + path('cloth-two rim-s', COAT, 4), move='translate(196 52) scale(-.46 .46)')
    arm = path('cloth-two-shade rim-s', limb([(-40, 480), (-2, 384), (30, 318)], (44, 36, 26)), 3)
    h = Hand()
    h.part([(14, 320), (16, 284), (34, 262), (62, 262), (78, 282), (70, 314), (44, 332)])
    h.finger([(58, 280), (92, 250), (124, 222)], (13, 12, 8), nail=1, side=1)
    h.finger([(48, 292), (72, 290), (84, 304)], (12, 11, 9), side=1)
    h.finger([(44, 306), (66, 306), (76, 318)], (12, 11, 9), side=1)
    points = arm + h.out + circle('accent-s', 136, 208, 36, 6)
    glass = path('metal-light-s', 'M58 208H120C124 236 112 254 92 254C70 254 60 236 58 208ZM120 214L232 232', 8)
    doctor = listener(side_short('metal', False) + glass, 'tone-pale', 'translate(412 60) scale(.44)')
    says = bubble(306, 76, 220, 116, (212, 176)) + jar_of_pills('translate(240 78) scale(.46)') + path('blood rim-s', drop(304, 78, 1.9), 2.5) + path('dont rim-s', HEART, 2.5, ' transform="translate(370 78) scale(1.15)"')
    holds = Hand()
    for v in (262, 282, 302):
        holds.finger([(196, v + 22), (222, v + 16), (244, v + 13)], (12, 11, 9), nail=1, side=1)
    other_arm = path('cloth-two rim-s', limb([(120, 420), (170, 360), (210, 300)], (46, 36, 24)), 3)
    return circle('soft-deep', 286, 190, 168) + her + doctor + points + other_arm + asking(232, 172, .96) + holds.out + says


def round_picture(x, y, body, r=72):
    return circle('paper rim-s', x, y, r, 3) + circle('accent-s', x, y, r, 6) + group(body, move=place(x, y, r / 72))


def now():
    """A pen at a face with scars."""
    return scarred(-14, 12, .9) + group(small_pen(0, 0, .8), move='translate(42 6) rotate(52)')


def later():
    return time_signs.page(-32, 2, .6) + arrow([(0, 2), (8, 2), (14, 2)], 11, 8, 'accent') + small_pen(46, 4, .76)


def other():
    """The same face, and on it a brush with make-up on the one side and the light of a laser on the other. Brush and lamp alone were riddles."""
    brush = group(path('wood rim-s', limb([(0, 0), (0, 30), (0, 54)], (7, 8, 5)), 2.5) + path('metal rim-s', box(-11, -18, 22, 20, 3), 2.5) + path('lip rim-s', blob([(-12, -18), (-20, -40), (-9, -60), (9, -60), (20, -40), (12, -18)]), 2.5), move='translate(-50 36) rotate(32) scale(.66)')
    beam = path('sun rim-s', 'M-9 0L-17 40H17L9 0Z', 2) + path('laser-s', 'M0 6V36M-6 6L-10 36M6 6L10 36', 3.5) + path('device-dark rim-s', box(-17, -46, 34, 48, 8), 2.5)
    return scarred(0, 6, .92) + brush + group(beam, move='translate(47 -22) rotate(34) scale(.7)')


def nothing():
    """The same face with nothing at it, neither glad nor sad: a smile made it the best of the four."""
    return scarred(0, 6, .92)


def choose():
    """One person, and round the head ways that part: needling, needling later, something else, nothing. Large, for as small as the
    rest they were riddles; no arrow runs behind a picture."""
    x, y = 280, 606
    ends = ((134, 386, now), (134, 132, later), (426, 132, other), (426, 386, nothing))
    ways = ''.join(arrow([(x + s * u, v) for u, v in points], 20, 11, 'accent') for s in (-1, 1)
                   for points in (((9, 500), (14, 370), (48, 244)), ((66, 536), (78, 524), (90, 510))))
    return circle('soft-deep', x, 400, 210) + ways + ''.join(round_picture(u, v, draw(), 116) for u, v, draw in ends) + from_behind(x, y, .98)


# x, y, width and height of each panel
PANELS = {'ask': (24, 24, 572, 366), 'talk': (24, 410, 572, 366), 'choose': (616, 24, 560, 752)}


def draw():
    defs, body, anchors = clip('side', side_head()) + clip('far', dot(462, 214, 94)), '', ''
    for part, (x, y, w, h) in PANELS.items():
        d, panel = plate(part, box(0, 0, w, h, 36), globals()[part]())
        defs += d
        body += group(panel, id=part, move=f'translate({x} {y})') + '\n'
        # in a corner, and never on the hand that points
        anchors += marks(part, (x + (w - 46 if part == 'ask' else 42), y + (h - 46 if part == 'choose' else 42)))
    ways = arrow([(310, 372), (310, 400), (310, 418)], 26, 16, halo='ground') + arrow([(580, 600), (606, 600), (626, 600)], 26, 16, halo='ground')
    publish('next-steps', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{ways}{anchors}')


if __name__ == '__main__':
    draw()
