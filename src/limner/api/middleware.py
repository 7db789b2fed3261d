"""Around every request: its id, time, line in the log and size limit. Plain ASGI, so streams pass untouched."""

import re
import secrets
import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from limner.api.errors import crash_response, error_response
from limner.errors import RequestTooLarge

QUIET = frozenset({"/healthz", "/readyz"})
LONGEST_NUMBER = 18  # digits of a length that is read at all

_SANE_ID = re.compile(r"[\w.:-]{8,128}", re.ASCII)

log = structlog.get_logger("limner.access")


class Observe:
    """Gives every answer its request id and time, every request its line in the log, every crash a safe answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, send)
        try:
            with structlog.contextvars.bound_contextvars(request=exchange.request_id):
                await self._run(scope, receive, exchange)
        finally:
            exchange.write_log()

    async def _run(self, scope: Scope, receive: Receive, exchange: "_Exchange") -> None:
        try:
            await self._app(scope, receive, exchange.send)
        except Exception:
            log.exception("request crashed", method=scope["method"], path=scope["path"])
            if exchange.status is not None:  # half an answer is out: only closing the connection tells the client
                raise
            await crash_response(exchange.request_id)(scope, receive, exchange.send)


class _Exchange:
    """One request and its answer, watched."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope, self._send, self._start = scope, send, time.perf_counter()
        given = Headers(scope=scope).get("x-request-id", "")
        self.request_id = given if _SANE_ID.fullmatch(given) else f"req_{secrets.token_hex(16)}"
        self.status: int | None = None
        self._bytes = 0
        scope.setdefault("state", {})["request_id"] = self.request_id

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["x-request-id"] = headers["request-id"] = self.request_id
            headers["openai-processing-ms"] = str(self._milliseconds)
        elif message["type"] == "http.response.body":
            self._bytes += len(message.get("body", b""))
        await self._send(message)

    @property
    def _milliseconds(self) -> int:
        return round((time.perf_counter() - self._start) * 1000)

    def write_log(self) -> None:
        """One line; those who ask for health every few seconds are not worth one."""
        write = log.debug if self._scope["path"] in QUIET else log.info
        write(
            "request",
            request=self.request_id,
            method=self._scope["method"],
            path=self._scope["path"],
            status=self.status,
            ms=self._milliseconds,
            bytes=self._bytes,
            key=self._scope["state"].get("key"),
        )


class LimitBody:
    """Refuses bodies above a limit: at once by their declared length, else as soon as they have grown beyond it."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isdecimal() and (len(declared) > LONGEST_NUMBER or int(declared) > self._limit):
            await error_response(self._too_large())(scope, receive, send)
            return
        await self._app(scope, self._counted(receive), send)

    def _counted(self, receive: Receive) -> Receive:
        arrived = 0

        async def counted() -> Message:
            nonlocal arrived
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > self._limit:
                raise self._too_large()
            return message

        return counted

    def _too_large(self) -> RequestTooLarge:
        return RequestTooLarge(f"The request body is too large: at most {self._limit} bytes are read.")
