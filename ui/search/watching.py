# SPDX-License-Identifier: GPL-2.0-or-later
"""Watched searches are asked from the start of QGIS on, also while the dock is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DataCosmosError
from ..adapters.accounts.origin_clients import OriginClients
from ..adapters.background import Background
from ..adapters.i18n import translate
from ..adapters.network_use import is_free_to_use
from ..messages import in_words, log_error

if TYPE_CHECKING:
    from ...core.catalogue.saved_searches import SavedSearch
    from ...core.catalogue.watching import News, Reader
    from ...core.job import Monitor
    from ...core.service.client import Client
    from ..adapters.tasks import JobTask
    from ..services import Services

# QGIS, a project that it begins with, and open orders come first.
DELAY_MS = 60_000
_NOTICE = "datacosmosNewScenesMessage"
_SHORTEST_MS, _LONGEST_MS = 1000, 3_600_000
# While another window asks, there is no way to the service, or nobody is signed in.
_AGAIN = timedelta(minutes=10)
LOCK_NAME = "watches.lock"


@dataclass(frozen=True)
class Due:
    """What is to be asked now, and when the next is due; None if nothing is watched.

    Args:
        missing: names that are watched and of which no search is saved.
    """

    searches: tuple[SavedSearch, ...]
    next_at: datetime | None
    missing: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Told:
    """What came of one watched search: news, or in words what is wrong."""

    name: str
    reader: Reader
    news: News | None = None
    problem: str = ""


class WatchFollowing(QObject):
    """Asks one watched search after the other, and tells of new scenes in one message.

    Never two at a time, over all windows of the profile; nobody is asked to sign in.
    """

    open_requested = pyqtSignal(str, object)
    """The user wants to see the new scenes of a saved search: its name, and their keys."""
    looked = pyqtSignal()
    """It has looked what is to be asked, and asked that."""

    def __init__(
        self, services: Services, delay_ms: int = DELAY_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._clients = OriginClients(services.accounts)
        self._background: Background | None = None
        self._task: JobTask | None = None
        self._is_looking = False
        self._is_closed = False
        self._pending: dict[str, frozenset[str]] = {}
        self._missing: frozenset[str] = frozenset()  # at the last look
        self._renamed: dict[str, str] = {}  # while it asks, by the names that it asks under
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self.look)

    @property
    def wait_ms(self) -> int:
        """The pause that it makes before it looks again."""
        return int(self._timer.interval())

    def begin_soon(self) -> None:
        """Look after a while."""
        self._timer.start()

    def look(self) -> None:
        """Ask what is due, now."""
        if self._is_looking or self._is_closed:
            return
        self._is_looking = True
        folder, every = self._services.folder, timedelta(hours=self._services.settings.watch_hours)
        if self._background is None:
            self._background = Background("watching", self)
        missing = self._missing
        self._background.run(lambda: _due(folder, every, missing), self._on_due, self._on_failure)

    def rename(self, name: str, new_name: str) -> None:
        """Follow a saved search to its new name, with the news of it that are told or under way."""
        if self._is_looking:
            for old, now in self._renamed.items():
                if now == name:
                    self._renamed[old] = new_name
            self._renamed.setdefault(name, new_name)
        if name in self._pending:
            self._pending[new_name] = self._pending.pop(name)
            if self._services.messenger.has(_NOTICE):
                self._show_notice()

    def forget(self, name: str) -> None:
        """Tell no news of a saved search that is removed."""
        if self._pending.pop(name, None) is not None and self._services.messenger.has(_NOTICE):
            if self._pending:
                self._show_notice()
            else:
                self._services.messenger.take_back(_NOTICE)

    def close(self) -> None:
        """Ask nothing more. Called before the plugin goes."""
        self._is_closed = True
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        if self._background is not None:
            self._background.close()

    def _on_due(self, due: Due) -> None:
        self._missing = due.missing
        factories = self._factories(due.searches)
        if not factories:
            self._end(
                None if due.next_at is None else _now() + _AGAIN if due.searches else due.next_at
            )
            return
        folder, every = self._services.folder, timedelta(hours=self._services.settings.watch_hours)

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> bool:
            return _ask_all(folder, every, factories, monitor, deliver)

        self._task = self._services.runner.start(
            translate("DataCosmos", "Asking watched searches"),
            work,
            on_delivery=self._on_told,
            on_success=lambda has_asked: self._end(_now() if has_asked else _now() + _AGAIN),
            on_failure=self._on_failure,
            on_cancel=lambda: self._end(_now() + _AGAIN),
        )

    def _factories(
        self, searches: Iterable[SavedSearch]
    ) -> list[tuple[SavedSearch, Callable[[], Client]]]:
        """Return what makes clients for the searches, as far as no password is asked for."""
        if not searches or not is_free_to_use():
            return []
        accounts, found = self._services.accounts, []
        for saved in searches:
            origin = saved.origin
            # The sandbox is elsewhere after each start.
            if not self._clients.is_open(origin) and accounts.is_sandbox() and accounts.is_ready():
                origin = accounts.origin()
            if self._clients.is_open(origin):
                try:
                    found.append((saved, self._clients.factory(origin)))
                except DataCosmosError as error:
                    log_error(error)
        return found

    def _on_told(self, told: Told) -> None:
        messenger = self._services.messenger
        if told.news is None:
            messenger.warning(told.problem)
            return
        if not messenger.has(_NOTICE):
            self._pending = {}  # the user has closed the message of the earlier ones
        keys = frozenset(one.key for one in told.news.new)
        name = self._renamed.get(told.name, told.name)
        self._pending[name] = self._pending.get(name, frozenset()) | keys
        self._show_notice()
        folder, found = self._services.folder, told.news.keys
        reader = replace(told.reader, name=name)
        if self._background is not None:
            self._background.run(
                lambda: _mark(folder, reader, found), lambda _nothing: None, log_error
            )

    def _show_notice(self) -> None:
        counts = {name: len(keys) for name, keys in self._pending.items()}
        total = sum(counts.values())
        if len(counts) == 1:
            text = translate("DataCosmos", "New scenes of the watched search {}: {}.").format(
                next(iter(counts)), total
            )
        else:
            names = ", ".join(f"{name} ({count})" for name, count in counts.items())
            text = translate("DataCosmos", "New scenes of watched searches: {}.").format(names)
        choices = [(name, lambda name=name: self._open(name)) for name in counts]
        self._services.messenger.choice(_NOTICE, text, choices)

    def _open(self, name: str) -> None:
        keys = self._pending.pop(name, frozenset())
        if self._pending:
            self._show_notice()
        self.open_requested.emit(name, keys)

    def _on_failure(self, error: Exception) -> None:
        # Said by the dock as well, where it can be mended; nobody waits for this.
        log_error(error)
        self._end(_now() + _AGAIN)

    def _end(self, at: datetime | None) -> None:
        """Look again at that moment; after an hour at the latest: another window may watch more."""
        self._task = None
        self._is_looking = False
        self._renamed.clear()
        wait_ms = _LONGEST_MS if at is None else round(1000 * (at - _now()).total_seconds())
        if not self._is_closed:
            self._timer.start(min(_LONGEST_MS, max(_SHORTEST_MS, wait_ms)))
            self.looked.emit()


def _now() -> datetime:
    return datetime.now(timezone.utc)


# For other threads than the main one.


def _due(folder: Any, every: timedelta, missing_before: frozenset[str]) -> Due:
    from ...core.catalogue.watching import FILE_NAME, Watches, next_due
    from ...core.disk.existing import is_file

    if not is_file(folder / FILE_NAME):
        return Due((), None)
    from ...core.catalogue.saved_searches import SavedSearches
    from ...core.errors import InputError

    watches, saved, now = Watches(folder / FILE_NAME), SavedSearches(folder), _now()
    there, found = frozenset(saved.names()), []
    missing = frozenset(watch.name for watch in watches.watched()) - there
    for watch in watches.watched():
        if watch.name in missing:
            # One that is just being renamed has its old name here for a moment.
            if watch.name in missing_before:
                watches.forget(watch.name)
        elif (watch.due_at(every) or now) <= now:
            try:
                found.append(saved.get(watch.name))
            except InputError as error:
                # Of a newer version, perhaps: looked at again in its time, and nothing is lost.
                watches.note_try(watch.name, now)
                log_error(error)
    return Due(tuple(found), next_due(watches.watched(), every, now), missing)


def _ask_all(
    folder: Any,
    every: timedelta,
    factories: Iterable[tuple[SavedSearch, Callable[[], Client]]],
    monitor: Monitor,
    deliver: Callable[[Any], None],
) -> bool:
    """Ask one search after the other; return whether no other window was at it."""
    from ...core.catalogue.watching import FILE_NAME, Watches
    from ...core.disk.file_lock import AlreadyLocked, locked
    from ...core.disk.safe_files import OwnFolder

    watches = Watches(folder / FILE_NAME)
    try:
        with locked(OwnFolder(folder), LOCK_NAME):
            for saved, make_client in factories:
                monitor.check()
                now = _now()
                mine = [one for one in watches.watched() if one.name == saved.name]
                # Another window may have asked it since, or the user watches it no more.
                if mine and (mine[0].due_at(every) or now) <= now:
                    watches.note_try(saved.name, now)
                    told = _ask(watches, saved, make_client, monitor)
                    if told is not None:
                        deliver(told)
    except AlreadyLocked:
        return False
    return True


def _ask(
    watches: Any, saved: SavedSearch, make_client: Callable[[], Client], monitor: Monitor
) -> Told | None:
    """Ask a search; return what is to be told of it, None for nothing."""
    from ...core.catalogue.watching import NewsJob, Reader

    reader = Reader.in_window(saved)
    try:
        with make_client() as client:
            news = NewsJob(client, saved.query, watches, reader).run(monitor)
    except DataCosmosError as error:
        text = translate("DataCosmos", "The watched search {} can't be asked. {}").format(
            saved.name, in_words(error)
        )
        log_error(error)
        return (
            Told(saved.name, reader, None, text) if watches.note_failure(saved.name, text) else None
        )
    if news.new:
        return Told(saved.name, reader, news)  # marked once it is told
    watches.mark(reader, news.keys, _now())
    return None


def _mark(folder: Any, reader: Reader, keys: Iterable[str]) -> None:
    from ...core.catalogue.watching import FILE_NAME, Watches

    Watches(folder / FILE_NAME).mark(reader, keys, _now())
