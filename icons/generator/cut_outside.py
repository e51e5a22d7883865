# SPDX-License-Identifier: GPL-3.0-or-later
"""The outside of a block: the page under it, the receding top, the darker side."""
import math

from cut_fields import blur, contours, Noise, scatter, voronoi_cells
from cut_lib import clamp, line_path, number, pillow_path, simplify, smooth_path


# light from the upper left and a little from the front: right, depth, up
LIGHT = (-.52, .42, .74)

# (threshold, class, sign[, opacity]): sign 1 paints what is brighter, -1 darker
CALM_LEVELS = ((.775, "skin-light", 1), (.695, "skin-shade", -1), (.40, "skin-deep", -1))
SCAR_LEVELS = ((.81, "skin-light", 1), (.63, "skin-shade", -1), (.47, "skin-deep", -1, .45),
               (.30, "skin-deep", -1), (.12, "shade", -1))


class Outside:
    """What a Block draws of its outside."""

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
