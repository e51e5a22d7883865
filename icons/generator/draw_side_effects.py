#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may show on a face: the usual of the first days on two, the rare and lasting on another.

Never both on one face, or an infection looks usual.  Two files: side-effects-usual and side-effects-rare.

The usual stands on a light and on a dark face, the same on both, for a bruise or a red cheek looks otherwise on each;
how they look later, calm, is a part with a number of its own.  A strip of moods and a row of days beside one face had no
number and no words, and readers found it crowded.  So did the rare, with a pen, a phone and two more heads round the
face: there, each spot has its number.  Without the pen before it the face was that of somebody who may not be needled, and without the sign for
danger it was a list of kinds of marks; the lines are also under a lens.  The rare face has the reader's tone.
"""
from scenes import *
from draw_recovery import shells, mirror, CHEEK
import draw_recovery

K, DX, DY = 1.6, 600 - 300 * 1.6, -232
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
    """Hair drawn back from a side parting: nothing hides the skin."""
    back = smooth([(160, 430), (146, 350), (152, 270), (186, 206), (240, 168), (300, 156), (360, 168), (414, 206), (448, 270), (454, 350), (440, 430),
                   (410, 330), (300, 260), (190, 330)])
    cap = ('M158 404C140 330 144 258 186 204C218 166 260 152 304 152C352 152 394 168 420 204C458 258 460 330 442 404'
           'C440 366 432 334 414 304C394 270 356 244 316 234C290 228 270 222 254 210C234 240 206 268 190 302C172 336 164 366 158 404Z')
    locks = (lock([(250, 200), (214, 232), (182, 282), (166, 350)], 5) + lock([(244, 186), (200, 214), (164, 268), (152, 340)], 6)
             + lock([(262, 200), (330, 218), (398, 262), (432, 340)], 6) + lock([(266, 186), (340, 196), (410, 236), (444, 322)], 7)
             + lock([(280, 170), (350, 172), (414, 206), (448, 280)], 5))
    dark = (lock([(252, 208), (222, 246), (190, 290), (170, 360)], 3) + lock([(258, 208), (322, 228), (388, 266), (430, 356)], 4)
            + lock([(240, 178), (196, 200), (158, 250), (147, 320)], 3) + lock([(270, 178), (346, 184), (414, 222), (449, 300)], 4))
    return (path('hair edge-tone-s', back, 2),
            path('hair', cap) + path('hair-shade', dark) + path('hair-light', locks))


# high on the cheek, from beside the nose to before the ear, down to the jaw
RED = [(152, 476), (166, 456), (192, 444), (222, 443), (250, 456), (266, 476), (264, 500), (254, 524), (246, 548), (230, 562), (208, 560), (188, 540), (170, 512), (156, 492)]


def redness():
    """It fades out without an edge; a few points where needles went."""
    layers = ''.join(path('inflamed-faint', x) for x in shells(RED, (1.14, 1.06, .98), .05))
    layers += ''.join(path('inflamed-mild', x) for x in shells(RED, (.92, .82, .7, .56, .4), .05))
    dots = ''
    for i in range(34):
        a, g = R.random() * math.tau, math.sqrt(R.random())
        dots += f'M{n(214 + math.cos(a) * 44 * g)} {n(496 + math.sin(a) * 44 * g)}h0'
    return layers + path('inflamed-dot-s', dots, 1.8) + path('rim-s', blob(RED), 2.2, ' stroke-dasharray="5 4"')


# these have come off and fall
FALLEN = ((172, 384, .5, 1.1), (284, 372, .5, .4), (318, 382, .42, -.6))


def scale(x, y, k, turn):
    """A thin scale of skin that has come loose along its lower edge: what it is, and the rim that stands up."""
    c, s = math.cos(turn) * k, math.sin(turn) * k
    q = lambda u, v: pt((x + u * c - v * s, y + u * s + v * c), 1)
    whole = f'M{q(-19, 1)}C{q(-12, -8)} {q(6, -10)} {q(20, -3)}C{q(17, 0)} {q(13, -1)} {q(10, 4)}C{q(6, 1)} {q(2, 6)} {q(-3, 3)}C{q(-8, 2)} {q(-12, 6)} {q(-19, 1)}Z'
    return whole, f'M{q(-19, 1)}C{q(-12, 6)} {q(-8, 2)} {q(-3, 3)}C{q(2, 6)} {q(6, 1)} {q(10, 4)}C{q(13, -1)} {q(17, 0)} {q(20, -3)}'


def dryness():
    """Skin that peels, as after sunburn: scales with a rim that stands up and a shadow under it, over the brow and with no edge round them,
    for a patch with an edge was a plaster or a graft."""
    r = random.Random(12)
    placed = []
    for _ in range(900):
        a, g = r.random() * math.tau, math.sqrt(r.random())
        x, y = 268 + math.cos(a) * 78 * g, 304 + math.sin(a) * 52 * g
        large = len(placed) < 9
        if len(placed) < 30 and all(((x - u) / (36 if large else 26)) ** 2 + ((y - v) / (24 if large else 14)) ** 2 > 1 for u, v, *_ in placed):
            placed.append((x, y, r.uniform(1, 1.25) if large else r.uniform(.45, .75), r.uniform(-.6, .6) + r.choice((0, math.pi))))
    whole, rim = (''.join(part) for part in zip(*(scale(*one) for one in placed + list(FALLEN))))
    zone = rough(268, 304, 84, 54, 12, .1, 4)
    return (fade(zone, (1, .84, .66), 'inflamed-faint') + path('skin-deep', whole, extra=' transform="translate(.8 2.8)" opacity=".8"')
            + path('flake rim-s', whole, 1) + path('flake-edge-s', rim, .8))


# small, low on the cheek: uneven blotches side by side, never one colour round another, or it is an eye
OLD = [(366, 522), (378, 510), (388, 518), (402, 520), (414, 512), (420, 522), (410, 534), (394, 536), (380, 540), (370, 534)]
BLOTCHES = ([(364, 502), (374, 494), (388, 496), (392, 504), (404, 500), (414, 504), (412, 512), (400, 516), (388, 514), (376, 518), (366, 512)],
            [(384, 518), (396, 514), (402, 520), (394, 527), (386, 526)], [(404, 490), (412, 488), (416, 495), (408, 498)])


def bruise():
    """Violet blotches, at their lower edge a yellow-green one that is older; two small crusts of blood in them."""
    crust = ''.join(blob(rough(*c, 7, .2, i)) for i, c in enumerate(((374, 505, 2.8, 2.2), (384, 508, 2, 1.7))))
    violet = ''.join(path('bruise', blob(b, k), extra=f' opacity="{o}"') for b in BLOTCHES for k, o in ((1.1, '.5'), (.8, '.75')))
    return (path('bruise-old', blob(OLD, 1.04), extra=' opacity=".5"') + path('bruise-old', blob(OLD, .8), extra=' opacity=".7"') + violet
            + path('rim-s', blob([(358, 498), (376, 486), (404, 482), (422, 490), (424, 512), (416, 536), (384, 544), (364, 534)]), 2.2, ' stroke-dasharray="5 4"')
            + path('crust rim-s', crust, .8))


def lines():
    """Line marks: straight rows of fine dents across the cheek, all in one direction. On the forehead they were wrinkles."""
    shade = light = pits = ''
    for i in range(5):
        x0, y0 = 348 + i * 10, 516 + i * 11
        x1, y1 = x0 + 58 - i * 2, y0 - 62 + i * 2
        shade += f'M{n(x0, 1)} {n(y0, 1)}L{n(x1, 1)} {n(y1, 1)}'
        light += f'M{n(x0 + 2, 1)} {n(y0 + 2.6, 1)}L{n(x1 + 2, 1)} {n(y1 + 2.6, 1)}'
        for k in range(9):
            t = (k + .5) / 9
            pits += f'M{n(x0 + (x1 - x0) * t, 1)} {n(y0 + (y1 - y0) * t, 1)}h0'
    return path('skin-light-s', light, 2.6) + path('skin-deep-s rim-s', shade, 2, ' stroke-opacity=".6"') + path('skin-deep-s', pits, 4)


def lens_on_lines(x, y, r):
    """The same rows, many times as large: dents in straight lines, side by side."""
    walls = floors = shine = ''
    for i in range(-2, 3):
        for j in range(-4, 5):
            u, v = i * 31 + j * 17, i * 31 - j * 19
            if math.hypot(u, v) < r - 2:
                walls += oval(u, v, 8.6, 7.4)
                floors += oval(u + 2, v + 2, 5.8, 4.8)
                shine += f'M{n(u + 9.4, 1)} {v}C{n(u + 9.4, 1)} {v + 6} {u + 4} {v + 9} {u - 2} {v + 9}'
    bands = ''.join(f'M{i * 31 - 92} {i * 31 + 103}L{i * 31 + 92} {i * 31 - 103}' for i in range(-2, 3))
    skin = circle('skin', 0, 0, r) + group(path('inflamed-mild-s', bands, 21) + path('skin-deep rim-s', walls, 1.5) + path('skin-shade', floors) + path('skin-light-s', shine, 2.6), clip='lens')
    return group(skin + circle('accent-s rim-s', 0, 0, r, 9), move=place(x, y))


DARK = (((232, 470), 19, 14), ((206, 486), 12, 9), ((246, 494), 10, 8), ((222, 502), 7, 5))
PALE = (((212, 530), 20, 14), ((238, 522), 9, 7), ((224, 556), 13, 8))


def dark_marks():
    """On one cheek dark patches, and below them pale ones: flat, uneven, no light and no shade. Small ones were moles."""
    def patches(some, cls, seed):
        ring = [rough(*at, rx, ry, 10, .16, seed + i) for i, (at, rx, ry) in enumerate(some)]
        return path(cls, ''.join(blob(r) for r in ring)) + path('rim-s', ''.join(blob(r) for r in ring), 1.4, ' stroke-dasharray="5 4"')
    return patches(DARK, 'mark-brown', 3) + patches(PALE, 'light', 8)


def cold_sore():
    zone = [(322, 528), (338, 522), (356, 528), (362, 542), (352, 554), (334, 550), (320, 540)]
    zone = [(600 - x, y) for x, y in zone]
    bubbles = ((334, 534, 4.6), (343, 531, 4), (350, 537, 4.8), (341, 541, 4.2), (328, 540, 3.4), (352, 546, 3.4))
    bubbles = [(600 - x, y, r) for x, y, r in bubbles]
    out = fade(zone, (1, .8), 'inflamed') + path('rim-s', blob(zone, 1.04), 1.8, ' stroke-dasharray="1 3"')
    out += path('skin-deep', ''.join(dot(x + .8, y + 1, r) for x, y, r in bubbles)) + path('water-light skin-deep-s', ''.join(dot(x, y, r) for x, y, r in bubbles), .9)
    out += path('rim-s', ''.join(dot(x, y, r) for x, y, r in bubbles), 1)
    out += path('skin-light', ''.join(dot(x + .3, y + .4, r * .7) for x, y, r in bubbles)) + path('glint-s', ''.join(f'M{n(x - r * .4, 1)} {n(y - r * .4, 1)}h0' for x, y, r in bubbles), 1.8)
    return out + path('crust', blob(rough(270, 547, 2.6, 1.8, 7, .2, 4)))


def infection():
    zone = rough(236, 308, 28, 23, 12, .06, 6)
    heads = ((236, 309, 7.6), (251, 299, 5), (221, 318, 4.6))
    out = fade(zone, (1.2, 1, .8), 'inflamed-mild') + fade(zone, (.84, .6), 'inflamed')
    out += path('skin-shade', ''.join(oval(x + 1.2, y + 1.8, r * 1.55, r * 1.45) for x, y, r in heads)) + path('inflamed', ''.join(oval(x, y, r * 1.5, r * 1.4) for x, y, r in heads))
    out += path('pus pus-shade-s', ''.join(dot(x, y, r * .86) for x, y, r in heads), 1) + path('glint-s', ''.join(f'M{n(x - r * .3, 1)} {n(y - r * .3, 1)}h0' for x, y, r in heads), 2)
    out += path('rim-s', ''.join(dot(x, y, r * .86) for x, y, r in heads), 2.4)
    return out + path('rim-s', blob(zone, 1.06), 2.2, ' stroke-dasharray="5 3.4"')


def lump():
    """Firm lumps under the skin: its own colour, a crescent of shade, soft light above left."""
    out = ''
    for x, y, r in ((302, 600, 13), (332, 603, 9.5), (273, 597, 9.5)):
        q = lambda u, v: pt((x + u * r, y + v * r), 1)
        out += (path('skin-shade', oval(x + r * .22, y + r * .26, r * 1.12, r)) + path('shade', f'M{q(1.3, -.1)}C{q(1.4, 1)} {q(.3, 1.6)} {q(-.7, 1)}C{q(.1, 1.1)} {q(.9, .8)} {q(1.3, -.1)}Z')
                + path('skin-new rim-s', oval(x - r * .04, y - r * .06, r, r * .88), 2.6) + path('inflamed-mild', oval(x, y, r * .86, r * .74))
                + path('skin-light', blob([(x - r * .75, y - r * .1), (x - r * .5, y - r * .6), (x, y - r * .68), (x + r * .2, y - r * .5), (x - r * .25, y - r * .38)])))
    return out


def short_hair():
    """A man's short hair, brushed up."""
    back = smooth([(152, 420), (142, 340), (150, 262), (186, 200), (240, 166), (300, 154), (360, 166), (414, 200), (450, 262), (458, 340), (448, 420), (410, 330), (300, 270), (190, 330)])
    cap = smooth([(158, 398, 'c'), (146, 320), (156, 246), (196, 188), (246, 160), (306, 150), (366, 162), (416, 196), (446, 250), (454, 322), (442, 398, 'c'), (432, 344), (420, 304),
                  (396, 268), (352, 246), (300, 240), (246, 248), (204, 270), (180, 306), (168, 346)])
    locks = ''.join(lock([(x, y), (x + 8, y - 34), (x + 30, y - 56), (x + 58, y - 62)], 5) for x, y in ((190, 268), (228, 246), (268, 234), (310, 230), (350, 238)))
    return path('hair edge-tone-s', back, 2), path('hair', cap) + path('hair-light', locks)


