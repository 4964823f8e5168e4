# SPDX-License-Identifier: GPL-2.0-or-later
"""Which product of each acquisition is a candidate for a cover, and what it costs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..catalogue.acquisitions import Acquisition, id_without_level
from ..catalogue.search import FoundItem
from ..geo.wkb import wkb_of_geojson
from ..money import Money
from ..sales.order import UNKNOWN_LEVEL, LineItem, line_of
from ..sales.part import Part
from ..stac.items import LEVELS, Item
from .proposed import LeftOut
from .wishes import Wishes

# A product, its line, and its price; None for what is owned.
Sale = tuple[FoundItem, LineItem, "Money | None"]


@dataclass(frozen=True)
class Offered:
    """A product that would be bought, or is owned.

    Args:
        acquisition: key of its acquisition.
        price: None for what is owned.
        owned_levels: that were bought of the acquisition, but aren't wanted.
        ordered_levels: that were or may be ordered of the acquisition, but aren't owned.
        group: see `Wishes.group_of`.
        part: what of it is owned; None for the whole, and for what is to be bought.
    """

    acquisition: str
    found: FoundItem
    line: LineItem
    price: Money | None
    owned_levels: tuple[str, ...]
    ordered_levels: tuple[str, ...]
    group: str
    part: Part | None = None

    @property
    def footprint(self) -> bytes | None:
        """Its outline, well-known binary; None if it isn't known well enough."""
        if self.part is not None:
            return wkb_of_geojson(self.part.to_geojson())
        # A box around the real one covers more than is bought.
        return None if self.found.item.is_rough else self.found.item.footprint


class Owned:
    """What was bought, asked by acquisition."""

    def __init__(self, lines: Iterable[LineItem]) -> None:
        self._of_item: dict[str, list[LineItem]] = {}
        self._of_id: dict[str, list[LineItem]] = {}
        for line in lines:
            self._of_item.setdefault(line.key, []).append(line)
            bare = id_without_level(line.item)
            if bare:
                self._of_id.setdefault(bare, []).append(line)

    def of(self, acquisition: Acquisition) -> list[tuple[FoundItem, LineItem]]:
        """Return which of its products are owned, the highest level first.

        Args:
            acquisition: one whose owned product wasn't found again is known by its id; its place
                then is that of the product that is offered first.
        """
        found: dict[LineItem, FoundItem] = {}
        for variant in acquisition.variants:
            for line in self._of_item.get(variant.key, ()):
                found[_at_known_level(line, variant.item)] = variant
        known = {variant.key for variant in acquisition.variants}
        for variant in acquisition.variants:
            for line in self._of_id.get(id_without_level(variant.item.id), ()):
                if line.key not in known:
                    found.setdefault(line, acquisition.preferred)
        return sorted(
            ((entry, line) for line, entry in found.items()),
            key=lambda pair: _height(pair[1].level),
        )[::-1]


def _at_known_level(line: LineItem, item: Item) -> LineItem:
    """Return the line at the item's own level, if the order named none."""
    if line.level != UNKNOWN_LEVEL or not item.level:
        return line
    return LineItem(line.collection, line.item, item.level, line.part)


def _levels(own: Iterable[tuple[FoundItem, LineItem]]) -> tuple[str, ...]:
    """Return the levels of lines, each once, in their order."""
    return tuple(dict.fromkeys(line.level for _entry, line in own))


def _height(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else -1


def offered_of(
    acquisitions: Sequence[Acquisition],
    shown: Mapping[str, str],
    owned: Collection[LineItem],
    wishes: Wishes,
    ordered: Collection[LineItem] = (),
) -> tuple[list[Offered], LeftOut]:
    """Return the candidates, and how many acquisitions have none.

    An acquisition that is owned at a level that is wanted is a candidate without a price, and no
    other product of it is one. One priced in several currencies is a candidate in each.

    Args:
        shown: the key of the item that each acquisition's row shows, by the acquisition's key;
            those that aren't in it show the one to offer first.
        owned: what was bought.
        ordered: what was or may be ordered, but isn't owned: it counts at its price.
    """
    found: list[Offered] = []
    lacking: Counter[str] = Counter()
    wholes = [line for line in owned if line.part is None]
    bought, waiting = Owned(wholes), Owned(line for line in ordered if line.part is None)
    pieces = _pieces_of(owned)
    for acquisition in acquisitions:
        own = bought.of(acquisition)
        levels = _levels(own)
        wanted = [(entry, line) for entry, line in own if wishes.takes_level(line.level)]
        entries: list[Sale] = [(entry, line, None) for entry, line in wanted[:1]]
        reason = ""
        if not entries:
            entries, reason = _for_sale(acquisition, shown, wishes)
        kept = []
        for entry, line, price in entries:
            group = wishes.group_of(entry.item)
            if not wishes.takes_cloud(entry.item):
                reason = "cloud_unknown" if entry.item.cloud_cover is None else "cloudy"
            elif group is None:
                reason = "ungrouped"
            else:
                others = () if price is None else levels
                unpaid = () if price is None else _levels(waiting.of(acquisition))
                kept.append(Offered(acquisition.key, entry, line, price, others, unpaid, group))
        if not wanted:
            kept += _owned_pieces(acquisition, pieces, wishes)
        if not kept:
            lacking[reason] += 1
        found += kept
    return found, LeftOut(**lacking)


def _pieces_of(owned: Iterable[LineItem]) -> dict[str, list[LineItem]]:
    """Return the parts that are owned, by the keys of their items."""
    found: dict[str, list[LineItem]] = {}
    for line in owned:
        if line.part is not None:
            found.setdefault(line.key, []).append(line)
    return found


def _owned_pieces(
    acquisition: Acquisition, pieces: Mapping[str, Sequence[LineItem]], wishes: Wishes
) -> list[Offered]:
    """Return the parts of an acquisition that are owned, each as something that costs nothing."""
    found = []
    for variant in acquisition.variants:
        group = wishes.group_of(variant.item)
        for line in pieces.get(variant.key, ()):
            own = _at_known_level(line, variant.item)
            is_wanted = wishes.takes_level(own.level) and wishes.takes_cloud(variant.item)
            if is_wanted and group is not None:
                found.append(Offered(acquisition.key, variant, own, None, (), (), group, own.part))
    return found


def _for_sale(
    acquisition: Acquisition, shown: Mapping[str, str], wishes: Wishes
) -> tuple[list[Sale], str]:
    """Return what would be bought, once for each currency, or else why there is nothing."""
    if wishes.min_level:
        variants = [one for one in acquisition.variants if wishes.takes_level(one.item.level)]
        if not variants:
            return [], "below_level"
    else:
        key = shown.get(acquisition.key)
        variants = [one for one in acquisition.variants if one.key == key]
        variants = variants[:1] or [acquisition.preferred]
    variants = [one for one in variants if one.item.can_be_ordered]
    if not variants:
        return [], "unorderable"
    # Before the cheapest is sought: products of one acquisition may state different clouds.
    clear = [one for one in variants if wishes.takes_cloud(one.item)]
    if not clear:
        is_known = any(one.item.cloud_cover is not None for one in variants)
        return [], "cloudy" if is_known else "cloud_unknown"
    cheapest: dict[str, tuple[FoundItem, Money]] = {}
    for variant in clear:
        price = variant.item.price
        if price is None:
            continue
        so_far = cheapest.get(price.currency)
        # Of several at one price the lowest level that does, as they are arranged.
        if so_far is None or price.amount < so_far[1].amount:
            cheapest[price.currency] = (variant, price)
    return [(one, line_of(one.item), price) for one, price in cheapest.values()], "unpriced"
