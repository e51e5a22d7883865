#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the outline of the book while the program is built.

    outline.py POTFILES CONTENT_FOLDER OUTPUT_FOLDER

Home shows every door and chapter and opens none: outline.ui holds the little that
these need, so that the length of the book does not slow the start. How many
minutes each takes is worked out here, from the words that count_words() counts. The chapters are
the lines ui/content/NAME.ui of POTFILES, in that order. Beside it stands
content.gresource.xml, which names every file of the book.

A chapter that cannot be read is named with file, line and column and left out:
the program opens the rest. The test of the content is what fails.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

PREFIX = '/io/github/microneedlingguide/Guide/content'
NOT_CHAPTERS = {'about.ui', 'choices.ui', 'glossary.ui', 'quiz.ui', 'self-check.ui', 'signs.ui', 'sources.ui',
                'synonyms.ui',
                'visit-plan.ui'}
NOT_SEEN = {'alt'}
# What a link says on the screen where it has no words of its own.
MORE = 'More about this'

# Somebody who is worried, and reads in a waiting room.
WORDS_A_MINUTE = 130
SECONDS_A_PICTURE = 10
SECONDS_A_CHOICE = 5
PICTURES = {'GuideFigure', 'GuideDots'}


def complain(path, line, column, message):
    print(f'{path}:{line}:{column}: {message}', file=sys.stderr)


def content_names(potfiles):
    """The files of the book, in the order of the lines of POTFILES."""
    lines = pathlib.Path(potfiles).read_text(encoding='utf-8').splitlines()
    return [pathlib.PurePath(line).name for line in lines if re.fullmatch(r'ui/content/[\w-]+\.ui', line)]


def read_chapter(path):
    """Returns the chapter's element, or None after saying what is wrong."""
    try:
        chapter = ET.parse(path).getroot().find("object[@class='GuideChapter']")
    except ET.ParseError as error:
        line, column = error.position
        complain(path, line, column + 1, str(error).split(':')[0])
        return None
    if chapter is None or chapter.get('id') is None:
        complain(path, 1, 1, 'no GuideChapter with an id')
        return None
    wanted = ('title', 'summary', 'card') if find_property(chapter, 'door') is None else ('title', 'summary')
    missing = [name for name in wanted if find_property(chapter, name) is None]
    if missing:
        complain(path, 1, 1, f'the chapter has no {" and no ".join(missing)}')
        return None
    return chapter


def find_property(element, name):
    return element.find(f"property[@name='{name}']")


def read_signs(path):
    """Returns {id of a sign: its words}; a page that shows a sign names the id alone."""
    signs = ET.parse(path).getroot().iterfind(".//object[@class='GuideSign']") if path.is_file() else ()
    return {sign.get('id'): find_property(sign, 'text').text for sign in signs}


def read_titles(chapters):
    """Returns {id of a page: its title}; a link can name the id alone."""
    pages = (page for _name, chapter in chapters for page in chapter.iterfind(".//object[@class='GuidePage']"))
    return {page.get('id'): find_property(page, 'title').text for page in pages}


def shown_texts(node, signs, titles):
    """What a reader sees of a chapter, a page or a block: descriptions of drawings are not among it."""
    for prop in node.iter('property'):
        if prop.get('translatable') == 'yes' and prop.get('name') not in NOT_SEEN:
            yield prop.text or ''
    for inner in node.iter('object'):
        sign, target, count = (find_property(inner, name) for name in ('sign', 'to', 'count'))
        if sign is not None and find_property(inner, 'text') is None:
            yield signs.get(sign.text, '')
        if target is not None and find_property(inner, 'title') is None:
            yield MORE
        if count is not None:
            yield '7 of 50 people:'


def count_words(node, signs, titles):
    """Counts the words that a reader sees, without the marks around them."""
    return sum(len(re.sub(r'<[^>]+>', '', text).split()) for text in shown_texts(node, signs, titles))


def has_choice(page):
    """Whether a reader has to choose where to go: more about the same can be passed over."""
    return any(find_property(link, 'title') is not None for link in page.iterfind(".//object[@class='GuideLink']"))


def count_minutes(chapter, signs, titles):
    pages = chapter.findall(".//object[@class='GuidePage']")
    seconds = (sum(count_words(page, signs, titles) for page in pages) / WORDS_A_MINUTE * 60
               + sum(node.get('class') in PICTURES for node in chapter.iter('object')) * SECONDS_A_PICTURE
               + sum(has_choice(page) for page in pages) * SECONDS_A_CHOICE)
    return max(1, round(seconds / 60))


def page_ids(chapter):
    return [page.get('id', '') for page in chapter.findall(".//object[@class='GuidePage']")]


def former_ids(chapter):
    """For each page that is no more, the page that has its words: old=new."""
    return [f'{old}={page.get("id")}' for page in chapter.findall(".//object[@class='GuidePage']")
            for was in page.findall("property[@name='was']") for old in was.text.split()]


def oldest_month(chapters):
    """When the page that was compared longest ago was."""
    months = [prop.text for _name, chapter in chapters for prop in chapter.findall(".//property[@name='compared']")]
    return min(months, default='')


def property_line(name, text, attributes=''):
    return f'        <property name="{name}"{attributes}>{escape(str(text))}</property>'


def copied_property(chapter, name):
    """The same string with the same context, so that one translation serves both."""
    prop = find_property(chapter, name)
    if prop is None:
        return
    attributes = ''.join(f' {key}={quoteattr(prop.get(key))}'
                         for key in ('translatable', 'context') if prop.get(key))
    yield property_line(name, prop.text or '', attributes)


def outline_lines(chapters, signs):
    titles = read_titles(chapters)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<!-- Made from the chapters by outline.py: change those instead. -->'
    yield '<interface>'
    yield '  <object class="GuideBook" id="book">'
    yield f'    <property name="compared">{escape(oldest_month(chapters))}</property>'
    for name, chapter in chapters:
        yield '    <child>'
        yield f'      <object class="GuideChapter" id={quoteattr(chapter.get("id"))}>'
        for field in ('title', 'summary', 'card', 'door'):
            yield from copied_property(chapter, field)
        yield property_line('minutes', count_minutes(chapter, signs, titles))
        yield property_line('pages', ' '.join(page_ids(chapter)))
        if former_ids(chapter):
            yield property_line('was', ' '.join(former_ids(chapter)))
        yield property_line('file', name)
        yield '      </object>'
        yield '    </child>'
    yield '  </object>'
    yield '</interface>'


def resource_lines(names):
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gresources>'
    yield f'  <gresource prefix="{PREFIX}">'
    for name in ['outline.ui', *names]:
        yield f'    <file>{escape(name)}</file>'
    yield '  </gresource>'
    yield '</gresources>'


def write(path, lines):
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')


def main(potfiles, content_folder, output_folder):
    content, output = pathlib.Path(content_folder), pathlib.Path(output_folder)
    names, chapters = [], []
    for name in content_names(potfiles):
        if not (content / name).is_file():
            complain(potfiles, 1, 1, f'names ui/content/{name}, which is not there')
            continue
        names.append(name)
        chapter = read_chapter(content / name) if name not in NOT_CHAPTERS else None
        if chapter is not None:
            chapters.append((name, chapter))
    write(output / 'outline.ui', outline_lines(chapters, read_signs(content / 'signs.ui')))
    write(output / 'content.gresource.xml', resource_lines(names))


if __name__ == '__main__':
    main(*sys.argv[1:])
