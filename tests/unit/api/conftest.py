"""A client that talks to the application with fakes behind it, without a socket."""

from collections.abc import AsyncIterator

import httpx2
import openai
import pytest

from limner.api.application import create_api
from tests.unit.api.fakes import SECRET, World, make_world


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx2.AsyncClient]:
    """Sends the test's key unless told otherwise."""
    async with open_client(world) as client:
        yield client


@pytest.fixture
async def sdk(client: httpx2.AsyncClient) -> openai.AsyncOpenAI:
    """OpenAI's own client, without its retries."""
    return openai.AsyncOpenAI(api_key=SECRET, base_url="http://limner.test/v1", http_client=client, max_retries=0)


def open_client(world: World, **headers: str) -> httpx2.AsyncClient:
    """A client for this world; errors of the application arrive as answers."""
    transport = httpx2.ASGITransport(create_api(world.services), raise_app_exceptions=False)
    return httpx2.AsyncClient(
        transport=transport,
        base_url="http://limner.test",
        headers={"authorization": f"Bearer {SECRET}"} | headers,
    )
