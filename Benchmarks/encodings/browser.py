"""Decodes bytes with a browser's TextDecoder: the Encoding Standard as it is used.

A page on a loopback port fetches batches of cases, decodes them and posts the results back, so that any browser that
runs headless will do. A batch is a label behind its length (one byte) and cases, each behind its length (two bytes,
the lower first); the reply is the decoded texts as UTF-8, each behind its length in the same way.
"""
import http.server
import queue
import shutil
import struct
import subprocess
import tempfile
import threading

PAGE = b"""<!doctype html><meta charset=utf-8><script>
async function work() {
  for (;;) {
    const reply = await fetch("/batch", { method: "POST" });
    if (reply.status !== 200) { await new Promise((done) => setTimeout(done, 50)); continue; }
    const bytes = new Uint8Array(await reply.arrayBuffer());
    const label = new TextDecoder().decode(bytes.subarray(1, 1 + bytes[0]));
    if (label === "?labels") { await fetch("/result", { method: "POST", body: labels(bytes) }); continue; }
    await fetch("/result", { method: "POST", body: decodeAll(label, bytes) });
  }
}
function decodeAll(label, bytes) {
  // A new decoder for every case: one browser's kept what a broken sequence left behind.
  const encoder = new TextEncoder();
  const out = new Uint8Array(bytes.length * 4 + 64);
  let at = 1 + bytes[0], to = 0;
  while (at < bytes.length) {
    const length = bytes[at] | bytes[at + 1] << 8;
    const text = new TextDecoder(label).decode(bytes.subarray(at + 2, at + 2 + length));
    const written = encoder.encodeInto(text, out.subarray(to + 2)).written;
    out[to] = written & 255; out[to + 1] = written >> 8;
    at += 2 + length; to += 2 + written;
  }
  return out.subarray(0, to);
}
function labels(bytes) {
  const names = new TextDecoder().decode(bytes.subarray(1 + bytes[0])).split("\\n");
  return names.map((name) => {
    try { return new TextDecoder(name).encoding; } catch { return ""; }
  }).join("\\n");
}
work();
</script>"""


class Browser:
    """A headless browser that decodes; to be used in a `with` statement."""

    def __init__(self, command):
        self.command = command
        self.batches, self.results = queue.Queue(), queue.Queue()

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        # A browser that is stopped leaves its last question open.
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        self.profile = tempfile.mkdtemp(prefix="galley-browser-")
        if "firefox" in self.command:
            arguments = [self.command, "--headless", "--no-remote", "--profile", self.profile, address]
        else:
            arguments = [self.command, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
                         f"--user-data-dir={self.profile}", address]
        self.process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.server.shutdown()
        shutil.rmtree(self.profile, ignore_errors=True)

    def handler(browser):
        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def answer(self, status, body=b"", kind="application/octet-stream"):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self):
                self.answer(200, PAGE, "text/html") if self.path == "/" else self.answer(404)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.path == "/result":
                    browser.results.put(body)
                    return self.answer(204)
                try:
                    self.answer(200, browser.batches.get(timeout=1))
                except queue.Empty:
                    self.answer(204)

        return Handler

    def ask(self, batch):
        self.batches.put(batch)
        return self.results.get(timeout=300)

    def decode(self, label, cases):
        return unpack(self.ask(pack(label, cases)))

    def names(self, labels):
        """What each label names, in lower case; the empty string for what is no label."""
        return self.ask(pack("?labels", []) + "\n".join(labels).encode()).decode().split("\n")


def pack(label, cases):
    parts = [bytes([len(label)]), label.encode()]
    for case in cases:
        parts += [struct.pack("<H", len(case)), case]
    return b"".join(parts)


def unpack(reply):
    texts, at = [], 0
    while at < len(reply):
        length = reply[at] | reply[at + 1] << 8
        texts.append(reply[at + 2:at + 2 + length])
        at += 2 + length
    return texts
