# SPDX-License-Identifier: GPL-2.0-or-later
"""How a search is put to a service, so that no scene is lost to the way in which it compares.

Services differ in what they can do, and in how they compare what they are asked. A filter that
leaves out what we would keep, since items spell a property in another way or hold a number as
text, hides scenes and nobody is told. So a filter is sent, but what comes is believed only where
there is evidence that nothing was lost by it; else the search is made without, and compared here.
What was found out is remembered for the connection.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ApiError
from ..job import Monitor
from ..service.answers import parse_object
from ..service.memory import AROUND
from ..service.paging import Request, next_request
from ..stac.items import CLOUD_FIELDS, Item
from ..values import objects
from ..wording import later, tr
from .conditions import Body, ItemTest, conditions_of
from .page_fetch import Appetite, Arrival, PageFetch
from .query import moved
from .rules import begins_not_after, ends_not_before

if TYPE_CHECKING:
    from ..service.client import Client
    from .query import SearchQuery

_WHAT = later("Searching the catalogue")
# With these a service says that it can't do what it is asked.
_REFUSALS = frozenset({400, 422, 501})
_TOO_LARGE = 413
_CLOUD = "max_cloud"
_FAR = 2 * AROUND
_UNSEEN = "unseen"
# What a service may refuse.
QUERY, DATETIME, INTERSECTS, LARGE_AREA = "query", "datetime", "intersects", "large-area"
_SMALLER = (("limit-50", 50), ("limit-10", 10))


@dataclass(frozen=True)
class _Start:
    """A search that has begun: its first page, and how to go on."""

    fetch: PageFetch
    first: Arrival
    rest: Generator[Arrival, None, None]
    looker: Looker
    cloud_field: str

    @property
    def sent(self) -> frozenset[str]:
        return self.first.asked

    def pages(self) -> Generator[Arrival, None, None]:
        """Yield all pages."""
        try:
            yield self.first
            self.fetch.is_held = False
            yield from self.rest
        finally:
            self.close()

    def close(self) -> None:
        """Give it up."""
        self.rest.close()


class Asking:
    """Puts one search to the service, from its beginning.

    Attributes:
        remarks: what the user should know of how it was done, a sentence each.
    """

    def __init__(
        self, client: Client, query: SearchQuery, monitor: Monitor, appetite: Appetite
    ) -> None:
        self.remarks: list[str] = []
        self._client = client
        self._query = query
        self._monitor = monitor
        self._appetite = appetite
        self._memory = client.memory
        self._key = frozenset(query.collections)
        self._names = self._key or (self._memory.collections if self._memory.has_list else ())

    def arrivals(self) -> Generator[Arrival, None, None]:
        """Yield what the pages hold.

        Raises:
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        start = self._begun(self._worth_sending())
        if start.looker.is_outside and self._memory.states_moments:
            # The period was ignored. As the official SDK sends it, no item is lost here.
            start.close()
            self._memory.refused |= {DATETIME}
            start = self._begun(start.sent)
        if start.looker.is_against:
            start = self._unless_ignored(start)
        doubtful = [name for name in start.sent if not self._is_proven(name)]
        if not start.looker.loose.issuperset(doubtful):
            start = self._with_evidence(start, doubtful)
        yield from start.pages()

    def first_request(self) -> tuple[Request, tuple[str, ...]]:
        """Return what would be sent first, and what the conditions are called that aren't in it.

        What is known to lose scenes, by the items that came before, isn't sent.
        """
        ways, query = self._memory.refused, self._query
        sent = frozenset(name for name in self._worth_sending() if not self._is_refuted(name))
        left = query.compared_here(query.optional() - sent)
        return self._request(self._body(sent, ways)), tuple(query.called(name) for name in left)

    def _request(self, body: Body) -> Request:
        url, params = f"{self._client.connection.stac_url}/search", self._client.contract_params()
        return Request(url, params, body)

    def _worth_sending(self) -> frozenset[str]:
        memory = self._memory
        is_in_vain = memory.verdict(_UNSEEN, self._key) and not memory.has_looked_at(self._names)
        if QUERY in memory.refused or is_in_vain:
            return frozenset()
        return frozenset(n for n in self._query.optional() if self._verdict(n) is not False)

    @property
    def _cloud_field(self) -> str:
        return self._memory.cloud_field(self._names, self._client.settings.cloud_field)

    def _verdict(self, name: str) -> bool | None:
        field = self._cloud_field if name == _CLOUD else ""
        proven = self._memory.verdict(name, field, self._key)
        if proven and not self._memory.states_alike(name, field, self._names):
            return False  # another item has come since
        return proven

    @property
    def _is_open(self) -> bool:
        """Whether it isn't known yet which filters can be left to the service."""
        return any(self._verdict(name) is None for name in self._worth_sending())

    def _is_refuted(self, name: str) -> bool:
        field = self._cloud_field if name == _CLOUD else ""
        is_alike = self._memory.states_alike(name, field, self._names)
        return self._memory.has_seen(self._names) and not is_alike

    def _is_proven(self, name: str) -> bool:
        return self._verdict(name) is True

    def _unless_ignored(self, start: _Start) -> _Start:
        """Return the search without filters, if the service sends the same where there are some."""
        plain = self._begun(frozenset())
        had, has = ([item.key for item in one.first.items] for one in (start, plain))
        # Pages of filters that are compared here are the larger ones.
        is_ignored = had == (has if start.first.following is None else has[: len(had)])
        if not is_ignored:
            plain.close()
            return start
        start.close()
        self._memory.refused |= {QUERY}
        return plain

    def _with_evidence(self, start: _Start, doubtful: list[str]) -> _Start:
        """Return a search that has lost nothing, in place of one that may have.

        Without the filters a page shows how items state their values. Where it is all there is,
        nothing more is needed.
        """
        look: _Start | None = None
        if not self._memory.has_looked_at(self._names):
            look = self._begun(frozenset())
            if look.first.following is None:
                start.close()
                return look
        good = frozenset(n for n in start.sent if n not in doubtful or self._loses_nothing(n))
        is_same = _CLOUD not in good or start.cloud_field == self._cloud_field
        others = [one for one in (start, look) if one is not None]
        if good == start.sent and is_same:
            chosen = start
        elif not good and look is not None:
            chosen = look
        else:
            chosen = self._begun(good)
        for one in others:
            if one is not chosen:
                one.close()
        return chosen

    def _loses_nothing(self, name: str) -> bool:
        """Return whether a filter can be left to the service, by what its items look like."""
        if self._key and not self._memory.has_looked_at(self._names):
            self._memory.settle(True, _UNSEEN, self._key)
            return False
        field = self._cloud_field if name == _CLOUD else ""
        is_good = self._memory.states_alike(name, field, self._names)
        if is_good and name == _CLOUD:
            is_good = not any(self._is_used(one) for one in CLOUD_FIELDS if one != field)
        self._memory.settle(is_good, name, field, self._key)
        return is_good

    def _is_used(self, field: str) -> bool:
        """Return whether any item of the collections may have this property."""
        body: dict[str, Any] = {"limit": 1, "query": {field: {"gte": 0}}}
        if self._key:
            body["collections"] = self._query.to_body(1, field)["collections"]
        request = Request(f"{self._client.connection.stac_url}/search", None, body)
        try:
            answer = self._client.transport.search(request.url, body, _WHAT(), self._monitor)
        except ApiError:
            return True
        content = parse_object(answer, _WHAT())
        following = next_request(content, request, self._client.connection)
        return bool(objects(content.get("features"))) or following is not None

    def _begun(self, sent: frozenset[str]) -> _Start:
        """Return the search with what is sent of it, or as much of that as the service can do."""
        refusals: list[ApiError] = []
        try:
            return self._put(sent, refusals)
        finally:
            # What is raised holds this frame, which mustn't hold it in turn.
            refusals.clear()

    def _put(self, sent: frozenset[str], refusals: list[ApiError]) -> _Start:
        ways = self._memory.refused
        while True:
            body = self._body(sent, ways)
            try:
                start = self._opened(body, frozenset() if QUERY in ways else sent)
            except ApiError as error:
                refusals.append(error)
                way = next(_ways_round(error, body, ways), "")
                if not way:
                    raise refusals.pop(0) from None
                ways |= {way}
            else:
                self._remember(ways, refusals)
                return start

    def _remember(self, ways: frozenset[str], refusals: list[ApiError]) -> None:
        is_new = QUERY in ways - self._memory.refused
        self._memory.refused |= ways
        if is_new:
            said = "; ".join(refusals[0].messages) or f"HTTP {refusals[0].status}"
            self.remarks.append(
                tr(
                    "The service refuses filters that it was asked for ({reason}). They are "
                    "applied on this computer instead.",
                    reason=said.rstrip("."),
                )
            )

    def _body(self, sent: frozenset[str], ways: frozenset[str]) -> Body:
        query, size = self._query, self._client.settings.page_size
        left_out = query.optional() - (frozenset() if QUERY in ways else sent)
        if DATETIME in ways and QUERY in ways:
            left_out |= {"start", "end"}
        for way, most in _SMALLER:
            size = min(size, most) if way in ways else size
        return query.to_body(
            size,
            self._cloud_field,
            left_out,
            period_in_query=DATETIME in ways,
            area="whole" if INTERSECTS in ways else "box" if LARGE_AREA in ways else "",
        )

    def _opened(self, body: Body, sent: frozenset[str]) -> _Start:
        client, query = self._client, self._query
        request = self._request(body)
        look = Looker(client, query, sent)
        fetch = PageFetch(
            client,
            request,
            query.limit,
            0,
            self._monitor,
            appetite=self._appetite,
            look=look,
            asked=sent,
            is_held=self._is_open,
        )
        pages, field = fetch.arrivals(), self._cloud_field
        first = next(pages)
        return _Start(fetch, first, pages, look, field)


