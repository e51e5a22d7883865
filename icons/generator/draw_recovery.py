#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery: two faces, pale and deep, from the hour of treatment to day 14.

The old dents stay in all steps: two weeks do not mend a scar.
"""
from people import *

R = random.Random(23)
path_in_place = path
path = Shared('p')
EYES = 'M186 414C194 386 264 382 282 408C278 440 204 448 186 414ZM414 414C406 386 336 382 318 408C322 440 396 448 414 414Z'
EYES_2 = 'M176 414C188 376 268 372 292 406C288 452 192 460 176 414ZM424 414C412 376 332 372 308 406C312 452 408 460 424 414Z'

# where redness lies: cheeks, forehead, nose, chin, upper lip; not the lids, not the lips
CHEEK = [(156, 470), (178, 448), (214, 450), (252, 466), (268, 494), (256, 524), (238, 554), (212, 566), (188, 540), (166, 504)]
BROW = [(188, 314), (212, 276), (252, 252), (302, 246), (350, 254), (390, 278), (414, 314), (400, 338), (350, 344), (300, 358), (250, 344), (202, 338)]
NOSE_Z = [(300, 424), (314, 450), (326, 474), (334, 494), (300, 506), (266, 494), (276, 472), (286, 450)]
CHIN = [(250, 596), (276, 582), (300, 588), (326, 582), (350, 596), (334, 616), (300, 624), (266, 616)]
LIP_L = [(258, 522), (278, 512), (296, 518), (290, 528), (266, 534)]
mirror = lambda z: [(600 - x, y) for x, y in z][::-1]


def red(zones, scales, cls='inflamed-mild', wobble=.13):
    """One path a depth, holding that depth of every zone."""
    layers = [shells(z, scales, wobble, R) for z in zones]
    return ''.join(path(cls, ''.join(level)) for level in zip(*layers))


def all_over(holes=EYES):
    """The whole treated skin but the lids (even-odd keeps them free)."""
    return path('inflamed-mild', FACE + holes, extra=' fill-rule="evenodd"')


def pricks(count, r):
    boxes = ((184, 456, 254, 540, 1), (346, 456, 416, 540, 1), (210, 278, 390, 338, 1), (268, 592, 332, 614, .25), (284, 450, 316, 492, .2))
    d, cx, cy = '', 0, 0
    for x0, y0, x1, y1, share in boxes:
        placed, tries = [], 0
        while len(placed) < count * share and tries < 500:
            tries += 1
            p = round(R.uniform(x0, x1)), round(R.uniform(y0, y1))
            if all((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 > 90 for q in placed):
                placed.append(p)
        for x, y in placed:
            d += ('m' if d else 'M') + pack([n(x - cx), n(y - cy)]) + 'h0'
            cx, cy = x, y
    return path('inflamed-dot-s', d, r * 2)


# where skin dries first: beside the nose and mouth, chin, cheeks, between the brows
DRY = ((214, 486, 34, 26, 5), (386, 486, 34, 26, 5), (252, 540, 16, 26, 3), (348, 540, 16, 26, 3), (300, 600, 36, 10, 3),
       (300, 312, 76, 24, 3), (300, 474, 16, 14, 1))


def flakes(count, size, seed):
    """Fine scales: a sliver with a lifted rim, its shadow; most are tiny."""
    r = random.Random(seed)
    body = dry = ''
    total, placed = sum(z[4] for z in DRY), []
    for x0, y0, rx, ry, share in DRY:
        here = tries = 0
        while here < round(count * share / total) and tries < 400:
            tries += 1
            a, g = r.random() * math.tau, math.sqrt(r.random())
            x, y = round(x0 + rx * 1.15 * g * math.cos(a)), round(y0 + ry * 1.15 * g * math.sin(a))
            if 234 < x < 366 and 526 < y < 582 or any((x - u) ** 2 + (y - v) ** 2 < 80 for u, v in placed):
                continue
            here += 1
            placed.append((x, y))
            big = here % 3 == 1
            s = size * (r.uniform(.8, 1.2) if big else r.uniform(.28, .5))
            th = r.uniform(-.7, .7) + (r.choice((0, math.pi)) if y < 400 else (1 if x < 300 else -1))
            c, sn = math.cos(th), math.sin(th)

            def piece(start, *curves):
                to = lambda p: (round((p[0] * c - p[1] * sn) * s, 1), round((p[0] * sn + p[1] * c) * s, 1))
                o = to(start)
                out, kind = 'M' + pack([short(x + o[0], 1), short(y + o[1], 1)]), 'c'
                for curve in curves:
                    w = [short(v - o[k], 1) for q in curve for k, v in enumerate(to(q))]
                    text = pack(w)
                    out += kind + (text if kind or text[0] == '-' else ' ' + text)
                    kind, o = '', to(curve[-1])
                return out + 'z'
            a, b, e = r.uniform(-2, 2), r.uniform(-1.5, 1.5), r.uniform(-1, 1)
            if big:
                body += piece((-10, 1), ((-8, -5 + b), (-2 + a, -8 + e), (3, -6 + b)), ((6, -7), (10, -3), (11, 1 + a)),
                              ((6, -1), (4 + a, 2), (1, -1)), ((-3, 2 + e), (-6, -1), (-10, 1)))
            else:
                body += piece((-10, 0), ((-6, -6 + b), (4, -8 + a), (10, 0)), ((4, -1 + e), (-4, 1 + b), (-10, 0)))
            for _ in range(1):
                l = r.uniform(2, 4)
                dry += f'M{n(x + r.uniform(-12, 12))} {n(y + r.uniform(-9, 9))}l' + pack([n(c * l), n(sn * l + 1)])
    return (path('flake-s', dry, 1) + path('shade', body, extra=' transform="translate(.8 2)"')
            + path('flake', body) + path('flake-edge-s', body, .5))


def rims(zones):
    """High contrast: a broken line says where it is red."""
    return path('rim-s', ''.join(blob(z) for z in zones), 2, ' stroke-dasharray="1 6"')


FAINT = 'inflamed-faint'
CHEEKS = [CHEEK, mirror(CHEEK)]
ALL = CHEEKS + [BROW, NOSE_Z, CHIN]
LIP = [LIP_L, mirror(LIP_L)]
SWOLLEN = path('skin-shade', 'M198 440C216 451 252 451 270 438C254 459 214 460 198 440ZM402 440C384 451 348 451 330 438C346 459 386 460 402 440Z')
STEPS = [
    # hour 0: like a strong sunburn, with pinpoint marks
    all_over(EYES) + all_over(EYES_2) + red(ALL, (1.08,), FAINT) + red(ALL + LIP, (1, .9)) + red(CHEEKS + [BROW], (.84, .7, .56)) + red(CHEEKS, (.4,))
    + rims(CHEEKS + [BROW, CHIN]) + SWOLLEN + pricks(34, 1.5),
    # day 1: red, a little swollen
    all_over(EYES_2) + red(ALL, (1.06, .96, .86), FAINT) + red(CHEEKS + [BROW], (.76, .64, .5), FAINT) + red(CHEEKS, (.8, .56)) + rims(CHEEKS + [BROW]) + SWOLLEN,
    # day 3: fading, dry, the first flakes; large enough to tell on dark skin, where the colour hardly does
    red(ALL, (1.02, .92), FAINT) + red(CHEEKS + [NOSE_Z], (.9,), FAINT) + red(CHEEKS + [NOSE_Z], (.76, .58)) + rims(CHEEKS) + flakes(44, .68, 3),
    # day 5: flaking
    red(CHEEKS + [NOSE_Z, CHIN, BROW], (1, .88), FAINT) + red(CHEEKS, (.76, .64, .5, .36), FAINT) + flakes(96, .84, 5),
    # day 7: the last flakes
    red(CHEEKS, (.96, .82, .66, .48), FAINT) + flakes(30, .64, 8),
    # day 14: calm; the old dents are still there
    '',
]
# large, and as plain at the end as before: small ones were a skin that had become clear
DENTS = ((190, 470, 15, 11.5), (229, 484, 13, 10.5), (203, 514, 14.5, 11), (234, 532, 10.5, 8.5), (410, 472, 15, 11.5), (371, 488, 13, 10.5), (397, 518, 14.5, 11))


def dents():
    a = ''.join(oval(x, y, rx, ry) for x, y, rx, ry in DENTS)
    b = ''.join(oval(x + rx * .3, y + ry * .36, rx * .6, ry * .5) for x, y, rx, ry in DENTS)
    c = ''
    for x, y, rx, ry in DENTS:
        q = lambda u, v: pt((x + u * rx, y + v * ry), 1)
        c += f'M{q(.98, -.3)}C{q(1.2, .7)} {q(.2, 1.35)} {q(-.5, .95)}C{q(.15, .95)} {q(.85, .5)} {q(.98, -.3)}Z'
    return path('skin-shade', a) + path('skin', b) + path('skin-light', c)


def dents_over():
    """The dents' dark and light rims once more, over the redness: they were there before it."""
    dark = light = ''
    for x, y, rx, ry in DENTS:
        q = lambda u, v: pt((x + u * rx, y + v * ry), 1)
        dark += f'M{q(-.66, .76)}C{q(-1.4, -.1)} {q(-.5, -1.34)} {q(.76, -.66)}C{q(-.1, -.7)} {q(-.7, -.2)} {q(-.66, .76)}Z'
        light += f'M{q(.98, -.3)}C{q(1.2, .7)} {q(.2, 1.35)} {q(-.5, .95)}'
    return path('skin-deep', dark) + path('skin-light-s', light, 2.4, ' stroke-opacity=".6"')


