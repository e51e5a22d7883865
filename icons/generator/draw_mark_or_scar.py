#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mark-or-scar: a red mark, a brown mark, a dent and a raised scar.

Parts: red-mark brown-mark dent raised.  The block is seen from higher up than
in the other cuts, so that the same four traces show from above and in cut.
Each part is four groups: its piece of the surface, its tissue, its pieces of
the living and of the dead outer skin; each is drawn once.
"""
import copy
import dataclasses
import itertools
import math
import random
import re
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_light import Trace
from cut_lib import bump, dot_path, ease, inside, meander, offset_curve, resample, simplify, smooth_path
from cut_ropes import deep_trunks, define_ropes, draw_vessels, place_ropes, trunk_point
from cut_lean import save

FRAME = Frame(right=1054, surface=342, fat=634, bottom=748, recede_x=106, recede_y=-184, depth=236,
              horn=18, skin=50, ridge=(15, 39))
RED, BROWN, DENT, RAISED = 166, 404, 664, 904
NET = 446                        # canvas y of the net of small vessels, arteries; its veins lie lower
MIDDLE = 50                      # how far behind the front edge (px) the middle of each trace lies
WAVES, RIPPLES, EDGES = Noise(3), Noise(11), Noise(41)
WINDOWS = {"red-mark": (FRAME.left, 288), "brown-mark": (288, 526), "dent": (526, 783), "raised": (783, FRAME.right)}


# half sizes of the dent and of the raised scar from above
HOLLOW, HEAP = (104, 106), (100, 104)


# ---------------------------------------------------------------- the surface

def calm(x, depth):
    return 3.5 * WAVES(x / 105 + depth * 1.4) + 1.5 * RIPPLES(x / 37 + depth * 4)


def dent(x, y):
    angle = math.atan2(y - MIDDLE, x - DENT)
    return bump(math.hypot((x - DENT) / 92, (y - MIDDLE) / 96) * (1 + .025 * math.sin(2 * angle + 1)), 3)


def lump(x, y):
    angle = math.atan2(y - MIDDLE, x - RAISED)
    return bump(math.hypot((x - RAISED) / 90, (y - MIDDLE) / 96) * (1 + .05 * EDGES(angle * 1.6 + 9)), 3)


def height(x, depth):
    y = depth * FRAME.depth
    return calm(x, depth) - 62 * dent(x, y) + 66 * lump(x, y)


def scar(x):
    return max(bump((x - DENT) / 112, 9), bump((x - RAISED) / 108, 9))


class Seen(Block):
    """A block whose skin can be drawn in pieces, one over each trace."""

    cells = None

    def all_cells(self):
        """The middles of the living cells, as points."""
        numbers = [float(v) for v in re.findall(r"-?[.\d]+", super()._cell_path(12.5).replace("h0", " "))]
        return list(zip(itertools.accumulate(numbers[::2]), itertools.accumulate(numbers[1::2])))

    def cut(self, part, cells, left, right):
        """Keep only what the skin over one trace needs, and a little beyond its sides."""
        near = lambda points, more=60: [p for p in points if left - more < p[0] < right + more]
        self.frame = dataclasses.replace(self.frame, left=left, right=right)
        self.prefix = part[:2]
        top = simplify(self.surface, .9)
        inner = [i for i, p in enumerate(top) if left <= p[0] <= right]
        top = top[max(0, inner[0] - 3):inner[-1] + 4]
        self.svg.clip(self.prefix + "front", smooth_path(top) + f"V500H{top[0][0]:.0f}z")
        self.surface, self.horn_line, self.junction = near(self.surface), near(self.horn_line), near(self.junction)
        self.cells = near(cells, 7)

    def _cell_path(self, gap):
        return dot_path(self.cells)

    def net_y(self, x, level):
        """Depth of the net of small vessels: it sinks under the dent and under the raised scar."""
        low = 50 if level == NET else 62
        return self._wander(x, level) + low * bump((x - DENT) / 122, 3) + 36 * bump((x - RAISED) / 112, 3)

    def _net(self, level, allowed):
        """One run from the open vessels of the red mark to the right side, without a gap."""
        start = 276 if level == NET else 290
        return smooth_path([(x, self.net_y(x, level)) for x in range(start, self.frame.right + 40, 30)])


def patch(block, middle, size, seed, wobble=.16, count=16):
    """An irregular flat patch on the top, as canvas points."""
    out = []
    for i in range(count):
        angle = 2 * math.pi * i / count
        reach = size * (1 + wobble * (.6 * math.sin(2 * angle + seed) + .5 * math.sin(3 * angle + 2 * seed)
                                      + .3 * math.sin(5 * angle + seed)))
        depth = (MIDDLE + reach * math.sin(angle)) / FRAME.depth
        x = middle + reach * math.cos(angle)
        if depth >= 0:
            out.append(block.spot(x, depth))
        else:                    # cut off by the front edge
            out.append((x, block.surface_y(x) + 12))
    return out


# ---------------------------------------------------------------- the drawing

def draw(file_name):
    svg = Drawing()
    block = Seen(svg, height, scar, FRAME, seed=12)
    block.ground()
    surface(svg, block)
    block.side_face()
    with block.front():
        block.fat(gap=46)
        block.dermis()
        ropes = collagen(svg, block)
        vessels(svg, block)
        with svg.group("dent-2"):
            thin_strands(svg, block, random.Random(31), DENT - 100, DENT + 108, range(70, 176, 15))
        with svg.group("raised-2"):
            overgrown(svg, block, RAISED, (52, 74, 90, 98, 98, 92, 80, 60))
        block.capillaries(NET, lambda x: abs(x - RED) > 104, .75)
        with svg.group("red-mark-2"):
            wide_vessels(svg, block)
        cells, pieces = block.all_cells(), []
        for part, (left, right) in WINDOWS.items():
            piece = copy.copy(block)
            piece.cut(part, cells, left, right)
            svg.clip(part + "-b", f"M{left - 2} 240H{right + 2}V500H{left - 2}z")
            with svg.group(part + "-3", clip_path=svg.clipped(part + "-b")):
                piece.epidermis(None)
                if part == "brown-mark":
                    extra_pigment(svg, piece)
            pieces.append((part, piece))
        for part, piece in pieces:      # after all the living skin: no seam of it shows through
            with svg.group(part + "-4", clip_path=svg.clipped(part + "-b")):
                piece.horn(None, flakes=(.5,))
    block.edges()
    anchors(svg, block)
    save(svg, file_name)


def surface(svg, block):
    """The top; each trace lies on a piece of skin of its own, so that it can be lit without drawing all again."""
    block.top_face((), below=450)
    dented, heaped = Trace(svg, block, DENT, HOLLOW, MIDDLE), Trace(svg, block, RAISED, HEAP, MIDDLE)
    with svg.group(clip_path=svg.clipped("top")):
        with svg.group("red-mark"):
            red_mark(svg, block)
        with svg.group("brown-mark"):
            brown_mark(svg, block)
        with svg.group("dent"):
            dented.hollow()
        with svg.group("raised"):
            heaped.mound()
    block.furrows((58, 66), lambda x, depth: not (dented.holds(x, depth) or heaped.holds(x, depth)))


def red_mark(svg, block):
    """Flat red, blotched, with fine vessels."""
    outline = smooth_path(patch(block, RED, 98, 3, .1), True)
    svg.path("skin", outline)
    svg.path("mark-red", outline, opacity=".55")
    svg.path("mark-red", smooth_path(patch(block, RED - 3, 72, 5, .12), True), opacity=".8")
    noise, threads = Noise(9), ""
    for x, y, angle in ((-46, 70, .3), (8, 92, -.5), (34, 40, .9), (-26, 24, -.3), (52, 86, .2), (-8, 52, .7)):
        line = [(RED + x + math.cos(angle) * t * 17 + 4 * noise(t + x),
                 MIDDLE - 46 + y + math.sin(angle) * t * 17 + 5 * noise(t * .9 + y)) for t in range(-1, 2)]
        threads += smooth_path([block.spot(u, v / FRAME.depth) for u, v in line])
    svg.path("inflamed-dot-s", threads, 2)
    svg.path("rim-s", outline, 2)


def brown_mark(svg, block):
    """Flat brown, dotted with pigment."""
    outline = smooth_path(patch(block, BROWN, 96, 8, .1), True)
    svg.path("skin", outline)
    svg.path("mark-brown", outline, opacity=".6")
    svg.path("mark-brown", smooth_path(patch(block, BROWN + 2, 72, 11, .12), True), opacity=".7")
    chance = random.Random(4)
    dots = [block.spot(BROWN + x, (MIDDLE + y) / FRAME.depth)
            for x, y in scatter(chance, (-84, -46, 84, 84), 15, lambda p: math.hypot(*p) < 82, 500)]
    svg.path("pigment-s", dot_path(dots), 3.4)
    svg.path("rim-s", outline, 2)


# ---------------------------------------------------------------- below

def in_lump(x, y, centre=RAISED, wide=122, low=500):
    return math.hypot((x - centre) / wide, (y - 380) / (low - 380)) < 1


def collagen(svg, block):
    """Healthy bundles; lost under the dent, pushed aside by the raised scar."""
    def direction(x, y):
        far, over, slope = block.nearest(x, y)
        pull = scar(over) * math.exp(-(far / 100) ** 2)
        return (1 - pull) * block.calm_direction(x, y) + pull * max(-1.2, min(1.2, slope))

    def allowed(point):
        x, y = point
        return (block.nearest(x, y)[0] > 106 and not in_lump(x, y, wide=150)
                and math.hypot((x - DENT) / 150, (y - 370) / 170) > 1)
    ropes = define_ropes(svg, "r", count=6)
    block.collagen(ropes, "collagen", direction, allowed, (68, 60), 446, (.3, .2), (.72, 1.03))
    block.fine_strands(band=(428, 462), gap=24,
                       allowed=lambda p: scar(p[0]) < .02 and math.hypot((p[0] - DENT) / 170, (p[1] - 370) / 170) > 1)
    return ropes


def vessels(svg, block):
    noise = Noise(19)

    def net(x, lower=0):
        return x, block.net_y(x, NET + lower) - 5
    vein = deep_trunks(block, 4, drop=32, half_width=(8.5, 7.5), reach=11)
    artery = deep_trunks(block, 8, drop=10, half_width=(6.5, 5.5), reach=11)

    def branch(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [
        vein, branch(vein, 330, [(322, 596), (336, 530), net(318, 13)], 5, 1.4),
        branch(vein, 792, [(784, 600), (798, 540), net(786, 13)], 5, 2)], "vein")
    draw_vessels(svg, [
        artery, branch(artery, 100, [(110, 590), (94, 530), (104, 466)], 5.4, 5),
        branch(artery, 520, [(528, 590), (514, 530), net(526)], 4.6, 1.2),
        branch(artery, 902, [(914, 600), (896, 550), net(906)], 4.6, 1.6),
        branch(artery, 1030, [(1018, 590), (1032, 530), net(1022)], 4.4, 2)], "artery")


def wide_vessels(svg, block):
    """Under the red mark the small vessels stand open and full."""
    svg.path("inflamed-soft", smooth_path([
        (RED - 112, 400), (RED - 60, 394), (RED, 392), (RED + 60, 394), (RED + 112, 402), (RED + 96, 440), (RED + 46, 468),
        (RED - 10, 474), (RED - 62, 464), (RED - 100, 438)], True), fill_opacity=".7")
    noise, loops = Noise(23), ""
    net = [(meander([(104, 470), (82, 456), (58, 452), (20, 456)], 3, 30, noise, 3), 4.6, 2.6),
           (meander([(104, 474), (120, 458), (RED, 454), (RED + 54, 460), (RED + 122, 446)], 5, 30, noise, 3), 5.4, 1.6),
           (meander([(RED + 26, 456), (RED + 62, 484), (RED + 100, 488)], 4, 30, noise, 5), 3.6, 1.2)]
    draw_vessels(svg, net, "artery")
    chance = random.Random(5)
    for x, y in block.papillae:
        if abs(x - RED) > 106:
            continue
        top, sway = y + 9, chance.uniform(-5, 5)
        loops += (f"M{x - 9 + sway:.0f} 452C{x - 15 + sway:.0f} {top + 34:.0f} {x - 7:.0f} {top + 16:.0f} {x - 6:.0f} {top + 8:.0f}"
                  f"c1-12 13-12 13 0C{x + 7:.0f} {top + 18:.0f} {x + 13 + sway:.0f} {top + 32:.0f} {x + 8 + sway:.0f} 454")
    svg.outlined("full", loops, "blood", "vessel", 5)
    svg.use("full", "vessel-light-s", 1.2, transform="translate(-1 0)")


def extra_pigment(svg, block):
    """In the brown mark the basal row is loaded, and grains lie above it and below."""
    chance = random.Random(17)
    left, right = BROWN - 100, BROWN + 100
    outline = block.surface + block.junction[::-1]
    svg.clip("brown", f"M{left} 340H{right}V470H{left}z")
    with svg.group(clip_path=svg.clipped(block.prefix + "living")):
        with svg.group(clip_path=svg.clipped("brown")):
            svg.use(block.prefix + "border", "pigment-s", 27, stroke_opacity=".85")
            svg.use(block.prefix + "border", "cell-s", 14, stroke_dasharray="4.5 6 5 6", stroke_linecap="butt")
    beads = scatter(chance, (left, 360, right, 440), 8.5,
                    lambda p: inside(p, outline) and block.nearest(*p)[0] > 24
                    and chance.random() < .2 + .8 * ease(26, 58, block.nearest(*p)[0])
                    and abs(p[0] - BROWN) < 100, 2600)
    svg.path("pigment-s", dot_path(beads), 4.6)
    fallen = scatter(chance, (left + 14, 412, right - 14, 462), 19,
                     lambda p: not inside(p, outline) and block.nearest(*p)[0] > 60, 900)
    svg.path("pigment-s", dot_path(fallen), 5.4)
    svg.path("pigment-s", dot_path([(x + 6, y + 4) for x, y in fallen[::2]]), 3.6)


def thin_strands(svg, block, chance, left, right, depths, sizes=(2.2, 3)):
    """Under a sunken scar: few, thin, broken strands that follow the surface."""
    data = ["", ""]
    for depth in depths:
        line = resample(offset_curve(block.surface, depth, (left, right)), 1)
        start = chance.randint(0, 40)
        while start < len(line) - 30:
            length = chance.randint(60, 120)
            piece = line[start:start + length:26]
            if len(piece) >= 3:
                data[chance.random() < .5] += smooth_path(
                    [(x, y + 2.6 * math.sin(i * 2 + depth)) for i, (x, y) in enumerate(piece)])
            start += length + chance.randint(8, 30)
    svg.path("scar-shade-s", data[0], sizes[0])
    svg.path("scar-s", data[1], sizes[1])


def overgrown(svg, block, centre, rows, pitch=16, first=36, seed=23, name="h", long=(98, 140), wide=(9, 10.5)):
    """A raised scar: rows of young bundles like roof tiles, inside the wound.

    rows: half widths from top to bottom; names of bundles begin with name.
    """
    chance, level = random.Random(seed), block.frame.surface
    rise = level - block.surface_y(centre)
    sides = [(half - 24, level - rise + first + row * pitch + max(0, rise * .8 * (1 - 2 * row / len(rows))))
             for row, half in enumerate(rows)][:-1]
    svg.path("inflamed-soft", smooth_path([(centre, level - rise + 20), *((centre + x, y) for x, y in sides),
                                           *((centre - x, y) for x, y in sides[::-1])], True))
    arched = define_ropes(svg, name, "new", 2, long, wide, (2, 4), 3, .3, bow=(8, 13))
    flat = define_ropes(svg, name + "l", "new", 2, long, wide, (3, 6), 8, .3)
    for row in range(len(rows) - 1, -1, -1):
        follow = 1 - row / (len(rows) - .5)
        top = level - rise + first + row * pitch

        def line(x):
            return top + (rise - (level - block.surface_y(x))) * follow
        room = max(1, rows[row] - 48)
        many = 1 if not row else max(2 + (rows[-1] > 70), round(room / 46) + row % 2)
        spots = [centre + (room * (2 * i / (many - 1) - 1) + chance.uniform(-8, 8) if many > 1 else 0) for i in range(many)]
        chance.shuffle(spots)
        for x in spots:
            slope = .85 * math.atan2(line(x + 20) - line(x - 20), 40)
            place_ropes(svg, chance, arched if row < len(rows) / 2 else flat,
                        [(x, line(x) + chance.uniform(-3, 3))], lambda *_: slope, .08, (1, 1))


def anchors(svg, block):
    for part, x, depth in (("red-mark", RED, .2), ("brown-mark", BROWN, .2), ("dent", DENT, .16), ("raised", RAISED, .2)):
        u, v = block.spot(x, depth)
        svg.anchor(part, u, v, (x + 132, 96))


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "mark-or-scar.svg")
