#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The four tools as a product plate: roller, stamp, pen, radio-frequency; needles close up."""
from scenes import *

COLS = (162, 454, 746, 1038)
LENS_Y, LENS_R = 648, 124


def spike(x, y, length, w, a=90):
    """A tapered needle from its root; a is the way it points."""
    c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
    q = lambda u, v: pt((x + c * u - s * v, y + s * u + c * v), 1)
    return f'M{q(0, -w)}L{q(length * .62, -w * .8)}L{q(length, 0)}L{q(length * .62, w * .8)}L{q(0, w)}Z'


def glint_line(x, y, length, w, a=90):
    c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
    q = lambda u, v: pt((x + c * u - s * v, y + s * u + c * v), 1)
    return f'M{q(2, w * .35)}L{q(length * .66, w * .3)}'


# ---------------------------------------------------------------- the tools, tip down; x 0 in the middle
def roller():
    handle = 'M-15 60C-17 42 -10 34 0 34C10 34 17 42 15 60L22 110C26 150 24 196 18 240L14 306H-14L-18 240C-24 196 -26 150 -22 110Z'
    shade = 'M4 34C12 35 17 44 15 60L22 110C26 150 24 196 18 240L14 306H3C8 250 14 190 12 140C10 104 8 66 4 34Z'
    light = 'M-9 52C-10 46 -8 42 -4 40C-6 70 -12 110 -13 150C-14 190 -10 240 -8 280C-14 244 -19 196 -19 156C-19 120 -12 84 -9 52Z'
    grips = ''.join(f'M-17 {y}Q0 {y + 7} 17 {y}' for y in range(176, 262, 14))
    yoke = ('M-15 300H15V322C15 334 24 338 40 338H62C80 338 86 348 86 364V414C86 424 72 424 72 414V370C72 360 68 356 58 356H-58'
            'C-68 356 -72 360 -72 370V414C-72 424 -86 424 -86 414V364C-86 348 -80 338 -62 338H-40C-24 338 -15 334 -15 322Z')
    yoke_shade = 'M4 300H15V322C15 334 24 338 40 338H62C80 338 86 348 86 364V414C86 424 72 424 72 414V370C72 358 66 350 52 350H20C8 350 4 342 4 326Z'
    drum = box(-70, 368, 140, 84, 10)
    up = ''.join(spike(-60 + 13.3 * i, 370, 13, 2.4, -90) for i in range(10))
    down = ''.join(spike(-60 + 13.3 * i, 450, 14, 2.4, 90) for i in range(10))
    dots = dark = ''
    for row, (y, k) in enumerate(((378, .6), (391, .85), (408, 1), (426, .9), (441, .6))):
        for i in range(9 + row % 2):
            x = -60 + 13.3 * (i + (0 if row % 2 else .5))
            dots += f'M{n(x, 1)} {y}v{n(3.5 * k, 1)}'
            dark += f'M{n(x + 2.4, 1)} {n(y + 2.5)}v{n(4 * k, 1)}'
    return (path('metal rim-s', yoke, 2.5) + path('metal-shade', yoke_shade)
            + path('accent rim-s', handle, 2.5) + path('accent-shade', shade) + path('accent-light', light) + path('accent-shade-s', grips, 3)
            + path('needle', up + down)
            + path('device rim-s', drum, 2.5) + path('device-shade', 'M-70 426C-30 432 30 432 70 426V442A10 10 0 0 1 60 452H-60A10 10 0 0 1 -70 442Z')
            + path('device-shade', 'M52 368H60A10 10 0 0 1 70 378V442A10 10 0 0 1 60 452H52Z')
            + path('metal-s', dark, 2.6) + path('needle-s', dots, 3.2)
            + path('metal-light rim-s', dot(-79, 410, 6) + dot(79, 410, 6), 2))


