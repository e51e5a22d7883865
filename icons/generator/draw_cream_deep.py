#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""cream-deep: what can happen to a cream on open channels.

Steps: 1 cream lies over open holes, 2 part of it sinks into the dermis,
3 the holes are shut and a firm lump has grown around what stayed inside.
The grains in the cream are there to be followed with the eye.
A cream that goes deep may look like a good thing: over the skin stand a jar with
a cross, and at the end the face of somebody who has such lumps.
"""
import math
import random
import sys

from cut_block import Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import bump, circle_points, dot_path, ease, inside, meander, smooth_path
from cut_outside import CALM_LEVELS
from cut_ropes import deep_trunks, define_ropes, draw_cells, draw_rope, draw_vessels, trunk_point
from cut_lean import LeanBlock, save
from cut_light import SOFT_LEVELS
from people import badge

SHAPE = dict(surface=288, fat=646, bottom=752, horn=19, skin=56, ridge=(17, 43))
FRAME = Frame(**SHAPE)
WINDOW = (300, 806)               # what the last step draws anew
MIDDLE = Frame(left=WINDOW[0], right=WINDOW[1], **SHAPE)
HOLES = (388, 470, 552, 634, 716)
LEANS = (-1.2, 1.5, -.7, 1.1, -1.4)
DEPTH = 196                       # of a hole under the surface
LUMP = (552, 478)                 # middle of the granuloma
WAVES, RIPPLES, EDGES = Noise(3), Noise(11), Noise(33)


def calm(x, depth):
    return 3.5 * WAVES(x / 125 + depth * 1.1) + 1.4 * RIPPLES(x / 41 + depth * 3)


def lumpy(x, depth):
    return calm(x, depth) + 40 * bump(math.hypot((x - LUMP[0]) / 150, (depth * 150 - 14) / 84), 2.6)


def draw(file_name):
    svg = Drawing()
    svg.lift = 38
    block = LeanBlock(svg, calm, frame=FRAME, seed=9)
    base(svg, block)
    with svg.group("step-1"):
        redness(svg, block)
        with svg.group(clip_path=svg.clipped("front")):
            channels(svg, block)
        top_holes(svg, block, 11)
        cream(svg, block, 1)
    with svg.group("step-2"):
        redness(svg, block)
        with svg.group(clip_path=svg.clipped("front")):
            channels(svg, block)
            sunk(svg, block)
        top_holes(svg, block, 11)
        cream(svg, block, .3)
    with svg.group("step-3"):
        lump(svg, block)
    with svg.group("features"):
        not_this(svg)
    save(svg, file_name)


def base(svg, block):
    block.ground()
    block.top_face(CALM_LEVELS, below=330)
    block.furrows((92, 106))
    block.side_face()
    with block.front():
        block.plain_dermis()
        block.fat(None, gap=48)
        ropes = define_ropes(svg, "r", count=5, half_width=(10, 14.5))
        block.collagen(ropes, None, gaps=(68, 60), top=412)
        block.fine_strands(band=(370, 412), gap=28)
        vessels(svg, block)
        block.epidermis(None, cell_gap=14)
        block.horn(None, flakes=(.5,))
    block.edges()


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=30, half_width=(9, 8), reach=11)
    artery = deep_trunks(block, 8, drop=6, half_width=(7, 6), reach=11)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 240, [(226, 600), (246, 500), (230, 408)], 6, 2.6),
                       riser(vein, 900, [(912, 600), (896, 500), (908, 404)], 5.5, 2.4)], "vein")
    draw_vessels(svg, [artery, riser(artery, 150, [(162, 590), (142, 490), (156, 402)], 5, 2.4),
                       riser(artery, 970, [(956, 590), (974, 490), (962, 402)], 5, 2.4)], "artery")
    block.capillaries(400, lambda x: all(abs(x - hole) > 24 for hole in HOLES) and not 400 < x < 706, most=.9)


# ---------------------------------------------------------------- what it means

def not_this(svg):
    """A cross over all three: not on open holes. A jar, and a face with lumps that was unhappy, were small and had no words."""
    svg.raw(badge("dont", 1004, 90, 64))


# ---------------------------------------------------------------- open holes

def field(block, left, right, far):
    """A patch on the top between two x, as far back as far (0 to 1)."""
    middle = (left + right) / 2
    back = [block.spot(x, depth * far) for x, depth in (
        (left, 0), (left + 4, .55), (left + 30, .9), (middle, 1), (right - 30, .92), (right - 2, .5), (right, 0))]
    return back + [(x, y + 1) for x, y in block.surface[::-30] if left < x < right]


def redness(svg, block):
    svg.path("inflamed", smooth_path(field(block, HOLES[0] - 92, HOLES[-1] + 92, .98), True))


def shape(x, top, bottom, wide, lean, from_top=0.0):
    """A narrow hole, a little crooked, running out to a point."""
    left, right = [], []
    for step in range(9):
        t = from_top + (1 - from_top) * step / 8
        y = top + (bottom - top) * t
        middle = x + lean * 2 * math.sin(t * 5)
        half = wide * (1.25 - .5 * min(1, t * 4)) if t < .25 else wide * .75
        if t > .78:
            half *= math.sqrt(max(0, 1 - ((t - .78) / .22) ** 2))
        left.append((middle - half, y))
        right.append((middle + half, y))
    return smooth_path(left) + smooth_path(right[::-1], start="L") + "z"


def all_holes(block, wide, lift=8, short=0, from_top=0.0):
    return "".join(shape(x, block.surface_y(x) - lift, block.surface_y(x) + DEPTH - short, wide, LEANS[i], from_top)
                   for i, x in enumerate(HOLES))


def channels(svg, block):
    outer = all_holes(block, 15)
    svg.path("inflamed-soft-s", outer, 14, stroke_opacity=".5")
    svg.path("rim-light-s", outer, 7)
    svg.path("dermis-deep blood-s", outer, 2)
    svg.path("clot", "".join(shape(x - 2, block.surface_y(x) - 8, block.surface_y(x) + DEPTH - 12, 9, LEANS[i])
                             for i, x in enumerate(HOLES)))


def top_holes(svg, block, size):
    chance = random.Random(2)
    points = [block.spot(x + chance.uniform(-8, 8), depth) for depth in (.3, .56, .82) for x in
              range(HOLES[0] - 30, HOLES[-1] + 40, 41)]
    svg.path("blood-s", dot_path(points), size * .62)


# ---------------------------------------------------------------- the cream

def heap(block, amount):
    """Outline of the cream: its cut edge in front, its back on the top."""
    left, right = HOLES[0] - 66, HOLES[-1] + 62
    thick = 15 + 21 * amount
    front = []
    for i in range(15):
        t = i / 14
        x = left + (right - left) * t
        rise = thick * (ease(0, .09, t) * ease(0, .13, 1 - t)) ** .6 * (1 + .16 * EDGES(i * .9) * ease(0, .2, min(t, 1 - t)))
        front.append((x, block.surface_y(x) - rise))
    back = []
    for x, depth in ((right - 6, .18), (right - 12, .42), (right - 40, .58), (right - 90, .68), (right - 150, .66),
                     (right - 210, .76), (left + 150, .72), (left + 92, .74), (left + 36, .6), (left + 4, .42), (left - 6, .16)):
        u, v = block.spot(x, depth * (.72 + .28 * amount))
        back.append((u, v - thick * .55))
    return left, right, thick, front, back


def cream(svg, block, amount):
    left, right, thick, front, back = heap(block, amount)
    base_line = [(x, block.surface_y(x) + 1) for x in range(int(right), int(left), -60)] + [(left, block.surface_y(left) + 1)]
    whole = front[:1] + back[::-1] + front[-1:] + base_line
    svg.path("shade", smooth_path([(x + 16, y + 6) for x, y in back], True))
    svg.path("cream rim-s", smooth_path(front[:1] + back[::-1] + front[-1:]) + smooth_path(base_line, start="L") + "z", 2.5)
    swirl = ""
    for x, depth, long in ((.12, .34, 90), (.34, .5, 120), (.6, .42, 110), (.2, .62, 70), (.74, .6, 60)):
        u, v = block.spot(left + (right - left) * x, depth * (.62 + .28 * amount))
        swirl += f"M{u:.0f} {v - thick * .5:.0f}q{long * .5:.0f} {-15 * amount - 5:.0f} {long} {-2}"
    svg.path("cream-shade-s", swirl, 7)
    edge = smooth_path(front) + smooth_path(base_line, start="L") + "z"
    svg.path("cream-shade", edge)
    lower = [(x, block.surface_y(x) - (block.surface_y(x) - y) * .62) for x, y in front]
    svg.path("cream", smooth_path(front) + smooth_path(lower[::-1], start="L") + "z")
    svg.path("rim-s", edge, 2.5)
    svg.path("wood-s", smooth_path(front), 1.6)
    svg.path("wood-s", smooth_path(front[:1] + back[::-1] + front[-1:]), 1.6)
    chance = random.Random(7)
    body = front + base_line
    grains = scatter(chance, (left, 220, right, 300), 19, lambda p: inside(p, body) and
                     min(math.dist(p, q) for q in body) > 6, 2500)
    top = scatter(chance, (left, 200, right + 60, 288), 30, lambda p: inside(p, whole) and not inside(p, body)
                  and min(math.dist(p, q) for q in whole) > 9, 2500)
    svg.path("accent-s", dot_path(grains + top), 7)


def sunk(svg, block):
    """The holes are full; below them it has run out between the strands."""
    filled = all_holes(block, 10.5, 4, 2)
    pools = haze = ""
    spots = []
    for i, x in enumerate(HOLES):
        low, reach = block.surface_y(x) + DEPTH - 10, (24, 31, 36, 28, 22)[i]
        ring = [(x + LEANS[i] * 2 + reach * math.cos(a) * (1 + .36 * EDGES(a * 1.9 + i * 3)),
                 low + (.52 if math.sin(a) < 0 else .95) * reach * math.sin(a) * (1 + .5 * EDGES(a * 2.3 + i * 5)))
                for a in [math.pi * t / 6 for t in range(12)]]
        pools += smooth_path(ring, True)
        haze += smooth_path(circle_points(x, low + 6, reach + 22, 9, .1, squash=.85), True)
        spots += [(x, low), (x - reach * .5, low + 3), (x + reach * .48, low + 5), (x + 3, low + reach * .55)]
    svg.path("inflamed-soft", haze)
    for data in (filled, pools):
        svg.path("wood-s", data, 4)
    for data in (filled, pools):
        svg.path("cream", data)
    along = [(x + LEANS[i] * 2 * math.sin(t * 5), block.surface_y(x) + DEPTH * t) for i, x in enumerate(HOLES)
             for t in (.08, .26, .44, .62, .78)]
    drops = [(426, 516), (446, 540), (508, 528), (592, 534), (676, 520), (660, 544), (356, 506), (752, 502), (478, 556), (556, 566),
             (618, 556)]
    svg.path("wood-s", dot_path(drops), 17)
    svg.path("cream-s", dot_path(drops), 13.4)
    svg.path("accent-s", dot_path(along + spots + drops), 7)


# ---------------------------------------------------------------- the lump

class Middle(LeanBlock):
    """The piece of skin over the lump; its borders meet those of the whole block."""

    def __init__(self, svg, whole):
        super().__init__(svg, lumpy, lambda x: .5 * bump((x - LUMP[0]) / 130, 8), MIDDLE, prefix="n", seed=11)
        self.junction = [p for p in whole.junction if WINDOW[0] - 40 < p[0] < LUMP[0] - 150] + [
            p for p in self.junction if abs(p[0] - LUMP[0]) < 150] + [
            p for p in whole.junction if LUMP[0] + 150 < p[0] < WINDOW[1] + 40]

    def front_path(self):
        return self.surface_path + f"V700H{WINDOW[0]}z"


def blob(wide, tall, wobble, seed, count=14):
    return [(LUMP[0] + wide * math.cos(a) * (1 + wobble * EDGES(a * 2 + seed)),
             LUMP[1] + tall * math.sin(a) * (1 + wobble * EDGES(a * 2.3 + seed + 4)))
            for a in [2 * math.pi * t / count for t in range(count)]]


def lump(svg, whole):
    """From outside in: a shell of strands, small round cells, big pale cells, giant cells, the cream."""
    chance = random.Random(5)
    block = Middle(svg, whole)
    block.top_face(SOFT_LEVELS, below=360, outline=False)
    with svg.group(clip_path=svg.clipped("ntop")):
        for size, classes in ((1, "inflamed"), (.62, "inflamed")):
            ring = [block.spot(LUMP[0] + 168 * size * math.cos(a), max(0, (18 + 100 * size * math.sin(a)) / 150))
                    for a in [math.pi * t / 10 for t in range(11)]]
            edge = [(x, y + 6) for x, y in block.surface[::-22] if abs(x - LUMP[0]) < 164 * size]
            svg.path(classes, smooth_path(ring + edge[::-1], True))
    with block.front(tight=True):
        svg.path("dermis", f"M{WINDOW[0]} 90H{WINDOW[1]}V346H{LUMP[0] + 196}Q{LUMP[0] + 150} 404 {LUMP[0]} 414"
                 f"Q{LUMP[0] - 150} 404 {LUMP[0] - 196} 346H{WINDOW[0]}z")
        shell(svg, chance)
        inner(svg, chance)
        block.epidermis(None, cell_gap=14)
        block.horn(None, flakes=(.5,))
    block.svg.path("light-s", block.surface_path, 2.5, transform="translate(0 3)")
    svg.path("skin-deep-s", block.surface_path, 2.2)


def shell(svg, chance):
    """Strands laid round and round: this makes it firm."""
    svg.path("shade", smooth_path([(x + 7, y + 10) for x, y in blob(150, 128, .03, 2)], True))
    svg.path("new-shade collagen-line-s", smooth_path(blob(147, 125, .03, 2), True), 2)
    for ring in range(3):
        turn = ring * .9
        for part in range(5):
            start = turn + part * 2 * math.pi / 5
            arc = [start + t * .235 for t in range(7)]
            wide, tall = 138 - ring * 14, 116 - ring * 13
            draw_rope(svg, [(LUMP[0] + wide * math.cos(a), LUMP[1] + tall * math.sin(a)) for a in arc],
                      8.5, "new", .25, fibrils=ring == 0)


def inner(svg, chance):
    svg.path("inflamed-soft blood-s", smooth_path(blob(101, 82, .04, 6), True), 1.8)
    ring, middle = blob(101, 82, .04, 6, 30), blob(76, 59, .07, 9)
    drops = [(LUMP[0] - 16, LUMP[1] - 14, 22), (LUMP[0] + 20, LUMP[1] + 12, 19), (LUMP[0] - 20, LUMP[1] + 27, 12)]
    giants = [(LUMP[0] - 56, LUMP[1] + 4, 0), (LUMP[0] + 38, LUMP[1] - 32, 1.4), (LUMP[0] + 8, LUMP[1] + 50, 2.6)]
    small = scatter(chance, (LUMP[0] - 110, LUMP[1] - 90, LUMP[0] + 110, LUMP[1] + 90), 14.5,
                    lambda p: inside(p, ring) and not inside(p, middle) and min(math.dist(p, q) for q in ring) > 7, 3000)
    pale = scatter(chance, (LUMP[0] - 90, LUMP[1] - 70, LUMP[0] + 90, LUMP[1] + 70), 20,
                   lambda p: inside(p, middle) and all(math.dist(p, d[:2]) > d[2] + 7 for d in drops)
                   and all(math.dist(p, g[:2]) > 32 for g in giants), 4000)
    svg.path("vein-shade-s", dot_path(small), 11)
    svg.path("vein-light-s", dot_path(small), 7)
    draw_cells(svg, pale, 11, "white-cell", "white-cell-shade", .42)
    svg.path("cream wood-s", "".join(smooth_path(circle_points(x, y, size, 8, .14, chance), True) for x, y, size in drops), 2)
    svg.path("accent-s", dot_path([(x + size * a, y + size * b) for x, y, size in drops
                                   for a, b in ((-.45, -.2), (.3, -.45), (.1, .35)) if size > 14 or a > .2]), 7)
    for x, y, turn in giants:
        giant(svg, x, y, turn)


def giant(svg, x, y, turn):
    """A giant cell: a wreath of nuclei, a grain swallowed."""
    svg.path("white-cell white-cell-shade-s", smooth_path(circle_points(x, y, 24, 9, .1, random.Random(4), .9), True), 2.2)
    svg.path("white-cell-shade-s", dot_path([(x + 15.5 * math.cos(turn + t * .62), y + 13.5 * math.sin(turn + t * .62))
                                             for t in range(8)]), 7)
    svg.path("accent-s", f"M{x:.0f} {y:.0f}h0", 8)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "cream-deep.svg")
