#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-aid: what to do until help comes: lie down, or sit up to breathe; press on what bleeds; wash after a used needle.

Parts: lie-down sit-up press wash.  The person lies flat and stays there: an ambulance is on its way.  Who sits
up has trouble with breathing, which the arrow that stops at a bar tells, as in red-flags.
"""
import time_signs
from card_parts import *
from draw_red_flags import ambulance
from draw_wash_and_go import pricked, wash as running_water

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
    head = neck_and_head(side_face(False), 'translate(524 176) rotate(90) scale(.29)')
    mat = path('accent-light rim-s', box(22, 300, 524, 26, 12), 3)
    body = path('cloth-two rim-s', 'M352 222C366 212 382 214 386 228V292C384 302 372 304 352 302H226C214 296 210 240 226 228Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(350, 268), (300, 282), (262, 284)], (20, 18, 15)), 3) + path('skin rim-s', limb([(258, 284), (238, 286), (220, 288)], (14, 15, 10)), 2.5)
    return (floor(318) + mat + legs([(240, 266), (170, 276), (110, 282), (64, 284)], (58, 284), 0) + head + body + arm
            + group(ambulance(0, 0, 1), move='translate(128 110) scale(1.02)') + arrow([(236, 116), (276, 122), (312, 144)], 22, 13, 'accent'))


def sit_up():
    """Upright against a wall, for whom it is hard to breathe."""
    wall = path('paper rim-s', box(470, -10, 120, 340), 3)
    cushion = path('accent-light rim-s', limb([(464, 150), (468, 230), (458, 296)], (30, 36, 30)), 3)
    mouth = path('blood feature-s', oval(40, 348, 14, 17), 4)
    face = side_wide_eye() + path('brow', 'M52 180C66 156 98 148 132 162C106 162 80 168 60 184C55 187 50 185 52 180Z') + path('skin-deep-s', 'M38 305C47 309 54 299 49 289', 4) + mouth
    head = neck_and_head(face, 'translate(322 34) scale(.36)')
    body = path('cloth-two rim-s', 'M380 236C398 246 428 244 446 228C466 246 476 300 472 334C450 342 400 342 376 330C364 300 366 262 380 236Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(430, 262), (410, 300), (358, 292)], (21, 18, 15)), 3) + path('skin rim-s', limb([(354, 291), (334, 284), (316, 274)], (14, 15, 11)), 2.5)
    air = arrow([(196, 158), (236, 158), (274, 158)], 24, 14, 'water-deep') + path('dont-s', 'M306 116V200', 16)
    return floor(318) + wall + cushion + head + legs([(424, 296), (330, 236), (250, 286), (186, 304)], (176, 304), -8) + body + arm + air


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
    return circle('soft-deep', 262, 180, 164) + cheek + blood + cloth + group(h.out, move='translate(24 -12)') + sleeve + time_signs.stop_watch(82, 120, 60, 1 / 6)


def wash():
    """After a needle used on somebody else: running water and soap."""
    other = group(path('metal edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + path('feature-s', 'M-24 -8q7 7 14 0M10 -8q7 7 14 0M-10 30h20', 5) + group(pricked(0, 0), move='translate(2 10) scale(.5)'), move='translate(100 92) scale(1.12)')
    pen = group(small_pen(0, 0, 1.3) + path('blood rim-s', drop(0, 78, 1.9), 1.5), move='translate(112 258)')
    way = arrow([(170, 92), (206, 130), (196, 200), (160, 232)], 18, 11, 'dont') + arrow([(164, 286), (208, 286), (246, 276)], 20, 12, 'dont')
    return circle('soft-deep', 400, 190, 164) + group(running_water(), move='translate(288 -14) scale(.62)') + other + pen + way


def draw():
    defs = clip('side', side_head()) + clip('face', FACE)
    body = anchors = ''
    for name, inner in (('lie-down', lie_down()), ('sit-up', sit_up()), ('press', press()), ('wash', wash())):
        x, y = PLACES[name]
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        anchors += marks(name, (x + W / 2, y + H / 2), (x + W - 46, y + 46))
    publish('first-aid', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
