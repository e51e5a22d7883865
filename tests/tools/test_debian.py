#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev debian promises, with no root and no network: test_debian.py

Its script runs on a tree of three files, with stand-ins for the few commands that
need root: `unshare`, `chroot` and `mount` go on without one, `debootstrap` makes a
folder, or breaks off. What the script itself does is real: what it refuses and says,
which files it copies, that arguments, input, output and status come through."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent

# The inner command of the script names folders as seen from inside the release.
STAND_INS = {
    'id': 'echo "${TEST_USER:-0}"',
    'unshare': 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"',
    'mount': ':',
    'chroot': '''root=$1; shift
for word; do
  shift
  case $word in /srv/guide-*) word=$root$word ;; PATH=*) word=PATH=$PATH ;; esac
  set -- "$@" "$word"
done
exec "$@"''',
    'apt-get': 'echo a stand-in for apt-get',  # the real one would bring this machine up to date
    'debootstrap': '''[ -z "${TEST_BREAK-}" ] || { mkdir -p "$3/half"; echo "E: no network"; exit 1; }
echo "made $2" >>"$TEST_LOG"
mkdir -p "$3/etc/apt/apt.conf.d" "$3/srv" "$3/dev/shm" "$3/proc" "$3/sys" "$3/var/lib/dpkg/updates" "$3/var/lib/apt/lists"
echo 13.8 >"$3/etc/debian_version"
echo "Date: Sat, 21 Nov 2026" >"$3/var/lib/apt/lists/mirror_trixie_InRelease"''',
}
# The command that is to run: says all it got, and where.
DEV = '''#!/bin/bash
[ "$1" != sleep ] || { echo $$; exec sleep 60; }
printf '<%s>' "$@"; echo
cat
ls
echo "an error" >&2
exit 7
'''


