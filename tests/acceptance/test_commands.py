"""The command line as a person uses it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.acceptance


@pytest.fixture
def limner(tmp_path: Path, kernel_cache: Path):  # type: ignore[no-untyped-def]
    """Run `limner` in an empty folder."""
    environment = os.environ | {"LIMNER_CACHE_DIR": str(kernel_cache), "COLUMNS": "200"}

    def run(*arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "limner", *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=840)
        assert done.returncode == status, done.stderr
        assert "Traceback" not in done.stderr
        return done

    return run


def test_generate_writes_the_picture_that_the_name_asks_for(limner, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Format from the file name, size from the words, one file for each picture."""
    done = limner("generate", "320x256 cat line art", "-o", "cat.webp", "-n", "2", "--seed", "5")
    assert done.stdout.split() == ["cat-1.webp", "cat-2.webp"]
    for name in done.stdout.split():
        with Image.open(tmp_path / name) as picture:
            assert (picture.format, picture.size) == ("WEBP", (320, 256))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("generate", "a cat", "-o", "cat.txt"), "end the name in .png"),
        (("generate", "a cat", "-o", "cat.png", "--size", "9x9"), "256x256"),
        (("generate", "a cat", "-o", "cat.png", "--quality", "best"), "quality must be one of auto"),
        (("generate", "a cat", "-o", "cat.png", "--model", "nope"), "There is no model 'nope'"),
        (("generate", "a cat", "-o", "cat.png", "--reference", "none.png"), "none.png: No such file"),
        (("sheet", "none.jsonl", "-o", "out"), "none.jsonl"),
        (("sheet", "-o", "out"), "--worlds or --media"),
        (("generate", "a cat", "-o", "cat.png", "--size", "1000x300"), "1:3 up to 3:1"),
        (("generate", "a cat", "-o", "cat.png", "--partial-images", "4"), "partial_images must be 0 to 3"),
        (("keys", "revoke", "key_none"), "key_none"),
    ],
)
def test_mistakes_are_told_in_a_sentence(limner, arguments: tuple[str, ...], told: str) -> None:  # type: ignore[no-untyped-def]
    """Exit status 1, and no traceback."""
    assert told in limner(*arguments, status=1).stderr


def test_keys_are_created_listed_and_revoked(limner) -> None:  # type: ignore[no-untyped-def]
    """The secret alone is on stdout; lists know only its end."""
    secret = limner("keys", "create", "app").stdout.strip()
    assert secret.startswith("sk-")
    assert "\n" not in secret
    (key,) = json.loads(limner("keys", "list", "--json").stdout)
    assert (key["name"], key["key"], key["state"]) == ("app", f"sk-…{secret[-4:]}", "live")
    limner("keys", "revoke", key["id"])
    assert secret not in limner("keys", "list").stdout
    assert json.loads(limner("keys", "list", "--json").stdout)[0]["state"] == "revoked"


def test_models_are_listed(limner) -> None:  # type: ignore[no-untyped-def]
    """For people and for programs."""
    assert "gpt-image-2-all" in limner("models").stdout
    assert json.loads(limner("models", "--json").stdout)[0]["engine"] == "painter"


def test_a_sheet_shows_every_prompt(limner, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A picture for each line, one sheet, one record with the warnings."""
    lines = [{"id": "cat", "prompt": "cat line art"}, {"id": "odd", "prompt": "a zorblax on plain paper"}]
    (tmp_path / "prompts.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    limner("sheet", "prompts.jsonl", "-o", "out", "--scale", "0.3")
    records = [json.loads(line) for line in (tmp_path / "out" / "sheet.jsonl").read_text().splitlines()]
    assert [record["id"] for record in records] == ["cat", "odd"]
    assert any("zorblax" in warning for warning in records[1]["warnings"])
    for name in ("cat.png", "odd.png", "sheet.jpg"):
        with Image.open(tmp_path / "out" / name) as picture:
            assert picture.width >= 256


def test_generate_writes_the_work_in_progress(limner, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """One file a stage beside the picture, told on stderr; stdout has the pictures alone."""
    done = limner("generate", "320x256 a lighthouse", "-o", "a.png", "--partial-images", "2", "--quality", "low")
    assert done.stdout.split() == ["a.png"]
    for number, stage in ((1, "world"), (2, "objects")):
        assert f"a-partial-{number}.png: {stage}" in done.stderr
        with Image.open(tmp_path / f"a-partial-{number}.png") as picture:
            assert abs(picture.width / picture.height - 1.25) < 0.02


def test_a_gallery_shows_worlds_and_media(limner, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Chosen rows of both sheets."""
    done = limner("sheet", "--worlds", "--media", "-o", "out", "--only", "coast,icon", "--scale", "0.5")
    assert done.stdout.split() == ["out/worlds.jpg", "out/media.jpg"]
    for name in ("worlds.jpg", "media.jpg"):
        with Image.open(tmp_path / "out" / name) as picture:
            assert picture.width > 1600


@pytest.mark.timeout(900)
def test_warmup_and_doctor_end_well(limner) -> None:  # type: ignore[no-untyped-def]
    """A machine that can run the tests is well."""
    limner("warmup")
    done = limner("doctor")
    for what in ("fonts", "cores", "disk", "database", "picture"):
        assert what in done.stdout
