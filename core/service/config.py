# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the service is, and how to speak to it: frozen values, nothing secret."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ConfigError
from ..plain_text import identifier
from ..redaction import shown_address
from ..urls import NoWebUrl, WebUrl, origin_of, web_url
from ..wording import Later, later, tr

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
PROJECTS_PATH = "/api/data/v0/scenario/scenario"

_VERSION = "0.1.0"


def _checked_base(text: str, name: Later) -> str:
    text = text.strip()
    try:
        url = web_url(text)
    except NoWebUrl as reason:
        raise ConfigError(
            tr(
                "The {name} {url!r} isn't a web address: {reason}.",
                name=name(),
                url=shown_address(text),
                reason=reason,
            ),
            tr("Give scheme and host, for example {example}.", example=PRODUCTION_API_URL),
        ) from reason
    if url.query or url.fragment:
        raise ConfigError(
            tr("The {name} {url!r} has a query or fragment.", name=name(), url=text),
            tr("Give the host only."),
        )
    if not url.is_safe:
        raise ConfigError(
            tr("The {name} {url!r} isn't encrypted.", name=name(), url=text),
            tr("Use https; plain http is accepted for this machine (127.0.0.1, localhost) only."),
        )
    return str(url).rstrip("/")


@dataclass(frozen=True)
class Connection:
    """A DataCosmos service and the account's place in it.

    Args:
        api_url: scheme and host of the API; the documented paths are appended.
        login_url: scheme and host of the identity provider; `/oauth/token` is appended.
        organisation_id: the organisation that buys, None if not known.
        contract_id: the contract that prices and orders refer to, None if not known.
        project_id: the project that parts of scenes are delivered to; empty if none is chosen.

    Raises:
        ConfigError: an address is no web address, or is http to another machine.

    Source: ordering quickstart, steps 1 to 3; API facts, section 1.
    """

    api_url: str = PRODUCTION_API_URL
    login_url: str = PRODUCTION_LOGIN_URL
    organisation_id: int | None = None
    contract_id: int | None = None
    project_id: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "project_id", identifier(self.project_id))
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
    def projects_url(self) -> str:
        return self.api_url + PROJECTS_PATH

    @property
    def storage_url(self) -> str:
        return self.api_url + STORAGE_PATH

    @property
    def origin(self) -> str:
        return origin_of(self.api_url)

    @property
    def login_origin(self) -> str:
        return origin_of(self.login_url)

    def owns(self, url: WebUrl) -> bool:
        """Return whether the URL is on the API's own host, the only one that gets the token."""
        return url.origin == self.origin


_FEW_AT_ONCE = 4
_QUESTIONS_A_CONNECTION = 5


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
            lightly: whether there is an order is then in doubt.
        retries: how often a request that changes nothing is repeated after a fault.
        backoff_s: first pause before a repeat; doubles each time up to `backoff_max_s`.
        retry_after_max_s: the longest `Retry-After` that is waited for.
        page_size: items asked for in one search page.
        parallel: requests or downloads at the same time. How many connections downloads have, all
            together, `core/transfers/lanes.py` says.
        large_bytes: larger files come over several connections, where the server gives ranges.
        range_bytes: the least that is worth a request of its own.
        range_worth_s: what comes sooner by one connection is left to that.
        proxies: requests' own form ({"https": "http://host:port"}); None means the environment.
        ca_bundle: file with the certificate authorities to trust; None means the default.
        user_agent: sent with each request.
        cloud_field: spelling of the cloud-cover filter (API facts, section 8, row 1) where the items
            of a service haven't shown another.
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
    parallel: int = 16
    large_bytes: int = 32 * 1024 * 1024
    range_bytes: int = 8 * 1024 * 1024
    range_worth_s: float = 1.0
    proxies: dict[str, str] | None = None
    ca_bundle: str | None = None
    user_agent: str = f"DataCosmosImagery/{_VERSION}"
    cloud_field: str = "eo:cloudcover"
    prices_from: str = "order"

    def at_once(self, questions: int) -> int:
        """Return how many of so many short questions are asked at the same time.

        Each costs the way there and back and little else. Yet no more connections are opened than
        there are questions to make use of them.
        """
        needed = -(-questions // _QUESTIONS_A_CONNECTION)
        return min(self.parallel, max(_FEW_AT_ONCE, needed))
