# SPDX-License-Identifier: GPL-2.0-or-later
"""What the part of a scene inside an area costs, if the service sells it.

Not every edition of the service does (API facts, section 8, row 10). No setting says so: it is
found out by asking, and what isn't offered isn't shown. A price that is that of the whole scene
is no price of a part: the service may not have heeded the polygon.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, BadRequest, Conflict, InputError, ResponseError
from ..geo.geometry import Aoi
from ..geo.pieces import Pieces, pieces_of
from ..job import Monitor
from ..money import Money, less_than, total_by_currency
from ..threads import run_parallel
from ..wording import tr
from .order import LineItem
from .part import Part
from .parts_known import PartsKnown, Refusal, parts_known
from .pricing import Quote

if TYPE_CHECKING:
    from ..service.client import Client

# Of the scene: for a larger part the price of the whole may well be asked.
_CLEARLY_LESS = 0.5
# A price that comes with a scene is that of the price endpoints, but for a thousandth (API facts,
# section 2.5).
_NEARLY = Decimal("0.01")


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
        return less_than(self.whole, self.price)


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
        AuthError, NetworkError, Cancelled: the service can't be asked.
    """
    wish = PartWish(line, footprint, gsd_m, whole)
    return _Question.of(wish, aoi).offer(client, parts_known(client), monitor)


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
        """Return the offers in the order of the wishes.

        Many are asked for in one call where the service answers such, the others a few at a time.

        Raises:
            AuthError, NetworkError, Cancelled.
        """
        count = len(self.wishes)
        if not count:
            return ()
        questions = [_Question.of(wish, wish.aoi or self.aoi) for wish in monitor.each(self.wishes)]
        memory = parts_known(self.client)

        def ask(question: _Question, watch: Monitor) -> PartOffer:
            return question.offer(self.client, memory, watch)

        def report(done: int) -> None:
            said = tr("{done} of {count} parts priced", done=done, count=count)
            monitor.progress(done / count, said)

        open_lines = [line for one in questions for line in one.lines_to_ask(memory)]
        memory.ask_many(self.client, open_lines, monitor)
        at_once = self.client.settings.at_once(count)
        return tuple(run_parallel(ask, questions, at_once, monitor, report))


@dataclass(frozen=True)
class _Question:
    """A wish, and what of its scene lies in the area."""

    wish: PartWish
    pieces: Pieces
    lines: tuple[LineItem, ...]

    @classmethod
    def of(cls, wish: PartWish, aoi: Aoi) -> _Question:
        pieces = pieces_of(aoi, wish.footprint, wish.gsd)
        parts = map(Part.of_geojson, pieces.polygons)
        return cls(wish, pieces, tuple(map(wish.line.of_part, parts)))

    def lines_to_ask(self, memory: PartsKnown) -> tuple[LineItem, ...]:
        """Return the lines whose prices decide what is offered."""
        if not self.lines or memory.is_settled(self.wish.line.collection):
            return ()
        return self.lines if self.wish.whole is not None else (self.wish.line, *self.lines)

    def offer(self, client: Client, memory: PartsKnown, monitor: Monitor) -> PartOffer:
        """Return the offer."""
        line, whole = self.wish.line, self.wish.whole
        if not self.lines:
            offer = self._none(self.pieces.problem, whole, is_whole_better=self.pieces.is_whole)
            return replace(offer, is_inside=self.pieces.is_whole)
        known = memory.refusal(line.collection)
        if known is not None:
            return self._none(known.reason(), whole, is_whole_better=known is Refusal.IGNORED)
        if whole is None:
            whole = memory.asked(client, line, monitor).price
        if whole is None:
            problem = tr("The price of the whole scene isn't known, so parts can't be compared.")
            return self._none(problem, None)
        try:
            quotes = [memory.asked(client, one, monitor) for one in self.lines]
        except (BadRequest, Conflict) as error:
            # The scene has a price, so it is the part that isn't taken.
            memory.note(line.collection, Refusal.REFUSED)
            return self._none(tr("It isn't sold in part: {reason}", reason=error.message), whole)
        except (ApiError, ResponseError, InputError) as error:
            return self._unpriced(error.message, whole)
        without = next((quote for quote in quotes if quote.price is None), None)
        if without is not None:
            return self._unpriced(without.problem, whole)
        offer = self._made(quotes, whole)
        if self.wish.whole is not None and self._is_doubtful(offer, memory):
            # What came with the scene may be some cents off, of yesterday, or of another contract.
            fresh = memory.asked(client, line, monitor).price
            offer = self._made(quotes, fresh or whole)
        return self._judged(offer, memory)

    def _made(self, quotes: Sequence[Quote], whole: Money) -> PartOffer:
        return PartOffer(
            self.wish.line,
            self.lines,
            tuple(quote.known_price for quote in quotes),
            whole,
            self.pieces.area_km2,
            notes=self.pieces.notes,
            read_at=min(quote.read_at for quote in quotes),
        )

    def _is_doubtful(self, offer: PartOffer, memory: PartsKnown) -> bool:
        """Return whether it may be the price of the whole scene, the polygon not heeded."""
        saves, whole = offer.saves, offer.whole
        if saves is None or whole is None:
            return True
        is_near = abs(saves.amount) <= whole.amount * _NEARLY
        return is_near or not memory.is_sold(self.wish.line.collection)

    @property
    def _is_clearly_less(self) -> bool:
        return self.pieces.area_km2 < _CLEARLY_LESS * self.pieces.scene_km2

    def _judged(self, offer: PartOffer, memory: PartsKnown) -> PartOffer:
        """Return the offer, or why it isn't one."""
        price, whole, collection = offer.price, offer.whole, self.wish.line.collection
        if price is None or whole is None:
            return self._none(tr("Its pieces are priced in several currencies."), whole)
        if price.currency != whole.currency:
            problem = tr(
                "The part is priced in {part}, the whole scene in {whole}: they can't be compared.",
                part=price.currency,
                whole=whole.currency,
            )
            return self._none(problem, whole)
        if self._is_clearly_less and all(one == whole for one in offer.prices):
            memory.note(collection, Refusal.IGNORED)  # the polygon isn't heeded, it seems
        if price.amount > whole.amount:
            problem = tr("The part costs more than the whole scene: {price}.", price=price)
            return self._none(problem, whole, is_whole_better=True)
        if price.amount == whole.amount:
            problem = tr("The part costs as much as the whole scene.")
            return self._none(problem, whole, is_whole_better=True)
        memory.note(collection, None)
        return offer

    def _unpriced(self, reason: str, whole: Money | None) -> PartOffer:
        problem = tr("The price of the part can't be had: {reason}", reason=reason)
        return self._none(problem, whole)

    def _none(
        self, problem: str, whole: Money | None, *, is_whole_better: bool = False
    ) -> PartOffer:
        return PartOffer(
            self.wish.line,
            whole=whole,
            area_km2=self.pieces.area_km2,
            problem=problem,
            is_whole_better=is_whole_better,
        )
