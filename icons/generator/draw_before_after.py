#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""before-after: three cheeks in light from the side, before and months after.

Steps: 1 before, 2 months after: the same dents at the same places, less deep,
none of them gone; the narrow pits have hardly changed.  Light skin, the
reader's tone, dark skin.
"""
from scenes import *

SCALE = 1.4
SIZE = .84                        # of the dents
WIDE, HIGH, TOP = 372, 752, 24
PANELS = (('pale', 20), ('yours', 414), ('deep', 808))
VIEW = {'pale': (-13, 50), 'yours': (-12, 42), 'deep': (-13, 50)}      # upper left corner, in the head's own numbers
path_in_place, path = path, Shared('p')

# x, y, half width, half height, turn, kind; the same places for both steps
ROLLING, BOX, PICK = 'rolling', 'box', 'pick'
SKINS = {
    'pale': ((112, 292, 21, 14, 20, ROLLING), (156, 272, 15, 11, -15, BOX), (160, 318, 23, 15, -25, ROLLING), (118, 338, 14, 11, 10, BOX),
             (196, 300, 11, 9, 30, BOX), (138, 374, 13, 9, -10, BOX), (90, 320, 8, 6.5, 0, BOX), (186, 352, 9, 7, 20, BOX),
             (132, 308, 4, 4.6, 0, PICK), (176, 290, 3.6, 4.2, 0, PICK), (158, 352, 4, 4.4, 0, PICK),
             (132, 270, 6, 5, 0, BOX), (100, 356, 7, 5.5, 20, BOX), (206, 334, 6, 5, 0, BOX), (112, 316, 3.4, 4, 0, PICK)),
    'yours': ((120, 282, 16, 12, -20, BOX), (166, 290, 24, 15, 15, ROLLING), (118, 324, 22, 14, 25, ROLLING), (160, 334, 14, 10, -30, BOX),
              (196, 322, 10, 8, 10, BOX), (92, 300, 9, 7, 20, BOX), (130, 362, 12, 9, 15, BOX), (170, 370, 14, 10, -20, ROLLING),
              (144, 308, 4, 4.6, 0, PICK), (186, 348, 3.6, 4.2, 0, PICK), (104, 350, 3.8, 4.2, 0, PICK),
              (140, 270, 6, 5, 0, BOX), (204, 298, 7, 5.5, 20, BOX), (146, 386, 6, 5, 0, BOX), (92, 328, 3.4, 4, 0, PICK)),
    'deep': ((108, 300, 14, 11, 15, BOX), (148, 280, 20, 13, -10, ROLLING), (190, 292, 12, 9, 20, BOX), (138, 322, 15, 11, -25, BOX),
             (178, 334, 22, 14, -30, ROLLING), (112, 344, 19, 12, 30, ROLLING), (148, 364, 11, 8.5, 0, BOX), (94, 324, 8, 6.5, 10, BOX),
             (162, 308, 4, 4.6, 0, PICK), (126, 296, 3.6, 4.2, 0, PICK), (184, 364, 3.8, 4.2, 0, PICK),
             (124, 272, 6, 5, 0, BOX), (206, 318, 7, 5.5, 20, BOX), (126, 376, 6, 5, 0, BOX), (92, 348, 3.4, 4, 0, PICK)),
}


# ---------------------------------------------------------------- dents
class Dent:
    """An uneven oval; all its lights and shadows follow the same uneven rim."""

    def __init__(self, x, y, rx, ry, turn, kind, seed):
        r = random.Random(seed)
        self.x, self.y, self.rx, self.ry, self.kind = x, y, rx * SIZE, ry * SIZE, kind
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


def dents(spots, after):
    """Shadow on the wall towards the light, light on the wall across; after: both weaker."""
    floor = soft = shade = deep = light = edge = ''
    for i, spot in enumerate(spots):
        d = Dent(*spot, i)
        if d.kind == PICK:                       # narrow and deep: hardly any change
            floor += d.ring(1.25)
            deep += d.sickle(215, 300, .75, 1 if after else 1.06)
            light += d.sickle(40, 150, .3, 1.5)
            continue
        if d.kind == ROLLING:                    # soft slopes, no rim
            soft += d.ring(1.2) + d.ring(.86)
            shade += d.sickle(222, 170 if after else 210, .38 if after else .5, .96)
            light += d.sickle(40, 110 if after else 140, .12 if after else .2, 1.1)
            deep += '' if after else d.sickle(224, 120, .16, .84)
        else:
            soft += d.ring()
            shade += d.sickle(222, 200 if after else 240, .5 if after else .66)
            light += d.sickle(40, 110 if after else 150, .14 if after else .24, 1.08)
            deep += d.sickle(222, 150, .18) if after else d.sickle(222, 190, .34)
        edge += d.ring()
    return (path('skin-shade', soft, extra=f' fill-opacity="{".42" if after else ".5"}"') + path('skin-shade', floor)
            + path('skin-shade', shade, extra=' fill-opacity=".8"' if after else '')
            + path('skin-deep', deep, extra=' fill-opacity=".85"' if after else '') + path('skin-light', light, extra=f' fill-opacity="{".6" if after else ".8"}"')
            # high contrast: a full line round a deep dent, a broken one round a mild dent
            + path('rim-s', edge, 1.2 if after else 2.2, ' stroke-dasharray="2 4"' if after else ''))


# ---------------------------------------------------------------- three people, from the side
LIGHT_PLANE = ('M64 92C30 130 30 180 44 208C40 236 0 276 0 300L16 303C40 286 60 254 70 224C62 184 76 136 110 96Z'
               'M78 262C98 250 128 246 158 250C130 253 106 260 90 271C83 271 78 268 78 262Z'
               'M15 356C16 364 25 369 25 369L29 390C25 402 29 420 44 429C36 414 40 402 52 394C44 386 36 376 34 364Z')
SHADE_PLANE = 'M72 434C128 424 176 402 204 362C226 330 240 300 246 262L420 240L520 820L226 820C240 720 222 590 196 516C182 474 150 436 116 428C104 430 90 434 72 434Z'


def hair_pale():
    """A woman past sixty: grey hair drawn back, fine lines at the eye."""
    cap = smooth([(58, 98, 'c'), (60, 44), (130, -14), (226, -20), (330, 30), (392, 120), (404, 240), (394, 330), (352, 370), (316, 350), (290, 318), (276, 264),
                  (262, 226), (232, 206), (214, 168), (180, 132), (120, 116)])
    locks = (lock([(80, 84), (150, 70), (220, 96), (276, 170)], 8) + lock([(120, 104), (180, 112), (226, 150), (262, 214)], 7)
             + lock([(150, 90), (210, 106), (256, 160), (286, 250)], 4))
    dark = lock([(96, 98), (160, 96), (214, 128), (256, 200)], 5) + lock([(140, 118), (190, 140), (222, 180), (246, 214)], 4)
    wisp = path('metal-s', 'M216 196C206 216 204 236 208 262M226 206C218 222 214 244 216 258', 3)
    lines = path('skin-deep-s', 'M124 214L142 206M126 224L146 224M124 232L142 240M76 252C88 256 104 254 114 248M54 300C66 314 70 326 66 340', 2.2)
    return path('metal rim-s', cap, 2.5) + path('metal-shade', dark) + path('metal-light', locks) + wisp + lines, BROW


BROW = 'M53 190C68 168 100 162 131 178C104 173 80 178 60 195C55 198 51 195 53 190Z'
BROW_FULL = 'M49 192C62 162 102 154 138 178C108 174 82 181 60 200C54 203 46 199 49 192Z'


def hair_yours():
    """A young man: short hair with a temple."""
    cap = ('M60 100C62 52 110 -2 186 -14C296 -28 402 56 406 188C408 262 388 334 348 386C334 402 318 386 312 356C306 330 294 314 276 304'
           'L270 246C262 208 234 200 222 216L214 268L198 258C204 222 196 192 180 170C148 158 96 138 60 100Z')
    locks = (lock([(86, 92), (124, 76), (180, 84), (236, 120)], 6) + lock([(118, 118), (168, 116), (214, 146), (246, 190)], 6)
             + lock([(150, 140), (184, 148), (208, 176), (214, 220)], 4))
    return path('hair edge-tone-s', cap, 2) + path('hair-light', locks), BROW_FULL


def hair_deep():
    """A woman with a wrap, curls at the temple, an earring."""
    r = random.Random(5)
    curls = ''.join(dot(x + r.uniform(-3, 3), y + r.uniform(-3, 3), r.uniform(12, 16), 0) for x, y in
                    ((80, 108), (98, 114), (116, 122), (134, 130), (150, 138), (166, 148), (180, 160), (192, 174), (202, 190), (208, 206), (214, 188), (206, 168), (188, 150), (218, 212), (224, 196)))
    high = 'M84 112q5-9 13-4M120 128q5-9 13-4M152 146q6-9 13-3M180 168q6-9 12-2M196 196q6-8 12-2M204 214q5-7 11-2'
    wrap = smooth([(56, 104, 'c'), (60, 40), (140, -40), (280, -30), (400, 60), (410, 200), (350, 300, 'c'), (290, 250), (262, 214), (230, 196), (200, 162), (150, 132), (100, 116)])
    folds = lock([(64, 84), (140, 70), (220, 110), (300, 220)], 8) + lock([(90, 40), (180, 40), (270, 100), (330, 210)], 9)
    glow = lock([(70, 96), (140, 96), (206, 134), (262, 196)], 6)
    return (path('hair', curls) + path('hair-light-s', high, 2.4) + path('cloth-two rim-s', wrap, 2.5) + path('cloth-two-shade', folds)
            + path('cloth-two-light', glow)), BROW


PEOPLE = {'pale': (hair_pale, 'cloth'), 'yours': (hair_yours, 'cloth-two'), 'deep': (hair_deep, 'cloth-light')}


def head(kind):
    """Two layers: the dents come between them."""
    hair, cloth = PEOPLE[kind]
    hair, brow = hair()
    top = 'M126 526C180 570 300 580 372 540C470 570 590 650 640 900H-140C-120 690 30 590 126 526Z'
    ear = path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3) + (path('sun-s', dot(236, 324, 12), 5) if kind == 'deep' else '')
    under = path('skin edge-tone-s', SIDE_NECK, 2.5) + group(path('skin-light', LIGHT_PLANE) + path('skin-shade', SHADE_PLANE), clip='side')
    over = (path('feature-s', 'M63 221C73 236 97 239 116 226M69 231L60 236M79 236L73 244M91 239L88 247', 4) + path('brow', brow)
            + path('lip', 'M24 332C17 338 15 344 21 350C36 350 48 351 61 353C50 343 38 335 24 332Z')
            + path('lip-light', 'M21 350C15 356 16 364 25 369C40 370 52 363 61 353C46 351 36 350 21 350Z')
            + path('skin-deep-s', 'M38 305C47 309 54 299 49 289M61 353C65 353 68 351 69 347', 3)
            + hair + ear + path(f'{cloth} rim-s', top, 2.5) + path('cloth-two-shade' if kind == 'yours' else 'cloth-shade', limb([(126, 530), (176, 566), (260, 582), (372, 552)], [3, 13, 14, 14], 4, 0)))
    return under, over


def draw():
    frame = box(0, 0, WIDE, HIGH, 44)
    clips = clip('side', SIDE_NECK) + clip('pane', frame)
    base = over = ''
    steps = ['', '']
    for kind, x in PANELS:
        under, top = head(kind)
        left, high = VIEW[kind]
        move = f'translate({n(-left * SCALE)} {n(-high * SCALE)}) scale({SCALE})'
        cls = None if kind == 'yours' else f'tone-{kind}'

        def pane(body, below='', edge=''):
            return group(group(below + group(body, cls=cls, move=move), clip='pane') + edge, move=f'translate({x} {TOP})')
        glow = path('soft', frame) + path('sun-light', 'M-20 -20L120 -20L-20 560Z', extra=' fill-opacity=".5"')
        base += pane(under, glow)
        for i in (0, 1):
            steps[i] += pane(group(dents(SKINS[kind], bool(i)), clip='side'))
        over += pane(top, '', path('soft-deep-s', frame, 5) + path('rim-s', frame, 4))
    write('before-after', f'<defs>{clips}{path.defs()}</defs><rect class="ground" width="1200" height="800"/>\n{base}\n'
          + ''.join(group(body, id=f'step-{i}') + '\n' for i, body in enumerate(steps, 1)) + group(over, id='features'))


if __name__ == '__main__':
    draw()
