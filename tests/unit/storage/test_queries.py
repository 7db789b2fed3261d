"""Named SQL statements."""

import re
from pathlib import Path

import limner.storage.queries as queries


def test_every_statement_is_named_and_described() -> None:
    """A name is followed by a sentence; neither reaches the database."""
    for path in Path(queries.__file__).parent.glob("sql/*.sql"):
        named = re.findall(r"^-- name: (\w+)\n-- \w.*\.$", path.read_text(), re.MULTILINE)
        statements = queries.load_queries(path.name)
        assert list(statements) == named
        assert not any("--" in statement or ";" in statement for statement in statements.values())