# -------------------------------------------------------------- hair
def woman():
    back = smooth([(300, 116), (226, 126), (160, 172), (122, 250), (112, 340), (100, 430), (84, 520), (92, 610), (84, 690), (110, 760),
                   (180, 780), (240, 700), (300, 660), (360, 700), (420, 780), (490, 760), (516, 690), (508, 610), (516, 520), (500, 430),
                   (488, 340), (478, 250), (440, 172), (374, 126)])
    back_shade = (lock([(150, 420), (136, 520), (150, 620), (136, 740)], 16) + lock([(450, 420), (464, 520), (450, 620), (464, 740)], 16)
                  + lock([(190, 540), (176, 600), (190, 660), (180, 740)], 14) + lock([(410, 540), (424, 600), (410, 660), (420, 740)], 14))
    back_light = (lock([(128, 330), (116, 400), (122, 450), (108, 530)], 6) + lock([(112, 480), (104, 550), (116, 620), (104, 700)], 7)
                  + lock([(484, 470), (496, 550), (484, 620), (496, 700)], 6) + lock([(158, 520), (150, 590), (160, 650), (152, 720)], 5))
    front = ('M338 172C318 218 262 270 186 306C168 318 160 350 156 398C154 420 150 440 144 462C122 420 116 340 128 282'
             'C144 196 210 134 300 132C392 130 462 190 476 290C484 350 476 420 458 464C452 440 448 420 446 398C442 320 408 230 338 172Z')
    locks = (lock([(330, 152), (290, 200), (230, 244), (158, 282)], 7) + lock([(306, 142), (250, 170), (190, 214), (142, 290)], 7)
             + lock([(352, 158), (404, 200), (442, 268), (456, 360)], 7) + lock([(384, 150), (436, 190), (464, 250), (470, 330)], 5))
    dark = (lock([(336, 166), (304, 216), (250, 258), (176, 298)], 4) + lock([(344, 164), (396, 216), (432, 290), (450, 386)], 4)
            + lock([(262, 146), (206, 178), (160, 232), (138, 310)], 4))
    return (path('hair edge-tone-s', back, 2.5) + path('hair-shade', back_shade) + path('hair-light', back_light),
            path('hair', front) + path('hair-shade', dark) + path('hair-light', locks))


