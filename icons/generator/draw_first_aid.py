#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-aid: what to do until help comes: lie down, or sit up to breathe; press on what bleeds; wash after a used needle.

Parts: lie-down sit-up press wash.  A call brings an ambulance; an arrow from it to the head lifted or tilted the head.  Who sits
up has trouble with breathing, which the arrow that stops at a bar tells, as in red-flags.
"""
import time_signs
from card_parts import *
from draw_red_flags import ambulance
from draw_wash_and_go import at_the_tap, soap_bottle

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


def faint():
    """Somebody whose head turns: about to fall. Who only lay there may have slept."""
    head = neck_and_head(side_face(False) + path('skin-deep-s', 'M38 305C47 309 54 299 49 289', 4), 'translate(30 46) rotate(-14) scale(.19)')
    body = path('cloth-two rim-s', 'M68 150C88 136 126 138 142 156C146 190 134 226 130 250H72C62 214 58 172 68 150Z', 3)
    legs_ = path('metal-shade rim-s', limb([(112, 244), (112, 290), (126, 338)], (22, 18, 15)), 3) + path('metal-shade rim-s', limb([(90, 244), (74, 288), (92, 338)], (24, 19, 15)), 3) + path('wood rim-s', box(66, 330, 42, 17, 8) + box(104, 330, 42, 17, 8), 2.5)
    arm = path('cloth-two-shade rim-s', limb([(84, 166), (54, 206), (30, 196)], (16, 14, 12)), 3) + path('skin rim-s', limb([(34, 196), (22, 168), (34, 132)], (11, 10, 8)), 2.5)
    turn = smooth([(84 + (9 + 4.3 * i) * math.cos(i * .75) * 1.1, 34 + (5 + 1.6 * i) * math.sin(i * .75) * .7) for i in range(15)], False)
    return legs_ + head + body + arm + path('light-s', turn, 13) + path('accent-s', turn, 7)


def lie_down():
    """Flat on the back as soon as the head turns, and an ambulance comes."""
    head = neck_and_head(side_open_face(), 'translate(524 176) rotate(90) scale(.29)')
    mat = path('accent-light rim-s', box(22, 300, 524, 26, 12), 3)
    body = path('cloth-two rim-s', 'M352 222C366 212 382 214 386 228V292C384 302 372 304 352 302H226C214 296 210 240 226 228Z', 3)
    arm = path('cloth-two-shade rim-s', limb([(350, 268), (300, 282), (262, 284)], (20, 18, 15)), 3) + path('skin rim-s', limb([(258, 284), (238, 286), (220, 288)], (14, 15, 10)), 2.5)
    flat = group(mat + legs([(240, 266), (170, 276), (110, 282), (64, 284)], (58, 284), 0) + group(head + body + arm), move='translate(166 82) scale(.74)')
    return (floor(324) + group(faint() + flat, cls='tone-deep') + arrow([(158, 160), (204, 164), (234, 192), (244, 226)], 26, 15, 'accent')
            + group(phone(), move='translate(236 82) scale(.56)') + arrow([(312, 82), (328, 82), (342, 82)], 20, 13, 'accent') + ambulance(418, 86, .7))


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
    """A needle used on somebody else, then on oneself: running water and soap."""
    return (circle('soft-deep', 440, 190, 160) + at_the_tap() + soap_bottle('translate(292 262) scale(.86)')
            + group(shared(), move='translate(-4 2) scale(.86)') + arrow([(204, 216), (220, 216), (236, 216)], 22, 14, 'accent'))


def draw():
    defs = clip('side', side_head()) + clip('face', FACE)
    body = anchors = ''
    for name, inner in (('lie-down', lie_down()), ('sit-up', sit_up()), ('press', press()), ('wash', wash())):
        x, y = PLACES[name]
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # in a corner with nothing in it
        anchors += marks(name, (x + (48 if name == 'sit-up' else W - 46), y + 46))
    publish('first-aid', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