def _ways_round(error: ApiError, body: Body, tried: frozenset[str]) -> Iterator[str]:
    """Yield the parts of a refused search that it may be for, the likeliest first.

    Without a `query` a search is asked for in another form only where the service names the part
    that it refuses: anything else it does to all searches.
    """
    if error.status == _TOO_LARGE:
        yield from {LARGE_AREA} - tried if "intersects" in body else ()
    elif error.status in _REFUSALS:
        said = " ".join((*error.fields, *error.messages)).lower()
        if "limit" in said:
            yield from (way for way, most in _SMALLER if way not in tried and body["limit"] > most)
        if "intersects" in body and ("intersects" in said or "geometry" in said):
            yield from {INTERSECTS} - tried
        if DATETIME in body and DATETIME in said:
            yield DATETIME
        if "query" in body:
            yield QUERY


class Looker:
    """Looks at the items that come, for how they state what searches ask for.

    Args:
        sent: the conditions that the service was asked for.

    Attributes:
        is_against: whether an item came that doesn't meet one of these.
        is_outside: whether one came that was taken at another time.
    """

    def __init__(self, client: Client, query: SearchQuery, sent: frozenset[str]) -> None:
        self._memory = client.memory
        self._is_chosen = bool(sent)
        table = conditions_of(query)
        self._tests = {
            name: (entry.rule.test(getattr(query, name)), entry.rule.of)
            for name, entry in table.items()
            if name in sent and entry.rule.test is not None
        }
        self._loose: set[str] = set()
        self.is_against = self.is_outside = False
        self._is_within: list[ItemTest] = []
        if query.start is not None:
            self._is_within.append(ends_not_before(moved(query.start, -_FAR)))
        if query.end is not None:
            self._is_within.append(begins_not_after(moved(query.end, _FAR)))

    @property
    def loose(self) -> frozenset[str]:
        """The conditions that items don't meet which came all the same.

        So the service doesn't compare them, or not so that anything is lost.
        """
        return frozenset(self._loose)

    def __call__(self, properties: Mapping[str, Any], item: Item) -> None:
        """Note an item."""
        self._memory.note_item(properties, item, is_chosen=self._is_chosen)
        if self._is_within and not self.is_outside:
            self.is_outside = not all(test(item) for test in self._is_within)
        if len(self._loose) < len(self._tests):
            for name, (test, value_of) in self._tests.items():
                is_known = value_of is None or value_of(item) not in (None, "")
                if name == "levels":  # known by the collection's name as well
                    is_known = properties.get("processing:level") is not None
                # Who compares the cloud cover leaves out what states none.
                is_against = not test(item) or (name == _CLOUD and not is_known)
                self.is_against = self.is_against or is_against
                if is_against or not is_known:
                    self._loose.add(name)
