# SPDX-License-Identifier: GPL-2.0-or-later
"""A small SQLite file of the user's profile, which several QGIS may use at the same time."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from operator import methodcaller
from pathlib import Path

from ..errors import StoreError
from ..wording import Later, tr
from .existing import is_there
from .private_files import SIDE_FILES, prepare_database

_BUSY_S = 15.0


# Makes a text of the file; bytes that are none spoil that text alone, not the reading. No function
# of ours: it is called for each text of thousands of rows.
text_of_bytes = methodcaller("decode", "utf-8", "replace")


class SqliteFile:
    """One versioned file. A damaged one is kept under another name and a new one begun.

    Args:
        path: made with its folder when first needed, both for their user alone.
        schema: SQL that makes version `version` and does no harm where it exists.
        name: what the file is to a person ("the cart").
    """

    def __init__(self, path: Path, schema: str, version: int, name: Later) -> None:
        self.path = path
        self._schema = schema
        self._version = version
        self._name = name

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction, kept on success and undone on any exception.

        Raises:
            StoreError: it can't be read or written, is damaged, or is of a newer version.
        """
        try:
            prepare_database(self.path)
            db = sqlite3.connect(self.path, timeout=_BUSY_S)
            db.text_factory = text_of_bytes
            try:
                self._prepare(db)
                with db:
                    # At once, so that what is read is still true when it is written back.
                    db.execute("BEGIN IMMEDIATE")
                    yield db
            finally:
                db.close()
        except OSError as error:
            raise self._unusable(str(error.strerror)) from error
        except (sqlite3.Error, UnicodeEncodeError) as error:
            # The class itself, not one below it, stands for a file that is no database.
            if type(error) is sqlite3.DatabaseError:
                raise self._set_aside(str(error)) from error
            raise self._unusable(str(error)) from error

    def _prepare(self, db: sqlite3.Connection) -> None:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > self._version:
            raise StoreError(
                tr(
                    "The file of {name}, {path}, was written by a newer version.",
                    name=self._name(),
                    path=self.path,
                ),
                tr("Update the plugin. The file was left as it is."),
            )
        if version < self._version:
            db.executescript(f"{self._schema} PRAGMA user_version = {self._version};")

    def _unusable(self, reason: str) -> StoreError:
        return StoreError(
            tr(
                "The file of {name}, {path}, can't be read or written: {reason}.",
                name=self._name(),
                path=self.path,
                reason=reason,
            ),
            tr("Check that the disk isn't full and the folder isn't read-only."),
        )

    def _set_aside(self, reason: str) -> StoreError:
        kept = self.path.with_name(f"{self.path.stem}-damaged-{time.time_ns()}{self.path.suffix}")
        try:
            for ending in SIDE_FILES:
                side = self.path.with_name(self.path.name + ending)
                if is_there(side):
                    os.replace(side, kept.with_name(kept.name + ending))
        except OSError as error:
            told = tr("{reason}, and it can't be renamed: {why}", reason=reason, why=error.strerror)
            return self._unusable(told)
        name = self._name()
        return StoreError(
            tr(
                "The file of {name} is damaged ({reason}). It was kept as {kept}.",
                name=name,
                reason=reason,
                kept=kept,
            ),
            tr("{name} starts anew; try again.", name=name[:1].upper() + name[1:]),
        )
