# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders as the dock knows them: always at hand, read and written in the background."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.background import Background

if TYPE_CHECKING:
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.bought import Owned
    from ...core.journal.records import OrderRecord

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
        self._is_waiting = False
        self._has_looked = False
        self._seen_file: tuple[tuple[str, int, int], ...] = ()
        self._read_at = 0.0
        self._put_back: set[str] = set()
        self.records: tuple[OrderRecord, ...] = ()
        self.bought: frozenset[str] = frozenset()
        self.owned: dict[str, Owned] = {}
        self._background = Background("orders", self)

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
        return next((record for record in self.records if record.key == key), None)

    @property
    def has_removed(self) -> bool:
        """Whether the user has removed orders from the list."""
        return any(record.is_hidden for record in self.records)

    def shown(self, *, with_removed: bool) -> tuple[OrderRecord, ...]:
        """Return the orders that the list shows, as of the last look."""
        return tuple(one for one in self.records if with_removed or not one.is_hidden)

    def set_origin(self, origin: str) -> None:
        """Say whose bought items are of interest."""
        self._origin = origin
        self.refresh()

    def refresh(self) -> None:
        """Look again. What is asked for while a look is to come is one look."""
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

    def _read_if_changed(self) -> tuple[Any, ...] | None:
        is_recent = time.monotonic() - self._read_at < _GOOD_FOR_S
        if is_recent and self._state_of_file() == self._seen_file:
            self._is_waiting = False
            return None
        return self._read()

    def _state_of_file(self) -> tuple[tuple[str, int, int], ...]:
        """Return what changes with each writing: of the file, and of those that SQLite adds."""
        from ...core.journal.file import FILE_NAME

        found = []
        for path in sorted(self._folder.glob(f"{FILE_NAME}*")):
            with contextlib.suppress(FileNotFoundError):  # SQLite has just removed it
                stat = path.stat()
                found.append((path.name, stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def _read(self) -> tuple[Any, ...]:
        from ...core.journal.bought import bought_keys, owned_items
        from ...core.journal.journal import Journal
        from ...core.journal.records import records

        self._is_waiting = False  # what changes from now on may be missed by this look
        self._seen_file, self._read_at = self._state_of_file(), time.monotonic()
        origin, journal = self._origin, Journal(self._folder)
        bought = bought_keys(journal, origin) if origin else frozenset()
        owned = owned_items(journal, origin) if origin else {}
        return records(journal, include_hidden=True), origin, bought, owned

    def _on_read(self, read: tuple[Any, ...] | None) -> None:
        if read is None:
            return
        found, origin, bought, owned = read
        put_back, self._put_back = self._put_back, set()
        before = {record.key: record for record in self.records}
        is_first, self._has_looked = not self._has_looked, True
        is_other = found != self.records or bool(self._problem) or is_first
        self.records, self._problem = found, ""
        if origin == self._origin and (bought, owned) != (self.bought, self.owned):
            self.bought, self.owned = bought, owned
            self.bought_changed.emit()
        if not is_other:
            return
        self.changed.emit()
        steps = [OrderStep(before[one.key], one) for one in found if one.key in before]
        # What the user has put back themselves is no news.
        steps = [step for step in steps if _is_news(step, put_back)]
        if steps:
            self.stepped.emit(steps)

    def _on_failure(self, error: Exception) -> None:
        self._is_waiting, self._has_looked = False, True
        problem = getattr(error, "message", str(error))
        if problem != self._problem:  # said once, not with each look
            self._problem = problem
            self.failed.emit(error)
            self.changed.emit()


def _is_news(step: OrderStep, put_back: Collection[str]) -> bool:
    before, after = step.before, step.after
    is_other = (before.phase, before.status) != (after.phase, after.status)
    return is_other or (step.is_back and after.key not in put_back)
