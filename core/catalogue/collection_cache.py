# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of collections, kept for a day so that the dock has it at once."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.private_files import write_private
from ..errors import StoreError
from ..job import Monitor
from ..json_text import read_json
from ..redaction import get_logger
from ..stac.collection import Collection
from ..values import number_or_none, object_or_empty, objects
from ..wording import tr

if TYPE_CHECKING:
    from ..service.client import Client

_log = get_logger(__name__)

_FORMAT_VERSION = 1
_DAY_S = 86400.0


class CollectionCache:
    """The lists in one folder, one file for each origin. Safe to use from several threads.

    Args:
        folder: made when first needed.
        max_age_s: how old a list may be.
    """

    def __init__(self, folder: Path, max_age_s: float = _DAY_S) -> None:
        self._folder = folder
        self._max_age_s = max_age_s

    def read(self, origin: str) -> list[Collection] | None:
        """Return the list of this origin, None if there is none, or it is old or damaged."""
        try:
            content = object_or_empty(read_json(self._path(origin).read_bytes(), is_ours=True))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            _log.info("The kept list of collections can't be read: %s", error)
            return None
        if (content.get("version"), content.get("origin")) != (_FORMAT_VERSION, origin):
            return None
        written_at = number_or_none(content.get("written_at"))
        # One from the future was written under a wrong clock and would never grow old.
        if written_at is None or not 0 <= time.time() - written_at <= self._max_age_s:
            return None
        return [Collection.from_json(raw) for raw in objects(content.get("collections"))]

    def write(self, origin: str, collections: Sequence[Collection]) -> None:
        """Keep the list of this origin.

        Raises:
            StoreError: the disk refuses.
        """
        content = {
            "version": _FORMAT_VERSION,
            "origin": origin,
            "written_at": time.time(),
            "collections": [collection.raw for collection in collections],
        }
        try:
            write_private(self._path(origin), json.dumps(content).encode())
        except OSError as error:
            raise StoreError(
                tr(
                    "The list of collections can't be kept in {folder}: {reason}.",
                    folder=self._folder,
                    reason=error.strerror,
                ),
                tr("Check that the disk isn't full and the folder isn't read-only."),
            ) from error

    def _path(self, origin: str) -> Path:
        name = hashlib.sha256(origin.encode()).hexdigest()[:16]
        return self._folder / f"collections-{name}.json"


@dataclass(frozen=True)
class CollectionsJob:
    """Return the collections of a service, from the cache as long as they are fresh.

    Args:
        ask_again: read them from the service in any case.
    """

    client: Client
    cache: CollectionCache
    ask_again: bool = False

    def run(self, monitor: Monitor) -> list[Collection]:
        """Return all collections but quality-control twins.

        Raises:
            ApiError, AuthError, NetworkError, ResponseError, Cancelled.
        """
        origin = self.client.connection.origin
        kept = None if self.ask_again else self.cache.read(origin)
        if kept is not None:
            return kept
        collections = self.client.collections(monitor)
        try:
            self.cache.write(origin, collections)
        except StoreError as error:
            # They are here all the same; only the next time takes longer.
            monitor.warning(error.explain())
        return collections
