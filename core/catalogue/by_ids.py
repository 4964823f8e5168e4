# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding scenes by their ids, many at once, also at services that can't be asked for ids."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, InputError, ResponseError
from ..job import Monitor
from ..plain_text import original
from ..service.paging import Request
from ..stac.items import Item
from ..threads import run_parallel
from ..wording import tr
from .effort import Effort
from .page_fetch import Arrival, PageFetch
from .rules import as_items_have_it

if TYPE_CHECKING:
    from ..service.client import Client
    from .query import SearchQuery

# In one request: its body stays small, and so does the page that answers it.
_AT_ONCE = 100
# Of requests for one item each, where nothing better is left.
_MOST_REQUESTS = 2000
_REFUSALS = frozenset({400, 413, 422, 501})
_NOT_THERE = frozenset({400, 403, 404, 410, 422})
_SEPARATORS = re.compile(r"[\s,;]+")
_QUOTES = "\"'`“”‘’«»„[]()<>"


def ids_in(text: str) -> tuple[str, ...]:
    """Return the item ids in a text, each once, in its order.

    Args:
        text: ids between white space, commas or semicolons, with or without quotes around them;
            of an address or a "collection/item" the last part counts.
    """
    words = (word.strip(_QUOTES).rstrip("/") for word in _SEPARATORS.split(text))
    found = dict.fromkeys(filter(None, (word.rpartition("/")[2] for word in words)))
    return as_items_have_it(found)


def ids_not_found(wanted: Iterable[str], found: Iterable[Item]) -> tuple[str, ...]:
    """Return those of the ids that no item has, in order."""
    there = {item.id for item in found}
    return tuple(dict.fromkeys(one for one in wanted if one not in there))


class IdSearch:
    """Asks a service for the items of a query's ids, wherever they lie.

    It is asked for a hundred at once. Where it refuses that or ignores it, each is asked for by a
    filter, and what that doesn't bring is looked up in each collection, as far as that is few.
    Only ids and collections are sent; whatever else the query wants is compared here.

    Attributes:
        remarks: what the user should know of how it was done, a sentence each.
    """

    def __init__(self, client: Client, query: SearchQuery, monitor: Monitor) -> None:
        self.remarks: list[str] = []
        self._client = client
        self._query = query
        self._monitor = monitor

    def arrivals(self) -> Generator[Arrival, None, None]:
        """Yield the items that have one of the ids, in one piece.

        Raises:
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        ids = self._query.ids
        found: list[Item] = []
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            items = self._asked_for(part)
            if items is None:
                found += self._one_by_one(ids[start:])
                break
            found += items
            self._monitor.progress(min(1.0, (start + len(part)) / len(ids)))
        yield Arrival(found, None, None)

    def _asked_for(self, ids: Sequence[str]) -> list[Item] | None:
        """Return the items of some ids; None if the service can't be asked for ids."""
        try:
            return self._wanted({"ids": [original(one) for one in ids]}, ids)
        except ApiError as error:
            if error.status not in _REFUSALS:
                raise
            return None

    def _wanted(self, part: dict[str, Any], ids: Sequence[str]) -> list[Item] | None:
        """Return the items that a search with this condition brings; None if it is ignored."""
        client, wanted = self._client, frozenset(ids)
        body: dict[str, Any] = {"limit": client.settings.page_size, **part}
        if self._query.collections:
            body["collections"] = [original(one) for one in self._query.collections]
        request = Request(f"{client.connection.stac_url}/search", client.contract_params(), body)
        found: list[Item] = []
        effort = Effort()
        arrivals = PageFetch(client, request, None, 0, self._monitor, is_held=True).arrivals()
        try:
            for arrival in arrivals:
                if any(item.id not in wanted for item in arrival.items):
                    return None
                found += arrival.items
                if effort.adds_nothing_for_long(arrival.items):
                    self.remarks = [effort.sentence_of_loop()]
                    break
        finally:
            arrivals.close()
        return found

    def _one_by_one(self, ids: Sequence[str]) -> list[Item]:
        found: list[Item] = []
        left = list(ids)
        while left:
            items = self._filtered(left[0])
            if items is None:
                break
            found += items
            left.pop(0)
            self._monitor.progress(1 - len(left) / len(ids))
        there = {item.id for item in found}
        return found + self._looked_up([one for one in ids if one not in there])

    def _filtered(self, wanted: str) -> list[Item] | None:
        """Return the items of one id by a filter; None if the service can't do that."""
        try:
            return self._wanted({"query": {"id": {"eq": original(wanted)}}}, (wanted,))
        except ApiError as error:
            if error.status not in _REFUSALS:
                raise
            return None

    def _looked_up(self, ids: Sequence[str]) -> list[Item]:
        """Return the items of ids that are in one of the collections by that very address."""
        if not ids:
            return []
        client = self._client
        collections: Sequence[str] = self._query.collections
        if not collections:
            collections = [one.id for one in client.collections(self._monitor)]
        pairs = [(collection, one) for one in ids for collection in collections]
        if len(pairs) > _MOST_REQUESTS:
            self.remarks.append(
                tr(
                    "This service can't be searched by ids: {count} of them were not looked up in "
                    "all {collections} collections. Choose the collections that they are in.",
                    count=len(ids),
                    collections=len(collections),
                )
            )
            return []
        found = run_parallel(self._item, pairs, client.settings.parallel, self._monitor)
        return [item for item in found if item is not None]

    def _item(self, pair: tuple[str, str], monitor: Monitor) -> Item | None:
        try:
            return self._client.item(*pair, monitor)
        except ApiError as error:
            if error.status not in _NOT_THERE:
                raise
        except (InputError, ResponseError):
            pass  # an id that can't be part of an address, or an answer about another item
        return None
