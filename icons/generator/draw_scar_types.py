#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""scar-types: the five scars side by side in one block.

Parts: rolling boxcar ice-pick hypertrophic keloid.  Each part is three
groups: its piece of the surface, its tissue, its piece of the outer skin.
"""
import copy
import dataclasses
import math
import random
import sys

from cut_block import Block
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import bump, dense_curve, ease, inside, line_path, meander, offset_curve, resample, smooth_path, thin_out
import honest
from cut_ropes import deep_trunks, define_ropes, draw_rope, draw_vessels, place_ropes, trunk_point

DENTS = ((138, 65, 42),)                     # rolling: x, half width, depth; one dip, wider than any boxcar
BANDS = (98, 178)                            # what ties it down, from below
PX_MM = 42                                   # along the front edge
BOXCAR, ICE_PICK, RAISED, KELOID = 334, 497, 656, 890
WAVES, RIPPLES, LUMPS = Noise(3), Noise(11), Noise(8)

# what the reader sees lit as one scar, along the front edge
WINDOWS = {"rolling": (36, 242), "boxcar": (262, 412), "ice-pick": (446, 548),
           "hypertrophic": (572, 740), "keloid": (752, 1040)}
# … and the whole width among them, for the outer skin
PIECES = {"rolling": (36, 252), "boxcar": (252, 429), "ice-pick": (429, 560), "hypertrophic": (560, 746), "keloid": (746, 1086)}
# how far back it reaches, and how high above the level of the skin
REACHES = {"rolling": (.66, 0), "boxcar": (.74, 0), "ice-pick": (.42, 0),
           "hypertrophic": (.7, 40), "keloid": (1, 60)}


# ---------------------------------------------------------------- the surface

def calm(x, depth):
    return 4 * WAVES(x / 105 + depth * 1.1) + 1.6 * RIPPLES(x / 37 + depth * 3)


def keloid_share(x, y):
    """How high the keloid stands there, 0 to 1: steep, lobed, not round."""
    away = math.hypot((x - KELOID + 6) / 108, y / 104)
    away += .1 * LUMPS(math.atan2(y, x - KELOID) * 1.9 + 4) * min(1, away)
    return bump(away, 7)


def height(x, depth):
    y = depth * 150
    level = calm(x, depth) - hollow(x, y, depth)
    level += 50 * bump(math.hypot((x - RAISED) / 60, y / 64), 3.2)
    share = keloid_share(x, y)
    lobes = (11 * bump((x - KELOID + 52) / 34) * bump((y - 6) / 52)
             + 16 * bump((x - KELOID - 40) / 38) * bump((y - 10) / 60)
             - 7 * bump((x - KELOID + 8) / 17) * bump(y / 80))
    return level + share * (100 + lobes + 7 * LUMPS.plane(x / 46, y / 50))


def hollow(x, y, depth=0, keeps=honest.AFTER_ONE, soft=0.):
    """How deep the dents are there, when each keeps a share of its depth."""
    low = 0
    for centre, half, deep in DENTS:
        low += keeps[honest.ROLLING] * deep * bump(math.hypot((x - centre) / half, y / (half * 1.5)), 2.3)
    rim = math.hypot((x - BOXCAR) / 56, y / 74) + .03 * RIPPLES(x / 20 + depth * 7)
    low += keeps[honest.BOXCAR] * 86 * (1 - ease(.80 - soft, 1.14 + soft, rim))
    shaft = math.hypot(x - ICE_PICK, y * .6, 5) - 5
    return low + keeps[honest.PIT] * 268 * bump(shaft / 9, 1.2)


def sideways(x, depth):
    """The keloid bulges out over the healthy skin beside it."""
    y = depth * 150
    share = keloid_share(x, y)
    away = (x - KELOID) / math.hypot(x - KELOID, y + 30)
    reach = 46 if x > KELOID else 34
    return reach * away * math.sin(math.pi * min(1, share) ** .8)


def scar(x):
    return max(bump((x - 138) / 94, 8), bump((x - BOXCAR) / 82, 10), bump((x - ICE_PICK) / 66, 10),
               bump((x - RAISED) / 68, 8), bump((x - KELOID) / 136, 10))


def fat_lift(x):
    """The bands of the rolling scar pull the fat up."""
    return sum(28 * bump((x - band) / 38) for band in BANDS)


# ---------------------------------------------------------------- the drawing

def draw(file_name):
    svg = Drawing()
    block = Block(svg, height, scar, sideways=sideways, fat_lift=fat_lift, seed=5)
    block.ground()
    surface(svg, block)
    block.side_face()
    with block.front():
        block.fat(gap=49)
        block.dermis()
        collagen(svg, block)
        vessels(svg, block)
        lost_strands(svg, block)
        with svg.group("hypertrophic-2"):
            hypertrophic(svg, block)
        with svg.group("keloid-2"):
            keloid(svg, block)
            beyond(svg, KELOID)
        for part, (left, right) in PIECES.items():
            outer_skin(svg, block, part, left, right)
    block.edges()
    anchors(svg, block)
    svg.save(file_name)


def surface(svg, block):
    """The top once whole, then again cut to each scar, for lighting it."""
    with svg.group("surface"):
        block.top_face(below=520, smallest=34)
    for part, (left, right) in WINDOWS.items():
        depth, high = REACHES[part]
        across, up = 78 * depth, 240 - 84 * depth - high
        svg.clip(part + "-a", line_path(
            [(left, 560), (left, 240 - high), (left + across - 8, up + 4), (left + across + 4, up),
             (right + across - 4, up), (right + across, up + 8), (right, 240), (right, 560)], True))
        with svg.group(part, clip_path=svg.clipped(part + "-a")):
            svg.use("surface")
    # drawn once, as none lies on a scar
    block.furrows((86, 96), lambda x, depth: abs(height(x, depth) - calm(x, depth)) < 5 and abs(x - KELOID) > 150)


def outer_skin(svg, block, part, left, right):
    """The outer skin over one scar alone: drawn whole and then once more for each part, it was a fifth of all the time."""
    def here(points):
        return [p for p in points if left - 8 < p[0] < right + 10]
    piece = copy.copy(block)
    piece.surface, piece.junction, piece.horn_line = here(block.surface), here(block.junction), here(block.horn_line)
    piece.frame = dataclasses.replace(block.frame, left=left, right=right)
    piece.prefix, piece.chance = block.prefix + part[0], random.Random(part)
    svg.clip(part + "-b", f"M{left} 60H{right + 2}V620H{left}z")
    with svg.group(part + "-3", clip_path=svg.clipped(part + "-b")):
        piece.bound = block.bound              # the whole front is there already
        piece.epidermis(None, cell_gap=14.2)
        piece.horn(None, flakes=(.5,))


def collagen(svg, block):
    """Healthy bundles; under a scar they bend along it, or are missing."""
    def direction(x, y):
        far, over, slope = block.nearest(x, y)
        pull = scar(over) * math.exp(-(far / 90) ** 2)
        return (1 - pull) * block.calm_direction(x, y) + pull * max(-1.35, min(1.35, slope))

    def allowed(point):
        far, over, _ = block.nearest(*point)
        return far > (132 if scar(over) < .4 else 86) and not inside(point, KELOID_MASS)
    ropes = define_ropes(svg, "r", count=5)
    with svg.group():
        block.collagen(ropes, None, direction, allowed, (72, 60), 366, (.3, .2), (.72, 1.03))
        block.fine_strands(allowed=lambda p: scar(block.nearest(*p)[1]) < .2)


def vessels(svg, block):
    noise = Noise(19)
    vein = deep_trunks(block, 4, drop=32, half_width=(8.5, 7.5), reach=11)
    artery = deep_trunks(block, 8, drop=10, half_width=(6.5, 5.5), reach=11)

    def branch(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [
        vein, branch(vein, 284, [(268, 548), (276, 470), (258, 410), (250, 372)], 5, 1.3),
        branch(vein, 800, [(786, 550), (806, 480), (800, 430), (846, 392)], 5, 2)], "vein")
    draw_vessels(svg, [
        artery, branch(artery, 250, [(244, 530), (238, 460), (226, 400), (236, 362)], 4.6, 1.2),
        branch(artery, 620, [(618, 540), (604, 470), (616, 400), (610, 330)], 4.6, 1.2),
        (meander([(606, 478), (640, 424), (668, 366), (672, 262)], 4, 34, noise, 2), 3.2, 1.4),
        branch(artery, 776, [(762, 540), (776, 480), (800, 416)], 5, 2),
        branch(artery, 930, [(944, 540), (926, 470), (936, 400), (948, 330)], 4.4, 2)], "artery")


# ---------------------------------------------------------------- lost tissue

def lost_strands(svg, block):
    """Under the sunken scars: few, thin strands that follow the surface."""
    chance = random.Random(31)
    for part, left, right, depths in (
            ("rolling-2", 48, 236, range(36, 90, 13)), ("boxcar-2", 264, 404, range(34, 84, 11)),
            ("ice-pick-2", 464, 530, range(32, 64, 11))):
        with svg.group(part):
            thin_strands(svg, block, chance, left, right, depths)
            if part == "rolling-2":
                tether(svg, block, BANDS[0], chance)
                svg.use("tether", transform=f"translate({sum(BANDS)} 4)scale(-1 1)")


def thin_strands(svg, block, chance, left, right, depths):
    data = ["", ""]
    for depth in depths:
        line = offset_curve(block.surface, depth, (left, right))
        line = resample(line, 1) if len(line) > 1 else []
        start = chance.randint(0, 20)
        while start < len(line) - 24:
            length = chance.randint(70, 130)
            piece = line[start:start + length:24]
            if len(piece) >= 3:
                wavy = [(x, y + 1.8 * math.sin(i * 2 + depth)) for i, (x, y) in enumerate(piece)]
                data[chance.random() < .5] += smooth_path(wavy)
            start += length + chance.randint(6, 22)
    svg.path("scar-shade-s", data[0], 2)
    svg.path("scar-s", data[1], 2.8)


def tether(svg, block, x, chance):
    """A tough band from the floor of a rolling scar down into the fat."""
    top, fat = block.surface_y(x) + 40, block.fat_y(x)
    with svg.group("tether"):
        svg.path("shade-s", f"M{x + 4} {top + 27:.0f}V{fat + 13:.0f}", 16)
        for side in (-1.1, 1, 0):
            sway = chance.uniform(-4, 4)
            curve = resample(dense_curve(
                (x + side * 34, top - 2), (x + side * 13, top + 30), (x + side * 6 + sway, top + 105),
                (x + side * 5 - sway, top + 185), (x + side * 10, fat + 4), (x + side * 27, fat + 56)), 1)
            draw_rope(svg, thin_out(curve, 42), 6, "old", .2)


# ---------------------------------------------------------------- too much tissue

def hypertrophic(svg, block):
    """Ordered: bundles like roof tiles, level with the surface, inside the wound."""
    chance = random.Random(23)
    svg.path("inflamed-soft", smooth_path(
        [(RAISED - 66, 268), (RAISED - 50, 214), (RAISED, 190), (RAISED + 50, 214), (RAISED + 66, 268),
         (RAISED + 56, 326), (RAISED, 346), (RAISED - 56, 326)], True))
    arched = define_ropes(svg, "h", "new", 3, (92, 128), (8.5, 10), (2, 4), 3, .3, bow=(9, 13))
    level = define_ropes(svg, "l", "new", 3, (92, 132), (8.5, 10), (3, 6), 8, .3)
    rows = (44, 62, 74, 80, 80, 74, 64, 44)          # half widths from top to bottom
    for row in range(len(rows) - 1, -1, -1):
        flat = 1 - row / 7.5

        def line(x):
            return block.frame.surface + 31 + row * 15 - (block.frame.surface - block.surface_y(x)) * flat
        room = max(1, rows[row] - 46)
        spots = [RAISED - room, RAISED + room] if row else [RAISED]
        if row % 2 and row < 7:
            spots.append(RAISED + chance.uniform(-12, 12))
        chance.shuffle(spots)
        for x in spots:
            slope = .85 * math.atan2(line(x + 20) - line(x - 20), 40)
            place_ropes(svg, chance, arched if row < 4 else level,
                        [(x, line(x) + chance.uniform(-3, 3))], lambda *_: slope, .08, (.88, 1.04))


def beyond(svg, middle):
    """This scar has grown past the old spot: arrows that lead out. The edge of the spot, in dots, was a line to cut."""
    data = "".join(f"M{middle + side * 40} 270h{side * 92}m{-side * 32}-30l{side * 32} 30l{-side * 32} 30" for side in (-1, 1))
    svg.path("paper-s", data, 22)
    svg.path("accent-s", data, 14)


# a mass with claws: it runs on under the healthy skin beside the scar
KELOID_MASS = [(KELOID + dx, y) for dx, y in (
    (-146, 310), (-120, 268), (-112, 200), (-84, 146), (-30, 126), (20, 124), (74, 128), (116, 172), (126, 232),
    (122, 276), (160, 312), (176, 338), (130, 342), (128, 366), (150, 404), (104, 396), (70, 412), (44, 448),
    (2, 424), (-46, 432), (-84, 462), (-92, 410), (-116, 376), (-168, 392), (-136, 350))]

# centres of its nodules; strands run around them
WHORLS = ((-62, 212), (42, 190), (-16, 286), (78, 272), (-92, 330), (26, 372), (104, 352))

# strands that reach out into healthy skin: x, y, angle
CLAWS = ((-128, 318, -.2), (-132, 372, -.45), (-80, 430, -1.35), (140, 322, .45), (128, 384, .9), (38, 424, 1.1))


def keloid(svg, block):
    """Disorder: thick bundles in whorls, out over the wound and down in claws."""
    chance = random.Random(44)
    svg.path("inflamed-soft", smooth_path(KELOID_MASS, True))
    ropes = define_ropes(svg, "k", "new", 4, (96, 150), (9.5, 12.5), (3, 7), 6, .24, bow=(5, 17))

    def direction(x, y):
        """Around the nearest nodule, bowed towards its middle."""
        near = min(WHORLS, key=lambda w: math.hypot(x - KELOID - w[0], y - w[1]))
        return math.atan2(y - near[1], x - KELOID - near[0]) + math.pi / 2

    def fits(x, y, angle, reach):
        for side in (-1, 1):
            end = (x + side * math.cos(angle) * reach, y + side * math.sin(angle) * reach)
            if not inside(end, KELOID_MASS) or block.nearest(*end)[0] < 29:
                return False
        return True
    for x, y, angle in CLAWS:
        place_ropes(svg, chance, ropes, [(KELOID + x, y)], lambda *_: angle, 0, (.62, .8))
    def plan(spots, sizes, loose):
        """Where a bundle finds room: (x, y, angle, size)."""
        out = []
        for x, y in spots:
            for size in sizes:
                angle = direction(x, y) + chance.uniform(-loose, loose)
                if fits(x, y, angle, 60 * size):
                    out.append((x, y, angle, size))
                    break
        return out

    def bare(point):
        """No planned bundle covers the point."""
        for x, y, angle, size in front:
            along = (point[0] - x) * math.cos(angle) + (point[1] - y) * math.sin(angle)
            across = (point[1] - y) * math.cos(angle) - (point[0] - x) * math.sin(angle)
            if abs(along) < 52 * size and abs(across) < 13:
                return False
        return True

    def in_mass(point):
        return inside(point, KELOID_MASS) and block.nearest(*point)[0] > 36
    box = (KELOID - 160, 130, KELOID + 170, 450)
    front = plan(scatter(chance, box, 28, in_mass), (1.12, .95, .95, .8, .8, .66, .66, .5, .5), .6)
    front.sort(key=lambda item: -item[1] + chance.uniform(-70, 70))
    back = plan(scatter(chance, box, 25, lambda p: in_mass(p) and bare(p)), (.66,) * 5 + (.5,) * 8, 1.5)
    for x, y, angle, size in back:
        place_ropes(svg, chance, ropes, [(x, y)], lambda *_: angle, 0, (size, size), plain=True)
    for x, y, angle, size in front:
        place_ropes(svg, chance, ropes, [(x, y)], lambda *_: angle, 0, (size, size))


def anchors(svg, block):
    low = block.surface_y
    svg.anchor("rolling", 138, low(138) + 58, (138, 90))
    svg.anchor("boxcar", BOXCAR, low(BOXCAR) + 12, (BOXCAR + 14, 90))
    svg.anchor("ice-pick", ICE_PICK, low(ICE_PICK) - 130, (ICE_PICK + 20, 90))
    svg.anchor("hypertrophic", RAISED, 270, (RAISED + 14, 90))
    svg.anchor("keloid", KELOID, 270, (KELOID + 10, 50))


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "scar-types.svg")
