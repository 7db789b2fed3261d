"""What a file is, told by its first bytes and never by its name or declared type. Knows no pixels."""

from typing import Literal

SniffedFormat = Literal["png", "jpeg", "webp", "gif", "bmp", "tiff", "heic", "avif", "svg"]

READABLE: frozenset[SniffedFormat] = frozenset({"png", "jpeg", "webp", "gif", "bmp", "tiff"})


def sniff(data: bytes) -> SniffedFormat | None:
    """The picture format of these bytes, or None when they are no picture known here."""
    head = data[:512]
    for prefix, name in _PREFIXES:
        if head.startswith(prefix):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _ISO_BRANDS.get(head[8:12])
    if head.lstrip()[:5].lower() in (b"<svg ", b"<?xml") and b"<svg" in head.lower():
        return "svg"
    return None


_PREFIXES: tuple[tuple[bytes, SniffedFormat], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)
_ISO_BRANDS: dict[bytes, SniffedFormat] = {
    b"heic": "heic",
    b"heix": "heic",
    b"mif1": "heic",
    b"msf1": "heic",
    b"hevc": "heic",
    b"avif": "avif",
    b"avis": "avif",
}
