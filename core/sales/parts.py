# SPDX-License-Identifier: GPL-2.0-or-later
"""What the part of a scene inside an area costs, if the service sells it.

Not every edition of the service does (API facts, section 8, row 10). No setting says so: it is
found out by asking, and what isn't offered isn't shown. A price that is that of the whole scene
is no price of a part: the service may not have heeded the polygon.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, BadRequest, Conflict, InputError, NotFound, ResponseError
from ..geo.geometry import Aoi
from ..geo.pieces import Pieces, pieces_of
from ..job import Monitor
from ..money import Money, total_by_currency
from ..threads import run_parallel
from ..wording import tr
from .order import LineItem
from .part import Part
from .pricing import Quote, price_line, quote_line

if TYPE_CHECKING:
    from ..service.client import Client

LIFE = timedelta(minutes=10)
"""For so long a price that was asked counts as fresh, as long as nothing is ordered by it."""

# So many scenes of a collection that aren't sold in part, and none that is, speak for all of it.
_ENOUGH = 3
# Of the scene: for a larger part the price of the whole may well be asked.
_CLEARLY_LESS = 0.5
_REFUSED = (BadRequest, Conflict, NotFound)


@dataclass(frozen=True)
class PartWish:
    """A scene, to be asked for the price of a part.

    Args:
        line: of the whole scene.
        footprint: GeoJSON or well-known binary, EPSG:4326; None if it isn't known.
        gsd: size of a pixel in metres; None if it isn't known.
        whole: what the whole scene costs; None to ask.
        aoi: the area of this wish; None for that of the job.
    """

    line: LineItem
    footprint: Mapping[str, Any] | bytes | None = field(repr=False)
    gsd: float | None = None
    whole: Money | None = None
    aoi: Aoi | None = None


@dataclass(frozen=True)
class PartOffer:
    """What the part of a scene inside an area costs.

    Args:
        line: of the whole scene.
        pieces: the lines that order the part, one for each polygon; empty if none is offered.
        prices: of each of them.
        whole: what the whole scene costs; None if that isn't known.
        area_km2: size of the part on the ellipsoid.
        problem: why no part is offered, as a sentence; empty if one is.
        notes: what else is to be known, as sentences.
        read_at: when the service was asked, UTC.
        is_inside: whether the whole scene lies in the area, so that there is no part of it.
        is_whole_better: whether the whole scene is what to offer: it lies in the area, or costs no
            more than the part.
    """

    line: LineItem
    pieces: tuple[LineItem, ...] = ()
    prices: tuple[Money, ...] = ()
    whole: Money | None = None
    area_km2: float = 0.0
    problem: str = ""
    notes: tuple[str, ...] = ()
    read_at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))
    is_inside: bool = False
    is_whole_better: bool = False

    @property
    def is_offered(self) -> bool:
        """Whether the part can be bought on its own."""
        return bool(self.pieces) and self.price is not None

    @property
    def price(self) -> Money | None:
        """What all pieces cost together; None if none is offered."""
        sums = list(total_by_currency(self.prices).values())
        return sums[0] if len(sums) == 1 and len(self.prices) == len(self.pieces) else None

    @property
    def saves(self) -> Money | None:
        """How much less that is than the whole scene's price; None if that can't be said."""
        price, whole = self.price, self.whole
        if price is None or whole is None or price.currency != whole.currency:
            return None
        return Money(whole.amount - price.amount, whole.currency)


def offer_part(
    client: Client,
    line: LineItem,
    aoi: Aoi,
    footprint: Mapping[str, Any] | bytes | None,
    gsd_m: float | None,
    whole: Money | None,
    monitor: Monitor,
) -> PartOffer:
    """Return what the part of a scene inside an area costs, or why it isn't sold.

    Args:
        line: of the whole scene.
        footprint, gsd_m, whole: see `PartWish`.

    Raises:
        AuthError, NetworkError, ServerFault, RateLimited, Cancelled: the service can't be asked.
    """
    pieces = pieces_of(aoi, footprint, gsd_m)
    if not pieces.polygons:
        return PartOffer(
            line,
            whole=whole,
            problem=pieces.problem,
            is_inside=pieces.is_whole,
            is_whole_better=pieces.is_whole,
        )
    memory = _memory_of(client)
    known = memory.refusal(line.collection)
    if known:
        return PartOffer(line, whole=whole, area_km2=pieces.area_km2, problem=known)
    if whole is None:
        whole = memory.asked(client, line, monitor).price
    return _priced(client, line, pieces, whole, memory, monitor)


@dataclass(frozen=True)
class PartOffersJob:
    """Ask what the parts of several scenes inside an area cost.

    Args:
        wishes: of whole scenes.
    """

    client: Client
    wishes: tuple[PartWish, ...]
    aoi: Aoi

    def run(self, monitor: Monitor) -> tuple[PartOffer, ...]:
        """Ask a few at a time, and return the offers in the order of the wishes.

        Raises:
            AuthError, NetworkError, ServerFault, RateLimited, Cancelled.
        """
        count = len(self.wishes)
        if not count:
            return ()

        def ask(wish: PartWish, watch: Monitor) -> PartOffer:
            aoi = wish.aoi or self.aoi
            return offer_part(
                self.client, wish.line, aoi, wish.footprint, wish.gsd, wish.whole, watch
            )

        def report(done: int) -> None:
            said = tr("{done} of {count} parts priced", done=done, count=count)
            monitor.progress(done / count, said)

        at_once = self.client.settings.at_once(count)
        return tuple(run_parallel(ask, self.wishes, at_once, monitor, report))


def _priced(
    client: Client,
    line: LineItem,
    pieces: Pieces,
    whole: Money | None,
    memory: _Memory,
    monitor: Monitor,
) -> PartOffer:
    lines = tuple(line.of_part(Part.of_geojson(polygon)) for polygon in pieces.polygons)

    def refused(problem: str, *, is_whole_better: bool = False) -> PartOffer:
        return PartOffer(
            line,
            whole=whole,
            area_km2=pieces.area_km2,
            problem=problem,
            is_whole_better=is_whole_better,
        )

    prices: list[Money] = []
    for one in lines:
        try:
            quote = memory.asked(client, one, monitor)
        except _REFUSED as error:
            memory.note(line.collection, is_sold=False)
            return refused(tr("It isn't sold in part: {reason}", reason=error.message))
        except (ApiError, ResponseError, InputError) as error:
            return refused(tr("The price of the part can't be had: {reason}", reason=error.message))
        if quote.price is None:
            return refused(tr("The price of the part can't be had: {reason}", reason=quote.problem))
        prices.append(quote.price)
    offer = PartOffer(line, lines, tuple(prices), whole, pieces.area_km2, notes=pieces.notes)
    price = offer.price
    if price is None:
        return refused(tr("Its pieces are priced in several currencies."))
    if whole is None:
        return refused(tr("The price of the whole scene isn't known, so parts can't be compared."))
    if price.currency != whole.currency:
        return refused(
            tr(
                "The part is priced in {part}, the whole scene in {whole}: they can't be compared.",
                part=price.currency,
                whole=whole.currency,
            )
        )
    if price.amount >= whole.amount:
        if price == whole and pieces.area_km2 < _CLEARLY_LESS * pieces.scene_km2:
            memory.note(line.collection, is_sold=False)  # the polygon isn't heeded, it seems
        return refused(
            tr("The part costs as much as the whole scene.")
            if price == whole
            else tr("The part costs more than the whole scene: {price}.", price=price),
            is_whole_better=True,
        )
    memory.note(line.collection, is_sold=True)
    return offer


class _Memory:
    """What was found out while a connection was in use. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._quotes: dict[tuple[Any, LineItem], Quote] = {}
        self._sold: dict[str, tuple[int, datetime]] = {}

    def asked(self, client: Client, line: LineItem, monitor: Monitor) -> Quote:
        """Return the price of a line, asked unless that was done some minutes ago.

        Raises:
            of a part: as `price_line`; of a whole scene: as `quote_line`.
        """
        key = (client.connection.contract_id, line)
        now = datetime.now(timezone.utc)
        with self._lock:
            known = self._quotes.get(key)
        if known is not None and now - known.read_at <= LIFE:
            return known
        quote = (quote_line if line.part is None else price_line)(client, line, monitor)
        if quote.price is not None:
            with self._lock:
                self._quotes = {
                    name: one for name, one in self._quotes.items() if now - one.read_at <= LIFE
                }
                self._quotes[key] = quote
        return quote

    def note(self, collection: str, *, is_sold: bool) -> None:
        """Note whether a scene of a collection was sold in part."""
        now = datetime.now(timezone.utc)
        with self._lock:
            refusals, _since = self._sold.get(collection, (0, now))
            if is_sold:
                refusals = -1  # for good: others may be sold, too
            elif refusals >= 0:
                refusals += 1
            self._sold[collection] = (refusals, now)

    def refusal(self, collection: str) -> str:
        """Return why nothing of a collection is sold in part, as far as that is known; else empty."""
        now = datetime.now(timezone.utc)
        with self._lock:
            refusals, since = self._sold.get(collection, (0, now))
            if now - since > LIFE:
                self._sold.pop(collection, None)
                return ""
        return tr("Scenes of this collection aren't sold in part.") if refusals >= _ENOUGH else ""


def _memory_of(client: Client) -> _Memory:
    """Return what was found out about the client's service under its contract."""
    return client.memory.kept("parts", client.connection.contract_id, make=_Memory)
