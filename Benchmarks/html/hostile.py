#!/usr/bin/env python3
"""Parses inputs made to be expensive and says what each cost: at most 100 ms for a megabyte, and memory at most forty
times the input. Ends with 1 where one costs more.

    hostile.py [--bench .build/release/html-bench] [--megabytes 1]
"""
import argparse
import os
import subprocess
import sys
import tempfile


def distinct(pattern, size):
    """A pattern with a number in it, as often as fits."""
    parts, length, number = [], 0, 0
    while length < size:
        parts.append(pattern % number)
        length += len(parts[-1])
        number += 1
    return "".join(parts)


def inputs(size):
    def fill(text, before=""):
        return before + text * ((size - len(before)) // len(text))

    formatting = "".join(f"<b a{n}=1>" for n in range(500))
    yield "100,000 nested div", "<div>" * 100_000
    yield "nested div and their ends", "<div>" * (size // 11) + "</div>" * (size // 11)
    yield "100,000 attributes", "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x"
    yield "100,000 attributes of like names", "<p " + " ".join(f"a{n:06}=1" for n in range(100_000)) + ">x"
    yield "one attribute again and again", "<p " + "a=1 " * (size // 4) + ">x"
    yield "<", fill("<")
    yield "&", fill("&")
    yield "</", fill("</")
    yield "<!", fill("<!")
    yield "<!--", fill("<!--")
    yield "--!", fill("--!", "<!--")
    yield "<![CDATA[ in svg", fill("<![CDATA[", "<svg>")
    yield "]] in svg CDATA", fill("]]", "<svg><![CDATA[")
    yield "open quote", fill("a", '<p class="')
    yield "many open quotes", fill('<p class="')
    yield "script comments", fill("<!--<script>", "<script>")
    yield "script ends almost", fill("</scrip ", "<script>")
    yield "table cells misnested", fill("<table><td><tr><th><p>x</table><tr>")
    yield "tables in tables", fill("<table>")
    yield "text in tables", fill("<table>x<tr>y<b>z")
    yield "foster parenting", fill("<table><a>x<p></a>")
    yield "10,000 formatting elements", "".join(f"<b a{n}>" for n in range(10_000)) + "<p>x" * 10_000
    yield "500 formatting elements, paragraphs", fill("<p>", formatting)
    yield "500 formatting elements, text in paragraphs", fill("<p>x</p>", formatting)
    yield "distinct formatting elements", distinct("<b a%d>", size)
    yield "formatting elements of like length", distinct("<b a=%07d>", size)
    yield "adoption agency", fill("<a><p></a>")
    yield "adoption agency, nested", fill("<b><i><u><p></b>")
    yield "adoption agency, deep", "<b>" + "<div>" * 400 + fill("</b><b>")
    yield "a in a", fill("<a>")
    yield "a in a with blocks", fill("<a><div>")
    yield "nobr", fill("<nobr>")
    yield "font", fill("<font size=1><p>")
    yield "stray ends", fill("</b></i></p></div></x>", "<span>" * 500)
    yield "paragraphs under spans", fill("<div>", "<p><object>" + "<span>" * 480)
    yield "list items", fill("<li>")
    yield "definitions", fill("<dd><dt>")
    yield "list items under spans", fill("<li>", "<ul>" + "<span>" * 490)
    yield "options", fill("<select><option><optgroup>")
    yield "buttons", fill("<button>")
    yield "headings", fill("<h1><h2>")
    yield "forms", fill("<form></form>")
    yield "forms in divs", fill("<form><div></form>")
    yield "templates", fill("<template>")
    yield "templates and rows", fill("<template><tr></template>")
    yield "svg", fill("<svg>")
    yield "svg and html", fill("<svg><desc><p>")
    yield "svg ends", fill("</x>", "<svg>" + "<g>" * 500)
    yield "unknown ends", fill("</x>", "<y>" * 500)
    yield "math", fill("<math><mi><mglyph>")
    yield "frames", fill("<frameset>")
    yield "bodies", distinct("<body a%d>", size)
    yield "html", distinct("<html a%d=1>", size)
    yield "text broken by stray ends", fill("a</x>")
    yield "NUL", fill("a\0")
    yield "CR", fill("\r")
    yield "references", fill("&notin;&#x41;")
    yield "long reference", fill("a", "&")
    yield "ruby", fill("<ruby><rt><rp>")
    yield "plaintext", fill("<", "<plaintext>")
    yield "textarea", fill("</textarea", "<textarea>")
    yield "a 10 MB attribute", '<p class="' + "x" * 10_000_000 + '">y'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", default=".build/release/html-bench")
    parser.add_argument("--megabytes", type=float, default=1)
    options = parser.parse_args()
    bad = 0
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        for name, text in inputs(int(options.megabytes * 1_000_000)):
            data = text.encode()
            with open(path, "wb") as file:
                file.write(data)
            out = subprocess.run([options.bench, "once", path], capture_output=True, text=True)
            if out.returncode != 0:
                print(f"{name:44} ended with {out.returncode}")
                bad += 1
                continue
            seconds, nodes, grown, limits = out.stdout.split()
            each = float(seconds) * 1000 / (len(data) / 1e6)
            late = float(seconds) * 1000 > 100 * max(1, len(data) / 1e6) or float(grown) > 40
            bad += late
            count += 1
            print(f"{name:44} {each:8.1f} ms/MB {float(grown):6.1f} x memory {nodes:>8} nodes  {limits}"
                  + ("  TOO MUCH" if late else ""))
    print(f"html hostile input: {count - bad} of {count} within 100 ms and 40 x memory a megabyte")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
