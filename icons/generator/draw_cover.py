#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover: a face in soft light, a pen near the cheek, the skin as a landscape."""
from people import *

R = random.Random(11)


# the surface of the skin, as a horizon with two dents
def surf(x, dents=1):
    y = 634 - 24 * math.exp(-((x - 40) / 150) ** 2) - 26 * math.exp(-((x - 560) / 210) ** 2)
    y -= 34 / (1 + math.exp(-(x - 1010) / 60))
    y += dents * (15 * math.exp(-((x - 126) / 30) ** 2) + 13 * math.exp(-((x - 1050) / 34) ** 2)
                  + 9 * math.exp(-((x - 930) / 24) ** 2))
    return y


def hill(off, amp=0, phase=0, dents=1, step=32):
    p = [(x, surf(x, dents) + off + amp * math.sin(x / 88 + phase)) for x in range(-40, 1290, step)]
    return smooth(p, False) + 'V830H-40Z'


def ropes():
    """Collagen in three depths; a depth is body, shade, fibrils and light."""
    out = ''
    for depth, (rows, first, gap) in enumerate(((2, 46, 36), (3, 46, 29), (2, 62, 32))):
        body = shade = fib = high = ''
        for k in range(rows):
            x = -90 + R.random() * 120 + depth * 70
            while x < 1220:
                ln, w = R.uniform(170, 300), R.uniform(6.5, 9.5)
                ph, tilt, amp = R.random() * 6, R.uniform(-.06, .06), R.uniform(3, 7)
                p = []
                for i in range(6):
                    xx = x + ln * i / 5
                    p.append((xx, surf(xx, .25) + first + k * gap + tilt * (xx - x - ln / 2) + amp * math.sin(xx / 40 + ph)))
                nn = normals(p)
                tap = [0, .7, 1, 1, .7, 0]
                off = lambda f: [(a[0] + b[0] * w * f * t, a[1] + b[1] * w * f * t) for a, b, t in zip(p, nn, tap)]
                lo, up = off(1), off(-1)
                ends = lambda u, v: smooth([(*u[0], 'c')] + u[1:-1] + [(*u[-1], 'c')] + v[1:-1][::-1])
                body += ends(lo, up)
                if depth:
                    shade += ends(lo, off(.15))
                    high += smooth(off(-.5)[1:-1], False)
                    if depth == 2:
                        fib += smooth(off(.1)[1:-1], False)
                x += ln * R.uniform(.75, 1.08)
        out += path('collagen collagen-line-s', body, 1.3)
        if depth:
            out += path('collagen-shade', shade) + path('collagen-light-s', high, 2.2)
        else:
            out += path('dermis-veil', hill(28, 0, 0, .5, 60))
        if fib:
            out += path('collagen-line-s', fib, .9)
    return out


def vessels():
    a = [(x, surf(x, 0) + 112 + 5 * math.sin(x / 70)) for x in range(-40, 1290, 66)]
    b = [(x, surf(x, 0) + 124 + 5 * math.sin(x / 84 + 2)) for x in range(-40, 1290, 66)]

    def branch(x, lean, top):
        y = surf(x, 0)
        return smooth([(x - lean * 1.4, y + 113), (x - lean * .3, y + 104), (x + lean * .1, y + 86), (x + lean * .3, y + 66), (x + lean, y + top)], False)
    up = ''.join(branch(*t) for t in ((200, 22, 38), (505, -20, 36), (842, 24, 36), (1120, -22, 34)))
    down = ''.join(branch(*t) for t in ((226, 20, 46), (529, -14, 44), (866, 22, 46), (1146, -18, 44)))
    return (path('vein-s', down, 3.2) + path('vein-shade-s', smooth(b, False), 9.5) + path('vein-s', smooth(b, False), 7)
            + path('vessel-s', up, 3.4) + path('blood-s', smooth(a, False), 9.5) + path('vessel-s', smooth(a, False), 7)
            + path('vessel-light-s', smooth([(x, y - 2) for x, y in a], False), 1.5))


def fat():
    seeds = []
    for row, y in enumerate((110, 148, 184, 220)):
        x = -50 + row * 22
        while x < 1270:
            seeds.append((x + R.uniform(-5, 5), surf(x, 0) + y + R.uniform(-4, 4)))
            x += R.uniform(42, 54)
    cells = light = ''
    for c, poly in zip(seeds, voronoi(seeds, (-120, 600, 1320, 1000), 130)):
        if c[1] > surf(c[0], 0) + 130 and c[1] < 822:
            cells += pillow(poly, c, 2.5)
            light += f'M{pt((c[0] - 10, c[1] - 4))}q2 -8 11 -8'
    return path('fat-shade', hill(130, 3, 1, 0, 60)) + path('fat', cells) + path('fat-light-s', light, 3)


