#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to look for in a clinic: sealed needles, a leaflet, clean hands, time for questions."""
from scenes import *
from draw_visit import torso, arm
from draw_who_waits import listener

W, H = 566, 378
AT = {'cartridge': (24, 15), 'leaflet': (610, 15), 'hands': (24, 407), 'questions': (610, 407)}


def cartridge():
    """A pack, whole and sealed all round, in a gloved hand; the pen waits without a tip. Packs beside a pen were a thing to buy."""
    pen_ = group(path('cast', 'M60 18H440V48H60Z') + path('metal rim-s', box(30, -12, 26, 24, 4), 2) + path('metal-shade', box(30, 2, 26, 10, 4))
                 + path('accent rim-s', 'M50 -23H74V23H50Z', 2) + path('device rim-s', 'M72 -25L122 -31H424C442 -31 448 -18 448 0C448 18 442 31 424 31H122L72 25Z', 3)
                 + path('device-shade', 'M72 8L122 11H446C443 23 438 31 424 31H122L72 25Z') + path('accent-light', 'M384 -31H396V31H384Z') + circle('accent', 190, -8, 10), move='translate(24 344) rotate(-62) scale(.66)')
    h = Hand('cloth', 'cloth-shade', 'cloth-shade')
    h.part([(404, 196), (430, 150), (486, 132), (540, 150), (566, 210), (556, 280), (500, 306), (440, 286), (410, 246)])
    for u, v in ((352, 176), (346, 214), (352, 252)):
        h.finger([(470, v + 6), (410, v), (u, v)], (24, 22, 17), side=1)
    sleeve = path('accent rim-s', 'M526 128L640 60V360L520 308Z', 3) + path('cloth-light rim-s', smooth([(514, 122, 'c'), (546, 130), (560, 214), (538, 304), (506, 314, 'c'), (524, 220)]), 3)
    thumb = Hand('cloth', 'cloth-shade', 'cloth-shade').finger([(470, 150), (420, 120), (372, 118)], (26, 23, 17), side=1)
    return path('soft-deep', box(0, 290, W, H)) + pen_ + h.out + group(pouch(), move='translate(274 190) rotate(-4) scale(1.24)') + thumb.out + sleeve + badge('do', 512, 332, 34)


def leaflet():
    """A leaflet of three leaves, open in the reader's hands."""
    page = (path('cast', 'M92 58L210 84L346 58L474 84V336L346 312L210 338L92 312Z')
            + path('paper rim-s', 'M84 46L206 72V326L84 300Z', 2.5) + path('paper-shade rim-s', 'M206 72L342 46V300L206 326Z', 2.5) + path('paper rim-s', 'M342 46L466 72V326L342 300Z', 2.5)
            + path('accent', 'M84 46L206 72V104L84 78Z') + path('accent-shade', 'M206 72L342 46V78L206 104Z') + path('accent', 'M342 46L466 72V104L342 78Z'))
    face = path('skin rim-s', oval(145, 158, 33, 40), 2.5) + path('hair rim-s', 'M110 152C106 116 126 106 145 106C166 106 184 118 180 152C174 138 166 130 148 128C132 130 116 136 110 152Z', 2) + path('feature-s', 'M127 154Q133 160 139 154M151 156Q157 162 163 156M135 180Q146 187 157 181', 3.2) + path('mark-red', dot(125, 168, 3.4) + dot(131, 175, 2.6) + dot(166, 169, 3.4))
    lines = ''.join(f'M102 {228 + i * 20}l{w} {n(w * .21)}' for i, w in enumerate((84, 70, 80)))
    lines += ''.join(f'M226 {126 + i * 20}l{w} {n(-w * .19)}' for i, w in enumerate((96, 80, 96, 60)))
    lines += ''.join(f'M392 {136 + i * 34}l{w} {n(w * .21)}' for i, w in enumerate((56, 44, 54, 40)))
    cut = path('skin', 'M226 222L322 204V216L226 234Z') + path('epidermis', 'M226 234L322 216V226L226 244Z') + path('dermis', 'M226 244L322 226V268L226 286Z') + path('needle-s', 'M256 196V250M274 192V246M292 189V243', 4) + path('collagen-s', 'M236 264L300 252M250 272L314 260', 4)
    ticks = ''.join(f'M366 {126 + i * 34}l7 9l13 -14' for i in range(4))
    def fingers():
        """What goes behind the paper: two fingers that carry it."""
        h = Hand()
        h.finger([(2, 330), (44, 300), (96, 282), (130, 280)], (21, 19, 17, 13), side=-1)
        h.finger([(0, 290), (34, 248), (84, 222), (124, 216)], (22, 20, 17, 13), side=-1)
        return h.out

    def hand_():
        h = Hand()
        h.part([(-40, 248, 'c'), (6, 252), (40, 262), (62, 282), (70, 310), (62, 344), (34, 366), (-40, 396, 'c')])
        h.dark([(70, 312), (62, 344), (34, 366), (-40, 396, 'c'), (-40, 356, 'c'), (22, 344), (52, 328)])
        h.finger([(22, 306), (62, 288), (104, 266), (132, 248), (142, 240)], (27, 24, 20, 17, 10), nail=1, side=1)
        h.crease([(92, 254), (98, 262), (100, 270)], [(30, 288), (44, 300), (48, 316)], width=1.8)
        return h.out + path('cloth-two rim-s', 'M-40 236C-20 234 -6 236 6 242C20 290 20 342 8 388L-40 410Z', 2.5) + path('cloth-two-light', 'M-8 238C-2 238 2 240 6 242C20 290 20 342 8 388L-6 394C6 342 6 290 -8 238Z')
    m = f'translate({W - 10} 14) scale(-1 1)'
    return (circle('soft-deep', 276, 190, 170) + badge('do', 50, 52, 34) + group(fingers(), move='translate(-6 -10)') + group(fingers(), move=m) + page + face + cut + path('metal-s', lines, 6) + path('do-s', ticks, 6)
            + group(hand_(), move='translate(-6 -10)') + group(hand_(), move=m))


