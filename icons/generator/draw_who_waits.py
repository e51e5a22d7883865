#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""who-waits: four groups of readers who wait, or ask first.

Parts: doctor wait skin-doctor tell.  Nothing is passed or failed here: no tick, no cross.
"""
from card_parts import *

W, H, GAP = 566, 366, 20
PLACES = {'doctor': (24, 24), 'wait': (24 + W + GAP, 24), 'skin-doctor': (24, 24 + H + GAP), 'tell': (24 + W + GAP, 24 + H + GAP)}
TOP = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'


def doctor():
    """Medicine, blood, a scar that grew past its wound: a doctor comes first."""
    scope = path('ink-s', 'M150 560C170 640 210 690 236 720M330 552C330 620 300 690 250 722M244 722V790', 8) + circle('metal-light rim-s', 244, 806, 24, 3)
    him = group(side_skin() + side_short() + ear() + side_open_face() + path('paper rim-s', TOP, 4) + path('accent', 'M126 520C180 580 300 576 350 520L330 600L236 700L120 600Z') + scope, cls='tone-deep', move='translate(372 76) scale(.46)')
    jar = group(path('cast', box(-50, -58, 112, 150, 14)) + path('sun rim-s', box(-56, -50, 112, 140, 14), 3) + path('paper rim-s', box(-62, -84, 124, 40, 9), 3) + path('paper-shade-s', 'M-44 -78V-50M-22 -78V-50M0 -78V-50M22 -78V-50M44 -78V-50', 4)
                + path('paper', box(-56, -8, 112, 62)) + bars(-40, 10, (70, 84, 50), 16, 6), move='translate(104 150)')
    pills = ''.join(group(path('paper rim-s', dot(0, 0, 19), 2.5) + path('metal-s', 'M-11 0H11', 4), move=f'translate({x} {y})') for x, y in ((190, 200), (232, 222), (276, 200)))
    drops = path('blood rim-s', drop(238, 106, 2.3), 2.5) + path('glint-s', 'M230 112v0', 8)
    # a strip of skin with a scar that has grown over its old edge (dashed)
    keloid = smooth([(96, 316), (118, 294), (150, 284), (196, 286), (236, 280), (268, 292), (282, 314), (262, 332), (220, 336), (170, 340), (120, 336)])
    scar = (path('skin', 'M-10 290C120 262 420 262 580 300V380H-10Z') + path('skin-deep', keloid, extra=' transform="translate(6 8)"') + path('skin-new rim-s', keloid, 2.5)
            + path('skin-light', lock([(112, 310), (150, 296), (210, 296), (258, 300)], 6)) + path('ink-s', oval(188, 312, 48, 15), 3, ' stroke-dasharray="7 6"'))
    return scar + jar + pills + drops + him


def wait():
    """Sore pimples, a sore at the lip: time first."""
    spots = ((196, 478, 12), (232, 500, 10), (206, 526, 9), (382, 470, 11), (406, 506, 12), (366, 514, 8), (276, 330, 10), (336, 312, 8))
    pimples = path('inflamed rim-s', ''.join(dot(x, y, r * 1.35) for x, y, r in spots), 1.6) + path('inflamed', ''.join(dot(x, y, r) for x, y, r in spots)) + path('pus', ''.join(dot(x - 1, y - 1, r * .34) for x, y, r in spots))
    blisters = path('inflamed', blob([(330, 524), (350, 520), (366, 530), (362, 546), (342, 548)])) + path('water-light skin-deep-s', dot(340, 530, 5) + dot(350, 536, 5) + dot(358, 530, 4) + dot(346, 543, 4), 2)
    hair = smooth([(152, 420), (128, 320), (150, 210), (220, 150), (300, 136), (380, 150), (450, 210), (472, 320), (448, 420), (436, 330), (380, 260), (300, 240), (220, 260), (164, 330)])
    body = path('skin', 'M222 540H378V700H222Z') + path('skin-shade', 'M222 560H378V640Q300 690 222 620Z') + path('cloth rim-s', 'M180 660C90 690 30 740 0 860H600C570 740 510 690 420 660C390 700 340 716 300 716C260 716 210 700 180 660Z', 3)
    face = group(path('hair edge-tone-s', hair, 2) + body + front(pimples, blisters, smile=-2, clip_id='face') + path('hair', 'M150 380C140 290 190 190 300 186C410 190 460 290 450 380C440 300 390 250 330 262C260 250 170 300 150 380Z'), move='translate(10 -74) scale(.66)')
    return face + clock(452, 150, 82) + path('accent-light-s', 'M380 300h0M416 300h0M452 300h0M488 300h0M524 300h0', 16) + path('accent-s', 'M380 300h0M416 300h0', 16)


def skin_doctor():
    """Patches on an arm under a lens; a medicine for acne."""
    arm = path('skin edge-tone-s', 'M-20 90C100 60 220 110 330 100C420 94 500 120 590 110V250C500 264 400 246 320 262C210 280 100 250 -20 280Z', 3)
    low = path('skin-shade', 'M-20 236C100 214 220 250 330 232C420 220 500 236 590 222V250C500 264 400 246 320 262C210 280 100 250 -20 280Z')
    scaly = uneven(132, 168, 58, 40, 4)
    patches = (path('inflamed-mild', blob(scaly, 1.12)) + path('inflamed rim-s', blob(scaly), 2) + path('flake', blob(scaly, .8), extra=' opacity=".55"')
               + path('flake flake-edge-s', ''.join(lens(132 + u, 168 + v, 22, 5, t, 2, 1) for u, v, t in ((-24, -12, .3), (4, -20, -.2), (26, -4, .2), (-10, 6, -.3), (16, 16, .2), (-30, 12, .1))), 1.5))
    pale = path('paper rim-s', blob(uneven(340, 170, 46, 30, 8, .16, 13)) + blob(uneven(414, 146, 17, 12, 9, .16)) + blob(uneven(404, 190, 10, 8, 3, .16)), 2, ' fill-opacity=".55"')
    glass = group(path('wood rim-s', limb([(66, 66), (150, 150)], (14, 17)), 3) + circle('skin', 0, 0, 84) + path('skin-light', dot(0, 0, 84), extra=' fill-opacity=".5"') + group(patches + pale, move='translate(-132 -168) scale(1)', clip='lens') + circle('metal-s', 0, 0, 84, 12) + circle('rim-s', 0, 0, 91, 2.5), move='translate(150 164)')
    pack = group(path('metal-light rim-s', box(-110, -44, 220, 88, 12), 3) + ''.join(path('dont rim-s', f'M{x} -20a20 20 0 0 1 20 20v0a20 20 0 0 1 -40 0v0a20 20 0 0 1 20 -20Z', 2.5) + path('glint-s', f'M{x - 6} -6h0', 7) for x in (-72, -24, 24, 72)), move='translate(420 306) rotate(-6)')
    return arm + low + pale + glass + pack


def uneven(x, y, rx, ry, seed, wobble=.1, count=11):
    r = random.Random(seed)
    return [(x + rx * math.cos(a) * (1 + wobble * r.uniform(-1, 1)), y + ry * math.sin(a) * (1 + wobble * r.uniform(-1, 1))) for a in (math.tau * i / count for i in range(count))]


def tell():
    """Say it when you book: a heart device, cold sores of long ago."""
    her = group(side_skin(clip_id='side') + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', TOP, 4), move='translate(206 76) scale(-.48 .48)')
    device = group(path('dont rim-s', HEART, 2.5, ' transform="scale(2.4)"') + path('metal-light rim-s', box(18, -70, 52, 40, 16), 3) + path('metal-s', 'M30 -50H58', 5) + path('metal-s rim-s', 'M22 -34C4 -20 -6 -4 -8 22', 5), move='translate(362 126)')
    mouth = group(path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
                  + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2), move='translate(478 128) scale(.98)')
    return her + bubble(414, 128, 280, 190, (234, 236)) + device + mouth


def draw():
    defs = clip('face', FACE) + clip('side', side_head()) + clip('lens', dot(132, 168, 82))
    body = anchors = ''
    for name, (x, y) in PLACES.items():
        d, panel = plate(name, box(0, 0, W, H, 34), circle('soft-deep', 300, 190, 180) + globals()[name.replace('-', '_')]())
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        anchors += marks(name, (x + W / 2, y + H / 2), (x + W - 54 if name in ('doctor', 'skin-doctor') else x + 54, y + H - 54 if name != 'tell' else y + 54))
    publish('who-waits', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
