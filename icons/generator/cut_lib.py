# SPDX-License-Identifier: GPL-3.0-or-later
"""Geometry and SVG writing for the cuts through the skin.

Nothing here knows about skin.  Points are (x, y) tuples, a curve is a list of
points, path data are strings.  All path data are written with relative
commands and whole numbers, because a drawing has to stay under 60 kB.

For drawings themselves see cut_block.py.
"""
import contextlib
import math
import random

SIZE_LIMIT = 60_000
PATH_LIMIT = 900


# ---------------------------------------------------------------- numbers

def number(value, places=0):
    """A number as short as SVG allows: 0.50 becomes .5, -0 becomes 0."""
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    if text.startswith("0."):
        return text[1:]
    if text.startswith("-0."):
        return "-" + text[2:]
    return text


def join_numbers(texts):
    """Join numbers; a minus sign is separator enough."""
    out = ""
    for text in texts:
        if out and not text.startswith("-"):
            out += " "
        out += text
    return out


def clamp(value, low=0.0, high=1.0):
    return max(low, min(high, value))


def ease(low, high, value):
    """0 below low, 1 above high, soft in between (smoothstep)."""
    t = clamp((value - low) / (high - low))
    return t * t * (3 - 2 * t)


def bump(value, power=2.0):
    """1 at 0, falling to 0; a higher power gives a flatter top."""
    return math.exp(-abs(value) ** power)


# ---------------------------------------------------------------- path data

def smooth_path(points, closed=False, places=0, start="M"):
    """A soft curve through the points (Catmull-Rom as c and s commands).

    start="L" continues an open path, so that two curves make one outline.
    """
    count = len(points)
    if count < 3:
        return line_path(points, closed, places, start)

    def at(index):
        if closed:
            return points[index % count]
        return points[max(0, min(count - 1, index))]

    pen_x, pen_y = round(points[0][0], places), round(points[0][1], places)
    out = start + join_numbers([number(pen_x, places), number(pen_y, places)])
    for i in range(count if closed else count - 1):
        before, here, there, after = at(i - 1), at(i), at(i + 1), at(i + 2)
        end_x, end_y = round(there[0], places), round(there[1], places)
        values = []
        if i == 0:
            values = [here[0] + (there[0] - before[0]) / 6 - pen_x,
                      here[1] + (there[1] - before[1]) / 6 - pen_y]
        values += [there[0] - (after[0] - here[0]) / 6 - pen_x,
                   there[1] - (after[1] - here[1]) / 6 - pen_y,
                   end_x - pen_x, end_y - pen_y]
        text = join_numbers([number(v, places) for v in values])
        if i == 0:
            out += "c" + text
        elif i == 1:
            out += "s" + text
        else:
            out += ("" if text[0] == "-" else " ") + text
        pen_x, pen_y = end_x, end_y
    return out + ("z" if closed else "")


def line_path(points, closed=False, places=0, start="M"):
    """A path of straight lines through the points."""
    pen_x, pen_y = round(points[0][0], places), round(points[0][1], places)
    values = []
    for point in points[1:]:
        x, y = round(point[0], places), round(point[1], places)
        values += [number(x - pen_x, places), number(y - pen_y, places)]
        pen_x, pen_y = x, y
    head = start + join_numbers([number(round(points[0][0], places), places),
                                 number(round(points[0][1], places), places)])
    return head + ("l" + join_numbers(values) if values else "h0") + ("z" if closed else "")


def dot_path(points):
    """Zero-length strokes; with round caps each is a round cell of ~8 bytes."""
    out = ""
    pen_x = pen_y = 0
    for i, (x, y) in enumerate(points):
        x, y = round(x), round(y)
        out += ("m" if i else "M") + join_numbers([number(x - pen_x), number(y - pen_y)]) + "h0"
        pen_x, pen_y = x, y
    return out


def circle_points(x, y, radius, count=8, wobble=0.0, chance=None, squash=1.0):
    """Points of a (slightly irregular) circle, for smooth_path(closed=True)."""
    chance = chance or random.Random(1)
    out = []
    for i in range(count):
        angle = 2 * math.pi * i / count
        r = radius * (1 + wobble * chance.uniform(-1, 1))
        out.append((x + r * math.cos(angle), y + r * squash * math.sin(angle)))
    return out


