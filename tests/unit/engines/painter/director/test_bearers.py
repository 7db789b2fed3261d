"""Bearers: words go to the thing that the prompt puts them on, and to nobody else."""

import pytest

from limner.engines.painter.director.director import direct
from limner.engines.painter.scene import Scene
from limner.images import Size


def scene_of(prompt: str) -> Scene:
    return direct(prompt, "", Size(512, 512), 1, "auto").scene


@pytest.mark.parametrize(
    ("prompt", "bearer"),
    [
        ('a t-shirt with the words "SEE YOU ON THE TRAIL" and a mountain icon', "t-shirt"),
        ('a wine bottle with a label reading "CHÂTEAU LUNE"', "bottle"),
        ('a coffee bag labelled "MORNING ROAST"', "coffee bag"),
        ("一个写着“加油”的杯子", "cup"),
        ('a birthday cake with the words "Happy Birthday"', "cake"),
        ('a poster of a mug titled "TEA"', ""),
        ('a neon sign reading "BAR" in a rainy street', ""),
    ],
)
def test_the_bearer_of_the_words(prompt: str, bearer: str) -> None:
    """The noun that bears the string, or nobody."""
    scene = scene_of(prompt)
    assert scene.letterings[0].target == bearer
    assert (scene.setting != "paper") or not bearer


def test_an_icon_on_a_shirt_is_no_thing_of_its_own() -> None:
    """The mountain is printed; the shirt hangs in a studio, not in the mountains."""
    scene = scene_of('a t-shirt with the words "TRAIL" and a mountain icon')
    assert [subject.noun for subject in scene.subjects] == ["t-shirt"]
    assert scene.letterings[0].icon == "mountain"
    assert scene.setting == "studio"


def test_what_an_animal_says_is_in_a_bubble() -> None:
    """The bubble belongs to the cat and is not drawn as a thing."""
    scene = scene_of('a cat with a speech bubble saying "Hello!"')
    assert scene.letterings[0].role == "bubble"
    assert scene.letterings[0].target == "cat"
    assert [subject.noun for subject in scene.subjects] == ["cat"]
