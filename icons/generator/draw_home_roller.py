#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a roller at home: a blunt needle, a bent one, a roller that is shared."""
from scenes import *
from draw_devices import spike, glint_line, roller

W, H, TOP, GAP = 372, 752, 24, 18
XS = (24, 24 + W + GAP, 24 + 2 * (W + GAP))


def hump(x, middle, wide):
    return math.exp(-((x - middle) / wide) ** 2)


# ---------------------------------------------------------------- blunt: one needle close up, a sharp one beside it
SHARP, WORN, DEEP = 76, 226, 440


def blunt():
    def top(x):
        return DEEP - 34 * hump(x, WORN - 112, 26) - 36 * hump(x, WORN + 112, 28)
    # the torn furrow, its edges in shreds; what the sharp needle leaves is a slit
    at = lambda *run: [(WORN + x, DEEP + y, *c) for x, y, *c in run]
    tear = smooth(at((-112, -26, 'c'), (-92, 14), (-98, 44, 'c'), (-80, 54), (-78, 88), (-56, 108, 'c'), (-44, 118), (-28, 150), (-6, 148, 'c'), (8, 168), (34, 146),
                     (44, 118, 'c'), (66, 108), (74, 72), (94, 56, 'c'), (86, 26), (114, -28, 'c'), (66, 8), (0, 12), (-66, 8)))
    raw = smooth(at((-76, 16), (-64, 62), (-40, 96), (-22, 126), (8, 138), (30, 112), (54, 84), (72, 24), (0, 10)))
    shreds = ''.join(lock(at(*run), 4) for run in (
        ((-92, 46), (-62, 58), (-40, 52)), ((-58, 106), (-34, 102), (-18, 112)), ((92, 56), (64, 66), (44, 58)), ((46, 118), (22, 112), (6, 122))))
    flaps = (smooth(at((-84, 26, 'c'), (-96, -2), (-118, -16), (-150, -20, 'c'), (-136, -42), (-108, -46), (-84, -22)))
             + smooth(at((84, 28, 'c'), (98, -2), (120, -18), (150, -18, 'c'), (138, -44), (110, -48), (84, -22))))
    red = ''.join(path('inflamed', blob([(WORN - 130, DEEP + 6), (WORN - 112, DEEP + 110), (WORN - 44, DEEP + 196), (WORN + 50, DEEP + 190), (WORN + 118, DEEP + 104), (WORN + 134, DEEP + 6), (WORN, DEEP + 10)], k)) for k in (1, .84))
    slit = f'M{SHARP - 9} {DEEP}L{SHARP - 6} {DEEP + 92}L{SHARP} {DEEP + 142}L{SHARP + 6} {DEEP + 92}L{SHARP + 9} {DEEP}Z'
    # a bulb with a burr where there was a point
    x, y = WORN, DEEP + 36
    tip = (f'M{x - 33} 96L{x - 30} {y - 128}C{x - 30} {y - 96} {x - 44} {y - 92} {x - 52} {y - 66}C{x - 62} {y - 24} {x - 34} {y} {x - 2} {y}'
           f'C{x + 34} {y} {x + 60} {y - 22} {x + 52} {y - 62}C{x + 46} {y - 92} {x + 30} {y - 96} {x + 30} {y - 128}L{x + 33} 96Z')
    dark = f'M{x + 8} 96L{x + 8} {y - 128}C{x + 10} {y - 90} {x + 30} {y - 50} {x + 4} {y}C{x + 36} {y} {x + 60} {y - 22} {x + 52} {y - 62}C{x + 46} {y - 92} {x + 30} {y - 96} {x + 30} {y - 128}L{x + 33} 96Z'
    nicks = f'M{x - 36} {y - 44}q10 12 24 10M{x - 20} {y - 20}q14 8 28 2'
    fine = spike(SHARP, 96, DEEP - 138, 20)
    plinth = 'M-10 -10H382V84Q186 122 -10 84Z'
    return (strip(-10, W + 10, top, H, 4, 1.7) + red + path('blood-light rim-s', tear, 2.5) + path('dermis', raw) + path('collagen rim-s', shreds, 1.5)
            + path('blood rim-s', slit, 2) + path('skin edge-s', flaps, 2.5)
            + path('needle rim-s', tip + fine, 2.5) + path('metal-shade', dark) + path('metal-shade', f'M{SHARP + 4} 96H{SHARP + 20}L{SHARP + 16} {96 + (DEEP - 138) * .62:.0f}L{SHARP} {DEEP - 42}Z')
            + path('metal-light-s', f'M{x - 18} 120L{x - 17} {y - 122}M{SHARP - 9} 120L{SHARP - 8} 270', 7) + path('metal-light-s', nicks, 4)
            + path('device rim-s', plinth, 3) + path('device-shade', 'M-10 84V58Q186 96 382 58V84Q186 122 -10 84Z'))


# ---------------------------------------------------------------- bent: a hook that is dragged along under the surface
FLAT, HOOK = 300, 128


