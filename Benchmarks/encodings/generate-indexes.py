#!/usr/bin/env python3
"""Writes the tables in Sources/GalleyText/Decoding/: what the bytes of each legacy encoding stand for.

    generate-indexes.py [--browser firefox-esr]

The facts are the Encoding Standard's indexes (https://encoding.spec.whatwg.org, section 5), as a conforming browser's
TextDecoder gives them. Run from the top of the repository.
"""
import argparse
import unicodedata

from browser import Browser

FOLDER = "Sources/GalleyText/Decoding/"
SINGLE_BYTE = [
    ("ibm866", "ibm866"), ("iso8859x2", "iso-8859-2"), ("iso8859x3", "iso-8859-3"), ("iso8859x4", "iso-8859-4"),
    ("iso8859x5", "iso-8859-5"), ("iso8859x6", "iso-8859-6"), ("iso8859x7", "iso-8859-7"),
    ("iso8859x8", "iso-8859-8"), ("latinHebrewLogical", "iso-8859-8-i"), ("iso8859x10", "iso-8859-10"),
    ("iso8859x13", "iso-8859-13"), ("iso8859x14", "iso-8859-14"), ("iso8859x15", "iso-8859-15"),
    ("iso8859x16", "iso-8859-16"), ("koi8R", "koi8-r"), ("koi8U", "koi8-u"), ("macintosh", "macintosh"),
    ("windows874", "windows-874"), ("windows1250", "windows-1250"), ("windows1251", "windows-1251"),
    ("windows1252", "windows-1252"), ("windows1253", "windows-1253"), ("windows1254", "windows-1254"),
    ("windows1255", "windows-1255"), ("windows1256", "windows-1256"), ("windows1257", "windows-1257"),
    ("windows1258", "windows-1258"), ("xMacCyrillic", "x-mac-cyrillic"),
]


def trails(first, second, gap):
    """Trail bytes in pointer order: two ranges."""
    return [*range(first, gap[0]), *range(gap[1], second + 1)]


def two_bytes(leads, trails):
    return [bytes([lead, trail]) for lead in leads for trail in trails]


# Each index by the bytes of its pointers 0, 1, 2 … (sections 10 to 13).
INDEXES = [
    ("Big5", "big5", "Big5 with its Hong Kong supplement", two_bytes(range(0x81, 0xFF), trails(0x40, 0xFE, (0x7F, 0xA1)))),
    ("EUCKR", "euc-kr", "KS X 1001 with the other syllables of the Unified Hangul Code",
     two_bytes(range(0x81, 0xFF), range(0x41, 0xFF))),
    ("GB18030", "gb18030", "the two-byte characters of GB 18030",
     two_bytes(range(0x81, 0xFF), trails(0x40, 0xFE, (0x7F, 0x80)))),
    ("JIS0208", "shift_jis", "JIS X 0208 with the extensions of NEC and IBM",
     two_bytes([*range(0x81, 0xA0), *range(0xE0, 0xFD)], trails(0x40, 0xFC, (0x7F, 0x80)))),
    ("JIS0212", "euc-jp", "JIS X 0212",
     [b"\x8f" + pair for pair in two_bytes(range(0xA1, 0xFF), range(0xA1, 0xFF))]),
]
# Shift_JIS's private rows are computed by its decoder and are no part of the index.
PRIVATE_ROWS = range(8836, 10716)


def written(text):
    """The text as it stands in a Swift literal: what cannot be seen, would join its neighbour or turn the line round
    is an escape."""
    return "".join(
        letter if unicodedata.category(letter)[0] in "LNPS" and unicodedata.bidirectional(letter) not in ("R", "AL")
        and letter not in '\\"' else f"\\u{{{ord(letter):X}}}" for letter in text)


def index_rows(texts):
    """Lines of a pointer in hexadecimal and the characters from there on."""
    rows, run, start = [], "", 0
    for pointer, text in enumerate([*texts, None]):
        if text and run and len(run) < 48 and len(written(run)) < 80:
            run += text
            continue
        if run:
            rows.append(f"{start:02X} {written(run)}")
        run, start = text or "", pointer
    return rows


def index_texts(name, browser, label, sequences):
    """The character of each pointer, or None. Big5's four pointers of two code points each are its decoder's to know."""
    texts = [text.decode() for text in browser.decode(label, sequences)]
    return [
        None if len(text) != 1 or text == "\uFFFD" or name == "JIS0208" and pointer in PRIVATE_ROWS else text
        for pointer, text in enumerate(texts)]


def write(name, lines):
    with open(FOLDER + name, "w", encoding="utf-8") as file:
        file.write("// Written by Benchmarks/encodings/generate-indexes.py.\n\n" + "\n".join(lines) + "\n")
    print(f"{name}: {len(lines)} lines")


def write_index(browser, name, label, meaning, sequences):
    rows = index_rows(index_texts(name, browser, label, sequences))
    table = name[0].lower() + name[1:] if name == "Big5" else {"EUCKR": "eucKr"}.get(name, name.lower())
    write(f"EncodingIndex+{name}Table.swift", [
        "extension EncodingIndex {", f"    /// Index of the Encoding Standard (section 5): {meaning}.",
        f'    static let {table} = EncodingIndex(', '        """', *("        " + row for row in rows),
        '        """)', "}"])


def ranges(browser):
    """Where the code points of four-byte characters stop following one another, as (pointer, code point)."""
    sequences = [
        bytes([0x81 + pointer // 12600, 0x30 + pointer // 1260 % 10, 0x81 + pointer // 10 % 126, 0x30 + pointer % 10])
        for pointer in range(39420)]
    starts, expected = [], None
    for pointer, text in enumerate(browser.decode("gb18030", sequences)):
        scalar = ord(text.decode())
        if scalar != expected:
            starts.append((pointer, scalar))
        expected = scalar + 1
    return starts


def write_ranges(browser):
    starts = ranges(browser)
    cells = [f"({pointer}, 0x{scalar:04X})" for pointer, scalar in starts]
    write("GB18030Ranges+Table.swift", [
        "extension GB18030Ranges {",
        "    /// Index gb18030 ranges below the supplementary planes: from each pointer on, code points follow one",
        "    /// another from the given one.", "    static let starts: [(pointer: Int, scalar: UInt32)] = [",
        *("        " + ", ".join(cells[at:at + 6]) + "," for at in range(0, len(cells), 6)), "    ]", "}"])


def write_single_byte(browser):
    lines = [
        "import GalleyCore", "", "extension EncodingIndex {",
        "    /// Index single-byte (section 9) of each encoding with one byte a character; pointer 0 is the byte 0x80.",
        "    static let singleByte: [CharacterEncoding: EncodingIndex] = ["]
    for case, label in SINGLE_BYTE:
        texts = [text.decode() for text in browser.decode(label, [bytes([byte]) for byte in range(0x80, 0x100)])]
        rows = index_rows([None if text == "\uFFFD" else text for text in texts])
        lines += [f"        .{case}: EncodingIndex(", '            """', *("            " + row for row in rows),
                  '            """),']
    write("EncodingIndex+SingleByteTable.swift", [*lines, "    ]", "}"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--browser", default="firefox-esr")
    with Browser(parser.parse_args().browser) as browser:
        write_single_byte(browser)
        for index in INDEXES:
            write_index(browser, *index)
        write_ranges(browser)


main()
