# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal's entries in memory, read again by what has changed.

For what is shown and followed. Whoever decides about money reads and checks the whole file.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..disk.existing import is_folder
from ..errors import JournalEntryDamaged, JournalError
from ..ledger.database import is_ledger
from .attempt import Attempt
from .changes import ChangeLog, FileState, Touched, log_of, state_of
from .download_states import DownloadState, download_rows, state_of_row
from .file import damaged, unusable
from .hidden_here import Said, key_of, read_hidden, settled, write_hidden
from .journal import Journal
from .last_seen import Seen, keep_seen, seen_again
from .ledger_store import home_of, written_since
from .listed_order import SELECT_LISTED, ListedOrder, listed_of, rows_of
from .noted_folders import NotedFolder, note_folder, noted_folders
from .rows import attempt_of
from .scenes import Scenes
from .seals import FEW, Entry, entries, fits, unsound

Order = tuple[Any, Any]  # origin and order id

# What our own notes tell is held against the whole file as often, if it was written at all; more
# seldom where that takes long, so that it is no more than this share of the time.
_ALL_EVERY_S = 60.0
_MOST_OF_TIME = 1 / 1000


@dataclass
class Changed:
    """What isn't what it was.

    Args:
        attempts: ids, also of those that are gone.
        orders: whose listed order or download it is.
        is_bought_other: what counts as bought may be another.
    """

    attempts: set[int] = field(default_factory=set)
    orders: set[Order] = field(default_factory=set)
    is_bought_other: bool = False


