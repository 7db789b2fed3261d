"""What lies around every route: ids, times, CORS, health, models, the reference under /docs."""

import asyncio
import dataclasses
from collections.abc import Mapping

import httpx2
import openai
import pytest
from structlog.testing import capture_logs

from limner.api.dependencies import Ping
from limner.errors import Overloaded
from tests.unit.api.conftest import open_client
from tests.unit.api.fakes import SECRET, World, picture_bytes


async def test_every_answer_has_an_id_and_a_time(client: httpx2.AsyncClient) -> None:
    """Errors and strangers' routes too; under both names that clients look for."""
    for path in ("/v1/models", "/v1/models/none", "/nowhere", "/healthz", "/images/none.png"):
        headers = (await client.get(path)).headers
        assert headers["x-request-id"] == headers["request-id"]
        assert headers["openai-processing-ms"].isdecimal()


@pytest.mark.parametrize(("given", "kept"), [("trace-12345678", True), ("x", False), ("a b\tc d e f", False)])
async def test_a_sane_id_of_the_caller_is_kept(client: httpx2.AsyncClient, given: str, kept: bool) -> None:
    """Others could forge the log."""
    answer = await client.get("/healthz", headers={"x-request-id": given})
    assert (answer.headers["x-request-id"] == given) == kept


async def test_each_request_is_one_line_in_the_log(client: httpx2.AsyncClient) -> None:
    """With its fields, and never the secret or the words."""
    with capture_logs() as lines:
        await client.post("/v1/chat/completions", json={"messages": [{"role": "user", "content": "a hidden cat"}]})
    [line] = [line for line in lines if line["event"] == "request"]
    assert (line["method"], line["path"], line["status"]) == ("POST", "/v1/chat/completions", 200)
    assert line["key"] == "key_test"
    assert SECRET not in str(lines)
    assert "hidden" not in str(lines)


async def test_browsers_may_call(client: httpx2.AsyncClient) -> None:
    """From any page, with the headers that OpenAI's SDK adds."""
    asked = {
        "origin": "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-stainless-os",
    }
    preflight = await client.options("/v1/chat/completions", headers=asked)
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert "x-stainless-os" in preflight.headers["access-control-allow-headers"]
    answer = await client.get("/v1/models", headers={"origin": "https://app.example"})
    assert "x-request-id" in answer.headers["access-control-expose-headers"]


async def test_models_are_listed_with_their_aliases(sdk: openai.AsyncOpenAI) -> None:
    """Each name is a whole model object."""
    models = (await sdk.models.list()).data
    assert [model.id for model in models] == ["gpt-image-2-all", "limner", "dall-e-3"]
    assert all(isinstance(model.created, int) and model.object == "model" for model in models)


async def test_a_model_tells_what_it_can(client: httpx2.AsyncClient) -> None:
    """In OpenRouter's words for clients, and in ours in full."""
    model = (await client.get("/v1/models/limner")).json()
    assert (model["id"], model["alias_of"]) == ("limner", "gpt-image-2-all")
    assert model["architecture"] == {"input_modalities": ["text", "image"], "output_modalities": ["image"]}
    assert model["capabilities"]["max_n"] == 10
    assert {"size", "seed", "n"} <= set(model["supported_parameters"])


@pytest.mark.parametrize("name", ["unknown", "a/b", "limner%2Fx"])
async def test_an_unknown_model_is_404(client: httpx2.AsyncClient, name: str) -> None:
    """Names with slashes arrive whole."""
    answer = await client.get(f"/v1/models/{name}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "model_not_found")


def with_pings(world: World, pings: Mapping[str, Ping]) -> httpx2.AsyncClient:
    return open_client(dataclasses.replace(world, services=dataclasses.replace(world.services, pings=pings)))


async def fine() -> None:
    """Answers."""


async def loading() -> None:
    raise Overloaded("The engine is loading.")


async def broken() -> None:
    raise ZeroDivisionError("secret detail")


async def hanging() -> None:
    await asyncio.sleep(60)


async def test_ready_when_every_part_is(world: World) -> None:
    """Health asks for no key."""
    async with with_pings(world, {"database": fine, "engine": fine}) as client:
        answer = await client.get("/readyz", headers={"authorization": ""})
    assert (answer.status_code, answer.json()["checks"]) == (200, {"database": "ok", "engine": "ok"})


async def test_not_ready_says_what_is_missing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own words are told, a stranger's never, and nobody waits for what hangs."""
    monkeypatch.setattr("limner.api.health.PATIENCE", 0.01)
    async with with_pings(world, {"a": fine, "b": loading, "c": broken, "d": hanging}) as client:
        with capture_logs():
            answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"] == {"a": "ok", "b": "The engine is loading.", "c": "failed", "d": "failed"}


async def test_alive_whatever_the_parts_say(world: World) -> None:
    """The process answers."""
    async with with_pings(world, {"c": broken}) as client:
        assert (await client.get("/healthz")).status_code == 200


async def test_the_reference_needs_no_network(client: httpx2.AsyncClient) -> None:
    """Every script and style comes from here."""
    page = (await client.get("/docs")).text
    assert "http://" not in page.replace("http://limner.test", "")
    assert "https://" not in page
    assert (await client.get("/static-offline-docs/swagger-ui-bundle.js")).status_code == 200


async def test_the_reference_lists_every_route_with_examples(client: httpx2.AsyncClient) -> None:
    """The plain routes too, with the very schemas that read them; every reference leads somewhere."""
    document = (await client.get("/openapi.json")).json()
    assert set(document["paths"]) == {
        "/v1/chat/completions",
        "/v1/models",
        "/v1/models/{model_id}",
        "/images/{id}.{extension}",
        "/healthz",
        "/readyz",
    }
    body = document["paths"]["/v1/chat/completions"]["post"]["requestBody"]["content"]["application/json"]
    assert len(body["examples"]) >= 4
    assert "messages" in document["components"]["schemas"]["ChatBody"]["properties"]
    assert "HTTPValidationError" not in str(document)


async def test_the_examples_work(client: httpx2.AsyncClient, world: World) -> None:
    """Each request of the reference is answered."""
    world.fetch.data["https://example.com/photo.png"] = picture_bytes()
    document = (await client.get("/openapi.json")).json()
    body = document["paths"]["/v1/chat/completions"]["post"]["requestBody"]["content"]["application/json"]
    for name, example in body["examples"].items():
        answer = await client.post("/v1/chat/completions", json=example["value"])
        assert answer.status_code == 200, name


async def test_health_is_not_worth_a_line(client: httpx2.AsyncClient) -> None:
    """Probes come every few seconds."""
    with capture_logs() as lines:
        await client.get("/healthz")
    assert [line["log_level"] for line in lines] == ["debug"]


async def test_the_server_address_leads_to_the_reference(client: httpx2.AsyncClient) -> None:
    """A newcomer who opens the printed address finds the documentation."""
    answer = await client.get("/")
    assert (answer.status_code, answer.headers["location"]) == (307, "/docs")
