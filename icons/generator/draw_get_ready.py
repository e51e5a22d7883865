#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, ask the doctor about a
medicine, no numbing cream at home, and a later day for skin that is sore.

A row of days over all of it ends with the day of the pen: this is for before.

Parts: sun tell medicine cream later.
"""
from card_parts import *
from time_signs import blank_days, leaf
import draw_sun
import people
from draw_who_waits import TOP as COAT, jar_of_pills, later_day, listener, uneven

HIGH = 306
PLACES = {'tell': (24, 154, 834, HIGH), 'sun': (876, 154, 300, HIGH), 'medicine': (24, 478, 372, 298), 'cream': (414, 478, 372, 298), 'later': (804, 478, 372, 298)}


def before():
    """The days that lead to the pen; a bracket holds those in which all this is done."""
    row = blank_days(160, 62, 7, 1.5, 14)
    return (row + arrow([(820, 62), (880, 62), (930, 62)], 26, 15) + leaf(1030, 66, 'first', 1.86)
            + path('accent-s', 'M118 112V124H796V112M457 124V136', 8))


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
    """Early, by phone: cold sores of long ago, medicines, trouble with the skin."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(206 64) scale(-.43 .43)')
    says = bubble(436, 106, 424, 168, (216, 190)) + group(mouth(), move='translate(298 102)') + group(capsules(), move='translate(424 106) scale(.98)') + group(patch(), move='translate(564 108) scale(.78)')
    return circle('soft-deep', 330, 190, 170) + her + says + group(phone(), move='translate(746 164) scale(.74)')


def medicine():
    """The person who takes a medicine asks the doctor who gave it. No row of days and nothing crossed out: both were
    read as going without."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(128 92) scale(-.3 .3)')
    says = bubble(178, 64, 128, 108, (116, 166)) + jar_of_pills('translate(178 64) scale(.5)')
    doctor = listener(side_short('metal', False), 'tone-pale', 'translate(238 66) scale(.32)')
    return circle('soft-deep', 190, 190, 140) + her + doctor + says


def pain_off():
    """What numbs: on the tube, a bolt of pain with a stroke through it."""
    tube = path('device rim-s', 'M-40 -112H40L32 52H-32Z', 3) + path('device-shade', 'M10 -112H40L32 52H8Z') + path('accent rim-s', 'M-44 -128H44L43 -108H-43Z', 3) + path('accent rim-s', box(-24, 52, 48, 36, 8), 3)
    bolt = path('sun line-s', 'M8 -82L-20 -30H-3L-11 12L20 -44H3Z', 2.5)
    return tube + bolt + path('paper-s', 'M-26 4L26 -74', 13) + path('dont-s', 'M-26 4L26 -74', 8)


def cream():
    """No strong numbing cream at home: cream spread on both cheeks, out of a tube that takes pain away. A clock beside it was not understood."""
    house = path('sun-light rim-s', 'M36 138L186 30L336 138V310H36Z', 3) + path('cloth-two rim-s', 'M14 140L186 14L358 140L342 158L186 46L30 158Z', 3)
    hair = path('hair rim-s', 'M-52 6C-64 -84 64 -84 52 6C44 -34 -44 -34 -52 6Z', 2.5)
    face = (path('hair rim-s', oval(0, -66, 15, 13), 2) + path('skin rim-s', oval(0, 0, 50, 60), 2.5) + hair + path('feature-s', 'M-32 -16Q-24 -9 -15 -16M15 -16Q24 -9 32 -16', 3.6) + path('lip-s', 'M-11 42Q0 46 11 42', 5))
    smear = [(-44, 2), (-28, 0), (-12, 8), (-10, 20), (-22, 24), (-14, 32), (-30, 36), (-42, 26)]
    smears = ''.join(path('cream rim-s', blob([(x * s, y) for x, y in smear]), 2.5) + path('cream-shade-s', f'M{-38 * s} 10q{12 * s} 2 {24 * s} 4M{-38 * s} 20q{8 * s} 4 {14 * s} 3M{-32 * s} 29q{6 * s} 2 {10 * s} 1', 2.6) for s in (1, -1))
    return house + group(face + smears, move='translate(130 216) scale(1.22)') + group(pain_off(), move='translate(252 190) rotate(12) scale(.8)') + badge('dont', 322, 250, 40)


def later():
    """A day with sore skin, and the pen moves on to a later one."""
    return circle('soft-deep', 186, 160, 120) + group(later_day(), move='translate(82 34) scale(1.03)')


def sun():
    return group(draw_sun.hat(), move='translate(-2 -190) scale(.82)') + people.sun(42, 44, 26, 11, .1, 7, 9, 13)


def draw():
    defs = clip('face', FACE) + clip('side', side_head())
    body = anchors = ''
    for name, (x, y, w, h) in PLACES.items():
        inner = globals()[name]()
        d, panel = plate(name, box(0, 0, w, h, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # the corner that the sun leaves free
        anchors += marks(name, (x + (w - 48 if name == 'sun' else 48), y + 48))
    publish('get-ready', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{before()}\n{body}{anchors}')


if __name__ == '__main__':
    draw()