def stamp():
    knob = 'M0 92C30 92 50 112 50 138C50 164 34 176 28 196C24 214 24 250 28 280C32 306 44 318 60 330V352H-60V330C-44 318 -32 306 -28 280C-24 250 -24 214 -28 196C-34 176 -50 164 -50 138C-50 112 -30 92 0 92Z'
    shade = 'M14 94C36 98 50 116 50 138C50 164 34 176 28 196C24 214 24 250 28 280C32 306 44 318 60 330V352H18C22 330 8 300 6 270C4 236 6 206 14 186C22 166 34 130 14 94Z'
    light = 'M-20 104C-38 112 -42 134 -36 152C-30 140 -30 116 -12 102ZM-20 206C-22 232 -22 262 -20 284C-16 262 -16 226 -14 204Z'
    foot = box(-76, 350, 152, 44, 9)
    needles = ''.join(spike(-62 + 13.8 * i, 414, 32, 2.7) for i in range(10))
    back = ''.join(f'M{n(-55 + 13.8 * i, 1)} 412v22' for i in range(9))
    return (path('accent rim-s', knob, 2.5) + path('accent-shade', shade) + path('accent-light', light)
            + path('device rim-s', foot, 2.5) + path('device-shade', 'M-76 376C-40 382 40 382 76 376V385A9 9 0 0 1 67 394H-67A9 9 0 0 1 -76 385Z')
            + path('metal rim-s', box(-70, 394, 140, 20, 4), 2.5) + path('metal-light', box(-64, 397, 70, 5, 2)) + path('metal-shade', box(34, 394, 36, 20, 3))
            + path('metal-s', back, 2.4) + path('needle', needles))


def pen():
    """Body, window on the motor, click ring, tip with needles."""
    body = 'M-37 84C-37 60 -22 44 0 44C22 44 37 60 37 84V286C37 316 33 330 29 350H-29C-33 330 -37 316 -37 286Z'
    shade = 'M10 45C27 48 37 64 37 84V286C37 316 33 330 29 350H8C14 310 17 260 17 180C17 120 16 74 10 45Z'
    win = box(-21, 122, 42, 116, 16)
    coil = ''.join(f'M-12 {y}q12 5 24 0' for y in range(142, 184, 7))
    return (path('device rim-s', body, 2.5) + path('device-shade', shade) + path('metal', 'M-37 92H37V100H-37Z') + path('metal-shade', 'M14 92H37V100H14Z')
            + path('device-dark rim-s', win, 2) + path('accent-shade', 'M6 124H5A16 16 0 0 1 21 138V222A16 16 0 0 1 5 238H6Z')
            + path('metal rim-s', box(-15, 134, 30, 56, 5), 1.5) + path('metal-light', box(-12, 136, 7, 52, 3)) + path('wood-s', coil, 3.4)
            + path('metal-light-s', 'M0 192V232', 4) + path('metal-light rim-s', oval(0, 206, 14, 6), 1.5) + path('accent-light rim-s', dot(7, 205, 4), 1.5)
            + path('light-s', 'M-15 142V214', 4)
            + path('accent rim-s', 'M-33 350H33L30 380H-30Z', 2.5) + path('accent-shade', 'M8 350H33L30 380H8Z') + path('accent-light-s', 'M-18 353L-17 377M-26 353L-25 377', 2.5)
            + path('device rim-s', 'M-28 380H28L21 426H-21Z', 2.5) + path('device-shade', 'M6 380H28L21 426H5Z')
            + path('metal rim-s', 'M-18 426H18L16 438H-16Z', 2) + path('metal-shade', 'M4 426H18L16 438H4Z')
            + path('needle', ''.join(spike(x, 437, 22, 2.4) for x in (-12, -6, 0, 6, 12)))
            + path('accent rim-s', 'M-14 44C-14 30 14 30 14 44Z', 2) + path('accent', dot(0, 272, 11)) + path('accent-light', dot(-2, 270, 6)))


