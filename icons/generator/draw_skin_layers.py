#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""skin-layers: healthy skin, all that lies in it.

Parts: horn epidermis dermis collagen vessel gland fat.
"""
import math
import random
import sys

from cut_block import Block
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import circle_points, dense_curve, dot_path, ease, meander, normals, smooth_path, thin_out, tube_path
from cut_outside import CALM_LEVELS
from cut_ropes import deep_trunks, define_ropes, draw_vessels, place_ropes, trunk_point

PORE = 700                       # x of the pore that the hair leaves
WAVES, RIPPLES = Noise(3), Noise(11)


def height(x, depth):
    level = 6 * WAVES(x / 105 + depth * 1.1) + 2 * RIPPLES(x / 37 + depth * 3)
    away = ((x - PORE) / 16) ** 2 + (depth * 150 / 20) ** 2
    return level + 3.5 * math.exp(-away / 4) - 16 * math.exp(-away * 1.6)


def draw(file_name):
    svg = Drawing()
    block = Block(svg, height, seed=7)
    block.ground()
    with svg.group("horn"):
        block.top_face(CALM_LEVELS, below=290)
        block.furrows(allowed=lambda x, depth: math.hypot(x - PORE, depth * 150) > 30)
    block.side_face()
    with block.front():
        block.fat()
        with svg.group("dermis"):
            block.dermis(None)
            ropes = define_ropes(svg, "r", count=9)
            block.collagen(ropes, gaps=(66, 56))
            with svg.group("collagen-3"):
                block.fine_strands(band=(326, 374), gap=26)
        vessels(svg, block)
        block.fat_in_front("fat-2", over_vessels(block))
        front_ropes(svg, block, ropes)
        block.epidermis()
        block.horn("horn-2")
        hair_root(svg, block)
    hair(svg, block)
    block.edges()
    anchors(svg, block)
    svg.save(file_name)


# ---------------------------------------------------------------- vessels

def vessels(svg, block):
    """Deep trunks, risers, a net under the surface, loops in the papillae."""
    noise = Noise(15)
    vein = deep_trunks(block, 5, drop=30, half_width=(10, 8), reach=13)
    artery = deep_trunks(block, 9, drop=6, half_width=(7.5, 6), reach=12)

    vein_net = [(meander(line, 5, 30, noise, line[0][0]), 3.4, 3) for line in (
        [(20, 366), (130, 372), (240, 366), (370, 374), (500, 366), (684, 372)],
        [(720, 372), (860, 368), (1000, 370), (1110, 364)])]
    artery_net = [(meander(line, 4, 28, noise, line[0][0]), 2.8, 2.6) for line in (
        [(20, 348), (90, 342), (166, 350), (300, 344), (430, 350), (560, 344), (690, 350)],
        [(740, 346), (860, 350), (960, 346), (1110, 352)])]

    def riser(trunk, low_x, points, net, high_x, start, end):
        """A branch that leaves the trunk and ends in the net."""
        points = [trunk_point(trunk, low_x), *points, trunk_point(net, high_x)]
        return (meander(points, 7, 34, noise, low_x), start, end)
    veins = [vein, *vein_net,
             riser(vein, 250, [(262, 560), (240, 490), (256, 430)], vein_net[0], 236, 6.5, 4),
             riser(vein, 1010, [(990, 560), (1008, 490), (984, 430)], vein_net[1], 1000, 6, 4)]
    arteries = [artery, *artery_net,
                riser(artery, 160, [(184, 540), (160, 470), (180, 400)], artery_net[0], 166, 5.2, 3.2),
                riser(artery, 966, [(942, 540), (964, 470), (944, 410)], artery_net[1], 958, 5, 3.2)]
    with svg.group("vessel"):
        draw_vessels(svg, veins, "vein")
        draw_vessels(svg, arteries, "artery")
        block.capillaries(346, lambda x: abs(x - PORE) > 46 and 50 < x < 1070, .88, net=False)


def over_vessels(block):
    """Fat cells that lie before the trunks: they come and go behind them."""
    windows = ((318, 450), (780, 910))
    return lambda x, y: 20 < y - block.frame.fat < 66 and any(a < x < b for a, b in windows)


def front_ropes(svg, block, ropes):
    """A few bundles before the vessels."""
    def fits(point):
        return not 590 < point[0] < 880 and point[1] < block.fat_y(point[0]) - 36
    points = scatter(random.Random(4), (0, 394, 1110, 556), 104, fits)
    with svg.group("collagen-4"):
        place_ropes(svg, block.chance, ropes, points, block.calm_direction, .2, (.72, .92), floor=580)


# ---------------------------------------------------------------- hair, gland

def hair_root(svg, block):
    axis = dense_curve((PORE, block.surface_y(PORE) - 4), (695, 262), (685, 330), (668, 410),
                       (646, 495), (622, 580), (602, 640))
    muscle = dense_curve((644, 514), (716, 492), (800, 442), (860, 374), (896, 332), (908, 312))
    svg.path("muscle collagen-line-s", tube_path(thin_out(muscle, 5), 9, 3), 2)
    svg.path("muscle-light-s", smooth_path([(x - 2, y - 4) for x, y in thin_out(muscle, 6)[1:-1]]), 2)
    with svg.group("gland"):
        gland(svg)
    follicle(svg, axis)


def gland(svg):
    """The oil gland: a cluster of lobes full of oil cells, and its duct."""
    chance = random.Random(12)
    lobes = [(838, 378, 27), (752, 347, 31), (800, 346, 31), (740, 398, 33), (766, 442, 29), (793, 397, 40)]
    neck = "M672 352c16-12 34-14 56-8l14 44c-24 8-50 0-80-18z"
    with svg.group(transform="translate(6 9)"):
        svg.path("shade", neck + "".join(smooth_path(circle_points(*lobe), True) for lobe in lobes))
    svg.path("gland gland-shade-s", neck, 2.5)
    for x, y, radius in lobes:
        outline = smooth_path(circle_points(x, y, radius, 8, .05, chance, .95), True)
        svg.path("gland gland-shade-s", outline, 2.5)
        cells = scatter(chance, (x - radius, y - radius, x + radius, y + radius), 11.5,
                        lambda p: math.hypot(p[0] - x, p[1] - y) < radius - 7.5, 700)
        shaded = [p for p in cells if (p[0] - x) + (p[1] - y) > radius * .35]
        svg.path("fat-light-s", dot_path([p for p in cells if p not in shaded]), 10.5)
        svg.path("fat-s", dot_path(shaded), 10.5)
        svg.path("gland-shade-s", dot_path(cells), 2.8)
    svg.path("gland", "M668 356c18-10 34-11 52-6l10 34c-20 4-36-2-62-18z")
    svg.path("fat-light-s", "M678 360q20-6 38 2M690 372q16 2 28 2", 4)


def sleeve(axis, widths):
    """Outline of a tube along the axis with several widths."""
    last = len(axis) - 1
    keep = list(range(0, last, 6)) + [last]
    sides = normals(axis)

    def width(i):
        t = i / last * (len(widths) - 1)
        k = min(len(widths) - 2, int(t))
        return widths[k] + (widths[k + 1] - widths[k]) * ease(0, 1, t - k)
    left = [(axis[i][0] + sides[i][0] * width(i), axis[i][1] + sides[i][1] * width(i)) for i in keep]
    right = [(axis[i][0] - sides[i][0] * width(i), axis[i][1] - sides[i][1] * width(i)) for i in keep]
    return smooth_path(left) + smooth_path(right[::-1], start="L") + "z"


def around(x, y, offsets):
    return smooth_path([(x + a, y + b) for a, b in offsets], True)


def follicle(svg, axis):
    x, y = axis[-1]
    bulb = around(x, y, [(-24, -24), (-33, 2), (-27, 26), (-8, 36), (14, 30), (28, 8), (25, -18)])
    outer = sleeve(axis, [17, 13, 12.5, 13, 14, 15, 17, 20, 24]) + bulb
    with svg.group(transform="translate(7 6)"):
        svg.path("shade", outer)
    svg.path("pigment-s", outer, 4)
    svg.path("root", outer)
    svg.path("root-light", sleeve(axis, [6, 8, 8, 8.5, 9, 10, 12, 14, 16])
             + around(x, y, [(-16, -22), (-23, 2), (-18, 20), (-4, 27), (10, 22), (20, 4), (16, -20)]))
    svg.path("hair", sleeve(axis, [5, 4.5, 4.5, 4.6, 5, 5.2, 5.8, 7, 9])
             + around(x, y, [(-8, -6), (-13, 8), (-7, 14), (0, 2), (8, 12), (12, 2), (9, -8)]))
    svg.path("hair-light-s", smooth_path([(a - 1.5, b) for a, b in axis[6:-8:7]]), 1.6)
    svg.path("root-s", dot_path([(x - 18, y + 4), (x - 16, y + 14), (x - 9, y + 22), (x + 12, y + 18),
                                 (x + 16, y + 8), (x + 17, y - 4), (x - 18, y - 8)]), 5)
    svg.path("vessel blood-s", smooth_path([(x - 10, y + 36), (x - 9, y + 22), (x - 4, y + 8), (x + 1, y + 4),
                                            (x + 5, y + 10), (x + 5, y + 22), (x + 6, y + 34)]), 2)


def hair(svg, block):
    """The hair in the air: a lazy curve, thick at the skin, thin at its tip."""
    mouth = block.surface_y(PORE)
    curve = dense_curve((PORE + 1, mouth + 14), (PORE + 10, mouth - 44), (PORE + 36, mouth - 116),
                        (PORE + 86, mouth - 174), (PORE + 152, mouth - 204))
    svg.path("hair edge-tone-s", tube_path(thin_out(curve, 4), 5, .6), 2, paint_order="stroke")
    svg.path("hair-light-s", smooth_path([(x - 1.3, y) for x, y in curve[3:-10:6]]), 1.5)


def anchors(svg, block):
    svg.anchor("horn", 150, block.surface_y(150) + 8, (150, 96))
    svg.anchor("epidermis", 330, block.surface_y(330) + 36, (330, 96))
    svg.anchor("dermis", 566, 322)
    svg.anchor("collagen", 400, 500)
    svg.anchor("vessel", 164, 440)
    svg.anchor("gland", 793, 397)
    svg.anchor("fat", 860, 700)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "skin-layers.svg")
