# SPDX-License-Identifier: GPL-2.0-or-later
"""10,000 items in pages of 500 to a QGIS layer, against transfer and json.loads alone."""

from __future__ import annotations

from places import run_child
from sandbox_process import sandbox_process
from table import Row

_ITEMS = 10_000
_PAGE = 500
_ROUNDS = 5


def measure() -> list[Row]:
    with sandbox_process(extra_items=_ITEMS, page_size_max=_PAGE, quirks=False) as service:
        times = run_child(
            "search_both.py",
            service["url"],
            service["token"],
            _ITEMS,
            _PAGE,
            _ROUNDS,
            QT_QPA_PLATFORM="offscreen",
        )
    return [
        Row(
            f"{_ITEMS:,} items to a layer, best of {_ROUNDS}",
            min(times["ours"]),
            "s",
            min(times["json"]),
            "json.loads",
            most_ratio=1.5,
            runs=times,
        )
    ]
