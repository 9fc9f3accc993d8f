"""Which addresses of the network may be fetched from: public ones, unless the user allows their own network."""

import ipaddress
import socket
from urllib.parse import urlsplit

from habeas.terms.errors import RefusedReport

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def name_of(url: str) -> str:
    """The address as it may be shown: without user name, password and fragment."""
    parts = urlsplit(url)
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
    """Whether an address may be fetched from; one that carries another inside is judged by both."""
    inner = _inner(address)
    if inner is not None and not is_allowed(inner, allow_private):
        return False
    if address.is_multicast or address.is_unspecified:
        return False
    if allow_private:
        return True
    return inner is not None if address in _NAT64 else address.is_global and not address.is_reserved


def _inner(address: Address) -> Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)
