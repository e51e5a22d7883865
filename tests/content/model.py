#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the lint's schema against the classes of the program, which print themselves.

    model.py PROGRAM

A class or a property that only one of them knows, or that is a text to one and
a word for the program to the other, is a line each.
"""
import subprocess
import sys

import schema

# What the walk over the texts may call a property of the schema.
WALKED = {schema.TEXT: {'prose'}, schema.PLAIN: {'title', 'line', 'alt'}, schema.LABEL: {'title', 'line'}}
# Written into the outline by the build.
OUTLINE = {('GuideChapter', 'minutes'), ('GuideChapter', 'pages'), ('GuideChapter', 'was'), ('GuideChapter', 'file')}
# Every block may carry its evidence, and point; where it would say nothing, the schema refuses it.
EVIDENCE = {*schema.EVIDENCE, 'points'}


def read_model(program):
    model = {}
    for line in subprocess.run([program], capture_output=True, text=True, check=True).stdout.splitlines():
        name, *rest = line.split()
        model.setdefault(name, {})
        if rest:
            model[name][rest[0]] = rest[1]
    return model


def walked_as(kind):
    return WALKED.get(kind, {'-'}) if isinstance(kind, str) else {'-'}


def differences(model):
    for name in sorted(model.keys() ^ schema.CLASSES.keys()):
        yield f'{name}: only the {"program" if name in model else "schema"} knows this class'
    for name in sorted(model.keys() & schema.CLASSES.keys()):
        known = schema.CLASSES[name].properties
        for prop in sorted(model[name].keys() - known.keys() - EVIDENCE):
            if (name, prop) not in OUTLINE:
                yield f'{name}: only the program knows “{prop}”'
        for prop in sorted(known.keys() - model[name].keys()):
            yield f'{name}: only the schema knows “{prop}”'
        for prop in sorted(known.keys() & model[name].keys()):
            if model[name][prop] not in walked_as(known[prop]):
                yield f'{name}: “{prop}” is “{model[name][prop]}” to the program, {known[prop]} to the schema'


def main():
    model = read_model(sys.argv[1])
    found = list(differences(model))
    for line in found:
        print(line)
    print(f'{len(model)} classes, {sum(map(len, model.values()))} properties, {len(found)} differences')
    return 1 if found or not model else 0


if __name__ == '__main__':
    sys.exit(main())