def man():
    r = random.Random(4)
    curls = lambda points, size: ''.join(dot(x, y, size * r.uniform(.8, 1.25), 0) for x, y in points)
    ring = lambda rx, ry, m, lo=0.: [(300 + rx * math.cos(a), 286 - ry * math.sin(a)) for a in (lo + (math.pi - 2 * lo) * i / (m - 1) for i in range(m))]
    outline = ring(140, 126, 26, -.42)
    body = ('M160 398C148 350 150 300 160 262C178 192 234 152 300 152C366 152 422 192 440 262C450 300 452 350 440 398'
            'C438 360 430 324 412 298C380 278 342 270 300 270C258 270 220 278 188 298C170 324 162 360 160 398Z')
    hairline = [(184, 306), (194, 292), (210, 284), (228, 278), (246, 273), (264, 270), (283, 269), (302, 268), (321, 269), (340, 271), (358, 274), (376, 279), (392, 286), (406, 294), (416, 307)]
    high = ''
    for x, y in ring(122, 108, 15, .06) + ring(96, 76, 11, .3) + ring(60, 44, 6, .6):
        if r.random() < .8:
            k = r.uniform(5.5, 8)
            x, y = x + r.uniform(-5, 5), y + r.uniform(-5, 5)
            high += f'M{pt((x - k, y + 2))}C{pt((x - k, y - k))} {pt((x + k * .4, y - k * 1.2))} {pt((x + k * .7, y - k * .3))}'
    return (path('hair edge-tone-s', curls(outline, 13), 2.5),
            path('hair', body) + path('hair', curls(hairline, 8)) + path('hair-light-s', high, 2.6))


