# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in the real QGIS program: opening, tens of thousands of items arriving, sorting them."""

from __future__ import annotations

import shutil
import sys
from typing import Any

from places import HERE, OUTPUT
from sandbox_process import sandbox_process
from table import Row

sys.path.insert(0, str(HERE.parent))
from real.harness import run_in_qgis

_SIZES = (10_000, 50_000, 100_000)
_PAGE = 500
_MOST_ARRIVING_S = {50_000: 4.0, 100_000: 9.0}
_MOST_SORTING_MS = {10_000: 200.0, 100_000: 300.0}
_MOST_BYTES = 5_000


def measure() -> list[Row]:
    rows = []
    for size in _SIZES:
        seen = _run(size)
        if size == _SIZES[0]:
            rows.append(Row("dock, first opening", seen["open_ms"], "ms", most=300))
        rows += _rows(size, seen)
    return rows


def _run(size: int) -> dict[str, Any]:
    profile = OUTPUT / "dock"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True)
    with sandbox_process(extra_items=size, quirks=False) as sandbox:
        return run_in_qgis(
            HERE / "drive_dock.py",
            profile=profile,
            env={
                "DATACOSMOS_API_URL": sandbox["url"],
                "DATACOSMOS_LOGIN_URL": sandbox["url"],
                "DATACOSMOS_ACCESS_TOKEN": sandbox["token"],
                "DATACOSMOS_ORGANISATION_ID": "42",
                "DATACOSMOS_CONTRACT_ID": "456",
                "BENCH_ITEMS": str(size),
            },
            settings={"plugins/datacosmos_imagery/page_size": str(_PAGE)},
            timeout_s=700,
        )


def _rows(size: int, seen: dict[str, Any]) -> list[Row]:
    name, stalls = f"{size:,} items", seen["stalls"]
    if seen["found"] < size or not seen["timeline"]:
        raise RuntimeError(f"{name}: {seen['found']} came, timeline shown: {seen['timeline']}")
    sorts, selects, busy = seen["sort_ms"], seen["select_ms"], seen["select_cpu_ms"]
    most_s = _MOST_ARRIVING_S.get(size)
    most_ms = _MOST_SORTING_MS.get(size)
    return [
        Row(f"{name}: all there", seen["arrived_s"], "s", most=most_s),
        Row(f"{name}: all there, work of the main thread", stalls["worked_s"], "s"),
        Row(f"{name}: all there, work of all threads", seen["process_s"], "s"),
        Row(f"{name}: stall, 99th percentile", stalls["p99_ms"], "ms", most=50),
        Row(f"{name}: stall, longest", stalls["longest_ms"], "ms", most=150),
        Row(
            f"{name}: at work without a pause, 99th percentile",
            stalls["busy_p99_ms"],
            "ms",
            most=50,
        ),
        Row(f"{name}: at work without a pause, longest", stalls["busy_ms"], "ms", most=150),
        Row(f"{name}: memory an item", seen["bytes_an_item"], "byte", most=_MOST_BYTES),
        Row(
            f"{name}: select a row, slowest of 6",
            max(selects),
            "ms",
            most=20,
            runs={"ours": selects, "work": busy},
        ),
        Row(f"{name}: sort, slowest of 7", max(sorts), "ms", most=most_ms, runs={"ours": sorts}),
    ]
