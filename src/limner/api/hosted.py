"""GET and HEAD /images/{id}.{extension}: hosted pictures, readable without a key, cacheable for ever."""

import asyncio
import re
import time

from starlette.requests import Request
from starlette.responses import Response

from limner.api.dependencies import Services
from limner.api.links import split_path
from limner.codecs.transcode import transcode
from limner.errors import NotFound
from limner.images import MEDIA_TYPES, ImageFormat
from limner.storage.pictures import PictureRow

TRANSCODING = 2  # pictures at once: strangers may ask for any format, and must not take every thread
YEAR = 365 * 24 * 3600  # seconds, for ever as far as caches are concerned

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
_EMPTY_RANGE = range(0)


class Hosted:
    """The route of hosted pictures."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._transcoding = asyncio.Semaphore(TRANSCODING)

    async def show(self, request: Request) -> Response:
        """The picture in the format of its extension: as it is stored, or re-encoded on the way out."""
        found = split_path(request.url.path)
        if found is None:
            raise NotFound("There is no such picture.")
        picture_id, format = found
        picture = await self._services.pictures.get(picture_id)
        headers = _headers(picture, format)
        if _is_known(request, headers["etag"]):
            return Response(status_code=304, headers=headers)
        return _slice(request, await self._bytes(picture, format), headers)

    async def _bytes(self, picture: PictureRow, format: ImageFormat) -> bytes:
        data = await self._services.blobs.get(picture.digest)
        if format == picture.format:
            return data
        async with self._transcoding:
            return await asyncio.to_thread(transcode, data, format)


def _headers(picture: PictureRow, format: ImageFormat) -> dict[str, str]:
    tag = picture.digest if format == picture.format else f"{picture.digest}-{format}"
    return {
        "content-type": MEDIA_TYPES[format],
        "etag": f'"{tag}"',
        "cache-control": f"public, max-age={_seconds_left(picture)}, immutable",
        "content-disposition": f'inline; filename="{picture.id}.{format.replace("jpeg", "jpg")}"',
        "x-content-type-options": "nosniff",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "accept-ranges": "bytes",
    }


def _seconds_left(picture: PictureRow) -> int:
    """How long a cache may keep it: no longer than the picture is to live."""
    return YEAR if picture.expires is None else max(0, min(YEAR, int(picture.expires - time.time())))


def _is_known(request: Request, etag: str) -> bool:
    known = [tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")]
    return etag in known or "*" in known


def _slice(request: Request, data: bytes, headers: dict[str, str]) -> Response:
    """The whole, or the one range asked for (RFC 9110, 14.2); several ranges at once get the whole."""
    asked = _RANGE.fullmatch(request.headers.get("range", "").replace(" ", ""))
    if asked is None or request.headers.get("if-range", headers["etag"]) != headers["etag"]:
        return Response(data, headers=headers)
    span = _span(asked[1], asked[2], len(data))
    if span is None:
        return Response(data, headers=headers)
    if not span:
        return Response(status_code=416, headers=headers | {"content-range": f"bytes */{len(data)}"})
    headers["content-range"] = f"bytes {span.start}-{span.stop - 1}/{len(data)}"
    return Response(data[span.start : span.stop], 206, headers)


def _span(first: str, last: str, length: int) -> range | None:
    """The bytes asked for; empty when none of them exists, None when the words make no range."""
    if first:
        if last and int(last) < int(first):
            return None
        return range(int(first), min(int(last) + 1, length) if last else length)
    if not last:
        return None
    return range(max(0, length - int(last)), length) if int(last) else _EMPTY_RANGE
