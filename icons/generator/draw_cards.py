#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards on Home: twelve small drawings, one a chapter. Few shapes, read at 240 px."""
import honest
from card_parts import *
from draw_cover import hand


# ---------------------------------------------------------------- 1 marks: a cheek, close, and a strip of skin from the side: a mark is flat, a dent goes down
def marks():
    red = fleck(194, 455, 12, 2)
    brown = fleck(252, 450, 10, 3)
    pits = dents(((221, 468, 15, 11.5), (195, 490, 13, 10), (250, 485, 12, 9.5)), 'skin-deep')
    under = path('mark-red rim-s', red, 1.5) + path('mark-brown rim-s', brown, 1.5) + pits
    hair = smooth([(96, 470), (112, 400), (128, 330), (170, 280), (240, 240), (330, 230), (430, 250), (470, 330), (470, 180), (280, 120), (90, 220)])
    deep = lambda x: 58 * math.exp(-((x - 430) / 74) ** 4)
    f = lambda x: 312 + (0 if x == -999 else deep(x))
    top, cut = slab(f, 242, 4)
    hollow = 'M340 316C346 268 390 258 432 258C478 258 516 270 520 316C506 340 500 374 430 376C362 374 354 340 340 316Z'
    wall = path('skin-shade rim-s', hollow, 2) + path('skin-deep', 'M340 316C346 268 390 258 432 258C452 258 474 261 490 272C440 268 396 278 380 330C378 344 384 360 394 372C354 356 350 330 340 316Z') + path('skin-light', lock([(516, 306), (506, 344), (470, 372), (440, 374)], 7))
    flat = path('mark-red rim-s', blob([(44, 282), (66, 264), (112, 260), (152, 268), (160, 284), (136, 298), (90, 300)]), 2) + path('mark-brown rim-s', blob([(206, 284), (226, 268), (262, 264), (290, 274), (292, 290), (262, 300), (222, 298)]), 2)
    card('marks', circle('soft-deep', 330, 190, 250)
         + group(path('hair', hair) + path('skin-shade', 'M222 540H420V760H222Z')
                 + front(under, path('skin-shade', NOSE), width=4), move='translate(-204 -800) scale(2.02)')
         + path('soft', 'M-20 226H620V250H-20Z') + top + flat + wall + cut, clip('face', FACE))


# ---------------------------------------------------------------- 2 how: the pen, its needles, the channels they leave
def how():
    f = lambda x: 232 + (0 if x == -999 else 3 * math.sin(x / 70))
    top, cut = slab(f, 164, 4)
    d = c = pins = ''
    for x in (100, 130, 160):
        d += f'M{x - 8} {n(f(x) - 1)}C{x - 4} 244 {x - 4} 288 {x} 314C{x + 4} 288 {x + 4} 244 {x + 8} {n(f(x) - 1)}Z'
    for y, k in ((216, 0), (202, 11), (188, 22)):
        c += ''.join(f'M{x + k} {y}h0' for x in (30, 60, 100, 130, 160, 200, 230, 260))
    px = 366
    for x in (px - 20, px, px + 20):
        d += f'M{x - 7} 230C{x - 6} 260 {x - 4} 296 {x} 322C{x + 4} 296 {x + 6} 260 {x + 7} 230Z'
        pins += f'M{x - 4} 198H{x + 4}L{x} 302Z'
    pen = (path('device rim-s', 'M10 -24L60 -31V31L10 24Z', 3) + path('device-shade', 'M10 6L60 8V31L10 24Z') + path('accent', 'M58 -35H80V35H58Z')
           + path('device rim-s', 'M78 -36L126 -41H460V41H126L78 36Z', 3) + path('device-shade', 'M78 10L126 13H460V41H126L78 36Z') + path('accent-light', 'M196 -41H206V41H196Z'))
    body = (circle('soft-deep', 366, 150, 200) + top + cut
            + path('blood-light', d) + path('inflamed-dot-s', c, 6)
            + path('needle', pins) + group(pen, move='translate(366 220) rotate(-90) scale(.98)'))
    card('how', body)


# ---------------------------------------------------------------- 3 respond: three shapes of dent
RESPOND_PX_MM = 36
RESPOND = {honest.ROLLING: 126, honest.BOXCAR: 317, honest.PIT: 498}


def respond_depth(x):
    """How far the skin lies below its level there."""
    box = 62 / (1 + math.exp(-(x - 268) / 4.5)) / (1 + math.exp((x - 366) / 4.5))
    return 36 * math.exp(-((x - 126) / 56) ** 2) + box + 122 * math.exp(-(abs(x - 498) / 15) ** 1.5)


