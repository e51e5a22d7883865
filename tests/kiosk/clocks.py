# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine whose clocks a test sets: it sleeps, or another hour begins. See guide-clocks.c."""
import datetime
import os
import struct
import tempfile

LIBRARY = os.environ['GUIDE_CLOCKS_LIBRARY']


class Clocks:
    def __init__(self):
        self.file = tempfile.NamedTemporaryFile(prefix='guide-clocks-')
        self.slept = self.calendar = 0
        self.write()

    def write(self):
        os.pwrite(self.file.fileno(), struct.pack('=qq', int(self.slept * 1e9), int(self.calendar * 1e9)), 0)

    def loaded(self):
        """What a Kiosk needs to go by them."""
        return {'preload': (LIBRARY,), 'env': {'GUIDE_CLOCKS': self.file.name, 'TZ': 'UTC'}}

    def sleep(self, seconds):
        self.slept += seconds
        self.write()

    def set_calendar(self, moment):
        """To a datetime, from now on."""
        now = datetime.datetime.now(datetime.timezone.utc)
        self.calendar = (moment.replace(tzinfo=datetime.timezone.utc) - now).total_seconds()
        self.write()
