# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes back on the cards of Home: a face, a head, dents, a slab of skin."""
from scenes import *

BOX = '0 0 600 400'


def card(name, body, defs=''):
    write(f'card-{name}', (f'<defs>{defs}</defs>' if defs else '') + '<rect class="soft" width="600" height="400"/>' + body, BOX)


def move(x, y, scale=1, turn=0):
    return place(x, y, scale, turn)


# ---------------------------------------------------------------- parts that come back
def dents(spots, deep='skin-shade', light='skin-light'):
    """Ovals of x, y, half width, half height, and where it is not whole the share of its depth that each keeps."""
    a = ''.join(oval(*s[:4]) for s in spots)
    b = c = ''
    for x, y, rx, ry, *share in spots:
        k = share[0] if share else 1
        b += oval(x + rx * .2 * k, y + ry * .26 * k, rx * (1 - .22 * k), ry * (1 - .26 * k))
        q = lambda u, v: pt((x + u * rx, y + v * ry), 1)
        c += f'M{q(.98, -.3)}C{q(1 + .2 * k, .7)} {q(.2, 1 + .35 * k)} {q(-.5, .95)}C{q(.15, .95)} {q(.85, .5)} {q(.98, -.3)}Z'
    return path(f'{deep} rim-s', a, 1.5) + path('skin', b) + path(light, c)


def fleck(x, y, r, seed):
    """A flat mark: an uneven small shape, no edge and no shadow."""
    z = random.Random(seed)
    return smooth([(x + r * z.uniform(.78, 1.12) * math.cos(a), y + r * .86 * z.uniform(.8, 1.12) * math.sin(a)) for a in (math.tau * i / 7 for i in range(7))], True, 0)


def front(under='', over='', shut=True, brows=BROWS, smile=4, width=4.5, clip_id='face', shade=True):
    """A calm face from the front; what lies under the features, what over."""
    planes = path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT)
    eyes = path('feature-s', SHUT + LASHES, width + .5) if shut else open_eye(234) + open_eye(366, mirror=True)
    return (path('skin edge-tone-s', EAR_L, 3) + path('skin-shade edge-tone-s', EAR_R, 3) + path('skin edge-tone-s', FACE, 3)
            + group(planes + under, clip=clip_id) + path('skin-light', NOSE_LIGHT) + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 3.5)
            + path('brow', brows) + eyes + front_mouth(width, smile)
            + path('skin-shade', 'M270 585C286 593 314 593 330 585C322 600 278 600 270 585Z') + over)


def side(body, hair, clip_id, over='', under='', width=5):
    """A head from the side, eyes closed, looking left."""
    return (path('skin edge-tone-s', body, 3)
            + group(path('skin-shade', SIDE_SHADE) + path('skin-light', SIDE_LIGHT) + path('skin-shade', 'M34 392C44 402 60 402 72 394C62 388 46 386 34 392Z') + under, clip=clip_id)
            + hair + path('skin rim-s', EAR, 3) + path('skin-deep-s', EAR_IN, 3.5) + side_face(True, width) + over)


