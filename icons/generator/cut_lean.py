# SPDX-License-Identifier: GPL-3.0-or-later
"""For cuts that draw their surface several times: fewer bytes, same look.

save() writes path data that stand there twice only once, in <defs> at the top
and so outside all steps: a step that is taken out takes nothing with it.
"""
import collections
import re

from cut_block import Block

PATH = re.compile(r'<path class="([^"]*)" d="([^"]{64,})"')
CLIP = re.compile(r'<clipPath id="([^"]*)"><path d="([^"]{64,})"/></clipPath>')


class LeanBlock(Block):
    """A block with fewer lights and a simple dermis."""

    def _gleam(self, cell, centre):
        """No light on cells that lie half behind the dermis."""
        return Block._gleam(cell, centre) if centre[1] > self.frame.fat + 34 else ""

    def plain_dermis(self):
        """The dermis as a rectangle; to be drawn before the fat."""
        frame = self.frame
        self.svg.path("dermis", f"M{frame.left} {min(y for _, y in self.surface):.0f}H{frame.right}V{frame.bottom - 60}H{frame.left}z")


def pack(svg):
    """Replace the lines of svg; call it just before save."""
    uses = collections.Counter()
    for line in svg.lines:
        for match in (PATH.match(line), CLIP.match(line)):
            if match:
                uses[match.group(2)] += 1
    names = {data: f"z{i}" for i, data in enumerate(d for d, count in uses.items() if count > 1)}
    lines = []
    for line in svg.lines:
        path, clip = PATH.match(line), CLIP.match(line)
        if path and path.group(2) in names:
            line = f'<use href="#{names[path.group(2)]}" class="{path.group(1)}"' + line[path.end():]
        if clip and clip.group(2) in names:
            line = f'<clipPath id="{clip.group(1)}"><use href="#{names[clip.group(2)]}"/></clipPath>'
        lines.append(line)
    shared = [f'<path id="{name}" d="{data}"/>' for data, name in names.items()]
    svg.lines = (["<defs>", *shared, "</defs>"] if shared else []) + lines


def save(svg, file_name):
    pack(svg)
    svg.save(file_name)
