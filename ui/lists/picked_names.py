# SPDX-License-Identifier: GPL-2.0-or-later
"""How picked images are called in sentences about them: as their rows show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...core.orders.taken_twice import Names
from ..adapters.i18n import number_text, translate
from .arranged_list import tip_of
from .scene_texts import date_texts, satellite_text

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.orders.overlaps import Overlaps
    from ...core.sales.order import LineItem


class PickedNames(Names):
    """Names of images by day, time, satellite and level; with the item's id where two are alike.

    Images that are one acquisition, processed more than once at one level, are numbered: "L2A (1)"
    is the newest.
    """

    def __init__(self, entries: Iterable[CartEntry], overlaps: Overlaps | None = None) -> None:
        self._entries = {entry.line: entry for entry in entries}
        self._numbers: dict[LineItem, int] = {}
        for twice in overlaps.twice if overlaps else ():
            self._numbers.update({line.whole: n for n, line in enumerate(twice.lines, 1)})
        self._alike = Counter(map(self._looks, self._entries.values()))

    def level(self, line: LineItem) -> str:
        """Return the level as the line's row shows it."""
        number = self._numbers.get(line.whole)
        return f"{line.level} ({number})" if number else line.level

    def name(self, line: LineItem) -> str:
        entry = self._entries.get(line.whole)
        if entry is None:
            return str(line)
        looks = self._looks(entry)
        return looks if self._alike[looks] == 1 else f"{looks} ({line.item})"

    def beside(self, line: LineItem) -> str:
        return self.level(line)

    def _looks(self, entry: CartEntry) -> str:
        dates = date_texts(entry.acquired, entry.acquired_until)
        when = " ".join(dates[min(1, len(dates) - 1)].split())
        satellite = satellite_text(entry.platform, entry.line.collection)
        return f"{when}, {satellite}, {self.level(entry.line)}"


def remarks_of(overlaps: Overlaps | None, lines: Iterable[LineItem], names: Names) -> list[str]:
    """Return what is to be said of one scene: of the whole, or of its parts, each once."""
    if overlaps is None:
        return []
    return list(dict.fromkeys(said for line in lines for said in overlaps.of(line, names)))


def overlap_texts(overlaps: Overlaps | None, names: Names, most: int) -> tuple[str, str]:
    """Return what to say of images that would be had twice, and all of it for a tool tip.

    Both are empty if there is nothing to say; the tip is, too, where all is said.

    Args:
        most: how many sentences there is room for.
    """
    if overlaps is None:
        return "", ""
    sentences = [*overlaps.sentences(names), *overlaps.notes()]
    said = sentences[:most]
    if len(sentences) <= most:
        return "\n".join(said), ""
    left = len(sentences) - len(said)
    said.append(translate("DataCosmos", "Further remarks: {}.").format(number_text(left)))
    return "\n".join(said), tip_of(sentences)
