# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the service is, and how to speak to it: frozen values, nothing secret."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from .errors import ConfigError
from .wording import Later, later, tr

PRODUCTION_API_URL = "https://app.open-cosmos.com"
PRODUCTION_LOGIN_URL = "https://login.open-cosmos.com"
DEFAULT_AUDIENCE = "https://beeapp.open-cosmos.com"

# Of this plugin, for signing in with the browser. Open Cosmos issues it to the publisher (see
# CONTRIBUTING, before publishing); as long as it is empty, users type one of their own.
BROWSER_CLIENT_ID = ""

STAC_PATH = "/api/data/v0/stac"
ORDER_PATH = "/api/data/v0/order"
STORAGE_PATH = "/api/data/v0/storage"
DPAP_PATH = "/api/data/v1/dpap"

_VERSION = "0.1.0"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def is_loopback(host: str) -> bool:
    """Return whether the host name or address is this very machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def origin_of(url: str) -> str:
    """Return scheme, host and port of a URL in one normal form ("https://host:443").

    Two URLs may share a bearer token only if this text is the same for both. The empty string
    stands for a URL that has no usable origin; it matches nothing.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return ""
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        return ""
    return f"{parts.scheme}://{parts.hostname.lower()}:{port}"


def link_from(base: str, link: str) -> str:
    """Return where a link on the page `base` leads to; empty if it is no address at all."""
    try:
        return urljoin(base, link)
    except ValueError:  # "http://[x"
        return ""


def is_safe_web_url(url: str) -> bool:
    """Return whether the URL is https, or http on this very machine."""
    origin = origin_of(url)
    if not origin:
        return False
    parts = urlsplit(url)
    return parts.scheme == "https" or is_loopback(parts.hostname or "")


def _checked_base(url: str, name: Later) -> str:
    url = url.strip()
    if not origin_of(url):
        raise ConfigError(
            tr("The {name} {url!r} isn't a web address.", name=name(), url=url),
            tr("Give scheme and host, for example {example}.", example=PRODUCTION_API_URL),
        )
    parts = urlsplit(url)
    if parts.username or parts.password:
        raise ConfigError(
            tr("The {name} holds a user name or password.", name=name()),
            tr("Remove it from the address; sign in with credentials or a token instead."),
        )
    if parts.query or parts.fragment:
        raise ConfigError(
            tr("The {name} {url!r} has a query or fragment.", name=name(), url=url),
            tr("Give the host only."),
        )
    if not is_safe_web_url(url):
        raise ConfigError(
            tr("The {name} {url!r} isn't encrypted.", name=name(), url=url),
            tr("Use https; plain http is accepted for this machine (127.0.0.1, localhost) only."),
        )
    return url.rstrip("/")


@dataclass(frozen=True)
class Connection:
    """A DataCosmos service and the account's place in it.

    Args:
        api_url: scheme and host of the API; the documented paths are appended.
        login_url: scheme and host of the identity provider; `/oauth/token` is appended.
        organisation_id: the organisation that buys, None if not known.
        contract_id: the contract that prices and orders refer to, None if not known.

    Raises:
        ConfigError: an address is no web address, or is http to another machine.

    Source: ordering quickstart, steps 1 to 3; API facts, section 1.
    """

    api_url: str = PRODUCTION_API_URL
    login_url: str = PRODUCTION_LOGIN_URL
    organisation_id: int | None = None
    contract_id: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "api_url", _checked_base(self.api_url, later("API address")))
        object.__setattr__(
            self, "login_url", _checked_base(self.login_url, later("sign-in address"))
        )

    @property
    def stac_url(self) -> str:
        return self.api_url + STAC_PATH

    @property
    def order_url(self) -> str:
        return self.api_url + ORDER_PATH

    @property
    def dpap_url(self) -> str:
        return self.api_url + DPAP_PATH

    @property
    def storage_url(self) -> str:
        return self.api_url + STORAGE_PATH

    @property
    def origin(self) -> str:
        return origin_of(self.api_url)

    def owns(self, url: str) -> bool:
        """Return whether the URL is on the API's own host, the only one that gets the token."""
        return origin_of(url) == self.origin


@dataclass(frozen=True)
class HttpSettings:
    """How requests are made. Times in seconds.

    Args:
        connect_timeout_s: to reach the host.
        read_timeout_s: between two pieces of an answer.
        request_timeout_s: for the whole of a request, from looking up the host to the end of the
            answer. A page of a search, 1 MB as a rule, then needs a line of 10 kB/s. What has
            taken so long isn't repeated by itself.
        stall_timeout_s: instead, for files, which may take as long as they get on: for the start
            of the answer, and for each 4 KiB after that. Then the transfer is taken up anew.
        order_timeout_s: for the whole of "create order", signing in included. It isn't given up
            lightly, but must be over within two minutes: then other windows look for the order.
        retries: how often a request that changes nothing is repeated after a fault.
        backoff_s: first pause before a repeat; doubles each time up to `backoff_max_s`.
        retry_after_max_s: the longest `Retry-After` that is waited for.
        page_size: items asked for in one search page.
        parallel: price requests or downloads at the same time.
        proxies: requests' own form ({"https": "http://host:port"}); None means the environment.
        ca_bundle: file with the certificate authorities to trust; None means the default.
        user_agent: sent with each request.
        cloud_field: spelling of the cloud-cover filter (API facts, section 8, row 1).
        prices_from: "order" (v0) first, or "dpap" (v1) first (API facts, section 8, row 3).
    """

    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0
    request_timeout_s: float = 120.0
    stall_timeout_s: float = 60.0
    order_timeout_s: float = 60.0
    retries: int = 4
    backoff_s: float = 0.5
    backoff_max_s: float = 20.0
    retry_after_max_s: float = 120.0
    page_size: int = 100
    parallel: int = 4
    proxies: dict[str, str] | None = None
    ca_bundle: str | None = None
    user_agent: str = f"DataCosmosImagery/{_VERSION}"
    cloud_field: str = "eo:cloudcover"
    prices_from: str = "order"
