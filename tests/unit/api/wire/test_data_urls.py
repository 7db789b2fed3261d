"""Data URLs and bare base64, in every form that clients write (trap T11)."""

import base64

import pytest

from limner.api.wire.data_urls import decode, is_inline
from limner.errors import InvalidImage, RequestTooLarge
from tests.unit.api.fakes import picture_bytes

DATA = picture_bytes()
PLAIN = base64.b64encode(DATA).decode()
URL_SAFE = base64.urlsafe_b64encode(bytes(range(240, 256)) * 4).decode()


@pytest.mark.parametrize(
    "address",
    [
        f"data:image/png;base64,{PLAIN}",
        f"data:image/jpg;base64,{PLAIN}",
        f"DATA:IMAGE/PNG;BASE64,{PLAIN}",
        f"data:;base64,{PLAIN}",
        f"data:image/png;charset=utf-8;base64,{PLAIN}",
        f"data:image/png;base64,{PLAIN.rstrip('=')}",
        f"data:image/png;base64,{PLAIN[:20]}\r\n{PLAIN[20:]}\n",
        f"data:image/png;base64, {PLAIN}",
        f"data:image/png;base64,{PLAIN.replace('+', '%2B').replace('/', '%2F').replace('=', '%3D')}",
        f"data:image/png;base64,{PLAIN.replace('+', '-').replace('/', '_')}",
        PLAIN,
        "data:image/png," + "".join(f"%{byte:02x}" for byte in DATA),
    ],
)
def test_every_form_gives_the_bytes(address: str) -> None:
    """Prefix, alphabet, padding, white space and letter case do not matter."""
    assert is_inline(address)
    assert decode(address, 10_000) == DATA


@pytest.mark.parametrize(
    "address",
    [
        "data:image/png;base64,",
        "data:image/png;base64",
        "data:image/png;base64,A",
        "data:image/png;base64,!!!!",
        "data:image/png;base64,ABCD=EFG",
        "data:" + "x" * 500,
    ],
)
def test_damaged_ones_are_refused(address: str) -> None:
    """With a reason."""
    with pytest.raises(InvalidImage):
        decode(address, 10_000)


def test_large_ones_are_refused() -> None:
    """By their decoded length."""
    with pytest.raises(RequestTooLarge):
        decode(f"data:;base64,{PLAIN}", len(DATA) - 1)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/" + "a" * 200,
        "http://x/a.png",
        "/images/img_abcdefgh.png",
        "images/" + "a" * 100 + ".png",
        "file:///etc/passwd" + "a" * 100,
        "blob:https://x",
        "ftp://x/" + "a" * 100,
        "file-abc123",
        "",
    ],
)
def test_links_are_no_pictures(address: str) -> None:
    """However long they are."""
    assert not is_inline(address)
