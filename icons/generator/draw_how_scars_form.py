#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""how-scars-form: one pore, from open to a scar.

Steps: 1 open pore, 2 blocked, 3 inflamed (the wall has burst, strands break),
4 either strands are lost: a dent, 5 or there are too many: a bump.  Over each of the last two
stands the sore spot with an arrow from it, so that nobody reads that a dent becomes a bump.  One
picture, large: a row of three signs with two ways was too small to be read.

The block is drawn once with the calm pore; steps 3 to 5 lay a new middle over it.
"""
import math
import random
import sys

from cut_block import Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_light import SOFT_LEVELS, Trace
from cut_lib import bump, circle_points, dense_curve, dot_path, inside, meander, smooth_path, thin_out, tube_path
from cut_outside import CALM_LEVELS
from cut_ropes import deep_trunks, define_ropes, draw_cells, draw_vessels, place_ropes, trunk_point
from cut_lean import LeanBlock, save
from draw_mark_or_scar import overgrown, thin_strands
from draw_skin_layers import sleeve

PORE = 552
WINDOW = (316, 788)               # the middle that steps 3 to 5 draw anew
KEEP = 174                        # nearer than this to the pore their border of the outer skin differs
SHAPE = dict(surface=258, fat=630, bottom=752, horn=18, skin=54, ridge=(16, 41))
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


def hump(x, depth, wide, deep, power, middle=12):
    angle = math.atan2(depth * 150 - middle, x - PORE)
    away = math.hypot((x - PORE) / wide, (depth * 150 - middle) / deep)
    return bump(away * (1 + .04 * EDGES(angle * 1.7)), power)


def swollen(x, depth):
    return calm(x, depth) + 48 * hump(x, depth, 138, 84, 2.5) + 15 * hump(x, depth, 42, 34, 3)


def sunken(x, depth):
    return calm(x, depth) - 70 * hump(x, depth, 140, 84, 3.2)


def raised(x, depth):
    return calm(x, depth) + 72 * hump(x, depth, 138, 84, 3)


def wide_scar(x):
    return bump((x - PORE) / 176, 12)


# ---------------------------------------------------------------- the drawing

def draw(file_name):
    svg = Drawing()
    block = LeanBlock(svg, with_pore, pore_wall, FRAME, seed=9)
    ropes, artery = base(svg, block)
    define_origin(svg)
    with svg.group("step-1"):
        open_pore(svg)
    with svg.group("step-2"):
        blocked(svg)
    with svg.group("step-3"):
        sore(svg, block, ropes, artery)
    with svg.group("step-4"):
        lost(svg, block, ropes)
        svg.use("origin")
    with svg.group("step-5"):
        too_many(svg, block)
        svg.use("origin")
    save(svg, file_name)


def base(svg, block):
    """Sound strands, gland, hair, the lined pore."""
    block.ground()
    block.height = calm                    # the top stays level, the mouth of the pore is drawn by hand
    block.top_face(CALM_LEVELS, below=300)
    block.furrows((112, 134), lambda x, depth: abs(x - PORE) > 190 - 90 * depth)
    block.height = with_pore
    block.side_face()
    svg.path("skin-deep", f"M{PORE - 36} 250H{PORE + 36}V412H{PORE - 36}z")
    svg.path("shade", f"M{PORE - 36} 262H{PORE - 1}L{PORE + 2} 412H{PORE - 36}z")
    with block.front():
        block.plain_dermis()
        block.fat(None, gap=78)
        ropes = define_ropes(svg, "r", count=3, half_width=(9.5, 14), length=(150, 280))
        block.collagen(ropes, None, allowed=lambda p: abs(p[0] - PORE) > 50 or p[1] > 500, gaps=(94, 86), top=384, scale=(1, 1))
        block.fine_strands(band=(340, 384), gap=52, allowed=lambda p: not 262 < p[0] < 800 or 380 < p[0] < 470)
        artery = vessels(svg, block)
        block.capillaries(372, lambda x: not 300 < x < 385 and abs(x - PORE) > 56 and not 670 < x < 800, most=.6)
        gland(svg)
        hair_root(svg)
        block.epidermis(None, cell_gap=23)
        block.horn(None, flakes=(.5,))
    block.edges()
    return ropes, artery


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=30, half_width=(9, 8), reach=11)
    artery = deep_trunks(block, 8, drop=6, half_width=(7, 6), reach=11)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 180, [(168, 580), (186, 470), (170, 376)], 6, 1.8),
                       riser(vein, 880, [(892, 590), (874, 490), (884, 380)], 5.5, 1.6)], "vein")
    draw_vessels(svg, [artery, riser(artery, 110, [(122, 580), (104, 470), (116, 372)], 5, 1.6),
                       riser(artery, 960, [(946, 580), (964, 470), (954, 372)], 5, 1.6)], "artery")
    return artery


# ---------------------------------------------------------------- the middle

class Middle(LeanBlock):
    """A new middle piece with a surface of its own; its borders meet those of the whole block."""

    def __init__(self, svg, whole, height, scar, prefix):
        super().__init__(svg, height, scar, MIDDLE, prefix=prefix, seed=11)
        self.junction = [p for p in whole.junction if WINDOW[0] - 40 < p[0] < PORE - KEEP] + [
            p for p in self.junction if abs(p[0] - PORE) < KEEP] + [
            p for p in whole.junction if PORE + KEEP < p[0] < WINDOW[1] + 40]

    def front_path(self):
        return self.surface_path + f"V660H{WINDOW[0]}z"

    def top(self, levels, below=360):
        self.top_face(levels, below=below, outline=False)

    def cover(self, data):
        """Take away what the calm pore was."""
        self.svg.path("dermis", f"M{WINDOW[0]} 90H{WINDOW[1]}V300H{WINDOW[0]}z" + data)

    def skin(self):
        self.epidermis(None, cell_gap=24)
        self.horn(None, flakes=())
        self.svg.path("horn-shade-s", self.surface_path, 1.5, stroke_dasharray="46 5 30 4 60 6", transform="translate(0 9)")

    def rim(self):
        self.svg.path("light-s", self.surface_path, 2.5, transform="translate(0 3)")
        self.svg.path("skin-deep-s", self.surface_path, 2.2)


def bowl(grow=1.0, wobble=.03):
    """The place around the pore that changes."""
    return [(PORE + 226 * grow * math.cos(a) * (1 + wobble * EDGES(a * 2.4)),
             336 + 204 * grow * math.sin(a) * (1 + wobble * EDGES(a * 2.4 + 5)))
            for a in [math.pi * t / 9 for t in range(18)]]


def gland(svg):
    """The oil gland beside the pore: a few lobes full of oil cells, and its duct."""
    chance, low = random.Random(12), 0
    lobes = [(650, 368, 28), (690, 390, 27), (644, 426, 27), (680, 430, 26), (667, 400, 29)]
    neck = "M584 372c18-14 34-16 56-12l4 34c-20 2-38 2-58 8z"
    outline = neck + "".join(smooth_path(circle_points(*lobe, 7), True) for lobe in lobes)
    svg.path("shade", outline, transform="translate(6 8)")
    svg.path("gland gland-shade-s", outline, 2.5)
    for x, y, radius in lobes:
        cells = [(x, y)] + [(x + radius * .62 * math.cos(low + t * 1.05), y + radius * .6 * math.sin(low + t * 1.05))
                            for t in range(6)]
        low = chance.uniform(0, 1)
        svg.path("gland gland-shade-s", smooth_path(circle_points(x, y, radius, 7), True), 2.2)
        svg.path("fat-light-s", dot_path(cells), 13)
        svg.path("gland-shade-s", dot_path(cells), 3.2)
    svg.path("gland", "M582 374c18-13 32-15 54-11l4 28c-20 2-36 2-56 7z")
    svg.path("fat-light-s", "M592 376q18-9 38-7M594 390q18-4 36-5", 4)


def hair_root(svg):
    axis = dense_curve((PORE, 392), (550, 420), (549, 440), (545, 460), (541, 478))
    x, y = axis[-1]
    bulb = smooth_path([(x + a, y + b) for a, b in ((-20, -24), (-27, 2), (-20, 20), (-4, 28), (14, 22), (25, 4), (22, -20))],
                       True)
    outer = sleeve(axis, [30, 22, 18, 19, 21]) + bulb
    with svg.group(transform="translate(6 5)"):
        svg.path("shade", outer)
    svg.path("pigment-s", outer, 4)
    svg.path("root", outer)
    svg.path("root-light", sleeve(axis, [17, 13, 11, 12, 13]) + smooth_path(circle_points(x, y, 17, 8), True))
    svg.path("hair", tube_path(thin_out(dense_curve((x, y + 4), (545, 460), (549, 440), (551, 420), (PORE, 390)), 5), 6, 4))
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
    svg.path("hair edge-tone-s", tube_path(thin_out(curve, 5), 4.6, .7), 2, paint_order="stroke")
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
    back = [(PORE - 48, top + 4), (PORE - 36, top - 18), (PORE - 4, top - 32), (PORE + 34, top - 31), (PORE + 56, top - 16),
            (PORE + 54, top + 4)]
    svg.path("shade", smooth_path([(x + 12, y + 2) for x, y in back], True))
    svg.path("skin", smooth_path(back, True))
    svg.path("skin-shade", smooth_path([(PORE + 20, top + 2), (PORE + 30, top - 20), (PORE + 46, top - 24), (PORE + 55, top - 10),
                                        (PORE + 52, top + 4)], True))
    svg.path("pus", smooth_path(circle_points(PORE + 5, top - 21, 21, 9, .06, squash=.42), True))
    svg.path("skin-deep-s", smooth_path(back), 1.6)
    arch = [(PORE - 66, top + 9), (PORE - 42, top + 6), (PORE - 20, top - 5), (PORE, top - 9), (PORE + 20, top - 5),
            (PORE + 42, top + 6), (PORE + 66, top + 9)]
    svg.path("oil", smooth_path(arch[1:-1]) + f"L{PORE + 15} {top + 26}H{PORE - 15}z")
    svg.path("epidermis", f"M{PORE - 42} {top + 6}Q{PORE - 22} {top + 10} {PORE - 19} {top + 30}L{PORE - 44} {top + 26}z"
             f"M{PORE + 42} {top + 6}Q{PORE + 22} {top + 10} {PORE + 19} {top + 30}L{PORE + 44} {top + 26}z")
    svg.path("pus", f"M{PORE - 22} {top - 4}Q{PORE} {top - 12} {PORE + 22} {top - 4}L{PORE + 13} {top + 14}H{PORE - 13}z")
    svg.path("horn-shade-s", smooth_path(arch), 18, stroke_linecap="butt")
    svg.path("horn-s", smooth_path(arch), 15, stroke_linecap="butt")
    svg.path("skin-deep-s", smooth_path([(x, y - 9) for x, y in arch]), 2.2)


def grow(points, far):
    cx, cy = PORE, 362
    return [(x + far * (x - cx) / (math.hypot(x - cx, y - cy) or 1), y + far * (y - cy) / (math.hypot(x - cx, y - cy) or 1))
            for x, y in points]


# ---------------------------------------------------------------- sore

def sore(svg, whole, ropes, artery):
    """The wall has burst: pus and white cells pour out, the strands near by break."""
    block, chance = Middle(svg, whole, swollen, lambda x: .6 * bump((x - PORE) / 120, 8), "s"), random.Random(3)
    block.top(SOFT_LEVELS[:2])
    with svg.group(clip_path=svg.clipped("stop")):
        for size, classes in ((1.0, "inflamed"), (.72, "inflamed"), (.44, "inflamed")):
            field = [block.spot(PORE + 176 * size * math.cos(a), max(0, (20 + 104 * size * math.sin(a)) / 150))
                     for a in [math.pi * t / 10 for t in range(11)]]
            edge = [(x, y + 6) for x, y in block.surface[::-22] if abs(x - PORE) < 172 * size]
            svg.path(classes, smooth_path(field + edge[::-1], True))
    pool = [(PORE - 10, 214), (PORE - 16, 262), (PORE - 46, 296), (PORE - 74, 340), (PORE - 66, 392), (PORE - 92, 428),
            (PORE - 52, 436), (PORE - 22, 462), (PORE + 12, 444), (PORE + 58, 470), (PORE + 60, 424), (PORE + 96, 398),
            (PORE + 74, 352), (PORE + 48, 298), (PORE + 18, 262), (PORE + 12, 214)]
    with block.front(tight=True):
        block.cover("")
        svg.path("inflamed-soft", smooth_path(bowl(), True))
        svg.path("inflamed-deep", smooth_path(bowl(.68, .1), True), fill_opacity=".5")
        broken_strands(svg, ropes, chance)
        dilated(svg, artery)
        block.skin()
        svg.path("pus pus-shade-s", smooth_path(pool, True), 3)
        wall(svg)
        cells = scatter(chance, (PORE - 90, 262, PORE + 90, 462), 27, lambda p: inside(p, pool), 2500)
        cells += scatter(chance, (370, 330, 740, 510), 62,
                         lambda p: not inside(p, pool) and math.hypot((p[0] - PORE) / 170, (p[1] - 380) / 130) < 1, 1500)
        draw_cells(svg, cells[::2], 10.5, "white-cell", "white-cell-shade", .5)
        lobed(svg, cells[1::2])
        germs = scatter(chance, (PORE - 80, 290, PORE + 80, 450), 34, lambda p: inside(p, pool), 900)
        svg.path("germ-s", "".join(f"M{x + 9:.0f} {y + 9:.0f}l{chance.uniform(-6, 6):.0f} {chance.choice((-5, 5))}" for x, y in germs), 5)
    block.rim()
    tip = FRAME.surface - block.height(PORE, 0)
    cap = [(PORE - 36, tip + 10), (PORE - 24, tip - 5), (PORE - 4, tip - 13), (PORE + 18, tip - 11), (PORE + 36, tip + 8),
           (PORE + 24, tip + 20), (PORE, tip + 24), (PORE - 24, tip + 20)]
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
    for t in range(20):
        angle = 2 * math.pi * t / 20 + chance.uniform(-.1, .1)
        reach = chance.uniform(.82, 1.1)
        x, y = PORE + 178 * math.cos(angle) * reach, 392 + 128 * math.sin(angle) * reach
        if y > 350 and y < 560:
            place_ropes(svg, chance, ropes, [(x, y)], lambda *_: chance.uniform(-.9, .9), 0, (.26, .42))


def dilated(svg, artery):
    """Vessels around it open wide and bring white cells."""
    noise = Noise(31)
    draw_vessels(svg, [
        (meander([trunk_point(artery, 330), (336, 560), (352, 470), (340, 396), (372, 352), (410, 334)], 6, 30, noise, 1), 6.4, 2),
        (meander([(348, 450), (392, 428), (430, 440)], 5, 30, noise, 2), 3.8, 1.6),
        (meander([trunk_point(artery, 774), (768, 560), (752, 460), (764, 390), (728, 350), (692, 330)], 6, 30, noise, 4), 6, 2),
        (meander([(756, 420), (712, 432), (676, 420)], 5, 30, noise, 6), 3.6, 1.6)], "artery", shadow=False)


# ---------------------------------------------------------------- the two scars

def lost(svg, whole, ropes):
    """Few thin strands are left; the surface has no support and sinks."""
    block = Middle(svg, whole, sunken, wide_scar, "d")
    block.top((), 400)
    with svg.group(clip_path=svg.clipped("dtop")):
        Trace(svg, block, PORE, (156, 92), 12).hollow()
    with block.front(tight=True):
        svg.path("dermis-veil", smooth_path(bowl(1.12), True))
        block.cover(smooth_path(bowl(), True))
        chance = random.Random(12)
        thin_strands(svg, block, chance, PORE - 178, PORE + 178, range(72, 200, 21), (2.6, 3.4))
        for x, y, angle in ((350, 420, .3), (386, 470, .7), (440, 520, .3), (676, 512, -.3), (720, 462, -.7), (756, 412, -.4)):
            place_ropes(svg, chance, ropes, [(x, y)], lambda *_: angle, .1, (.4, .6))
        block.skin()
    block.rim()


def too_many(svg, whole):
    """More strands than were there before, tightly packed; they push the surface up."""
    block = Middle(svg, whole, raised, wide_scar, "b")
    block.top((), 300)
    with svg.group(clip_path=svg.clipped("btop")):
        Trace(svg, block, PORE, (158, 92), 12).mound()
    with block.front(tight=True):
        block.cover(smooth_path(bowl(.86), True))
        overgrown(svg, block, PORE, (70, 108, 138, 156, 168, 172, 172, 164, 148, 122, 86), 24, 42, name="y",
                  long=(120, 156), wide=(10, 12))
        block.skin()
    block.rim()


# ---------------------------------------------------------------- where both come from

SORE_X, SORE_Y, SORE_R = 226, 92, 82


def define_origin(svg):
    """The sore spot of the step before, and an arrow from it to what it became."""
    svg.clip("sign", f"M{-SORE_R} 0a{SORE_R} {SORE_R} 0 1 0 {2 * SORE_R} 0a{SORE_R} {SORE_R} 0 1 0-{2 * SORE_R} 0z")
    line = "M-90 8H-56C-34 8-30-24 0-24S34 8 56 8H90"
    with svg.defs():
        with svg.group("origin"):
            svg.raw(f'<g transform="translate({SORE_X} {SORE_Y})"><circle class="paper" r="{SORE_R}"/><g clip-path="url(#sign)">'
                    f'<path class="dermis" d="{line}V90H-90z"/><circle class="inflamed" r="42" cy="16"/><circle class="pus pus-shade-s" r="24" cy="4" stroke-width="3"/>'
                    f'<path class="skin-deep-s" d="{line}" stroke-width="8"/></g><circle class="accent-s" r="{SORE_R}" stroke-width="6"/></g>')
            way = f"M{SORE_X + SORE_R + 18} {SORE_Y}C{PORE - 90} {SORE_Y} {PORE - 8} {SORE_Y + 6} {PORE - 8} {SORE_Y + 46}"
            head = f"M{PORE - 44} {SORE_Y + 40}h72l-36 46z"
            svg.path("ground-s", way + head, 30)
            svg.path("accent-s", way, 17)
            svg.path("accent", head)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "how-scars-form.svg")
