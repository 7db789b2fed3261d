"""The one table from Limner's errors to HTTP statuses, and OpenAI's envelope. Knows no route."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

import msgspec
import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from limner.errors import (
    ConfigurationError,
    EngineCrashed,
    EngineError,
    EngineTimeout,
    InvalidImage,
    InvalidRequest,
    LimnerError,
    ModelNotFound,
    NotFound,
    Overloaded,
    QueueFull,
    RequestTooLarge,
    StorageError,
    Unauthenticated,
    UnsupportedMedia,
)

RETRY_AFTER = "5"  # seconds; OpenAI's SDKs obey it up to 60 (Node) or 120 (Python)

INVALID = "invalid_request_error"
SERVER = "server_error"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an error leaves the house: its status, OpenAI's `type`, and whether an SDK may repeat the request."""

    status: int
    type: str
    retry: bool = False


OUTCOMES: Mapping[type[LimnerError], Outcome] = {
    LimnerError: Outcome(500, SERVER),
    InvalidRequest: Outcome(400, INVALID),
    RequestTooLarge: Outcome(413, INVALID),
    UnsupportedMedia: Outcome(415, INVALID),
    InvalidImage: Outcome(400, INVALID),
    Unauthenticated: Outcome(401, INVALID),
    NotFound: Outcome(404, INVALID),
    ModelNotFound: Outcome(404, INVALID),
    Overloaded: Outcome(503, "service_unavailable", retry=True),
    QueueFull: Outcome(429, "rate_limit_error", retry=True),
    EngineError: Outcome(500, SERVER),
    EngineCrashed: Outcome(500, SERVER),  # the queue has already tried it twice
    EngineTimeout: Outcome(500, SERVER),
    StorageError: Outcome(503, "service_unavailable", retry=True),
    ConfigurationError: Outcome(500, SERVER),
}


class ErrorBody(msgspec.Struct, frozen=True):
    """The inside of OpenAI's error envelope: all four keys are always there."""

    message: str
    type: str
    param: str | None
    code: str | None


class Envelope(msgspec.Struct, frozen=True):
    """`{"error": {…}}`"""

    error: ErrorBody


def outcome_of(error: LimnerError) -> Outcome:
    """The table's row for this error, or its nearest ancestor's."""
    return next(OUTCOMES[kind] for kind in type(error).__mro__ if kind in OUTCOMES)


def envelope(error: LimnerError) -> bytes:
    """The error as OpenAI's JSON body."""
    return msgspec.json.encode(Envelope(ErrorBody(error.message, outcome_of(error).type, error.param, error.code)))


def error_response(error: LimnerError) -> Response:
    """The error as a whole HTTP answer."""
    outcome = outcome_of(error)
    headers: dict[str, str] = {}
    if outcome.status >= HTTPStatus.TOO_MANY_REQUESTS:
        headers["x-should-retry"] = "true" if outcome.retry else "false"
    if outcome.retry:
        headers["retry-after"] = RETRY_AFTER
    if outcome.status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = "Bearer"
    return Response(envelope(error), outcome.status, headers, media_type="application/json")


def crash_response(request_id: str) -> Response:
    """The answer to a bug: nothing of it leaks, but the id finds it in the log."""
    message = f"The server had an error while processing your request. It is logged under the request id {request_id}."
    return _plain(500, message, SERVER, "internal_error", {"x-should-retry": "false"})


def install_error_handlers(app: FastAPI) -> None:
    """Make every failure of the application speak OpenAI's envelope."""
    app.add_exception_handler(LimnerError, _limner_error)
    app.add_exception_handler(HTTPException, _http_exception)
    app.add_exception_handler(RequestValidationError, _validation_error)


def _limner_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, LimnerError)
    if outcome_of(error).status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.error("request failed", code=error.code, error=error.message, path=request.url.path)
    return error_response(error)


def _http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {})
    if error.status_code == HTTPStatus.NOT_FOUND:
        return _plain(404, _unknown_url(request), INVALID, "unknown_url", headers)
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = headers.get("Allow") or headers.get("allow", "")
        message = f"{request.method} is not allowed on {request.url.path}: use {allowed}."
        return _plain(405, message, INVALID, "method_not_allowed", headers)
    return _plain(error.status_code, str(error.detail), INVALID, None, headers)


def _validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    param = ".".join(str(step) for step in first["loc"][1:])
    return error_response(InvalidRequest(f"Invalid value for '{param}': {first['msg']}.", param=param))


def _unknown_url(request: Request) -> str:
    path = request.url.path
    tidy = "/" + "/".join(step for step in path.split("/") if step)
    hint = ""
    if tidy.startswith("/v1/v1/"):
        hint = f" The base URL holds /v1 twice: use {tidy.removeprefix('/v1')}."
    elif tidy.startswith(("/chat/", "/models", "/responses", "/images/generations", "/images/edits")):
        hint = f" The base URL lacks /v1: use /v1{tidy}."
    elif tidy.startswith("/v1/completions"):
        hint = " This server paints pictures: use /v1/chat/completions."
    elif tidy != path:
        hint = f" Did you mean {tidy}?"
    return f"Unknown request URL: {request.method} {path}.{hint} The routes are listed under /docs."


def _plain(status: int, message: str, kind: str, code: str | None, headers: Mapping[str, str]) -> Response:
    body = msgspec.json.encode(Envelope(ErrorBody(message, kind, None, code)))
    return Response(body, status, dict(headers), media_type="application/json")
