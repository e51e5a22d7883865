#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One visit in six steps: talk, clean, numbing cream, needling, an agreed gel, home."""
from scenes import *
import draw_cover
from draw_recovery import shells
import draw_recovery
import draw_who_waits
import time_signs
from draw_devices import close_pen, LENS_R

WALL = box(20, 20, 1160, 760, 40)


def band(c='cloth'):
    return path(f'{c} rim-s', draw_cover.BAND, 2.5) + path(f'{c}-light', draw_cover.BAND_LIGHT) + path(f'{c}-shade', draw_cover.BAND_SHADE)


def swept():
    """Hair in the place of the band, drawn back from the brow."""
    return (path('hair edge-tone-s', draw_cover.BAND, 2.5) + path('hair-light', lock([(76, 86), (110, 96), (160, 116), (210, 150)], 6) + lock([(104, 48), (140, 70), (190, 100), (236, 146)], 6)
            + lock([(128, 130), (170, 156), (210, 186), (246, 226)], 5)) + path('hair-shade', lock([(90, 64), (130, 84), (180, 116), (226, 160)], 4)))


def parts():
    """What returns in several steps, in defs: it has the reader's tone."""
    skin = side_skin()
    shut = ear() + side_face(True)
    return (group(skin, id='h-skin') + group(draw_cover.hair(), id='h-hair') + group(band(), id='h-band') + group(shut, id='h-shut')
            + group(draw_cover.dents(), id='h-dents') + group(couch(), id='couch') + group(sheet_over() + bed(), id='wrap') + group(glove_press(), id='glove'))


def use(*names):
    return ''.join(f'<use href="#{x}"/>' for x in names)


def head(*more):
    return use('h-skin', 'h-hair', 'h-band', 'h-shut') + ''.join(more)


# ---------------------------------------------------------------- 1 talk
def torso(c, tall=1300):
    """From the side, seated, in the head's own measure; the arm goes forward on the table."""
    body = f'M150 596C190 640 290 640 352 572C430 600 500 660 530 780C560 900 566 1080 566 {tall}H60C66 1100 60 960 70 820C78 730 104 650 150 596Z'
    shade = f'M352 572C430 600 500 660 530 780C560 900 566 1080 566 {tall}H380C420 1100 440 900 424 780C410 690 380 620 352 572Z'
    collar = 'M150 596C190 640 290 640 352 572L372 590C310 676 186 676 132 624Z'
    return path(f'{c} rim-s', body, 3) + path(f'{c}-shade', shade) + path(f'{c}-light rim-s', collar, 2)


def arm(c, reach=0):
    """Upper arm, fore arm, a hand resting on the table."""
    sleeve = limb([(340, 760), (348, 880), (316, 1002), (210, 1040), (90 - reach, 1030)], (70, 74, 66, 54, 46))
    edge = smooth([(262, 800), (272, 880), (256, 940), (200, 980), (100 - reach, 986)], False) + smooth([(424, 860), (416, 960), (360, 1060), (260, 1092)], False) + 'M300 970C330 956 346 940 360 910'
    h = Hand()
    h.part([(96 - reach, 996), (50 - reach, 990), (10 - reach, 1000), (-10 - reach, 1030), (10 - reach, 1062), (60 - reach, 1072), (100 - reach, 1066)])
    for y, r in ((1056, -50), (1038, -66), (1018, -60)):
        h.finger([(30 - reach, y), (-16 - reach, y + 4), (r - reach, y + 12)], (18, 17, 14), side=-1)
    h.finger([(60 - reach, 1006), (10 - reach, 996), (-34 - reach, 1012)], (20, 18, 14), nail=1, side=-1)
    return h.out + path(c, sleeve) + path(f'{c}-shade-s', edge, 6)


