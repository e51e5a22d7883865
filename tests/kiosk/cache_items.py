#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer of AT-SPI's Cache.GetItems, read from its bytes in the form that GLib's
documents give for GVariant. Its own unpack() asks GLib for each of some ten thousand parts,
which took most of the time of whoever looks at a screen again and again. Run by itself it holds the one to the other."""
import functools
import random
import struct

from gi.repository import GLib

TYPE = '(a((so)(so)(so)iiassusau))'
OFFSETS = {1: 'B', 2: 'H', 4: 'I', 8: 'Q'}
N_ENDS = 6  # of an item, whose ends are told: three references, interfaces, name, description


def offset_size(length):
    """How many bytes tell a place in a container of that length."""
    return next(size for size in OFFSETS if length < 256 ** size)


def ends_of(data):
    """Where each of an array's parts ends, all of them of no fixed size."""
    if not data:
        return ()
    size = offset_size(len(data))
    kind = '=' + OFFSETS[size]
    last, = struct.unpack_from(kind, data, len(data) - size)
    return struct.unpack_from(f'={(len(data) - last) // size}{OFFSETS[size]}', data, last)


@functools.lru_cache(maxsize=None)
def read_strings(data):
    """Few sets of interfaces there are."""
    begin, strings = 0, []
    for end in ends_of(data):
        strings.append(data[begin:end - 1].decode())
        begin = end
    return strings


def read_reference(data):
    name, path, _ = data.split(b'\0', 2)
    return name.decode(), path.decode()


def align(place):
    return (place + 3) & ~3


def read_item(data):
    size = offset_size(len(data))
    end = len(data) - N_ENDS * size
    # The last of them is that of the first part.
    described, named, faces, parent, application, own = struct.unpack_from(f'={N_ENDS}{OFFSETS[size]}', data, end)
    index, count = struct.unpack_from('=ii', data, align(parent))
    role, = struct.unpack_from('=I', data, align(named))
    states = align(described)
    return (read_reference(data[:own]), read_reference(data[own:application]), read_reference(data[application:parent]),
            index, count, read_strings(data[align(parent) + 8:faces]), data[faces:named - 1].decode(), role,
            data[align(named) + 4:described - 1].decode(), struct.unpack_from(f'={(end - states) // 4}I', data, states))


def read_cache(answer):
    """As answer.unpack()[0], but that the last part of an item is a tuple."""
    if answer.get_type_string() != TYPE:
        return answer.unpack()[0]
    data, begin, items = answer.get_data_as_bytes().get_data(), 0, []
    for end in ends_of(data):
        items.append(read_item(data[begin:end]))
        begin = (end + 3) & ~3
    return items


def make_up(chance, n_items, longest):
    """An answer with items of all lengths."""
    def words():
        return ''.join(chance.choices('abc é“ل', k=chance.randint(0, longest)))

    def reference():
        return f':1.{chance.randint(1, 300)}', f'/org/a11y/{chance.randint(1, 99999)}'

    return GLib.Variant(TYPE, ([(reference(), reference(), reference(), chance.randint(-1, 99), chance.randint(-1, 99),
                                 [f'org.a11y.{i}' for i in range(chance.randint(0, 7))], words(), chance.randint(0, 130), words(),
                                 [chance.getrandbits(32) for _ in range(chance.randint(0, 3))]) for _ in range(n_items)],))


def main():
    chance = random.Random(1)
    for n_items, longest in ((0, 0), (1, 0), (1, 90), (1, 300), (2, 5), (60, 60), (700, 40), (500, 400), (4, 70000)):
        answer = make_up(chance, n_items, longest)
        slowly = [(*item[:-1], tuple(item[-1])) for item in answer.unpack()[0]]
        assert read_cache(answer) == slowly, f'{n_items} items, words of up to {longest} letters'
    print('items are read as GLib reads them')


if __name__ == '__main__':
    main()
