# SPDX-License-Identifier: GPL-2.0-or-later
"""The items of an order's lines as the catalogue has them now, and why others can't be had."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import (
    ApiError,
    DataCosmosError,
    InputError,
    NetworkError,
    ResponseError,
)
from ..journal.missing import Missing
from ..sales.order import LineItem
from ..wording import tr
from .causes import asked_pause_s, cause_of, reason_of
from .delivered_parts import Extent, extent_of, extent_text, part_id
from .project_items import as_part, as_whole, find_in_project

if TYPE_CHECKING:
    from ..job import Monitor
    from ..sales.part import Part
    from ..service.client import Client
    from ..stac.items import Item

# So many items in a row that the network doesn't give: it is out, not they.
_MOST_UNREACHED = 2
_LONGEST_SHOWN = 80


def read_items(
    client: Client,
    lines: Sequence[LineItem],
    monitor: Monitor,
    ordered: Sequence[LineItem] = (),
) -> tuple[list[Item], list[Missing], float]:
    """Return the items of lines, each once, and those that can't be had, with the reason.

    A part of a scene is looked for in its project, then in the catalogue, and said to be what it
    is. Clipped to the part it has a name of its own, see `part_id`; whole it is the scene.

    Last comes the pause that the service asked for before it is asked again, in seconds.

    Fetched anew: assets and their addresses can differ before and after payment.

    Args:
        ordered: the same as the service's order lists them, perhaps in other projects.

    Raises:
        NetworkError: none of them could be had, for want of a network.
        AuthError, Cancelled.
    """
    absent: list[Missing] = []
    unreached: NetworkError | None = None
    in_a_row, asked_s = 0, 0.0
    by_item: dict[tuple[str, str], LineItem] = {}
    for line in lines:
        by_item.setdefault((line.collection, part_id(line)), line)
    finding = _Finding(client, tuple(by_item.values()), ordered, monitor)
    for line in by_item.values():
        error: DataCosmosError
        if unreached is not None and in_a_row >= _MOST_UNREACHED:
            absent.append(_absent(line, unreached))
            continue
        try:
            finding.find(line)
        except NetworkError as caught:
            error, unreached, in_a_row = caught, caught, in_a_row + 1
        except (ApiError, InputError, ResponseError) as caught:  # an id that can't be sent, too
            error, in_a_row = caught, 0
            asked_s = max(asked_s, asked_pause_s([caught]))
        else:
            in_a_row = 0
            continue
        absent.append(_absent(line, error))
    items = list(finding.items.values())
    if unreached is not None and not items:
        raise unreached
    return items, absent, asked_s


class _Finding:
    """Finds the items of lines, each once, under the names that they have on the disk.

    Args:
        lines: all of them.
        ordered: see `read_items`.
    """

    def __init__(
        self,
        client: Client,
        lines: Sequence[LineItem],
        ordered: Sequence[LineItem],
        monitor: Monitor,
    ) -> None:
        self._client, self._lines, self._monitor = client, lines, monitor
        self._ordered = ordered
        self._catalogue: dict[tuple[str, str], Item] = {}
        self.items: dict[tuple[str, str], Item] = {}

    def find(self, line: LineItem) -> None:
        """Add the item of a line.

        Raises:
            DataCosmosError: it can't be had.
        """
        found = self._in_projects(line)
        item, extent = found or (self._of_catalogue(line), Extent.UNKNOWN)
        if line.part is None:
            self.items[line.collection, line.item] = item
            return
        if found is None:
            extent = extent_of(item, line.part, self._parts_of(line))
        if found is not None and extent is Extent.CLIPPED:
            item = as_part(item, line)
        else:
            item = as_whole(item, line)
            before = self.items.get((line.collection, line.item))
            if before is not None and before.assets != item.assets:
                item = as_part(item, line)
        self.items.setdefault((line.collection, item.id), item)
        said = extent_text(line, extent)
        if extent is Extent.OTHER:
            self._monitor.warning(said)
        elif said:
            self._monitor.info(said)

    def _in_projects(self, line: LineItem) -> tuple[Item, Extent] | None:
        """Return what came of a part in the order's project, or in that which was asked for."""
        as_ordered = [one for one in self._ordered if one == line]
        by_project = {one.part.project_id: one for one in (*as_ordered, line) if one.part}
        found = (find_in_project(self._client, one, self._monitor) for one in by_project.values())
        return next((one for one in found if one is not None), None)

    def _of_catalogue(self, line: LineItem) -> Item:
        key = (line.collection, line.item)
        if key not in self._catalogue:
            self._catalogue[key] = _item_of(self._client, line, self._monitor)
        return self._catalogue[key]

    def _parts_of(self, line: LineItem) -> list[Part]:
        """Return the parts of a line's scene that were bought."""
        same = [one for one in self._lines if one.key == line.key]
        return [one.part for one in same if one.part is not None]


def _item_of(client: Client, line: LineItem, monitor: Monitor) -> Item:
    item = client.item(line.collection, line.item, monitor)
    if (item.collection, item.id) != (line.collection, line.item):  # too long, for instance
        raise InputError(tr("{id!r} can't be the id of an item.", id=line.item[:_LONGEST_SHOWN]))
    return item


def _absent(line: LineItem, error: DataCosmosError) -> Missing:
    cause, is_lasting = cause_of(error)
    return Missing(line, "", reason_of(error), cause, is_lasting=is_lasting, item=part_id(line))
