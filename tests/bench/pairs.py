#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says whether a change made the guide slower: pairs.py OLD-BUILD [--pairs N]

Runs the old and the new build in turn, so that a slow minute hits both, and prints
the difference of the medians with its 95 % interval. The interval is a bootstrap of
pairs (Efron, Tibshirani: An Introduction to the Bootstrap, 1993, chapter 13): pairs
are drawn again with repetition, and the difference of medians is taken each time.
A difference counts as none where it is within 3 % or its interval holds zero.
"""
import argparse
import os
import pathlib
import random
import statistics
import sys

import desktop
import run as bench

DRAWS = 2000
LIMIT = 3  # per cent
# act of the bench: the names of its values
ACTS = {'start': ['start-first', 'start'], 'read': ['turn-first', 'turn', 'pss']}
# A reader in a hurry: thirty pairs of two seconds a page would take an hour.
STAY_MS = '150'


def difference(old, new):
    """How much slower the new one is, in per cent of the old one."""
    return 100 * (statistics.median(new) / statistics.median(old) - 1)


def interval(old, new):
    """From the lowest 2.5 % to the highest 2.5 % of what other pairs could have shown."""
    chance, draws = random.Random(1), []
    for _ in range(DRAWS):
        picked = [chance.randrange(len(old)) for _ in old]
        draws.append(difference([old[i] for i in picked], [new[i] for i in picked]))
    draws.sort()
    return draws[int(0.025 * DRAWS)], draws[int(0.975 * DRAWS) - 1]


def value_of(result, name):
    return statistics.median(result[name])


def compare(act, old_build, new_build, pairs):
    old, new = bench.in_turn(pairs, *(lambda build=build: bench.run('bench-guide', act, build=build, GUIDE_BENCH_STAY_MS=STAY_MS)
                                      for build in (old_build, new_build)))
    for name in ACTS[act]:
        before, after = ([value_of(result, name) for result in results] for results in (old, new))
        low, high = interval(before, after)
        gap = difference(before, after)
        same = abs(gap) <= LIMIT or low <= 0 <= high
        print(f'{act:5} {name:12} {statistics.median(before):8.1f} {statistics.median(after):8.1f} {gap:+7.1f} %'
              f'   {low:+.1f} to {high:+.1f} %   {"ok" if same else "OVER" if gap > 0 else "better"}', flush=True)


def main():
    parser = argparse.ArgumentParser(description='Compares two builds of the bench, in turn.')
    parser.add_argument('old', type=pathlib.Path, help='the build folder to compare with')
    parser.add_argument('--pairs', type=int, default=30)
    options = parser.parse_args()
    if not (options.old / 'tests/bench/bench-guide').exists():
        parser.error(f'{options.old} holds no tests/bench/bench-guide; build it for release first')
    print(f'act   value             old      new    differs   95 % interval   ({options.pairs} pairs)')
    desktop.say()
    for build in (options.old, bench.BUILD):
        bench.run('bench-guide', build=build)
    for act in ACTS:
        compare(act, options.old, bench.BUILD, options.pairs)
    print(f'load {os.getloadavg()[0]:.1f}')


if __name__ == '__main__':
    sys.exit(main())
