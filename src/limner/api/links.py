"""Addresses of hosted pictures: made for answers, recognised in what clients send back."""

import re
from urllib.parse import urlsplit

from starlette.requests import Request

from limner.images import EXTENSIONS, ImageFormat
from limner.storage.pictures import PictureRow

_HOST = re.compile(r"[\w.-]+(:\d{1,5})?|\[[0-9a-fA-F:.]+\](:\d{1,5})?", re.ASCII)
_PATH = re.compile(r"/?images/(?P<id>[\w-]{8,128})\.(?P<extension>png|jpg|jpeg|webp)$", re.ASCII)


def base_url(request: Request, public_url: str) -> str:
    """Where this server is reached, without a slash at its end: as set, else as this request reached it."""
    if public_url:
        return public_url.rstrip("/")
    host = request.headers.get("host", "").strip()
    if not _HOST.fullmatch(host):
        server = request.scope.get("server") or ("localhost", None)
        host = server[0] if server[1] is None else f"{server[0]}:{server[1]}"
    return f"{request.url.scheme}://{host}"


def link(base: str, picture: PictureRow) -> str:
    """The absolute address of a picture; it ends in its extension, as clients cut links there."""
    return f"{base}/images/{picture.id}.{picture.format.replace('jpeg', 'jpg')}"


def split_path(path: str) -> tuple[str, ImageFormat] | None:
    """Picture id and format of a path `/images/{id}.{extension}`; None for any other path."""
    match = _PATH.fullmatch(path)
    return (match["id"], EXTENSIONS[match["extension"]]) if match else None


def hosted_id(url: str) -> str | None:
    """The id in a link that looks like one of ours, whatever its host: a server has many names, an id is unique."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    found = _PATH.search(path)
    return found["id"] if found else None


def leads_here(url: str, base: str) -> bool:
    """Whether a link that looks like one of ours also names this server, or no server at all."""
    return urlsplit(url).netloc.lower() in {"", urlsplit(base).netloc.lower()}
