"""The application under a real uvicorn: what only sockets show."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx2
import pytest
import uvicorn

from limner.api.application import create_api
from limner.api.dependencies import Limits
from tests.unit.api.fakes import SECRET, World, make_world

pytestmark = pytest.mark.integration

CHAT = "/v1/chat/completions"
BODY = json.dumps({"messages": [{"role": "user", "content": "a cat"}]}).encode()
Serve = Callable[[World], Awaitable[int]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Starts a server for a world and tells its port."""
    running: list[tuple[uvicorn.Server, asyncio.Task[None]]] = []

    async def start(world: World) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        config = uvicorn.Config(create_api(world.services), log_config=None, access_log=False, lifespan="off")
        server = uvicorn.Server(config)
        running.append((server, asyncio.create_task(server.serve([listener]), name="server")))
        async with asyncio.timeout(10):
            await until_started(server)
        port: int = listener.getsockname()[1]
        return port

    yield start
    for server, task in running:
        server.should_exit = True
        await task


async def until_started(server: uvicorn.Server) -> None:
    """uvicorn tells it by a flag alone."""
    while not server.started:  # noqa: ASYNC110
        await asyncio.sleep(0.01)


def head(path: str = CHAT, **headers: str) -> bytes:
    """The head of a POST."""
    lines = [f"POST {path} HTTP/1.1", "Host: limner.test", f"Authorization: Bearer {SECRET}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


async def read_answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """Status and body of one answer with a length."""
    lines = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).decode().splitlines()
    headers = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
    return int(lines[0].split()[1]), await reader.readexactly(int(headers["content-length"]))


async def test_a_huge_body_is_refused_before_it_is_sent(serve: Serve) -> None:
    """By its declared length, and no 100 Continue invites it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", await serve(make_world()))
    writer.write(head(Content_Length=str(100 * 1024 * 1024), Expect="100-continue"))
    status, body = await read_answer(reader)
    assert (status, json.loads(body)["error"]["code"]) == (413, "request_too_large")
    writer.close()


async def test_a_growing_body_is_refused_and_the_connection_lives(serve: Serve) -> None:
    """The rest is read and thrown away; the next request on the same connection is answered."""
    port = await serve(make_world(limits=Limits(body_bytes=100_000)))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head(Transfer_Encoding="chunked", Content_Type="application/json"))
    for _ in range(50):
        writer.write(b"2710\r\n" + b" " * 10_000 + b"\r\n")
        await writer.drain()
    status, _ = await read_answer(reader)
    writer.write(b"0\r\n\r\n" + head(Content_Length=str(len(BODY))) + BODY)
    assert (status, (await read_answer(reader))[0]) == (413, 200)
    writer.close()


async def test_a_stream_opens_at_once_and_stays_open(serve: Serve) -> None:
    """Headers and role before anything is painted, then comments, then the rest."""
    world = make_world(limits=Limits(keep_alive=0.05))
    world.queue.delay = 0.5
    body = {"messages": [{"role": "user", "content": "a cat"}], "stream": True}
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{await serve(world)}") as client:
        started = asyncio.get_running_loop().time()
        headers = {"authorization": f"Bearer {SECRET}"}
        async with client.stream("POST", CHAT, json=body, headers=headers) as answer:
            lines = answer.aiter_lines()
            first = await anext(lines)
            opened = asyncio.get_running_loop().time() - started
            rest = [line async for line in lines if line]
    assert '"role":"assistant"' in first
    assert opened < 0.4
    assert rest.count(": keep-alive") >= 3
    assert rest[-1] == "data: [DONE]"


async def test_a_caller_that_hangs_up_stops_nothing(serve: Serve) -> None:
    """The job was kept, and the server goes on."""
    world = make_world()
    world.queue.delay = 0.2
    port = await serve(world)
    for stream in (b"false", b"true"):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        body = BODY[:-1] + b', "stream": ' + stream + b"}"
        writer.write(head(Content_Length=str(len(body))) + body)
        await writer.drain()
        await asyncio.sleep(0.1)
        writer.close()
    await asyncio.sleep(0.3)
    assert len(world.queue.requests) == 2
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        assert (await client.get("/healthz")).status_code == 200


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        head(Content_Length="-5"),
        head(Content_Length="10") + b"short",
        head(Transfer_Encoding="chunked") + b"zz\r\n",
        b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \xff\xfe\r\nContent-Length: 0\r\n\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /images/%ff%fe.png HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
async def test_garbage_harms_nobody_else(serve: Serve, garbage: bytes) -> None:
    """Whatever one connection says, the next is served."""
    port = await serve(make_world())
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(garbage)
    await writer.drain()
    await asyncio.sleep(0.02)
    writer.close()
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        assert (await client.get("/healthz")).status_code == 200


async def test_head_sends_no_body(serve: Serve) -> None:
    """Over the wire, not only in the headers."""
    world = make_world()
    port = await serve(world)
    headers = {"authorization": f"Bearer {SECRET}"}
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        answer = await client.post(CHAT, content=BODY, headers=headers)
        link = answer.json()["choices"][0]["message"]["content"].removeprefix("![image](").rstrip(")")
        assert link.startswith(f"http://127.0.0.1:{port}/images/")
        picture = await client.head(link)
    assert (picture.status_code, picture.content) == (200, b"")
    assert int(picture.headers["content-length"]) > 0
