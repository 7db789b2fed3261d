"""GET /images/{id}.{extension}: what browsers, caches and downloaders rely on."""

import dataclasses
import time

import httpx2
import pytest

from limner.codecs.sniff import sniff
from tests.unit.api.fakes import World, picture_bytes

PATH = "/images/img_job00001_0.png"


@pytest.fixture
async def viewer(client: httpx2.AsyncClient, world: World) -> httpx2.AsyncClient:
    """A client without a key, and one picture."""
    answer = await client.post("/v1/chat/completions", json={"messages": [{"role": "user", "content": "a cat"}]})
    assert answer.status_code == 200
    del client.headers["authorization"]
    return client


async def test_the_stored_bytes_are_served_as_they_are(viewer: httpx2.AsyncClient) -> None:
    """Without a key, cacheable for ever, never sniffed, shown and not downloaded, readable by any page."""
    answer = await viewer.get(PATH)
    assert answer.content == picture_bytes()
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-length"] == str(len(picture_bytes()))
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["content-disposition"] == 'inline; filename="img_job00001_0.png"'


@pytest.mark.parametrize(("extension", "format"), [("png", "png"), ("jpg", "jpeg"), ("jpeg", "jpeg"), ("webp", "webp")])
async def test_the_extension_decides_the_format(viewer: httpx2.AsyncClient, extension: str, format: str) -> None:
    """Extension, media type and bytes agree."""
    answer = await viewer.get(PATH.replace("png", extension))
    assert answer.headers["content-type"] == f"image/{format}"
    assert sniff(answer.content) == format


async def test_each_format_has_its_own_tag(viewer: httpx2.AsyncClient) -> None:
    """A cache must not take one for the other."""
    tags = {(await viewer.get(PATH.replace("png", extension))).headers["etag"] for extension in ("png", "webp", "jpg")}
    assert len(tags) == 3


async def test_who_has_it_gets_304(viewer: httpx2.AsyncClient) -> None:
    """By tag, weak tag, list or star."""
    tag = (await viewer.get(PATH)).headers["etag"]
    for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        answer = await viewer.get(PATH, headers={"if-none-match": known})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    assert (await viewer.get(PATH, headers={"if-none-match": '"other"'})).status_code == 200


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=10-", 10, None), ("bytes=-5", -5, None), ("bytes=70-9999", 70, None)],
)
async def test_a_range_is_206(viewer: httpx2.AsyncClient, asked: str, first: int, last: int | None) -> None:
    """Downloads can go on where they stopped."""
    data = picture_bytes()
    answer = await viewer.get(PATH, headers={"range": asked})
    expected = data[first:] if last is None else data[first : last + 1]
    start = first % len(data)
    assert (answer.status_code, answer.content) == (206, expected)
    assert answer.headers["content-range"] == f"bytes {start}-{start + len(expected) - 1}/{len(data)}"


@pytest.mark.parametrize("asked", ["bytes=9999-", "bytes=-0"])
async def test_a_range_beyond_the_end_is_416(viewer: httpx2.AsyncClient, asked: str) -> None:
    """With the real length."""
    answer = await viewer.get(PATH, headers={"range": asked})
    assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(picture_bytes())}")


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "lines=1-2", "bytes=5-1", "bytes=-", "bytes=a-b"])
async def test_other_ranges_get_the_whole(viewer: httpx2.AsyncClient, asked: str) -> None:
    """A server may ignore what it does not serve."""
    assert (await viewer.get(PATH, headers={"range": asked})).status_code == 200


async def test_a_range_of_an_older_picture_gets_the_whole(viewer: httpx2.AsyncClient) -> None:
    """`If-Range` names another tag."""
    answer = await viewer.get(PATH, headers={"range": "bytes=0-9", "if-range": '"other"'})
    assert (answer.status_code, answer.content) == (200, picture_bytes())


@pytest.mark.parametrize(
    "path",
    [
        "/images/img_unknown0.png",
        "/images/img_job00001_0.gif",
        "/images/img_job00001_0",
        "/images/..%2f..%2fetc%2fpasswd.png",
        "/images/a.png",
        "/images/" + "x" * 5000 + ".png",
        "/images/img%00job0001.png",
        "/images/",
    ],
)
async def test_what_is_not_there_is_404(viewer: httpx2.AsyncClient, path: str) -> None:
    """Unknown and malformed alike, in the envelope."""
    answer = await viewer.get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


async def test_head_tells_without_sending(viewer: httpx2.AsyncClient) -> None:
    """The headers of GET."""
    answer = await viewer.head(PATH)
    assert (answer.status_code, answer.headers["content-length"]) == (200, str(len(picture_bytes())))


async def test_a_picture_that_expires_is_not_cached_longer(viewer: httpx2.AsyncClient, world: World) -> None:
    """Caches must not keep what the server has forgotten."""
    row = world.pictures.rows["img_job00001_0"]
    world.pictures.rows[row.id] = dataclasses.replace(row, expires=time.time() + 100)
    answer = await viewer.get(PATH)
    assert answer.headers["cache-control"] in {f"public, max-age={left}, immutable" for left in (98, 99, 100)}