def respond():
    top, cut = slab(lambda x: 142 if x == -999 else 142 + respond_depth(x), 76, 8, span=(-20, 620, 8))
    walls = lit = ''
    # the far half of each dent, seen over the edge of the cut
    for a, b, h, deep, foot in ((36, 218, 15, 26, .2), (258, 376, 20, 54, .86), (476, 520, 9, 90, .1)):
        m, w = (a + b) / 2, (b - a) / 2
        ring = [(m - w * math.cos(math.pi * t / 12), 143 - h * math.sin(math.pi * t / 12)) for t in range(13)]
        walls += smooth([(*ring[0], 'c')] + ring[1:-1] + [(*ring[-1], 'c'), (m + w * foot, 143 + deep * 1.3, 'c'), (m - w * foot, 143 + deep * 1.3, 'c')])
        lit += lock([(x - 3, y + 3) for x, y in ring[5:]], 4, 1, .6)
    card('respond', circle('soft-deep', 300, 120, 200) + top + path('skin-shade', walls) + path('skin-light', lit) + cut)


# ---------------------------------------------------------------- 4 for you: talk it over first
def for_you():
    bob = smooth([(58, 98, 'c'), (70, 40), (130, -6), (220, -16), (320, 20), (390, 100), (410, 210), (408, 330), (386, 430), (330, 452), (262, 440), (228, 400),
                  (236, 340), (226, 300), (220, 250), (206, 190), (168, 140), (110, 120)])
    locks = lock([(90, 84), (150, 34), (230, 26), (310, 60)], 9) + lock([(190, 120), (250, 120), (300, 190), (310, 300)], 9) + lock([(300, 110), (350, 170), (364, 270), (340, 380)], 8)
    top = 'M130 530C190 576 290 576 346 526C480 556 590 610 640 860H-140C-110 640 20 570 130 530Z'
    her = side(SIDE_NECK, path('hair edge-tone-s', bob, 3) + path('hair-light', locks), 'side', '',
               dents(((104, 300, 12, 9), (142, 284, 10, 8), (136, 328, 11, 8.5), (172, 310, 9, 7)))) + path('cloth-two rim-s', top, 4) \
        + path('cloth-two-shade', 'M130 530C190 576 290 576 346 526L376 534C310 610 170 612 104 542Z')
    grey = smooth([(60, 100, 'c'), (74, 40), (140, -12), (226, -14), (320, 20), (386, 110), (394, 210), (380, 300), (346, 380), (318, 352), (292, 318), (276, 262),
                   (262, 226), (228, 214), (212, 160), (170, 110), (112, 100)])
    glow = lock([(100, 74), (160, 26), (240, 24), (310, 70)], 9) + lock([(230, 140), (280, 120), (330, 170), (346, 260)], 9)
    beard = smooth([(222, 262), (222, 300), (200, 336), (150, 352), (100, 346), (72, 352), (64, 368), (40, 376), (29, 382), (24, 404), (36, 430), (74, 444), (124, 438),
                    (172, 424), (216, 392), (242, 346), (248, 300), (238, 284)]) + 'M34 315C46 312 66 322 76 344C60 338 46 332 24 331C30 327 34 322 34 315Z'
    coat = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'
    him = side(SIDE_NECK, path('metal-light rim-s', grey, 3) + path('metal', glow), 'side2',
               path('metal-light', beard) + path('ink-s', 'M74 246A36 36 0 1 1 74 245M112 236L224 252', 6))
    him = him + path('paper rim-s', coat, 4) + path('accent', 'M126 520C180 580 300 576 350 520L330 620L236 720L120 620Z') + path('paper-shade-s', 'M120 530L112 620L232 730L338 620L356 528', 9)
    bubble = 'M214 24H386Q412 24 412 50V96Q412 122 386 122H262L222 154L228 122H214Q188 122 188 96V50Q188 24 214 24Z'
    card('for-you', circle('soft-deep', 300, 250, 232)
         + group(her, move='translate(222 112) scale(-.48 .48)')
         + group(group(him, cls='tone-deep'), move='translate(384 98) scale(.49)')
         + path('paper rim-s', bubble, 3) + path('accent', dot(244, 73, 15) + dot(300, 73, 15) + dot(356, 73, 15)),
         clip('side', SIDE_NECK) + clip('side2', SIDE_NECK))


# ---------------------------------------------------------------- 5 visit: lying back, the gloved hand and the pen
LYING = PROFILE + ('C146 414 158 434 162 462C164 500 154 540 124 566C70 620 60 720 50 900L440 900L390 580'
                   'C346 560 338 480 338 404C372 350 396 270 392 190C386 80 310 0 210 0C140 0 82 52 58 98Z')


