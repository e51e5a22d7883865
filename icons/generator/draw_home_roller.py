#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""home-roller: somebody rolls the own face at home, which is crossed out, and what goes wrong there: a blunt needle, a
bent one, a roller that is shared.

Parts: blunt bent shared.  Without the house it was only about rollers that are worn, and a new one was left open.
"""
from card_parts import *
import draw_side_light
from draw_devices import roller
from draw_who_waits import TOP as COAT

# a panel is drawn larger than it is shown
W, H, TOP, GAP, SHOWN = 372, 1044, 24, 12, .72
XS = tuple(1176 - (3 - i) * W * SHOWN - (2 - i) * GAP for i in range(3))
HOUSE = (24, XS[0] - 24 - 20)


def hump(x, middle, wide):
    return math.exp(-((x - middle) / wide) ** 2)


# ---------------------------------------------------------------- what a roller's needles do, close up
WORN, SKIN, DRUM = 186, 590, 346


def plinth():
    """The part of the roller that holds the needles, drawn on from the small roller above it."""
    lead = path('accent-s', f'M36 118L-10 {DRUM}M98 112L382 {DRUM}', 3)
    low = DRUM + 34
    return lead + path('device rim-s', f'M-10 {DRUM}H382V{low}Q186 {low + 34} -10 {low}Z', 3) + path('device-shade', f'M-10 {low}V{low - 22}Q186 {low + 12} 382 {low - 22}V{low}Q186 {low + 34} -10 {low}Z')


def became(bad):
    """What happened to a needle: sharp and straight, and then not. Dots of its old shape were not understood, and a good
    needle in the picture below would stand under the same cross."""
    good = path('needle rim-s', 'M-12 -42H12V14L0 46L-12 14Z', 2.5) + path('metal-light-s', 'M-4 -32V8', 5)
    small = group(roller(), move=place(66, -96, .42)) + circle('accent-s', 66, 98, 38, 5)
    return small + path('ground soft-deep-s', box(134, 26, 218, 132, 40), 4) + group(good, move='translate(186 92)') + arrow([(216, 92), (240, 92), (262, 92)], 16, 10) + group(bad, move='translate(306 92)')


def flush(points, scales=(1.1, .9, .68)):
    return ''.join(path('inflamed', blob(points, k)) for k in scales)


def bleeds(*places):
    return ''.join(group(path('blood rim-s', DROP, 2), move=place(*p)) for p in places)


def blunt():
    """The worn needle has a round end and presses the skin in until it tears."""
    def top(x):
        return SKIN + 74 * hump(x, WORN, 66) - 14 * hump(x, WORN - 108, 28) - 14 * hump(x, WORN + 108, 28)
    low = SKIN + 70
    bad = path('needle rim-s', 'M-13 -42H13V18C20 26 22 36 12 40C6 44 -6 44 -12 40C-22 36 -20 26 -13 18Z', 2.5) + path('metal-light-s', 'M-4 -32V12', 5)
    worn = (path('needle rim-s', f'M{WORN - 30} {DRUM + 40}H{WORN + 30}V{low - 44}C{WORN + 40} {low - 30} {WORN + 42} {low - 4} {WORN + 16} {low}H{WORN - 16}C{WORN - 42} {low - 4} {WORN - 40} {low - 30} {WORN - 30} {low - 44}Z', 2.5)
            + path('metal-shade', f'M{WORN + 8} {DRUM + 40}H{WORN + 30}V{low - 44}C{WORN + 40} {low - 30} {WORN + 42} {low - 4} {WORN + 16} {low}Q{WORN + 14} {low - 20} {WORN + 8} {low - 60}Z') + path('metal-light-s', f'M{WORN - 15} {DRUM + 70}V{low - 70}', 8))
    red = flush([(WORN - 110, SKIN + 20), (WORN - 90, SKIN + 110), (WORN, SKIN + 150), (WORN + 90, SKIN + 110), (WORN + 110, SKIN + 20), (WORN, SKIN + 92)])
    torn = 'M{0} {1}l{2} 14l{3} 12l{2} 16l{3} 14l{2} 12'
    tear = ''.join(path(c, torn.format(WORN - 52, SKIN + 30, -16, 4) + torn.format(WORN + 52, SKIN + 30, 16, -4), w) for c, w in (('light-s', 17), ('blood-s', 10)))
    return strip(-10, W + 10, top, H, 4, 1.7) + red + tear + worn + bleeds((WORN - 62, SKIN - 26, 1.1), (WORN + 64, SKIN - 24, 1)) + plinth() + became(bad)


FLAT = SKIN


def bent_panel():
    """One needle leans over: it scratches the surface as the roller goes on."""
    def top(x):
        return FLAT + 26 / (1 + math.exp(-(x - 176) / 6)) / (1 + math.exp((x - 348) / 6))
    bad = path('needle rim-s', limb([(0, -42), (0, -14), (-8, 14), (-28, 40)], (13, 12, 10, 2)), 2.5) + path('metal-light-s', 'M-4 -32V-12', 5)
    red = flush([(170, FLAT + 20), (186, FLAT + 74), (264, FLAT + 92), (350, FLAT + 72), (360, FLAT + 20), (264, FLAT + 34)])
    lean = [(250, DRUM + 30), (248, DRUM + 90), (230, DRUM + 160), (192, DRUM + 210), (146, FLAT + 10)]
    needle = path('needle rim-s', limb(lean, (22, 22, 19, 14, 3)), 2.5) + path('metal-light-s', smooth([(243, DRUM + 56), (239, DRUM + 96), (222, DRUM + 160)], False), 7)
    scratch = ''.join(path(c, smooth([(x, top(x) + 2 + (4 if x // 12 % 2 else -3)) for x in range(176, 350, 12)], False), w) for c, w in (('light-s', 19), ('blood-s', 11)))
    return (strip(-10, W + 10, top, H, 9, 1.35) + red + scratch + needle + bleeds((224, FLAT - 18, 1), (286, FLAT - 20, 1.15), (336, FLAT - 16, .9)) + plinth()
            + arrow([(118, 330), (80, 332), (36, 330)], 24, 13, 'arrow') + became(bad))


# ---------------------------------------------------------------- shared: from one person to the other
def germ(x, y, r, seed):
    q = random.Random(seed)
    legs = rays(x, y, r * .8, r * 1.45, [a + q.uniform(-9, 9) for a in range(0, 360, 45)])
    return path('germ-s', legs, r * .28) + circle('germ rim-s', x, y, r, 2) + circle('light', x - r * .3, y - r * .3, r * .3)


DROP = 'M0 -20C10 -5 15 3 15 10A15 15 0 0 1 -15 10C-15 3 -10 -5 0 -20Z'


def shared_panel():
    germs = ''.join(germ(*g) for g in ((66, 470, 17, 1), (84, 604, 14, 2), (146, 580, 17, 3), (202, 606, 16, 4), (238, 572, 13, 5), (290, 606, 15, 6), (314, 492, 19, 7)))
    drops = ''.join(group(path('blood rim-s', DROP, 2) + path('light', dot(-5, 8, 4)), move=place(x, y, k)) for x, y, k in ((58, 536, 1), (178, 664, 1.25), (310, 556, 1), (176, 570, .7)))
    people = group(head(0, 0, 'tone-pale', 'cloth', 1), move=place(91, 124, 1.16)) + group(head(0, 0, 'tone-deep', 'cloth-two', 2), move=place(281, 124, 1.16))
    way = arrow([(62, 300), (56, 420), (74, 560), (136, 634), (240, 634), (300, 560), (318, 440), (312, 326)], 26, 15, both=True)
    all_ = people + way + group(roller(), move=place(186, 262, .82)) + drops + germs
    return group(all_, move='translate(0 140)')


def head(x, y, tone, cloth, kind):
    """A small person from the front, eyes down, no more than a sign."""
    face = 'M0 62C-22 62 -42 38 -42 4C-42 -30 -24 -50 0 -50C24 -50 42 -30 42 4C42 38 22 62 0 62Z'
    neck = 'M-18 44H18V80C40 88 64 96 72 130H-72C-64 96 -40 88 -18 80Z'
    hair = ('M-46 30C-58 -30 -34 -66 2 -66C38 -66 56 -34 48 22C46 34 44 40 40 44C44 10 38 -10 22 -28C4 -14 -24 -8 -36 -4C-42 8 -40 26 -38 46C-42 42 -45 38 -46 30Z' if kind == 1
            else 'M-46 6C-52 -44 -30 -68 0 -68C30 -68 52 -44 46 6C42 -10 38 -22 30 -28C10 -34 -10 -34 -30 -28C-38 -22 -42 -10 -46 6Z')
    shirt = 'M-76 132C-70 98 -46 88 -24 82C-14 96 14 96 24 82C46 88 70 98 76 132Z'
    return group(path('skin rim-s', neck, 2) + path('skin-shade', 'M-18 52C-6 66 10 66 18 56V80C10 88 -10 86 -18 74Z') + path(f'{cloth} rim-s', shirt, 2)
                 + path('skin rim-s', face, 2) + path('skin-shade', 'M42 4C42 38 22 62 0 62C20 44 28 10 22 -40C36 -28 42 -14 42 4Z')
                 + path('hair edge-tone-s', hair, 2) + path('feature-s', 'M-20 2v5M20 2v5', 7.5) + path('feature-s', 'M-30 -12L-12 -19M12 -19L30 -12M-13 44Q0 34 13 44', 4)
                 + path('skin-deep-s', 'M-2 12Q4 22 -2 26', 2.6), cls=tone, move=place(x, y))


def at_home():
    """In a house, somebody rolls the own cheek, with the own hand."""
    w = HOUSE[1]
    house = (path('wood rim-s', box(216, 74, 40, 110), 3) + path('sun-light rim-s', f'M20 238L{w / 2} 60L{w - 20} 238V752H20Z', 3)
             + path('cloth-two rim-s', f'M0 238L{w / 2} 24L{w} 238L{w - 20} 262L{w / 2} 72L20 262Z', 3))
    her = group(side_skin() + side_curls(7) + ear() + side_wide_eye() + group(draw_side_light.dents(), clip='side') + path('cloth rim-s', COAT, 4), move='translate(278 296) scale(-.44 .44)') + path('cloth', box(-10, 664, w + 20, 100))
    arm = path('cloth-shade rim-s', limb([(30, 800), (62, 700), (118, 606)], (50, 38, 26)), 3)
    tool = group(roller(), move='translate(84 616) rotate(-142) scale(.5)')
    h = Hand()
    h.part([(96, 628), (108, 584), (132, 566), (160, 574), (170, 606), (158, 650), (120, 668)])
    for v in (576, 598, 620, 642):
        h.finger([(112, v + 12), (142, v + 2), (172, v)], (14, 13, 10), side=1)
    hand = group(h.out, move='translate(132 566) rotate(38) scale(.82) translate(-138 -610)')
    return house + her + arm + tool + hand


def home_roller():
    defs = clip('side', side_head())
    d, panel = plate('home', box(0, 0, HOUSE[1], 752, 34), at_home())
    defs += d
    body = group(panel + badge('dont', HOUSE[1] - 62, 684, 50), move=f'translate({HOUSE[0]} {TOP})') + '\n'
    for x, name, inner in zip(XS, ('blunt', 'bent', 'shared'), (blunt(), bent_panel(), shared_panel())):
        d, panel = plate(name, box(0, 0, W, H, 40), inner)
        defs += d
        body += group(panel + badge('dont', W - 72, H - 72, 50), id=name, move=f'translate({n(x)} {TOP}) scale({SHOWN})') + '\n'

    def spot(i, x, y):
        return XS[i] + x * SHOWN, TOP + y * SHOWN
    anchors = (marks('blunt', spot(0, WORN, SKIN + 84), spot(0, 62, H - 62)) + marks('bent', spot(1, 200, FLAT + 130), spot(1, 62, H - 62))
               + marks('shared', spot(2, 186, 740), spot(2, 62, H - 62)))
    publish('home-roller', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    home_roller()
