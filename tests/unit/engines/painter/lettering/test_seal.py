"""The seal: red where it prints, untouched elsewhere, characters cut out."""

import numpy as np

from limner.engines.painter.lettering import seal

SHEET = np.full((80, 120, 3), 0.9, np.float32)


def test_only_the_place_is_printed() -> None:
    """Nothing outside the given square changes, and the square turns red."""
    picture = seal.stamp(SHEET, "", (40, 20, 40), 7)
    outside = np.ones(SHEET.shape[:2], bool)
    outside[20:60, 40:80] = False
    assert np.array_equal(picture[outside], SHEET[outside])
    inside = picture[20:60, 40:80]
    assert inside[..., 0].mean() > inside[..., 1].mean() + 0.2


def test_characters_are_cut_out() -> None:
    """Different strings print differently, from one to nine characters."""
    prints = {
        seal.stamp(SHEET, text, (40, 20, 40), 7).tobytes() for text in ("山", "山水", "江山如畫", "天地玄黃宇宙洪荒日")
    }
    assert len(prints) == 4
