#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Aftercare: what to do in round tiles, what to leave alone in cut-cornered ones.

Two files, for eight tiles on one were small, and their eight numbers one long list: aftercare has two to do
and sunscreen, for later; leave-alone has five.  Sunscreen's tick is in what somebody in a white coat says: it
waits until the clinic agrees. Days before the tube were a number of days that no words tell.
"""
from scenes import Hand, bubble, ear, side_head, side_short, side_skin
from people import *
from scene_shapes import arrow, box, place
from draw_side_effects import rough
from draw_who_waits import listener
from time_signs import columns, leaf

CHEEK = [(172, 484), (186, 458), (218, 452), (250, 468), (262, 500), (246, 532), (214, 540), (184, 518)]
PINK = [a + b for z in [random.Random(9)] for a, b in zip(shells(CHEEK, (1, .8, .6), .08, z), shells([(600 - x, y) for x, y in CHEEK], (1, .8, .6), .08, z))]


def round_tile(w, h, r=58):
    return (f'M{n(-w + r)} {n(-h)}H{n(w - r)}Q{n(w)} {n(-h)} {n(w)} {n(-h + r)}V{n(h - r)}Q{n(w)} {n(h)} {n(w - r)} {n(h)}'
            f'H{n(-w + r)}Q{n(-w)} {n(h)} {n(-w)} {n(h - r)}V{n(-h + r)}Q{n(-w)} {n(-h)} {n(-w + r)} {n(-h)}Z')


def cut_tile(w, h, r=34):
    w1, h1 = w - r, h - r
    return f'M{n(-w1)} {n(-h)}H{n(w1)}L{n(w)} {n(-h1)}V{n(h1)}L{n(w1)} {n(h)}H{n(-w1)}L{n(-w)} {n(h1)}V{n(-h1)}Z'


def head(under='', over='', shut=True, brows='brow'):
    """A calm face from the front, a little pink on the cheeks."""
    return (path('skin edge-tone-s', EAR_L, 4) + path('skin-shade edge-tone-s', EAR_R, 4)
            + path('skin edge-tone-s', FACE, 4)
            + group(path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT) + under + ''.join(path('inflamed-faint', d) for d in PINK), clip='face')
            + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 4) + path(brows, BROWS)
            + path('feature-s', SHUT + LASHES, 5.5) + front_mouth(5, 4) + over)


NECK = 'M222 560C226 640 218 668 172 686C110 708 60 724 20 860H580C540 724 490 708 428 686C382 668 374 640 378 560Z'
NECK_SHADE = 'M222 560H378C377 606 379 634 390 662C352 690 300 690 262 668C236 652 224 626 222 590Z'


# ------------------------------------------------------------------ 1 wash: both hands, water, no foam
def wash():
    towel = smooth([(146, 360), (132, 290), (150, 200), (206, 128), (280, 96), (318, 62), (392, 56), (452, 96), (462, 160), (466, 260), (454, 360),
                    (436, 318), (400, 282), (350, 264), (300, 260), (250, 264), (200, 282), (164, 318)])
    folds = (lock([(172, 300), (196, 220), (260, 150), (352, 116)], 13) + lock([(446, 330), (452, 250), (428, 170), (360, 110)], 16)
             + lock([(300, 100), (350, 104), (402, 98), (448, 116)], 8) + lock([(220, 272), (262, 200), (330, 160), (400, 160)], 8))
    bare = path('skin edge-tone-s', NECK, 4) + path('skin-shade', NECK_SHADE) + path('skin-shade-s', 'M214 716C244 728 268 732 284 728M386 716C356 728 332 732 316 728', 5)
    body = group(bare + head(over=path('paper rim-s', towel, 4) + path('paper-shade', folds)), move='translate(-165 -206) scale(.55)')

    def hand():
        fingers = [([(-104, 92), (-96, 50), (-84, 22), (-72, 2)], [12, 10, 9.5, 8.5]),
                   ([(-96, 96), (-82, 56), (-68, 30), (-55, 10)], [12, 10, 9.5, 8.5]),
                   ([(-88, 104), (-70, 70), (-56, 46), (-44, 28)], [12, 10, 9.5, 8]),
                   ([(-82, 116), (-64, 90), (-50, 72), (-40, 56)], [11, 9.5, 8.5, 7.5])]
        back = smooth([(-118, 92), (-100, 78), (-80, 92), (-68, 112), (-66, 132), (-74, 152), (-90, 172), (-96, 230), (-170, 230), (-150, 180), (-134, 140)])
        out = path('skin edge-tone-s', back, 2)
        for p, w in fingers[::-1]:
            out += path('skin skin-deep-s', limb(p, w, 3, 1), 1.6)
        out += path('skin', smooth([(-116, 98), (-98, 88), (-80, 102), (-72, 122), (-80, 142), (-110, 150), (-128, 130)]))
        nails = ''.join(oval(x, y, 3.6, 4.6) for x, y in ((-71, 4), (-54, 12), (-44, 30), (-40, 57)))
        return out + path('nail', nails) \
            + path('skin-deep-s', 'M-104 104q6 -3 9 1M-90 108q6 -2 8 2', 1.8)
    # the tap says washing: a film of water on the cheeks was a pad that cools
    runs = 'M196 -16C190 30 192 84 190 150H218C216 84 218 30 212 -16Z'
    tap = (path('water water-deep-s', runs, 3) + path('water-light-s', 'M202 0C199 50 201 96 200 140', 5)
           + path('metal rim-s', 'M300 -104V-58H236C226 -58 220 -50 220 -40V-14H188V-44C188 -78 208 -98 238 -104Z', 3) + path('metal-light', 'M240 -96H296V-86H242C222 -82 204 -70 200 -46H194C196 -74 212 -90 240 -96Z')
           + path('metal-shade rim-s', box(183, -22, 42, 14, 5), 2.5) + path('metal rim-s', box(226, -128, 14, 28, 4) + box(204, -142, 58, 18, 9), 2.5))
    basin = (path('water rim-s', oval(20, 142, 236, 22), 3) + path('water-light-s', 'M-150 140C-110 132 -60 130 -10 130M40 152C80 154 120 152 150 148', 5) + path('water-light', oval(204, 146, 42, 9))
             + path('paper rim-s', 'M-236 128C-240 112 -224 112 -216 124C-196 168 236 168 256 124C264 112 280 112 276 128C268 176 240 210 210 240H-170C-200 210 -228 176 -236 128Z', 3)
             + path('paper-shade', 'M276 128C268 176 240 210 210 240H120C190 210 236 170 262 120C270 114 278 118 276 128Z'))
    drops = drop(-118, 62, 1.4) + drop(116, 50, 1.2) + drop(-26, 116, 1.2) + drop(24, 112, 1.2) + drop(-70, 118, 1.3) + drop(72, 116, 1.3)
    wet = drop(166, 96, 1) + drop(236, 92, 1)
    hands = group(hand(), move='translate(-6 26)') + group(hand(), move='translate(6 26) scale(-1 1)')
    return group(body + hands, move='translate(-64 -18)') + basin + tap + path('water water-deep-s', drops + wet, 2.4, ' transform="translate(-64 -14)"')


# ------------------------------------------------------------------ 2 shade: an old woman under a broad hat
def shade():
    hair = smooth([(300, 190), (190, 230), (140, 340), (138, 440), (120, 540), (140, 610), (196, 616), (224, 560), (376, 560), (404, 616), (460, 610),
                   (480, 540), (462, 440), (460, 340), (410, 230)])
    hair_dark = (lock([(158, 430), (146, 510), (164, 560), (160, 610)], 7) + lock([(442, 430), (454, 510), (436, 560), (440, 610)], 7))
    crown = smooth([(152, 322), (158, 250), (178, 176), (226, 136), (300, 140), (374, 136), (422, 176), (442, 250), (448, 322, 'c'), (300, 350)])
    brim = smooth([(300, 296), (420, 304), (540, 330), (626, 372), (640, 396), (600, 398), (480, 374), (300, 366), (120, 374), (0, 398), (-40, 396), (-26, 372), (60, 330), (180, 304)])
    brim_low = smooth([(-40, 396), (0, 384), (120, 356), (300, 346), (480, 356), (600, 384), (640, 396), (600, 402), (480, 380), (300, 372), (120, 380), (0, 402)])
    band = 'M153 288C200 318 400 318 447 288L449 322C400 350 200 350 151 322Z'
    straw = ''.join(smooth([(170 + 10 * i, 262 - 36 * i), (300, 286 - 36 * i), (430 - 10 * i, 262 - 36 * i)], False) for i in range(4)) \
        + smooth([(20, 364), (150, 334), (300, 326), (450, 334), (580, 364)], False)
    cover = path('skin-shade', 'M140 200H460V436C420 462 350 470 300 468C250 470 180 462 140 436Z')
    lines = path('skin-deep-s', 'M190 424C182 428 178 434 176 440M410 424C418 428 422 434 424 440M236 520C228 532 224 540 222 552M364 520C372 532 376 540 378 552', 3)
    dress = 'M176 684C110 704 50 722 10 860H590C550 722 490 702 424 684C404 740 352 772 300 772C248 772 196 740 176 684Z'
    woman = (path('metal-light rim-s', hair, 4) + path('metal', hair_dark) + path('skin edge-tone-s', NECK, 4) + path('skin-shade', NECK_SHADE)
             + path('cloth-two rim-s', dress, 4) + path('cloth-two-shade', 'M424 684C404 740 352 772 300 772C248 772 196 740 176 684L158 690C184 758 240 792 300 792C360 792 416 758 442 690Z')
             + head(cover, lines, brows='metal')
             + path('metal-light', lock([(160, 380), (146, 430), (158, 490), (148, 560)], 12) + lock([(440, 380), (454, 430), (442, 490), (452, 560)], 12))
             + path('paper-shade rim-s', brim_low, 4) + path('paper rim-s', brim, 4) + path('paper rim-s', crown, 4) + path('paper-shade', smooth([(392, 150), (424, 182), (440, 250), (447, 320, 'c'), (410, 334, 'c'), (412, 250)]))
             + path('accent', band) + path('paper-shade-s', straw, 4))
    leaves = ''
    mid = ''
    for x, y, a, s in ((88, -168, 168, .9), (106, -160, 118, .95), (134, -152, 100, 1.05), (160, -154, 66, .8), (176, -132, 128, 1.05), (166, -100, 118, 1), (160, -72, 70, .9), (118, -156, 215, .8)):
        c, sn = math.cos(math.radians(a)), math.sin(math.radians(a))
        q = lambda u, v: pt((x + (u * c - v * sn) * s, y + (u * sn + v * c) * s))
        leaves += f'M{q(0, 0)}C{q(12, -16)} {q(34, -16)} {q(50, 0)}C{q(34, 14)} {q(12, 14)} {q(0, 0)}Z'
        mid += f'M{q(2, 0)}L{q(40, 0)}'
    tree = path('wood-s', 'M200 -172C170 -152 130 -148 86 -168M190 -164C180 -136 168 -110 160 -72', 5) + path('leaf rim-s', leaves, 2) + path('leaf-deep-s', mid, 2.5)
    return sun(-122, -112, 32, 12, .1) + tree + group(woman, move='translate(-139 -178) scale(.5)')


# ------------------------------------------------------------------ 3 sunscreen: cream on the cheek, the tube
def sunscreen():
    hair = ('M56 110C60 60 96 14 150 -6C206 -26 300 -20 350 40C396 94 402 170 394 236C388 290 372 344 352 380'
            'C340 372 330 352 318 344C300 334 288 316 282 296C276 276 272 250 266 232C254 206 222 210 214 238C210 220 210 200 204 184'
            'C198 160 186 146 168 138C128 130 84 126 56 110Z')
    locks = (lock([(70, 96), (120, 40), (190, 20), (260, 30)], 9) + lock([(110, 112), (160, 70), (220, 56), (290, 72)], 8)
             + lock([(196, 130), (236, 104), (290, 106), (336, 140)], 7) + lock([(262, 150), (310, 160), (344, 200), (352, 262)], 7)
             + lock([(276, 210), (304, 226), (324, 260), (330, 308)], 6))
    fade = 'M394 236C388 290 372 344 352 380C340 372 330 352 318 344C300 334 288 316 282 296C322 316 366 290 394 236Z'
    cream = (limb([(92, 262), (124, 256), (160, 246)], [10, 13, 10], 3) + limb([(96, 298), (130, 290), (170, 276)], [9, 12, 10], 3)
             + limb([(70, 142), (96, 134), (122, 136)], [9, 11, 8], 3) + limb([(28, 254), (38, 240)], [7, 7], 2))
    low = smooth([(92, 306), (130, 300), (178, 280)], False) + smooth([(88, 270), (124, 266), (166, 252)], False) + smooth([(66, 150), (96, 144), (124, 142)], False)
    shirt = 'M124 560C180 590 300 590 372 556C470 590 560 640 600 800H-60C-20 680 60 600 124 560Z'
    man = (path('skin edge-tone-s', SIDE_NECK, 3.5)
           + group(path('skin-shade', SIDE_SHADE) + path('skin-light', SIDE_LIGHT) + ''.join(path('inflamed-mild', d) for d in shells([(78, 284), (112, 252), (156, 250), (194, 268), (200, 308), (166, 340), (110, 340), (84, 318)], (1, .7), .1, random.Random(2))), clip='side')
           + path('cloth rim-s', shirt, 3.5) + path('cloth-shade', 'M124 560C180 590 300 590 372 556L392 564C310 616 180 614 104 574Z')
           + path('hair edge-tone-s', hair, 3.5) + path('hair-shade', fade) + path('hair-light', locks)
           + path('skin rim-s', EAR, 3) + path('skin-deep-s', EAR_IN, 4) + side_face(False, 6)
           + path('cream rim-s', cream, 3) + path('cream-shade-s', low, 4))
    return sun(-56, -122, 26, 10, .3, 6, 10, 13) + group(man, move='translate(-26 -138) scale(.55) rotate(3 200 300)')


def tube():
    """Sunscreen: a sun on it."""
    return (path('device rim-s', 'M-46 -104H46L36 52H-36Z', 3) + path('device-shade', 'M14 -104H46L36 52H10Z')
            + path('accent rim-s', 'M-50 -118H50L49 -100H-49Z', 3) + path('accent rim-s', 'M-31 52H31V86Q31 92 25 92H-25Q-31 92 -31 86Z', 3)
            + path('accent-light', 'M-23 60H-17V84H-23Z') + sun(0, -34, 17, 8, 0, 5, 7, 8) + path('accent-s', 'M-20 18H20', 6))


# ------------------------------------------------------------------ 4 make-up
def make_up():
    compact = (path('accent rim-s', dot(0, -72, 68, 0), 3) + path('water', dot(0, -72, 55, 0))
               + path('water-light', 'M-38 -92C-30 -112 -10 -122 8 -122L-40 -54C-46 -66 -44 -80 -38 -92Z')
               + path('accent-shade', 'M-16 -8H16V10H-16Z') + path('accent rim-s', 'M-76 28C-76 0 76 0 76 28C76 40 74 50 66 56C40 70 -40 70 -66 56C-74 50 -76 40 -76 28Z', 3)
               + path('lip-light', oval(0, 26, 58, 17, 0)) + path('lip', 'M-58 26C-58 14 -30 9 0 9C-24 14 -40 22 -44 34C-52 32 -58 29 -58 26Z'))
    brush = (path('wood rim-s', limb([(0, -6), (0, 60), (0, 120)], [7, 8, 4], 2), 2.5) + path('metal rim-s', 'M-12 -36H12L9 2H-9Z', 2.5) + path('metal-light', 'M-8 -36H-3L-3 2H-6Z')
             + path('lip rim-s', smooth([(-12, -36), (-26, -66), (-22, -94), (0, -116), (22, -94), (26, -66), (12, -36)]), 2.5)
             + path('lip-light', lock([(-8, -40), (-18, -70), (-12, -96), (0, -110)], 5) + lock([(2, -40), (4, -70), (4, -90), (0, -108)], 3)))
    stick = (path('accent rim-s', 'M-19 -4H19V54H-19Z', 2.5) + path('accent-light', 'M-13 -4H-7V54H-13Z') + path('metal rim-s', 'M-15 -26H15V-4H-15Z', 2.5)
             + path('lip rim-s', 'M-11 -26V-52C-8 -66 8 -74 11 -72V-26Z', 2.5) + path('lip-light', 'M-11 -52C-8 -66 8 -74 11 -72C9 -62 -2 -52 -11 -52Z'))
    return (group(compact, move='translate(-130 -28) rotate(-4) scale(.98)') + group(brush, move='translate(124 -64) rotate(38) scale(.86)')
            + group(stick, move='translate(14 -50) rotate(-10) scale(1.4)'))


# ------------------------------------------------------------------ 5 sport: a runner, sweating
def sport():
    arm = lambda p, w: path('skin edge-tone-s', limb(p, w, 3), 2)
    leg = lambda p, w: path('skin edge-tone-s', limb(p, w, 3), 2)
    far_arm = path('skin-shade edge-tone-s', limb([(16, -64), (36, -36), (52, -22), (70, -44), (78, -62)], [10, 9, 9, 8, 7], 3), 2) + path('skin-shade edge-tone-s', dot(79, -66, 10, 0), 2)
    far_leg = path('skin-shade edge-tone-s', limb([(4, 14), (30, 32), (58, 44), (58, 74), (50, 108)], [18, 17, 14, 12, 8], 4), 2) \
        + path('metal-shade rim-s', smooth([(40, 104), (60, 108), (82, 118), (84, 126), (40, 126), (36, 114)]), 2)
    near_leg = leg([(-6, 14), (-10, 44), (-18, 76), (-48, 86), (-82, 82)], [19, 18, 15, 12, 8]) \
        + path('metal-shade rim-s', smooth([(-78, 72), (-84, 94), (-88, 112), (-98, 114), (-102, 86), (-94, 70)]), 2)
    shorts = path('accent rim-s', smooth([(-26, 6), (24, 2), (40, 16), (50, 30), (38, 54), (16, 44), (4, 36), (8, 60), (-30, 62), (-30, 34)]), 2)
    shirt = smooth([(-10, -76), (8, -84), (30, -78), (36, -52), (28, -20), (26, 8), (-28, 12), (-26, -20), (-24, -54)])
    shirt_dark = smooth([(30, -78), (36, -52), (28, -20), (26, 8, 'c'), (6, 10, 'c'), (14, -24), (20, -56)])
    near_arm = arm([(-6, -62), (-24, -40), (-40, -18), (-22, -2), (2, -6)], [11, 10, 10, 8, 7]) + path('skin edge-tone-s', dot(8, -8, 10, 0), 2)
    sleeve = path('cloth-light', limb([(-4, -64), (-16, -50)], [13, 13], 2))
    face = smooth([(6, -116), (12, -138), (34, -146), (54, -138), (58, -122), (68, -108), (60, -104), (60, -94), (48, -84), (30, -84), (14, -94)])
    hair = smooth([(-4, -108), (-6, -132), (8, -154), (34, -160), (56, -150), (60, -138), (44, -134), (32, -124), (28, -108), (18, -96), (4, -96)])
    tail = lock([(0, -130), (-30, -136), (-56, -114), (-64, -80)], 17) + lock([(-2, -124), (-28, -118), (-48, -96), (-50, -74)], 9)
    band = limb([(-4, -128), (20, -142), (56, -142)], [5, 5.5, 5], 3)
    features = path('feature-s', 'M44 -116q6 4 12 0M52 -95q5 3 9 -1', 2.6) + path('brow', 'M42 -124q8 -6 17 -2l-1 3q-8 -2 -15 2z')
    drops = drop(84, -106, 1.1) + drop(92, -136, .8) + drop(-34, -56, .8) + drop(58, -168, .8) + drop(-70, -34, .7)
    return (path('soft-deep', 'M-150 112C-60 100 160 100 400 112V190H-150Z') + path('shade', oval(-4, 122, 66, 8, 0))
            + group(far_arm + far_leg + path('skin-shade', limb([(20, -90), (14, -70)], [10, 11], 2)) + near_leg + shorts + path('cloth rim-s', shirt, 2) + path('cloth-shade', shirt_dark)
                    + near_arm + sleeve + path('hair edge-tone-s', tail, 2) + path('skin edge-tone-s', face, 2) + path('inflamed', oval(42, -104, 11, 8, 0)) + features
                    + path('hair edge-tone-s', hair, 2) + path('hair-light', lock([(4, -140), (14, -152), (32, -155), (48, -149)], 3) + lock([(-6, -126), (-30, -128), (-50, -108), (-58, -86)], 3)) + path('cloth-two', band)
                    + path('water rim-s', drops, 1.6), move='translate(-2 -6) scale(.9)'))


# ------------------------------------------------------------------ 6 swim
def swim():
    wave = lambda y, a: smooth([(x, y + (a if i % 2 else -a)) for i, x in enumerate(range(-190, 375, 35))], False)
    arm = limb([(40, 66), (58, 10), (44, -46), (4, -84), (-40, -98)], [21, 17, 14, 11, 8], 4)
    hand = smooth([(-36, -110), (-58, -112), (-78, -100), (-84, -90), (-66, -88), (-44, -86), (-32, -94)])
    arm_shade = smooth([(58, 66), (74, 10), (58, -54), (12, -94), (6, -84), (42, -46), (52, 10), (44, 66)])
    face = smooth([(-62, 8), (-58, -22), (-34, -46), (0, -48), (28, -28), (34, 8), (20, 40), (-8, 56), (-40, 50), (-56, 34)])
    cap = smooth([(-61, -6), (-54, -36), (-28, -60), (6, -60), (34, -38), (42, -2), (36, 16, 'c'), (10, -4), (-26, -14)])
    cap_light = lock([(-50, -28), (-34, -48), (-12, -54), (8, -50)], 5)
    goggle = smooth([(-60, 8), (-44, 2), (-30, 8), (-32, 22), (-46, 26), (-58, 20)]) + smooth([(-24, 10), (-8, 6), (6, 12), (2, 26), (-14, 28), (-24, 22)])
    glint = 'M-54 12L-46 8M-18 14L-10 10'
    ladder = 'M62 90V-120C62 -150 96 -150 96 -120V-110M62 -80H100M62 -36H100M62 8H100'
    splash = drop(-88, 20, .9) + drop(-98, -8, .7) + drop(-92, -60, .8) + drop(-66, -70, .6) + drop(80, 22, .7)
    return (path('metal-s', ladder, 6) + path('skin edge-tone-s', arm, 2) + path('skin-shade', arm_shade) + path('skin edge-tone-s', hand, 2) + path('skin-deep-s', 'M-52 -98L-72 -94', 2)
            + path('skin edge-tone-s', face, 2) + path('skin-shade', smooth([(34, 8), (20, 40), (-8, 56), (-30, 54, 'c'), (2, 36), (14, 8), (20, -10, 'c')]))
            + path('accent rim-s', cap, 2) + path('accent-light', cap_light)
            + path('ink-s', 'M-30 14L-24 15M6 18L38 8', 4) + path('water ink-s', goggle, 3.4) + path('water-light-s', glint, 2.6) + path('feature-s', 'M-42 42q9 -4 18 1', 3)
            + path('water rim-s', wave(52, 7) + 'V200H-190Z', 2.5) + path('water-light-s', wave(78, 5), 4)
            + path('water-deep', wave(108, 7) + 'V200H-190Z') + path('water-s', wave(134, 4), 4) + path('water rim-s', splash, 1.6))


# ------------------------------------------------------------------ 7 pick: two nails that pull a loose flake off a cheek
def flakes():
    """Dry skin that comes off round the place, in one ragged patch, and bits of it that fall: many small ones were seeds."""
    patch = blob(rough(-82, 60, 68, 54, 17, .2, 11))
    bits = ''.join(blob(rough(x, y, rx, ry, 8, .26, x)) for x, y, rx, ry in ((-136, 122, 16, 10), (-106, 146, 13, 9), (-142, 34, 14, 10)))
    cracks = 'M-140 44C-130 48 -124 54 -116 52M-132 86C-124 82 -120 78 -112 80M-98 12C-96 20 -92 24 -94 30M-66 104C-66 98 -62 94 -64 90'
    return (path('skin-deep', patch + bits, extra=' transform="translate(3 5)" opacity=".6"') + path('flake flake-edge-s', patch + bits, 3) + path('flake-edge-s', cracks, 2.4))


def pick():
    """A cheek that flakes; two nails pull one flake, and under it the skin is raw and bleeds. A dark one was a scab; few small white ones
    were something that is put on."""
    face = group(side_skin() + side_short() + ear() + side_face(False), move='translate(-206 -172) scale(.8)')
    coat = path('cloth rim-s', 'M-110 190C-90 186 -20 208 60 186L150 260H-200Z', 3)
    sore = [(-112, 56), (-92, 34), (-62, 30), (-40, 46), (-38, 74), (-60, 92), (-92, 90)]
    red = ''.join(path('inflamed-mild', blob(sore, k)) for k in (1.25,)) + path('inflamed rim-s', blob(sore), 2) + path('inflamed-deep', blob(sore, .78))
    # the flake still holds at its left end; its right end stands off the skin
    crust = (path('skin-deep', blob([(-108, 60), (-94, 44), (-70, 40), (-46, 44), (-40, 62), (-56, 78), (-84, 82)]), extra=' transform="translate(4 12)" opacity=".7"')
             + path('flake skin-deep-s', smooth([(-112, 58), (-104, 40), (-86, 38), (-76, 28), (-56, 24), (-34, 26), (-28, 42), (-34, 54), (-50, 58), (-62, 68), (-84, 66), (-98, 72)]), 2.5)
             + path('flake-edge-s', 'M-104 56C-88 46 -64 50 -40 40M-92 62C-78 58 -64 60 -50 54', 3))
    blood = path('blood rim-s', drop(-76, 118, 1.5), 1.5)
    h = Hand('skin', 'skin-deep', 'skin-shade')
    h.dark([(0, 52), (40, 24), (110, 40), (150, 90), (110, 118), (40, 84)])
    h.part([(110, 30), (150, 16), (196, 36), (226, 90), (224, 150), (190, 180), (146, 170), (112, 138), (96, 90)])
    h.finger([(190, 130), (120, 132), (86, 118)], (24, 22, 18), side=1)
    h.finger([(176, 96), (112, 108), (84, 92)], (25, 23, 18), side=1)
    h.finger([(150, 150), (70, 104), (20, 78), (-30, 56)], (26, 24, 20, 13), nail=1, side=1)
    h.finger([(160, 54), (92, 16), (30, 6), (-30, 24)], (27, 24, 20, 13), nail=1, side=-1)
    arm = path('skin edge-tone-s', limb([(180, 110), (260, 150), (330, 196)], (66, 62, 64)), 2)
    return circle('soft-deep', -40, 0, 170) + face + coat + flakes() + red + blood + arm + crust + h.out


# name, what draws it, what kind of tile, its middle, how much larger it is and how far to the right and down
DO = (('wash', wash, 'do', (314, 214), 1, 0, 0), ('shade', shade, 'do', (886, 214), 1, 0, 0), ('sunscreen', sunscreen, 'later', (600, 596), 1, 130, 0))
LEAVE = (('make-up', make_up, 'dont', (307, 207), 1, 0, 0), ('sport', sport, 'dont', (893, 207), .82, 10, -44), ('swim', swim, 'dont', (307, 593), 1.06, -104, -44), ('pick', pick, 'dont', (893, 593), 1, 0, 0))


# how many days without it, as the words say; the rest has no day on which it becomes right
WITHOUT = {'make-up': 2, 'sport': 3, 'swim': 3}


def so_long(count):
    """The day of the pen, and from it a way to the days without: side by side, whether that day counts was not told."""
    size, way = 1.66, 46
    at = columns(-204, count + 1, size, 5)
    return (path('paper rim-s', box(-258, 50, at[-1] + way + 314, 120, 18), 2) + leaf(at[0], 110, 'first', size) + arrow([(at[0] + 52, 112), (at[0] + 70, 112), (at[0] + 84, 112)], 22, 12, 'accent')
            + ''.join(leaf(u + way, 110, 'without', size) for u in at[1:]))


def later(h):
    """The clinic says yes to the tube first; then the cream."""
    says = bubble(-72, -88, 196, 164, (-184, 56)) + group(tube(), move='translate(-114 -78) rotate(-8) scale(.62)') + path('do', dot(-30, -88, 36)) + path('mark-s', 'M-45 -87L-34 -75L-14 -98', 8.5)
    return group(listener(side_short('metal', False), 'tone-pale', 'translate(-186 -82) scale(-.42 .42)'), clip='later') + says + arrow([(-60, 76), (-40, 76), (-18, 76)], 26, 16, 'accent')


def tiles(name, parts, sizes):
    body = anchors = clips = ''
    for part, draw, kind, (x, y), k, dx, dy in parts:
        w, h = sizes[kind]
        tile = cut_tile(w, h) if kind == 'dont' else round_tile(w, h)
        if f'id="{kind}"' not in clips:
            clips += f'<path id="tile-{kind}" d="{tile}"/>' + clip(kind, tile)
        edge = 'accent' if kind == 'later' else kind
        body += group(f'<use href="#tile-{kind}" class="soft"/>' + group(group(draw(), move=place(dx, dy, k)), clip=kind)
                      + f'<use href="#tile-{kind}" class="{edge}-s" stroke-width="6"/>'
                      + (later(h) if kind == 'later' else badge(kind, w - 38, h - 38, 50)) + (so_long(WITHOUT[part]) if part in WITHOUT else ''),
                      id=part, move=f'translate({n(x, 2)} {y})') + '\n'
        anchors += anchor(part, x - w + 40, y - h + 40)
    faces = clip('face', FACE) + clip('side', side_head())
    write(name, f'<defs>{clips}{faces}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


def aftercare():
    tiles('aftercare', DO, {'do': (274, 186), 'later': (380, 178)})
    tiles('leave-alone', LEAVE, {'dont': (283, 183)})


if __name__ == '__main__':
    aftercare()