def visit():
    hair = smooth([(58, 98, 'c'), (60, 44), (130, -14), (226, -20), (330, 30), (392, 120), (394, 230), (374, 330), (352, 370), (326, 350), (296, 318), (278, 264),
                   (262, 226), (230, 214), (214, 168), (180, 132), (120, 116)])
    locks = lock([(80, 80), (140, 24), (220, 14), (300, 50)], 10) + lock([(210, 130), (270, 110), (326, 170), (350, 270)], 9) + lock([(150, 96), (220, 70), (300, 90), (356, 180)], 8)
    man = side(LYING, path('hair edge-tone-s', hair, 3) + path('hair-light', locks), 'side', '',
               path('skin-shade', 'M330 440H560V1000H330Z') + dents(((92, 290, 11, 9), (124, 276, 10, 8), (112, 322, 12, 9), (142, 304, 9, 7), (146, 340, 9, 7))))
    cover = 'M124 566C180 610 300 620 372 560C440 640 480 800 470 980H30C40 800 60 640 124 566Z'
    man += path('cloth rim-s', cover, 4) + path('cloth-light', 'M124 566C60 640 40 800 30 980H120C110 800 130 680 176 596C156 588 138 578 124 566Z') + path('cloth-shade-s', 'M260 640C240 720 240 800 250 900', 6)
    under, over = hand()
    bed = 'M-20 332H300C380 330 420 300 480 296C530 294 566 316 566 346C566 372 544 384 510 384H-20Z'
    lamp = path('metal-s', 'M96 -10V40', 10) + path('accent rim-s', 'M34 92C34 56 62 38 96 38C130 38 158 56 158 92Z', 3) + path('sun-light rim-s', 'M34 92H158L148 106H44Z', 2)
    card('visit', circle('soft-deep', 300, 190, 200) + lamp
         + path('metal-s', 'M250 380V420M150 380V420', 16) + path('cream rim-s', 'M140 318C150 290 220 280 300 284C380 286 440 262 520 270C560 276 566 330 540 346H140Z', 3)
         + group(group(man, cls='tone-pale'), move='translate(452 116) rotate(90) scale(.6)')
         + path('device rim-s', bed, 3) + path('device-shade', 'M566 346C566 372 544 384 510 384H-20V368H510C544 368 560 360 566 346Z')
         + group(under + pen_device() + over, move='translate(262 224) rotate(-78) scale(.66)'), clip('side', LYING))


# ---------------------------------------------------------------- 6 effects: red for a few days
CHEEK = [(156, 470), (178, 448), (214, 450), (252, 466), (268, 494), (256, 524), (238, 554), (212, 566), (188, 540), (166, 504)]
FOREHEAD = [(196, 322), (216, 296), (256, 284), (302, 280), (348, 286), (386, 298), (404, 322), (390, 346), (346, 348), (300, 358), (254, 348), (210, 344)]
NOSE_Z = [(300, 424), (314, 450), (326, 474), (334, 494), (300, 506), (266, 494), (276, 472), (286, 450)]
CHIN = [(250, 596), (276, 582), (300, 588), (326, 582), (350, 596), (334, 616), (300, 624), (266, 616)]


def redness(scales, faint, seed=3):
    r = random.Random(seed)
    other = [(600 - x, y) for x, y in CHEEK][::-1]
    out = path('inflamed-faint', FACE)
    for cls, zones, ks in (('inflamed-mild', (CHEEK, other, FOREHEAD, NOSE_Z, CHIN), faint), ('inflamed-mild', (CHEEK, other), scales)):
        layers = [shells(z, ks, .1, r) for z in zones]
        out += ''.join(path(cls, ''.join(level)) for level in zip(*layers))
    return out


