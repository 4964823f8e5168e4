# SPDX-License-Identifier: GPL-2.0-or-later
"""An entry of the cart as a row of its file, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ..errors import StoreError
from ..money import Money, amount_text
from ..sales.order import line_of_parts
from ..sales.part import Part
from ..stac.items import usable_footprint
from ..stored_values import json_of, moment_of, money_of, text_of
from ..values import moment_or_none, number_or_none, object_or_empty, shown, text_or_none
from ..wording import tr
from .entry import CartEntry

COLUMNS = (
    "origin, collection, item, level, price, currency, read_at, previous_price,"
    " previous_currency, problem, added_at, details"
)


def identity(entry: CartEntry) -> tuple[str, str, str, str]:
    """Return the columns that tell its scene from all others."""
    return (entry.origin, entry.line.collection, entry.line.item, entry.line.level)


def price_columns(entry: CartEntry) -> tuple[Any, ...]:
    """Return the columns from `price` to `problem`."""
    price, previous = entry.price, entry.previous
    return (
        amount_text(price.amount) if price else None,
        price.currency if price else None,
        entry.read_at.timestamp(),
        amount_text(previous.amount) if previous else None,
        previous.currency if previous else None,
        entry.problem,
    )


def row_of_entry(entry: CartEntry) -> tuple[Any, ...]:
    """Return the row, in the order of `COLUMNS`."""
    details = {
        "acquired": entry.acquired.isoformat() if entry.acquired else None,
        "acquired_until": entry.acquired_until.isoformat() if entry.acquired_until else None,
        "platform": entry.platform,
        "cloud_cover": entry.cloud_cover,
        "gsd_m": entry.gsd_m,
        "coverage_percent": entry.coverage_percent,
        "thumbnail": entry.thumbnail,
        "footprint": entry.footprint,
        **choice(entry),
    }
    return (
        *identity(entry),
        *price_columns(entry),
        entry.added_at.timestamp(),
        json.dumps(details),
    )


def choice(entry: CartEntry) -> dict[str, Any]:
    """Return what is chosen of a scene as it is kept among the details; nothing is the whole."""
    whole = entry.whole_price
    return {
        "parts": parts_texts(entry),
        "whole_price": [amount_text(whole.amount), whole.currency] if whole else None,
    }


def parts_texts(entry: CartEntry) -> list[str]:
    """Return its parts as they are kept; nothing for the whole scene."""
    return [part.to_text() for part in entry.parts]


def parts_in(row: Sequence[Any]) -> Any:
    """Return what a row has for its parts, whatever that is; an empty list for the whole."""
    try:
        return object_or_empty(json_of(row[-1])).get("parts") or []
    except (ValueError, TypeError):
        return None  # damaged: what is put in anew takes its place


def entry_of_row(row: tuple[Any, ...]) -> CartEntry:
    """Return the entry of a row.

    Raises:
        ValueError, TypeError: the row is damaged.
    """
    details = object_or_empty(json_of(row[11]))
    return CartEntry(
        line=line_of_parts(row[1:4]),
        origin=text_of(row[0]),
        price=_money(row[4], row[5]),
        read_at=moment_of(row[6]),
        added_at=moment_of(row[10]),
        previous=_money(row[7], row[8]),
        problem=text_of(row[9]),
        acquired=moment_or_none(details.get("acquired")),
        acquired_until=moment_or_none(details.get("acquired_until")),
        platform=text_or_none(details.get("platform")) or "",
        cloud_cover=number_or_none(details.get("cloud_cover")),
        gsd_m=number_or_none(details.get("gsd_m")),
        coverage_percent=number_or_none(details.get("coverage_percent")),
        thumbnail=text_or_none(details.get("thumbnail")) or "",
        footprint=usable_footprint(details.get("footprint")),
        # Whatever can't be read here must not pass for the whole scene, which costs more.
        parts=tuple(map(Part.of_text, _listed(details.get("parts")))),
        whole_price=_money(*_listed(details.get("whole_price"), 2)),
    )


def _listed(value: Any, count: int | None = None) -> list[Any]:
    """Return a kept list; nothing for none that was kept.

    Raises:
        ValueError: it is damaged.
    """
    if value is None:
        return [None] * (count or 0)
    if not isinstance(value, list) or count not in (None, len(value)):
        raise ValueError(value)
    return value


def _money(amount: Any, currency: Any) -> Money | None:
    return None if amount is None else money_of(amount, currency or "")


def damage_of_row(row: tuple[Any, ...]) -> StoreError:
    """Return what is to be said of a row that is damaged."""
    return StoreError(
        tr(
            "The cart's entry for {collection}/{item} can't be read.",
            collection=shown(row[1]),
            item=shown(row[2]),
        ),
        tr("Empty the cart, or keep its file and ask for help."),
    )
