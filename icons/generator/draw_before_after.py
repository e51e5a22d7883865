#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""before-after: a cheek in light from the side, before and months after.

Steps: 1 before, 2 months after.  Two rows, each one person: in every picture the upper one's dents get a quarter
shallower, and the lower one's stay as they were.  Side by side they were before and after of one person, and a line
pulled across joined them.  All eight scars stay eight; the pits are as they were.  Beside each face one of its dents
in cut, with an arrow as long as it is deep; afterwards dots show how deep it was, and a pen that both were needled.
"""
import honest
from scenes import *

MM = 7.6                          # of a dent, in the head's own numbers
WIDE, HIGH = 440, 367             # of a face
# y of the row, scale of the head, its upper left corner in the head's own numbers
PANELS = {'one': (24, 1.06, (-34, 74)), 'other': (409, 1.06, (-34, 74))}
CUT_WIDE, CUT_X = 692, 484
MIDDLE = 346, 182                 # of a dent in its cut
path_in_place, path = path, Shared('p')

# x, y, width in mm, height to width, turn, kind; the same places for both steps
ROLLING, BOX, PICK = honest.ROLLING, honest.BOXCAR, honest.PIT
SKINS = {
    'one': ((114, 290, 4.6, .66, -14, ROLLING), (166, 288, 2.9, .78, 18, BOX), (132, 334, 3.2, .76, -20, BOX), (180, 338, 4.8, .64, -28, ROLLING),
            (146, 306, 1.1, 1.15, 0, PICK), (206, 304, 2.1, .84, 10, BOX), (98, 322, 1, 1.15, 0, PICK), (150, 374, 2.2, .8, 15, BOX)),
    'other': ((112, 292, 4.5, .66, 20, ROLLING), (158, 276, 2.8, .76, -15, BOX), (162, 322, 4.9, .64, -25, ROLLING), (116, 336, 2.7, .8, 10, BOX),
              (192, 302, 2, .84, 30, BOX), (140, 304, 1, 1.15, 0, PICK), (138, 370, 2.5, .76, -10, BOX), (184, 354, 1.1, 1.15, 0, PICK)),
}


# ---------------------------------------------------------------- dents
class Dent:
    """An uneven oval; all its lights and shadows follow the same uneven rim."""

    def __init__(self, x, y, wide, high, turn, kind, seed):
        r = random.Random(seed)
        self.x, self.y, self.kind = x, y, kind
        self.rx, self.ry = wide * MM / 2, wide * MM * high / 2
        self.turn, self.p, self.q = math.radians(turn), r.uniform(0, 6), r.uniform(0, 6)

    def at(self, degrees, k=1., shift=0.):
        """A rim point seen in that direction (0 right, 90 down); k nearer or farther."""
        a = math.radians(degrees) - self.turn
        k *= 1 + .06 * math.sin(2 * a + self.p) + .05 * math.sin(3 * a + self.q)
        u, v = self.rx * k * math.cos(a), self.ry * k * math.sin(a)
        c, s = math.cos(self.turn), math.sin(self.turn)
        return self.x + shift + u * c - v * s, self.y + shift + u * s + v * c

    def ring(self, k=1.):
        return smooth([self.at(i * 45, k) for i in range(8)], True, 1)

    def sickle(self, middle, span, thick, k=1., shift=0.):
        outer = [self.at(middle + span * (i / 4 - .5), k, shift) for i in range(5)]
        inner = [self.at(middle + span * (i / 4 - .5), k * (1 - thick * math.sin(math.pi * i / 4)), shift) for i in (3, 2, 1)]
        return smooth([(*outer[0], 'c')] + outer[1:-1] + [(*outer[-1], 'c')] + inner, True, 1)


def dents(spots, keeps):
    """Shadow on the wall towards the light, light on the wall across: as much of both as the dent keeps of its depth."""
    floor = soft = shade = deep = light = edge = ''
    for i, spot in enumerate(spots):
        d = Dent(*spot, i)
        k = keeps[d.kind]
        if d.kind == PICK:                       # narrow and deep
            floor += d.ring(1.25)
            deep += d.sickle(215, 300, .75, 1.06 * k)
            light += d.sickle(40, 150, .3 * k, 1.5)
        elif d.kind == ROLLING:                  # soft slopes, no rim
            soft += d.ring(1.14) + d.ring(.86)
            shade += d.sickle(222, 210 * k, .5 * k, .96)
            light += d.sickle(40, 140 * k, .2 * k, 1.1)
            deep += d.sickle(224, 130 * k, .2 * k, .86)
        else:
            soft += d.ring()
            shade += d.sickle(222, 240 * k, .66 * k)
            light += d.sickle(40, 150 * k, .24 * k, 1.08)
            deep += d.sickle(222, 190 * k, .34 * k)
        edge += d.ring()
    k = keeps[ROLLING]
    dash = '' if k == 1 else ' stroke-dasharray="5 3"'
    return (path('skin-shade', soft, extra=f' fill-opacity="{n(.55 * k, 2)}"') + path('skin-shade', floor)
            + path('skin-shade', shade, extra=f' fill-opacity="{n(k, 2)}"')
            + path('skin-deep', deep) + path('skin-light', light, extra=f' fill-opacity="{n(.85 * k, 2)}"')
            # high contrast: the line round a dent is as thick as the dent is deep
            + path('rim-s', edge, n(2.2 * k, 2), dash))


# ---------------------------------------------------------------- how deep, so that nobody need hunt for it
ROUND = 250


def floor(share, ends=1.6):
    """Points of a wide dent from the side that keeps this share of its depth; with ends below 1 its floor alone."""
    top, low = -.3 * ROUND, .72 * ROUND * share
    hill = [(-.78, 0), (-.52, .38), (-.27, .86), (0, 1), (.27, .86), (.52, .38), (.78, 0)]
    level = [] if ends < 1 else [(ends * ROUND, top)]
    return [(-x, y) for x, y in level] + [(u * ROUND, top + v * low) for u, v in hill if abs(u) < ends] + level


def depth(y, keeps):
    """One dent in cut, and an arrow as long as it is deep."""
    points = floor(keeps[ROLLING])
    top, low, now = points[0][1], max(v for _, v in points), smooth(points, False)
    skin = ''.join(path(cls, now + f'V{2 * ROUND}H{-2 * ROUND}Z', extra=f' transform="translate(0 {d})"' if d else '') for cls, d in (('skin', 0), ('epidermis', 26), ('dermis', 44)))
    gauge = path('ink-s', f'M-230 {top}H230', 4, ' stroke-dasharray="12 10"') + arrow([(0, top + 26), (0, (top + low) / 2), (0, low - 27)], 26, 14, 'accent', both=True)
    return group(path('paper', box(0, 0, CUT_WIDE, HIGH, 44)) + group(skin + path('skin-deep-s', now, 7) + gauge, move=place(*MIDDLE)), clip='cut', move=place(CUT_X, y))


def as_before(y):
    """Dots: here the floor lay before."""
    was = smooth(floor(1, .79), False)
    return group(path('paper-s', was, 15, ' stroke-dasharray="0 24"') + path('ink-s', was, 10, ' stroke-dasharray="0 24"'), move=place(CUT_X + MIDDLE[0], y + MIDDLE[1]))


def needled(x, y):
    """Needling lies between the two times, for each of the two people."""
    return group(circle('paper rim-s', 0, 0, 58, 3) + circle('accent-s', 0, 0, 58, 5) + small_pen(0, 4, .88), move=place(x, y))


# ---------------------------------------------------------------- two people, from the side
LIGHT_PLANE = ('M64 92C30 130 30 180 44 208C40 236 0 276 0 300L16 303C40 286 60 254 70 224C62 184 76 136 110 96Z'
               'M78 262C98 250 128 246 158 250C130 253 106 260 90 271C83 271 78 268 78 262Z'
               'M15 356C16 364 25 369 25 369L29 390C25 402 29 420 44 429C36 414 40 402 52 394C44 386 36 376 34 364Z')
SHADE_PLANE = 'M72 434C128 424 176 402 204 362C226 330 240 300 246 262L420 240L520 820L226 820C240 720 222 590 196 516C182 474 150 436 116 428C104 430 90 434 72 434Z'


def hair_back():
    """A woman of the same age, so that nobody takes age for the cause: hair drawn back."""
    cap = smooth([(58, 98, 'c'), (60, 44), (130, -14), (226, -20), (330, 30), (392, 120), (404, 240), (394, 330), (352, 370), (316, 350), (290, 318), (276, 264),
                  (262, 226), (232, 206), (214, 168), (180, 132), (120, 116)])
    locks = (lock([(80, 84), (150, 70), (220, 96), (276, 170)], 8) + lock([(120, 104), (180, 112), (226, 150), (262, 214)], 7)
             + lock([(150, 90), (210, 106), (256, 160), (286, 250)], 4))
    dark = lock([(96, 98), (160, 96), (214, 128), (256, 200)], 5) + lock([(140, 118), (190, 140), (222, 180), (246, 214)], 4)
    wisp = path('hair-s', 'M216 196C206 216 204 236 208 262M226 206C218 222 214 244 216 258', 3)
    return path('hair edge-tone-s', cap, 2.5) + path('hair-shade', dark) + path('hair-light', locks) + wisp, BROW


BROW = 'M53 190C68 168 100 162 131 178C104 173 80 178 60 195C55 198 51 195 53 190Z'
BROW_FULL = 'M49 192C62 162 102 154 138 178C108 174 82 181 60 200C54 203 46 199 49 192Z'


def hair_yours():
    """A young man: short hair with a temple."""
    cap = ('M60 100C62 52 110 -2 186 -14C296 -28 402 56 406 188C408 262 388 334 348 386C334 402 318 386 312 356C306 330 294 314 276 304'
           'L270 246C262 208 234 200 222 216L214 268L198 258C204 222 196 192 180 170C148 158 96 138 60 100Z')
    locks = (lock([(86, 92), (124, 76), (180, 84), (236, 120)], 6) + lock([(118, 118), (168, 116), (214, 146), (246, 190)], 6)
             + lock([(150, 140), (184, 148), (208, 176), (214, 220)], 4))
    shade = 'M406 188C408 262 388 334 348 386C334 402 318 386 312 356C308 336 300 322 288 312C336 286 372 230 384 120C398 140 405 164 406 188Z'
    crown = lock([(118, 60), (170, 18), (240, 10), (300, 40)], 5) + lock([(250, 116), (310, 108), (350, 150), (362, 220)], 6)
    return path('hair edge-tone-s', cap, 2) + path('hair-shade', shade) + path('hair-light', locks + crown), BROW_FULL


PEOPLE = {'one': (hair_yours, 'cloth-two'), 'other': (hair_back, 'cloth')}


def head(kind):
    """Two layers: the dents come between them."""
    hair, cloth = PEOPLE[kind]
    hair, brow = hair()
    top = 'M126 526C180 570 300 580 372 540C470 570 590 650 640 900H-140C-120 690 30 590 126 526Z'
    ear = path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3)
    under = path('skin edge-tone-s', SIDE_NECK, 2.5) + group(path('skin-light', LIGHT_PLANE) + path('skin-shade', SHADE_PLANE), clip='side')
    over = (path('feature-s', 'M63 221C73 236 97 239 116 226M69 231L60 236M79 236L73 244M91 239L88 247', 4) + path('brow', brow)
            + path('lip', 'M24 332C17 338 15 344 21 350C36 350 48 351 61 353C50 343 38 335 24 332Z')
            + path('lip-light', 'M21 350C15 356 16 364 25 369C40 370 52 363 61 353C46 351 36 350 21 350Z')
            + path('skin-deep-s', 'M38 305C47 309 54 299 49 289M61 353C65 353 68 351 69 347', 3)
            + hair + ear + path(f'{cloth} rim-s', top, 2.5) + path(f'{cloth}-shade', limb([(126, 530), (176, 566), (260, 582), (372, 552)], [3, 13, 14, 14], 4, 0)))
    return under, over + (circle('sun rim-s', 244, 306, 13, 2) if kind == 'other' else '')


RINGED = {'one': 3, 'other': 2}   # which of its dents is the one in cut


def lead(kind):
    """A ring round one dent, and lines from it to the cut."""
    y, scale, (left, high) = PANELS[kind]
    u, v, mm, *_ = SKINS[kind][RINGED[kind]]
    x, y, r = 24 + (u - left) * scale, y + (v - high) * scale, mm * MM * scale * .66
    return path('accent-s', f'M{n(x + r * .5)} {n(y - r * .87)}L{CUT_X} {PANELS[kind][0] + 36}M{n(x + r * .5)} {n(y + r * .87)}L{CUT_X} {PANELS[kind][0] + HIGH - 36}', 5) + circle('accent-s', x, y, r, 6)


def draw():
    clips = clip('side', SIDE_NECK) + clip('cut', box(0, 0, CUT_WIDE, HIGH, 44)) + clip('pane', box(0, 0, WIDE, HIGH, 44))
    base = over = ''
    steps = ['', '']
    times = honest.AFTER_ONE, honest.AFTER_COURSE
    for kind, (y, scale, (left, high)) in PANELS.items():
        frame = box(0, 0, WIDE, HIGH, 44)
        under, top = head(kind)
        move = f'translate({n(-left * scale)} {n(-high * scale)}) scale({scale})'

        def pane(body, below='', edge=''):
            return group(group(below + group(body, move=move), clip='pane') + edge, move=f'translate(24 {y})')
        base += pane(under, path('soft', frame))
        skins = [group(dents(SKINS[kind], keeps), clip='side') for keeps in times]
        edge = group(path('soft-deep-s', box(0, 0, CUT_WIDE, HIGH, 44), 5) + path('rim-s', box(0, 0, CUT_WIDE, HIGH, 44), 4), move=place(CUT_X, y))
        if kind == 'one':
            steps = [step + pane(skin) + depth(y, keeps) for step, skin, keeps in zip(steps, skins, times)]
        else:
            base += pane(skins[0]) + depth(y, times[0])
        over += pane(top, '', path('soft-deep-s', frame, 5) + path('rim-s', frame, 4)) + lead(kind) + edge
    steps[1] += ''.join(as_before(y) + needled(404, y + HIGH - 62) for y, *_ in PANELS.values())
    write('before-after', f'<defs>{clips}{path.defs()}</defs><rect class="ground" width="1200" height="800"/>\n{base}{over}\n'
          + ''.join(group(body, id=f'step-{i}') + '\n' for i, body in enumerate(steps, 1)))


if __name__ == '__main__':
    draw()
