#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the words of each page, as the build counts them for the minutes, and holds them to their bars.

    words.py
    words.py --self-test

Counted is all that stands on a page: titles, text, signs, cells, legends, captions
and buttons; descriptions of drawings, sources and glossary are not. A door is for
somebody with a few minutes, so it and each of its screens have a bar, and so has the
book. Popular claims are looked up, a line a claim, and not read through: they are
counted apart.
"""
import importlib.util
import sys
import xml.etree.ElementTree as ET

from book import TOP

CONTENT = TOP / 'ui' / 'content'
OF_DOOR = {'short.ui': 1100, 'date.ui': 550}
OF_SCREEN, OF_LONGEST_SCREEN = 150, {'wait-or-ask': 180}
# A line of a door that a reader acts on, or that says what a word means or a number is worth, stays though its
# screen is full: it is named here and not counted, and all of a door have a bar. Strict readings asked for these.
FADES = 'Some soreness, warmth and swelling is usual in the first days if it fades day by day.'
DOCTORS_CREAM = 'A cream from your doctor? Ask before the day, and do not stop it yourself.'
REMEMBER = ('Before: tell the clinic about your health.', 'After: put on only what you and the clinic agreed.',
            'At any time: call if your skin gets worse.')
BEYOND = {
    'what-to-hope': ('if a change lasts longer than a year', 'how often infection comes', 'how the darkest skin does',
                     'Nobody went without needling, to compare. We know these numbers second-hand.'),
    'what-can-go-wrong': ( # what a visit is, what to do about each harm, and what the one number is worth
        'You talk. Your skin is cleaned and numbed, then needled for about 10 to 30 minutes. It can prick, scrape or buzz.',
        'Redness can be hard to see on brown or black skin. Feel for heat, swelling and pain.',
        'Trained staff and clean needles can make serious harm rarer, but it does happen.',
        'Germs get in. It needs help the same day.',
        '2 of these 30 people got scars in lines (one in fifteen). This is not the test with 20 people: do not compare the two.',
        'Needles with heat have caused burns, scars, lost fat (hollows), nerve harm and a lasting change of looks. '
        'Some people needed an operation.',
        'Never needle your skin at home: it can harm you.'),
    'wait-or-ask': (
        'You bleed or bruise easily, or take a <a href="term:blood-thinner">blood thinner</a> (it makes blood clot less), '
        'such as aspirin or clopidogrel.',
        'Your scars stand up, or a scar anywhere on you grew past its wound (keloid).',
        'Steel or <a href="term:numbing-cream">numbing cream</a> (it dulls feeling) made you ill or itchy. Needles are steel.',
        'You have brown or black skin, or brown face patches (melasma).',
        'Do not stop a medicine yourself. Stopping can do harm.'),
    'what-else': ( # what each way is, before a table sets them side by side; the first three have no table
        'Flat marks often fade. Dents stay, and some soften.', 'You see it at once. It is daily work.',
        'It can mean fewer new scars. Old dents stay.',
        'Strong light heats tiny spots in the skin.', 'An acid makes the surface come off in flakes.°',
        'A drop of <a href="term:tca-cross">strong acid</a> goes into each pit.',
        'A needle <a href="term:subcision">frees the scar</a> from below.',
        'A small <a href="term:punch">round blade</a> cuts one scar out.',
        'A <a href="term:filler">gel</a> lifts the dent from below.', 'Fine needles make tiny holes.',
        'Good research is rare for all of them.', 'Wears off; rare harm can be lost sight or a stroke'),
    'if-you-go-ahead': (DOCTORS_CREAM, 'For 24 hours (1 day): no cream but the agreed gel. Then use only what your clinic agreed.'),
    'take-along': ('Ask your doctor to name a skin professional, or see aad.org/findaderm (US) or nhs.uk (UK). '
                   'Say: “Can we talk about my acne scars?”',
                   'Fill in My visit: it asks what matters to you, from 1 to 5. Note what is true for you in “Wait, or '
                   'ask first?”, and take both along.',
                   FADES, 'sign-fast-heart', 'sign-blisters'), # each box of a door has the same signs
    'get-ready': ( # whom it is for, the three things to remember, and who asks a doctor first
        'This is for you if you have a date for microneedling (tiny holes in the skin, for acne scars), or had it.',
        *REMEMBER,
        'you bleed easily, take a <a href="term:blood-thinner">blood thinner</a>, steroids or <a href="term:isotretinoin">isotretinoin</a> '
        '(acne medicine)',
        'you have cancer, diabetes that is hard to control, trouble fighting germs, or a scar that grew past its wound (keloid)',
        'Stay out of strong sun, and do not tan: with a tan you have to wait.'),
    'the-day': ( # what is usual day by day, beside the signs of the cream, all three
        'Do needles make you faint? Say so early. Lie flat, legs up, and get up slowly.', 'You get a sheet and a number to call.',
        'You can still say no.', FADES, 'Many tiny holes, for about 10 to 30 minutes. It can prick, scrape or buzz.',
        'Find your day. Yours may be slower. Dark skin: colour a guess, so feel.', 'Warm, tight, swollen',
        'Like sunburn. On brown or black skin, feel for heat.', 'Calmer, dry and itchy', 'Rough, flaky', 'Mostly calm',
        'Often calm'),
    'days-at-home': ( # why, and how sure anybody is
        'Fresh holes let things in. Sun can make healing skin sore and darken it.',
        'The times here come from clinic sheets, which differ. We found no research that tests them.',
        FADES, 'Call your clinic or doctor, nights and weekends too.', 'sign-fast-heart', 'sign-blisters'),
    'weeks-at-home': ( # why, what can go wrong with the one number there is, and the summary of all four screens
        'Why? Parts of a cream can sink in too deep, and the body may build a lump.', DOCTORS_CREAM,
        'About 30 people with brown skin, one month after the last visit. Each dot is one person.',
        'Dark or pale marks can stay. Dark ones are more common on brown or black skin.', 'Lines and lumps can stay, too.',
        'Infection and cold sores need help the same day. Nobody knows how often infection comes.',
        'Call your clinic: today, if it is painful, hot or near an eye, or if you have diabetes or a weak immune system '
        '(which fights germs).',
        'Call your clinic or doctor, nights and weekends too.', *REMEMBER, 'Keep out of strong sun for two weeks or more.'),
}
OF_BEYOND = {'short.ui': 450, 'date.ui': 435}
OF_BOOK = 6500
OF_LOOK_UP, LOOK_UP = 660, 'read.ui'


def load_outline():
    """The counter of the build, which lies beside the words and is no module of the tests."""
    spec = importlib.util.spec_from_file_location('outline', CONTENT / 'outline.py')
    outline = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(outline)
    return outline


class Counter:
    def __init__(self):
        self.outline = load_outline()
        names = self.outline.content_names(TOP / 'po' / 'POTFILES.in')
        chapters = [(name, self.outline.read_chapter(CONTENT / name)) for name in names
                    if name not in self.outline.NOT_CHAPTERS]
        self.doors = [pair for pair in chapters if self.outline.find_property(pair[1], 'door') is not None]
        self.book = [pair for pair in chapters if pair not in self.doors]
        self.signs, self.titles = self.outline.read_signs(CONTENT / 'signs.ui'), self.outline.read_titles(chapters)

    def of(self, node):
        return self.outline.count_words(node, self.signs, self.titles)

    def pages(self, chapter):
        return [(page.get('id'), self.of(page)) for page in chapter.iterfind(".//object[@class='GuidePage']")]

    def minutes(self, chapter):
        return self.outline.count_minutes(chapter, self.signs, self.titles)


def named_words(page, signs):
    """How many words of a screen stand in lines that are named, and which of those lines are not there."""
    there = {prop.text: prop.text for prop in page.iter('property') if prop.get('translatable') == 'yes'}
    there |= {prop.text: signs[prop.text] for prop in page.iter('property') if prop.get('name') == 'sign'}
    named = BEYOND.get(page.get('id'), ())
    return sum(len(there.get(line, '').split()) for line in named), [line for line in named if line not in there]


def shown_again(page, seen, signs):
    """Words of the signs that an earlier screen of the door has: who reads this one must not look for them there."""
    here = [prop.text for prop in page.iter('property') if prop.get('name') == 'sign']
    again = sum(len(signs[sign].split()) for sign in here if sign in seen)
    seen.update(here)
    return again


def named_twice(page):
    """Words of a legend that are the names of the rows of a table on its page: a drawing and its table share them."""
    own = lambda thing, name: ''.join(p.text or '' for p in thing.findall('property') if p.get('name') == name)
    objects = lambda kind: page.iterfind(f".//object[@class='{kind}']")
    rows = [own(cell, 'text') for row in objects('GuideRow') for cell in list(row.iterfind(".//object[@class='GuideCell']"))[:1]]
    return sum(len(name.split()) for name in (own(part, 'title') for part in objects('GuidePart'))
               if any(row == name or row.startswith(f'{name} (') for row in rows))


def bar_of_screen(page_id):
    return OF_LONGEST_SCREEN.get(page_id, OF_SCREEN)


def door_faults(counter):
    for name, chapter in counter.doors:
        pages = counter.pages(chapter)
        named, shared, seen = {}, {}, set()
        for page, (page_id, words) in zip(chapter.iterfind(".//object[@class='GuidePage']"), pages):
            named[page_id], gone = named_words(page, counter.signs)
            shared[page_id] = named_twice(page) + shown_again(page, seen, counter.signs)
            print(f'  {page_id:20} {words:5}, {named[page_id]} of them named, {shared[page_id]} in a legend and its table '
                  f'or in signs shown again, of at most {bar_of_screen(page_id)}')
            yield from (f'{name}: {page_id} has not the line that is named: {line}' for line in gone)
            if words - named[page_id] - shared[page_id] > bar_of_screen(page_id):
                yield f'{name}: {page_id} has {words} words, more than {bar_of_screen(page_id)}'
        total, bar = sum(words for _, words in pages), OF_DOOR[name]
        out, again = sum(named.values()), sum(shared.values())
        print(f'{name}: {total} words, {out} of them named (of at most {OF_BEYOND[name]}), {again} shared or shown again, '
              f'of at most {bar}, {len(pages)} screens, {counter.minutes(chapter)} minutes')
        if total - out - again > bar:
            yield f'{name} has {total} words, more than {bar}'
        if out > OF_BEYOND[name]:
            yield f'the lines of {name} that are named have {out} words, more than {OF_BEYOND[name]}'


def book_faults(counter):
    words = {name: sum(count for _, count in counter.pages(chapter)) for name, chapter in counter.book}
    for name, chapter in counter.book:
        print(f'  {name:20} {words[name]:5}, {counter.minutes(chapter)} minutes')
    look_up = words.pop(LOOK_UP)
    total = sum(words.values())
    print(f'the book: {total} words of at most {OF_BOOK}; the look-up of claims: {look_up} of at most {OF_LOOK_UP}')
    if look_up > OF_LOOK_UP:
        yield f'{LOOK_UP} has {look_up} words, more than {OF_LOOK_UP}'
    if total > OF_BOOK:
        yield f'the book has {total} words, more than {OF_BOOK}'


def self_test():
    """A block of which every kind of word is known."""
    counter = Counter()
    block = ET.fromstring('<object class="GuideList"><property name="title" translatable="yes">Two words</property>'
                          '<property name="alt" translatable="yes">Nobody sees this</property>'
                          '<child><object class="GuideItem"><property name="sign">sign-x</property></object></child>'
                          '<child><object class="GuideLink"><property name="to">page-x</property></object></child>'
                          '<child><object class="GuideDotGroup"><property name="count">7</property></object></child></object>')
    counted = counter.outline.count_words(block, {'sign-x': 'one <b>two</b> three'}, {'page-x': 'Title of it'})
    expected = 2 + 3 + 3 + 4
    print(f'{counted} words counted, {expected} stand there')
    return 0 if counted == expected else 1


def main():
    if '--self-test' in sys.argv:
        return self_test()
    counter = Counter()
    faults = [*door_faults(counter), *book_faults(counter)]
    print(*faults, sep='\n', end='\n' if faults else '')
    print(f'{len(counter.doors)} doors, {len(counter.book)} chapters, {len(faults)} faults')
    return 1 if faults or not counter.doors else 0


if __name__ == '__main__':
    sys.exit(main())
