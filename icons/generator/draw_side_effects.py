#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One face, close up, with what may show on it; lit part by part, so nothing overlaps."""
from scenes import *
from draw_recovery import shells, mirror, CHEEK
import draw_recovery

K, DX, DY = 1.66, 600 - 300 * 1.66, -296
at = lambda x, y: (DX + x * K, DY + y * K)
R = random.Random(9)


def rough(cx, cy, rx, ry, k=9, wobble=.16, seed=1):
    """An uneven round shape."""
    r = random.Random(seed)
    return [(cx + math.cos(math.tau * i / k) * rx * (1 + wobble * r.uniform(-1, 1)),
             cy + math.sin(math.tau * i / k) * ry * (1 + wobble * r.uniform(-1, 1))) for i in range(k)]


def fade(zone, scales, cls):
    return ''.join(path(cls, blob(zone, k)) for k in scales)


def hair():
    back = smooth([(300, 110), (214, 122), (150, 172), (118, 260), (112, 350), (108, 440), (96, 530), (112, 640), (98, 760),
                   (300, 800), (502, 760), (488, 640), (504, 530), (492, 440), (488, 350), (482, 260), (450, 172), (386, 122)])
    front = ('M264 176C236 222 206 262 184 316C170 356 164 400 158 450C150 470 142 480 134 490C116 420 112 330 130 262C152 180 220 124 300 124'
             'C380 124 448 180 470 262C488 330 484 420 466 490C458 480 450 470 442 450C438 400 428 340 402 300C370 250 308 226 264 176Z')
    locks = (lock([(258, 168), (222, 210), (180, 260), (152, 330)], 6) + lock([(240, 160), (196, 200), (158, 250), (138, 330)], 5)
             + lock([(274, 168), (330, 206), (392, 244), (430, 300)], 6) + lock([(290, 156), (354, 184), (420, 232), (450, 320)], 6)
             + lock([(320, 146), (390, 166), (446, 222), (466, 320)], 5) + lock([(124, 420), (116, 500), (124, 570), (112, 640)], 6)
             + lock([(476, 420), (484, 500), (476, 570), (490, 640)], 6))
    dark = (lock([(262, 176), (228, 226), (186, 280), (166, 350)], 3.5) + lock([(266, 174), (326, 222), (388, 262), (434, 340)], 4)
            + lock([(146, 420), (136, 510), (148, 600), (134, 700)], 12) + lock([(454, 420), (464, 510), (452, 600), (466, 700)], 12))
    return path('hair edge-tone-s', back, 2), path('hair', front) + path('hair-shade', dark) + path('hair-light', locks)


# high on the cheek, from beside the nose to before the ear, down to the jaw
RED = [(150, 446), (170, 456), (196, 452), (228, 446), (256, 452), (270, 472), (262, 492), (252, 512), (248, 536), (232, 556), (210, 560), (190, 540), (172, 510), (156, 478)]


def redness():
    layers = ''.join(path('inflamed-mild', s) for s in shells(RED, (1.06, .92, .78, .62, .44), .07))
    warm = ''.join(path('inflamed-mild', s) for s in shells(RED, (.7,), .07))
    dots = ''
    for i in range(26):
        a, g = R.random() * math.tau, math.sqrt(R.random())
        dots += f'M{n(214 + math.cos(a) * 36 * g)} {n(496 + math.sin(a) * 38 * g)}h0'
    return layers + warm + path('inflamed-dot-s', dots, 2) + path('rim-s', blob(RED), 1.4, ' stroke-dasharray="1 5"')


def scale_flake(x, y, s, turn, seed):
    """A thin scale: light, one edge lifted with its shadow."""
    r = random.Random(seed)
    p = [(-9, 2), (-6, -4 + r.uniform(-1, 1)), (1, -6 + r.uniform(-1, 1)), (8, -4), (10, 1), (4, 2 + r.uniform(-1, 1)), (-2, 1), (-5, 4)]
    c, q = math.cos(turn), math.sin(turn)
    m = [(x + (u * c - v * q) * s, y + (u * q + v * c) * s) for u, v in p]
    return smooth(m, True, 1), m


