#!/usr/bin/env python3
"""Kills runs at random moments and lets calls of the system fail, resumes each, and compares what they wrote with an
undisturbed run: the same bytes, nothing twice, nothing left over. Needs gcc for the failing calls; nothing else.

    faults.py --galley .build/release/galley [--kills 300] [--seed 1]
"""

import argparse
import errno
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PAGES = 60
CLOCK = "2026-01-31T08:00:00Z"
WORDS = "harbour quay ferry crane board engineer Monday winter street council vote museum bridge river market".split()


def page(number):
    chance = random.Random(number)
    def sentence():
        return " ".join(chance.choice(WORDS) for _ in range(14)).capitalize() + "."
    paragraphs = "".join(f"<p>{' '.join(sentence() for _ in range(3))}</p>" for _ in range(6))
    title = f"Story {number % 50} of the harbour"  # some titles twice: their files' names must be told apart
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title>"
        f"<link rel='canonical' href='https://a.example/{number}'>"
        f"<meta property='article:published_time' content='2026-01-{1 + number % 28:02d}T08:00:00Z'></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}<p>Share this story</p></article></body></html>"
    )


def workflow():
    def export(form, out):
        return [{"use": "export", "with": {"format": form, "out": out}}]
    branches = {
        "md": export("markdown", "out/md/{slug}.md"), "json": export("json", "out/json/{slug}.json"),
        "jsonl": export("jsonl", "out/all.jsonl"), "feed": export("rss", "out/feed.xml"),
        "csv": export("csv", "out/all.csv"),
    }
    return {
        "version": 1, "name": "faults", "source": {"use": "pages", "with": {"folder": "pages"}},
        "steps": [
            {"use": "clean"}, {"use": "require", "with": {"paths": ["/headline"]}}, {"use": "tag"},
            {"use": "route", "cases": [{"to": list(branches)}]},
        ],
        "branches": branches,
    }


class House:
    """A folder with pages and a workflow in it."""

    def __init__(self, root, name, galley):
        self.folder, self.galley = root / name, galley
        (self.folder / "pages").mkdir(parents=True)
        for number in range(PAGES):
            (self.folder / "pages" / f"{number:03}.html").write_text(page(number))
        (self.folder / "pages" / "empty.html").write_text("")
        (self.folder / "flow.json").write_text(json.dumps(workflow()))

    def start(self, fault=None, library=None):
        environment = dict(os.environ)
        if fault:
            environment.update(GALLEY_FAULT=fault, LD_PRELOAD=str(library))
        command = [self.galley, "run", str(self.folder / "flow.json"), "--clock", CLOCK, "--progress", "none"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)

    def run(self, **fault):
        process = self.start(**fault)
        words = process.communicate()[1].decode()
        return process.returncode, words

    def outputs(self):
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and ".galley" != path.relative_to(self.folder).parts[0]
        }

    def reset(self):
        for name in ["out", ".galley", "quarantine"]:
            shutil.rmtree(self.folder / name, ignore_errors=True)


def difference(expected, found):
    names = sorted(set(expected) ^ set(found)) or [name for name in expected if expected[name] != found[name]]
    return names[:4]


def check_kills(house, expected, length, kills, seed):
    chance, wrong, resumed = random.Random(seed), 0, 0
    house.reset()
    done = 0
    while done < kills:
        process = house.start()
        time.sleep(chance.uniform(0, length))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        done += 1
        resumed += 1
        if chance.random() < 0.34 or done == kills:  # some are killed several times before they may end
            code, words = house.run()
            found = house.outputs()
            if code != 1 or found != expected:  # the empty page is set aside: 1
                wrong += 1
                print(f"  kill {done}: exit {code}, differs in {difference(expected, found)} {words[-300:]}")
            house.reset()
    return wrong


def check_faults(house, expected, library, step):
    """Every function, every `step`th call up to the first that no run reaches."""
    wrong = count = 0
    for function, code in [("write", errno.ENOSPC), ("pwrite", errno.ENOSPC), ("pwrite", errno.EIO),
                           ("fsync", errno.EIO), ("rename", errno.EACCES)]:
        nth = 1
        while True:
            house.reset()
            exit_code, words = house.run(fault=f"{function}:{nth}:{code}", library=library)
            if exit_code == 1:
                break  # no call was so late
            count += 1
            resumed, more = house.run()
            found = house.outputs()
            if exit_code not in (3, 5) or resumed != 1 or found != expected or not words.strip():
                wrong += 1
                print(f"  {function} {nth} {errno.errorcode[code]}: exit {exit_code}, then {resumed}, "
                      f"differs in {difference(expected, found)} {words[-200:]} {more[-200:]}")
            nth += max(1, int(nth * step))
    return count, wrong


def check_crashes(house, expected, library):
    """A step that faults, or runs out of stack: the next run sets aside what was in hand on the threads that did, one or
    both, and everything else is there."""
    wrong = count = 0
    for fault in ["fault", "overflow"]:
        for nth in [1, 7, 40]:
            count += 1
            house.reset()
            exit_code, _ = house.run(fault=f"{fault}:{nth}:0", library=library)
            resumed, words = house.run()
            aside = words.count("brought the process down")
            written = len([name for name in house.outputs() if name.startswith("out/md/")])
            if exit_code != -signal.SIGSEGV or resumed != 1 or aside not in (1, 2) or written != PAGES - aside:
                wrong += 1
                print(f"  {fault} {nth}: exit {exit_code}, then {resumed}, {aside} set aside, {written} written")
    return count, wrong


def build_library(galley, root):
    """The library that lets calls fail; the name of ICU's function carries ICU's version."""
    library = root / "faults.so"
    names = subprocess.run(["nm", "-D", galley], capture_output=True, text=True).stdout
    crash = re.search(r"\bubrk_setUText_\d+", names)
    define = [f"-DCRASH_IN={crash.group()}"] if crash else []
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", *define, "-o", library, source, "-ldl"], check=True)
    return library, bool(crash)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--galley", default=".build/release/galley")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--step", type=float, default=0.35, help="how much later each next failing call is")
    options = parser.parse_args()
    galley = str(pathlib.Path(options.galley).resolve())
    with tempfile.TemporaryDirectory(prefix="galley-faults-") as name:
        root = pathlib.Path(name)
        house = House(root, "house", galley)
        start = time.monotonic()
        code, words = house.run()
        length = time.monotonic() - start
        expected = house.outputs()
        if code != 1 or len(expected) < PAGES * 2:
            sys.exit(f"the undisturbed run ended with {code}: {words}")
        failures = check_kills(house, expected, length * 1.05, options.kills, options.seed)
        print(f"kill -9: {options.kills} kills within {length:.2f} s, {failures} resumed runs differ")
        library, has_crash = build_library(galley, root)
        count, wrong = check_faults(house, expected, library, options.step)
        print(f"failing calls: {count} faults of write, flush, rename and disk full, {wrong} not told or not mended")
        crashes, unmarked = check_crashes(house, expected, library) if has_crash else (0, 1)
        print(f"crashes in a step: {crashes}, {unmarked} of them not set aside by the next run")
        sys.exit(4 if failures or wrong or unmarked else 0)


main()
