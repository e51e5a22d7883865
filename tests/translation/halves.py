# SPDX-License-Identifier: GPL-3.0-or-later
"""Work for two processors, since somebody waits for its end."""
import os

WORTH = 500  # from so many things on


def in_halves(look, things):
    """look(things), which is a list; what it finds in the second half is found by a process of its own meanwhile."""
    if len(things) < WORTH or len(os.sched_getaffinity(0)) < 2:
        return look(things)
    half = len(things) // 2
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        find_there(look, things[half:], writing)
    os.close(writing)
    first = look(things[:half])
    with os.fdopen(reading, 'rb') as pipe:
        second = pipe.read()
    _child, status = os.waitpid(child, 0)
    if status:
        return first + look(things[half:])  # which says what went wrong there
    return first + unpacked(second)


def find_there(look, things, writing):
    """Never returns."""
    status = 1
    try:
        with os.fdopen(writing, 'wb') as pipe:
            pipe.write(packed(look(things)))
        status = 0
    finally:
        os._exit(status)


def packed(found):
    """As bytes; nothing was found as a rule, and then what packs is not even read."""
    if not found:
        return b''
    import pickle
    return pickle.dumps(found)


def unpacked(found):
    if not found:
        return []
    import pickle
    return pickle.loads(found)