USUAL = {'redness': redness, 'bruise': bruise, 'dryness': dryness}
RARE = {'infection': infection, 'dark-marks': dark_marks, 'lump': lump, 'lines': lines, 'cold-sore': cold_sore}
# where a part shows and how far around it the face is drawn again; where its number stands on a face alone
SPOTS = {'redness': (204, 500, 82), 'dryness': (264, 310, 92), 'bruise': (388, 508, 36), 'cold-sore': (262, 539, 30),
         'infection': (236, 308, 49), 'lump': (303, 600, 30), 'lines': (394, 508, 56), 'dark-marks': (222, 508, 62)}
# what a leader points to on a face, and where its number stands in the drawing: never on what it names
NUMBERS = {'dryness': ((240, 300), (74, 92)), 'redness': ((196, 500), (74, 700)), 'bruise': ((396, 514), (428, 700)),
           'infection': ((236, 308), (316, 330)), 'lines': ((400, 500), (1000, 716)), 'cold-sore': ((258, 536), (330, 742)),
           'lump': ((302, 600), (800, 748)), 'dark-marks': ((222, 500), (190, 560))}
WORRIED = ('M193 392C205 372 240 356 274 356C280 358 279 368 270 371C244 373 218 380 200 396C195 400 190 397 193 392Z'
           'M407 392C395 372 360 356 326 356C320 358 321 368 330 371C356 373 382 380 400 396C405 400 410 397 407 392Z')