def pillow_path(polygon, centre, shrink):
    """A polygon as a soft pillow (quadratic curves through edge midpoints)."""
    corners = []
    for point in polygon:
        length = math.dist(point, centre) or 1
        keep = max(.3, (length - shrink) / length)
        corner = (centre[0] + (point[0] - centre[0]) * keep,
                  centre[1] + (point[1] - centre[1]) * keep)
        if not corners or math.dist(corner, corners[-1]) > 5:
            corners.append(corner)
    if len(corners) < 3:
        return ""
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
               for a, b in zip(corners, corners[1:] + corners[:1])]
    pen_x, pen_y = round(middles[-1][0]), round(middles[-1][1])
    out = "M" + join_numbers([number(pen_x), number(pen_y)]) + "q"
    values = []
    for corner, middle in zip(corners, middles):
        x, y = round(middle[0]), round(middle[1])
        values += [number(corner[0] - pen_x), number(corner[1] - pen_y),
                   number(x - pen_x), number(y - pen_y)]
        pen_x, pen_y = x, y
    return out + join_numbers(values) + "z"


# ---------------------------------------------------------------- curves

def dense_curve(*points, steps=10):
    """Many points on a soft curve through a few."""
    out = []
    last = len(points) - 1
    for i in range(last):
        p0, p1 = points[max(0, i - 1)], points[i]
        p2, p3 = points[i + 1], points[min(last, i + 2)]
        for step in range(steps):
            t = step / steps
            out.append(tuple(
                .5 * (2 * p1[a] + (p2[a] - p0[a]) * t
                      + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t * t
                      + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * t ** 3)
                for a in (0, 1)))
    return out + [points[last]]


def meander(points, amount, wave, noise, shift=0.0):
    """A soft curve through the points that also wanders sideways.

    amount: how far (px); wave: over what length; noise: a Noise.
    This is what keeps vessels from looking like pipes.
    """
    curve = resample(dense_curve(*points), 6)
    out = []
    for i, (point, side) in enumerate(zip(curve, normals(curve))):
        along = i * 6 / wave
        away = amount * (.8 * math.sin(1.8 * along + shift + 2 * noise(shift + along * .3))
                         + .35 * math.sin(.75 * along + 2 * shift))
        fade = ease(0, 8, min(i, len(curve) - 1 - i))
        out.append((point[0] + side[0] * away * fade, point[1] + side[1] * away * fade))
    return out


def simplify(points, tolerance):
    """Drop points that do not matter (Ramer-Douglas-Peucker)."""
    if len(points) < 3:
        return list(points)
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = math.hypot(x2 - x1, y2 - y1)
    worst, split = 0, 0
    for i in range(1, len(points) - 1):
        x, y = points[i]
        if length > 1e-6:
            away = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
        else:
            away = math.hypot(x - x1, y - y1)
        if away > worst:
            worst, split = away, i
    if worst <= tolerance:
        return [points[0], points[-1]]
    return simplify(points[:split + 1], tolerance)[:-1] + simplify(points[split:], tolerance)


def resample(points, step):
    """The same curve with points at equal distances."""
    out = [points[0]]
    walked = 0
    for a, b in zip(points, points[1:]):
        length = math.dist(a, b)
        t = step - walked
        while t <= length and length > 0:
            out.append((a[0] + (b[0] - a[0]) * t / length, a[1] + (b[1] - a[1]) * t / length))
            t += step
        walked = (walked + length) % step
    return out


def thin_out(points, every):
    """Every n-th point and always the last."""
    return points[:-1:every] + [points[-1]]


def normals(points):
    """Unit vectors to the right of travel (downwards when going right)."""
    out = []
    for i in range(len(points)):
        a, b = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy) or 1
        out.append((-dy / length, dx / length))
    return out


def shift_along(points, distances):
    """Move each point along its normal; distances is a number or one each."""
    sides = normals(points)
    if not hasattr(distances, "__len__"):
        distances = [distances] * len(points)
    return [(p[0] + s[0] * d, p[1] + s[1] * d) for p, s, d in zip(points, sides, distances)]


def soften(points, reach):
    """Moving average over the points."""
    out = []
    for i in range(len(points)):
        near = points[max(0, i - reach):i + reach + 1]
        out.append((sum(p[0] for p in near) / len(near), sum(p[1] for p in near) / len(near)))
    return out


