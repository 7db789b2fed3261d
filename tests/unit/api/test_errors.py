"""The table from errors to statuses, and the answers for routes that are not there."""

import httpx2
import pytest

from limner.api.errors import OUTCOMES, error_response
from limner.errors import LimnerError, Overloaded, QueueFull, StorageError


def descendants(kind: type[LimnerError]) -> list[type[LimnerError]]:
    """The class and everything below it."""
    return [kind, *(below for child in kind.__subclasses__() for below in descendants(child))]


def test_every_error_is_in_the_table() -> None:
    """A new class without a row would be answered by its parent's, unnoticed."""
    assert set(OUTCOMES) == {kind for kind in descendants(LimnerError) if kind.__module__ == "limner.errors"}


@pytest.mark.parametrize("kind", descendants(LimnerError))
def test_only_what_may_be_repeated_says_so(kind: type[LimnerError]) -> None:
    """Both SDKs repeat 429 and 5xx unless told otherwise."""
    answer = error_response(kind())
    may_repeat = issubclass(kind, Overloaded | StorageError)
    if answer.status_code >= 429:
        assert answer.headers["x-should-retry"] == ("true" if may_repeat else "false")
    assert ("retry-after" in answer.headers) == may_repeat


def test_a_full_queue_is_429() -> None:
    """Clients slow down on it instead of taking the server for dead."""
    assert error_response(QueueFull()).status_code == 429


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("/v1/v1/chat/completions", "use /v1/chat/completions"),
        ("/chat/completions", "use /v1/chat/completions"),
        ("/models", "use /v1/models"),
        ("/v1//chat/completions", "Did you mean /v1/chat/completions?"),
        ("/v1/completions", "use /v1/chat/completions"),
        ("/nowhere", "/docs"),
    ],
)
async def test_an_unknown_url_is_a_404_that_helps(client: httpx2.AsyncClient, path: str, hint: str) -> None:
    """Base URLs with a doubled or missing /v1 are the usual cause."""
    answer = await client.post(path, json={})
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "unknown_url")
    assert hint in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", "/v1/chat/completions", "POST"), ("POST", "/v1/models", "GET"), ("DELETE", "/healthz", "GET")],
)
async def test_a_wrong_method_is_405_with_the_right_ones(
    client: httpx2.AsyncClient, method: str, path: str, allowed: str
) -> None:
    """In the envelope, with `Allow`."""
    answer = await client.request(method, path)
    assert answer.status_code == 405
    assert allowed in answer.headers["allow"]
    assert set(answer.json()["error"]) == {"message", "type", "param", "code"}


async def test_a_slash_at_the_end_does_no_harm(client: httpx2.AsyncClient) -> None:
    """No redirect: clients lose the body or the key on it."""
    body = {"messages": [{"role": "user", "content": "a cat"}]}
    assert (await client.post("/v1/chat/completions/", json=body)).status_code == 200
    assert (await client.get("/v1/models/")).json()["object"] == "list"
