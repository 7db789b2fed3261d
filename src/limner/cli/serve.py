"""`limner serve`: the server in the foreground, with what a newcomer needs printed when it is up."""

import asyncio
import json
import socket
from typing import Annotated

import typer
import uvicorn
from rich.markup import escape

from limner.app import build_app, first_key
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
    secret = asyncio.run(first_key(settings))
    config = uvicorn.Config(
        build_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=int(settings.time_limit),
    )
    server = AnnouncingServer(config, settings, secret)
    server.run()
    if not server.started:
        raise ConfigurationError(f"The server could not listen on {settings.host}:{settings.port}. Is the port taken?")


class AnnouncingServer(uvicorn.Server):
    """Prints where it listens, once it does."""

    def __init__(self, config: uvicorn.Config, settings: Settings, secret: str | None) -> None:
        super().__init__(config)
        self._settings = settings
        self._secret = secret

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, then tell."""
        await super().startup(sockets)
        if self.started:
            _announce(self._settings, self.servers[0].sockets[0].getsockname()[1], self._secret)


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
