#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, ask the doctor about a
medicine, no numbing cream at home, and a later day for skin that is sore.

One thing is told or asked in each: with three in a bubble and a listener beside, the first was crowded, and heads were
cut off.  An arrow leads from all of it to the day of the pen, large: this is for before, as the caption says.

Parts: sun tell medicine cream later.
"""
from card_parts import *
from time_signs import leaf
import draw_sun
import people
from draw_who_waits import TOP as COAT, caller, jar_of_pills, later_day, listener, sore_face

HIGH = 366
PLACES = {'tell': (24, 24, 456, HIGH), 'medicine': (498, 24, 470, HIGH), 'sun': (24, 410, 296, HIGH), 'cream': (338, 410, 306, HIGH), 'later': (662, 410, 306, HIGH)}


def before():
    """All of it comes before the day of the pen: one arrow and one large day. A brace was not understood, and a row of days was a week."""
    return arrow([(978, 400), (992, 400), (1008, 400)], 38, 26, 'accent') + leaf(1120, 400, 'first', 2.36)


def mouth():
    """Lips with a cold sore."""
    return (path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
            + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2))


def tell():
    """By phone: a cold sore, even one of long ago."""
    says = bubble(334, 118, 190, 172, (236, 236))
    return circle('soft-deep', 180, 200, 150) + group(caller(False), move='translate(-4 -280) scale(.82)') + says + group(mouth(), move='translate(334 122) scale(1.5)')


def medicine():
    """The person who takes a medicine asks the doctor who gave it. No row of days and nothing crossed out: both were
    read as going without."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(170 124) scale(-.37 .37)')
    says = bubble(226, 88, 150, 140, (166, 232)) + jar_of_pills('translate(226 92) scale(.64)')
    doctor = listener(side_short('metal', False), 'tone-pale', 'translate(298 108) scale(.37)')
    return circle('soft-deep', 235, 220, 150) + group(her, cls='tone-pale') + doctor + says


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
    return house + group(face + dents + smear + arm + h.out, move='translate(124 222) scale(1.3)') + group(tube, move='translate(246 196) rotate(24) scale(.6)') + badge('dont', 254, 316, 44)


def later():
    """With sore skin no pen, its place is dashed; it comes on a later day. A calm face under that day was a cure."""
    return sore_face('translate(-36 -24) scale(.455)') + group(later_day(True), move='translate(166 150) scale(.62)')


def sun():
    return group(draw_sun.hat(False), move='translate(18 -110) scale(.7)') + people.sun(56, 54, 30, 11, .1, 7, 9, 13)


def draw():
    defs = clip('face', FACE) + clip('side', side_head())
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
