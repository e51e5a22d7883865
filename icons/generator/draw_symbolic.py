#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The symbolic icons: 16 x 16, lines two wide, filled paths only.

GTK recolours the fill of paths and knows nothing of strokes, so each line is
written as its outline. Kinds of message are solid and differ in shape;
actions are drawn in line.
"""
import math
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / 'symbolic' / 'scalable' / 'actions'
APP = OUT.parents[2] / 'hicolor' / 'symbolic' / 'apps' / 'io.github.microneedlingguide.Guide-symbolic.svg'
COLOUR = '#2e3436'
W = 2
FINE = 1.5      # inside small frames only


def n(v):
    s = f'{v:.2f}'.rstrip('0').rstrip('.')
    return '0' if s in ('-0', '') else s


def pt(p):
    return f'{n(p[0])} {n(p[1])}'


# ---------------------------------------------------------------- outlines of lines; all turn the same way
def stroke(points, w=W):
    """One outline of an open line with round ends and joins."""
    h, p = w / 2, points
    unit = []
    for a, b in zip(p, p[1:]):
        r = math.hypot(b[0] - a[0], b[1] - a[1])
        unit.append(((b[0] - a[0]) / r, (b[1] - a[1]) / r))

    def side(pts, units):
        out = []
        for i, q in enumerate(pts):
            before, after = units[i - 1] if i else None, units[i] if i < len(units) else None
            at = lambda u: (q[0] + u[1] * h, q[1] - u[0] * h)
            if not before or not after:
                out.append('L' + pt(at(before or after)))
                continue
            turn = before[0] * after[1] - before[1] * after[0]
            if turn > 1e-6:
                out.append(f'L{pt(at(before))}A{n(h)} {n(h)} 0 0 1 {pt(at(after))}')
            else:
                k = h / (1 + before[0] * after[0] + before[1] * after[1])
                out.append('L' + pt((q[0] + (before[1] + after[1]) * k, q[1] - (before[0] + after[0]) * k)))
        return out
    one = side(p, unit)
    two = side(p[::-1], [(-x, -y) for x, y in unit[::-1]])
    d = ''.join(one) + f'A{n(h)} {n(h)} 0 0 1 ' + two[0][1:] + ''.join(two[1:])
    return 'M' + d[1:] + f'A{n(h)} {n(h)} 0 0 1 ' + one[0][1:] + 'Z'


def bar(x, y, u, v, w=W):
    return stroke([(x, y), (u, v)], w)


def arc(cx, cy, r, a, b, w=W):
    """Part of a ring from angle a to b (degrees, clockwise from the right), round ends."""
    at = lambda deg, k: (cx + k * math.cos(math.radians(deg)), cy + k * math.sin(math.radians(deg)))
    big, h, o, i = int(b - a > 180), w / 2, r + w / 2, r - w / 2
    return (f'M{pt(at(a, o))}A{n(o)} {n(o)} 0 {big} 1 {pt(at(b, o))}A{n(h)} {n(h)} 0 0 1 {pt(at(b, i))}'
            f'A{n(i)} {n(i)} 0 {big} 0 {pt(at(a, i))}A{n(h)} {n(h)} 0 0 1 {pt(at(a, o))}Z')


def disc(x, y, r):
    return f'M{n(x - r)} {n(y)}a{n(r)} {n(r)} 0 0 1 {n(2 * r)} 0a{n(r)} {n(r)} 0 0 1 {n(-2 * r)} 0Z'


def box(x, y, u, v, r=1):
    return (f'M{n(x + r)} {n(y)}H{n(u - r)}A{n(r)} {n(r)} 0 0 1 {n(u)} {n(y + r)}V{n(v - r)}A{n(r)} {n(r)} 0 0 1 {n(u - r)} {n(v)}'
            f'H{n(x + r)}A{n(r)} {n(r)} 0 0 1 {n(x)} {n(v - r)}V{n(y + r)}A{n(r)} {n(r)} 0 0 1 {n(x + r)} {n(y)}Z')


def soft(points, r):
    """A polygon with round corners."""
    d, m = '', len(points)
    for i, p in enumerate(points):
        a, b = points[i - 1], points[(i + 1) % m]
        ua, ub = math.hypot(a[0] - p[0], a[1] - p[1]), math.hypot(b[0] - p[0], b[1] - p[1])
        s, e = min(r, ua / 2), min(r, ub / 2)
        q = (p[0] + (a[0] - p[0]) / ua * s, p[1] + (a[1] - p[1]) / ua * s)
        t = (p[0] + (b[0] - p[0]) / ub * e, p[1] + (b[1] - p[1]) / ub * e)
        d += ('L' if d else 'M') + pt(q) + f'Q{pt(p)} {pt(t)}'
    return d + 'Z'


def place(d, x, y, turn=0, scale=1):
    """Move a path of M, L, C and Z about."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    out, left, token = '', None, ''
    for t in d.replace('M', ' M ').replace('L', ' L ').replace('C', ' C ').replace('Z', ' Z ').split():
        if t.isalpha():
            out, left = out + t, None
        elif left is None:
            left = float(t)
        else:
            v = float(t)
            out += f'{n(x + left * c - v * s)} {n(y + left * s + v * c)} '
            left = None
    return out


