"""Everything a caller can get wrong at the chat route: status and exact `param`, always in OpenAI's envelope."""

import httpx2
import pytest
from structlog.testing import capture_logs

from limner.api.dependencies import Limits
from tests.unit.api.conftest import open_client
from tests.unit.api.fakes import World, make_world

CHAT = "/v1/chat/completions"
CAT = {"role": "user", "content": "a cat"}


def check(answer: httpx2.Response, status: int, param: str | None, code: str | None = None) -> str:
    """The message of an error that has this status, param and code, and all four keys."""
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert error["param"] == param, error
    assert code is None or error["code"] == code
    assert answer.headers["x-request-id"]
    message: str = error["message"]
    return message


def with_part(part: object) -> dict[str, object]:
    return {"messages": [CAT, {"role": "user", "content": [part]}]}


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "messages"),
        ({"messages": None}, "messages"),
        ({"messages": []}, "messages"),
        ({"messages": "a cat"}, "messages"),
        ({"messages": ["a cat"]}, "messages[0]"),
        ({"messages": [{"content": "a cat"}]}, "messages[0].role"),
        ({"messages": [{"role": "wizard", "content": "a cat"}]}, "messages[0].role"),
        ({"messages": [{"role": "user"}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": ""}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": []}]}, "messages[0].content"),
        ({"messages": [{"role": "system", "content": "be nice"}]}, "messages"),
        ({"messages": [CAT] * 513}, "messages"),
        ({"messages": [{"role": "user", "content": "x" * 32_001}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": "x" * 1_000_000}]}, "messages[0].content"),
        ({"messages": [{"role": "system", "content": "x" * 1_000_000}, CAT]}, "messages[0].content"),
        (with_part({"type": "text"}), "messages[1].content[0].text"),
        (with_part({"type": "text", "text": 5}), "messages[1].content[0].text"),
        (with_part({"type": "image_url"}), "messages[1].content[0].image_url"),
        (with_part({"type": "image_url", "image_url": {}}), "messages[1].content[0].image_url.url"),
        (with_part({"type": "image_url", "image_url": {"url": None}}), "messages[1].content[0].image_url.url"),
        (with_part({"type": "image_url", "image_url": 5}), "messages[1].content[0].image_url"),
        (with_part({"type": "input_audio", "input_audio": {}}), "messages[1].content[0].type"),
        (with_part({}), "messages[1].content[0].type"),
        (with_part("a cat"), "messages[1].content[0]"),
        ({"messages": [CAT], "temperature": 2.1}, "temperature"),
        ({"messages": [CAT], "temperature": -0.1}, "temperature"),
        ({"messages": [CAT], "temperature": "hot"}, "temperature"),
        ({"messages": [CAT], "stream": "yes"}, "stream"),
        ({"messages": [CAT], "n": 0}, "n"),
        ({"messages": [CAT], "n": 11}, "n"),
        ({"messages": [CAT], "n": "2"}, "n"),
        ({"messages": [CAT], "seed": -1}, "seed"),
        ({"messages": [CAT], "seed": 2**60}, "seed"),
        ({"messages": [CAT], "size": "huge"}, "size"),
        ({"messages": [CAT], "size": "100x100"}, "size"),
        ({"messages": [CAT], "size": 1024}, "size"),
        ({"messages": [CAT], "aspect_ratio": "1:9"}, "aspect_ratio"),
        ({"messages": [CAT], "image_config": {"image_size": "9K"}}, "image_config"),
        ({"messages": [CAT], "quality": "best"}, "quality"),
        ({"messages": [CAT], "background": "green"}, "background"),
        ({"messages": [CAT], "output_format": "gif"}, "output_format"),
        ({"messages": [CAT], "output_compression": 101}, "output_compression"),
        ({"messages": [CAT], "output_format": "jpeg", "background": "transparent"}, "background"),
        ({"messages": [CAT], "extra_body": {"n": "two"}}, "extra_body.n"),
        ({"messages": [CAT], "model": 5}, "model"),
        ([CAT], None),
        ("a cat", None),
        (None, None),
    ],
)
async def test_a_wrong_value_is_400_and_named(client: httpx2.AsyncClient, body: object, param: str | None) -> None:
    """The caller finds the place by `param`."""
    check(await client.post(CHAT, json=body), 400, param, "invalid_value")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"{",
        b'{"messages": [}',
        b'{"messages": [{"role": "user", "content": "\xff\xfe"}]}',
        b'{"ignored": "\xff", "messages": [{"role": "user", "content": "a cat"}]}',
        '{"messages": []}'.encode("utf-16"),
        b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"messages": [{"role": "user", "content": "a cat"}]} trailing',
    ],
)
async def test_what_is_no_json_is_400(client: httpx2.AsyncClient, body: bytes) -> None:
    """Broken, empty, too deep, or not UTF-8."""
    check(await client.post(CHAT, content=body, headers={"content-type": "application/json"}), 400, None)


