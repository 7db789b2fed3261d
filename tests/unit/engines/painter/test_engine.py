"""The painter as an engine: events in order, one picture a seed, the same order the same pixels."""

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from limner.engines.engine import Engine, Finished, Preview, Progress
from limner.engines.painter.engine import PainterEngine
from limner.engines.painter.scene import Scene
from limner.errors import InvalidImage, InvalidRequest
from limner.images import ImageRequest, Size

CAT = "minimalist cat line art logo"
COAST = "a lighthouse on a cliff at sunset"


def order(prompt: str = CAT, **changes: object) -> ImageRequest:
    values = {"model": "m", "prompt": prompt, "size": Size(256, 256), "seed": 3} | changes
    return ImageRequest(**values)  # type: ignore[arg-type]  # the values are right, their types are not seen


def painted(request: ImageRequest, *references: bytes) -> list[Finished]:
    return [event for event in PainterEngine().generate(request, references) if isinstance(event, Finished)]


def likeness(first: np.ndarray, second: np.ndarray) -> float:
    """The correlation of two pictures, brought to one small size: 1 for the same."""
    small = [cv2.resize(pixels[..., :3], (96, 72), interpolation=cv2.INTER_AREA) for pixels in (first, second)]
    return float(np.corrcoef(small[0].ravel(), small[1].ravel())[0, 1])


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


@pytest.mark.parametrize("quality", ["low", "high"])
def test_quality_changes_the_finish_not_the_picture(quality: str) -> None:
    """Size and composition stay, and the Scene tells the detail."""
    (usual,), (other,) = painted(order(COAST)), painted(order(COAST, quality=quality))
    assert other.pixels.shape == usual.pixels.shape
    assert likeness(other.pixels, usual.pixels) > 0.97
    assert not np.array_equal(other.pixels, usual.pixels)
    assert Scene.from_json(other.scene).detail == quality
    assert not other.warnings


@pytest.mark.parametrize("medium", ["photo", "line art"])
def test_partial_pictures_come_in_order_and_become_the_picture(medium: str) -> None:
    """Sky, world, objects, each of the picture's shape and more like it than the one before."""
    events = list(PainterEngine().generate(order(f"{COAST}, {medium}", partial_images=3, size=Size(400, 300)), ()))
    previews = [event for event in events if isinstance(event, Preview)]
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert [preview.stage for preview in previews] == ["sky", "world", "objects"]
    likenesses = [likeness(preview.pixels, finished.pixels) for preview in previews]
    assert likenesses == sorted(likenesses)
    assert likenesses[0] > 0.3
    assert likenesses[-1] > 0.95


@pytest.mark.parametrize(("count", "stages"), [(0, []), (1, ["objects"]), (2, ["world", "objects"])])
def test_as_many_partial_pictures_as_were_asked_for(count: int, stages: list[str]) -> None:
    """They cost time, so unasked there are none."""
    events = PainterEngine().generate(order(COAST, partial_images=count, quality="low"), ())
    assert [event.stage for event in events if isinstance(event, Preview)] == stages


def test_previews_change_nothing() -> None:
    """The picture is the same whether somebody watched or not."""
    (alone,), (watched,) = painted(order(COAST)), painted(order(COAST, partial_images=3))
    assert np.array_equal(alone.pixels, watched.pixels)


def test_a_negative_prompt_is_known_to_the_scene() -> None:
    """What is unwanted is named as absent, for every world to heed."""
    (picture,) = painted(order("mountains and a river, ink", negative_prompt="boats, 鸟"))
    assert {"boat", "bird"} <= set(Scene.from_json(picture.scene).absent)


def test_a_reference_is_seen() -> None:
    """Its colours are taken over; one that is no picture is refused."""
    buffer = io.BytesIO()
    Image.new("RGB", (32, 32), (240, 120, 20)).save(buffer, "PNG")
    (plain,), (warm,) = painted(order()), painted(order(), buffer.getvalue())
    assert any("editing" in warning for warning in warm.warnings)
    assert warm.pixels[..., 2].mean() < plain.pixels[..., 2].mean() - 30
    with pytest.raises(InvalidImage):
        painted(order(), b"no picture")


def test_paths_come_beside_the_pixels_when_asked_for() -> None:
    """The document belongs to the same picture; a medium of pixels says no."""
    (picture,) = painted(order(vector=True))
    assert picture.svg.startswith("<svg ")
    assert picture.pixels.shape[:2] == (256, 256)
    with pytest.raises(InvalidRequest, match="no paths"):
        painted(order("watercolor of a cat", vector=True))
