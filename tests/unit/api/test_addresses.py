"""Which addresses a server may be made to call (trap T22)."""

import pytest

from limner.api.addresses import AddressPolicy


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.100.100.200",
        "168.63.129.16",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
    ],
)
def test_addresses_inside_are_refused(address: str) -> None:
    """IPv4 addresses that hide in IPv6 ones too."""
    assert not AddressPolicy().permits("host.example", address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "64:ff9b::101:101"])
def test_public_addresses_are_permitted(address: str) -> None:
    """Wherever the name comes from."""
    assert AddressPolicy().permits("host.example", address)


@pytest.mark.parametrize(
    ("entry", "host", "address", "permitted"),
    [
        ("10.1.0.0/16", "x", "10.1.2.3", True),
        ("10.1.0.0/16", "x", "10.2.2.3", False),
        ("127.0.0.1", "x", "127.0.0.1", True),
        ("::1", "x", "::1", True),
        ("intranet.local", "Intranet.Local.", "10.9.9.9", True),
        ("intranet.local", "evil.example", "10.9.9.9", False),
    ],
)
def test_the_operator_may_permit_more(entry: str, host: str, address: str, permitted: bool) -> None:
    """Networks, addresses and host names."""
    assert AddressPolicy([entry]).permits(host, address) == permitted