BROWS_MAN = ('M190 386C202 362 242 356 276 372C281 376 279 388 270 387C244 377 216 377 198 390C193 394 188 391 190 386Z'
             'M410 386C398 362 358 356 324 372C319 376 321 388 330 387C356 377 384 377 402 390C407 394 412 391 410 386Z')
LIDS = 'M206 396C220 386 250 386 264 397M394 396C380 386 350 386 336 397'
# which day each step is, as its title tells
DAY = 0, 1, 3, 5, 7, 14
# as large as the half of the drawing: rows of leaves under them told the day, too small to be read, and its title does
SIZE, DISC, MIDDLE = 1.26, 292, 444
PLACE = {'pale': f'translate({300 - 300 * SIZE:.0f} -88) scale({SIZE})', 'deep': f'translate({900 - 300 * SIZE:.0f} -88) scale({SIZE})'}


def base(kind):
    back, front = woman() if kind == 'pale' else man()
    body = 'M222 586C226 646 214 672 170 688C110 706 60 722 20 840H580C540 722 490 706 430 688C386 672 374 646 378 586Z'
    shirt = 'M176 686C110 704 50 722 10 850H590C550 722 490 704 424 686C404 730 352 754 300 754C248 754 196 730 176 686Z'
    hem = 'M424 686C404 730 352 754 300 754C248 754 196 730 176 686L160 692C186 746 240 774 300 774C360 774 414 746 440 692Z'
    if kind == 'deep':
        shirt, hem = shirt, 'M424 686C412 716 352 742 300 742C248 742 188 716 176 686L166 678C180 726 240 764 300 764C360 764 420 726 434 678Z'
    c = 'cloth' if kind == 'pale' else 'cloth-two'
    fold = 'M110 800C120 770 128 748 130 730M492 800C482 770 474 748 470 730'
    bust = (back + path('skin rim-s', body, 2.5)
            + path('skin-shade', 'M222 560H378C377 606 379 634 390 662C352 690 300 690 262 668C236 652 224 626 222 590Z')
            + path('skin-shade-s', 'M238 712C258 722 276 726 288 724M362 712C342 722 324 726 312 724', 3)
            + path(f'{c} rim-s', shirt, 2.5) + path(f'{c}-shade', hem) + path(f'{c}-shade-s', fold, 4))
    head = (path('skin rim-s', EAR_L, 2.5) + path('skin-shade rim-s', EAR_R, 2.5)
            + path('skin-deep-s', 'M160 412C147 405 143 424 149 440C153 450 158 454 160 462M440 412C453 405 457 424 451 440C447 450 442 454 440 462', 2.6)
            + path('skin rim-s', FACE, 2.5)
            + group(path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT), clip='face') + path('skin-light', NOSE_LIGHT) + dents())
    # front: what lies over the redness
    eyes = (dents_over() + path('brow', BROWS if kind == 'pale' else BROWS_MAN) + path('feature-s', SHUT + LASHES, 3.6) + path('skin-deep-s', LIDS, 2)
            + path('skin-shade', NOSE)
            + path('skin-deep-s', NOSTRILS, 3) + front_mouth(3.6, 1)
            + path('skin-shade', 'M270 583C286 592 314 592 330 583C322 598 278 598 270 583Z') + front)
    return bust, head, eyes


def recovery():
    clips = clip('face', FACE)
    body = over = layers = discs = ''
    for kind, x in (('pale', 300), ('deep', 900)):
        bust, head, front = base(kind)
        clips += f'<clipPath id="bust-{kind}"><path d="M{x - 300} 0H{x + 300}V{MIDDLE}H{x + DISC}A{DISC} {DISC} 0 0 1 {x - DISC} {MIDDLE}H{x - 300}Z"/></clipPath>'
        body += group(group(group(bust, move=PLACE[kind]), clip=f'bust-{kind}') + group(head, move=PLACE[kind]), id=kind, cls=f'tone-{kind}')
        over += group(front, cls=f'tone-{kind}', move=PLACE[kind])
        discs += circle('soft', x, MIDDLE, DISC)
    for i, step in enumerate(STEPS, 1):
        both = ''.join(group(group(step, clip='face'), cls=f'tone-{k}', move=PLACE[k]) for k in PLACE) if step else ''
        layers += group(both, id=f'step-{i}') + '\n'
    write('recovery', f'<defs>{clips}{path.defs()}</defs><rect class="ground" width="1200" height="800"/>{discs}\n'
          f'{body}\n{layers}{group(over, id="features")}')


if __name__ == '__main__':
    recovery()