# ---------------------------------------------------------------- parts
ring = lambda x=8, y=8, r=6, w=W: disc(x, y, r + w / 2) + disc(x, y, r - w / 2)     # even-odd
frame = lambda x, y, u, v, r=2, w=W: box(x, y, u, v, r) + box(x + w, y + w, u - w, v - w, max(.4, r - w * .75))
tick = lambda x, y, k=1, w=W: stroke([(x - 3 * k, y + .2 * k), (x - .8 * k, y + 2.4 * k), (x + 3.2 * k, y - 2.4 * k)], w)


def saltire(x, y, k, w=W):
    """A cross in one outline."""
    h, d = w / 2 * math.sqrt(.5), w / 2 * math.sqrt(2)
    r = n(w / 2)
    q = lambda u, v: pt((x + u, y + v))
    return (f'M{q(0, -d)}L{q(k - h, -k - h)}A{r} {r} 0 0 1 {q(k + h, -k + h)}L{q(d, 0)}L{q(k + h, k - h)}A{r} {r} 0 0 1 {q(k - h, k + h)}'
            f'L{q(0, d)}L{q(-k + h, k + h)}A{r} {r} 0 0 1 {q(-k - h, k - h)}L{q(-d, 0)}L{q(-k - h, -k + h)}A{r} {r} 0 0 1 {q(-k + h, -k - h)}Z')


def plus(x, y, k, w=W):
    h = w / 2
    q = lambda u, v: pt((x + u, y + v))
    return (f'M{q(-h, -k)}L{q(h, -k)}L{q(h, -h)}L{q(k, -h)}L{q(k, h)}L{q(h, h)}L{q(h, k)}L{q(-h, k)}L{q(-h, h)}'
            f'L{q(-k, h)}L{q(-k, -h)}L{q(-h, -h)}Z')


octagon = lambda r=7: soft([(8 + r * u, 8 + r * v) for u, v in ((-.42, -1), (.42, -1), (1, -.42), (1, .42), (.42, 1), (-.42, 1), (-1, .42), (-1, -.42))], .8)
bang = lambda x, y, k=1: f'M{n(x - 1.1)} {n(y - 4 * k)}H{n(x + 1.1)}L{n(x + .8)} {n(y + 1.1 * k)}H{n(x - .8)}Z' + disc(x, y + 3 * k, 1.1)
def query(x, y, k=1, w=W):
    """A question mark: hook and point, two outlines that do not meet."""
    at = lambda deg: (x + 2.1 * k * math.cos(math.radians(deg)), y - 1.9 * k + 2.1 * k * math.sin(math.radians(deg)))
    hook = [at(180 + 15 * i) for i in range(15)] + [(x + .45 * k, y + .4 * k), (x, y + 1.5 * k)]
    return stroke(hook, w), disc(x, y + 1.5 * k + w * 1.2, w * .56)


HANDSET = ('M-6.6 1.2C-6.9 -.4 -6.9 -1.4 -6.5 -2.2C-6.1 -3 -3.4 -3.1 -2.9 -2.3C-2.5 -1.6 -2.8 -.4 -2.2 .1C-1.2 .7 1.2 .7 2.2 .1'
           'C2.8 -.4 2.5 -1.6 2.9 -2.3C3.4 -3.1 6.1 -3 6.5 -2.2C6.9 -1.4 6.9 -.4 6.6 1.2C5.2 4.4 -5.2 4.4 -6.6 1.2Z')
