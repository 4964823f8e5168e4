# SPDX-License-Identifier: GPL-2.0-or-later
"""The digest of a file that is still arriving, so that it needn't be read once more."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, BinaryIO

_BLOCK_BYTES = 1024 * 1024


class RunningDigest:
    """Goes along as a file grows.

    Args:
        name: hashlib's, of the algorithm.

    Attributes:
        position: how many of the file's first bytes are in it.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        # sha1 and md5 only guard against damage here, not against an attacker.
        self._digest: Any = hashlib.new(name, usedforsecurity=False)
        self.position = 0

    def came(self, start: int, block: memoryview) -> None:
        """Take a block that was just written, if it is the next one."""
        if start == self.position:
            self._digest.update(block)
            self.position += len(block)

    def catch_up(self, file: BinaryIO, end: int, between_blocks: Callable[[], None]) -> None:
        """Take what is there up to a byte, and isn't in it yet.

        Args:
            file: open to read.
            between_blocks: called after each MiB; may raise to stop.
        """
        if self.position >= end:
            return
        file.seek(self.position)
        while self.position < end:
            block = file.read(min(_BLOCK_BYTES, end - self.position))
            if not block:
                return
            self._digest.update(block)
            self.position += len(block)
            between_blocks()

    def digest(self) -> bytes:
        return bytes(self._digest.digest())
