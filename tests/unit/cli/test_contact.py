"""Contact sheets hold every picture and stay small."""

import io

import numpy as np
from PIL import Image

from limner.cli.contact import GAP, Layout, contact_sheet


def picture(colour: tuple[int, ...], size: tuple[int, int] = (64, 48)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


def test_pictures_stand_in_rows_above_their_captions() -> None:
    """Each in its cell, what is transparent on white."""
    layout = Layout(columns=2, width=64, height=64, caption=16)
    pictures = [("a", picture((250, 0, 0))), ("b", picture((0, 250, 0))), ("c", picture((0, 0, 250, 0)))]
    page = np.asarray(Image.open(io.BytesIO(contact_sheet(pictures, layout))), np.int64)
    assert page.shape == (2 * (64 + GAP) + GAP, 2 * (64 + GAP) + GAP, 3)
    middle = GAP + 32, GAP + 24
    for row, column, expected in ((0, 0, (250, 0, 0)), (0, 1, (0, 250, 0)), (1, 0, (255, 255, 255))):
        found = page[middle[1] + row * (64 + GAP), middle[0] + column * (64 + GAP)]
        assert np.abs(found - expected).max() < 12
    assert page[GAP + 50 : GAP + 64, GAP : GAP + 20].min() < 120  # the caption


def test_a_sheet_is_made_coarser_until_it_is_small() -> None:
    """Noise is the hardest to press."""
    noise = np.random.default_rng(1).integers(0, 255, (300, 300, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "PNG")
    large = contact_sheet([("noise", buffer.getvalue())], Layout(columns=1, width=300, height=320))
    small = contact_sheet([("noise", buffer.getvalue())], Layout(columns=1, width=300, height=320, most=50_000))
    assert len(small) < 50_000 < len(large)
