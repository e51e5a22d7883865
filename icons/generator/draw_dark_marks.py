#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""dark-marks: extra colour after a wound, in light and in dark skin.

Steps: 1 calm, 2 sore after a wound, 3 a flat mark stays, 4 it fades over months,
5 the other, rarer way: a patch that has lost colour.  Both skins have the
same number of colour cells; those of the dark skin hand on more grains, so
more stays behind.  The left block is always light, the right always dark.
"""
import contextlib
import math
import random
import sys

from cut_block import Frame
from cut_drawing import Drawing
from cut_fields import Noise, scatter
from cut_lib import circle_points, dot_path, ease, inside, meander, normals, resample, smooth_path
from cut_outside import CALM_LEVELS
from cut_ropes import deep_trunks, define_ropes, draw_vessels, trunk_point
from cut_lean import LeanBlock, save

# nearer than the block of all cuts, so that the grains of colour can be seen
FRAME = Frame(left=26, right=514, surface=282, fat=668, bottom=748, recede_x=64, recede_y=-118, depth=170,
              horn=26, skin=104, ridge=(26, 58))
FAR = 590                         # how far right the dark block stands
WOUND = 268                       # middle of the wound
WAVES, RIPPLES, EDGES = Noise(3), Noise(11), Noise(47)
CUTS = (204, 268, 332)            # needle holes


def height(x, depth):
    return 3.5 * WAVES(x / 125 + depth * 1.1) + 1.4 * RIPPLES(x / 41 + depth * 3)


class Skin(LeanBlock):
    """One of the two blocks, with its colour cells."""

    def __init__(self, svg, prefix, dark):
        super().__init__(svg, height, frame=FRAME, prefix=prefix, seed=6)
        self.dark = dark
        self.outline = self.surface + self.junction[::-1]
        row = resample(self.junction, 3)
        sides = normals(row)
        self.colour_cells, last = [], -99
        for i, (x, y) in enumerate(row):
            along = i * 3
            if 44 < x < 496 and along - last > 88 and y > FRAME.surface + FRAME.skin + 14 and abs(sides[i][0]) < .8:
                self.colour_cells.append((x - sides[i][0] * 13, y - sides[i][1] * 13))
                last = along

    def share(self, point):
        """0 at the foot of the outer skin, 1 at the dead layer."""
        return 1 - (self.nearest(*point)[0] - FRAME.horn) / (FRAME.skin - FRAME.horn + 26)

    def grains(self, gap, most, reach, seed, left=0, right=1200, middle=None):
        """Grains of colour: thick at the foot, fewer higher up; reach 1 goes to the dead layer."""
        chance = random.Random(seed)

        def fits(p):
            if not inside(p, self.outline) or self.nearest(*p)[0] < FRAME.horn + 5:
                return False
            edge = 1 if middle is None else ease(0, 1, (1 - abs(p[0] - middle) / ((right - left) / 2)) * 2.4)
            return chance.random() < most * edge * ease(0, 1, 1 - self.share(p) / reach)
        return scatter(chance, (max(left, FRAME.left), 282, min(right, FRAME.right), 450), gap, fits, 2600)


def draw(file_name):
    svg = Drawing()
    svg.lift = 2
    svg.path("ground", "M0 0H1200V800H0z")
    ropes = define_ropes(svg, "r", count=5, half_width=(10.5, 15), length=(150, 260))
    define_origin(svg)
    skins = []
    with svg.group(class_="tone-pale"):
        skins.append(Skin(svg, "p", False))
        base(svg, skins[0], ropes)
    with svg.group(class_="tone-deep", transform=f"translate({FAR} 0)"):
        skins.append(Skin(svg, "d", True))
        base(svg, skins[1], ropes, again=True)
    for name, layer in (("step-1", calm), ("step-2", sore), ("step-3", mark), ("step-4", faded), ("step-5", pale)):
        with svg.group(name):
            with svg.group(class_="tone-pale"):
                layer(svg, skins[0])
            with svg.group(class_="tone-deep", transform=f"translate({FAR} 0)"):
                layer(svg, skins[1])
            if layer in (mark, pale):
                svg.use("origin")
                which(svg, -1 if layer is mark else 1)
    save(svg, file_name)


def base(svg, block, ropes, again=False):
    """All but the tones is the same in both: the deep part is drawn once and used again."""
    block.cast_shadow()
    block.top_face(CALM_LEVELS, below=320)
    block.furrows((92, 106))
    block.side_face()
    with block.front():
        if again:
            svg.use("deep")
        else:
            with svg.group("deep"):
                block.plain_dermis()
                block.fat(None, gap=48)
                block.collagen(ropes, None, gaps=(74, 62), top=488, scale=(.8, 1))
                block.fine_strands(band=(446, 490), gap=28)
                vessels(svg, block)
        block.epidermis(None, cell_gap=15, row=20, nuclei=5)
        block.horn(None, flakes=(.35, .68))
    block.edges()


def vessels(svg, block):
    noise = Noise(6)
    vein = deep_trunks(block, 4, drop=26, half_width=(9, 8), reach=9)
    artery = deep_trunks(block, 8, drop=2, half_width=(7, 6), reach=9)

    def riser(trunk, x, points, start, end):
        return (meander([trunk_point(trunk, x), *points], 6, 34, noise, x), start, end)
    draw_vessels(svg, [vein, riser(vein, 440, [(452, 630), (436, 560), (448, 470)], 6, 3)], "vein")
    draw_vessels(svg, [artery, riser(artery, 96, [(108, 620), (88, 550), (100, 470)], 5.4, 3)], "artery")
    block.capillaries(474, most=.9)


# ---------------------------------------------------------------- colour

def cells(svg, block, size, awake=False):
    """Colour cells: a round body in the lowest row, arms between the cells above it."""
    body, arms = [], ""
    for i, (x, y) in enumerate(block.colour_cells):
        body.append((x, y))
        stretch = 1.35 if awake and abs(x - WOUND) < 140 else 1
        for angle in (-2.4, -1.8, -1.25, -.7):
            lean, long = angle + .12 * EDGES(i * 3.1 + angle), (30 + 7 * EDGES(i * 1.7 + angle * 5)) * stretch
            arms += (f"M{x:.0f} {y:.0f}q{math.cos(lean + .5) * long * .5:.0f} {math.sin(lean + .5) * long * .5:.0f}"
                     f" {math.cos(lean) * long:.0f} {math.sin(lean) * long:.0f}")
    svg.path("skin-deep-s", arms, 5)
    svg.path("skin-deep-s", dot_path(body), size + 3)
    svg.path("pigment-s", arms, 3)
    svg.path("pigment-s", dot_path(body), size)
    svg.path("horn-light-s", dot_path(body), size * .36)


def colour(svg, points, size=5.4):
    svg.path("pigment-s", dot_path(sorted(points, key=lambda p: (p[0] // 20, p[1]))), size)


def own_colour(block):
    return block.grains(9, .85, 1.2, 3) if block.dark else block.grains(11, .34, .62, 3)


@contextlib.contextmanager
def living(svg, block):
    """Clips to the living outer skin on the front face."""
    with svg.group(clip_path=svg.clipped(block.prefix + "front")):
        with svg.group(clip_path=svg.clipped(block.prefix + "living")):
            yield


def calm(svg, block):
    with living(svg, block):
        colour(svg, own_colour(block))
        cells(svg, block, 17)


def field(block, wide, deep, middle=42, seed=1, wobble=.1):
    """An uneven flat patch on the top, cut by the front edge."""
    out = []
    for i in range(18):
        angle = 2 * math.pi * i / 18
        reach = 1 + wobble * (.6 * math.sin(2 * angle + seed) + .5 * math.sin(3 * angle + 2 * seed) + .3 * math.sin(5 * angle))
        x, y = WOUND + wide * reach * math.cos(angle), middle + deep * reach * math.sin(angle)
        out.append(block.spot(x, y / FRAME.depth) if y > 0 else (x, block.surface_y(x) + 14))
    return out


def sore(svg, block):
    """Holes with crusts, open vessels, red above; the colour cells wake and send out more."""
    with svg.group(clip_path=svg.clipped(block.prefix + "top")):
        faint = ".6" if block.dark else None        # a guess: on dark skin red is hard to see
        svg.path("inflamed rim-s", smooth_path(field(block, 176, 104, seed=2), True), 2, fill_opacity=faint)
        svg.path("inflamed", smooth_path(field(block, 118, 74, seed=4), True), opacity=faint)
        dots = [block.spot(x + 12 * EDGES(x), depth) for depth in (.22, .42, .6) for x in range(180, 370, 46)]
        svg.path("crust-s", dot_path(dots), 7)
    with svg.group(clip_path=svg.clipped(block.prefix + "front")):
        svg.path("inflamed-soft", smooth_path([
            (92, 452), (150, 420), (WOUND, 410), (386, 420), (446, 456), (410, 520), (330, 556), (WOUND, 562), (200, 556),
            (126, 518)], True), fill_opacity=".75")
        noise = Noise(23)
        draw_vessels(svg, [
            (meander([(97, 570), (96, 516), (118, 488), (170, 486), (230, 496), (300, 484), (362, 496), (410, 480)], 5, 34, noise, 3), 5.6, 2),
            (meander([(196, 490), (216, 522), (268, 530), (318, 516)], 5, 30, noise, 5), 4, 1.6)], "artery", shadow=False)
        loops = ""
        for x, y in block.papillae:
            if abs(x - WOUND) < 150:
                loops += (f"M{x - 10:.0f} 490C{x - 16:.0f} {y + 50:.0f} {x - 8:.0f} {y + 26:.0f} {x - 7:.0f} {y + 16:.0f}"
                          f"c1-14 14-14 15 0C{x + 9:.0f} {y + 28:.0f} {x + 15:.0f} {y + 50:.0f} {x + 9:.0f} 492")
        svg.outlined(block.prefix + "full", loops, "blood", "vessel", 6)
        white_cells(svg)
    with living(svg, block):
        colour(svg, own_colour(block))
        more = block.grains(11, .8 if block.dark else .42, 1.3, 8, WOUND - 170, WOUND + 170, WOUND)
        colour(svg, more)
        cells(svg, block, 22, True)
    with svg.group(clip_path=svg.clipped(block.prefix + "front")):
        holes(svg, block)


def white_cells(svg):
    points = [(150, 520), (182, 540), (236, 556), (300, 548), (350, 530), (396, 512), (268, 508), (330, 566)]
    data = dot_path(points)
    svg.path("white-cell-shade-s", data, 27)
    svg.path("white-cell-s", data, 22.6)
    svg.path("white-cell-shade-s", dot_path([(x + a, y + b) for x, y in points for a, b in ((-4, 2), (1, -5), (4, 3))]), 7.4)


def holes(svg, block):
    shape = plugs = ""
    for x in CUTS:
        top = block.surface_y(x)
        shape += smooth_path([(x - 11, top - 6), (x - 9, top + 60), (x - 7, top + 130), (x, top + 188), (x + 8, top + 130),
                              (x + 10, top + 60), (x + 11, top - 6)]) + "z"
        plugs += smooth_path([(x - 18, top + 4), (x - 12, top - 6), (x, top - 10), (x + 13, top - 5), (x + 18, top + 4),
                              (x + 8, top + 18), (x - 8, top + 18)], True)
    svg.path("rim-light-s", shape, 6)
    svg.path("clot blood-s", shape, 2)
    svg.path("crust skin-deep-s", plugs, 1.6)


def patch(svg, block, name, wide, strength, dots=None):
    """A flat patch on the top, in two uneven shapes; dots: px between its grains."""
    with svg.group(clip_path=svg.clipped(block.prefix + "top")):
        whole = smooth_path(field(block, wide, wide * .6, seed=6), True)
        svg.path(name, whole, opacity=strength[0])
        svg.path("rim-s", whole, 2)
        svg.path(name, smooth_path(field(block, wide * .7, wide * .42, seed=9), True), opacity=strength[1])
        if dots:
            spots = [block.spot(WOUND + x, max(0, 42 + y) / FRAME.depth) for x, y in scatter(
                random.Random(4), (-wide, -38, wide, wide * .6), dots,
                lambda p: math.hypot(p[0] / wide, p[1] / wide / .6) < .85, 600)]
            svg.path("pigment-s", dot_path(spots), 3.8)


def mark(svg, block):
    """The wound is closed and level; more colour has stayed, some of it fell below."""
    wide = 150 if block.dark else 104
    patch(svg, block, "mark-brown", wide, (".75", ".55") if block.dark else (".45", ".45"), 19 if block.dark else 24)
    with living(svg, block):
        colour(svg, own_colour(block))
        left, right = WOUND - wide - 26, WOUND + wide + 26
        svg.clip(block.prefix + "mark", f"M{left + 26} 296H{right - 26}V520H{left + 26}z")
        with svg.group(clip_path=svg.clipped(block.prefix + "mark")):
            svg.use(block.prefix + "border", "pigment-s", 32, stroke_opacity=".75")
            svg.use(block.prefix + "border", "cell-s", 15, stroke_dasharray="5 6 6 6", stroke_linecap="butt")
        extra = block.grains(8.6 if block.dark else 9.6, .96 if block.dark else .62, 1.7 if block.dark else .95, 12,
                             left, right, WOUND)
        colour(svg, extra, 6.4)
        cells(svg, block, 18)
    with svg.group(clip_path=svg.clipped(block.prefix + "front")):
        fallen(svg, block, wide)


def faded(svg, block):
    """Months later the mark is smaller and fainter, and most of the extra grains are gone: not all of them."""
    wide = 118 if block.dark else 82
    patch(svg, block, "mark-brown", wide, (".32", ".26") if block.dark else (".22", ".2"))
    with living(svg, block):
        colour(svg, own_colour(block))
        colour(svg, block.grains(15, .55 if block.dark else .34, 1.1 if block.dark else .8, 12, WOUND - wide, WOUND + wide, WOUND))
        cells(svg, block, 17)
    with svg.group(clip_path=svg.clipped(block.prefix + "front")):
        fallen(svg, block, wide, 96 if block.dark else 110)


# On light skin the palm's colour cannot be told from the skin: nearly white, as where colour is lost for good.
PALER = "paper"


def pale(svg, block):
    """Where colour cells were lost, the skin makes less colour and stays lighter."""
    wide = 128
    patch(svg, block, "palm" if block.dark else PALER, wide, (".75", ".8") if block.dark else (".55", ".8"))
    with living(svg, block):
        colour(svg, [p for p in own_colour(block) if abs(p[0] - WOUND) > wide * .8])
        whole, block.colour_cells = block.colour_cells, [c for c in block.colour_cells if abs(c[0] - WOUND) > wide * .8]
        cells(svg, block, 17)
        block.colour_cells = whole


def fallen(svg, block, wide, gap=None):
    """Grains that dropped into the dermis, gathered in clearing cells."""
    chance = random.Random(19)
    spots = scatter(chance, (WOUND - wide, 440, WOUND + wide, 506), gap or (46 if block.dark else 62),
                    lambda p: not inside(p, block.outline) and block.nearest(*p)[0] > 132, 900)
    outline = "".join(smooth_path(circle_points(x, y, 15, 8, .14, chance, .84), True) for x, y in spots)
    svg.path("repair-cell repair-cell-shade-s", outline, 2)
    svg.path("pigment-s", dot_path([(x + a, y + b) for x, y in spots for a, b in ((-6, 1), (0, -5), (5, 2), (-1, 5))]), 5.4)
    loose = scatter(chance, (WOUND - wide, 436, WOUND + wide, 500), (gap or (46 if block.dark else 80)) // 2,
                    lambda p: not inside(p, block.outline) and block.nearest(*p)[0] > 126
                    and all(math.dist(p, q) > 22 for q in spots), 900)
    svg.path("pigment-s", dot_path(loose), 5.4)


# ---------------------------------------------------------------- where both come from

# Over the dark mark and over the pale patch the sore skin that each came from, and both ways from there, the one that is shown below in a
# thick ring: without them the pale patch was the end of a dark mark. A row of small faces and roads was too small to be read.
SORE_AT, SORE_R, APART = (574, 66), 60, 216


def half_and_half(svg, x, inner):
    """A round picture, one half of light skin and one of dark: what @inner draws is on both."""
    y, r = SORE_AT[1], SORE_R
    svg.clip(f"round{x}", f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0-{2 * r} 0z")
    with svg.group(clip_path=svg.clipped(f"round{x}")):
        for tone, left in (("tone-pale", x - r), ("tone-deep", x)):
            with svg.group(class_=tone):
                svg.path("skin", f"M{left} {y - r}h{r}v{2 * r}h-{r}z")
                svg.clip(f"half{left}", f"M{left} {y - r}h{r}v{2 * r}h-{r}z")
                with svg.group(clip_path=svg.clipped(f"half{left}")):
                    inner(tone, smooth_path(circle_points(x, y + 1, 38, 11, .1, squash=.8), True))
    svg.raw(f'<circle class="accent-s rim-s" cx="{x}" cy="{y}" r="{r}" stroke-width="5"/>')


def define_origin(svg):
    x, y = SORE_AT

    def sore_spot(tone, ring):
        svg.path("inflamed rim-s", ring, 2)
        svg.path("crust-s", dot_path([(x + u, y + v) for u, v in ((-20, -8), (-4, -16), (15, -6), (-11, 11), (9, 13), (23, 8))]), 7)

    def lighter(tone, ring):
        svg.path(("palm" if tone == "tone-deep" else PALER) + " rim-s", ring, 2)
    with svg.defs():
        with svg.group("origin"):
            half_and_half(svg, x - APART, lambda tone, ring: svg.path("skin-deep rim-s", ring, 2))
            half_and_half(svg, x, sore_spot)
            half_and_half(svg, x + APART, lighter)
            for side in (-1, 1):
                start, end = x + side * (SORE_R + 14), x + side * (APART - SORE_R - 40)
                svg.path("accent-s", f"M{start} {y}H{end}", 14)
                svg.path("accent", f"M{end} {y - 26}v52l{side * 32}-26z")


def which(svg, side):
    """A thick ring round the way that this moment shows."""
    x, y = SORE_AT
    svg.raw(f'<circle class="accent-s" cx="{x + side * APART}" cy="{y}" r="{SORE_R + 1}" stroke-width="15"/>')


if __name__ == "__main__":
    draw(sys.argv[1] if len(sys.argv) > 1 else "dark-marks.svg")
