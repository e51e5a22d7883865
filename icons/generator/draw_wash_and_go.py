#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""wash-and-go: a needle that was used on somebody else: let it bleed under running water, cover it, go to a doctor today.

Steps one beside the other, left to right: wash, go.  A burst at the tap tells what happened: a pen
that bled on somebody else.  No red ring round the doctor's sign, or it reads as forbidden.
"""
from scenes import *

W, H = 566, 752
TOP = 'M126 520C180 580 300 576 350 520C490 556 600 620 640 860H-160C-120 650 10 580 126 520Z'


def why():
    """What happened: a pen went from somebody else's cheek to one's own, with a drop of blood. A burst, no round sign: a red ring with no cross looked allowed."""
    def face(x, hair, look):
        return group(path(f'{hair} edge-tone-s', 'M-54 4C-66 -82 66 -82 54 4Z', 3) + path('skin edge-tone-s', 'M-50 -4C-44 -34 44 -34 50 -4C54 32 28 52 0 52C-28 52 -54 32 -50 -4Z', 3) + look + path('blood rim-s', dot(-28, 14, 4.5) + dot(-17, 22, 4.5) + dot(-29, 28, 4.5), 1), move=f'translate({x} 44) scale(.9)')
    calm = path('feature-s', 'M-24 -8q7 7 14 0M10 -8q7 7 14 0M-10 26h24', 5)
    shock = path('eye-white', dot(-18, -6, 10) + dot(20, -6, 10)) + path('feature-s', 'M-18 -6v0M20 -6v0', 9) + path('feature-s', 'M-32 -20L-10 -28M12 -28L34 -20', 4.5) + path('blood feature-s', oval(4, 29, 9, 12), 3)
    pen = group(path('needle-s', 'M-5 30V44M0 30V47M5 30V44', 2.6) + path('metal rim-s', 'M-13 12H13L8 32H-8Z', 2) + path('accent rim-s', box(-14, -58, 28, 72, 11), 2.5) + path('blood rim-s', drop(0, 52, 1.3), 1.5), move='translate(0 -48) scale(.86)')
    burst = poly(*[(math.cos(math.pi * i / 14 - .1) * (150, 118)[i % 2], math.sin(math.pi * i / 14 - .1) * (150, 118)[i % 2]) for i in range(28)])
    return group(path('paper dont-s', burst, 7, ' stroke-linejoin="round"') + face(-54, 'metal', calm) + face(56, 'hair', shock) + pen + arrow([(-62, -24), (-50, -52), (-26, -66)], 13, 8, 'dont') + arrow([(26, -66), (50, -52), (62, -22)], 15, 8, 'dont'), move='translate(410 156)')


def wash():
    """Running water, soap, a cheek: no squeezing, no scrubbing."""
    tap = (path('metal rim-s', 'M-10 96H196C236 96 256 118 256 158V196H204V166C204 152 198 148 184 148H-10Z', 3) + path('metal-light', 'M-10 106H196C226 106 246 122 246 152V160C240 128 222 118 190 118H-10Z')
           + path('metal-shade', 'M-10 136H184C198 136 216 146 216 166V196H204V166C204 152 198 148 184 148H-10Z') + path('metal rim-s', box(70, 44, 26, 56, 8) + box(46, 28, 74, 24, 12), 3))
    stream = path('water rim-s', 'M208 196H252C256 300 262 380 270 470C240 486 214 484 190 468C200 380 206 300 208 196Z', 2.5) + path('water-light', 'M216 196H228C228 300 224 380 216 466L204 460C212 380 216 300 216 196Z')
    # the head hangs over the basin, face down, the cheek in the stream
    dots = path('blood-s', 'M112 288h0M126 280h0M140 290h0M154 282h0M120 304h0M136 308h0M150 302h0M166 298h0M112 318h0M128 324h0M146 320h0M162 316h0', 5)
    head = group(side_skin(clip_id='side') + dots + side_short() + ear() + side_face() + path('cloth-two rim-s', TOP, 4), move='translate(40 420) rotate(-38) scale(.78)')
    # what runs down the cheek: thin threads, no sheet, which looked like a mask
    run = path('water-s', 'M206 460C210 520 202 590 196 652M236 470C240 530 236 590 226 656M266 462C272 520 266 590 252 654', 9) + path('water-light-s', 'M220 466C226 530 220 590 212 654M252 468C258 530 250 590 240 656', 6)
    splash = path('water rim-s', ''.join(drop(x, y, k) for x, y, k in ((120, 400, 1.3), (150, 346, 1), (320, 400, 1.2), (356, 452, .9), (96, 470, 1), (330, 560, 1.1))), 2)
    basin = path('paper rim-s', 'M30 640C120 690 420 690 530 640L500 760H60Z', 3) + path('paper-shade', 'M60 660C150 694 400 694 500 660L520 646C420 690 120 690 40 646Z')
    soap = group(path('device rim-s', box(-42, -70, 84, 130, 16), 3) + path('accent', box(-42, -24, 84, 40)) + path('metal rim-s', 'M-10 -70V-98H-44V-112H14V-70Z', 2.5) + path('water-light', drop(0, -4, 1)), move='translate(506 590) scale(.8)')
    return why() + head + group(stream, move='translate(14 0)') + run + tap + splash + basin + soap


def go():
    """A doctor's door: a person hurries in. No sun, which was read as weather to keep out of."""
    wall = path('paper', box(-10, -10, 590, 780)) + path('soft-deep', 'M-10 640H580V780H-10Z')
    door = path('accent rim-s', box(270, 180, 236, 470, 8), 4) + path('accent-shade', box(470, 180, 36, 470, 6)) + path('water-light rim-s', box(304, 216, 150, 190, 6), 3) + circle('metal-light rim-s', 448, 452, 14, 2.5)
    # the sign of a doctor: a stethoscope in a round plate
    plate_ = circle('paper rim-s', 388, 92, 68, 3) + circle('accent-s', 388, 92, 62, 6) + path('ink-s', 'M362 54C356 84 368 104 388 106C408 104 420 84 414 54M388 106C388 132 400 138 416 132', 7) + circle('metal rim-s', 424, 126, 12, 3)
    # no part of its hour is filled, which would be a wait
    time = circle('paper rim-s', 98, 104, 58, 3) + circle('accent-s', 98, 104, 58, 9) + path('ink-s', rays(98, 104, 43, 49, range(0, 360, 30)), 4) + path('accent-shade-s', 'M98 68V104L124 104', 8)
    man = group(side_skin(clip_id='side') + side_short() + ear() + side_open_face() + group(path('paper rim-s', box(-46, -26, 92, 52, 14), 3) + path('paper-shade-s', 'M-16 -26V26M16 -26V26', 3), move='translate(150 300) rotate(-12)'), move='translate(226 300) scale(-.4 .4)')
    body = path('cloth-two rim-s', 'M62 540C84 514 142 508 176 522C214 540 236 620 236 790H22C20 680 30 580 62 540Z', 3) + path('cloth-two-shade', 'M62 540C30 580 20 680 22 790H70C62 690 62 610 84 552Z')
    arm = path('cloth-two rim-s', limb([(156, 570), (204, 620), (268, 610)], (34, 28, 20)), 3) + path('skin rim-s', limb([(266, 608), (294, 596), (314, 588)], (17, 17, 13)), 2.5)
    haste = path('accent-s', 'M14 372H96M24 432H104M10 492H74', 9)
    return wall + haste + door + plate_ + time + group(man + body + arm, move='translate(8 10) rotate(7 130 790)')


def draw():
    defs = clip('side', side_head())
    body = anchors = ''
    for name, x, inner in (('wash', 24, wash()), ('go', 610, go())):
        d, panel = plate(name, box(0, 0, W, H, 40), inner)
        defs += d
        body += group(panel, id=name, move=f'translate({x} 24)') + '\n'
    way = arrow([(566, 400), (600, 400), (632, 400)], 30, 18, halo='ground')
    anchors = marks('wash', (250, 480), (90, 720)) + marks('go', (990, 420), (1110, 720))
    publish('wash-and-go', f'<defs>{defs}</defs><rect class="ground" width="1200" height="800"/>\n{body}{way}{anchors}')


if __name__ == '__main__':
    draw()
