# SPDX-License-Identifier: GPL-3.0-or-later
"""Helpers of the scenes: panels, bare and gloved hands, heads, small props."""
from scene_shapes import *


# ---------------------------------------------------------------- frames
def plate(id, d, body, edge='soft-deep', width=4):
    """A panel: clipped body under its own edge; its clip goes into defs."""
    return clip(f'c-{id}', d), path('soft', d) + group(body, clip=f'c-{id}') + path(f'{edge}-s rim-s', d, width)


def three_panels(name, defs, panels, way):
    """A drawing of three upright panels, each a part; @way is the arrow from one to the next, by the middle of its gap."""
    w, h, gap = 372, 752, 18
    body = anchors = ''
    for i, (part, inner) in enumerate(panels):
        x = 24 + i * (w + gap)
        d, panel = plate(part, box(0, 0, w, h, 40), inner)
        defs += d
        body += group(panel, id=part, move=f'translate({x} 24)') + '\n'
        # in a corner, with no line from there across what it shows
        anchors += marks(part, (x + 46, 730))
    ways = ''.join(way(x) for x in (405, 795))
    publish(name, f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{ways}{anchors}')


# ---------------------------------------------------------------- bare hands, made of fingers
class Hand:
    """Fingers are limbs; each lays its own fill, then a fine edge on its shaded side."""

    def __init__(self, cls='skin', edge='skin-deep', shade='skin-shade'):
        self.cls, self.edge, self.shade, self.out = cls, edge, shade, ''

    def part(self, points, rim=2):
        self.out += path(f'{self.cls} rim-s', points if isinstance(points, str) else smooth(points), rim)
        return self

    def dark(self, points):
        self.out += path(self.shade, points if isinstance(points, str) else smooth(points))
        return self

    def finger(self, points, widths, nail=None, edge=True, side=None):
        self.out += path(f'{self.cls} rim-s', limb(points, widths, 2), 2)
        if edge:
            p = line(points, 2)
            nn = normals(p)
            m = len(p) - 1
            w = lambda i: widths[min(int(i / m * (len(widths) - 1)), len(widths) - 1)]
            low = []
            for s in ((side,) if side else (1, -1)):
                low = [(a[0] + b[0] * w(i) * s * .98, a[1] + b[1] * w(i) * s * .98) for i, (a, b) in enumerate(zip(p, nn))]
                self.out += path(f'{self.edge}-s', smooth(low, False), 2)
        if nail:
            a, b = points[-2], points[-1]
            t = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            k = widths[-1]
            self.out += (f'<g transform="translate({n(b[0], 1)} {n(b[1], 1)}) rotate({n(t)})">'
                         + path('nail', f'M{n(-k * .55, 1)} {n(-k * .55 * nail, 1)}Q{n(k * .95, 1)} {n(-k * .8 * nail, 1)} {n(k * .9, 1)} {n(0)}Q{n(k * .95, 1)} {n(k * .45, 1)} {n(-k * .55, 1)} {n(k * .35, 1)}Q{n(-k * .8, 1)} 0 {n(-k * .55, 1)} {n(-k * .55 * nail, 1)}Z') + '</g>')
        return self

    def crease(self, *lines, width=2):
        self.out += path(f'{self.edge}-s', ''.join(smooth(l, False, 1) for l in lines), width)
        return self


# ---------------------------------------------------------------- heads from the side: hair, and a mouth that gasps
def side_short(cls='hair', tone=True):
    """Short hair of a man or a woman, with a temple."""
    edge = ' edge-tone-s' if tone else ' rim-s'
    cap = ('M60 100C62 52 110 -2 186 -14C296 -28 402 56 406 188C408 262 388 334 348 386C334 402 318 386 312 356C306 330 294 314 276 304'
           'L270 246C262 208 234 200 222 216L214 274L196 264C202 224 194 192 178 170C148 158 96 138 60 100Z')
    shade = 'M406 188C408 262 388 334 348 386C334 402 318 386 312 356C308 336 300 322 288 312C336 286 372 230 384 120C398 140 405 164 406 188Z'
    locks = (lock([(86, 92), (120, 50), (178, 26), (240, 30)], 6) + lock([(118, 118), (158, 72), (224, 52), (296, 66)], 7)
             + lock([(158, 144), (204, 104), (270, 92), (336, 120)], 6) + lock([(276, 190), (310, 170), (340, 180), (360, 220)], 5))
    return path(f'{cls}{edge}', cap, 2) + path(f'{cls}-shade', shade) + path(f'{cls}-light', locks)


def side_curls(seed=3):
    """Tight curls: a scalloped crown and small arcs of light."""
    r = random.Random(seed)
    rim, body = '', 'M70 104C84 40 140 -10 214 -12C320 -14 402 80 404 190C404 264 384 330 348 382C328 398 316 372 308 344C302 324 290 312 274 306L268 244C258 208 234 202 222 216L212 262L198 256C200 226 196 200 184 184C150 168 104 140 70 104Z'
    for i in range(30):
        a = math.radians(204 + i * 6.1)
        rim += f'M{n(232 + math.cos(a) * r.uniform(164, 171))} {n(178 + math.sin(a) * r.uniform(182, 190))}h0'
    high = ''
    for i in range(26):
        a, g = math.radians(r.uniform(190, 360)), r.uniform(.45, 1)
        x, y = 244 + math.cos(a) * 150 * g, 176 + math.sin(a) * 168 * g
        k = r.uniform(6, 9)
        high += f'M{pt((x - k, y + 2))}C{pt((x - k, y - k))} {pt((x + k * .4, y - k * 1.2))} {pt((x + k * .7, y - k * .3))}'
    return path('edge-tone-s', rim, 42) + path('hair-s', rim, 39) + path('hair', body) + path('hair-light-s', high, 3)


GASP = PROFILE.replace('C15 356 16 364 25 369C33 374 33 381 29 390C25 402 29 420 44 429C60 438 86 433 116 422',
                       'C30 353 44 351 60 352C57 367 48 379 37 381C30 385 32 393 40 397C47 401 46 409 43 417C40 429 44 447 60 455C76 463 102 452 126 436')


def side_head(skin=PROFILE):
    """Outline of head and neck to y 760."""
    return skin + ('C152 424 160 440 162 462C166 500 164 560 140 620L110 760L410 760L384 620C356 540 338 480 338 404'
                   'C372 350 396 270 392 190C386 80 310 0 210 0C140 0 82 52 58 98Z')


def side_skin(outline=None, clip_id='side', more='', chin=True):
    """The skin of a head from the side: base, shade, light."""
    return (path('skin edge-tone-s', outline or side_head(), 2.5)
            + group(path('skin-shade', SIDE_SHADE) + path('skin-light', SIDE_LIGHT)
                    + (path('skin-shade', 'M34 392C44 402 60 402 72 394C62 388 46 386 34 392Z') if chin else '') + more, clip=clip_id))


def ear():
    return path('skin rim-s', EAR, 2.5) + path('skin-deep-s', EAR_IN, 3)


def side_lips(mouth=''):
    return (path('lip', 'M24 332C17 338 15 344 21 350C36 350 48 351 61 353C50 343 38 335 24 332Z')
            + path('lip-light', 'M21 350C15 356 16 364 25 369C40 370 52 363 61 353C46 351 36 350 21 350Z')
            + path('skin-deep-s', 'M38 305C47 309 54 299 49 289M61 353C66 352 69 348 70 343' + mouth, 3))


def side_open_face():
    """A friendly open eye, brow, nostril and lips."""
    return (path('eye-white', 'M66 214C78 204 98 206 112 222C100 230 82 233 68 230C62 225 62 219 66 214Z')
            + path('iris', 'M66 215C78 209 88 214 89 221C88 230 78 232 68 230C62 225 62 219 66 215Z') + circle('glint', 72, 217, 2.8)
            + path('feature-s', 'M63 215C76 203 98 204 115 224', 4.4) + path('skin-deep-s', 'M82 198C94 195 106 199 115 207M78 240C90 243 102 240 110 236', 2.4)
            + path('brow', 'M56 172C72 152 104 150 132 170C106 162 84 163 63 178C58 181 54 177 56 172Z') + side_lips('M61 353C70 351 78 344 80 336M84 330C88 338 88 348 84 356'))


def side_wide_eye():
    """An open eye from the side, wide, and a raised brow."""
    return (path('eye-white', 'M64 206C76 196 100 200 116 222C102 232 82 236 66 232C60 224 60 214 64 206Z')
            + path('iris', 'M64 208C74 206 80 212 80 220C80 228 74 233 67 232C61 224 60 214 64 208Z') + circle('glint', 69, 214, 3)
            + path('feature-s', 'M62 208C76 194 100 198 118 222', 4.4) + path('skin-deep-s', 'M70 240C84 244 100 240 110 234M78 184C94 180 112 188 122 202', 2.6))


# ---------------------------------------------------------------- heads from the front
def wrinkles():
    return path('skin-deep-s', 'M212 444C224 452 246 454 258 448M388 444C376 452 354 454 342 448M184 430L172 424M184 438L170 438M416 430L428 424M416 438L430 438'
                'M250 506C238 520 234 534 238 548M350 506C362 520 366 534 362 548M244 318C276 310 324 310 356 318M252 296C280 290 320 290 348 296', 2.4)


def front_head(brows=BROWS, eyes='shut', smile=0, lashes=True, mouth=True):
    """Ears, face, features; hair is the caller's. Needs clip 'face'."""
    look = (path('feature-s', SHUT + (LASHES if lashes else ''), 4.2) if eyes == 'shut' else open_eye(234) + open_eye(366, mirror=True) if eyes == 'open' else '')
    return (path('skin rim-s', EAR_L, 2) + path('skin-shade rim-s', EAR_R, 2)
            + path('skin-deep-s', 'M160 412C147 405 143 424 149 440C153 450 158 454 160 462M440 412C453 405 457 424 451 440C447 450 442 454 440 462', 2.6)
            + path('skin rim-s', FACE, 2.5) + group(path('skin-shade', FACE_SHADE) + path('skin-light', FACE_LIGHT), clip='face') + path('skin-light', NOSE_LIGHT),
            path('brow', brows) + look + path('skin-shade', NOSE) + path('skin-deep-s', NOSTRILS, 3)
            + (front_mouth(4, smile) if mouth else '')
            + path('skin-shade', 'M274 584C288 592 312 592 326 584C318 597 282 597 274 584Z'))


NECK = 'M222 570C226 640 214 672 170 688C110 706 60 722 20 840H580C540 722 490 706 430 688C386 672 374 640 378 570Z'
NECK_SHADE = 'M222 560H378C377 606 379 634 390 662C352 690 300 690 262 668C236 652 224 626 222 590Z'


# ---------------------------------------------------------------- the gloved hand that presses something flat
def glove_press(glove='cloth', sleeve='accent'):
    """Finger tips about 0 0 pointing down left; the arm leaves to the upper right."""
    h = Hand(glove, f'{glove}-shade', f'{glove}-shade')
    arm = path(f'{sleeve} rim-s', 'M218 -236C290 -330 380 -420 470 -520L640 -360C520 -270 420 -180 318 -108Z', 3) + path(f'{sleeve}-shade', 'M286 -140C380 -220 480 -320 590 -410L640 -360C520 -270 420 -180 318 -108Z')
    h.part([(84, -96), (96, -150), (132, -200), (186, -236), (240, -240), (296, -190), (310, -130), (270, -84), (216, -48), (168, -16), (124, -20)])
    h.dark([(310, -130), (270, -84), (216, -48), (168, -16), (124, -20), (160, -50), (216, -88), (268, -132), (296, -160)])
    h.finger([(196, -62), (150, -24), (98, 6)], (26, 22, 16), side=-1)
    h.finger([(178, -94), (122, -42), (58, 4)], (28, 25, 18), side=-1)
    h.finger([(156, -128), (90, -66), (16, -6)], (29, 26, 19), side=-1)
    h.finger([(130, -158), (60, -92), (-24, -26)], (29, 26, 18), side=-1)
    shine = (lock([(104, -150), (60, -110), (10, -64), (-26, -34)], 6) + lock([(96, -90), (60, -60), (24, -26), (6, -10)], 4)
             + lock([(130, -72), (96, -44), (66, -14), (48, -2)], 4) + lock([(140, -196), (176, -220), (214, -226), (250, -214)], 7))
    cuff = smooth([(196, -246, 'c'), (232, -258), (262, -236), (300, -190), (330, -140), (326, -96, 'c'), (300, -92), (284, -120), (256, -166), (226, -204), (200, -222, 'c')])
    return arm + h.out + path(f'{glove}-light', shine) + path(f'{glove}-light rim-s', cuff, 3)


# ---------------------------------------------------------------- small props
def sheet(w, h, fold=True):
    """A sheet of paper from its top left, a corner folded; what is on it is the caller's."""
    c = 26
    return (path('cast', box(7, 9, w, h, 6)) + path('paper rim-s', f'M0 6Q0 0 6 0H{w - c}L{w} {c}V{h - 6}Q{w} {h} {w - 6} {h}H6Q0 {h} 0 {h - 6}Z', 2.5)
            + path('paper-shade', f'M{w - c} 0L{w} {c}H{w - c + 5}Q{w - c} {c} {w - c} {c - 5}Z'))


def bars(x, y, widths, gap=18, width=6, cls='metal'):
    """Lines of writing, as bars."""
    return path(f'{cls}-s', ''.join(f'M{x} {y + i * gap}h{w}' for i, w in enumerate(widths)), width)


def small_pen(x, y, k=1.):
    """A needle pen where there is no room for the whole device: upright, the needles down."""
    return group(path('needle-s', 'M-5 30V44M0 30V47M5 30V44', 2.6) + path('metal rim-s', 'M-13 12H13L8 32H-8Z', 2) + path('accent rim-s', box(-14, -58, 28, 72, 11), 2.5) + path('accent-light', box(-14, -4, 28, 8)) + path('glint-s', 'M-6 -46V-18', 4), move=place(x, y, k))


PHONE = 'M-20 -28C-14 -36 -6 -36 -2 -28L4 -16C6 -10 2 -6 -4 -2C0 10 8 18 18 22C22 16 28 14 32 18L42 26C46 30 46 36 40 42C20 56 -38 0 -20 -28Z'


def phone():
    """A phone that calls; its middle at 0 0."""
    ring = path('accent-s', ''.join(f'M{s * 66} -52C{s * 84} -20 {s * 84} 20 {s * 66} 52M{s * 92} -66C{s * 118} -24 {s * 118} 24 {s * 92} 66' for s in (-1, 1)), 7)
    return ring + group(path('device-dark rim-s', box(-46, -82, 92, 164, 16), 2.5) + path('device', box(-38, -64, 76, 122, 5)) + path('metal-s', 'M-10 -73H10', 5) + circle('metal', 0, 70, 7)
                        + circle('accent', 0, -4, 32) + path('mark', PHONE, extra=' transform="translate(-9 -9) scale(.56)"'))


def bubble(x, y, w, h, tail, cls='paper'):
    """A speech bubble with a soft tail to a point."""
    tx, ty = tail
    s = 1 if tx > x else -1
    bx = x + s * w * .2
    return (path(f'{cls} rim-s', f'M{n(bx - s * 24)} {n(y + h / 2 - 12)}Q{n(bx + s * 4)} {n(y + h / 2 + 18)} {n(tx)} {n(ty)}Q{n(bx + s * 34)} {n(y + h / 2 + 16)} {n(bx + s * 26)} {n(y + h / 2 - 12)}Z', 2.5)
            + path(f'{cls} rim-s', box(x - w / 2, y - h / 2, w, h, min(h / 2, 44)), 2.5)
            + path(cls, f'M{n(bx - 22)} {n(y + h / 2 - 12)}H{n(bx + 24)}V{n(y + h / 2 - 3)}H{n(bx - 22)}Z'))


def scarred(x, y, k=1., smile=0):
    """A face with dents: what all of this is about."""
    face = path('hair rim-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin rim-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + path('feature-s', 'M-24 -8q7 7 14 0M10 -8q7 7 14 0M-11 34' + f'q11 {smile} 22 0', 4.5)
    # dents, with shade towards the light and light away from it: plain ovals were flat brown marks, which needles are not for
    spots = [(s * u, v) for s in (-1, 1) for u, v in ((29, 5), (17, 21), (35, 21))]
    wall, floor = (''.join(oval(u + d, v + d, rx, ry) for u, v in spots) for d, rx, ry in ((0, 8.8, 7), (1.8, 6.2, 4.6)))
    shine = ''.join(f'M{n(u + 9.8, 1)} {v + 1}C{n(u + 9.8, 1)} {v + 7} {u + 3} {n(v + 9.8, 1)} {u - 3} {n(v + 9, 1)}' for u, v in spots)
    return group(face + path('skin-deep rim-s', wall, 1.5) + path('skin-shade', floor) + path('skin-light-s', shine, 2.4), move=place(x, y, k))


HEART = 'M0 24C-30 2 -30 -22 -14 -24C-6 -25 -2 -19 0 -14C2 -19 6 -25 14 -24C30 -22 30 2 0 24Z'


def pouch(w=190, h=250, torn=False):
    """A sealed pack: paper back, clear blister, a needle tip inside; crimped all round."""
    tip = group(path('device rim-s', 'M-34 -62H34L22 26H-22Z', 2.5) + path('device-shade', 'M8 -62H34L22 26H5Z') + path('accent rim-s', box(-38, -84, 76, 24, 5), 2) + path('accent-shade', box(10, -84, 28, 24, 5))
                + path('metal rim-s', 'M-24 26H24L21 44H-21Z', 2) + path('metal-shade', 'M6 26H24L21 44H5Z')
                + path('needle', ''.join(f'M{x - 2.6} 44L{x} 76L{x + 2.6} 44Z' for x in (-16, -8, 0, 8, 16))))
    crimp = ''.join(f'M{-w / 2 + 10 + i * 11:.0f} {-h / 2 + 9}v16M{-w / 2 + 10 + i * 11:.0f} {h / 2 - 25:.0f}v16' for i in range(int((w - 16) / 11)))
    return (path('cast', box(-w / 2 + 8, -h / 2 + 10, w, h, 12)) + path('paper rim-s', box(-w / 2, -h / 2, w, h, 12), 2.5) + path('paper-shade-s', crimp, 3)
            + path('accent-light-s', box(-w / 2, -h / 2, w, h, 12), 4)
            + path('water-light rim-s', box(-w / 2 + 26, -h / 2 + 36, w - 52, h - 72, 34), 2.5) + path('water', f'M{w / 2 - 48:.0f} {-h / 2 + 36}a22 22 0 0 1 22 22V{h / 2 - 70:.0f}a34 34 0 0 1 -34 34H{w / 2 - 70:.0f}Q{w / 2 - 40:.0f} 0 {w / 2 - 48:.0f} {-h / 2 + 36}Z')
            + tip + path('light-s', f'M{-w / 2 + 42:.0f} {-h / 2 + 66:.0f}V{h / 2 - 96:.0f}', 9))


def window(w, h):
    """Daylight from a window: a lamp was taken for a treatment. feel-and-look has one.
    No sun in it, which is something to keep out of."""
    bar = f'M{w / 2} 0V{h}M0 {h / 2}H{w}'
    return (('water-light', box(0, 0, w, h, 6)), ('leaf', f'M0 {h * .8:.0f}Q{w * .3:.0f} {h * .6:.0f} {w * .6:.0f} {h * .76:.0f}T{w} {h * .7:.0f}V{h}H0Z'), ('light', f'M{w * .2:.0f} {h * .34:.0f}q6 -22 26 -12q22 -14 28 12z'),
            ('wood-s', bar), ('wood-s', box(0, 0, w, h, 6)), ('rim-s', box(-6, -6, w + 12, h + 12, 8)), ('wood rim-s', box(-16, h - 2, w + 32, 14, 4)))


def drawn_window(w, h, move):
    return group(''.join(path(cls, d, 12 if cls == 'wood-s' else 3 if 'rim-s' in cls else None) for cls, d in window(w, h)), move=move)


# ---------------------------------------------------------------- one geometry, many uses
def dedupe(body, least=70):
    """Paths that return are drawn once in defs and coloured where they are used."""
    found = {}
    for d in re.findall(r'<path class="[^"]*" d="([^"]+)"', body):
        found[d] = found.get(d, 0) + 1
    defs = ''
    for i, d in enumerate(d for d, k in found.items() if k > 1 and len(d) > least):
        defs += f'<path id="q{i}" d="{d}"/>'
        body = re.sub(f'<path (class="[^"]*") d="{re.escape(d)}"', rf'<use \1 href="#q{i}"', body)
    return body.replace('<defs>', '<defs>' + defs, 1)


def publish(name, body):
    write(name, dedupe(body))