def slab(f, back, seed=1, dip=(), row=0, span=(-20, 620, 20)):
    """Skin in cut from edge to edge: receding top, outer skin, collagen, a vessel, fat."""
    r = random.Random(seed)
    xs = list(range(*span)) + [span[1]]
    under = lambda off, k=1., amp=0.: smooth([(x, f(x) * k + f(-999) * (1 - k) + off + amp * math.sin(x / 7.5)) for x in xs], False)
    close = 'V410H-20Z'
    top = f'M-20 {n(back)}H620V400H-20Z'
    bundles = high = ''
    base = f(-999)
    for i in range(5):
        y, x = base + 52 + i * 21, -30 - r.random() * 60
        while x < 610:
            ln, w = r.uniform(100, 150), r.uniform(6, 8.5)
            cx, cy = x + ln / 2, y + r.uniform(-3, 3)
            x += ln * r.uniform(.84, 1.06)
            if max(f(cx + ln * k) for k in (-.4, -.2, 0, .2, .4)) + 26 > cy:
                continue
            tilt, bend = r.uniform(-.1, .1), r.uniform(-4, 4)
            bundles += lens(cx, cy, ln, w, tilt, bend)
            high += f'M{pt((cx - ln * .28, cy - w * .4 - tilt * ln * .28))}q{n(ln * .26)} -2 {n(ln * .54)} {n(tilt * ln * .54)}'
    y = base + 168
    wave = [(x, y + 3.5 * math.sin(x / 46)) for x in range(-20, 661, 40)]
    cells = shine = ''
    for j, yy in enumerate((base + 198, base + 232)):
        x = -20 + j * 18
        while x < 620 and yy < 415:
            w = r.uniform(19, 24)
            cells += blob([(x + w * math.cos(a) * r.uniform(.93, 1.06), yy + 18 * math.sin(a)) for a in (math.tau * k / 6 for k in range(6))])
            shine += f'M{n(x - 9)} {n(yy - 4)}q2 -7 10 -7'
            x += w * 2 - 1
    return (path('skin', top) + path('skin-light', f'M-20 {n(back)}H620V{n(back + 9)}H-20Z') + path('edge-s', f'M-20 {n(back)}H620', 2),
            path('skin-light', under(-1) + close) + path('epidermis', under(6) + close) + path('dermis', under(25, .97, 3) + close)
            + path('collagen collagen-line-s', bundles, 1.4) + path('collagen-light-s', high, 2.2)
            + path('fat-shade', smooth([(x, y + 9 + 2 * math.sin(x / 40)) for x in range(-20, 661, 40)], False) + close) + path('fat', cells) + path('fat-light-s', shine, 3)
            + path('blood-s', smooth(wave, False), 9) + path('vessel-s', smooth(wave, False), 6.5) + path('edge-s', under(-1), 2.5))


def from_behind(x, y, k=1.):
    """Somebody before whom ways part; the middle of the head at x, y."""
    body = path('cloth-two rim-s', 'M-166 260C-162 160 -116 110 -56 92H56C116 110 162 160 166 260Z', 4) + path('cloth-two-shade-s', 'M-58 94C-46 124 46 124 58 94', 7)
    neck = path('skin rim-s', 'M-36 20H36V98Q0 124 -36 98Z', 3) + path('skin-shade', 'M-36 60Q0 90 36 60V76Q0 106 -36 76Z')
    hair = path('hair rim-s', blob([(0, -88), (48, -70), (68, -18), (60, 34), (28, 66), (-28, 66), (-60, 34), (-68, -18), (-48, -70)]), 3)
    light = path('hair-light', lock([(-44, -38), (-26, -64), (4, -74), (36, -66)], 5) + lock([(-46, 6), (-36, -28), (-6, -46), (30, -40)], 5))
    return group(body + neck + hair + light + path('skin rim-s', oval(-69, 6, 11, 19) + oval(69, 6, 11, 19), 2.5), move=place(x, y, k))


def wonders(move, edge):
    """Somebody with scars who thinks it over, a hand at the chin; @edge is what is seen. Needs clip 'face'."""
    hair = 'M148 420C120 290 180 200 300 190C420 200 480 290 452 420C440 330 400 262 330 250C250 250 170 310 148 420Z'
    body = path('cloth-two rim-s', 'M150 690C70 712 10 760 -20 900H620C590 760 530 712 450 690Q300 780 150 690Z', 4) + path('skin edge-tone-s', 'M222 560V700Q300 760 378 700V560Z', 4) + path('skin-shade', 'M222 590H378V640Q300 700 222 640Z')
    scars = dents(tuple((x, y, 17, 13) for x, y in ((200, 468), (234, 498), (206, 524), (394, 474), (366, 506), (400, 524))), 'skin-deep')
    h = Hand()
    h.part([(300, 690), (306, 640), (340, 612), (392, 620), (414, 664), (400, 720), (350, 742)])
    h.finger([(392, 640), (382, 604), (362, 566)], (20, 18, 14), nail=1, side=1)
    for v in (628, 652, 676):
        h.finger([(392, v + 16), (340, v + 4), (296, v - 6)], (20, 18, 14), side=1)
    arm = path('cloth-two-shade rim-s', limb([(560, 900), (480, 800), (396, 700)], (64, 54, 42)), 3)
    her = path('hair edge-tone-s', 'M146 430C110 260 170 140 300 136C430 140 490 260 454 430Z', 4) + body + front(scars, shut=False, width=5) + path('hair', hair) + arm + h.out
    return clip('who', edge) + group(group(her, move=move), clip='who')