bubble = lambda: ('M3.5 1.5H12.5A2.5 2.5 0 0 1 15 4V9A2.5 2.5 0 0 1 12.5 11.5H8.6L5.4 14.6A.6 .6 0 0 1 4.4 14.2V11.5H3.5A2.5 2.5 0 0 1 1 9V4A2.5 2.5 0 0 1 3.5 1.5Z')


def line(*parts):
    return ''.join(parts), False


def cut(*parts):
    return ''.join(parts), True


def globe():
    e = lambda rx: f'M8 {n(1.6)}C{n(8 + rx)} 3.4 {n(8 + rx)} 12.6 8 14.4C{n(8 - rx)} 12.6 {n(8 - rx)} 3.4 8 1.6Z'
    return [cut(ring()), cut(e(4.9), e(2.6)), line(bar(2.5, 8, 13.5, 8, FINE))]


def buoy():
    """A lifebuoy: four solid quarters, held together by thin rims."""
    out, o, i, rim = [], 7.2, 2.7, 1.1
    at = lambda deg, k: pt((8 + k * math.cos(math.radians(deg)), 8 + k * math.sin(math.radians(deg))))
    for a in (45, 135, 225, 315):
        s, t, si, ti = a + 15, a + 75, a + 31, a + 59
        out.append(f'M{at(s, o)}A{o} {o} 0 0 1 {at(t, o)}L{at(ti, i)}A{i} {i} 0 0 0 {at(si, i)}Z')
        for r, d in ((o - rim / 2, 16), (i + rim / 2, 33)):
            e, f = r + rim / 2, r - rim / 2
            out.append(f'M{at(a - d, e)}A{n(e)} {n(e)} 0 0 1 {at(a + d, e)}L{at(a + d, f)}A{n(f)} {n(f)} 0 0 0 {at(a - d, f)}Z')
    return [line(*out)]


def letter(x, foot, top, half, w):
    k = .36
    y = foot - (foot - top) * k
    dx = half * (1 - k) * .92
    return stroke([(x - half, foot), (x, top), (x + half, foot)], w) + bar(x - dx, y, x + dx, y, w)


def sun_rays(r, s, w):
    out = ''
    for i in range(8):
        c, t = math.cos(math.tau * i / 8), math.sin(math.tau * i / 8)
        out += bar(8 + c * r, 8 + t * r, 8 + c * s, 8 + t * s, w)
    return out


def arrow(right):
    m = (lambda x: 16 - x) if right else (lambda x: x)
    return [line(bar(m(2.6), 8, m(14), 8), stroke([(m(7.5), 3), (m(2.5), 8), (m(7.5), 13)]))]


def calendar():
    return (box(1, 3, 15, 15, 2) + box(3, 7, 13, 13, .5), bar(5, 2, 5, 3.5) + bar(11, 2, 11, 3.5))


def person(fill_right=False):
    body = 'M2 14.2C2 10.8 4.6 9.3 8 9.3C11.4 9.3 14 10.8 14 14.2A.8 .8 0 0 1 13.2 15H2.8A.8 .8 0 0 1 2 14.2Z'
    inner = 'M4.1 13C4.4 11.8 5.8 11.3 8 11.3C10.2 11.3 11.6 11.8 11.9 13Z'
    out = [cut(ring(8, 4.5, 2.7)), cut(body, inner)]
    if fill_right:
        out.append(line('M8 2.5A2 2 0 0 1 8 6.5Z', 'M8 11C11 11 12 12 12.2 13.4H8Z'))
    return out


