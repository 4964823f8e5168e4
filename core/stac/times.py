# SPDX-License-Identifier: GPL-2.0-or-later
"""When an item says that it was acquired."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ..values import moment_or_none


def moments_of(properties: Mapping[str, Any]) -> tuple[datetime, datetime, datetime] | None:
    """Return when it was acquired, and the first and the last time that it states; None for none.

    STAC wants a `datetime`, or null and a beginning and an end; products state all three as well.
    """
    found = moment_or_none(properties.get("datetime"))
    if "start_datetime" not in properties and "end_datetime" not in properties:  # as most
        return None if found is None else (found, found, found)
    ends = (moment_or_none(properties.get(n)) for n in ("start_datetime", "end_datetime"))
    moments = [moment for moment in (found, *ends) if moment is not None]
    return (moments[0], min(moments), max(moments)) if moments else None
