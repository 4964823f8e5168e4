# SPDX-License-Identifier: GPL-2.0-or-later
"""Who of this process is sending an order, known to all who use the ledger by a lock of the session.

A lock ends with its connection, so a process that was killed holds none. A server that was started
anew, or a network that was cut, ends it too while the request goes on: then it is taken again at once.
"""

from __future__ import annotations

import contextlib
import selectors
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from ..errors import JournalError
from .driver import driver

_LOOK_S = 0.2


class Senders:
    """Holds the locks. Safe to use from several threads.

    Args:
        take: told an attempt's own id, and whether to ask although the ledger was away a moment ago;
            returns a connection that holds the lock of its sender, or raises `JournalError`.
    """

    def __init__(self, take: Callable[[str, bool], Any]) -> None:
        self._take = take
        self._held: dict[str, Any] = {}
        self._lock, self._mending = threading.Lock(), threading.Lock()
        self._keeper: threading.Thread | None = None

    @contextlib.contextmanager
    def sending(self, uuid: str) -> Iterator[None]:
        """Hold the lock inside the block.

        Raises:
            JournalError: before the block.
        """
        connection = self._take(uuid, False)
        with self._lock:
            self._held[uuid] = connection
            if self._keeper is None:
                self._keeper = threading.Thread(
                    target=self._keep, name="ledger senders", daemon=True
                )
                self._keeper.start()
        try:
            yield
        finally:
            with self._lock:
                connection = self._held.pop(uuid)
            _close(connection)

    def mend(self, uuid: str) -> None:
        """Take the lock again if it was lost.

        Raises:
            JournalError: it can't be had.
        """
        with self._mending:  # or two would wait for each other's lock
            with self._lock:
                lost = self._held.get(uuid)
            if lost is None or not _is_lost(lost):
                return
            _close(lost)
            fresh = self._take(uuid, True)
            with self._lock:
                is_wanted = uuid in self._held
                if is_wanted:
                    self._held[uuid] = fresh
            if not is_wanted:
                _close(fresh)

    def _keep(self) -> None:
        while True:
            with self._lock:
                if not self._held:
                    self._keeper = None
                    return
                held = tuple(self._held.items())
            for uuid, connection in held:
                if _is_lost(connection):
                    with contextlib.suppress(JournalError):  # tried again until the block ends
                        self.mend(uuid)
            time.sleep(_LOOK_S)


def _is_lost(connection: Any) -> bool:
    """Return whether the connection has ended: the server says nothing to a sender but that."""
    try:
        if connection.closed:
            return True
        with selectors.DefaultSelector() as selector:
            selector.register(connection.fileno(), selectors.EVENT_READ)
            return bool(selector.select(0))
    except (OSError, ValueError, driver().Error):  # closed meanwhile
        return True


def _close(connection: Any) -> None:
    with contextlib.suppress(driver().Error):
        connection.close()
