# SPDX-License-Identifier: GPL-3.0-or-later
"""Slips of the keyboard: a blank too many, a word twice, an address that was translated.

They are what pofilter of the translate-toolkit finds, but for its tests that other rules know better. Asked here
they take some milliseconds; that program needs three quarters of a second to find the same (catalogues.py).
"""
import operator

from index import TOKEN
from plain import TAG, Later

# What a program reads, or a person types: addresses, functions, options of the command line.
ADDRESS = Later(r'(?:https?:|www\.)[\w/.:;+\-~%#$?=&,()]+|ftp:[\w/.:;+\-~%#?=&,]+')
FUNCTION = Later(r'[\w.]+(?:(?:::|->|\.)\w+)*\(\)')
OPTION = Later(r'(?<!\S)--\w[\w-]*(?<=[^\W_])')
# What msgcat leaves between two translations that it has joined, and how KDE wrote notes in the string itself.
LEFT_OVER = Later(r'#-#-#-#-#|(?:^|\n)_:')
VARIABLE = Later('%.?')
# Marks that hold the blank behind them.
WIDE = tuple('。，、：；？！')


def spoken(text):
    text = VARIABLE.sub(' ', text) if '%' in text else text
    return TAG.sub('', text) if '<' in text else text


def ends(text):
    """The blanks before a text and behind it."""
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def told(text, sign, name, source):
    return f'has {name} {text.count(sign)} times, the source {source.count(sign)} times'


def blanks(source, text):
    if source.strip() != source or text.strip() != text:
        asked, found = ends(source), ends(text)
        if asked[0] != found[0]:
            yield 'begins with other blanks than the source'
        if asked[1] != found[1] and not text.endswith(WIDE):
            yield 'ends with other blanks than the source'
    for name, sign in (('two blanks together', '  '), ('a tab', '\t')):
        if source.count(sign) != text.count(sign):
            yield told(text, sign, name, source)


def lines(source, text):
    for name, sign in (('an end of line (\\n)', '\n'), ('an end of line (\\r)', '\r')):
        if source.count(sign) != text.count(sign):
            yield told(text, sign, name, source)


def signs(source, text):
    """A backslash, and the stroke that GTK puts under a letter."""
    for sign in '\\_':
        if source.count(sign) != text.count(sign):
            yield told(text, sign, f'“{sign}”', source)


def kept(source, text):
    both = f'{source}\n{text}'
    if not ('http' in both or 'www.' in both or 'ftp:' in both or '()' in both or '--' in both):
        return
    for pattern in (ADDRESS, FUNCTION):
        asked, found = pattern.findall(source), pattern.findall(text)
        if asked != found and (pattern is ADDRESS or set(asked) != set(found)):
            yield f'{", ".join(asked) or "nothing"} stays as it is, and here is {", ".join(found) or "nothing"}'
    for option in OPTION.findall(source):
        if option not in text:
            yield f'{option} stays as it is'


def left_over(_source, text):
    if ('#-#' in text or '_:' in text) and LEFT_OVER.search(text):
        yield 'two translations that were joined, or a note in the text: choose one'


def doublewords(_source, text):
    words = spoken(text).replace('.', '').casefold().split()
    if any(map(operator.eq, words, words[1:])):
        yield f'“{next(word for word, other in zip(words, words[1:]) if word == other)}” stands twice'


def acronyms(source, text):
    lost = [word for word in TOKEN.findall(spoken(source)) if word.isupper() and len(word) > 1 and word not in text]
    if lost:
        yield f'{", ".join(lost)} is not there: keep it, or say in po/check that the language has names of its own'


# What only a text with odd blanks has, or with one of these.
OF_FEW = {'blanks': blanks, 'lines': lines, 'signs': signs, 'kept': kept, 'left-over': left_over}
RULES = {**OF_FEW, 'doublewords': doublewords, 'acronyms': acronyms}
ODD = ('  ', '\t', '\n', '\r', '\\', '_', 'http', 'www.', 'ftp:', '()', '--', '#-#')


def is_odd(text):
    return text.strip() != text or any(map(text.__contains__, ODD))


def slips(check, entry):
    """All of them in one go, but for what the language has off, with its reason in po/check."""
    for source, text in entry.pairs:
        are_all = is_odd(source) or is_odd(text)
        for name, look in check.slips:
            for message in look(source, text) if are_all or name not in OF_FEW else ():
                yield name, message
