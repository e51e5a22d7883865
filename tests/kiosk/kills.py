#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""It never stops: kills.py [--kills N]

Does for the kiosk what systemd does with its unit: starts it again half a second
after it ended, however it ended, and ends it when no frame was drawn for the time
of its watchdog. Measures the time from a death to the next attract screen."""
import argparse
import concurrent.futures
import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time

from driver import CLINIC, PROGRAM, SLOWNESS, Failed, check, main

RESTART_SECONDS = 0.5
WATCHDOG_SECONDS = 10
SHORT_WATCHDOG_SECONDS = 5
BACK_WITHIN = 3.0 * SLOWNESS
CRASH = signal.SIGABRT  # and not SIGSEGV, which a sanitizer would tell as a fault of the guide


class Supervisor:
    def __init__(self, watchdog=WATCHDOG_SECONDS):
        self.home = tempfile.mkdtemp(prefix='guide-kills-')
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(os.path.join(self.home, 'notify'))
        self.env = dict(os.environ, HOME=self.home, TMPDIR=self.home, NOTIFY_SOCKET=os.path.join(self.home, 'notify'),
                        WATCHDOG_USEC=str(watchdog * 1000000), XDG_RUNTIME_DIR=self.home)
        self.process = None

    def ask_for_no_animations(self):
        """From the next start on."""
        folder = os.path.join(self.home, 'xdg', 'gtk-4.0')
        os.makedirs(folder)
        with open(os.path.join(folder, 'settings.ini'), 'w', encoding='utf-8') as settings:
            settings.write('[Settings]\ngtk-enable-animations=false\n')
        self.env['XDG_CONFIG_DIRS'] = os.path.join(self.home, 'xdg')

    def start(self):
        self.process = subprocess.Popen([PROGRAM, '--kiosk', '--clinic', CLINIC], env=self.env,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def listen(self, seconds):
        """The next message, or None where none came in time."""
        ready, _, _ = select.select([self.socket], [], [], seconds)
        return self.socket.recv(4096).decode() if ready else None

    def wait_ready(self, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            message = self.listen(0.5)
            if message is not None and 'READY=1' in message:
                return
        raise Failed('no first frame')

    def drain(self):
        while self.listen(0) is not None:
            pass

    def kill(self, number):
        """From a death to the first frame of the next life, in seconds."""
        begin = time.monotonic()
        self.process.send_signal(number)
        self.process.wait()
        self.drain()
        time.sleep(RESTART_SECONDS)
        self.start()
        self.wait_ready()
        return time.monotonic() - begin

    def left_overs(self):
        return sorted(name for name in os.listdir(self.home) if name != 'notify')

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.socket.close()
        shutil.rmtree(self.home)


def kill_again_and_again(count):
    supervisor = Supervisor()
    times = []
    try:
        supervisor.start()
        supervisor.wait_ready()
        time.sleep(1)
        before = supervisor.left_overs()
        for i in range(count):
            times.append(supervisor.kill(signal.SIGKILL if i % 2 == 0 else CRASH))
            time.sleep(0.2)
        time.sleep(1)
        left = supervisor.left_overs()
        check(left == before, f'left over: {set(left) - set(before)}')
    finally:
        supervisor.stop()
    check(max(times) <= BACK_WITHIN, f'back only after {max(times):.1f} s')
    print(f'{count} kills: back after {sorted(times)[len(times) // 2]:.2f} s (median), {max(times):.2f} s (longest)')


def quiet_reading_is_fed(seconds=8):
    """On a screen where nothing moves the kiosk still says that it draws, often enough for a
    supervisor that waits less long than the guide's own unit."""
    supervisor = Supervisor(SHORT_WATCHDOG_SECONDS)
    try:
        supervisor.ask_for_no_animations()
        supervisor.start()
        supervisor.wait_ready()
        longest, last = 0, time.monotonic()
        end = last + seconds
        while time.monotonic() < end:
            if supervisor.listen(0.5) is not None:
                longest = max(longest, time.monotonic() - last)
                last = time.monotonic()
        check(longest < SHORT_WATCHDOG_SECONDS / 2, f'silent for {longest:.1f} s')
        check(longest > 1, 'the screen was not quiet')
    finally:
        supervisor.stop()
    print(f'on a quiet screen fed at least every {longest:.1f} s')


def blocked_main_loop():
    """The kiosk stands still: the watchdog sees it, and the kiosk comes back."""
    supervisor = Supervisor(SHORT_WATCHDOG_SECONDS)
    try:
        supervisor.start()
        supervisor.wait_ready()
        supervisor.process.send_signal(signal.SIGSTOP)
        begin = time.monotonic()
        while supervisor.listen(SHORT_WATCHDOG_SECONDS) is not None:
            check(time.monotonic() - begin < 30, 'the blocked kiosk went on speaking')
        check(supervisor.process.poll() is None, 'the blocked kiosk ended by itself')
        back = supervisor.kill(signal.SIGKILL)
        check(back <= BACK_WITHIN, f'back only after {back:.1f} s')
    finally:
        supervisor.stop()
    print(f'a blocked main loop was silent for {SHORT_WATCHDOG_SECONDS} s, was ended, and back after {back:.2f} s')


def run():
    parser = argparse.ArgumentParser()
    parser.add_argument('--kills', type=int, default=3)
    options = parser.parse_args()
    # At once, each with a kiosk of its own: the second and the third only listen.
    with concurrent.futures.ThreadPoolExecutor() as together:
        for done in [together.submit(kill_again_and_again, options.kills), together.submit(quiet_reading_is_fed),
                     together.submit(blocked_main_loop)]:
            done.result()


main(run)
