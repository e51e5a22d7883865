#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three ways to keep the sun off: a wide hat, the shade of a tree, sunscreen."""
from scenes import *
import draw_cover

W, H, TOP = 372, 752, 24
XS = (24, 414, 804)
# head and a short neck
SHORT = PROFILE + ('C146 414 158 434 162 462L160 560L320 560C322 490 330 440 338 404'
                   'C372 350 396 270 392 190C386 80 310 0 210 0C140 0 82 52 58 98Z')


def hat(sky=True):
    """An older man; the brim's shade lies over the whole face."""
    base_, feat = front_head(BROWS, 'shut', 6, False)
    grey = path('metal rim-s', 'M152 330C140 380 142 430 156 470C166 460 168 430 164 400L170 340ZM448 330C460 380 458 430 444 470C434 460 432 430 436 400L430 340Z', 2)
    beard = ('M172 470C176 530 204 590 240 618C276 642 324 642 360 618C396 590 424 530 428 470C420 500 400 522 372 524C340 514 260 514 228 524C200 522 180 500 172 470Z')
    lip_gap = 'M252 546C266 538 284 534 300 537C316 532 338 534 356 546C336 566 264 566 244 546Z'
    hairs = lock([(196, 530), (208, 570), (236, 604), (262, 622)], 4) + lock([(404, 530), (392, 570), (364, 604), (338, 622)], 4) + lock([(232, 560), (246, 590), (268, 606), (290, 616)], 4) + lock([(368, 560), (354, 590), (332, 606), (310, 616)], 4) + lock([(240, 530), (264, 524), (284, 524), (298, 530)], 3)
    shade_ = 'M128 340H472V470C470 560 400 650 300 650C200 650 130 560 128 470Z'
    crown = 'M152 334C146 214 196 142 300 138C404 142 454 214 448 334Z'
    brim = 'M300 292C450 292 584 330 632 398C544 412 440 376 300 374C160 376 56 412 -32 398C16 330 150 292 300 292Z'
    under = 'M632 398C544 412 440 376 300 374C160 376 56 412 -32 398C60 368 180 344 300 344C420 344 540 368 632 398Z'
    shirt = 'M176 676C100 700 20 740 -20 860L-60 1200H660L620 860C580 740 500 700 424 676C404 726 352 750 300 750C248 750 196 726 176 676Z'
    collar = 'M300 752L232 800L176 672L206 650C226 690 262 720 300 752ZM300 752L368 800L424 672L394 650C374 690 338 720 300 752Z'
    man = group(path('skin rim-s', NECK, 2.5) + path('skin-shade', NECK_SHADE) + path('cloth rim-s', shirt, 3) + path('cloth-shade', 'M424 676C500 700 580 740 620 860L660 1200H440C470 1000 470 820 424 676Z')
                + path('cloth-light rim-s', collar, 2.5) + path('cloth-shade-s', 'M300 770V1200M70 980C84 920 90 880 88 830M530 980C516 920 510 880 512 830', 5) + path('cloth-light rim-s', dot(300, 850, 9) + dot(300, 950, 9), 2)
                + base_ + feat + wrinkles() + path('metal rim-s', beard, 2.5) + path('metal-light', hairs) + path('lip', lip_gap) + path('feature-s', 'M244 544C262 554 284 556 300 556C316 556 338 554 356 544', 4)
                + grey + group(path('shade', shade_), clip='face') + path('shade', 'M222 590C260 640 340 640 378 590L380 660C340 690 260 690 220 660Z')
                + path('paper rim-s', crown, 2.5) + path('paper-shade', 'M396 190C436 226 450 280 448 334H372C394 290 404 240 396 190Z') + path('wood', 'M152 292C200 264 400 264 448 292L449 336H151Z')
                + path('paper rim-s', brim, 2.5) + path('paper-shade', under), cls='tone-pale', move='translate(18 198) scale(.56)')
    ray = path('sun-light-s', 'M120 176L176 248M164 142L224 224M74 196L104 256M200 104L286 216', 9, ' stroke-dasharray="30 22"')
    return circle('soft-deep', 186, 430, 170) + (ray + sun(72, 92, 52, 12, .1, 8, 13, 20) if sky else '') + man


