# SPDX-License-Identifier: GPL-2.0-or-later
"""The prices of many lines in one call, where the service answers such calls.

No document that we can read describes the bodies (API facts, section 3). So the obvious form is
sent, a price counts only for the line that its answer names, and the first answer of a service is
held against a price that was asked for on its own. Whatever lacks or differs is left to be asked
singly; a service that refuses isn't asked again as long as the connection is in use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, NetworkError, ResponseError, ServerFault
from ..job import Monitor
from ..money import Money, parse_money
from ..service.answers import parse_json
from ..threads import run_parallel
from ..values import number_id_or_none, object_or_empty
from ..wording import tr
from .order import UNKNOWN_LEVEL, LineItem, line_of_entry
from .part import states_part

if TYPE_CHECKING:
    from ..service.client import Client

# Fewer are asked as quickly one by one.
FEWEST_IN_A_BATCH = 2
MOST_IN_A_BATCH = 100
# Of the outlines of all parts in one call: about half a megabyte.
_MOST_CORNERS = 20_000
_AT_ONCE = 4
_LATER_S = 300.0
# These may pass: whoever asks again later gets an answer.
_PASSING = frozenset({408, 425, 429})
_LISTS = ("items", "prices", "order_line_items", "quotes", "results")
_NAMES = ("collection", "item", "id", "collection_id", "item_id")

Alone = Callable[[LineItem, Monitor], "Money | None"]


def stated_price(answer: Mapping[str, Any]) -> Money | None:
    """Return what an answer of the price endpoints says that it costs, None if it doesn't.

    Source: API facts, section 3 and section 8, row 4.
    """
    amount = answer.get("final") if answer.get("final") is not None else answer.get("value")
    price = parse_money(amount, answer.get("currency"))
    return price if price is not None and price.currency else None


def batch_prices(
    client: Client,
    lines: Sequence[LineItem],
    alone: Alone,
    monitor: Monitor,
    on_priced: Callable[[int], None],
) -> dict[LineItem, Money]:
    """Return the prices that the service gives for many lines at once; none for all others.

    Args:
        lines: each once.
        alone: asks for the price of one line in a call of its own, to compare.
        on_priced: told how many have a price by now.

    Raises:
        AuthError, NetworkError, Cancelled: of `alone` and of signing in; a fault of the batch
            itself only means that it has no prices.
    """
    priced: dict[LineItem, Money] = {}
    # A service that knows no parts may refuse all of a call that has one.
    for has_parts in (False, True):
        alike = [line for line in lines if (line.part is not None) == has_parts]
        if len(alike) >= FEWEST_IN_A_BATCH:
            batches = _Batches(client, alone, monitor, has_parts=has_parts)
            for some in batches.prices(list(_chunks(alike))):
                priced.update(some)
                on_priced(len(priced))
    return priced


def _chunks(lines: Iterable[LineItem]) -> Iterator[list[LineItem]]:
    chunk: list[LineItem] = []
    corners = 0
    for line in lines:
        more = sum(map(len, line.part.rings)) if line.part else 0
        if chunk and (len(chunk) == MOST_IN_A_BATCH or corners + more > _MOST_CORNERS):
            yield chunk
            chunk, corners = [], 0
        chunk.append(line)
        corners += more
    if chunk:
        yield chunk


@dataclass(frozen=True)
class _Way:
    """One of the two endpoints."""

    name: str
    url: str
    params: Mapping[str, str]


class _Batches:
    """Asks for lines of one kind, whole scenes or parts."""

    def __init__(self, client: Client, alone: Alone, monitor: Monitor, *, has_parts: bool) -> None:
        self._client = client
        self._alone = alone
        self._monitor = monitor
        self._kind = "parts" if has_parts else "whole"
        self._contract = client.connection.contract_id

    def prices(self, chunks: Sequence[list[LineItem]]) -> Iterator[dict[LineItem, Money]]:
        """Yield what the service says of each chunk: the first alone, then a few at a time."""
        for way in self._ways():
            first = self._ask(way, chunks[0], self._monitor)
            if first is None:
                continue
            yield first
            rest = chunks[1:]
            while rest and self._may_ask(way):
                some, rest = rest[:_AT_ONCE], rest[_AT_ONCE:]
                answers = run_parallel(
                    lambda chunk, watch, way=way: self._ask(way, chunk, watch),  # type: ignore[misc]
                    some,
                    _AT_ONCE,
                    self._monitor,
                )
                yield from filter(None, answers)
            return

    def _ways(self) -> Iterator[_Way]:
        connection, contract = self._client.connection, self._contract
        older = _Way("order", f"{connection.order_url}/price/batch", self._client.contract_params())
        ways = [older]
        if contract is not None:
            url = f"{connection.dpap_url}/policies/{contract}/catalog/price/batch"
            ways.append(_Way("dpap", url, {}))
            if self._client.settings.prices_from == "dpap":
                ways.reverse()
        return filter(self._may_ask, ways)

    def _subject(self, way: _Way) -> tuple[Any, ...]:
        return ("price/batch", way.name, self._contract, self._kind)

    def _may_ask(self, way: _Way) -> bool:
        memory, subject = self._client.memory, self._subject(way)
        return memory.verdict(*subject) is not False and not memory.is_put_off(*subject)

    def _ask(
        self, way: _Way, lines: Sequence[LineItem], monitor: Monitor
    ) -> dict[LineItem, Money] | None:
        """Return the prices of these lines; None where this way isn't to be had, now or at all."""
        memory, subject = self._client.memory, self._subject(way)
        what = tr("Asking the prices of {count} items", count=len(lines))
        named = {} if self._contract is None else {"contract_id": self._contract}
        payload = {**named, "items": [_to_json(line) for line in lines]}
        try:
            answer = self._client.transport.search(
                way.url, payload, what, monitor, way.params, retries=0
            )
            entries, is_ours = _entries(parse_json(answer, what), self._contract)
        except ApiError as error:
            if error.status in _PASSING or isinstance(error, ServerFault):
                memory.put_off(_LATER_S, *subject)
            else:
                memory.settle(False, *subject)
            return None
        except (NetworkError, ResponseError):
            memory.put_off(_LATER_S, *subject)
            return None
        found = _matched(lines, entries) if is_ours else {}
        has_names = any(map(_names_itself, entries))
        if not found:
            if not any(map(_is_refused, entries)):
                memory.settle(False, *subject)  # a form that we can't read
                return None
            return {}
        if not has_names or memory.verdict(*subject) is None:
            if not self._is_borne_out(found, monitor, is_by_place=not has_names):
                memory.settle(False, *subject)
                return {}
            memory.settle(True, *subject)
        return found

    def _is_borne_out(
        self, found: Mapping[LineItem, Money], monitor: Monitor, *, is_by_place: bool
    ) -> bool:
        """Return whether prices asked for on their own are the same.

        What doesn't name itself may come in another sequence: then the first and the last.
        """
        lines = list(found)
        samples = {lines[0]: None, lines[-1]: None} if is_by_place else {lines[0]: None}
        return all(self._alone(line, monitor) == found[line] for line in samples)


