#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""choice: what the short guide is for. Somebody from behind, and four ways that part: needling now, later, something else, or nothing.
None is larger or has a tick, for none is the right one.

Parts: needling later other nothing.
"""
from card_parts import *
from draw_next_steps import later, nothing, now, other, round_picture


def draw():
    x, y, r = 600, 590, 148
    ends = (('needling', 186, 470, now), ('later', 420, 176, later), ('other', 780, 176, other), ('nothing', 1014, 470, nothing))
    ways = ''
    for _, u, v, _ in ends:
        far = math.hypot(u - x, v - y)
        at = lambda k: (x + (u - x) * k, y + (v - y) * k)
        start, end = 140 / far, 1 - 190 / far
        ways += arrow([at(start), at((start + end) / 2), at(end)], 34, 22, 'accent')
    body = circle('soft', 600, 430, 420) + circle('soft-deep', 600, 490, 290) + ways + ''.join(group(round_picture(u, v, picture(), r), id=name) for name, u, v, picture in ends) + from_behind(x, y, 1.36)
    # on the rim, away from the middle
    anchors = ''.join(marks(name, (u + math.copysign(.72 * r, u - x), v - .7 * r)) for name, u, v, _ in ends)
    write('choice', f'<rect class="ground" width="1200" height="800"/>\n{body}{anchors}')


if __name__ == '__main__':
    draw()
