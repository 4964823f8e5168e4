# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in the real QGIS program: opening, 10,000 items arriving, sorting them."""

from __future__ import annotations

import shutil
import sys

from places import HERE, OUTPUT
from sandbox_process import sandbox_process
from table import Row

sys.path.insert(0, str(HERE.parent))
from real.harness import run_in_qgis

_ITEMS = 10_000
_PAGE = 500


def measure() -> list[Row]:
    profile = OUTPUT / "dock"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True)
    with sandbox_process(extra_items=_ITEMS, quirks=False) as sandbox:
        seen = run_in_qgis(
            HERE / "drive_dock.py",
            profile=profile,
            env={
                "DATACOSMOS_API_URL": sandbox["url"],
                "DATACOSMOS_LOGIN_URL": sandbox["url"],
                "DATACOSMOS_ACCESS_TOKEN": sandbox["token"],
                "DATACOSMOS_ORGANISATION_ID": "42",
                "DATACOSMOS_CONTRACT_ID": "456",
                "BENCH_ITEMS": str(_ITEMS),
            },
            settings={"plugins/datacosmos_imagery/page_size": str(_PAGE)},
            timeout_s=180,
        )
    sorts = seen["sort_ms"]
    return [
        Row("dock, first opening", seen["open_ms"], "ms", most=300),
        Row("10,000 items: stall, 99th percentile", seen["stalls"]["p99_ms"], "ms", most=50),
        Row("10,000 items: stall, longest", seen["stalls"]["longest_ms"], "ms", most=150),
        Row("10,000 rows: sort, slowest of 7", max(sorts), "ms", most=200, runs={"ours": sorts}),
    ]