def _to_json(line: LineItem) -> dict[str, Any]:
    part = {} if line.part is None else {"geometry": line.part.to_geojson()}
    return {**line.ids(), **part}


def _entries(content: Any, contract: int | None) -> tuple[list[Mapping[str, Any]], bool]:
    """Return the answers to the single lines, and whether they are said to be of this contract."""
    holders = [object_or_empty(content)]
    listed = content
    while isinstance(listed, dict):
        fields, listed = listed, listed.get("data")
        if listed is None:
            listed = next((fields[name] for name in _LISTS if fields.get(name)), None)
        holders.append(object_or_empty(listed))
    entries = [object_or_empty(entry) for entry in listed] if isinstance(listed, list) else []
    stated = {
        number_id_or_none(one.get(name))
        for one in (*holders, *entries)
        for name in ("contract_id", "policy_id")
        if one.get(name) is not None
    }
    return entries, stated <= {contract}


def _names_itself(entry: Mapping[str, Any]) -> bool:
    return any(entry.get(name) is not None for name in _NAMES)


def _is_refused(entry: Mapping[str, Any]) -> bool:
    return bool(entry.get("errors") or entry.get("error"))


def _matched(
    lines: Sequence[LineItem], entries: Sequence[Mapping[str, Any]]
) -> dict[LineItem, Money]:
    """Return the price of each line that surely is its own."""
    if not any(map(_names_itself, entries)):
        # What part it is of, only the answer itself can say.
        are_whole = all(line.part is None for line in lines)
        if len(entries) != len(lines) or not are_whole or any(map(states_part, entries)):
            return {}
        pairs = [(line, entry) for line, entry in zip(lines, entries)]
    else:
        pairs = list(_named(lines, entries))
    often = Counter(line for line, _entry in pairs)
    found = {}
    for line, entry in pairs:
        price = None if _is_refused(entry) else _price_of(entry)
        if price is not None and often[line] == 1:
            found[line] = price
    return found


def _named(
    lines: Sequence[LineItem], entries: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[LineItem, Mapping[str, Any]]]:
    asked = {line: line for line in lines}
    by_item: dict[tuple[str, str, Any], list[LineItem]] = {}
    for line in lines:
        by_item.setdefault((line.collection, line.item, line.part), []).append(line)
    for entry in entries:
        named = line_of_entry(entry)
        if named is None or (named.part is None and states_part(entry)):
            continue
        if named in asked:
            yield asked[named], entry  # with its project, which no price names
        elif named.level == UNKNOWN_LEVEL:
            alike = by_item.get((named.collection, named.item, named.part), [])
            if len(alike) == 1:
                yield alike[0], entry


def _price_of(entry: Mapping[str, Any]) -> Money | None:
    """Return the price in an entry, or in the object that holds it there."""
    inner = (object_or_empty(entry.get(name)) for name in ("price", "data"))
    return next(filter(None, map(stated_price, (entry, *inner))), None)
