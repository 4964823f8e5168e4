# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is on its way: `name.part`, and beside it what is needed to go on later."""

from __future__ import annotations

import contextlib
import json
import os
import re
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..disk.holder import boot_id
from ..disk.safe_files import NotOurs, OwnFolder
from ..disk.syncing import BackgroundSync, sync_file
from ..json_text import read_json
from ..transfers.spans import Spans
from ..values import count_or_none, object_or_empty, text_or_none

_RANGE = re.compile(rb"([0-9]{1,18}) ([0-9]{1,18})")
_MOST_NOTES = 64 * 1024 * 1024


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


def _line(start: int, end: int) -> bytes:
    return f"{start} {end}\n".encode()


def _lines(text: bytes) -> list[tuple[int, int]]:
    """Return the ranges of whole lines, up to one that isn't any."""
    found = []
    for line in text.split(b"\n")[:-1]:
        match = _RANGE.fullmatch(line)
        if match is None:
            break
        found.append((int(match[1]), int(match[2])))
    return found


def _pairs(noted: object) -> list[tuple[int, int]]:
    pairs = noted if isinstance(noted, list) else []
    found = []
    for pair in pairs:
        ends = [count_or_none(one) for one in pair] if isinstance(pair, list) else []
        if len(ends) == 2 and ends[0] is not None and ends[1] is not None:
            found.append((ends[0], ends[1]))
    return found


def _header_text(text: str) -> str:
    """Return what can go into a header; empty for what can't: it then promises nothing."""
    return text if text.isascii() and text.isprintable() else ""


