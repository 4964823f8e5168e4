# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ledger this process uses, if any: the environment's, else the one that QGIS was told."""

from __future__ import annotations

import os
import threading
from typing import Any

from ..errors import DataCosmosError
from .address import VARIABLE, LedgerAddress, address_of_url
from .server import LedgerServer


class _NoServer(LedgerServer):
    """In the place of a ledger that isn't to be had."""

    def __init__(self, error: DataCosmosError) -> None:
        super().__init__(LedgerAddress(()))
        self._error = error

    def _opened(self, *, at_once: bool = False) -> Any:  # noqa: ARG002  as it is called
        raise self._error


class _Chosen:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.told: LedgerAddress | DataCosmosError | None = None
        self.serial = 0
        self.servers: dict[tuple[int, LedgerAddress], LedgerServer] = {}
        self.urls: dict[str, LedgerAddress] = {}


_chosen = _Chosen()


def use_ledger(address: LedgerAddress | DataCosmosError | None) -> None:
    """Use this ledger from now on, in all threads, unless the environment names one.

    Args:
        address: None for the journals in folders. An error for a ledger that isn't to be had:
            whatever is asked of it raises that, lest a file be taken in its place.
    """
    with _chosen.lock:
        _chosen.serial += _chosen.told != address
        _chosen.told = address


def ledger_in_use() -> LedgerServer | None:
    """Return the ledger's server; None where each journal is a file in its folder.

    Raises:
        ConfigError: the environment names one that can't be read, or psycopg2 isn't installed.
    """
    url = os.environ.get(VARIABLE, "").strip()
    with _chosen.lock:
        address: LedgerAddress | DataCosmosError | None = _chosen.told
        if url:
            if url not in _chosen.urls:
                _chosen.urls = {url: address_of_url(url)}
            address = _chosen.urls[url]
        if address is None:
            return None
        if isinstance(address, DataCosmosError):
            return _NoServer(address)
        # A process that was forked has no use for the connections of its parent.
        key = (os.getpid(), address)
        if key not in _chosen.servers:
            _chosen.servers[key] = LedgerServer(address)
        return _chosen.servers[key]


def has_ledger() -> bool:
    """Return whether a ledger is used, be it there or not."""
    with _chosen.lock:
        return bool(os.environ.get(VARIABLE, "").strip()) or _chosen.told is not None


def choice_serial() -> int:
    """Return a number that is another once another journal was chosen."""
    return _chosen.serial