def offset_curve(points, distance, keep=None):
    """Parallel curve to the right, loops trimmed.

    distance: number or function of (x, y); keep: (low, high) range of x.
    """
    sides = normals(points)
    rays = []
    for i, (point, side) in enumerate(zip(points, sides)):
        rays.append((point, side))
        if i + 1 == len(points):
            break
        after = sides[i + 1]
        turn = math.atan2(side[0] * after[1] - side[1] * after[0],
                          side[0] * after[0] + side[1] * after[1])
        extra = int(abs(turn) / .12)
        for j in range(1, extra + 1):
            t = j / (extra + 1)
            angle = math.atan2(side[1], side[0]) + turn * t
            rays.append(((point[0] + (points[i + 1][0] - point[0]) * t,
                          point[1] + (points[i + 1][1] - point[1]) * t),
                         (math.cos(angle), math.sin(angle))))
    out = []
    for (x, y), (side_x, side_y) in rays:
        far = distance(x, y) if callable(distance) else distance
        new = (x + side_x * far, y + side_y * far)
        if keep and not keep[0] <= x <= keep[1]:
            continue
        limit = (.94 * far - .5) ** 2
        if all((new[0] - u) ** 2 + (new[1] - v) ** 2 >= limit
               for u, v in points if abs(u - new[0]) < far and abs(v - new[1]) < far):
            out.append(new)
    return out


def inside(point, polygon):
    x, y = point
    result = False
    j = len(polygon) - 1
    for i, (xi, yi) in enumerate(polygon):
        xj, yj = polygon[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            result = not result
        j = i
    return result


def ribbon_sides(points, half_width, taper=.25):
    """Upper and lower side of a ribbon whose ends run out to points."""
    last = len(points) - 1
    widths = []
    for i in range(last + 1):
        t = i / last
        edge = min(t, 1 - t) / taper if taper else 1
        widths.append(half_width * (math.sin(min(1, edge) * math.pi / 2) ** .7))
    return shift_along(points, [-w for w in widths]), shift_along(points, widths)


def ribbon_line(points, half_width, place, taper=.25, first=1, last=None):
    """A line inside a ribbon; place -1 is its upper edge, 1 its lower."""
    upper, lower = ribbon_sides(points, half_width, taper)
    t = (place + 1) / 2
    line = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(upper, lower)]
    return line[first:last if last is not None else len(line) - 1]


def ribbon_outline(points, half_width, taper=.25):
    """Closed list of points around a tapered ribbon."""
    upper, lower = ribbon_sides(points, half_width, taper)
    return [points[0]] + lower[1:-1] + [points[-1]] + upper[1:-1][::-1]


def tube_path(points, start_width, end_width, swell=0.0, noise=None):
    """Path data of a tube with a round end; half widths at both ends.

    swell: how much (share) the width varies by noise on the way.
    """
    last = len(points) - 1
    widths = []
    for i in range(last + 1):
        width = start_width + (end_width - start_width) * i / last
        if noise:
            width *= 1 + swell * noise(i * .7 + start_width)
        widths.append(width)
    left = shift_along(points, widths)
    right = shift_along(points, [-w for w in widths])
    (x0, y0), (x1, y1) = points[-2:]
    reach = end_width / (math.hypot(x1 - x0, y1 - y0) or 1)
    tip = (x1 + (x1 - x0) * reach, y1 + (y1 - y0) * reach)
    return smooth_path(left + [tip] + right[::-1]) + "z"


# ---------------------------------------------------------------- scatter

class Noise:
    """Repeatable soft noise from -1 to 1, on a line and in the plane."""

    def __init__(self, seed):
        chance = random.Random(seed)
        self.table = [chance.uniform(-1, 1) for _ in range(512)]

    def __call__(self, x):
        i = math.floor(x)
        t = x - i
        t = t * t * (3 - 2 * t)
        return self.table[i % 512] * (1 - t) + self.table[(i + 1) % 512] * t

    def plane(self, x, y):
        i = math.floor(y)
        t = y - i
        t = t * t * (3 - 2 * t)
        return self(x + i * 57.3) * (1 - t) + self(x + (i + 1) * 57.3) * t


