"""Fetches reference pictures by link, and is never led to an address inside. Reads no pixels."""

import asyncio
import socket
from collections.abc import Iterable
from http import HTTPStatus

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from limner.api.addresses import AddressPolicy
from limner.codecs.sniff import sniff
from limner.errors import InvalidImage, InvalidRequest

MAX_BYTES = 20 * 1024 * 1024
MAX_SECONDS = 10.0  # for one picture, redirects included
MAX_REDIRECTS = 3
CHUNK = 64 * 1024  # bytes

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {"accept": "image/*", "accept-encoding": "identity", "user-agent": "Limner"}


class Fetcher:
    """Calls public addresses, and those that `allow` lists as networks ("10.1.0.0/16") or hosts ("intranet.local")."""

    def __init__(
        self, allow: Iterable[str] = (), *, max_bytes: int = MAX_BYTES, max_seconds: float = MAX_SECONDS
    ) -> None:
        self._policy = AddressPolicy(allow)
        self._max_bytes = max_bytes
        self._max_seconds = max_seconds

    async def __call__(self, url: str) -> bytes:
        """The bytes of a picture behind an http(s) link. Raises InvalidRequest, InvalidImage."""
        try:
            async with asyncio.timeout(self._max_seconds), self._session() as session:
                data = await self._follow(session, _parse(url))
        except TimeoutError as error:
            raise InvalidRequest(f"The picture could not be fetched within {self._max_seconds:g} seconds.") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise InvalidRequest("The picture could not be fetched: no usable answer from its server.") from error
        if sniff(data) is None:
            raise InvalidImage("The link does not lead to a picture.")
        return data

    def _session(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            resolver=_PolicyResolver(self._policy), use_dns_cache=False, force_close=True, family=socket.AF_UNSPEC
        )
        return aiohttp.ClientSession(connector=connector, headers=_HEADERS, trust_env=False, cookie_jar=_no_cookies())

    async def _follow(self, session: aiohttp.ClientSession, url: URL) -> bytes:
        for _ in range(MAX_REDIRECTS + 1):
            self._check(url)
            async with session.get(url, allow_redirects=False) as response:
                if response.status not in _REDIRECTS:
                    return await self._read(response)
                url = url.join(_parse_location(response))
        raise InvalidRequest(f"The link redirects more than {MAX_REDIRECTS} times.")

    def _check(self, url: URL) -> None:
        """Refuse what the resolver is never asked about: other schemes, credentials, numeric hosts."""
        if url.scheme not in {"http", "https"} or not url.host:
            raise InvalidRequest("Only http(s) links and data URLs are read as pictures.")
        if url.user or url.password:
            raise InvalidRequest("Links with a user name or password are not read.")
        if _is_numeric(url.host) and not self._policy.permits(url.host, url.host):
            raise _refusal(url.host)

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        if response.status != HTTPStatus.OK:
            raise InvalidRequest(f"The picture could not be fetched: its server answered {response.status}.")
        data = bytearray()
        async for chunk in response.content.iter_chunked(CHUNK):
            data += chunk
            if len(data) > self._max_bytes:
                raise InvalidImage(f"The picture behind the link is larger than {self._max_bytes} bytes.")
        return bytes(data)


class _PolicyResolver(AbstractResolver):
    """Resolves a name once; the connection goes to exactly the addresses that were checked."""

    def __init__(self, policy: AddressPolicy) -> None:
        self._policy = policy

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        resolver = aiohttp.ThreadedResolver()
        try:
            results = await resolver.resolve(host, port, family)
        except OSError as error:
            raise _refusal(host) from error
        if not all(self._policy.permits(host, result["host"]) for result in results):
            raise _refusal(host)
        return results

    async def close(self) -> None:
        """Nothing is kept open."""


def _parse(url: str) -> URL:
    if not url.isprintable() or " " in url:
        raise InvalidRequest("The link holds characters that no link has.")
    return URL(url)


def _parse_location(response: aiohttp.ClientResponse) -> URL:
    return _parse(response.headers.get("location", ""))


def _is_numeric(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _refusal(host: str) -> InvalidRequest:
    """One message for a name that is not there and one that leads inside, so that nobody can explore our network."""
    return InvalidRequest(f"The host '{host[:100]}' does not lead to a public address.")


def _no_cookies() -> aiohttp.DummyCookieJar:
    return aiohttp.DummyCookieJar()
