"""Which network addresses a server may be made to call: the public ones, and what the operator allows. No I/O."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address

_TRANSLATED = ip_network("64:ff9b::/96")  # NAT64 (RFC 6052): an IPv4 address in the last 32 bits
_COMPATIBLE = ip_network("::/96")
_PLATFORM = ip_address("168.63.129.16")  # Azure's metadata and DNS, though a public address


class AddressPolicy:
    """Permits public addresses, and those that the operator lists as networks, addresses or host names."""

    def __init__(self, allow: Iterable[str] = ()) -> None:
        self._networks: list[IPv4Network | IPv6Network] = []
        self._hosts: set[str] = set()
        for entry in allow:
            try:
                self._networks.append(ip_network(entry, strict=False))
            except ValueError:
                self._hosts.add(_tidy(entry))

    def permits(self, host: str, address: str) -> bool:
        """Whether to call `host` at this address."""
        found = ip_address(address)
        if _tidy(host) in self._hosts or any(found in network for network in self._networks):
            return True
        return all(is_public(each) for each in (found, *_embedded(found)))


def is_public(address: Address) -> bool:
    """Whether an address belongs to the open internet: not private, loopback, link-local or multicast."""
    return address.is_global and not address.is_multicast and address != _PLATFORM


def _embedded(address: Address) -> Iterable[IPv4Address]:
    """The IPv4 addresses that an IPv6 address leads to."""
    if isinstance(address, IPv4Address):
        return
    if address.ipv4_mapped:
        yield address.ipv4_mapped
    if address.sixtofour:
        yield address.sixtofour
    if address.teredo:
        yield from address.teredo
    if address in _TRANSLATED or address in _COMPATIBLE:
        yield IPv4Address(int(address) & 0xFFFFFFFF)


def _tidy(host: str) -> str:
    return host.strip().lower().rstrip(".")
