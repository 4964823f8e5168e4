# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files of a folder are complete downloads, and of what.

Kept beside the files, so that a later run can tell a finished file from somebody else's of
the same name without asking the server.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..disk.safe_files import NotOurs, OwnFolder
from ..json_text import read_json
from ..redaction import without_query
from ..stac.items import Asset
from ..values import count_or_none, identifier_or_none, object_or_empty, text_or_none
from .part_note import PartNote
from .remade import Remade

FILE_NAME = ".datacosmos-files.json"
_DOUBTED = "doubted"
_PART = "part"
_COPY = "copy"
_OPTIMISED = "optimised"
_SECOND_NS = 1_000_000_000


@dataclass(frozen=True)
class NotedPart:
    """A file that holds a part of an image.

    Args:
        asset: key of the image's asset.
        source: the image's address, without its query.
        size_bytes, sha256: of the file.
    """

    asset: str
    source: str
    size_bytes: int
    sha256: str
    note: PartNote


class Manifest:
    """The completed files of one folder. Safe to use from several threads.

    A file is noted before it gets its name, once it is on the disk. It counts as settled once the
    run that brought it has come to an end, in whatever way it ended but by a kill or a power cut:
    what isn't settled, as all that earlier versions noted, or was changed since, is looked into
    (`proof`) before it is kept. What is noted of a file: `source` (address without its query),
    `size` (bytes), `asset` (its key), `settled`, `changed` (when, nanoseconds), and `sha256`
    (hexadecimal) where that was worth reading it: of files of some MiB at most, and of those whose
    item states that digest. Of larger images the provenance beside them has it.

    A file that holds a part of an image has only `part`, with all of that in it: so it is nobody's
    complete file, here and to versions that don't know of parts. So has one that is a quicker copy
    of another (`copy`). A file in whose place a quicker form of it is, or is about to be, has that
    in `optimised`, and all that is noted of the file as it was delivered stays.

    Args:
        chosen: what the user chose, the folder or one above it; None for the folder.

    Attributes:
        refusal: why there can't be notes in this folder; None if nothing is in the way.
    """

    def __init__(self, folder: Path, chosen: Path | None = None) -> None:
        self._folder = OwnFolder(folder, chosen)
        self.refusal: NotOurs | None = None
        self._lock = threading.Lock()
        self._entries: dict[str, dict[str, object]] = {}
        self._known_here: set[str] = set()
        self._has_other_keys = False
        try:
            content = read_json(self._folder.read(FILE_NAME), is_ours=True)
        except NotOurs as error:
            content, self.refusal = None, error
        except (OSError, ValueError):
            content = None  # missing or damaged: nothing is known to be complete
        for name, entry in object_or_empty(content).items():
            self._entries[name] = dict(object_or_empty(entry))

    def completed(self, path: Path, asset: Asset) -> int | None:
        """Return the size of the file if it is this asset, complete; else None."""
        with self._lock:
            entry = self._entries.get(path.name, {})
        size = _whole_size(entry)
        if size is None or entry.get("source") != without_query(asset.href):
            return None
        if asset.size_bytes not in {None, size}:
            return None
        try:
            here = self._folder.size(path.name)
        except OSError:
            return None  # also where something else has its name now: not the one we know
        is_whole = here in _sizes_of(entry)
        if is_whole and entry.get("asset") != asset.key:
            with self._lock:
                # The item calls it otherwise by now; written down with the rest, by `settle`.
                entry["asset"] = asset.key
                self._has_other_keys = True
        return here if is_whole else None

    def note(self, path: Path, asset: Asset, size: int, sha256: str = "") -> None:
        """Record that the file is about to get its final name.

        Written before the renaming: an entry without its file does no harm, while a file
        without its entry would be taken for somebody else's.

        Args:
            sha256: its digest; empty if that isn't known.

        Raises:
            NotOurs, OSError.
        """
        entry: dict[str, object] = {
            "source": without_query(asset.href),
            "size": size,
            "asset": asset.key,
            "settled": False,
        }
        if sha256:
            entry["sha256"] = sha256
        with self._lock:
            self._entries[path.name] = entry
            self._known_here.discard(path.name)
            self._write()

    def note_part(self, name: str, asset: Asset, size: int, sha256: str, note: PartNote) -> None:
        """Record that a file with a part of an image is about to get its final name.

        Raises:
            NotOurs, OSError.
        """
        part = {"asset": asset.key, "source": without_query(asset.href), "size": size}
        with self._lock:
            self._entries[name] = {_PART: {**part, "sha256": sha256, **note.to_json()}}
            self._write()

    def parts(self) -> dict[str, NotedPart]:
        """Return what is noted of each file that holds a part of an image, there or not."""
        with self._lock:
            entries = dict(self._entries)
        found = {}
        for name, entry in entries.items():
            fields = object_or_empty(entry.get(_PART))
            asset, note = identifier_or_none(fields.get("asset")), PartNote.from_json(fields)
            size = count_or_none(fields.get("size"))
            # The name comes from a file that anybody may have changed.
            if asset is None or note is None or size is None or Path(name).name != name:
                continue
            source = text_or_none(fields.get("source")) or ""
            sha256 = text_or_none(fields.get("sha256")) or ""
            found[name] = NotedPart(asset, source, size, sha256, note)
        return found

    def note_optimised(self, name: str, remade: Remade) -> None:
        """Record that a quicker form is about to take the place of a noted file.

        Raises:
            NotOurs, OSError.
        """
        with self._lock:
            self._entries[name] = {**self._entries.get(name, {}), _OPTIMISED: remade.to_json()}
            self._write()

    def optimised(self, name: str) -> Remade | None:
        """Return the form that is in the place of a file; None where it is as it was delivered."""
        with self._lock:
            entry = self._entries.get(name, {})
        remade = Remade.from_json(entry.get(_OPTIMISED))
        try:
            is_original = self._folder.size(name) == count_or_none(entry.get("size"))
        except OSError:
            return None
        return None if is_original else remade

    def note_copy(self, name: str, of: str, remade: Remade) -> None:
        """Record that a quicker copy of a file is about to get its final name.

        Args:
            of: the file's name.

        Raises:
            NotOurs, OSError.
        """
        with self._lock:
            self._entries[name] = {_COPY: {"of": of, **remade.to_json()}}
            self._write()

    def copies(self) -> dict[str, tuple[str, Remade]]:
        """Return of each noted copy, there or not, the file that it is of, and what is noted."""
        with self._lock:
            noted = {name: object_or_empty(one.get(_COPY)) for name, one in self._entries.items()}
        found = {}
        for name, fields in noted.items():
            of, remade = text_or_none(fields.get("of")), Remade.from_json(fields)
            # The names come from a file that anybody may have changed.
            if of and remade is not None and Path(name).name == name and Path(of).name == of:
                found[name] = (of, remade)
        return found

    def copy_of(self, name: str) -> str | None:
        """Return the name of the quicker copy of a file, if both are what they were then."""
        for copy, (of, remade) in self.copies().items():
            if of == name and self._is(copy, remade.size_bytes, remade.changed_ns):
                return copy if self._is(name, remade.of_bytes, remade.of_changed_ns) else None
        return None

    def recall(
        self, name: str, asset: Asset, size: int, sha256: str, remade: Remade | None = None
    ) -> None:
        """Keep in mind what is known otherwise of a file; it is looked into before it is kept."""
        entry: dict[str, object] = {
            "source": without_query(asset.href),
            "size": size,
            "asset": asset.key,
        }
        if remade is not None:
            entry[_OPTIMISED] = remade.to_json()
        # As one that may have been changed by a person since.
        with self._lock:
            self._entries[name] = {**entry, "settled": True, "changed": 0, "sha256": sha256}

    def confirm(self, path: Path) -> None:
        """Keep in mind that a file has its name and is whole; `settle` writes it down."""
        with self._lock:
            self._known_here.add(path.name)

    def is_settled(self, path: Path) -> bool:
        """Return whether a completed file needs no look into it."""
        with self._lock:
            entry = self._entries.get(path.name, {})
            is_known = path.name in self._known_here
        return is_known or (
            entry.get("settled") is True and self._is_untouched(path.name, entry.get("changed"))
        )

    def is_unsettled(self, path: Path) -> bool:
        """Return whether the run that brought a file hasn't come to an end, or didn't note that."""
        with self._lock:
            return self._entries.get(path.name, {}).get("settled") is not True

    def is_of_earlier_version(self, path: Path) -> bool:
        """Return whether a file was brought by a version that didn't wait for the disk."""
        with self._lock:
            return "settled" not in self._entries.get(path.name, {})

    def settle(self) -> None:
        """Record that all files confirmed through this object are what they should be.

        Raises:
            NotOurs, OSError.
        """
        with self._lock:
            before = json.dumps(self._entries)
            for name in self._known_here:
                changed = self._changed(name)
                if changed is not None:
                    self._entries[name].update(settled=True, changed=changed)
            if json.dumps(self._entries) != before or self._has_other_keys:
                self._write()
                self._has_other_keys = False

    def sha256(self, path: Path) -> str:
        """Return the digest that a file had when it came; empty if that isn't known."""
        with self._lock:
            return text_or_none(self._entries.get(path.name, {}).get("sha256")) or ""

    def complete_files(self) -> dict[str, tuple[str, int]]:
        """Return name and size of each complete file that is still there, by asset key."""
        found = {}
        with self._lock:
            entries = dict(self._entries)
        for name, entry in entries.items():
            key, size = identifier_or_none(entry.get("asset")), _whole_size(entry)
            # The name comes from a file that anybody may have changed.
            if key is None or size is None or Path(name).name != name:
                continue
            try:
                here = self._folder.size(name)
            except OSError:
                continue
            if here is not None and here in _sizes_of(entry):
                found[key] = (name, here)
        return found

    def sizes(self) -> dict[str, int | None]:
        """Return the size that each noted file had when it came; None where none is noted."""
        with self._lock:
            entries = dict(self._entries)
        return {name: count_or_none(entry.get("size")) for name, entry in entries.items()}

    def doubt(self, names: Iterable[str]) -> None:
        """Note that these files aren't what they should be: the next download fetches them again.

        They stay, and keep their names, until whole ones take their place.

        Raises:
            NotOurs, OSError.
        """
        with self._lock:
            for name in names:
                if name in self._entries:
                    self._entries[name] = {**self._entries[name], _DOUBTED: True}
            self._write()

    def noted(self) -> dict[str, tuple[str, str]]:
        """Return key and address of the asset that each file is or was, by the file's name."""
        with self._lock:
            entries = dict(self._entries)
        return {
            name: (
                identifier_or_none(entry.get("asset")) or "",
                text_or_none(entry.get("source")) or "",
            )
            for name, entry in entries.items()
            # The name comes from a file that anybody may have changed.
            if name and Path(name).name == name and not {_PART, _COPY} & entry.keys()
        }

    def _changed(self, name: str) -> int | None:
        """Return when a file was changed last, in nanoseconds; None if it isn't there."""
        try:
            return self._folder.changed_ns(name)
        except OSError:
            return None

    def _is(self, name: str, size: int, changed: int) -> bool:
        """Return whether a file has a size and an age, as far as disks tell."""
        try:
            has_size = self._folder.size(name) == size
        except OSError:
            return False
        return has_size and self._is_untouched(name, changed)

    def _is_untouched(self, name: str, noted: object) -> bool:
        """Return whether a file is as old as it was when it was settled, as far as disks tell."""
        now, then = self._changed(name), count_or_none(noted)
        if now is None or then is None or now == then:
            return True
        # Some disks keep even seconds only.
        return now % _SECOND_NS == 0 and abs(now - then) < 2 * _SECOND_NS

    def _write(self) -> None:
        content = json.dumps(self._entries, indent=1).encode()
        self._folder.write(FILE_NAME, content)


def _sizes_of(entry: Mapping[str, object]) -> set[int]:
    """Return the sizes that a whole file may have: as it was delivered, or made quicker."""
    remade, size = Remade.from_json(entry.get(_OPTIMISED)), count_or_none(entry.get("size"))
    found = set() if size is None else {size}
    return found if remade is None else {*found, remade.size_bytes}


def _whole_size(entry: Mapping[str, object]) -> int | None:
    """Return the size of a file that is noted as whole; None if it isn't, or is in doubt."""
    return None if entry.get(_DOUBTED) else count_or_none(entry.get("size"))