def effects():
    scarf_back = smooth([(300, 132), (200, 156), (132, 240), (112, 380), (120, 520), (90, 640), (20, 740), (-20, 900), (620, 900), (580, 740), (510, 640), (480, 520), (488, 380), (468, 240), (400, 156)])
    opening = 'M300 272C228 270 180 318 172 400C168 470 200 560 250 612C280 634 320 634 350 612C400 560 432 470 428 400C420 318 372 270 300 272Z'
    outer = smooth([(300, 132), (200, 156), (132, 240), (112, 380), (124, 520), (150, 620), (220, 700), (300, 722), (380, 700), (450, 620), (476, 520), (488, 380), (468, 240), (400, 156)])
    folds = lock([(150, 260), (134, 380), (150, 520), (200, 640)], 11) + lock([(452, 250), (470, 380), (452, 520), (404, 640)], 14) \
        + lock([(170, 640), (260, 700), (380, 690), (470, 600)], 13) + lock([(100, 660), (200, 760), (380, 780), (500, 700)], 14)
    light = lock([(240, 160), (170, 200), (136, 290), (128, 400)], 12) + lock([(150, 690), (250, 750), (360, 740), (440, 690)], 9)
    dots = ''
    r = random.Random(5)
    for cx, cy, w, h, m in ((216, 502, 34, 38, 12), (384, 502, 34, 38, 12), (300, 318, 70, 16, 9)):
        dots += ''.join(f'M{pt((cx + r.uniform(-w, w), cy + r.uniform(-h, h)))}h0' for _ in range(m))
    # high contrast: a broken line says where it is red
    rim = path('rim-s', blob(CHEEK) + blob([(600 - x, y) for x, y in CHEEK]) + blob(FOREHEAD), 3, ' stroke-dasharray="1 9"')
    red = redness((.86, .66, .46), (1.04, .86)) + path('inflamed-dot-s', dots, 5) + rim
    scars = dents(tuple((x, y, 17, 13) for x, y in ((206, 470), (236, 500), (204, 516), (388, 476), (366, 510), (398, 520))), 'skin-deep')

    def woman():
        return (path('cloth-shade rim-s', scarf_back, 4) + front(scars + red, width=6) + path('cloth rim-s', outer + opening, 4, ' fill-rule="evenodd"') + path('cloth-shade', folds) + path('cloth-light', light))

    def calm(x, y):
        """The same person as a few flat shapes: three whole heads took twice the time of any other card."""
        face = path('skin rim-s', oval(0, 6, 38, 47), 2.5) + path('skin-deep', ''.join(oval(u, v, 5, 4) for u, v in ((-24, 16), (-14, 26), (-26, 29), (24, 14), (15, 25), (26, 27))))
        look = path('feature-s', 'M-24 -4q8 7 15 0M9 -4q8 7 15 0M-11 35q11 8 22 0', 4) + path('brow-s', 'M-26 -15q9 -6 18 -2M26 -15q-9 -6 -18 -2', 4)
        return circle('cloth', x, y, 78) + group(face + look, move=place(x, y, 1.28)) + circle('accent-s', x, y, 78, 6)
    her = path('soft-deep', dot(300, 226, 124)) + group(group(woman(), move='translate(120 -38) scale(.6)'), clip='c300') + path('accent-s', dot(300, 226, 124), 6)
    # before, red, and calm again: a red face alone, with a pen, was one that wants the pen, and whether it is harm was not known
    pen = circle('paper rim-s', 138, 76, 50, 3) + circle('accent-s', 138, 76, 50, 5) + small_pen(138, 79, .78)
    days = ''.join(sun(x, 74, 15, 8, .2, 5, 6, 8) for x in (392, 462, 532))
    ways = arrow([(104, 154), (130, 140), (168, 138), (196, 148)], 18, 11, 'accent') + arrow([(404, 148), (432, 138), (470, 140), (494, 154)], 18, 11, 'accent')
    card('effects', calm(88, 256) + her + calm(512, 256) + pen + days + ways,
         clip('face', FACE) + clip('c300', dot(300, 226, 124)))


# ---------------------------------------------------------------- 7 help: a phone, a warning, a hand
def helping():
    h = Hand()
    phone = box(212, 36, 172, 316, 26)
    palm = smooth([(178, 420), (176, 330), (190, 262), (214, 214), (300, 230), (396, 240), (420, 310), (428, 420)])
    h.part(palm)
    under = h.out
    h = Hand()
    for y, x, w in ((176, 362, 19), (218, 356, 20), (260, 358, 19), (300, 366, 17)):
        h.finger([(402, y + 16), (406, y + 8), (394, y), (x, y)], [w + 2, w + 2, w, w - 3], .8, True, 1)
    fingers = h.out
    h = Hand()
    h.finger([(176, 360), (170, 300), (190, 236), (226, 190)], [34, 28, 23, 18], .9, True, 1)
    thumb = h.out
    sleeve = 'M150 372C220 350 380 350 452 372L480 420H120Z'
    tri = 'M298 92L360 200Q366 214 350 214H246Q230 214 236 200Z'
    waves = 'M162 150C142 120 142 84 162 54M132 168C102 126 102 78 132 36M434 54C454 84 454 108 440 132M464 36C490 72 492 108 478 142'
    card('help', circle('soft-deep', 300, 200, 190)
         + path('dont-s', waves, 8)
         + group(under + path('ink rim-light-s', phone, 3) + path('paper', box(224, 50, 148, 288, 16))
                 + path('dont dont-s', 'M298 104L356 206H240Z', 20) + path('mark-s', 'M298 130V172M298 196V197', 12)
                 + circle('do', 298, 284, 34) + group(path('mark', 'M-6.6 1.2C-6.9 -.4 -6.9 -1.4 -6.5 -2.2C-6.1 -3 -3.4 -3.1 -2.9 -2.3C-2.5 -1.6 -2.8 -.4 -2.2 .1C-1.2 .7 1.2 .7 2.2 .1C2.8 -.4 2.5 -1.6 2.9 -2.3C3.4 -3.1 6.1 -3 6.5 -2.2C6.9 -1.4 6.9 -.4 6.6 1.2C5.2 4.4 -5.2 4.4 -6.6 1.2Z'), move='translate(296 286) rotate(45) scale(2.8)')
                 + fingers + thumb, cls='tone-deep')
         + path('cloth-two rim-s', sleeve, 3))