def radio():
    """A heavier handpiece on a cable; its needles are coated down to the tip."""
    cable = 'M4 70C6 18 30 2 74 10C112 18 116 62 150 66'
    body = 'M-22 62H26C34 62 38 68 39 78L44 190C52 214 66 226 70 250L74 330C74 344 70 350 60 350H-60C-70 350 -74 344 -74 330L-68 250C-62 224 -46 214 -40 190L-34 78C-33 68 -30 62 -22 62Z'
    shade = 'M12 62H26C34 62 38 68 39 78L44 190C52 214 66 226 70 250L74 330C74 344 70 350 60 350H24C34 318 34 270 24 236C14 206 18 120 12 62Z'
    bolt = 'M5 244L-15 284H-2L-9 316L17 272H3L12 244Z'
    head = box(-58, 350, 116, 48, 6)
    up = ''.join(f'M{x} 406V428' for x in range(-46, 47, 15))
    return (path('device-dark-s rim-s', cable, 15) + path('device-dark-s', cable, 13) + path('metal-s', 'M2 56C4 20 30 0 72 7', 2.5)
            + path('metal rim-s', box(-13, 44, 34, 24, 5), 2.5) + path('metal-shade', box(6, 44, 15, 24, 4))
            + path('device rim-s', body, 2.5) + path('device-shade', shade) + path('accent', 'M-36 128L-33 96C-12 104 16 104 41 98L43 126C16 134 -12 134 -36 128Z')
            + path('accent-shade', 'M14 103C24 102 33 100 41 98L43 126C33 129 24 131 15 132Z')
            + path('metal-s', 'M-28 156Q2 164 32 155M-29 170Q2 178 33 169M-30 184Q2 192 35 183', 3)
            + circle('device-dark rim-s', 0, 280, 38, 2) + path('sun', bolt)
            + path('metal rim-s', head, 2.5) + path('metal-light', box(-52, 354, 60, 6, 3)) + path('metal-shade', 'M28 350H52A6 6 0 0 1 58 356V392A6 6 0 0 1 52 398H28Z')
            + path('device-dark', box(-52, 398, 104, 8, 2))
            + path('accent-s', up, 6) + path('needle', ''.join(spike(x, 428, 13, 2.4) for x in range(-46, 47, 15))))


# ---------------------------------------------------------------- close-ups, in a circle about 0 0
def ground_skin(f, seed):
    return strip(-132, 132, f, 134, seed, .95)


def close_roller():
    cy, r = -68, 70
    dip = lambda x: 20 + 7 * math.exp(-(x / 40) ** 2)
    needles, high = '', ''
    for i in range(24):
        a = 90 + i * 15
        x, y = math.cos(math.radians(a)) * (r - 2), cy + math.sin(math.radians(a)) * (r - 2)
        needles += spike(x, y, 36, 3.4, a)
        high += glint_line(x, y, 34, 3.4, a)
    return (ground_skin(dip, 3) + path('needle', needles) + path('metal-light-s', high, 1.4)
            + circle('device rim-s', 0, cy, r, 2.5) + path('device-shade', f'M{r} {cy}A{r} {r} 0 0 1 {-r * .8:.0f} {cy + r * .6:.0f}C-20 {cy + 52} 40 {cy + 34} {r} {cy}Z')
            + circle('metal rim-s', 0, cy, 30, 2) + circle('metal-shade', 3, cy + 3, 20) + circle('metal-light', -1, cy - 1, 14)
            + arrow([(-44, -58), (-40, -92), (-14, -112), (20, -108), (36, -92)], 9, 5, 'device-dark'))


def close_stamp():
    xs = [-70 + 20 * i for i in range(8)]
    needles = ''.join(spike(x, -30, 96, 4) for x in xs)
    return (ground_skin(16, 5) + path('needle', needles) + path('metal-light-s', ''.join(glint_line(x, -30, 96, 4) for x in xs), 1.6)
            + path('device rim-s', box(-92, -96, 184, 40, 8), 2.5) + path('device-shade', box(-92, -76, 184, 20, 8))
            + path('metal rim-s', box(-86, -56, 172, 28, 4), 2.5) + path('metal-light', box(-78, -51, 100, 6, 3)) + path('metal-shade', box(50, -56, 36, 28, 4))
            + arrow([(0, -112), (0, -98), (0, -78)], 10, 6, 'device-dark'))


