# SPDX-License-Identifier: GPL-2.0-or-later
"""What is noted of a cloud-optimised form of a file that was delivered otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from ..values import count_or_none, object_or_empty, text_or_none


class Optimising(Enum):
    """What becomes of images that aren't cloud-optimised."""

    NO = "no"
    BESIDE = "beside"
    """A copy is made; what was delivered stays."""
    REPLACE = "replace"
    """The new form takes the place of what was delivered, where that is sure to lose nothing."""


@dataclass(frozen=True)
class Remade:
    """A form with the same pixels, beside the file that was delivered or in its place.

    Args:
        size_bytes, sha256: of this form.
        of_bytes, of_sha256: of the file as it was delivered.
        pixels_sha256: of all that was compared in both and found equal: every pixel of every
            band, and of the masks.
        changed_ns, of_changed_ns: when either was written last, in nanoseconds since 1970.
    """

    size_bytes: int
    sha256: str
    of_bytes: int
    of_sha256: str
    pixels_sha256: str
    changed_ns: int = 0
    of_changed_ns: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> Remade | None:
        """Return what the JSON says; None if it says nothing that can be relied on."""
        fields: Mapping[str, Any] = object_or_empty(data)
        sizes = [count_or_none(fields.get(name)) for name in ("size_bytes", "of_bytes")]
        names = ("sha256", "of_sha256", "pixels_sha256")
        digests = [text_or_none(fields.get(name)) for name in names]
        size, of_size = sizes
        sha256, of_sha256, pixels = digests
        if not size or not of_size or not (sha256 and of_sha256 and pixels):
            return None
        times = [count_or_none(fields.get(name)) or 0 for name in ("changed_ns", "of_changed_ns")]
        return cls(size, sha256, of_size, of_sha256, pixels, *times)
