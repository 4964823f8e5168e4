# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests look at in a sandbox, and order there."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from pathlib import Path

from datacosmos_imagery.core import LineItem, Money


def entry_in(sandbox, collection, number=0):
    """Return one of the collection's items that a client can see."""
    entries = [
        entry
        for entry in sandbox.catalogue.entries
        if entry.collection == collection and not entry.hidden and entry.scene is not None
    ]
    return entries[number]


def line_in(sandbox, collection, number=0):
    """Return the line that orders one of the collection's items."""
    entry = entry_in(sandbox, collection, number)
    return LineItem(collection, entry.id, entry.scene.level)


def eur(amount):
    return Money(Decimal(amount), "EUR")


def creations(sandbox):
    """Return the requests that were to create an order."""
    return [r for r in sandbox.requests if r.method == "POST" and r.path.endswith("/orders")]


def read_only(monkeypatch):
    """Have SQLite open every file as if it couldn't be written; root could write any other."""
    connect = sqlite3.connect

    def open_to_read(path, **options):
        return connect(f"{Path(path).as_uri()}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", open_to_read)
