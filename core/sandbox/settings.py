# SPDX-License-Identifier: GPL-2.0-or-later
"""How the sandbox behaves: the service's habits, each of which can be switched off."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from .contracts import (
    CONTRACTS,
    DEFAULT_CONTRACT,
    FOREIGN_PROJECT,
    ORGANISATION_ID,
    PROJECTS,
    Contract,
    Project,
)

AUDIENCE = "https://beeapp.open-cosmos.com"

# Those of the STAC Query extension, and what stac-fastapi takes of them.
QUERY_OPERATORS = (
    *("eq", "neq", "lt", "lte", "gt", "gte"),
    *("startsWith", "endsWith", "contains", "in"),
)
PLAIN_OPERATORS = QUERY_OPERATORS[:6]

CLOUD_SPELLINGS = ("eo:cloud_cover", "eo:cloudcover")
CLOUD_CHOICES = ("", *CLOUD_SPELLINGS, "mixed")
QUERY_CHOICES = ("answered", "refused", "ignored")
NEXT_LINKS = ("captured", "get", "post", "merge")
NEXT_HOSTS = ("own", "internal", "internal_path", "no_port", "foreign")
REFUSAL_FORMS = ("errors", "detail", "description", "problem")
_CHOICES = {
    "cloud_spelling": CLOUD_CHOICES,
    "query_extension": QUERY_CHOICES,
    "query_operators": QUERY_OPERATORS,
    "refusals": REFUSAL_FORMS,
    "next_links": NEXT_LINKS,
    "next_host": NEXT_HOSTS,
    "prices_inline": ("always", "contract"),
    "ids_search": ("answered", "refused", "ignored"),
    "price_endpoints": ("both", "order", "dpap"),
    "licences": ("required", "ignored", "refused"),
    "checkout": ("in_order", "endpoint", "none"),
    "parts": ("sold", "refused", "ignored"),
    "part_prices": ("usual", "above_whole"),
    "part_answers": ("repeated", "dropped", "altered", "other_project"),
    "part_billing": ("as_priced", "whole"),
    "batch_prices": ("offered", "missing", "refused", "reordered", "short", "unnamed"),
    "projects_list": ("offered", "missing", "forbidden"),
    "projects_read": ("offered", "missing"),
    "project_answers": ("wrapped", "bare"),
    "deliver_parts": ("clipped", "whole"),
    "deliver_to": ("project", "catalogue"),
    "part_ids": ("same", "suffixed"),
}
__all__ = [
    "AUDIENCE",
    "CONTRACTS",
    "DEFAULT_CONTRACT",
    "FOREIGN_PROJECT",
    "ORGANISATION_ID",
    "PROJECTS",
    "Contract",
    "Project",
    "SandboxSettings",
]


@dataclass(frozen=True)
class SandboxSettings:
    """What a sandbox is like.

    Args:
        port: 0 for any free port.
        quirks: irregular data as captured from the service: values of the wrong type, missing
            prices and cloud covers, internal addresses, quality-control twins, short pages.
        lenient: read and compare more than a real server does, for clients that count on it: both
            spellings of the cloud cover are one, levels have no case, a text that looks like a
            number is one, items without a place are sent for any area around theirs; methods,
            slashes, content types and the folders of files don't matter.
        cloud_spelling: what items call it, "eo:cloud_cover" or "eo:cloudcover", or "mixed" for
            one after the other; "" for the first, with quirks some with the second.
        date_ranges: of the Sentinel-2 scenes each third was taken from one time to another: without
            a `datetime`, or with one and over midnight, by turns.
        query_extension: "answered", "refused" (400) or "ignored" (nothing is left out).
        query_operators: those that it takes.
        ids_search: searches for `ids` are "answered", "refused" (400) or "ignored".
        takes_intersects: otherwise 400.
        takes_boxes_across: a box with west > east runs across 180 degrees; otherwise 400.
        takes_datetime: otherwise a `datetime` beside the query is ignored.
        search_bytes_max: the largest body of a search; above, 413.
        refuses_high_limits: 400 for a limit above `page_size_max`, instead of cutting it down.
        refuses_unknown_collections: 400, instead of finding nothing in them.
        queryables: whether the lists of properties to ask for are offered.
        counts_matches: whether a page says how many items match in all.
        refusals: the form of the catalogue's refusals: "errors" (the order service's), "detail"
            (FastAPI's), "description" (stac-fastapi's), "problem" (RFC 9457).
        refusal_status: where others say 400.
        next_links: how a page names the next: "captured" (a GET address with token and cursor),
            "get" (token only), "post" (method and whole body), "merge" (method, partial body).
        next_host: where that is: "own", "internal" (a host that only the service can reach,
            without the API's path), "internal_path" (with it), "no_port" (the port, or the
            scheme, was lost on the way), "foreign".
        follows_tokens: otherwise each page is the first one, and names a next one.
        prices_inline: "always", or "contract" for only when the call names a contract.
        price_endpoints: "both", "order" (v0 only) or "dpap" (v1 only).
        licences: "required", "ignored", or "refused" (400 that names the field).
        checkout: "in_order" (the create answer has the link), "endpoint", or "none" (nothing
            to pay: the checkout call settles the order).
        surcharge: what each line of an order costs more than its price; 0 as it should be.
        parts: parts of scenes are "sold", "refused" (400 that names geometry), or "ignored" (the
            whole is priced, sold and billed, as if no geometry had come).
        parts_refused_by: collections that refuse them whatever `parts` says.
        minimum_charge: what a part costs at least, EUR of the price list; the contract's factor
            goes for it too. No part costs more than the whole.
        part_prices: "usual", or "above_whole" for one and a half times the whole.
        part_answers: with a bought part the lines of orders have geometry and project "repeated",
            "dropped", "altered" (another polygon), or name the "other_project".
        part_billing: an ordered part is billed "as_priced", or as the "whole".
        batch_prices: prices of many items at once are "offered", "missing" (404), "refused" (400),
            come "reordered", are too few ("short"), or don't name the items ("unnamed").
        contracts, projects: of the organisation; a project may be somebody else's.
        projects_list: is "offered", "missing" (404) or "forbidden" (403).
        projects_read: reading one of them is "offered", or "missing" (404) though it is there.
        project_answers: what projects answer is "wrapped" in `data`, or "bare".
        deliver_parts: what is had of a part is "clipped" to its box, or the "whole" scene.
        deliver_to: the "project" gets a bought part as an item of its own; or the "catalogue"
            alone has it, under the scene's item.
        parts_arrive_after_s: a bought part is there so long after it was paid.
        part_ids: the item in a project has the "same" id as the scene (a second piece of it a
            number behind), or a "suffixed" one.
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
    lenient: bool = False
    cloud_spelling: str = ""
    date_ranges: bool = False
    query_extension: str = "answered"
    query_operators: tuple[str, ...] = QUERY_OPERATORS
    ids_search: str = "answered"
    takes_intersects: bool = True
    takes_boxes_across: bool = True
    takes_datetime: bool = True
    search_bytes_max: int = 1024 * 1024
    refuses_high_limits: bool = False
    refuses_unknown_collections: bool = False
    queryables: bool = False
    counts_matches: bool = True
    refusals: str = "errors"
    refusal_status: int = 400
    next_links: str = "captured"
    next_host: str = "own"
    follows_tokens: bool = True
    prices_inline: str = "always"
    price_endpoints: str = "both"
    licences: str = "required"
    checkout: str = "in_order"
    surcharge: Decimal = Decimal(0)
    parts: str = "sold"
    parts_refused_by: tuple[str, ...] = ()
    minimum_charge: Decimal = Decimal("5.00")
    part_prices: str = "usual"
    part_answers: str = "repeated"
    part_billing: str = "as_priced"
    batch_prices: str = "offered"
    contracts: tuple[Contract, ...] = CONTRACTS
    projects: tuple[Project, ...] = PROJECTS
    projects_list: str = "offered"
    projects_read: str = "offered"
    project_answers: str = "wrapped"
    deliver_parts: str = "clipped"
    deliver_to: str = "project"
    parts_arrive_after_s: float = 0.0
    part_ids: str = "same"
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

    def __post_init__(self) -> None:
        for name, known in _CHOICES.items():
            chosen = getattr(self, name)
            if not {*((chosen,) if isinstance(chosen, str) else chosen)} <= {*known}:
                raise ValueError(f"{name} is {chosen!r}, known are {', '.join(map(repr, known))}")
        if not (self.minimum_charge.is_finite() and self.minimum_charge >= 0):
            raise ValueError(f"minimum_charge is {self.minimum_charge}, not an amount")

    @property
    def default_contract(self) -> Contract:
        """The one that prices count under where none is named."""
        return next((one for one in self.contracts if one.default), self.contracts[0])

    def contract_of(self, contract_id: int | None) -> Contract | None:
        """Return the contract of this id, None if there is none."""
        return next((one for one in self.contracts if one.id == contract_id), None)

    def project_of(self, project_id: str) -> Project | None:
        """Return the project of this id, None if there is none."""
        return next((one for one in self.projects if one.id == project_id), None)