SLEEVE = limb([(470, 420), (380, 330), (290, 262)], (60, 50, 37))


def washing(sleeve):
    """Running water, and two hands with foam that come out of this sleeve: what lies behind somebody, and what before."""
    tap = path('metal rim-s', 'M-20 84H170C196 84 210 98 210 124V136H170V130C170 122 166 118 158 118H-20Z', 3) + path('metal rim-s', box(76, 46, 20, 42, 6) + box(56, 34, 60, 18, 9), 2.5)
    stream = path('water rim-s', 'M172 136H208C210 220 214 300 220 390H162C168 300 170 220 172 136Z', 2.5) + path('water-light', 'M180 136H190C190 220 188 300 184 390H174C178 300 180 220 180 136Z')
    basin = path('paper rim-s', 'M96 322C150 342 280 342 330 322L312 400H112Z', 3)
    # two hands that rub each other, from the right
    h = Hand()
    h.part([(150, 252), (166, 222), (204, 212), (250, 220), (286, 240), (284, 276), (244, 292), (192, 290), (160, 280)])
    for v, u in ((232, 138), (250, 130), (268, 134)):
        h.finger([(214, v), (176, v + 2), (u, v + 6)], (15, 14, 11), nail=1, side=1)
    h.finger([(250, 226), (214, 208), (178, 206)], (16, 14, 11), nail=1, side=1)
    suds = [(152, 236, 15), (176, 218, 13), (204, 204, 15), (232, 214, 12), (186, 262, 14), (214, 282, 13), (160, 276, 12), (246, 262, 11), (136, 258, 10), (226, 240, 10)]
    foam = path('paper water-deep-s', ''.join(dot(*f) for f in suds), 2.5)
    drops = path('water rim-s', ''.join(drop(x, y, k) for x, y, k in ((122, 204, 1), (262, 190, 1), (116, 286, .9))), 2)
    return stream + tap + basin, sleeve + h.out + foam + drops


def hands():
    """Somebody in a white coat washes the hands under running water, with foam, and soap beside. Two hands alone were the reader's,
    and a thing to do at home."""
    pump = group(path('cast', box(-40, -20, 100, 180, 18)) + path('metal rim-s', 'M-6 -78H10V-40H-6Z', 2) + path('accent rim-s', 'M-50 -86C-50 -96 -42 -100 -32 -100H16C26 -100 30 -94 30 -84V-74H-36L-50 -66Z', 2.5) + path('accent rim-s', box(-24, -48, 52, 26, 5), 2)
                 + path('device rim-s', box(-48, -24, 100, 170, 18), 2.5) + path('device-shade', 'M22 -24H34A18 18 0 0 1 52 -6V128A18 18 0 0 1 34 146H14C26 90 28 30 22 -24Z') + path('water-light', drop(2, 52, 2.1)) + path('water', drop(2, 62, 1.1)), move='translate(62 254) scale(.72)')
    water, washed = washing(path('paper rim-s', SLEEVE, 3) + path('paper-shade-s', 'M300 300C350 340 400 384 432 420', 6) + path('accent rim-s', limb([(306, 240), (290, 262), (272, 290)], (8, 9, 8)), 2))
    worker = listener(side_short(), 'tone-deep', 'translate(330 30) scale(.45)')
    return circle('soft-deep', 300, 190, 176) + water + worker + group(washed, cls='tone-deep') + pump + badge('do', 516, 330, 34)