# ---------------------------------------------------------------- 8 aftercare: hat, sun, water
def aftercare():
    fall = smooth([(250, 120, 'c'), (350, 120), (398, 190), (420, 300), (436, 420), (474, 540), (440, 640), (360, 620), (330, 540), (300, 460), (282, 380), (270, 300, 'c')])
    cap = 'M190 96C206 150 212 200 214 236C222 212 258 208 268 238C276 262 262 282 264 310C276 380 296 430 330 470L420 400L398 190L340 90Z'
    locks = lock([(250, 150), (300, 210), (310, 320), (350, 450)], 8) + lock([(300, 150), (346, 260), (356, 400), (392, 540)], 9) + lock([(356, 170), (390, 290), (398, 420), (432, 550)], 9)
    crown = smooth([(48, 116, 'c'), (74, 10), (150, -60), (240, -66), (330, -30), (376, 60), (388, 150, 'c'), (220, 150)])
    brim = smooth([(-110, 148), (-20, 110), (90, 88), (240, 96), (380, 130), (500, 196), (530, 236), (470, 226), (360, 182), (220, 158), (80, 148), (-40, 158)])
    band = 'M52 94C160 98 300 112 387 148L384 108C300 72 170 54 62 55Z'
    top = 'M128 530C190 576 300 580 356 530C470 556 570 620 620 860H-120C-80 650 30 580 128 530Z'
    shadow = path('skin-shade', 'M0 60H300V212C240 214 140 200 40 216L0 230Z')
    woman = (side(SIDE_NECK, path('hair', cap) + path('hair edge-tone-s', fall, 3), 'side', under=shadow)
             + path('hair-light', locks) + path('cloth-two rim-s', top, 4) + path('cloth-two-shade', 'M128 530C190 576 300 580 356 530L384 538C310 614 180 614 102 544Z')
             + path('paper rim-s', crown, 4) + path('paper-shade', smooth([(300, -46), (340, -20), (376, 60), (388, 150, 'c'), (330, 138, 'c'), (336, 60)]))
             + path('accent', band) + path('paper rim-s', brim, 4) + path('paper-shade', smooth([(-110, 148, 'c'), (-40, 146), (80, 134), (220, 144), (360, 168), (470, 212), (530, 236, 'c'), (470, 226), (360, 182), (220, 158), (80, 148), (-40, 158)])))
    # washing, not a glass to drink; and a cheek that was needled, for what all of this comes after
    tap = path('metal rim-s', 'M-60 232H62Q108 232 108 280V300H74V286Q74 266 54 266H-60Z', 3) + path('metal rim-s', box(14, 196, 26, 38, 5) + box(-4, 184, 62, 18, 8), 2.5)
    run = path('water rim-s', 'M76 300H106V420H76Z', 2.5) + path('water-light', 'M82 300H90V420H82Z')
    soap = group(path('device rim-s', box(-36, -52, 72, 104, 14), 3) + path('accent', box(-36, -18, 72, 34)) + path('metal rim-s', 'M-8 -52V-76H-34V-88H12V-52Z', 2.5) + path('water-light', drop(0, -2, .9)), move='translate(172 352) scale(.92)')
    red = (path('inflamed-mild', blob([(60, 312), (84, 274), (132, 258), (186, 276), (196, 322), (164, 366), (104, 366)]) + blob([(80, 314), (100, 286), (136, 276), (172, 290), (176, 322), (150, 350), (108, 350)]))
           + path('inflamed-deep-s', ''.join(f'M{x} {y}h0' for x, y in ((88, 304), (112, 288), (138, 280), (164, 290), (100, 326), (124, 312), (150, 308), (172, 316), (118, 344), (142, 334), (164, 338))), 9))
    card('aftercare', circle('soft-deep', 350, 214, 182) + sun(88, 82, 42, 12, .1, 9, 14, 18)
         + group(group(woman + red, cls='tone-deep'), move='translate(266 86) scale(.56)')
         + run + tap + soap, clip('side', SIDE_NECK))


# ---------------------------------------------------------------- 9 results: milder, not gone
PITS = ((194, 472, 13, 10), (226, 492, 12, 9), (206, 524, 12, 9.5), (246, 470, 9, 7), (240, 526, 10, 8), (184, 500, 8, 6.5), (258, 508, 6, 5), (224, 554, 9, 7))


CUT_DENTS = ((-58, 32, 66), (58, 32, 66))      # of the cheek in cut: middle, half width, depth


