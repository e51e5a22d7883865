#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""how-scars-form: one pore, from open to a scar.

Steps: 1 open pore, 2 blocked, 3 inflamed (the wall has burst, strands break),
4 strands lost: a dent, 5 the other way: too many strands: a bump.

The block is drawn once without its middle; each step brings its own middle.
"""
import math
import random
import sys

from cut_block import (
    Block, CALM_LEVELS, Frame, define_ropes, deep_trunks, draw_cells, draw_vessels, place_ropes, trunk_point)
from cut_lib import (
    Drawing, Noise, bump, circle_points, dense_curve, dot_path, inside, meander, ribbon_outline, scatter,
    smooth_path, thin_out, tube_path)
from draw_mark_or_scar import LEVELS, overgrown, thin_strands
from draw_skin_layers import gland, sleeve

PORE = 552
WINDOW = (316, 788)               # the middle that each step draws anew
SHAPE = dict(surface=258, fat=630, bottom=752, horn=18, skin=54, ridge=(24, 37))
FRAME = Frame(**SHAPE)
MIDDLE = Frame(left=WINDOW[0], right=WINDOW[1], **SHAPE)
WAVES, RIPPLES, EDGES, FLOW = Noise(3), Noise(11), Noise(29), Noise(5)


# ---------------------------------------------------------------- the surface

def calm(x, depth):
    return 3.5 * WAVES(x / 125 + depth * 1.1) + 1.4 * RIPPLES(x / 41 + depth * 3)


def with_pore(x, depth):
    away = math.hypot(x - PORE, depth * 90)
    return calm(x, depth) - 148 * bump(away / 15, 2.6) - 13 * bump(away / 33, 2)


def pore_wall(x):
    return bump((x - PORE) / 58, 8)


def mound(x, depth, wide, deep, power, middle=12):
    angle = math.atan2(depth * 150 - middle, x - PORE)
    away = math.hypot((x - PORE) / wide, (depth * 150 - middle) / deep)
    return bump(away * (1 + .04 * EDGES(angle * 1.7)), power)


def swollen(x, depth):
    return calm(x, depth) + 48 * mound(x, depth, 138, 84, 2.5) + 15 * mound(x, depth, 42, 34, 3)


def sunken(x, depth):
    return calm(x, depth) - 70 * mound(x, depth, 140, 84, 3.2)


def raised(x, depth):
    return calm(x, depth) + 72 * mound(x, depth, 138, 84, 3)


def wide_scar(x):
    return bump((x - PORE) / 176, 12)


# ---------------------------------------------------------------- the drawing

def draw(file_name):
    svg = Drawing()
    block = Block(svg, calm, frame=FRAME, seed=9)
    ropes = base(svg, block)
    healthy_middle(svg, ropes)
    with svg.group("step-1"):
        svg.use("whole")
        open_pore(svg)
    with svg.group("step-2"):
        svg.use("whole")
        blocked(svg)
    with svg.group("step-3"):
        sore(svg, ropes)
    with svg.group("step-4"):
        lost(svg)
    with svg.group("step-5"):
        too_many(svg)
    svg.save(file_name)


def in_bowl(x, y, grow=1.0):
    """The place around the pore, which each step fills."""
    return math.hypot((x - PORE) / 214, (y - 270) / 262) < grow


def base(svg, block):
    block.ground()
    block.top_face(CALM_LEVELS, below=300)
    block.furrows((84, 92), lambda x, depth: abs(x - PORE) > 190 - 90 * depth)
    block.side_face()
    with block.front():
        block.fat(gap=46)
        block.dermis()
        ropes = define_ropes(svg, "r", count=6, half_width=(9.5, 14))
        block.collagen(ropes, None, allowed=lambda p: not in_bowl(*p), gaps=(64, 57), top=384)
        block.fine_strands(band=(340, 384), gap=26, allowed=lambda p: not 262 < p[0] < 800)
        vessels(svg, block)
    for name, left, right in (("l", FRAME.left, WINDOW[0]), ("q", WINDOW[1], FRAME.right)):
        side = Block(svg, calm, frame=Frame(left=left, right=right, **SHAPE), prefix=name, seed=ord(name))
        with side.front():
            side.capillaries(372, most=.9)
            side.epidermis(None, cell_gap=13.5)
            side.horn(None, flakes=(.5,))
    block.edges()
    return ropes


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=30, half_width=(9, 8), reach=11)
    artery = deep_trunks(block, 8, drop=6, half_width=(7, 6), reach=11)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 180, [(168, 580), (186, 470), (170, 376)], 6, 1.8),
                       riser(vein, 880, [(892, 590), (874, 490), (884, 380)], 5.5, 1.6)], "vein")
    draw_vessels(svg, [artery, riser(artery, 110, [(122, 580), (104, 470), (116, 372)], 5, 1.6),
                       riser(artery, 330, [(318, 600), (336, 560), (322, 500)], 4.6, 1.2),
                       riser(artery, 960, [(946, 580), (964, 470), (954, 372)], 5, 1.6)], "artery")


# ---------------------------------------------------------------- the middle

class Middle(Block):
    """The middle piece of the block with a surface of its own."""

    def __init__(self, svg, height, scar, prefix):
        super().__init__(svg, height, scar, MIDDLE, prefix=prefix, seed=11)

    def top(self, levels, below=360):
        self.top_face(levels, below=below, outline=False)

    def cover(self):
        self.svg.path("dermis", f"M{WINDOW[0]} 90H{WINDOW[1]}V318H{WINDOW[0]}z")

    def skin(self):
        self.epidermis(None, cell_gap=13.5)
        self.horn(None, flakes=(.5,))

    def rim(self):
        self.svg.path("light-s", self.surface_path, 2.5, transform="translate(0 3)")
        self.svg.path("skin-deep-s", self.surface_path, 2.2)


def healthy_middle(svg, ropes):
    """What steps 1 and 2 share: sound strands, gland, hair, the lined pore."""
    block, chance = Middle(svg, with_pore, pore_wall, "w"), random.Random(14)

    def direction(x, y):
        return block.calm_direction(x, y)

    def fits(p):
        return in_bowl(*p, 1.03) and abs(p[0] - PORE) > 12
    with svg.defs(), svg.group("whole"):
        svg.path("skin-deep", f"M{PORE - 36} 250H{PORE + 36}V412H{PORE - 36}z")
        svg.path("shade", f"M{PORE - 36} 262H{PORE - 1}L{PORE + 2} 412H{PORE - 36}z")
        with block.front():
            block.cover()
            place_ropes(svg, chance, ropes, scatter(chance, (350, 376, 760, 540), 62, fits), direction, .3, (.6, .85),
                        plain=True)
            svg.path("dermis-veil", smooth_path(circle_points(PORE, 430, 205, 10, squash=.55), True))
            place_ropes(svg, chance, ropes, scatter(chance, (350, 376, 760, 530), 50, fits), direction, .22, (.6, .88))
            strands = ["", ""]
            for x, y in scatter(chance, (WINDOW[0] + 10, 340, WINDOW[1] - 40, 378), 26, lambda p: abs(p[0] - PORE) > 64):
                strands[chance.random() < .5] += smooth_path(
                    [(x, y), (x + 22, y + chance.uniform(-8, 8)), (x + 50, y + chance.uniform(-12, 12))])
            svg.path("collagen-shade-s", strands[0], 3)
            svg.path("collagen-s", strands[1], 3)
            block.capillaries(372, lambda x: abs(x - PORE) > 70)
            with svg.group(transform="translate(-70 18)"):
                gland(svg)
            hair_root(svg)
            block.skin()
        block.rim()


def hair_root(svg):
    axis = dense_curve((PORE, 392), (550, 420), (546, 460), (538, 500), (530, 530))
    x, y = axis[-1]
    bulb = smooth_path([(x + a, y + b) for a, b in ((-20, -24), (-27, 2), (-20, 20), (-4, 28), (14, 22), (25, 4), (22, -20))],
                       True)
    outer = sleeve(axis, [30, 22, 18, 19, 21]) + bulb
    with svg.group(transform="translate(6 5)"):
        svg.path("shade", outer)
    svg.path("pigment-s", outer, 4)
    svg.path("root", outer)
    svg.path("root-light", sleeve(axis, [17, 13, 11, 12, 13]) + smooth_path(circle_points(x, y, 17, 8), True))
    svg.path("hair", tube_path(thin_out(dense_curve((x, y + 4), (538, 500), (546, 460), (551, 420), (PORE, 390)), 5), 6, 4))
    svg.path("vessel blood-s", smooth_path([(x - 8, y + 29), (x - 6, y + 16), (x, y + 7), (x + 5, y + 16), (x + 5, y + 28)]), 2)


def open_pore(svg):
    """A free way out: the hair stands in it, a little oil runs up the wall."""
    top = FRAME.surface
    mouth = [(PORE - 37, top + 3), (PORE - 30, top - 7), (PORE - 6, top - 15), (PORE + 22, top - 12), (PORE + 38, top + 2),
             (PORE + 18, top + 24), (PORE - 20, top + 24)]
    svg.path("skin-shade", smooth_path(circle_points(PORE + 4, top - 2, 50, 10, squash=.42), True))
    svg.path("skin-deep", smooth_path(mouth, True))
    svg.path("skin-light-s", f"M{PORE + 16} {top - 17}q26 2 33 16", 4)
    svg.path("oil", f"M{PORE + 13} 388C{PORE + 4} 372 {PORE + 7} 340 {PORE + 14} 306L{PORE + 22} 280C{PORE + 20} 310 {PORE + 17} 350 {PORE + 13} 388z")
    curve = dense_curve((PORE, 402), (PORE - 2, 330), (PORE + 2, 258), (PORE + 20, 196), (PORE + 58, 146), (PORE + 104, 116))
    svg.path("hair", tube_path(thin_out(curve, 5), 4.6, .7))
    svg.path("hair-light-s", smooth_path([(x - 1.2, y) for x, y in curve[3:-10:7]]), 1.5)


# ---------------------------------------------------------------- blocked

SAC = [(PORE - 15, 272), (PORE - 20, 296), (PORE - 42, 326), (PORE - 58, 366), (PORE - 50, 408), (PORE - 18, 432),
       (PORE + 18, 432), (PORE + 50, 408), (PORE + 58, 364), (PORE + 42, 326), (PORE + 20, 296), (PORE + 15, 272)]


def blocked(svg):
    """A plug shuts the mouth; oil and dead skin pile up and widen the pore."""
    top, chance = FRAME.surface, random.Random(9)
    outline = smooth_path(SAC)
    svg.path("shade", smooth_path([(x + 6, y + 6) for x, y in SAC]) + "z")
    svg.path("epidermis-s", outline, 34)
    svg.path("pigment-s", smooth_path(SAC[2:-2]), 38)
    svg.path("epidermis-s", outline, 33)
    svg.path("cell-s", smooth_path(grow(SAC[2:-2], 9)), 10, stroke_dasharray="8 3 9 3", stroke_linecap="butt")
    svg.path("pigment-s", smooth_path(grow(SAC[2:-2], 9)), 4.5, stroke_dasharray="0 11.5")
    svg.path("horn-s", outline, 13)
    svg.path("horn-shade-s", outline, 3)
    svg.path("oil", outline + "z")
    svg.clip("sac", outline + "z")
    with svg.group(clip_path=svg.clipped("sac")):
        svg.path("oil-shade", smooth_path([(PORE + 24, 272), (PORE + 22, 320), (PORE + 30, 372), (PORE + 16, 416), (PORE - 20, 436),
                                           (PORE + 70, 440), (PORE + 70, 272)], True), fill_opacity=".35")
        flakes = ""
        for i, y in enumerate(range(284, 426, 14)):
            wide = 14 + 34 * bump((y - 366) / 66, 2.6)
            for x in ((-.42, .42) if wide > 30 else (0,)):
                u, bend = PORE + x * wide * 1.2 + chance.uniform(-5, 5), chance.uniform(3, 8)
                half = wide * (.5 if wide > 30 else .7)
                flakes += f"M{u - half:.0f} {y + chance.uniform(-3, 3):.0f}q{half:.0f} {bend:.0f} {2 * half:.0f} {chance.uniform(-4, 4):.0f}"
        svg.outlined("fl", flakes, "horn-shade", "horn-light", 5, 1.2)
        germs = scatter(chance, (PORE - 44, 340, PORE + 44, 420), 26)
        svg.path("germ-s", "".join(f"M{x:.0f} {y:.0f}l{chance.uniform(-6, 6):.0f} {chance.choice((-5, 5))}" for x, y in germs), 4.5)
    svg.path("inflamed-mild", smooth_path(circle_points(PORE + 6, top - 4, 92, 12, .05, squash=.4), True))
    cap = [(PORE - 40, top + 8), (PORE - 34, top - 8), (PORE - 14, top - 24), (PORE + 14, top - 25), (PORE + 36, top - 8),
           (PORE + 42, top + 8), (PORE + 24, top + 26), (PORE, top + 31), (PORE - 24, top + 26)]
    svg.path("shade", smooth_path([(x + 9, y + 1) for x, y in cap], True))
    svg.path("horn-light horn-shade-s", smooth_path(cap, True), 2)
    svg.path("pus", smooth_path([(PORE - 27, top + 6), (PORE - 16, top - 12), (PORE + 10, top - 15), (PORE + 27, top - 2),
                                 (PORE + 22, top + 14), (PORE, top + 22), (PORE - 20, top + 15)], True))
    svg.path("mark-brown", smooth_path(circle_points(PORE + 4, top - 2, 12, 8, .1, squash=.6), True))
    svg.path("light-s", f"M{PORE - 20} {top - 4}q6-10 16-12", 4)


def grow(points, far):
    cx, cy = PORE, 362
    return [(x + far * (x - cx) / (math.hypot(x - cx, y - cy) or 1), y + far * (y - cy) / (math.hypot(x - cx, y - cy) or 1))
            for x, y in points]


# ---------------------------------------------------------------- sore

def sore(svg, ropes):
    """The wall has burst: pus and white cells pour out, the strands near by break."""
    block, chance = Middle(svg, swollen, lambda x: .6 * bump((x - PORE) / 120, 8), "s"), random.Random(3)
    block.top(LEVELS)
    with svg.group(clip_path=svg.clipped("stop")):
        for size, classes in ((1.0, "inflamed"), (.72, "inflamed"), (.44, "inflamed")):
            field = [block.spot(PORE + 176 * size * math.cos(a), max(0, (20 + 104 * size * math.sin(a)) / 150))
                     for a in [math.pi * t / 10 for t in range(11)]]
            edge = [(x, y + 6) for x, y in block.surface[::-9] if abs(x - PORE) < 172 * size]
            svg.path(classes, smooth_path(field + edge[::-1], True))
    haze = [(PORE + 196 * math.cos(a) * (1 + .07 * EDGES(a * 2)), 372 + 150 * math.sin(a) * (1 + .07 * EDGES(a * 2 + 5)))
            for a in [math.pi * t / 9 for t in range(18)]]
    pool = [(PORE - 10, 214), (PORE - 16, 262), (PORE - 46, 296), (PORE - 74, 340), (PORE - 66, 392), (PORE - 92, 428),
            (PORE - 52, 436), (PORE - 22, 462), (PORE + 12, 444), (PORE + 58, 470), (PORE + 60, 424), (PORE + 96, 398),
            (PORE + 74, 352), (PORE + 48, 298), (PORE + 18, 262), (PORE + 12, 214)]
    with block.front():
        block.cover()
        svg.path("inflamed-soft", smooth_path(haze, True))
        svg.path("inflamed-deep", smooth_path([(PORE + (x - PORE) * .72, 376 + (y - 372) * .72) for x, y in haze], True),
                 fill_opacity=".5")
        broken_strands(svg, ropes, chance)
        dilated(svg, block)
        block.skin()
        svg.path("pus pus-shade-s", smooth_path(pool, True), 3)
        wall(svg)
        cells = scatter(chance, (PORE - 90, 262, PORE + 90, 462), 27, lambda p: inside(p, pool), 2500)
        cells += scatter(chance, (370, 330, 740, 510), 50,
                         lambda p: not inside(p, pool) and math.hypot((p[0] - PORE) / 170, (p[1] - 380) / 130) < 1, 1500)
        draw_cells(svg, cells[::2], 10.5, "white-cell", "white-cell-shade", .5)
        lobed(svg, cells[1::2])
        germs = scatter(chance, (PORE - 80, 290, PORE + 80, 450), 34, lambda p: inside(p, pool), 900)
        svg.path("germ-s", "".join(f"M{x + 9:.0f} {y + 9:.0f}l{chance.uniform(-6, 6):.0f} {chance.choice((-5, 5))}" for x, y in germs), 5)
    block.rim()
    tip = FRAME.surface - block.height(PORE, 0)
    cap = [(PORE - 40, tip + 12), (PORE - 28, tip - 6), (PORE - 6, tip - 18), (PORE + 20, tip - 14), (PORE + 40, tip + 10),
           (PORE + 26, tip + 26), (PORE, tip + 31), (PORE - 26, tip + 26)]
    svg.path("pus pus-shade-s", smooth_path(cap, True), 2.2)
    svg.path("light-s", f"M{PORE - 20} {tip + 2:.0f}q6-11 18-12", 5)


def lobed(svg, points):
    data = dot_path(points)
    svg.path("white-cell-shade-s", data, 25.4)
    svg.path("white-cell-s", data, 21)
    svg.path("white-cell-shade-s", dot_path([(x + a, y + b) for x, y in points for a, b in ((-4, 2), (1, -4), (4, 3))]), 7)


def wall(svg):
    """Torn pieces of the lining."""
    pieces = ""
    for curve in ([(PORE - 20, 268), (PORE - 50, 298), (PORE - 76, 338), (PORE - 72, 366)],
                  [(PORE + 20, 268), (PORE + 50, 298), (PORE + 76, 350), (PORE + 88, 374)],
                  [(PORE - 52, 436), (PORE - 24, 460), (PORE + 8, 446)]):
        pieces += smooth_path(curve)
    svg.path("pigment-s", pieces, 15)
    svg.path("epidermis-s", pieces, 12)
    svg.path("cell-s", pieces, 7, stroke_dasharray="7 4", stroke_linecap="butt")


def broken_strands(svg, ropes, chance):
    """Short frayed ends of bundles around the pool."""
    for t in range(22):
        angle = 2 * math.pi * t / 22 + chance.uniform(-.1, .1)
        reach = chance.uniform(.82, 1.1)
        x, y = PORE + 178 * math.cos(angle) * reach, 392 + 128 * math.sin(angle) * reach
        if y > 350 and y < 560:
            place_ropes(svg, chance, ropes, [(x, y)], lambda *_: chance.uniform(-.9, .9), 0, (.26, .42))


def dilated(svg, block):
    noise = Noise(31)
    draw_vessels(svg, [
        (meander([(330, 500), (352, 450), (340, 396), (372, 352), (410, 330)], 6, 30, noise, 1), 5.4, 2.4),
        (meander([(348, 440), (392, 428), (430, 440)], 5, 30, noise, 2), 3.4, 2),
        (meander([(780, 470), (752, 430), (762, 380), (724, 344), (692, 326)], 6, 30, noise, 4), 5, 2.4),
        (meander([(756, 410), (712, 424), (676, 416)], 5, 30, noise, 6), 3.4, 2)], "artery")


# ---------------------------------------------------------------- the two scars

def lost(svg):
    """Few thin strands are left; the surface has no support and sinks."""
    block = Middle(svg, sunken, wide_scar, "d")
    block.top(LEVELS, 400)
    with block.front():
        block.cover()
        thin_strands(svg, block, random.Random(12), PORE - 178, PORE + 178, range(76, 190, 20), (2.6, 3.4))
        block.skin()
    block.rim()


def too_many(svg):
    """More strands than were there before, tightly packed; they push the surface up."""
    block = Middle(svg, raised, wide_scar, "b")
    block.top(LEVELS)
    with svg.group(clip_path=svg.clipped("btop")):
        field = [block.spot(PORE + 164 * math.cos(a), max(0, (12 + 96 * math.sin(a)) / 150))
                 for a in [math.pi * t / 10 for t in range(11)]]
        svg.path("mark-red", smooth_path(field) + "z", opacity=".4")
    with block.front():
        block.cover()
        overgrown(svg, block, PORE, (66, 104, 130, 148, 158, 164, 166, 164, 158, 150, 136, 118, 92), 21, 42, name="y")
        block.skin()
    block.rim()


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "how-scars-form.svg")
