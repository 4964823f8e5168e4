# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices, contracts and orders, in the order service's envelope."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Iterable
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

from .catalogue import Catalogue
from .entries import Entry
from .order_book import (
    Line,
    OrderBook,
    SandboxOrder,
    planted_contract,
    planted_lines,
    planted_part,
    timestamp_of,
)
from .order_lists import checked_form, list_page
from .parts import Part, altered
from .price_api import PriceApi
from .recording import RecordedRequest, Refusal, Reply, wrapped
from .settings import ORGANISATION_ID, Contract, SandboxSettings

_Priced = tuple[Entry, str, Decimal]

GENERAL_LICENCE = "DataCosmos EULA"


class OrderApi:
    """Answers what lies below /api/data/v0/order and /api/data/v1/dpap."""

    def __init__(
        self, catalogue: Catalogue, settings: SandboxSettings, base: str, prices: PriceApi
    ) -> None:
        self._catalogue = catalogue
        self._prices = prices
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
        contract, listed = planted_contract(contract_id, self._settings), list(lines)
        priced = planted_lines(self._catalogue, listed, contract)
        parts = [planted_part(line, entry) for line, (entry, *_rest) in zip(listed, priced)]
        for number, part in enumerate(parts):
            entry, level, price = priced[number]
            if part is not None:
                price = self._prices.amount(entry, contract, part) or price
            priced[number] = (entry, level, price)
        order = SandboxOrder(
            str(uuid.uuid4()),
            contract,
            priced,
            status,
            parts,
            timestamp_of(created_at),
            organisation_id=organisation_id,
            pays_itself=False,
        )
        self.book.plant(order)
        return order.id

    def has_bought(self, entry: Entry) -> bool:
        """Return whether a paid order opens the item's own files."""
        opens_all = self._settings.deliver_parts == "whole"
        return any(
            line[0] is entry and (part is None or opens_all)
            for order in self.book.orders.values()
            if order.status == "PAID"
            for line, part in zip(order.lines, order.parts)
        )

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
                    "order_start_date_utc": f"{contract.window[0]:%Y-%m-%dT%H:%M:%SZ}",
                    "order_end_date_utc": f"{contract.window[1]:%Y-%m-%dT%H:%M:%SZ}",
                }
                for contract in self._settings.contracts
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
        contract = self._prices.contract(str(body["contract_id"]))
        _check_window(contract)
        found = self._lines(body.get("data"), contract)
        lines = [line for line, _part in found]
        self._check_licences(body.get("licenses"), lines)
        order = SandboxOrder(
            str(uuid.uuid4()),
            contract,
            lines,
            "PAID" if contract.credits else "UNPAID",
            [part for _line, part in found],
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
            order.become("PAID")
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

    def _lines(self, data: Any, contract: Contract) -> list[tuple[_Priced, Part | None]]:
        listed = data.get("order_line_items") if isinstance(data, dict) else None
        if not isinstance(listed, list) or not listed:
            raise Refusal(400, "at least one order line item is needed", "order_line_items")
        return [self._line(line, contract) for line in listed]

    def _line(self, line: Any, contract: Contract) -> tuple[_Priced, Part | None]:
        if not isinstance(line, dict):
            raise Refusal(400, "an order line item is not an object", "order_line_items")
        if not (isinstance(line.get("level"), str) and line["level"]):
            raise Refusal(400, "each order line item needs a level", "level")
        entry = self._prices.entry(line.get("collection"), line.get("item"))
        self._prices.check_level(entry, line.get("level"))
        part = self._part(entry, line)
        billed = part if self._settings.part_billing == "as_priced" else None
        price = self._prices.amount(entry, contract, billed)
        if price is None:
            raise Refusal(422, f"no price is set for {entry.id}", "order_line_items")
        return (entry, str(line["level"]), price + self._settings.surcharge), part

    def _part(self, entry: Entry, line: dict[str, Any]) -> Part | None:
        given = {name for name in ("geometry", "project_id") if line.get(name) is not None}
        if not given or self._settings.parts == "ignored":
            return None
        if len(given) == 1:
            (missing,) = {"geometry", "project_id"} - given
            raise Refusal(400, "geometry and project_id go together, or neither", missing)
        if isinstance(line["geometry"], str) and not self._settings.lenient:
            raise Refusal(400, "geometry is a text, not an object", "geometry")
        part = self._prices.part(entry, line["geometry"], str(line["project_id"]))
        self._prices.project(line["project_id"])
        return part

    def _check_licences(self, sent: Any, lines: list[_Priced]) -> None:
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
                    **self._part_json(order.parts[number]),
                }
                for number, (entry, level, price) in enumerate(order.lines)
            ],
        }
        if self._settings.checkout == "in_order":
            answer["checkout_redirect_url"] = self.checkout_url(order) if unpaid else ""
        if self.book.alter is not None:
            self.book.alter(answer, where)
        return answer

    def _part_json(self, part: Part | None) -> dict[str, Any]:
        form = self._settings.part_answers
        if part is None or form == "dropped":
            return {}
        others = [one.id for one in self._settings.projects if one.id != part.project_id]
        return {
            "geometry": altered(part.geometry) if form == "altered" else part.geometry,
            "project_id": others[0] if form == "other_project" else part.project_id,
        }


def _check_window(contract: Contract) -> None:
    now, (opens, closes) = datetime.now(timezone.utc), contract.window
    problem = ""
    if not contract.active:
        problem = "has expired"
    elif now > closes:
        problem = f"took orders until {closes:%Y-%m-%d}"
    elif now < opens:
        problem = f"takes orders from {opens:%Y-%m-%d} on"
    if problem:
        raise Refusal(422, f"contract {contract.id} {problem}", "contract_id")


def _names_a_licence(entry: dict[str, Any]) -> bool:
    # Its link may be empty: not every licence has a page.
    texts = [entry.get(f"license_{name}") for name in ("name", "link", "version")]
    return all(isinstance(text, str) for text in texts) and bool(entry["license_version"])
