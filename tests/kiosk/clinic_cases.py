# SPDX-License-Identifier: GPL-3.0-or-later
"""What clinics write into their files and save as their logos, and what is right for each.

Each stands for its kind. A case says what is told (the line and words of each fault, and
no other), what is on the first screen, and what stands on Home and what does not. A logo
is of one colour that nothing else on the screen has, or says of itself what is seen."""
import base64
import dataclasses
import gzip
import struct
import zlib

NAME = 'Hill Street Skin'
INK = (138, 31, 106)  # of the logos
INK_TEXT = '#8a1f6a'
DARK, PALE = (27, 42, 51), (254, 254, 240)  # of those on nothing
LIGHT_GROUND, DARK_GROUND, MIDDLE_GROUND = (255, 255, 255), (16, 33, 31), (118, 118, 118)


@dataclasses.dataclass
class Case:
    """A clinic file. A fault is its line, or 0 where the file itself is to blame, and words of it."""
    text: bytes
    faults: list = dataclasses.field(default_factory=list)
    first: str = NAME  # a name on the first screen, '' where there is none
    home: tuple = ()  # words on Home, besides
    languages: tuple = ()  # to choose from, besides English


@dataclasses.dataclass
class Logo:
    """A file that is named as the logo."""
    name: str
    data: bytes
    fault: str = ''  # words of it where the logo is left out
    note: str = ''  # words of what is told of one that is shown
    aspect: float = 4.0  # of its ink
    ink: tuple = INK
    ground: tuple = None  # the colour it stands on, where it has none of its own


def clinic(*lines, kiosk=()):
    """A file with a name, these lines, and these of the kiosk."""
    return '\n'.join(['[clinic]', f'name={NAME}', *lines, *(['[kiosk]', *kiosk] if kiosk else []), '']).encode()


def phone(number, shown=None):
    """A phone number, and how it is shown, or why it is not: (words,)."""
    faults = [] if isinstance(shown, str) else [(3, words) for words in shown]
    return Case(clinic(f'phone={number}'), faults, home=(f'Phone: \u2066{shown}\u2069',) if isinstance(shown, str) else ())


