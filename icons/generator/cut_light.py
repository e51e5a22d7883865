# SPDX-License-Identifier: GPL-3.0-or-later
"""Light from one side on the top of a block: what tells a mark, a dent and a bump apart in every tone.

Colour alone cannot: in dark skin all three are dark ovals.  Over a flat mark the lines of
the skin run on, a dent is dark towards the lamp and light away from it, a raised scar the
other way round, and it throws a shadow.
"""
import math

from cut_lib import smooth_path

# the lamp stands at the left, a little behind: 0 is right, a quarter turn is back
LAMP = math.radians(168)
AWAY = LAMP + math.pi
# tones of the mesh of a surface that is not lit by hand
SOFT_LEVELS = ((.81, "skin-light", 1), (.63, "skin-shade", -1), (.5, "skin-deep", -1, .4), (.36, "skin-deep", -1, .6))


class Trace:
    """A dent or a raised scar on the top of a block, seen from above.

    size: half width and half depth in px; middle: px behind the front edge.
    """

    def __init__(self, svg, block, centre, size, middle):
        self.svg, self.block, self.centre, self.size, self.middle = svg, block, centre, size, middle

    def holds(self, x, depth):
        """Whether a place of the top lies on the trace or at its rim."""
        return math.hypot((x - self.centre) / self.size[0],
                          (depth * self.block.frame.depth - self.middle) / self.size[1]) < 1.12

    def rim(self, turn, share=1.0):
        """A point round the trace, on the surface; what would lie before the block stops at its edge."""
        x = self.centre + share * self.size[0] * math.cos(turn)
        y = self.middle + share * self.size[1] * math.sin(turn)
        return self.block.spot(x, y / self.block.frame.depth) if y > 0 else (x, self.block.surface_y(x) + 12)

    def ring(self, share=1.0):
        return smooth_path([self.rim(math.tau * i / 15, share) for i in range(15)], True)

    def fading(self, name, towards, opacity, thick, share=1.0, span=3.7):
        """Crescents one in the other: light or shadow that fades inwards from one side."""
        for i, wide in enumerate(thick):
            turns = [towards + span * (1 - .1 * i) * (k / 7 - .5) for k in range(8)]
            outer = [self.rim(turn, share) for turn in turns]
            inner = [self.rim(turn, share * (1 - wide * math.sin(math.pi * k / 7))) for k, turn in enumerate(turns)]
            self.svg.path(name, smooth_path(outer) + smooth_path(inner[::-1], start="L") + "z", fill_opacity=opacity)

    def hollow(self):
        """A dent: its wall towards the lamp lies in shadow, the far wall is lit."""
        self.svg.path("skin", self.ring(1.06))
        self.fading("skin-deep", LAMP, ".42", (.85, .56, .3))
        self.fading("skin-light", AWAY, ".6", (.6, .38, .18), 1.04, 3.1)
        self.fading("light", AWAY, ".8", (.3,), .98, 2.3)
        self.svg.path("rim-s", self.ring(), 2)

    def mound(self):
        """A raised scar: bright towards the lamp, and a shadow beyond it."""
        turns = [math.radians(v) for v in range(-140, 141, 28)]
        self.svg.path("skin-deep", smooth_path([self.rim(turn, 1 if abs(turn) > 1.45 else 1.48 - .1 * abs(turn))
                                                for turn in turns], True), fill_opacity=".6")
        self.svg.path("skin rim-s", self.ring(), 2)
        self.svg.path("mark-red", self.ring(), opacity=".16")
        self.fading("skin-shade", AWAY, ".5", (.8, .46), .99)
        self.fading("skin-light", LAMP, ".6", (.95, .64, .36), .99, 3.9)
        bright = Trace(self.svg, self.block, self.centre - .44 * self.size[0],
                       (.26 * self.size[0], .33 * self.size[1]), self.middle)
        self.svg.path("light", bright.ring())