class PartFile:
    """The unfinished form of one file.

    It grows at its end, or comes in ranges: the notes then say which are there, a line each.

    What was written is built upon as far as it is on the disk for certain, or, as long as the
    computer hasn't been switched off since, as far as it goes: a power cut may leave zeros.

    Args:
        final: the file once it is complete.
        chosen: what the user chose, its folder or one above that; None for its folder.

    Attributes:
        comes_in_ranges: whether what `arrived` returned last is more than a beginning, perhaps.
    """

    def __init__(self, final: Path, chosen: Path | None = None) -> None:
        self.final = final
        self.path = final.with_name(final.name + ".part")
        self._folder = OwnFolder(final.parent, chosen)
        self._notes = final.name + ".part.json"
        self._state: PartState | None = None
        self._synced = 0
        self._synced_ranges: list[tuple[int, int]] = []
        self.comes_in_ranges = False
        self._lock = threading.Lock()
        self._log: BinaryIO | None = None

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
        """Return how many bytes from its start are there, and what is known of what is there."""
        here, state = self.arrived(source)
        return here.prefix, state

    def arrived(self, source: str) -> tuple[Spans, PartState | None]:
        """Return which bytes of this source are there and can be built upon."""
        self.comes_in_ranges = False
        try:
            size = self._folder.size(self.path.name)
            head, has_ranges, lines = self._folder.read(self._notes).partition(b"\n")
            fields = object_or_empty(read_json(head, is_ours=True))
        except (OSError, ValueError):
            return Spans(), None
        state = PartState(
            source=text_or_none(fields.get("source")) or "",
            validator=_header_text(text_or_none(fields.get("validator")) or ""),
            total_bytes=count_or_none(fields.get("total_bytes")),
        )
        if not size or not state.validator or state.source != source:
            return Spans(), None
        self._state = state
        self._synced = min(size, count_or_none(fields.get("synced")) or 0)
        self.comes_in_ranges = bool(has_ranges)
        is_of_this_run = self._is_of_this_run(text_or_none(fields.get("boot")))
        if has_ranges:
            self._synced_ranges = _pairs(fields.get("ranges"))
            noted = [*self._synced_ranges, *(_lines(lines) if is_of_this_run else [])]
            here = Spans(noted).within(0, min(size, state.total_bytes or 0))
        else:
            self._synced_ranges = [(0, self._synced)]
            here = Spans([(0, size if is_of_this_run else self._synced)])
        return (here, state) if here else (Spans(), None)

    def note_ranges(self, state: PartState, here: Iterable[tuple[int, int]]) -> None:
        """Keep the state, and these ranges, beside a file that comes in ranges from now on.

        Versions that know no ranges find no notes in that, and begin anew.

        Raises:
            NotOurs, OSError.
        """
        with self._lock:
            self._state = state
            self._write_ranges(here)

    def note_range(self, start: int, end: int) -> None:
        """Keep that these bytes are there; called after they were written.

        Raises:
            OSError.
        """
        with self._lock:
            if self._log is not None:
                self._log.write(_line(start, end))
                self._log.flush()

    def note_synced_ranges(
        self,
        file: BinaryIO,
        here: Callable[[], Iterable[tuple[int, int]]],
        synced: Sequence[tuple[int, int]],
    ) -> None:
        """Keep which ranges are on the disk for certain.

        Args:
            file: as it was opened; if another has its name by now, nothing is kept.
            here: returns all that are there; asked while nobody notes another one.
        """
        with self._lock:
            if self._log is None or not self._folder.is_at(self.path.name, file):
                return
            self._synced_ranges = list(synced)
            self._write_ranges(here())

    def _write_ranges(self, here: Iterable[tuple[int, int]]) -> None:
        self._close_log()
        head = {**self._fields(0), "ranges": self._synced_ranges}
        lines = b"".join(_line(start, end) for start, end in here)
        self._folder.write(self._notes, json.dumps(head).encode() + b"\n" + lines, at_once=False)
        self._log = self._folder.open_to_append(self._notes)

    def close(self) -> None:
        """Let go of the notes."""
        with self._lock:
            self._close_log()

    def _close_log(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None

    def note(self, state: PartState) -> None:
        """Keep the state beside the file.

        Raises:
            NotOurs, OSError.
        """
        self.close()
        self._state = state
        self._synced_ranges = [(0, self._synced)]
        content = self._noted(self._synced)
        if self._folder.has(self._notes):
            if self._folder.read(self._notes) == content:
                return  # without a moment in which a kill would find none
            self._folder.remove(self._notes)
        self._folder.write_new(self._notes, content)

    def _noted(self, synced: int) -> bytes:
        return json.dumps(self._fields(synced)).encode()

    def _fields(self, synced: int) -> dict[str, object]:
        state = self._state or PartState("", "", None)
        return {
            "source": state.source,
            "validator": state.validator,
            "total_bytes": state.total_bytes,
            "synced": synced,
            "boot": boot_id(),
        }

    def note_synced(self, size: int) -> None:
        """Keep how many bytes of a file that grows at its end are on the disk for certain."""
        with self._lock:
            if self._log is not None or not self.size():
                return  # it comes in ranges by now, or was discarded
            self._synced = size
            self._synced_ranges = [(0, size)]
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

    def open_to_write(self) -> BinaryIO:
        """Open it to write, and to read, at any place; made if it isn't there."""
        if not self._folder.has(self.path.name):
            self._folder.open_to_append(self.path.name).close()
        return self._folder.open_to_change(self.path.name)

    def syncing(self, file: BinaryIO) -> BackgroundSync:
        """Have the disk write what comes meanwhile, and note how far it is.

        Args:
            file: as `open_to_append` returned it.
        """
        return BackgroundSync(file, self.note_synced)

    def sync(self) -> None:
        """Wait until all that has come is on the disk.

        Raises:
            NotOurs, OSError.
        """
        with self.open_to_append() as file:
            sync_file(file)

    def renew(self, most_bytes: int) -> None:
        """Put a copy in its place, since somebody may still have it open to write.

        The notes are new ones, too.

        Args:
            most_bytes: how much of it is copied.

        Raises:
            NotOurs, OSError.
        """
        self._folder.replace_by_copy(self.path.name, most_bytes)
        with contextlib.suppress(FileNotFoundError):
            self._folder.replace_by_copy(self._notes, _MOST_NOTES)

    def open_to_read(self) -> BinaryIO:
        """Open what is there from its start."""
        return self._folder.open_to_read(self.path.name)

    def discard(self) -> None:
        """Remove what there is of ours."""
        self.close()
        self._synced, self._synced_ranges = 0, []
        for name in (self.path.name, self._notes):
            with contextlib.suppress(NotOurs, FileNotFoundError):
                self._folder.remove(name)

    def finish(self) -> None:
        """Give the complete file, which is on the disk (`sync`), its final name."""
        self.close()
        self._folder.rename(self.path.name, self.final.name, at_once=True)
        with contextlib.suppress(FileNotFoundError):
            self._folder.remove(self._notes)
