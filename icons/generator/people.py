# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared shapes of the scenes with people: curves, heads, hands, devices, signs."""
import math
import random
import re
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / 'illustrations'


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


def shells(zone, scales, wobble=.13, rng=random):
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


# ---------------------------------------------------------------- head from the side, eyes closed, looking left
PROFILE = ('M58 98C42 122 37 142 36 166C35 184 37 194 44 208C47 217 42 227 36 238C26 254 14 270 6 284'
           'C0 294 3 303 13 306C22 308 32 309 33 315C34 321 29 326 24 332C17 338 15 344 21 350'
           'C15 356 16 364 25 369C33 374 33 381 29 390C25 402 29 420 44 429C60 438 86 433 116 422')
# … with neck and shoulders to y 820
SIDE = PROFILE + ('C146 414 158 434 162 462C168 504 158 540 136 570C108 606 0 634 -110 690'
                  'C-180 726 -220 760 -260 820L1000 960L960 760C800 650 560 610 450 570'
                  'C384 546 346 500 338 404C372 350 396 270 392 190C386 80 310 0 210 0C140 0 82 52 58 98Z')
# … cut at the neck, for small pictures
SIDE_NECK = PROFILE + ('C146 414 158 434 162 462C166 500 160 560 150 640L360 640C346 560 338 480 338 404'
                       'C372 350 396 270 392 190C386 80 310 0 210 0C140 0 82 52 58 98Z')
SIDE_SHADE = ('M72 434C128 424 182 398 208 356C226 328 234 306 238 286L420 280L520 820L226 820'
              'C240 720 222 590 196 516C182 474 150 436 116 428C104 430 90 434 72 434Z')
SIDE_LIGHT = ('M64 92C30 130 30 180 44 208C40 236 0 276 0 300L16 303C40 286 60 254 70 224'
              'C62 184 76 136 110 96Z')
EAR = 'M222 238C221 214 252 206 266 230C277 252 263 274 255 294C248 309 230 309 230 292C230 272 223 258 222 238Z'
EAR_IN = 'M236 240C238 224 256 226 258 244C259 258 247 264 245 280C244 287 239 289 236 285M238 262C247 256 249 266 242 274'


def side_face(lashes=True, width=4):
    """Closed eye, brow, nostril, lips of the side view."""
    lash = 'M69 231L60 236M79 236L73 244M91 239L88 247' if lashes else ''
    return (path('feature-s', 'M63 221C73 236 97 239 116 226' + lash, width)
            + path('brow', 'M53 190C68 168 100 162 131 178C104 173 80 178 60 195C55 198 51 195 53 190Z')
            + path('lip', 'M24 332C17 338 15 344 21 350C36 350 48 351 61 353C50 343 38 335 24 332Z')
            + path('lip-light', 'M21 350C15 356 16 364 25 369C40 370 52 363 61 353C46 351 36 350 21 350Z')
            + path('skin-deep-s', 'M38 305C47 309 54 299 49 289M61 353C65 353 68 351 69 347', 3))


# ---------------------------------------------------------------- head from the front
FACE = ('M300 622C268 622 232 596 208 556C180 512 160 462 157 400C152 292 210 212 300 212'
        'C390 212 448 292 443 400C440 462 420 512 392 556C368 596 332 622 300 622Z')
FACE_SHADE = 'M460 200L396 212C430 300 432 396 416 466C402 540 356 602 282 640L470 640Z'
FACE_LIGHT = 'M140 200H330C262 226 214 280 200 352C190 404 192 440 178 474L130 440Z'
NOSE = ('M306 402C312 422 318 450 330 474C338 490 328 504 313 503C302 510 290 508 281 499'
        'C300 500 313 488 310 468C306 446 304 424 306 402Z')
NOSE_LIGHT = 'M291 398C297 420 298 450 297 476C290 482 284 474 285 464C288 440 289 420 291 398Z'
EAR_L = 'M164 396C140 380 126 402 133 432C138 464 153 488 174 480Z'
EAR_R = flip(EAR_L)
BROWS = ('M193 384C203 364 240 356 272 369C278 372 276 383 268 381C244 373 218 373 200 387C195 391 191 389 193 384Z'
         'M407 384C397 364 360 356 328 369C322 372 324 383 332 381C356 373 382 373 400 387C405 391 409 389 407 384Z')
SHUT = 'M198 410C212 432 252 433 270 412M402 410C388 432 348 433 330 412'
LASHES = ('M202 416C200 420 197 422 193 423M210 422C208 427 205 430 201 431M220 427C219 431 217 434 214 436'
          'M398 416C400 420 403 422 407 423M390 422C392 427 395 430 399 431M380 427C381 431 383 434 386 436')
NOSTRILS = 'M267 486C262 497 268 505 277 500M333 486C338 497 332 505 323 500M285 506C293 511 307 511 315 506'


def front_mouth(width=4, smile=0):
    return (path('lip', 'M250 549C268 541 285 533 293 535C297 537 303 537 307 535C315 533 332 541 350 549C332 552 316 553 300 554C284 553 268 552 250 549Z')
            + path('lip-light', 'M250 549C268 552 284 553 300 554C316 553 332 552 350 549C337 567 318 575 300 575C282 575 263 567 250 549Z')
            + path('feature-s', f'M244 {546 - smile}C260 553 284 554 300 555C316 554 340 553 356 {546 - smile}', width))


