"""`limner serve`: the server in the foreground, with what a newcomer needs printed when it is up."""

import asyncio
import json
import signal
import socket
from types import FrameType
from typing import Annotated

import typer
import uvicorn
import uvloop
from fastapi import FastAPI
from rich.markup import escape

from limner.accounts.keys import Keys
from limner.app import log_to_stderr, running
from limner.cli.terminal import DataDir, notes
from limner.errors import ConfigurationError
from limner.settings import Settings, load

PROMPT = "Landscape 16:9 cinematic, old lighthouse at sunset, photorealistic"


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Start the server. The first start makes a key and prints it."""
    settings = load(host=host, port=port, data_dir=data_dir)
    log_to_stderr(settings.log_level)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    async with running(settings) as application:
        server = AnnouncingServer(application.web, settings, await _first_key(application.keys))
        for ending in (signal.SIGINT, signal.SIGTERM):
            signal.signal(ending, server.end)  # uvicorn repeats the signal when it is done: it must not kill us then
        await server.serve()
    if not server.started:
        raise ConfigurationError(f"{settings.host}:{settings.port} cannot be listened on: is the port taken?")


async def _first_key(keys: Keys) -> str | None:
    """The secret of a new key when there is none at all yet."""
    if await keys.list():
        return None
    _key, secret = await keys.create("first")
    return secret


class AnnouncingServer(uvicorn.Server):
    """Prints where it listens, once it does."""

    def __init__(self, web: FastAPI, settings: Settings, secret: str | None) -> None:
        config = uvicorn.Config(
            web,
            host=settings.host,
            port=settings.port,
            http="httptools",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=True,
            forwarded_allow_ips=settings.trusted_proxies,
            timeout_graceful_shutdown=int(settings.time_limit),
        )
        super().__init__(config)
        self._settings = settings
        self._secret = secret

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell."""
        try:
            await super().startup(sockets)
        except SystemExit:  # uvicorn's way to say that the port is taken
            self.should_exit = True
            return
        _announce(self._settings, self.servers[0].sockets[0].getsockname()[1], self._secret)

    def end(self, _signal: int, _frame: FrameType | None) -> None:
        """Begin a graceful end."""
        self.should_exit = True


def _announce(settings: Settings, port: int, secret: str | None) -> None:
    shown = "localhost" if settings.host in ("127.0.0.1", "0.0.0.0", "::", "::1") else settings.host
    address = settings.public_url or f"http://{shown}:{port}"
    notes.print(f"\n[bold]Limner[/] is at [link={address}]{address}[/link]  (API reference: {address}/docs)\n")
    if secret:
        notes.print(f"Your first key, shown this once:  [bold]{secret}[/]\n")
    else:
        notes.print("Keys: `limner keys create NAME` makes one, `limner keys list` shows them.\n")
    notes.print("Paint a picture:\n")
    notes.print(escape(_curl(f"{address}/v1/chat/completions", settings.models[0].name, secret)), "\n")


def _curl(url: str, model: str, secret: str | None) -> str:
    body = json.dumps({"model": model, "messages": [{"role": "user", "content": PROMPT}]})
    return (
        f'curl {url} -H "Authorization: Bearer {secret or "$LIMNER_KEY"}" '
        f"-H 'Content-Type: application/json' \\\n  -d '{body}'"
    )
