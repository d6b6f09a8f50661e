#!/usr/bin/env python3
"""Writes the pages of html5lib's tree-construction cases as files libFuzzer starts from.

    seeds.py CASES OUT
"""
import glob
import hashlib
import os
import sys

cases, out = sys.argv[1:]
count = 0
for path in sorted(glob.glob(os.path.join(cases, "*.dat"))):
    with open(path, "rb") as file:
        for case in file.read().split(b"#data\n")[1:]:
            page = case.split(b"\n#errors")[0]
            # The first byte chooses the way the page is parsed.
            for mode in (0x40, 0x60) if b"#document-fragment" not in case else (0x50, 0x71):
                data = bytes([mode]) + page
                with open(os.path.join(out, hashlib.sha1(data).hexdigest()), "wb") as seed:
                    seed.write(data)
                count += 1
print(f"{count} seeds")
