# SPDX-License-Identifier: GPL-3.0-or-later
"""How long: days and weeks without a digit.

A day is a leaf of a calendar, four weeks are a page with a row for each.  A pen stands on the day of the visit.  Rows of small
leaves were not counted by anybody: a title with the day says it.
"""
from scenes import *

LEAF = 52, 58


def leaf(x, y, kind='', k=1.):
    """A day, its middle at x, y: 'gone' by, 'now', 'pen' for the visit ('first': and it is now), 'without' something, or still to come."""
    w, h = LEAF
    page = path('water-light rim-s' if kind in ('now', 'first') else 'paper rim-s', box(-w / 2, -h / 2, w, h, 8), 3) + path('accent-s', box(-w / 2, -h / 2, w, h, 8), 3)
    head = path('accent', f'M{-w / 2} {-h / 2 + 17}v-9a8 8 0 0 1 8 -8h{w - 16}a8 8 0 0 1 8 8v9z')
    what = {'gone': path('metal-shade-s', 'M-15 20L15 -6', 6), 'without': path('dont-s', 'M-14 -3L14 21M14 -3L-14 21', 8), 'now': path('sun rim-s', dot(0, 9, 12), 2), 'pen': small_pen(0, 11, .36), 'first': small_pen(0, 11, .4)}.get(kind, '')
    return group(page + head + what, move=place(x, y, k))


def columns(x, total, k, gap=8, week=0):
    """Where the leaves of a row stand: their middles."""
    return [x + (i * (LEAF[0] + gap) + (week if i > 6 else 0)) * k for i in range(total)]


def page(x, y, k=1., gone=False):
    """Four weeks: a page with a row for each."""
    cells = ''.join(f'M-28 {v}H30' for v in (-12, 3, 18, 33))
    return group(path('paper accent-s', 'M-40 -46H40V48H-40Z', 4) + path('accent-s', 'M-40 -36H40', 21, ' stroke-linecap="butt"')
                 + path('metal-s', cells, 9, ' stroke-dasharray="5 4.7" stroke-linecap="butt"')
                 + (path('accent-shade-s', 'M-27 34L27 -16', 7) if gone else ''), move=place(x, y, k))


# drawn once, used often
PAGE = f'<g id="weeks">{page(0, 0)}</g>'


def whose(x, y, k=1., to=((60, 20), (60, 80))):
    """Where on a face this is, many times as large: a small cheek under a lens, and lines from there."""
    face = path('hair edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + path('feature-s', 'M-24 -6q7 7 14 0M10 -6q7 7 14 0M-11 32q11 5 22 0', 5)
    lens_ = path('wood-s', 'M40 34L62 60', 11) + circle('light', 26, 16, 21) + circle('ink-s', 26, 16, 21, 5)
    lead = path('accent-s', ''.join(f'M{26 + sx} {16 + sy}L{n((u - x) / k)} {n((v - y) / k)}' for (u, v), (sx, sy) in zip(to, ((-14, 16), (18, -10)))), 2.5)
    return group(lead + face + lens_, move=place(x, y, k))


def sand_glass(x, y, k=1.):
    """Wait a little: a clock with a part of it filled was twenty minutes or four hours."""
    return group(path('water-light rim-s', 'M-22 -40H22C22 -14 6 -8 6 0C6 8 22 14 22 40H-22C-22 14 -6 8 -6 0C-6 -8 -22 -14 -22 -40Z', 2.5) + path('sun', 'M-18 -24H18C14 -10 4 -6 3 0C4 8 14 22 18 36H-18C-14 22 -4 8 -3 0C-4 -6 -14 -10 -18 -24Z')
                 + path('wood rim-s', box(-28, -52, 56, 13, 5) + box(-28, 39, 56, 13, 5), 2.5), move=place(x, y, k))