def close_pen():
    xs = (-26, -9, 9, 26)
    needles = ''.join(spike(x, -40, 112, 4.2) for x in xs)
    return (ground_skin(18, 8) + path('needle', needles) + path('metal-light-s', ''.join(glint_line(x, -40, 112, 4.2) for x in xs), 1.6)
            + path('device rim-s', 'M-84 -140H84L52 -12H-52Z', 2.5) + path('device-shade', 'M26 -140H84L52 -12H16Z')
            + path('metal rim-s', 'M-52 -26H52L48 4H-48Z', 2) + path('metal-light', 'M-46 -21H8L7 -14H-45Z') + path('metal-shade', 'M20 -26H52L48 4H19Z')
            + path('device-dark', 'M-38 4H38L36 9H-36Z')
            + arrow([(86, -34), (86, -10), (86, 12)], 9, 5.5, both=True) + arrow([(-86, -34), (-86, -10), (-86, 12)], 9, 5.5, both=True))


def close_radio():
    xs = (-62, -31, 0, 31, 62)
    glow = ''.join(oval(x, 64, 20, 30) for x in xs)
    core = ''.join(oval(x, 66, 9, 15) for x in xs)
    needles = ''.join(spike(x, 46, 32, 4) for x in xs)
    coat = ''.join(f'M{x} -30V46' for x in xs)
    return (ground_skin(4, 11) + path('heat', glow) + path('heat', core) + path('heat', ''.join(oval(x, 64, 5, 9) for x in xs))
            + path('needle', needles) + path('accent-s rim-s', coat, 9.5) + path('accent-s', coat, 8) + path('accent-light-s', ''.join(f'M{x - 2} -28V42' for x in xs), 1.8)
            + path('metal rim-s', box(-84, -96, 168, 52, 6), 2.5) + path('metal-light', box(-76, -90, 90, 7, 3)) + path('metal-shade', box(44, -96, 40, 52, 6))
            + path('device-dark', box(-76, -44, 152, 15, 3)) + path('sun', 'M4 -92L-14 -66H-2L-7 -48L13 -72H2L9 -92Z'))


def devices():
    defs = clip('lens', dot(0, 0, LENS_R))
    out = anchors = ''
    parts = (('roller', roller, close_roller, 462, 6), ('stamp', stamp, close_stamp, 442, -14), ('pen', pen, close_pen, 456, 10), ('radio-frequency', radio, close_radio, 438, 14))
    for cx, (name, tool, close, tip, dy) in zip(COLS, parts):
        r, y = 34 if name == 'pen' else 40, tip + dy - 14
        dist = LENS_Y - y
        a = math.asin((LENS_R - r) / dist)
        q = lambda k, cyy, s: pt((s * k * math.cos(a), cyy - k * math.sin(a)))
        lead = f'M{q(r, y, -1)}L{q(LENS_R, LENS_Y, -1)}M{q(r, y, 1)}L{q(LENS_R, LENS_Y, 1)}'
        body = group(tool(), move=f'translate(0 {dy})')
        body += path('accent-s', lead, 2.5) + circle('accent-s', 0, y, r, 3.5)
        body += group(circle('soft', 0, 0, LENS_R) + group(close(), clip='lens') + circle('accent-s', 0, 0, LENS_R, 6), move=f'translate(0 {LENS_Y})')
        out += group(body, id=name, move=f'translate({cx} 0)') + '\n'
        anchors += marks(name, (cx - 8, 150), (cx - 98, 120))
    discs = ''.join(circle('soft', cx, 250, 132) for cx in COLS)
    publish('devices', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{discs}\n{out}{anchors}')


if __name__ == '__main__':
    devices()
