#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-aid: what to do until help comes: lie down, or sit up to breathe; press on what bleeds; wash after a used needle.

Parts: lie-down sit-up press wash.  In a round picture with a red rim stands why, and beside it what to do: without the why the
four were steps of one thing.  Phones, ambulances, lungs, a watch and two people with a pen had no words, and readers found them crowded.
"""
from card_parts import *
from draw_provider import SLEEVE, washing
from draw_red_flags import breathing

W, H, GAP = 566, 366, 20
PLACES = {'lie-down': (24, 24), 'sit-up': (24 + W + GAP, 24), 'press': (24, 24 + H + GAP), 'wash': (24 + W + GAP, 24 + H + GAP)}


WHY, R = (100, 100), 80


def why(body, way=((74, 74), (90, 90), (108, 108))):
    """What has happened, in a round picture, and the way from there to what to do."""
    x, y = WHY
    return (circle('paper rim-s', x, y, R + 8, 3) + group(group(body, clip='why'), move=place(x, y)) + circle('dont-s', x, y, R, 9)
            + arrow([(x + u, y + v) for u, v in way], 26, 15, 'accent', halo='soft'))


def spiral(x, y, r, turns=2.1):
    return smooth([(x + r * k / 26 * math.cos(math.tau * turns * k / 26), y + r * k / 26 * math.sin(math.tau * turns * k / 26)) for k in range(3, 27)], False, 1)


def small_face(hair, look, tone, k=1.3, y=14):
    return group(path(f'{hair} edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + look, cls=tone, move=place(0, y, k))


def dizzy():
    """Eyes that turn, and a whirl over the head."""
    look = path('feature-s', spiral(-21, -2, 14) + spiral(21, -2, 14), 3.4) + path('feature-s', 'M-18 34q6 -7 12 0t12 0t12 0', 4.5)
    whirl = path('accent-s', spiral(0, 0, 24, 1.6), 7)
    stars = path('sun rim-s', ''.join(f'M{x} {y - 12}L{x + 4} {y - 4}L{x + 12} {y}L{x + 4} {y + 4}L{x} {y + 12}L{x - 4} {y + 4}L{x - 12} {y}L{x - 4} {y - 4}Z' for x, y in ((-50, -44), (50, -44))), 1.5)
    return group(small_face('hair', look, 'tone-deep', 1.08, 28), move='rotate(-12)') + group(whirl, move='translate(-6 -52)') + stars


def bleeding():
    """A cheek that bleeds."""
    look = path('feature-s', 'M-28 -10q7 7 14 0M12 -10q7 7 14 0M-14 34q10 -6 20 0', 4.5) + path('blood rim-s', blob([(14, 8), (24, 4), (34, 10), (30, 20), (16, 20)]) + drop(16, 32, .8) + drop(28, 36, 1) + drop(20, 50, .8), 2)
    return small_face('hair', look, 'tone-pale', 1.36, 10)


def pricked():
    """A needle pen with blood on it has pricked a finger."""
    finger = path('skin edge-tone-s', limb([(-110, 72), (-50, 56), (14, 44)], (27, 26, 20)), 3) + path('nail', limb([(0, 36), (20, 34)], (8, 8)))
    pen = group(small_pen(0, 0, 1.1) + path('blood-s', 'M-5 40V50M0 40V53M5 40V50', 5), move='translate(20 -34) rotate(-14)')
    return finger + pen + path('blood rim-s', drop(40, 44, 1.3) + drop(4, 14, .8), 2)


def floor(y):
    return path('soft-deep', box(-10, y, W + 20, H)) + path('skin-shade-s', f'M-10 {y}H{W + 10}', 3)


def neck_and_head(face, move):
    neck = path('skin rim-s', 'M150 400C166 460 160 540 154 566L350 566C340 540 338 480 338 404Z', 4) + path('skin-shade', 'M196 470C220 540 226 600 222 640H350C340 560 338 480 338 404Z')
    return group(neck + side_skin() + face + side_short() + ear(), move=move)


def legs(points, shoe, turn=0):
    """Trousers along these points, a shoe at the end."""
    return path('metal-shade rim-s', limb(points, (44, 36, 27, 20)), 3) + group(path('wood rim-s', 'M-14 22C-20 -4 -14 -40 -6 -54C6 -58 18 -50 20 -36L22 22Z', 3), move=place(*shoe, 1, turn))


def lie_down():
    """On the back, awake, the legs up on a cushion."""
    head = neck_and_head(side_open_face(), 'translate(512 188) rotate(90) scale(.27)')
    mat = path('accent-light rim-s', box(22, 300, 524, 26, 12), 3)
    body = path('cloth-two rim-s', 'M352 222C366 212 382 214 386 228V292C384 302 372 304 352 302H226C214 296 210 240 226 228Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(350, 268), (300, 282), (262, 284)], (20, 18, 15)), 3) + path('skin rim-s', limb([(258, 284), (238, 286), (220, 288)], (14, 15, 10)), 2.5)
    cushion = path('sun rim-s', 'M44 300C34 250 50 226 92 226C140 226 176 262 190 300Z', 3) + path('sun-light', 'M58 262C66 240 84 236 104 238C90 244 72 250 58 262Z')
    flat = mat + cushion + legs([(240, 262), (178, 226), (118, 206), (64, 192)], (52, 188), 16) + head + body + arm
    return floor(330) + group(flat, cls='tone-deep', move='translate(92 58) scale(.84)') + why(dizzy(), ((100, -24), (160, -18), (214, 16)))


def sit_up():
    """Upright in a chair, for whom it is hard to breathe: the mouth is open, a hand on the chest."""
    mouth = path('blood feature-s', oval(40, 348, 14, 17), 4)
    face = side_wide_eye() + path('brow', 'M52 180C66 156 98 148 132 162C106 162 80 168 60 184C55 187 50 185 52 180Z') + path('skin-deep-s', 'M38 305C47 309 54 299 49 289', 4) + mouth
    head = neck_and_head(face, 'translate(356 12) scale(.3)')
    chair = path('accent-light rim-s', box(466, 60, 44, 220, 20), 3) + path('accent rim-s', box(332, 262, 178, 34, 14), 3) + path('wood-s', 'M346 296V342M496 296V342', 14)
    body = path('cloth-two rim-s', 'M398 156C414 166 440 164 456 154C472 170 478 220 474 266H392C386 230 384 182 398 156Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(440, 182), (436, 240), (402, 216)], (20, 19, 15)), 3) + path('skin rim-s', limb([(404, 216), (398, 200), (404, 186)], (14, 13, 9)), 2.5)
    leg = path('metal-shade rim-s', limb([(440, 252), (350, 252), (322, 262)], (30, 27, 25)) + limb([(322, 262), (318, 300), (314, 332)], (25, 21, 18)), 3) + path('wood rim-s', 'M330 348H262C262 330 284 326 300 318H332Z', 3)
    short = path('dont-s', 'M336 96h-24M334 114l-22 6M336 78l-22 -8', 7)
    return floor(344) + group(chair + leg + head + body + arm + short, move='translate(-14 0)') + why(group(breathing(), move='translate(-88 -92) scale(.5)'))


def press():
    """A clean cloth, pressed on."""
    cheek = group(side_skin() + side_curls(5) + ear() + side_face(False) + path('cloth rim-s', 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z', 4), move='translate(160 16) scale(.62)')
    cloth = group(path('paper rim-s', box(-58, -54, 116, 106, 10), 3) + path('metal-s', box(-58, -54, 116, 106, 10), 2.5) + path('paper-shade-s', 'M-58 -2H58M0 -54V52', 5) + path('blood', blob([(-24, -10), (-10, -26), (12, -22), (22, -4), (12, 14), (-14, 14)]), extra=' fill-opacity=".75"'), move='translate(262 194) rotate(-8) scale(.82)')
    blood = path('blood rim-s', drop(216, 250, 1) + drop(226, 272, 1), 1.5)
    # somebody's own bare hand, from below
    h = Hand('skin', 'skin-deep', 'skin-shade')
    h.part([(262, 250), (290, 226), (326, 232), (352, 270), (366, 340), (330, 390), (288, 340), (266, 300)])
    for a, b in (((276, 288), (222, 262)), ((276, 266), (208, 234)), ((282, 246), (212, 206)), ((296, 232), (232, 178))):
        h.finger([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 4), b], (17, 15, 12), nail=1, side=-1)
    sleeve = path('cloth-two rim-s', limb([(490, 460), (430, 390), (368, 322)], (66, 54, 42)), 3)
    act = group(cheek, cls='tone-pale') + blood + cloth + group(h.out, cls='tone-pale', move='translate(24 -12)') + sleeve
    return group(act, move='translate(96 0)') + why(bleeding())


def wash():
    """Running water and foam."""
    water, washed = washing(path('cloth-two rim-s', SLEEVE, 3))
    return group(water + washed, move='translate(120 0)') + why(pricked())


def draw():
    defs = clip('side', side_head()) + clip('gasp', side_head(GASP)) + clip('face', FACE) + clip('why', dot(0, 0, R))
    body = anchors = ''
    for name, inner in (('lie-down', lie_down()), ('sit-up', sit_up()), ('press', press()), ('wash', wash())):
        x, y = PLACES[name]
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # in a corner with nothing in it
        anchors += marks(name, (x + W - 46, y + 46))
    publish('first-aid', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