def dryness():
    zone = rough(356, 298, 46, 34, 10, .1, 4)
    r = random.Random(7)
    body = edge = cracks = ''
    placed = []
    while len(placed) < 40:
        a, g = r.random() * math.tau, math.sqrt(r.random())
        x, y = 352 + math.cos(a) * 44 * g, 300 + math.sin(a) * 32 * g
        if any((x - u) ** 2 + (y - v) ** 2 < 58 for u, v in placed):
            continue
        placed.append((x, y))
        big = len(placed) % 3 == 1
        d, m = scale_flake(x, y, r.uniform(.5, .74) if big else r.uniform(.24, .36), r.uniform(-.6, .6) + (math.pi if len(placed) % 3 == 0 else 0), len(placed))
        body += d
        edge += smooth(m[4:] + m[:1], False, 1)
    for _ in range(16):
        x, y = 354 + r.uniform(-42, 42), 300 + r.uniform(-28, 28)
        cracks += f'M{n(x, 1)} {n(y, 1)}l{n(r.uniform(3, 7), 1)} {n(r.uniform(-2, 2), 1)}l{n(r.uniform(2, 5), 1)} {n(r.uniform(-4, 4), 1)}'
    return (fade(zone, (1, .8), 'inflamed-mild') + path('flake-edge-s', cracks, .9)
            + path('shade', body, extra=' transform="translate(.6 1.4)"') + path('flake rim-s', body, .8) + path('flake-edge-s', edge, .7))


def bruise():
    zone = rough(394, 466, 26, 17, 12, .07, 3)
    crust = ''.join(blob(rough(*c, 7, .2, i)) for i, c in enumerate(((366, 494, 3.6, 2.8), (376, 499, 2.4, 2.2), (360, 503, 2, 1.8))))
    lights = ''.join(f'M{x - 1} {y - 1}h0' for x, y in ((366, 494), (376, 499)))
    return (path('bruise-old', blob(zone, 1.28), extra=' opacity=".6"') + path('skin-deep', blob(zone, 1.02), extra=' opacity=".4"') + path('skin-deep', blob(zone, .8), extra=' opacity=".4"') + path('bruise', blob(zone, .94)) + path('bruise', blob(zone, .72))
            + path('bruise', blob(rough(391, 465, 10, 6, 8, .1, 8))) + path('rim-s', blob(zone, 1.1), 1.2, ' stroke-dasharray="4 4"')
            + path('crust rim-s', crust, .8) + path('light-s', lights, 1.6))


def dark_marks():
    spots = ((404, 526, 10, 8), (384, 532, 8, 6), (392, 548, 4.5, 3.8), (367, 526, 5.5, 4.5), (376, 550, 7, 5.5), (358, 540, 3.6, 3))
    out = ''
    for i, s in enumerate(spots):
        z = rough(*s, 10, .08, i)
        out += path('inflamed-mild', blob(z, 1.3)) + path('mark-brown', blob(z)) + path('mark-brown', blob(z, .66))
    pale = rough(356, 566, 13, 8, 11, .08, 12)
    small = rough(347, 577, 5.5, 4, 9, .08, 3)
    return out + path('skin-light', blob(pale) + blob(small)) + path('light rim-s', blob(pale, .82) + blob(small, .8), .8)


def cold_sore():
    zone = [(322, 528), (338, 522), (356, 528), (362, 542), (352, 554), (334, 550), (320, 540)]
    zone = [(600 - x, y) for x, y in zone]
    bubbles = ((334, 534, 4.6), (343, 531, 4), (350, 537, 4.8), (341, 541, 4.2), (328, 540, 3.4), (352, 546, 3.4))
    bubbles = [(600 - x, y, r) for x, y, r in bubbles]
    out = fade(zone, (1, .8), 'inflamed')
    out += path('skin-deep', ''.join(dot(x + .8, y + 1, r) for x, y, r in bubbles)) + path('water-light skin-deep-s', ''.join(dot(x, y, r) for x, y, r in bubbles), .9)
    out += path('skin-light', ''.join(dot(x + .3, y + .4, r * .7) for x, y, r in bubbles)) + path('glint-s', ''.join(f'M{n(x - r * .4, 1)} {n(y - r * .4, 1)}h0' for x, y, r in bubbles), 1.8)
    return out + path('crust', blob(rough(270, 547, 2.6, 1.8, 7, .2, 4)))


def infection():
    zone = rough(236, 308, 28, 23, 12, .06, 6)
    heads = ((236, 309, 7.6), (251, 299, 5), (221, 318, 4.6))
    out = fade(zone, (1.2, 1, .8), 'inflamed-mild') + fade(zone, (.84, .6), 'inflamed')
    out += path('skin-shade', ''.join(oval(x + 1.2, y + 1.8, r * 1.55, r * 1.45) for x, y, r in heads)) + path('inflamed', ''.join(oval(x, y, r * 1.5, r * 1.4) for x, y, r in heads))
    out += path('pus pus-shade-s', ''.join(dot(x, y, r * .86) for x, y, r in heads), 1) + path('glint-s', ''.join(f'M{n(x - r * .3, 1)} {n(y - r * .3, 1)}h0' for x, y, r in heads), 2)
    return out + path('rim-s', blob(zone), 1.2, ' stroke-dasharray="1 4"')


