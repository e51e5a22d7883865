# SPDX-License-Identifier: GPL-3.0-or-later
"""A Wayland compositor with the kiosk in it.

Compositors refuse to run as root, so where this is root they run as nobody."""
import os
import pwd
import re
import shutil
import subprocess
import tempfile
import time

from driver import CLINIC, PROGRAM, SLOWNESS, Failed, check, end_process

SESSION = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'data', 'kiosk', 'kiosk-session.in')
FOLDERS = ('MICRONEEDLING_GUIDE_LOCALEDIR', 'MICRONEEDLING_GUIDE_LOCPATH')
SANITIZERS = ('ASAN_OPTIONS', 'UBSAN_OPTIONS')  # of ./dev asan


def find_window():
    """The compositor's own window in the X server, which is its screen."""
    listing = subprocess.run(['xwininfo', '-root', '-children'], capture_output=True, text=True, check=True).stdout
    for window in re.findall(r'^\s+(0x[0-9a-f]+) ', listing, re.M):
        info = subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True, check=False).stdout
        if 'IsViewable' in info:
            return window
    raise Failed('the compositor has no window in the X server')


class Compositor:
    """A folder that is home, runtime folder and all, and in it what is needed to run."""

    def __init__(self, clinic=CLINIC, **env):
        self.folder = tempfile.mkdtemp(prefix='guide-wayland-')
        self.log_path = os.path.join(self.folder, 'log')
        os.chmod(self.folder, 0o700)
        self.as_nobody = ['runuser', '-u', 'nobody', '--'] if os.getuid() == 0 else []
        self.kiosk = [self.carry(PROGRAM), '--kiosk', '--clinic', self.carry(clinic)]
        self.env = dict(os.environ, HOME=self.folder, TMPDIR=self.folder, XDG_RUNTIME_DIR=self.folder,
                        WLR_RENDERER='pixman', GDK_BACKEND='wayland', GSK_RENDERER='cairo', **env)
        for name in ('WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'GTK_A11Y'):
            self.env.pop(name, None)
        for name in FOLDERS:
            self.env[name] = self.carry(self.env[name])
        self.log_file = open(self.log_path, 'wb')
        self.process = None

    def carry(self, path):
        """A copy where nobody can read it: the checkout may lie in root's own home."""
        if not self.as_nobody:
            return path
        there = os.path.join(self.folder, os.path.basename(path))
        if os.path.isdir(path):
            shutil.copytree(path, there)
        else:
            shutil.copy(path, there)
        return there

    def put(self, name, text):
        """A script or a file of settings."""
        path = os.path.join(self.folder, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(path, 0o755)
        return path

    def put_session(self, names):
        """The script that the unit runs, with this program and this clinic in it, and with these
        names of the environment, which it would keep away."""
        with open(SESSION, encoding='utf-8') as sample:
            script = sample.read().replace('@bindir@/microneedling-guide --kiosk', ' '.join(self.kiosk))
        names = [*names, 'GSK_RENDERER', *FOLDERS, *(name for name in SANITIZERS if name in os.environ)]
        return self.put('session', script.replace('env -i', 'env -i ' + ' '.join(f'{name}="${name}"' for name in names), 1))

    def give_away(self):
        if not self.as_nobody:
            return
        user = pwd.getpwnam('nobody')
        for folder, _, names in os.walk(self.folder):
            for path in [folder, *(os.path.join(folder, name) for name in names)]:
                os.chown(path, user.pw_uid, user.pw_gid)

    def start(self, *command):
        self.give_away()
        self.process = subprocess.Popen([*self.as_nobody, *command], env=self.env, stdout=self.log_file,
                                        stderr=self.log_file)

    def log(self):
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return log.read()

    def wait_for(self, what, condition, seconds=60):
        end = time.monotonic() + seconds * SLOWNESS
        while time.monotonic() < end:
            check(self.process.poll() is None, f'it ended while waiting for {what}: {self.log()[-600:]}')
            if condition():
                return
            time.sleep(0.05)
        raise Failed(f'waited {seconds} s for {what}')

    def run(self, *command):
        """A client of the compositor."""
        display = re.search(r'wayland-\d+', ' '.join(os.listdir(self.folder))).group(0)
        env = dict(self.env, WAYLAND_DISPLAY=display)
        env.pop('WAYLAND_DEBUG', None)
        return subprocess.run([*self.as_nobody, *command], env=env, capture_output=True, check=False)

    def picture(self, screen=None):
        """A picture of all screens beside each other, or of one, as a PPM."""
        result = self.run('grim', '-t', 'ppm', *(['-o', screen] if screen else []), '-')
        check(result.returncode == 0, f'grim: {result.stderr}')
        return result.stdout

    def stop(self):
        end_process(self.process)
        self.log_file.close()
        shutil.rmtree(self.folder)
