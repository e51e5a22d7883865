#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the colours of the three themes to their contrast, from the style sheets.

Text on its ground has at least 7:1, lines and the focus ring 3:1. Every theme
has the same tokens, every token used is there, and a rule that sets text and
ground itself is checked as it stands. Faint lines round cards and between rows have a
token of their own, which is no fainter than any line where contrast is high; only what
is answered or cannot be used is fainter. The display tests look at pixels.
"""
import pathlib
import re
import sys

STYLE = pathlib.Path(__file__).resolve().parents[2] / 'ui' / 'style'
THEMES = ('light', 'dark', 'contrast')
TEXT, LINE = 7.0, 3.0
TOKEN = re.compile(r'@define-color\s+([\w-]+)\s+([^;]+);')


def read_tokens(theme):
    return dict(TOKEN.findall((STYLE / f'{theme}.css').read_text(encoding='utf-8')))


# What a box says is in a colour with a ground of the same name, as “urgent” on “urgent-bg”.
TOKENS = read_tokens('light')
KINDS = [token for token in TOKENS if f'{token}-bg' in TOKENS and not token.startswith('paper-')]
PAPER_KINDS = [token for token in TOKENS if f'{token}-bg' in TOKENS and token.startswith('paper-')]
GROUNDS = ('bg', 'surface', 'sunken', 'accent-soft', *(f'{kind}-bg' for kind in KINDS))

PAIRS = [
    *(('ink', ground, TEXT) for ground in GROUNDS),
    *((token, ground, TEXT) for token in ('ink-soft', 'accent') for ground in ('bg', 'surface', 'sunken')),
    *((kind, f'{kind}-bg', TEXT) for kind in KINDS),
    *((kind, 'surface', TEXT) for kind in ('do', 'dont', 'caution')),
    ('routine', 'sunken', TEXT),
    *(('paper-ink', ground, TEXT) for ground in ('paper', *(f'{kind}-bg' for kind in PAPER_KINDS))),
    *((token, 'paper', LINE) for token in ('paper-line', *PAPER_KINDS)),
    ('accent-ink', 'accent', TEXT),
    *(('line', ground, LINE) for ground in ('bg', 'surface', 'sunken')),
    *(('focus', ground, LINE) for ground in GROUNDS),
]

HIGH_CONTRAST = [('hairline', ground, LINE) for ground in ('bg', 'surface', 'sunken')]
# What is answered, and what cannot be used.
FAINT = ('window > .guide button.quiz-answer.answered', 'window > .guide button.arrow:disabled')


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rules():
    """Yields the sheet, selector and body of every rule."""
    for sheet in sorted(STYLE.glob('*.css')):
        if sheet.stem in THEMES:
            continue
        text = re.sub(r'/\*.*?\*/', '', sheet.read_text(encoding='utf-8'), flags=re.S)
        for selector, body in re.findall(r'([^{}]+)\{([^{}]*)\}', text):
            yield sheet.name, ' '.join(selector.split()), body


def fainter_lines():
    for sheet, selector, body in rules():
        if 'alpha(@line' in body and selector not in FAINT:
            yield f'{sheet}: {selector}: a faint line is @hairline, which high contrast makes black'


def read_rules():
    """Yields the selector of each rule with the tokens of its own text and ground."""
    for sheet, selector, body in rules():
        ink = re.search(r'(?<![\w-])color:\s*@([\w-]+)', body)
        ground = re.search(r'(?<![\w-])background(?:-color)?:\s*@([\w-]+)', body)
        if ink and ground and ink[1] != ground[1]:  # a mark of one colour has no words
            yield f'{sheet} {selector}', ink[1], ground[1]


def used_tokens():
    return {token for sheet in STYLE.glob('*.css') if sheet.stem not in THEMES
            for token in re.findall(r'@(?!define-color|keyframes|import|media)([\w-]+)',
                                    re.sub(r'/\*.*?\*/', '', sheet.read_text(encoding='utf-8'), flags=re.S))}


def check_theme(theme, pairs):
    tokens = read_tokens(theme)
    lowest = {TEXT: 99, LINE: 99}
    for where, ink, ground, least in pairs:
        if not all(tokens.get(token, '').startswith('#') for token in (ink, ground)):
            yield f'{theme}: {where}: {ink} or {ground} is no plain colour'
            continue
        ratio = contrast(tokens[ink], tokens[ground])
        lowest[least] = min(lowest[least], ratio)
        if ratio < least:
            yield f'{theme}: {where}: {ink} on {ground} is {ratio:.2f}, not {least}'
    print(f'{theme}: {len(pairs)} pairs, text {lowest[TEXT]:.2f} and more, lines {lowest[LINE]:.2f} and more')


def main():
    pairs = [('tokens', *pair) for pair in PAIRS] + [(*rule, TEXT) for rule in read_rules()]
    high = [('tokens', *pair) for pair in HIGH_CONTRAST]
    faults = [fault for theme in THEMES for fault in check_theme(theme, pairs + (high if theme == 'contrast' else []))]
    faults += fainter_lines()
    for theme in THEMES:
        missing = (used_tokens() | set(read_tokens('light'))) - set(read_tokens(theme))
        faults += [f'{theme}: the token {token} is missing' for token in sorted(missing)]
        faults += [f'{theme}: {token} is another than in light, and it is the colour of paper'
                   for token, value in read_tokens('light').items()
                   if token.startswith('paper') and read_tokens(theme).get(token) != value]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