FILES = {
    'backslash': Case(clinic('address=Unit 4\\5, Park Road', 'hours=Mon\\Tue 9-17', 'note=Ask at the desk\\'),
                      home=('Unit 4\\5, Park Road', 'Mon\\Tue 9-17', 'Ask at the desk\\')),
    'new line': Case(clinic('address=12 Park Road\\nSampletown'), home=('12 Park Road\nSampletown',)),
    'octal': Case(clinic('note=Ask\\374'), home=('Ask\\374',)),
    'capitals': Case(b'[Clinic]\nName=Hill Street Skin\nPhone=0123 456 789\n',
                     [(1, 'Did you mean [clinic]?'), (2, 'Did you mean “name”?'), (3, 'Did you mean “phone”?')],
                     home=('Phone: \u20660123 456 789\u2069',)),
    'group twice wrong': Case(b'[Clinic]\nname=Hill Street Skin\nfone=1\n',
                              [(1, 'Did you mean [clinic]?'), (3, 'Did you mean “phone”?')]),
    'unknown group': Case(b'[ours]\nname=Dale\n[clinic]\nname=Hill Street Skin\n',
                          [(1, 'There is no group [ours]'), (2, 'belongs under [clinic]')]),
    'count folder': Case(clinic(kiosk=['count-folder=/srv/no-such-folder']), [(4, 'there is no such folder')]),
    'count folder of the service': Case(clinic(kiosk=['count-folder=/var/lib/microneedling-guide'])),
    'two emergencies': Case(clinic('emergency=112 / 911'), [(3, 'Write one number alone')]),
    'one or the other': Case(clinic('emergency=911 or 112'), [(3, '“or” stands after “911 ”')]),
    'html': Case('[clinic]\nname=Hill &amp; Dale\nnote=Ask <b>us</b>\n'.encode(),
                 [(2, 'Write & for &amp;'), (3, 'no <tags>')], first='Hill &amp; Dale', home=('Ask <b>us</b>',)),
    'languages in capitals': Case(clinic(kiosk=['languages=EN;ES', 'first-language=EN']),
                                  [(4, 'Did you mean “en”?'), (4, 'Did you mean “es”?'), (5, 'Did you mean “en”?')],
                                  languages=('Español',)),
    'languages by name': Case(clinic(kiosk=['languages=English;Arabic']),
                              [(4, 'Did you mean “en”?'), (4, 'Did you mean “ar”?')], languages=('العربية',)),
    'languages of places': Case(clinic(kiosk=['languages=en_GB;es_MX;ar-EG']),
                                [(4, 'Did you mean “en”?'), (4, 'Did you mean “es”?'), (4, 'Did you mean “ar”?')],
                                languages=('Español', 'العربية')),
    'no language': Case(clinic(kiosk=['languages=en;xx']), [(4, 'there is no such language')]),
    'latin-1': Case('[clinic]\nname=Clínica\nphone=0123 456\n'.encode('latin-1'), [(2, 'Save the file as UTF-8')],
                    first='', home=('Phone: \u20660123 456\u2069',)),
    'utf-16': Case(clinic().decode().encode('utf-16'), [(1, 'Save it as UTF-8')], first=''),
    'byte order mark': Case(b'\xef\xbb\xbf' + clinic('phone=0123 456'), home=('Phone: \u20660123 456\u2069',)),
    'nul': Case(b'[clinic]\nname=Hill Street Skin\nnote=Ask\0 us\nphone=0123 456\n', [(3, 'NUL byte')],
                home=('Phone: \u20660123 456\u2069',)),
    'old mac': Case(clinic('phone=0123 456').replace(b'\n', b'\r'), home=('Phone: \u20660123 456\u2069',)),
    'several lines': Case(clinic('address=12 Park Road', '   Sampletown'), [(4, 'write \\n')], home=('12 Park Road',)),
    'windows': Case(b'; our clinic\r\n[clinic]\r\nname="Hill Street Skin"\r\nphone = 0123 456\r\naddress=Park Road ; door\r\n',
                    home=('Phone: \u20660123 456\u2069', 'Park Road ; door')),
    'glued': Case(clinic(kiosk=['idle-seconds=90pin=pbkdf2-sha256$1000$00$11']), [(4, 'Two lines have become one')]),
    'units': Case(clinic(kiosk=['idle-seconds=90 ', 'text-size=125%', 'idle-seconds=2 minutes']),
                  [(5, '125 stands in'), (6, 'stands here again')]),
    'letters of no font': Case('[clinic]\nname=Hill \U000f0041\n'.encode(), [(2, 'is no letter')], first='Hill \U000f0041'),
    'logo with backslash': Case(clinic('logo=images\\logo.svg'), [(3, 'such as images/logo.svg')]),
    'logo in quotes': Case(clinic('logo="logo.svg"'), [(3, 'without quotes')]),
    'logo as address': Case(clinic('logo=file:///etc/xdg/logo.svg'), [(3, 'not an address')]),
    'logo is a pipe': Case(clinic('logo=PIPE'), [(3, 'a named pipe')]),
    'logo is a folder': Case(clinic('logo=/tmp'), [(3, 'a folder')]),
    'logo has no end': Case(clinic('logo=/dev/zero'), [(3, 'a device')]),
    'phone, no-break space': phone('0123\u00a0456\u00a0789', '0123 456 789'),
    'phone, narrow space': phone('01\u202f23\u202f45', '01 23 45'),
    'phone, dash': phone('0123 456\u2013789', '0123 456-789'),
    'phone, no-break hyphen': phone('+44 (0)20 7946\u20110018', '+44 (0)20 7946-0018'),
    'phone, arabic': phone('٠١٢٣ ٤٥٦', '0123 456'),
    'phone, direction': phone('\u200e0123 456\u200f', '0123 456'),
    'phone, link': phone('tel:+44123456789', '+44123456789'),
    'phone, hours': phone('+44 123 456 789 (24h)', ['“h” stands after']),
    'phone, extension': phone('(555) 010-0123 ext. 4', ['“ext” stands after']),
    'phone, two': phone('555 010-0123, 555 010-0124', ['“,” stands after “555 010-0123”']),
    'phone, letters': phone('0800-SKIN-00', ['“SKIN” stands after']),
}
# Not files at all: the kind, and words of what is said.
NO_FILES = {'pipe': 'a named pipe', 'folder': 'a folder', 'device': 'a device', 'nothing': 'there is no such file',
            'endless': 'more than 64 kB'}

