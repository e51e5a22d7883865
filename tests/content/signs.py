#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists every place where a sign that needs help is shown, and proves that it has one voice.

    signs.py
    signs.py --self-test

A place refers to a sign of signs.ui by its id, and has neither words nor a time
of its own. A question of the quiz that has signs for answers stands in QUESTIONS with
the time that it teaches, and an answer in words of its own in SPOKEN.

Signs, Get help, the self-check and every box with a time say how soon in five
ways only, so a sixth word for it (“at once”) is a fault there too.
"""
import collections
import re
import sys

from book import TOP, Book, content_files, plain_text, short
from schema import CONTENT, nicks


def read_boxes():
    """The kind of box of each urgency, from the table in C."""
    rows = re.findall(r'\[GUIDE_URGENCY_(\w+)\] = GUIDE_CALLOUT_(\w+)', (CONTENT / 'guide-block-words.c').read_text(encoding='utf-8'))
    return {time.lower(): box.lower() for time, box in rows}



# No sign is milder. How soon help is needed is told by the kind of box in which a sign stands, by the
# list of what is taken along (call-now), or by the screen of the self-check (check-now).
MILDEST = 'week'
TIMES = nicks('GuideUrgency')[nicks('GuideUrgency').index(MILDEST):]
BOXES = {box: time for time, box in read_boxes().items() if time in TIMES}
# Of the quiz: how soon the right answers need help, and the others, where these are signs too.
QUESTIONS = {'q-today': {'true': 'today'}, 'q-call-now': {'true': 'now', 'false': 'today'}}
NO_SIGN = 'no sign'
# Which signs an answer of theirs speaks of that is too short for the words of a sign.
SPOKEN = {'The skin flakes a little': (), 'Hot, swollen skin': ('sign-growing',),
          'Pus or blisters': ('sign-pus', 'sign-blisters'),
          'Fever': ('sign-fever',), 'Hard to breathe': ('sign-breathing',)}

# Words for a time that is none of: now, today, this week, before any needling, before you decide.
OTHER_TIMES = re.compile(r'\b(at once|(right|straight) away|immediately|instantly|urgently|promptly|quickly|without delay|'
                         r'as soon as possible|in good time|tonight|tomorrow|next week|(in|within) (a few |some )?days|'
                         r'in (its )?office hours)\b', re.IGNORECASE)
SPEAKS_OF_TIMES = ('GuideSigns', 'GuideSelfCheck')
HELP_PAGE = 'red-flags'

# What can wait a week for most people and not for all: a box of them says in itself who calls today, or leads to all
# signs. Such a list goes on from its title and has words of its own.
NOT_FOR_ALL = {'sign-patches', 'sign-lines', 'sign-bumps-stay', 'sign-late-lump'}
INSTEAD = 'Call today instead if '
SAYS_INSTEAD = re.compile(r'\btoday\b|page:red-flags')


class Shown:
    """One place where a sign is shown."""

    def __init__(self, node, book):
        self.node, self.sign = node, book.signs[node.value('sign')]
        self.place = '/'.join(filter(None, (node.path.name, owner(node), node.value('part'))))
        self.own_words = node.value('text')
        self.own_urgency = urgency_of_place(node)

    def has_own(self):
        return bool(self.own_words) or self.own_urgency not in (None, self.sign.value('urgency'))


def ancestors(node):
    while node.parent is not None:
        node = node.parent
        if node.tag == 'object':
            yield node


def owner(node):
    return next(above.id for above in ancestors(node) if above.id)


def urgency_of_answer(answer):
    return QUESTIONS.get(owner(answer), {}).get(answer.value('right', 'false'), NO_SIGN)


def urgency_of_place(node):
    if node.kind == 'GuideAnswer':
        return urgency_of_answer(node)
    for above in ancestors(node):
        if above.kind == 'GuideCallout':
            return BOXES.get(above.value('kind'))
        for time in TIMES:
            if above.id in (f'call-{time}', f'check-{time}'):
                return time
    return None


def shown_signs(book):
    return [Shown(node, book) for root in book.roots.values() for node in root.all_objects()
            if node.value('sign') in book.signs]


def loose_signs(book):
    """Lines in a place that has a time and that refer to no sign: a sign with words of its own, unseen."""
    texts = {plain_text(sign.value('text')): sign.id for sign in book.signs.values()}
    for root in book.roots.values():
        for node in root.all_objects('GuideItem'):
            if node.find('sign') is None and (urgency_of_place(node) in BOXES.values() and not goes_on_from_instead(node)
                                              and '{emergency}' not in node.value('text')):
                yield f'{short(node.path)}:{node.line}: “{node.value("text")}” stands among signs and refers to none'
        for prop in root.all_strings():
            if prop.parent.kind != 'GuideSign' and plain_text(prop.text) in texts:
                yield f'{short(prop.path)}:{prop.line}: says the words of {texts[plain_text(prop.text)]} anew'


def goes_on_from_instead(item):
    return any(above.kind == 'GuideList' and (above.value('title') or '').startswith(INSTEAD) for above in ancestors(item))


def week_faults(book):
    """A box for this week that has a patch, a line or a lump, and says nowhere that some of them are for today."""
    for root in book.roots.values():
        for box in root.all_objects('GuideCallout'):
            if (BOXES.get(box.value('kind')) == 'week' and not NOT_FOR_ALL.isdisjoint({node.value('sign') for node in box.all_objects()})
                    and not any(SAYS_INSTEAD.search(prop.text) for prop in box.all_strings())):
                yield f'{short(box.path)}:{box.line}: “this week” for all, and some of these are for today'
    for name in sorted(NOT_FOR_ALL):
        if book.signs[name].value('urgency') != 'week':
            yield f'{name} is no longer for this week: NOT_FOR_ALL of signs.py names it still'


def quiz_faults(book):
    """An answer in words of its own speaks of signs of the time that its question teaches, and the reason names the time."""
    questions = {node.id: node for root in book.roots.values() for node in root.all_objects('GuideQuestion')}
    said = set()
    for name, times in QUESTIONS.items():
        why = questions[name].find('why')
        yield from (f'{short(why.path)}:{why.line}: the reason of {name} does not say “{time}”'
                    for time in times.values() if not re.search(rf'\b{time}\b', why.text))
        for answer in questions[name].objects():
            text, own = answer.value('text'), urgency_of_answer(answer)
            said.add(text)
            if text and text not in SPOKEN:
                yield f'{short(answer.path)}:{answer.line}: “{text}” names no sign, and SPOKEN does not say which it is'
            yield from (f'{short(answer.path)}:{answer.line}: “{text}” of {name} is {own}, and {sign} is not'
                        for sign in SPOKEN.get(text, ()) if book.signs[sign].value('urgency') != own)
    yield from (f'SPOKEN has “{text}”, which is no answer' for text in SPOKEN if text not in said)


def print_places(shown):
    places = collections.defaultdict(list)
    for each in shown:
        places[each.sign.id].append(each)
    for sign, them in sorted(places.items()):
        print(f'{sign} ({them[0].sign.value("urgency")}): {", ".join(each.place for each in them)}')


def own_faults(shown):
    for each in shown:
        if each.has_own():
            yield (f'{each.place} has words or a time of its own for {each.sign.id}: '
                   f'{each.own_urgency or "no time"}, “{plain_text(each.own_words or "")}”')


def after_faults(book):
    """What is done after the call is a line of Get help, and each such line is of some sign."""
    named = {(after, sign.id) for sign in book.signs.values() for after in sign.value('after', '').split()}
    known = {node.id for root in book.roots.values() for node in root.all_objects('GuideItem')
             if node.id and any(above.id == HELP_PAGE for above in ancestors(node))}
    for after, sign in sorted(named):
        if after not in known:
            yield f'{sign}: there is no line “{after}” in Get help'
    for after in sorted(known - {after for after, _ in named}):
        yield f'{after}: no sign leads to what it says is done'


def gap_faults(shown):
    """Each sign is asked for once in the self-check, and stands once in Get help."""
    for place, name in (('the self-check', 'self-check'), ('Get help', HELP_PAGE)):
        times = collections.Counter(each.sign.id for each in shown
                                    if any(above.id == name for above in ancestors(each.node)))
        for sign in sorted({each.sign.id for each in shown}):
            if times[sign] != 1:
                yield f'{sign} stands {times[sign]} times in {place}'


def says_how_soon(prop):
    above = list(ancestors(prop))
    return (any(node.kind in SPEAKS_OF_TIMES or node.id == HELP_PAGE for node in above)
            or urgency_of_place(prop) in BOXES.values())


def time_faults(book):
    """A sixth word for how soon: nobody can tell whether it is before or after “today”."""
    for root in book.roots.values():
        for prop in root.all_strings():
            word = OTHER_TIMES.search(plain_text(prop.text))
            if word and says_how_soon(prop):
                yield f'{short(prop.path)}:{prop.line}: “{word[0]}” is none of the five times'


def find_faults(book):
    shown = shown_signs(book)
    unused = sorted(book.signs.keys() - {each.sign.id for each in shown})
    return shown, [*loose_signs(book), *own_faults(shown), *after_faults(book), *time_faults(book), *gap_faults(shown),
                   *quiz_faults(book), *week_faults(book),
                   *(f'{sign} is shown nowhere' for sign in unused)]


def load():
    return Book(content_files(TOP / 'ui' / 'content'), TOP / 'icons' / 'illustrations')


def self_test():
    """Each fault is planted in the book as it is, and found."""
    plants = {
        'words': lambda node, _sign: plant(node, 'text', 'Words of its own'),
        'time': set_urgency,
        'line': hide_sign,
        'no line after the call': lambda _node, sign: plant(sign, 'after', 'after-none'),
        'sixth time': lambda node, _sign: add_words(box_of(node).find('title'), ' at once'),
    }
    missed = [name for name, change in plants.items() if not found_after(change)]
    missed += [name for name, change in QUIZ_PLANTS.items() if not found_in_quiz(change)]
    missed += [f'another sign in {name}' for name in ('self-check', HELP_PAGE) if not found_after_swap(name)]
    missed += [] if found_week_for_all() else ['this week for all']
    missed += [] if found_no_longer_week() else ['no longer for this week']
    for name in missed:
        print(f'a planted fault was not found: {name}')
    print(f'{len(plants) + len(QUIZ_PLANTS) + 4} planted faults')
    return 1 if missed else 0


def found_after(change):
    book = load()
    node = next(each.node for each in shown_signs(book)
                if any(above.kind == 'GuideCallout' for above in ancestors(each.node)))
    change(node, book.signs['sign-eye-sore'])
    return len(find_faults(book)[1]) > 0


def found_after_swap(name):
    """One call-now sign in the place of another: of the same time, so that only its absence tells."""
    book = load()
    node = next(each.node for each in shown_signs(book) if each.sign.id == 'sign-no-water'
                and any(above.id == name for above in ancestors(each.node)))
    node.find('sign').text = 'sign-clammy'
    return len(find_faults(book)[1]) > 0


def found_week_for_all():
    """A box for this week from which the words are gone that say who calls today."""
    book = load()
    box = next(box for root in book.roots.values() for box in root.all_objects('GuideCallout')
               if BOXES.get(box.value('kind')) == 'week' and any(node.value('sign') in NOT_FOR_ALL for node in box.all_objects()))
    for prop in box.all_strings():
        prop.text = SAYS_INSTEAD.sub('', prop.text)
    return any('for all' in fault for fault in week_faults(book))


def found_no_longer_week():
    """A sign that was for this week, not for all, and is for all today."""
    book = load()
    book.signs['sign-lines'].find('urgency').text = 'today'
    return any('no longer for this week' in fault for fault in week_faults(book))


def answer_of(book, question, said):
    return next(node for root in book.roots.values() for node in root.all_objects('GuideAnswer')
                if owner(node) == question and said in (node.value('text'), node.value('sign')))


def set_sign(book, sign):
    answer_of(book, 'q-today', 'sign-pus').find('sign').text = sign


def set_spoken(book, text):
    answer_of(book, 'q-call-now', 'Fever').find('text').text = text


def plant_why(book):
    why = answer_of(book, 'q-today', 'sign-pus').parent.parent.find('why')
    why.text = why.text.replace('today', 'this week')


QUIZ_PLANTS = {
    'a sign of another time in the quiz': lambda book: set_sign(book, 'sign-patches'),
    'a wrong answer that is right in the quiz': lambda book: plant(answer_of(book, 'q-call-now', 'Fever'), 'right', 'true'),
    'an answer of the quiz that names no sign': lambda book: set_spoken(book, 'A burn'),
    'another time in a reason of the quiz': plant_why,
}


def found_in_quiz(change):
    book = load()
    change(book)
    return any('quiz' in fault or 'q-' in fault for fault in find_faults(book)[1])


def plant(node, name, text):
    prop = type(node)(node, 'property', {'name': name}, node)
    prop.text = text
    node.children.append(prop)


def hide_sign(node, _sign):
    node.children.remove(node.find('sign'))
    plant(node, 'text', 'A sign that refers to none')


def box_of(node):
    return next(above for above in ancestors(node) if above.kind == 'GuideCallout')


def add_words(prop, words):
    prop.text += words


def set_urgency(node, _sign):
    box = box_of(node)
    box.find('kind').text = 'soon' if box.value('kind') != 'soon' else 'urgent'


def main():
    if '--self-test' in sys.argv:
        return self_test()
    book = load()
    shown, faults = find_faults(book)
    print_places(shown)
    print(*faults, sep='\n', end='\n' if faults else '')
    print(f'{len(book.signs)} signs in {len(shown)} places, '
          f'{sum(each.has_own() for each in shown)} of them with words or a time of their own, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
