# SPDX-License-Identifier: GPL-3.0-or-later
"""Geometry and SVG writing for the cuts through the skin.

Nothing here knows about skin.  Points are (x, y) tuples, a curve is a list of
points, path data are strings.  All path data are written with relative
commands and whole numbers, because a drawing has to stay under 60 kB.

For drawings themselves see cut_block.py.
"""
import math
import random


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
