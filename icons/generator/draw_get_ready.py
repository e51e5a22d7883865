#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, ask the doctor about a
medicine, no numbing cream at home, and a later day for skin that is sore.

An arrow leads from all of it to the day of the pen, large: this is for before.

Parts: sun tell medicine cream later.
"""
from card_parts import *
from time_signs import leaf
import draw_sun
import people
from draw_next_steps import caller
from draw_who_waits import TOP as COAT, jar_of_pills, later_day, listener, sore_face, uneven

HIGH = 366
PLACES = {'tell': (24, 24, 532, HIGH), 'medicine': (574, 24, 394, HIGH), 'sun': (24, 410, 252, HIGH), 'cream': (294, 410, 306, HIGH), 'later': (618, 410, 350, HIGH)}


def before():
    """All of it comes before the day of the pen: one arrow and one large day. A brace was not understood, and a row of days was a week."""
    return arrow([(978, 400), (992, 400), (1008, 400)], 38, 26, 'accent') + leaf(1120, 400, 'first', 2.36)


def mouth():
    """Lips with a cold sore."""
    return (path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
            + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2))


def patch():
    """A sore, scaly patch, on an arm: alone it was a biscuit."""
    arm = path('skin edge-tone-s', limb([(-86, 40), (-20, 6), (60, -26)], (40, 34, 24)), 3)
    hand = path('skin edge-tone-s', blob([(48, -44), (78, -62), (104, -58), (112, -34), (92, -12), (64, -4)]), 2.5) + path('skin-deep-s', 'M84 -58L104 -72M100 -46L120 -54M100 -30L120 -32', 9) + path('skin-s', 'M84 -58L104 -72M100 -46L120 -54M100 -30L120 -32', 7)
    ring = uneven(-18, 6, 34, 22, 4)
    return group(hand + arm + path('inflamed-mild', blob(ring, 1.15)) + path('inflamed rim-s', blob(ring), 2) + path('inflamed', blob(ring, .8))
                 + path('flake flake-edge-s', ''.join(lens(u - 18, v + 4, 16, 4, t, 1, 1) for u, v, t in ((-14, -8, .3), (6, -12, -.2), (16, 2, .2), (-6, 6, -.3), (10, 12, .2))), 1.5), move='translate(-6 4)')


def tell():
    """By phone, and somebody in a white coat listens at the other end: cold sores of long ago, medicines, trouble with the
    skin. With nobody to hear it the pills were for taking."""
    says = path('paper rim-s', box(232, 20, 162, 326, 40), 2.5) + path('paper', poly((236, 176), (236, 226), (202, 214)))
    far = circle('paper rim-s', 460, 92, 62, 3) + group(circle('soft-deep', 460, 92, 60) + listener(side_short('metal', False), 'tone-pale', 'translate(426 40) scale(.17)'), clip='far') + circle('accent-s', 460, 92, 62, 6)
    waves = path('accent-s', 'M420 176C444 200 480 200 504 176M432 200C450 218 474 218 492 200', 8)
    return (circle('soft-deep', 150, 190, 150) + group(caller(), move='translate(-22 -288) scale(.83)') + says + group(mouth(), move='translate(313 80) scale(1.24)') + jar_of_pills('translate(313 182) scale(.52)')
            + group(patch(), move='translate(314 286) scale(.6)') + far + waves)


def medicine():
    """The person who takes a medicine asks the doctor who gave it. No row of days and nothing crossed out: both were
    read as going without."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(152 116) scale(-.36 .36)')
    says = bubble(214, 84, 150, 136, (138, 212)) + jar_of_pills('translate(214 88) scale(.64)')
    doctor = listener(side_short('metal', False), 'tone-pale', 'translate(282 84) scale(.39)')
    return circle('soft-deep', 218, 220, 150) + group(her, cls='tone-pale') + doctor + says


