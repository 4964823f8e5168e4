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

if TYPE_CHECKING:
    from ..job import Monitor
    from ..service.client import Client
    from ..stac.items import Item

# So many items in a row that the network doesn't give: it is out, not they.
_MOST_UNREACHED = 2
_LONGEST_SHOWN = 80


def read_items(
    client: Client, lines: Sequence[LineItem], monitor: Monitor
) -> tuple[list[Item], list[Missing], float]:
    """Return the items of lines, each once, and those that can't be had, with the reason.

    Last comes the pause that the service asked for before it is asked again, in seconds.

    Fetched anew: assets and their addresses can differ before and after payment.

    Raises:
        NetworkError: none of them could be had, for want of a network.
        AuthError, Cancelled.
    """
    items: list[Item] = []
    absent: list[Missing] = []
    unreached: NetworkError | None = None
    in_a_row, asked_s = 0, 0.0
    by_item: dict[tuple[str, str], LineItem] = {}
    for line in lines:
        by_item.setdefault((line.collection, line.item), line)
    for line in by_item.values():
        error: DataCosmosError
        if unreached is not None and in_a_row >= _MOST_UNREACHED:
            absent.append(_absent(line, unreached))
            continue
        try:
            items.append(_item_of(client, line, monitor))
        except NetworkError as caught:
            error, unreached, in_a_row = caught, caught, in_a_row + 1
        except (ApiError, InputError, ResponseError) as caught:  # an id that can't be sent, too
            error, in_a_row = caught, 0
            asked_s = max(asked_s, asked_pause_s([caught]))
        else:
            in_a_row = 0
            continue
        absent.append(_absent(line, error))
    if unreached is not None and not items:
        raise unreached
    return items, absent, asked_s


def _item_of(client: Client, line: LineItem, monitor: Monitor) -> Item:
    item = client.item(line.collection, line.item, monitor)
    if (item.collection, item.id) != (line.collection, line.item):  # too long, for instance
        raise InputError(tr("{id!r} can't be the id of an item.", id=line.item[:_LONGEST_SHOWN]))
    return item


def _absent(line: LineItem, error: DataCosmosError) -> Missing:
    cause, is_lasting = cause_of(error)
    return Missing(line, "", reason_of(error), cause, is_lasting=is_lasting)