BODY = 'M222 570C226 640 214 672 170 690C110 710 60 722 20 840H580C540 722 490 710 430 690C386 672 374 640 378 570Z'
FACE_PLAIN = (path('skin', FACE) + group(path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT), clip='face') + path('skin-light', NOSE_LIGHT))


def defs(parts, tones=('',)):
    """A plain face for each tone: what is used from here takes no tone from where it is used."""
    clips = clip('face', FACE) + ''.join(clip(f's-{i}', dot(*SPOTS[i])) for i in parts)
    return clips + ''.join(group(group(FACE_PLAIN, id=f'plain{tone}'), cls=tone or None) for tone in tones)


def person(parts, move, hair_of, tone='', named=True):
    """A face with these parts, each a group of its own with its own patch of face, so that it reads alone above a veil. Of two faces the
    numbers are on one: two small places far apart are no part that can be found."""
    back, front = hair_of()
    brows = BROWS if parts is USUAL else WORRIED
    draw_recovery.R.seed(3)
    R.seed(9)
    bust = back + path('skin rim-s', BODY, 2) + path('skin-shade', 'M222 560H378C377 606 379 634 390 662C352 700 300 700 262 668C236 652 224 626 222 590Z')
    head = (path('skin rim-s', EAR_L, 2) + path('skin-shade rim-s', EAR_R, 2)
            + path('skin-deep-s', 'M160 412C147 405 143 424 149 440C153 450 158 454 160 462M440 412C453 405 457 424 451 440C447 450 442 454 440 462', 2)
            + f'<use href="#plain{tone}"/>' + path('rim-s', FACE, 2))
    lips = front_mouth(3, 5 if parts is USUAL else -7)
    eyes = (path('brow', brows) + path('feature-s', SHUT + (LASHES if parts is USUAL else ''), 3.2) + path('skin-deep-s', 'M206 396C220 386 250 386 264 397M394 396C380 386 350 386 336 397', 1.8)
            + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 2.4) + lips + path('skin-shade', 'M276 584C288 590 312 590 324 584C316 594 284 594 276 584Z'))
    over = {'cold-sore'}                                         # lies on the lip
    patch = lambda i: group(f'<use href="#plain{tone}"/>', clip=f's-{i}')
    under = ''.join(group(group(patch(i) + draw(), clip='face'), id=i if named else None) for i, draw in parts.items() if i not in over)
    sores = ''.join(group(patch(i) + group(lips, clip=f's-{i}') + draw(), id=i if named else None) for i, draw in parts.items() if i in over)
    return group(bust + head + '\n' + under + '\n' + eyes + front + sores, move=move)


