"""Request bodies: content type, encoding and JSON, with errors that say what to do. Knows no schema."""

import asyncio
import re
from collections.abc import Callable
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from limner.errors import InvalidRequest, UnsupportedMedia

INLINE = 64 * 1024  # bytes; longer bodies are read in a thread, away from the event loop
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

T = TypeVar("T")

_JSON = re.compile(r"(application|text)/([\w.-]+\+)?json\b", re.IGNORECASE)
_WRONG_TYPE = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`")
_MISSING = re.compile(r"Object missing required field `(?P<name>[^`]+)`")
_NAMES = {
    "int": "an integer",
    "float": "a number",
    "bool": "a boolean",
    "str": "a string",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


async def read_json(request: Request, read: Callable[[bytes], T]) -> T:
    """What `read` makes of the body; a long one is read in a thread. Raises as `read`, and UnsupportedMedia."""
    _check_content_type(request.headers.get("content-type", ""))
    try:
        body = b"".join([chunk async for chunk in request.stream()])  # request.body() would keep it to the end
    except ClientDisconnect as error:
        raise InvalidRequest("The connection was closed before the request body had arrived.") from error
    if len(body) <= INLINE:
        return read(body)
    return await asyncio.to_thread(read, body)


def parse(body: bytes, type: type[T]) -> T:
    """JSON bytes as a value of `type`. Raises InvalidRequest in OpenAI's words, with the path as `param`."""
    body = body.removeprefix(BYTE_ORDER_MARK)
    if not body.strip():
        raise InvalidRequest("The request body is empty: send a JSON object.")
    try:
        if not body.isascii():
            body.decode()  # msgspec skips what it is not asked for, broken characters included
        return msgspec.json.decode(body, type=type)
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"The request body is not UTF-8: byte {error.start} is not valid.") from error
    except msgspec.ValidationError as error:
        raise _invalid(str(error)) from error
    except msgspec.DecodeError as error:
        raise InvalidRequest(f"We could not parse the JSON body of your request: {error}.") from error
    except RecursionError as error:
        raise InvalidRequest("We could not parse the JSON body of your request: it is nested too deeply.") from error


def _check_content_type(content_type: str) -> None:
    if content_type and not _JSON.match(content_type.strip()):
        hint = ' With curl add -H "Content-Type: application/json".' if "form" in content_type else ""
        raise UnsupportedMedia(f"Content-Type '{content_type[:80]}' is not supported: send application/json.{hint}")


def _invalid(told: str) -> InvalidRequest:
    """OpenAI's words for msgspec's `Expected …, got … - at `$.path``."""
    reason, _, place = told.partition(" - at `")
    param = place.rstrip("`").removeprefix("$").removeprefix(".")
    if missing := _MISSING.match(reason):
        param = f"{param}.{missing['name']}".lstrip(".")
        return InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    if wrong := _WRONG_TYPE.match(reason):
        wanted = [_NAMES.get(name, name) for name in wrong["wanted"].split(" | ") if name != "null"]
        expected, got = " or ".join(wanted), _NAMES.get(wrong["got"], wrong["got"])
        where = f"for '{param}'" if param else "of the request body"
        return InvalidRequest(f"Invalid type {where}: expected {expected}, but got {got} instead.", param=param or None)
    return InvalidRequest(f"Invalid value for '{param}': {reason}.", param=param or None)
