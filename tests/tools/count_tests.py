#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests of one run: count_tests.py build/meson-logs/testlog.json

Prints "N passed, N failed, N skipped". The exit status is 1 when a test failed
and when none ran, for a run of no tests has shown nothing.
"""
import json
import sys

PASSED = {'OK', 'EXPECTEDFAIL'}
SKIPPED = {'SKIP'}


def read_results(path):
    try:
        with open(path, encoding='utf-8') as log:
            return [(test['name'], test['result']) for test in map(json.loads, log)]
    except FileNotFoundError:
        return []


def main(path):
    results = read_results(path)
    passed = [name for name, result in results if result in PASSED]
    skipped = [name for name, result in results if result in SKIPPED]
    failed = [name for name, result in results if result not in PASSED | SKIPPED]
    for name in skipped:
        print(f'skipped: {name}')
    for name in failed:
        print(f'failed: {name}')
    if not passed and not failed:
        print('no test ran')
    print(f'{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped')
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
