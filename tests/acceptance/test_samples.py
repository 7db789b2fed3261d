"""The eight samples of the seed page, word for word but for host, key and the sample photo's address."""

import functools
import http.server
import io
import json
import re
import shutil
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.acceptance.server import Server

SAMPLES = Path(__file__).parent / "samples"
LINK = re.compile(r"https?://[^\s)]+\.(?:png|jpg|jpeg|webp)")  # the parsing tip of the seed page
SIZES = {
    "chat.sh": (1536, 864),
    "text.sh": (1536, 864),
    "text.py.txt": (1536, 864),
    "sdk.py.txt": (1536, 864),
    "text.mjs": (1024, 1024),
    "edit.sh": (1536, 1024),
    "edit.py.txt": (1536, 1024),
    "edit.mjs": (1536, 1024),
}

pytestmark = pytest.mark.acceptance


@pytest.fixture
def photo_server(photo: Path) -> Iterator[str]:
    """The sample photo at an http address."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=photo.parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{site.server_address[1]}/photo.png"
        site.shutdown()
        thread.join()


def run(sample: str, text: str, folder: Path) -> str:
    """Run a sample as its page would be followed, in a folder with photo.png."""
    tool = {".mjs": "node", ".sh": "curl"}.get(Path(sample).suffix)
    if tool and not shutil.which(tool):
        pytest.skip(f"{tool} is not installed: the sample {sample} did not run")
    path = folder / sample.removesuffix(".txt")
    path.write_text(text)
    command = {"sh": ["bash", path], "py": [sys.executable, path], "mjs": ["node", path]}[path.suffix[1:]]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def content(sample: str, output: str) -> str:
    """What the sample's user reads: the message's content."""
    return str(json.loads(output)["choices"][0]["message"]["content"]) if sample.endswith(".sh") else output.strip()


@pytest.mark.parametrize("sample", SIZES)
def test_a_sample_of_the_seed_page_gets_its_picture(
    sample: str, server: Server, photo: Path, photo_server: str
) -> None:
    """The answer is one markdown link; without a key it opens a picture of the right shape that is not blank."""
    text = server.in_sample((SAMPLES / sample).read_text()).replace("https://example.com/photo.png", photo_server)
    answer = content(sample, run(sample, text, photo.parent))
    assert re.fullmatch(rf"!\[image\]\({LINK.pattern}\)", answer)
    found = LINK.search(answer)
    assert found
    with urllib.request.urlopen(found.group()) as response:
        assert response.headers["Content-Type"] == "image/png"
        picture = Image.open(io.BytesIO(response.read())).convert("RGB")
    assert picture.size == SIZES[sample]
    assert np.asarray(picture).std() > 10
    if sample.startswith("edit"):
        red, _green, blue = np.asarray(picture).reshape(-1, 3).mean(axis=0)
        assert red > blue + 30, "the reference's warm colours are not seen"
