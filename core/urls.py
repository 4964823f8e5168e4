# SPDX-License-Identifier: GPL-2.0-or-later
r"""What a web address may be: each one from outside is read here, and nowhere else.

Programs disagree on odd addresses: of `https://evil.example\@good.example/` some ask the one host,
some the other. So what is odd is refused, and the rest is written anew, in a form that all of them
read alike. Only that form is compared and sent.

Source: RFC 3986; RFC 5891 (IDNA); WHATWG URL, "host parsing" (numbers that stand for an address).
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass

from .wording import tr

# Names that mean something only where the service itself runs.
_INTERNAL_ENDINGS = (".default", ".local", ".internal", ".svc", ".cluster")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_LONGEST = 65_536
_LONGEST_HOST = 253
_LONGEST_LABEL = 63

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_AUTHORITY = re.compile(r"(\[[^\]]*\]|[^:\[\]]*)(?::([1-9][0-9]{0,4}))?")
_MOST_PORTS = 65_535
# With underscores: names of storage buckets have them.
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
# The system takes "0x7f.1" and "2130706433" for 127.0.0.1.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}")

# Beyond ASCII, large letters are refused: that of the Greek s has two small ones.
_LOWER = {ord(one): one.lower() for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}

_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PLAIN = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@/?-]*")
_NOT_PLAIN = re.compile(r"%[0-9A-Fa-f]{2}|[^A-Za-z0-9._~!$&'()*+,;=:@/?-]")


class NoWebUrl(ValueError):
    """A text isn't taken for a web address. Says why, as the end of a sentence."""


@dataclass(frozen=True)
class WebUrl:
    """A web address in its normal form, as it is sent: ASCII, encoded, without "." and "..".

    Args:
        scheme: "http" or "https".
        host: a name in lower case and in the form for DNS, or a usual IPv4 address, or an IPv6
            address in brackets.
        path: begins with "/".
        query, fragment: without "?" and "#", empty if there is none. A fragment is for a browser
            and never sent.
    """

    scheme: str
    host: str
    port: int
    path: str
    query: str = ""
    fragment: str = ""

    @property
    def origin(self) -> str:
        """Scheme, host and port ("https://host:443"). Only what shares it may share a token."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def usual_port(self) -> int:
        """The port that the scheme stands for, which addresses leave out."""
        return _DEFAULT_PORTS[self.scheme]

    @property
    def netloc(self) -> str:
        """Host, and the port unless it is the usual one; for messages."""
        return self.host if self.port == self.usual_port else f"{self.host}:{self.port}"

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def page(self) -> str:
        """The whole address, for a browser."""
        return f"{self}#{self.fragment}" if self.fragment else str(self)

    @property
    def is_safe(self) -> bool:
        """Whether it is https, or http on this very machine."""
        return self.scheme == "https" or is_loopback(self.host)

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}{self.target}"


def web_url(text: str) -> WebUrl:
    """Return the address in its normal form.

    Raises:
        NoWebUrl: it is none, or one that programs read in different ways.
    """
    if len(text) > _LONGEST:
        raise NoWebUrl(tr("it is too long"))
    if "\\" in text or " " in text or not text.isprintable():
        raise NoWebUrl(tr("it holds a backslash, a space or a control character"))
    parts = _ADDRESS.fullmatch(text)
    scheme = parts[1].lower() if parts else ""
    if parts is None or scheme not in _DEFAULT_PORTS:
        raise NoWebUrl(tr("it doesn't begin with https:// or http://"))
    if "@" in parts[2]:
        raise NoWebUrl(tr("it holds a user name or password"))
    place = _AUTHORITY.fullmatch(parts[2])
    port = int(place[2] or _DEFAULT_PORTS[scheme]) if place else 0
    if place is None or port > _MOST_PORTS:
        raise NoWebUrl(tr("its host and port can't be read"))
    return WebUrl(
        scheme,
        _ipv6(place[1]) if place[1].startswith("[") else _name(place[1]),
        port,
        _without_dots(_encoded(parts[3])) or "/",
        _encoded(parts[4] or ""),
        _encoded(parts[5] or ""),
    )


def web_url_or_none(text: str) -> WebUrl | None:
    """Return the address in its normal form, None if it is none."""
    try:
        return web_url(text)
    except NoWebUrl:
        return None


def link_from(page: WebUrl, link: str) -> WebUrl | None:
    """Return where a link on the page leads to; None if it is no web address."""
    base = f"{page.scheme}://{page.netloc}"
    if _SCHEME.match(link):
        text = link
    elif link.startswith("//"):
        text = f"{page.scheme}:{link}"
    elif link.startswith("/"):
        text = base + link
    elif link.startswith("?"):
        text = base + page.path + link
    elif link.startswith("#") or not link:
        text = base + page.target + link
    else:
        text = base + page.path[: page.path.rindex("/") + 1] + link
    return web_url_or_none(text)


def is_loopback(host: str) -> bool:
    """Return whether the host name or address is this very machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_internal(host: str) -> bool:
    """Return whether a host's name means something only where the service itself runs."""
    if "." in host:
        return host.endswith(_INTERNAL_ENDINGS)
    return host != "localhost" and not host.startswith("[")