def talk():
    s = .62
    patient = group(use('h-skin', 'h-hair') + swept() + ear() + side_open_face() + use('h-dents') + group(torso('cloth-two') + arm('cloth-two', -20), move='translate(0 -46)'), move=f'translate(412 122) scale({-s} {s})')
    glasses = path('metal-light-s', 'M58 208H120C124 236 112 254 92 254C70 254 60 236 58 208ZM120 214L232 232M58 214L50 216', 6)
    pro = group(side_skin() + side_curls() + ear() + side_open_face() + glasses + group(torso('accent') + arm('accent', -10), move='translate(0 -46)'), cls='tone-deep', move=f'translate(788 122) scale({s})')
    table = path('wood rim-s', box(96, 738, 1008, 26, 12), 3) + path('wood-shade', box(96, 752, 1008, 12, 6)) + path('wood-shade', box(200, 764, 40, 30) + box(960, 764, 40, 30))
    paper = group(sheet(150, 100, True) + bars(22, 30, (60, 86, 74, 50), 18, 6), move='translate(530 638) skewX(-14)')
    face = path('skin rim-s', oval(0, 0, 40, 48), 2.5) + path('hair', 'M-42 -6C-46 -46 -20 -60 0 -60C22 -60 46 -46 42 -6C36 -24 26 -34 6 -36C-16 -34 -32 -26 -42 -6Z') + path('feature-s', 'M-22 0Q-15 6 -8 0M8 0Q15 6 22 0M-12 26Q0 34 12 26', 3.6) + path('mark-red', dot(-24, 14, 4) + dot(-18, 22, 3) + dot(22, 16, 4) + dot(27, 8, 2.6))
    icons = group(face, move='translate(494 128)') + path('dont rim-s', HEART, 2, ' transform="translate(602 130) scale(1.5)"') + draw_who_waits.jar_of_pills('translate(704 128) scale(.46)')
    say = bubble(600, 128, 336, 140, (452, 282)) + icons
    ask = bubble(640, 320, 164, 80, (772, 352), 'paper') + path('accent', dot(598, 320, 11) + dot(640, 320, 11) + dot(682, 320, 11))
    window = path('water-light rim-s', box(70, 70, 150, 190, 14), 3) + path('leaf', 'M70 214C100 186 140 190 160 210C180 196 204 200 220 212V246A14 14 0 0 1 206 260H84A14 14 0 0 1 70 246Z') + path('paper-s rim-s', box(70, 70, 150, 190, 14), 10) + path('paper-s', 'M145 72V258M72 165H218', 7)
    return window + patient + pro + paper + table + say + ask


# ---------------------------------------------------------------- 2 clean: lying, a pad on the cheek, a new tip out of its pack
def lying(extra='', flip_=False):
    """The head lies, face up: crown to the right; or mirrored."""
    return group(head(extra), move='translate(836 214) rotate(84) scale(.98)')


def couch(y=590):
    return (path('paper rim-s', f'M560 {y + 40}C600 {y - 30} 780 {y - 60} 900 {y - 30}C1000 {y} 1060 {y + 60} 1040 {y + 110}C1000 {y + 150} 640 {y + 150} 570 {y + 120}C540 {y + 100} 540 {y + 70} 560 {y + 40}Z', 3)
            + path('paper-shade', f'M1040 {y + 110}C1000 {y + 150} 640 {y + 150} 570 {y + 120}C700 {y + 130} 900 {y + 110} 990 {y + 40}C1030 {y + 60} 1046 {y + 90} 1040 {y + 110}Z'))


def sheet_over(c='cloth-two'):
    """The patient's shoulder under a wrap, at the left."""
    return (path(f'{c} rim-s', 'M20 366C100 362 190 372 244 400C300 432 316 560 296 640C288 680 270 700 250 716H20Z', 3)
            + path(f'{c}-shade', 'M306 590C306 610 300 626 296 640C288 680 270 700 250 716H20V640C120 650 240 640 306 590Z') + path(f'{c}-light', 'M20 366C100 362 190 372 244 400C300 432 316 520 306 590C300 500 280 446 236 424C180 398 100 390 20 392Z'))


