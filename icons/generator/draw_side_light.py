#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""side-light: a flat mark, three dents and a bump, from above in light from the left, and their outline below.

Each on light and on dark skin, for readers look for their own.  Over them, the face that they are on, with a line from each.

Parts: mark rolling boxcar ice-pick raised.  Light tells them apart in every tone:
a mark has no shadow, a dent is dark towards the window and light away from it, a bump
the other way round.  Widths to one scale.
"""
import honest
from scenes import *

W, GAP, TOP, LOW = 220, 13, 250, 776      # a column
HIGH = 186                                # of a patch seen from above: light skin, and below it dark skin
CUT = TOP + 2 * HIGH                      # the outline of the skin starts here, in canvas px
SURFACE = 38                              # and its surface lies so far below
PX_MM = 36
# width in mm, depth in px of the outline (a bump is below nought)
SHAPES = {'mark': (3.4, 0), 'rolling': (4.7, 29), 'boxcar': (2.9, 44), 'ice-pick': (1.2, 96), 'raised': (3.6, -32)}


def uneven(x, y, rx, ry, seed, wobble=.07, count=12):
    r = random.Random(seed)
    return [(x + rx * math.cos(a) * (1 + wobble * r.uniform(-1, 1)), y + ry * math.sin(a) * (1 + wobble * r.uniform(-1, 1))) for a in (math.tau * i / count for i in range(count))]


def sickle(x, y, rx, ry, middle, span, thick, k=1.):
    """A crescent along the rim, in degrees: 0 right, 180 towards the window."""
    at = lambda a, g: (x + rx * g * math.cos(math.radians(a)), y + ry * g * math.sin(math.radians(a)))
    steps = range(9)
    outer = [at(middle + span * (i / 8 - .5), k) for i in steps]
    inner = [at(middle + span * (i / 8 - .5), k * (1 - thick * math.sin(math.pi * i / 8))) for i in steps][-2:0:-1]
    return smooth([(*outer[0], 'c')] + outer[1:-1] + [(*outer[-1], 'c')] + inner, True, 1)


def half(name):
    return SHAPES[name][0] * PX_MM / 2


def graded(cls, x, y, rx, ry, middle, span, opacity, k=1., thicks=(.8, .58, .38, .2)):
    """Crescents one in the other, so that light or shadow fades inwards."""
    return ''.join(path(cls, sickle(x, y, rx, ry, middle, span * (1 - .12 * i), t, k), extra=f' fill-opacity="{opacity}"') for i, t in enumerate(thicks))


def mark(x, y):
    """Colour alone: no edge of light, no shadow."""
    r = half('mark')
    spots = uneven(x, y, r, r * .8, 3, .1)
    # thin enough for the skin to show through, or on dark skin it is the deepest hole of all
    # and softer outward, for a darker middle was a hole
    return (path('mark-brown', blob(spots, 1.16), extra=' fill-opacity=".24"') + path('mark-brown', blob(spots, 1), extra=' fill-opacity=".28"') + path('rim-s', blob(spots, 1.06), 2, ' stroke-dasharray="3 7"'))


def rolling(x, y):
    """Soft slopes: shadow and light fade out, no edge."""
    r = half('rolling')
    h = r * .74
    ring = uneven(x, y, r, h, 8, .03)
    return (path('skin-shade', blob(ring, 1.06), extra=' fill-opacity=".25"') + path('skin-shade', blob(ring, .94), extra=' fill-opacity=".3"')
            + graded('skin-deep', x, y, r, h, 190, 210, .15, 1, (.88, .74, .6, .46, .32, .18)) + graded('skin-light', x, y, r, h, 8, 190, .32, 1.04, (.66, .54, .42, .3, .18))
            + path('rim-s', blob(ring), 2))


def boxcar(x, y):
    """Steep sides: a sharp edge all round, a flat floor."""
    r = half('boxcar')
    h = r * .92
    ring = smooth(uneven(x, y, r, h, 11, .04), True, 1)
    return (path('skin-light', sickle(x, y, r, h, 8, 200, .2, 1.13)) + path('skin-shade', ring) + path('skin-deep', sickle(x, y, r, h, 190, 250, .36))
            + graded('skin-deep', x, y, r, h, 190, 240, .25, 1, (.7, .55)) + path('skin-light', sickle(x, y, r * .96, h * .96, 8, 130, .18), extra=' fill-opacity=".8"')
            + path('skin-deep-s rim-s', ring, 2.5))


def pit(x, y):
    """Narrow and deep: its floor is dark."""
    r = half('ice-pick')
    return (path('skin-light', sickle(x, y, r, r, 8, 190, .3, 1.6)) + path('skin-shade', dot(x, y, r * 1.3)) + path('skin-deep', dot(x, y, r))
            + path('feature', dot(x - r * .12, y, r * .74)) + path('rim-s', dot(x, y, r), 2))


def raised(x, y):
    """Light towards the window, and a shadow beyond it."""
    r = half('raised')
    h = r * .82
    return (path('skin-deep', oval(x + r * .36, y + h * .08, r * .98, h * .95), extra=' fill-opacity=".55"') + path('skin rim-s', smooth(uneven(x, y, r, h, 17, .03)), 2)
            + graded('skin-shade', x, y, r * .98, h * .98, 8, 220, .5) + graded('skin-light', x, y, r * .97, h * .97, 192, 240, .55, 1, (.95, .75, .55, .35))
            + path('light', blob(uneven(x - r * .5, y - h * .22, r * .17, h * .26, 4, .06)), extra=' fill-opacity=".6"'))


def lines_of_skin():
    """The fine net of the skin: it runs on over a mark, and is lost in a dent and on a bump."""
    w, high, step = W, HIGH, 34
    net = ''.join(f'M{x} 0q{14 * (-1) ** (x // step)} {high / 2:.0f} 0 {high}' for x in range(18, w, step)) + ''.join(f'M0 {y}q{w / 2:.0f} {12 * (-1) ** (y // step)} {w} 0' for y in range(22, high, step))
    return path('skin-light-s', net, 2, ' stroke-opacity=".55"')


DRAWN = {'mark': mark, 'rolling': rolling, 'boxcar': boxcar, 'ice-pick': pit, 'raised': raised}


def outline(name):
    """Depth below the skin, over x from the middle of the column."""
    deep, r = SHAPES[name][1], half(name)
    if name == 'boxcar':
        return lambda x: deep / (1 + math.exp((abs(x) - r * .93) / 3.2))
    if name == 'ice-pick':
        return lambda x: deep * max(0, 1 - (abs(x) / r) ** .8) if abs(x) < r else 0
    return lambda x: deep * math.exp(-(abs(x) / (r * (.7 if name == 'rolling' else .72))) ** 2.6)


def cut(name):
    """The outline of the skin: what a finger would feel."""
    f = outline(name)
    fine = 3 if name == 'ice-pick' else 6
    xs = range(-W // 2 - 12, W // 2 + 13, fine)
    line = lambda off, k=1.: smooth([(W / 2 + x, CUT - TOP + SURFACE + off + k * f(x)) for x in xs], False, 1)
    close = f'V{LOW - TOP + 10}H-12Z'
    pigment = path('mark-brown', f'M{W / 2 - half("mark")} {CUT - TOP + SURFACE}H{W / 2 + half("mark")}V{CUT - TOP + SURFACE + 23}H{W / 2 - half("mark")}Z') if name == 'mark' else ''
    return (path('soft', box(-2, CUT - TOP, W + 4, 200)) + path('skin', line(0) + close) + pigment + path('epidermis', line(12, .98) + close) + path('dermis', line(26, .96) + close) + path('skin-deep-s', line(0), 4))


def dents():
    """What she asks about: a few dents on the cheek."""
    spots = ((120, 290, 20, 14), (170, 300, 15, 12), (140, 338, 17, 13), (186, 344, 12, 10))
    return path('skin-shade rim-s', ''.join(oval(*s) for s in spots), 2) + path('skin', ''.join(oval(x - 3, y + 3, u * .74, v * .7) for x, y, u, v in spots))


FACE_AT = 468, -58, .44                   # where the face that all five are on stands
# where each is on the face, and how it looks there
SPOTS = {'mark': (186, 468), 'rolling': (226, 530), 'boxcar': (300, 596), 'ice-pick': (374, 530), 'raised': (414, 468)}


def whose():
    """A face, and on it where each of the five is: what stands below is the same, many times as large. No window and
    no rays: they were the cause, or the cure."""
    hair = [(152, 420), (128, 320), (150, 210), (220, 150), (300, 136), (380, 150), (450, 210), (472, 320), (448, 420), (436, 330), (380, 260), (300, 240), (220, 260), (164, 330)]
    head, features = front_head(smile=1)
    fringe = 'M150 380C140 290 190 190 300 186C410 190 460 290 450 380C440 300 390 250 330 262C260 250 170 300 150 380Z'
    person = path('hair edge-tone-s', smooth(hair), 2) + head + features + path('hair', fringe)
    x, y, k = FACE_AT
    leads = rings = ''
    for i, (name, (u, v)) in enumerate(SPOTS.items()):
        a, b = x + u * k, y + v * k
        c = 24 + i * (W + GAP) + W / 2
        leads += f'M{n(a)} {n(b)}L{n(c)} {TOP}'
        r = 13 / half(name)
        rings += circle('skin', a, b, 17) + group(group(DRAWN[name](0, 0), move=f'scale({n(r, 3)})'), move=f'translate({n(a)} {n(b)})', clip='ring') + circle('accent-s', a, b, 18, 5)
    return group(person, move=place(x, y, k)) + path('accent-s', leads, 5) + rings


def patch(name):
    """Skin from above. The net of the skin runs on over a mark, and is lost in a dent and on a bump."""
    light = path('skin', box(0, 0, W, HIGH)) + path('skin-light', f'M0 0H{W * .34:.0f}L0 {HIGH}Z', extra=' fill-opacity=".5"')
    shape = group(DRAWN[name](0, 0), move=place(W / 2 - (6 if name == 'raised' else 0), HIGH / 2))
    return light + (shape + lines_of_skin() if name == 'mark' else lines_of_skin() + shape)


def draw():
    defs = clip('col', box(0, 0, W, LOW - TOP, 30)) + clip('face', FACE) + clip('ring', dot(0, 0, 17))
    body = anchors = ''
    for i, name in enumerate(SHAPES):
        x = 24 + i * (W + GAP)
        seen = group(patch(name), cls='tone-pale') + group(patch(name), cls='tone-deep', move=f'translate(0 {HIGH})') + path('paper-s', f'M0 {HIGH}H{W}', 5)
        body += group(group(seen + cut(name), clip='col') + path('skin-shade-s rim-s', box(0, 0, W, LOW - TOP, 30), 4), id=name, move=f'translate({x} {TOP})') + '\n'
        anchors += marks(name, (x + 38, TOP + 38))
    publish('side-light', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>{whose()}\n{body}{anchors}')


if __name__ == '__main__':
    draw()
