#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""course: under a cut through scarred skin, the visits so far and the weeks between them.

Steps: 1 first visit, 2 and 3 about four weeks later each, 4 more visits for
some, 5 months after.  A pen is a visit, a page of a calendar four weeks, and only what has come is there: a whole
line of time in each moment was a row of icons too small to be read.  The dents change slowly, most of it after the last visit, and stay.
"""
import math
import random
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise
from cut_lib import bump, dot_path, ease, meander, smooth_path
import honest
import time_signs
from cut_ropes import deep_trunks, define_ropes, place_ropes, trunk_point
from draw_response import PEN, define_face, draw_vessels, outer_skin, surface_line

FRAME = dict(left=60, right=1064, surface=206, fat=458, bottom=566, recede_x=76, recede_y=-78)
ROLLING, BOXCAR, PIT = (270, 116, 50), (610, 92, 62), (880, 20, 150)      # x, half width, depth
PX_MM = 66
# the share of the change that has come, step by step: none after one visit, most of it in the months after
CHANGE = (0, 0, .12, .3, 1)
YOUNG = (0, 4, 8, 13, 24)               # young bundles seen under the dents
FADE = (1, .8, .7, .6, 0)               # of the redness
NEEDLED = 470                           # where the pen stands

# the row of visits and weeks: its middle, how far apart, and what it holds at each moment: a pen, four weeks, a visit that not
# everybody has, and from the third visit to months after it
ROW, APART, SIGN = 694, 100, 43
THREE = "pen page pen page pen"
MOMENTS = ("pen", "pen page pen", THREE, THREE + " more more more", THREE + " way" + " page" * 5)
WAVES, RIPPLES = Noise(3), Noise(11)


def kept(kind, step):
    return 1 - CHANGE[step] * (1 - honest.AFTER_COURSE[kind])


def surface(step):
    soft = .2 * (1 - kept(honest.BOXCAR, step))

    def height(x, depth):
        y = depth * 150
        level = 4 * WAVES(x / 105 + depth * 1.1) + 1.6 * RIPPLES(x / 37 + depth * 3)
        level -= kept(honest.ROLLING, step) * ROLLING[2] * bump(math.hypot((x - ROLLING[0]) / ROLLING[1], y / 96), 2.4)
        rim = math.hypot((x - BOXCAR[0]) / BOXCAR[1], y / 88) + .03 * RIPPLES(x / 20 + depth * 7)
        level -= kept(honest.BOXCAR, step) * BOXCAR[2] * (1 - ease(.80 - soft, 1.12 + soft, rim))
        shaft = math.hypot(x - PIT[0], y * .6, 5) - 5
        return level - kept(honest.PIT, step) * PIT[2] * bump(shaft / 11, 1.2)
    return height


def scar(x):
    return max(bump((x - ROLLING[0]) / 150, 8), bump((x - BOXCAR[0]) / 122, 10), bump((x - PIT[0]) / 56, 10))


class Skin(Block):
    """The milder a dent, the more light on its walls; the narrow pit stays dark."""
    keep = 1

    def _mesh(self, rows, step):
        low = .24 + .8 * (1 - self.keep)
        return [[(x, y, bright if self.frame.left + i * step > PIT[0] - 70 else max(bright, low))
                 for i, (x, y, bright) in enumerate(line)] for line in super()._mesh(rows, step)]


def draw(file_name):
    svg = Drawing()
    blocks = []
    for i in range(len(CHANGE)):
        blocks.append(Skin(svg, surface(i), scar, Frame(**FRAME), prefix="abcde"[i], seed=5))
        blocks[-1].keep = kept(honest.ROLLING, i)
    young = base(svg, blocks[0])
    for i, block in enumerate(blocks):
        with svg.group(f"step-{i + 1}"):
            step(svg, block, i, young)
    svg.save(file_name)


# ---------------------------------------------------------------- what stays

def base(svg, block):
    frame = block.frame
    svg.path("ground", "M0 0H1200V800H0z")
    block.cast_shadow()
    block.side_face()
    define_face(svg, block)
    with svg.group(clip_path=svg.clipped("afc")):
        block.fat(gap=52)
        border = [(x, block.fat_y(x) + 3) for x in range(frame.right + 20, frame.left - 40, -34)]
        svg.path("dermis", f"M{frame.left} 100H{frame.right}L" + smooth_path(border)[1:] + "z")
    svg.clip("sides", f"M{frame.left} 0H{frame.right}V800H{frame.left}z")
    with svg.group(clip_path=svg.clipped("sides")):
        collagen(svg, block)
        vessels(svg, block)
    svg.path("edge-s", f"M{frame.left} {block.surface_y(frame.left):.0f}V{frame.bottom - 6}"
             f"M{frame.right} {block.surface_y(frame.right):.0f}V{frame.bottom - 6}l{frame.recede_x} {frame.recede_y}"
             f"V{block.surface_y(frame.right) + frame.recede_y:.0f}z", 2)
    with svg.defs():
        svg.raw(PEN + LONG + time_signs.PAGE)
    shared(svg, block)
    return define_ropes(svg, "y", "new", 4, (90, 140), (7, 9), (2, 5), 3, .3)


def collagen(svg, block):
    def direction(x, y):
        far, over, slope = block.nearest(x, y)
        pull = scar(over) * math.exp(-(far / 70) ** 2)
        return (1 - pull) * block.calm_direction(x, y) + pull * max(-1.2, min(1.2, slope))

    def allowed(point):
        far, over, _ = block.nearest(*point)
        return far > (104 if scar(over) < .4 else 82)
    ropes = define_ropes(svg, "r", count=5, half_width=(8, 11.5))
    block.collagen(ropes, None, direction, allowed, (78, 58), 300, (.3, .2), (.62, .95))
    block.fine_strands((282, 318), 30, lambda p: scar(block.nearest(*p)[1]) < .2)


def vessels(svg, block):
    noise = Noise(19)
    vein = deep_trunks(block, 4, drop=30, half_width=(8, 7), reach=9)
    artery = deep_trunks(block, 8, drop=9, half_width=(6, 5.2), reach=9)

    def branch(trunk, x, points, start):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, 1.4)
    draw_vessels(svg, [vein, branch(vein, 466, [(452, 430), (466, 370), (450, 300)], 4.6),
                       branch(vein, 1000, [(990, 430), (1004, 370), (992, 300)], 4.4)], "vein")
    draw_vessels(svg, [artery, branch(artery, 100, [(96, 420), (108, 350), (98, 290)], 4.4),
                       branch(artery, 436, [(428, 420), (440, 350), (426, 288)], 4.4),
                       branch(artery, 770, [(778, 420), (764, 350), (774, 288)], 4.4)], "artery")


# ---------------------------------------------------------------- a moment

def step(svg, block, i, young):
    block.top_face(below=420)
    svg.use("lines")
    if i:
        define_face(svg, block)
    if FADE[i]:
        svg.use("red", "inflamed", fill_opacity=FADE[i])
        svg.use("pins", "inflamed-dot-s", 4.4)
    with svg.group(clip_path=svg.clipped(block.prefix + "fc")):
        if i:
            svg.path("dermis", "M60 120H800V284C740 326 700 328 610 328S500 316 470 286C420 316 350 334 270 334S120 310 60 268z")
        new_strands(svg, block, YOUNG[i], young)
        outer_skin(svg, block)
    surface_line(svg, block)
    if i == 4:
        as_before(svg)
    if i < 4:
        x, y = block.spot(NEEDLED, .42)
        svg.raw(f'<g transform="translate({x + 12:.0f} {y - 6:.0f})rotate(-84)scale(.94)"><use href="#long"/></g>'
                if i < 3 else f'<g transform="translate({x + 12:.0f} {y - 6:.0f})rotate(-84)scale(.94)"><use href="#pale"/></g>')
    time_so_far(svg, MOMENTS[i].split())


def as_before(svg):
    """Months after: dots where the skin of the two milder dents lay before."""
    calm, old = surface(0), FRAME['surface']
    for middle, half, _ in (ROLLING, BOXCAR):
        reach = range(-round(half * .72), round(half * .72) + 1, 12)
        line = smooth_path([(middle + x, old - calm(middle + x, 0) + 2) for x in reach])
        svg.path("paper-s", line, 11, stroke_dasharray="0 17")
        svg.path("ink-s", line, 7, stroke_dasharray="0 17")


def shared(svg, block):
    """What all steps use: the lines of the skin, the red field, the pin marks.

    For a few days after each visit: a faint red field, pin marks."""
    field = [block.spot(x, depth) for x, depth in (
        (110, .03), (118, .5), (150, .9), (420, .96), (740, .94), (780, .5), (770, .03))]
    edge = [p for p in block.surface[::-14] if 112 < p[0] < 768]
    chance = random.Random(3)
    points = [block.spot(x + chance.uniform(-9, 9), depth) for depth in (.18, .4, .62, .82) for x in range(150, 750, 44)]
    with svg.defs():
        with svg.group("lines"):
            block.furrows((104, 112), lambda x, depth: scar(x) < .05 or abs(block.height(x, depth)) < 5)
        svg.raw(f'<path id="red" d="{smooth_path(field + edge, True)}"/><path id="pins" d="{dot_path(points)}"/>')


def new_strands(svg, block, count, young):
    """Young bundles under the two dents, more of them as time goes by."""
    chance = random.Random(6)
    spots = [(270, 96), (610, 92), (200, 92), (660, 100), (340, 94), (560, 100), (240, 118), (610, 116), (300, 116),
             (150, 84), (390, 86), (690, 86), (530, 88), (270, 74), (610, 72), (570, 128), (650, 128), (330, 130),
             (200, 128), (220, 72), (320, 72), (570, 74), (655, 74), (270, 140)]
    for x, below in spots[:count]:
        y = block.frame.surface + below + 8
        place_ropes(svg, chance, young, [(x, y)], lambda *p: .5 * block.nearest(*p)[2], .08, (.75, 1))


# ---------------------------------------------------------------- visits and weeks

def time_so_far(svg, row):
    """One sign after the other, from the left of the middle."""
    left = 600 - APART * (len(row) - 1) / 2
    for i, sign in enumerate(row):
        x = left + i * APART
        if sign == "page":
            svg.use("weeks", transform=f"translate({x:.0f} {ROW})scale(.94)")
        elif sign == "way":
            svg.path("accent", f"M{x - 36:.0f} {ROW - 9}h38v-22l36 31-36 31v-22h-38z")
        else:
            visit(svg, x, more=sign == "more")


def visit(svg, x, more):
    """A pen in a round: dashed and pale for a visit that not everybody has."""
    classes, dash = ("ground accent-light-s", ' stroke-dasharray="5 8"') if more else ("soft-deep accent-s", "")
    svg.raw(f'<g transform="translate({x:.0f} {ROW})"><circle class="{classes}" r="{SIGN}" stroke-width="5"{dash}/>'
            f'<use href="#pen" transform="translate(0 4)scale(.66)"{" opacity=" + chr(34) + ".4" + chr(34) if more else ""}/></g>')


# pens at work: one solid, one only in outline (for those who have more visits)
LONG = ('<g id="long"><path class="line-s" d="M-14-8H0M-14 0H0M-14 8H0" stroke-width="3"/><path class="device line-s" d="M0-12L34-18V18L0 12zM54-24L92-30H300V30H92L54 24z" stroke-width="2.5"/>'
        '<path class="device-shade" d="M56 8L92 11H300V28H92L56 22z"/><path class="accent line-s" d="M34-21H56V21H34z" stroke-width="2.5"/></g>'
        '<g id="pale" opacity=".75"><path class="soft line-s" d="M-14-8H0M-14 0H0M-14 8H0M0-12L34-18V18L0 12zM54-24L92-30H300V30H92L54 24zM34-21H56V21H34z" stroke-width="3" stroke-dasharray="6 7"/></g>')


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "course.svg")
