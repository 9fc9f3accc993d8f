"""Which addresses of the network may be fetched from: public ones, unless the user allows their own network."""

import ipaddress
import socket
from urllib.parse import urlsplit

from habeas.terms.errors import RefusedReport

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def name_of(url: str) -> str:
    """The address as it may be shown: without user name, password and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "a malformed address"
    host = parts.netloc.rsplit("@", 1)[-1]
    return parts._replace(netloc=host, fragment="").geturl()


def resolve_checked(host: str, port: int, allow_private: bool, name: str) -> str:
    """The IP address to connect to. Raises RefusedReport when the host leads to any address that is not public.

    The caller connects to this very address: asking the name a second time could be answered otherwise.
    """
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise RefusedReport(name, "the host name is not known; check the address and the network") from error
    addresses = [ipaddress.ip_address(str(answer[4][0]).split("%")[0]) for answer in answers]
    for address in addresses:
        if not is_allowed(address, allow_private):
            raise RefusedReport(name, "leads to a private, loopback or reserved address, which is not fetched")
    return str(addresses[0])


def is_allowed(address: Address, allow_private: bool) -> bool:
    """Whether an address may be fetched from; one that carries another inside is judged by that too."""
    carried = _carried(address)
    if carried is not None:
        return is_allowed(carried, allow_private)
    if address.is_multicast or address.is_unspecified:
        return False
    return allow_private or (address.is_global and not address.is_reserved and not _is_tunnel(address))


def _carried(address: Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one only writes in another way (mapped, NAT64)."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped


def _is_tunnel(address: Address) -> bool:
    """6to4 and Teredo lead to an IPv4 address of the sender's choice; no site needs them."""
    return isinstance(address, ipaddress.IPv6Address) and bool(address.sixtofour or address.teredo)