def bed():
    return path('cloth-light rim-s', box(-40, 716, 1280, 110, 30), 3) + path('cloth', box(-40, 752, 1280, 80, 0))


def clean():
    pad = path('cast', oval(8, 14, 62, 34)) + path('paper rim-s', oval(0, 0, 62, 36), 2.5) + path('paper-shade', 'M-62 0C-62 20 -34 36 0 36C34 36 62 20 62 0C40 22 -40 22 -62 0Z') + path('water-light', oval(-10, -6, 34, 14))
    scene = use('couch') + lying(use('h-dents')) + use('wrap')
    wipe = group(pad, move='translate(548 396) rotate(-52) scale(.86)') + group(use('glove'), move='translate(562 420) rotate(84) scale(.84)')
    tray = path('metal-light rim-s', box(60, 690, 330, 34, 14), 3) + path('metal', box(60, 708, 330, 16, 8))
    pack = group(pouch(), move='translate(190 566) rotate(-10) scale(.92)')
    bottle = path('device rim-s', box(310, 570, 66, 122, 12), 2.5) + path('device-shade', box(348, 570, 28, 122, 12)) + path('accent', box(310, 612, 66, 36)) + path('metal rim-s', box(328, 540, 30, 32, 5), 2) + path('water-light', drop(343, 628, .9))
    return scene + wipe + tray + bottle + pack


# ---------------------------------------------------------------- 3 numbing cream: from above, a clock
# a thin layer where the needles go; a clinic's cream lies on no whole face
CREAM = [(180, 472), (196, 452), (230, 450), (256, 466), (260, 494), (246, 522), (220, 536), (198, 520), (182, 498)]


def cream_on(zones):
    body = low = strokes = ''
    for z in zones:
        body += blob(z)
        low += blob([(x + 2, y + 3) for x, y in z])
    for x, y, w, b in ((196, 472, 48, -6), (194, 494, 52, -5), (206, 514, 40, -4), (404, 472, -48, -6), (406, 494, -52, -5), (394, 514, -40, -4)):
        strokes += f'M{x} {y}q{w / 2} {b} {w} 0'
    return path('shade', low, extra=' opacity=".5"') + path('cream rim-s', body, 2, ' fill-opacity=".82"') + path('cream-shade-s', strokes, 3)


def front_patient(cream=True, smile=0):
    hair = smooth([(300, 122), (222, 132), (158, 184), (130, 270), (132, 360), (150, 420), (300, 460), (450, 420), (468, 360), (470, 270), (442, 184), (378, 132)])
    bandd = 'M150 352C150 250 210 168 300 166C390 168 450 250 450 352C442 286 396 236 300 234C204 236 158 286 150 352Z'
    band_l = 'M150 352C150 250 210 168 300 166C240 180 176 240 160 318Z'
    band_s = 'M450 352C450 250 390 168 300 166C366 186 418 240 434 318Z'
    locks = lock([(262, 164), (220, 172), (176, 206), (152, 262)], 6) + lock([(338, 164), (380, 172), (424, 206), (448, 262)], 6) + lock([(300, 160), (290, 140), (256, 140), (216, 156)], 5)
    base_, feat = front_head(smile=smile)
    return (path('hair edge-tone-s', hair, 2.5) + base_, feat + path('cloth rim-s', bandd, 2.5) + path('cloth-light', band_l) + path('cloth-shade', band_s) + path('hair-light', locks))


