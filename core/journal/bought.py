# SPDX-License-Identifier: GPL-2.0-or-later
"""What was bought before, for marks in search results and warnings before an order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ..sales.differences import Fact
from ..sales.ground import may_be
from ..sales.order import CANCELLED_WORDS, PAID, LineItem, status_text
from ..values import moment_of_seconds
from ..wording import day as written_day
from ..wording import tr
from .attempt import Attempt, Scene, State
from .candidates import found_orders
from .file import damaged
from .journal import Journal
from .listed_orders import ListedOrder, ListedOrders
from .noted_folders import NotedFolder, noted_folders


@dataclass(frozen=True)
class Bought:
    """An order, or what may be one, that holds a line.

    Args:
        order_id: empty if the service never named it.
        status: of the order as last read; empty without an order id.
        ordered_at: UTC; None if not known.
        attempt_id: in the journal, of what it asked for; None for what nobody here asked for.
        was_paid: PAID was read of it once, whatever the status is by now.
        lies_in: where others have it already, as they noted in the ledger, in words; empty if
            nobody did.
    """

    line: LineItem
    order_id: str
    status: str
    ordered_at: datetime | None
    attempt_id: int | None
    was_paid: bool = False
    lies_in: str = ""

    @property
    def is_paid(self) -> bool:
        return self.was_paid or self.status == PAID

    @property
    def is_owned(self) -> bool:
        """Whether it was paid, and the service doesn't say by now that it is cancelled."""
        return self.is_paid and self.status not in CANCELLED_WORDS

    @property
    def status_text(self) -> str:
        """See `sales.order.status_text`."""
        return status_text(self.status, is_paid=self.is_paid)

    @property
    def is_certain(self) -> bool:
        """Whether there is an order; False for an attempt that got no answer."""
        return bool(self.order_id)

    def holds(self, line: LineItem) -> bool:
        """Whether it is, or may be, an order of this line, or of the whole scene.

        One may name no level, or no part.
        """
        return may_be(self.line, line)

    @property
    def where(self) -> str:
        """Which order it is, to stand in brackets: "order 7d3c of 2026-11-24, PAID"."""
        day = written_day(self.ordered_at) if self.ordered_at else ""
        if not self.is_certain:
            if day:
                return tr("an attempt of {day} that got no answer", day=day)
            return tr("an attempt that got no answer")
        facts = {"order": self.order_id, "status": self.status_text}
        if day:
            return tr("order {order} of {day}, {status}", day=day, **facts)
        return tr("order {order}, {status}", **facts)

    def sentence(self) -> str:
        """Return it as a sentence: "... was ordered before (order 7d3c of 2026-11-24, PAID)."."""
        day = written_day(self.ordered_at) if self.ordered_at else ""
        if not self.is_certain and not day:
            return tr(
                "{line} may have been ordered before (an attempt that got no answer).",
                line=self.line,
            )
        if not self.is_certain:
            return tr(
                "{line} may have been ordered before (an attempt of {day} that got no answer).",
                line=self.line,
                day=day,
            )
        facts = {"line": self.line, "order": self.order_id, "status": self.status_text}
        if not day:
            return tr("{line} was ordered before (order {order}, {status}).", **facts)
        return tr("{line} was ordered before (order {order} of {day}, {status}).", day=day, **facts)


def bought_lines(journal: Journal, origin: str) -> dict[LineItem, Bought]:
    """Return for each line that was or may be bought the order that says most: a paid one first.

    Orders that were refused, or cancelled unpaid, count for nothing.

    Raises:
        JournalError: the journal, or an entry of it, can't be read: it may hold one of the lines.
    """
    return _telling(all_bought(journal, origin))


def owned_lines(journal: Journal, origin: str) -> tuple[frozenset[LineItem], frozenset[LineItem]]:
    """Return the lines that are owned, and those that were or may be ordered but aren't owned.

    Owned is what was paid, unless the service says by now that it is cancelled. Of the others
    nobody knows yet whether they come: not paid, without an answer, or paid and cancelled.

    Raises:
        JournalError: see `bought_lines`.
    """
    found = all_bought(journal, origin)
    owned = frozenset(bought.line for bought in found if bought.is_owned)
    return owned, frozenset(bought.line for bought in found) - owned


def bought_elsewhere(journal: Journal, origin: str) -> tuple[Bought, ...]:
    """Return each line of each order that the service made and no attempt of the journal asked for.

    Also those of an attempt's own order that holds more, or another level, than was asked for.

    Raises:
        JournalError: see `bought_lines`.
    """
    attempts = journal.attempts(with_scenes=False)
    return tuple(_made_elsewhere(attempts, _undamaged(journal), origin))


def bought_keys(journal: Journal, origin: str) -> frozenset[str]:
    """Return the keys (see `item_key`) of all items that were or may be bought whole at a service.

    For marks: an entry of the journal that can't be read is left out.

    Raises:
        JournalError: the journal can't be read.
    """
    return marks_of(*_readable(journal), origin)[0]


def all_bought(journal: Journal, origin: str) -> list[Bought]:
    """Return each line of each order that was or may be bought at a service.

    Raises:
        JournalError: see `bought_lines`.
    """
    attempts, listed = journal.attempts(with_scenes=False), _undamaged(journal)
    found = [*_sent(attempts, origin), *_made_elsewhere(attempts, listed, origin)]
    with journal.file.reading() as db:
        noted = noted_folders(db, origin)
    return [_placed(bought, noted.get((origin, bought.order_id), ())) for bought in found]


def _placed(bought: Bought, noted: Sequence[NotedFolder]) -> Bought:
    return replace(bought, lies_in=str(noted[-1])) if noted else bought


