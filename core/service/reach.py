# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the service may send this computer: not to itself, nor to its neighbours.

Addresses in items and redirects come from strangers. Whoever asks for them works inside the user's
network, where routers, printers and metadata services trust whoever asks.

Source: RFC 6890 and the registries of IANA that it founds; RFC 6761, 6.3 (localhost); RFC 6052 (NAT64).
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable
from enum import Enum
from functools import cached_property
from typing import Any, Union

from ..errors import InputError, ResponseError
from ..redaction import shown_address
from ..urls import NoWebUrl, WebUrl, web_url
from ..wording import tr

_Address = Union[ipaddress.IPv4Address, ipaddress.IPv6Address]

_LOCAL_NAMES = frozenset({"localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback"})
_THIS_NETWORK = ipaddress.IPv4Network("0.0.0.0/8")
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
# Their last four bytes are an IPv4 address that a gateway turns to.
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))


class Place(Enum):
    """Where an address lies."""

    INTERNET = "internet"
    PRIVATE = "private network"
    LOOPBACK = "this computer"
    NOWHERE = "no host of its own"


class NotSent(Exception):
    """A request isn't sent: it would go where it mustn't. Says so, as the end of a sentence."""

    def error(self, what: str) -> ResponseError:
        """Return what to tell the user. `what` was being done, as the start of a sentence."""
        return ResponseError(
            tr("{what} failed: {reason}. Nothing was sent.", what=what, reason=self),
            tr("The service names an address that it shouldn't: report it to Open Cosmos."),
        )


class Reach:
    """Which hosts may be asked for what the service names.

    Those in the Internet may. This computer may only if the API runs on it, and private networks
    (RFC 1918, unique local, shared, and whatever else is of no use in the Internet) only if the
    API is in one. Link-local addresses, where clouds keep the keys of their machines, multicast
    and unspecified ones never may. What counts for a name is the address that it leads to; a
    proxy looks that up itself, and then only addresses and local names can be judged.

    The API itself and the sign-in aren't judged: the user chose them.

    Args:
        api_host: the host of the API, as in its `WebUrl`.
    """

    def __init__(self, api_host: str) -> None:
        self._api_host = api_host

    def check(self, host: str) -> None:
        """Raise `NotSent` if the host, an address or a name in itself, may not be asked."""
        self._check(host, _places_without_asking(host))

    def admits(self, host: str) -> bool:
        """Return whether `check` has nothing against the host."""
        return all(map(self._allows, _places_without_asking(host)))

    def watch(self, manager: Any) -> None:
        """Have urllib3's pool manager make connections only to where they may go.

        They make their socket in `_new_conn`, where those for SOCKS differ as well. The pools of
        a proxy are made elsewhere: it may well be in the user's own network.
        """
        pools: dict[str, type] = manager.pool_classes_by_scheme
        manager.pool_classes_by_scheme = {name: self._watched(pools[name]) for name in pools}

    def _watched(self, pool: Any) -> type:
        reach, connection = self, pool.ConnectionCls

        def connect(self: Any) -> socket.socket:
            return reach.connected(self.host, lambda: connection._new_conn(self))

        watched = type(connection.__name__, (connection,), {"_new_conn": connect})
        return type(pool.__name__, (pool,), {"ConnectionCls": watched})

    def connected(self, host: str, connect: Callable[[], socket.socket]) -> socket.socket:
        """Return the new connection to the host, nothing sent yet.

        The name is looked up before, so that nothing knocks at the wrong door, and the socket is
        asked where it has come to, since a name may change its address in between.

        Raises:
            NotSent: it would lead where it mustn't.
            and whatever `connect` raises.
        """
        self._check(host, _places(host))
        connection = connect()
        try:
            self._check(host, {_place(str(connection.getpeername()[0]))})
        except BaseException:
            connection.close()
            raise
        return connection

    def _check(self, host: str, places: Iterable[Place]) -> None:
        if not all(map(self._allows, places)):
            raise NotSent(
                tr(
                    "{host} lies on this computer or in its network, where a service that lies "
                    "elsewhere has nothing to ask for",
                    host=host,
                )
            )

    def _allows(self, place: Place) -> bool:
        if place is Place.INTERNET:
            return True
        return place is not Place.NOWHERE and place in self._home

    @cached_property
    def _home(self) -> set[Place]:
        return _places_without_asking(self._api_host) or _places(self._api_host)


def destination(text: str, what: str) -> WebUrl:
    """Return where a request is to go, in the one form that is compared and sent.

    Raises:
        InputError: the text is no web address, or one where others could read along.
    """
    try:
        url = web_url(text)
    except NoWebUrl as reason:
        raise InputError(
            tr(
                "{what} failed: {address} is no web address, since {reason}.",
                what=what,
                address=shown_address(text) or "''",
                reason=reason,
            )
        ) from reason
    if not url.is_safe:
        raise InputError(
            tr("{what} failed: {address} isn't encrypted.", what=what, address=shown_address(text))
        )
    return url


def _places_without_asking(host: str) -> set[Place]:
    """Return where an address or a local name lies; empty for a name that must be looked up."""
    if host in _LOCAL_NAMES or host.endswith(".localhost"):
        return {Place.LOOPBACK}
    try:
        return {_place(host.strip("[]"))}
    except ValueError:
        return set()


def _places(host: str) -> set[Place]:
    """Return where the addresses of a host lie; empty if it isn't found, which others say."""
    try:
        found = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except OSError:
        return set()
    return {_place(str(entry[4][0])) for entry in found}


def _place(text: str) -> Place:
    address: _Address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        address = _embedded(address) or address
    if address.is_loopback:
        return Place.LOOPBACK
    if address.is_link_local or address.is_multicast or _is_nobody(address):
        return Place.NOWHERE
    is_usable = address.version == 4 or address in _GLOBAL_UNICAST
    return Place.INTERNET if address.is_global and is_usable else Place.PRIVATE


def _embedded(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that packets for this one are handed on to; None if there is none."""
    if any(address in network for network in _NAT64):
        return ipaddress.IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour


def _is_nobody(address: _Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        return int(address) < 2**32  # "::", and the old form "::127.0.0.1"
    return address in _THIS_NETWORK
