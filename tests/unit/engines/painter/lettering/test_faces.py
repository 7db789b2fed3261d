"""Faces: every script has glyphs, shaping joins letters, masks are tight."""

import numpy as np
import pytest

from limner.engines.painter.lettering import faces


@pytest.mark.parametrize("face", sorted(faces.FACES))
def test_every_face_loads_and_shows_latin(face: str) -> None:
    """Each face gives ink for a Latin word, itself or through its fallback."""
    assert faces.mask("Hello", face, 40).max() > 0.99


@pytest.mark.parametrize("string", ["豆浆油条", "Привет", "مرحبا", "नमस्ते", "한국어", "ありがとう", "שלום", "🐈"])
def test_other_scripts_fall_back_instead_of_showing_boxes(string: str) -> None:
    """Characters the face lacks come from fonts that have them: no two differ only by missing-glyph boxes."""
    box = faces.mask("\U000e0fff", "script", 40)
    assert not faces.has(string[0], "script") or string == "Привет"
    mask = faces.mask(string, "script", 40)
    assert mask.shape != box.shape
    assert 0.05 < mask.mean() < 0.8


def test_arabic_letters_join_in_context() -> None:
    """Letters inside a word are narrower than the same letters alone."""
    word, letters = faces.advance("سلم", "sans", 100), sum(faces.advance(letter, "sans", 100) for letter in "سلم")
    assert word < letters


def test_mask_is_tight_with_two_pixels_of_margin() -> None:
    """Ink begins within three pixels of every edge, and the edge itself is empty."""
    mask = faces.mask("Hg", "sans", 80)
    rows, columns = np.flatnonzero(mask.max(axis=1) > 0), np.flatnonzero(mask.max(axis=0) > 0)
    for first, last, length in ((rows[0], rows[-1], mask.shape[0]), (columns[0], columns[-1], mask.shape[1])):
        assert 1 <= first <= 3
        assert 1 <= length - 1 - last <= 3


def test_size_is_the_em_in_pixels() -> None:
    """Doubling the size doubles the outline."""
    small, large = (faces.outline("Hello", "serif", size).computeTightBounds() for size in (50, 100))
    assert large.width() == pytest.approx(2 * small.width(), rel=0.01)


def test_an_unknown_face_is_set_in_sans() -> None:
    """A wish for a face that does not exist is no error."""
    assert np.array_equal(faces.mask("A", "no such face", 30), faces.mask("A", "sans", 30))
