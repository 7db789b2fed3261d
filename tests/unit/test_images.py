"""Frozen values are valid once built, or are never built."""

import pytest

from limner.errors import InvalidRequest
from limner.images import MAX_SEED, ImageRequest, Size, draw_seed


def request(**changes: object) -> ImageRequest:
    values = {"model": "m", "prompt": "a boat", "size": Size(512, 512), "seed": 1} | changes
    return ImageRequest(**values)  # type: ignore[arg-type]  # wrong values are what is tested


@pytest.mark.parametrize(
    "edges", [(256, 256), (3840, 2160), (2160, 3840), (1000, 700), (256, 768), (1280, 427), (3840, 1280)]
)
def test_sizes_within_the_limits(edges: tuple[int, int]) -> None:
    """From 256x256 to 3840x2160 and its upright twin, any pair of numbers."""
    assert str(Size(*edges)) == f"{edges[0]}x{edges[1]}"


@pytest.mark.parametrize(
    "edges", [(255, 256), (3841, 256), (3840, 2161), (2161, 3840), (0, 0), (-5, 300), (10**9, 10**9)]
)
def test_sizes_beyond_the_limits_name_size(edges: tuple[int, int]) -> None:
    """The error names the parameter and the limits."""
    with pytest.raises(InvalidRequest, match="256x256 up to 3840x2160") as caught:
        Size(*edges)
    assert caught.value.param == "size"


@pytest.mark.parametrize("edges", [(256, 769), (1280, 426), (3840, 1279)])
def test_longer_than_three_times_is_refused(edges: tuple[int, int]) -> None:
    """The error names the parameter and the ratio."""
    with pytest.raises(InvalidRequest, match="1:3 up to 3:1") as caught:
        Size(*edges)
    assert caught.value.param == "size"


@pytest.mark.parametrize("edges", [(256, 768), (1728, 576), (576, 1728), (1000, 335), (1024, 1024)])
def test_a_smaller_size_is_possible_too(edges: tuple[int, int]) -> None:
    """Whatever the factor, rounding leads to no impossible size."""
    full = Size(*edges)
    for factor in (0.1, 0.3, 0.45, 0.777, 1.0):
        small = full.scaled(factor)
        assert abs(small.width / small.height / (full.width / full.height) - 1) < 0.01
        assert small.pixels <= full.pixels
    assert full.scaled(1.0) == full


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"prompt": " \n"}, "prompt"),
        ({"prompt": "x" * 32_001}, "prompt"),
        ({"n": 0}, "n"),
        ({"n": 11}, "n"),
        ({"seed": -1}, "seed"),
        ({"seed": MAX_SEED + 1}, "seed"),
        ({"partial_images": 4}, "partial_images"),
        ({"negative_prompt": "x" * 32_001}, "negative_prompt"),
        ({"output_compression": 101}, "output_compression"),
        ({"background": "transparent", "output_format": "jpeg"}, "background"),
    ],
)
def test_a_bad_request_names_its_parameter(changes: dict[str, object], param: str) -> None:
    """What the caller got wrong is said."""
    with pytest.raises(InvalidRequest) as caught:
        request(**changes)
    assert caught.value.param == param


def test_pictures_of_one_request_have_their_own_seeds() -> None:
    """The first has the given seed; the others are derived from it, always the same."""
    seeds = [request(n=10, seed=7).seed_of(index) for index in range(10)]
    assert seeds[0] == 7
    assert len(set(seeds)) == 10
    assert seeds == [request(n=3, seed=7).seed_of(index) for index in range(10)]
    assert all(0 <= seed <= MAX_SEED for seed in seeds)


def test_drawn_seeds_are_short_enough_to_type() -> None:
    """At most 32 bits."""
    assert all(0 <= draw_seed() < 2**32 for _ in range(100))