SVG = 'xmlns="http://www.w3.org/2000/svg"'
LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
BAND = f'<rect width="360" height="90" fill="{INK_TEXT}"/>'


def svg(head, body=BAND, names=SVG):
    return f'<svg {names} {head}>{body}</svg>'.encode()


def chunk(name, data):
    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))


def png(width, height, kind='rgb', passes=((0, 0, 1, 1),)):
    """One colour, in one of the forms that a PNG has."""
    pixel, colours, depth = {'rgb': (bytes(INK), 2, 8), 'deep': (bytes(c for c in INK for _ in '12'), 2, 16),
                             'gray': (b'\x55\x55', 0, 16)}[kind]
    packer, rows = zlib.compressobj(9), []
    for left, top, right, down in passes:
        columns = len(range(left, width, right))
        rows += [packer.compress(b'\0' + pixel * columns) for _ in range(top, height, down) if columns]
    data = b''.join(rows) + packer.flush()
    head = struct.pack('>IIBBBBB', width, height, depth, colours, 0, 0, len(passes) > 1)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', data) + chunk(b'IEND', b'')


ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
WITHIN = 'data:image/png;base64,' + base64.b64encode(png(120, 60)).decode()
LARGE_WITHIN = 'data:image/png;base64,' + base64.b64encode(png(6000, 1500)).decode()
BOX = 'viewBox="0 0 360 90"'
SIZE = 'width="360" height="90"'
HEAVY = 'too much time or memory'


def on_nothing(colour):
    return svg(BOX, f'<circle cx="45" cy="45" r="40" fill="{colour}"/><rect x="100" y="20" width="250" height="50" fill="{colour}"/>')


def heavy_filter():
    blurs = '<feGaussianBlur stdDeviation="20"/>' * 400
    return svg(BOX, f'<filter id="f" x="0" y="0" width="1" height="1">{blurs}</filter><g filter="url(#f)">{BAND}</g>')


def heavy_uses():
    """Ten times ten times ten …: nothing but a few lines."""
    groups = ''.join(f'<g id="a{i}">' + f'<use xlink:href="#a{i - 1}"/>' * 10 + '</g>' for i in range(1, 20))
    return svg(BOX, f'<defs><g id="a0"><rect width="4" height="4"/></g>{groups}</defs><use xlink:href="#a19"/>', f'{SVG} {LINKS}')


def heavy_groups():
    return svg(BOX, '<g opacity="0.9">' * 80 + BAND + '</g>' * 80)


