#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests of one run: count_tests.py build/meson-logs/testlog.json

Prints each failed test with the last lines that it said, behind "  | ", and then
"N passed, N failed, N skipped". The exit status is 1 when a test failed and when
none ran, for a run of no tests has shown nothing.
"""
import json
import sys

PASSED = {'OK', 'EXPECTEDFAIL'}
SKIPPED = {'SKIP'}
LAST_LINES = 15


def read_results(path):
    try:
        with open(path, encoding='utf-8') as log:
            return [(test['name'], test['result'], last_words(test)) for test in map(json.loads, log)]
    except FileNotFoundError:
        return []


def last_words(test):
    said = '\n'.join(test.get(stream) or '' for stream in ('stdout', 'stderr'))
    return [line for line in said.splitlines() if line.strip()][-LAST_LINES:]


def main(path):
    results = read_results(path)
    passed = [name for name, result, _ in results if result in PASSED]
    skipped = [name for name, result, _ in results if result in SKIPPED]
    failed = [(name, said) for name, result, said in results if result not in PASSED | SKIPPED]
    for name in skipped:
        print(f'skipped: {name}')
    for name, said in failed:
        print(f'failed: {name}', *(f'  | {line}' for line in said), sep='\n')
    if not passed and not failed:
        print('no test ran')
    print(f'{len(passed)} passed, {len(failed)} failed, {len(skipped)} skipped')
    return 0 if passed and not failed else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
