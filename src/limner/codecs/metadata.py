"""What a picture remembers of its making: an iTXt chunk in PNG, an XMP packet in JPEG and WebP."""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, unescape

import msgspec
from PIL import Image

KEYWORD = b"limner"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_TEXT = 4 * 1024 * 1024  # bytes of inflated metadata that are read back
_OPEN, _CLOSE = "<limner:json>", "</limner:json>"


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadata:
    """How a picture was made. `prompt_digest` is the SHA-256 of the prompt: the words themselves stay private."""

    model: str
    seed: int
    prompt_digest: str
    scene: str = ""


def write_png(data: bytes, metadata: Metadata) -> bytes:
    """Insert an sRGB chunk and the metadata behind the header of a PNG (W3C PNG, 11.3.2.5 and 11.3.3.4)."""
    end_of_header = len(PNG_SIGNATURE) + 25
    text = KEYWORD + b"\0\1\0\0\0" + zlib.compress(msgspec.json.encode(metadata), 6)
    return data[:end_of_header] + _chunk(b"sRGB", b"\0") + _chunk(b"iTXt", text) + data[end_of_header:]


def xmp_packet(metadata: Metadata) -> bytes:
    """The metadata as an XMP packet for JPEG and WebP (ISO 16684-1)."""
    body = escape(msgspec.json.encode(metadata).decode())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:limner="https://limner.dev/ns/1.0/">'
        f"{_OPEN}{body}{_CLOSE}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def read(data: bytes) -> Metadata | None:
    """The metadata of a picture made here; None when it has none, whatever else the bytes are."""
    try:
        text = _png_text(data) if data.startswith(PNG_SIGNATURE) else _xmp_text(data)
        return msgspec.json.decode(text, type=Metadata) if text else None
    except (msgspec.MsgspecError, zlib.error, struct.error, OSError, ValueError, SyntaxError):
        return None


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = len(PNG_SIGNATURE)
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        yield data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        position += 12 + length


def _png_text(data: bytes) -> bytes:
    for kind, body in _chunks(data):
        if kind == b"iTXt" and body.startswith(KEYWORD + b"\0\1\0\0\0"):
            return zlib.decompressobj().decompress(body[len(KEYWORD) + 5 :], MAX_TEXT)
        if kind == b"IDAT":
            break
    return b""


def _xmp_text(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data), formats=("JPEG", "WEBP")) as image:
        packet = image.info.get("xmp", b"")
    text = packet.decode("utf-8", "replace") if isinstance(packet, bytes) else str(packet)
    start, end = text.find(_OPEN), text.find(_CLOSE)
    return unescape(text[start + len(_OPEN) : end]).encode() if 0 <= start < end else b""
