#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, ask the doctor about a
medicine, no numbing cream at home, and a later day for skin that is sore.

Parts: sun tell medicine cream later.
"""
from card_parts import *
import draw_sun
from draw_who_waits import TOP as COAT, jar_of_pills, later_day, listener, uneven

TALL, WIDE, SMALL, ASK = (372, 752), (762, 366), (212, 366), (308, 366)
PLACES = {'sun': (24, 24, *TALL), 'tell': (414, 24, *WIDE), 'medicine': (414, 410, *ASK), 'cream': (737, 410, *SMALL), 'later': (964, 410, *SMALL)}


def mouth():
    """Lips with a cold sore."""
    return (path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
            + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2))


def capsules():
    return path('metal-light rim-s', box(-62, -34, 124, 68, 12), 3) + ''.join(path('dont rim-s', dot(x, y, 13), 2.5) + path('glint-s', f'M{x - 4} {y - 4}h0', 5) for x in (-38, 0, 38) for y in (-15, 15))


def patch():
    """A patch of sore, scaly skin."""
    ring = uneven(0, 0, 34, 25, 4)
    return (circle('skin rim-s', 0, 0, 50, 3) + path('inflamed rim-s', blob(ring), 2) + path('inflamed', blob(ring, .8))
            + path('flake flake-edge-s', ''.join(lens(u, v, 16, 4, t, 1, 1) for u, v, t in ((-14, -8, .3), (6, -12, -.2), (16, 2, .2), (-6, 6, -.3), (10, 12, .2))), 1.5))


def tell():
    """Early, by phone: cold sores of long ago, medicines, trouble with the skin."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(210 96) scale(-.46 .46)')
    says = bubble(404, 116, 376, 168, (226, 226)) + group(mouth(), move='translate(282 112) scale(.92)') + group(capsules(), move='translate(404 116)') + group(patch(), move='translate(530 116)')
    return circle('soft-deep', 330, 210, 190) + her + says + group(phone(), move='translate(640 236)')


def medicine():
    """The person who takes a medicine asks the doctor who gave it. No row of days and nothing crossed out: both were
    read as going without."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', COAT, 4), move='translate(118 128) scale(-.3 .3)')
    says = bubble(154, 62, 116, 108, (98, 172)) + jar_of_pills('translate(154 63) scale(.5)')
    talk = her + says + listener(side_short('metal', False), 'tone-pale', 'translate(190 124) scale(.3)')
    return circle('soft-deep', 154, 200, 140) + group(talk, move='translate(-20 46) scale(1.13)')


def cream():
    """No strong numbing cream at home: cream spread on both cheeks, and the clock that says how long it works."""
    house = path('sun-light rim-s', 'M16 150L106 58L196 150V330H16Z', 3) + path('cloth-two rim-s', 'M2 152L106 42L210 152L196 168L106 74L16 168Z', 3)
    hair = path('hair rim-s', 'M-52 6C-64 -84 64 -84 52 6C44 -34 -44 -34 -52 6Z', 2.5)
    face = (path('hair rim-s', oval(0, -66, 15, 13), 2) + path('skin rim-s', oval(0, 0, 50, 60), 2.5) + hair + path('feature-s', 'M-32 -16Q-24 -9 -15 -16M15 -16Q24 -9 32 -16', 3.6) + path('lip-s', 'M-11 42Q0 46 11 42', 5))
    smear = [(-44, 2), (-28, 0), (-12, 8), (-10, 20), (-22, 24), (-14, 32), (-30, 36), (-42, 26)]
    smears = ''.join(path('cream rim-s', blob([(x * s, y) for x, y in smear]), 2.5) + path('cream-shade-s', f'M{-38 * s} 10q{12 * s} 2 {24 * s} 4M{-38 * s} 20q{8 * s} 4 {14 * s} 3M{-32 * s} 29q{6 * s} 2 {10 * s} 1', 2.6) for s in (1, -1))
    jar = (path('device rim-s', 'M-34 -12H34V22C34 32 -34 32 -34 22Z', 2.5) + path('accent-light', 'M-34 2H34V16H-34Z') + path('cream rim-s', oval(0, -13, 34, 10), 2.5) + path('cream rim-s', blob([(-12, -14), (-3, -32), (6, -27), (14, -16), (2, -10)]), 2))
    time = circle('paper rim-s', 166, 166, 27, 3) + circle('accent-s', 166, 166, 27, 6) + path('accent-shade-s', 'M166 150V166L178 173', 6)
    return house + group(face + smears, move='translate(98 204)') + time + group(jar, move='translate(60 306)') + badge('dont', 152, 308, 40)


def later():
    """A day with sore skin, and the pen moves on to a later one."""
    return circle('soft-deep', 106, 180, 100) + group(later_day(), move='translate(10 78) scale(.92)')


def draw():
    defs = clip('face', FACE) + clip('side', side_head())
    body = anchors = ''
    for name, (x, y, w, h) in PLACES.items():
        inner = draw_sun.hat() if name == 'sun' else globals()[name]()
        d, panel = plate(name, box(0, 0, w, h, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        anchors += marks(name, (x + w / 2, y + h / 2), (x + w - 50, y + 50))
    publish('get-ready', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
