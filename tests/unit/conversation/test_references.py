"""Which pictures a dialogue refers to."""

import time

import pytest

from limner.conversation.messages import ImagePart, Message, TextPart, say
from limner.conversation.references import newest_answer, references_in, without_links

PICTURE = "data:image/png;base64,iVBORw0KGgo="


def urls(text: str) -> list[str]:
    return [reference.url for reference in references_in(say("user", text), 0)]


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("make it night ![image](https://a.b/c.png)", ["https://a.b/c.png"], "make it night"),
        ("https://a.b/c.JPG?w=1 at dusk", ["https://a.b/c.JPG?w=1"], "at dusk"),
        ("like [this](https://a.b/c.webp) one", ["https://a.b/c.webp"], "like one"),
        (f"paint {PICTURE} anew", [PICTURE], "paint anew"),
        ("as in https://a.b/c.jpeg.", ["https://a.b/c.jpeg"], "as in ."),
        ("像https://a.b/c.png，但是夜晚", ["https://a.b/c.png"], "像 ，但是夜晚"),
        ("![one](/images/x1.png) and ![two](images/x2.webp)", ["/images/x1.png", "images/x2.webp"], "and"),
        ("read https://a.b/page and paint it", [], "read https://a.b/page and paint it"),
        ("a cat [sitting](on) a sofa", [], "a cat [sitting](on) a sofa"),
    ],
)
def test_links_in_words(text: str, found: list[str], rest: str) -> None:
    """Markdown pictures, bare picture links and data URLs are references and no words; other links are words."""
    assert urls(text) == found
    assert without_links(text) == rest


def test_parts_keep_their_order_and_places() -> None:
    """Each reference tells where in the request it stands."""
    message = Message("user", (ImagePart("https://a/1.png"), TextPart("and https://a/2.png"), ImagePart("https://a/3")))
    assert [(reference.url, reference.path) for reference in references_in(message, 4)] == [
        ("https://a/1.png", "messages[4].content[0].image_url.url"),
        ("https://a/2.png", "messages[4].content[1].text"),
        ("https://a/3", "messages[4].content[2].image_url.url"),
    ]


def test_newest_answer_is_the_last_picture_of_the_assistant() -> None:
    """Answers without pictures are passed over; of several pictures the last counts."""
    messages = [
        say("assistant", "![image](https://a/1.png)"),
        say("assistant", "![image](https://a/2.png)\n![image](https://a/3.png)"),
        say("user", "https://a/4.png"),
        say("assistant", "Do you like it?"),
    ]
    newest = newest_answer(messages)
    assert newest is not None
    assert (newest.url, newest.path) == ("https://a/3.png", "messages[1].content")
    assert newest_answer(messages[2:]) is None


def test_hostile_text_is_read_in_no_time() -> None:
    """Text made of beginnings of links costs time in proportion to its length."""
    start = time.process_time()
    without_links("https://" * 20_000 + "[](" * 20_000 + "![" * 20_000)
    assert time.process_time() - start < 1