def tree(x, y):
    crown = blob([(-166, 20), (-170, -56), (-120, -120), (-50, -156), (30, -164), (108, -134), (162, -72), (168, 8), (126, 66), (60, 78), (0, 66), (-64, 82), (-130, 70)])
    mid = blob([(-150, 10), (-152, -52), (-108, -108), (-46, -140), (24, -146), (84, -116), (110, -60), (70, -10), (20, 20), (-40, 14), (-96, 36)])
    tufts = ''.join(f'M{a} {b}q18 -18 36 0' for a, b in ((-120, -40), (-80, -90), (-20, -60), (30, -104), (-60, -10), (60, -40), (100, 10), (20, 24), (-110, 34)))
    trunk = 'M-20 330C-12 240 -16 150 -46 60L-20 50C-6 90 2 110 8 130C16 100 34 76 62 50L84 66C48 110 30 170 34 240C36 280 42 310 52 330Z'
    return group(path('wood rim-s', trunk, 2.5) + path('wood-shade', 'M10 330C18 240 14 180 8 130C16 100 34 76 62 50L84 66C48 110 30 170 34 240C36 280 42 310 52 330Z')
                 + path('leaf-deep rim-s', crown, 3) + path('leaf', mid) + path('leaf-deep-s', tufts, 5), move=place(x, y))


def shade():
    """A young man on a bench, in the shadow of a tree; the light lies around it."""
    ground_ = path('leaf', f'M0 500C100 480 260 480 {W} 506V{H}H0Z') + path('sun-light', f'M0 622C120 600 260 604 {W} 630V700C260 680 120 684 0 706Z')
    cool = path('leaf-deep', oval(196, 652, 172, 62))
    bench = path('wood-shade', box(58, 612, 14, 74, 4) + box(276, 612, 14, 74, 4)) + path('wood rim-s', box(40, 592, 270, 24, 8), 2.5) + path('wood rim-s', box(250, 470, 22, 130, 8), 2)
    c = 'cloth-two'
    leg_far = path('accent-shade rim-s', limb([(226, 580), (140, 574), (124, 600), (122, 664)], (26, 22, 17, 13)), 2)
    leg = path('accent rim-s', limb([(228, 582), (130, 576), (106, 604), (100, 668)], (30, 25, 19, 15)), 2)
    shoe = path('paper rim-s', 'M118 664H86C76 670 64 676 62 688H120Z', 2) + path('paper-shade rim-s', 'M142 660H112C102 666 92 670 90 682H142Z', 2)
    body = path(f'{c} rim-s', smooth([(206, 420), (228, 428), (248, 462), (256, 520), (258, 580), (240, 604), (206, 606), (184, 590), (184, 520), (182, 456), (190, 430)]), 2.5) + path(f'{c}-shade', smooth([(232, 434), (248, 462), (256, 520), (258, 580), (240, 604), (222, 606), (234, 560), (232, 490)]))
    arm_ = path(f'{c} {c}-shade-s', limb([(224, 456), (222, 516), (200, 544), (160, 534)], (19, 17, 15, 12)), 3)
    hand_ = path('skin rim-s', limb([(164, 534), (142, 526), (130, 520)], (11, 10, 8)), 2)
    book = path('paper rim-s', 'M96 516L132 498L166 520L134 540Z', 2) + path('accent rim-s', 'M94 520L134 544L168 522L168 530L134 554L94 530Z', 2) + path('metal-s', 'M110 516L134 505M120 523L144 511', 3)
    hd = group(side_skin(SHORT, 'short') + side_curls(5) + ear() + side_face(True), move='translate(164 330) scale(.235) rotate(-6 200 300)')
    person = group(leg_far + leg + shoe + hd + body + book + hand_ + arm_, cls='tone-deep')
    return path('water-light', box(0, 0, W, 520)) + sun(66, 86, 46, 12, .1, 8, 12, 18) + ground_ + cool + tree(222, 276) + group(bench + person, move='translate(-52 10)')


