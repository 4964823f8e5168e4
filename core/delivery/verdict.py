# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether what has arrived is the whole file, and the one that was asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from ..errors import DownloadError
from ..formats.reading import ends_early
from ..job import Monitor
from ..service.answers import Answer
from ..transfers.digest import RunningDigest
from ..wording import tr
from .announced import RemoteFile
from .checksum import file_matches, parse_multihash
from .contents import IMAGES, START_BYTES, TEXTS, kind_of
from .partfile import PartFile
from .refusals import refusal_of
from .soundness import fault_of, is_judged

_BLOCK_BYTES = 1024 * 1024
# So much is read through for a warning alone.
_SMALL_BYTES = 16 * 1024 * 1024


class NotWhole(Exception):
    """What has arrived isn't the whole file. Says why.

    Args:
        can_go_on: whether it is the file's beginning, as far as anybody can tell.
        length: that of the whole file, if the server says so.
    """

    def __init__(self, reason: str, *, can_go_on: bool = False, length: int | None = None) -> None:
        super().__init__(reason)
        self.can_go_on = can_go_on
        self.length = length


@dataclass(frozen=True)
class Told:
    """What the server says when it is asked how long a file is.

    Args:
        length: in bytes; None if it doesn't say.
        is_there: whether it has the file at all.
    """

    length: int | None
    is_there: bool = True


@dataclass(frozen=True)
class Ending:
    """How the answer ended that brought the last of the file.

    Args:
        announced: how long the server says that the file is; None if it doesn't.
        is_unpacked: whether it was unpacked, and the package was whole.
        answer: without its body.
        digest: of what has come so far, for the item's checksum; None if there is none.
    """

    announced: int | None = None
    is_unpacked: bool = False
    answer: Answer = field(default_factory=lambda: Answer(200, {}, b"", ""))
    digest: RunningDigest | None = None


class Verdict:
    """Judges one file, perhaps several times until it is whole.

    In this order: the item's checksum, the item's size, the length that the server announces, and
    where nobody says how long the file is, what it says itself.

    Args:
        remote: what was asked for.
        part: what has arrived.
        what: opens messages.
        ask_size: asks the server how long the file is, once so many bytes are there.
    """

    def __init__(
        self,
        remote: RemoteFile,
        part: PartFile,
        what: str,
        ask_size: Callable[[int, Monitor], Told],
    ) -> None:
        self._remote = remote
        self._part = part
        self._what = what
        self._ask_size = ask_size
        self._seen = b""

    def size(self, ending: Ending, monitor: Monitor) -> int:
        """Return the size of the whole file in bytes.

        Raises:
            DownloadError: it isn't the file. What there was of it is gone.
            NotWhole: it is to be fetched once more.
            NetworkError, AuthError, ResponseError, Cancelled.
        """
        size = self._part.size()
        due = ending.announced if ending.announced is not None else self._remote.size_bytes
        if due is not None and size != due:
            raise self._refused(
                tr(
                    "{what} failed: {size} bytes arrived, {expected} were announced.",
                    what=self._what,
                    size=size,
                    expected=due,
                ),
                tr("Run the download again."),
            )
        with self._part.open_to_read() as file:
            start = file.read(START_BYTES)
            file.seek(0)
            matches = self._matches(file, size, ending.digest, monitor)
            if matches:
                return size
            refusal = refusal_of(replace(ending.answer, body=start), self._remote, self._what)
            if refusal is not None:
                self._part.discard()
                raise refusal
            if matches is False:
                raise self._refused(
                    tr(
                        "{what} failed: its checksum isn't the one that the item states.",
                        what=self._what,
                    ),
                    tr("The file was damaged on the way or on the server. Run the download again."),
                )
            if self._remote.size_bytes is None and not ending.is_unpacked:
                self._judge(file, size, start, ending, monitor)
        return size

    def _refused(self, message: str, hint: str) -> DownloadError:
        self._part.discard()
        return DownloadError(message, hint)

    def _matches(
        self, file: BinaryIO, size: int, digest: RunningDigest | None, monitor: Monitor
    ) -> bool | None:
        """Return whether it has the item's checksum; None if there is none that is known."""
        if self._remote.checksum is None:
            return None
        parsed = parse_multihash(self._remote.checksum)
        if parsed is not None and digest is not None:
            digest.catch_up(file, size, monitor.check)
            return digest.digest() == parsed[1]
        matches = file_matches(file, self._remote.checksum, monitor.check)
        if matches is None:
            monitor.info(
                tr("{file}: its kind of checksum isn't known.", file=self._remote.path.name)
            )
        return matches

    def _judge(
        self, file: BinaryIO, size: int, start: bytes, ending: Ending, monitor: Monitor
    ) -> None:
        """Look at a file of which the item says neither size nor checksum."""
        kind, kinds = kind_of(start), self._remote.kinds
        if ending.announced is not None:
            # That vouches for it, unless the server says otherwise when it is asked once more.
            is_looked_at = kind in IMAGES or (kind in TEXTS and size <= _SMALL_BYTES)
            fault = fault_of(file, size, kinds, monitor.check) if is_looked_at else ""
            if fault:
                self._doubt(file, size, fault, monitor)
            return
        told = self._ask_size(size, monitor)
        if told.length is not None and told.length != size:
            raise NotWhole(
                tr("the connection ended early"),
                can_go_on=told.length > size,
                length=told.length,
            )
        if told.length == size:
            return
        if not is_judged(kind, kinds):
            # Not even the last chunk proves anything: who stands between may have written it.
            self._compare(file, tr("nothing says whether it is whole"), monitor)
            return
        fault = fault_of(file, size, kinds, monitor.check)
        if fault and kind in TEXTS and fault != ends_early():
            # It isn't cut: many a file is written so, and stays so however often it is fetched.
            self._compare(file, str(_of(fault)), monitor)
        elif fault:
            raise _of(fault)

    def _doubt(self, file: BinaryIO, size: int, fault: str, monitor: Monitor) -> None:
        """Look into what is as long as announced, and yet not whole."""
        told = self._ask_size(size, monitor)
        if told.length not in {None, size}:
            raise _of(fault)
        if told.length is None and told.is_there:
            self._compare(file, str(_of(fault)), monitor)
        monitor.warning(
            tr(
                "{file} has the length that the server announces, but seems damaged: {fault}.",
                file=self._remote.path.name,
                fault=fault,
            )
        )

    def _compare(self, file: BinaryIO, reason: str, monitor: Monitor) -> None:
        """Take for whole what nobody vouches for once it has come twice, ending at the same byte."""
        digest = hashlib.sha256()
        file.seek(0)
        while block := file.read(_BLOCK_BYTES):
            digest.update(block)
            monitor.check()
        before, self._seen = self._seen, digest.digest()
        if before != self._seen:
            raise NotWhole(tr("{reason}, so it is compared with a second one", reason=reason))


def _of(fault: str) -> NotWhole:
    return NotWhole(tr("what came isn't whole: {fault}", fault=fault))