def cut_floor(keeps):
    """The skin of the round pictures in cut, two dents in it that keep these shares of their depth."""
    return [(x, sum(deep * keeps * math.exp(-(abs(x - m) / (half * .86)) ** 5) for m, half, deep in CUT_DENTS)) for x in range(-138, 139, 6)]


def results():
    """A face with its scars, and below two of them in cut, before and after: on a cheek alone a little less of shade was no
    change at all. What they have risen by is of a colour of its own."""
    k = honest.AFTER_COURSE[honest.ROLLING]

    def cheek(keeps, x):
        down = lambda share, low, cls: path(cls, smooth([(u, v * share + low) for u, v in cut_floor(keeps)], False) + 'V150H-138Z')
        pic = (down(1, 0, 'skin rim-s') + down(.98, 15, 'epidermis') + down(.95, 30, 'dermis') + path('collagen-s', 'M-120 116C-70 102 -40 120 0 110S80 102 124 114', 8)
               + path('edge-s', smooth(cut_floor(keeps), False), 4))
        if keeps < 1:
            for m, half, deep in CUT_DENTS:
                gain = [(u, v, old) for (u, v), (_, old) in zip(cut_floor(keeps), cut_floor(1)) if abs(u - m) < half and old - v > 2]
                pic += path('accent rim-s', smooth([(u, v) for u, v, _ in gain], False) + 'L' + smooth([(u, old) for u, _, old in gain][::-1], False)[1:] + 'Z', 2)
            pic += path('mark-s', ''.join(f'M{m - 8} {deep * .875 + 4:.0f}l8-8l8 8' for m, _, deep in CUT_DENTS), 4)
        face = scarred(x, 142, 1.06)
        return path('paper', dot(x, 200, 132)) + group(face + group(pic, move=f'translate({x} 228)'), clip=f'c{x}') + path('accent-s', dot(x, 200, 132), 7)
    card('results', circle('soft-deep', 300, 200, 190) + cheek(1, 140) + cheek(k, 460)
         # dots between were talk: a pen, and then
         + circle('paper rim-s', 300, 104, 50, 3) + circle('accent-s', 300, 104, 50, 5) + small_pen(300, 107, .78) + arrow([(278, 208), (298, 208), (314, 208)], 19, 12, 'accent'),
         clip('c140', dot(140, 200, 132)) + clip('c460', dot(460, 200, 132)))


