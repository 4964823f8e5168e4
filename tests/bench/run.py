# SPDX-License-Identifier: GPL-2.0-or-later
"""Measure and print one table: make bench, or run.py with the names of some measurements.

Each measurement is a module with `measure() -> list[Row]`; rivals are measured in the same run.
"""

from __future__ import annotations

import importlib
import sys

from places import OUTPUT
from table import Row, render, write_json

MEASUREMENTS = (
    "downloading",
    "connections",
    "streaming",
    "searching",
    "starting",
    "sandbox_start",
    "cover",
    "dock",
    "area",
    "orders",
    "ledger",
)


def main(names: list[str]) -> int:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    for name in names or MEASUREMENTS:
        print(f"measuring: {name} ...", file=sys.stderr, flush=True)
        rows += importlib.import_module(name).measure()
    print(render(rows))
    write_json(rows, OUTPUT / "bench.json")
    return 0 if all(row.ok is not False for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
