"""Reference pictures: inline, hosted here, or behind a link, each ending as a stored digest."""

import base64
import hashlib

import httpx2
import pytest

from limner.api.dependencies import Limits
from tests.unit.api.conftest import open_client
from tests.unit.api.fakes import World, make_world, picture_bytes

CHAT = "/v1/chat/completions"
PNG = picture_bytes()
PHOTO = picture_bytes("jpeg", (30, 20))
LINK = "https://example.com/photo.jpg"


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def data_url(data: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def edit(*urls: object) -> dict[str, object]:
    parts = [{"type": "image_url", "image_url": {"url": url}} for url in urls]
    return {"messages": [{"role": "user", "content": [{"type": "text", "text": "as a watercolor"}, *parts]}]}


async def test_references_keep_their_order(client: httpx2.AsyncClient, world: World) -> None:
    """Image 1 is the first part, whatever arrives first."""
    world.fetch.data[LINK] = PHOTO
    answer = await client.post(CHAT, json=edit(LINK, data_url(PNG)))
    assert answer.status_code == 200
    assert world.queue.requests[0].references == (digest(PHOTO), digest(PNG))
    assert world.blobs.data[digest(PHOTO)] == PHOTO


@pytest.mark.parametrize(
    "part",
    [
        {"type": "image_url", "image_url": data_url(PNG)},
        {"type": "input_image", "image_url": data_url(PNG)},
        {"image": base64.b64encode(PNG).decode()},
        {"type": "image_url", "image_url": {"url": data_url(PNG, "application/octet-stream"), "detail": "low"}},
    ],
)
async def test_parts_come_in_many_shapes(client: httpx2.AsyncClient, world: World, part: object) -> None:
    """Other servers' spellings; the declared type is never trusted."""
    body = {"messages": [{"role": "user", "content": [{"type": "text", "text": "as a watercolor"}, part]}]}
    assert (await client.post(CHAT, json=body)).status_code == 200
    assert world.queue.requests[0].references == (digest(PNG),)


@pytest.mark.parametrize("base", ["http://limner.test", "", "http://LIMNER.test:80/v1", "https://old.example/art"])
async def test_our_own_links_are_read_from_the_store(client: httpx2.AsyncClient, world: World, base: str) -> None:
    """Never by HTTP: the fake fetcher knows no link."""
    await client.post(CHAT, json={"messages": [{"role": "user", "content": "a cat"}]})
    answer = await client.post(CHAT, json=edit(f"{base}/images/img_job00001_0.png?x=1"))
    assert answer.status_code == 200
    assert world.queue.requests[1].references == (digest(PNG),)


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        ("https://example.com/gone.png", 400, "invalid_value"),
        ("http://limner.test/images/img_unknown0.png", 400, "invalid_value"),
        (data_url(b"this is no picture"), 400, "invalid_image_file"),
        (data_url(PNG[:20]), 400, "invalid_image_file"),
        ("data:image/png;base64,???", 400, "invalid_image_file"),
        (data_url(b"x" * 3000), 413, "request_too_large"),
        ("", 400, "invalid_value"),
        ("http://[::1", 400, "invalid_value"),
        ("/images/img_unknown0.png", 400, "invalid_value"),
    ],
)
async def test_a_bad_reference_is_named(url: str, status: int, code: str) -> None:
    """By its place in the request."""
    async with open_client(make_world(limits=Limits(reference_bytes=2000))) as client:
        answer = await client.post(CHAT, json=edit(data_url(PNG), url))
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (status, code)
    assert error["param"] == "messages[0].content[2].image_url.url"


async def test_more_than_sixteen_references_are_refused(client: httpx2.AsyncClient) -> None:
    """The first one too many is named."""
    answer = await client.post(CHAT, json=edit(*[data_url(PNG)] * 17))
    assert answer.status_code == 400
    assert answer.json()["error"]["param"] == "messages[0].content[17].image_url.url"
