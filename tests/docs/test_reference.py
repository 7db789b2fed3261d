"""The reference pages say what the code does."""

import re
from pathlib import Path

import pytest

from scripts.reference import FOLDER, PAGES

DOCS = Path(__file__).parent.parent.parent / "docs"
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_not_stale(name: str) -> None:
    """`make docs` rewrites them."""
    assert (FOLDER / name).read_text() == PAGES[name]()


@pytest.mark.parametrize("page", [*sorted(DOCS.rglob("*.md")), DOCS.parent / "README.md"], ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    """No page points to a file that is not there."""
    broken = [link for link in LINK.findall(page.read_text()) if not (page.parent / link).exists()]
    assert broken == []
