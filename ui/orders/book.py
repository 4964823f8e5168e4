# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders as the dock knows them: always at hand, read and written in the background."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import LedgerAway
from ..adapters.background import Background
from .owners import problem_text

if TYPE_CHECKING:
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.bought import Owned
    from ...core.journal.records import KnownOrders, Look, OrderRecord

# Folders vanish, and attempts grow old, without a word in the journal.
_GOOD_FOR_S = 30.0


@dataclass(frozen=True)
class OrderStep:
    """An order that isn't any more what it was when last looked at."""

    before: OrderRecord
    after: OrderRecord

    @property
    def is_back(self) -> bool:
        """Whether it was removed from the list and isn't any more."""
        return self.before.is_hidden and not self.after.is_hidden


@dataclass(frozen=True)
class _Reading:
    """What a look has found.

    Args:
        by_key: all orders, the newest first.
        active: those about which something may be done by itself.
        has_removed: the user has removed some from the list.
        steps: what isn't what it was in the reading before.
        others: those that aren't what they were, or came.
        is_other: there are any, or one is gone.
        is_same_list: no order came, went or moved, nor was removed from the list or put back.
        origin: the service whose bought items were of interest.
        error: why it is only what was last seen of the journal; None if it was read.
        seen_at: when it was seen.
    """

    by_key: Mapping[str, OrderRecord]
    active: tuple[OrderRecord, ...]
    has_removed: bool
    steps: tuple[OrderStep, ...]
    others: tuple[OrderRecord, ...]
    is_other: bool
    is_same_list: bool
    origin: str
    bought: frozenset[str]
    owned: dict[str, Owned]
    error: Exception | None = None
    seen_at: datetime | None = None


