"""Documents: every kind is set at every shape, with all its strings, always the same."""

import pytest

from limner.engines.painter.scene import Lettering, Role, Scene
from limner.engines.painter.subjects.inks import PAIRS
from limner.engines.painter.worlds import documents
from limner.engines.painter.worlds.documents import _KINDS

STRINGS: dict[str, tuple[tuple[str, Role], ...]] = {
    "train ticket": (("Lyon – Nice", "headline"), ("Seat 14A", "label"), ("09:45", "label")),
    "menu": (("Menu", "headline"), ("Latte $4", "label"), ("Tea $2", "label")),
    "steps": (("Coffee", "headline"), ("1. Grind", "label"), ("2. Brew", "label"), ("3. Enjoy", "label")),
}
PLAIN: tuple[tuple[str, Role], ...] = (("Anna & Tom", "headline"), ("12 June", "caption"), ("Lyon", "caption"))


def scene_of(kind: str, size: tuple[int, int]) -> Scene:
    strings = STRINGS.get(kind, PLAIN)
    letterings = tuple(Lettering(string=string, role=role) for string, role in strings)
    return Scene(
        width=size[0], height=size[1], seed=2, medium="photo", setting="paper", letterings=letterings, document=kind
    )


@pytest.mark.parametrize("size", [(256, 256), (256, 768), (768, 256)])
@pytest.mark.parametrize("kind", sorted(_KINDS))
def test_every_kind_fits_every_sheet(kind: str, size: tuple[int, int]) -> None:
    """All shapes with ink lie within the sheet, but for what bleeds off it on purpose."""
    drawing = documents.design(scene_of(kind, size), PAIRS[0])
    assert drawing is not None
    boxes = [shape.path.computeTightBounds() for shape in drawing.shapes if not shape.blur]
    assert len(boxes) >= len(STRINGS.get(kind, PLAIN))
    assert all(box.left() >= -1 and box.right() <= size[0] + 1 for box in boxes)
    assert all(box.top() >= -1 and box.bottom() <= size[1] + 1 for box in boxes)


def test_rows_of_one_unit_are_bars_to_scale() -> None:
    """Finland's column is twice as high as Italy's, and stands on the same foot."""
    rows = [("Finland 12 kg", "label"), ("Italy 6 kg", "label")]
    letterings = tuple(Lettering(string=string, role="label") for string, _ in rows)
    scene = Scene(width=400, height=400, seed=1, medium="photo", setting="paper", letterings=letterings)
    drawing = documents.design(scene, PAIRS[0])
    assert drawing is not None
    fills = {PAIRS[0].accents[0], PAIRS[0].accents[1]}
    bars = [shape.path.computeTightBounds() for shape in drawing.shapes if shape.fill in fills]
    assert len(bars) == 2
    assert bars[0].bottom() == bars[1].bottom()
    assert bars[0].height() == pytest.approx(2 * bars[1].height(), rel=0.02)


def test_without_words_there_is_no_document() -> None:
    """A menu without a string is left to the other designs."""
    assert documents.design(Scene(width=64, height=64, seed=1, medium="photo", setting="paper"), PAIRS[0]) is None


def test_a_calendar_shows_all_days_of_its_month() -> None:
    """March 2027 has 31 days and begins on a Monday; the head names it."""
    letterings = (Lettering(string="March 2027", role="headline"),)
    scene = Scene(
        width=400, height=400, seed=1, medium="photo", setting="paper", letterings=letterings, document="calendar"
    )
    drawing = documents.design(scene, PAIRS[0])
    assert drawing is not None
    assert len([shape for shape in drawing.shapes if not shape.blur]) >= 31 + 7 + 1
