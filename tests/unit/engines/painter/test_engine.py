"""The painter as an engine: events in order, one picture a seed, the same order the same pixels."""

import io

import numpy as np
import pytest
from PIL import Image

from limner.engines.engine import Engine, Finished, Progress
from limner.engines.painter.engine import PainterEngine
from limner.errors import InvalidImage
from limner.images import ImageRequest, Size

CAT = "minimalist cat line art logo"


def order(prompt: str = CAT, **changes: object) -> ImageRequest:
    values = {"model": "m", "prompt": prompt, "size": Size(256, 256), "seed": 3} | changes
    return ImageRequest(**values)  # type: ignore[arg-type]  # the values are right, their types are not seen


def painted(request: ImageRequest, *references: bytes) -> list[Finished]:
    return [event for event in PainterEngine().generate(request, references) if isinstance(event, Finished)]


def test_the_painter_is_an_engine() -> None:
    """It keeps the seam."""
    assert isinstance(PainterEngine(), Engine)


def test_progress_rises_to_the_end() -> None:
    """Whoever waits sees how far it is, over all pictures."""
    events = list(PainterEngine().generate(order(n=3), ()))
    fractions = [event.fraction for event in events if isinstance(event, Progress)]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0]
    assert fractions[-1] <= 1
    assert [event.index for event in events if isinstance(event, Finished)] == [0, 1, 2]


def test_the_same_order_gives_the_same_pixels() -> None:
    """Twice the same; another seed differs; the second of two is what its own seed gives."""
    first, second = painted(order(n=2))
    again = painted(order(n=2))
    assert np.array_equal(first.pixels, again[0].pixels)
    assert np.array_equal(second.pixels, again[1].pixels)
    alone = painted(order(seed=second.seed))
    assert np.array_equal(alone[0].pixels, second.pixels)
    assert not np.array_equal(first.pixels, second.pixels)


@pytest.mark.parametrize("size", [Size(256, 256), Size(300, 517), Size(768, 256)])
def test_the_size_is_exact(size: Size) -> None:
    """Odd numbers too."""
    (picture,) = painted(order(size=size))
    assert picture.pixels.shape[:2] == (size.height, size.width)


def test_transparency_is_an_alpha_channel() -> None:
    """Asked for, the paper is not there."""
    (picture,) = painted(order(background="transparent"))
    assert picture.pixels.shape[2] == 4
    assert picture.pixels[0, 0, 3] == 0
    assert picture.pixels[..., 3].max() == 255


def test_unknown_words_are_warned_of() -> None:
    """A picture comes all the same."""
    (picture,) = painted(order("a zorblax on plain paper"))
    assert any("zorblax" in warning for warning in picture.warnings)


def test_an_unheeded_quality_is_warned_of() -> None:
    """Nothing that was asked for is dropped in silence."""
    assert any("quality 'low'" in warning for warning in painted(order(quality="low"))[0].warnings)
    assert not painted(order(quality="high"))[0].warnings


def test_a_reference_is_seen() -> None:
    """Its colours are taken over; one that is no picture is refused."""
    buffer = io.BytesIO()
    Image.new("RGB", (32, 32), (240, 120, 20)).save(buffer, "PNG")
    (plain,), (warm,) = painted(order()), painted(order(), buffer.getvalue())
    assert any("editing" in warning for warning in warm.warnings)
    assert warm.pixels[..., 2].mean() < plain.pixels[..., 2].mean() - 30
    with pytest.raises(InvalidImage):
        painted(order(), b"no picture")