def numbing():
    zones = [CREAM, [(600 - x, y) for x, y in CREAM]]
    bun = path('hair edge-tone-s', blob([(254, 116), (262, 76), (300, 60), (340, 76), (348, 116), (300, 140)]), 2.5) + path('hair-light', lock([(268, 110), (276, 82), (308, 74), (332, 92)], 5))
    base_, feat = front_patient()
    pillow = path('paper rim-s', smooth([(20, 150), (90, 70), (300, 50), (510, 70), (580, 150), (606, 360), (580, 540), (480, 610), (120, 610), (20, 540), (-6, 360)]), 3)
    pillow += path('paper-shade', smooth([(580, 150), (606, 360), (580, 540), (480, 610), (120, 610), (20, 540), (130, 580), (440, 576), (540, 510), (566, 340)]))
    body = path('skin rim-s', NECK, 2.5) + path('skin-shade', NECK_SHADE) + path('cloth-two rim-s', 'M150 690C70 700 0 720 -60 860H660C600 720 530 700 450 690C404 738 352 760 300 760C248 760 196 738 150 690Z', 3) + path('cloth-two-light', 'M150 690C196 738 248 760 300 760C352 760 404 738 450 690L466 702C420 756 356 780 300 780C244 780 180 756 134 702Z')
    person = group(pillow + body + bun + base_ + feat + group(cream_on(zones), clip='face') + path('skin-deep-s', NOSTRILS, 3), move='translate(222 -34) scale(1.06)')
    spat = group(path('wood rim-s', limb([(0, 0), (60, -8), (300, -40)], (19, 11, 8)), 2.5) + path('cream rim-s', blob([(-30, 4), (-10, -20), (24, -18), (36, 4), (10, 20), (-18, 20)]), 2) + path('cream-shade-s', 'M-14 2Q4 -8 20 2', 4), move='translate(672 492) rotate(-15)')
    fist = glove_hold(spat)
    jar = (path('cast', oval(1040, 712, 104, 20)) + path('device rim-s', 'M950 600H1126V690C1126 716 950 716 950 690Z', 3) + path('device-shade', 'M1060 600H1126V690C1126 704 1090 709 1056 710Z') + path('accent-light', 'M950 634H1126V668H950Z')
           + path('cream rim-s', oval(1038, 600, 88, 24), 3) + path('cream-shade-s', 'M986 602Q1010 586 1038 600T1092 598', 5) + path('cream', blob([(1010, 598), (1030, 568), (1052, 578), (1066, 598), (1040, 606)])))
    return time_signs.sand_glass(138, 176, 1.7) + person + fist + jar + numb()


