#!/usr/bin/env python3
"""Fetches the same pages with Galley, curl --parallel and Scrapy, interleaved, and compares.

    compare.py [--bench .build/release/fetch-bench] [--rounds 5] [--concurrency 32] [--no-scrapy]

Needs nginx (Debian: nginx-light), curl and openssl; Scrapy (PyPI: scrapy, for HTTP/2 twisted[http2]) is left out where
the Python that runs this has none. nginx is started with a configuration of its own on free loopback ports, HTTP/1.1 in
the clear and HTTP/2 over TLS with a certificate made for the run, and stopped at the end. Served are 2,000 small pages
and 300 of 100 KB. Politeness is lifted: the server is our own. CPU seconds are those of the client's process; of the
interleaved rounds the median ratio counts.
"""
import argparse
import importlib.util
import os
import random
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

CONFIGURATION = """
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    access_log off;
    default_type text/html;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    keepalive_requests 100000;
    root {folder}/pages;
    server {{ listen 127.0.0.1:{plain}; }}
    server {{
        listen 127.0.0.1:{tls} ssl http2;
        ssl_certificate {folder}/server.pem;
        ssl_certificate_key {folder}/server.key;
    }}
}}
"""

SPIDER = """
import scrapy
class Spider(scrapy.Spider):
    name = "bench"
    custom_settings = {{
        "ROBOTSTXT_OBEY": False, "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False,
        "CONCURRENT_REQUESTS": {width}, "CONCURRENT_REQUESTS_PER_DOMAIN": {width}, "DOWNLOAD_DELAY": 0,
        {handler}
    }}
    count = 0
    async def start(self):
        for request in self.start_requests():
            yield request
    def start_requests(self):
        for line in open({list!r}):
            yield scrapy.Request(line.strip(), dont_filter=True)
    def parse(self, response):
        Spider.count += 1
    def closed(self, reason):
        print(Spider.count, "pages")
"""
HTTP2_HANDLER = '"DOWNLOAD_HANDLERS": {"https": "scrapy.core.downloader.handlers.http2.H2DownloadHandler"},'


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_pages(folder):
    random.seed(1)
    words = [("w%05d" % random.randrange(100000)) for _ in range(4000)]
    os.makedirs(os.path.join(folder, "pages"))
    paths = []
    for number in range(2300):
        size = 4_000 if number < 2000 else 100_000
        text = "<!doctype html><title>Page %d</title>" % number
        while len(text) < size:
            text += "<p>" + " ".join(random.choices(words, k=40)) + "</p>\n"
        name = "%d.html" % number
        with open(os.path.join(folder, "pages", name), "w") as file:
            file.write(text)
        paths.append(name)
    random.shuffle(paths)
    return paths


def make_certificates(folder):
    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Galley benchmark CA")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "server.key", "-out", "server.csr",
            "-subj", "/CN=127.0.0.1")
    with open(os.path.join(folder, "names.txt"), "w") as file:
        file.write("subjectAltName=IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-out", "server.pem", "-days", "2", "-extfile", "names.txt")


def wait_for(port):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit("nginx does not answer on port %d" % port)


def run(command):
    """Pages, wall seconds and CPU seconds of a client."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return out, wall, cpu


class Clients:
    def __init__(self, arguments, folder, base, paths, is_tls):
        self.arguments, self.folder, self.is_tls, self.count = arguments, folder, is_tls, len(paths)
        self.list = os.path.join(folder, "urls-%s.txt" % ("tls" if is_tls else "plain"))
        with open(self.list, "w") as file:
            file.writelines(base + path + "\n" for path in paths)
        self.config = self.list.replace("urls", "curl")
        with open(self.config, "w") as file:
            file.writelines('url = "%s%s"\noutput = "/dev/null"\n' % (base, path) for path in paths)
        self.spider = os.path.join(folder, "spider_%s.py" % ("tls" if is_tls else "plain"))
        with open(self.spider, "w") as file:
            file.write(SPIDER.format(width=arguments.concurrency, list=self.list,
                                     handler=HTTP2_HANDLER if is_tls else ""))

    def galley(self):
        trust = [os.path.join(self.folder, "ca.pem")] if self.is_tls else []
        out, wall, cpu = run([self.arguments.bench, self.list, str(self.arguments.concurrency), *trust])
        self.check(out.split()[0], "Galley")
        return wall, cpu

    def curl(self):
        trust = ["--cacert", os.path.join(self.folder, "ca.pem")] if self.is_tls else []
        out, wall, cpu = run(["curl", "--silent", "--fail", "--parallel", "--parallel-max",
                              str(self.arguments.concurrency), "--write-out", "%{http_code}\n", *trust,
                              "--config", self.config])
        self.check(out.split().count("200"), "curl")
        return wall, cpu

    def scrapy(self):
        out, wall, cpu = run([sys.executable, "-m", "scrapy", "runspider", self.spider])
        self.check(out.split()[0], "Scrapy")
        return wall, cpu

    def check(self, got, name):
        if int(got) != self.count:
            sys.exit("%s fetched %s of %d pages" % (name, got, self.count))


def compare(clients, name, arguments, has_scrapy):
    rows = []
    for number in range(arguments.rounds):
        # Who goes first changes, so that neither always finds the machine warm.
        if number % 2:
            ours, curl = clients.galley(), clients.curl()
        else:
            curl, ours = clients.curl(), clients.galley()
        scrapy = clients.scrapy() if has_scrapy else None
        rows.append((ours, curl, scrapy))
        print("  %s round %d: galley %.2f s wall %.2f s CPU, curl %.2f s wall %.2f s CPU%s" % (
            name, number + 1, *ours, *curl, ", scrapy %.2f s wall %.2f s CPU" % scrapy if scrapy else ""), flush=True)
    cpu = statistics.median(ours[1] / curl[1] for ours, curl, _ in rows)
    pace = statistics.median(curl[0] / ours[0] for ours, curl, _ in rows)
    last = ""
    if has_scrapy:
        last = ", %.1f x scrapy" % statistics.median(scrapy[1] / ours[1] for ours, _, scrapy in rows)
    print("%s: pages per second %.2f x curl" % (name, pace))
    return "fetch %s: %.2f x curl --parallel%s" % (name, cpu, last)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", default=".build/release/fetch-bench")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--no-scrapy", action="store_true")
    arguments = parser.parse_args()
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if not nginx:
        sys.exit("nginx is missing; install it with: apt-get install nginx-light")
    has_scrapy = not arguments.no_scrapy and importlib.util.find_spec("scrapy") is not None
    if not has_scrapy:
        print("Scrapy is left out")
    folder = tempfile.mkdtemp(prefix="galley-bench-")
    # nginx's workers give up root and must still read the pages.
    os.chmod(folder, 0o755)
    plain, tls = free_port(), free_port()
    paths = make_pages(folder)
    make_certificates(folder)
    with open(os.path.join(folder, "nginx.conf"), "w") as file:
        file.write(CONFIGURATION.format(folder=folder, plain=plain, tls=tls))
    server = subprocess.Popen([nginx, "-c", os.path.join(folder, "nginx.conf"), "-g", "daemon off;"])
    try:
        wait_for(plain)
        wait_for(tls)
        results = []
        for name, base, is_tls in (("http/1.1", "http://127.0.0.1:%d/" % plain, False),
                                   ("http/2", "https://127.0.0.1:%d/" % tls, True)):
            clients = Clients(arguments, folder, base, paths, is_tls)
            results.append(compare(clients, name, arguments, has_scrapy))
        print("\n".join(results))
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
