# SPDX-License-Identifier: GPL-2.0-or-later
"""What is missing, as the README of an order's folder says it, in English like the rest of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..disk.atomic import write_atomically
from ..disk.safe_files import OwnFolder
from ..geo.wkt import wkt_of_footprint
from ..journal.missing import Missing, stops_any
from ..redaction import redact
from .fetched import parts_alone

if TYPE_CHECKING:
    from .fetched import DownloadedFile
    from .part_note import PartNote
    from .provenance import BoughtLevel

MISSING = "Missing"
LICENCES = "Licences"
OPTIMISED = "the same pixels in a cloud-optimised form, made here in place of what was delivered"
_STATE = "State:    "


def state_line(missing: Sequence[Missing]) -> str:
    """Return the line that says whether the order is whole."""
    if stops_any(missing):
        return f"{_STATE}partly delivered, see {MISSING}"
    if any(one.is_data for one in missing):
        return f"{_STATE}complete but for what was accepted as missing, see {MISSING}"
    return f"{_STATE}complete, see {MISSING}" if missing else f"{_STATE}complete"


def part_lines(files: Sequence[DownloadedFile]) -> list[str]:
    """Return the line that says that images came in part only; nothing if none did."""
    count = len(parts_alone(files))
    if not count:
        return []
    return [f"          only parts of {count} of the images were fetched, not the whole of them"]


def part_bought_lines(level: BoughtLevel) -> list[str]:
    """Return what says that only a part of a scene was bought; nothing for the whole."""
    if level.part is None:
        return []
    came = {
        "clipped": "delivered clipped to it",
        "whole": "delivered whole, though only this part was bought",
        "other": "delivered with other ground than this",
    }
    lines = [f"Bought:     only a part, {level.part.area_km2:.4g} km2, of the scene"]
    if level.delivered in came:
        lines.append(f"            {came[level.delivered]}")
    if level.part.project_id:
        lines.append(f"Project:    {level.part.project_id}")
    outline = wkt_of_footprint(level.part.to_geojson())
    return [*lines, f"Outline:    {outline}"]


def part_text(note: PartNote) -> str:
    """Return which part of an image a file is."""
    column, row, width, height = note.window
    text = (
        f"part of the image: {width} x {height} pixels from column {column}, row {row}"
        f" of {note.level[0]} x {note.level[1]}"
    )
    if note.level != note.image:
        text += f", in a coarser form of the {note.image[0]} x {note.image[1]} that it has"
    return text


def missing_lines(missing: Sequence[Missing]) -> list[str]:
    """Return the section that names what is missing and why; nothing if nothing is."""
    if not missing:
        return []
    lines = ["", MISSING, ""]
    for one in missing:
        notes = [] if one.is_data else ["not part of the image itself"]
        if one.is_accepted:
            notes.append("accepted as missing")
        elif one.is_lasting:
            notes.append("hardly comes any more")
        text = f"  {one.name}: {one.reason.rstrip('.')}"
        lines.append(f"{text} ({'; '.join(notes)})" if notes else text)
    return lines


def renew_readme(path: Path, missing: Sequence[Missing], chosen: Path) -> None:
    """Write into a README of ours what is missing now; the rest of it stays.

    Raises:
        NotOurs: somebody else's is in the way.
        OSError: it isn't there, or the disk refuses.
    """
    text = OwnFolder(path.parent, chosen).read(path.name).decode("utf-8", "replace")
    lines = text.replace("\r\n", "\n").split("\n")
    if LICENCES not in lines:
        return  # of an earlier version, or somebody else's
    end = lines.index(LICENCES)
    start = lines.index(MISSING) if MISSING in lines[:end] else end
    lines = [
        state_line(missing) if line.startswith(_STATE) else line for line in lines[: start - 1]
    ] + [*missing_lines(missing), "", *lines[end:]]
    text = redact("\n".join(lines)).replace("\n", "\r\n")
    write_atomically(path, text.encode(), chosen=chosen)
