#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""collagen-close: the strands under a sunken scar, seen from very near.

Steps: 1 lost, 2 new (thin, crosswise), 3 ordered (the dent milder, not gone).
Everything is drawn at half size inside scale(2).  In the sky stands what came before each
moment, as in course: nothing; one visit and weeks; three visits and months.  Without it the
skin healed by itself.
"""
import math
import random
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import bump, dot_path, ease, line_path, meander, ribbon_outline, simplify, smooth_path
import honest
import time_signs
from scene_shapes import arrow
from scenes import small_pen
from cut_ropes import define_ropes, draw_rope, draw_vessels, place_ropes

FRAME = Frame(left=14, right=586, surface=92, fat=420, bottom=430)
PANEL = "M46 24H554Q574 24 574 44V356Q574 376 554 376H46Q26 376 26 356V44Q26 24 46 24z"
MIDDLE = 300
GAP = 150                        # half width of the place where strands are lost
SAG = 62                         # of the dip, before
# how deep it is at the three moments: lost, weeks after one visit, months after the course
SAGS = (SAG, SAG * honest.AFTER_ONE[honest.ROLLING], SAG * honest.AFTER_COURSE[honest.ROLLING])
# what came before each moment: a pen is a visit, a page four weeks
MOMENTS = "", "pen way page", "pen page pen page pen way" + " page" * 5
WAVES, BENDS = Noise(3), Noise(5)


def sag(deep):
    """Height function of a surface that sinks in the middle."""
    return lambda x, depth: 3 * WAVES(x / 80) - deep * bump((x - MIDDLE) / 150, 2.6)


def scar(x):
    return bump((x - MIDDLE) / 190, 8)


def in_gap(x, y, wider=0.0):
    return abs(x - MIDDLE) < GAP + wider - 18 * BENDS(y / 40) - ease(250, 400, y) * 70


def level(x, y):
    return .16 * BENDS(x / 170 + y / 60)


def draw(file_name):
    svg = Drawing()
    svg.path("ground", "M0 0H1200V800H0z")
    svg.clip("panel", "M26 24H574V376H26z")
    with svg.group(transform="scale(2)"):
        old = define_ropes(svg, "r", count=6, length=(150, 240), half_width=(9, 12.5))
        young = define_ropes(svg, "y", "new", 4, (190, 280), (8, 10), seed=8)
        with svg.group(clip_path=svg.clipped("panel")):
            base(svg, old)
    for number, (deep, tissue) in enumerate(zip(SAGS, (lost, new, ordered)), 1):
        with svg.group(f"step-{number}", transform="scale(2)"):
            with svg.group(clip_path=svg.clipped("panel")):
                tissue(svg, old, young)
                skin(svg, deep, "abc"[number - 1])
            # round corners laid over are faster than cut out
            svg.path("ground", "M20 18H580V382H20z" + PANEL, fill_rule="evenodd")
            svg.path("edge-s", PANEL, 1.6)
            time_so_far(svg, MOMENTS[number - 1].split())
    svg.save(file_name)


def base(svg, old):
    """Dermis, and the healthy bundles on both sides and below."""
    chance = random.Random(4)
    svg.path("dermis", "M0 0H600V400H0z")

    def healthy(p):
        return not in_gap(*p, 72)
    back = scatter(chance, (0, 150, 600, 392), 46, healthy)
    front = scatter(chance, (0, 156, 600, 392), 40, healthy)
    place_ropes(svg, chance, old, back, level, .35, (.8, 1), plain=True)
    svg.path("dermis-veil", "M0 100H600V400H0z")
    place_ropes(svg, chance, old, front, level, .2, (.75, 1))


def time_so_far(svg, signs):
    """Visits and weeks, in a row over the skin."""
    apart, size = (86, .6) if len(signs) < 4 else (48, .45)
    for i, sign in enumerate(signs):
        x = MIDDLE + (i - (len(signs) - 1) / 2) * apart
        if sign == "way":
            svg.raw(arrow([(x - 13, 56), (x, 56), (x + 11, 56)], 12, 7, "accent"))
        else:
            svg.raw(small_pen(x, 60, size) if sign == "pen" else time_signs.page(x, 56, size))


def skin(svg, deep, prefix):
    """Air, outer layer and epidermis over the strands of one step."""
    block = Block(svg, sag(deep), scar, FRAME, prefix=prefix, seed=6)
    body = line_path([(x, y) for x, y in simplify(block.surface, 1)], start="L")[1:]
    svg.path("soft", f"M{FRAME.left} 0V{block.surface[0][1]:.0f}L{body}V0z")
    with block.front():
        block.epidermis(None)
        block.horn(None, flakes=(.5,))
    svg.path("skin-deep-s", block.surface_path, 2)
    if deep < SAG:                # dots where the floor was before
        before = sag(SAG)
        floor = smooth_path([(x, FRAME.surface - before(x, 0)) for x in range(MIDDLE - 80, MIDDLE + 81, 16)])
        svg.path("paper-s", floor, 7.5, stroke_dasharray="0 11")
        svg.path("ink-s", floor, 5, stroke_dasharray="0 11")
    measure(svg, FRAME.surface + deep - 3)


def measure(svg, floor):
    """How deep the dip is, from the level of the skin around: an arrow below that lifted the skin promised more."""
    level = FRAME.surface - 2
    svg.path("accent-s", f"M{MIDDLE - 150} {level}H{MIDDLE + 150}M{MIDDLE} {level + 12}V{floor - 12}", 5)
    svg.path("accent", f"M{MIDDLE} {level + 2}l-11 15h22zM{MIDDLE} {floor}l-11-15h22z")


# ---------------------------------------------------------------- the steps

def lost(svg, _old, _young):
    """Torn ends, short bits, a few slack threads: much is empty."""
    chance = random.Random(12)
    for size in (1, .68):
        svg.path("shade", smooth_path(
            [(MIDDLE + dx * size, 268 + dy * size) for dx, dy in (
                (-148, -40), (-90, -62), (0, -44), (84, -60), (150, -44), (128, 10), (118, 62), (56, 92),
                (-10, 108), (-70, 90), (-122, 64), (-134, 6))], True), fill_opacity=".1")
    torn_rope(svg)
    for side in (-1, 1):
        for i, y in enumerate((212, 238, 262, 288, 316, 342)):
            x = MIDDLE + side * (148 + 16 * (i % 2) - max(0, y - 290) * .7 + chance.uniform(-8, 8))
            svg.place("torn", x, y, side * chance.uniform(-9, 12), chance.uniform(.8, 1.05), side > 0)
    slack = ""
    for x, y in scatter(chance, (MIDDLE - 84, 212, MIDDLE + 84, 352), 29, lambda p: in_gap(*p, -50)):
        angle, long = chance.uniform(-.4, .4), chance.uniform(26, 50)
        slack += smooth_path([(x + math.cos(angle) * long * t, y + math.sin(angle) * long * t
                               + 4 * math.sin(t * 7 + x)) for t in (-.5, -.2, .1, .4, .6)])
    svg.outlined("s0", slack, "scar-shade", "scar", 2.4, .6)


def torn_rope(svg):
    """One bundle whose right end is torn: its fibrils stand apart."""
    fan = "".join(smooth_path([(30, y), (58, y * 1.5 + 2), (70 + long, y * 2.2 + bend),
                               (84 + long * 1.3, y * 2.6 + bend * 2)])
                  for y, long, bend in ((-5, 2, -6), (-2, 14, -1), (0, 22, 6), (3, 6, 4), (6, 16, -3)))
    spine = [(-66 + 18 * i, 3 * math.sin(i * .9)) for i in range(8)]
    with svg.defs():
        with svg.group("torn"):
            svg.path("collagen-line-s", fan, 4)
            svg.path("collagen-s", fan, 2.5)
            draw_rope(svg, spine, 9.5, "old", .34)


def new(svg, _old, _young):
    """Repair cells lay thin young strands, crosswise at first."""
    chance = random.Random(19)
    data = ["", "", ""]
    for x, y in scatter(chance, (MIDDLE - 165, 192, MIDDLE + 165, 370), 10.5, lambda p: in_gap(*p, 16), 6000):
        angle, long = chance.gauss(0, .55), chance.uniform(34, 66)
        data[chance.randrange(3)] += smooth_path(
            [(x + math.cos(angle) * long * t, y + math.sin(angle) * long * t + 3 * math.sin(t * 8 + x))
             for t in (-.5, -.17, .17, .5)])
    svg.path("new-shade-s", data[0], 3.2)
    svg.outlined("s1", data[1], "collagen-line", "collagen-new", 3, .6)
    svg.outlined("s2", data[2], "collagen-line", "collagen-new", 3, .6)
    noise = Noise(9)
    draw_vessels(svg, [
        (meander([(196, 410), (214, 350), (204, 300), (236, 250), (262, 216)], 5, 26, noise, 1), 4.4, 1.2),
        (meander([(206, 312), (250, 322), (288, 290), (306, 250)], 5, 26, noise, 2), 3, 1)], "artery")
    for x, y, turn in ((250, 272, .3), (322, 226, -.2), (346, 300, -.35), (276, 344, .15), (396, 254, .25)):
        repair_cell(svg, x, y, turn)


def repair_cell(svg, x, y, turn):
    """A spindle with a nucleus and fine feet."""
    spine = [(x + math.cos(turn) * 30 * t, y + math.sin(turn) * 30 * t + 3 * math.sin(t * 3))
             for t in (-1, -.5, 0, .5, 1)]
    svg.path("repair-cell repair-cell-shade-s", smooth_path(ribbon_outline(spine, 9, .5), True), 1.4)
    svg.path("repair-cell-shade-s", dot_path([(x, y)]), 8)


def ordered(svg, old, young):
    """Bundles again, side by side, but thinner, fewer and redder than around: the place is not as it was."""
    chance = random.Random(33)

    def edge(p):
        return in_gap(*p, 56) and not in_gap(*p, -30)
    place_ropes(svg, chance, old, scatter(chance, (MIDDLE - 210, 152, MIDDLE + 210, 384), 40, edge), level, .1, (.7, .9), plain=True)
    threads = ""
    for x, y in scatter(chance, (MIDDLE - 130, 186, MIDDLE + 130, 366), 34, lambda p: in_gap(*p, -24)):
        turn, long = chance.uniform(-.3, .3), chance.uniform(30, 56)
        threads += smooth_path([(x + math.cos(turn) * long * t, y + math.sin(turn) * long * t + 3 * math.sin(t * 7 + x)) for t in (-.5, -.2, .1, .4)])
    svg.outlined("s3", threads, "collagen-line", "collagen-new", 2.4, .6)
    for spot in scatter(chance, (MIDDLE - 165, 182, MIDDLE + 165, 376), 39, lambda p: in_gap(*p, 20)):
        place_ropes(svg, chance, young, [spot], level, .16, (.34, .56))


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "collagen-close.svg")