class OrderBook(QObject):
    """All orders that the journal knows, and which items of one service were bought.

    Also those that the user has removed from the list: they are followed all the same, and
    `shown` alone leaves them out. Every way on which an order changes is seen here: an answer of the service, the order
    dialog, an algorithm, another QGIS at the same journal.
    """

    changed = pyqtSignal()
    stepped = pyqtSignal(list)  # of OrderStep: phase or status is another, or it came back
    bought_changed = pyqtSignal()
    failed = pyqtSignal(object)  # the error

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._origin = ""
        self._problem = ""
        self._seen_at: datetime | None = None
        self._is_waiting = False
        self._has_looked = False
        self._seen_file: tuple[tuple[str, int, int], ...] = ()
        self._read_at = 0.0
        self._put_back: set[str] = set()
        # Of the thread that reads: who keeps the journal in memory, and what was read last.
        self._known: KnownOrders | None = None
        self._last: Mapping[str, OrderRecord] = {}
        self._marks: tuple[tuple[str, int], frozenset[str], dict[str, Owned]] | None = None
        self._before: tuple[Mapping[str, OrderRecord], tuple[OrderRecord, ...]] | None = None
        self.by_key: Mapping[str, OrderRecord] = {}
        self.has_removed = False
        self.active: tuple[OrderRecord, ...] = ()
        self.bought: frozenset[str] = frozenset()
        self.owned: dict[str, Owned] = {}
        self._background = Background("orders", self)

    @property
    def records(self) -> tuple[OrderRecord, ...]:
        """All orders as of the last look, the newest first."""
        return tuple(self.by_key.values())

    @property
    def folder(self) -> Path:
        """Where the journal lies."""
        return self._folder

    @property
    def problem(self) -> str:
        """Why the journal can't be read, in words; empty if it can."""
        return self._problem

    @property
    def has_looked(self) -> bool:
        """Whether the journal has been looked at, with whatever result: what comes is news."""
        return self._has_looked

    @property
    def is_idle(self) -> bool:
        """Whether all looks and changes that were asked for are done and told."""
        return self._background.is_idle

    def record(self, key: str) -> OrderRecord | None:
        """Return an order as of the last look."""
        return self.by_key.get(key)

    def shown(self, *, with_removed: bool) -> tuple[OrderRecord, ...]:
        """Return the orders that the list shows, as of the last look."""
        return tuple(one for one in self.by_key.values() if with_removed or not one.is_hidden)

    def changed_since(self, by_key: Mapping[str, OrderRecord]) -> tuple[OrderRecord, ...] | None:
        """Return which orders aren't what they were when `by_key` was this.

        None if other orders are to be shown, or in another order: then all are to be looked at.
        """
        if by_key is self.by_key:
            return ()
        if self._before is not None and by_key is self._before[0]:
            return self._before[1]
        return None

    def set_origin(self, origin: str) -> None:
        """Say whose bought items are of interest."""
        self._origin = origin
        self.refresh()

    def refresh(self, *, with_folders: bool = False) -> None:
        """Look again. What is asked for while a look is to come is one look.

        Args:
            with_folders: a folder was found to be gone, of which the journal's file doesn't tell.
        """
        if with_folders and self._known is not None:
            self._known.doubt_folders()
        if not self._is_waiting:
            self._is_waiting = True
            self._background.run(self._read, self._on_read, self._on_failure)

    def glance(self) -> None:
        """Look again if the journal's file has changed, or the last look was a while ago."""
        if not self._is_waiting:
            self._is_waiting = True
            self._background.run(self._read_if_changed, self._on_read, self._on_failure)

    def hide(self, record: OrderRecord, on_hidden: Callable[[], None]) -> None:
        """Take an order from the list. It still counts as bought, and is followed.

        Args:
            on_hidden: called once that is done.
        """

        def work() -> None:
            from ...core.journal.journal import Journal
            from ...core.journal.removal import hide_record

            hide_record(Journal(self._folder), record)

        self._change(work, on_hidden)

    def put_back(self, record: OrderRecord) -> None:
        """Put an order that was removed back into the list, as the user wishes."""

        def work() -> None:
            from ...core.journal.journal import Journal
            from ...core.journal.removal import hide_record

            hide_record(Journal(self._folder), record, hidden=False)

        self._change(work, lambda: self._put_back.add(record.key))

    def want_download(
        self, origin: str, order_id: str, base: Path, area: WishedArea | None = None
    ) -> None:
        """Note that an order is to be downloaded as soon as it is paid, also after a restart.

        Args:
            area: what of each image is wanted; None for the whole images.
        """

        def work() -> None:
            from ...core.delivery.order_download import want_download

            want_download(self._folder, origin, order_id, base, area)

        self._change(work)

    def close(self) -> None:
        """Finish what is being written and do nothing more. Called before the plugin goes."""
        self._background.close()

    def _change(self, work: Callable[[], None], on_done: Callable[[], None] | None = None) -> None:
        def succeed(_nothing: None) -> None:
            if on_done is not None:
                on_done()
            self.refresh()

        def fail(error: Exception) -> None:
            self.failed.emit(error)
            self.refresh()

        self._background.run(work, succeed, fail)

    def _read_if_changed(self) -> _Reading | None:
        from ...core.ledger.chosen import has_ledger

        is_recent = time.monotonic() - self._read_at < _GOOD_FOR_S
        # A ledger is written by others, of which no file here tells.
        if is_recent and not has_ledger() and self._state_of_file() == self._seen_file:
            self._is_waiting = False
            return None
        return self._read()

    def _state_of_file(self) -> tuple[tuple[str, int, int], ...]:
        """Return what changes with each writing, and with another journal: of the file, and of
        those that SQLite adds.
        """
        from ...core.journal.file import FILE_NAME
        from ...core.ledger.chosen import choice_serial

        found = [("", choice_serial(), 0)]
        for path in sorted(self._folder.glob(f"{FILE_NAME}*")):
            with contextlib.suppress(FileNotFoundError):  # SQLite has just removed it
                stat = path.stat()
                found.append((path.name, stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def _read(self) -> _Reading:
        from ...core.journal.journal import Journal
        from ...core.journal.records import known_orders

        self._is_waiting = False  # what changes from now on may be missed by this look
        self._seen_file, self._read_at = self._state_of_file(), time.monotonic()
        origin, journal = self._origin, Journal(self._folder)
        self._known = self._known or known_orders(self._folder)
        try:
            look = self._known.look(journal)
        except LedgerAway as error:
            recalled = None if self._last else self._known.recall(journal)
            if recalled is None:
                raise
            return self._recalled(error, *recalled)
        by_key, before = look.by_key, self._last
        if by_key is before:
            others: list[str] = []
        else:
            # An order that is what it was is the same object.
            others = [key for key, record in by_key.items() if before.get(key) is not record]
        is_other = bool(others) or len(by_key) != len(before)
        steps = tuple(OrderStep(before[key], by_key[key]) for key in others if key in before)
        is_same_list = list(by_key) == list(before) and all(map(_shows_the_same, steps))
        bought, owned = self._read_marks(self._known, origin)
        self._last = by_key if is_other else before
        return _Reading(
            by_key=self._last,
            active=tuple(record for record in by_key.values() if record.may_go_on),
            has_removed=any(record.is_hidden for record in by_key.values()),
            steps=steps,
            others=tuple(by_key[key] for key in others),
            is_other=is_other,
            is_same_list=is_same_list,
            origin=origin,
            bought=bought,
            owned=owned,
            seen_at=datetime.now(timezone.utc),
        )

    def _recalled(self, error: LedgerAway, look: Look, seen_at: datetime | None) -> _Reading:
        """Return what was last seen of a ledger that is away; nothing is done by itself with it."""
        from ...core.journal.bought import marks_of

        self._last, origin = look.by_key, self._origin
        bought, owned = marks_of(look.attempts, look.listed, origin) if origin else ((), {})
        return _Reading(
            by_key=look.by_key,
            active=(),
            has_removed=any(record.is_hidden for record in look.records),
            steps=(),
            others=look.records,
            is_other=True,
            is_same_list=False,
            origin=origin,
            bought=frozenset(bought),
            owned=owned,
            error=error,
            seen_at=seen_at,
        )

    def _read_marks(
        self, known: KnownOrders, origin: str
    ) -> tuple[frozenset[str], dict[str, Owned]]:
        """Return which items of a service are bought and owned, reckoned anew if need be."""
        from ...core.journal.bought import marks_of

        look = known.latest
        if look is None or not origin:
            return frozenset(), {}
        of = (origin, look.bought_serial)
        if self._marks is None or self._marks[0] != of:
            self._marks = of, *marks_of(look.attempts, look.listed, origin)
        return self._marks[1:]

    def _on_read(self, read: _Reading | None) -> None:
        if read is None:
            return
        put_back, self._put_back = self._put_back, set()
        is_first, self._has_looked = not self._has_looked, True
        is_other = read.is_other or bool(self._problem) or is_first
        if is_other:
            self._before = (self.by_key, read.others) if read.is_same_list else None
        self.by_key, self.active, self._problem = read.by_key, read.active, ""
        self.has_removed, self._seen_at = read.has_removed, read.seen_at
        if read.error is not None:
            self._problem = problem_text(read.error, self._seen_at)
            self.failed.emit(read.error)
        is_bought_other = (read.bought, read.owned) != (self.bought, self.owned)
        if read.origin == self._origin and is_bought_other:
            self.bought, self.owned = read.bought, read.owned
            self.bought_changed.emit()
        if not is_other:
            return
        self.changed.emit()
        # What the user has put back themselves is no news.
        steps = [step for step in read.steps if _is_news(step, put_back)]
        if steps:
            self.stepped.emit(steps)

    def _on_failure(self, error: Exception) -> None:
        self._is_waiting, self._has_looked = False, True
        problem = problem_text(error, self._seen_at)
        if problem != self._problem:  # said once, not with each look
            self._problem = problem
            self.failed.emit(error)
            self.changed.emit()


def _is_news(step: OrderStep, put_back: Collection[str]) -> bool:
    before, after = step.before, step.after
    is_other = (before.phase, before.status) != (after.phase, after.status)
    return is_other or (step.is_back and after.key not in put_back)


def _shows_the_same(step: OrderStep) -> bool:
    """Return whether an order is in the list for whom it was before."""
    before, after = step.before, step.after
    return (before.is_hidden, before.owner, before.is_mine) == (
        after.is_hidden,
        after.owner,
        after.is_mine,
    )
