#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates the description for software centres: check_metainfo.py FILE

The project has no home page to name. Newer versions of appstreamcli warn of
that and older ones cannot be told not to, so that one warning is let through.
"""
import re
import subprocess
import sys

LET_THROUGH = {'url-homepage-missing'}


def main(path):
    run = subprocess.run(['appstreamcli', 'validate', '--no-net', '--no-color', path],
                         text=True, capture_output=True, check=False)
    found = re.findall(r'^[EW]: \S+ ([\w-]+)', run.stdout, re.MULTILINE)
    faults = [tag for tag in found if tag not in LET_THROUGH]
    print(run.stdout + run.stderr)
    return 1 if faults or run.returncode and not found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
