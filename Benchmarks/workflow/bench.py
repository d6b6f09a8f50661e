#!/usr/bin/env python3
"""The engine's own cost: a million small articles through three trivial steps, and real pages served on loopback
through the whole workflow, then again with nothing changed, with one page changed, and with one option changed.

    bench.py --galley .build/release/galley --site .build/release/sample-site --corpora /path [--articles 1000000]

Prints one line a figure. Times are wall and CPU seconds of the command's process.
"""

import argparse
import gzip
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time


def run(command, **more):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    out, err = process.communicate()
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return process.returncode, out, err, wall, cpu


def peak_memory(command):
    """Megabytes, as /usr/bin/time sees them; run apart since getrusage keeps the largest of all children."""
    code = "import os,resource,subprocess,sys;c=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL).returncode;" \
           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)"
    return int(subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True).stdout)


def small_articles(galley, path, count):
    line = json.dumps({"id": "ID0", "url": "https://a.example/URL0",
                       "text": "Harbour shut\n\nThe harbour was shut for a day on Monday, the board said."})
    article = subprocess.run([galley, "clean", "--from", "jsonl", "--to", "jsonl", "-"], input=line + "\n",
                             capture_output=True, text=True, check=True).stdout.strip()
    with open(path, "w") as out:
        for number in range(count):
            out.write(article.replace("ID0", f"id{number}").replace("URL0", str(number)) + "\n")
    return len(article)


def bench_small(galley, folder, count):
    size = small_articles(galley, folder / "articles.jsonl", count)
    steps = [{"use": "filter", "with": {"keep": {"path": "/headline", "exists": True}}},
             {"use": "set", "with": {"values": {"section": "World"}}},
             {"use": "require", "with": {"paths": ["/headline"]}},
             {"use": "export", "with": {"format": "jsonl", "out": "out/all.jsonl"}}]
    flow = {"version": 1, "name": "small", "source": {"use": "articles", "with": {"list": "articles.jsonl"}},
            "steps": steps}
    (folder / "small.json").write_text(json.dumps(flow))
    for name, flag in [("without a desk", "--no-desk"), ("with the desk", "--progress=none")]:
        shutil.rmtree(folder / ".galley", ignore_errors=True)
        shutil.rmtree(folder / "out", ignore_errors=True)
        command = [galley, "run", str(folder / "small.json"), flag]
        code, out, err, wall, cpu = run(command)
        if code:
            sys.exit(f"the run ended with {code}: {err[-500:]}")
        shutil.rmtree(folder / ".galley", ignore_errors=True)
        memory = peak_memory(command)
        print(f"{count} articles of {size} bytes, three trivial steps, {name}: {count / wall:,.0f} a second, "
              f"{wall * 1e6 / count:.1f} µs of time and {cpu * 1e6 / count:.1f} µs of CPU each, {memory} MB", flush=True)


def real_pages(corpora, site):
    """The pages of the shared sets, under one host each."""
    pages = []
    for path in sorted(pathlib.Path(corpora, "data", "pages").rglob("*.gz")):
        name = re.sub(r"[^A-Za-z0-9.-]", "-", str(path.relative_to(pathlib.Path(corpora, "data", "pages"))))
        target = site / "pages.example" / (name.removesuffix(".gz").removesuffix(".html") + ".html")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(gzip.decompress(path.read_bytes()))
        pages.append(target)
    return pages


def bench_pages(galley, sample_site, corpora, folder):
    site = folder / "site"
    pages = real_pages(corpora, site)
    server = subprocess.Popen([sample_site, str(site), "--port", "0", "--until-eof"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    port = re.search(r":(\d+)", server.stdout.readline()).group(1)
    base = f"http://127.0.0.1:{port}/pages.example/"
    (folder / "urls.txt").write_text("".join(base + page.name + "\n" for page in pages))
    formats = {"md": ("markdown", "out/md/{slug}.md"), "json": ("json", "out/json/{slug}.json"),
               "html": ("html", "out/html/{slug}.html"), "txt": ("text", "out/txt/{slug}.txt"),
               "ninjs": ("ninjs", "out/ninjs/{slug}.json")}

    def write(clean):
        flow = {"version": 1, "name": "pages", "source": {"use": "urls", "with": {"list": "urls.txt"}},
                "steps": [{"use": "fetch", "with": {"perHost": 8, "robots": "ignore", "total": 64}},
                          {"use": "clean", "with": clean},
                          {"use": "route", "cases": [{"to": list(formats)}]}],
                "branches": {name: [{"use": "export", "with": {"format": form, "out": out}}]
                             for name, (form, out) in formats.items()}}
        (folder / "pages.json").write_text(json.dumps(flow))

    def measure(name, *flags):
        command = [galley, "run", str(folder / "pages.json"), "--json", "--allow-address", f"127.0.0.1:{port}", *flags]
        code, out, err, wall, cpu = run(command)
        if code not in (0, 1):
            sys.exit(f"{name} ended with {code}: {err[-500:]}")
        report = json.loads(out)
        steps = {step["id"]: step for step in report["steps"]}
        done = {name: step["taken"] - step["reused"] for name, step in steps.items() if name != "source"}
        engine = cpu - sum(step["seconds"] for step in steps.values())
        print(f"{len(pages)} pages, {name}: {wall:.2f} s, {cpu * 1e6 / len(pages):.0f} µs of CPU a page "
              f"({engine * 1e6 / len(pages):.0f} outside the steps); done: "
              + ", ".join(f"{key} {value}" for key, value in done.items()), flush=True)

    def measure_for_people(name):
        command = [galley, "run", str(folder / "pages.json"), "--offline"]
        best = min((run(command) for _ in range(3)), key=lambda row: row[4])
        if best[0]:
            sys.exit(f"{name} ended with {best[0]}: {best[2][-500:]}")
        print(f"{len(pages)} pages, {name}: {best[3]:.2f} s, {best[4] * 1e6 / len(pages):.0f} µs of CPU a page", flush=True)

    write({})
    measure("first run, five formats")
    measure("second run, servers asked")
    measure_for_people("second run, offline, the report for people (best of three)")
    measure("second run, offline, the report as JSON", "--offline")
    pages[7].write_bytes(pages[7].read_bytes().replace(b"</p>", b" And more was said.</p>", 3))
    measure("one page changed")
    write({"keepDateline": False})
    measure("one option of clean changed", "--offline")
    server.stdin.close()
    server.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--galley", required=True)
    parser.add_argument("--site", required=True)
    parser.add_argument("--corpora", default=os.environ.get("GALLEY_CORPORA", ""))
    parser.add_argument("--articles", type=int, default=1_000_000)
    options = parser.parse_args()
    galley, site = (str(pathlib.Path(path).resolve()) for path in (options.galley, options.site))
    with tempfile.TemporaryDirectory(prefix="galley-bench-") as name:
        bench_small(galley, pathlib.Path(name), options.articles)
    if not options.corpora:
        print("real pages left out: GALLEY_CORPORA is not set")
        return
    with tempfile.TemporaryDirectory(prefix="galley-bench-") as name:
        bench_pages(galley, site, options.corpora, pathlib.Path(name))


main()