def bent_panel():
    def top(x):
        torn = 1 / (1 + math.exp(-(x - HOOK - 22) / 7)) / (1 + math.exp((x - 322) / 6))
        return FLAT + torn * (15 + 7 * math.sin(x / 9)) - 18 * hump(x, HOOK - 34, 26) - 16 * hump(x, 346, 16)
    # from the hole at the right down to the hook
    start, end = (318, FLAT + 12), (HOOK - 4, FLAT + 218)
    dx, dy = end[0] - start[0], end[1] - start[1]
    far = math.hypot(dx, dy)

    def ragged(wide, out):
        r, sides = random.Random(5), ([], [])
        for i in range(11):
            t = (i + .5 + r.uniform(-.3, .3)) / 11
            for side, sign in zip(sides, (1, -1)):
                w = sign * wide * (.55 + .75 * t) * ((1 if i % 2 else out) + r.uniform(-.3, .3))
                side.append((start[0] + dx * t - dy / far * w, start[1] + dy * t + dx / far * w))
        return smooth([(start[0] + 20, start[1] - 14, 'c'), *sides[1], (end[0] - 6, end[1] + 6), *sides[0][::-1], (start[0] - 34, start[1] - 2, 'c')])
    halo = [(350, FLAT + 26), (306, FLAT + 130), (220, FLAT + 236), (110, FLAT + 290), (40, FLAT + 236), (70, FLAT + 130), (150, FLAT + 60), (250, FLAT + 46)]
    red = ''.join(path('inflamed', blob(halo, k)) for k in (1, .82))
    shreds = ''.join(lock([(start[0] + dx * t + a, start[1] + dy * t + b), (start[0] + dx * t + a * .2, start[1] + dy * t + b * .3 + 5), (start[0] + dx * t - a * .8, start[1] + dy * t - b * .5)], 4.5)
                     for t, a, b in ((.26, 22, 8), (.42, 26, 12), (.58, -30, -14), (.74, 32, 12)))
    beads = ((326, FLAT - 8, 15), (288, FLAT + 6, 8), (246, FLAT + 8, 10), (204, FLAT + 8, 7))
    # a fish hook: down, round and up again
    x, y = HOOK, FLAT + 186
    hook = (f'M{x - 3} 90L{x + 2} {y}C{x + 2} {y + 34} {x - 22} {y + 42} {x - 40} {y + 26}C{x - 56} {y + 10} {x - 62} {y - 24} {x - 92} {y - 56}'
            f'C{x - 86} {y - 10} {x - 84} {y + 34} {x - 58} {y + 58}C{x - 18} {y + 88} {x + 36} {y + 64} {x + 35} {y}L{x + 31} 90Z')
    dark = f'M{x + 18} 90L{x + 22} {y}C{x + 22} {y + 50} {x - 24} {y + 76} {x - 58} {y + 58}C{x - 18} {y + 88} {x + 36} {y + 64} {x + 35} {y}L{x + 31} 90Z'
    # the drum with its straight needles
    cx, cy, r, needles, high = x + 14, 26, 92, '', ''
    for a in (-6, 22, 50, 130, 158):
        u, v = cx + math.cos(math.radians(a)) * (r - 4), cy + math.sin(math.radians(a)) * (r - 4)
        needles += spike(u, v, 158, 14, a)
        high += glint_line(u, v, 158, -12, a)
    drum = (circle('device rim-s', cx, cy, r, 3) + path('device-shade', f'M{cx + r} {cy}A{r} {r} 0 0 1 {cx - r * .86:.0f} {cy + r * .5:.0f}Q{cx + r * .2:.0f} {cy + r * .86:.0f} {cx + r} {cy}Z')
            + circle('metal rim-s', cx, cy - 6, 34, 2.5) + circle('metal-light', cx - 2, cy - 8, 17))
    return (strip(-10, W + 10, top, H, 9, 1.35) + red + path('blood-light rim-s', ragged(27, 1.75), 2.5) + path('dermis', ragged(13, 1.6)) + path('collagen rim-s', shreds, 1.5)
            + path('needle rim-s', needles + hook, 2.5) + path('metal-shade', dark) + path('metal-light-s', high + f'M{x + 7} 130L{x + 11} {y}', 5) + drum
            + path('blood-s', smooth([(u, top(u) + 2) for u in range(HOOK + 44, 330, 14)], False), 7)
            + path('blood rim-s', ''.join(dot(*b) for b in beads), 2) + path('light', ''.join(dot(u - k * .3, v - k * .3, k * .3) for u, v, k in beads))
            + arrow([(338, 246), (284, 236), (222, 246)], 19, 11))


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
    way = arrow([(62, 300), (56, 420), (74, 560), (136, 634), (240, 634), (300, 560), (318, 440), (312, 326)], 26, 15)
    return people + way + group(roller(), move=place(186, 262, .82)) + drops + germs


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
    defs = body = ''
    for x, name, inner in zip(XS, ('blunt', 'bent', 'shared'), (blunt(), bent_panel(), shared_panel())):
        d, panel = plate(name, box(0, 0, W, H, 34), inner)
        defs += d
        body += group(panel + badge('dont', W - 62, H - 62, 40), id=name, move=f'translate({x} {TOP})') + '\n'
    anchors = (marks('blunt', (XS[0] + WORN, TOP + DEEP + 60), (XS[0] + 322, TOP + 180)) + marks('bent', (XS[1] + 200, TOP + FLAT + 130), (XS[1] + 62, TOP + 650))
               + marks('shared', (XS[2] + 186, TOP + 600), (XS[2] + 62, TOP + 690)))
    publish('home-roller', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    home_roller()
