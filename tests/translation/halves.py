# SPDX-License-Identifier: GPL-3.0-or-later
"""Work for two processors, since somebody waits for its end."""
import os

WORTH = 500  # from so many things on
PARTS = 24


def in_halves(look, things):
    """look(things), which is a list; a process of its own looks at some of them meanwhile.

    Each takes the next part as soon as it is through with one, for one of the two may be kept from its work.
    """
    if len(things) < WORTH or len(os.sched_getaffinity(0)) < 2:
        return look(things)
    parts = [things[number * len(things) // PARTS:(number + 1) * len(things) // PARTS] for number in range(PARTS)]
    queue, put = os.pipe()
    os.write(put, bytes(range(PARTS)))
    os.close(put)
    there = beside(lambda: packed(look_at_some(look, parts, queue)))
    found = look_at_some(look, parts, queue)
    said = there()
    os.close(queue)
    if said is None:
        return look(things)  # which says what went wrong there
    found |= unpacked(said)
    return [one for number in range(PARTS) for one in found.get(number, ())]


def beside(say):
    """Has say() called in a process of its own, and returns what waits for the bytes that it says, or None if something went wrong there."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        say_there(say, writing)
    os.close(writing)

    def wait():
        with os.fdopen(reading, 'rb') as pipe:
            said = pipe.read()
        return None if os.waitpid(child, 0)[1] else said
    return wait


def look_at_some(look, parts, queue):
    """{the number of a part: what was found in it}, of those parts that nobody has taken yet."""
    found = {}
    while number := os.read(queue, 1):
        if some := look(parts[number[0]]):
            found[number[0]] = some
    return found


def say_there(say, writing):
    """Never returns."""
    status = 1
    try:
        with os.fdopen(writing, 'wb') as pipe:
            pipe.write(say())
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
        return {}
    import pickle
    return pickle.loads(found)
