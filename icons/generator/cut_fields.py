# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance and fields: noise, points that keep apart, cells round points, contours of a height field."""
import math
import random


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