def numb():
    """What it is for: without it a needle hurts, with it on the cheek the same needle does not. Cream alone was for looks."""
    def face(x, look, on=''):
        return group(path('hair rim-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin rim-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + path('feature-s', look, 5.5) + on + path('needle', 'M27 18L84 -2L82 -12Z') + path('metal rim-s', 'M78 -16L100 -24L104 -8L84 2Z', 2.5), move=place(x, 184, 1.28))
    bolts = rays(26, 20, 16, 36, (20, 75, 130, 185, 240))
    hurts = path('paper-s', bolts, 11) + path('dont-s', bolts, 6)
    return (path('paper rim-s', box(782, 46, 384, 236, 32), 3) + path('accent-s', box(782, 46, 384, 236, 32), 6)
            + face(866, 'M-28 -14L-14 -6L-28 2M-2 -14L-16 -6M28 -14L14 -6L28 2M-14 36q7 -12 14 0t14 0', hurts)
            + face(1060, 'M-28 -8q7 7 14 0M12 -8q7 7 14 0M-16 30q14 14 28 0', path('cream rim-s', oval(28, 20, 19, 14), 2))
            + arrow([(918, 92), (962, 76), (1006, 90)], 19, 11, 'accent'))


def glove_hold(stick):
    """A gloved hand, from the right, that holds a thin stick between thumb and finger."""
    h = Hand('cloth', 'cloth-shade', 'cloth-shade')
    arm_ = path('accent rim-s', 'M1130 322C1180 292 1220 272 1300 242V470C1240 450 1190 456 1140 476Z', 3) + path('accent-shade', 'M1136 430C1190 410 1240 420 1300 430V470C1240 450 1190 456 1140 476Z')
    h.part([(880, 410), (920, 350), (990, 318), (1060, 310), (1130, 326), (1150, 400), (1136, 474), (1060, 500), (990, 506), (930, 496), (890, 460)])
    h.dark([(1150, 430), (1136, 474), (1060, 500), (990, 506), (930, 496), (960, 470), (1040, 462), (1110, 446)])
    h.finger([(1000, 484), (940, 506), (886, 492)], (22, 21, 17), side=1)
    h.finger([(1000, 458), (930, 480), (870, 462)], (24, 22, 17), side=1)
    h.out += stick
    h.finger([(1010, 348), (930, 350), (880, 372), (846, 410)], (30, 26, 21, 15), side=1)
    h.finger([(1010, 414), (950, 432), (900, 438), (852, 426)], (29, 25, 21, 15), side=1)
    shine = lock([(1000, 330), (930, 334), (880, 358), (846, 394)], 6) + lock([(990, 404), (940, 420), (900, 426), (862, 418)], 5) + lock([(1020, 328), (1060, 322), (1090, 326), (1112, 336)], 6)
    cuff = smooth([(1104, 312, 'c'), (1136, 306), (1160, 326), (1172, 400), (1162, 474), (1138, 494), (1106, 490, 'c'), (1120, 444), (1124, 400), (1118, 350)])
    return arm_ + h.out + path('cloth-light', shine) + path('cloth-light rim-s', cuff, 3)


# ---------------------------------------------------------------- 4 needling: the pen on the cheek, needles close up
def needling():
    under, over = draw_cover.hand()
    draw_recovery.R.seed(2)
    z = [(96, 268), (128, 252), (166, 262), (200, 286), (204, 322), (184, 352), (148, 366), (112, 350), (92, 310)]
    r = random.Random(6)
    pricks = ''
    for i in range(7):
        for j in range(6):
            x, y = 106 + i * 14 + (j % 2) * 7 + r.uniform(-2, 2), 270 + j * 15 + r.uniform(-2, 2)
            if (x - 150) ** 2 / 2500 + (y - 310) ** 2 / 2200 < 1:
                pricks += f'M{n(x)} {n(y)}h0'
    red = group(''.join(path('inflamed-mild', s) for s in shells(z, (1.16, 1, .82, .6), .06)) + path('inflamed-dot-s', pricks, 3.6), clip='side')
    # she lies, and the pen stands upright on her cheek
    scene = use('couch') + lying(red + use('h-dents', 'h-shut')) + use('wrap')
    pen_ = group(under + group(pen_device()) + over, move='translate(548 372) rotate(-86) scale(.86)')
    lens_ = group(circle('soft', 0, 0, LENS_R) + group(close_pen(), clip='lens') + circle('accent-s', 0, 0, LENS_R, 6), move='translate(210 196) scale(1.12)')
    lead = path('accent-s', 'M224 334L544 397M350 158L560 350', 2.5) + circle('accent-s', 548, 374, 25, 3.5)
    return scene + pen_ + lead + lens_


# ---------------------------------------------------------------- 5 after: an agreed gel, and nothing else
def soothing():
    draw_recovery.R.seed(5)
    z = [(70, 262), (110, 244), (166, 254), (206, 284), (208, 330), (180, 372), (132, 386), (96, 370), (74, 320)]
    red = group(''.join(path('inflamed-mild', s) for s in shells(z, (1.12, .94, .76), .06)), clip='side')
    gel = path('water-light', blob([(96, 300), (120, 280), (152, 284), (170, 306), (160, 336), (128, 344), (102, 330)]), extra=' opacity=".8"') + path('light', lock([(112, 304), (130, 292), (150, 296)], 4))
    person = group(use('h-skin', 'h-hair', 'h-band') + red + use('h-dents', 'h-shut') + gel, move='translate(364 214) scale(-1 1) rotate(84) scale(.98)')
    a = group(use('couch'), move='translate(1200 0) scale(-1 1)') + person + group(use('wrap'), move='translate(1200 0) scale(-1 1)')
    hold = group(use('glove'), move='translate(640 410) scale(-1 1) rotate(84) scale(.84)')
    bottle = group(path('cast', box(-44, -110, 112, 236, 20)) + path('device rim-s', 'M-54 -76C-54 -92 -44 -100 -30 -100H30C44 -100 54 -92 54 -76V106C54 116 48 122 38 122H-38C-48 122 -54 116 -54 106Z', 3)
                   + path('device-shade', 'M20 -100H30C44 -100 54 -92 54 -76V106C54 116 48 122 38 122H14C30 60 34 -40 20 -100Z') + path('accent rim-s', box(-24, -136, 48, 38, 6), 2.5) + path('accent-shade', box(4, -136, 20, 38, 6))
                   + path('accent', box(-54, -34, 108, 86)) + path('water-light', drop(0, 8, 2)), move='translate(1010 560)')
    # what was agreed stands on a list
    note = group(sheet(150, 176) + bars(28, 46, (94, 70, 88, 58), 30, 8), move='translate(810 96) rotate(5)')
    return a + hold + bottle + note


# ---------------------------------------------------------------- 6 home: out of the door, hat on, with the sheet
def home():
    sky = path('water-light', 'M400 20H1140A40 40 0 0 1 1180 60V560H400Z')
    sun_ = sun(1040, 130, 50, 10, 0, 8, 14, 20)
    hills = path('leaf', 'M400 520C520 450 640 470 740 500C860 440 1000 440 1180 500V780H400Z') + path('leaf-deep', 'M400 600C560 560 700 590 860 560C1000 540 1100 560 1180 580V740A40 40 0 0 1 1140 780H400Z')
    road = path('cream-shade', 'M520 780C700 720 1000 650 1060 548H1094C1094 640 960 720 900 780Z')
    house = group(path('paper rim-s', box(-70, -60, 140, 100), 2.5) + path('paper-shade', box(30, -60, 40, 100)) + path('cloth-two rim-s', 'M-92 -56L0 -130L92 -56Z', 2.5) + path('cloth-two-shade', 'M0 -130L92 -56H40Z') + path('accent rim-s', box(-18, -20, 36, 60, 4), 2) + path('sun-light rim-s', box(-56, -34, 26, 28, 3) + box(30, -34, 26, 28, 3), 2), move='translate(1076 510)')
    tree = group(path('wood', box(1094, 430, 20, 110, 6)) + path('leaf-deep rim-s', blob([(1040, 420), (1050, 360), (1104, 330), (1160, 360), (1170, 420), (1104, 460)]), 2.5) + path('leaf', blob([(1046, 412), (1056, 366), (1096, 342), (1130, 360), (1120, 410), (1080, 436)])), move='translate(-118 24)')
    wall = path('soft', 'M60 20H430V780H60A40 40 0 0 1 20 740V60A40 40 0 0 1 60 20Z')
    door = path('wood rim-s', box(398, 20, 34, 760), 3) + path('accent rim-s', 'M130 90L390 60V780H130Z', 3) + path('accent-shade', 'M130 90L156 87V780H130Z') + path('water-light rim-s', 'M190 150L350 134V400H190Z', 3) + path('light', 'M190 300L300 140L350 134V160L190 400Z') + circle('metal-light rim-s', 352, 520, 16, 2.5)
    # the patient
    base_, feat = front_head(smile=7)
    flush = ''.join(path('inflamed-mild', blob(z, k)) for z in ([(176, 470), (212, 456), (250, 470), (252, 504), (220, 526), (188, 510)], [(424, 470), (388, 456), (350, 470), (348, 504), (380, 526), (412, 510)]) for k in (1.1, .86))
    hair = smooth([(150, 330), (136, 420), (150, 520), (190, 560), (410, 560), (450, 520), (464, 420), (450, 330), (300, 250)])
    hat = ('M152 330C150 220 200 140 300 138C400 140 450 220 448 330Z', 'M300 296C440 296 560 330 616 392C540 404 440 372 300 370C160 372 60 404 -16 392C40 330 160 296 300 296Z')
    hat_s = 'M616 392C540 404 440 372 300 370C160 372 60 404 -16 392C60 366 180 344 300 344C420 344 540 366 616 392Z'
    coat = 'M176 680C90 700 30 740 0 860L-20 1200H620L600 860C570 740 510 700 424 680C404 730 352 754 300 754C248 754 196 730 176 680Z'
    person = group(path('hair edge-tone-s', hair, 2.5) + path('skin rim-s', NECK, 2.5) + path('skin-shade', NECK_SHADE) + path('cloth-two rim-s', coat, 3) + path('cloth-two-light', 'M424 680C404 730 352 754 300 754C248 754 196 730 176 680L156 688C186 750 240 780 300 780C360 780 414 750 444 688Z')
                   + path('cloth-two-shade-s', 'M110 1000C120 940 124 880 120 830M500 1000C490 940 484 880 490 830', 6)
                   + base_ + group(flush, clip='face') + group(path('shade', 'M140 200H460V418C420 474 180 474 140 418Z'), clip='face') + feat
                   + path('cream rim-s', hat[0], 2.5) + path('cream-shade', 'M400 200C436 240 448 290 448 330H372C392 290 400 240 400 200Z') + path('accent', 'M154 288C200 262 400 262 446 288L449 332H151Z') + path('cream rim-s', hat[1], 2.5) + path('cream-shade', hat_s),
                   move='translate(376 104) scale(.72)')
    page = group(sheet(210, 270) + path('skin rim-s', oval(58, 62, 26, 32), 2) + path('feature-s', 'M44 60q6 5 11 0M62 60q6 5 11 0M50 78q8 6 16 0', 3) + bars(104, 46, (60, 76, 52), 20, 7) + bars(26, 122, (150, 128, 144), 20, 7)
                 + circle('accent', 66, 218, 34) + path('mark', PHONE, extra=' transform="translate(56 212) scale(.62)"') + bars(116, 206, (70, 50), 22, 8, 'accent'), move='translate(730 392) rotate(6)')
    sleeve = path('cloth-two', limb([(580, 850), (664, 800), (742, 726)], (66, 60, 44))) + path('cloth-two-shade-s', 'M566 776C610 764 660 736 690 706M640 806C670 796 690 782 704 766', 5) + path('cloth-two-light rim-s', limb([(704, 694), (738, 726), (766, 758)], (9, 11, 9)), 2)
    palm = Hand().part([(722, 706), (730, 672), (760, 650), (800, 650), (826, 668), (830, 700), (806, 730), (776, 748), (744, 736)])
    palm.finger([(756, 690), (778, 654), (806, 628), (824, 604)], (23, 21, 17, 13), nail=1, side=1)
    return sky + sun_ + hills + road + house + tree + wall + door + person + page + palm.out + sleeve


def defs():
    return clip('wall', WALL) + clip('side', side_head()) + clip('face', FACE) + clip('lens', dot(0, 0, LENS_R)) + parts()


GROUND = '<rect class="ground" width="1200" height="800"/>' + path('soft rim-s', WALL, 3) + circle('soft-deep', 600, 400, 330) + '\n'


def visit():
    steps = ''.join(group(group(f(), clip='wall'), id=f'step-{i}') + '\n' for i, f in enumerate((talk, clean, numbing, needling, soothing, home), 1))
    publish('visit', f'<defs>{defs()}</defs>{GROUND}{steps}')


def needled_defs():
    """What needling() by itself needs, for another drawing that shows it."""
    return ''.join(part for part in (clip('side', side_head()), clip('lens', dot(0, 0, LENS_R)), group(side_skin(), id='h-skin'), group(draw_cover.hair(), id='h-hair'), group(band(), id='h-band'),
                                     group(ear() + side_face(True), id='h-shut'), group(draw_cover.dents(), id='h-dents'), group(couch(), id='couch'), group(sheet_over() + bed(), id='wrap')))


if __name__ == '__main__':
    visit()
