# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ledger this process uses, if any: the environment's, else the one that QGIS was told."""

from __future__ import annotations

import os
import threading

from .address import VARIABLE, LedgerAddress, address_of_url
from .server import LedgerServer


class _Chosen:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.told: LedgerAddress | None = None
        self.servers: dict[tuple[int, LedgerAddress], LedgerServer] = {}
        self.urls: dict[str, LedgerAddress] = {}


_chosen = _Chosen()


def use_ledger(address: LedgerAddress | None) -> None:
    """Use this ledger from now on, in all threads, unless the environment names one; None for the
    journals in folders.
    """
    with _chosen.lock:
        _chosen.told = address


def ledger_in_use() -> LedgerServer | None:
    """Return the ledger's server; None where each journal is a file in its folder.

    Raises:
        ConfigError: the environment names one that can't be read, or psycopg2 isn't installed.
    """
    url = os.environ.get(VARIABLE, "").strip()
    with _chosen.lock:
        address = _chosen.told
        if url:
            if url not in _chosen.urls:
                _chosen.urls = {url: address_of_url(url)}
            address = _chosen.urls[url]
        if address is None:
            return None
        # A process that was forked has no use for the connections of its parent.
        key = (os.getpid(), address)
        if key not in _chosen.servers:
            _chosen.servers[key] = LedgerServer(address)
        return _chosen.servers[key]
