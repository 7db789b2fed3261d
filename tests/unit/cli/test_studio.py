"""Where pictures and the work in progress are written."""

from pathlib import Path

from limner.cli.studio import numbered, partial_path
from limner.images import Partial


def test_partials_stand_beside_their_picture() -> None:
    """By picture and stage; beside an SVG they are pixels."""
    partial = Partial(index=1, number=2, stage="objects", data=b"", format="png", width=1, height=1)
    assert partial_path(Path("out/a.webp"), partial, 1) == Path("out/a-partial-3.webp")
    assert partial_path(Path("a.png"), partial, 4) == Path("a-2-partial-3.png")
    assert partial_path(Path("a.svg"), partial, 1) == Path("a-partial-3.png")
    assert numbered(Path("a.png"), 1, 4) == Path("a-2.png")