def hair():
    bun = blob([(352, 42), (378, 12), (420, 8), (452, 36), (454, 84), (422, 114), (380, 112), (350, 84)])
    cap = ('M120 60C126 8 176 -12 222 -10C318 -10 398 76 399 190C400 262 380 330 346 396'
           'C340 410 332 416 326 408C318 386 300 362 290 330C282 306 276 288 266 258L214 212C180 170 140 120 120 60Z')
    shade = ('M399 190C400 262 380 330 346 396C340 410 332 416 326 408C318 386 300 362 290 330C286 316 282 304 278 292'
             'C330 280 372 230 396 150C398 164 399 176 399 190Z')
    # pulled back to the knot
    locks = (lock([(254, 52), (290, 32), (328, 38), (358, 66)], 6)
             + lock([(256, 112), (292, 78), (338, 60), (366, 68)], 8)
             + lock([(266, 190), (296, 140), (340, 100), (380, 80)], 8)
             + lock([(284, 296), (318, 240), (356, 172), (384, 104)], 7)
             + lock([(330, 380), (354, 322), (378, 246), (390, 160)], 5)
             + lock([(370, 54), (390, 24), (424, 26), (442, 60)], 7)
             + lock([(378, 86), (390, 58), (412, 52), (424, 76)], 5))
    dark = (lock([(256, 76), (290, 46), (336, 40), (364, 62)], 3)
            + lock([(262, 150), (296, 106), (340, 78), (380, 72)], 3)
            + lock([(274, 250), (306, 190), (348, 130), (382, 92)], 3.5)
            + lock([(366, 94), (386, 107), (418, 101), (442, 74)], 4.5)
            + lock([(362, 36), (350, 58), (354, 86), (378, 108)], 5))
    stray = (lock([(234, 212), (219, 238), (214, 264), (217, 296)], 3.4, 1, .3)
             + lock([(330, 398), (344, 420), (342, 440), (350, 456)], 3.5, 1))
    return (path('hair', stray) + path('hair edge-tone-s', cap, 2.5) + path('hair edge-tone-s', bun, 2.5)
            + path('hair-shade', shade + dark) + path('hair-light', locks))


BAND = ('M57 101C66 74 84 48 108 30C122 19 136 12 152 10C176 84 204 140 252 190C266 206 268 230 262 256'
        'C250 250 232 236 222 228C216 222 204 208 190 198C148 172 96 148 57 101Z')
BAND_LIGHT = 'M57 101C66 74 84 48 108 30C114 72 138 124 178 162C186 170 192 180 194 200C150 172 96 148 57 101Z'
BAND_SHADE = 'M152 10C176 84 204 140 252 190C266 206 268 230 262 256C254 252 246 246 238 241C240 210 226 190 204 162C172 122 150 70 138 13C143 11 147 10 152 10Z'

DENTS = ((110, 300, 12, 9), (146, 284, 9, 7), (136, 325, 10, 8), (176, 303, 11, 8), (160, 338, 8, 6), (190, 330, 7, 5))


# on the cover larger and deeper: there the small ones were spots
LARGE = ((98, 302, 17, 13), (142, 276, 15, 12), (140, 328, 18, 14), (186, 298, 16, 12), (188, 344, 14, 11), (100, 346, 12, 9))


def dents(spots=DENTS, deep='skin-shade'):
    a = ''.join(oval(x, y, rx, ry) for x, y, rx, ry in spots)
    b = ''.join(oval(x + rx * .2, y + ry * .26, rx * .78, ry * .74) for x, y, rx, ry in spots)
    c = ''
    for x, y, rx, ry in spots:
        q = lambda u, v: pt((x + u * rx, y + v * ry), 1)
        c += f'M{q(.98, -.3)}C{q(1.2, .7)} {q(.2, 1.35)} {q(-.5, .95)}C{q(.15, .95)} {q(.85, .5)} {q(.98, -.3)}Z'
    return path(f'{deep} rim-s', a, 1.5) + path('skin', b) + path('skin-light', c)


