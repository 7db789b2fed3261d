"""The shape of the code, kept by tests. A waiver is a line in this file, with a reason."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "limner"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGER: dict[str, tuple[int, str]] = {}  # module: (lines, reason)
UNKNOWN_NOUNS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "tools"}
HEAVY = {"cv2", "mitsuba", "numba", "ray", "skia", "torch"}


def name_of(path: Path) -> str:
    return str(path.relative_to(SOURCE))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_fits_on_a_few_screens(path: Path) -> None:
    """At most 400 lines, unless a reason is given above."""
    allowed, _reason = LONGER.get(name_of(path), (400, ""))
    assert len(path.read_text().splitlines()) <= allowed


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_opens_with_what_it_does(path: Path) -> None:
    """A docstring heads each module; the drawn error tree alone may be longer than a few lines."""
    text = path.read_text()
    docstring = ast.get_docstring(ast.parse(text))
    assert not text.strip() or docstring, "say in a sentence what the module does"
    assert path.name == "errors.py" or len((docstring or "").splitlines()) <= 5


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_is_a_noun(path: Path) -> None:
    """Nobody has to guess what is in a file."""
    assert path.stem not in UNKNOWN_NOUNS


def test_the_environment_is_read_in_one_place() -> None:
    """os.environ belongs to settings, and to the processes that settings start."""
    readers = {name_of(path) for path in MODULES if "os.environ" in path.read_text()}
    assert readers <= {"settings.py", "engines/host.py", "engines/child.py", "cli/main.py"}


def test_the_web_process_stays_light() -> None:
    """Importing the application loads no renderer and prints nothing."""
    code = f"import sys, limner.cli.main, limner.app; print(sorted({HEAVY!r} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (run.stdout.strip(), run.stderr) == ("[]", "")