def icons():
    cal, rings = calendar()
    back, fore = arrow(False), arrow(True)
    dashes = ''.join(arc(8, 8, 6.2, 45 * i + 10, 45 * i + 26, 1.6) for i in range(8))
    return {
        'home': [line(stroke([(1.6, 8.2), (8, 2.2), (14.4, 8.2)]), stroke([(3.5, 7.5), (3.5, 14), (12.5, 14), (12.5, 7.5)]), bar(8, 13.5, 8, 10.6))],
        'help': buoy(),
        'text-size': [line(letter(10.9, 13.5, 2.2, 4, 1.9), letter(3, 13.5, 7.3, 2, 1.4))],
        'language': globe(),
        'menu': [line(bar(2, 3, 14, 3), bar(2, 8, 14, 8), bar(2, 13, 14, 13))],
        'back': back, 'next': fore, 'back-rtl': fore, 'next-rtl': back,
        'up': [line(stroke([(3, 10.5), (8, 5.5), (13, 10.5)]))],
        'down': [line(stroke([(3, 5.5), (8, 10.5), (13, 5.5)]))],
        'close': [line(saltire(8, 8, 4))],
        'search': [cut(ring(6.5, 6.5, 4.5)), line(bar(10, 10, 14, 14))],
        'check': [line(stroke([(2.4, 8.6), (6, 12.2), (13.6, 4)], 2.4))],
        'cross': [line(saltire(8, 8, 4.8, 2.4))],
        'plus': [line(bar(8, 3, 8, 13), bar(3, 8, 13, 8))],
        'minus': [line(bar(3, 8, 13, 8))],
        # kinds of message: solid, each its own shape
        'do': [cut(disc(8, 8, 7), tick(7.9, 8, 1.12))],
        'dont': [cut(octagon(), saltire(8, 8, 2.7))],
        'remember': [cut('M5 1H11A2 2 0 0 1 13 3V14.2A.8 .8 0 0 1 11.7 14.8L8 11.6L4.3 14.8A.8 .8 0 0 1 3 14.2V3A2 2 0 0 1 5 1Z',
                         'M8 3.1L8.9 5L11 5.3L9.5 6.7L9.9 8.8L8 7.8L6.1 8.8L6.5 6.7L5 5.3L7.1 5Z')],
        'caution': [cut(soft([(8, .1), (15.9, 8), (8, 15.9), (.1, 8)], 1.6), soft([(8, 3), (13, 8), (8, 13), (3, 8)], .5)), line(bang(8, 8.2, .62))],
        'urgent': [cut(soft([(8, .3), (15.9, 14.6), (.1, 14.6)], 2), bang(8, 9.3, .95))],
        'emergency': [cut(octagon(7.5), place(HANDSET, 7.4, 8.6, 45, .68))],
        'soon': [cut(disc(8, 8, 7), stroke([(8, 4), (8, 8.4), (11, 10.4)]))],
        'routine': [cut(cal), line(rings, tick(8, 10, .72, 1.8))],
        'play': [line(soft([(3.4, 1), (14.6, 8), (3.4, 15)], 2))],
        'play-rtl': [line(soft([(12.6, 1), (1.4, 8), (12.6, 15)], 2))],
        'pause': [line(box(3, 2, 6.6, 14, 1), box(9.4, 2, 13, 14, 1))],
        'book': [cut('M8 3.6C6.4 2.4 4 2 1.8 2A.8 .8 0 0 0 1 2.8V12.2A.8 .8 0 0 0 1.8 13C4.2 13 6.4 13.5 8 14.8C9.6 13.5 11.8 13 14.2 13'
                     'A.8 .8 0 0 0 15 12.2V2.8A.8 .8 0 0 0 14.2 2C12 2 9.6 2.4 8 3.6Z',
                     'M3 4.1C4.6 4.2 6 4.5 7 5.3V12C5.8 11.4 4.4 11.1 3 11ZM13 4.1C11.4 4.2 10 4.5 9 5.3V12C10.2 11.4 11.6 11.1 13 11Z')],
        'words': [cut('M4 1H13.2A.8 .8 0 0 1 14 1.8V14.2A.8 .8 0 0 1 13.2 15H4A2.2 2.2 0 0 1 2 12.8V3.2A2.2 2.2 0 0 1 4 1Z', 'M4.5 12.4H12.2V13.5H4.5A.55 .55 0 0 1 4.5 12.4Z',
                      'M8.1 3.2L11.2 10.4H9.6L9 8.9H6.2L5.6 10.4H4ZM7.6 5.5L6.8 7.5H8.4Z')],
        'sources': [cut('M4 1H9.6L14 5.4V13A2 2 0 0 1 12 15H4A2 2 0 0 1 2 13V3A2 2 0 0 1 4 1Z', 'M4 3H8.2V6.2A.8 .8 0 0 0 9 7H12V13H4Z'),
                    line(bar(6, 8.9, 10, 8.9, FINE), bar(6, 11.2, 10, 11.2, FINE))],
        'about': [cut(ring()), line(bar(8, 7.9, 8, 11), disc(8, 4.9, 1.15))],
        'question': [cut(ring()), line(*query(8, 7.75, .72, 1.8))],
        'keyboard': [cut(frame(0, 3, 16, 13.5, 2.4)),
                     line(*(box(x, 6, x + 1.6, 7.6, .3) for x in (3.1, 5.87, 8.63, 11.4)), box(4.5, 9, 11.5, 10.6, .5))],
        'forget': [line(bar(2, 4, 14, 4), stroke([(6, 3.6), (6, 2), (10, 2), (10, 3.6)], FINE)),
                   cut('M3.2 5H12.8L12.1 13.2A2 2 0 0 1 10.1 15H5.9A2 2 0 0 1 3.9 13.2Z', bar(6.7, 7.5, 6.9, 12.5, FINE), bar(9.3, 7.5, 9.1, 12.5, FINE))],
        'phone': [line(place(HANDSET, 6.9, 9.1, 45, 1.03))],
        'clock': [cut(ring()), line(stroke([(8, 4.6), (8, 8.4), (10.4, 10)]))],
        'verdict-yes': [cut(disc(8, 8, 7), tick(7.9, 8, 1.12))],
        'verdict-partly': [cut(ring()), line('M8 2A6 6 0 0 0 8 14Z')],
        'verdict-no': [cut(ring()), line(saltire(8, 8, 2.1))],
        'verdict-unknown': [line(dashes, *query(8, 7.75, .74, 1.8))],
        'quiz': [cut(bubble(), *query(8, 6.3, .72, 1.7))],
        'self-check': [cut('M4 2H12A2 2 0 0 1 14 4V13A2 2 0 0 1 12 15H4A2 2 0 0 1 2 13V4A2 2 0 0 1 4 2Z', 'M4 4H12V13H4Z'),
                       line(box(5, .6, 11, 4.6, 1.2), tick(8, 9, .78, 1.8))],
        'compare': [cut(frame(0, 3, 16, 13, 2)), line('M1 4H8V12H1Z', bar(8, 1.4, 8, 14.6))],
        'visit': [cut('M8 15.6C6.6 14.2 2.2 10 2.2 6.2A5.8 5.8 0 0 1 13.8 6.2C13.8 10 9.4 14.2 8 15.6Z', plus(8, 6.2, 3))],
        'appearance': [cut(ring(8, 8, 2.9, 1.8)), line('M8 5A3 3 0 0 0 8 11Z', sun_rays(6.1, 6.9, 1.7))],
        'skin-tone': person(True),
        'person': person(),
        'dot': [line(disc(8, 8, 3))],
        'print': [cut('M3 5H13A2.4 2.4 0 0 1 15.4 7.4V11A1 1 0 0 1 14.4 12H12V9.6H4V12H1.6A1 1 0 0 1 .6 11V7.4A2.4 2.4 0 0 1 3 5Z'),
                  line(box(4, 1, 12, 4, .7)), line(box(5, 10.6, 11, 15, .6))],
        'speak': [line('M1.6 5.4H4L7.4 2.3A.7 .7 0 0 1 8.6 2.8V13.2A.7 .7 0 0 1 7.4 13.7L4 10.6H1.6A.9 .9 0 0 1 .7 9.7V6.3A.9 .9 0 0 1 1.6 5.4Z',
                       arc(8, 8, 3.6, -42, 42, 1.7), arc(8, 8, 6.6, -46, 46, 1.7))],
        'stop': [line(box(2.5, 2.5, 13.5, 13.5, 1.6))],
    }


def app():
    """The program's own sign: needles over a dent in the skin."""
    pins = 'M3 3H5V5L4 7L3 5ZM7 3H9V7L8 9.5L7 7ZM11 3H13V5L12 7L11 5Z'
    return [line(box(2, 0, 14, 3, 1), pins),
            line('M1 8H3C5 8 5.2 11.5 8 11.5C10.8 11.5 11 8 13 8H15A1 1 0 0 1 16 9V14A2 2 0 0 1 14 16H2A2 2 0 0 1 0 14V9A1 1 0 0 1 1 8Z')]


def write(file, parts):
    body = ''.join(f'<path fill="{COLOUR}"{" fill-rule=" + chr(34) + "evenodd" + chr(34) if hole else ""} d="{d.strip()}"/>\n' for d, hole in parts)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('<?xml version="1.0" encoding="UTF-8"?>\n<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n'
                    f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">\n{body}</svg>\n', encoding='utf-8')


def main():
    for name, parts in icons().items():
        file = f'guide-{name[:-4]}-symbolic-rtl.svg' if name.endswith('-rtl') else f'guide-{name}-symbolic.svg'
        write(OUT / file, parts)
    write(APP, app())


if __name__ == '__main__':
    main()