def is_private(host: str) -> bool:
    """Return whether the host is an address that leads to another machine in each network."""
    if is_loopback(host):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_private
    except ValueError:
        return False


def origin_of(text: str) -> str:
    """Return scheme, host and port of an address in one form ("https://host:443").

    The empty string stands for what is no web address; it matches nothing.
    """
    url = web_url_or_none(text)
    return url.origin if url else ""


def is_safe_web_url(text: str) -> bool:
    """Return whether the text is a web address, https or http on this very machine."""
    url = web_url_or_none(text)
    return url is not None and url.is_safe


def _ipv6(text: str) -> str:
    try:
        if "%" in text:  # the network card of this machine
            raise ValueError
        address = ipaddress.IPv6Address(text[1:-1])
    except ValueError:
        raise _no_host(text) from None
    if address.ipv4_mapped is not None:
        raise _no_host(text)
    return f"[{address.compressed}]"


def _name(text: str) -> str:
    if len(text) > _LONGEST_HOST:
        raise _no_host(text)
    labels = text.translate(_LOWER).split(".")
    if not text.isascii() or any(label.startswith("xn--") for label in labels):
        labels = _international(text, labels)
    name = ".".join(labels)
    if len(name) > _LONGEST_HOST or not all(map(_LABEL.fullmatch, labels)):
        raise _no_host(text)
    if _NUMBER.fullmatch(labels[-1]) and not _IPV4.fullmatch(name):
        raise _no_host(text)
    return name


def _international(text: str, labels: list[str]) -> list[str]:
    """Return the parts of a name as DNS has them."""
    import idna  # requests needs it too; few addresses do

    # What means another character is refused, not replaced: a full-width slash, for instance.
    if unicodedata.normalize("NFKC", text) != text or max(map(len, labels)) > _LONGEST_LABEL:
        raise _no_host(text)
    try:
        plain = [label if label.isascii() else _text(idna.alabel(label)) for label in labels]
        for label in plain:
            if label.startswith("xn--") and _text(idna.alabel(idna.ulabel(label))) != label:
                raise _no_host(text)
    except UnicodeError:
        raise _no_host(text) from None
    return plain


def _text(label: bytes) -> str:
    return label.decode("ascii")


def _no_host(text: str) -> NoWebUrl:
    return NoWebUrl(tr("{host!r} can't be the name of a host", host=text[:80]))


def _encoded(text: str) -> str:
    """Return a path or query with nothing in it that requests would change."""
    return text if _PLAIN.fullmatch(text) else _NOT_PLAIN.sub(_encode, text)


def _encode(match: re.Match[str]) -> str:
    found = match[0]
    if len(found) == 1:
        return "".join(f"%{byte:02X}" for byte in found.encode())
    character = chr(int(found[1:], 16))
    return character if character in _UNRESERVED else found.upper()


def _without_dots(path: str) -> str:
    if "/." not in path:
        return path
    _root, *segments = path.split("/")
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)
