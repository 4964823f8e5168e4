# SPDX-License-Identifier: GPL-2.0-or-later
"""At which other levels the acquisitions of items are offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ..errors import ApiError, InputError, NetworkError, ResponseError
from ..geo.geometry import Aoi, aoi_from_geojson
from ..job import Monitor
from ..service.client import Client
from ..stac.items import Item
from ..threads import run_parallel
from ..wording import tr
from .acquisitions import Acquisition, acquisition_key, group_acquisitions
from .search import SearchQuery, search_pages

# Products of one acquisition may state its beginning, its middle or its end.
_APART = timedelta(seconds=30)
_MOST_LOOKED_AT = 200


@dataclass(frozen=True)
class OfferedLevelsJob:
    """Look in the catalogue for the other products of the acquisitions of some items.

    It is for a choice that the user may want, so what can't be found out is left out.
    """

    client: Client
    items: tuple[Item, ...]

    def run(self, monitor: Monitor) -> dict[str, Acquisition]:
        """Return the acquisition of each item by the item's key.

        Raises:
            AuthError, Cancelled.
        """

        def look(item: Item, watch: Monitor) -> Acquisition | None:
            return self._look(item, watch)

        found = run_parallel(look, self.items, self.client.settings.parallel, monitor)
        return {
            item.key: acquisition
            for item, acquisition in zip(self.items, found)
            if acquisition is not None
        }

    def _look(self, item: Item, monitor: Monitor) -> Acquisition | None:
        if item.acquired is None:
            return None
        query = SearchQuery(
            aoi=_area_of(item),
            start=item.acquired - _APART,
            end=item.acquired + _APART,
            limit=_MOST_LOOKED_AT,
        )
        key = acquisition_key(item)
        try:
            found = [
                one
                for page in search_pages(self.client, query, monitor)
                for one in page.found
                if one.item.can_be_ordered
            ]
        except (ApiError, NetworkError, ResponseError) as error:
            monitor.info(
                tr(
                    "Other levels of {item} couldn't be looked for. {reason}",
                    item=item.id,
                    reason=error.message,
                )
            )
            return None
        groups = group_acquisitions(found)
        return next((one for one in groups if one.key == key or one.holds(item)), None)


def _area_of(item: Item) -> Aoi | None:
    if item.geometry is None:
        return None
    try:
        return aoi_from_geojson(item.geometry, is_as_drawn=True)
    except InputError:
        # A footprint that crosses itself, say. The time alone finds the products too.
        return None
