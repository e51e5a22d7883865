#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, ask the doctor about a
medicine, no numbing cream at home, and a later day for skin that is sore.

An arrow leads from all of it to the day of the pen: this is for before.

Parts: sun tell medicine cream later.
"""
from card_parts import *
from time_signs import leaf
import draw_sun
import people
from draw_next_steps import caller
from draw_who_waits import TOP as COAT, jar_of_pills, listener, uneven

HIGH = 366
PLACES = {'tell': (24, 24, 532, HIGH), 'medicine': (574, 24, 410, HIGH), 'sun': (24, 410, 284, HIGH), 'cream': (326, 410, 356, HIGH), 'later': (700, 410, 284, HIGH)}


def before():
    """All of it comes before the day of the pen: a row of days was a week, and a high frame for one day was left unfinished."""
    brace = path('accent-s', 'M1000 44C1024 44 1024 64 1024 92V340C1024 380 1034 400 1052 400C1034 400 1024 420 1024 460V708C1024 736 1024 756 1000 756', 10)
    return brace + arrow([(1046, 400), (1062, 400), (1076, 400)], 26, 16, 'accent') + leaf(1138, 400, 'first', 1.62)


def mouth():
    """Lips with a cold sore."""
    return (path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
            + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2))


def capsules():
    return path('metal-light rim-s', box(-62, -34, 124, 68, 12), 3) + ''.join(path('dont rim-s', dot(x, y, 13), 2.5) + path('glint-s', f'M{x - 4} {y - 4}h0', 5) for x in (-38, 0, 38) for y in (-15, 15))


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
    return (circle('soft-deep', 150, 190, 150) + group(caller(), move='translate(-22 -288) scale(.83)') + says + group(mouth(), move='translate(313 80) scale(1.24)') + group(capsules(), move='translate(313 182) scale(.96)')
            + group(patch(), move='translate(306 284) scale(.7)') + far + waves)


def medicine():
    """The person who takes a medicine asks the doctor who gave it. No row of days and nothing crossed out: both were
    read as going without."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(152 116) scale(-.36 .36)')
    says = bubble(214, 84, 150, 136, (138, 212)) + jar_of_pills('translate(214 88) scale(.64)')
    doctor = listener(side_short('metal', False), 'tone-pale', 'translate(282 84) scale(.39)')
    return circle('soft-deep', 218, 220, 150) + group(her, cls='tone-pale') + doctor + says


def cream():
    """No numbing cream on the face at home, before: a pen on the tube tells what it is for, for a plain tube was any
    cream, and pads of it under the eyes were a mask: it lies over the dents of one cheek. Nothing struck through, which was one sign too many."""
    house = path('sun-light rim-s', 'M20 150L178 42L336 150V376H20Z', 3) + path('cloth-two rim-s', 'M0 150L178 18L356 150L342 170L178 54L14 170Z', 3)
    hair = path('hair rim-s', 'M-52 6C-64 -84 64 -84 52 6C44 -34 -44 -34 -52 6Z', 2.5)
    face = path('hair rim-s', oval(0, -66, 15, 13), 2) + path('skin rim-s', oval(0, 0, 50, 60), 2.5) + hair + path('feature-s', 'M-32 -16Q-24 -9 -15 -16M15 -16Q24 -9 32 -16', 3.6) + path('lip-s', 'M-11 40Q0 44 11 40', 5)
    dents = path('skin-deep rim-s', ''.join(oval(u, v, 6.5, 5) for u, v in ((-30, 8), (-18, 20), (-34, 24), (-22, 36))), 1.5)
    smear = dents + path('cream rim-s', blob([(16, 14), (30, 8), (44, 14), (46, 28), (36, 40), (22, 42), (13, 30)]), 2.5) + path('cream-shade-s', 'M20 22Q30 16 42 22M20 32Q30 27 40 32', 3)
    tube = (path('device rim-s', 'M-46 -120H46L38 56H-38Z', 3) + path('device-shade', 'M22 -120H46L38 56H20Z') + path('accent rim-s', 'M-50 -136H50L49 -114H-49Z', 3) + path('accent rim-s', box(-24, 56, 48, 30, 8), 3)
            + small_pen(-4, -24, 1.25) + path('cream rim-s', limb([(0, 92), (4, 112), (-4, 134), (4, 156)], (11, 13, 13, 8)), 2.5))
    return house + group(face + smear, move='translate(124 246) scale(1.44)') + group(tube, move='translate(268 172) rotate(30) scale(.76)') + badge('dont', 304, 316, 44)


def head(x, y, mouth_, spots=''):
    hair = path('hair rim-s', f'M{x - 56} {y - 6}C{x - 66} {y - 92} {x + 66} {y - 92} {x + 56} {y - 6}Z', 3)
    return hair + path('skin rim-s', f'M{x - 52} {y - 14}C{x - 44} {y - 40} {x + 44} {y - 40} {x + 52} {y - 14}C{x + 56} {y + 30} {x + 30} {y + 54} {x} {y + 54}C{x - 30} {y + 54} {x - 56} {y + 30} {x - 52} {y - 14}Z', 3) + path('feature-s', f'M{x - 27} {y - 9}q10 10 19 0M{x + 8} {y - 9}q10 10 19 0{mouth_}', 5) + spots


def later():
    """With sore skin no pen, its place is dashed; with calm skin it comes, on a later day."""
    sore = ''.join(path('inflamed-deep rim-s', dot(x, y, r * 1.1), 1.5) + path('pus', dot(x - 1, y - 1, r * .45)) for x, y, r in ((44, 262, 9), (104, 266, 10), (74, 224, 8), (52, 292, 7), (96, 292, 8)))
    gone = path('metal-s', box(62, 94, 24, 50, 9), 5, ' stroke-dasharray="8 6"')
    return (leaf(74, 110, '', 1.9) + gone + group(head(74, 248, 'M58 276q16 -12 32 0', sore) + head(210, 248, 'M192 268q18 18 36 0'), cls='tone-deep') + leaf(210, 110, 'first', 1.9)
            + arrow([(104, 40), (142, 22), (178, 42)], 20, 12, 'accent'))


def sun():
    return group(draw_sun.hat(), move='translate(-22 -176) scale(.88)') + people.sun(46, 46, 28, 11, .1, 7, 9, 13)


def draw():
    defs = clip('face', FACE) + clip('side', side_head()) + '<clipPath id="far"><circle cx="460" cy="92" r="60"/></clipPath>'
    body = anchors = ''
    for name, (x, y, w, h) in PLACES.items():
        inner = globals()[name]()
        d, panel = plate(name, box(0, 0, w, h, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # a corner that is free
        anchors += marks(name, {'tell': (x + 46, y + h - 44), 'sun': (x + w - 48, y + 48), 'later': (x + w - 44, y + h - 40)}.get(name, (x + 48, y + 48)))
    publish('get-ready', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{before()}\n{body}{anchors}')


if __name__ == '__main__':
    draw()