# ---------------------------------------------------------------- 10 options: a fork of small pictures
def options():
    def bed(y=22):
        return path('skin', f'M-60 {y}C-30 {y - 5} -16 {y - 4} -8 {y + 8}C-3 {y + 14} 3 {y + 14} 8 {y + 8}C16 {y - 4} 30 {y - 5} 60 {y}V70H-60Z') \
            + path('epidermis', f'M-60 {y + 9}C-30 {y + 5} -18 {y + 5} -10 {y + 16}C-4 {y + 23} 4 {y + 23} 10 {y + 16}C18 {y + 5} 30 {y + 5} 60 {y + 9}V70H-60Z') \
            + path('dermis', f'M-60 {y + 18}C-30 {y + 16} 30 {y + 16} 60 {y + 18}V70H-60Z')
    # one beam that glows where it meets the skin: three were red sticks
    laser = (bed() + path('sun-s', rays(0, 28, 14, 27, (200, 235, 270, 305, 340)), 5) + path('laser-s', 'M0 -14V28', 9) + path('light-s', 'M0 -14V26', 2.5)
             + path('device-dark rim-s', 'M-22 -76H22V-30L9 -12H-9L-22 -30Z', 3) + path('accent-light', 'M-22 -44H22V-34H-22Z'))
    peel = bed() + path('oil rim-s', 'M-46 24C-20 12 20 12 46 24C30 32 10 38 0 38C-12 38 -30 32 -46 24Z', 2) + path('oil rim-s', drop(0, -12, 1.3), 2) + path('wood-s', 'M44 -52L14 -18', 8) + path('paper rim-s', oval(12, -16, 11, 9), 2)
    filler = bed() + path('metal-s', 'M14 2L-4 34', 4) + group(path('device rim-s', box(-13, -64, 26, 50, 4), 3) + path('water', box(-9, -48, 18, 31, 2)) + path('metal', 'M-5 -14H5V4H-5Z') + path('metal-s', 'M0 -64V-78M-12 -80H12', 6), move='translate(16 -2) rotate(29)')
    makeup = group(path('wood', 'M-6 -10H6L4 70H-4Z') + path('metal rim-s', 'M-10 -28H10L8 -6H-8Z', 2) + path('lip-light rim-s', 'M-10 -28C-22 -48 -12 -66 0 -72C12 -66 22 -48 10 -28Z', 2) + path('lip', 'M10 -28C22 -48 12 -66 0 -72C8 -56 8 -40 2 -28Z'), move='translate(-8 6) rotate(28) scale(.82)') \
        + path('accent rim-s', oval(18, 32, 28, 13), 2) + path('cream', oval(18, 29, 21, 8))
    wait = path('wood', box(-32, -50, 64, 10, 4) + box(-32, 40, 64, 10, 4)) + path('paper rim-s', 'M-24 -40H24C24 -14 4 -10 4 0C4 10 24 14 24 40H-24C-24 14 -4 10 -4 0C-4 -10 -24 -14 -24 -40Z', 3) \
        + path('sun', 'M-15 -20H15C12 -10 3 -8 2 0V18C10 22 18 30 20 40H-20C-18 30 -10 22 -2 18V0C-3 -8 -12 -10 -15 -20Z')
    spots = ((74, 226, laser), (162, 102, peel), (300, 66, filler), (438, 102, makeup), (526, 226, wait))
    # ways that part at the person: dotted roads from one picture to the next were a row
    def way(x, y):
        far = math.hypot(x - 300, y - 282)
        on = lambda d: (300 + (x - 300) * d / far, 282 + (y - 282) * d / far)
        return arrow([on(96), on((far + 8) / 2), on(far - 84)], 17, 11, 'accent')
    out = ''.join(way(x, y) for x, y, _ in spots)
    for x, y, pic in spots:
        out += group(f'<circle class="paper" r="64"/>' + group(pic, clip='disc') + '<circle class="accent-s" r="62" stroke-width="5"/>', move=f'translate({x} {y}) scale(.96)')
    body = 'M232 500C230 566 200 590 150 604C90 622 30 640 0 860H600C570 640 510 622 450 604C400 590 370 566 368 500Z'
    hair = smooth([(300, 186), (214, 202), (162, 272), (152, 360), (162, 430), (186, 490), (228, 526), (262, 520), (300, 532), (338, 520), (372, 526), (414, 490), (438, 430), (448, 360), (438, 272), (386, 202)])
    back = (path('skin edge-tone-s', EAR_L + EAR_R, 3) + path('skin edge-tone-s', 'M228 480H372V640H228Z', 3) + path('skin-shade', 'M228 480H372V600C350 560 270 540 228 560Z')
            + path('cloth rim-s', body + 'M229 560C250 620 350 620 371 560L368 500H232Z', 4, ' fill-rule="evenodd"') + path('cloth-shade-s', 'M226 574C250 640 350 640 374 574', 12)
            + path('hair edge-tone-s', hair, 4)
            + path('hair-light', lock([(250, 214), (196, 270), (184, 350), (200, 430)], 9) + lock([(300, 200), (256, 300), (254, 400), (280, 490)], 8) + lock([(340, 206), (392, 290), (394, 390), (356, 480)], 8)))
    card('options', circle('soft-deep', 300, 300, 220) + out + group(back, move='translate(174 118) scale(.42)'),
         '<clipPath id="disc"><circle r="62"/></clipPath>')