class Bench:
    """A tree, a cache and the stand-ins, in a folder that is thrown away."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.tree = self.folder / 'a tree'
        self.cache = self.folder / 'cache' / 'microneedling-guide' / 'debian'
        (self.tree / 'tests' / 'tools').mkdir(parents=True)
        self.script = self.tree / 'tests' / 'tools' / 'debian.sh'
        shutil.copy(TOP / 'tests' / 'tools' / 'debian.sh', self.script)
        self.write(self.tree / 'dev', DEV)
        (self.folder / 'bin').mkdir()
        for name, text in STAND_INS.items():
            self.write(self.folder / 'bin' / name, f'#!/bin/bash\n{text}\n')
        self.log = self.folder / 'log'

    @staticmethod
    def write(path, text, mode=0o755):
        path.write_text(text, encoding='utf-8')
        path.chmod(mode)

    def command(self, *words, **env):
        return {'args': [self.script, *words], 'text': True,
                'env': {'PATH': f'{self.folder}/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME': str(self.folder),
                        'XDG_CACHE_HOME': str(self.folder / 'cache'), 'TEST_LOG': str(self.log), **env}}

    def run(self, *words, text='', **env):
        return subprocess.run(**self.command(*words, **env), input=text, capture_output=True, check=False)


def check(truth, what, answer=None):
    if not truth:
        print(f'FAILED: {what}', *([answer.returncode, answer.stdout, answer.stderr] if answer else []), sep='\n')
        sys.exit(1)
    print(f'ok: {what}')


def refuse(bench):
    for words, says in ((['debian'], 'which Debian?'), (['debian', 'sid', 'test'], 'which Debian?'),
                        (['debian', 'trixie'], 'which command?')):
        answer = subprocess.run([TOP / 'dev', *words], text=True, capture_output=True, check=False)
        check(answer.returncode == 2 and says in answer.stderr, f'“./dev {" ".join(words)}” says what is missing', answer)
    answer = bench.run('trixie', 'test', TEST_USER='1000')
    check(answer.returncode == 2 and 'only root' in answer.stderr and 'sudo ./dev debian trixie test' in answer.stderr,
          'who is not root is told so, and how to go on', answer)
    check(not bench.cache.exists(), 'and nothing was made')


def break_off(bench):
    answer = bench.run('trixie', 'test', TEST_BREAK='1')
    check(answer.returncode == 1 and 'could not make Debian trixie' in answer.stderr and 'no network' in answer.stderr,
          'a release that could not be made says why', answer)
    check(not (bench.cache / 'trixie').exists(), 'and is not taken for one')


def pass_on(bench):
    bench.write(bench.tree / 'words of two', 'kept\n', 0o644)
    answer = bench.run('trixie', 'test', 'two words', '', '$HOME *', text='from outside\n')
    lines = answer.stdout.split('\n')
    check(lines[0] == '<test><two words><><$HOME *>', 'arguments come through as they are', answer)
    check(lines[1] == 'from outside', 'so does what is typed or piped', answer)
    check('words of two' in lines, 'a file with a space in its name is copied', answer)
    check(answer.returncode == 7 and answer.stderr.endswith('an error\n'), 'so do errors and the status', answer)
    check('Debian 13.8, trixie as of Sat, 21 Nov 2026' in answer.stderr, 'the release says its day', answer)
    check(not (bench.cache / 'trixie' / 'half').exists(), 'what was broken off before is gone')
    (bench.tree / 'words of two').unlink()
    check('words of two' not in bench.run('trixie', 'test').stdout, 'what is gone here is gone there')
    check(bench.log.read_text(encoding='utf-8') == 'made trixie\n', 'the release was made once')
    check('stand-in' in (bench.cache / 'trixie.log').read_text(encoding='utf-8'), 'and no package of this machine was touched')


def keep_times(bench):
    """ninja compares times: of a text that changed, and of what was built there before."""
    there = next((bench.cache / 'trixie' / 'srv').glob('guide-*[0-9]'))
    old, changed = (bench.tree / name for name in ('same', 'changed'))
    for path in (old, changed):
        bench.write(path, 'one\n', 0o644)
    bench.run('trixie', 'test')
    same = (there / 'same').stat().st_mtime_ns
    (there / 'build').mkdir()
    time.sleep(0.02)
    bench.write(there / 'build' / 'object', 'of one\n')
    bench.write(changed, 'two\n', 0o644)
    an_hour_ago = time.time() - 3600  # it was written here before that was built there
    os.utime(changed, (an_hour_ago, an_hour_ago))
    time.sleep(0.02)
    bench.run('trixie', 'test')
    built = (there / 'build' / 'object').stat().st_mtime_ns
    check((there / 'changed').read_text(encoding='utf-8') == 'two\n' and (there / 'changed').stat().st_mtime_ns > built,
          'what has changed is newer than what was built of it, and that is kept')
    check((there / 'same').stat().st_mtime_ns == same, 'what has not changed is not built again')


def has_ended(pid):
    """Also where whoever has to take note of it has not done so yet."""
    try:
        return pathlib.Path(f'/proc/{pid}/stat').read_text(encoding='utf-8').rpartition(')')[2].split()[0] == 'Z'
    except (FileNotFoundError, ProcessLookupError):
        return True


def be_alone(bench):
    """A second one in the same tree waits, and the end of the first, however it comes, lets it go on."""
    first = subprocess.Popen(**bench.command('trixie', 'sleep'), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    sleeper = int(first.stdout.readline())
    second = subprocess.Popen(**bench.command('trixie', 'test'), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
    said = second.stderr.readline()
    check('waiting for another' in said, f'a second one in the same tree says that it waits: {said.strip()}')
    time.sleep(0.3)
    check(second.poll() is None, 'and waits')
    first.send_signal(signal.SIGTERM)
    check(first.wait(10) == -signal.SIGTERM, 'the first can be ended')
    out, _ = second.communicate(timeout=20)
    check(out.startswith('<test>') and second.returncode == 7, 'and then the second goes on')
    check(has_ended(sleeper), 'what ran inside has ended too')
    first.stdout.close()


def throw_away(bench):
    """--once: nothing of it is left, and the release it was copied from stays bare."""
    given = bench.folder / 'given'
    given.mkdir()
    bench.write(given / 'a package', '', 0o644)
    bench.write(bench.tree / 'dev', '#!/bin/bash\nls ../given\n: >../here\n')
    answer = bench.run('--once', '--give', str(given), 'trixie', 'test')
    check(answer.returncode == 0 and answer.stdout == 'a package\n', 'what is given lies there', answer)
    check(sorted(path.name for path in bench.cache.iterdir() if path.is_dir()) == ['trixie', 'trixie-bare'], 'the copy is thrown away')
    check(not any((bench.cache / 'trixie-bare/srv').iterdir()), 'and what it was copied from is as it was')
    bench.write(bench.tree / 'dev', DEV)


def main():
    with tempfile.TemporaryDirectory(prefix='guide-debian-') as folder:
        bench = Bench(folder)
        refuse(bench)
        break_off(bench)
        pass_on(bench)
        keep_times(bench)
        throw_away(bench)
        be_alone(bench)


main()
