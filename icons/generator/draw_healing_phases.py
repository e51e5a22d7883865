#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""healing-phases: a sunken scar after needling, at four moments.

Steps: 1 clot, 2 calm-down (white cells clear up), 3 build (repair cells, new
vessels, first thin strands), 4 remodel (ordered bundles, the dent as deep as before).

One measure stands in the dent at all four, from the second on with its first floor in dots; and over the last, first and last stand side by
side with the sign for equal: it is as deep at the end as at the start. Rows of days in a corner were too small to be read; the title of each
moment tells its days.
"""
import math
import random
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import bump, dot_path, meander, offset_curve, resample, ribbon_outline, smooth_path
import honest
from cut_ropes import deep_trunks, define_ropes, draw_cells, draw_vessels, place_ropes, trunk_point

FRAME = Frame(surface=226, fat=622, bottom=750, horn=22, skin=60, ridge=(18, 44))
DENT = 548                         # middle of the scar
GAUGE = 484                        # where the measure stands, between two channels
CHANNELS = (418, 548, 678)
DEPTH = 250                        # of a channel, under the level skin
WINDOW = (196, 908)                # what the last step draws anew
# the day of each moment, as the words tell it
DAY = 0, 2, 14, 90
DEEP = 72                          # of the dent
WAVES, RIPPLES, BENDS = Noise(3), Noise(11), Noise(5)


def dent(x, depth):
    return bump(math.hypot((x - DENT) / 232, (depth * 150 + 16) / 112), 3.4)


def before(x, depth):
    return surface(x, depth, 1)


def surface(x, depth, keep):
    return 4 * WAVES(x / 125 + depth * 1.1) + 1.4 * RIPPLES(x / 41 + depth * 3) - DEEP * keep * dent(x, depth)


def after(x, depth):
    """One visit: as deep as before."""
    return surface(x, depth, honest.AFTER_ONE[honest.ROLLING])


def scar(x):
    return bump((x - DENT) / 372, 14)


def measure(svg):
    """How deep the dent is: from the level of the skin around down to its floor."""
    level, floor = FRAME.surface + 6, FRAME.surface + DEEP
    line = f"M{DENT - 236} {level}H{DENT + 236}"
    shaft, heads = f"M{GAUGE} {level + 22}V{floor - 20}", "".join(f"M{GAUGE} {y}l-17 {d}h34z" for y, d in ((level + 3, 24), (floor, -24)))
    for classes, wide, more in (("paper", 10, 9), ("accent", 0, 0)):
        svg.path(f"{classes}-s", line, 6 + more)
        svg.path(f"{classes}-s", shaft, 12 + more)
        svg.path(f"{classes} {classes}-s" if wide else classes, heads, wide or None)


def first_floor(svg):
    """The floor of the dent as it was at first, in dots."""
    floor = smooth_path([(x, FRAME.surface - before(x, 0)) for x in range(DENT - 170, DENT + 171, 20)])
    svg.path("paper-s", floor, 13, stroke_dasharray="0 21")
    svg.path("ink-s", floor, 9, stroke_dasharray="0 21")


def equal(svg):
    """First and last side by side, as deep as each other: two pictures large enough for a phone."""
    top = "M-160 48H-110C-60 48-50 104 0 104S60 48 110 48H160"
    arrow = "M0 54V96M0 48l-12 16h24zM0 102l-12-16h24z"
    pins = "".join(f"M{x} {y}v44" for x, y in ((-40, 92), (0, 106), (40, 92)))
    strands = "".join(f"M{x} {y}q30-10 60 0t60 0" for x, y in ((-110, 128), (-30, 132), (-120, 146), (-10, 150)))
    for x, cut, mark in ((DENT - 224, pins, "blood"), (DENT + 224, strands, "collagen-light")):
        with svg.group(transform=f"translate({x} -32)"):
            svg.path("paper accent-s", "M-176 40H176V164H-176z", 12)
            svg.path("dermis", top + "V160H-160z")
            svg.path(f"{mark}-s", cut, 9)
            svg.path("skin-deep-s", top, 7)
            svg.path("accent-s", "M-112 48H112", 6)
            svg.path("accent accent-s", arrow, 8)
    svg.path("accent-s", f"M{DENT - 26} 54h52M{DENT - 26} 84h52", 15)


def draw(file_name):
    svg = Drawing()
    block = Block(svg, before, scar, FRAME, seed=9)
    ropes = base(svg, block)
    for i, moment in enumerate((clot, calm_down, build), 1):
        with svg.group(f"step-{i}"):
            moment(svg, block)
            if i > 1:
                first_floor(svg)
    with svg.group("step-4"):
        remodel(svg, ropes)
        first_floor(svg)
        equal(svg)
    with svg.group("features"):
        measure(svg)
    svg.save(file_name)


# ---------------------------------------------------------------- base

def in_scar(x, y):
    """The poor tissue under the dent, as a bowl."""
    return math.hypot((x - DENT) / 270, (y - 270) / 240) < 1


def base(svg, block):
    block.ground()
    block.top_face(below=380)
    block.furrows((84, 92), lambda x, depth: dent(x, depth) < .04)
    block.side_face()
    with block.front():
        block.fat(gap=50)
        block.dermis()
        ropes = define_ropes(svg, "r", count=5, half_width=(10, 15))
        block.collagen(ropes, None, allowed=lambda p: not in_scar(*p), gaps=(80, 73), top=356)
        block.fine_strands(band=(310, 352), gap=30)
        vessels(svg, block)
        thin_scar(svg, block)
        block.epidermis(cell_gap=16)
        block.horn(flakes=(.5,))
    block.edges()
    return ropes


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=30, half_width=(9, 8), reach=11)
    artery = deep_trunks(block, 8, drop=6, half_width=(7, 6), reach=11)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 150, [(140, 570), (154, 460), (138, 344)], 6, 1.8),
                       riser(vein, 860, [(872, 590), (850, 530), (852, 470)], 5, 1.4)], "vein")
    draw_vessels(svg, [artery, riser(artery, 100, [(110, 570), (92, 450), (104, 334)], 5, 1.6),
                       riser(artery, 300, [(290, 590), (306, 530), (292, 470)], 5, 1.4),
                       riser(artery, 960, [(946, 570), (964, 450), (954, 334)], 5, 1.6)], "artery")


def thin_scar(svg, block):
    """Few, thin, broken strands along the dent."""
    chance, data = random.Random(8), ["", ""]
    for depth in range(84, 250, 26):
        line = resample(offset_curve(block.surface, depth, (DENT - 250, DENT + 250)), 1)
        start = chance.randint(0, 60)
        while start < len(line) - 40:
            length = chance.randint(60, 120)
            piece = [(x, y + 3 * math.sin(i * 2 + depth))
                     for i, (x, y) in enumerate(line[start:start + length:28])]
            if len(piece) >= 3:
                data[chance.random() < .5] += smooth_path(piece)
            start += length + chance.randint(24, 70)
    svg.path("scar-shade-s", data[0], 2.4)
    svg.path("scar-s", data[1], 3.2)


# ---------------------------------------------------------------- channels

def channel(x, top, bottom, wide, closing=0):
    """Outline of a channel; closing narrows its upper end."""
    left, right = [], []
    for step in range(9):
        t = step / 8
        half = wide * (1 - .3 * t) * (1 - closing * max(0, 1 - t * 3))
        if t > .8:
            half *= math.sqrt(max(0, 1 - ((t - .8) / .2) ** 2))
        middle = x + 4 * math.sin(t * 5 + x)
        left.append((middle - half, top + (bottom - top) * t))
        right.append((middle + half, top + (bottom - top) * t))
    return smooth_path(left) + smooth_path(right[::-1], start="L") + "z"


def channel_set(block, wide, lift=6, closing=0, short=0):
    return "".join(channel(x, block.surface_y(x) - lift, FRAME.surface + DEPTH - short, wide, closing)
                   for x in CHANNELS)


def crusts(svg, block, size):
    data = ""
    for x in CHANNELS:
        y = block.surface_y(x)
        data += smooth_path([(x - 20 * size, y + 3), (x - 11 * size, y - 6 * size), (x + 2, y - 9 * size),
                             (x + 13 * size, y - 5 * size), (x + 20 * size, y + 3), (x + 6 * size, y + 9),
                             (x - 8 * size, y + 9)], True)
    svg.path("crust skin-deep-s", data, 1.6)


def top_dots(svg, block, classes, size):
    chance = random.Random(3)
    points = [block.spot(x + chance.uniform(-10, 10), depth)
              for depth in (.16, .34, .52, .68) for x in range(340, 760, 60)
              if dent(x, depth) > .5]
    svg.path(classes, dot_path(points), size)


def redness(svg, block, classes):
    """A soft red field on the top and a halo round the channels."""
    rim = [block.spot(x, depth) for x, depth in (
        (DENT - 240, .04), (DENT - 226, .5), (DENT - 130, .84), (DENT, .9), (DENT + 130, .84),
        (DENT + 226, .5), (DENT + 240, .04))]
    edge = [p for p in block.surface[::-10] if DENT - 236 < p[0] < DENT + 236]
    svg.path(classes, smooth_path(rim + edge, True))


# ---------------------------------------------------------------- the steps

def clot(svg, block):
    """Channels full of clotted blood: red cells in a net of fine threads."""
    chance = random.Random(14)
    redness(svg, block, "inflamed-mild")
    shape = channel_set(block, 13)
    svg.clip("channels", shape)
    with svg.group(clip_path=svg.clipped("front")):
        svg.path("inflamed-soft-s", shape, 16, stroke_opacity=".5")
        svg.path("rim-light-s", shape, 7)
        svg.path("clot blood-s", shape, 2.5)
        cells, threads = [], ""
        for x in CHANNELS:
            box = (x - 12, block.surface_y(x) + 4, x + 12, FRAME.surface + DEPTH)
            cells += scatter(chance, box, 15, tries=200)
            threads += "".join(f"M{x - 26} {y + chance.uniform(-14, 14):.0f}L{x + 26} {y + chance.uniform(-26, 26):.0f}"
                               for y in range(int(box[1]) + 16, int(box[3]), 21))
        with svg.group(clip_path=svg.clipped("channels")):
            svg.path("clot-light-s", dot_path(cells), 12)
            svg.path("clot-s", dot_path(cells), 4.5)
            svg.path("pus-s", threads, 1.8)
    crusts(svg, block, 1)
    top_dots(svg, block, "blood-s", 7)


def calm_down(svg, block):
    """White cells come out of the vessels and clear the channels."""
    chance = random.Random(21)
    redness(svg, block, "inflamed-mild")
    shape = channel_set(block, 12, -56, .75)
    with svg.group(clip_path=svg.clipped("front")):
        svg.path("inflamed-soft-s", shape, 46, stroke_opacity=".55")
        svg.path("rim-light-s", shape, 6)
        svg.path("clot blood-s", shape, 2)
        cells = scatter(chance, (316, 330, 790, 530), 41,
                        lambda p: block.nearest(*p)[0] > 92 and 13 < min(abs(p[0] - x) for x in CHANNELS) < 66, 2500)
        cells += [(310, 520), (322, 486), (350, 500), (300, 556), (842, 500), (824, 520), (806, 486)]
        draw_cells(svg, cells[::2], 12.5, "white-cell", "white-cell-shade", .5)
        lobed_cells(svg, cells[1::2])
    crusts(svg, block, .8)
    top_dots(svg, block, "crust-s", 5)


def lobed_cells(svg, points):
    """White cells whose nucleus has three lobes."""
    data = dot_path(points)
    svg.path("white-cell-shade-s", data, 29.4)
    svg.path("white-cell-s", data, 25)
    lobes = [(x + a, y + b) for x, y in points for a, b in ((-5, 2), (1, -5), (4, 4))]
    svg.path("white-cell-shade-s", dot_path(lobes), 8)


def build(svg, block):
    """Repair cells lay thin strands, vessels sprout into the scar."""
    chance = random.Random(27)
    redness(svg, block, "inflamed-faint")
    with svg.group(clip_path=svg.clipped("front")):
        svg.path("inflamed-soft-s", channel_set(block, 3, -70), 26, stroke_opacity=".35")
        strands = ""
        spots = scatter(chance, (310, 300, 786, 520), 23,
                        lambda p: in_scar(*p) and block.nearest(*p)[0] > 74, 4000)
        for x, y in spots:
            angle, length = chance.uniform(-.9, .9), chance.uniform(56, 100)
            strand = [(x + math.cos(angle) * length * t, y + math.sin(angle) * length * t + 6 * math.sin(t * 7 + x))
                      for t in (-.5, -.17, .17, .5)]
            strands += smooth_path(strand)
        svg.outlined("s3", strands, "collagen-line", "collagen-new", 3.6)
        sprouts(svg)
        repair_cells(svg, scatter(chance, (330, 330, 770, 510), 66,
                                  lambda p: in_scar(*p) and block.nearest(*p)[0] > 96, 2500), chance)


def sprouts(svg):
    noise = Noise(12)
    draw_vessels(svg, [
        (meander([(302, 618), (292, 580), (304, 530), (294, 476), (330, 424), (380, 400), (430, 362)],
                 5, 30, noise, 1), 5, 1.6),
        (meander([(340, 420), (376, 462), (430, 470), (474, 436), (486, 384)], 6, 30, noise, 2), 2.8, 1.4),
        (meander([(606, 624), (590, 540), (612, 470), (590, 410), (612, 366)], 7, 30, noise, 4), 4.4, 1.6),
        (meander([(604, 476), (650, 440), (700, 420), (726, 380)], 6, 30, noise, 5), 2.8, 1.4)], "artery")


def repair_cells(svg, points, chance):
    """Fibroblasts: spindles with a round nucleus."""
    body, nuclei = "", []
    for x, y in points:
        angle, long = chance.uniform(-.6, .6), chance.uniform(25, 33)
        spine = [(x + math.cos(angle) * long * t - math.sin(angle) * 4 * math.sin(t * 3),
                  y + math.sin(angle) * long * t + math.cos(angle) * 4 * math.sin(t * 3)) for t in (-1, -.5, 0, .5, 1)]
        body += smooth_path(ribbon_outline(spine, 9, .5), True)
        nuclei.append((x, y))
    svg.path("repair-cell repair-cell-shade-s", body, 2)
    svg.path("repair-cell-shade-s", dot_path(nuclei), 8)


def remodel(svg, ropes):
    """A new, higher piece of skin over the old one, with ordered bundles."""
    frame = Frame(left=WINDOW[0], right=WINDOW[1], surface=FRAME.surface, fat=FRAME.fat, bottom=FRAME.bottom,
                  horn=FRAME.horn, skin=FRAME.skin, ridge=FRAME.ridge)
    new = Block(svg, after, scar, frame, prefix="n", seed=9)
    new.top_face(below=320, outline=False)
    with new.front(tight=True):
        cover = [(WINDOW[0], 262), (DENT - 290, 290), (DENT - 246, 312), (DENT - 180, 334),
                 (DENT - 90, 346), (DENT, 352), (DENT + 90, 346),
                 (DENT + 180, 334), (DENT + 246, 312), (DENT + 290, 290), (WINDOW[1], 262)]
        svg.path("dermis", smooth_path([(WINDOW[0], 150), *cover, (WINDOW[1], 150)]) + "z")
        chance = random.Random(6)
        young = define_ropes(svg, "y", "new", 4, (170, 260), (10, 13), seed=9)

        def level(x, y):
            return .1 * BENDS(x / 200 + y / 90)
        spots = scatter(chance, (DENT - 236, 318, DENT + 236, 500), 44, lambda p: in_scar(p[0], p[1] + 4), 3000)
        place_ropes(svg, chance, ropes, [p for p in spots if p[1] > 430], level, .1, (.6, .8), plain=True)
        spots = scatter(chance, (DENT - 236, 300, DENT + 236, 486), 39, lambda p: in_scar(p[0], p[1] + 14), 3000)
        place_ropes(svg, chance, young, sorted(spots, key=lambda p: -p[1]), level, .1, (.75, .95))
        new.epidermis(None, cell_gap=22)
        new.horn(None, flakes=(.5,))
    svg.path("skin-deep-s", new.surface_path, 2.2)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "healing-phases.svg")
