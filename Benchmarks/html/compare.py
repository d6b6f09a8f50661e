#!/usr/bin/env python3
"""Times the parser beside lexbor (through selectolax) and resiliparse on real pages, in one run.

    compare.py [--bench .build/release/html-bench] [--corpora DIR] [--sets news-a,news-b,hosts,web] [--rounds 5]
               [--instructions] [--trees]

The pages are decoded to UTF-8 first; what is timed is bytes to tree, in CPU seconds, and the best of the rounds counts,
since other work on the machine only ever adds. --instructions counts one pass under valgrind, --trees compares the
elements of every page with lexbor's instead of timing.
"""
import argparse
import gzip
import json
import os
import struct
import subprocess
import sys
import tempfile
import time


def load(corpora, name):
    """The pages of a set as UTF-8 bytes."""
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    folder = os.path.join(corpora, "data", "pages", name)
    pages = []
    with open(os.path.join(folder, "pages.jsonl"), encoding="utf-8") as file:
        for line in file:
            path = os.path.join(folder, json.loads(line)["html"])
            raw = gzip.open(path).read() if path.endswith(".gz") else open(path, "rb").read()
            try:
                raw.decode("utf-8")
            except UnicodeDecodeError:
                raw = bytes_to_str(raw, detect_encoding(raw)).encode("utf-8", "replace")
            pages.append(raw)
    return pages


def pack(pages, path):
    with open(path, "wb") as file:
        for page in pages:
            file.write(struct.pack("<I", len(page)) + page)


def ours(bench, path, passes):
    """CPU seconds for one pass."""
    out = subprocess.run([bench, "time", str(passes), path], check=True, capture_output=True, text=True).stdout
    return float(out.split()[2]) / passes


def peer(parse, pages):
    start = time.process_time()
    for page in pages:
        parse(page)
    return time.process_time() - start


def instructions(bench, path, folder):
    """Instructions for one pass: two passes less one, so that start and unpacking do not count."""
    counts = []
    for passes in ("1", "2"):
        log = os.path.join(folder, "callgrind.out")
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={log}", bench, "time", passes, path],
            capture_output=True, text=True)
        counts.append(int(run.stderr.split("Collected :")[1].split()[0]))
    return counts[1] - counts[0]


def compare_trees(bench, pages, folder):
    """How many pages have lexbor's elements, by depth and name."""
    from selectolax.lexbor import LexborHTMLParser

    same = 0
    for page in pages:
        path = os.path.join(folder, "page.html")
        with open(path, "wb") as file:
            file.write(page)
        found = subprocess.run([bench, "tree", path], check=True, capture_output=True).stdout.decode()
        wanted = []
        stack = [(LexborHTMLParser(page).root, 1)]
        while stack:
            node, depth = stack.pop()
            if node.tag and not node.tag.startswith(("-", "!")):
                wanted.append(f"{depth} {node.tag}")
            stack.extend((child, depth + 1) for child in reversed(list(node.iter(include_text=False))))
        same += without_templates(found.splitlines()) == [line.lower() for line in wanted]
    return same


def without_templates(lines):
    """Elements but for what templates hold, which is a document of its own to lexbor."""
    kept = []
    template = None
    for line in lines:
        depth, name = line.lower().split(" ", 1)
        if template is not None and int(depth) > template:
            continue
        template = int(depth) if name == "template" else None
        kept.append(line.lower())
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", default=".build/release/html-bench")
    parser.add_argument("--corpora", default=os.environ.get("GALLEY_CORPORA", ""))
    parser.add_argument("--sets", default="news-a,news-b,hosts,web")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--trees", action="store_true")
    options = parser.parse_args()
    if not os.path.isdir(options.corpora):
        sys.exit("set GALLEY_CORPORA to the folder of the shared corpora, or give --corpora")
    from resiliparse.parse.html import HTMLTree
    from selectolax.lexbor import LexborHTMLParser

    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for name in options.sets.split(","):
            pages = load(options.corpora, name)
            path = os.path.join(folder, name)
            pack(pages, path)
            size = sum(map(len, pages))
            if options.trees:
                same = compare_trees(options.bench, pages, folder)
                lines.append(f"html {name}: {same} of {len(pages)} pages have lexbor's elements")
                continue
            if options.instructions:
                count = instructions(options.bench, path, folder)
                lines.append(f"html {name}: {count / size:.2f} instructions a byte ({count:,} a pass)")
                continue
            passes = max(1, 60_000_000 // size)
            times = {"galley": [], "lexbor": [], "resiliparse": []}
            for _ in range(options.rounds):
                times["galley"].append(ours(options.bench, path, passes))
                times["lexbor"].append(peer(LexborHTMLParser, pages))
                times["resiliparse"].append(peer(HTMLTree.parse_from_bytes, pages))
            best = {who: min(seconds) for who, seconds in times.items()}
            print(f"{name}: {len(pages)} pages, {size / 1e6:.1f} MB")
            for who, seconds in best.items():
                print(f"  {who:12} {len(pages) / seconds:9.0f} pages/CPU s {size / seconds / 1e6:7.0f} MB/s")
            lines.append(f"html {name}: {best['lexbor'] / best['galley']:.2f} x lexbor parse-only")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
