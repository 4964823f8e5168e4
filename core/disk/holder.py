# SPDX-License-Identifier: GPL-2.0-or-later
"""Who holds a folder: which process of which machine, and whether it can still be at it."""

from __future__ import annotations

import functools
import json
import os
import platform
import sys
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ..json_text import read_json
from ..values import count_or_none, moment_or_none, object_or_empty, text_or_none

_PROC = Path("/proc")
_DIGITS = 10


@dataclass(frozen=True)
class Holder:
    """One holding of one folder.

    Args:
        mark: of this holding alone.
        machine: what people call it.
        system: which installation it is, empty if unknown; copies of one may share it.
        boot: its run since it was switched on; empty where the system doesn't say.
        space: the processes that see each other's numbers; empty where there is but one.
        pid: the process.
        began: what tells it from a later process of the same number; empty if unknown.
        since: when it took the folder, UTC; None if unknown.
    """

    mark: str
    machine: str = ""
    system: str = ""
    boot: str = ""
    space: str = ""
    pid: int = 0
    began: str = ""
    since: datetime | None = None

    @classmethod
    def of_this_process(cls) -> Holder:
        """Return a new holder that is this process."""
        return cls(
            mark=uuid.uuid4().hex,
            machine=platform.node(),
            system=_first_line(Path("/etc/machine-id")),
            boot=boot_id(),
            space=_process_space(),
            pid=os.getpid(),
            began=_begin_of(os.getpid()),
            since=datetime.now(timezone.utc).replace(microsecond=0),
        )

    def content(self, beat: int) -> bytes:
        """Return what is written of it; of one length, whatever the beat.

        Args:
            beat: how often it has given a sign of life.
        """
        fields = {
            "mark": self.mark,
            "machine": self.machine,
            "system": self.system,
            "boot": self.boot,
            "space": self.space,
            "pid": self.pid,
            "began": self.began,
            "since": self.since.isoformat() if self.since else None,
            "beat": f"{beat:0{_DIGITS}d}",
        }
        return json.dumps(fields, indent=1).encode()

    @classmethod
    def from_content(cls, content: bytes) -> Holder:
        """Return what the content says; nothing is known where it can't be read."""
        try:
            fields = object_or_empty(read_json(content, is_ours=True))
        except ValueError:
            fields = {}

        def text(name: str) -> str:
            return text_or_none(fields.get(name)) or ""

        return cls(
            mark=text("mark"),
            machine=text("machine"),
            system=text("system"),
            boot=text("boot"),
            space=text("space"),
            pid=count_or_none(fields.get("pid")) or 0,
            began=text("began"),
            since=moment_or_none(fields.get("since")),
        )

    def is_gone(self, me: Holder, *, is_alone: bool) -> bool | None:
        """Return whether its process is no more; None if only signs of life can tell.

        Args:
            me: this process.
            is_alone: whether the system has let us have a lock that the holder had, too, as far as
                it was on this machine.
        """
        is_this_run = (self.boot, self.space) == (me.boot, me.space)
        if not self.pid or (not self.boot and self.machine != me.machine):
            return None
        if is_this_run:
            is_there = _is_there(self.pid, self.began)
            if is_there is None:
                return True if is_alone else None
            # Two ways to one disk may have a lock each, so a lock isn't all.
            return None if is_there and is_alone else not is_there
        is_this_system = self.system and (self.machine, self.system) == (me.machine, me.system)
        # It was switched off since.
        return True if is_alone and is_this_system and self.boot != me.boot else None


@functools.lru_cache(maxsize=1)
def boot_id() -> str:
    """Return what names this machine's run since it was switched on; empty if unknown."""
    return _first_line(_PROC / "sys/kernel/random/boot_id")


def _first_line(path: Path) -> str:
    try:
        return path.read_text("ascii").partition("\n")[0].strip()
    except (OSError, ValueError):
        return ""


def _process_space() -> str:
    try:
        return str((_PROC / "self/ns/pid").readlink())
    except OSError:
        return ""


def _begin_of(pid: int) -> str:
    """Return when a process began, as its system counts it; empty if that isn't known."""
    # What stands before is a name, which may hold anything.
    _name, is_there, rest = _first_line_of_stat(pid).rpartition(")")
    fields = rest.split()
    # Z, X: it has ended, but whoever began it hasn't asked how.
    return fields[19] if is_there and len(fields) > 19 and fields[0] not in "ZX" else ""


def _first_line_of_stat(pid: int) -> str:
    try:
        return (_PROC / str(pid) / "stat").read_bytes().decode("ascii", "replace")
    except OSError:
        return ""


def _is_there(pid: int, began: str) -> bool | None:
    """Return whether a process of this machine lives; None where the system can't be asked."""
    if sys.platform == "win32":
        return None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # another user's, which is one, too
    except OverflowError:
        return False
    if not began:
        return True
    now = _begin_of(pid)
    if not now and not (_PROC / str(pid)).exists():
        return True  # not to be seen, but it has answered
    return now == began
