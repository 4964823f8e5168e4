# SPDX-License-Identifier: GPL-2.0-or-later
"""Full garbage collections put off while thousands of results arrive."""

from __future__ import annotations

import gc

_SELDOM = 1000
_holders: set[int] = set()
_before: list[int] = []


def put_off_full_collections(holder: object) -> None:
    """Have Python walk all of its objects seldom until the holder is done.

    A full collection visits every object in QGIS and all plugins, 50 ms at a time, and new
    objects by the thousand call for one after the other. Young objects are collected as ever.
    """
    if not _holders:
        first, second, third = gc.get_threshold()
        _before[:] = [third]
        gc.set_threshold(first, second, max(third, _SELDOM))
    _holders.add(id(holder))


def resume_full_collections(holder: object) -> None:
    """Collect as before, once all holders are done. Calling it twice does no harm."""
    if id(holder) in _holders:
        _holders.remove(id(holder))
        if not _holders:
            first, second, _third = gc.get_threshold()
            gc.set_threshold(first, second, _before[0])
