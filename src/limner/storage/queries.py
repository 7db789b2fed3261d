"""Loads the named SQL statements of sql/*.sql: `-- name: claim` opens one, comment lines under it describe it."""

import re
from pathlib import Path

_FOLDER = Path(__file__).parent / "sql"
_NAME = re.compile(r"^-- name: (\w+)$", re.MULTILINE)


def load_queries(file: str) -> dict[str, str]:
    """The statements of one file by name, without their comments."""
    parts = _NAME.split((_FOLDER / file).read_text("utf-8"))
    return {name: _without_comments(body) for name, body in zip(parts[1::2], parts[2::2], strict=True)}


def _without_comments(body: str) -> str:
    return "\n".join(line for line in body.strip().splitlines() if not line.startswith("--")).rstrip(";")
