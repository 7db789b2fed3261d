"""Sizes from words and from API fields."""

import time
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from limner.conversation.sizes import parse_size, size_of, size_of_ratio
from limner.errors import InvalidRequest


def words(text: str) -> str:
    found = size_of(text)
    return str(found.size) if found else ""


@pytest.mark.parametrize(
    ("prompt", "size"),
    [
        ("Landscape 16:9 cinematic, old lighthouse at sunset", "1536x864"),
        ("Portrait 9:16 phone wallpaper, neon city", "864x1536"),
        ("1024x1024 square logo, minimalist cat line art", "1024x1024"),
        ("1024×1024 square logo", "1024x1024"),
        ("1536 * 1024, a harbour", "1536x1024"),
        ("横版 16:9，老灯塔", "1536x864"),
        ("横版16：9，老灯塔", "1536x864"),
        ("竖版 9:16 手机壁纸，雨夜", "864x1536"),
        ("方形 1:1，剪纸", "1024x1024"),
        ("横幅 21:9 超宽银幕", "1680x720"),
        ("3:2 尺寸，山", "1536x1024"),
        ("a red fox, 4:3", "1408x1056"),
        ("3:4, a red fox", "1056x1408"),
        ("3:1 banner for a bakery", "1728x576"),
        ("2560x1440 wallpaper, dunes", "2560x1440"),
        ("1000x700, a barn", "1000x700"),
        ("portrait of a lady", "1024x1536"),
        ("竖屏，猫", "864x1536"),
        ("宽屏，猫", "1536x864"),
        ("方图，猫", "1024x1024"),
        ("a cat, square", "1024x1024"),
        ("a 4K picture of a cat", "3840x2160"),
        ("4K portrait of a cat", "2160x3840"),
        ("2K 16:9, a cat", "2048x1152"),
        ("4K 1:1, a cat", "2880x2880"),
    ],
)
def test_words_decide(prompt: str, size: str) -> None:
    """Words for the shape are honoured exactly, in English and Chinese."""
    assert words(prompt) == size


@pytest.mark.parametrize(
    "prompt",
    [
        "a red fox",
        'a neon sign reading "16:9"',
        "a sign “1024x1024” over a door",
        "a clock that shows 9:16 pm",
        "下午9:16的车站",
        "the train leaves at 09:45",
        "they won 3:2 after extra time",
        "a scoreboard, 3:2, in the rain",
        "a model at scale 1:2",
        "a town square at noon",
        "a wall with wallpaper",
        "a 200x300 cm rug",
        "a 4K television on a wall",
        "see https://example.com/1024x1024/a",
        "",
    ],
)
def test_other_words_never_count(prompt: str) -> None:
    """Quoted text, clock times, scores, scales and things that only sound like a size are not sizes."""
    assert words(prompt) == ""


@pytest.mark.parametrize(
    "prompt", ["100x100, a cat", "9000x9000 square", "an aspect ratio 5:1 banner", "2000x500, a pier"]
)
def test_impossible_sizes_are_refused(prompt: str) -> None:
    """A size that was asked for by number and is out of bounds is an error that names `size`."""
    with pytest.raises(InvalidRequest) as caught:
        size_of(prompt)
    assert caught.value.param == "size"


def test_spans_cover_the_words() -> None:
    """The spans tell which words asked for the size."""
    text = "a cat, 1536x1024, at dusk"
    found = size_of(text)
    assert found is not None
    assert [text[start:end] for start, end in found.spans] == ["1536x1024"]


@given(st.integers(1, 400), st.integers(1, 400))
def test_every_possible_ratio_has_a_near_size(width: int, height: int) -> None:
    """Any ratio from 1:3 to 3:1 gives multiples of 16 within 1 % at about a megapixel, upright twins alike."""
    ratio = Fraction(width, height)
    if not Fraction(1, 3) <= ratio <= 3:
        with pytest.raises(InvalidRequest):
            size_of_ratio(ratio)
        return
    size = size_of_ratio(ratio)
    twin = size_of_ratio(1 / ratio)
    assert size.width % 16 == size.height % 16 == 0
    assert abs(Fraction(size.width, size.height) / ratio - 1) <= Fraction(1, 100)
    assert 990_000 <= size.pixels <= 1_600_000
    assert (twin.width, twin.height) == (size.height, size.width)


@given(st.integers(256, 3840), st.integers(256, 2160))
def test_numbers_are_honoured_exactly(width: int, height: int) -> None:
    """WxH within the limits gives just that, in prompts and in API fields."""
    assume(max(width, height) <= 3 * min(width, height))
    assert words(f"a cat, {width}x{height}, at dusk") == f"{width}x{height}"
    assert str(parse_size(f"{width}×{height}")) == f"{width}x{height}"


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever the text, the answer is a size, nothing, or a refusal."""
    with suppress(InvalidRequest):
        size_of(text)


@pytest.mark.parametrize(
    ("value", "ratio", "size"),
    [
        ("", "", None),
        ("auto", "", None),
        ("auto", "16:9", "1536x864"),
        ("1536x1024", "1:1", "1536x1024"),
        ("16：9", "", "1536x864"),
        ("1K", "", "1024x1024"),
        ("2K", "", "2048x2048"),
        ("2k", "16:9", "2048x1152"),
        ("4K", "", "3840x2160"),
        ("4K", "9:16", "2160x3840"),
        ("landscape", "", "1536x1024"),
        ("portrait", "", "1024x1536"),
        ("square", "", "1024x1024"),
    ],
)
def test_api_fields(value: str, ratio: str, size: str | None) -> None:
    """`size`, `aspect_ratio` and `image_size` in the forms that clients send."""
    found = parse_size(value, ratio)
    assert (str(found) if found else None) == size


@pytest.mark.parametrize("value", ["big", "10x10", "9999x9999", "5:1", "0:0", "1024", "1024x", "x"])
def test_api_fields_that_are_no_size(value: str) -> None:
    """Anything else is refused by name."""
    with pytest.raises(InvalidRequest) as caught:
        parse_size(value)
    assert caught.value.param == "size"


@pytest.mark.parametrize("piece", ["\n", "1:1 ", "1024x", "a cat, ", "'a "])
def test_hostile_text_is_read_in_no_time(piece: str) -> None:
    """Text made to make patterns run wild costs time in proportion to its length."""
    start = time.process_time()
    with suppress(InvalidRequest):
        size_of(piece * (32_000 // len(piece)))
    assert time.process_time() - start < 1
