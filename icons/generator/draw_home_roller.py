#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with a roller at home: a blunt needle, a bent one, a roller that is shared."""
from scenes import *
from draw_devices import roller

W, H, TOP, GAP = 372, 752, 24, 18
XS = (24, 24 + W + GAP, 24 + 2 * (W + GAP))


def hump(x, middle, wide):
    return math.exp(-((x - middle) / wide) ** 2)


# ---------------------------------------------------------------- what a roller's needles do, close up
WORN, SKIN = 186, 420


def plinth():
    """The part of the roller that holds the needles."""
    return path('device rim-s', 'M-10 -10H382V150Q186 186 -10 150Z', 3) + path('device-shade', 'M-10 150V124Q186 160 382 124V150Q186 186 -10 150Z')


def as_new(d):
    """Dots: where the needle would be if it were sharp and straight. A good needle beside it would stand under the same cross."""
    return path('paper-s', d, 12, ' stroke-dasharray="0 16"') + path('ink-s', d, 8, ' stroke-dasharray="0 16"')


def flush(points, scales=(1.1, .9, .68)):
    return ''.join(path('inflamed', blob(points, k)) for k in scales)


def blunt():
    """The worn needle has a round end and presses the skin in until it tears; dots show the point it had."""
    def top(x):
        return SKIN + 74 * hump(x, WORN, 58) - 9 * hump(x, WORN - 104, 26) - 9 * hump(x, WORN + 104, 26)
    low = SKIN + 70
    worn = (path('needle rim-s', f'M{WORN - 24} 150H{WORN + 24}V{low - 34}C{WORN + 26} {low - 8} {WORN + 14} {low} {WORN} {low}C{WORN - 14} {low} {WORN - 26} {low - 8} {WORN - 24} {low - 34}Z', 2.5)
            + path('metal-shade', f'M{WORN + 6} 156H{WORN + 24}V{low - 34}C{WORN + 26} {low - 8} {WORN + 14} {low} {WORN} {low}Q{WORN + 10} {low - 20} {WORN + 6} {low - 60}Z') + path('metal-light-s', f'M{WORN - 12} 176V{low - 60}', 7))
    red = flush([(WORN - 96, SKIN + 20), (WORN - 80, SKIN + 110), (WORN, SKIN + 156), (WORN + 80, SKIN + 110), (WORN + 96, SKIN + 20), (WORN, SKIN + 92)])
    tear = ''.join(path(c, f'M{WORN - 50} {SKIN + 42}l-20 30M{WORN + 50} {SKIN + 42}l20 30', w) for c, w in (('light-s', 15), ('blood-s', 9)))
    return strip(-10, W + 10, top, H, 4, 1.7) + red + tear + as_new(f'M{WORN - 26} {low - 30}L{WORN} {low + 64}L{WORN + 26} {low - 30}') + worn + plinth()


FLAT = SKIN


def bent_panel():
    """One needle leans over: it scratches the surface as the roller goes on."""
    def top(x):
        return FLAT + 20 / (1 + math.exp(-(x - 196) / 6)) / (1 + math.exp((x - 338) / 6))
    red = flush([(186, FLAT + 20), (200, FLAT + 74), (270, FLAT + 92), (344, FLAT + 72), (354, FLAT + 20), (270, FLAT + 34)])
    lean = [(250, 150), (246, 230), (228, 310), (192, 380), (160, FLAT + 6)]
    needle = path('needle rim-s', limb(lean, (18, 18, 16, 12, 3)), 2.5) + path('metal-light-s', smooth([(243, 176), (238, 240), (220, 308)], False), 6)
    scratch = ''.join(path(c, smooth([(x, top(x) + 2) for x in range(196, 344, 12)], False), w) for c, w in (('light-s', 17), ('blood-s', 9)))
    return strip(-10, W + 10, top, H, 9, 1.35) + red + scratch + as_new(f'M232 210V{FLAT - 10}L250 {FLAT + 74}L268 {FLAT - 10}V210') + needle + plinth() + arrow([(280, 84), (196, 90), (104, 84)], 24, 13, 'accent-shade')


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
    anchors = (marks('blunt', (XS[0] + WORN, TOP + SKIN + 84), (XS[0] + 322, TOP + 180)) + marks('bent', (XS[1] + 200, TOP + FLAT + 130), (XS[1] + 62, TOP + 650))
               + marks('shared', (XS[2] + 186, TOP + 600), (XS[2] + 62, TOP + 690)))
    publish('home-roller', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    home_roller()
