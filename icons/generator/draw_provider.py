#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to look for in a clinic: sealed needles, a leaflet, clean hands, time for questions."""
from scenes import *
from draw_visit import torso, arm
from draw_who_waits import listener

W, H = 566, 378
AT = {'cartridge': (24, 15), 'leaflet': (610, 15), 'hands': (24, 407), 'questions': (610, 407)}


def cartridge():
    """A pack, whole and sealed all round; the pen waits without a tip."""
    pen_ = group(path('cast', 'M60 18H440V48H60Z') + path('metal rim-s', box(30, -12, 26, 24, 4), 2) + path('metal-shade', box(30, 2, 26, 10, 4))
                 + path('accent rim-s', 'M50 -23H74V23H50Z', 2) + path('device rim-s', 'M72 -25L122 -31H424C442 -31 448 -18 448 0C448 18 442 31 424 31H122L72 25Z', 3)
                 + path('device-shade', 'M72 8L122 11H446C443 23 438 31 424 31H122L72 25Z') + path('accent-light', 'M384 -31H396V31H384Z') + circle('accent', 190, -8, 10), move='translate(300 292) rotate(-24) scale(.66)')
    second = group(pouch(), move='translate(316 178) rotate(16) scale(.92)')
    return (path('soft-deep', box(0, 250, W, H)) + second + group(pouch(), move='translate(196 190) rotate(-8) scale(1.14)') + pen_ + badge('do', 60, 318, 36))


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


def digit(x, y, u, v, wide, narrow, bend=0):
    """A finger from its root to the middle of its round tip; its shaded side."""
    r = math.hypot(u - x, v - y)
    a, b = (v - y) / r, -(u - x) / r
    side = lambda s, k: (pt((x - s * a * wide, y - s * b * wide), 1), pt(((x + u) / 2 - s * a * (wide + k) + bend * a, (y + v) / 2 - s * b * (wide + k) + bend * b), 1),
                         pt((u - s * a * narrow, v - s * b * narrow), 1))
    (l0, l1, l2), (r0, r1, r2) = side(-1, .5), side(1, .5)
    body = f'M{l0}Q{l1} {l2}A{n(narrow, 1)} {n(narrow, 1)} 0 0 1 {r2}Q{r1} {r0}Z'
    return path('skin rim-s', body, 2) + path('skin-deep-s', f'M{l0}Q{l1} {l2}', 2.5)


def up_hand():
    """A bare hand held up, back to us, thumb to the right: gloves are no clean hands."""
    fingers = ((-41, 14, -66, -104, 18, 13.5, 3), (-16, -8, -28, -144, 18, 14.5, 1), (12, -14, 13, -158, 18.5, 15, 0), (38, 4, 53, -130, 19, 14.5, -2))
    out = ''.join(digit(*f) for f in fingers) + digit(30, 74, 100, -20, 27, 15, -7)
    back = [(-59, -6), (-42, -26), (-17, -40), (12, -44), (40, -34), (57, -10), (62, 40), (50, 92), (42, 130), (-42, 130), (-52, 92), (-63, 40)]
    out += path('skin', smooth(back)) + path('skin-shade', smooth([(58, -8), (63, 40), (50, 92), (42, 130), (8, 130), (26, 92), (40, 40)]))
    creases = [[(-54, -14), (-44, -22), (-34, -18)], [(-28, -34), (-17, -40), (-6, -36)], [(2, -38), (12, -43), (22, -38)], [(31, -32), (40, -36), (49, -28)]]
    for x, y, u, v, w, k, _ in fingers:
        for t in (.42, .74):
            c, d, h = x + (u - x) * t, y + (v - y) * t, (w + (k - w) * t) * .5
            creases.append([(c - h, d + 3), (c, d - 1), (c + h, d + 3)])
    creases += [[(34, 52), (24, 76), (26, 100)], [(66, 28), (74, 32), (80, 40)]]
    out += path('skin-deep-s', ''.join(smooth(c, False, 1) for c in creases), 2.2)
    nails = ''.join(f'<g transform="translate({u} {v}) rotate({n(math.degrees(math.atan2(u - x, y - v)))})">' + path('nail skin-deep-s', oval(0, -4, k * .58, k * .7), 1.5) + '</g>' for x, y, u, v, w, k, _ in fingers)
    sleeve = 'M-58 150C-30 162 30 162 58 150L96 330H-96Z'
    return path('paper rim-s', sleeve, 2.5) + path('paper-shade', 'M18 158C34 157 48 155 58 150L96 330H40Z') + path('skin', 'M-42 110H42L52 158C30 166 -30 166 -52 158Z') + out + nails


def hands():
    """Hands under running water, with foam, and soap beside."""
    pump = group(path('cast', box(-40, -20, 100, 180, 18)) + path('metal rim-s', 'M-6 -78H10V-40H-6Z', 2) + path('accent rim-s', 'M-50 -86C-50 -96 -42 -100 -32 -100H16C26 -100 30 -94 30 -84V-74H-36L-50 -66Z', 2.5) + path('accent rim-s', box(-24, -48, 52, 26, 5), 2)
                 + path('device rim-s', box(-48, -24, 100, 170, 18), 2.5) + path('device-shade', 'M22 -24H34A18 18 0 0 1 52 -6V128A18 18 0 0 1 34 146H14C26 90 28 30 22 -24Z') + path('water-light', drop(2, 52, 2.1)) + path('water', drop(2, 62, 1.1)), move='translate(486 214)')
    tap = path('metal rim-s', 'M360 -10V28C360 46 348 54 330 54H262C254 54 250 58 250 66V82H198V58C198 26 218 8 248 8H306V-10Z', 3)
    stream = path('water rim-s', 'M204 82H244C246 180 250 280 258 390H190C198 280 202 180 204 82Z', 2.5) + path('water-light', 'M212 82H222C222 180 218 290 212 390H200C206 290 210 180 212 82Z')
    drops = path('water rim-s', ''.join(drop(x, y, k) for x, y, k in ((40, 120, 1.1), (400, 116, 1.1), (420, 236, .9), (24, 240, .9))), 2)
    r = random.Random(4)
    foam = [(x + r.uniform(-10, 10), y + r.uniform(-8, 8), r.uniform(8, 19)) for x, y in ((92, 196), (120, 214), (148, 196), (96, 236), (136, 244), (164, 224), (300, 214), (328, 196), (356, 220), (312, 244), (344, 252), (286, 232))]
    suds = path('paper water-s', ''.join(dot(*f) for f in foam), 2.5) + path('water-s', ''.join(f'M{n(x - q * .5)} {n(y - q * .1)}A{n(q * .6)} {n(q * .6)} 0 0 1 {n(x)} {n(y - q * .55)}' for x, y, q in foam), 2.5)
    two = group(up_hand(), move='translate(112 226) rotate(-4) scale(.94)') + group(up_hand(), move='translate(334 226) scale(-1 1) rotate(-4) scale(.94)')
    return circle('soft-deep', 224, 190, 172) + stream + tap + two + suds + drops + pump + badge('do', 50, 50, 34)


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
    anchors = a('cartridge', 520, 326) + a('leaflet', 520, 56) + a('hands', 520, 56) + a('questions', 510, 330)
    publish('provider', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    provider()
