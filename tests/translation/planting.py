# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants single faults in a translation: one place changed, all else as it was.

Faults in words stand in mutations/xx.rules, whose head says how a line is made.
Faults in letters (digits, gaps, tags, links, what one does not see) are the same in all
languages and stand here.
"""
import dataclasses
import functools
import itertools
import pathlib
import re
import unicodedata

FOLDER = pathlib.Path(__file__).parent / 'mutations'
# What no word is looked for in: tags and gaps.
KEPT = re.compile(r'<[^>]*>|%(?:\d+\$)?[-+0#]*\d*(?:ll?)?[a-zA-Z%]|\{\w+\}')
GAP = re.compile(r'%(?:\d+\$)?[-+0#]*\d*(?:ll?)?[a-zA-Z%]|\{\w+\}')
HREF = re.compile(r'(?<=href=")[^"]*(?=")')
PAIR = re.compile(r'(<(\w+)[^>]*>)(.*?)(</\2>)', re.DOTALL)
NUMBER = re.compile(r'[0-9]+')
MARKS = '[\u064b-\u0652\u0670]*'
CLAUSE_END = re.compile(r'[.;:()?!¿¡؟؛«»“”—\n]')
# What stands between two things of a list, whose order is free.
LISTED = re.compile(r'(?:[\s,،]|(?:o|u|y|e|أو|و)(?!\w))*')
SENTENCE = re.compile(r'[^.?!؟]*[.?!؟]+[»”)°]*\s*|[^.?!؟]+$')
ENCLITIC = re.compile(r'(?<!\w)(\w*[áéíóú]\w*[ae])(se|lo|la|le|los|las|les)(?!\w)')

# Override, embedding, isolate, two spaces without width, joiners, soft hyphen, mark of byte order.
HIDDEN = '\u202e\u202b\u2067\u200b\u200c\u2060\u00ad\ufeff'
# Per direction: marks, letters and the beginnings of rows of digits that belong to another script.
OTHERS = {
    'ltr': ({',': '،', ';': '\u037e', '?': '؟', '.': '。', ':': '：'}, {'a': 'а', 'o': 'ο', 'e': 'е'}, '٠०'),
    'rtl': ({'،': ',', '؛': ';', '؟': '?', '.': '۔', ':': '：'}, {'ي': 'ی', 'ك': 'ک', 'ه': 'ہ'}, '٠۰'),
}


@dataclasses.dataclass(frozen=True)
class Rule:
    pattern: re.Pattern
    words: str
    source: re.Pattern | None
    not_after: re.Pattern | None
    not_before: re.Pattern | None


class Words:
    """The rules of a language, by kind."""

    def __init__(self, language):
        self.rules, self.exchanged, self.lost, self.special = {}, {}, {}, set()
        self.names, kind = {}, ''
        text = (FOLDER / f'{language}.rules').read_text(encoding='utf-8')
        for line in text.splitlines():
            if line.startswith('['):
                kind = line.strip('[]')
                self.rules.setdefault(kind, [])
            elif name := re.match(r'([A-Z]+) = (.*)', line):
                self.names[name[1]] = name[2]
            elif line and not line.startswith('#'):
                self.add(kind, line)

    def add(self, kind, line):
        place, *conditions = re.split(r' \| (?=if |not-after |not-before )', line)
        found = dict(re.match(r'([\w-]+) (.*)', condition).groups() for condition in conditions)
        compiled = {name: self.regex(words) for name, words in found.items()}
        if place in ('SWAP', 'ENCLITIC'):
            self.special.add((kind, place))
        elif place.startswith('EXCHANGE '):
            self.exchanged.setdefault(kind, []).append([self.regex(f'‹{word}›') for word in place.split()[1:]])
        elif place.startswith('LOSE '):
            self.lost[kind] = (self.regex(place[5:]), compiled.get('if'))
        else:
            before, _arrow, after = place.partition(' → ') if ' → ' in place else place.rstrip().partition(' →')
            self.rules[kind].append(Rule(self.regex(before), after, compiled.get('if'), compiled.get('not-after'), compiled.get('not-before')))

    def regex(self, text):
        for name, words in self.names.items():
            text = text.replace('{' + name + '}', words)
        return compiled(text)


@functools.cache
def compiled(text):
    arabic = re.search('[\u0621-\u064a]', text)
    if arabic:
        # A letter in […] is left alone; each other one may have its signs.
        parts = re.split(r'(\[[^\]]*\])', text)
        parts[::2] = [re.sub('[\u0621-\u064a]', lambda letter: f'(?:{letter[0]}{MARKS})', part) for part in parts[::2]]
        text = ''.join(parts)
    text = text.replace('@', r'(?<!\w)(?P<joined>(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)?)')
    text = text.replace('‹', r'(?<!\w)(?P<joined>[وف]?)' if arabic and text.startswith('‹') else r'(?<!\w)', 1)
    text = text.replace('‹', r'(?<!\w)')
    return re.compile(text.replace('›', f'(?!\\w|{MARKS[:-1]})'), re.IGNORECASE)


def tidy(text):
    text = re.sub(r'  +', ' ', text)
    return re.sub(r' (?=[.,;:?!،؛؟»)])', '', text).strip(' ')


def put(text, start, end, words):
    """With other words in that place; an initial capital stays with the first word."""
    after = text[end:]
    if text[start:start + 1].isupper():
        joined = words + after.lstrip(' ') if not words else words
        if words:
            words = words[0].upper() + words[1:]
        else:
            after = joined[:1].upper() + joined[1:]
    return tidy(text[:start] + words + (' ' if words and text[start:end].endswith(' ') else '') + after)


def places(text, pattern):
    kept = [match.span() for match in KEPT.finditer(text)]
    for match in pattern.finditer(text):
        if match.end() > match.start() and not any(match.start() < end and start < match.end() for start, end in kept):
            yield match


def clause_before(text, place):
    return CLAUSE_END.split(KEPT.sub('', text[:place]))[-1]


def is_fault(rule, source, text, match):
    return not (rule.source and not rule.source.search(source)
                or rule.not_after and rule.not_after.search(clause_before(text, match.start()))
                or rule.not_before and rule.not_before.match(text, match.end()))


def said(rule, match):
    groups = match.groupdict()
    kept = groups.get('x') or ''
    if not rule.words.startswith('\\g<x>'):
        kept = kept[:1].lower() + kept[1:]
    words = rule.words.replace('\\g<x>', kept)
    return (groups.get('joined') or '') + words


def of_rules(words, kind, source, text):
    for rule in words.rules[kind]:
        for match in places(text, rule.pattern):
            if is_fault(rule, source, text, match):
                yield put(text, *match.span(), said(rule, match))


def swapped(words, kind, source, text):
    """All places at once, if they are of two sorts: left and right change places."""
    found = {match.span(): said(rule, match) for rule in words.rules[kind] for match in places(text, rule.pattern)
             if is_fault(rule, source, text, match)}
    ordered = sorted(found)
    listed = all(LISTED.fullmatch(text[first[1]:second[0]]) for first, second in itertools.pairwise(ordered))
    if len({text[start:end].lower() for start, end in found}) > 1 and not listed:
        for (start, end), new in sorted(found.items(), reverse=True):
            text = put(text, start, end, new)
        yield text


def exchanged(patterns, text):
    found = sorted((match.span() for pattern in patterns for match in places(text, pattern)))
    for first, second in itertools.pairwise(found):
        yield from changed_places(text, first, second)


def changed_places(text, first, second):
    one, other = text[slice(*first)], text[slice(*second)]
    if one.lower() != other.lower() and not LISTED.fullmatch(text[first[1]:second[0]]):
        if one[:1].isupper():
            one, other = one[0].lower() + one[1:], other[:1].upper() + other[1:]
        yield text[:first[0]] + other + text[first[1]:second[0]] + one + text[second[1]:]


def sentence_lost(pattern, needed, source, text):
    parts = SENTENCE.findall(text)
    if len(parts) < 2 or (needed and not needed.search(source)):
        return
    for number, part in enumerate(parts):
        if any(True for _match in places(part, pattern)):
            yield ''.join(parts[:number] + parts[number + 1:]).strip()


def enclitic(text):
    for match in places(text, ENCLITIC):
        verb = ''.join(sign for sign in unicodedata.normalize('NFD', match[1]) if sign != '\u0301')
        verb = unicodedata.normalize('NFC', verb)
        yield put(text, *match.span(), f'no {match[2]} {verb[0].lower()}{verb[1:]}')


def in_words(words, source, text):
    """(kind, text) for each fault in words."""
    for kind in words.rules:
        yield from ((kind, new) for new in of_rules(words, kind, source, text))
        if (kind, 'SWAP') in words.special:
            yield from ((kind, new) for new in swapped(words, kind, source, text))
        if (kind, 'ENCLITIC') in words.special:
            yield from ((kind, new) for new in enclitic(text))
        for patterns in words.exchanged.get(kind, []):
            yield from ((kind, new) for new in exchanged(patterns, text))
        if kind in words.lost:
            yield from ((kind, new) for new in sentence_lost(*words.lost[kind], source, text))


def digits(text, chance):
    for match in places(text, NUMBER):
        number = match[0]
        others = {str(int(number) + 1), number + '0', number[:-1], number[::-1], str(max(int(number) - 1, 0))} - {number, ''}
        for new in chance.sample(sorted(others), 2):
            yield 'digits', text[:match.start()] + new + text[match.end():]


def digit_order(text):
    for first, second in itertools.pairwise(match.span() for match in places(text, NUMBER)):
        yield from (('order', new) for new in changed_places(text, first, second))


def another_gap(gap, names):
    if gap == '%%':
        return '%'
    if gap.startswith('{'):
        return '{' + next(name for name in names if name != gap[1:-1]) + '}'
    return gap[:-1] + ('s' if gap[-1] != 's' else 'd')


def gaps(text, may_be_lost, names):
    found = list(GAP.finditer(text))
    for match in found:
        if may_be_lost:
            yield 'placeholders', tidy(text[:match.start()] + text[match.end():])
        yield 'placeholders', text[:match.start()] + another_gap(match[0], names) + text[match.end():]
    in_order = [match for match in found if match[0] != '%%']
    for first, second in itertools.pairwise(in_order):
        if first[0] != second[0]:
            yield from (('placeholders', new) for new in changed_places(text, first.span(), second.span()))
        elif first[0].startswith('%') and '$' not in first[0]:
            numbers = {match.start(): number for number, match in enumerate(in_order, 1)}
            numbers[first.start()], numbers[second.start()] = numbers[second.start()], numbers[first.start()]
            yield 'placeholders', GAP.sub(lambda match: match[0] if match.start() not in numbers else
                                          f'%{numbers[match.start()]}${match[0][1:]}', text)


def tags(text):
    for match in PAIR.finditer(text):
        start, end = text[:match.start()], text[match.end():]
        yield 'tags', f'{start}{match[3]}{match[4]}{end}'
        yield 'tags', f'{start}{match[1]}{match[3]}{end}'
        yield 'tags', f'{start}{match[3]}{end}'
        yield 'tags', f'{start}{match[1][:-1]}{match[3]}{match[4]}{end}'


def links(text, targets, chance):
    found = list(HREF.finditer(text))
    for match in found:
        yield 'links', text[:match.start()] + chance.choice([name for name in targets if name != match[0]]) + text[match.end():]
        yield 'links', text[:match.start()] + match[0][:-1] + text[match.end():]
    for first, second in itertools.pairwise(found):
        yield from (('links', new) for new in changed_places(text, first.span(), second.span()))


def free_places(text, pattern):
    return list(places(text, re.compile(pattern)))


def hidden(text, chance):
    inside = free_places(text, r'\w(?=\w)')
    for sign in HIDDEN if inside else '':
        place = chance.choice(inside).end()
        yield 'hidden', text[:place] + sign + text[place:]


def foreign(text, direction, chance):
    signs, letters, zeros = OTHERS[direction]
    for match in places(text, NUMBER):
        for zero in zeros:
            other = ''.join(chr(ord(zero) + int(digit)) for digit in match[0])
            yield 'wrong digits', text[:match.start()] + other + text[match.end():]
    for kind, wrong in (('wrong marks', signs), ('wrong letters', letters)):
        for sign, other in wrong.items():
            found = free_places(text, re.escape(sign) if kind == 'wrong marks' else rf'(?<=\w){sign}(?=\w)')
            if found:
                place = chance.choice(found)
                yield kind, text[:place.start()] + other + text[place.end():]


def plant(words, source, text, *, direction, names, targets, may_lose_gap, chance):
    """Yields (kind, text) once for each single fault that this translation allows."""
    seen = {text, ''}
    for kind, new in itertools.chain(
            in_words(words, source, text), digits(text, chance), digit_order(text), gaps(text, may_lose_gap, names),
            tags(text), links(text, targets, chance), hidden(text, chance), foreign(text, direction, chance)):
        if new not in seen:
            seen.add(new)
            yield kind, new
