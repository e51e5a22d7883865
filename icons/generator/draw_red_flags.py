#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five warning signs: spreading heat (pale and deep), pus and blisters, fever, swollen lips, trouble breathing.

One sign fills each picture. A phone, lungs and an ambulance beside them had no words, and readers found them crowded; the
caption says who is to be called how soon, and a red frame stands round those for an ambulance.
"""
from scenes import *
from draw_recovery import shells
from draw_side_effects import rough, fade
import draw_cover
import draw_side_effects
import draw_recovery

W, THIRD, H = 567, 372, 378
# x, y and width of each
AT = {'spreading': (24, 15, W), 'pus': (609, 15, W), 'fever': (24, 407, THIRD), 'lips': (414, 407, THIRD), 'breathing': (804, 407, THIRD)}
NOW = {'lips', 'breathing'}


# ---------------------------------------------------------------- spreading: a swollen, hot cheek
SWELL = [(86, 286), (108, 264), (142, 262), (170, 252), (188, 274), (196, 304), (208, 330), (196, 360), (186, 396), (160, 392), (128, 398), (100, 388), (86, 356), (76, 322)]
TONGUE = [(62, 286), (84, 258), (116, 250), (146, 240), (172, 212), (192, 206), (206, 226), (204, 254), (228, 274), (222, 304), (238, 332), (226, 362), (216, 394), (204, 440), (186, 482), (168, 478), (162, 440), (136, 424), (104, 422), (78, 410), (70, 380), (52, 352), (60, 318)]


def hot():
    """Swollen, with its own light and shade; the red runs outward without an edge."""
    draw_recovery.R.seed(12)
    outer = ''.join(path('inflamed-mild', s) for s in shells(TONGUE, (1.08, 1, .92, .84), .04))
    inner = ''.join(path('inflamed-mild', s) for s in shells(SWELL, (1, .9, .78, .66), .07)) + path('inflamed', blob(SWELL, .84)) + path('inflamed', blob(SWELL, .54))
    return (outer + inner + path('shade', smooth([(200, 300), (212, 336), (200, 372), (184, 404), (150, 408), (112, 404), (140, 396), (172, 386), (190, 352)]))
            + path('skin-light', smooth([(96, 300), (112, 280), (136, 270), (152, 270), (130, 282), (112, 296)]), extra=' opacity=".35"')
            + path('rim-s', blob(TONGUE), 2.5, ' stroke-dasharray="2 8"'))


def outward():
    """Arrows away from the middle: it grows."""
    out = ''
    for a, r0 in ((292, 96), (18, 92), (66, 92), (112, 108), (164, 92)):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        p = [(146 + c * (r0 + k), 326 + s * (r0 + k)) for k in (-22, 4, 24)]
        out += arrow(p, 14, 8, 'dont', halo='mark')
    return out


def spread_head(hair, lashes):
    return (path('skin edge-tone-s', side_head(), 2.5)
            + group(path('skin-shade', SIDE_SHADE) + path('skin-light', SIDE_LIGHT) + path('skin-shade', 'M34 392C44 402 60 402 72 394C62 388 46 386 34 392Z') + hot(), clip='side')
            + hair + path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3) + side_face(lashes)
            + path('skin-deep-s', 'M60 196C66 190 72 188 80 188', 3) + outward())


def spreading():
    """Two people side by side, cut where they would meet."""
    half = W / 2
    left = group(group(group(spread_head(draw_cover.hair() + path('accent rim-s', draw_cover.BAND, 2.5) + path('accent-light', draw_cover.BAND_LIGHT) + path('accent-shade', draw_cover.BAND_SHADE), True), move=place(32, 12, .78)), cls='tone-pale'), clip='left')
    right = group(group(group(spread_head(side_curls(), False), move=f'translate({W - 32} 12) scale(-.78 .78)'), cls='tone-deep'), clip='right')
    return (path('soft-deep', box(half, 0, half, H)) + left + right + path('ground-s', f'M{half:.0f} 0V{H}', 8) + path('rim-s', f'M{half:.0f} 0V{H}', 3))


# ---------------------------------------------------------------- pus and blisters on needled skin, close up
def pus():
    """The cheek from the front, from the eye to the corner of the mouth."""
    r = random.Random(5)
    k, dx, dy = 1.5, -150, -512
    head, feat = front_head(eyes='shut', smile=-3)
    draw_recovery.R.seed(4)
    zone = [(190, 470), (214, 448), (250, 452), (282, 462), (300, 490), (296, 520), (276, 548), (246, 562), (214, 552), (192, 526), (180, 498)]
    z = [(x - 14, y + 4) for x, y in zone]
    red = ''.join(path('inflamed-mild', s) for s in shells(z, (1.18, 1, .84, .66), .08)) + path('inflamed', blob(z, .74))
    dots = ''
    for i in range(11):
        for j in range(8):
            x, y = 176 + i * 10 + (j % 2) * 5 + r.uniform(-1.6, 1.6), 458 + j * 12 + r.uniform(-1.6, 1.6)
            if (x - 226) ** 2 / 2900 + (y - 505) ** 2 / 2500 < 1:
                dots += f'M{n(x)} {n(y)}h0'
    heads = ((212, 494, 8), (238, 520, 9), (196, 520, 5), (250, 486, 5.5), (222, 540, 5), (226, 472, 4.5))
    body = path('inflamed', ''.join(oval(x, y, q * 1.8, q * 1.65) for x, y, q in heads))
    body += path('skin-shade', ''.join(oval(x + 1.6, y + 2.2, q * 1.25, q * 1.2) for x, y, q in heads))
    body += path('pus pus-shade-s', ''.join(dot(x, y, q) for x, y, q in heads), 1.6) + path('pus-shade', ''.join(f'M{n(x + q * .9, 1)} {n(y, 1)}A{n(q * .9, 1)} {n(q * .9, 1)} 0 0 1 {n(x - q * .4, 1)} {n(y + q * .8, 1)}Q{n(x + q * .5, 1)} {n(y + q * .6, 1)} {n(x + q * .9, 1)} {n(y, 1)}Z' for x, y, q in heads[:4]))
    body += path('glint-s', ''.join(f'M{n(x - q * .35, 1)} {n(y - q * .35, 1)}h0' for x, y, q in heads), 2.8)
    blisters = ((266, 510, 7), (278, 522, 5.4), (264, 530, 4.6), (258, 548, 6), (246, 556, 4))
    body += path('skin-deep', ''.join(dot(x + 1.2, y + 1.6, q) for x, y, q in blisters)) + path('water-light skin-deep-s', ''.join(dot(x, y, q) for x, y, q in blisters), 1.4)
    body += path('skin-light', ''.join(dot(x + .6, y + .8, q * .72) for x, y, q in blisters)) + path('glint-s', ''.join(f'M{n(x - q * .35, 1)} {n(y - q * .35, 1)}h0' for x, y, q in blisters), 2.6)
    back, front = draw_side_effects.hair()
    return group(back + head + group(red + path('inflamed-dot-s', dots, 2.4), clip='face') + feat + front + body + path('rim-s', blob(z), 1.6, ' stroke-dasharray="2 6"'), move=place(dx, dy, k))


# ---------------------------------------------------------------- fever: an older woman in a blanket, a thermometer
def fever():
    hair = ('M300 130C208 128 142 190 134 290C130 340 134 390 142 430C150 410 152 380 158 360C160 330 176 306 204 284C244 262 300 240 334 214C360 250 410 278 436 320'
            'C444 350 448 400 458 430C466 390 470 340 466 290C458 190 392 132 300 130Z')
    back = smooth([(300, 126), (206, 140), (140, 200), (118, 300), (116, 400), (128, 490), (170, 560), (300, 600), (430, 560), (472, 490), (484, 400), (482, 300), (460, 200), (394, 140)])
    locks = (lock([(322, 196), (268, 230), (204, 258), (158, 310)], 7) + lock([(300, 160), (232, 186), (176, 236), (148, 320)], 7)
             + lock([(344, 204), (380, 236), (424, 270), (448, 340)], 7) + lock([(340, 160), (404, 186), (448, 240), (460, 330)], 6))
    flush = ''.join(path('inflamed-mild', blob(z, k)) for z in ([(176, 470), (212, 456), (250, 470), (252, 504), (220, 526), (188, 510)], [(424, 470), (388, 456), (350, 470), (348, 504), (380, 526), (412, 510)]) for k in (1.1, .86, .62))
    blanket = 'M132 640C150 590 196 580 226 600C232 660 262 694 300 700C338 694 368 660 374 600C404 580 450 590 468 640C540 664 606 720 630 860H-30C-6 720 60 664 132 640Z'
    fold = 'M374 600C404 580 450 590 468 640C540 664 606 720 630 860H330C352 800 372 720 374 600Z'
    collar = 'M132 640C150 590 196 580 226 600C232 660 262 694 300 700C338 694 368 660 374 600C404 580 450 590 468 640C440 700 380 752 300 756C220 752 160 700 132 640Z'
    lines = 'M180 690C170 740 160 790 156 840M420 690C430 740 440 790 444 840M90 690C76 730 66 780 64 830M510 690C524 730 534 780 536 830M236 750C240 780 242 810 240 840M364 750C360 780 358 810 360 840'
    stick = group(path('paper rim-s', box(-8, -6, 112, 20, 10), 2.5) + path('paper-shade', 'M-2 6H100C98 12 96 14 92 14H0Z') + path('device-dark', box(44, -1, 46, 10, 4))
                  + path('dont', box(48, 1, 36, 6, 3)) + path('accent', box(92, -6, 12, 20, 4)), move='translate(320 552) rotate(24) scale(1.25)')
    sweat = ''.join(path('water rim-s', drop(x, y, s), 1.5) + path('water-light', oval(x - 2.5 * s, y + 6 * s, 2.4 * s, 4 * s)) for x, y, s in ((206, 330, 1.3), (388, 318, 1.1), (176, 420, 1), (420, 440, 1.2), (360, 352, .8)))
    hurt = path('skin-deep-s', 'M286 360C290 368 290 376 288 384M314 360C310 368 310 376 312 384', 3)
    head, feat = front_head(draw_side_effects.WORRIED, 'shut', -7, False)
    person = (path('metal rim-s', back, 2.5) + path('skin rim-s', NECK, 2) + path('skin-shade', NECK_SHADE)
              + head + group(flush, clip='face') + feat + wrinkles() + hurt + path('metal rim-s', hair, 2.5) + path('metal-light', locks)
              + path('cloth-two rim-s', blanket, 2.5) + path('cloth-two-shade', fold) + path('cloth-two-light rim-s', collar, 2.5) + path('cloth-two-shade-s', lines, 5)
              + stick + sweat)
    return circle('soft-deep', THIRD / 2, 200, 172) + group(person, cls='tone-deep', move='translate(8 -66) scale(.594)')


# ---------------------------------------------------------------- lips and tongue that swell
def lips():
    """Lips that are puffed up, one side more than the other, hot skin round them, and a tongue that has no room between them. A mouth
    as large on both sides was a joke about a face."""
    back, hair = draw_side_effects.hair()
    head, feat = front_head(draw_side_effects.WORRIED, 'open', mouth=False)
    around = [(222, 516), (262, 496), (320, 494), (372, 504), (396, 540), (384, 590), (336, 614), (272, 610), (226, 588), (206, 552)]
    hot_skin = ''.join(path('inflamed-mild', blob(around, k)) for k in (1.06, .94, .8)) + path('rim-s', blob(around, 1.02), 2, ' stroke-dasharray="2 8"')
    gap = path('blood', 'M232 554C262 540 346 538 384 552C360 574 262 578 232 554Z')
    tongue = path('inflamed-deep', 'M262 556C270 546 350 544 360 554C362 574 344 586 314 586C284 586 264 574 262 556Z') + path('lip-light-s', 'M282 562Q310 554 336 560', 6)
    upper = path('lip rim-s', 'M224 556C230 530 262 516 288 522Q298 525 308 516C340 494 388 514 394 552C368 540 340 538 312 542C284 546 252 544 224 556Z', 2) + path('lip-light', 'M318 520C344 506 372 516 380 534C360 526 338 524 318 528Z')
    lower = path('lip rim-s', 'M224 556C250 566 268 574 292 576C322 580 364 570 394 552C396 588 362 608 312 608C268 608 232 590 224 556Z', 2) + path('lip-light', 'M262 580C290 592 340 592 366 578C358 596 330 600 310 600C288 600 270 594 262 580Z')
    bust = path('skin edge-tone-s', NECK, 3) + path('skin-shade', NECK_SHADE) + path('cloth-two rim-s', 'M180 690C90 712 40 740 0 880H600C560 740 510 712 420 690Q300 760 180 690Z', 3)
    her = back + bust + head + group(hot_skin, clip='face') + feat + hair + gap + tongue + upper + lower
    return circle('soft-deep', THIRD / 2, 200, 172) + group(her, cls='tone-pale', move='translate(-27 -92) scale(.71)')


# ---------------------------------------------------------------- breathing: head back, mouth open, a hand at the throat
def breathing():
    head = path('skin edge-tone-s', side_head(GASP), 2.5)
    head += group(path('skin-shade', 'M80 462C128 440 182 404 208 360C226 330 234 306 238 286L420 280L520 660L226 660C240 620 222 580 196 520C182 478 150 446 126 440C110 446 96 462 80 462Z')
                  + path('skin-light', SIDE_LIGHT), clip='gasp')
    mouth = (path('blood', 'M22 351C36 349 58 348 72 353C74 366 60 382 38 384C46 378 52 368 48 360C42 354 32 353 22 351Z') + path('lip', 'M24 332C17 338 15 344 21 350C36 352 56 348 70 352C56 342 38 335 24 332Z')
             + path('lip-light', 'M38 381C30 385 32 393 40 397C56 396 68 380 73 358C66 370 56 380 38 381Z'))
    face = (side_wide_eye() + path('brow', 'M52 180C66 156 98 148 132 162C106 162 80 168 60 184C55 187 50 185 52 180Z') + mouth
            + path('skin-deep-s', 'M38 305C47 309 54 299 49 289M84 348C92 360 90 380 80 394M168 470C186 500 196 540 196 590M206 480C220 510 226 550 224 600', 3))
    head = head + face + side_short() + path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3)
    shirt = 'M-60 1010C-36 800 30 706 128 656C170 700 330 690 388 634C540 660 640 740 680 1010Z'
    # the hand comes from below left, palm to the throat
    h = Hand()
    h.part([(-60, 860, 'c'), (10, 760), (60, 706), (110, 660), (150, 620), (196, 606), (226, 630), (220, 672), (180, 720), (130, 770), (70, 900, 'c')])
    h.dark([(220, 660), (180, 720), (130, 770), (70, 900, 'c'), (20, 900, 'c'), (90, 770), (140, 720), (190, 676)])
    h.finger([(150, 636), (150, 590), (164, 552), (184, 530)], (17, 15, 14, 12), nail=1, side=1)
    h.finger([(170, 640), (196, 596), (232, 570), (268, 556)], (17, 16, 15, 12.5), nail=1, side=1)
    h.finger([(180, 652), (220, 614), (262, 596), (302, 588)], (17, 16, 15, 12.5), nail=1, side=1)
    h.finger([(182, 674), (222, 642), (262, 628), (296, 624)], (16, 15, 14, 11.5), nail=1, side=1)
    sleeve = path('accent rim-s', 'M-90 900L-20 770L60 830L40 960H-90Z', 2.5) + path('accent-light', 'M-20 770L-30 790C-4 800 34 824 52 846L60 830C40 806 8 784 -20 770Z')
    person = group(group(head, move='rotate(16 230 420)') + path('accent rim-s', shirt, 2.5) + path('accent-shade', 'M388 634C540 660 640 740 680 1010H430C450 860 430 720 388 634Z') + path('accent-light rim-s', 'M128 656C170 700 330 690 388 634L398 656C340 716 170 722 116 676Z', 2)
                   + h.out + sleeve, move='translate(80 6) scale(.49)')
    return circle('soft-deep', THIRD / 2, 196, 172) + person


def red_flags():
    defs = clip('left', box(0, 0, W / 2, H)) + clip('right', box(W / 2, 0, W / 2, H)) + clip('side', side_head()) + clip('gasp', side_head(GASP)) + clip('face', FACE)
    body = anchors = ''
    for name, (x, y, w) in AT.items():
        d, p = plate(name, box(0, 0, w, H, 30), globals()[name]())
        defs += d
        # the caption names this frame by its colour: in no theme is it covered
        frame = path('dont-s', box(0, 0, w, H, 30), 9) if name in NOW else ''
        body += group(p + frame, id=name, move=place(x, y)) + '\n'
        # in a corner with nothing in it
        anchors += marks(name, (x + (w - 48 if name in ('pus', 'fever') else 48), y + (48 if name in NOW | {'fever'} else H - 48)))
    publish('red-flags', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    red_flags()