CREAM = [[(104, 286), (126, 270), (152, 268), (170, 278), (166, 294), (140, 298), (116, 306), (102, 300)], [(70, 128), (88, 116), (104, 124), (102, 144), (84, 150), (70, 144)], [(20, 258), (32, 246), (40, 254), (34, 272), (20, 276)], [(62, 396), (76, 390), (90, 398), (84, 410), (66, 410)]]


def sunscreen():
    """Fingers spread the cream over the cheek."""
    hd = side_skin() + draw_cover.hair() + path('cloth rim-s', draw_cover.BAND, 2.5) + path('cloth-light', draw_cover.BAND_LIGHT) + path('cloth-shade', draw_cover.BAND_SHADE) + ear() + side_face(True)
    cream = path('shade', ''.join(blob([(x + 2, y + 4) for x, y in z]) for z in CREAM)) + path('cream rim-s', ''.join(blob(z) for z in CREAM), 2) + path('cream-shade-s', 'M116 288Q136 278 156 280M80 132Q88 126 96 132', 3.5)
    h = Hand()
    h.part([(150, 440), (180, 420), (230, 420), (268, 446), (284, 500), (276, 560), (262, 640), (262, 820, 'c'), (150, 820, 'c'), (160, 640), (146, 560), (136, 490)])
    h.dark([(284, 500), (276, 560), (262, 640), (262, 820, 'c'), (220, 820, 'c'), (228, 640), (240, 560), (256, 480)])
    h.finger([(256, 470), (262, 420), (240, 392), (222, 396)], (21, 20, 17, 14), side=1)
    h.finger([(236, 460), (240, 390), (222, 340), (204, 310)], (23, 21, 18, 14), nail=.9, side=1)
    h.finger([(206, 460), (206, 390), (188, 336), (170, 300)], (23, 21, 18, 14), nail=.9, side=1)
    h.finger([(168, 500), (136, 470), (122, 440), (126, 414)], (25, 22, 18, 14), nail=.9, side=-1)
    smear = path('cream rim-s', blob([(150, 300), (164, 286), (186, 284), (196, 296), (180, 308), (160, 312)]), 2)
    sleeve = path('cloth-two rim-s', 'M124 640C170 656 250 656 290 640L310 900H110Z', 3) + path('cloth-two-light', 'M124 640C170 656 250 656 290 640L293 664C250 680 170 680 122 664Z')
    tube = group(path('cast', 'M-40 -86H56L44 96H-26Z') + path('device rim-s', 'M-50 -96H50L40 78H-40Z', 3) + path('device-shade', 'M12 -96H50L40 78H8Z') + path('accent rim-s', 'M-50 -104H50V-84H-50Z', 2.5) + path('accent rim-s', box(-32, 78, 64, 40, 8), 2.5) + path('accent-shade', box(8, 78, 24, 40, 6))
                 + sun(0, -20, 20, 10, 0, 5.5, 8, 10), move='translate(74 634) rotate(-8) scale(.96)')
    return circle('soft-deep', 200, 380, 176) + sun(70, 90, 46, 12, .1, 8, 12, 18) + group(hd + cream + h.out + smear + sleeve, move='translate(40 170) scale(.84)') + tube


def sun_page():
    defs = clip('face', FACE) + clip('side', side_head()) + clip('short', SHORT)
    body = ''
    for x, (name, inner) in zip(XS, (('hat', hat()), ('shade', shade()), ('sunscreen', sunscreen()))):
        d, p = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(p, id=name, move=f'translate({x} {TOP})') + '\n'
    anchors = ''.join(marks(part, (x + 320, TOP + 60)) for part, x in zip(('hat', 'shade', 'sunscreen'), XS))
    publish('sun', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    sun_page()
