"""Letters: what was to be written is read off the finished pictures by a machine, letter by letter."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
import rapidocr

from limner.engines.painter.director.director import direct
from limner.engines.painter.paint import paint
from limner.images import Size

pytestmark = pytest.mark.pictures

PROMPTS: dict[str, tuple[str, ...]] = {
    'a t-shirt with the words "SEE YOU ON THE TRAIL" and a mountain icon': ("SEE YOU ON", "THE TRAIL"),
    "a train ticket from Lyon to Nice, seat 14A, 09:45": ("Lyon", "Nice", "14A", "09:45"),
    'a book cover titled "The Quiet Tide" by A. Marlow, a boat on calm water': ("The Quiet Tide", "A. Marlow"),
    'infographic titled "Coffee per year" with a bar chart: Finland 12 kg, Norway 9.9 kg': ("Finland", "9.9kg"),
    "a menu with Espresso $3, Latte $4 and Cake $6": ("Menu", "Espresso", "Latte", "Cake"),
    'business card for "Maria Lopez", "Architect", phone 555-1234567': ("Maria Lopez", "Architect", "555-1234567"),
    'a coffee bag labelled "MORNING ROAST"': ("MORNING", "ROAST"),
    'a white mug with the words "BEST DAD"': ("BEST", "DAD"),
    'a cat with a speech bubble saying "Hello!"': ("Hello!",),
    "infographic with three steps: 1. Grind 2. Brew 3. Enjoy": ("Grind", "Brew", "Enjoy"),
    'mascot logo of a bear holding a honey jar, text "HONEY LAB"': ("HONEY LAB",),
    "一个写着“加油”的杯子": ("加油",),
}


@cache
def _reader() -> Callable[[npt.NDArray[np.uint8]], object]:
    reader: Callable[[npt.NDArray[np.uint8]], object] = rapidocr.RapidOCR(params={"Global.log_level": "error"})
    return reader


def _plain(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_words_are_read(prompt: str) -> None:
    """Every string is found, without regard to blanks and case."""
    painting = paint(direct(prompt, "", Size(640, 640), 1, "auto").scene)
    while True:
        try:
            next(painting)
        except StopIteration as done:
            picture = done.value
            break
    pixels = np.ascontiguousarray((np.clip(picture[..., 2::-1], 0, 1) * 255).astype(np.uint8))
    read = _plain("".join(getattr(_reader()(pixels), "txts", None) or ()))
    assert [string for string in PROMPTS[prompt] if _plain(string) not in read] == [], read