def hand():
    back = smooth([(98, -30), (104, -46), (128, -56), (176, -72), (232, -92), (280, -90), (350, -66), (430, -30), (500, 14), (580, 62),
                   (540, 170), (470, 164), (410, 172), (350, 178), (290, 174), (240, 160), (206, 136), (196, 112), (206, 92), (190, 80),
                   (168, 70), (150, 52), (150, 32), (200, 20), (240, -20), (180, -22), (130, -12), (106, -14)])
    back_shade = smooth([(206, 136), (240, 160), (290, 174), (350, 178), (410, 172), (470, 164), (540, 170, 'c'), (560, 120, 'c'),
                         (470, 128), (400, 134), (330, 140), (270, 132), (230, 116), (204, 96), (196, 112)])
    knuckles = smooth([(232, 132), (262, 146), (300, 152), (336, 150)], False) + smooth([(206, 92), (240, 108), (280, 114), (320, 110)], False)
    finger_light = smooth([(110, -44), (130, -53), (178, -68), (232, -86), (280, -84), (340, -66), (290, -74), (236, -72), (180, -54), (130, -40)])
    tip = smooth([(96, -22), (100, -40), (122, -52), (160, -58), (198, -56), (214, -40), (190, -26), (150, -16), (118, -8), (100, -10)])
    thumb = smooth([(178, 14), (180, 0), (196, -8), (226, -4), (262, 8), (304, 14), (352, 26), (410, 54), (440, 96), (420, 140),
                    (372, 128), (330, 104), (290, 82), (250, 66), (214, 48), (190, 30)])
    thumb_edge = smooth([(352, 26), (304, 14), (262, 8), (226, -4), (196, -8), (180, 0), (178, 14), (190, 30), (214, 48), (250, 66), (290, 82), (330, 104)], False)
    thumb_light = smooth([(190, 2), (204, -2), (230, 4), (264, 16), (306, 24), (350, 36), (300, 36), (256, 30), (220, 20), (196, 12)])
    thumb_shade = smooth([(190, 30), (214, 48), (250, 66), (290, 82), (330, 104), (372, 128), (410, 138), (370, 104), (320, 82), (270, 60), (226, 40)])
    cuff = smooth([(506, 6, 'c'), (548, 22), (596, 58, 'c'), (590, 110), (572, 168), (544, 210, 'c'), (512, 200), (480, 176, 'c'), (504, 120), (514, 60)])
    cuff_shade = smooth([(480, 176, 'c'), (512, 200), (544, 210, 'c'), (560, 186), (570, 164, 'c'), (540, 158), (496, 144, 'c')])
    sleeve = 'M566 34C660 66 780 100 940 110L900 440C780 370 640 270 528 192C556 150 570 92 566 34Z'
    fold = 'M640 120C690 150 760 180 840 190M610 200C660 236 730 276 800 300'
    return (path('accent rim-s', sleeve, 3) + path('accent-shade-s', fold, 4)
            + path('cloth rim-s', back, 3) + path('cloth-shade', back_shade) + path('cloth-light', finger_light)
            + path('cloth-shade-s', knuckles, 3.5),
            path('cloth-light rim-s', cuff, 3) + path('cloth', cuff_shade)
            + path('cloth', tip) + path('cloth-shade-s', smooth([(214, -42), (190, -26), (150, -16), (118, -8), (100, -10), (95, -22), (100, -38)], False), 2.6)
            + path('cloth-light', smooth([(102, -30), (112, -44), (140, -50), (176, -50), (140, -40), (112, -30)]))
            + path('cloth', thumb) + path('cloth-shade', thumb_shade) + path('cloth-light', thumb_light)
            + path('cloth-shade-s', thumb_edge, 2.6))


def cover():
    head = path('skin edge-tone-s', SIDE, 2.5)
    head += group(path('skin-shade', SIDE_SHADE) + path('skin-light', SIDE_LIGHT)
                  + path('skin-shade', 'M34 392C44 402 60 402 72 394C62 388 46 386 34 392Z'), clip='head')
    head += hair()
    head += path('cloth rim-s', BAND, 2.5) + path('cloth-light', BAND_LIGHT) + path('cloth-shade', BAND_SHADE)
    head += path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3)
    head += dents(LARGE, 'skin-deep') + side_face()
    under, over = hand()
    # long enough to be seen that they go in; beside them what they left
    needles = path('needle', ''.join(f'M4 {y - 4}V{y + 4}L-74 {y}Z' for y in (-14, 0, 14)))
    pen = needles + under + group(pen_device(), id='device') + over
    holes = ''
    for x in (700, 734, 768, 802, 836):
        y = surf(x) - 1
        holes += f'M{x - 8} {n(y)}C{x - 5} {n(y + 26)} {x - 4} {n(y + 54)} {x} {n(y + 74)}C{x + 4} {n(y + 54)} {x + 5} {n(y + 26)} {x + 8} {n(y)}Z'
    land = (path('skin rim-s', hill(0), 2.5) + path('skin-light', rim_light()) + path('epidermis', hill(9)) + path('dermis', hill(25, 3, 0, .7))
            + ropes() + vessels() + fat())
    body = (f'<defs>{clip("head", SIDE)}</defs><rect class="ground" width="1200" height="800"/>'
            + group(circle('soft', 440, 300, 430) + circle('soft-deep', 520, 312, 312), id='glow')
            + group(head, id='face', move='translate(372 40) scale(.92) rotate(14 200 300)')
            + group(land, id='layers') + path('blood-light rim-s', holes, 2)
            + group(pen, id='pen', move=f'translate(930 {surf(930) - 2:.0f}) rotate(-86) scale(1.04)'))
    write('cover', body)


def rim_light():
    p = [(x, surf(x) + 1) for x in range(-40, 1290, 32)]
    q = [(x, surf(x) + 5) for x, _ in p][::-1]
    return smooth(p, False) + 'L' + smooth(q, False)[1:] + 'Z'


if __name__ == '__main__':
    cover()
