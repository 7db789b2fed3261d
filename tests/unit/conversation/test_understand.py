"""From a dialogue to what is to be painted."""

import time

import pytest

from limner.conversation.messages import ImagePart, Message, TextPart, say
from limner.conversation.understand import EDITS_ANEW, Wishes, understand
from limner.errors import InvalidRequest
from limner.images import MAX_PROMPT, Size

NOTHING = Wishes()


def test_the_last_user_message_is_the_instruction() -> None:
    """Earlier user turns are not read; system and developer text is style, never the subject."""
    messages = [
        say("system", "Always moody."),
        say("user", "a cat"),
        say("developer", "No text."),
        say("user", "a dog, 3:2"),
    ]
    found = understand(messages, explicit=NOTHING)
    assert (found.prompt, found.style, found.size) == ("a dog, 3:2", "Always moody.\nNo text.", Size(1536, 1024))


def test_explicit_size_wins_over_words() -> None:
    """A field beats the prompt, the prompt beats the standing style; without any hint the size stays open."""
    style, prompt = say("system", "Always 16:9"), say("user", "a dog, 3:2")
    explicit = Wishes(size=Size(800, 600))
    assert understand([style, prompt], explicit=explicit).size == Size(800, 600)
    assert understand([style, prompt], explicit=NOTHING).size == Size(1536, 1024)
    assert understand([style, say("user", "a dog")], explicit=NOTHING).size == Size(1536, 864)
    assert understand([say("user", "a dog")], explicit=NOTHING).size is None


def test_pictures_of_the_user_are_references() -> None:
    """Their links are cut out of the prompt, and no earlier answer is taken then."""
    parts = (TextPart("as watercolor ![x](https://a/1.png)"), ImagePart("https://a/2.png"))
    found = understand([say("assistant", "![x](https://a/0.png)"), Message("user", parts)], explicit=NOTHING)
    assert found.prompt == "as watercolor"
    assert [reference.url for reference in found.references] == ["https://a/1.png", "https://a/2.png"]
    assert found.warnings == ()


def test_an_earlier_answer_becomes_the_reference_with_a_warning() -> None:
    """Without pictures of the user the newest answer is referred to, and the caller is told what that means."""
    messages = [say("user", "a cat"), say("assistant", "![image](https://a/1.png)"), say("user", "make it night")]
    found = understand(messages, explicit=NOTHING)
    assert [reference.url for reference in found.references] == ["https://a/1.png"]
    assert found.warnings == (EDITS_ANEW,)


@pytest.mark.parametrize(
    ("messages", "param"),
    [
        ([], "messages"),
        ([say("system", "moody")], "messages"),
        ([say("user", "  ")], "messages[0].content"),
        ([say("system", "x"), Message("user", ())], "messages[1].content"),
        ([Message("user", (ImagePart("https://a/1.png"), TextPart("")))], "messages[0].content[1].text"),
        ([Message("user", (ImagePart("https://a/1.png"),))], "messages[0].content"),
        ([say("user", "x" * (MAX_PROMPT + 1))], "messages[0].content"),
        (
            [Message("user", (TextPart("x"), *[ImagePart("https://a/1.png")] * 17))],
            "messages[0].content[17].image_url.url",
        ),
    ],
)
def test_what_is_missing_is_named(messages: list[Message], param: str) -> None:
    """Every refusal names the place in the request."""
    with pytest.raises(InvalidRequest) as caught:
        understand(messages, explicit=NOTHING)
    assert caught.value.param == param


def test_long_histories_with_pictures_cost_nothing() -> None:
    """Old data URLs are never read: 200 turns of megabytes take a moment."""
    picture = "data:image/png;base64," + "A" * 1_000_000
    turns = [message for _ in range(100) for message in (say("user", "more"), say("assistant", f"![i]({picture})"))]
    start = time.process_time()
    found = understand([*turns, say("user", "at night")], explicit=NOTHING)
    assert time.process_time() - start < 0.2
    assert found.references[0].url == picture
