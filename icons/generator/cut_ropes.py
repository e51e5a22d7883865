# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in the dermis: bundles of collagen, vessels, cells."""
import math
import random

from cut_fields import Noise
from cut_lib import (
    dot_path, meander, number, resample, ribbon_line, ribbon_outline, ribbon_sides, smooth_path, thin_out,
    tube_path)


# ---------------------------------------------------------------- collagen

# body, outline, shaded half, highlight
ROPE_COLOURS = {
    "old": ("collagen", "collagen-line", "collagen-shade", "collagen-light"),
    "new": ("collagen-new", "collagen-line", "new-shade", "new-light"),
}


def define_ropes(svg, name, kind="old", count=7, length=(170, 330), half_width=(9, 13.5),
                 wave=(4, 9), seed=5, taper=.3, fibrils=True, bow=(0, 0)):
    """Write a few collagen bundles into <defs>; returns what place_ropes needs.

    kind "old" is healthy collagen, "new" is young (redder).  Each bundle is
    there twice: NAME0 with all its detail, NAMEp0 plain for the background.
    bow bends both ends down (px), for bundles that arch or lie in whorls.
    """
    chance = random.Random(seed)
    lengths = []
    with svg.defs():
        for i in range(count):
            long, wide = chance.uniform(*length), chance.uniform(*half_width)
            parts = max(5, int(long / 38))
            amount, period, shift = chance.uniform(*wave), chance.uniform(130, 200), chance.uniform(0, 6)
            bend = chance.uniform(*bow)
            middle = [(-long / 2 + long * j / parts,
                       amount * math.sin(2 * math.pi * long * j / parts / period + shift)
                       + bend * (2 * j / parts - 1) ** 2 - bend / 3)
                      for j in range(parts + 1)]
            _write_rope(svg, f"{name}{i}", f"{name}p{i}", middle, wide, ROPE_COLOURS[kind], taper, fibrils)
            lengths.append(long)
    return {"name": name, "lengths": lengths}


def _write_rope(svg, full, plain, middle, wide, colours, taper, fibrils):
    body, line, shade, light = colours
    last = len(middle) - 1
    _, lower = ribbon_sides(middle, wide, taper)
    core = ribbon_line(middle, wide, .25, taper, 0, last + 1)
    with svg.group(plain):
        svg.path(f"{body} {line}-s", smooth_path(ribbon_outline(middle, wide, taper), True), 1.6)
        svg.path(shade, smooth_path(lower) + smooth_path(core[::-1], start="L") + "z")
    with svg.group(full):
        svg.use(plain)
        if fibrils:
            svg.path("fibril-s", smooth_path(ribbon_line(middle, wide, .3, taper))
                     + smooth_path(ribbon_line(middle, wide, -.28, taper, 1, last - 1)), 1)
        svg.path(light + "-s", smooth_path(ribbon_line(middle, wide, -.62, taper)), 2.2)


def place_ropes(svg, chance, ropes, points, direction, jitter=.22, scale=(.8, 1.15),
                floor=None, plain=False):
    """Lay bundles at the points along direction(x, y) (angle in radians).

    floor: a canvas y that no end may cross (there the bundle lies level).
    """
    for x, y in points:
        i = chance.randrange(len(ropes["lengths"]))
        angle = direction(x, y) + chance.choice((-1, 1)) * chance.uniform(0, jitter)
        size, flip = chance.uniform(*scale), chance.random() < .5
        reach = abs(math.sin(angle)) * ropes["lengths"][i] * size / 2
        if floor and y + reach > floor:
            angle = chance.uniform(-.07, .07)
        svg.place(f"{ropes['name']}{'p' if plain else ''}{i}", x, y, math.degrees(angle), size, flip)


def draw_rope(svg, middle, half_width, kind="old", taper=.25, fibrils=True):
    """One bundle along a curve of its own (few, they cost bytes)."""
    body, line, shade, light = ROPE_COLOURS[kind]
    last = len(middle) - 1
    svg.path(f"{body} {line}-s", smooth_path(ribbon_outline(middle, half_width, taper), True), 1.6)
    svg.path(shade + "-s", smooth_path(ribbon_line(middle, half_width, .5, taper)), number(half_width * .5, 1))
    if fibrils:
        svg.path("fibril-s", smooth_path(ribbon_line(middle, half_width, .05, taper, 1, last - 1)), 1)
    svg.path(light + "-s", smooth_path(ribbon_line(middle, half_width, -.55, taper)), 2)


# ---------------------------------------------------------------- vessels

VESSEL_COLOURS = {
    "artery": ("vessel", "blood", "vessel-light"),
    "vein": ("vein", "vein-shade", "vein-light"),
}


def draw_vessels(svg, trunks, kind, shadow=True, noise=Noise(77)):
    """Vessels of one kind as one outline, so that forks have no seams.

    trunks: list of (curve, half width at start, half width at end); make the
    curves with meander() so that they wander.
    """
    body, line, light = VESSEL_COLOURS[kind]
    tubes = shine = cast = ""
    for curve, start, end in trunks:
        points = thin_out(resample(curve, 4), 10)
        if len(points) < 3:
            continue
        tubes += tube_path(points, start, end, .13, noise)
        if start > 3:
            shine += smooth_path([(x - .36 * start, y - .36 * start) for x, y in points[1:-1]])
        if start > 4:
            cast += smooth_path(thin_out(points, 2))
    if shadow:
        with svg.group(transform="translate(3 5)"):
            svg.path("shade-s", cast, 9)
    svg.path(f"{body} {line}-s", tubes, 3.2, paint_order="stroke")
    svg.path(f"{light}-s", shine, 2)


def deep_trunks(block, seed, drop=24, left=None, right=None, half_width=(8, 6.5), reach=15):
    """A wandering trunk along the border of the fat, as a curve.

    drop: how far below the border; reach: how far it wanders.
    """
    frame, noise = block.frame, Noise(seed)
    left = frame.left - 20 if left is None else left
    right = frame.right + 20 if right is None else right
    points = [(x, frame.fat + drop + 5 * noise(x / 90)) for x in range(int(left), int(right) + 60, 80)]
    return (meander(points, reach, 58, noise, seed), *half_width)


def trunk_point(trunk, x):
    """The point of a trunk nearest to x; where a branch can leave it."""
    return min(trunk[0], key=lambda p: abs(p[0] - x))


# ---------------------------------------------------------------- cells

def draw_cells(svg, points, radius, body, nucleus, nucleus_size=.42, outline=2.2):
    """Round cells with a nucleus: three strokes for all of them."""
    data = dot_path(points)
    svg.path(f"{nucleus}-s", data, number(radius * 2 + outline * 2, 1))
    svg.path(f"{body}-s", data, number(radius * 2, 1))
    svg.path(f"{nucleus}-s", dot_path([(x - radius * .1, y) for x, y in points]),
             number(radius * 2 * nucleus_size, 1))
