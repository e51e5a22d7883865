# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as PNG, written and read with nothing but Python."""
import struct
import zlib

SIGNATURE = b'\x89PNG\r\n\x1a\n'


def chunk(name, data):
    """A part of a PNG."""
    return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))


def write(path, width, height, rows):
    """Rows are bytes of red, green and blue."""
    head = struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)
    lines = b''.join(b'\0' + row for row in rows)
    with open(path, 'wb') as file:
        file.write(SIGNATURE + chunk(b'IHDR', head) + chunk(b'IDAT', zlib.compress(lines, 6)) + chunk(b'IEND', b''))


def read(path):
    """Width, height and rows of what write() wrote."""
    with open(path, 'rb') as file:
        data = file.read()
    width, height = struct.unpack('>II', data[16:24])
    at, packed = len(SIGNATURE), b''
    while at < len(data):
        length, kind = struct.unpack('>I4s', data[at:at + 8])
        packed += data[at + 8:at + 8 + length] if kind == b'IDAT' else b''
        at += length + 12
    lines, stride = zlib.decompress(packed), 3 * width + 1
    return width, height, [lines[y * stride + 1:(y + 1) * stride] for y in range(height)]
