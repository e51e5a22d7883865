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
from said import said

CONTENT = TOP / 'ui' / 'content'
OF_DOOR = {'short.ui': 1100, 'date.ui': 550}
OF_SCREEN, OF_LONGEST_SCREEN = 150, {'wait-or-ask': 180}
# A line of a door that a reader acts on, or that says what a word means or a number is worth, stays though its
# screen is full: it is named here and not counted, and all of a door have a bar. Strict readings asked for these.
FADES = 'Some soreness, warmth and swelling is usual in the first days if it fades day by day.'
THE_30 = ('36 people with brown skin began one small study: 30 finished, 6 left. These are the 30, a month after the last visit. '
          'Each dot is one person.')
STANDS = 'needling is not for them'
REMEMBER = ('Before: tell the clinic about your health.', 'After: put on only what you and the clinic agreed.',
            'Keep out of strong sun for two weeks or more.', 'At any time: more pain, heat or swelling of the skin? '
            'Call today. Lips, mouth, throat or tongue swell, hard to breathe, or a racing heart with hot, sore skin? '
            'Call {emergency} now.')
INSTEAD = ('Call today instead if the patch, line or lump', 'hurts', 'is hot', 'leaks', 'grows fast', 'is near an eye',
           'came after needles with heat', 'Call today instead if you have', 'a fever', 'blisters', 'a rash that spreads',
           'swollen eyelids', 'diabetes, or trouble fighting germs')
