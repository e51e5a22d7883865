# SPDX-License-Identifier: GPL-3.0-or-later
"""Curves, and the elements that carry them: what every scene is made of."""
import math
import random
import re
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / 'illustrations'
# The same drawing each time it is made.
STEADY = random.Random(7)


# ---------------------------------------------------------------- numbers and curves
def n(v, d=0):
    s = f'{v:.{d}f}'
    if '.' in s:
        s = s.rstrip('0').rstrip('.')
    return '0' if s == '-0' else s


def pt(p, d=0):
    return f'{n(p[0], d)} {n(p[1], d)}'


def pack(values):
    """Numbers of a path, with a space only where one is needed."""
    out = ''
    for v in values:
        out += v if not out or v[0] == '-' else ' ' + v
    return out


def short(v, d=0):
    v = n(v, d)
    return v.replace('0.', '.', 1) if v.startswith(('0.', '-0.')) else v


def smooth(points, closed=True, d=0):
    """A soft curve through the points; a point (x, y, 'c') is a corner."""
    p, m = list(points), len(points)
    at = (lambda i: p[i % m]) if closed else (lambda i: p[max(0, min(m - 1, i))])

    def tangent(i):
        if len(at(i)) > 2:
            return 0, 0
        a, b = at(i - 1), at(i + 1)
        return (b[0] - a[0]) / 6, (b[1] - a[1]) / 6
    cx, cy = round(p[0][0], d), round(p[0][1], d)
    out, mode = 'M' + pack([short(cx, d), short(cy, d)]), ''
    for i in range(m if closed else m - 1):
        a, b, t, u = at(i), at(i + 1), tangent(i), tangent(i + 1)
        x, y = round(b[0], d), round(b[1], d)
        v = [b[0] - u[0] - cx, b[1] - u[1] - cy, x - cx, y - cy]
        # s takes the mirrored handle of the piece before, which is right but after a corner
        kind = 's' if i and len(a) == 2 else 'c'
        if kind == 'c':
            v = [a[0] + t[0] - cx, a[1] + t[1] - cy] + v
        text = pack([short(w, d) for w in v])
        out += (kind if kind != mode else '' if text[0] == '-' else ' ') + text
        mode, cx, cy = kind, x, y
    return out + ('z' if closed else '')


def line(points, k=8):
    """Points on a soft curve through the points."""
    out, m = [], len(points)
    for i in range(m - 1):
        a, b, c, e = (points[max(0, min(m - 1, j))] for j in (i - 1, i, i + 1, i + 2))
        for s in range(k):
            t = s / k
            out.append(tuple(.5 * (2 * b[q] + (c[q] - a[q]) * t
                                   + (2 * a[q] - 5 * b[q] + 4 * c[q] - e[q]) * t * t
                                   + (3 * b[q] - a[q] - 3 * c[q] + e[q]) * t ** 3) for q in (0, 1)))
    return out + [tuple(points[-1][:2])]


def normals(p):
    out = []
    for i in range(len(p)):
        a, b = p[max(0, i - 1)], p[min(len(p) - 1, i + 1)]
        x, y = b[0] - a[0], b[1] - a[1]
        r = math.hypot(x, y) or 1
        out.append((-y / r, x / r))
    return out


def limb(points, widths, k=3, d=1):
    """A body along a curve with a half width at each point and round ends."""
    p = line(points, k)
    nn = normals(p)
    m = len(p) - 1

    def w(i):
        f = i / m * (len(widths) - 1)
        j = min(int(f), len(widths) - 2)
        return widths[j] + (widths[j + 1] - widths[j]) * (f - j)
    left = [(a[0] + b[0] * w(i), a[1] + b[1] * w(i)) for i, (a, b) in enumerate(zip(p, nn))]
    right = [(a[0] - b[0] * w(i), a[1] - b[1] * w(i)) for i, (a, b) in enumerate(zip(p, nn))]
    caps = []
    for i, s in ((m, 1), (0, -1)):
        q, r = nn[i], w(i)
        tx, ty = q[1] * s, -q[0] * s
        caps.append((p[i][0] + tx * r, p[i][1] + ty * r))
    ring = left + ([caps[0]] if w(m) > .6 else []) + right[::-1] + ([caps[1]] if w(0) > .6 else [])
    return smooth(ring, True, d)


