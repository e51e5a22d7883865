#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-aid: what to do until help comes: lie down, or sit up to breathe; press on what bleeds; wash after a used needle.

Parts: lie-down sit-up press wash.  A call brings an ambulance; an arrow from it to the head lifted or tilted the head.  Who sits
up has trouble with breathing, which the arrow that stops at a bar tells, as in red-flags.
"""
import time_signs
from card_parts import *
from draw_red_flags import ambulance
from draw_wash_and_go import pricked

W, H, GAP = 566, 366, 20
PLACES = {'lie-down': (24, 24), 'sit-up': (24 + W + GAP, 24), 'press': (24, 24 + H + GAP), 'wash': (24 + W + GAP, 24 + H + GAP)}


def floor(y):
    return path('soft-deep', box(-10, y, W + 20, H)) + path('skin-shade-s', f'M-10 {y}H{W + 10}', 3)


def neck_and_head(face, move):
    neck = path('skin rim-s', 'M150 400C166 460 160 540 150 640L350 640C340 560 338 480 338 404Z', 4) + path('skin-shade', 'M196 470C220 540 226 600 222 640H350C340 560 338 480 338 404Z')
    return group(neck + side_skin() + face + side_short() + ear(), move=move)


def legs(points, shoe, turn=0):
    """Trousers along these points, a shoe at the end."""
    return path('metal-shade rim-s', limb(points, (44, 36, 27, 20)), 3) + group(path('wood rim-s', 'M-14 22C-20 -4 -14 -40 -6 -54C6 -58 18 -50 20 -36L22 22Z', 3), move=place(*shoe, 1, turn))


def lie_down():
    """Flat on the back, and an ambulance comes."""
    head = neck_and_head(side_open_face(), 'translate(524 176) rotate(90) scale(.29)')
    mat = path('accent-light rim-s', box(22, 300, 524, 26, 12), 3)
    body = path('cloth-two rim-s', 'M352 222C366 212 382 214 386 228V292C384 302 372 304 352 302H226C214 296 210 240 226 228Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(350, 268), (300, 282), (262, 284)], (20, 18, 15)), 3) + path('skin rim-s', limb([(258, 284), (238, 286), (220, 288)], (14, 15, 10)), 2.5)
    return (floor(318) + mat + legs([(240, 266), (170, 276), (110, 282), (64, 284)], (58, 284), 0) + group(head + body + arm, cls='tone-deep')
            + group(phone(), move='translate(100 116) scale(.78)') + arrow([(196, 116), (224, 116), (252, 116)], 24, 15, 'accent') + ambulance(356, 106, .86))


def sit_up():
    """Upright in a chair, for whom it is hard to breathe: help comes here, too."""
    mouth = path('blood feature-s', oval(40, 348, 14, 17), 4)
    face = side_wide_eye() + path('brow', 'M52 180C66 156 98 148 132 162C106 162 80 168 60 184C55 187 50 185 52 180Z') + path('skin-deep-s', 'M38 305C47 309 54 299 49 289', 4) + mouth
    head = neck_and_head(face, 'translate(356 12) scale(.3)')
    chair = path('accent-light rim-s', box(466, 60, 44, 220, 20), 3) + path('accent rim-s', box(332, 262, 178, 34, 14), 3) + path('wood-s', 'M346 296V342M496 296V342', 14)
    body = path('cloth-two rim-s', 'M398 156C414 166 440 164 456 154C472 170 478 220 474 266H392C386 230 384 182 398 156Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(432, 180), (424, 222), (376, 240)], (20, 18, 15)), 3) + path('skin rim-s', limb([(372, 240), (350, 244), (332, 246)], (14, 15, 10)), 2.5)
    leg = path('metal-shade rim-s', limb([(440, 252), (350, 252), (322, 262)], (30, 27, 25)) + limb([(322, 262), (318, 300), (314, 332)], (25, 21, 18)), 3) + path('wood rim-s', 'M330 348H262C262 330 284 326 300 318H332Z', 3)
    return floor(344) + chair + leg + head + body + arm + group(no_air(), move='translate(222 128) scale(.56)') + ambulance(92, 270, .9)


def press():
    """A clean cloth, pressed on; a watch for the minutes."""
    cheek = group(side_skin() + side_curls(5) + ear() + side_face(False) + path('cloth rim-s', 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z', 4), move='translate(160 16) scale(.62)')
    cloth = group(path('paper rim-s', box(-58, -54, 116, 106, 10), 3) + path('metal-s', box(-58, -54, 116, 106, 10), 2.5) + path('paper-shade-s', 'M-58 -2H58M0 -54V52', 5) + path('blood', blob([(-24, -10), (-10, -26), (12, -22), (22, -4), (12, 14), (-14, 14)]), extra=' fill-opacity=".75"'), move='translate(262 194) rotate(-8) scale(.82)')
    blood = path('blood rim-s', drop(216, 250, 1) + drop(226, 272, 1), 1.5)
    # somebody's own bare hand, from below
    h = Hand('skin', 'skin-deep', 'skin-shade')
    h.part([(262, 250), (290, 226), (326, 232), (352, 270), (366, 340), (330, 390), (288, 340), (266, 300)])
    for a, b in (((276, 288), (222, 262)), ((276, 266), (208, 234)), ((282, 246), (212, 206)), ((296, 232), (232, 178))):
        h.finger([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 4), b], (17, 15, 12), nail=1, side=-1)
    sleeve = path('cloth-two rim-s', limb([(490, 460), (430, 390), (368, 322)], (66, 54, 42)), 3)
    return circle('soft-deep', 262, 180, 164) + group(cheek, cls='tone-pale') + blood + cloth + group(h.out, cls='tone-pale', move='translate(24 -12)') + sleeve + time_signs.stop_watch(82, 120, 60, 1 / 6)


def shared():
    """One pen between two heads: it comes with blood from the one and goes to the other. A pen on each head stood in an eye."""
    def face(x, hair, look):
        shape = path(f'{hair} edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + path('feature-s', look, 5)
        return group(shape, move=place(x, 92, 1.16))
    red = ''.join(path('blood rim-s', drop(x, y, k), 1.5) for x, y, k in ((96, 126, 1.2), (128, 296, 1.6), (106, 218, 1.1), (236, 126, 1.2)))
    return (face(74, 'metal', 'M-24 -8q7 7 14 0M10 -8q7 7 14 0M-8 32h16') + face(214, 'hair', 'M-20 -10v5M20 -10v5M-32 -22L-12 -27M12 -27L32 -22M-11 34q11 -9 22 0')
            + arrow([(72, 178), (78, 232), (128, 266), (190, 240), (210, 186)], 22, 12, 'dont') + small_pen(142, 214, 1.2) + red)


def wash():
    """A needle used on somebody else, then on oneself: running water and soap, upright and with one's own hand. A head that lay
    under the tap was drowning."""
    tap = path('metal rim-s', 'M-10 96H166C206 96 226 118 226 158V196H174V166C174 152 168 148 154 148H-10Z', 3) + path('metal rim-s', box(70, 44, 26, 56, 8) + box(46, 28, 74, 24, 12), 3)
    stream = path('water rim-s', 'M178 196H222V620H178Z', 2.5) + path('water-light', 'M186 196H198V620H186Z')
    basin = path('paper rim-s', 'M-40 560C90 590 330 590 420 560L390 720H0Z', 3) + path('water', 'M-14 572C100 594 320 594 396 572C320 560 100 560 -14 572Z')
    soap = group(path('device rim-s', box(-42, -70, 84, 130, 16), 3) + path('accent', box(-42, -24, 84, 40)) + path('metal rim-s', 'M-10 -70V-98H-44V-112H14V-70Z', 2.5) + path('water-light', drop(0, -4, 1)), move='translate(10 492) scale(1)')
    sink = group(tap + basin + stream + soap, move='translate(306 78) scale(.4)')
    her = group(side_skin() + side_short() + ear() + side_open_face() + group(pricked(0, 0), move='translate(96 262)') + path('cloth-two rim-s', 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z', 4), move='translate(424 40) scale(.4)')
    h = Hand()
    h.part([(430, 262), (426, 226), (440, 202), (462, 200), (474, 222), (470, 254), (454, 272)])
    for u, v in ((436, 176), (450, 168), (464, 166)):
        h.finger([(u + 4, 232), (u + 2, 204), (u, v)], (11, 10, 8), nail=1, side=1)
    arm = path('cloth-two-shade rim-s', limb([(530, 372), (480, 340), (450, 278)], (34, 28, 20)), 3)
    wet = path('water rim-s', ''.join(drop(x, y, k) for x, y, k in ((424, 190, 1), (436, 288, 1.1), (416, 240, .9), (424, 312, .9), (490, 196, .9))), 2)
    foam = path('light rim-s', ''.join(dot(x, y, k) for x, y, k in ((470, 176, 9), (482, 188, 7), (428, 172, 8), (478, 206, 6))), 2)
    return (circle('soft-deep', 440, 190, 160) + sink + her + group(arm + h.out + foam + wet, move='translate(32 -10)') + shared() + arrow([(226, 236), (242, 236), (260, 236)], 22, 14, 'accent'))


def draw():
    defs = clip('side', side_head()) + clip('face', FACE)
    body = anchors = ''
    for name, inner in (('lie-down', lie_down()), ('sit-up', sit_up()), ('press', press()), ('wash', wash())):
        x, y = PLACES[name]
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        anchors += marks(name, (x + W - 46, y + 46))
    publish('first-aid', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