async def test_a_type_is_told_in_words(client: httpx2.AsyncClient) -> None:
    """OpenAI's wording, not the library's."""
    answer = await client.post(CHAT, json={"messages": [CAT], "n": "two"})
    assert check(answer, 400, "n") == "Invalid type for 'n': expected an integer, but got a string instead."


async def test_a_byte_order_mark_is_forgiven(client: httpx2.AsyncClient) -> None:
    """PowerShell writes one."""
    body = b'\xef\xbb\xbf{"messages": [{"role": "user", "content": "a cat"}]}'
    answer = await client.post(CHAT, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "text/json", "application/x+json", ""])
async def test_json_goes_by_many_names(client: httpx2.AsyncClient, content_type: str) -> None:
    """A missing content type is taken for JSON."""
    body = b'{"messages": [{"role": "user", "content": "a cat"}]}'
    assert (await client.post(CHAT, content=body, headers={"content-type": content_type})).status_code == 200


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_other_content_types_are_415(client: httpx2.AsyncClient, content_type: str) -> None:
    """curl's default tells how to mend it."""
    answer = await client.post(CHAT, content=b"{}", headers={"content-type": content_type})
    message = check(answer, 415, None, "unsupported_media_type")
    assert ("curl" in message) == ("form" in content_type)


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_above_the_limit_is_413(chunked: bool) -> None:
    """By its declared length, or as soon as it has grown too long."""
    async with open_client(make_world(limits=Limits(body_bytes=1000))) as client:
        body = [b" " * 600, b" " * 600]

        async def pieces():  # type: ignore[no-untyped-def]
            for piece in body:
                yield piece

        answer = await client.post(CHAT, content=pieces() if chunked else b"".join(body))
        check(answer, 413, None, "request_too_large")


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": ""},
        {"authorization": "Bearer"},
        {"authorization": "Bearer sk-wrong"},
        {"authorization": "Basic c2stdGVzdA=="},
        {"authorization": "Bearer clé".encode()},
        {"authorization": "Bearer " + "x" * 5000},
        {"authorization": "", "x-api-key": "nope"},
    ],
)
async def test_without_a_valid_key_nothing_opens(client: httpx2.AsyncClient, headers: dict[str, str | bytes]) -> None:
    """401 before the body is even looked at."""
    for method, path in (("POST", CHAT), ("GET", "/v1/models"), ("GET", "/v1/models/limner")):
        answer = await client.request(method, path, headers=headers)
        check(answer, 401, None, "invalid_api_key")
        assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "bearer sk-test"},
        {"authorization": "  BEARER   sk-test  "},
        {"authorization": "", "x-api-key": "sk-test"},
        {"authorization": "", "api-key": " sk-test "},
    ],
)
async def test_a_key_may_come_in_many_forms(client: httpx2.AsyncClient, headers: dict[str, str]) -> None:
    """Letter case and stray spaces are the client's affair."""
    assert (await client.get("/v1/models", headers=headers)).status_code == 200


async def test_a_crash_is_a_safe_500(client: httpx2.AsyncClient, world: World) -> None:
    """Nothing of the bug leaks but the id that finds it in the log."""

    def crash(job: object) -> None:
        raise ZeroDivisionError("secret detail")

    world.queue.behave = crash
    with capture_logs() as lines:
        answer = await client.post(CHAT, json={"messages": [CAT]})
    assert any(line.get("exc_info") for line in lines)
    message = check(answer, 500, None, "internal_error")
    assert answer.headers["x-request-id"] in message
    assert "secret" not in answer.text


async def test_a_crash_inside_a_stream_is_an_error_event(client: httpx2.AsyncClient, world: World) -> None:
    """And as safe."""

    def crash(job: object) -> None:
        raise ZeroDivisionError("secret detail")

    world.queue.behave = crash
    with capture_logs():
        answer = await client.post(CHAT, json={"messages": [CAT], "stream": True})
    assert 'data: {"error":' in answer.text
    assert "secret" not in answer.text
