#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-ready: before the day. Tell the clinic early, keep out of strong sun, go on with your
medicine, no numbing cream at home, and a later day for skin that is sore.

Parts: sun tell medicine cream later.
"""
from card_parts import *
import draw_sun
from draw_who_waits import TOP as COAT, jar_of_pills, later_day, uneven

TALL, WIDE, SMALL = (372, 752), (762, 366), (244, 366)
PLACES = {'sun': (24, 24, *TALL), 'tell': (414, 24, *WIDE), 'medicine': (414, 410, *SMALL), 'cream': (673, 410, *SMALL), 'later': (932, 410, *SMALL)}


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
    """A medicine goes on as it is: one pill a day, before the day and after it."""
    week = ''.join(path('paper rim-s', box(14 + i * 56, 218, 48, 62, 8), 2.5) + path('accent rim-s', box(14 + i * 56, 218, 48, 16, 6), 2) + group(circle('device rim-s', 0, 0, 15, 2.5) + circle('metal-s', 0, 0, 15, 2.5) + path('metal-s', 'M-8 0H8', 4), move=f'translate({38 + i * 56} 257)') for i in range(4))
    return circle('soft-deep', 122, 150, 112) + jar_of_pills('translate(122 120) scale(.9)') + week + arrow([(20, 318), (80, 318), (146, 318)], 17, 9) + badge('do', 200, 320, 34)


def cream():
    """No strong numbing cream at home: cream on both cheeks, and the clock that says how long it works."""
    house = path('sun-light rim-s', 'M20 150L122 58L224 150V330H20Z', 3) + path('cloth-two rim-s', 'M4 152L122 42L240 152L224 170L122 74L20 170Z', 3)
    hair = path('hair rim-s', 'M-52 6C-64 -84 64 -84 52 6C44 -34 -44 -34 -52 6Z', 2.5)
    face = (path('hair rim-s', oval(0, -66, 15, 13), 2) + path('skin rim-s', oval(0, 0, 50, 60), 2.5) + hair + path('feature-s', 'M-34 -8Q-24 0 -14 -8M14 -8Q24 0 34 -8', 3.6) + path('lip-s', 'M-12 38Q0 42 12 38', 5))
    patches = ''.join(path('cream rim-s', oval(x, 16, 17, 15), 2.5) + path('cream-shade-s', f'M{x - 10} 12q10 -4 20 0M{x - 10} 20q10 -4 20 0', 2.6) for x in (-28, 28))
    jar = (path('device rim-s', 'M-34 -12H34V22C34 32 -34 32 -34 22Z', 2.5) + path('accent-light', 'M-34 2H34V16H-34Z') + path('cream rim-s', oval(0, -13, 34, 10), 2.5) + path('cream rim-s', blob([(-12, -14), (-3, -32), (6, -27), (14, -16), (2, -10)]), 2))
    time = circle('paper rim-s', 190, 188, 30, 3) + circle('accent-s', 190, 188, 30, 6) + path('accent-shade-s', 'M190 170V188L203 196', 6)
    return house + group(face + patches, move='translate(112 218)') + time + group(jar, move='translate(66 296)') + badge('dont', 190, 314, 40)


def later():
    """A day with sore skin, and the pen moves on to a later one."""
    return circle('soft-deep', 122, 180, 118) + group(later_day(), move='translate(16 62) scale(1.04)')


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
