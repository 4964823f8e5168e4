# SPDX-License-Identifier: GPL-2.0-or-later
"""What scenes and parts of them cost: one at a time, and many at once."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .catalogue import Catalogue
from .entries import Entry
from .parts import Part, part_of
from .reading import whole_number
from .recording import RecordedRequest, Refusal, Reply, wrapped
from .settings import ORGANISATION_ID, Contract, Project, SandboxSettings

MOST_IN_A_BATCH = 100
_CENT = Decimal("0.01")
_ABOVE_WHOLE = Decimal("1.5")
_LIST = Decimal("1.10")


class PriceApi:
    """Answers the price endpoints, and prices the lines of orders."""

    def __init__(self, catalogue: Catalogue, settings: SandboxSettings) -> None:
        self._catalogue = catalogue
        self._settings = settings

    def price(self, request: RecordedRequest, contract_id: str | None, *, newer: bool) -> Reply:
        """Answer what an item, or a part of it, costs."""
        self._demand_offered(newer=newer)
        query = {name: values[0] for name, values in request.query.items()}
        for name in ("collection", "item"):
            if not query.get(name):
                raise Refusal(400, f"{name} is missing", name)
        named = contract_id or query.get("contract_id")
        contract = self.contract(named) if named else self._settings.default_contract
        return wrapped(self._quote(query, contract))

    def batch(self, request: RecordedRequest, contract_id: str | None, *, newer: bool) -> Reply:
        """Answer what many items cost, in the order asked; which haven't a price says why.

        No document describes the body: what is obvious is taken.
        """
        self._demand_offered(newer=newer)
        form = self._settings.batch_prices
        if form == "missing":
            raise Refusal(404, f"no endpoint {request.path}")
        if form == "refused":
            raise Refusal(400, "the body of a batch has another form", "items")
        listed, named = _batch_of(request.body)
        if contract_id is None and named is not None:
            contract_id = str(named)
        if contract_id is None:
            contract_id = next(iter(request.query.get("contract_id", [])), None)
        contract = self.contract(contract_id) if contract_id else self._settings.default_contract
        answers = [self._answer(entry, contract) for entry in listed]
        if form == "reordered":
            answers.reverse()
        elif form == "short":
            answers.pop()
        elif form == "unnamed":
            names = ("collection", "item", "level", "geometry")
            answers = [{k: v for k, v in one.items() if k not in names} for one in answers]
        return wrapped(answers)

    def entry(self, collection: Any, item: Any) -> Entry:
        """Return the item of these names."""
        entry = self._catalogue.find(str(collection), str(item))
        if entry is None:
            raise Refusal(404, f"item {item} not found in collection {collection}", "item")
        return entry

    def contract(self, named: str) -> Contract:
        """Return the contract of this number."""
        contract = self._settings.contract_of(whole_number(named))
        if contract is None:
            message = f"contract {named} does not belong to this organisation"
            raise Refusal(403, message, "contract_id")
        return contract

    def project(self, project_id: Any) -> Project:
        """Return the organisation's project of this id."""
        project = self._settings.project_of(str(project_id))
        if project is None:
            raise Refusal(404, f"project {project_id} not found", "project_id")
        if project.organisation_id != ORGANISATION_ID:
            raise Refusal(403, f"no access to project {project_id}", "project_id")
        return project

    def check_level(self, entry: Entry, level: Any) -> None:
        """Refuse a level that the item doesn't have."""
        offered = entry.item["properties"]["processing:level"]
        asked = str(level or offered)
        if (asked.upper() if self._settings.lenient else asked) != offered.upper():
            message = f"level {level} is not offered for {entry.id}, only {offered}"
            raise Refusal(422, message, "level")

    def part(self, entry: Entry, geometry: Any, project_id: str = "") -> Part | None:
        """Return the part that is asked for; None if that is ignored."""
        if self._settings.parts == "refused" or entry.collection in self._settings.parts_refused_by:
            message = f"geometry is not supported: {entry.collection} is sold as whole scenes"
            raise Refusal(400, message, "geometry")
        if self._settings.parts == "ignored":
            return None
        return part_of(geometry, entry.rings, entry.id, project_id)

    def amount(self, entry: Entry, contract: Contract, part: Part | None) -> Decimal | None:
        """Return what an item or a part of it costs; None if it has no price."""
        whole = entry.price(contract)
        if whole is None or part is None:
            return whole
        if self._settings.part_prices == "above_whole":
            return (whole * _ABOVE_WHOLE).quantize(_CENT)
        least = self._settings.minimum_charge * contract.factor
        by_area = entry.rate(contract) * Decimal(part.area_km2)
        return min(whole, max(least, by_area).quantize(_CENT))

    def _demand_offered(self, *, newer: bool) -> None:
        offered = {"both": True, "order": not newer, "dpap": newer}[self._settings.price_endpoints]
        if not offered:
            raise Refusal(410, "this price endpoint was removed, use the other one")

    def _quote(self, asked: Mapping[str, Any], contract: Contract) -> dict[str, Any]:
        entry = self.entry(asked.get("collection"), asked.get("item"))
        self.check_level(entry, asked.get("level"))
        geometry = asked.get("geometry")
        part = self.part(entry, geometry) if geometry is not None else None
        price = self.amount(entry, contract, part)
        if price is None:
            raise Refusal(
                422, f"no price is set for {entry.id} under contract {contract.id}", "item"
            )
        final: Any = str(price) if self._settings.quirks else float(price)
        list_price = (price * _LIST).quantize(_CENT)
        return {"value": str(list_price), "final": final, "currency": contract.currency}

    def _answer(self, asked: Any, contract: Contract) -> dict[str, Any]:
        if not isinstance(asked, dict):
            raise Refusal(400, "an item of the batch is not an object", "items")
        names = ("collection", "item", "level", "geometry")
        named = {name: asked[name] for name in names if name in asked}
        try:
            return {**named, **self._quote(asked, contract)}
        except Refusal as refusal:
            return {**named, "errors": [refusal.entry]}


def _batch_of(body: Any) -> tuple[list[Any], Any]:
    """Return the items that a batch asks for, and the contract that it names."""
    fields = body if isinstance(body, dict) else {"items": body}
    inner = fields.get("data") if isinstance(fields.get("data"), dict) else {}
    for name in ("items", "order_line_items"):
        listed = fields.get(name, (inner or {}).get(name))
        if isinstance(listed, list) and listed:
            if len(listed) > MOST_IN_A_BATCH:
                raise Refusal(400, f"a batch has at most {MOST_IN_A_BATCH} items", name)
            return listed, fields.get("contract_id")
    raise Refusal(400, "items must be a list of at least one item", "items")