BEYOND = {
    'what-to-hope': ('We read these numbers in somebody else’s notes, not in the study.',
                     'To test needling, one half of each face was needled. 20 people began: 15 finished, 5 left. At three months nothing was clear. At six '
                     'months the needled half looked milder, and the other half had not changed. The true change may be tiny or large.',
                     'In another study, of a needle pen, 20 people (6 of them Black) had three visits. A US agency checked it. Experts judged '
                     'photos six months later: on average, the change was small. Nobody went without needling, to compare. Each dot is '
                     'one person.', '<b>Do:</b> ask how it was for scars like yours.'),
    'what-a-visit-is': (FADES + ' If it grows, call today.', 'Redness can be hard to see on brown or black skin. Feel for heat, swelling and pain.',
                        '<b>Do:</b> plan 1 to 3 quiet days after each visit, for some a week.'),
    'what-can-go-wrong': ( # what the numbers are worth, and what to do about harm
        'How soon to call?',
        'Skin hot and sore, and your heart or breathing races? Call {emergency} now.',
        'Infection, cold sores or harm from heat: call today.',
        'New marks, lines or lumps: call this week. Call today if they hurt, are hot, leak, grow fast, are near an eye or came after '
        'heat. Also with fever, blisters, a spreading rash, swollen eyelids, diabetes or trouble fighting germs.',
        THE_30,
        'Other people than in the photos: do not compare the numbers. So few people: the true numbers may be much smaller or larger.',
        'Needles with heat have caused burns, scars, lost fat (hollows), nerve harm and a lasting change of looks. '
        'Some people needed an operation.',
        '<b>Do:</b> ask what your own risk is, and if the needles heat.'),
    'wait-or-ask': ( # whom it is about
        'You have cancer or its treatment (chemo, radiation), hepatitis (a liver illness), <a href="term:hiv">HIV</a> (a virus in '
        'the blood), or diabetes that is hard to control.',
        'You have, or had, <a href="term:eczema">eczema</a> (dry, itchy rash), psoriasis (scaly patches), vitiligo (pale patches) or an '
        'illness where the body attacks itself.',
        'Nickel (earrings, watches), a disinfectant or latex gave you a rash.',
        'You had a filler (gel), laser (strong light) or peel (acid) on your face: say when.',
        'You bleed or bruise easily, or take a <a href="term:blood-thinner">blood thinner</a> (it makes blood clot less), '
        'such as aspirin or clopidogrel.',
        f'Your scars stand up ({STANDS}), or a scar anywhere on you grew past its wound (keloid).',
        'Steel, as in the needles, <a href="term:numbing-cream">numbing cream</a> (it dulls feeling) or a numbing injection made '
        'you ill or itchy.',
        'You are under 22: US devices are allowed only from that age. Under 18, a parent’s yes alone may not be enough.',
        '<b>Do:</b> take your ticks to the talk. Do not stop a medicine yourself: stopping can do harm.'),
    'what-else': ( # what each way is, before tables set all side by side, how to read them, and what stands in no other place
        'Strong light heats tiny spots. One kind takes off the top layer, one leaves it.',
        'The mark can fade; the dent stays.', 'It covers: both stay.', 'Pimples can calm; the dent stays.', 'An acid makes the skin flake.',
        'A drop of <a href="term:tca-cross">strong acid</a> (TCA, trichloroacetic acid) goes into each pit.',
        'A needle <a href="term:subcision">frees the scar</a> from below.',
        'A small <a href="term:punch">round blade</a> cuts one scar out.',
        'A <a href="term:filler">gel</a> lifts the dent from below.', 'Fine needles make tiny holes.',
        'Read across: each row is one way. Make-up shows at once, but is daily work.',
        'Needling later', 'Acne can calm, flat marks can fade, time to ask', 'Dents stay meanwhile; no number found',
        'Longer redness; dark marks for about one in seven people (from a summary), for none after needling; when: not told',
        'In 17 studies added up, helped about as much as needling, or slightly more',
        'Redness for months; dark marks about 3 times as likely as after needling; when, and for how many people: not told',
        'After six months, about half of the people looked better in photos; on average the change was small; nobody went without, to compare',
        'Sore days, infection or lines; in another test, after a month, dark marks for one in six people with brown skin',
        'In one small test, dents looked shallower in pictures that show depth; when: not told; no proof that it beats plain needles',
        'Dark or pale marks for one in six people; in another test, one in five; when: not told',
        'For many scars (different people in each test: do not compare)',
        'For some kinds of scar (different people in each test: do not compare)',
        'Burns, scars, lost fat (hollows), nerve harm, a lasting change of looks; some needed an operation',
        'In one tiny test, pits much better for most of the people counted, after four visits',
        'Can raise wide dents for a time', 'Wears off; rare harm can be lost sight or a stroke',
        'Good research is rare, and most ways have no numbers.',
        '<b>Do:</b> note one or two ways to ask about.'),
    'who-does-it': (
        '<b>Do:</b> before you pay, ask the questions of My visit, and get the prices in writing.',),
    'if-you-go-ahead': ('Each time, plan about two days without make-up, and three without sport, pool or sauna: fresh holes let '
                        'things in.', 'Call your clinic, a doctor or an urgent care line, nights and weekends too.', 'sign-fast-heart',
                        'sign-growing', 'sign-redness-spreads', 'sign-pus', 'sign-fever', 'sign-blisters'),
    'take-along': ( # how to ask, and what the guide comes to
        'Ask your doctor to name a skin professional. In the US, see aad.org/findaderm. In the UK, see “cosmetic procedures” '
        'on nhs.uk. Elsewhere, ask the society of skin doctors. Ask what a talk costs. You do not have to book.',
        'Harm can last. A month after needling, 5 of 30 other people, with brown skin, had new dark marks (one in six).',
        'Needling can make some dents milder, not gone. Six months after it, 11 of 20 people (about half) looked better in photos; on '
        'average the change was small, and nobody went without, to compare.',),
    'get-ready': ( # whom it is for, and who asks a doctor first: the same people as in the short guide
        'For you if you have a date for microneedling (tiny holes in the skin, for acne scars), or had it: '
        'how to get ready, what is usual, and when to call.',
        'Had it already, and worried?',
        'Call {emergency} now if it is hard to breathe, or your lips, mouth, throat or tongue swell. For other signs, see how soon to call:',
        'you bleed or bruise easily, take a <a href="term:blood-thinner">blood thinner</a> (blood clots less), even aspirin or clopidogrel, '
        'or have steroid (cortisone) tablets or injections',
        'you have cancer or its treatment (chemo, radiation), hepatitis (a liver illness), <a href="term:hiv">HIV</a> (a virus), '
        'trouble fighting germs, or diabetes that is hard to control',
        f'your scars stand up ({STANDS}), or a scar anywhere on you grew past its wound (keloid)',
        'you have, or had, <a href="term:eczema">eczema</a> (dry, itchy rash), psoriasis (scaly patches), vitiligo (pale patches) or an illness where the body attacks itself',
        'you take <a href="term:isotretinoin">isotretinoin</a> (acne medicine), or did in the last six months',
        'you are under 22: US devices are allowed only from that age (under 18, a parent’s yes alone may not be enough)',
        'Stay out of strong sun, and do not tan.',
        'Do not stop a medicine or cream of your doctor yourself: stopping can do harm. Ask that doctor if it pauses, and when.',
        'This <a href="term:numbing-cream">cream</a> dulls feeling. Leave it to the clinic: strong cream on large areas or under wrap '
        'has led to deaths.',
        'Ask for one if you are pregnant or breastfeed (talk to your doctor or midwife), if a doctor has not answered yet, if new or sore pimples keep coming, or for a cold sore, rash, active rosacea '
        '(a face rash), wound, tan or sunburn.',
        'You had cold sores, even years ago. A tablet, if needed, starts before the needles.',
        'You take medicines, or have an allergy: name them (metal, disinfectant, latex, too).',
        'You have brown or black skin, or brown face patches (melasma).',
        'You had a filler (gel), laser (strong light) or peel (acid) on your face: say when.', 'You have a pacemaker or other heart device.°'),
    'the-day': ( # beside the signs of the cream, all three
        'Do needles make you faint? Say so early. Lie flat, legs up; get up slowly. Dizzy? Tell the staff now.',
        'Ask.', 'It gets time to work. Then staff should wipe it off and disinfect the skin.',
        'Staff should use only agreed products. Say no to vitamins, and to a part of your own blood: in the US no needling device is allowed for them.',
        'Many tiny holes, for about 10 to 30 minutes. It can prick, scrape or buzz.'),
    'days-after': ( # what is usual day by day, and what is not
        FADES, 'Find your day; yours may be slower. More pain, heat or swelling of the skin? Call today. On dark skin these colours are a guess: feel for heat.',
        'Warm, tight, a little swollen, tiny blood drops that stop', 'Like sunburn. On brown or black skin, feel for heat.', 'Mostly calm. Red longer? Call this week.',
        'Lines came for 2 of these 30 people (one in fifteen), and can stay. Lumps can stay for months.', THE_30, 'Ask what your own risk is.',
        'Infection and cold sores need help today; hot, sore skin with a racing heart or breathing, now. We found no number '
        'for infection.'),
    'days-at-home': ( # what goes on the skin, and how sure anybody is
        'On your skin: only the gel you were given, and then a plain cream your clinic agreed. Sore? Ask which pain relief is right '
        'for you.',
        'The times here come from clinic sheets, which differ. We found no research that tests them.'),
    'weeks-at-home': ( # why, and what to look for
        'SPF (sun protection factor) of 30 or more on the label, once your clinic agrees.',
        'Why? Parts of a cream can sink in too deep, and the body may build a lump.',
        'Is one of these from your doctor? Do not stop it yourself: do what you agreed. Nothing agreed? Ask the clinic first.'),
    'when-to-call': ( # the signs, when this week is too late, and the summary of all six screens
        'sign-redness-spreads', 'Call your clinic, a doctor or an urgent care line, nights and weekends too.',
        'sign-fast-heart', 'sign-growing', 'sign-fever', 'sign-blisters', 'sign-bumps-stay',
        'Not sure if it can wait? Call today.', *INSTEAD, *REMEMBER),
}
OF_BEYOND = {'short.ui': 1053, 'date.ui': 876}
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
