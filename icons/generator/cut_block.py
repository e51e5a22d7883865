# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of skin in cut: front face, receding top, darker side.

How a cut is made, back to front (see draw_scar_types.py for a full one and
draw_needle_channels.py for a short one):

    svg = Drawing()
    block = Block(svg, height, scar)     # height(x, depth): lump > 0, dent < 0
    block.ground()                       # page and cast shadow
    block.top_face(); block.furrows()    # the receding skin
    block.side_face()                    # right, darker
    with block.front():                  # everything clipped to the front face
        block.fat(); block.dermis()
        ropes = define_ropes(svg, "rope")
        block.collagen(ropes); block.fine_strands()
        draw_vessels(svg, trunks, "artery")
        block.epidermis(); block.horn()
    block.edges()
    svg.anchor("dermis", 500, 340)
    svg.save("name.svg")

x runs along the front edge (Frame.left .. Frame.right), depth from 0 (front
edge) to 1 (back edge); heights are in px.  The same numbers give the same
block in every cut, so depths compare.
"""
import dataclasses
import math
import random

from cut_fields import Noise
from cut_front import Front
from cut_lib import normals, offset_curve, resample, simplify, smooth_path, soften
from cut_outside import Outside


@dataclasses.dataclass
class Frame:
    """Where a block stands; the defaults are the block of all cuts."""
    left: int = 36
    right: int = 1086
    surface: int = 236
    fat: int = 592
    bottom: int = 746
    recede_x: int = 78
    recede_y: int = -84
    depth: int = 150         # px that the receding side stands for
    horn: float = 17         # thickness of the dead outer layer
    skin: float = 46         # thickness of horn and epidermis without ridges
    ridge: tuple = (15, 39)  # depth of the ridges under the epidermis


def no_scar(_x):
    return 0.0


class Block(Outside, Front):
    """One block of skin; the methods draw it part by part.

    height(x, depth)    height of the surface above or below the frame's level
    scar(x)             0 healthy to 1 scar: thin epidermis, no ridges there
    sideways(x, depth)  moves the surface along x, for lumps that overhang
    fat_lift(x)         raises the border of the fat
    prefix              goes before ids of clips and defs; needed when several
                        blocks stand in one file
    """

    def __init__(self, svg, height, scar=no_scar, frame=None, sideways=None,
                 fat_lift=None, prefix="", seed=5):
        self.svg = svg
        self.height = height
        self.scar = scar
        self.frame = frame or Frame()
        self.sideways = sideways or (lambda x, depth: 0.0)
        self.fat_lift = fat_lift or (lambda x: 0.0)
        self.prefix = prefix
        self.chance = random.Random(seed)
        self.wave_long, self.wave_short = Noise(seed * 7 + 3), Noise(seed * 7 + 11)
        self.flow = Noise(21)
        self.fat_cells = []
        self.bounded = False
        self._make_surface()
        self._make_borders()

    # ------------------------------------------------------------ geometry

    def spot(self, x, depth=0.0):
        """Canvas point of the surface over x at a depth."""
        frame = self.frame
        return (x + self.sideways(x, depth) + depth * frame.recede_x,
                frame.surface + depth * frame.recede_y - self.height(x, depth))

    def surface_y(self, x):
        return self.frame.surface - self.height(x, 0)

    def fat_y(self, x):
        """Upper border of the fat."""
        return (self.frame.fat + 8 * self.wave_long(x / 70 + 5)
                + 6 * self.wave_short(x / 41) - self.fat_lift(x))

    def _make_surface(self):
        frame = self.frame
        count = int((frame.right - frame.left) * 2)
        dense = [self.spot(frame.left + i * .5) for i in range(count + 1)]
        self.surface = resample(dense, 3)
        self.surface[-1] = dense[-1]
        self._sparse = self.surface[::3]
        self.surface_path = smooth_path(simplify(self.surface, .9))

    def _make_borders(self):
        frame = self.frame
        thick = frame.skin - frame.horn
        self.horn_line = offset_curve(
            self.surface, lambda x, y: frame.horn * (1 - .4 * self.scar(x)))
        base = offset_curve(
            self.surface, lambda x, y: frame.horn + thick - (thick - 9) * self.scar(x))
        base = soften(base, 4)
        self.skin_line = simplify([(x, y - 5) for x, y in base], 2)
        base = [(frame.left - 6, base[0][1])] + base + [(frame.right + 6, base[-1][1])]
        self._make_ridges(resample(base, 4))

    def _make_ridges(self, base):
        """The wavy lower border of the epidermis, and the tops between."""
        chance, sides = self.chance, normals(base)
        last = len(base) - 1

        def at(along, away):
            i = max(0, min(last, int(along / 4)))
            return (base[i][0] + sides[i][0] * away, base[i][1] + sides[i][1] * away)

        self.junction, self.papillae = [base[0]], []
        along, end = 14, last * 4 - 26
        while along < end:
            scar = max(self.scar(at(along + step, 0)[0]) for step in (0, 16, 34))
            if scar > .3:
                self.junction.append(at(along, 1.5 * self.wave_long(along / 20)))
                along += 16
                continue
            wide, gap = chance.uniform(27, 37), chance.uniform(17, 25)
            deep = chance.uniform(*self.frame.ridge) * (1 - scar * 1.5)
            lean = chance.uniform(-3, 3)
            self.junction += [
                at(along + 1, 5), at(along + wide * .03 + lean * .5, deep * .55),
                at(along + wide * .24 + lean, deep * .93), at(along + wide * .52 + lean, deep * 1.06),
                at(along + wide * .8 + lean, deep * .9), at(along + wide * .98 + lean * .5, deep * .5),
                at(along + wide + 1, 5), at(along + wide + gap * .5, -3)]
            self.papillae.append(at(along + wide + gap * .5, -3))
            along += wide + gap
        self.junction.append(base[-1])

    def nearest(self, x, y):
        """(distance to the surface, x there, slope there as an angle)."""
        best, index = 1e9, 0
        for i, (u, v) in enumerate(self._sparse):
            far = (u - x) ** 2 + (v - y) ** 2
            if far < best:
                best, index = far, i
        ahead = self._sparse[min(len(self._sparse) - 1, index + 2)]
        behind = self._sparse[max(0, index - 2)]
        slope = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        return math.sqrt(best), self._sparse[index][0], slope

    def calm_direction(self, x, y):
        """Direction of healthy collagen: level, slowly wandering."""
        return .32 * self.flow.plane(x / 260, y / 140)
