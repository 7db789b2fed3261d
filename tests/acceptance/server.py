"""A running `limner serve`, started as a user starts it: on a free port, in an empty folder."""

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 60.0  # a cold machine compiles Python files first


@dataclass(frozen=True)
class Server:
    """A running server: its address, a key, and the process."""

    url: str
    key: str
    process: subprocess.Popen[str]
    data_dir: Path

    def in_sample(self, text: str) -> str:
        """A sample of the seed page with only host and key changed."""
        text = text.replace("https://api.apiyi.com", self.url)
        return text.replace("sk-your-api-key", self.key).replace("<token>", self.key)


def start(data_dir: Path, cache_dir: Path, key: str = "") -> Server:
    """Start `limner serve` and read the address, and the key unless it is known, that it prints."""
    environment = os.environ | {
        "LIMNER_DATA_DIR": str(data_dir),
        "LIMNER_CACHE_DIR": str(cache_dir),
        "LIMNER_FETCH_ALLOW": '["127.0.0.0/8"]',
        "COLUMNS": "400",
    }
    with (data_dir / "stderr.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "limner", "serve", "--port", "0"], env=environment, stderr=log, text=True
        )
    text = _printed(data_dir / "stderr.log", process)
    url = re.findall(r"Limner is at (\S+)", text)[0]
    return Server(url, key or re.findall(r"sk-[\w-]+", text)[0], process, data_dir)


def _printed(log: Path, process: subprocess.Popen[str]) -> str:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        text = log.read_text()
        if "curl " in text and text.rstrip().endswith("'"):
            return text
        time.sleep(0.05)
    process.kill()
    raise AssertionError(f"the server did not start: {log.read_text()}")


def stop(server: Server) -> None:
    """SIGTERM, and wait for the end."""
    server.process.terminate()
    try:
        server.process.wait(30)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait()
