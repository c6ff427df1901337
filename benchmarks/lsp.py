#!/usr/bin/python3
"""The language server as its user waits for it: from a key to the problems of the text, and to what completion offers.

Usage: benchmarks/lsp.py [KEYS] [FILE]     (default 40 keys in each of four files of this repository)

Works on a copy of the repository's data and templates with artifacts/reportkit. A key is a character put in or taken out at the end of a
line; the time runs from the notification until the problems of that version are there.
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FILES = ["data/prosecutions.csv", "data/sources.csv", "data/narratives/MNG-2018.yml", "templates/sections/tier.sbn-md"]
TOOL = os.environ.get("REPORTKIT", str(ROOT / "artifacts" / "reportkit"))


class Server:
    def __init__(self, folder):
        self.process = subprocess.Popen([TOOL, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.id = 0
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.id += 1
        self.send({"id": self.id, "method": method, "params": params})
        return self.until(lambda m: m.get("id") == self.id and "method" not in m)

    def until(self, is_it):
        while True:
            length = 0
            while (line := self.process.stdout.readline().strip()):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            message = json.loads(self.process.stdout.read(length))
            if is_it(message):
                return message

    def problems(self, uri, version):
        return self.until(
            lambda m: m.get("method") == "textDocument/publishDiagnostics"
            and m["params"]["uri"] == uri and m["params"].get("version") == version
        )["params"]["diagnostics"]

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def words(seconds):
    return (f"median {1000 * statistics.median(seconds):.0f} ms, {1000 * min(seconds):.0f} to {1000 * max(seconds):.0f}, "
            f"95 % within {1000 * sorted(seconds)[int(0.95 * (len(seconds) - 1))]:.0f}")


def measure(server, folder, name, keys):
    path = folder / name
    lines = path.read_text().split("\n")
    uri = path.as_uri()
    at = len(lines) // 2
    end = len(lines[at])
    begun = time.monotonic()
    server.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "csv", "version": 1, "text": "\n".join(lines)}})
    server.problems(uri, 1)
    opened = time.monotonic() - begun
    taken, offered = [], []
    for version in range(2, keys + 2):
        adds = version % 2 == 0
        change = {
            "range": {"start": {"line": at, "character": end}, "end": {"line": at, "character": end if adds else end + 1}},
            "text": "x" if adds else "",
        }
        begun = time.monotonic()
        server.tell("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [change]})
        server.problems(uri, version)
        taken.append(time.monotonic() - begun)
        begun = time.monotonic()
        server.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": {"line": at, "character": end // 2}})
        offered.append(time.monotonic() - begun)
    server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    print(f"{name}: opened {1000 * opened:.0f} ms; a key {words(taken)}; completion {words(offered)}")


def measure_pages(server, folder, saves):
    """From the save of a narrative to its country's page with the new words."""
    path = folder / "data/narratives/PRK-2010.yml"
    text, uri = path.read_text(), path.as_uri()
    server.tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
    server.problems(uri, 1)
    server.ask("reportkit/preview", {"uri": uri})
    taken = []
    for version in range(2, saves + 2):
        # A number would have to be a fact's.
        mark = "mark" * version + "."
        now = text.replace("namely {S03}.", f"namely {{S03}} {mark}")
        path.write_text(now)
        begun = time.monotonic()
        server.tell("textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": now}]})
        server.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
        html = ""
        while f" {mark}" not in html:
            server.until(lambda m: m.get("method") == "reportkit/checked")
            html = server.ask("reportkit/preview", {"uri": uri})["result"]["html"]
        taken.append(time.monotonic() - begun)
    print(f"{path.name}: from a save to its page {words(taken)}")


def main():
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {keys} keys in each file")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch).resolve() / "project"
        for part in ["data", "templates"]:
            shutil.copytree(ROOT / part, folder / part)
        shutil.copy(ROOT / "reportkit.yml", folder)
        server = Server(folder)
        for name in sys.argv[2:] or FILES:
            measure(server, folder, name, keys)
        measure_pages(server, folder, max(3, keys // 2))
        print(f"memory {server.memory():.0f} MiB")
        server.process.stdin.close()
        server.process.wait()


if __name__ == "__main__":
    main()
