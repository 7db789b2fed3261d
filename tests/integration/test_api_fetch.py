"""Fetching reference pictures from a real server on the loopback, and refusing to be led inside."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from limner.api.fetch import Fetcher
from limner.errors import InvalidImage, InvalidRequest
from tests.unit.api.fakes import picture_bytes

pytestmark = pytest.mark.integration

LOOPBACK = ("127.0.0.0/8",)


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    """A picture, a page, redirects, and a slow and an endless answer."""

    async def picture(request: web.Request) -> web.Response:
        return web.Response(body=picture_bytes(), content_type="application/octet-stream")

    async def page(request: web.Request) -> web.Response:
        return web.Response(text="<html>", content_type="image/png")

    async def hop(request: web.Request) -> web.Response:
        left = int(request.match_info["left"])
        raise web.HTTPFound(f"/hop/{left - 1}" if left else "/picture")

    async def leave(request: web.Request) -> web.Response:
        raise web.HTTPFound(request.query["to"])

    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(bytes(65536))

    app = web.Application()
    app.router.add_get("/picture", picture)
    app.router.add_get("/page", page)
    app.router.add_get("/hop/{left}", hop)
    app.router.add_get("/leave", leave)
    app.router.add_get("/endless", endless)
    async with TestServer(app) as server:
        yield server


async def test_a_picture_is_fetched_whatever_its_type_says(server: TestServer) -> None:
    """The bytes count; three redirects are followed."""
    fetch = Fetcher(LOOPBACK)
    assert await fetch(str(server.make_url("/picture"))) == picture_bytes()
    assert await fetch(str(server.make_url("/hop/2"))) == picture_bytes()


async def test_a_page_is_no_picture(server: TestServer) -> None:
    """Though it claims to be one."""
    with pytest.raises(InvalidImage):
        await Fetcher(LOOPBACK)(str(server.make_url("/page")))


@pytest.mark.parametrize("path", ["/nowhere", "/hop/9", "/leave?to=file:///etc/passwd", "/leave?to=http://"])
async def test_dead_ends_are_told(server: TestServer, path: str) -> None:
    """Missing, circling, or leaving http."""
    with pytest.raises(InvalidRequest):
        await Fetcher(LOOPBACK)(str(server.make_url(path)))


async def test_a_flood_is_cut(server: TestServer) -> None:
    """By bytes."""
    with pytest.raises(InvalidImage, match="larger"):
        await Fetcher(LOOPBACK, max_bytes=100_000)(str(server.make_url("/endless")))


async def test_a_slow_server_is_left(server: TestServer) -> None:
    """By the clock."""
    with pytest.raises(InvalidRequest, match="within"):
        await Fetcher(LOOPBACK, max_bytes=1 << 40, max_seconds=0.2)(str(server.make_url("/endless")))


async def test_the_loopback_is_refused_by_default(server: TestServer) -> None:
    """By address and by name."""
    for host in ("127.0.0.1", "localhost"):
        with pytest.raises(InvalidRequest, match="public"):
            await Fetcher()(f"http://{host}:{server.port}/picture")


async def test_a_redirect_inside_is_refused(server: TestServer) -> None:
    """Each step is checked anew: here one address is permitted, the next is not."""
    outside = server.make_url("/leave").with_query(to=f"http://127.0.0.2:{server.port}/picture")
    with pytest.raises(InvalidRequest, match="public"):
        await Fetcher(["127.0.0.1"])(str(outside))


@pytest.mark.parametrize(
    "url",
    [
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1%25lo]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1.:80/",
        "http://LOCALHOST/",
        "http://user:pass@127.0.0.1/",
        "file:///etc/passwd",
        "ftp://example.com/a.png",
        "blob:https://example.com/1",
        "gopher://127.0.0.1/",
        "//127.0.0.1/a.png",
        "http:///a.png",
        "http://[::1",
        "http://exa mple.com/",
        "http://example.com\r\nx: y/",
        "",
    ],
)
async def test_no_way_leads_inside(url: str) -> None:
    """Decimal, hexadecimal, octal, mapped and short forms; other schemes; broken links."""
    with pytest.raises(InvalidRequest):
        await Fetcher()(url)