def lock(points, w, d=1, at=.45):
    """A lock of hair: tapered to nothing at both ends."""
    p = line(points, 2)
    nn = normals(p)
    m = len(p) - 1

    def h(i):
        t = i / m
        return w * math.sin(math.pi * t ** (math.log(.5) / math.log(at))) ** .8 if 0 < t < 1 else 0
    left = [(a[0] + b[0] * h(i), a[1] + b[1] * h(i)) for i, (a, b) in enumerate(zip(p, nn))]
    right = [(a[0] - b[0] * h(i), a[1] - b[1] * h(i)) for i, (a, b) in enumerate(zip(p, nn))]
    return smooth([(*left[0], 'c')] + left[1:-1] + [(*left[-1], 'c')] + right[1:-1][::-1], True, d)


def blob(points, k=1, grow=0, d=0):
    """A closed soft shape, made smaller or larger about its middle."""
    cx = sum(p[0] for p in points) / len(points)
    cy = sum(p[1] for p in points) / len(points)
    out = []
    for x, y in points:
        r = math.hypot(x - cx, y - cy) or 1
        f = k + grow / r
        out.append((cx + (x - cx) * f, cy + (y - cy) * f))
    return smooth(out, True, d)


def shells(zone, scales, wobble=.13, rng=STEADY):
    """Uneven shapes one in the other, so that red fades out without an edge."""
    out = []
    cx = sum(p[0] for p in zone) / len(zone)
    cy = sum(p[1] for p in zone) / len(zone)
    for k in scales:
        dx, dy = (rng.uniform(-8, 8) * (1 - k) for _ in 'xy')
        ring = []
        for p in zone:
            g = k * (1 + wobble * rng.uniform(-1, 1))
            ring.append((cx + dx + (p[0] - cx) * g, cy + dy + (p[1] - cy) * g))
        out.append(smooth(ring))
    return out


def dot(x, y, r, d=1):
    return f'M{n(x - r, d)} {n(y, d)}a{n(r, d)} {n(r, d)} 0 1 0 {n(2 * r, d)} 0a{n(r, d)} {n(r, d)} 0 1 0 {n(-2 * r, d)} 0Z'


def oval(x, y, rx, ry, d=1):
    return f'M{n(x - rx, d)} {n(y, d)}a{n(rx, d)} {n(ry, d)} 0 1 0 {n(2 * rx, d)} 0a{n(rx, d)} {n(ry, d)} 0 1 0 {n(-2 * rx, d)} 0Z'


def flip(d, axis=300):
    """Mirror an absolute path (M, C, L, Z, H, V) about x = axis."""
    out, cmd, i = '', '', 0
    for t in re.findall(r'[A-Za-z]|-?[\d.]+', d):
        if t.isalpha():
            cmd, i = t, 0
            out += t
        elif cmd == 'V':
            out += t + ' '
        else:
            out += (n(2 * axis - float(t), 1) if i % 2 == 0 or cmd == 'H' else t) + ' '
            i += 1
    return out.replace(' Z', 'Z').strip()


# ---------------------------------------------------------------- elements
def path(cls, d, width=None, extra=''):
    w = f' stroke-width="{width}"' if width else ''
    return f'<path class="{cls}" d="{d}"{w}{extra}/>'


class Shared:
    """Geometry in defs, coloured where it is used: a tone's class still holds."""

    def __init__(self, prefix):
        self.prefix, self.paths = prefix, {}

    def __call__(self, cls, d, width=None, extra=''):
        name = self.paths.setdefault(d, f'{self.prefix}{len(self.paths)}')
        w = f' stroke-width="{width}"' if width else ''
        return f'<use class="{cls}" href="#{name}"{w}{extra}/>'

    def defs(self):
        return ''.join(f'<path id="{name}" d="{d}"/>' for d, name in self.paths.items())


def circle(cls, x, y, r, width=None):
    w = f' stroke-width="{width}"' if width else ''
    return f'<circle class="{cls}" cx="{n(x, 1)}" cy="{n(y, 1)}" r="{n(r, 1)}"{w}/>'


def group(body, id=None, cls=None, move=None, clip=None):
    a = (f' id="{id}"' if id else '') + (f' class="{cls}"' if cls else '')
    a += (f' transform="{move}"' if move else '') + (f' clip-path="url(#{clip})"' if clip else '')
    return f'<g{a}>{body}</g>'


def clip(id, d):
    return f'<clipPath id="{id}"><path d="{d}"/></clipPath>'


def anchor(part, x, y):
    return f'<circle class="at" id="at-{part}" cx="{n(x)}" cy="{n(y)}" r="1"/>'


def write(name, body, box='0 0 1200 800'):
    text = ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n{body}\n</svg>\n')
    (OUT / f'{name}.svg').write_text(text, encoding='utf-8')
    print(f'{name}.svg: {len(text.encode()) / 1000:.1f} kB, {len(re.findall("<(path|circle|rect|use)", text))} shapes')
