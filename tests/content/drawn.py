#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drawings promise, read from the numbers of their generator.

How much shallower a dent gets, how wide each kind is and which is deepest must be the
same in every drawing that shows it, and the files in the book must be what these numbers draw:
the quick ones each time, all of them (half a minute) with --files.
"""
import contextlib
import io
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

from book import TOP

sys.dont_write_bytecode = True
sys.path.insert(0, str(TOP / 'icons/generator'))
import curves  # noqa: E402
import draw_aftercare  # noqa: E402
import draw_before_after  # noqa: E402
import draw_cards  # noqa: E402
import draw_collagen_close  # noqa: E402
import draw_course  # noqa: E402
import draw_healing_phases  # noqa: E402
import draw_how_scars_form  # noqa: E402
import draw_mark_or_scar  # noqa: E402
import draw_options  # noqa: E402
import draw_recovery  # noqa: E402
import draw_response  # noqa: E402
import draw_scar_types  # noqa: E402
import draw_side_light  # noqa: E402
import honest  # noqa: E402

KINDS = honest.ROLLING, honest.BOXCAR, honest.PIT
MADE = {'scar-types': draw_scar_types.draw, 'response': draw_response.draw, 'course': draw_course.draw,
        'healing-phases': draw_healing_phases.draw, 'collagen-close': draw_collagen_close.draw,
        'options': draw_options.draw, 'mark-or-scar': draw_mark_or_scar.draw, 'how-scars-form': draw_how_scars_form.draw}
QUICK = 'collagen-close',


def dents_alone(surface, calm, raised=0):
    """The front edge of a cut without its waves."""
    return lambda x: surface(x, 0) - calm(x, 0) if not raised or x < raised else 0


def cuts():
    """(name, places, px of a mm, surface before, after one visit, after the course)"""
    types, course = draw_scar_types, draw_course
    places = dict(zip(KINDS, (types.DENTS[0][0], types.BOXCAR, types.ICE_PICK)))
    at = lambda keeps: dents_alone(draw_response.surface(keeps), types.calm, 574)
    drawn = dents_alone(types.height, types.calm, 574)
    yield 'scar-types', places, types.PX_MM, drawn, drawn, None
    yield 'response', places, types.PX_MM, at(draw_response.BEFORE), at(draw_response.BEFORE), at(draw_response.AFTER)
    places = dict(zip(KINDS, (course.ROLLING[0], course.BOXCAR[0], course.PIT[0])))
    calm = lambda x, depth: 4 * course.WAVES(x / 105 + depth * 1.1) + 1.6 * course.RIPPLES(x / 37 + depth * 3)
    step = lambda i: dents_alone(course.surface(i), calm)
    yield 'course', places, course.PX_MM, step(0), step(1), step(len(course.CHANGE) - 1)


def check_cut(name, places, px_mm, before, after_one, after):
    yield from check_scars(name, [(kind, before, x) for kind, x in places.items()], px_mm)
    for kind, x in places.items():
        if abs(after_one(x) - before(x)) > .5:
            yield f'{name}: {kind} has changed after one visit'
        if after and abs(after(x) / before(x) - honest.AFTER_COURSE[kind]) > .03:
            yield f'{name}: {kind} keeps {after(x) / before(x):.2f} of its depth'


def check_scars(name, scars, px_mm):
    """Widths and order of depths in one drawing; a scar is (kind, height(x), its middle)."""
    deep = {kind: [] for kind in KINDS}
    for kind, height, x in scars:
        wide, (low, high) = honest.width(height, x) / px_mm, honest.WIDTHS[kind]
        deep[kind].append(round(-height(x)))
        if not low <= wide <= high:
            yield f'{name}: {kind} at {x} is {wide:.1f} mm wide, not {low} to {high}'
    if not max(deep[honest.ROLLING]) < min(deep[honest.BOXCAR]) <= max(deep[honest.BOXCAR]) < min(deep[honest.PIT]):
        yield f'{name}: the order of depths is {deep}'


def check_frames():
    """What shows the kinds of scars without a change: the options in cut, and a card of Home."""
    options, cards = draw_options, draw_cards
    alone = lambda frame: lambda x: options.HEIGHTS[frame](x, 0) - options.level(x, 0)
    yield from check_scars('options', [(kind, alone(frame), x) for frame, kind, x in options.SCARS], options.PX_MM)
    low = lambda x: -cards.respond_depth(x)
    yield from check_scars('card-respond', [(kind, low, x) for kind, x in cards.RESPOND.items()], cards.RESPOND_PX_MM)


def check_ways():
    """A mark is level, a dent goes down, a bump goes up: by sight, and in how they come to be."""
    marks, ways = draw_mark_or_scar, draw_how_scars_form
    heights = {place: marks.height(getattr(marks, place), 0) - marks.calm(getattr(marks, place), 0) for place in ('RED', 'BROWN', 'DENT', 'RAISED')}
    if max(abs(heights['RED']), abs(heights['BROWN'])) > .5 or heights['DENT'] > -20 or heights['RAISED'] < 20:
        yield f'mark-or-scar: heights are {heights}'
    dent, bump = (shape(ways.PORE, 0) - ways.calm(ways.PORE, 0) for shape in (ways.sunken, ways.raised))
    if dent > -20 or bump < 20:
        yield f'how-scars-form: the dent is {dent:.0f}, the bump {bump:.0f}'


def check_cheeks():
    drawing = draw_before_after
    for person, spots in drawing.SKINS.items():
        if len(spots) != honest.SCARS_ON_A_CHEEK:
            yield f'before-after: {person} has {len(spots)} scars'
        for _, _, wide, high, _, kind in spots:
            low, top = honest.WIDTHS[kind]
            if not low <= wide <= top:
                yield f'before-after: a {kind} is {wide} mm wide'
    before, after = (drawing.dents(drawing.SKINS['one'], keeps) for keeps in (honest.AFTER_ONE, honest.AFTER_COURSE))
    if before == after:
        yield 'before-after: nothing changes'
    before, after = (max(y for _, y in line) - line[0][1] for line in map(drawing.floor, (1, honest.AFTER_COURSE[honest.ROLLING])))
    if abs(after / before - honest.AFTER_COURSE[honest.ROLLING]) > .01:
        yield f'before-after: the round picture keeps {after / before:.2f} of its depth'
    if len(draw_cards.PITS) != honest.SCARS_ON_A_CHEEK:
        yield f'card-read: {len(draw_cards.PITS)} scars'
    before, after = (max(y for _, y in draw_cards.cut_floor(keeps)) for keeps in (1, honest.AFTER_COURSE[honest.ROLLING]))
    if abs(after / before - honest.AFTER_COURSE[honest.ROLLING]) > .01:
        yield f'card-results: the dents keep {after / before:.2f} of their depth'


def check_side_light():
    shapes = draw_side_light.SHAPES
    for kind in KINDS:
        low, top = honest.WIDTHS[kind]
        if not low <= shapes[kind][0] <= top:
            yield f'side-light: {kind} is {shapes[kind][0]} mm wide'
    if not 0 < shapes[honest.ROLLING][1] < shapes[honest.BOXCAR][1] < shapes[honest.PIT][1] or shapes['raised'][1] >= 0:
        yield 'side-light: the order of depths is wrong'


def check_depths():
    if abs(draw_collagen_close.SAGS[1] - draw_collagen_close.SAGS[0]) > .5:
        yield 'collagen-close: the dip has changed after one visit'
    share = draw_collagen_close.SAGS[2] / draw_collagen_close.SAGS[0]
    if abs(share - honest.AFTER_COURSE[honest.ROLLING]) > .01:
        yield f'collagen-close: the dip keeps {share:.2f} of its depth'
    x = draw_healing_phases.DENT
    if abs(draw_healing_phases.after(x, 0) - draw_healing_phases.before(x, 0)) > .5:
        yield 'healing-phases: the dent has changed after one visit'


def check_choice():
    """A quarter for wide and shallow dents, none for what does not change."""
    if honest.AFTER_COURSE != {honest.ROLLING: .75, honest.BOXCAR: .75, honest.PIT: 1, honest.RAISED: 1}:
        yield f'the amount of change is {honest.AFTER_COURSE}'
    if set(honest.AFTER_ONE.values()) != {1}:
        yield 'one visit changes something'


def words_of(drawing, kind):
    """(part or step, title, text) of the first figure in the book that shows this drawing."""
    for path in sorted((TOP / 'ui/content').glob('*.ui')):
        for figure in ET.parse(path).iter('object'):
            own = lambda thing: {p.get('name'): p.text or '' for p in thing.findall('property')}
            if figure.get('class') == 'GuideFigure' and own(figure).get('drawing') == drawing:
                return [own(child) for child in figure.iter('object') if child.get('class') == kind]
    return []


def check_times():
    """The days that a drawing counts are those that the words tell."""
    told = [int(day.group(1)) if (day := re.search(r'Day (\d+)', step['title'])) else 0 for step in words_of('recovery', 'GuideStep')]
    if tuple(told) != draw_recovery.DAY:
        yield f'recovery: the words tell the days {told}, the drawing {draw_recovery.DAY}'
    told = tuple(int(step['day']) for step in words_of('healing-phases', 'GuideStep'))
    if told != draw_healing_phases.DAY:
        yield f'healing-phases: the words tell the days {told}, the drawing {draw_healing_phases.DAY}'
    told = {part['part']: int(hours.group(1)) // 24 for part in words_of('leave-alone', 'GuidePart') if (hours := re.search(r'(\d+) hours', part.get('text', '')))}
    if told != draw_aftercare.WITHOUT:
        yield f'leave-alone: the words tell the days {told}, the drawing {draw_aftercare.WITHOUT}'


def check_files(names):
    """Each file is what the generator draws with these numbers."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        folder = pathlib.Path(folder)
        for name in names:
            MADE[name](str(folder / f'{name}.svg'))
        curves.OUT = folder
        draw_before_after.draw()
        draw_cards.results()
        draw_cards.respond()
        draw_side_light.draw()
        for path in sorted(folder.glob('*.svg')):
            if path.read_bytes() != (TOP / 'icons/illustrations' / path.name).read_bytes():
                yield f'{path.name} is not what its generator draws'


def main():
    # The files come first: a drawing names its shared shapes in the order of their making.
    faults = list(check_files(MADE if '--files' in sys.argv else QUICK))
    faults += [fault for cut in cuts() for fault in check_cut(*cut)]
    faults += [*check_cheeks(), *check_side_light(), *check_depths(), *check_choice()]
    faults += [*check_frames(), *check_ways(), *check_times()]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
