#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""needle-channels: what the needles do, on a cut seen from nearer.

Steps: 1 the pen above, 2 needles in, 3 channels left (all the skin between
them stays), 4 closed again.
"""
import math
import random
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise
from cut_lib import circle_points, dot_path, line_path, meander, smooth_path
from cut_outside import CALM_LEVELS
import time_signs
from cut_ropes import deep_trunks, define_ropes, draw_vessels, trunk_point

# nearer than the block of all cuts: the same layers, a third thicker
FRAME = Frame(surface=366, fat=668, bottom=752, recede_x=84, recede_y=-76, horn=22, skin=60, ridge=(18, 44))
NEEDLES = (396, 474, 552, 630, 708)
DEPTH = 186                       # how far a tip stands under the surface
PEN = 552                         # middle of the pen
LEANS = (-1, 1.4, -.6, 1, -1.3)   # each channel is a little crooked
WAVES, RIPPLES = Noise(3), Noise(11)


def height(x, depth):
    return 4 * WAVES(x / 125 + depth * 1.1) + 1.4 * RIPPLES(x / 41 + depth * 3)


def draw(file_name):
    svg = Drawing()
    block = Block(svg, height, frame=FRAME, seed=9)
    base(svg, block)
    svg.raw(time_signs.whose(104, 130, 1.4, ((56, 344), (300, 286))))
    with svg.group("step-1"):
        needles(svg, 246, 306)
        pen(svg, 256)
    with svg.group("step-2"):
        needles(svg, 330, None, block)
        pen(svg, 350)
    with svg.group("step-3"):
        top_marks(svg, block, open_holes=True)
        channels(svg, block)
    with svg.group("step-4"):
        top_marks(svg, block, open_holes=False)
        closed(svg, block)
    svg.save(file_name)


def base(svg, block):
    block.ground()
    block.top_face(CALM_LEVELS, below=400)
    block.furrows((84, 92))
    block.side_face()
    with block.front():
        block.fat(gap=46)
        block.dermis()
        ropes = define_ropes(svg, "r", count=6, half_width=(10, 15))
        block.collagen(ropes, gaps=(64, 60), top=488)
        block.fine_strands(band=(446, 484), gap=26)
        vessels(svg, block)
        block.epidermis(cell_gap=14)
        block.horn()
    block.edges()


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=30, half_width=(9, 8), reach=11)
    artery = deep_trunks(block, 8, drop=6, half_width=(7, 6), reach=11)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 250, [(236, 640), (256, 570), (240, 478)], 6, 3.4),
                       riser(vein, 950, [(960, 630), (944, 560), (958, 478)], 5.5, 3)], "vein")
    draw_vessels(svg, [artery, riser(artery, 190, [(200, 620), (180, 550), (196, 466)], 5, 3),
                       riser(artery, 900, [(886, 620), (904, 550), (890, 466)], 5, 3)], "artery")
    block.capillaries(468, most=.9)


# ---------------------------------------------------------------- the pen

def pen(svg, foot):
    """The end of the handpiece; foot is where its rim stands."""
    left, right = PEN - 226, PEN + 226
    body = (f"M{left + 34} -30L{left + 22} {foot - 132}Q{left + 20} {foot - 104} {left + 4} {foot - 92}"
            f"L{left} {foot - 20}Q{left + 2} {foot} {left + 30} {foot + 4}Q{PEN} {foot + 22} {right - 30} {foot + 4}"
            f"Q{right - 2} {foot} {right} {foot - 20}L{right - 4} {foot - 92}"
            f"Q{right - 20} {foot - 104} {right - 22} {foot - 132}L{right - 34} -30z")
    shade = (f"M{PEN + 96} -30L{PEN + 104} {foot + 13}Q{PEN + 170} {foot + 11} {right - 30} {foot + 4}"
             f"Q{right - 2} {foot} {right} {foot - 20}L{right - 4} {foot - 92}"
             f"Q{right - 20} {foot - 104} {right - 22} {foot - 132}L{right - 34} -30z")
    ring = (f"M{left + 4} {foot - 92}Q{PEN} {foot - 70} {right - 4} {foot - 92}L{right - 3} {foot - 64}"
            f"Q{PEN} {foot - 42} {left + 3} {foot - 64}z")
    svg.path("device metal-shade-s", body, 2.5)
    svg.path("device-shade", shade)
    svg.path("accent", ring)
    svg.path("accent-shade", f"M{PEN + 100} {foot - 80}Q{PEN + 170} {foot - 84} {right - 4} {foot - 92}"
             f"L{right - 3} {foot - 64}Q{PEN + 170} {foot - 56} {PEN + 102} {foot - 52}z")
    svg.path("metal-light-s", f"M{left + 52} -30L{left + 44} {foot - 128}M{left + 30} {foot - 50}V{foot - 22}", 9)
    svg.path("metal-shade-s", f"M{left + 22} {foot - 132}Q{PEN} {foot - 110} {right - 22} {foot - 132}", 2.5)
    svg.path("metal-shade-s", body, 2.5)


def needles(svg, top, tip=None, block=None):
    """Five needles; without a tip they stand DEPTH under the surface."""
    body = shade = light = ""
    for x in NEEDLES:
        end = tip or block.surface_y(x) + DEPTH
        body += f"M{x - 7} {top}h14V{end - 44:.0f}L{x} {end:.0f}L{x - 7} {end - 44:.0f}z"
        shade += f"M{x + 1} {top}h6V{end - 44:.0f}L{x} {end:.0f}z"
        light += f"M{x - 3} {top}V{end - 46:.0f}"
    if block:
        svg.path("shade-s", "".join(f"M{x + 3} {block.surface_y(x) + 8:.0f}V{block.surface_y(x) + DEPTH - 20:.0f}"
                                    for x in NEEDLES), 20)
    svg.path("metal metal-shade-s", body, 2.6)
    svg.path("metal-shade", shade)
    svg.path("metal-light-s", light, 3)


# ---------------------------------------------------------------- what stays behind

def top_marks(svg, block, open_holes):
    """Pin holes in rows on the receding top, in a faintly red field."""
    chance = random.Random(2)
    spots = [(x + chance.uniform(-7, 7), depth) for depth in (.2, .42, .64, .86) for x in
             range(NEEDLES[0], NEEDLES[-1] + 1, 39 if depth > .3 else 78)]
    field = [block.spot(x, depth) for x, depth in (
        (NEEDLES[0] - 60, 0), (NEEDLES[0] - 50, .5), (NEEDLES[0] - 30, .96), (PEN, .98), (NEEDLES[-1] + 30, .96),
        (NEEDLES[-1] + 56, .5), (NEEDLES[-1] + 60, 0))]
    red = smooth_path(field) + line_path([(x, y + 1) for x, y in block.surface[::-12]
                                          if NEEDLES[0] - 60 < x < NEEDLES[-1] + 60], start="L") + "z"
    svg.path("inflamed" if open_holes else "inflamed-mild", red)
    points = [block.spot(x, depth) for x, depth in spots]
    if open_holes:
        svg.path("blood-s", dot_path(points), 8)
        svg.path("skin-light-s", "".join(f"M{x - 3:.0f} {y + 5:.0f}h6" for x, y in points), 2.6)
    else:
        svg.path("inflamed-dot-s", dot_path(points), 3.4)


def channel_shape(x, top, bottom, wide, lean):
    """A narrow pit, a little crooked, running out to a point."""
    left, right = [], []
    for step in range(8):
        t = step / 7
        y = top + (bottom - top) * t
        middle = x + lean * 1.6 * math.sin(t * 5)
        half = wide * (1 - .35 * t) if t < .8 else wide * .72 * math.sqrt(max(0, 1 - ((t - .8) / .2) ** 2))
        left.append((middle - half, y))
        right.append((middle + half, y))
    return smooth_path(left) + smooth_path(right[::-1], start="L") + "z"


def channels(svg, block):
    """Open channels: dark, with a bead of blood deep down; skin between stays."""
    outer = inner = beads = ""
    for i, x in enumerate(NEEDLES):
        top, lean = block.surface_y(x), LEANS[i]
        outer += channel_shape(x, top - 7, top + DEPTH, 8.4, lean)
        inner += channel_shape(x + 1, top - 9, top + DEPTH - 8, 5, lean)
        beads += smooth_path(circle_points(x, top + DEPTH - 26 - 7 * (i % 3), 4.4, 6, squash=2), True)
    with svg.group(clip_path=svg.clipped("front")):
        svg.path("inflamed-soft-s", outer, 9, stroke_opacity=".45")
        svg.path("rim-light-s", outer, 6)
        svg.path("dermis-deep blood-s", outer, 1.6)
        svg.path("clot", inner)
        svg.path("vessel", beads)


def closed(svg, block):
    """Hours later: the mouths are shut, below only a fine seam is left."""
    seams = plugs = ""
    for i, x in enumerate(NEEDLES):
        top = block.surface_y(x)
        seams += smooth_path([(x + LEANS[i] * 1.6 * math.sin(step * .8), top + 26 + step * (DEPTH - 34) / 6)
                              for step in range(7)])
        plugs += smooth_path([(x - 9, top + 2), (x - 5, top - 4), (x + 1, top - 6), (x + 6, top - 3), (x + 9, top + 2),
                              (x + 2, top + 8), (x - 3, top + 8)], True)
    with svg.group(clip_path=svg.clipped("front")):
        svg.path("inflamed-soft-s", seams, 10, stroke_opacity=".5")
        svg.path("rim-light-s", seams, 6)
        svg.path("inflamed-deep-s", seams, 2)
    svg.path("crust", plugs)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "needle-channels.svg")
