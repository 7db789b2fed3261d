"""The server: start time, memory, seconds a picture, encoding, and how long the event loop was ever held."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import numpy as np

from limner.codecs.encode import encode
from limner.codecs.metadata import Metadata

PROMPTS = (
    "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic",
    "Landscape 16:9, cyberpunk rainy night street, neon sign reading Hello World",
    "Generate a landscape 16:9 Chinese ink-wash painting of mountains and rivers",
    "1024x1024 square logo, minimalist cat line art",
)
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """`limner serve` in a fresh or used data folder, timed from the start of the process."""

    def __init__(self, folder: Path) -> None:
        self.started = time.perf_counter()
        self.log = folder / "log"
        self.log.write_text("")
        environment = os.environ | {"LIMNER_DATA_DIR": str(folder), "COLUMNS": "400", "LIMNER_PORT": "0"}
        with self.log.open("w") as log:
            self.process = subprocess.Popen([sys.executable, "-m", "limner", "serve"], stderr=log, env=environment)
        text = self._wait_for(r"Limner is at \S+[\s\S]*curl")
        self.url = re.findall(r"Limner is at (\S+)", text)[0]
        self.key = (re.findall(r"(sk-[\w-]{30,})", text) or [""])[0]
        self.up = time.perf_counter() - self.started

    def _wait_for(self, pattern: str) -> str:
        while not re.search(pattern, self.log.read_text()):
            if self.process.poll() is not None:
                raise SystemExit(self.log.read_text())
            time.sleep(0.01)
        return self.log.read_text()

    def get(self, path: str) -> int:
        """The status of a GET."""
        try:
            with urllib.request.urlopen(self.url + path) as response:
                return int(response.status)
        except urllib.error.HTTPError as error:
            return error.code

    def paint(self, prompt: str, key: str, seed: int = 1) -> dict[str, object]:
        """One picture by the chat route."""
        body = {"model": "gpt-image-2-all", "seed": seed, "messages": [{"role": "user", "content": prompt}]}
        request = urllib.request.Request(
            f"{self.url}/v1/chat/completions",
            json.dumps(body).encode(),
            {"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as response:
            return dict(json.load(response))

    def children(self) -> list[int]:
        """The processes below the web process."""
        return [int(pid) for pid in _read(f"/proc/{self.process.pid}/task/{self.process.pid}/children").split()]

    def cpu(self) -> float:
        """CPU seconds that all its processes have used."""
        return sum(_cpu(pid) for pid in [self.process.pid, *self.children()])

    def stop(self) -> None:
        """SIGTERM, and wait."""
        self.process.terminate()
        self.process.wait(60)


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""


def _cpu(pid: int) -> float:
    fields = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS if fields else 0.0


def _resident(pid: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+)", _read(f"/proc/{pid}/status"))
    return int(found.group(1)) / 1024 if found else 0.0


def _longest_wait(server: Server, work: Callable[[], object]) -> float:
    """The longest that /healthz took while `work` ran: what the event loop was held, and the scheduler's noise."""
    waits: list[float] = []
    done = threading.Event()

    def ping() -> None:
        while not done.is_set():
            start = time.perf_counter()
            server.get("/healthz")
            waits.append(time.perf_counter() - start)
            time.sleep(0.005)

    thread = threading.Thread(target=ping)
    thread.start()
    work()
    done.set()
    thread.join()
    sys.stdout.write(f"  /healthz meanwhile: p50 {statistics.median(waits) * 1e3:.1f} ms, ")
    return max(waits)


def _wait_until_idle(server: Server) -> None:
    quiet = 0
    while quiet < 5:
        before = server.cpu()
        time.sleep(0.5)
        quiet = quiet + 1 if server.cpu() - before < 0.05 else 0


def encoding() -> None:
    """PNG of a 1024x1024 photo-like picture."""
    rng = np.random.default_rng(1)
    pixels = np.clip(np.linspace(0, 220, 1024)[:, None, None] + rng.normal(0, 6, (1024, 1024, 3)), 0, 255)
    metadata = Metadata(model="bench", seed=1, prompt_digest="0" * 64)
    times = []
    for _ in range(7):
        start = time.perf_counter()
        encode(pixels.astype(np.uint8), "png", 100, metadata)
        times.append(time.perf_counter() - start)
    print(f"PNG encode 1024x1024: {statistics.median(times) * 1e3:.0f} ms")


def serving() -> None:
    """Cold start, warm start, pictures, how long the event loop was held, memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = Server(folder)
        key = server.key
        server.paint(PROMPTS[0], key)
        first = time.perf_counter() - server.started
        print(f"cold install: up in {server.up:.1f} s, first picture {first:.1f} s after start")
        for prompt in PROMPTS:
            server.paint(prompt, key)
        _wait_until_idle(server)
        server.stop()
        server = Server(folder)
        while server.get("/readyz") != 200:
            time.sleep(0.02)
        ready = time.perf_counter() - server.started
        print(f"warm start: up in {server.up:.2f} s, /readyz well after {ready:.2f} s")
        _wait_until_idle(server)
        for prompt in PROMPTS:
            before, start = server.cpu(), time.perf_counter()
            server.paint(prompt, key, seed=2)
            wall, cpu = time.perf_counter() - start, server.cpu() - before
            print(f"{cpu:5.1f} CPU s, {wall:5.1f} s wall  {prompt[:60]}")
        longest = _longest_wait(server, lambda: [server.paint(prompt, key, seed=3) for prompt in PROMPTS])
        print(f"longest {longest * 1e3:.0f} ms")
        memory = ", ".join(f"{_resident(pid):.0f}" for pid in server.children())
        print(f"memory: web process {_resident(server.process.pid):.0f} MB, engine processes {memory} MB")
        server.stop()
