# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading parts of a file that may be cut or hostile: never beyond its end, never all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from ..wording import tr

_BLOCK_BYTES = 256 * 1024


class Damaged(Exception):
    """The file isn't whole. Says in words what is wrong."""


class Parts:
    """A file whose parts are read by where they are.

    Args:
        file: open for reading.
        size: in bytes.
        check: called between blocks; may raise to stop.
    """

    def __init__(self, file: BinaryIO, size: int, check: Callable[[], None]) -> None:
        self._file = file
        self.size = size
        self.check = check

    def read(self, start: int, count: int) -> bytes:
        """Return so many bytes.

        Raises:
            Damaged: the file ends before.
        """
        self.within(start, count)
        self._file.seek(start)
        data = self._file.read(count)
        if len(data) != count:
            raise Damaged(ends_early())
        return data

    def within(self, start: int, count: int) -> None:
        """Raise `Damaged` if the file ends before this part does."""
        if start + count > self.size:
            raise Damaged(ends_early())

    def blocks(self, start: int, end: int, step: int = _BLOCK_BYTES) -> Iterator[bytes]:
        """Yield the bytes between, some at a time."""
        while start < end:
            self.check()
            block = self.read(start, min(step, end - start))
            start += len(block)
            yield block


def ends_early() -> str:
    """Return what is wrong with a file that ends before what it announces."""
    return tr("it ends before all that it names")
