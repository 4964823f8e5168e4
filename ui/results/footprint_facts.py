# SPDX-License-Identifier: GPL-2.0-or-later
"""What the layer of footprints has to know of each when it is added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsFeature

from ...core.stac.items import item_key
from ..adapters.map.footprint_features import FOOTPRINT_FIELDS

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem

_NAMES = [name for name, _kind in FOOTPRINT_FIELDS]
_ITEM, _COLLECTION = _NAMES.index("item"), _NAMES.index("collection")
_PRICE, _CURRENCY = _NAMES.index("price"), _NAMES.index("currency")


def facts_of(
    features: Sequence[QgsFeature], found: Sequence[FoundItem] | None
) -> Iterator[tuple[str, object, object, bytes | None]]:
    """Yield the key, the price, its currency and the outline, where known, of each feature."""
    if found is None:
        for feature in features:
            values = feature.attributes()
            key = item_key(values[_COLLECTION], values[_ITEM])
            yield key, values[_PRICE], values[_CURRENCY], None
        return
    for entry in found:
        item, price = entry.item, entry.item.price
        amount = None if price is None else float(price.amount)
        yield item.key, amount, price and price.currency, item.footprint
