#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""before-after: three cheeks in light from the side, before and months after.

Steps: 1 before, 2 months after: the same dents at the same places, less deep,
none of them gone; the narrow pits have hardly changed.  Light skin, the
reader's tone, dark skin.
"""
from scenes import *

SCALE = 1.72
WIDE, HIGH, TOP = 372, 752, 24
PANELS = (('pale', 20), ('yours', 414), ('deep', 808))
VIEW = {'pale': (121, 296), 'yours': (119, 292), 'deep': (119, 296)}      # upper left corner, in the head's own numbers

# the light comes from the left and above: a narrow light plane, all behind the nose in shade
LIGHT_PLANE = ('M150 360C166 330 192 300 232 282C214 318 190 336 184 372C178 414 176 446 166 474C160 440 152 400 150 360Z'
               'M176 452C192 438 226 436 250 446C230 448 206 456 190 472C184 466 180 460 176 452Z')
SHADE_PLANE = ('M470 200L316 212C330 270 326 330 318 372C312 400 318 430 328 462C340 494 334 506 316 510C310 524 318 534 336 540'
               'C356 548 354 566 338 574C318 584 316 600 326 640L480 640Z')
JAW = 'M166 520C184 566 222 604 262 618C280 624 300 626 320 622L300 660H150Z'

# x, y, half width, half height, kind; the same places for both steps
ROLLING, BOX, PICK = 'rolling', 'box', 'pick'
SKINS = {
    'pale': ((196, 482, 15, 11, ROLLING), (226, 512, 12, 10, BOX), (250, 484, 9, 7.5, BOX), (206, 528, 10, 8, BOX), (238, 548, 12, 9, ROLLING),
             (178, 506, 6.5, 5.5, BOX), (232, 480, 3, 2.8, PICK), (258, 518, 3, 2.8, PICK), (216, 560, 6, 5, BOX)),
    'yours': ((204, 494, 13, 10.5, BOX), (234, 480, 10, 8, BOX), (238, 520, 15, 11, ROLLING), (198, 530, 14, 10, ROLLING), (258, 500, 7.5, 6.5, BOX),
              (180, 480, 7, 6, BOX), (222, 548, 8, 6.5, BOX), (216, 514, 3, 2.8, PICK), (182, 512, 3, 2.8, PICK), (250, 556, 3.2, 2.8, PICK)),
    'deep': ((190, 496, 12, 9.5, BOX), (222, 486, 15, 11, ROLLING), (250, 500, 10, 8.5, BOX), (214, 524, 11, 9, BOX), (244, 534, 8, 6.5, BOX),
             (190, 534, 12, 9, ROLLING), (222, 558, 7, 6, BOX), (232, 512, 3.2, 3, PICK), (196, 514, 3, 2.8, PICK), (262, 476, 3, 2.8, PICK)),
}


# ---------------------------------------------------------------- dents
def ring(x, y, rx, ry, seed, count=9):
    r = random.Random(seed)
    return [(x + rx * k * math.cos(a), y + ry * k * math.sin(a))
            for a, k in ((math.tau * i / count + .2, r.uniform(.88, 1.1)) for i in range(count))]


def crescent(x, y, rx, ry, middle, span, thick):
    """A sickle along the rim: middle and span in degrees, thick as share of the radius."""
    outer, inner = [], []
    for i in range(9):
        a = math.radians(middle + span * (i / 8 - .5))
        k = 1 - thick * math.sin(math.pi * i / 8)
        outer.append((x + rx * math.cos(a), y + ry * math.sin(a)))
        inner.append((x + rx * k * math.cos(a), y + ry * k * math.sin(a)))
    return smooth([(*outer[0], 'c')] + outer[1:-1] + [(*outer[-1], 'c')] + inner[1:-1][::-1], True, 1)


def dents(spots, after):
    """Shadow on the wall towards the light, light on the wall across; after: both weak."""
    soft = floor = shade = deep = light = points = ''
    for i, (x, y, rx, ry, kind) in enumerate(spots):
        if kind == PICK:
            k = .92 if after else 1
            points += oval(x, y, rx * k, ry * k)
            light += crescent(x + .6, y + .6, rx * 1.35, ry * 1.35, 40, 150, .3)
            continue
        if after:
            rx, ry = rx * .93, ry * .9
        if kind == ROLLING:
            soft += smooth(ring(x, y, rx * 1.12, ry * 1.12, i))
            shade += crescent(x, y, rx * .96, ry * .96, 222, 170 if after else 215, .3 if after else .62)
            light += crescent(x + 1, y + 1, rx * 1.12, ry * 1.12, 40, 130 if after else 170, .16 if after else .34)
            if not after:
                deep += crescent(x, y, rx * .86, ry * .86, 220, 140, .3)
        else:
            shade += crescent(x, y, rx, ry, 222, 200 if after else 250, .34 if after else .7)
            if not after:
                floor += smooth(ring(x, y, rx, ry, i), True, 1)
                deep += crescent(x, y, rx, ry, 222, 200, .42)
            else:
                soft += smooth(ring(x, y, rx, ry, i), True, 1)
            light += crescent(x + .8, y + .8, rx * 1.12, ry * 1.12, 40, 140 if after else 190, .18 if after else .36)
    faint = ' fill-opacity=".3"' if after else ' fill-opacity=".45"'
    out = path('skin-shade', soft, extra=faint)
    out += path('skin-shade', floor, extra=' fill-opacity=".6"') if floor else ''
    out += path('skin-shade', shade, extra=' fill-opacity=".75"' if after else '')
    out += path('skin-deep', deep) if deep else ''
    out += path('skin-light', light) + path('skin-deep', points)
    # high contrast: a full line round a deep dent, a broken one round a mild dent
    edge = ''.join(smooth(ring(x, y, rx, ry, i), True, 1) for i, (x, y, rx, ry, kind) in enumerate(spots) if kind != PICK)
    return out + path('rim-s', edge, 1 if after else 2, ' stroke-dasharray="1.5 3.5"' if after else '')


# ---------------------------------------------------------------- three people
def neck(cloth):
    return (path('skin edge-tone-s', NECK, 2.5) + path('skin-shade', 'M190 566C206 612 240 640 286 652C300 690 330 740 420 760L480 700L420 560H222Z')
            + path(f'{cloth} rim-s', SHIRT, 2.5) + path(f'{cloth}-shade', 'M300 754C352 754 404 730 424 686L470 700L560 850H330Z'))


def face(brow, over, wide=1):
    """Ears, planes, features; the dents come between, so this gives two layers."""
    under = (path('skin edge-tone-s', EAR_L, 2.5) + path('skin-light', 'M160 394C142 386 134 404 139 432C140 410 146 398 160 394Z')
             + path('skin-deep-s', 'M160 412C147 405 143 424 149 440C153 450 158 454 160 462', 2.6) + path('skin edge-tone-s', FACE, 2.5)
             + group(path('skin-light', LIGHT_PLANE) + path('skin-shade', SHADE_PLANE) + path('skin-shade', JAW, extra=' fill-opacity=".5"'), clip='face')
             + path('skin-light', NOSE_LIGHT))
    top = (path('brow', brow) + path('feature-s', SHUT + LASHES, 4.2) + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 3)
           + front_mouth(3.8, 2) + path('skin-shade', 'M270 583C286 592 314 592 330 583C322 598 278 598 270 583Z') + over)
    return under, top


BROWS_FULL = ('M190 386C202 362 242 356 276 372C281 376 279 388 270 387C244 377 216 377 198 390C193 394 188 391 190 386Z'
              'M410 386C398 362 358 356 324 372C319 376 321 388 330 387C356 377 384 377 402 390C407 394 412 391 410 386Z')


def hair_pale():
    """A woman past fifty: grey hair, a fringe to the side, fine lines."""
    back = smooth([(300, 150), (190, 170), (128, 260), (112, 360), (104, 470), (112, 560), (150, 640), (190, 600), (182, 480), (300, 300)])
    front = ('M380 190C318 230 262 270 190 296C170 318 160 352 156 398C152 420 146 436 140 452C116 420 112 340 128 282C144 196 210 134 300 132Z')
    locks = (lock([(320, 190), (270, 228), (210, 262), (150, 300)], 6) + lock([(140, 300), (126, 380), (120, 470), (134, 560)], 6)
             + lock([(124, 340), (112, 430), (114, 520), (136, 600)], 4))
    dark = lock([(330, 210), (286, 246), (240, 270), (184, 292)], 4) + lock([(152, 430), (146, 500), (156, 560), (160, 610)], 7)
    return (path('metal rim-s', back, 2.5) + path('metal-shade', lock([(170, 470), (160, 540), (172, 600), (164, 630)], 9)),
            path('metal rim-s', front, 2) + path('metal-shade', dark) + path('metal-light', locks) + wrinkles())


def hair_yours():
    """A young man: short hair, a little stubble is left out so that the skin shows."""
    sides = smooth([(300, 150), (200, 176), (148, 260), (140, 340), (146, 404, 'c'), (166, 408, 'c'), (164, 350), (178, 306), (300, 270)])
    cap = ('M420 180C360 150 240 150 178 214C150 250 142 300 146 346C150 322 160 304 176 300C196 306 214 300 230 290C262 300 300 296 330 282C370 300 420 290 440 260Z')
    locks = lock([(200, 230), (176, 260), (164, 290), (160, 330)], 5) + lock([(250, 220), (220, 250), (206, 270), (190, 296)], 6) + lock([(310, 220), (280, 244), (262, 264), (246, 290)], 6)
    return '', path('hair edge-tone-s', sides, 2) + path('hair rim-s', cap, 2) + path('hair-light', locks)


def hair_deep():
    """A woman with a wrap round her head, tight curls at the temple, an earring."""
    r = random.Random(7)
    curls = ''.join(dot(x + r.uniform(-4, 4), y + r.uniform(-4, 4), r.uniform(7, 11), 0) for x, y in
                    ((166, 330), (160, 346), (156, 362), (154, 378), (170, 318), (182, 306), (196, 300), (212, 296), (166, 350), (160, 392)))
    wrap = 'M110 250C150 180 240 130 440 150V268C350 262 270 268 214 288C180 300 164 320 156 344C138 330 116 296 110 250Z'
    folds = lock([(140, 300), (190, 250), (270, 226), (380, 220)], 8) + lock([(128, 262), (190, 210), (280, 190), (390, 186)], 8)
    glow = lock([(150, 316), (196, 276), (262, 254), (360, 244)], 5)
    ring_ = path('sun-s rim-s', dot(140, 504, 13), 5)
    return '', path('hair', curls) + path('hair-light-s', 'M160 340q5-7 11-3M154 366q5-7 11-3M178 314q6-6 11-1M202 300q6-6 11-1', 2.2) \
        + path('cloth-two rim-s', wrap, 2.5) + path('cloth-two-shade', folds) + path('cloth-two-light', glow) + ring_


PEOPLE = {'pale': (hair_pale, 'cloth', BROWS), 'yours': (hair_yours, 'cloth-light', BROWS_FULL), 'deep': (hair_deep, 'accent', BROWS)}


def draw():
    frame = box(0, 0, WIDE, HIGH, 44)
    clips = clip('face', FACE) + clip('pane', frame)
    base = over = ''
    steps = ['', '']
    for kind, x in PANELS:
        hair, cloth, brow = PEOPLE[kind]
        back, front = hair()
        under, top = face(brow, front)
        left, high = VIEW[kind]
        move = f'translate({n(-left * SCALE)} {n(-high * SCALE)}) scale({SCALE})'
        cls = None if kind == 'yours' else f'tone-{kind}'

        def pane(body, below='', edge=''):
            return group(group(below + group(body, cls=cls, move=move), clip='pane') + edge, move=f'translate({x} {TOP})')
        glow = path('soft', frame) + path('sun-light', 'M-20 -20L190 -20L-20 420Z', extra=' fill-opacity=".45"')
        base += pane(back + neck(cloth) + under, glow)
        for i in (0, 1):
            steps[i] += pane(group(dents(SKINS[kind], bool(i)), clip='face'))
        over += pane(top, '', path('soft-deep-s rim-s', frame, 5))
    write('before-after', f'<defs>{clips}</defs><rect class="ground" width="1200" height="800"/>\n{base}\n'
          + ''.join(group(body, id=f'step-{i}') + '\n' for i, body in enumerate(steps, 1)) + group(over, id='features'))


if __name__ == '__main__':
    draw()
