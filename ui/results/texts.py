# SPDX-License-Identifier: GPL-2.0-or-later
"""What a row of the results list says, in words.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from ...core.catalogue.acquisitions import price_per_useful_km2, useful_km2
from ...core.catalogue.search import FoundItem
from ...core.money import Money, format_amount
from ..adapters.i18n import number_text, translate
from ..adapters.writing import amount_text, isolated
from ..lists import scene_texts as texts
from ..lists.marks import OwnedMark
from ..lists.part_texts import part_lines, part_texts
from ..lists.value_lines import Sign, Value, Version, plain
from .rows import HeaderRow, ResultRow

if TYPE_CHECKING:
    from ...core.sales.parts import PartOffer

_CENT = Decimal("0.01")


def useful_price_texts(found: FoundItem, area_km2: float | None) -> tuple[str, ...]:
    """Return the price of a square kilometre inside the search area; empty if it isn't known."""
    price = price_per_useful_km2(found, area_km2)
    if price is None:
        return ()
    amount = _legible(price.amount)
    said = (
        translate("DataCosmos", "{} {} per useful km²").format(amount, price.currency),
        translate("DataCosmos", "{} per useful km²").format(amount),
        translate("DataCosmos", "{}/km²").format(amount),
    )
    return tuple(map(isolated, said))


def cloud_value(cloud_cover: float | None) -> Value:
    """Return the cloud cover: in words, else a sign and the number."""
    short = "?" if cloud_cover is None else texts.percent_text(cloud_cover)
    return Value((Version(texts.cloud_text(cloud_cover)), Version(short, Sign.CLOUD)))


def coverage_value(coverage_percent: float | None) -> Value | None:
    """Return how much of the area is covered: in words, else a sign and the number."""
    if coverage_percent is None:
        return None
    short = Version(texts.percent_text(coverage_percent), Sign.COVERAGE)
    return Value((*plain(*texts.coverage_texts(coverage_percent)), short))


def price_value(price: Money | None) -> Value:
    """Return the price, which is never shortened; that it isn't known is."""
    if price is None:
        return Value(plain(texts.price_text(None), translate("DataCosmos", "price ?")))
    return Value(plain(texts.price_text(price)), is_strong=True)


def useful_price_value(found: FoundItem, area_km2: float | None) -> Value | None:
    """Return the price of a useful square kilometre."""
    versions = useful_price_texts(found, area_km2)
    return Value(plain(*versions)) if versions else None


def _legible(amount: Decimal) -> str:
    """Return an amount to the cent, or to two digits where it is less than one."""
    step = _CENT
    if 0 < amount < 1:
        step = min(_CENT, Decimal(1).scaleb(amount.adjusted() - 1))
    return amount_text(format_amount(amount.quantize(step, ROUND_HALF_EVEN)))


def useful_price_cell(found: FoundItem, area_km2: float | None) -> str:
    """Return the same for a column of its own; empty if it isn't known."""
    price = price_per_useful_km2(found, area_km2)
    return "" if price is None else isolated(f"{_legible(price.amount)} {price.currency}")


def level_text(row: ResultRow) -> str:
    """Return the level of the product shown."""
    return row.acquisition.label_of(row.shown)


def new_texts() -> tuple[str, ...]:
    """Return the mark of what the saved search had not shown before."""
    return (translate("DataCosmos", "new"), "•")


def bought_texts(levels: list[str], is_shown: bool) -> OwnedMark:
    """Return the mark of what was bought before; its short form keeps the level.

    Args:
        levels: the levels at which the acquisition was bought.
        is_shown: whether the level shown is one of them.
    """
    if is_shown:
        return OwnedMark((translate("DataCosmos", "yours"), ""))
    named = ", ".join(levels)
    return OwnedMark((translate("DataCosmos", "{} yours").format(named), named))


def marks_of(
    row: ResultRow, new: Collection[str], bought: Collection[str]
) -> list[tuple[str, ...]]:
    """Return the marks of a row, each in several versions.

    Args:
        new, bought: keys of items that are.
    """
    marks = []
    variants = row.acquisition.variants
    if new and any(variant.key in new for variant in variants):
        marks.append(new_texts())
    if bought:
        owned = [variant for variant in variants if variant.key in bought]
        levels = [row.acquisition.label_of(variant) for variant in owned]
        if levels:
            marks.append(bought_texts(levels, row.key in bought))
    return marks


def header_text(header: HeaderRow, group: str, titles: Mapping[str, str]) -> str:
    """Return the heading of a group.

    Args:
        group: by what the rows are grouped, a name of `GROUP_KEYS`.
        titles: what collections are called, by their ids.
    """
    if header.group is None:
        title = translate("DataCosmos", "Unknown")
    elif group == "date":
        title = texts.day_text(header.group, "d MMMM yyyy")
    else:
        title = titles.get(header.group) or header.group
    return f"{title}  ·  {header.count}"


def spoken_text(
    row: ResultRow, area_km2: float | None, marks: list[str], offer: PartOffer | None = None
) -> str:
    """Return all that the row shows as one line, for screen readers."""
    found = row.shown
    item = found.item
    parts = [
        texts.item_date_texts(item)[0],
        texts.satellite_text(item.platform, item.collection),
        level_text(row),
        texts.gsd_text(item.gsd_m),
        texts.cloud_text(item.cloud_cover),
        *texts.coverage_texts(found.coverage_percent)[:1],
        texts.price_text(item.price),
        *part_texts(offer, item.price)[:1],
        *useful_price_texts(found, area_km2)[:1],
        *marks,
    ]
    return ", ".join(part for part in parts if part)


def detail_lines(
    row: ResultRow, area_km2: float | None, offer: PartOffer | None = None
) -> list[str]:
    """Return what there is no room for in the row, line by line, for its tool tip."""
    found = row.shown
    item = found.item
    lines = [item.id, item.collection]
    useful = useful_km2(found, area_km2)
    if useful is not None:
        lines.append(translate("DataCosmos", "{} km² inside the area").format(number_text(useful)))
    lines += part_lines(offer)
    lines += [problem[:1].upper() + problem[1:] for problem in item.problems]
    return [line for line in lines if line]
