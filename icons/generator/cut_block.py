# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of skin in cut: front face, receding top, darker side.

How a cut is made, back to front (see draw_scar_types.py for a full one and
draw_needle_channels.py for a short one):

    svg = Drawing()
    block = Block(svg, height, scar)     # height(x, depth): lump > 0, dent < 0
    block.ground()                       # page and cast shadow
    block.top_face(); block.furrows()    # the receding skin
    block.side_face()                    # right, darker
    with block.front():                  # everything clipped to the front face
        block.fat(); block.dermis()
        ropes = define_ropes(svg, "rope")
        block.collagen(ropes); block.fine_strands()
        draw_vessels(svg, trunks, "artery")
        block.epidermis(); block.horn()
    block.edges()
    svg.anchor("dermis", 500, 340)
    svg.save("name.svg")

x runs along the front edge (Frame.left .. Frame.right), depth from 0 (front
edge) to 1 (back edge); heights are in px.  The same numbers give the same
block in every cut, so depths compare.
"""
import contextlib
import dataclasses
import math
import random

from cut_lib import (
    Noise, blur, clamp, contours, dense_curve, dot_path,
    inside, line_path, meander, normals, number, offset_curve, pillow_path,
    resample, ribbon_line, ribbon_outline, ribbon_sides, scatter, simplify,
    smooth_path, soften, thin_out, tube_path, voronoi_cells)

# light from the upper left and a little from the front: right, depth, up
LIGHT = (-.52, .42, .74)

# (threshold, class, sign[, opacity]): sign 1 paints what is brighter, -1 darker
CALM_LEVELS = ((.775, "skin-light", 1), (.695, "skin-shade", -1), (.40, "skin-deep", -1))
SCAR_LEVELS = ((.81, "skin-light", 1), (.63, "skin-shade", -1), (.47, "skin-deep", -1, .45),
               (.30, "skin-deep", -1), (.12, "shade", -1))


@dataclasses.dataclass
class Frame:
    """Where a block stands; the defaults are the block of all cuts."""
    left: int = 36
    right: int = 1086
    surface: int = 236
    fat: int = 592
    bottom: int = 746
    recede_x: int = 78
    recede_y: int = -84
    depth: int = 150         # px that the receding side stands for
    horn: float = 17         # thickness of the dead outer layer
    skin: float = 46         # thickness of horn and epidermis without ridges
    ridge: tuple = (15, 39)  # depth of the ridges under the epidermis


def no_scar(_x):
    return 0.0


class Block:
    """One block of skin; the methods draw it part by part.

    height(x, depth)    height of the surface above or below the frame's level
    scar(x)             0 healthy to 1 scar: thin epidermis, no ridges there
    sideways(x, depth)  moves the surface along x, for lumps that overhang
    fat_lift(x)         raises the border of the fat
    prefix              goes before ids of clips and defs; needed when several
                        blocks stand in one file
    """

    def __init__(self, svg, height, scar=no_scar, frame=None, sideways=None,
                 fat_lift=None, prefix="", seed=5):
        self.svg = svg
        self.height = height
        self.scar = scar
        self.frame = frame or Frame()
        self.sideways = sideways or (lambda x, depth: 0.0)
        self.fat_lift = fat_lift or (lambda x: 0.0)
        self.prefix = prefix
        self.chance = random.Random(seed)
        self.wave_long, self.wave_short = Noise(seed * 7 + 3), Noise(seed * 7 + 11)
        self.flow = Noise(21)
        self.fat_cells = []
        self.bounded = False
        self._make_surface()
        self._make_borders()

    # ------------------------------------------------------------ geometry

    def spot(self, x, depth=0.0):
        """Canvas point of the surface over x at a depth."""
        frame = self.frame
        return (x + self.sideways(x, depth) + depth * frame.recede_x,
                frame.surface + depth * frame.recede_y - self.height(x, depth))

    def surface_y(self, x):
        return self.frame.surface - self.height(x, 0)

    def fat_y(self, x):
        """Upper border of the fat."""
        return (self.frame.fat + 8 * self.wave_long(x / 70 + 5)
                + 6 * self.wave_short(x / 41) - self.fat_lift(x))

    def _make_surface(self):
        frame = self.frame
        count = int((frame.right - frame.left) * 2)
        dense = [self.spot(frame.left + i * .5) for i in range(count + 1)]
        self.surface = resample(dense, 3)
        self.surface[-1] = dense[-1]
        self._sparse = self.surface[::3]
        self.surface_path = smooth_path(simplify(self.surface, .9))

    def _make_borders(self):
        frame = self.frame
        thick = frame.skin - frame.horn
        self.horn_line = offset_curve(
            self.surface, lambda x, y: frame.horn * (1 - .4 * self.scar(x)))
        base = offset_curve(
            self.surface, lambda x, y: frame.horn + thick - (thick - 9) * self.scar(x))
        base = soften(base, 4)
        self.skin_line = simplify([(x, y - 5) for x, y in base], 2)
        base = [(frame.left - 6, base[0][1])] + base + [(frame.right + 6, base[-1][1])]
        self._make_ridges(resample(base, 4))

    def _make_ridges(self, base):
        """The wavy lower border of the epidermis, and the tops between."""
        chance, sides = self.chance, normals(base)
        last = len(base) - 1

        def at(along, away):
            i = max(0, min(last, int(along / 4)))
            return (base[i][0] + sides[i][0] * away, base[i][1] + sides[i][1] * away)

        self.junction, self.papillae = [base[0]], []
        along, end = 14, last * 4 - 26
        while along < end:
            scar = max(self.scar(at(along + step, 0)[0]) for step in (0, 16, 34))
            if scar > .3:
                self.junction.append(at(along, 1.5 * self.wave_long(along / 20)))
                along += 16
                continue
            wide, gap = chance.uniform(27, 37), chance.uniform(17, 25)
            deep = chance.uniform(*self.frame.ridge) * (1 - scar * 1.5)
            lean = chance.uniform(-3, 3)
            self.junction += [
                at(along + 1, 5), at(along + wide * .03 + lean * .5, deep * .55),
                at(along + wide * .24 + lean, deep * .93), at(along + wide * .52 + lean, deep * 1.06),
                at(along + wide * .8 + lean, deep * .9), at(along + wide * .98 + lean * .5, deep * .5),
                at(along + wide + 1, 5), at(along + wide + gap * .5, -3)]
            self.papillae.append(at(along + wide + gap * .5, -3))
            along += wide + gap
        self.junction.append(base[-1])

    def nearest(self, x, y):
        """(distance to the surface, x there, slope there as an angle)."""
        best, index = 1e9, 0
        for i, (u, v) in enumerate(self._sparse):
            far = (u - x) ** 2 + (v - y) ** 2
            if far < best:
                best, index = far, i
        ahead = self._sparse[min(len(self._sparse) - 1, index + 2)]
        behind = self._sparse[max(0, index - 2)]
        slope = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        return math.sqrt(best), self._sparse[index][0], slope

    def calm_direction(self, x, y):
        """Direction of healthy collagen: level, slowly wandering."""
        return .32 * self.flow.plane(x / 260, y / 140)

    # ------------------------------------------------------------ outside

    def ground(self):
        """The page and the shadow that the block casts."""
        frame = self.frame
        self.svg.path("ground", "M0 0H1200V800H0z")
        self.cast_shadow()
        return frame

    def cast_shadow(self):
        frame = self.frame
        low, right, back = frame.bottom, frame.right, frame.recede_x
        self.svg.path("cast", smooth_path(
            [(frame.left + 22, low + 20), (frame.left + 240, low + 29), (right - 280, low + 31),
             (right + 16, low + 20), (right + back + 2, low - 22), (right + back - 14, low - 62),
             (right - 60, low - 50),             (frame.left + 300, low - 30), (frame.left + 60, low - 5)], True))

    def _mesh(self, rows, step):
        """Rows of (canvas x, canvas y, brightness), front row first."""
        frame, out = self.frame, []
        columns = [frame.left + i * step for i in range(int((frame.right - frame.left) / step) + 1)]
        for row in range(rows + 1):
            depth, line = row / rows, []
            for x in columns:
                slope_x = (self.height(x + 2, depth) - self.height(x - 2, depth)) / 4
                slope_y = ((self.height(x, depth + .02) - self.height(x, depth - .02))
                           / (.04 * frame.depth))
                length = math.sqrt(slope_x ** 2 + slope_y ** 2 + 1)
                bright = (LIGHT[2] - slope_x * LIGHT[0] - slope_y * LIGHT[1]) / length
                sunk = clamp((-self.height(x, depth) - 34) / 120)
                if self.height(x, depth) < 9 and math.hypot(slope_x, slope_y) > 1.15:
                    bright = max(bright, .46) - .3 * sunk       # wall of a pit
                else:
                    bright -= .3 * sunk
                line.append((*self.spot(x, depth), bright))
            out.append(line)
        return out

    @staticmethod
    def _paint_mesh(mesh, grain, width, height):
        """Brightness per grid cell; nearer parts hide farther ones."""
        field = [[None] * width for _ in range(height)]
        for front, back in zip(mesh[-2::-1], mesh[:0:-1]):
            for i in range(len(front) - 1):
                corners = (front[i], front[i + 1], back[i], back[i + 1])
                x0 = max(0, int(min(c[0] for c in corners) / grain))
                x1 = min(width - 1, int(max(c[0] for c in corners) / grain))
                y0 = max(0, int(min(c[1] for c in corners) / grain))
                y1 = min(height - 1, int(max(c[1] for c in corners) / grain))
                for y in range(y0, y1 + 1):
                    for x in range(x0, x1 + 1):
                        field[y][x] = front[i][2]
        return field

    def _outline(self, mesh, lower=0):
        """Upper outline of the top face, or a little lower."""
        highest = {}
        for line in mesh:
            for x, y, _ in line:
                key = int(x // 6)
                highest[key] = min(y, highest.get(key, 1e9))
        frame = self.frame
        corner = frame.left + frame.recede_x
        out = [self.spot(frame.left, 1)]
        out += [(key * 6 + 3, y) for key, y in sorted(highest.items())
                if corner + 4 < key * 6 + 3 < frame.right + frame.recede_x - 3]
        out.append(self.spot(frame.right, 1))
        out = [(x, y + lower) for x, y in out]
        return line_path([self.spot(frame.left)])[:-2] + smooth_path(simplify(out, 1.0), start="L")

    def top_face(self, levels=SCAR_LEVELS, grain=3, smallest=14, below=330, outline=True):
        """The receding skin, its height field cut into flat tones.

        below: lowest canvas y that a pit's inside can reach; outline: draw its
        edge (not for a piece laid over a block that is there already, see
        draw_healing_phases.remodel).
        """
        frame = self.frame
        width, height = int(1200 / grain) + 2, int(below / grain) + 2
        mesh = self._mesh(72, grain)
        self.outline_path = self._outline(mesh, 0 if outline else 2)
        field = self._paint_mesh(mesh, grain, width, height)
        bright = self._fill_gaps(field)
        name, low = self.prefix + "top", frame.bottom - 30
        front = line_path(simplify([(x, y + 4) for x, y in self.surface[::-1]], 2.5), start="L") + "z"
        self.svg.clip(name, self.outline_path + front)
        with self.svg.group(clip_path=self.svg.clipped(name)):
            self.svg.path("skin", f"M0 0H1200V{low}H0z")
            for level, name, sign, *opacity in levels:
                self.svg.path(name, self._level_path(field, bright, level, sign, grain, smallest),
                              fill_opacity=opacity[0] if opacity else None)
        if outline:
            self.svg.path("edge-s", self.outline_path, 2)

    @staticmethod
    def _fill_gaps(field):
        """A full copy of the field: the rim grows outwards, then a blur."""
        height, width = len(field), len(field[0])
        out = [row[:] for row in field]
        for x in range(width):
            first = next((y for y in range(height) if field[y][x] is not None), None)
            value = .74
            for y in range(height):
                if field[y][x] is None:
                    out[y][x] = field[first][x] if first is not None and y < first else value
                else:
                    value = field[y][x]
        return blur(out, 1)

    @staticmethod
    def _level_path(field, bright, level, sign, grain, smallest):
        height, width = len(field), len(field[0])
        rim = [-9] * (width + 2)
        padded = [rim] + [[-9] + [sign * bright[y][x] if field[y][x] is not None else -9
                                  for x in range(width)] + [-9] for y in range(height)] + [rim]
        data = ""
        for loop in contours(padded, sign * level):
            if len(loop) < smallest:
                continue
            points = [((x - .5) * grain, (y - .5) * grain) for x, y in loop]
            points = simplify(points + [points[0]], 2.3)[:-1]
            if len(points) >= 3:
                data += smooth_path(points, True)
        return data

    def furrows(self, spacing=(74, 82), allowed=None, seed=5):
        """Fine lines of the skin; allowed(x, depth) keeps them off scars."""
        allowed = allowed or (lambda x, depth: self.scar(x) < .05)
        noise, frame, data = Noise(seed), self.frame, ""
        for step, lean, shift in ((spacing[0], -70, 0), (spacing[1], 120, 3)):
            for line in range(-4, int(1200 / min(spacing)) + 8):
                run = []
                for row in range(8):
                    depth = row / 7
                    x = line * step + lean * depth + 16 * noise(line * 3.7 + shift + depth * 3)
                    if (frame.left + 2 <= x <= frame.right - 2 and allowed(x, depth)
                            and noise(line * 9.1 + depth * 5 + shift) > -.45):
                        run.append(self.spot(x, depth))
                        continue
                    data += smooth_path(run) if len(run) >= 3 else ""
                    run = []
                data += smooth_path(run) if len(run) >= 3 else ""
        name = self.prefix + "furrows"
        with self.svg.defs():
            self.svg.raw(f'<path id="{name}" d="{data}"/>')
        self.svg.use(name, "skin-light-s", 1.8, transform="translate(2 1)")
        self.svg.use(name, "skin-shade-s", 1.5)

    def side_face(self):
        """The right side: the same layers, in shadow."""
        frame, svg = self.frame, self.svg
        top, fat = self.surface_y(frame.right), self.fat_y(frame.right)
        x, back_x, back_y = frame.right, frame.recede_x, frame.recede_y
        low = frame.bottom - 6
        whole = f"M{x} {number(top)}l{back_x} {back_y}V{low + back_y}L{x} {low}z"
        name, thick = self.prefix + "side", frame.horn + 10
        svg.clip(name, whole)
        with svg.group(clip_path=svg.clipped(name)):
            svg.path("dermis", whole)
            svg.path("horn", f"M{x} {number(top)}l{back_x} {back_y}v{thick}L{x} {number(top + thick)}z")
            svg.path("epidermis", self._side_epidermis(top))
            self._side_strands(top, fat)
            self._side_fat(fat)
        svg.path("shade", whole)

    def _side_epidermis(self, top):
        frame = self.frame
        slope = frame.recede_y / frame.recede_x
        points = []
        for i in range(-1, 12):
            t = i / 10 * frame.recede_x
            points.append((frame.right + t, top + frame.skin + slope * t
                           + (frame.ridge[1] * .72 if i % 2 else 2)))
        upper = (f"M{frame.right - 8} {number(top + frame.horn + 9)}"
                 f"l{frame.recede_x + 16} {frame.recede_y - 17}")
        return upper + smooth_path(points[::-1], start="L") + "z"

    def _side_strands(self, top, fat):
        frame, chance = self.frame, self.chance
        slope = frame.recede_y / frame.recede_x
        dark = pale = ""
        for i in range(24):
            y = top + 108 + i * 10.6
            start, length = chance.uniform(-.3, .7) * frame.recede_x, chance.uniform(40, 80)
            strand = [(frame.right + start + length * t,
                       y + slope * (start + length * t) + 5 * math.sin(t * 5 + i * 2))
                      for t in (0, .33, .66, 1)]
            if y + 5 >= fat - 8:
                break
            if i % 2:
                dark += smooth_path(strand)
            else:
                pale += smooth_path(strand)
        self.svg.path("collagen-shade-s", dark, 7)
        self.svg.path("collagen-s", pale, 5)

    def _side_fat(self, fat):
        frame = self.frame
        slope = frame.recede_y / frame.recede_x
        right = frame.right

        def border(x):
            return fat + slope * (x - right)
        seeds = scatter(self.chance, (right - 5, fat - 90, right + frame.recede_x + 5, frame.bottom),
                        30, lambda p: border(p[0]) + 14 < p[1] < frame.bottom - 14 + slope * (p[0] - right))
        box = (right - 30, fat - 120, right + frame.recede_x + 30, frame.bottom + 40)
        data = ""
        for seed, cell in zip(seeds, voronoi_cells(seeds, box, 90)):
            if len(cell) > 2:
                data += pillow_path([(x, max(y, border(x) + 4)) for x, y in cell], seed, 2)
        self.svg.path("fat-shade", f"M{right} {number(fat)}l{frame.recede_x} {frame.recede_y}V800H{right}z")
        self.svg.path("fat", data)

    # ------------------------------------------------------------ front face

    @contextlib.contextmanager
    def front(self, tight=False):
        """with block.front(): ...  clips to the front face; if not tight, to its sides only.

        A clip along a curve makes all that it holds slow to draw, so only what
        reaches the surface or the torn lower edge takes it: see outlined().
        """
        frame, name = self.frame, self.prefix + "front"
        self.svg.clip(name, self.front_path())
        self.bounded = True
        if tight:
            with self.outlined():
                yield
            return
        self.svg.clip(name + "-sides", f"M{frame.left} 0H{frame.right}V800H{frame.left}z")
        with self.svg.group(clip_path=self.svg.clipped(name + "-sides")):
            yield

    def outlined(self):
        """A group that ends where the front face ends."""
        return self.svg.group(clip_path=self.bound())

    def bound(self):
        """The clip of the front face; none where front() is not used."""
        return self.svg.clipped(self.prefix + "front") if self.bounded else None

    def front_path(self):
        frame = self.frame
        low = frame.bottom - 6
        bottom = [(frame.right, low)]
        bottom += [(x, low - 2 + 6 * self.wave_long(x / 60) + 5 * self.wave_short(x / 25))
                   for x in range(frame.right - 30, frame.left, -46)]
        bottom.append((frame.left, low))
        return self.surface_path + f"L{frame.right} {low}" + smooth_path(bottom, start="L") + "z"

    def fat(self, name="fat", gap=42):
        """Rounded fat cells; cells may be drawn again by fat_in_front."""
        frame, svg = self.frame, self.svg
        with svg.group(name):
            border = [(x, self.fat_y(x)) for x in range(frame.left - 20, frame.right + 40, 34)]
            svg.path("fat-shade", smooth_path(border) + f"L{frame.right} 800 {frame.left} 800z",
                     clip_path=self.bound())
            seeds = scatter(self.chance, (frame.left - 10, frame.fat - 32, frame.right + 10, frame.bottom + 26),
                            gap, lambda p: p[1] > self.fat_y(p[0]) + 17)
            box = (frame.left - 60, frame.fat - 120, frame.right + 60, frame.bottom + 84)
            ghosts = [(x, 2 * self.fat_y(x) + 4 - y) for x, y in seeds if y < self.fat_y(x) + gap * 1.4]
            cells = voronoi_cells(seeds + ghosts, box, gap * 3)
            data = shine = ""
            for seed, cell in zip(seeds, cells):
                if len(cell) < 3:
                    continue
                pillow = pillow_path(cell, seed, self.chance.uniform(1.5, 3))
                gleam = self._gleam(cell, seed)
                self.fat_cells.append((seed, pillow, gleam))
                data, shine = data + pillow, shine + gleam
            with self.outlined():
                svg.path("fat", data)
                svg.path("fat-light-s", shine, 5)

    @staticmethod
    def _gleam(cell, centre):
        radius = min(math.dist(p, centre) for p in cell) * .62
        if radius <= 8:
            return ""
        return (f"M{centre[0] - radius:.0f} {centre[1] + radius * .1:.0f}"
                f"q{number(radius * .1)}{number(-radius * .85)} {number(radius * .95)}{number(-radius)}")

    def fat_in_front(self, name, wanted):
        """Draw the fat cells for which wanted(x, y) again, over vessels."""
        chosen = [cell for cell in self.fat_cells if wanted(*cell[0])]
        with self.svg.group(name):
            self.svg.path("fat fat-shade-s", "".join(c[1] for c in chosen), 3)
            self.svg.path("fat-light-s", "".join(c[2] for c in chosen), 5)

    def dermis(self, name="dermis"):
        frame = self.frame
        border = [(x, self.fat_y(x) + 3) for x in range(frame.right + 20, frame.left - 40, -34)]
        top = [(frame.left, self.skin_line[0][1]), *self.skin_line, (frame.right, self.skin_line[-1][1])]
        with self.svg.group(name):
            self.svg.path("dermis", smooth_path(top) + smooth_path(border, start="L") + "z")

    def collagen(self, ropes, name="collagen", direction=None, allowed=None,
                 gaps=(54, 54), top=376, jitter=(.34, .24), scale=(.78, 1.1)):
        """Back bundles, a veil of dermis, front bundles.

        The groups are NAME and NAME-2.  direction(x, y) gives their angle, allowed(point) where they may lie,
        gaps how close (back, front), top where they begin.
        """
        frame, svg = self.frame, self.svg
        direction = direction or self.calm_direction
        fits = allowed or (lambda point: True)

        def possible(point):
            return point[1] < self.fat_y(point[0]) - 33 and fits(point)
        low = frame.fat - 7
        back = scatter(self.chance, (frame.left - 20, top - 4, frame.right + 20, low), gaps[0], possible)
        front = scatter(self.chance, (frame.left - 20, top, frame.right + 20, low - 5), gaps[1], possible)
        with svg.group(name):
            place_ropes(svg, self.chance, ropes, back, direction, jitter[0], scale,
                        floor=frame.fat - 8, plain=True)
        svg.path("dermis-veil", f"M{frame.left} {top - 90}H{frame.right}V{frame.fat - 30}H{frame.left}z", clip_path=self.bound())
        with svg.group(name and name + "-2"):
            place_ropes(svg, self.chance, ropes, front, direction, jitter[1], scale, floor=frame.fat - 8)

    def fine_strands(self, band=(320, 374), gap=25, allowed=None, classes=("collagen-shade-s", "collagen-s")):
        """Thin strands of the upper dermis."""
        frame, chance = self.frame, self.chance
        fits = allowed or (lambda p: self.scar(p[0]) < .3)
        data = ["", ""]
        for x, y in scatter(chance, (frame.left - 10, band[0], frame.right, band[1]), gap, fits, 3000):
            angle, length = chance.uniform(-.5, .5), chance.uniform(38, 70)
            strand = [(x + math.cos(angle) * length * t,
                       y + math.sin(angle) * length * t + 4 * math.sin(t * 6 + x)) for t in (0, .5, 1)]
            data[chance.random() < .5] += smooth_path(strand)
        self.svg.path(classes[0], data[0], 3)
        self.svg.path(classes[1], data[1], 3)

    def capillaries(self, foot_y, allowed=lambda x: True, most=1.0):
        """Hairpin loops rising into the papillae from the net of small vessels at foot_y."""
        chance, rising, falling = self.chance, self._net(foot_y, allowed), self._net(foot_y + 13, allowed)
        for x, y in self.papillae:
            if not allowed(x) or chance.random() > most:
                continue
            top, sway = y + 12, chance.uniform(-7, 7)
            middle = (top + foot_y) / 2
            feet = self._wander(x - 8 + sway, foot_y), self._wander(x + 7 + sway, foot_y + 13)
            rising += (f"M{x - 8 + sway:.0f} {feet[0]:.0f}C{x - 14 + sway:.0f} {middle + 8:.0f}"
                       f" {x + 2:.0f} {middle + 4:.0f} {x - 5:.0f} {top + 6:.0f}q0-6 5-6")
            falling += (f"M{x:.0f} {top:.0f}q6 0 5 8C{x + 1:.0f} {middle:.0f}"
                        f" {x + 14 + sway:.0f} {middle + 2:.0f} {x + 7 + sway:.0f} {feet[1]:.0f}")
        for name, data, kind, line in (("la", rising, "vessel", "blood"), ("lv", falling, "vein", "vein-shade")):
            with self.svg.defs():
                self.svg.raw(f'<path id="{self.prefix}{name}" d="{data}"/>')
            self.svg.use(self.prefix + name, line + "-s", 4.2)
            self.svg.use(self.prefix + name, kind + "-s", 2.5)

    def _wander(self, x, level):
        return level + 9 * self.wave_long(x / 64 + level)

    def _net(self, level, allowed):
        """The net of small vessels under the papillae; at a scar it sinks away."""
        frame, out, run = self.frame, "", []
        for x in range(frame.left - 24, frame.right + 60, 58):
            ahead = clamp(x, frame.left, frame.right)
            if allowed(x) and self.scar(x) < .3 and self.surface_y(ahead) < level - 60:
                run = run or ([(x - 30, level + 30)] if x > frame.left else [])
                run.append((x, self._wander(x, level)))
                continue
            out += smooth_path(run + [(x - 12, level + 30)]) if len(run) > 2 else ""
            run = []
        return out + (smooth_path(run) if len(run) > 1 else "")

    def epidermis(self, name="epidermis", cell_gap=12.5, row=17, nuclei=4.5):
        """Living cells, basal row, pigment, border to the dermis."""
        frame, svg, prefix = self.frame, self.svg, self.prefix
        high = int(min(y for _, y in self.surface)) - 30
        body = smooth_path(self.junction) + f"h60V{high}H{frame.left - 60}V{self.junction[0][1]:.0f}z"
        beads = smooth_path(shift_along_normals(self.junction, -row / 4 - .3))
        with svg.group(name):
            with svg.defs():
                svg.raw(f'<path id="{prefix}border" d="{body}"/>')
                svg.raw(f'<path id="{prefix}beads" d="{beads}"/>')
                svg.raw(f'<path id="{prefix}cells" d="{self._cell_path(cell_gap)}"/>')
            svg.raw(f'<clipPath id="{prefix}living"><use href="#{prefix}border"/></clipPath>')
            svg.use(prefix + "border", "epidermis", clip_path=self.bound())
            svg.use(prefix + "cells", "cell-s", 11)
            svg.use(prefix + "cells", "epidermis-s", 4)
            svg.use(prefix + "beads", "pigment-s", row / 2 + 3, stroke_opacity=".8")
            svg.use(prefix + "beads", "cell-s", row / 2, stroke_dasharray="8 2.5 9 2.5 7 2.5",
                    stroke_linecap="butt")
            svg.use(prefix + "beads", "pigment-s", nuclei, stroke_dasharray="0 10.5")
            svg.use(prefix + "border", "skin-deep-s", 2, clip_path=self.bound())

    def _cell_path(self, gap):
        frame = self.frame
        outline = self.surface + self.junction[::-1]
        border = resample(dense_curve(*self.junction), 5)
        edge = self.surface[::2]

        def fits(point):
            if not inside(point, outline):
                return False
            keep = frame.horn + 8 - 9 * self.scar(point[0])
            near = [q for q in edge if abs(q[0] - point[0]) < keep and abs(q[1] - point[1]) < keep]
            if any((point[0] - x) ** 2 + (point[1] - y) ** 2 < keep ** 2 for x, y in near):
                return False
            return all((point[0] - x) ** 2 + (point[1] - y) ** 2 > 121 for x, y in border
                       if abs(x - point[0]) < 12)
        high = min(y for _, y in self.surface)
        low = max(y for _, y in self.junction)
        area = (frame.right - frame.left) * (low - high)
        cells = scatter(self.chance, (frame.left, high, frame.right, low), gap, fits, int(area / 6))
        return dot_path(sorted(cells, key=lambda p: (p[0] // 14, p[1])))

    def horn(self, name="horn", flakes=(.35, .68)):
        """The dead outer layer with its thin sheets."""
        frame, svg = self.frame, self.svg
        high = int(min(y for _, y in self.surface)) - 8
        border = simplify(self.horn_line, 1)
        border = [(frame.left - 5, border[0][1]), *border, (frame.right + 5, border[-1][1])]
        with svg.group(name), self.outlined():
            svg.path("horn horn-shade-s", f"M{frame.left - 5} {high}H{frame.right + 5}L"
                     + smooth_path(border[::-1])[1:] + "z", 2)
            for part, dashes in zip(flakes, ("46 5 30 4 60 6", "34 5 52 4 26 6")):
                sheet = offset_curve(self.surface,
                                     lambda x, y: part * frame.horn * (1 - .4 * self.scar(x)))
                svg.path("horn-shade-s", smooth_path(simplify(sheet, 1.2)), 1.5, stroke_dasharray=dashes)

    def edges(self):
        """Light on the front edge, outlines of the block."""
        frame = self.frame
        low = frame.bottom - 6
        top, name = self.surface_y(frame.right), self.prefix + "surface-line"
        with self.svg.defs():
            self.svg.raw(f'<path id="{name}" d="{self.surface_path}"/>')
        self.svg.use(name, "light-s", 2.5, transform="translate(0 3)")
        self.svg.use(name, "skin-deep-s", 2.2)
        self.svg.path("edge-s", f"M{frame.left} {self.surface[0][1]:.0f}V{low}M{frame.right} {top:.0f}V{low}"
                      f"l{frame.recede_x} {frame.recede_y}V{top + frame.recede_y:.0f}z", 2)


def shift_along_normals(points, distance):
    return [(x + u * distance, y + v * distance) for (x, y), (u, v) in zip(points, normals(points))]


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
