# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine whose clocks a test sets: it sleeps, another hour begins, or time passes quickly. See guide-clocks.c."""
import contextlib
import datetime
import os
import struct
import tempfile
import time

from driver import SLOWNESS

LIBRARY = os.environ['GUIDE_CLOCKS_LIBRARY']
# How many of the kiosk's seconds pass in one while a test does nothing but wait. In ./dev kiosk-proof it is one.
SPEED = int(os.environ.get('GUIDE_CLOCKS_SPEED', 10 / SLOWNESS))
HURRIED = 24  # where guide-clocks.c writes by how much the clocks are ahead


class Clocks:
    def __init__(self):
        self.file = tempfile.NamedTemporaryFile(prefix='guide-clocks-')
        self.slept = self.calendar = 0
        self.speed = 1
        os.pwrite(self.file.fileno(), bytes(HURRIED + 8), 0)
        self.write()

    def write(self):
        os.pwrite(self.file.fileno(), struct.pack('=qqq', int(self.slept * 1e9), int(self.calendar * 1e9), self.speed), 0)

    def loaded(self):
        """What a Kiosk needs to go by them."""
        return {'preload': (LIBRARY,), 'env': {'GUIDE_CLOCKS': self.file.name, 'TZ': 'UTC'}}

    def fall_asleep(self, seconds):
        self.slept += seconds
        self.write()

    def hurried(self):
        """By how many seconds the kiosk's clocks are ahead, as of its last look at them."""
        return struct.unpack('=q', os.pread(self.file.fileno(), 8, HURRIED))[0] / 1e9

    def set_calendar(self, moment):
        """To a datetime, from now on."""
        now = datetime.datetime.now(datetime.timezone.utc).timestamp() + self.hurried()
        self.calendar = moment.replace(tzinfo=datetime.timezone.utc).timestamp() - now
        self.write()

    @contextlib.contextmanager
    def hurry(self):
        """Time passes quickly for the kiosk."""
        self.speed = SPEED
        self.write()
        try:
            yield
        finally:
            self.speed = 1
            self.write()

    # As those of the module time, by the clock of the kiosk.
    def monotonic(self):
        return time.monotonic() + self.hurried()

    def time(self):
        return time.time() + self.hurried()

    def sleep(self, seconds):
        """Until so many seconds have passed for the kiosk, and in a hurry."""
        end = self.monotonic() + seconds
        with self.hurry():
            while self.monotonic() < end:
                time.sleep(0.005)
