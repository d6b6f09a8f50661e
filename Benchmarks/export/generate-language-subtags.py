#!/usr/bin/env python3
"""Writes Sources/GalleyExport/Writing/LanguageTag+Table.swift from IANA's language subtag registry and, for the codes
of three letters that have one of two, Debian's iso-codes.

    generate-language-subtags.py language-subtag-registry [/usr/share/iso-codes/json/iso_639-2.json]
"""

import json
import os
import sys
import textwrap

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/GalleyExport/Writing/LanguageTag+Table.swift")
# Languages with codes of three letters alone that newsrooms publish in, besides those of ISO 639-2.
MORE = "yue cmn nan wuu hak lzh ckb sdh prs pes azb arz apc ary aeb ajp kmr tzm zgh rhg ksw".split()


def main():
    records = [dict(line.split(": ", 1) for line in record.split("\n") if ": " in line)
               for record in open(sys.argv[1], encoding="utf-8").read().split("%%\n")]
    subtags = {kind: sorted(r["Subtag"] for r in records if r.get("Type") == kind and ".." not in r["Subtag"])
               for kind in ["language", "script", "region", "variant"]}
    path = sys.argv[2] if len(sys.argv) > 2 else "/usr/share/iso-codes/json/iso_639-2.json"
    codes = json.load(open(path, encoding="utf-8"))["639-2"]
    known = set(subtags["language"])
    two = [code for code in subtags["language"] if len(code) == 2]
    three = sorted({c["alpha_3"] for c in codes if "alpha_2" not in c and c["alpha_3"] in known} | set(MORE) & known)
    pairs = sorted((c[key], c["alpha_2"]) for c in codes if "alpha_2" in c for key in ["alpha_3", "bibliographic"] if key in c)
    lists = [
        ("languages", "Languages: all of two letters, and those of three that ISO 639-2 has or that are much written.", two + three),
        ("scripts", "Scripts, in lower case.", [s.lower() for s in subtags["script"]]),
        ("regions", "Regions, in upper case.", subtags["region"]),
        ("variants", "Variants.", subtags["variant"]),
    ]
    out = ["// Written by Benchmarks/export/generate-language-subtags.py from IANA's language subtag registry (public data) and",
           "// ISO 639-2 as in iso-codes (LGPL-2.1+; only the facts are taken).", "", "extension LanguageTag {"]
    for name, comment, words in lists:
        out += [f"    /// {comment}", f"    static let {name} = words(", '        """']
        out += ["        " + line for line in textwrap.wrap(" ".join(words), 108, break_on_hyphens=False)]
        out += ['        """)', ""]
    out += ["    /// Codes of three letters for languages that have one of two, which BCP 47 wants.", "    static let shorter = pairs(", '        """']
    out += ["        " + line for line in textwrap.wrap(" ".join(f"{a}:{b}" for a, b in pairs), 108)]
    out += ['        """)', "", "    private static func words(_ text: String) -> Set<String> {",
            "        Set(text.split { $0 == \" \" || $0 == \"\\n\" }.map(String.init))", "    }", "",
            "    private static func pairs(_ text: String) -> [String: String] {",
            "        Dictionary(", "            text.split { $0 == \" \" || $0 == \"\\n\" }.map { pair in",
            "                (String(pair.prefix(3)), String(pair.suffix(2)))", "            }", "        ) { first, _ in first }", "    }", "}", ""]
    open(TARGET, "w", encoding="utf-8").write("\n".join(out))


if __name__ == "__main__":
    main()
