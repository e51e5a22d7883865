#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What microneedling-guide-kiosk promises, with no root and no systemd: test_kiosk.py COMMAND PROGRAM

The command as it was built, in a folder that stands in for the whole machine, with stand-ins
for the few programs that need root, which write down how they were called. It is the real
guide that reads the clinic file."""
import os
import pathlib
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
SETTINGS = TOP / 'data' / 'kiosk' / 'etc'
NAMED = '[clinic]\nname=Skin House\n'
NAMELESS = '[clinic]\n#name=Skin House\n'
CALLED = ('systemctl', 'systemd-sysusers', 'systemd-tmpfiles', 'userdel', 'chown')
STAND_INS = {name: f'echo "{name} $*" >>"$TEST_LOG"' for name in CALLED} | {
    'id': 'echo "${TEST_USER:-0}"',
    'getent': 'exit "${TEST_NO_USER:-0}"',
    'dpkg-query': 'case $* in *.conf.d) exit 1 ;; esac',  # folders that no package brought
}
STAND_INS['systemctl'] += '; case $* in *is-enabled*display-manager*) exit "${TEST_DESKTOP:-1}" ;; esac'


class Machine:
    """A folder that is /, and what was called."""

    def __init__(self, folder, command, program):
        self.root = pathlib.Path(folder)
        self.log = self.root / 'log'
        text = pathlib.Path(command).read_text(encoding='utf-8')
        for path in ('/etc', '/run', '/proc', '/var'):
            text = text.replace(f' {path}/', f' {self.root}{path}/').replace(f'={path}/', f'={self.root}{path}/')
            text = text.replace(f'"{path}/', f'"{self.root}{path}/')
        lines = [f'settings={SETTINGS}' if line.startswith('settings=') else line for line in text.split('\n')]
        names = [part for part in text.split() if part.endswith('/bin/microneedling-guide')]
        self.command = self.put('command', '\n'.join(lines).replace(names[0], program), 0o755)
        for name, body in STAND_INS.items():
            self.put(f'bin/{name}', f'#!/bin/sh\n{body}\n', 0o755)
        self.put('proc/sys/kernel/sysrq', '438\n')
        for folder in ('run/systemd/system', 'var/lib/misc', 'etc/systemd/system', 'etc/sysctl.d', 'etc/tmpfiles.d'):
            (self.root / folder).mkdir(parents=True)

    def put(self, name, text, mode=0o644):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
        path.chmod(mode)
        return path

    def write_clinic(self, text):
        self.put('etc/xdg/microneedling-guide/clinic.ini', text)

    def run(self, *words, **env):
        self.log.write_text('', encoding='utf-8')
        return subprocess.run([self.command, *words], capture_output=True, text=True, check=False, env={
            **os.environ, 'PATH': f'{self.root}/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TEST_LOG': str(self.log), **env})

    def called(self):
        return self.log.read_text(encoding='utf-8')

    def files(self):
        return {str(path.relative_to(self.root / 'etc')): path.read_text(encoding='utf-8')
                for path in (self.root / 'etc').rglob('*') if path.is_file()}

    def folders(self):
        return {str(path.relative_to(self.root / 'etc')) for path in (self.root / 'etc').rglob('*') if path.is_dir()}

    def sysrq(self):
        return (self.root / 'proc/sys/kernel/sysrq').read_text(encoding='utf-8').strip()


def check(truth, what, answer=None):
    if not truth:
        print(f'FAILED: {what}', *([answer.returncode, answer.stdout, answer.stderr] if answer else []), sep='\n')
        sys.exit(1)
    print(f'ok: {what}')


def refuse(machine):
    machine.write_clinic(NAMELESS)
    before = machine.files()
    for how, says, env in (('without name and phone', 'neither your name nor your phone', {}),
                           ('for who is not root', 'only root', {'TEST_USER': '1000'})):
        answer = machine.run('enable', **env)
        check(answer.returncode == 1 and says in answer.stderr, f'enable refuses {how}, and says so', answer)
        check(machine.files() == before and 'enable --now' not in machine.called(), 'and changes nothing')
    check('nano ' in machine.run('enable').stderr, 'it says how to go on')
    check(machine.run('check').returncode == 2, 'check names what is missing')
    machine.write_clinic(NAMED)
    answer = machine.run('enable', TEST_DESKTOP='0')
    check(answer.returncode == 1 and 'systemctl disable display-manager' in answer.stderr, 'it refuses beside a desktop', answer)
    check(machine.run('frobnicate').returncode == 2, 'another word is refused')


def say_first(machine):
    before = machine.files()
    answer = machine.run('enable', '--dry-run')
    for name in (path.relative_to(SETTINGS) for path in SETTINGS.rglob('*') if path.is_file()):
        first = (SETTINGS / name).read_text(encoding='utf-8').split('\n')[0]
        check(f'/etc/{name}\n' in answer.stdout and first.startswith('# ') and first[2:] in answer.stdout, f'{name} and what it is for are said', answer)
    check(machine.files() == before and 'restart' not in machine.called(), 'and saying is all that --dry-run does')


def stay_away(machine):
    """An upgrade where there is no kiosk."""
    before = machine.files()
    answer = machine.run('refresh', TEST_NO_USER='1')
    check(answer.returncode == 0 and machine.files() == before and not machine.called(), 'an upgrade makes no kiosk', answer)


def make_and_take_away(machine):
    before, folders = machine.files(), machine.folders()
    answer = machine.run('enable')
    check(answer.returncode == 0, 'enable works', answer)
    wanted = {str(path.relative_to(SETTINGS)): path.read_text(encoding='utf-8') for path in SETTINGS.rglob('*') if path.is_file()}
    check(machine.files() == before | wanted, 'all settings are there, and nothing else')
    check('restart microneedling-guide-kiosk.service' in machine.called() and 'systemd-sysusers' in machine.called(), 'the user is made, and the kiosk started')
    check(machine.sysrq() == '0', 'the keys of the kernel do nothing')
    check(machine.run('enable').returncode == 0 and machine.files() == before | wanted, 'once more is the same')
    old = SETTINGS / 'sysctl.d/microneedling-guide-kiosk.conf'
    machine.put('etc/sysctl.d/microneedling-guide-kiosk.conf', old.read_text(encoding='utf-8') + '# of an older guide\n')
    answer = machine.run('refresh')
    check(answer.returncode == 0 and machine.files() == before | wanted and 'try-restart' in machine.called(),
          'an upgrade brings it up to date', answer)
    answer = machine.run('disable')
    check(answer.returncode == 0 and machine.files() == before and machine.folders() == folders, 'disable takes all of it away', answer)
    check('disable --now microneedling-guide-kiosk.service' in machine.called() and 'userdel guide-kiosk' in machine.called(), 'the kiosk is stopped, and its user goes')
    check(machine.sysrq() == '438', 'the keys of the kernel do what they did')


def leave_alone(machine):
    machine.put('etc/sysctl.d/microneedling-guide-kiosk.conf', 'kernel.sysrq = 1\n')
    before = machine.files()
    answer = machine.run('enable')
    check('left as it is' in answer.stdout, 'a file that somebody else wrote is left, and told', answer)
    machine.run('disable')
    check(machine.files() == before, 'and is still there afterwards')


def main(command, program):
    with tempfile.TemporaryDirectory(prefix='guide-kiosk-') as folder:
        machine = Machine(folder, command, program)
        refuse(machine)
        say_first(machine)
        stay_away(machine)
        make_and_take_away(machine)
        leave_alone(machine)


main(*sys.argv[1:])