def lump():
    """Firm lumps under the skin: its own colour, a crescent of shade, soft light above left."""
    out = ''
    for x, y, r in ((302, 600, 12), (331, 603, 8), (275, 597, 8)):
        q = lambda u, v: pt((x + u * r, y + v * r), 1)
        out += (path('skin-shade', oval(x + r * .22, y + r * .26, r * 1.12, r)) + path('shade', f'M{q(1.3, -.1)}C{q(1.4, 1)} {q(.3, 1.6)} {q(-.7, 1)}C{q(.1, 1.1)} {q(.9, .8)} {q(1.3, -.1)}Z')
                + path('skin-new rim-s', oval(x - r * .04, y - r * .06, r, r * .88), 1) + path('inflamed-mild', oval(x, y, r * .86, r * .74))
                + path('skin-light', blob([(x - r * .75, y - r * .1), (x - r * .5, y - r * .6), (x, y - r * .68), (x + r * .2, y - r * .5), (x - r * .25, y - r * .38)])))
    return out


def side_effects():
    back, front = hair()
    draw_recovery.R.seed(3)
    body = 'M222 570C226 640 214 672 170 690C110 710 60 722 20 840H580C540 722 490 710 430 690C386 672 374 640 378 570Z'
    bust = (back + path('skin rim-s', body, 2) + path('skin-shade', 'M222 560H378C377 606 379 634 390 662C352 700 300 700 262 668C236 652 224 626 222 590Z'))
    head = (path('skin rim-s', EAR_L, 2) + path('skin-shade rim-s', EAR_R, 2)
            + path('skin-deep-s', 'M160 412C147 405 143 424 149 440C153 450 158 454 160 462M440 412C453 405 457 424 451 440C447 450 442 454 440 462', 2)
            + '<use href="#plain"/>' + path('rim-s', FACE, 2))
    plain = group(path('skin', FACE) + group(path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT), clip='face') + path('skin-light', NOSE_LIGHT), id='plain')
    eyes = (path('brow', BROWS) + path('feature-s', SHUT + LASHES, 3.2) + path('skin-deep-s', 'M206 398C220 388 250 388 264 398M394 398C380 388 350 388 336 398', 1.8)
            + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 2.4) + front_mouth(3, 0)
            + path('skin-shade', 'M276 584C288 590 312 590 324 584C316 594 284 594 276 584Z'))
    m = place(DX, DY, K)
    # each part brings its own patch of face, so that it reads alone above a veil
    red = redness()
    spot = {'redness': (204, 500, 82), 'dryness': (354, 300, 62), 'bruise': (388, 471, 39), 'dark-marks': (378, 536, 54), 'cold-sore': (262, 539, 34), 'infection': (236, 308, 50), 'lump': (302, 598, 39)}
    clips = clip('face', FACE) + ''.join(clip(f's-{i}', dot(*c)) for i, c in spot.items())
    patch = lambda i: group('<use href="#plain"/>', clip=f's-{i}')
    under = ''.join(group(group(patch(i) + f(), clip='face'), id=i, move=m) for i, f in (('redness', lambda: red), ('dark-marks', dark_marks), ('bruise', bruise), ('infection', infection), ('lump', lump), ('dryness', dryness)))
    lips = front_mouth(3, 0)
    sore = group(patch('cold-sore') + group(red, clip='s-cold-sore') + lips + cold_sore(), id='cold-sore', move=m)
    spots = {'redness': ((206, 490), (190, 470)), 'dryness': ((356, 300), (930, 150)), 'bruise': ((396, 466), (1010, 460)),
             'dark-marks': ((392, 522), (980, 664)), 'cold-sore': ((258, 536), (230, 620)), 'infection': ((236, 308), (260, 190)), 'lump': ((302, 600), (600, 764))}
    anchors = ''.join(marks(p, at(*a), to) for p, (a, to) in spots.items())
    publish('side-effects', f'<defs>{clips}{plain}</defs><rect class="ground" width="1200" height="800"/>{circle("soft", 600, 430, 480)}{circle("soft-deep", 600, 430, 360)}\n'
          + group(bust + head, move=m) + '\n' + under + '\n' + group(eyes, move=m) + group(front, move=m) + sore + anchors)


if __name__ == '__main__':
    side_effects()
