#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""options: eight ways to go on, each a small cut through scarred skin in a frame.

Parts: waiting make-up laser peel / cross subcision punch filler.
"""
import math
import random
import sys

from cut_block import Block, Frame, define_ropes, place_ropes
from cut_lib import (
    Drawing, Noise, bump, circle_points, dense_curve, dot_path, ease, resample, scatter, simplify, smooth_path, thin_out)
from draw_response import define_face, surface_line

# a frame is WIDE x HIGH; inside, the cut is drawn 1/SCALE times as large
WIDE, HIGH, SCALE = 274, 372, .62
FRAME = dict(left=-40, right=482, surface=296, fat=536, bottom=660, recede_x=70, recede_y=-64, depth=120,
             horn=16, skin=42, ridge=(15, 24))
PLACES = {"waiting": (20, 20), "make-up": (315, 20), "laser": (610, 20), "peel": (905, 20),
          "cross": (20, 408), "subcision": (315, 408), "punch": (610, 408), "filler": (905, 408)}
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
    "waiting": two(dent(74, 34, at=110), trough(54, 36, 336)), "make-up": two(dent(64, 32, at=100), dent(60, 30, at=300)),
    "laser": dent(112, 36), "peel": dent(100, 26), "cross": two(pit(170, 130), pit(150, 316)), "subcision": dent(112, 58),
    "punch": pit(176, wide=17), "filler": dent(112, 40),
}


def scar_of(height):
    return lambda x: ease(3, 10, level(x, 0) - height(x, 0))


# ---------------------------------------------------------------- a cut

def cut(svg, prefix, height, ropes, gap=(86, 66), keep=lambda p: True, young=None):
    """Skin in cut across the frame, with collagen that bends round the scar."""
    scar = scar_of(height)
    block = Block(svg, height, scar, Frame(**FRAME), prefix=prefix, seed=5)
    block.top_face(below=560, outline=False)
    svg.path("edge-s", block.outline_path, 2.4)
    define_face(svg, block)
    with svg.group(clip_path=svg.clipped(prefix + "fc")):
        svg.use("bed")
        chance = random.Random(4)

        def fits(point):
            return block.nearest(*point)[0] > 78 and point[1] < FRAME["fat"] - 20 and keep(point)

        def direction(x, y):
            far, over, slope = block.nearest(x, y)
            return .1 * math.sin(x / 60 + y) + max(-1.2, min(1.2, slope)) * math.exp(-(far / 100) ** 2)
        box = (-30, 350, 470, FRAME["fat"] - 20)
        place_ropes(svg, chance, ropes, scatter(chance, box, gap[1], fits), direction, .16, (.7, .95), floor=FRAME["fat"] - 6)
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


def bed(svg):
    """Dermis and fat, the same in all frames, defined once."""
    block = Block(svg, level, frame=Frame(**FRAME), seed=5)
    with svg.defs():
        with svg.group("bed"):
            svg.path("dermis", "M-40 200H482V600H-40z")
            block.fat(None, gap=64)


# ---------------------------------------------------------------- the eight

def waiting(svg, ropes):
    for _ in cut(svg, "w", HEIGHTS["waiting"], ropes):
        pass
    # an hour-glass with all its time
    svg.path("shade", "M150 286C190 270 300 270 330 286C310 304 180 306 150 286z")
    svg.path("water-light line-s", "M150 46H288C288 124 232 136 232 164S288 204 288 278H150C150 204 206 192 206 164S150 124 150 46z", 4)
    svg.path("sun", "M160 92C178 84 256 86 278 94C268 128 228 138 226 164V220C252 226 276 244 281 270H157C162 244 186 226 212 220V164C210 138 170 128 160 92z")
    svg.path("sun-light", "M160 92C178 84 256 86 278 94C262 104 178 104 160 92z")
    svg.path("mark-s", "M168 62C168 84 172 98 180 110M176 222C170 234 167 246 166 258", 6)
    svg.path("wood line-s", "M136 26H302V52H136zM136 272H302V298H136z", 3.5)
    svg.path("wood-shade-s", "M146 44H292M146 290H292", 4)


def make_up(svg, ropes):
    for block in cut(svg, "m", HEIGHTS["make-up"], ropes):
        pass
    # a film of make-up over the left dent, ending under the brush
    film = [p for p in block.surface if -50 < p[0] < 262]
    over = [(x, min(y, 300) - 15 + (0 if x < 180 else 0)) for x, y in film]
    svg.path("cream line-s", smooth_path(simplify(over, 1)) + smooth_path(simplify(film[::-1], 1), start="L") + "z", 2.5)
    back = [block.spot(x, d) for x, d in ((-40, .02), (-30, .8), (120, .9), (236, .84), (276, .5), (262, .02))]
    svg.path("cream", smooth_path(back) + "z", fill_opacity=".75")
    # brush
    with svg.group(transform="translate(262 268)rotate(32)"):
        svg.path("wood line-s", "M-15-128L-10-300H10L15-128z", 3.5)
        svg.path("metal line-s", "M-24-132H24L30-86H-30z", 3.5)
        svg.path("metal-light-s", "M-12-122L-15-96", 6)
        svg.path("lip-light line-s", "M-30-88H30C62-48 52-10 26 2C4 10-22 8-38-2C-58-18-56-52-30-88z", 3.5)
        svg.path("lip-s", "M-20-76C-34-48-36-30-28-12M4-78C4-50 4-30 2-6M22-76C36-50 36-28 26-10", 4)
    # compact
    svg.path("accent line-s", "M20 100A62 62 0 0 1 144 100A62 62 0 0 1 20 100z", 4)
    svg.path("water-light", "M34 100A48 48 0 0 1 130 100A48 48 0 0 1 34 100z")
    svg.path("mark-s", "M52 116L92 70M78 124L114 84", 6)
    svg.path("accent line-s", "M10 172H154L146 204H18z", 4)
    svg.path("lip-light", "M30 164H134V176H30z")


def laser(svg, ropes):
    xs = (94, 154, 214, 274, 334)
    for block in cut(svg, "z", HEIGHTS["laser"], ropes):
        pass
    heat = core = beams = ""
    for x in xs:
        y = block.surface_y(x)
        heat += smooth_path([(x - 19, y + 4), (x - 20, y + 70), (x - 12, y + 130), (x, y + 150), (x + 12, y + 130), (x + 20, y + 70), (x + 19, y + 4)]) + "z"
        core += smooth_path([(x - 8, y), (x - 8, y + 66), (x, y + 124), (x + 8, y + 66), (x + 8, y)]) + "z"
        beams += f"M{MIDDLE + (x - MIDDLE) * .5:.0f} 156L{x} {y:.0f}"
    svg.path("heat", heat)
    svg.path("heat-deep rim-light-s", core, 3)
    svg.path("rim-light-s", beams, 15)
    svg.path("laser-s", beams, 9)
    svg.path("mark-s", beams, 2.5)
    svg.path("device line-s", "M112-30H316V70L300 88V140Q300 158 282 158H146Q128 158 128 140V88L112 70z", 4)
    svg.path("device-shade", "M262-30H314V69L298 87V140Q298 156 282 156H262z")
    svg.path("accent line-s", "M112 62H316V70L300 88H128L112 70z", 3)
    svg.path("laser line-s", "M190 20A24 24 0 1 1 238 20A24 24 0 1 1 190 20z", 3.5)


def peel(svg, ropes):
    for block in cut(svg, "p", HEIGHTS["peel"], ropes):
        pass
    # flakes: pieces of the outer layer that curl up and come off
    flakes = under = ""
    for x, size, turn in ((20, 1, 0), (128, 1.15, .1), (226, 1.1, -.1), (322, 1.15, .1), (420, 1, 0)):
        y = block.surface_y(x) - 4
        q = lambda u, v: (x + (u * math.cos(turn) - v * math.sin(turn)) * size, y + (u * math.sin(turn) + v * math.cos(turn)) * size)
        flakes += smooth_path([q(-44, 4), q(-14, 2), (*q(20, -12),), q(36, -42), q(22, -66), q(2, -58)])
        flakes += smooth_path([q(2, -58), q(12, -50), q(18, -38), q(6, -18), q(-16, -10), q(-44, -8)], start="L") + "z"
        under += smooth_path([q(-30, 6), q(10, -4), q(34, -26), q(46, 6)], True)
    svg.path("inflamed-soft", under, fill_opacity=".6")
    svg.path("horn line-s", flakes, 3)
    loose = ""
    for x, y, r in ((160, 176, 20), (268, 196, 15), (70, 206, 14)):
        loose += smooth_path([(x - r * 1.4, y), (x - r * .3, y - r * .8), (x + r * 1.3, y - r * .5), (x + r * .5, y + r * .25)], True)
    svg.path("horn line-s", loose, 3)
    # a brush with the acid, a bowl
    with svg.group(transform="translate(318 172)rotate(38)"):
        svg.path("wood line-s", "M-12-96L-8-260H8L12-96z", 3.5)
        svg.path("metal line-s", "M-22-100H22V-62H-22z", 3.5)
        svg.path("paper line-s", "M-24-64H24L30-8Q0 10-30-8z", 3.5)
        svg.path("oil line-s", "M-28-24H28L31-6Q0 14-31-6z", 3)
    svg.path("water-light line-s", "M24 64H180Q176 138 102 140Q28 138 24 64z", 4)
    svg.path("oil", "M34 84H170Q160 130 102 131Q44 130 34 84z")
    svg.path("mark-s", "M44 78Q48 108 70 122", 6)


def cross(svg, ropes):
    for block in cut(svg, "x", HEIGHTS["cross"], ropes):
        pass
    for x in (130, 316):
        walls = [p for p in block.surface if abs(p[0] - x) < 26 and p[1] > block.frame.surface + (84 if x == 130 else 60)]
        acid = smooth_path(simplify(walls, 1)) + "z"
        svg.path("oil line-s", acid, 3)
        rim = [p for p in block.surface if abs(p[0] - x) < 30 and p[1] > block.frame.surface + 26]
        svg.path("mark-s", smooth_path(simplify(rim, 1)), 7, stroke_dasharray="0 10")
    # the stick, with its drop, over the first pit; a drop falls into the second
    svg.path("wood line-s", "M128 330L140 318L322-30H292z", 3.5)
    svg.path("wood-shade-s", "M142 300L306-20", 4)
    svg.path("oil line-s", DROP.format(x=316, y=226), 3.5)
    svg.path("mark-s", "M305 246Q306 258 316 262", 5)


DROP = "M{x} {y}c8 22 25 32 25 50c0 33-50 33-50 0c0-18 17-28 25-50z"


def subcision(svg, ropes):
    def bands(block):
        """Tough bands that hold the dent down; the needle has cut the first two."""
        data = shade = ""
        for x, free in ((142, True), (190, True), (240, False), (288, False)):
            top, low = block.surface_y(x) + 36, 556
            pieces = ((top, 424), (470, low)) if free else ((top, low),)
            for a, b in pieces:
                w = lambda y: 7 + 13 * bump((y - top) / 22) + 13 * bump((y - low) / 26)
                ys = [a + (b - a) * i / 5 for i in range(6)]
                left = [(x - w(y) + 3 * math.sin(y / 30), y) for y in ys]
                right = [(x + w(y) + 3 * math.sin(y / 30), y) for y in ys]
                data += smooth_path(left) + smooth_path(right[::-1], start="L") + "z"
                shade += smooth_path([(u + 5, v) for u, v in left[1:-1]])
        svg.path("collagen collagen-line-s", data, 3)
        svg.path("collagen-light-s", shade, 3)
    for block in cut(svg, "s", HEIGHTS["subcision"], ropes, keep=lambda p: not 96 < p[0] < 330):
        bands(block)
    # the needle comes in from the side and lies level under the scar
    svg.path("shade", "M-40 460L226 460L258 452L-40 444z")
    svg.path("rim-light-s", "M-60 400L30 420L236 446", 22)
    svg.path("metal line-s", "M-60 388L216 432L262 450L212 448L-60 408z", 3.5)
    svg.path("metal-light-s", "M-50 396L206 436", 4)
    svg.path("device line-s", "M-60 352L-2 364V428L-60 422z", 3.5)
    arrow(svg, (214, 262), (214, 176))


def arrow(svg, start, end):
    (x, y), (_, v) = start, end
    svg.path("arrow rim-light-s", f"M{x - 11} {y}V{v}H{x - 34}L{x} {v - 44}L{x + 34} {v}H{x + 11}V{y}z", 4)


def punch(svg, ropes):
    for block in cut(svg, "q", HEIGHTS["punch"], ropes, keep=lambda p: abs(p[0] - MIDDLE) > 100):
        pass
    a, b, low = MIDDLE - 66, MIDDLE + 66, 504
    # the piece that is cut out, round the pit
    svg.path("inflamed-soft", f"M{a - 5} 300H{a + 7}V{low}H{b - 7}V300H{b + 5}V{low + 10}H{a - 5}z", fill_opacity=".85")
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
        gel = [(104, 428), (130, 398), (176, 386), (220, 392), (264, 386), (306, 402), (322, 432), (290, 458), (236, 464), (186, 462), (132, 456)]
        svg.path("water line-s", smooth_path(gel, True), 3.5)
        svg.path("water-light", smooth_path([(122, 424), (144, 404), (190, 398), (170, 414), (140, 432)], True))
        svg.path("water-deep-s", "M180 446Q240 454 296 434", 5)
        arrows = "".join(f"M{x} {y}l-15 20h30z" for x, y in ((160, 352), (214, 360), (268, 352)))
        svg.path("mark-s", "", 1)
    with svg.group(transform="translate(244 424)rotate(-52)"):
        svg.path("rim-light-s", "M0 0H150", 12)
        svg.path("metal-shade-s", "M0 0H156", 8)
        svg.path("metal-light-s", "M8-1H150", 3)
        svg.path("device line-s", "M150-15H176V15H150z", 3.5)
        svg.path("water-light line-s", "M176-34H372V34H176z", 4)
        svg.path("water", "M180-30H300V30H180z")
        svg.path("line-s", "M210-30V-12M240-30V-12M270-30V-12M300-30V-12", 3.5)
        svg.path("metal line-s", "M300-32H316V32H300zM316-7H420V7H316z", 3)


DRAWN = (("waiting", waiting), ("make-up", make_up), ("laser", laser), ("peel", peel),
         ("cross", cross), ("subcision", subcision), ("punch", punch), ("filler", filler))


def draw(file_name):
    svg = Drawing()
    svg.path("ground", "M0 0H1200V800H0z")
    r = 34
    with svg.defs():
        svg.raw(f'<path id="frame" d="M{r} 0H{WIDE - r}A{r} {r} 0 0 1 {WIDE} {r}V{HIGH - r}A{r} {r} 0 0 1 {WIDE - r} {HIGH}'
                f'H{r}A{r} {r} 0 0 1 0 {HIGH - r}V{r}A{r} {r} 0 0 1 {r} 0z"/><clipPath id="pane"><use href="#frame"/></clipPath>')
    bed(svg)
    ropes = define_ropes(svg, "r", count=4, length=(130, 220))
    for part, scene in DRAWN:
        x, y = PLACES[part]
        with svg.group(part, transform=f"translate({x} {y})"):
            svg.use("frame", "soft")
            with svg.group(clip_path=svg.clipped("pane")):
                with svg.group(transform=f"scale({SCALE})"):
                    scene(svg, ropes)
            svg.use("frame", "wood-shade-s rim-s" if False else "soft-deep-s", 5)
    for part, (x, y) in PLACES.items():
        svg.anchor(part, x + WIDE / 2, y + HIGH / 2, (x + 34, y + 34))
    svg.save(file_name)


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "options.svg")
