# SPDX-License-Identifier: GPL-3.0-or-later
"""The front face of a block, layer by layer, from the fat up to the horn."""
import contextlib
import math

from cut_fields import scatter, voronoi_cells
from cut_lib import (
    clamp, dense_curve, dot_path, inside, normals, number, offset_curve, pillow_path, resample, simplify,
    smooth_path)
from cut_ropes import place_ropes


class Front:
    """What a Block draws of its front face."""

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

    def capillaries(self, foot_y, allowed=lambda x: True, most=1.0, net=True):
        """Hairpin loops rising into the papillae from the net of small vessels at foot_y."""
        chance = self.chance
        rising, falling = (self._net(level, allowed) if net else "" for level in (foot_y, foot_y + 13))
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
