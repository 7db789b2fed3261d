"""Whatever the words, a picture comes: prompts built from the lexicon and from noise, really painted, at odd sizes."""

import random
from collections.abc import Iterator

import numpy as np
import pytest

from limner.cli import gallery
from limner.engines.engine import Finished
from limner.engines.painter.director.lexicon.colours import COLOURS
from limner.engines.painter.director.lexicon.nouns import NOUNS
from limner.engines.painter.engine import PainterEngine
from limner.images import ImageRequest, Quality, Size

SIZES = (Size(256, 256), Size(256, 768), Size(768, 256), Size(333, 271), Size(427, 320))
COUNTS = ("a", "one", "two", "three", "five", "twelve", "some", "三只", "40")
RELATIONS = ("next to", "on", "under", "in front of", "left of", "between", "holding", "riding", "在", "and", ",")
WEATHER = ("", "in the rain", "in fog", "in a storm", "in snow", "under the milky way", "with a rainbow", "下雨")
QUALITIES: tuple[Quality, ...] = ("auto", "low", "low", "high")

pytestmark = pytest.mark.pictures


def prompts(count: int) -> Iterator[str]:
    """Half from what the painter knows, a quarter with strange words, a quarter noise; always the same."""
    rng = random.Random(7)
    nouns, colours = sorted(NOUNS), sorted(COLOURS)
    letters = "abcdefghijklmnopqrstuvwxyz   ,.:;!?\"'()[]{}<>0123456789山水猫狗红色的在上下\u200d🎈\n\\%$#"
    for number in range(count):
        if number % 4 == 3:
            yield "x" + "".join(rng.choice(letters) for _ in range(rng.randrange(1, 200)))
            continue
        things = f" {rng.choice(RELATIONS)} ".join(
            f"{rng.choice(COUNTS)} {rng.choice(colours)} {rng.choice(nouns)}" for _ in range(rng.randrange(0, 4))
        )
        place = rng.choice(list(gallery.WORLDS.values()))
        medium = rng.choice(list(gallery.MEDIA.values()))
        said = f', a sign reading "{rng.choice(nouns)}"' if number % 4 == 2 else ""
        yield f"{medium} of {things} {place} at {rng.choice(gallery.TIMES)} {rng.choice(WEATHER)}{said}"


@pytest.mark.parametrize(("number", "prompt"), list(enumerate(prompts(60))), ids=[str(number) for number in range(60)])
def test_a_picture_comes(number: int, prompt: str) -> None:
    """Of the size asked for, and not blank."""
    request = ImageRequest(
        model="m",
        prompt=prompt,
        size=SIZES[number % len(SIZES)],
        seed=number,
        quality=QUALITIES[number % len(QUALITIES)],
        partial_images=number % 4,
        background="transparent" if number % 7 == 0 else "auto",
    )
    finished = [event for event in PainterEngine().generate(request, ()) if isinstance(event, Finished)]
    pixels = finished[0].pixels
    assert pixels.shape[:2] == (request.size.height, request.size.width)
    assert pixels[..., :3].std() > 2 or pixels[..., 3:].std() > 2
    assert np.unique(pixels[::4, ::4, :3].reshape(-1, 3), axis=0).shape[0] > 2 or pixels.shape[2] == 4
