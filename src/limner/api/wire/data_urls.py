"""Pictures inside JSON: data URLs and bare base64 in every form that clients write. Knows no picture formats."""

import binascii
import re
from urllib.parse import unquote_to_bytes

import pybase64

from limner.errors import InvalidImage, RequestTooLarge

_PREFIX = re.compile(r"data:(?P<media>[^,;]{0,80})(?P<rest>(;[^,;]{0,80}){0,4}),", re.IGNORECASE)
_BLANKS = b" \t\r\n\f\v"
_STANDARD = bytes.maketrans(b"-_", b"+/")


def is_inline(address: str) -> bool:
    """Whether this address carries the picture itself."""
    return address[:5].lower() == "data:" or (len(address) > 64 and not re.match(r"[\w.+-]*:|/{2}|/?images/", address))


def decode(address: str, limit: int) -> bytes:
    """The bytes of a data URL or of bare base64: any alphabet, padding, white space and letter case.

    Raises InvalidImage when it is none, RequestTooLarge beyond `limit` bytes.
    """
    prefix = _PREFIX.match(address)
    if address[:5].lower() == "data:" and prefix is None:
        raise InvalidImage("The data URL has no comma: write data:image/png;base64,… .")
    data = _decode(address[prefix.end() :], _is_base64(prefix["rest"])) if prefix else _decode(address, True)
    if len(data) > limit:
        raise RequestTooLarge(f"The picture has {len(data)} bytes: at most {limit} are read.")
    if not data:
        raise InvalidImage("The data URL is empty.")
    return data


def _is_base64(parameters: str) -> bool:
    return ";base64" in parameters.lower()


def _decode(text: str, base64: bool) -> bytes:
    if "%" in text or not base64:
        raw = unquote_to_bytes(text)
        if not base64:
            return raw
        text = raw.decode("latin-1")
    try:
        return pybase64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return _decode_odd(text)


def _decode_odd(text: str) -> bytes:
    """Base64 with white space, without padding, or in the URL-safe alphabet."""
    try:
        digits = text.encode("ascii").translate(_STANDARD, _BLANKS).rstrip(b"=")
        return pybase64.b64decode(digits + b"=" * (-len(digits) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidImage("The picture's base64 is damaged.") from error