def cream():
    """No numbing cream on the face at home, before. A pen on the tube was needling at home, and pads of cream under both eyes a mask:
    a hand rubs it on one cheek."""
    house = path('wood rim-s', box(238, 40, 34, 70), 3) + path('sun-light rim-s', 'M18 156L153 34L288 156V384H18Z', 3) + path('cloth-two rim-s', 'M-6 156L153 10L312 156L296 178L153 50L10 178Z', 3)
    hair = path('hair rim-s', 'M-52 6C-64 -84 64 -84 52 6C44 -34 -44 -34 -52 6Z', 2.5)
    neck = path('skin rim-s', 'M-20 40H20V84H-20Z', 2.5) + path('cloth rim-s', 'M-78 130C-76 88 -44 76 -22 72Q0 92 22 72C44 76 76 88 78 130Z', 2.5)
    face = path('hair rim-s', oval(0, -66, 15, 13), 2) + neck + path('skin rim-s', oval(0, 0, 50, 60), 2.5) + hair + path('feature-s', 'M-32 -14Q-24 -7 -15 -14M15 -14Q24 -7 32 -14', 3.6) + path('lip-s', 'M-11 38Q0 42 11 38', 5)
    dents = path('skin-deep rim-s', ''.join(oval(u, v, 6.5, 5) for u, v in ((22, 6), (36, 10), (20, 22))), 1.5)
    smear = path('cream rim-s', limb([(-44, 8), (-30, 0), (-12, 4)], (6, 8, 5)) + limb([(-46, 20), (-30, 13), (-8, 18)], (6, 8, 5)) + limb([(-42, 33), (-28, 27), (-12, 31)], (6, 8, 5)), 2.5)
    h = Hand()
    h.part([(-58, 76), (-56, 58), (-44, 50), (-30, 54), (-26, 70), (-36, 86), (-52, 90)])
    for u, v in ((-48, 28), (-37, 25), (-26, 30)):
        h.finger([(u + 2, 66), (u, 48), (u, v)], (7, 6.5, 5), nail=1, side=1)
    arm = path('cloth-shade rim-s', limb([(-96, 136), (-74, 114), (-48, 88)], (22, 18, 13)), 2.5)
    tube = (path('device rim-s', 'M-40 -84H40L32 62H-32Z', 3) + path('device-shade', 'M18 -84H40L32 62H16Z') + path('accent rim-s', 'M-44 -98H44L43 -78H-43Z', 3) + path('accent', 'M-37 -36H37L35 2H-35Z') + path('cream', dot(0, -17, 12))
            + path('accent rim-s', box(-20, 62, 40, 26, 7), 3) + path('cream rim-s', limb([(0, 94), (5, 110), (-4, 126), (2, 142)], (9, 11, 11, 6)), 2.5))
    return house + group(face + dents + smear + arm + h.out, move='translate(124 222) scale(1.3)') + group(tube, move='translate(244 178) rotate(24) scale(.66)') + badge('dont', 254, 316, 44)


def later():
    """With sore skin no pen, its place is dashed; it comes on a later day. A calm face under that day was a cure."""
    return sore_face('translate(-66 -74) scale(.62)') + group(later_day(True), move='translate(196 148) scale(.76)')


def sun():
    return group(draw_sun.hat(), move='translate(-40 -176) scale(.88)') + people.sun(46, 46, 28, 11, .1, 7, 9, 13)


def draw():
    defs = clip('face', FACE) + clip('side', side_head()) + '<clipPath id="far"><circle cx="460" cy="92" r="60"/></clipPath>'
    body = anchors = ''
    for name, (x, y, w, h) in PLACES.items():
        inner = globals()[name]()
        d, panel = plate(name, box(0, 0, w, h, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # a corner that is free
        anchors += marks(name, {'tell': (x + 46, y + h - 44), 'sun': (x + w - 48, y + 48), 'later': (x + 46, y + h - 40)}.get(name, (x + 48, y + 48)))
    publish('get-ready', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{before()}\n{body}{anchors}')


if __name__ == '__main__':
    draw()