LOGOS = {
    'size and viewBox': Logo('a.svg', svg(f'{SIZE} {BOX}')),
    'viewBox alone': Logo('b.svg', svg(BOX)),
    'per cent': Logo('c.svg', svg(f'width="100%" height="100%" {BOX}')),
    'size alone': Logo('d.svg', svg(SIZE)),
    'neither': Logo('e.svg', svg('')),
    'neither, not from the corner': Logo('e2.svg', svg('', f'<rect x="700" y="40" width="360" height="90" fill="{INK_TEXT}"/>')),
    'width alone': Logo('e3.svg', svg(f'width="360" {BOX}')),
    'millimetres': Logo('f.svg', svg('width="80mm" height="20mm" viewBox="0 0 360 90"')),
    'utf-16': Logo('g.svg', ('<?xml version="1.0" encoding="UTF-16"?>' + svg(f'{SIZE} {BOX}').decode()).encode('utf-16')),
    'entities': Logo('h.svg', b'<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>'
                     + svg(f'{SIZE} {BOX}', names='xmlns="&ns;"')),
    'style from elsewhere': Logo('i.svg', svg(BOX, '<style>@import url("https://fonts.example/css");.a{fill:' + INK_TEXT
                                              + '}</style><rect class="a" width="360" height="90"/>')),
    'name without a meaning': Logo('j.svg', svg(BOX, BAND + '<image xlink:href="" width="1" height="1"/>'),
                                   'Namespace prefix xlink'),
    'no namespace': Logo('k.svg', svg(f'{SIZE} {BOX}', names=''), 'lacks xmlns'),
    'dark on nothing': Logo('l.svg', on_nothing('#1b2a33'), ink=DARK, ground=LIGHT_GROUND, aspect=345 / 80),
    'white on nothing': Logo('m.svg', on_nothing('#fefef0'), ink=PALE, ground=DARK_GROUND, aspect=345 / 80),
    'both on nothing': Logo('m2.svg', svg(BOX, f'<rect width="150" height="90" fill="#1b2a33"/>'
                                          '<rect x="180" width="180" height="90" fill="#fefef0"/>'), ink=DARK, aspect=150 / 90,
                            ground=MIDDLE_GROUND),
    'tall': Logo('n.svg', svg('viewBox="0 0 100 700"', f'<rect width="100" height="700" fill="{INK_TEXT}"/>'), aspect=1 / 7),
    'wide': Logo('n2.svg', svg('viewBox="0 0 900 100"', f'<rect width="900" height="100" fill="{INK_TEXT}"/>'), aspect=9),
    'very wide': Logo('n3.svg', svg('viewBox="0 0 4000 100"', f'<rect width="4000" height="100" fill="{INK_TEXT}"/>'),
                      aspect=40),
    'huge viewBox': Logo('o.svg', svg('width="36000px" height="9000px" viewBox="-180000 -45000 360000 90000"',
                                      f'<rect x="-180000" y="-45000" width="360000" height="90000" fill="{INK_TEXT}"/>')),
    'large png': Logo('p.png', png(3000, 750, 'deep')),
    'very large png': Logo('p2.png', png(9600, 2400)),
    'larger png than a camera makes': Logo('p3.png', png(12000, 3000), 'more than 24 million pixels'),
    'jpeg': Logo('q.png', b'\xff\xd8\xff\xe0\0\x10JFIF\0\x01\1\0\0\1\0\1\0\0\xff\xd9', 'a JPEG picture'),
    'capitals, svg': Logo('R.SVG', svg(BOX)),
    'capitals, png': Logo('S.PNG', png(360, 90)),
    'packed': Logo('t.svg', gzip.compress(svg(BOX), mtime=0)),
    'gray of two bytes': Logo('u.png', png(360, 90, 'gray'), ink=(85, 85, 85)),
    'interlaced': Logo('v.png', png(1800, 450, passes=ADAM7)),
    'cut short': Logo('v2.png', png(3600, 900)[:-200], 'cannot be used'),
    'picture within': Logo('w.svg', svg('viewBox="0 0 240 120"', f'<image width="240" height="120" xlink:href="{WITHIN}"/>',
                                        f'{SVG} {LINKS}'), aspect=2),
    'large picture within': Logo('w2.svg', svg(BOX, f'<image width="360" height="90" xlink:href="{LARGE_WITHIN}"/>',
                                               f'{SVG} {LINKS}'), '6000 by 1500 pixels'),
    'pattern': Logo('x.svg', svg(BOX, '<defs><pattern id="p" width="1" height="1" patternContentUnits="objectBoundingBox">'
                                 f'<rect width="1" height="1" fill="{INK_TEXT}"/></pattern></defs>'
                                 '<rect width="360" height="90" fill="url(#p)"/>')),
    'clipped': Logo('y.svg', svg('width="500" height="200" viewBox="0 0 375 150"',
                                 '<clipPath id="c"><path d="M20 20H355V130H20Z"/></clipPath><g clip-path="url(#c)">'
                                 f'<rect x="-37.5" y="-15" width="450" height="180" fill="{INK_TEXT}"/></g>'), aspect=335 / 110,
                    ground=LIGHT_GROUND),
    'words': Logo('z.svg', svg(BOX, BAND + '<text y="50" font-family="No Such Face, sans-serif" fill="#fff">Hill</text>'),
                  note='the font “No Such Face”'),
    'nothing in it': Logo('nothing.svg', svg(BOX, ''), 'nothing can be seen'),
    'no picture': Logo('words.svg', b'Our logo', 'neither an SVG nor a PNG'),
    'empty': Logo('empty.png', b'', 'neither an SVG nor a PNG'),
    'files from elsewhere': Logo('elsewhere.svg', svg(BOX, BAND + '<image width="9" height="9" xlink:href="file:///etc/passwd"/>'
                                                      '<image width="9" height="9" xlink:href="http://127.0.0.1:9/"/>',
                                                      f'{SVG} {LINKS}')),
    'heavy filter': Logo('filter.svg', heavy_filter(), HEAVY),
    'heavy uses': Logo('uses.svg', heavy_uses(), HEAVY),
    'heavy groups': Logo('groups.svg', heavy_groups(), HEAVY),
}
