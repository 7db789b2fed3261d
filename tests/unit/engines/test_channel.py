"""What host and child say to each other."""

import pytest

from limner.engines.channel import HEADER, Failed, Paint, Painted, Sketched, frame, read_answer, read_order
from limner.errors import EngineError, InvalidImage
from limner.images import ImageRequest, Partial, Picture, Size

REQUEST = ImageRequest(model="limner", prompt="一只猫", size=Size(512, 256), seed=3)
PICTURE = Picture(data=b"\x89PNG\x00\xff", format="png", size=Size(512, 256), seed=3, scene="{}", warnings=("no hat",))


def test_an_order_arrives_as_it_was_given() -> None:
    """Request and bytes survive the frame, whose head is the length of its body."""
    order = Paint(REQUEST, (b"\x00\xff",))
    data = frame(order)
    assert HEADER.unpack(data[: HEADER.size]) == (len(data) - HEADER.size,)
    assert read_order(data[HEADER.size :]) == order


def test_pictures_arrive_as_they_were_painted() -> None:
    """Bytes go raw, and every field with them."""
    answer = Painted((PICTURE,))
    assert read_answer(frame(answer)[HEADER.size :]) == answer


def test_a_partial_picture_arrives_with_its_stage() -> None:
    """It comes as an answer of its own, before the pictures."""
    answer = Sketched(
        Partial(index=1, number=2, stage="objects", data=b"\x00\xff", format="webp", width=512, height=256)
    )
    assert read_answer(frame(answer)[HEADER.size :]) == answer


@pytest.mark.parametrize(("kind", "expected"), [("InvalidImage", InvalidImage), ("SomethingForeign", EngineError)])
def test_an_error_arrives_as_itself(kind: str, expected: type[Exception]) -> None:
    """Its class is found by name; a name unknown here is an engine error."""
    error = Failed(kind, "Too blurred.", "image").error()
    assert type(error) is expected
    assert (error.message, error.param) == ("Too blurred.", "image")