def open_eye(cx, cy=416, mirror=False):
    s = -1 if mirror else 1
    m = f'translate({cx} {cy})' + (' scale(-1 1)' if mirror else '')
    return group(
        path('eye-white', 'M-33 3C-22 -15 12 -21 33 -3C23 13 -14 17 -33 3Z')
        + path('iris', 'M-14 -13C-7 -17 8 -17 15 -13C19 1 12 13 0 13C-12 13 -19 1 -14 -13Z')
        + circle('glint', -5 * s, -6, 4)
        + path('feature-s', 'M-35 4C-22 -16 12 -22 36 -5', 4.5)
        + path('skin-deep-s', 'M-27 -19C-12 -31 14 -32 31 -20', 2.6), move=m)


# ---------------------------------------------------------------- handpiece and gloved hand (tip at 0 0, body along +x)
def pen_device():
    return (path('metal', 'M-2 -11H10V11H-2Z')
            + path('needle-s', 'M-12 -8H0M-12 0H0M-12 8H0', 2.6)
            + path('device rim-s', 'M8 -12L52 -20V20L8 12Z', 3)
            + path('device-shade', 'M8 3L52 5V20L8 12Z')
            + path('accent', 'M50 -23H74V23H50Z')
            + path('device rim-s', 'M72 -25L122 -31H424C442 -31 448 -18 448 0C448 18 442 31 424 31H122L72 25Z', 3)
            + path('device-shade', 'M72 8L122 11H446C443 23 438 31 424 31H122L72 25Z')
            + path('accent-light', 'M384 -31H396V31H384Z'))


# ---------------------------------------------------------------- signs
def badge(kind, x, y, r=36):
    k = r / 36
    if kind == 'do':
        body = (f'<circle class="ground" r="43"/><circle class="do" r="36"/>'
                + path('mark-s', 'M-15 1L-4 13L16 -11', 8.5))
    else:
        body = (path('ground', 'M-18 -43H18L43 -18V18L18 43H-18L-43 18V-18Z')
                + path('dont', 'M-15 -36H15L36 -15V15L15 36H-15L-36 15V-15Z')
                + path('mark-s', 'M-13 -13L13 13M13 -13L-13 13', 8.5))
    return group(body, move=f'translate({n(x)} {n(y)})' + (f' scale({n(k, 2)})' if k != 1 else ''))


def drop(x, y, s):
    q = lambda u, v: pt((x + u * s, y + v * s), 1)
    return (f'M{q(0, -15)}C{q(3, -6)} {q(9, -1)} {q(9, 6)}C{q(9, 18)} {q(-9, 18)} {q(-9, 6)}C{q(-9, -1)} {q(-3, -6)} {q(0, -15)}Z')


def sun(x, y, r, rays=10, start=0, width=7, gap=12, length=16):
    d = ''
    for i in range(rays):
        a = start + math.tau * i / rays
        c, s = math.cos(a), math.sin(a)
        d += f'M{pt((x + c * (r + gap), y + s * (r + gap)))}L{pt((x + c * (r + gap + length), y + s * (r + gap + length)))}'
    return (circle('sun rim-s', x, y, r, 2.5) + path('sun-light', f'M{n(x - r * .72)} {n(y + r * .1)}C{n(x - r * .75)} {n(y - r * .5)} {n(x - r * .3)} {n(y - r * .8)} {n(x + r * .15)} {n(y - r * .72)}C{n(x - r * .3)} {n(y - r * .5)} {n(x - r * .55)} {n(y - r * .3)} {n(x - r * .72)} {n(y + r * .1)}Z')
            + path('sun-s', d, width))


# ---------------------------------------------------------------- pillow cells (fat)
def voronoi(seeds, box, reach):
    out = []
    for i, (x, y) in enumerate(seeds):
        poly = [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]
        for j, (u, v) in enumerate(seeds):
            if i == j or abs(u - x) > reach or abs(v - y) > reach:
                continue
            mx, my, a, b, new = (x + u) / 2, (y + v) / 2, u - x, v - y, []
            for p, q in zip(poly, poly[1:] + poly[:1]):
                s, t = (p[0] - mx) * a + (p[1] - my) * b, (q[0] - mx) * a + (q[1] - my) * b
                if s <= 0:
                    new.append(p)
                if s * t < 0:
                    f = s / (s - t)
                    new.append((p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f))
            poly = new
            if not poly:
                break
        out.append(poly)
    return out


def pillow(poly, c, shrink):
    p = []
    for q in poly:
        r = math.hypot(q[0] - c[0], q[1] - c[1]) or 1
        k = max(.3, (r - shrink) / r)
        q = (c[0] + (q[0] - c[0]) * k, c[1] + (q[1] - c[1]) * k)
        if not p or math.hypot(q[0] - p[-1][0], q[1] - p[-1][1]) > 6:
            p.append(q)
    if len(p) < 3:
        return ''
    mid = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(p, p[1:] + p[:1])]
    return 'M' + pt(mid[-1]) + ''.join(f'Q{pt(a)} {pt(b)}' for a, b in zip(p, mid)) + 'Z'
