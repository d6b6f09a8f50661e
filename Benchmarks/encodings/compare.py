#!/usr/bin/env python3
"""Compares Galley's decoding with a browser's TextDecoder, byte for byte.

    compare.py [--browser firefox-esr] [--bench .build/release/decode-bench] [--rounds 5000] [--only NAME,…] [--pins]

For every encoding: every byte, every two bytes, every three-byte form of EUC-JP and four-byte form of gb18030 with what
surrounds them, sequences cut off at every length, escapes of ISO-2022-JP in every order, and random bytes that are
likely to be broken. Every label is looked up as well. --pins prints the fingerprints that the tests hold the tables to,
made from what the browser says. Ends with 1 where anything differs. Firefox is the measure: Chromium 156 departs from the
Standard in Big5's four letters of two code points, behind a broken JIS X 0212 character, and in escapes cut off at the
very end.
"""
import argparse
import encodings.aliases
import itertools
import random
import subprocess
import sys

from browser import Browser, pack, unpack

# What is interesting to each decoder, for the random cases.
BYTES = {
    "iso-2022-jp": b"\x1b\x1b\x1b$(BJI@\x21\x30\x5c\x7e\x0e\x0f\x0a\x80\xff<a",
    "gb18030": b"\x81\x84\x90\xe3\xfe\xa1\xa3\xa0\x80\xff\x30\x32\x39\x40\x7e\x7f<a",
    "gbk": b"\x81\x84\x90\xe3\xfe\xa1\xa3\xa0\x80\xff\x30\x32\x39\x40\x7e\x7f<a",
    "euc-jp": b"\x8e\x8f\x8f\xa1\xa2\xdf\xe0\xfe\xff\x80\x9f\xa0\x30<a",
    "shift_jis": b"\x80\x81\x9f\xa0\xa1\xdf\xe0\xf0\xfc\xfd\xff\x40\x7e\x7f<a",
    "euc-kr": b"\x80\x81\xa1\xc6\xfe\xff\x41\x5a\x5b\x61<a",
    "big5": b"\x80\x81\x87\x88\xa1\xa3\xc7\xfe\xff\x40\x62\x64\x7e\x7f\xa5<a",
    "utf-8": b"\xef\xbb\xbf\xc2\xe0\xed\xf0\xf4\xf5\x80\x8f\x90\x9f\xa0\xff\xc1<a",
    "utf-16le": b"\xff\xfe\xd8\xdc\xdb\xdf\x00\x3c",
    "utf-16be": b"\xfe\xff\xd8\xdc\xdb\xdf\x00\x3c",
}
TWO_BYTES = [bytes(pair) for pair in itertools.product(range(256), repeat=2)]
ESCAPES = [b"\x1b(B", b"\x1b(J", b"\x1b(I", b"\x1b$@", b"\x1b$B", b"\x1b(", b"\x1b$", b"\x1b", b"!", b"0!", b"\\~", b"\n",
           b"\x0e", b"\x80", b"<"]


def four_bytes():
    """Every valid form of four bytes in gb18030, and forms with one byte just outside."""
    first, digit = range(0x81, 0xFF), range(0x30, 0x3A)
    yield from (bytes(case) for case in itertools.product(first, digit, first, digit))
    edges = (0x2F, 0x3A, 0x80, 0xFF, 0x40)
    for lead, second, third, last in itertools.product((0x81, 0x84, 0xE3, 0xFE), edges + (0x30,), edges + (0x81,),
                                                       edges + (0x39,)):
        yield bytes((lead, second, third, last, 0x41))


def cases(name, rounds):
    yield from (bytes([byte]) for byte in range(256))
    if name not in BYTES:
        return
    yield from TWO_BYTES
    if name == "euc-jp":
        yield from (lead + pair for lead in (b"\x8f", b"\x8e") for pair in TWO_BYTES)
    if name in ("gb18030", "gbk"):
        yield from four_bytes()
    if name == "utf-8":
        yield from (bytes((lead, *pair)) for lead in (0xE0, 0xED, 0xEF, 0xF0, 0xF4) for pair in
                    itertools.product(range(0x7E, 0xC2), repeat=2))
    if name == "iso-2022-jp":
        yield from (b"\x1b$B" + pair for pair in TWO_BYTES)
        yield from (state + bytes([byte]) for state in ESCAPES[:5] for byte in range(256))
        yield from (b"".join(parts) for parts in itertools.product(ESCAPES, repeat=4))
    chance = random.Random(name)
    for _ in range(rounds):
        case = bytes(chance.choices(BYTES[name], k=chance.randint(1, 12)))
        yield from (case[:length] for length in range(1, len(case) + 1))


