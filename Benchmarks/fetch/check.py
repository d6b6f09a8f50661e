#!/usr/bin/env python3
"""Kills galley fetch at random moments and goes on; has its archives read by other tools; measures a long queue.

    check.py [--galley .build/release/galley] [--kills 100] [--pages 1000] [--queue 1000000] [--seed N]

Needs warcio and fastwarc (PyPI) in the Python that runs this. The server is this script's own, on a loopback port; it
writes down every request. Ends with one line a part.

Killed at any moment, a run must leave an archive that reads to its last whole record, and the next run must fetch
nothing that the desk had whole, lose nothing and hold nothing twice.
"""
import argparse
import glob
import hashlib
import http.server
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time


class Site:
    """Pages whose words follow from their number, and a log of what was asked for."""

    def __init__(self, pause):
        self.log, self.lock = [], threading.Lock()
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                with site.lock:
                    site.log.append(self.path)
                if self.path == "/robots.txt":
                    return self.answer(404, b"")
                time.sleep(pause)
                self.answer(200, site.body(self.path))

            def answer(self, status, body):
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *words):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 256

            def handle_error(self, *words):
                pass  # A client that was killed hangs up in the middle.

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @staticmethod
    def body(path):
        seed = hashlib.sha1(path.encode()).hexdigest()
        return ("<!doctype html><title>%s</title><p>%s" % (path, (seed + " ") * (20 + int(seed[:2], 16)))).encode()

    def take_log(self):
        with self.lock:
            log, self.log = self.log, []
        return [path for path in log if path != "/robots.txt"]


def command(arguments, site, urls, out, *more):
    return [arguments.galley, "fetch", "--list", urls, "--to", "warc", "--out", out, "--allow-address",
            "127.0.0.1:%d" % site.port, "--per-host", "8", *more]


def held(out):
    """Addresses in the desk, as another program reads it."""
    path = os.path.join(out, ".galley", "desk.sqlite")
    if not os.path.exists(path):
        return []
    with sqlite3.connect(path) as desk:
        try:
            return [row[0] for row in desk.execute("SELECT url FROM pages")]
        except sqlite3.OperationalError:
            return []  # Killed before the tables were there.


def responses(out):
    """Address and payload of every whole record of the archive; a file may break off only behind its last one."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType
    found = []
    for path in sorted(glob.glob(os.path.join(out, "*.warc.gz"))):
        with open(path, "rb") as file:
            for record in ArchiveIterator(file, record_types=WarcRecordType.response | WarcRecordType.revisit):
                body = record.reader.read() if record.record_type == WarcRecordType.response else None
                found.append((record.headers["WARC-Target-URI"], body))
    return found


def check_kills(arguments, folder):
    random.seed(arguments.seed)
    site = Site(0.004)
    base = "http://127.0.0.1:%d" % site.port
    paths = ["/page/%d" % number for number in range(arguments.pages)]
    urls = os.path.join(folder, "urls.txt")
    with open(urls, "w") as file:
        file.writelines(base + path + "\n" for path in paths)
    kills = rounds = doubled = 0
    problems = []
    while kills < arguments.kills:
        rounds += 1
        out = os.path.join(folder, "run%d" % rounds)
        complete = set()
        while True:
            process = subprocess.Popen(command(arguments, site, urls, out), stderr=subprocess.DEVNULL)
            code = None
            if kills < arguments.kills:
                try:
                    code = process.wait(timeout=random.uniform(0.02, 0.9))
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
                    kills += 1
            else:
                code = process.wait()
            asked = site.take_log()
            again = complete.intersection(base + path for path in asked)
            if again:
                problems.append("round %d: %d pages were whole and fetched again" % (rounds, len(again)))
            now = held(out)
            if len(now) != len(set(now)):
                problems.append("round %d: a page stands in the desk twice" % rounds)
            if not complete.issubset(now):
                problems.append("round %d: a page is lost from the desk" % rounds)
            complete = set(now)
            if code is not None:
                if code != 0:
                    problems.append("round %d: exit code %d" % (rounds, code))
                break
        archived = responses(out)
        if complete != set(base + path for path in paths):
            problems.append("round %d: the desk holds %d of %d" % (rounds, len(complete), len(paths)))
        if set(url for url, _ in archived) != complete:
            problems.append("round %d: the archive lacks pages" % rounds)
        doubled += len(archived) - len(set(url for url, _ in archived))
        for url, body in archived:
            if body is not None and body != Site.body(url[len(base):]):
                problems.append("round %d: %s reads back otherwise" % (rounds, url))
        shutil.rmtree(out)
    for problem in problems:
        print("  " + problem)
    print("kill -9: %d times over %d runs of %d pages, %d problems, %d answers archived twice" % (
        kills, rounds, arguments.pages, len(problems), doubled))
    return not problems


def check_archives(arguments, folder):
    site = Site(0)
    base = "http://127.0.0.1:%d" % site.port
    urls = os.path.join(folder, "archive-urls.txt")
    with open(urls, "w") as file:
        file.writelines("%s/page/%d\n" % (base, number % 150) for number in range(150))
    out = os.path.join(folder, "archive")
    for _ in range(2):
        subprocess.run(command(arguments, site, urls, out), check=True, stderr=subprocess.DEVNULL)
    files = sorted(glob.glob(os.path.join(out, "*.warc.gz")))
    said = subprocess.run([sys.executable, "-m", "warcio.cli", "check", *files], capture_output=True, text=True)
    bodies = [(url, body) for url, body in responses(out) if body is not None]
    wrong = sum(body != Site.body(url[len(base):]) for url, body in bodies)
    back = subprocess.run([arguments.galley, "fetch", "--from", "warc", files[0], "--to", "jsonl"],
                          capture_output=True, text=True, check=True).stdout
    print("archives: warcio check %s, fastwarc reads %d answers, %d wrong; galley reads %d back" % (
        "passes" if said.returncode == 0 else "fails: " + said.stdout + said.stderr, len(bodies), wrong,
        back.count("\n")))
    return said.returncode == 0 and wrong == 0 and back.count("\n") == 150


def check_queue(arguments, folder):
    site = Site(0)
    urls = os.path.join(folder, "long.txt")
    with open(urls, "w") as file:
        file.writelines("http://127.0.0.1:%d/story/2020/11/05/number-%d.html\n" % (site.port, number)
                        for number in range(arguments.queue))
    process = subprocess.Popen(
        [arguments.galley, "fetch", "--list", urls, "--out", os.path.join(folder, "pages"), "--ignore-robots",
         "--failed-out", os.path.join(folder, "failed.jsonl"), "--allow-address", "127.0.0.1:%d" % site.port],
        stderr=subprocess.DEVNULL)
    time.sleep(15)
    process.send_signal(signal.SIGINT)
    code = process.wait()
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    asked = len(set(site.take_log()))
    listed = sum(1 for _ in open(os.path.join(folder, "failed.jsonl")))
    print("queue: %d addresses, %d fetched in 15 s and %d listed as cancelled, %.0f MB at most" % (
        arguments.queue, asked, listed, most))
    return code == 130 and most < 300 and asked + listed >= arguments.queue


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--galley", default=".build/release/galley")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--queue", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["kills", "archives", "queue"])
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="galley-check-")
    try:
        # The queue first: the largest child that has ended is what getrusage knows.
        parts = {"queue": check_queue, "archives": check_archives, "kills": check_kills}
        chosen = [part for name, part in parts.items() if arguments.only in (None, name)]
        results = [part(arguments, folder) for part in chosen]
    finally:
        shutil.rmtree(folder)
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
