# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain shapes of the scenes, and strips of skin for close-ups."""
import people
from people import *


def lock(points, w, d=0, at=.45, k=2):
    """A tapered lock of hair, with few points: scenes hold many."""
    p = line(points, k)
    nn = normals(p)
    m = len(p) - 1
    h = lambda i: w * math.sin(math.pi * (i / m) ** (math.log(.5) / math.log(at))) ** .8 if 0 < i < m else 0
    left = [(a[0] + b[0] * h(i), a[1] + b[1] * h(i)) for i, (a, b) in enumerate(zip(p, nn))]
    right = [(a[0] - b[0] * h(i), a[1] - b[1] * h(i)) for i, (a, b) in enumerate(zip(p, nn))]
    return smooth([(*left[0], 'c')] + left[1:-1] + [(*left[-1], 'c')] + right[1:-1][::-1], True, d)


def limb(points, widths, k=2, d=0):
    return people.limb(points, widths, k, d)


# ---------------------------------------------------------------- plain shapes
def box(x, y, w, h, r=0):
    """A rectangle with round corners, as a path."""
    if not r:
        return f'M{n(x, 1)} {n(y, 1)}h{n(w, 1)}v{n(h, 1)}h{n(-w, 1)}z'
    a = lambda dx, dy: f'a{n(r, 1)} {n(r, 1)} 0 0 1 {n(dx, 1)} {n(dy, 1)}'
    return (f'M{n(x + r, 1)} {n(y, 1)}h{n(w - 2 * r, 1)}{a(r, r)}v{n(h - 2 * r, 1)}{a(-r, r)}'
            f'h{n(2 * r - w, 1)}{a(-r, -r)}v{n(2 * r - h, 1)}{a(r, -r)}z')


def poly(*points, close=True, d=0):
    return 'M' + 'L'.join(pt(p, d) for p in points) + ('Z' if close else '')


def place(x, y, scale=1, turn=0, about=None):
    out = f'translate({n(x, 1)} {n(y, 1)})'
    if turn:
        out += f' rotate({n(turn, 1)}' + (f' {n(about[0])} {n(about[1])}' if about else '') + ')'
    if scale != 1:
        out += f' scale({n(scale, 3)})' if not isinstance(scale, tuple) else f' scale({n(scale[0], 3)} {n(scale[1], 3)})'
    return out


def marks(part, at, to=None):
    out = anchor(part, *at)
    if to:
        out += f'<circle class="at" id="to-{part}" cx="{n(to[0])}" cy="{n(to[1])}" r="1"/>'
    return out


def rays(x, y, r0, r1, angles, d=0):
    """Short strokes around a point; angles in degrees, 0 to the right, 90 down."""
    out = ''
    for a in angles:
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        out += f'M{pt((x + c * r0, y + s * r0), d)}L{pt((x + c * r1, y + s * r1), d)}'
    return out


def arrow(points, size=11, width=6, cls='arrow', both=False, halo=None):
    """A curved arrow: one stroke, solid heads."""
    p = line(points, 6)

    def head(a, b):
        t = math.atan2(b[1] - a[1], b[0] - a[0])
        q = lambda u, v: (b[0] + math.cos(t) * u - math.sin(t) * v, b[1] + math.sin(t) * u + math.cos(t) * v)
        return poly(q(size * .9, 0), q(-size * .7, size), q(-size * .35, 0), q(-size * .7, -size), d=1)
    heads = head(p[-3], p[-1]) + (head(p[2], p[0]) if both else '')
    body = smooth(points, False)
    under = path(f'{halo} {halo}-s', heads, 5) + path(f'{halo}-s', body, width + 5) if halo else ''
    return under + path(f'{cls}-s', body, width) + path(cls, heads)


def lens(x, y, length, w, tilt=0, bend=0, d=0):
    """A tapered bundle."""
    c, s = math.cos(tilt), math.sin(tilt)
    q = lambda u, v: pt((x + c * u - s * v, y + s * u + c * v), d)
    h = length / 2
    return (f'M{q(-h, 0)}C{q(-h * .5, -w + bend)} {q(h * .4, -w * 1.2 - bend)} {q(h, 0)}'
            f'C{q(h * .45, w - bend)} {q(-h * .5, w * 1.2 + bend)} {q(-h, 0)}Z')


# ---------------------------------------------------------------- a strip of skin in cut, for close-ups
def strip(x0, x1, top, bottom, seed=1, size=1., holes=()):
    """Surface at y = top(x) or a number; outer skin, then collagen down to bottom."""
    r = random.Random(seed)
    f = top if callable(top) else (lambda x: top)
    step = (x1 - x0) / max(6, round((x1 - x0) / (26 * size)))
    xs = [x0 + step * i for i in range(round((x1 - x0) / step) + 1)]
    under = lambda off, amp=0, ph=0: smooth([(x, f(x) + off + amp * math.sin(x / (9 * size) + ph)) for x in xs], False)
    close = f'V{n(bottom)}H{n(x0)}Z'
    fine = step
    fx = [x0 + fine * i / 2 for i in range(2 * len(xs) - 1)]
    ridge = smooth([(x, f(x) + (25 + (5 if i % 2 else -5)) * size) for i, x in enumerate(fx)], False)
    body = path('skin', under(0) + close) + path('epidermis', under(9 * size) + close) + path('dermis', ridge + close)
    # back bundles in the dermis's own deeper colour, then front ones with their shade, threads and light
    back = bundle = low = thread = high = ''
    y0 = max(f(x) for x in xs)
    y, row = y0 + 44 * size, 0
    while y < bottom + 6:
        x = x0 - r.uniform(0, 90) * size
        while x < x1 + 10:
            ln, w = r.uniform(84, 168) * size, r.uniform(5.5, 8) * size
            cx, cy = x + ln / 2, y + r.uniform(-4, 4) * size + (f(min(max(x + ln / 2, x0), x1)) - y0) * max(0, 1 - (y - y0) / (120 * size))
            tilt, bend = r.uniform(-.13, .13), r.uniform(-6, 6) * size
            if r.random() < .3:
                back += lens(cx, cy, ln, w, tilt, bend)
            else:
                c, t = math.cos(tilt), math.sin(tilt)
                along = lambda u, v: pt((cx + c * u * ln - t * v, cy + t * u * ln + c * v))
                bundle += lens(cx, cy, ln, w, tilt, bend)
                low += f'M{along(-.3, w * .42)}Q{along(0, w * .62 - bend * .2)} {along(.32, w * .3)}'
                thread += f'M{along(-.36, 0)}Q{along(0, w * .16)} {along(.36, 0)}'
                high += f'M{along(-.28, -w * .4)}Q{along(-.05, -w * .72)} {along(.2, -w * .46)}'
            x += ln * r.uniform(.74, .98)
        y, row = y + 15.5 * size, row + 1
    return (body + path('collagen-shade', back) + path('collagen collagen-line-s', bundle, 1.3 * size) + path('collagen-shade-s', low, 2.6 * size)
            + path('fibril-s', thread, .9 * size) + path('collagen-light-s', high, 1.8 * size)
            + path('edge-s', under(0), 2.5))
