# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is on its way: `name.part`, and beside it what is needed to go on later."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..disk.holder import boot_id
from ..disk.safe_files import NotOurs, OwnFolder
from ..disk.syncing import BackgroundSync, sync_file
from ..json_text import read_json
from ..values import count_or_none, object_or_empty, text_or_none


@dataclass(frozen=True)
class PartState:
    """What is known of a file whose first bytes have arrived.

    Args:
        source: the address without its query, which may be signed anew each time.
        validator: for `If-Range`: a strong ETag, else the date of the last change.
        total_bytes: size of the whole file.
    """

    source: str
    validator: str
    total_bytes: int | None

    @classmethod
    def from_headers(cls, source: str, headers: Mapping[str, str], total: int | None) -> PartState:
        """Return the state that an answer's headers describe (RFC 9110, 8.8 and 13.1.5)."""
        etag = _header_text(headers.get("etag", "").strip())
        # A weak ETag doesn't promise the same bytes, so it is no use here.
        strong = etag if etag.startswith('"') else ""
        changed = "" if etag else _header_text(headers.get("last-modified", "").strip())
        return cls(source, strong or changed, total)


def _header_text(text: str) -> str:
    """Return what can go into a header; empty for what can't: it then promises nothing."""
    return text if text.isascii() and text.isprintable() else ""


class PartFile:
    """The unfinished form of one file.

    What was written is built upon as far as it is on the disk for certain, or, as long as the
    computer hasn't been switched off since, as far as it goes: a power cut may leave zeros.

    Args:
        final: the file once it is complete.
        chosen: what the user chose, its folder or one above that; None for its folder.
    """

    def __init__(self, final: Path, chosen: Path | None = None) -> None:
        self.final = final
        self.path = final.with_name(final.name + ".part")
        self._folder = OwnFolder(final.parent, chosen)
        self._notes = final.name + ".part.json"
        self._state: PartState | None = None
        self._synced = 0

    def check(self) -> None:
        """Make sure that nothing is in the way that somebody else has put there.

        Raises:
            NotOurs: something is.
            OSError: the disk refuses.
        """
        self._folder.check(self.path.name)
        self._folder.check(self._notes)
        self._folder.size(self.final.name)

    def resumable(self, source: str) -> tuple[int, PartState | None]:
        """Return how many bytes of this source are there and can be built upon."""
        try:
            size = self._folder.size(self.path.name)
            fields = object_or_empty(read_json(self._folder.read(self._notes), is_ours=True))
        except (OSError, ValueError):
            return 0, None
        state = PartState(
            source=text_or_none(fields.get("source")) or "",
            validator=_header_text(text_or_none(fields.get("validator")) or ""),
            total_bytes=count_or_none(fields.get("total_bytes")),
        )
        if not size or not state.validator or state.source != source:
            return 0, None
        self._synced = min(size, count_or_none(fields.get("synced")) or 0)
        if not self._is_of_this_run(text_or_none(fields.get("boot"))):
            size = self._synced
        return (size, state) if size else (0, None)

    def note(self, state: PartState) -> None:
        """Keep the state beside the file.

        Raises:
            NotOurs, OSError.
        """
        self._state = state
        content = self._noted(self._synced)
        if self._folder.has(self._notes):
            if self._folder.read(self._notes) == content:
                return  # without a moment in which a kill would find none
            self._folder.remove(self._notes)
        self._folder.write_new(self._notes, content)

    def _noted(self, synced: int) -> bytes:
        state = self._state or PartState("", "", None)
        fields = {
            "source": state.source,
            "validator": state.validator,
            "total_bytes": state.total_bytes,
            "synced": synced,
            "boot": boot_id(),
        }
        return json.dumps(fields).encode()

    def _note_synced(self, size: int) -> None:
        if not self.size():
            return  # discarded meanwhile
        self._synced = size
        self._folder.write(self._notes, self._noted(size), at_once=False)

    def _is_of_this_run(self, noted: str | None) -> bool:
        """Return whether the computer hasn't been switched off since the file was written to.

        Args:
            noted: the run in which that was; None in notes of earlier versions.
        """
        if noted is not None:
            return bool(noted) and noted == boot_id()
        if not hasattr(time, "CLOCK_BOOTTIME"):
            return False
        switched_on = time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)
        with self.open_to_read() as file:
            return os.fstat(file.fileno()).st_mtime > switched_on

    def size(self) -> int:
        """Return how many bytes are there."""
        return self._folder.size(self.path.name) or 0

    def open_to_append(self) -> BinaryIO:
        """Open what is there at its end; made if it isn't there."""
        return self._folder.open_to_append(self.path.name)

    def syncing(self, file: BinaryIO) -> BackgroundSync:
        """Have the disk write what comes meanwhile, and note how far it is.

        Args:
            file: as `open_to_append` returned it.
        """
        return BackgroundSync(file, self._note_synced)

    def sync(self) -> None:
        """Wait until all that has come is on the disk.

        Raises:
            NotOurs, OSError.
        """
        with self.open_to_append() as file:
            sync_file(file)

    def renew(self, most_bytes: int) -> None:
        """Put a copy in its place, since somebody may still have it open to write.

        Args:
            most_bytes: how much of it is copied.

        Raises:
            NotOurs, OSError.
        """
        self._folder.replace_by_copy(self.path.name, most_bytes)

    def open_to_read(self) -> BinaryIO:
        """Open what is there from its start."""
        return self._folder.open_to_read(self.path.name)

    def discard(self) -> None:
        """Remove what there is of ours."""
        self._synced = 0
        for name in (self.path.name, self._notes):
            with contextlib.suppress(NotOurs, FileNotFoundError):
                self._folder.remove(name)

    def finish(self) -> None:
        """Give the complete file, which is on the disk (`sync`), its final name."""
        self._folder.rename(self.path.name, self.final.name, at_once=True)
        with contextlib.suppress(FileNotFoundError):
            self._folder.remove(self._notes)
