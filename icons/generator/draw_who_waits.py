#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""who-waits: four groups of readers who wait, or ask first.

Parts: doctor wait skin-doctor tell.  Nothing is passed or failed here: no tick, no cross.
A pen after pages of a calendar says that needling waits; what somebody tells stands in a bubble, so that
no pill looks like one to take; and who listens wears a white coat.
"""
import time_signs
from card_parts import *

W, H, GAP = 566, 366, 20
PLACES = {'doctor': (24, 24), 'wait': (24 + W + GAP, 24), 'skin-doctor': (24, 24 + H + GAP), 'tell': (24 + W + GAP, 24 + H + GAP)}
TOP = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'


def on_hold(x, y, k=1.):
    """Needling waits: first pages of a calendar, then the pen. Two bars of a pause were read as a medicine to pause, an
    hourglass as a treatment that takes long."""
    weeks = time_signs.page(-66, -4, .86) + time_signs.page(-48, 8, .86)
    return group(path('paper rim-s', box(-112, -68, 224, 136, 40), 3) + path('sun-s', box(-112, -68, 224, 136, 40), 5) + weeks + arrow([(2, 2), (20, 2), (36, 2)], 15, 9, 'accent') + small_pen(76, 4, .98), move=place(x, y, k))


def listener(hair, cls, move, lens_=''):
    """A doctor who looks to the left: white coat, stethoscope."""
    scope = path('ink-s', 'M150 560C170 640 210 690 236 720M330 552C330 620 300 690 250 722M244 722V800', 12) + circle('metal-light rim-s', 244, 822, 32, 4)
    return group(side_skin() + hair + ear() + side_open_face() + path('paper rim-s', TOP, 4) + path('accent', 'M126 520C180 580 300 576 350 520L330 600L236 700L120 600Z') + scope + lens_, cls=cls, move=move)


def jar_of_pills(move):
    jar = (path('sun rim-s', box(-56, -50, 112, 140, 14), 3) + path('metal-light rim-s', box(-62, -84, 124, 40, 9), 3) + path('metal-s', 'M-44 -78V-50M-22 -78V-50M0 -78V-50M22 -78V-50M44 -78V-50', 4)
           + path('paper', box(-56, -8, 112, 62)) + bars(-40, 10, (70, 84, 50), 16, 6))
    return group(jar, move=move)


def keloid():
    """A cut through skin: a scar stands high and has grown out over its old edge, which dots show. From above it looked like lips."""
    base, bump_ = 40, 'C-66 40 -92 26 -88 -4C-86 -30 -62 -34 -54 -48C-40 -70 6 -72 22 -58C36 -56 50 -52 58 -38C86 -30 96 2 88 20C82 36 66 40 52 40'
    flesh = path('scar', f'M-150 {base}H-46{bump_}H150V90H-150Z') + path('scar-shade-s', 'M-64 0q30 -22 62 -10t66 -2M-70 18q34 14 60 0t72 6M-40 -34q40 -14 72 6M-52 40q40 -10 104 2M-140 66q60 8 120 0t160 0', 7)
    skin = path('skin-deep-s', f'M-150 {base}H-46{bump_}H150', 16) + path('skin-s', f'M-150 {base}H-46{bump_}H150', 12)
    edge = path('ink-s', 'M-46 -52V52M52 -52V52', 7, ' stroke-dasharray="0 14"')
    out = arrow([(-98, -34), (-112, -34), (-130, -34)], 14, 9) + arrow([(100, -34), (114, -34), (132, -34)], 14, 9)
    return group(group(flesh + skin, clip='cut') + edge, move='translate(0 6)') + out + path('skin-deep-s', box(-150, -84, 300, 172, 26), 3)


def doctor():
    """Medicine, blood, a scar that grew past its wound: a doctor hears of it first."""
    her = group(side_skin(clip_id='side') + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', TOP, 4), move='translate(148 190) scale(-.32 .32)')
    says = bubble(252, 104, 400, 158, (176, 256)) + jar_of_pills('translate(106 102) scale(.68)') + path('blood rim-s', drop(182, 100, 2.4), 2.5) + path('glint-s', 'M174 108v0', 8) + group(keloid(), move='translate(328 104) scale(.74)')
    return her + says + listener(side_short(), 'tone-deep', 'translate(404 158) scale(.33)') + on_hold(290, 292, .76)


def wait():
    """Sore pimples, a sore at the lip: time first."""
    spots = ((196, 478, 12), (232, 500, 10), (206, 526, 9), (382, 470, 11), (406, 506, 12), (366, 514, 8), (276, 330, 10), (336, 312, 8))
    pimples = path('inflamed rim-s', ''.join(dot(x, y, r * 1.35) for x, y, r in spots), 1.6) + path('inflamed', ''.join(dot(x, y, r) for x, y, r in spots)) + path('pus', ''.join(dot(x - 1, y - 1, r * .34) for x, y, r in spots))
    blisters = path('inflamed', blob([(330, 524), (350, 520), (366, 530), (362, 546), (342, 548)])) + path('water-light skin-deep-s', dot(340, 530, 5) + dot(350, 536, 5) + dot(358, 530, 4) + dot(346, 543, 4), 2)
    hair = smooth([(152, 420), (128, 320), (150, 210), (220, 150), (300, 136), (380, 150), (450, 210), (472, 320), (448, 420), (436, 330), (380, 260), (300, 240), (220, 260), (164, 330)])
    body = path('skin', 'M222 540H378V700H222Z') + path('skin-shade', 'M222 560H378V640Q300 690 222 620Z') + path('cloth rim-s', 'M180 660C90 690 30 740 0 860H600C570 740 510 690 420 660C390 700 340 716 300 716C260 716 210 700 180 660Z', 3)
    face = group(path('hair edge-tone-s', hair, 2) + body + front(pimples, blisters, smile=-2, clip_id='face') + path('hair', 'M150 380C140 290 190 190 300 186C410 190 460 290 450 380C440 300 390 250 330 262C260 250 170 300 150 380Z'), move='translate(10 -74) scale(.66)')
    return face + group(later_day(), move='translate(352 62) scale(.98)')


def later_day():
    """A page of a calendar: with sore skin no pen (its dashed place), with calm skin the pen on a later day."""
    page = path('cast', box(8, 10, 200, 240, 14)) + path('paper rim-s', box(0, 0, 200, 240, 14), 3) + path('accent rim-s', 'M0 54V14A14 14 0 0 1 14 0H186A14 14 0 0 1 200 14V54Z', 3) + path('ink-s', 'M50 -16V20M150 -16V20', 9)
    days = path('paper-shade', ''.join(box(12 + c * 61, 64 + r * 58, 54, 52, 8) for r in range(3) for c in range(3)))
    face = lambda x, y, mouth, spots: circle('skin rim-s', x, y, 25, 2.5) + path('feature-s', f'M{x - 13} {y - 5}q5 5 9 0M{x + 4} {y - 5}q5 5 9 0{mouth}', 3) + spots
    sore = face(39, 90, 'M31 104q8-6 16 0', path('inflamed-deep rim-s', dot(24, 96, 4.5) + dot(53, 98, 5) + dot(50, 76, 4) + dot(32, 74, 3.5), 1))
    well = face(100, 206, 'M91 216q9 8 18 0', '')
    gone = path('metal-s', box(90, 68, 20, 44, 7), 3.5, ' stroke-dasharray="6 5"')
    return page + days + sore + gone + well + circle('accent-s', 161, 206, 29, 5) + small_pen(161, 209, .47) + arrow([(118, 92), (150, 102), (164, 132), (162, 162)], 13, 7, 'accent')


def skin_doctor():
    """Patches on an arm under a lens. No pills here: they were read as those to take."""
    arm = path('skin edge-tone-s', 'M-20 90C100 60 220 110 330 100C420 94 500 120 590 110V250C500 264 400 246 320 262C210 280 100 250 -20 280Z', 3)
    low = path('skin-shade', 'M-20 236C100 214 220 250 330 232C420 220 500 236 590 222V250C500 264 400 246 320 262C210 280 100 250 -20 280Z')
    scaly = uneven(132, 168, 58, 40, 4)
    patches = (path('inflamed-mild', blob(scaly, 1.12)) + path('inflamed rim-s', blob(scaly), 2) + path('flake', blob(scaly, .8), extra=' opacity=".55"')
               + path('flake flake-edge-s', ''.join(lens(132 + u, 168 + v, 22, 5, t, 2, 1) for u, v, t in ((-24, -12, .3), (4, -20, -.2), (26, -4, .2), (-10, 6, -.3), (16, 16, .2), (-30, 12, .1))), 1.5))
    pale = path('paper rim-s', blob(uneven(340, 170, 46, 30, 8, .16, 13)) + blob(uneven(414, 146, 17, 12, 9, .16)) + blob(uneven(404, 190, 10, 8, 3, .16)), 2, ' fill-opacity=".55"')
    glass = group(path('wood rim-s', limb([(66, 66), (150, 150)], (14, 17)), 3) + circle('skin', 0, 0, 84) + path('skin-light', dot(0, 0, 84), extra=' fill-opacity=".5"') + group(patches + pale, move='translate(-132 -168) scale(1)', clip='lens') + circle('metal-s', 0, 0, 84, 12) + circle('rim-s', 0, 0, 91, 2.5), move='translate(112 214) scale(.86)')
    arm_ = group(arm + low + pale, move='translate(-70 110) scale(.86)')
    return group(arm_ + glass, move='translate(0 -44)') + listener(grey_hair(), None, 'translate(396 110) scale(.38)') + on_hold(318, 76, .84)


def grey_hair():
    """Grey hair, cut short."""
    return side_short('metal', False)


def uneven(x, y, rx, ry, seed, wobble=.1, count=11):
    r = random.Random(seed)
    return [(x + rx * math.cos(a) * (1 + wobble * r.uniform(-1, 1)), y + ry * math.sin(a) * (1 + wobble * r.uniform(-1, 1))) for a in (math.tau * i / count for i in range(count))]


def tell():
    """Say it when you book, by phone: a heart device, cold sores of long ago."""
    her = group(side_skin(clip_id='side') + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', TOP, 4), move='translate(206 76) scale(-.48 .48)')
    device = group(path('dont rim-s', HEART, 2.5, ' transform="scale(2.4)"') + path('metal-light rim-s', box(18, -70, 52, 40, 16), 3) + path('metal-s', 'M30 -50H58', 5) + path('metal-s rim-s', 'M22 -34C4 -20 -6 -4 -8 22', 5), move='translate(362 106)')
    mouth = group(path('lip', 'M-50 0C-32 -8 -15 -16 -7 -14C-3 -12 3 -12 7 -14C15 -16 32 -8 50 0C32 3 16 4 0 5C-16 4 -32 3 -50 0Z') + path('lip-light', 'M-50 0C-32 3 -16 4 0 5C16 4 32 3 50 0C37 18 18 26 0 26C-18 26 -37 18 -50 0Z')
                  + path('inflamed', dot(30, -12, 17)) + path('water-light skin-deep-s', dot(24, -16, 5.4) + dot(35, -18, 5) + dot(32, -7, 5.4), 2), move='translate(478 108) scale(.98)')
    return her + bubble(414, 108, 280, 180, (234, 216)) + device + mouth + group(phone(), move='translate(438 284) scale(.78)')


def draw():
    defs = clip('face', FACE) + clip('side', side_head()) + clip('lens', dot(132, 168, 82)) + clip('cut', box(-150, -90, 300, 172, 26))
    body = anchors = ''
    for name, (x, y) in PLACES.items():
        d, panel = plate(name, box(0, 0, W, H, 34), circle('soft-deep', 300, 190, 180) + globals()[name.replace('-', '_')]())
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        anchors += marks(name, (x + W / 2, y + H / 2), (x + W - 54 if name in ('doctor', 'skin-doctor') else x + 54, y + H - 54 if name != 'tell' else y + 54))
    publish('who-waits', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
