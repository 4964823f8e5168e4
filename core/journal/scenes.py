# SPDX-License-Identifier: GPL-2.0-or-later
"""What items said of themselves, as it lies in the journal's table `scene`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from ..redaction import get_logger
from ..sales.order import LineItem
from ..stac.items import usable_footprint
from ..stored_values import json_of, text_of
from ..values import moment_or_none
from .attempt import Scene

_log = get_logger(__name__)


class Scenes:
    """The scenes of one state of the file, each read once, however many orders hold it.

    Args:
        at_once: read the whole table with one query: for whoever reads many orders.
        none: leave scenes out altogether, to be quicker.
    """

    def __init__(
        self, db: sqlite3.Connection, *, at_once: bool = False, none: bool = False
    ) -> None:
        self._db, self._none = db, none
        self._read: dict[tuple[Any, ...], Scene] = {}
        self._rows: dict[tuple[Any, ...], tuple[Any, ...]] | None = None
        if at_once and not none:
            rows = db.execute(
                "SELECT origin, collection, item, acquired, platform, footprint FROM scene"
            ).fetchall()
            self._rows = {row[:3]: row[3:] for row in rows}

    def rows(self) -> dict[tuple[Any, ...], tuple[Any, ...]]:
        """Return what is kept, unread, by origin, collection and item, if it was read at once."""
        return self._rows or {}

    def of(self, origin: str, lines: Iterable[LineItem]) -> tuple[Scene, ...]:
        """Return what is known of each line's item; an empty scene if nothing is."""
        return () if self._none else tuple(self._scene(origin, line) for line in lines)

    def _scene(self, origin: str, line: LineItem) -> Scene:
        key = (origin, line.collection, line.item)
        scene = self._read.get(key)
        if scene is None:
            scene = self._read[key] = _scene_of(self._row(key), line)
        return scene

    def _row(self, key: tuple[Any, ...]) -> tuple[Any, ...] | None:
        if self._rows is not None:
            return self._rows.get(key)
        found: tuple[Any, ...] | None = self._db.execute(
            "SELECT acquired, platform, footprint FROM scene"
            " WHERE origin = ? AND collection = ? AND item = ?",
            key,
        ).fetchone()
        return found


def _scene_of(row: tuple[Any, ...] | None, line: LineItem) -> Scene:
    """Return the scene of a row. What can't be read isn't known: the service can be asked again."""
    if row is None:
        return Scene()
    try:
        footprint = usable_footprint(json_of(row[2])) if row[2] else None
        return Scene(moment_or_none(row[0]), text_of(row[1]), footprint)
    except (ValueError, TypeError) as error:
        _log.warning("what is kept of %s can't be read: %s", line, error)
        return Scene()


def write_scene(db: sqlite3.Connection, origin: str, line: LineItem, scene: Scene) -> None:
    """Write what is known of the line's item, unless that is nothing."""
    if scene != Scene():
        db.execute(
            "INSERT OR REPLACE INTO scene (origin, collection, item, acquired, platform, footprint)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                origin,
                line.collection,
                line.item,
                scene.acquired.isoformat() if scene.acquired else None,
                scene.platform,
                json.dumps(scene.footprint) if scene.footprint else None,
            ),
        )