def bought_by(attempt: Attempt) -> list[Bought]:
    """Return what an attempt bought, or may have bought, as far as the journal knows."""
    return [*_sent([attempt], attempt.origin), *_unasked(attempt)]


def marks_of(
    attempts: Sequence[Attempt], listed: Sequence[ListedOrder], origin: str
) -> tuple[frozenset[str], dict[str, Owned]]:
    """Return `bought_keys` and `owned_items` of what was read of the journal.

    Who has a part of an item doesn't have the item.
    """
    every = [*_sent(attempts, origin), *_made_elsewhere(attempts, listed, origin)]
    found = [bought for bought in every if bought.line.part is None]
    return frozenset(bought.line.key for bought in found), _owned(found)


@dataclass(frozen=True)
class Owned:
    """An item that was paid for.

    Args:
        levels: at which, in the order in which they were ordered.
        since: when it was first ordered, UTC; None if not known.
    """

    levels: tuple[str, ...]
    since: datetime | None


def owned_items(journal: Journal, origin: str) -> dict[str, Owned]:
    """Return which items are owned whole at a service, by their keys (see `item_key`).

    For what is shown: an entry of the journal that can't be read is left out.

    Raises:
        JournalError: the journal can't be read.
    """
    return marks_of(*_readable(journal), origin)[1]


def _readable(journal: Journal) -> tuple[list[Attempt], list[ListedOrder]]:
    attempts, _damages = journal.readable_attempts(with_scenes=False)
    return attempts, ListedOrders(journal).all(with_scenes=False)


def _owned(found: Iterable[Bought]) -> dict[str, Owned]:
    owned: dict[str, Owned] = {}
    for bought in sorted(
        found, key=lambda one: one.ordered_at.timestamp() if one.ordered_at else 0
    ):
        if bought.is_owned:
            before = owned.get(bought.line.key, Owned((), None))
            levels = dict.fromkeys((*before.levels, bought.line.level))
            owned[bought.line.key] = Owned(tuple(levels), before.since or bought.ordered_at)
    return owned


def bought_scenes(journal: Journal, origin: str) -> dict[Bought, Scene]:
    """Return each line that was or may be bought at a service, with what is known of its scene.

    Of several orders of a line that one which says most. For remarks: an entry that can't be read
    is left out.

    Raises:
        JournalError: the journal can't be read.
    """
    attempts, _damages = journal.readable_attempts()
    listed = ListedOrders(journal).all()
    scenes: dict[LineItem, Scene] = {}
    for attempt in attempts:
        if attempt.origin == origin:
            scenes.update(zip((line.whole for line in attempt.lines), attempt.scenes))
    for order in listed:
        if order.origin == origin:
            scenes.update(zip((line.whole for line in order.lines), order.scenes))
    found = _telling([*_sent(attempts, origin), *_made_elsewhere(attempts, listed, origin)])
    return {bought: scenes.get(line.whole, Scene()) for line, bought in found.items()}


def _undamaged(journal: Journal) -> list[ListedOrder]:
    listed = ListedOrders(journal).all(with_scenes=False)
    for order in listed:
        if order.damage:  # whosever it seems to be
            raise damaged(order.order_id)
    return listed


def _sent(attempts: Iterable[Attempt], origin: str) -> Iterator[Bought]:
    for attempt in attempts:
        if attempt.origin != origin or not attempt.may_have_bought:
            continue
        is_named = attempt.state is State.CREATED
        # Of these another part came, or the whole: see `_unasked`.
        others = {one.line for one in attempt.differences if one.found_line is not None}
        for line in attempt.lines:
            if line in others:
                continue
            yield Bought(
                line,
                attempt.order_id if is_named else "",
                attempt.status if is_named else "",
                moment_of_seconds(attempt.begun_at),
                attempt.id,
                attempt.is_paid_for,
            )


def _made_elsewhere(
    attempts: Sequence[Attempt], listed: Sequence[ListedOrder], origin: str
) -> Iterator[Bought]:
    own = [attempt for attempt in attempts if attempt.origin == origin and attempt.order_id]
    asked: dict[str, list[LineItem]] = {}
    for attempt in own:
        asked.setdefault(attempt.order_id, []).extend(attempt.lines)
    # What is an unanswered attempt's for certain counts as that.
    found = found_orders(attempts, listed)
    for order in listed:
        if order.origin != origin or order.is_cancelled or (origin, order.order_id) in found:
            continue
        for line in order.lines:
            if not any(may_be(line, one) for one in asked.get(order.order_id, ())):
                yield Bought(
                    line,
                    order.order_id,
                    order.status,
                    order.created_at,
                    None,
                    order.is_paid_for,
                )
    for attempt in own:
        if attempt.may_have_bought:
            yield from _unasked(attempt)


def _unasked(attempt: Attempt) -> Iterator[Bought]:
    """Yield what the attempt's order holds although it wasn't asked for, as far as that is known."""
    for one in attempt.differences:
        line = one.found_line
        if line is None and one.fact is Fact.LINE and one.line is not None and one.found != "0":
            if any(may_be(one.line, asked) for asked in attempt.lines):
                continue
            line = one.line
        if line is not None:
            yield Bought(
                line,
                attempt.order_id,
                attempt.status,
                moment_of_seconds(attempt.begun_at),
                None,
                attempt.is_paid_for,
            )


def _telling(found: Iterable[Bought]) -> dict[LineItem, Bought]:
    telling: dict[LineItem, Bought] = {}
    for bought in sorted(found, key=lambda b: (b.is_paid, b.is_owned, b.is_certain)):
        telling[bought.line] = bought
    return telling
