"""Chat bodies as clients send them, and anything else that JSON can say."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from limner.api.bodies import parse
from limner.api.wire.chat import ChatBody, dialogue
from limner.conversation.messages import ImagePart, Message, TextPart, say
from limner.conversation.understand import understand
from limner.errors import LimnerError


def read(*messages: object) -> tuple[Message, ...]:
    return dialogue(parse(msgspec.json.encode({"messages": messages}), ChatBody), limit=512)


def test_a_string_is_a_plain_message() -> None:
    """As most clients send it."""
    assert read({"role": "user", "content": "a cat"}) == (say("user", "a cat"),)


def test_parts_keep_their_places() -> None:
    """Positions name the place of an error, so what is ignored keeps its own."""
    [message] = read({
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": "hm"},
            {"type": "text", "text": "here"},
            {"type": "image_url", "image_url": {"url": " https://x.example/a.png "}},
        ],
    })
    assert message.parts == (TextPart(""), TextPart("here"), ImagePart("https://x.example/a.png"))
    assert not message.plain


def test_pictures_of_ours_come_back_beside_the_words() -> None:
    """Some clients keep `images` on the assistant's message."""
    images = [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}, "index": 0}]
    [message] = read({"role": "assistant", "content": "here", "images": images})
    assert message.parts == (TextPart("here"), ImagePart("data:image/png;base64,AAAA"))


@pytest.mark.parametrize(("sent", "role"), [("function", "tool"), ("tool", "tool"), ("developer", "developer")])
def test_every_role_of_openai_is_known(sent: str, role: str) -> None:
    """A function's answer is a tool's."""
    assert read({"role": sent, "content": "x"})[0].role == role


LEAVES = [None, True, 0, 2, -1, 2**70, 1.5, 1e300, "", "x", "水 16:9", "data:image/png;base64,AAAA", "16:9", "\x00"]
LEAF = st.sampled_from(LEAVES)
TEXT = st.sampled_from([
    "",
    " ",
    "a cat",
    "![image](https://x.example/a.png) blue",
    '"quoted 3:2" 1024x1024',
    "x" * 40_000,
])
JSON = LEAF | st.lists(LEAF, max_size=2) | st.dictionaries(st.sampled_from(["url", "n", "size"]), LEAF, max_size=2)
PART = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["text", "image_url", "input_image", "file"]) | JSON,
        "text": TEXT | JSON,
        "image_url": st.fixed_dictionaries({}, optional={"url": TEXT | JSON}) | JSON,
        "image": JSON,
    },
)
MESSAGE = st.fixed_dictionaries(
    {},
    optional={
        "role": st.sampled_from(["user", "assistant", "system", "tool"]) | JSON,
        "content": TEXT | st.lists(PART, max_size=3) | JSON,
        "images": st.lists(PART, max_size=2) | JSON,
    },
)
BODY = st.fixed_dictionaries(
    {},
    optional={
        "messages": st.lists(MESSAGE, max_size=4) | JSON,
        "size": st.sampled_from(["1024x1024", "16:9", "auto", "9x9"]) | JSON,
        "n": JSON,
        "quality": JSON,
        "seed": JSON,
        "temperature": JSON,
        "extra_body": JSON,
        "image_config": JSON,
        "stream_options": JSON,
        "modalities": JSON,
    },
)


def try_all(data: bytes) -> None:
    """Read a body to the end; only errors of ours may stop it."""
    try:
        body = parse(data, ChatBody)
        understand(dialogue(body, limit=512), explicit=body.wishes)
    except LimnerError:
        pass


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(BODY)
def test_no_body_is_a_surprise(body: object) -> None:
    """Whatever the shape, it is understood or refused."""
    try_all(msgspec.json.encode(body))


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_are_a_surprise(data: bytes) -> None:
    """JSON or not."""
    try_all(data)
