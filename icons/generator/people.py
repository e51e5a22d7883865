# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads from the side and from the front, the handpiece, signs."""
from curves import *


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
