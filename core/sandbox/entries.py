# SPDX-License-Identifier: GPL-2.0-or-later
"""The items that a catalogue keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from .areas import area_km2
from .item_json import BASE
from .scenes import Scene
from .settings import Contract
from .shapes import Box, Point, box_of

# In EUR, of the items that only serve to measure with.
_PLAIN_PRICE = Decimal("10.00")


@dataclass(frozen=True)
class Drawn:
    """An item as it is in each new catalogue: its JSON, which is read once it is looked into."""

    collection: str
    id: str
    text: str
    scene: Scene | None
    rings: Sequence[Sequence[Point]]
    hidden: bool

    @classmethod
    def of(cls, entry: Entry) -> Drawn:
        text = json.dumps(entry.item)
        return cls(entry.collection, entry.id, text, entry.scene, entry.rings, entry.hidden)


class Entry:
    """An item as the catalogue keeps it.

    Args:
        item: its JSON, or what it is drawn after.
        hidden: counted among the matches, but never sent: its reader has no right to it.
    """

    def __init__(
        self,
        item: dict[str, Any] | Drawn,
        scene: Scene | None,
        rings: Sequence[Sequence[Point]],
        hidden: bool = False,
    ) -> None:
        self._drawn = item if isinstance(item, Drawn) else None
        if not isinstance(item, Drawn):
            self.item = item
        self.scene = scene
        self.rings = [list(ring) for ring in rings]
        self.hidden = hidden

    @cached_property
    def item(self) -> dict[str, Any]:
        # Of the hundreds in each sandbox most are never looked into.
        return dict(json.loads(self._drawn.text)) if self._drawn else {}

    @cached_property
    def box(self) -> Box | None:
        return box_of(self.rings) if self.rings else None

    @property
    def id(self) -> str:
        return str(self.item["id"]) if self._untouched is None else self._untouched.id

    @property
    def collection(self) -> str:
        return (
            str(self.item["collection"]) if self._untouched is None else self._untouched.collection
        )

    @property
    def _untouched(self) -> Drawn | None:
        """What it is drawn after, as long as nobody has looked into it, and may have changed it."""
        return None if "item" in self.__dict__ else self._drawn

    def price(self, contract: Contract) -> Decimal | None:
        """Return what the item costs under a contract, None if it has no price."""
        listed = _PLAIN_PRICE if self.scene is None else Decimal(str(self.scene.price or 0))
        if not listed or self.collection in contract.without:
            return None
        return (listed * contract.factor).quantize(Decimal("0.01"))

    def rate(self, contract: Contract) -> Decimal:
        """Return what a square kilometre of it costs under a contract."""
        if self.scene is None:
            listed, area = _PLAIN_PRICE, Decimal(sum(map(area_km2, self.rings)))
            return listed / area * contract.factor
        listed, area = Decimal(str(self.scene.price)), Decimal(str(self.scene.area_km2))
        return listed / area * contract.factor

    def to_json(self, contract: Contract | None, base: str) -> bytes:
        """Return the item's JSON, with its price if a contract is given."""
        # Written once for each contract asked for: a page of 500 is then only put together.
        key = contract.id if contract else 0
        if key not in self._texts:
            self._texts[key] = json.dumps(self._priced(contract)).encode()
        return self._texts[key].replace(BASE.encode(), base.encode())

    @cached_property
    def _texts(self) -> dict[int, bytes]:
        return {}

    def _priced(self, contract: Contract | None) -> dict[str, Any]:
        price = self.price(contract) if contract else None
        if contract is None or price is None:
            return self.item
        inline = {
            "opencosmos:price": str(price),
            "opencosmos:price_currency": contract.currency,
        }
        return {**self.item, "properties": {**self.item["properties"], **inline}}