def scatter(chance, box, gap, allowed=lambda point: True, tries=6000):
    """Random points in box (x0, y0, x1, y1), never nearer than gap."""
    grid, out = {}, []
    for _ in range(tries):
        point = (chance.uniform(box[0], box[2]), chance.uniform(box[1], box[3]))
        key = (int(point[0] // gap), int(point[1] // gap))
        crowded = any((q[0] - point[0]) ** 2 + (q[1] - point[1]) ** 2 < gap * gap
                      for a in (-1, 0, 1) for b in (-1, 0, 1)
                      for q in grid.get((key[0] + a, key[1] + b), ()))
        if not crowded and allowed(point):
            grid.setdefault(key, []).append(point)
            out.append(point)
    return out


def voronoi_cells(seeds, box, reach):
    """One convex polygon for each seed; only seeds within reach count."""
    out = []
    for i, (x, y) in enumerate(seeds):
        cell = [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]
        for j, (u, v) in enumerate(seeds):
            if i == j or abs(u - x) > reach or abs(v - y) > reach:
                continue
            cell = _cut_cell(cell, ((x + u) / 2, (y + v) / 2), (u - x, v - y))
            if not cell:
                break
        out.append(cell)
    return out


def _cut_cell(cell, middle, away):
    """The part of a convex polygon on the near side of a line."""
    out = []
    for a, b in zip(cell, cell[1:] + cell[:1]):
        side_a = (a[0] - middle[0]) * away[0] + (a[1] - middle[1]) * away[1]
        side_b = (b[0] - middle[0]) * away[0] + (b[1] - middle[1]) * away[1]
        if side_a <= 0:
            out.append(a)
        if side_a * side_b < 0:
            t = side_a / (side_a - side_b)
            out.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    return out


# ---------------------------------------------------------------- fields

_CONTOUR_TABLE = {
    1: [("L", "T")], 2: [("T", "R")], 3: [("L", "R")], 4: [("R", "B")],
    5: [("L", "T"), ("R", "B")], 6: [("T", "B")], 7: [("L", "B")],
    8: [("B", "L")], 9: [("B", "T")], 10: [("T", "R"), ("B", "L")],
    11: [("B", "R")], 12: [("R", "L")], 13: [("R", "T")], 14: [("T", "L")],
}


def contours(field, level):
    """Closed outlines of field[y][x] >= level (the rim must be lower)."""
    height, width = len(field), len(field[0])
    edges = {}

    def cross(a, b, value_a, value_b):
        t = (level - value_a) / (value_b - value_a) if value_a != value_b else .5
        return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)

    for y in range(height - 1):
        for x in range(width - 1):
            a, b = field[y][x], field[y][x + 1]
            c, d = field[y + 1][x + 1], field[y + 1][x]
            key = (a >= level) | (b >= level) << 1 | (c >= level) << 2 | (d >= level) << 3
            if key in (0, 15):
                continue
            names = {"T": ("h", x, y), "R": ("v", x + 1, y),
                     "B": ("h", x, y + 1), "L": ("v", x, y)}
            spots = {"T": cross((x, y), (x + 1, y), a, b),
                     "R": cross((x + 1, y), (x + 1, y + 1), b, c),
                     "B": cross((x, y + 1), (x + 1, y + 1), d, c),
                     "L": cross((x, y), (x, y + 1), a, d)}
            for start, end in _CONTOUR_TABLE[key]:
                edges[names[start]] = (names[end], spots[start])
    out = []
    while edges:
        current = next(iter(edges))
        loop = []
        while current in edges:
            current, spot = edges.pop(current)
            loop.append(spot)
        if len(loop) > 5:
            out.append(loop)
    return out


def blur(field, reach, rounds=2):
    """Box blur in place."""
    height, width = len(field), len(field[0])
    for _ in range(rounds):
        for y in range(height):
            row = field[y]
            field[y] = [sum(row[max(0, x - reach):x + reach + 1])
                        / len(row[max(0, x - reach):x + reach + 1]) for x in range(width)]
        for x in range(width):
            column = [field[y][x] for y in range(height)]
            for y in range(height):
                near = column[max(0, y - reach):y + reach + 1]
                field[y][x] = sum(near) / len(near)
    return field


# ---------------------------------------------------------------- the file

class Drawing:
    """Collects the elements of one SVG file.

    Colours are class names ("dermis" fills, "dermis-s" strokes); geometry may
    be attributes.  Attribute names are written with _ for -, so
    path("vessel-s", d, stroke_width=3, stroke_dasharray="4 6").
    """

    def __init__(self, view_box="0 0 1200 800"):
        self.view_box = view_box
        self.lift = 0                 # px that all but the page moves up, so that it stands in the middle
        self.lines = []

    @staticmethod
    def _attributes(attributes):
        return "".join(f' {name.rstrip("_").replace("_", "-")}="{value}"'
                       for name, value in attributes.items() if value is not None)

    def raw(self, text):
        self.lines.append(text)

    def path(self, classes, data, width=None, **attributes):
        if not data:
            return
        extra = self._attributes({"stroke_width": width, **attributes})
        self.lines.append(f'<path class="{classes}" d="{data}"{extra}/>')

    def use(self, target, classes=None, width=None, **attributes):
        extra = self._attributes({"class": classes, "stroke_width": width, **attributes})
        self.lines.append(f'<use href="#{target}"{extra}/>')

    def outlined(self, name, data, line, body, width, edge=.9):
        """Strokes with an outline: the path once in defs, drawn twice."""
        if data:
            self.lines.append(f'<defs><path id="{name}" d="{data}"/></defs>')
            self.use(name, line + "-s", number(width + 2 * edge, 1))
            self.use(name, body + "-s", number(width, 1))

    def place(self, target, x, y, degrees=0, scale=1.0, flip=False):
        """Put a thing from <defs> at a point, turned and scaled."""
        move = f"translate({join_numbers([number(x), number(y)])})"
        turn = f"rotate({degrees:.0f})" if round(degrees) else ""
        across = number(-scale if flip else scale, 2)
        along = number(scale, 2)
        size = "" if across == along == "1" else (
            f"scale({across})" if across == along else f"scale({across} {along})")
        self.lines.append(f'<use href="#{target}" transform="{move}{turn}{size}"/>')

    @contextlib.contextmanager
    def group(self, name=None, **attributes):
        """with drawing.group("fat"): ...  (name becomes the id)"""
        start = len(self.lines)
        self.lines.append("<g" + self._attributes({"id": name, **attributes}) + ">")
        yield self
        if len(self.lines) == start + 1:      # nothing inside: leave no trace
            self.lines.pop()
        else:
            self.lines.append("</g>")

    @contextlib.contextmanager
    def defs(self):
        self.lines.append("<defs>")
        yield self
        self.lines.append("</defs>")

    def clip(self, name, data):
        """Define a clip; use it with group(clip_path=drawing.clipped(name))."""
        self.lines.append(f'<clipPath id="{name}"><path d="{data}"/></clipPath>')

    @staticmethod
    def clipped(name):
        return f"url(#{name})"

    def anchor(self, part, x, y, number_at=None):
        """Where a part's marker points; number_at=(x, y) if it stands away."""
        self.lines.append(f'<circle class="at" id="at-{part}" cx="{x:.0f}" cy="{y:.0f}" r="1"/>')
        if number_at:
            self.lines.append(f'<circle class="at" id="to-{part}" cx="{number_at[0]:.0f}"'
                              f' cy="{number_at[1]:.0f}" r="1"/>')

    def text(self):
        body = "\n".join(self.lines)
        if self.lift:
            body = body.replace('d="M0 0H1200V800H0z"', 'd="M0 0H1200V900H0z"', 1)
            body = f'<g transform="translate(0 -{self.lift})">\n{body}\n</g>'
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{self.view_box}">\n'
                '<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n' + body + "\n</svg>\n")

    def save(self, file_name):
        text = self.text()
        with open(file_name, "w", encoding="utf-8") as file:
            file.write(text)
        drawn = self.paths_drawn(text)
        warning = " TOO BIG" if len(text) >= SIZE_LIMIT or drawn > PATH_LIMIT else ""
        print(f"{file_name}: {len(text)} bytes, {drawn} paths drawn{warning}")

    @staticmethod
    def paths_drawn(text):
        """How many paths the renderer has to draw, <use> counted through."""
        import xml.etree.ElementTree as tree
        root = tree.fromstring(text)
        by_id = {item.get("id"): item for item in root.iter() if item.get("id")}

        def count(item, outer=False):
            tag = item.tag.split("}")[1] if "}" in str(item.tag) else ""
            if tag in ("defs", "clipPath") and not outer:
                return 0
            if tag == "use":
                return count(by_id[item.get("href")[1:]])
            return (tag == "path") + sum(count(child) for child in item)
        return count(root)
