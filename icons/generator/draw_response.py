#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""response: the same scars before needling and months after it.

Steps: 1 before, 2 months after.  The rolling dents and the shallow boxcar get
milder, the ice-pick hardly, the two raised scars were not needled and stay.
The base holds all that does not change; a step is the skin over the dents.
"""
import math
import random
import re
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise
from cut_lib import bump, ease, inside, meander, resample, simplify, smooth_path, thin_out, tube_path
import honest
from cut_ropes import deep_trunks, define_ropes, place_ropes, trunk_point, VESSEL_COLOURS
from draw_scar_types import (
    BANDS, BOXCAR, ICE_PICK, KELOID, KELOID_MASS, RAISED, fat_lift, hollow, scar, hypertrophic, keloid, keloid_share, sideways, tether, thin_strands, calm)
from scenes import badge, small_pen

SEAM = 574
FLOORS = (92, 200), (294, 376)          # where the two dents that change are deepest
RIPPLES, LUMPS = Noise(11), Noise(8)

# how much of its depth a dent keeps
BEFORE, AFTER = honest.AFTER_ONE, honest.AFTER_COURSE


class Mild(Block):
    """Flatter walls catch more light: no deep shade but in the ice-pick."""

    def _mesh(self, rows, step):
        return [[(x, y, bright if self.frame.left + i * step > 430 else max(bright, .5))
                 for i, (x, y, bright) in enumerate(line)] for line in super()._mesh(rows, step)]


def surface(keeps):
    """The height field when the dents keep these shares of their depth."""
    soft = .16 * (1 - keeps[honest.BOXCAR])       # a milder boxcar has rounder shoulders

    def height(x, depth):
        y = depth * 150
        level = calm(x, depth) - hollow(x, y, depth, keeps, soft)
        level += 50 * bump(math.hypot((x - RAISED) / 60, y / 64), 3.2)
        share = keloid_share(x, y)
        lobes = (11 * bump((x - KELOID + 52) / 34) * bump((y - 6) / 52)
                 + 16 * bump((x - KELOID - 40) / 38) * bump((y - 10) / 60)
                 - 7 * bump((x - KELOID + 8) / 17) * bump(y / 80))
        return level + share * (100 + lobes + 7 * LUMPS.plane(x / 46, y / 50))
    return height


def draw(file_name):
    svg = Drawing()
    before = Block(svg, surface(BEFORE), scar, sideways=sideways, fat_lift=fat_lift, seed=5)
    right = Block(svg, surface(BEFORE), scar, Frame(left=SEAM - 8), sideways, fat_lift, prefix="r", seed=5)
    base(svg, before, right)
    for step, keeps in (("step-1", BEFORE), ("step-2", AFTER)):
        with svg.group(step):
            kind, prefix, old = (Block, "a", None) if keeps is BEFORE else (Mild, "b", before)
            skin(svg, kind(svg, surface(keeps), scar, Frame(right=SEAM), fat_lift=fat_lift, prefix=prefix, seed=5), old)
            if old:
                needled(svg)
    svg.save(file_name)


# ---------------------------------------------------------------- what stays

def base(svg, block, right):
    block.ground()
    tools(svg)
    right.top_face(below=330, outline=False)
    block.bounded = True                       # its "front" is defined below
    right.furrows((86, 96), lambda x, depth: keloid_share(x, depth * 150) < .02 and abs(x - RAISED) > 84)
    svg.path("edge-s", re.sub(r"^M[^L]*L", "M", right.outline_path), 2)
    block.side_face()
    define_face(svg, right)
    left = Block(svg, surface(BEFORE), scar, Frame(right=SEAM), fat_lift=fat_lift, prefix="a", seed=5)
    define_face(svg, left)
    svg.raw('<clipPath id="front"><use href="#af"/><use href="#rf"/></clipPath>')
    block.fat(gap=54)                          # clips by itself
    svg.clip("sides", "M36 0H1086V800H36z")
    with svg.group(clip_path=svg.clipped("sides")):
        block.dermis(None)
        collagen(svg, block)
        vessels(svg, block)
        lost_strands(svg, block)
        hypertrophic(svg, block)
        keloid(svg, block)
    with svg.group(clip_path=svg.clipped("rfc")):
        outer_skin(svg, right)
    surface_line(svg, right)
    frame, low = block.frame, block.frame.bottom - 6
    top = block.surface_y(frame.right)
    svg.path("edge-s", f"M{frame.left} {block.surface[0][1]:.0f}V{low}M{frame.right} {top:.0f}V{low}"
             f"l{frame.recede_x} {frame.recede_y}V{top + frame.recede_y:.0f}z", 2)


def outer_skin(svg, block):
    """Epidermis and horn; one path is clip, fill and border of the living cells (bytes)."""
    frame, prefix = block.frame, block.prefix
    high = int(min(y for _, y in block.surface)) - 30
    body = f"M{frame.left - 30} {high}H{frame.right + 30}L" + smooth_path(block.junction[::-1])[1:] + f"H{frame.left - 30}z"
    with svg.defs():
        svg.raw(f'<path id="{prefix}j" d="{body}"/><path id="{prefix}c" d="{block._cell_path(15)}"/>'
                f'<clipPath id="{prefix}l"><use href="#{prefix}j"/></clipPath>')
    border, cells = prefix + "j", prefix + "c"
    with svg.group(clip_path=svg.clipped(prefix + "l")):
        svg.use(border, "epidermis")
        svg.use(cells, "cell-s", 11)
        svg.use(cells, "epidermis-s", 4)
        svg.use(border, "pigment-s", 22, stroke_opacity=".8")
        svg.use(border, "cell-s", 17, stroke_dasharray="8 2.5 9 2.5 7 2.5", stroke_linecap="butt")
        svg.use(border, "pigment-s", 7, stroke_dasharray="0 10.5")
    svg.use(border, "skin-deep-s", 2)
    edge = simplify(block.horn_line, 1)
    high += 20
    with svg.defs():
        svg.raw(f'<path id="{prefix}h" d="M{frame.left - 30} {high}H{frame.right + 30}V{edge[-1][1]:.0f}L'
                + smooth_path(edge[::-1])[1:] + f'H{frame.left - 30}z"/>')
    svg.use(prefix + "h", "horn horn-shade-s", 2)
    svg.use(prefix + "h", "horn-shade-s", 1.4, transform="translate(0 -7)", stroke_dasharray="46 5 30 4 60 6")


def define_face(svg, block):
    """The front face of a block as PREFIX+f: it is clip and surface line."""
    frame, name = block.frame, block.prefix + "f"
    with svg.defs():
        svg.raw(f'<path id="{name}" d="{block.front_path()}"/><clipPath id="{name}c"><use href="#{name}"/></clipPath>')
    svg.clip(block.prefix + "s", f"M{frame.left + 2} 60H{frame.right - 2}V560H{frame.left + 2}z")


def surface_line(svg, block):
    with svg.group(clip_path=svg.clipped(block.prefix + "s")):
        svg.use(block.prefix + "f", "light-s", 2.5, transform="translate(0 3)")
        svg.use(block.prefix + "f", "skin-deep-s", 2.2)


def collagen(svg, block):
    def direction(x, y):
        far, over, slope = block.nearest(x, y)
        pull = scar(over) * math.exp(-(far / 90) ** 2)
        return (1 - pull) * block.calm_direction(x, y) + pull * max(-1.35, min(1.35, slope))

    def allowed(point):
        far, over, _ = block.nearest(*point)
        return far > (132 if scar(over) < .4 else 86) and not inside(point, KELOID_MASS)
    ropes = define_ropes(svg, "r", count=5)
    block.collagen(ropes, None, direction, allowed, (96, 67), 366, (.3, .2), (.72, 1.03))
    block.fine_strands(allowed=lambda p: scar(block.nearest(*p)[1]) < .2)


def vessels(svg, block):
    noise = Noise(19)
    vein = deep_trunks(block, 4, drop=32, half_width=(8.5, 7.5), reach=11)
    artery = deep_trunks(block, 8, drop=10, half_width=(6.5, 5.5), reach=11)

    def branch(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [
        vein, branch(vein, 292, [(276, 548), (284, 470), (266, 410), (262, 372)], 5, 1.3),
        branch(vein, 800, [(786, 550), (806, 480), (800, 430), (846, 392)], 5, 2)], "vein")
    draw_vessels(svg, [
        artery, branch(artery, 258, [(252, 530), (246, 460), (240, 400), (248, 362)], 4.6, 1.2),
        branch(artery, 620, [(618, 540), (604, 470), (616, 420), (612, 372)], 4.6, 1.2),
        branch(artery, 776, [(762, 540), (776, 480), (800, 416)], 5, 2),
        branch(artery, 930, [(944, 540), (926, 470), (936, 400), (948, 330)], 4.4, 2)], "artery")


def draw_vessels(svg, trunks, kind):
    """As cut_block.draw_vessels, with fewer points (bytes)."""
    body, line, light = VESSEL_COLOURS[kind]
    tubes = shine = ""
    for curve, start, end in trunks:
        points = thin_out(resample(curve, 4), 11)
        tubes += tube_path(points, start, end, .1, Noise(77))
        if start > 4.8:
            shine += smooth_path([(x - .36 * start, y - .36 * start) for x, y in points[1:-1]])
    svg.path(f"{body} {line}-s", tubes, 3.2, paint_order="stroke")
    svg.path(f"{light}-s", shine, 2)


def lost_strands(svg, block):
    """Under the sunken scars: few, thin strands that follow the surface."""
    chance = random.Random(31)
    thin_strands(svg, block, chance, 48, 246, range(38, 90, 17))
    thin_strands(svg, block, chance, 272, 420, range(36, 84, 15))
    thin_strands(svg, block, chance, 464, 530, range(32, 64, 11))
    tether(svg, block, BANDS[0], chance)
    svg.use("tether", transform=f"translate({sum(BANDS)} 6)scale(-1 1)")


# ---------------------------------------------------------------- what changes

def skin(svg, block, old):
    """The skin over the three dents; old is the block as it was, if it changed."""
    block.top_face(below=520, outline=False)
    block.furrows((86, 96), lambda x, depth: abs(block.height(x, depth) - calm(x, depth)) < 5)
    svg.path("edge-s", block.outline_path, 2)
    if old:
        define_face(svg, block)
    with svg.group(clip_path=svg.clipped(block.prefix + "fc")):
        if old:
            new_tissue(svg, block, old)
        outer_skin(svg, block)
    surface_line(svg, block)
    if old:
        as_before(svg, old, block)


def as_before(svg, old, new):
    """By how much the two milder dents have risen: young skin from their old floor up, which stays in dots. A band of a colour of its own
    was something put in."""
    up = ""
    for left, right in FLOORS:
        gain = [(x, new.surface_y(x)) for x in range(left - 14, right + 15, 6) if old.surface_y(x) - new.surface_y(x) > 5]
        low = smooth_path([(x, old.surface_y(x)) for x, _ in gain])
        svg.path("collagen-new skin-deep-s", smooth_path(gain) + smooth_path([(x, old.surface_y(x)) for x, _ in gain][::-1], start="L") + "z", 2)
        svg.path("paper-s", low, 11, stroke_dasharray="0 17")
        svg.path("ink-s", low, 7, stroke_dasharray="0 17")
        x = (left + right) // 2
        deep, high = old.surface_y(x), new.surface_y(x)
        up += f"M{x} {deep + 70:.0f}V{high + 46:.0f}M{x - 19} {high + 60:.0f}l19-26l19 26"
    svg.path("paper-s", up, 17)
    svg.path("accent-s", up, 9)


def needled(svg):
    """What lay between the two moments: over the dents a row of pens."""
    svg.path("line-s", "M60 130V102H446V130", 3)
    for x in (153, 253, 353):
        svg.use("pen", transform=f"translate({x} 46)scale(.8)")


def new_tissue(svg, block, old):
    """Where the dents were deeper: dermis, with young bundles in it."""
    low = [(x, y + 8) for x, y in old.skin_line if x < SEAM]
    svg.path("dermis", f"M36 200H{SEAM}V{low[-1][1]:.0f}" + smooth_path(low[::-1], start="L") + "z")
    chance = random.Random(6)
    young = define_ropes(svg, "y", "new", 3, (76, 112), (6.5, 8), (2, 4), 3, .3)

    def direction(x, y):
        return .8 * block.nearest(x, y)[2]
    for x, y in ((98, 302), (140, 288), (192, 306), (66, 300), (228, 300), (168, 322),
                 (318, 312), (374, 312), (346, 328), (392, 330)):
        place_ropes(svg, chance, young, [(x, y)], direction, .08, (.74, .92))


# ---------------------------------------------------------------- needled, not needled

def tools(svg):
    """Over the raised scars the pen crossed out."""
    with svg.defs():
        svg.raw(PEN)
    svg.path("line-s", "M660 130V102H1012V130", 3)
    svg.raw('<g transform="translate(836 54)"><circle class="soft-deep line-s" r="50" stroke-width="3"/>'
            f'<use href="#pen" transform="translate(0 5)scale(.8)"/>{badge("dont", 44, 26, 30)}</g>')


# a needle pen as a sign: upright, the needles down
PEN = '<g id="pen">' + small_pen(0, 0) + '</g>'


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "response.svg")