# two faces side by side, and how both look later
PANEL, GAP, FACE_K, FACE_Y = 452, 16, 1.34, -150


def calm(tone, y, hair_shape):
    """The same face later: no red, no scales, no bruise."""
    look = path('hair edge-tone-s', hair_shape, 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 56 0 56C-28 56 -54 32 -50 -4Z', 3) + path('feature-s', 'M-26 -6q7 7 14 0M12 -6q7 7 14 0M-15 28q15 14 30 0', 4.5)
    return group(look, cls=tone, move=place(1084, y, 1.34))


def usual():
    clips, body, anchors = defs(USUAL, ('tone-pale', 'tone-deep')), '', ''
    for i, (tone, of) in enumerate((('tone-pale', hair), ('tone-deep', short_hair))):
        x = 24 + i * (PANEL + GAP)
        d, panel = plate(tone[5:], box(0, 0, PANEL, 752, 40), circle('soft-deep', PANEL / 2, 400, 250) + group(person(USUAL, place(PANEL / 2 - 300 * FACE_K, FACE_Y, FACE_K), of, tone, not i), cls=tone))
        clips += d
        body += group(panel, move=place(x, 24)) + '\n'
    for part in USUAL:
        (u, v), to = NUMBERS[part]
        anchors += marks(part, (24 + PANEL / 2 + (u - 300) * FACE_K, 24 + FACE_Y + v * FACE_K), to)
    later = calm('tone-pale', 250, 'M-54 4C-66 -82 66 -82 54 4Z') + calm('tone-deep', 520, 'M-54 4C-66 -82 66 -82 54 4Z')
    body += group(path('soft soft-deep-s rim-s', box(992, 24, 184, 752, 40), 4) + later, id='calm') + arrow([(948, 400), (974, 400), (996, 400)], 34, 22, 'accent', halo='ground')
    anchors += marks('calm', (1084, 592), (1084, 700))
    publish('side-effects-usual', f'<defs>{clips}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


def danger():
    """The sign for danger: a triangle with a mark in it, about its middle."""
    return path('dont rim-s', 'M0 -92Q12 -92 19 -80L104 66Q112 84 92 86H-92Q-112 84 -104 66L-19 -80Q-12 -92 0 -92Z', 4) + path('mark-s', 'M0 -42V20', 20) + circle('mark', 0, 54, 12)


def before_it():
    """What came before: a face with dents that is needled; and the sign for danger."""
    needled = circle('paper rim-s', 0, 0, 116, 3) + circle('accent-s', 0, 0, 116, 8) + group(scarred(-14, 12, .9) + group(small_pen(0, 0, .8), move='translate(42 6) rotate(52)'), move='scale(1.55)')
    return group(needled, move=place(150, 148)) + arrow([(278, 148), (310, 150), (346, 160)], 36, 24, 'accent', halo='ground') + group(danger(), move=place(1050, 130))


def rare():
    anchors = ''.join(marks(p, at(*NUMBERS[p][0]), NUMBERS[p][1]) for p in RARE)
    x, y, r = 1034, 470, 120
    near = path('accent-s', f'M{n(at(392, 470)[0])} {n(at(392, 470)[1])}L{x - 72} {y - 96}M{n(at(404, 532)[0])} {n(at(404, 532)[1])}L{x - 72} {y + 96}', 5)
    publish('side-effects-rare', f'<defs>{defs(RARE)}{clip("lens", dot(0, 0, r))}</defs><rect class="ground" width="1200" height="800"/>{circle("soft", 600, 430, 480)}{circle("soft-deep", 600, 430, 360)}\n'
            + before_it() + person(RARE, place(DX, DY, K), short_hair) + group(near + lens_on_lines(x, y, r), id='lines-2') + anchors)


if __name__ == '__main__':
    usual()
    rare()
