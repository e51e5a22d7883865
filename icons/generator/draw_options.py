#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""options: seven ways to treat scars, each a small cut through scarred skin in a frame of one size.

Somebody among them wonders: which of them is open.

Parts: laser peel cross / subcision punch filler needling.
"""
import math
import random
import sys

from cut_block import Block, Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import bump, circle_points, dense_curve, dot_path, ease, resample, simplify, smooth_path, thin_out
import honest
from cut_ropes import define_ropes, draw_rope, place_ropes
from cut_lean import LeanBlock
from card_parts import wonders
from draw_response import define_face, surface_line
import people
import scene_shapes

# a frame is WIDE x HIGH; inside, the cut is drawn 1/SCALE times as large
WIDE, HIGH, SCALE, LEFT = 280, 334, .6, -18
FRAME = dict(left=-40, right=482, surface=296, fat=526, bottom=650, recede_x=70, recede_y=-64, depth=120,
             horn=16, skin=42, ridge=(15, 24))
ACROSS, DOWN = (20, 313, 607, 900), (20, 446)
PLACES = {name: (x, y) for name, (x, y) in zip(("laser", "peel", "cross", "subcision", "punch", "who", "filler", "needling"),
                                               ((x, y) for y in DOWN for x in ACROSS))}
MIDDLE = 214                     # of a frame, in the cut's own numbers
WAVES = Noise(3)
OUT = {}


# ---------------------------------------------------------------- the shapes of the scars

def level(x, depth):
    return 3 * WAVES(x / 90 + depth * 1.3)


def dent(half, deep, power=2.3, at=MIDDLE, tall=1.4):
    return lambda x, depth: level(x, depth) - deep * bump(math.hypot((x - at) / half, depth * 120 / (half * tall)), power)


def trough(half, deep, at=MIDDLE):
    return lambda x, depth: level(x, depth) - deep * (1 - ease(.82, 1.14, math.hypot((x - at) / half, depth * 120 / 62)))


def pit(deep, at=MIDDLE, wide=11):
    return lambda x, depth: level(x, depth) - deep * bump((math.hypot(x - at, depth * 120 * .6, 5) - 5) / wide, 1.2)


def two(a, b):
    return lambda x, depth: a(x, depth) + b(x, depth) - level(x, depth)


HEIGHTS = {
    "laser": trough(78, 54, MIDDLE), "peel": dent(100, 26), "cross": two(pit(170, 130), pit(150, 316)), "subcision": dent(112, 46),
    "punch": pit(176, wide=17), "filler": dent(112, 40), "needling": dent(104, 34),
}

# which scar stands where, for the test of widths and depths; all frames are to one scale
PX_MM = 66
SCARS = (("needling", honest.ROLLING, MIDDLE), ("laser", honest.BOXCAR, MIDDLE), ("peel", honest.ROLLING, MIDDLE), ("subcision", honest.ROLLING, MIDDLE),
         ("filler", honest.ROLLING, MIDDLE), ("cross", honest.PIT, 130), ("cross", honest.PIT, 316), ("punch", honest.PIT, MIDDLE))


def scar_of(height):
    return lambda x: max(ease(3, 10, level(u, 0) - height(u, 0)) for u in (x - 30, x, x + 30))


# ---------------------------------------------------------------- a cut

def cut(svg, prefix, height, ropes, gap=70, keep=lambda p: True):
    """Skin in cut across the frame, with collagen that bends round the scar."""
    scar = scar_of(height)
    block = Block(svg, height, scar, Frame(**FRAME), prefix=prefix, seed=5)
    block.top_face(below=560, outline=False)
    svg.path("edge-s", block.outline_path, 2.4)
    define_face(svg, block)
    svg.use(prefix + "f", "dermis")
    # only a pit reaches down to what lies in the bed; a clip along a curve is slow
    deep = height(MIDDLE, 0) < -100 or height(130, 0) < -100
    svg.use("bed", clip_path=svg.clipped(prefix + "fc") if deep else None)
    chance = random.Random(4)

    def fits(point):
        return block.nearest(*point)[0] > 78 and point[1] < FRAME["fat"] - 20 and keep(point)

    def direction(x, y):
        far, over, slope = block.nearest(x, y)
        return .1 * math.sin(x / 60 + y) + max(-1.2, min(1.2, slope)) * math.exp(-(far / 100) ** 2)
    box = (-30, 350, 470, FRAME["fat"] - 20)
    place_ropes(svg, chance, ropes, scatter(chance, box, gap, fits), direction, .16, (.7, .95), floor=FRAME["fat"] - 6)
    with svg.group(clip_path=svg.clipped(prefix + "fc")):
        yield block
        living(svg, block)
    surface_line(svg, block)


def living(svg, block):
    """Epidermis and horn, as in draw_response but with larger, fewer cells."""
    frame, prefix = block.frame, block.prefix
    high = int(min(y for _, y in block.surface)) - 30
    body = f"M{frame.left - 30} {high}H{frame.right + 30}L" + smooth_path(simplify(block.junction, 1.5)[::-1])[1:] + f"H{frame.left - 30}z"
    edge = simplify(block.horn_line, 1.4)
    with svg.defs():
        svg.raw(f'<path id="{prefix}j" d="{body}"/><clipPath id="{prefix}l"><use href="#{prefix}j"/></clipPath>')
        svg.raw(f'<path id="{prefix}h" d="M{frame.left - 30} {high + 20}H{frame.right + 30}V{edge[-1][1]:.0f}L'
                + smooth_path(edge[::-1])[1:] + f'H{frame.left - 30}z"/>')
    with svg.group(clip_path=svg.clipped(prefix + "l")):
        svg.use(prefix + "j", "epidermis")
        svg.use(prefix + "j", "pigment-s", 24, stroke_opacity=".8")
        svg.use(prefix + "j", "cell-s", 19, stroke_dasharray="10 3 12 3", stroke_linecap="butt")
        svg.use(prefix + "j", "pigment-s", 8, stroke_dasharray="0 13")
    svg.use(prefix + "j", "skin-deep-s", 2.4)
    svg.use(prefix + "h", "horn horn-shade-s", 2.4)


def bed(svg, ropes):
    """Dermis and fat, the same in all frames, defined once."""
    block = LeanBlock(svg, level, frame=Frame(**FRAME), seed=5)
    with svg.defs():
        with svg.group("bed"):
            block.fat(None, gap=64)
            chance = random.Random(8)
            place_ropes(svg, chance, ropes, scatter(chance, (-30, 410, 470, 506), 100), lambda x, y: .12 * math.sin(x / 50), .12,
                        (.75, 1), floor=FRAME["fat"] - 6, plain=True)
            svg.path("dermis-veil", "M-40 358H482V520H-40z")


# ---------------------------------------------------------------- the seven

def laser(svg, ropes):
    xs = (94, 154, 214, 274, 334)
    for block in cut(svg, "z", HEIGHTS["laser"], ropes):
        pass
    # light spreads as one cone from a lens and stops in the skin: lines that ended in the skin were needles with blood
    left, right = block.surface_y(xs[0] - 10), block.surface_y(xs[-1] + 10)
    floor = [p for p in block.surface if xs[0] - 10 <= p[0] <= xs[-1] + 10]
    cone = f"M176 150L{xs[0] - 10} {left:.0f}" + smooth_path(simplify(floor, 2), start="L") + f"L{xs[-1] + 10} {right:.0f}L252 150z"
    svg.path("sun", cone, fill_opacity=".5")
    rays = "".join(f"M{MIDDLE + (x - MIDDLE) * .3:.0f} 168L{x} {block.surface_y(x):.0f}" for x in xs)
    svg.path("sun-light-s", rays, 8)
    spots = [(x, block.surface_y(x) + 44) for x in xs]
    for classes, size in (("heat-s", 50), ("sun-s", 30), ("sun-light-s", 13)):
        svg.path(classes, dot_path(spots), size)
    glow = "".join(f"M{x + u * 30:.0f} {y + v * 30:.0f}l{u * 13:.0f} {v * 13:.0f}" for x, y in spots for u, v in ((.5, .87), (-.5, .87), (0, 1)))
    svg.path("sun-s", glow, 5)
    svg.path("device line-s", "M112-30H316V70L300 88V140Q300 158 282 158H146Q128 158 128 140V88L112 70z", 4)
    svg.path("device-shade", "M262-30H314V69L298 87V140Q298 156 282 156H262z")
    svg.path("accent line-s", "M112 62H316V70L300 88H128L112 70z", 3)
    svg.path("laser line-s", "M190 20A24 24 0 1 1 238 20A24 24 0 1 1 190 20z", 3.5)


def peel(svg, ropes):
    for block in cut(svg, "p", HEIGHTS["peel"], ropes):
        pass
    # right: acid on the skin; left: the outer layer lifts like a leaf and comes off
    film = simplify([(x, y - 3) for x, y in block.surface if x > 262], 1)
    wet = [block.spot(x, d) for x, d in ((482, .98), (322, .98), (282, .7), (276, .3))]
    svg.path("oil", smooth_path(film) + smooth_path(wet, start="L") + "z", fill_opacity=".7")
    svg.path("oil-s", smooth_path(film), 9)
    raw = [block.spot(x, d) for x, d in ((-30, .05), (-20, .8), (110, .86), (216, .8), (246, .4), (236, .04))]
    svg.path("inflamed-soft", smooth_path(raw + [p for p in block.surface[::-14] if p[0] < 232], True), fill_opacity=".5")
    leaf(svg, block.spot(244, .03), block.spot(222, .78), (108, 244), (158, 190))
    leaf(svg, block.spot(78, .03), block.spot(62, .5), (-24, 262), (6, 224))
    # a brush with the acid
    with svg.group(transform="translate(352 268)rotate(24)"):
        svg.path("wood line-s", "M-13-96L-9-300H9L13-96z", 3.5)
        svg.path("metal line-s", "M-26-100H26V-58H-26z", 3.5)
        svg.path("paper line-s", "M-28-60H28L34-6Q0 12-34-6z", 3.5)
        svg.path("oil line-s", "M-32-24H32L34-4Q0 16-34-4z", 3)


def leaf(svg, near, far, tip, tail):
    """A sheet of the outer layer that still holds at one edge (near to far) and rolls back to tip and tail."""
    def edge(start, end):
        return (f"{start[0] - (start[0] - end[0]) * .3:.0f} {start[1] - 26:.0f} {end[0] + (start[0] - end[0]) * .3:.0f} {end[1] + 14:.0f}"
                f" {end[0]:.0f} {end[1]:.0f}")
    back = (f"{tail[0] + (far[0] - tail[0]) * .3:.0f} {tail[1] + 14:.0f} {far[0] - (far[0] - tail[0]) * .3:.0f} {far[1] - 22:.0f}"
            f" {far[0]:.0f} {far[1]:.0f}")
    u, v = (tail[0] - tip[0]) / 3, (tail[1] - tip[1]) / 3
    torn = f"q{u * .2 - 9:.0f} {v * .6 - 6:.0f} {u:.0f} {v:.0f}q{u * .8 + 8:.0f} {v * .5 + 2:.0f} {u:.0f} {v:.0f}q{u * .1 - 7:.0f} {v * .6 - 4:.0f} {u:.0f} {v:.0f}"
    shape = f"M{near[0]:.0f} {near[1]:.0f}C{edge(near, tip)}{torn}C{back}z"
    svg.path("shade", shape, transform="translate(10 24)")
    svg.path("horn line-s", shape, 2.6)
    svg.path("horn-light", f"M{tip[0]} {tip[1]}{torn}q20 14 30 15l-42 46q-20-2-38-7z")
    svg.path("horn-shade-s", f"M{near[0]:.0f} {near[1]:.0f}C{edge(near, tip)}", 6)
    svg.path("line-s", f"M{near[0]:.0f} {near[1]:.0f}C{edge(near, tip)}", 2)


def cross(svg, ropes):
    for block in cut(svg, "x", HEIGHTS["cross"], ropes):
        pass
    for x in (130, 316):
        walls = [p for p in block.surface if abs(p[0] - x) < 26 and p[1] > block.frame.surface + (84 if x == 130 else 60)]
        acid = smooth_path(simplify(walls, 1)) + "z"
        svg.path("oil line-s", acid, 3)
        rim = [p for p in block.surface if abs(p[0] - x) < 30 and p[1] > block.frame.surface + 26]
        svg.path("glint-s", smooth_path(simplify(rim, 1)), 7, stroke_dasharray="0 10")
    # the stick, with its drop, over the first pit; a drop falls into the second
    svg.path("wood line-s", "M128 330L140 318L322-30H292z", 3.5)
    svg.path("wood-shade-s", "M142 300L306-20", 4)
    svg.path("oil line-s", DROP.format(x=316, y=226), 3.5)
    svg.path("glint-s", "M305 246Q306 258 316 262", 5)


DROP = "M{x} {y}c8 22 25 32 25 50c0 33-50 33-50 0c0-18 17-28 25-50z"


def subcision(svg, ropes):
    def bands(block):
        """Tough bands that hold the dent down; the needle has cut the first two."""
        for x, free in ((136, True), (190, True), (244, False), (296, False)):
            top, low = block.surface_y(x) + 32, 566
            for lean in (-1, 1):
                flare = [(x + lean * 24, top), (x + lean * 9, top + 28)]
                foot = [(x + lean * 9, low - 26), (x + lean * 22, low)]
                if free:
                    draw_rope(svg, thin_out(resample(dense_curve(*flare, (x + lean * 7, 424), (x + lean * 10, 446)), 1), 18), 8)
                    draw_rope(svg, thin_out(resample(dense_curve((x + lean * 10, 494), (x + lean * 7, 516), *foot), 1), 18), 8)
                else:
                    draw_rope(svg, thin_out(resample(dense_curve(*flare, (x + lean * 5, 450), *foot), 1), 36), 8)
    for block in cut(svg, "s", HEIGHTS["subcision"], ropes, keep=lambda p: not 96 < p[0] < 330):
        bands(block)
    # the needle comes in from the side and lies level under the scar
    svg.raw('<g transform="translate(0 24)">')
    svg.path("rim-light-s", "M-60 404L190 446L230 452", 30)
    svg.path("metal line-s", "M-60 392L196 436L246 454L190 455L-60 416z", 3.5)
    svg.path("metal-light-s", "M-50 400L186 440", 5)
    svg.path("device line-s", "M-60 352L0 366V436L-60 428z", 3.5)
    svg.raw("</g>")
    arrow(svg, (214, 268), (214, 210), .8)


def arrow(svg, start, end, k=1, classes="arrow"):
    (x, y), (_, v) = start, end
    svg.path(classes, f"M{x - 11 * k:.0f} {y}V{v}H{x - 34 * k:.0f}L{x} {v - 44 * k:.0f}L{x + 34 * k:.0f} {v}H{x + 11 * k:.0f}V{y}z", None if classes == "arrow" else 2.5)


def punch(svg, ropes):
    for block in cut(svg, "q", HEIGHTS["punch"], ropes, keep=lambda p: abs(p[0] - MIDDLE) > 100):
        pass
    a, b, low = MIDDLE - 66, MIDDLE + 66, 504
    # the piece that is cut out, round the pit
    svg.path("inflamed-soft", f"M{a - 5} 300H{a + 7}V{low}H{b - 7}V300H{b + 5}V{low + 10}H{a - 5}z", fill_opacity=".85")
    svg.path("rim-light-s", f"M{a} 400V{low}Q{MIDDLE} {low + 16} {b} {low}V400", 9)
    svg.path("line-s", f"M{a} 400V{low}Q{MIDDLE} {low + 16} {b} {low}V400", 3.5, stroke_dasharray="9 9")
    # the round blade, open at its front, so that the pit is seen in it
    svg.path("metal line-s", f"M{a - 7} 120H{a + 7}V404L{a} 424L{a - 7} 404zM{b - 7} 120H{b + 7}V404L{b} 424L{b - 7} 404z", 3)
    svg.path("metal line-s", f"M{a - 7} 108H{b + 7}V190Q{MIDDLE} 226 {a - 7} 190z", 4)
    svg.path("metal-light-s", f"M{a + 16} 122V180", 9)
    svg.path("metal-shade", f"M{b - 34} 110H{b + 5}V188Q{b - 16} 199 {b - 34} 203z")
    svg.path("accent line-s", f"M{a + 14}-30H{b - 14}V62L{b + 6} 82V112H{a - 6}V82L{a + 14} 62z", 4)
    svg.path("accent-light-s", f"M{a + 34}-20V58M{a + 16} 92V102", 7)


def filler(svg, ropes):
    for block in cut(svg, "f", HEIGHTS["filler"], ropes, keep=lambda p: math.hypot((p[0] - 214) / 150, (p[1] - 420) / 66) > 1):
        gel = [(90, 410), (116, 374), (160, 372), (214, 382), (268, 372), (312, 374), (338, 410), (310, 450), (250, 468), (180, 468), (120, 450)]
        svg.path("water line-s", smooth_path(gel, True), 3.5)
        svg.path("water-light", smooth_path([(108, 408), (126, 386), (170, 386), (214, 394), (180, 404), (134, 424)], True))
        svg.path("water-deep-s", "M170 452Q230 460 296 440", 6)
    arrow(svg, (150, 424), (150, 380), .62, "paper line-s")
    arrow(svg, (290, 424), (290, 380), .62, "paper line-s")
    with svg.group(transform="translate(222 430)rotate(-58)"):
        svg.path("rim-light-s", "M0 0H130", 14)
        svg.path("metal-shade-s", "M0 0H150", 9)
        svg.path("metal-light-s", "M8-1H144", 3.5)
        svg.path("device line-s", "M140-16H166V16H140z", 3.5)
        svg.path("water-light line-s", "M166-38H316V38H166z", 4)
        svg.path("water", "M170-34H258V34H170z")
        svg.path("line-s", "M196-34V-14M222-34V-14M248-34V-14M274-34V-14", 4)
        svg.path("metal line-s", "M258-36H274V36H258zM274-8H372V8H274zM310-52H324V52H310zM368-30H384V30H368z", 3.5)


def needling(svg, ropes):
    """A pen stands upright on the skin, its needles in; where it was, small holes are left."""
    for block in cut(svg, "n", HEIGHTS["needling"], ropes):
        pass
    left = needles = points = blood = ""
    for x in (62, 100, 328, 366):
        y = block.surface_y(x)
        left += f"M{x} {y:.0f}L{x + 2} {y + 84:.0f}"
        blood += f"M{x} {y:.0f}h0"
    for x in (166, 198, 230, 262):
        y = block.surface_y(x)
        needles += f"M{x} 268V{y + 78:.0f}"
        points += f"M{x - 5} {y + 74:.0f}h10l-5 22z"
    svg.path("blood-s", left, 9)
    svg.path("rim-light-s", left, 2)
    svg.path("inflamed-deep-s", blood, 13)
    svg.path("line-s", needles, 11)
    svg.path("metal-light-s", needles, 6)
    svg.path("metal-light line-s", points, 2)
    svg.path("metal line-s", "M146 226H282L274 272Q214 286 154 272z", 4)
    svg.path("accent line-s", "M128 166H300V226Q214 244 128 226z", 4)
    svg.path("device line-s", "M142-40H286V168H142z", 4)
    svg.path("device-shade", "M250-40H284V166H250z")
    svg.path("accent-light-s", "M168 40V130", 9)


DRAWN = (("laser", laser), ("peel", peel), ("cross", cross),
         ("subcision", subcision), ("punch", punch), ("filler", filler), ("needling", needling))


def frames(svg, drawn, places, high):
    r = 34
    with svg.defs():
        svg.raw(f'<path id="frame" d="M{r} 0H{WIDE - r}A{r} {r} 0 0 1 {WIDE} {r}V{high - r}A{r} {r} 0 0 1 {WIDE - r} {high}'
                f'H{r}A{r} {r} 0 0 1 0 {high - r}V{r}A{r} {r} 0 0 1 {r} 0z"/>'
                # round corners laid over are faster than cut out
                f'<path id="corners" d="M-1-1H{WIDE + 1}V{high + 1}H-1zM{r} 0A{r} {r} 0 0 0 0 {r}V{high - r}A{r} {r} 0 0 0 {r} {high}H{WIDE - r}'
                f'A{r} {r} 0 0 0 {WIDE} {high - r}V{r}A{r} {r} 0 0 0 {WIDE - r} 0z"/>'
                f'<clipPath id="pane"><path d="M0 0H{WIDE}V{high}H0z"/></clipPath>')
    ropes = define_ropes(svg, "r", count=4, length=(140, 220), fibrils=False)
    bed(svg, ropes)
    for part, scene in drawn:
        x, y = places[part]
        with svg.group(part, transform=f"translate({x} {y})"):
            svg.use("frame", "soft")
            with svg.group(clip_path=svg.clipped("pane")):
                with svg.group(transform=f"scale({SCALE})translate({-LEFT} 0)"):
                    scene(svg, ropes)
            svg.use("corners", "ground")
            svg.use("frame", "soft-deep-s", 5)
            svg.use("frame", "rim-s", 4)


def who_wonders(svg):
    """Somebody with scars, a hand at the chin, and a question: which? A way to each of the seven was "all of them"; two ways on one
    line could not be told apart."""
    x, y = PLACES["who"][0] + WIDE / 2, PLACES["who"][1]
    svg.clip("face", people.FACE)
    svg.raw(wonders(f"translate({x - 300 * .56:.0f} {y - 14}) scale(.56)", f"M{x - 168} {y - 60}H{x + 168}V800H{x - 168}z"))
    svg.raw(scene_shapes.group(scene_shapes.circle("paper rim-s", 0, 0, 50, 3) + scene_shapes.circle("accent-s", 0, 0, 50, 6)
            + scene_shapes.path("accent-s", "M-18 -12C-18 -38 19 -38 19 -12C19 4 0 4 0 18", 11) + scene_shapes.path("accent", "M-7 32a7 7 0 1 0 14 0a7 7 0 1 0 -14 0"), move=f"translate({x + 92} {y + 12})"))


def draw(file_name):
    svg = Drawing()
    svg.path("ground", "M0 0H1200V800H0z")
    frames(svg, DRAWN, PLACES, HIGH)
    who_wonders(svg)
    for part, (x, y) in PLACES.items():
        if part != "who":
            svg.anchor(part, x + 44, y + 44)
    svg.save(file_name)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "options.svg")