class KeptRows:
    """The entries of one journal. Not safe for several threads.

    Attributes:
        attempts: that can be read, by id, oldest first.
        damages: what is wrong with the others, by id.
        listed: by origin and order id, the oldest first.
        downloads: by origin and order id.
        noted: where orders lie on other machines, by origin and order id; in a ledger only.
        user: who reads, as a ledger's database knows them; empty in a file.
    """

    def __init__(self) -> None:
        self.attempts: dict[int, Attempt] = {}
        self.damages: dict[int, JournalEntryDamaged] = {}
        self.listed: dict[Order, ListedOrder] = {}
        self.downloads: dict[Order, DownloadState] = {}
        self.noted: dict[Order, tuple[NotedFolder, ...]] = {}
        self.user = ""
        self._told: set[Order] = set()
        # Of each row as it lay there, lest it be read, and its digest reckoned, in vain.
        self._seen: dict[str, dict[Any, int]] = {}
        self._log: ChangeLog | None = None
        self._state: FileState | None = None
        self._is_sure, self._all_at, self._all_took_s = False, 0.0, 0.0
        self._mark: int | None = None  # of a ledger, see `written_since`
        self._has_hidden, self._keeps = False, True
        self.rows_read = 0  # for tests: attempts, listed orders and downloads made of rows

    def read(self, journal: Journal) -> Changed:
        """Read what was written since the last time, in one state of the file.

        Raises:
            JournalError: it can't be read.
        """
        if is_ledger(journal.file):
            return self._read_ledger(journal)
        before, self._state = self._state, None
        self._log = log_of(journal.path)
        try:
            with journal.file.reading() as db:
                db.execute("SELECT 1 FROM head").fetchone()  # from here on nobody writes
                state = state_of(journal.path)
                touched = self._touched(before, state)
                changed = self._read_some(db, touched) if touched is not None else None
                if changed is None:
                    changed = self._read_all(db)
        except OSError as error:
            raise unusable(journal.path, error.strerror, JournalError) from error
        self._state = state
        return changed

    def _read_ledger(self, journal: Journal) -> Changed:
        """Read what anybody has written to a ledger, and all downloads of this machine."""
        home = home_of(journal)
        with journal.file.reading() as db, journal.local.reading() as local:
            is_due = self._mark is None or time.monotonic() - self._all_at > _ALL_EVERY_S
            touched, mark = written_since(db, self._mark or 0)
            found = None if is_due or self.damages else self._read_some(db, touched)
            changed = found if found is not None else self._read_all(db, local)
            hidden = read_hidden(local)
            if found is not None:
                states = {row[:2]: row for row in download_rows(local)}
                self._take_downloads(self._other("download", states), states, changed)
            (self.user,) = db.execute("SELECT session_user::text").fetchone()
            noted = noted_folders(db)
            if found is not None and touched == Touched() and noted == self.noted:
                seen_again(journal.path.parent)
            elif self._keeps and home is not None:  # once in vain is enough
                of = (journal.path.parent, home.name)
                self._keeps = keep_seen(*of, db, self.user, noted, mark)
        changed.orders |= {
            order
            for order in noted.keys() | self.noted.keys()
            if noted.get(order) != self.noted.get(order)
        }
        self.noted, self._mark = noted, mark
        self._tell_folders(journal)
        self._take_hidden(journal, hidden, changed)
        return changed

    def recall(self, journal: Journal, seen: Seen) -> Changed:
        """Take what was last seen of a ledger for what it holds.

        Raises:
            JournalError: the folder's own file can't be read.
        """
        with journal.local.reading() as local:
            changed = self._read_all(seen.db, local)
            hidden = read_hidden(local)
        self.user, self.noted = seen.user, dict(seen.noted)
        self._take_hidden(journal, hidden, changed)
        return changed

    def _take_hidden(self, journal: Journal, hidden: Mapping[str, Said], changed: Changed) -> None:
        """Have what this machine has removed from its list be so, or be back."""
        if not hidden and not self._has_hidden:
            return
        orders: list[Attempt | ListedOrder] = [*self.attempts.values(), *self.listed.values()]
        staying, news = settled(hidden, orders)
        self._has_hidden = bool(staying)
        if news:
            with contextlib.suppress(JournalError):  # then it is written the next time
                write_hidden(journal.local, news)
        for attempt in tuple(self.attempts.values()):
            is_hidden = key_of(attempt) in staying
            if attempt.is_hidden != is_hidden:
                self.attempts[attempt.id] = replace(attempt, is_hidden=is_hidden)
                changed.attempts.add(attempt.id)
        for key, order in tuple(self.listed.items()):
            is_hidden = key_of(order) in staying
            if order.is_hidden != is_hidden:
                self.listed[key] = replace(order, is_hidden=is_hidden)
                changed.orders.add(key)

    def _tell_folders(self, journal: Journal) -> None:
        """Note what was downloaded while the ledger was away, or before there was one."""
        for order, state in self.downloads.items():
            if not state.is_complete or order in self._told:
                continue
            with contextlib.suppress(OSError):  # nobody can tell now: looked at the next time
                is_here = is_folder(state.folder)
                self._told.add(order)  # once: whoever may only read isn't refused again and again
                if is_here:
                    note_folder(journal, *order, state.folder)

    def _touched(self, before: FileState | None, now: FileState) -> Touched | None:
        """Return what is to be read; None for all."""
        if before is None or self.damages:
            return None
        every_s = max(_ALL_EVERY_S, self._all_took_s / _MOST_OF_TIME)
        is_due = time.monotonic() - self._all_at > every_s
        if is_due and not (self._is_sure and before == now):
            return None
        if before == now:
            return Touched()
        return self._log.between(before, now) if self._log is not None else None

    # All

    def _read_all(self, db: sqlite3.Connection, local: sqlite3.Connection | None = None) -> Changed:
        changed, began_s = Changed(), time.thread_time()
        self._is_sure, self._all_at = True, time.monotonic()
        scenes = Scenes(db, at_once=True)
        other_scenes = self._other("scene", scenes.rows())
        every = entries(db)
        present = {entry.id: entry for entry in every}
        other = self._other("attempt", present)
        is_known = not self.damages and self.attempts.keys() <= present.keys()
        bad = [] if is_known and fits(db, every, other) else unsound(db, every)
        other |= self.damages.keys() | set(bad) | (self.attempts.keys() - present.keys())
        self.damages = {number: damaged(number) for number in bad if number not in present}
        self._take_attempts(
            [present[number] for number in sorted(other & present.keys())], scenes, changed, bad
        )
        for number in other - present.keys():
            self._drop_attempt(number, changed)
        changed.attempts |= other
        self._take_scenes(other_scenes, scenes, changed, other)
        rows = {row[:2]: row for row in db.execute(SELECT_LISTED).fetchall()}
        self._take_listed(self._other("listed", rows), rows, scenes, changed)
        states = {row[:2]: row for row in download_rows(local or db)}
        self._take_downloads(self._other("download", states), states, changed)
        self._all_took_s = time.thread_time() - began_s
        return changed

    def _other(self, table: str, rows: Mapping[Any, Any]) -> set[Any]:
        """Return the keys of the rows that aren't what they were, or are gone."""
        before = self._seen.get(table, {})
        now = {key: hash(row) for key, row in rows.items()}
        self._seen[table] = now
        return {key for key, one in now.items() if before.get(key) != one} | (
            before.keys() - now.keys()
        )

    # Some

    def _read_some(self, db: sqlite3.Connection, touched: Touched) -> Changed | None:
        """Read these; None if only a reading of all will do."""
        if touched == Touched():
            return Changed()
        self._is_sure = False
        numbers = tuple(sorted(touched.attempts))
        if len(numbers) > FEW:
            return None
        found: list[Entry] = []
        if numbers:
            found = entries(db, f"WHERE id IN ({', '.join('?' * len(numbers))})", numbers)
            count = len(self.attempts.keys() | touched.attempts)
            if len(found) < len(numbers) or not fits(db, found, touched.attempts, count):
                return None
        changed, scenes = Changed(), Scenes(db)
        self._seen.setdefault("attempt", {}).update((one.id, hash(one)) for one in found)
        self._take_attempts(found, scenes, changed)
        self._take_scenes(touched.scenes, scenes, changed)
        for origin in {key[0] for key in touched.listed}:
            ids = {key[1] for key in touched.listed if key[0] == origin}
            rows = {row[:2]: row for row in rows_of(db, origin, ids).values()}
            self._note("listed", ((origin, one) for one in ids), rows)
            self._take_listed({(origin, one) for one in ids}, rows, scenes, changed)
        if touched.downloads:
            states = {row[:2]: row for row in download_rows(db, touched.downloads)}
            self._note("download", touched.downloads, states)
            self._take_downloads(touched.downloads, states, changed)
        return changed

    def _note(self, table: str, keys: Iterable[Any], rows: Mapping[Any, Any]) -> None:
        seen = self._seen.setdefault(table, {})
        for key in keys:
            if key in rows:
                seen[key] = hash(rows[key])
            else:
                seen.pop(key, None)

    # Taking over

    def _take_attempts(
        self,
        found: Iterable[Entry],
        scenes: Scenes,
        changed: Changed,
        bad: Iterable[int] = (),
    ) -> None:
        doubtful = set(bad)
        for entry in found:
            self.rows_read += 1
            changed.attempts.add(entry.id)
            try:
                if entry.id in doubtful and not entry.is_sound:
                    raise damaged(entry.id, entry.origin)
                attempt = attempt_of(entry, scenes)
            except JournalEntryDamaged as error:
                self._drop_attempt(entry.id, changed)
                self.damages[entry.id] = error
                continue
            if entry.id in doubtful:  # it is sound, but what stands before it is missing
                self.damages[entry.id] = damaged(entry.id)
            before = self.attempts.get(attempt.id)
            changed.is_bought_other |= before is None or _bought(before) != _bought(attempt)
            self.attempts[attempt.id] = attempt

    def _drop_attempt(self, number: int, changed: Changed) -> None:
        changed.attempts.add(number)
        changed.is_bought_other |= self.attempts.pop(number, None) is not None

    def _take_scenes(
        self,
        keys: Iterable[Any],
        scenes: Scenes,
        changed: Changed,
        just_taken: Collection[int] = frozenset(),
    ) -> None:
        """Have what items say of themselves in all that hold them.

        Args:
            just_taken: attempts that were read with it.
        """
        others = set(keys)
        if not others:
            return
        for number, attempt in self.attempts.items():
            if number not in just_taken and any(
                (attempt.origin, x.collection, x.item) in others for x in attempt.lines
            ):
                fresh = scenes.of(attempt.origin, attempt.lines)
                self.attempts[number] = replace(attempt, scenes=fresh)
                changed.attempts.add(number)
        for key, order in self.listed.items():
            if any((order.origin, x.collection, x.item) in others for x in order.lines):
                self.listed[key] = replace(order, scenes=scenes.of(order.origin, order.lines))
                changed.orders.add(key)

    def _take_listed(
        self, keys: Iterable[Any], rows: Mapping[Any, Any], scenes: Scenes, changed: Changed
    ) -> None:
        has_moved = False
        for key in keys:
            changed.orders.add(key)
            before = self.listed.get(key)
            row = rows.get(key)
            if row is None:
                self.listed.pop(key, None)
                changed.is_bought_other |= before is not None
                continue
            self.rows_read += 1
            order = self.listed[key] = listed_of(row, scenes)
            has_moved |= before is None or before.created_at != order.created_at
            is_same = before is not None and replace(before, seen_at=order.seen_at) == order
            changed.is_bought_other |= not is_same
        if has_moved:
            self.listed = dict(sorted(self.listed.items(), key=_age))

    def _take_downloads(
        self, keys: Iterable[Any], rows: Mapping[Any, Any], changed: Changed
    ) -> None:
        for key in keys:
            changed.orders.add(key)
            state = state_of_row(rows[key]) if key in rows else None
            if state is None:
                self.downloads.pop(key, None)
            else:
                self.rows_read += 1
                self.downloads[key] = state


def _bought(attempt: Attempt) -> tuple[Any, ...]:
    """Return what decides whether, and as what, it counts as bought."""
    return (
        attempt.state,
        attempt.order_id,
        attempt.status,
        attempt.paid_at,
        attempt.lines,
        attempt.differences,
    )


def _age(entry: tuple[Order, ListedOrder]) -> tuple[bool, float, str]:
    created = entry[1].created_at
    return created is not None, created.timestamp() if created else 0.0, entry[1].order_id
