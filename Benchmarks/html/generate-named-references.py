#!/usr/bin/env python3
"""Writes Sources/GalleyHTML/Characters/NamedReferences+Table.swift.

The HTML Standard's list of named character references (section 13.5) is part of Python's standard library. Run from
the top of the repository, without arguments.
"""
import html.entities
import textwrap

TARGET = "Sources/GalleyHTML/Characters/NamedReferences+Table.swift"

entries = [
    name + "=" + "+".join(f"{ord(letter):X}" for letter in value)
    for name, value in sorted(html.entities.html5.items())
]
lines = textwrap.wrap(" ".join(entries), 108, break_long_words=False, break_on_hyphens=False)

with open(TARGET, "w", encoding="utf-8") as file:
    file.write("// Written by Benchmarks/html/generate-named-references.py.\n\n")
    file.write("extension NamedReferences {\n")
    file.write("    /// Every named character reference of the HTML Standard (section 13.5) with its code points in\n")
    file.write("    /// hexadecimal; a name without `;` may be written without it.\n")
    file.write('    static let table = """\n')
    for line in lines:
        file.write("        " + line + "\n")
    file.write('        """\n}\n')
print(f"{len(entries)} names")
