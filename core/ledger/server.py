# SPDX-License-Identifier: GPL-2.0-or-later
"""A ledger's server: connections that are used again, and transactions on them."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

from ..errors import LedgerAway
from ..wording import tr
from .address import LedgerAddress
from .database import PostgresDatabase
from .driver import driver
from .faults import away, fault
from .locks import number_of
from .schema import bring_up_to_date
from .senders import Senders
from .watch import watched

_CONNECT_S = 5
_STATEMENT_MS, _LOCK_MS, _IDLE_MS = 15_000, 10_000, 60_000
_UNANSWERED_MS = 10_000
_IDLE_S = 60.0
_MOST_IDLE = 4
# After it couldn't be reached it isn't asked again at once, which would hold up whoever asks.
_PAUSE_S = 3.0


class LedgerServer:
    """Opens transactions. Safe to use from several threads; a fork makes connections of its own.

    Args:
        sets_up: make its tables, or bring them up to date, before the first.
    """

    def __init__(self, address: LedgerAddress, *, sets_up: bool = True) -> None:
        self.address = address
        self._idle: list[tuple[Any, float]] = []
        self._lock = threading.Lock()
        self._senders = Senders(self._sender)
        self.gone: set[str] = set()  # senders of which nothing was seen for long enough
        self._is_up_to_date = not sets_up
        self._away_until = 0.0

    @contextlib.contextmanager
    def transaction(self, *, is_reading: bool = False) -> Iterator[PostgresDatabase]:
        """Open a transaction, kept on success and undone on any exception.

        Args:
            is_reading: see one state of all, and write nothing.

        Raises:
            LedgerAway: the server can't be reached, or was lost: what was written isn't kept,
                unless it was lost between the commit and its answer.
            JournalError: see `faults`.
        """
        connection = self._taken()
        is_sound = is_committing = False
        try:
            begin = "REPEATABLE READ READ ONLY" if is_reading else "READ COMMITTED"
            db = PostgresDatabase(connection, self.address)
            db.execute(f"SET TRANSACTION ISOLATION LEVEL {begin}")
            db.execute("SET LOCAL search_path TO datacosmos, pg_temp")
            yield db
            is_committing = not is_reading
            with watched(connection):
                connection.commit()
            is_sound = True
        except LedgerAway as error:
            error.was_lost = True
            raise
        except driver().Error as error:
            problem = fault(error, self.address)
            if isinstance(problem, LedgerAway):
                problem.was_lost, problem.may_be_kept = True, is_committing
            raise problem from error
        finally:
            self._give_back(connection, is_sound=is_sound)

    def sending(self, uuid: str) -> AbstractContextManager[None]:
        """Return a block inside which whoever uses the ledger sees the attempt as being sent.

        Raises:
            JournalError: before the block.
        """
        return self._senders.sending(uuid)

    def keep_sending(self, uuid: str) -> None:
        """Be known as the sender again if the connection was lost since; see `sending`.

        Raises:
            JournalError: others may take the sender for gone.
        """
        self._senders.mend(uuid)

    def _sender(self, uuid: str, at_once: bool) -> Any:
        """Return a connection that holds the lock of an attempt's sender."""
        connection = self._opened(at_once=at_once)
        try:
            with watched(connection), connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", (number_of("sender", uuid),))
                connection.commit()  # the lock is the session's
        except driver().Error as error:
            connection.close()
            raise fault(error, self.address) from error
        return connection

    def close(self) -> None:
        """Close the connections that nobody uses."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection, _since in idle:
            with contextlib.suppress(driver().Error):
                connection.close()

    def _taken(self) -> Any:
        now = time.monotonic()
        while True:
            with self._lock:
                if not self._idle:
                    break
                connection, since = self._idle.pop()
            if now - since < _IDLE_S and self._is_alive(connection):
                return connection
            with contextlib.suppress(driver().Error):
                connection.close()
        return self._opened()

    @staticmethod
    def _is_alive(connection: Any) -> bool:
        if connection.closed:
            return False
        try:
            with watched(connection), connection.cursor() as cursor:
                cursor.execute("SELECT 1")
                connection.rollback()
        except driver().Error:
            return False
        return True

    def _give_back(self, connection: Any, *, is_sound: bool) -> None:
        with contextlib.suppress(driver().Error):
            if not is_sound and not connection.closed:
                connection.rollback()
        with self._lock:
            if not connection.closed and len(self._idle) < _MOST_IDLE:
                self._idle.append((connection, time.monotonic()))
                return
        with contextlib.suppress(driver().Error):
            connection.close()

    def _opened(self, *, at_once: bool = False) -> Any:
        if time.monotonic() < self._away_until and not at_once:
            raise away(self.address, tr("it didn't answer a moment ago"))
        limits = {
            "statement_timeout": _STATEMENT_MS,
            "lock_timeout": _LOCK_MS,
            "idle_in_transaction_session_timeout": _IDLE_MS,
        }
        given = self.address.all_parameters
        options = " ".join(f"-c {name}={value}" for name, value in limits.items())
        parameters = {
            "connect_timeout": str(_CONNECT_S),
            "tcp_user_timeout": str(_UNANSWERED_MS),
            "keepalives_idle": "5",
            "keepalives_interval": "3",
            "keepalives_count": "3",
            "client_encoding": "UTF8",
            "application_name": f"DataCosmos Imagery on {socket.gethostname()}"[:63],
            **given,
            "options": f"{given.get('options', '')} {options}".strip(),
        }
        try:
            connection = driver().connect(**parameters)
        except driver().Error as error:
            if not at_once:
                self._away_until = time.monotonic() + _PAUSE_S
            raise fault(error, self.address) from error
        self._away_until = 0.0
        if not self._is_up_to_date:
            try:
                with watched(connection):
                    bring_up_to_date(connection, self.address)
            except BaseException:
                connection.close()
                raise
            self._is_up_to_date = True
        return connection
