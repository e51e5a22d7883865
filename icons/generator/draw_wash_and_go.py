#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""wash-and-go: a needle that was used on somebody else: wash under running water, cover it, go to a doctor today.

Parts, left to right: why (a pen that bled on somebody else), wash, go.  In a small burst at the tap what happened was overlooked,
and water that fell on the hair was washing of hair.  A watch, a burst and strokes of haste had no words: the names of the parts say it.
"""
from card_parts import *

TOP = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'


def pricked(x, y):
    """A cheek that was needled: fine points of blood."""
    return path('blood-s', ''.join(f'M{x + u} {y + v}h0' for u, v in ((0, 0), (16, -7), (31, 2), (46, -5), (8, 15), (24, 17), (40, 14), (56, 9), (2, 31), (18, 33), (35, 31), (50, 27))), 7)


def why():
    """What happened: a pen was on somebody else's cheek, with blood, and then on one's own."""
    def face(x, y, hair, look):
        return group(path(f'{hair} edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + look
                     + small_pen(-62, -22, .9) + path('blood rim-s', drop(-40, 22, 1.1), 1.5), move=place(x, y, 1.72))
    calm = path('feature-s', 'M-24 -8q7 7 14 0M10 -8q7 7 14 0M-10 30h20', 5)
    shock = path('eye-white', dot(-18, -8, 10) + dot(20, -8, 10)) + path('feature-s', 'M-18 -8v0M20 -8v0', 9) + path('feature-s', 'M-32 -22L-10 -30M12 -30L34 -22', 4.5) + path('blood feature-s', oval(4, 32, 9, 12), 3)
    return circle('soft-deep', 186, 376, 178) + face(204, 196, 'metal', calm) + face(204, 560, 'hair', shock) + arrow([(196, 322), (196, 360), (196, 400)], 34, 22, 'dont')


def soap_bottle(move):
    return group(path('device rim-s', box(-42, -70, 84, 130, 16), 3) + path('accent', box(-42, -24, 84, 40)) + path('metal rim-s', 'M-10 -70V-98H-44V-112H14V-70Z', 2.5) + path('water-light', drop(0, -4, 1)), move=move)


def wash():
    """Running water on the cheek, soap: no squeezing, no scrubbing. The head lies on its side under the tap."""
    tap = (path('metal rim-s', 'M-10 96H166C206 96 226 118 226 158V196H174V166C174 152 168 148 154 148H-10Z', 3) + path('metal-light', 'M-10 106H166C196 106 216 122 216 152V160C210 128 192 118 160 118H-10Z')
           + path('metal rim-s', box(70, 44, 26, 56, 8) + box(46, 28, 74, 24, 12), 3))
    stream = path('water rim-s', 'M178 196H222C224 280 230 350 236 402C216 420 188 420 168 402C174 350 176 280 178 196Z', 2.5) + path('water-light', 'M186 196H198C198 280 194 350 188 404L176 404C182 330 186 260 186 196Z')
    head = group(path('cloth-two rim-s', 'M150 660C40 700 -30 760 -60 900H660C630 760 560 700 450 660Q300 740 150 660Z', 4) + path('skin edge-tone-s', 'M226 560V690Q300 740 374 690V560Z', 3) + path('skin-shade', 'M226 580H374V650Q300 690 226 640Z')
                 + path('hair edge-tone-s', 'M150 430C120 250 180 160 300 156C420 160 480 250 450 430Z', 3) + front(group(pricked(0, 0), move='translate(366 462)'))
                 + path('hair', 'M152 400C146 290 200 210 300 206C400 210 454 290 448 400C440 310 390 262 320 266C250 256 170 310 152 400Z'), move='translate(138 494) rotate(-80) scale(.6) translate(-300 -415)')
    run = path('water-s', 'M176 402C150 420 122 440 112 500M200 410C196 440 190 470 184 520M226 404C244 430 252 470 250 530', 11) + path('water-light-s', 'M188 408C176 440 168 470 162 520M214 410C222 440 226 480 224 520', 6)
    fall = path('water-s', 'M112 500C108 540 110 580 110 612M184 600V622M250 590V616', 8)
    splash = path('water rim-s', ''.join(drop(x, y, k) for x, y, k in ((126, 372, 1.2), (274, 372, 1.2), (292, 330, .9), (112, 330, .9))), 2)
    basin = path('paper rim-s', 'M14 612C100 660 280 660 358 612L330 770H42Z', 3) + path('paper-shade', 'M38 630C120 664 260 664 334 630L350 616C270 660 110 660 22 616Z')
    soap = soap_bottle('translate(314 212) scale(.92)')
    foam = path('paper water-deep-s', ''.join(dot(*f) for f in ((262, 398, 15), (284, 416, 12), (288, 388, 10), (258, 424, 11), (300, 404, 8))), 2.5)
    shelf = path('wood rim-s', box(258, 268, 130, 14, 4), 3)
    return fall + head + stream + run + tap + splash + foam + basin + soap + shelf


def go():
    """A doctor's door, and somebody who goes in with a plaster on the cheek: large, for a small one on a whole person was
    overlooked. No sun, which was read as weather to keep out of."""
    wall = path('paper', box(-10, -10, 390, 780))
    door = path('accent rim-s', box(196, 60, 210, 700, 8), 4) + circle('metal-light rim-s', 222, 470, 14, 2.5)
    # the sign of a doctor: a stethoscope in a round plate
    sign = group(circle('paper rim-s', 0, 0, 84, 3) + circle('accent-s', 0, 0, 78, 7) + path('ink-s', 'M-33 -48C-40 -10 -25 16 0 18C25 16 40 -10 33 -48M0 18C0 52 16 58 36 50', 9) + circle('metal rim-s', 46, 42, 15, 3), move='translate(284 150)')
    head = group(side_skin(clip_id='side') + side_short() + ear() + side_open_face() + path('cloth-two rim-s', TOP, 4), move='translate(268 290) scale(-.6 .6)')
    # on the cheek, with no hand at it: held, it was a phone
    plaster = group(path('sun-light wood-s', box(-72, -29, 144, 58, 29), 4.5) + path('paper wood-s', box(-27, -29, 54, 58), 4) + path('blood', oval(0, 2, 11, 9)) + path('wood-s', ''.join(f'M{x} {y}h0' for x in (-54, -42, 42, 54) for y in (-11, 0, 11)), 5), move='translate(196 484) rotate(-24)')
    return wall + door + sign + head + plaster


def draw():
    three_panels('wash-and-go', clip('side', side_head()) + clip('face', FACE), (('why', why()), ('wash', wash()), ('go', go())),
                 lambda x: arrow([(x - 40, 324), (x, 324), (x + 34, 324)], 30, 18, halo='ground'))


if __name__ == '__main__':
    draw()