def asked(x, y, k):
    """A question."""
    return group(path('accent-s', 'M-15 -12C-15 -32 16 -32 16 -12C16 2 0 2 0 17', 9) + path('accent', dot(0, 33, 6.5)), move=place(x, y, k))


def questions():
    """A patient asks from a list of her own, somebody in a white coat answers."""
    s = .4
    grey = path('metal rim-s', 'M64 104C80 40 140 -6 214 -12C306 -14 396 70 400 188C402 260 384 320 350 376C334 396 318 380 312 352C304 324 292 312 276 304L270 246C262 208 234 200 222 216L214 262L198 258C204 214 200 170 224 130C180 116 120 116 64 104Z', 2.5) \
        + path('metal-light', lock([(96, 96), (130, 52), (190, 28), (256, 34)], 7) + lock([(232, 118), (262, 82), (310, 84), (350, 120)], 7) + lock([(290, 200), (318, 180), (346, 190), (364, 230)], 6))
    lines = path('skin-deep-s', 'M124 226L140 220M124 234L142 236M70 246C82 252 98 252 108 246M56 316C66 326 70 336 70 346M70 160C84 156 98 156 112 160', 3)
    patient = group(side_skin() + grey + ear() + side_open_face() + lines + group(torso('cloth', 1240) + arm('cloth', -20), move='translate(0 -46)'), move=f'translate(178 58) scale({-s} {s})')
    hair = path('hair edge-tone-s', 'M60 102C60 50 110 -4 190 -14C300 -24 402 54 408 190C420 300 430 420 452 500C420 560 330 560 300 500C310 440 306 360 276 306L270 246C262 208 234 200 222 216C214 236 214 250 206 262C196 236 186 204 176 176C146 160 100 140 60 102Z', 2.5) \
        + path('hair-shade', 'M408 190C420 300 430 420 452 500C430 540 390 556 356 548C388 470 390 340 366 220C384 212 398 204 408 190Z') + path('hair-light', lock([(92, 92), (130, 50), (190, 26), (256, 32)], 7) + lock([(160, 140), (210, 100), (280, 92), (340, 130)], 7) + lock([(300, 220), (330, 300), (334, 400), (320, 500)], 9) + lock([(360, 200), (392, 300), (396, 400), (400, 500)], 8))
    pro = listener(hair, 'tone-deep', f'translate(372 44) scale({s})')
    # her own questions: boxes with ticks were something to agree to
    rows = ''.join(asked(26, 36 + i * 30, .34) for i in range(3))
    listing = group(sheet(112, 142) + rows + path('metal-s', ''.join(f'M46 {41 + i * 30}h{w}' for i, w in enumerate((48, 38, 46))), 6), move='translate(214 172) rotate(-5)')
    h = Hand()
    h.part([(150, 316), (166, 284), (196, 270), (224, 274), (236, 292), (228, 316), (204, 330), (172, 336)])
    h.finger([(190, 296), (214, 276), (240, 262)], (15, 13, 9.5), nail=1, side=1)
    sleeve = path('cloth', limb([(-20, 420), (60, 356), (160, 312)], (44, 36, 25))) + path('cloth-shade-s', 'M30 330C70 312 110 296 142 288M84 372C110 358 136 346 164 338', 3.5) + path('cloth-light rim-s', limb([(148, 288), (162, 312), (172, 336)], (6, 7, 6)), 2)
    listing += h.out + sleeve
    ask = bubble(212, 70, 110, 96, (188, 166)) + asked(212, 66, 1.1)
    reply = bubble(330, 74, 100, 84, (374, 168)) + path('accent-s', 'M300 56H360M300 74H360M300 92H336', 7)
    return circle('soft-deep', 283, 190, 176) + patient + pro + listing + path('wood rim-s', box(-10, 336, W + 20, 60), 3) + path('wood-shade', box(-10, 352, W + 20, 40)) + ask + reply + badge('do', 60, 318, 36)


def provider():
    defs = clip('side', side_head()) + clip('face', FACE)
    body = ''
    for name, inner in (('cartridge', cartridge()), ('leaflet', leaflet()), ('hands', hands()), ('questions', questions())):
        d, p = plate(name, box(0, 0, W, H, 30), inner)
        defs += d
        body += group(p, id=name, move=place(*AT[name])) + '\n'
    a = lambda p, x, y: marks(p, (AT[p][0] + x, AT[p][1] + y))
    anchors = a('cartridge', 60, 56) + a('leaflet', 520, 56) + a('hands', 520, 56) + a('questions', 510, 330)
    publish('provider', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    provider()
