# SPDX-License-Identifier: GPL-2.0-or-later
"""`file:checksum` of STAC items: multihashes.

Source: STAC file extension 2.1; multiformats' multihash table.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, BinaryIO

_BLOCK_BYTES = 1024 * 1024
# Code and length as they stand at the start of the hexadecimal text.
_PREFIXES: dict[str, tuple[str, int]] = {
    "1114": ("sha1", 20),
    "1220": ("sha256", 32),
    "1340": ("sha512", 64),
    "1420": ("sha3_256", 32),
    "d50110": ("md5", 16),
}


def parse_multihash(text: str) -> tuple[str, bytes] | None:
    """Return hashlib's name of the algorithm and the digest; None if it isn't known."""
    cleaned = text.strip().lower()
    for prefix, (name, length) in _PREFIXES.items():
        digits = cleaned[len(prefix) :]
        if cleaned.startswith(prefix) and len(digits) == 2 * length:
            try:
                return name, bytes.fromhex(digits)
            except ValueError:
                return None
    return None


def file_matches(file: BinaryIO, multihash: str, between_blocks: Callable[[], None]) -> bool | None:
    """Return whether the file has this checksum; None if the kind of checksum isn't known.

    Args:
        file: open at its start.
        between_blocks: called after each MiB; may raise to stop.
    """
    parsed = parse_multihash(multihash)
    if parsed is None:
        return None
    name, expected = parsed
    # sha1 and md5 only guard against damage here, not against an attacker.
    digest: Any = hashlib.new(name, usedforsecurity=False)
    while block := file.read(_BLOCK_BYTES):
        digest.update(block)
        between_blocks()
    return bool(digest.digest() == expected)
