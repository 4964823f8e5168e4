# SPDX-License-Identifier: GPL-2.0-or-later
"""The smallest set of 1,000 candidates, as many again of scenes that are larger."""

from __future__ import annotations

from places import run_child
from table import Row

_CANDIDATES = 1_000
_ROUNDS = 3


def measure() -> list[Row]:
    result = run_child("cover_child.py", _CANDIDATES, _ROUNDS)
    what = f"cover an area from {_CANDIDATES:,} candidates"
    return [
        Row(
            f"{what}, longest",
            max(result["seconds"]),
            "s",
            most=2,
            runs={"ours": result["seconds"]},
        ),
        Row(
            f"{what}, main thread held up",
            max(result["held_up_ms"]),
            "ms",
            most=50,
            runs={"ours": result["held_up_ms"]},
        ),
        Row(
            f"{what}, most above the least cost proven",
            max(result["gap_percent"]),
            "%",
            runs={"ours": result["gap_percent"]},
        ),
    ]
