#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""who-waits: four groups of readers who wait, or ask first.

Parts: doctor wait skin-doctor tell.  Nothing is passed or failed here: no tick, no cross.
One sign in each, and large: with all that the lists name the four were four riddles.  What somebody tells stands
in a bubble, so that no pill looks like one to take; and who listens wears a white coat.
"""
import draw_side_light
import time_signs
from card_parts import *

W, H, GAP = 566, 366, 20
PLACES = {'doctor': (24, 24), 'wait': (24 + W + GAP, 24), 'skin-doctor': (24, 24 + H + GAP), 'tell': (24 + W + GAP, 24 + H + GAP)}
TOP = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'
COAT = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860V1200H-160V860C-120 650 10 580 126 520Z'


def caller(waves=True, scars=True):
    """Somebody, most often with scars, who phones."""
    her = group(side_skin() + side_curls(7) + ear() + side_open_face() + (group(draw_side_light.dents(), clip='side') if scars else '') + path('cloth-two rim-s', COAT, 4), move='translate(262 418) scale(-.5 .5)')
    h = Hand()
    receiver = group(path('device-dark rim-s', box(-24, -74, 48, 148, 14), 3) + path('device', box(-17, -60, 34, 112, 4)), move='translate(150 570) rotate(-14)')
    h.part([(96, 628), (108, 584), (132, 566), (160, 574), (170, 606), (158, 650), (120, 668)])
    for v in (576, 598, 620):
        h.finger([(112, v + 12), (142, v + 2), (172, v)], (14, 13, 10), side=1)
    arm = path('cloth-two rim-s', limb([(30, 790), (54, 712), (112, 650)], (46, 38, 27)), 3)
    rings = path('accent-s', 'M62 398C86 366 126 366 150 398M40 374C76 326 136 326 172 374', 10)
    return (rings if waves else '') + her + receiver + h.out + arm


def listener(hair, cls, move, lens_=''):
    """A doctor who looks to the left: white coat, stethoscope."""
    scope = path('ink-s', 'M150 560C170 640 210 690 236 720M330 552C330 620 300 690 250 722M244 722V800', 12) + circle('metal-light rim-s', 244, 822, 32, 4)
    return group(side_skin() + hair + ear() + side_open_face() + path('paper rim-s', TOP, 4) + path('accent', 'M126 520C180 580 300 576 350 520L330 600L236 700L120 600Z') + scope + lens_, cls=cls, move=move)


def jar_of_pills(move, label=bars(-40, 10, (70, 84, 50), 16, 6)):
    jar = (path('sun rim-s', box(-56, -50, 112, 140, 14), 3) + path('metal-light rim-s', box(-62, -84, 124, 40, 9), 3) + path('metal-s', 'M-44 -78V-50M-22 -78V-50M0 -78V-50M22 -78V-50M44 -78V-50', 4)
           + path('paper', box(-56, -8, 112, 62)) + label)
    return group(jar, move=move)


def doctor():
    """A medicine for the blood: a doctor hears of it first."""
    her = group(side_skin(clip_id='side') + side_curls(7) + ear() + side_open_face() + path('cloth-two rim-s', TOP, 4), move='translate(186 84) scale(-.44 .44)')
    blood = path('blood rim-s', drop(0, 18, 2), 2.5) + path('glint-s', 'M-6 26v0', 7)
    says = bubble(284, 102, 196, 180, (198, 248)) + jar_of_pills('translate(262 102) scale(.8)', blood) + ''.join(circle('paper rim-s', x, y, 13, 2) + circle('metal-shade-s', x, y, 13, 4) + path('metal-shade-s', f'M{x - 9} {y}h18', 3.5) for x, y in ((344, 162), (350, 128)))
    return her + says + listener(side_short(), 'tone-deep', 'translate(384 46) scale(.45)')


def sore_face(move):
    """A face full of sore pimples."""
    spots = ((198, 474, 15), (240, 500, 13), (208, 528, 12), (374, 468, 14), (404, 504, 15), (362, 520, 11), (272, 332, 13), (338, 312, 11))
    pimples = path('inflamed rim-s', ''.join(dot(x, y, r * 1.35) for x, y, r in spots), 1.6) + path('inflamed', ''.join(dot(x, y, r) for x, y, r in spots)) + path('pus', ''.join(dot(x - 1, y - 1, r * .4) for x, y, r in spots))
    hair = smooth([(152, 420), (128, 320), (150, 210), (220, 150), (300, 136), (380, 150), (450, 210), (472, 320), (448, 420), (436, 330), (380, 260), (300, 240), (220, 260), (164, 330)])
    body = path('skin', 'M222 540H378V700H222Z') + path('skin-shade', 'M222 560H378V640Q300 690 222 620Z') + path('cloth rim-s', 'M180 660C90 690 30 740 0 860H600C570 740 510 690 420 660C390 700 340 716 300 716C260 716 210 700 180 660Z', 3)
    face = group(path('hair edge-tone-s', hair, 2) + body + front(pimples, '', smile=-2, clip_id='face') + path('hair', 'M150 380C140 290 190 190 300 186C410 190 460 290 450 380C440 300 390 250 330 262C260 250 170 300 150 380Z'), move=move)
    # one of two who are not of the reader's tone: on any skin
    return group(face, cls='tone-deep')


def wait():
    """Sore pimples: time first."""
    return sore_face('translate(8 -86) scale(.7)') + group(later_day(True), move='translate(350 62) scale(.99)')


def later_day(plain=False):
    """A page of a calendar: with sore skin no pen (its dashed place), with calm skin the pen on a later day."""
    page = path('cast', box(8, 10, 200, 240, 14)) + path('paper rim-s', box(0, 0, 200, 240, 14), 3) + path('accent rim-s', 'M0 54V14A14 14 0 0 1 14 0H186A14 14 0 0 1 200 14V54Z', 3) + path('ink-s', 'M50 -16V20M150 -16V20', 9)
    days = path('paper-shade', ''.join(box(12 + c * 61, 64 + r * 58, 54, 52, 8) for r in range(3) for c in range(3)))
    face = lambda x, y, mouth, spots: circle('skin rim-s', x, y, 25, 2.5) + path('feature-s', f'M{x - 13} {y - 5}q5 5 9 0M{x + 4} {y - 5}q5 5 9 0{mouth}', 3) + spots
    sore = face(39, 90, 'M31 104q8-6 16 0', path('inflamed-deep rim-s', dot(24, 96, 4.5) + dot(53, 98, 5) + dot(50, 76, 4) + dot(32, 74, 3.5), 1))
    well = face(100, 206, 'M91 216q9 8 18 0', '')
    if plain:
        # beside a face that is sore itself
        return (page + days + path('metal-s', box(24, 66, 30, 50, 9), 5, ' stroke-dasharray="8 6"') + circle('paper', 152, 196, 50) + circle('accent-s', 152, 196, 50, 8)
                + small_pen(152, 200, .84) + arrow([(62, 92), (116, 96), (146, 116), (151, 128)], 17, 10, 'accent'))
    gone = path('metal-s', box(90, 68, 20, 44, 7), 3.5, ' stroke-dasharray="6 5"')
    return page + days + sore + gone + well + circle('accent-s', 161, 206, 29, 5) + small_pen(161, 209, .47) + arrow([(118, 92), (150, 102), (164, 132), (162, 162)], 13, 7, 'accent')


def rash(x, y, rx, ry, seed):
    """A red patch with pale scales on it, flat: strokes were worms, and bumps under a lens."""
    ring = uneven(x, y, rx, ry, seed)
    r = random.Random(seed)
    scales = ''.join(lens(x + u * rx, y + v * ry, 17, 4.5, r.uniform(-.5, .5), 1, 1) for u, v in ((-.5, -.3), (.1, -.5), (.5, -.1), (-.15, 0), (.3, .4), (-.4, .4)))
    return path('inflamed-mild', blob(ring, 1.2)) + path('inflamed rim-s', blob(ring), 2) + path('inflamed', blob(ring, .82)) + path('flake flake-edge-s', scales, 1.5)


def skin_doctor():
    """An arm held out, with a rash; a doctor looks at it through a lens. No pills here: they were read as those to take."""
    h = Hand()
    h.part([(250, 192), (276, 160), (316, 148), (340, 160), (338, 190), (310, 212), (272, 222)])
    for u, v in ((352, 130), (366, 148), (366, 168)):
        h.finger([(318, 176), (340, (176 + v) / 2), (u, v)], (13, 12, 9), nail=1, side=1)
    arm = path('skin edge-tone-s', limb([(-40, 356), (90, 296), (190, 236), (272, 192)], (78, 66, 50, 34)), 3) + path('skin-shade', limb([(-30, 410), (100, 346), (200, 276), (270, 218)], (20, 16, 11, 5)))
    glass = group(circle('skin', 0, 0, 74) + group(rash(0, 0, 54, 40, 4), clip='lens') + circle('metal-s', 0, 0, 74, 12) + circle('rim-s', 0, 0, 81, 2.5), move='translate(122 218) scale(1.12)')
    # who looks through it holds it
    handle = path('wood rim-s', limb([(184, 168), (250, 130), (330, 96)], (11, 13, 15)), 3)
    holds = Hand('skin', 'skin-deep', 'skin-shade')
    holds.part([(306, 108), (316, 84), (344, 72), (366, 84), (368, 110), (346, 128), (318, 128)])
    for v in (84, 100, 116):
        holds.finger([(352, v), (328, v + 2), (308, v + 6)], (11, 10, 8), side=1)
    looks = path('paper rim-s', limb([(440, 400), (404, 270), (354, 124)], (52, 38, 24)), 3)
    return group(h.out + arm + rash(34, 300, 40, 27, 1) + rash(34, 372, 26, 17, 2) + rash(252, 206, 20, 14, 3), move='translate(-72 26)') + handle + glass + listener(grey_hair(), 'tone-pale', 'translate(390 46) scale(.45)') + group(looks + holds.out, cls='tone-pale')


def grey_hair():
    """Grey hair, cut short."""
    return side_short('metal', False)


def uneven(x, y, rx, ry, seed, wobble=.1, count=11):
    r = random.Random(seed)
    return [(x + rx * math.cos(a) * (1 + wobble * r.uniform(-1, 1)), y + ry * math.sin(a) * (1 + wobble * r.uniform(-1, 1))) for a in (math.tau * i / count for i in range(count))]


def tell():
    """Say it when you book, by phone: a heart device."""
    her = group(caller(scars=False), move='translate(-14 -300) scale(.86)')
    # in a body: a heart alone was a heart attack
    body = path('skin-light rim-s', 'M-26 -92H26V-66C30 -52 88 -50 100 -20C106 10 106 60 106 84H-106C-106 60 -106 10 -100 -20C-88 -50 -30 -52 -26 -66Z', 3)
    device = group(body + path('dont rim-s', HEART, 2.5, ' transform="translate(12 38) scale(1.35)"') + path('ink-s', 'M-44 -16C-30 4 -16 6 6 30', 6) + path('metal-light ink-s', box(-76, -38, 50, 36, 14), 5), move='translate(404 98) scale(.78)')
    # who listens, in a white coat: a phone beside the device was one to keep away from it
    far = circle('paper rim-s', 474, 284, 76, 3) + group(circle('soft-deep', 474, 284, 73) + listener(side_short('metal', False), 'tone-deep', 'translate(429 220) scale(.21)'), clip='far') + circle('accent-s', 474, 284, 74, 6)
    return group(her, cls='tone-pale') + bubble(404, 100, 236, 156, (226, 212)) + group(device, cls='tone-pale') + far


def draw():
    defs = clip('face', FACE) + clip('side', side_head()) + clip('lens', dot(0, 0, 70)) + clip('far', dot(474, 284, 73))
    body = anchors = ''
    for name, (x, y) in PLACES.items():
        d, panel = plate(name, box(0, 0, W, H, 34), circle('soft-deep', 300, 190, 180) + globals()[name.replace('-', '_')]())
        defs += d
        body += group(panel, id=name, move=f'translate({x} {y})') + '\n'
        # the corner beside the middle is taken
        anchors += marks(name, (x + 48, y + (H - 46 if name == 'tell' else 48)))
    # all of it before the pen, which waits
    hub = group(circle('ground', 0, 0, 92) + circle('paper rim-s', 0, 0, 80, 3) + circle('accent-s', 0, 0, 80, 6) + small_pen(-30, 6, 1.1) + time_signs.sand_glass(30, 0, .92), move=place(600, 403))
    publish('who-waits', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{hub}{anchors}')


if __name__ == '__main__':
    draw()