# ---------------------------------------------------------------- 11 read: look closer at what an advert shows
def read():
    """A hoarding in a street, and somebody who looks at it through a lens: a page with a star on it was no advert."""
    hair = smooth([(300, 130), (180, 170), (130, 300), (120, 460), (90, 640), (510, 640), (480, 460), (470, 300), (420, 170)])
    fringe = 'M338 172C318 218 262 270 186 306C168 318 160 350 156 398C130 340 150 200 300 150C450 200 470 340 446 398C442 320 408 230 338 172Z'
    face = lambda spots: (path('hair', hair) + path('skin-shade', 'M222 540H378V760H222Z') + front(dents(spots, 'skin-deep') if spots else '', width=6) + path('hair', fringe))
    posts = path('metal-shade rim-s', box(74, 268, 20, 140) + box(330, 268, 20, 140), 2.5) + path('metal-s', 'M110 34V16H130M214 34V16H234M318 34V16H338', 6) + path('sun rim-s', box(120, 12, 28, 14, 5) + box(224, 12, 28, 14, 5) + box(328, 12, 28, 14, 5), 2)
    board = path('accent rim-s', box(20, 34, 386, 240, 10), 3) + path('water-light', box(32, 46, 362, 216, 4))
    star = 'M0 -36L9 -18L28 -24L22 -6L38 4L21 13L24 32L6 25L-8 38L-14 20L-33 18L-24 2L-36 -13L-17 -18L-14 -36L-2 -22Z'
    gleam = lambda x, y, k: f'M{x} {y - 20 * k}L{x + 5 * k} {y - 5 * k}L{x + 20 * k} {y}L{x + 5 * k} {y + 5 * k}L{x} {y + 20 * k}L{x - 5 * k} {y + 5 * k}L{x - 20 * k} {y}L{x - 5 * k} {y - 5 * k}Z'
    jar = group(path('device rim-s', 'M-46 -20H46V36C46 48 -46 48 -46 36Z', 3) + path('accent-light', box(-46, -4, 92, 22)) + path('accent rim-s', box(-50, -42, 100, 26, 6), 2.5), move='translate(92 206)')
    offer = group(path('sun rim-s', star, 2) + path('ink-s', 'M12 -15L-12 17', 6) + circle('ink-s', -11, -8, 6, 5) + circle('ink-s', 12, 10, 6, 5), move='translate(88 104) scale(1.36)')
    shine = path('paper rim-s', gleam(160, 72, 1.1) + gleam(372, 84, 1) + gleam(160, 226, .8), 2)
    glass_at = 308, 178
    glass = (path('wood-s', 'M356 232L436 318', 24) + group(path('soft', dot(*glass_at, 70)) + group(face(PITS), move='translate(70 -412) scale(1.2)'), clip='glass')
             + path('accent-s', dot(*glass_at, 70), 12) + path('mark-s', 'M262 156C268 140 280 128 296 124', 6))
    look = group(side_skin(clip_id='side') + side_short() + ear() + side_open_face() + path('cloth-two rim-s', 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860V1200H-160V860C-120 650 10 580 126 520Z', 4), move='translate(452 92) scale(.42)')
    h = Hand()
    h.part([(404, 330), (404, 298), (424, 280), (450, 288), (460, 316), (450, 346), (424, 354)])
    for u, v in ((410, 300), (416, 318), (424, 336)):
        h.finger([(448, v), (430, v - 6), (u, v)], (11, 10, 8), side=1)
    arm = path('cloth-two-shade rim-s', limb([(560, 430), (506, 400), (446, 332)], (34, 28, 20)), 3)
    card('read', posts + board + group(group(face(()), move='translate(92 -46) scale(.6)'), clip='photo') + jar + offer + shine + look + arm + glass + h.out,
         clip('face', FACE) + clip('side', side_head()) + clip('glass', dot(*glass_at, 70)) + clip('photo', box(32, 46, 362, 216, 4)))


# ---------------------------------------------------------------- 12 about: this guide, and the talk it is made for
def about():
    """Somebody with scars who reads the guide, a pen on its cover, and has a question: bubbles without people were a riddle."""
    hair = 'M142 430C110 300 150 150 300 146C450 150 490 300 458 430C444 350 420 290 372 252C300 286 210 268 176 300C156 330 148 380 142 430Z'
    body = path('skin edge-tone-s', 'M222 560V700H378V560Z', 4) + path('skin-shade', 'M222 590H378V640Q300 700 222 640Z') + path('cloth-two rim-s', 'M226 650C120 690 40 720 0 900H600C560 720 480 690 374 650C350 720 250 720 226 650Z', 4)
    scars = dents(tuple((x, y, 16, 12) for x, y in ((202, 470), (236, 500), (206, 520), (392, 476), (366, 508), (398, 522))), 'skin-deep')
    her = group(path('hair edge-tone-s', oval(300, 128, 62, 50), 4) + path('hair edge-tone-s', 'M146 420C96 280 160 140 300 140C440 140 504 280 454 420Z', 4) + body + front(scars, shut=False, width=5) + path('hair', hair), move='translate(120 -58) scale(.6)')
    cover = (path('paper rim-s', 'M92 224L300 248L508 224V396L300 420L92 396Z', 3) + path('accent rim-s', 'M84 214L292 238V420L84 396Z', 3) + path('accent rim-s', 'M516 214L308 238V420L516 396Z', 3) + path('accent-shade', 'M292 238L300 242L308 238V420H292Z'))
    pen = circle('paper rim-s', 412, 318, 58, 3) + small_pen(412, 322, .98)
    lines = path('accent-light-s', 'M118 266L232 279M118 300L206 310', 10)
    h = ''
    for s in (1, -1):
        hand_ = Hand()
        for v in (330, 352, 374):
            hand_.finger([(62, v), (92, v - 4), (116, v + 2)], (14, 13, 10), nail=1, side=1)
        h += group(path('cloth-two rim-s', limb([(10, 430), (36, 390), (62, 352)], (44, 36, 28)), 3) + hand_.out, move='' if s > 0 else 'translate(600 0) scale(-1 1)')
    ask = bubble(490, 84, 132, 116, (396, 130)) + path('accent-s', 'M470 66C470 40 512 40 512 66C512 86 490 86 490 104', 13) + path('accent', dot(490, 124, 9))
    card('about', circle('soft-deep', 300, 204, 190) + her + cover + lines + pen + h + ask, clip('face', FACE))


if __name__ == '__main__':
    for draw in (marks, how, respond, for_you, visit, effects, helping, aftercare, results, options, read, about):
        draw()
