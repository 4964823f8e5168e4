# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices, contracts and orders, in the order service's envelope."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from .catalogue import Catalogue, Entry
from .order_book import (
    Line,
    OrderBook,
    SandboxOrder,
    planted_contract,
    planted_lines,
    timestamp_of,
)
from .order_lists import checked_form, list_page
from .reading import whole_number
from .recording import RecordedRequest, Refusal, Reply, wrapped
from .settings import CONTRACTS, ORGANISATION_ID, Contract, SandboxSettings, contract_of

GENERAL_LICENCE = "DataCosmos EULA"


class OrderApi:
    """Answers what lies below /api/data/v0/order and /api/data/v1/dpap."""

    def __init__(self, catalogue: Catalogue, settings: SandboxSettings, base: str) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._base = base
        self.book = OrderBook(settings)
        self._form = checked_form(settings.order_listing)

    def plant(
        self,
        lines: Iterable[Line],
        contract_id: int,
        organisation_id: int,
        status: str,
        created_at: datetime | float | None,
    ) -> str:
        """Keep an order that was made elsewhere, and return its id."""
        contract = planted_contract(contract_id)
        order = SandboxOrder(
            str(uuid.uuid4()),
            contract,
            planted_lines(self._catalogue, lines, contract),
            status,
            timestamp_of(created_at),
            organisation_id=organisation_id,
            pays_itself=False,
        )
        self.book.plant(order)
        return order.id

    def has_bought(self, entry: Entry) -> bool:
        """Return whether a paid order holds the item."""
        return any(
            order.status == "PAID" and any(line[0] is entry for line in order.lines)
            for order in self.book.orders.values()
        )

    def price(self, request: RecordedRequest, contract_id: str | None, *, newer: bool) -> Reply:
        offered = {"both": True, "order": not newer, "dpap": newer}[self._settings.price_endpoints]
        if not offered:
            raise Refusal(410, "this price endpoint was removed, use the other one")
        query = {name: values[0] for name, values in request.query.items()}
        for name in ("collection", "item"):
            if not query.get(name):
                raise Refusal(400, f"{name} is missing", name)
        named = contract_id or query.get("contract_id")
        contract = _contract(named) if named else CONTRACTS[0]
        entry = self._entry(query.get("collection"), query.get("item"))
        _check_level(entry, query.get("level"), lenient=self._settings.lenient)
        price = entry.price(contract)
        if price is None:
            raise Refusal(
                422, f"no price is set for {entry.id} under contract {contract.id}", "item"
            )
        list_price = (price * Decimal("1.10")).quantize(Decimal("0.01"))
        final: Any = str(price)
        if not self._settings.quirks:
            final = float(price)
        return wrapped({"value": str(list_price), "final": final, "currency": contract.currency})

    def contracts(self, request: RecordedRequest, organisation: str) -> Reply:
        if organisation != str(ORGANISATION_ID):
            raise Refusal(403, f"no access to organisation {organisation}")
        inactive = request.query.get("include_inactive_contracts", ["false"])[0] == "true"
        return wrapped(
            [
                {
                    "contract_id": contract.id,
                    "organisation_id": ORGANISATION_ID,
                    "name": contract.name,
                    "currency": contract.currency,
                    "default_contract": contract.default,
                    "active": contract.active,
                    "order_start_date_utc": "2023-01-01T00:00:00Z",
                    "order_end_date_utc": "2030-01-01T00:00:00Z"
                    if contract.active
                    else "2024-12-31T23:59:59Z",
                }
                for contract in CONTRACTS
                if contract.active or inactive
            ]
        )

    def create(self, request: RecordedRequest) -> Reply:
        body = request.body
        if not isinstance(body, dict) or body.get("type") != "IMAGE":
            raise Refusal(400, "type must be IMAGE", "type")
        for name in ("organisation", "contract_id"):
            if type(body.get(name)) is not int:
                raise Refusal(400, f"{name} must be a number", name)
        if body["organisation"] != ORGANISATION_ID:
            raise Refusal(403, f"no access to organisation {body['organisation']}", "organisation")
        contract = _contract(str(body["contract_id"]))
        if not contract.active:
            raise Refusal(422, f"contract {contract.id} has expired", "contract_id")
        lines = self._lines(body.get("data"), contract)
        self._check_licences(body.get("licenses"), lines)
        order = SandboxOrder(
            str(uuid.uuid4()), contract, lines, "PAID" if contract.credits else "UNPAID"
        )
        order = self.book.add(order, request.headers.get("idempotency-key", ""))
        return wrapped(self._to_json(order, "create"), 201)

    def read(self, order_id: str) -> Reply:
        order = self.book.find(order_id)
        if not order.is_visible:
            raise Refusal(404, f"order {order_id} not found")
        return wrapped(self._to_json(order, "read"))

    def listed(self, request: RecordedRequest) -> Reply:
        if not self._settings.lists_orders:
            raise Refusal(405, "listing orders is not offered")
        kept = self.book.orders.values()
        return list_page(
            self._form,
            request,
            f"{self._base}/api/data/v0/order/orders",
            [order for order in reversed(kept) if order.is_visible],
            self._settings.orders_per_page,
            lambda order: self._to_json(order, "list"),
        )

    def checkout(self, order_id: str) -> Reply:
        order = self.book.find(order_id)
        if self._settings.checkout == "none" and order.status == "UNPAID":
            order.status = "PAID"
        if order.status != "UNPAID":
            return wrapped({"checkout_url": ""})
        return wrapped({"checkout_url": self.checkout_url(order)})

    def checkout_url(self, order: SandboxOrder) -> str:
        return f"{self._base}/checkout/{order.id}/{order.payment_key}"

    def order_for_payment(self, order_id: str, key: str) -> SandboxOrder:
        order = self.book.find(order_id)
        if not secrets.compare_digest(order.payment_key.encode(), key.encode()):
            raise Refusal(404, "no such payment page")
        return order

    def _entry(self, collection: Any, item: Any) -> Entry:
        entry = self._catalogue.find(str(collection), str(item))
        if entry is None:
            raise Refusal(404, f"item {item} not found in collection {collection}", "item")
        return entry

    def _lines(self, data: Any, contract: Contract) -> list[tuple[Entry, str, Decimal]]:
        listed = data.get("order_line_items") if isinstance(data, dict) else None
        if not isinstance(listed, list) or not listed:
            raise Refusal(400, "at least one order line item is needed", "order_line_items")
        lines = []
        for line in listed:
            if not isinstance(line, dict):
                raise Refusal(400, "an order line item is not an object", "order_line_items")
            if not (isinstance(line.get("level"), str) and line["level"]):
                raise Refusal(400, "each order line item needs a level", "level")
            entry = self._entry(line.get("collection"), line.get("item"))
            _check_level(entry, line.get("level"), lenient=self._settings.lenient)
            price = entry.price(contract)
            if price is None:
                raise Refusal(422, f"no price is set for {entry.id}", "order_line_items")
            lines.append((entry, str(line["level"]), price + self._settings.surcharge))
        return lines

    def _check_licences(self, sent: Any, lines: list[tuple[Entry, str, Decimal]]) -> None:
        if self._settings.licences == "ignored":
            return
        if self._settings.licences == "refused":
            if sent is not None:
                raise Refusal(400, "unknown field licenses", "licenses")
            return
        accepted = {
            entry.get("license_name")
            for entry in (sent if isinstance(sent, list) else [])
            if isinstance(entry, dict) and entry.get("accepted") is True
            if self._settings.lenient or _names_a_licence(entry)
        }
        for entry, _level, _price in lines:
            name = self.licence_name(entry.collection)
            # The quickstart accepts the EULA alone, for a Sentinel-2 scene.
            if accepted.isdisjoint({name, GENERAL_LICENCE}):
                raise Refusal(422, f"the licence {name} must be accepted", "licenses")

    def licence_name(self, collection: str) -> str:
        stated = self._catalogue.collections[collection]
        links = [link for link in stated.get("links") or [] if link.get("rel") == "license"]
        return str(links[0]["title"] if links else stated["license"])

    def _to_json(self, order: SandboxOrder, where: str) -> dict[str, Any]:
        unpaid = order.status == "UNPAID"
        answer: dict[str, Any] = {
            "id": order.id,
            "type": "IMAGE",
            "customer_id": "cus-sandbox",
            "organisation_id": order.organisation_id,
            "contract_id": order.contract.id,
            "status": order.status,
            "payment_method": "NOT_REQUIRED" if order.contract.credits else "CARD",
            "payment_reference_number": "",
            "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(order.created_at)),
            "order_line_items": [
                {
                    "id": str(uuid.uuid5(uuid.UUID(order.id), f"{number}")),
                    "collection": entry.collection,
                    "item": entry.id,
                    "level": level,
                    "price": str(price),
                    "currency": order.contract.currency,
                }
                for number, (entry, level, price) in enumerate(order.lines)
            ],
        }
        if self._settings.checkout == "in_order":
            answer["checkout_redirect_url"] = self.checkout_url(order) if unpaid else ""
        if self.book.alter is not None:
            self.book.alter(answer, where)
        return answer


def _contract(named: str) -> Contract:
    contract = contract_of(whole_number(named))
    if contract is None:
        raise Refusal(403, f"contract {named} does not belong to this organisation", "contract_id")
    return contract


def _names_a_licence(entry: dict[str, Any]) -> bool:
    # Its link may be empty: not every licence has a page.
    texts = [entry.get(f"license_{name}") for name in ("name", "link", "version")]
    return all(isinstance(text, str) for text in texts) and bool(entry["license_version"])


def _check_level(entry: Entry, level: Any, *, lenient: bool) -> None:
    offered = entry.item["properties"]["processing:level"]
    asked = str(level or offered)
    if (asked.upper() if lenient else asked) != offered.upper():
        raise Refusal(422, f"level {level} is not offered for {entry.id}, only {offered}", "level")
