"""/healthz says that the process answers, /readyz that everything it needs does."""

import asyncio
from collections.abc import Mapping

import msgspec
import structlog
from starlette.requests import Request
from starlette.responses import Response

from limner.api.dependencies import Ping
from limner.errors import LimnerError

PATIENCE = 2.0  # seconds for one answer

log = structlog.get_logger(__name__)


class Readiness(msgspec.Struct, frozen=True):
    """Whether to send requests here, and what each part says: "ok" or what is wrong."""

    status: str
    checks: dict[str, str]


class Health:
    """The two routes, the second looping over named pings."""

    def __init__(self, pings: Mapping[str, Ping]) -> None:
        self._pings = pings

    async def alive(self, request: Request) -> Response:
        """Is the process there?"""
        return Response(b'{"status":"ok"}', media_type="application/json")

    async def ready(self, request: Request) -> Response:
        """Can it paint? 503 until every part says so."""
        words = await asyncio.gather(*(_ask(name, ping) for name, ping in self._pings.items()))
        checks = dict(zip(self._pings, words, strict=True))
        fine = all(word == "ok" for word in words)
        body = msgspec.json.encode(Readiness("ready" if fine else "not ready", checks))
        return Response(body, 200 if fine else 503, media_type="application/json")


async def _ask(name: str, ping: Ping) -> str:
    try:
        async with asyncio.timeout(PATIENCE):
            await ping()
    except LimnerError as error:
        return error.message
    except Exception:  # whatever is broken, the answer is "not ready", and the log says why
        log.exception("ping failed", ping=name)
        return "failed"
    return "ok"
