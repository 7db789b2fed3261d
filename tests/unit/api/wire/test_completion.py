"""Answers as bytes: usage, what was used, and megabytes that pass through unescaped."""

import base64
import json

import pytest

from limner.api.wire.completion import Reply, Shown, about, completion, measure

PICTURE = Shown(url="http://x/images/a.png", format="webp", width=1000, height=700, seed=5)


@pytest.mark.parametrize(
    ("words", "tokens"), [("", 0), ("abcd", 1), ("abcde", 2), ("水墨", 2), ("ab水墨", 3), ("a cat\n", 2)]
)
def test_words_are_estimated(words: str, tokens: int) -> None:
    """Four Latin letters or one other character."""
    assert measure(words, [PICTURE]).prompt_tokens == tokens


def test_pixels_are_counted_by_tiles() -> None:
    """Every picture, rounded up."""
    assert measure("", [PICTURE, PICTURE]).completion_tokens == 2 * 684


def test_an_answer_with_bytes_is_valid_json() -> None:
    """The data URL is spliced in, the scene is an object."""
    shown = Shown(
        url="http://x/a.webp", format="webp", width=8, height=8, seed=1, scene='{"sea":[1]}', data=b"\x00\xff" * 99
    )
    used = about("job", "m", [shown], ["careful"])
    answer = json.loads(completion(Reply(id="i", created=1, model="m"), [shown], used, measure("x", [shown])))
    url = answer["choices"][0]["message"]["images"][0]["image_url"]["url"]
    assert url == "data:image/webp;base64," + base64.b64encode(b"\x00\xff" * 99).decode()
    assert answer["limner"]["scene"] == {"sea": [1]}
    assert answer["limner"]["warnings"] == ["careful"]
