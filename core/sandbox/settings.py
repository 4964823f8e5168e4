# SPDX-License-Identifier: GPL-2.0-or-later
"""How the sandbox behaves: the service's habits, each of which can be switched off."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

AUDIENCE = "https://beeapp.open-cosmos.com"
ORGANISATION_ID = 42


@dataclass(frozen=True)
class Contract:
    """A contract of the sandbox's only organisation.

    Args:
        factor: multiplies the list price.
        credits: True pays an order at once; False asks for a card.
    """

    id: int
    name: str
    currency: str
    factor: Decimal
    credits: bool = False
    default: bool = False
    active: bool = True


CONTRACTS = (
    Contract(456, "Standard", "EUR", Decimal("1.00"), default=True),
    Contract(457, "Credits", "USD", Decimal("1.08"), credits=True),
    Contract(458, "Standard 2024", "EUR", Decimal("0.90"), active=False),
)
DEFAULT_CONTRACT = CONTRACTS[0]


def contract_of(contract_id: int | None) -> Contract | None:
    """Return the contract of this id, None if there is none."""
    return next((contract for contract in CONTRACTS if contract.id == contract_id), None)


@dataclass(frozen=True)
class SandboxSettings:
    """What a sandbox is like.

    Args:
        port: 0 for any free port.
        quirks: irregular data as captured from the service: values of the wrong type, missing
            prices and cloud covers, internal addresses, quality-control twins, short pages.
        next_links: how a page names the next: "captured" (a GET address with token and cursor),
            "get" (token only), "post" (method and whole body), "merge" (method, partial body).
        prices_inline: "always", or "contract" for only when the call names a contract.
        price_endpoints: "both", "order" (v0 only) or "dpap" (v1 only).
        licences: "required", "ignored", or "refused" (400 that names the field).
        checkout: "in_order" (the create answer has the link), "endpoint", or "none" (nothing
            to pay: the checkout call settles the order).
        surcharge: what each line of an order costs more than its price; 0 as it should be.
        lists_orders: whether GET /orders is offered.
        order_listing: how that list tells of its next page, newest orders first: "links" (a link
            "next" with ?offset=), "next" (the same address in a member of that name), "cursor"
            (meta.next_cursor, for ?cursor=), "total" (meta.total, for ?offset=), "page"
            (meta.page and meta.pages, for ?page=), "header" (a Link header), "silent" (not at
            all, though ?offset= works), "capped" (meta.total, but only the newest page can be
            had).
        orders_per_page: the most orders in a page of it.
        order_appears_after_s: a new order can't be read, and isn't listed, for so long.
        honours_idempotency: the same Idempotency-Key gives the same order again.
        pays_after_s: pay each order by itself after so many seconds; None for never.
        token_lifetime_s: of access tokens.
        signs_in_by_itself: /authorize goes straight back with a code, as if the person had
            pressed the button of its page.
        rotates_refresh: each refreshing gives a new refresh token and ends the old one;
            otherwise the answer names none and the old one stays good.
        page_size_max: the most items in a page.
        extra_items: so many plain items more, for measurements.
        raster_size: width of an image in pixels.
        images_lie: how images say where they lie: "usual", "turned" (map-projected ones along the
            edges of the scene), "south_up" (these with the first row in the south), "points"
            (others by ground control points instead of coefficients), "rough" (others by
            coefficients, with a geotransform that is some kilometres off).
        state_folder: where images are kept; None for a temporary one.
        request_timeout_s: how long a request may take to arrive, head and body.
        checksums: name size and checksum of image files in items, which makes them first.
    """

    port: int = 0
    quirks: bool = True
    next_links: str = "captured"
    prices_inline: str = "always"
    price_endpoints: str = "both"
    licences: str = "required"
    checkout: str = "in_order"
    surcharge: Decimal = Decimal(0)
    lists_orders: bool = True
    order_listing: str = "links"
    orders_per_page: int = 50
    order_appears_after_s: float = 0.0
    honours_idempotency: bool = False
    pays_after_s: float | None = None
    token_lifetime_s: float = 3600.0
    signs_in_by_itself: bool = False
    rotates_refresh: bool = False
    page_size_max: int = 1000
    extra_items: int = 0
    raster_size: int = 768
    images_lie: str = "usual"
    state_folder: Path | None = None
    request_timeout_s: float = 30.0
    checksums: bool = False
