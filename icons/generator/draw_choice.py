#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""choice: what the short guide is for. Somebody from behind, and three ways that part: needling now, later, or not at all.
None is larger or has a tick, for none is the right one.  No parts and no steps.
"""
from card_parts import *
from draw_next_steps import later, nothing, now, round_picture


def draw():
    x, y = 600, 566
    ends = ((190, 396), (600, 196), (1010, 396))
    ways = (arrow([(x - 120, y - 40), (x - 180, y - 62), (x - 226, y - 88)], 36, 24, 'accent') + arrow([(x, y - 132), (x, y - 160), (x, y - 186)], 36, 24, 'accent')
            + arrow([(x + 120, y - 40), (x + 180, y - 62), (x + 226, y - 88)], 36, 24, 'accent'))
    body = circle('soft', 600, 430, 420) + circle('soft-deep', 600, 470, 300) + ways + ''.join(round_picture(*at, picture(), 150) for at, picture in zip(ends, (now, later, nothing))) + from_behind(x, y, 1.36)
    write('choice', f'<rect class="ground" width="1200" height="800"/>\n{body}')


if __name__ == '__main__':
    draw()
