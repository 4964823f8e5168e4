# SPDX-License-Identifier: GPL-2.0-or-later
"""10,000 items in pages of 500 to a QGIS layer, against transfer and json.loads alone."""

from __future__ import annotations

from places import run_child
from sandbox_process import sandbox_process
from table import Row

_ITEMS = 10_000
_PAGE = 500
_ROUNDS = 9
_DELAY_S = 0.1


def measure() -> list[Row]:
    at_once, delayed = _times(0.0), _times(_DELAY_S)
    return [
        _row(f"{_ITEMS:,} items to a layer, best of {_ROUNDS}", at_once, 1.5),
        # A service needs time for a page; ours works on the one before meanwhile.
        _row(f"  if each page takes {_DELAY_S:g} s", delayed, None),
    ]


def _times(delay_s: float) -> dict[str, list[float]]:
    settings = {"extra_items": _ITEMS, "page_size_max": _PAGE, "quirks": False}
    with sandbox_process(delay_s, **settings) as service:
        arguments = (service["url"], service["token"], _ITEMS, _PAGE, _ROUNDS)
        times: dict[str, list[float]] = run_child(
            "search_both.py", *arguments, QT_QPA_PLATFORM="offscreen"
        )
    return times


def _row(what: str, times: dict[str, list[float]], target: float | None) -> Row:
    ours, rival = min(times["ours"]), min(times["json"])
    return Row(what, ours, "s", rival, "json.loads", most_ratio=target, runs=times)
