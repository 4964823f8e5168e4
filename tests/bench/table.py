# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures: one row for each thing measured, as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HEAD = ("what", "ours", "rival", "ratio", "target", "ok?")


@dataclass(frozen=True)
class Row:
    """One figure.

    Args:
        what: what was measured.
        ours: the product's value.
        unit: of both values.
        rival: what it is compared with, None for nothing.
        rival_name: who that is.
        most_ratio: target: `ours` is at most so many times `rival`.
        most: target: `ours` is below this.
        least: target: `ours` is at least this.
        runs: all values that `ours` and `rival` were chosen from.
    """

    what: str
    ours: float
    unit: str
    rival: float | None = None
    rival_name: str = ""
    most_ratio: float | None = None
    most: float | None = None
    runs: dict[str, list[float]] | None = None
    least: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.rival if self.rival else None

    @property
    def ok(self) -> bool | None:
        """Whether the target is met, None without one."""
        if self.most_ratio is not None:
            return self.ratio is not None and self.ratio <= self.most_ratio
        if self.least is not None:
            return self.ours >= self.least
        return None if self.most is None else self.ours < self.most

    def cells(self) -> tuple[str, ...]:
        target = ""
        if self.most_ratio is not None:
            target = f"<= {self.most_ratio:g} x"
        elif self.most is not None:
            target = f"< {self.most:g} {self.unit}"
        elif self.least is not None:
            target = f">= {self.least:g} {self.unit}"
        rival = "" if self.rival is None else f"{self.rival_name} {_number(self.rival, self.unit)}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        verdict = {True: "yes", False: "NO", None: ""}[self.ok]
        return (self.what, _number(self.ours, self.unit), rival, ratio, target, verdict)

    def to_json(self) -> dict[str, Any]:
        return {
            "what": self.what,
            "unit": self.unit,
            "ours": self.ours,
            "rival": self.rival,
            "rival_name": self.rival_name,
            "ratio": self.ratio,
            "most_ratio": self.most_ratio,
            "most": self.most,
            "least": self.least,
            "ok": self.ok,
            "runs": self.runs or {},
        }


def render(rows: Sequence[Row]) -> str:
    """Return the rows as a text table."""
    lines = [_HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(_HEAD))]
    texts = ["  ".join(c.ljust(w) for c, w in zip(line, widths)).rstrip() for line in lines]
    texts.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(texts)


def write_json(rows: Sequence[Row], path: Path) -> None:
    """Write the rows and all single measurements."""
    path.write_text(json.dumps([row.to_json() for row in rows], indent=1) + "\n", "utf-8")


def _number(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}" if value < 10 else f"{value:.0f} {unit}"
