"""Links to pictures: made, and recognised when they come back."""

import pytest
from starlette.requests import Request

from limner.api.links import base_url, hosted_id, leads_here


def request(host: str, scheme: str = "http", server: tuple[str, int | None] | None = ("10.0.0.1", 8000)) -> Request:
    headers = [(b"host", host.encode("latin-1"))] if host else []
    return Request({"type": "http", "scheme": scheme, "path": "/", "headers": headers, "server": server})


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost:8000", "http://localhost:8000"),
        ("img.example.com", "http://img.example.com"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("", "http://10.0.0.1:8000"),
        ("a b", "http://10.0.0.1:8000"),
        ("x)y", "http://10.0.0.1:8000"),
        ("x/../y", "http://10.0.0.1:8000"),
        ("x:999999", "http://10.0.0.1:8000"),
    ],
)
def test_links_begin_as_the_request_reached_us(host: str, expected: str) -> None:
    """Unless the Host header holds what no host has."""
    assert base_url(request(host), "") == expected


def test_a_public_url_wins() -> None:
    """Behind a proxy nobody sees our own address."""
    assert base_url(request("inside:8000"), "https://img.example.com/art/") == "https://img.example.com/art"


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("http://x/images/img_12345678.png", "img_12345678"),
        ("https://old.example/art/images/img_12345678.jpg?x=1#y", "img_12345678"),
        ("/images/img_12345678.webp", "img_12345678"),
        ("images/img_12345678.jpeg", "img_12345678"),
        ("http://x/images/short.png", None),
        ("http://x/images/img_12345678.gif", None),
        ("http://x/images/img_12345678.png/more", None),
        ("http://x/images/a/b/img_12345678.png", None),
        ("http://[::1", None),
        ("", None),
    ],
)
def test_a_link_of_ours_is_known_by_its_path(url: str, found: str | None) -> None:
    """A server may have had another name when it made the link."""
    assert hosted_id(url) == found


def test_a_link_without_host_leads_here() -> None:
    """As does our own address, in any letter case."""
    assert leads_here("/images/a.png", "http://x:1")
    assert leads_here("http://X:1/images/a.png", "http://x:1")
    assert not leads_here("http://y/images/a.png", "http://x:1")
