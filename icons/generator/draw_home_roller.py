#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a roller at home: a blunt needle, a bent one, a roller that is shared."""
from scenes import *
from draw_devices import spike, glint_line, roller

W, H, TOP, GAP = 372, 752, 24, 18
XS = (24, 24 + W + GAP, 24 + 2 * (W + GAP))
MX, SURF = W / 2, 470


def drum(cx, cy, r, skip, length=58, w=6, step=12):
    """The drum from the side with its good needles; those in skip are left to draw."""
    needles = high = ''
    for i in range(360 // step):
        a = 90 + i * step
        if i in skip:
            continue
        x, y = cx + math.cos(math.radians(a)) * (r - 4), cy + math.sin(math.radians(a)) * (r - 4)
        needles += spike(x, y, length, w, a)
        high += glint_line(x, y, length, w, a)
    arm = f'M{cx - 24} {cy}L{cx + 96} {cy - 300}H{cx + 150}L{cx + 24} {cy}Z'
    return (path('needle', needles) + path('metal-light-s', high, 2.4)
            + circle('device rim-s', cx, cy, r, 3)
            + path('device-shade', f'M{cx + r} {cy}A{r} {r} 0 0 1 {cx - r * .8:.0f} {cy + r * .6:.0f}C{cx - r * .2:.0f} {cy + r * .75:.0f} {cx + r * .6:.0f} {cy + r * .5:.0f} {cx + r} {cy}Z')
            + path('metal rim-s', arm, 3) + path('metal-shade', f'M{cx + 4} {cy}L{cx + 126} {cy - 300}H{cx + 150}L{cx + 24} {cy}Z')
            + circle('metal rim-s', cx, cy, 42, 2.5) + circle('metal-shade', cx + 4, cy + 4, 28) + circle('metal-light', cx - 2, cy - 2, 20))


def hook(x, y):
    """A blunt tip: worn round, with a burr."""
    return f'M{x - 8} {y}L{x - 9} {y + 58}C{x - 10} {y + 76} {x - 20} {y + 78} {x - 21} {y + 68}C{x - 30} {y + 84} {x - 14} {y + 98} {x + 2} {y + 95}C{x + 14} {y + 92} {x + 12} {y + 74} {x + 9} {y + 58}L{x + 8} {y}Z'


def blunt():
    # the surface is pushed down and torn open behind the tip
    def top(x):
        return SURF + 34 * math.exp(-((x - MX + 4) / 34) ** 2) + 12 * math.exp(-((x - MX - 44) / 24) ** 2)
    r = 146
    cy = SURF - 52 - r + 12
    tear = smooth([(MX - 6, SURF + 24, 'c'), (MX + 6, SURF + 46), (MX + 22, SURF + 58), (MX + 40, SURF + 54), (MX + 58, SURF + 58), (MX + 74, SURF + 40), (MX + 86, SURF + 2, 'c'), (MX + 60, SURF + 16), (MX + 30, SURF + 22)])
    tear_in = smooth([(MX + 6, SURF + 34), (MX + 20, SURF + 48), (MX + 40, SURF + 45), (MX + 58, SURF + 48), (MX + 70, SURF + 30), (MX + 40, SURF + 30)])
    flap = smooth([(MX + 66, SURF + 20, 'c'), (MX + 84, SURF - 4), (MX + 78, SURF - 26), (MX + 56, SURF - 34, 'c'), (MX + 82, SURF - 44), (MX + 106, SURF - 22), (MX + 100, SURF + 16, 'c')])
    shreds = lock([(MX + 14, SURF + 24), (MX + 24, SURF + 36), (MX + 22, SURF + 48)], 3.5) + lock([(MX + 46, SURF + 22), (MX + 50, SURF + 36), (MX + 58, SURF + 46)], 3.5)
    red = ''.join(path('inflamed', blob([(MX - 40, SURF + 30), (MX - 10, SURF + 96), (MX + 30, SURF + 124), (MX + 70, SURF + 80), (MX + 98, SURF + 16), (MX + 60, SURF - 4), (MX, SURF + 30)], k)) for k in (1, .76))
    tip = hook(MX, SURF - 62)
    return (strip(-10, W + 10, top, H, 4, 1.35) + red + path('clot rim-s', tear, 2) + path('blood-light', tear_in) + path('collagen', shreds) + path('skin rim-s', flap, 2) + path('epidermis', lock([(MX + 68, SURF + 16), (MX + 86, SURF - 2), (MX + 80, SURF - 28), (MX + 58, SURF - 34)], 4))
            + drum(MX, cy, r, (0,)) + path('needle rim-s', tip, 2) + path('metal-light-s', f'M{MX - 3} {SURF - 44}V{SURF + 10}', 2.4)
           
            + arrow([(196, 44), (150, 44), (108, 58), (74, 86)], 14, 8))


def bent_panel():
    def top(x):
        groove = 26 / (1 + math.exp(-(x - MX + 52) / 6))
        return SURF + groove * (1 - .25 * math.sin(x / 17) * (x > MX - 30)) - 13 * math.exp(-((x - MX + 74) / 14) ** 2)
    r = 146
    cy = SURF - 52 - r + 10
    x0, y0 = MX, SURF - 54
    tip = (f'M{x0 - 8} {y0}L{x0 - 8} {y0 + 26}C{x0 - 9} {y0 + 42} {x0 - 24} {y0 + 46} {x0 - 60} {y0 + 72}C{x0 - 28} {y0 + 66} {x0 + 9} {y0 + 56} {x0 + 9} {y0 + 28}L{x0 + 8} {y0}Z')
    raw = smooth([(x, top(x) + 2) for x in range(int(MX - 54), int(W + 30), 14)], False)
    red = ''.join(path('inflamed', f'M{MX - 80} {SURF + 10}C{MX - 60} {SURF + d} {MX} {SURF + d + 16} {W + 20} {SURF + d + 8}V{SURF - 10}H{MX - 50}Z') for d in (44, 74))
    beads = ''.join(dot(x, top(x) - 1, k) for x, k in ((MX + 20, 6), (MX + 62, 8), (MX + 112, 6), (MX + 150, 7)))
    return (strip(-10, W + 10, top, H, 9, 1.35) + group(red, clip='c-under') + path('blood-light-s', raw, 7) + path('blood', beads) + path('light', ''.join(dot(x - 2, top(x) - 3, 2) for x in (MX + 20, MX + 62, MX + 112, MX + 150)))
            + drum(MX, cy, r, (0,)) + path('needle rim-s', tip, 2) + path('metal-light-s', f'M{x0 - 3} {y0 + 4}V{y0 + 28}', 2.4)
            + arrow([(196, 44), (150, 44), (108, 58), (74, 86)], 14, 8)), top


def germ(x, y, r, seed):
    q = random.Random(seed)
    legs = rays(x, y, r * .8, r * 1.45, [a + q.uniform(-9, 9) for a in range(0, 360, 45)])
    return path('germ-s', legs, r * .28) + circle('germ rim-s', x, y, r, 2) + circle('light', x - r * .3, y - r * .3, r * .3)


def hand_under(sleeve):
    """What lies behind the handle: the arm and the palm."""
    h = Hand()
    h.part([(-230, -40, 'c'), (-150, -40), (-96, -52), (-50, -58), (-8, -50), (8, -20), (6, 30), (-10, 56), (-60, 62), (-110, 54), (-150, 42), (-230, 40, 'c')])
    h.dark([(-230, 8, 'c'), (-150, 16), (-100, 22), (-40, 26), (6, 30), (-10, 56), (-60, 62), (-110, 54), (-150, 42), (-230, 40, 'c')])
    cuff = path(f'{sleeve} rim-s', 'M-250 -58L-152 -52C-146 -20 -146 24 -152 54L-250 62Z', 2.5) + path(f'{sleeve}-light', 'M-172 -53L-152 -52C-146 -20 -146 24 -152 54L-172 56C-166 22 -166 -20 -172 -53Z')
    return h.out + cuff


def hand_over():
    """Fingers that close round the handle, the thumb on top."""
    h = Hand()
    for y, reach in ((44, 22), (23, 30), (1, 32)):
        h.finger([(-46, y + 2), (-14, y), (reach, y - 1)], (13, 13, 12), side=1)
    h.finger([(-74, -30), (-36, -44), (-2, -48), (30, -40)], (19, 16, 13, 10.5), nail=1, side=-1)
    return h.out


def shared_panel():
    # the roller lies drum down; one hand gives, the other takes
    tool = group(roller(), move='translate(170 236) scale(.94)')
    a = 'translate(160 446) rotate(-6) scale(.94)'
    b = 'translate(182 328) scale(-1 1) rotate(-6) scale(.94)'
    germs = ''.join(germ(*g) for g in ((112, 600, 15, 1), (160, 640, 13, 2), (212, 606, 16, 3), (252, 668, 10, 4), (104, 676, 11, 5), (36, 602, 9, 6)))
    people = head(86, 100, 'tone-pale', 'cloth', 1) + head(286, 100, 'tone-deep', 'cloth-two', 2)
    return (people + group(hand_under('cloth'), cls='tone-pale', move=a) + group(hand_under('cloth-two'), cls='tone-deep', move=b)
            + tool + group(hand_over(), cls='tone-pale', move=a) + group(hand_over(), cls='tone-deep', move=b) + germs
            + arrow([(138, 132), (186, 152), (234, 132)], 13, 7.5))


def head(x, y, tone, cloth, kind):
    """A small person from the front, eyes down, no more than a sign."""
    face = 'M0 62C-22 62 -42 38 -42 4C-42 -30 -24 -50 0 -50C24 -50 42 -30 42 4C42 38 22 62 0 62Z'
    neck = 'M-18 44H18V80C40 88 64 96 72 130H-72C-64 96 -40 88 -18 80Z'
    hair = ('M-46 30C-58 -30 -34 -66 2 -66C38 -66 56 -34 48 22C46 34 44 40 40 44C44 10 38 -10 22 -28C4 -14 -24 -8 -36 -4C-42 8 -40 26 -38 46C-42 42 -45 38 -46 30Z' if kind == 1
            else 'M-46 6C-52 -44 -30 -68 0 -68C30 -68 52 -44 46 6C42 -10 38 -22 30 -28C10 -34 -10 -34 -30 -28C-38 -22 -42 -10 -46 6Z')
    shirt = 'M-76 132C-70 98 -46 88 -24 82C-14 96 14 96 24 82C46 88 70 98 76 132Z'
    return group(path('skin rim-s', neck, 2) + path('skin-shade', 'M-18 52C-6 66 10 66 18 56V80C10 88 -10 86 -18 74Z') + path(f'{cloth} rim-s', shirt, 2)
                 + path('skin rim-s', face, 2) + path('skin-shade', 'M42 4C42 38 22 62 0 62C20 44 28 10 22 -40C36 -28 42 -14 42 4Z')
                 + path('hair edge-tone-s', hair, 2) + path('feature-s', 'M-26 6Q-18 13 -10 6M10 6Q18 13 26 6M-12 40Q0 46 12 40', 3.4)
                 + path('skin-deep-s', 'M-2 12Q4 22 -2 26', 2.6), cls=tone, move=place(x, y))


def home_roller():
    b, top = bent_panel()
    defs = clip('c-under', smooth([(x, top(x)) for x in range(-20, W + 40, 12)], False) + f'V{H}H-20Z')
    body = anchors = ''
    for x, name, inner in zip(XS, ('blunt', 'bent', 'shared'), (blunt(), b, shared_panel())):
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel + badge('dont', W - 62, H - 62, 40), id=name, move=f'translate({x} {TOP})') + '\n'
    anchors = marks('blunt', (XS[0] + MX - 4, TOP + SURF + 24), (XS[0] + 70, TOP + 640)) + marks('bent', (XS[1] + MX - 30, TOP + SURF - 10), (XS[1] + 70, TOP + 640)) + marks('shared', (XS[2] + 186, TOP + 560), (XS[2] + 62, TOP + 570))
    publish('home-roller', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    home_roller()
