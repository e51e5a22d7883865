#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an index of the pictures of ./dev gallery: gallery_index.py FOLDER

A picture is named PAGE--WIDTHxHEIGHT--THEME.png, for example
skin--1280x800--light.png. Pages stand in the order in which they were drawn.
Pictures with other names are listed at the end.
"""
import collections
import html
import pathlib
import re
import sys

NAME = re.compile(r'(?P<page>.+?)--(?P<size>\d+x\d+)--(?P<theme>[\w-]+)')

STYLE = '''
body { font-family: sans-serif; margin: 1em 2em; background: #eee; color: #222 }
nav { columns: 14em } nav a { display: block }
section { border-top: 2px solid #999; margin-top: 2em }
.row { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start }
figure { margin: 0 } figcaption { font-size: .85em }
img { max-height: 26em; max-width: 40em; border: 1px solid #999 }
'''


def area(size):
    width, height = map(int, size.split('x'))
    return width * height


def group(folder):
    """Returns {page: {size: {theme: file}}} in the order of drawing, and the other files."""
    pages = collections.defaultdict(lambda: collections.defaultdict(dict))
    others = []
    for path in sorted(folder.glob('*.png'), key=lambda path: (path.stat().st_mtime_ns, path.name)):
        match = NAME.fullmatch(path.stem)
        if match:
            pages[match['page']][match['size']][match['theme']] = path.name
        else:
            others.append(path.name)
    return pages, others


def picture(name, caption):
    name, caption = html.escape(name), html.escape(caption)
    return (f'<figure><a href="{name}"><img loading="lazy" src="{name}" alt="{caption}"></a>'
            f'<figcaption>{caption}</figcaption></figure>')


def section(page, sizes):
    yield f'<section id="{html.escape(page)}"><h2>{html.escape(page)}</h2>'
    for size in sorted(sizes, key=area):
        yield f'<h3>{size}</h3><div class="row">'
        yield from (picture(name, theme) for theme, name in sizes[size].items())
        yield '</div>'
    yield '</section>'


def document(title, pages, others):
    yield '<!doctype html><html><meta charset="utf-8">'
    yield f'<title>{html.escape(title)}</title><style>{STYLE}</style>'
    yield f'<h1>{html.escape(title)}</h1><nav>'
    yield from (f'<a href="#{html.escape(page)}">{html.escape(page)}</a>' for page in pages)
    yield '</nav>'
    for page, sizes in pages.items():
        yield from section(page, sizes)
    if others:
        yield '<section><h2>Other pictures</h2><div class="row">'
        yield from (picture(name, name) for name in others)
        yield '</div></section>'
    yield '</html>'


def main(folder):
    folder = pathlib.Path(folder)
    pages, others = group(folder)
    index = folder / 'index.html'
    index.write_text('\n'.join(document(f'Gallery: {folder.name}', pages, others)), encoding='utf-8')
    count = len(others) + sum(len(themes) for sizes in pages.values() for themes in sizes.values())
    print(f'{count} pictures of {len(pages)} pages: {index}')
    return 0 if count else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
