# SPDX-License-Identifier: GPL-2.0-or-later
"""A file that is on its way: `name.part`, and beside it what is needed to go on later."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .json_text import read_json
from .values import count_or_none, object_or_empty, text_or_none


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
    """The unfinished form of one file."""

    def __init__(self, final: Path) -> None:
        self.final = final
        self.path = final.with_name(final.name + ".part")
        self._state_path = final.with_name(final.name + ".part.json")

    def resumable(self, source: str) -> tuple[int, PartState | None]:
        """Return how many bytes of this source are there and can be built upon."""
        try:
            size = self.path.stat().st_size
            fields = object_or_empty(read_json(self._state_path.read_bytes(), is_ours=True))
        except (OSError, ValueError):
            return 0, None
        state = PartState(
            source=text_or_none(fields.get("source")) or "",
            validator=_header_text(text_or_none(fields.get("validator")) or ""),
            total_bytes=count_or_none(fields.get("total_bytes")),
        )
        if not size or not state.validator or state.source != source:
            return 0, None
        return size, state

    def note(self, state: PartState) -> None:
        """Keep the state beside the file."""
        content = {
            "source": state.source,
            "validator": state.validator,
            "total_bytes": state.total_bytes,
        }
        self._state_path.write_text(json.dumps(content), "utf-8")

    def discard(self) -> None:
        """Remove what there is."""
        for path in (self.path, self._state_path):
            with contextlib.suppress(FileNotFoundError):
                path.unlink()

    def finish(self) -> None:
        """Give the complete file its final name."""
        os.replace(self.path, self.final)
        with contextlib.suppress(FileNotFoundError):
            self._state_path.unlink()
