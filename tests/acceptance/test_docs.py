"""Every example in README and docs runs as it is printed, with only address and key changed."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.acceptance.server import Server

ROOT = Path(__file__).parent.parent.parent
BLOCK = re.compile(r"^```(bash|python|js)\n(.*?)^```", re.MULTILINE | re.DOTALL)
NOT_FOR_A_TEST = ("git clone", "sqlite3 ")  # fetches the project itself; needs a tool of the machine

pytestmark = pytest.mark.acceptance


@dataclass(frozen=True)
class Example:
    """A block of code in a page."""

    page: str
    language: str
    code: str


EXAMPLES = [
    Example(str(page.relative_to(ROOT)), language, code)
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    for language, code in BLOCK.findall(page.read_text())
    if not any(words in code for words in NOT_FOR_A_TEST)
]


def localised(code: str, server: Server) -> str:
    """The code with this server's address and key."""
    code = code.replace("http://localhost:8000", server.url).replace("sk-your-api-key", server.key)
    return code.replace(".venv/bin/limner", f"{sys.executable} -m limner")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.page}-{example.language}")
def test_an_example_runs(example: Example, server: Server, kernel_cache: Path, tmp_path: Path) -> None:
    """It ends well, and where it talks to the server it gets a picture."""
    tool = {"js": "node", "bash": "curl"}.get(example.language)
    if tool and not shutil.which(tool):
        pytest.skip(f"{tool} is not installed: the example of {example.page} did not run")
    code = localised(example.code, server)
    command = {"bash": ["bash", "-euc"], "python": [sys.executable, "-c"], "js": ["node", "--input-type=module", "-e"]}
    done = subprocess.run(
        [*command[example.language], code],
        cwd=tmp_path,
        env=os.environ | {"LIMNER_URL": server.url, "LIMNER_KEY": server.key, "LIMNER_CACHE_DIR": str(kernel_cache)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "/images/" in done.stdout or list(tmp_path.glob("*.png"))
