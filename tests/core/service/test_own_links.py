# SPDX-License-Identifier: GPL-2.0-or-later
"""A next link is followed on the API's own origin, whatever the service calls itself inside."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import Connection
from datacosmos_imagery.core.errors import ResponseError
from datacosmos_imagery.core.service.paging import Request, next_request

API = "https://app.open-cosmos.com"
SEARCH = f"{API}/api/data/v0/stac/search"
ORDERS = f"{API}/api/data/v0/order/orders"


def following(href, url=SEARCH, api=API):
    content = {"links": [{"rel": "next", "href": href}]}
    return next_request(content, Request(url), Connection(api, api)).url


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("http://app.open-cosmos.com/api/data/v0/stac/search?token=a", f"{SEARCH}?token=a"),
        ("https://app.open-cosmos.com:8443/api/data/v0/stac/search?token=a", f"{SEARCH}?token=a"),
        ("http://catalog.default/search?token=a", f"{SEARCH}?token=a"),
        ("http://catalog.default:8080/stac/v1/search?token=a", f"{SEARCH}?token=a"),
        ("http://stac/search?token=a", f"{SEARCH}?token=a"),
        ("http://10.2.3.4:8080/api/data/v0/stac/search?token=a", f"{SEARCH}?token=a"),
        ("http://localhost:8080/search?token=a", f"{SEARCH}?token=a"),
        ("http://catalog.default/search/next?token=a", f"{API}/api/data/v0/stac/search/next?token=a"),
        ("?token=a", f"{SEARCH}?token=a"),
    ],
)  # fmt: skip
def test_what_a_service_behind_a_proxy_calls_itself_is_followed_on_our_origin(href, url):
    assert following(href) == url


def test_the_list_of_orders_is_followed_alike():
    assert following("http://orders.default/orders?cursor=2", ORDERS) == f"{ORDERS}?cursor=2"


@pytest.mark.parametrize(
    ("href", "api"),
    [
        ("https://evil.example/api/data/v0/stac/search?token=a", API),
        ("https://app.open-cosmos.com.evil.example/search", API),
        ("https://93.184.216.34/search", API),
        ("http://127.0.0.1:8081/search", "http://127.0.0.1:8080"),
    ],
    ids=["another host", "a longer name", "an address", "another program of this machine"],
)
def test_a_link_to_another_host_is_refused(href, api):
    with pytest.raises(ResponseError, match="another host"):
        following(href, f"{api}/api/data/v0/stac/search", api)