def galley(bench, label, batch):
    return unpack(subprocess.run([bench, "decode"], input=pack(label, batch), capture_output=True, check=True).stdout)


def compare(browser, bench, name, rounds):
    count, wrong = 0, []
    source = cases(name, rounds)
    while batch := list(itertools.islice(source, 200_000)):
        theirs, ours = browser.decode(name, batch), galley(bench, name, batch)
        if len(theirs) != len(batch) or len(ours) != len(batch):
            sys.exit(f"{name}: {len(batch)} cases, {len(theirs)} and {len(ours)} answers")
        wrong += [(case, a, b) for case, a, b in zip(batch, theirs, ours) if a != b]
        count += len(batch)
    print(f"{name}: {count} cases, {len(wrong)} differ", flush=True)
    for case, theirs, ours in wrong[:5]:
        print(f"    {case.hex(' ')}: {theirs.decode()!r}, Galley {ours.decode()!r}")
    return len(wrong)


def compare_labels(browser, table):
    """Every label of Galley's table, and names it should know nothing of."""
    strangers = [alias for alias in encodings.aliases.aliases if alias not in table]
    names = [*table, *strangers, " UTF8\t", "Latin1", "utf-9", "x"]
    wrong = 0
    for label, theirs in zip(names, browser.names(names)):
        # TextDecoder refuses the labels of the encoding "replacement".
        ours = table.get(label.strip().lower(), "").lower().replace("replacement", "")
        if ours != theirs:
            wrong += 1
            print(f"    label {label!r}: {theirs!r}, Galley {ours!r}")
    print(f"labels: {len(names)} names, {wrong} differ")
    return wrong


def fingerprint(texts):
    """FNV-1a over texts behind one another, each with a line feed."""
    value = 0xCBF29CE484222325
    for text in texts:
        for byte in text + b"\n":
            value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"0x{value:016X}"


def pinned(name):
    """The cases that the project's tests decode as well (EncodingIndexTests)."""
    yield from ([byte] for byte in range(256))
    if name not in BYTES:
        return
    yield from itertools.product(range(0x80, 0x100), range(256))
    rows = range(0xA1, 0xFF)
    if name == "euc-jp":
        yield from ((0x8F, row, cell) for row in rows for cell in rows)
    if name == "iso-2022-jp":
        yield from ((0x1B, 0x24, 0x42, row - 0x80, cell - 0x80) for row in rows for cell in rows)
    if name == "gb18030":
        yield from itertools.product((0x81, 0x82, 0x83, 0x84, 0x90), range(0x30, 0x3A), range(0x81, 0xFF), range(0x30, 0x3A))


def print_pins(browser, names):
    for name in names:
        print(f"{name}: {fingerprint(browser.decode(name, [bytes(case) for case in pinned(name)]))}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", default="firefox-esr")
    parser.add_argument("--bench", default=".build/release/decode-bench")
    parser.add_argument("--rounds", type=int, default=5_000)
    parser.add_argument("--only", type=lambda names: names.split(","))
    parser.add_argument("--pins", action="store_true")
    options = parser.parse_args()
    lines = subprocess.run([options.bench, "labels"], capture_output=True, text=True, check=True).stdout.splitlines()
    table = dict(line.split(" ", 1) for line in lines)
    names = [name for name in dict.fromkeys(value.lower() for value in table.values()) if name != "replacement"]
    names = [name for name in names if not options.only or name in options.only]
    with Browser(options.browser) as browser:
        if options.pins:
            return print_pins(browser, names)
        wrong = compare_labels(browser, table)
        wrong += sum(compare(browser, options.bench, name, options.rounds) for name in names)
    print(f"encodings: {len(names)}, {wrong} differences from {options.browser}")
    sys.exit(1 if wrong else 0)


main()
