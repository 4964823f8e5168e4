# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be chosen of a scene in the cart or an order: the whole, or only the user's area."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QActionGroup
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu

from ...core.wording import square_km
from ..adapters.i18n import number_text, translate
from ..adapters.writing import isolated
from .part_texts import area_price_texts, part_lines
from .row_layout import ChoiceFrame, Measures, Part
from .row_painter import MUTED, RowPainter
from .scene_texts import price_text

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.money import Money
    from ...core.sales.part import Part as ScenePart
    from ...core.sales.parts import PartOffer


@dataclass(frozen=True)
class Choice:
    """The whole of a scene, or parts of it.

    Args:
        parts: empty for the whole.
        price, whole: what it costs, and what the whole scene does; None where that isn't known.
        read_at: when both were read, UTC.
        is_other_area: the parts were chosen for another area than the one looked at now.
    """

    parts: tuple[ScenePart, ...]
    price: Money | None
    whole: Money | None
    read_at: datetime
    is_chosen: bool = False
    is_other_area: bool = False

    def texts(self) -> tuple[str, ...]:
        """Return what it is, the longest version first."""
        if not self.parts:
            return (translate("DataCosmos", "Whole scene"),)
        size = _size_text(self.parts)
        return (
            (
                translate("DataCosmos", "Only a part ({})").format(size)
                if self.is_other_area
                else translate("DataCosmos", "Only my area ({})").format(size)
            ),
            (
                translate("DataCosmos", "Part ({})").format(size)
                if self.is_other_area
                else translate("DataCosmos", "My area ({})").format(size)
            ),
            isolated(size),
        )

    def price_text(self) -> str:
        """Return what it costs, and how much less than the whole that is."""
        from ...core.cart.entry import saved

        less = saved(self.whole, self.price) if self.parts else None
        text = price_text(self.price)
        if less is None:
            return text
        return translate("DataCosmos", "{}, saves {}").format(text, price_text(less))


def choices_of(entry: CartEntry, offer: PartOffer | None) -> tuple[Choice, ...]:
    """Return what can be chosen of a scene, the whole first; one of them is chosen.

    Args:
        offer: of the part inside the area looked at; None while that isn't known.
    """
    offered = _parts_of(offer)
    whole = entry.price if not entry.parts else entry.whole_price
    read_at = entry.read_at
    if offer is not None and offer.whole is not None and (entry.parts or whole is None):
        whole, read_at = offer.whole, offer.read_at
    choices = [Choice((), whole, whole, read_at, is_chosen=not entry.parts)]
    if entry.parts:
        is_other = bool(offered) and not _are_same(entry.parts, offered)
        choices.append(Choice(entry.parts, entry.price, whole, entry.read_at, True, is_other))
    if offer is not None and offer.is_offered and not _are_same(entry.parts, offered):
        choices.append(Choice(offered, offer.price, whole, offer.read_at))
    return tuple(choices)


def chosen_of(choices: Sequence[Choice]) -> Choice:
    """Return the one that is chosen."""
    return next(choice for choice in choices if choice.is_chosen)


def apply(entry: CartEntry, choice: Choice) -> CartEntry:
    """Return the entry with this chosen."""
    return entry.choosing(choice.parts, choice.price, choice.whole, choice.read_at)


def beside_texts(choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return what stands beside the price of what is chosen, the longest version first.

    That is what is saved, or what the other choice would cost; empty for neither.
    """
    from ...core.cart.entry import saved

    chosen = chosen_of(choices)
    if chosen.parts:
        less = saved(chosen.whole, chosen.price)
        if less is None:
            return ()
        return (translate("DataCosmos", "saves {}").format(price_text(less)),)
    prices = [one.price for one in choices if one.parts and one.price is not None]
    return area_price_texts(prices[0]) if prices else ()


def spoken_texts(choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return what a screen reader says of the choice; nothing where there is none."""
    if len(choices) < 2:
        return ()
    return (chosen_of(choices).texts()[0], *beside_texts(choices)[:1])


def choice_lines(
    entry: CartEntry, offer: PartOffer | None, *, has_project: bool = True
) -> list[str]:
    """Return what is to be known of the choice, line by line, for the tool tip of its row."""
    choices = choices_of(entry, offer)
    lines = []
    if entry.parts:
        size = _size_text(entry.parts)
        lines.append(translate("DataCosmos", "Only a part of the scene: {}").format(size))
        if entry.whole_price is not None:
            price = price_text(entry.whole_price)
            lines.append(translate("DataCosmos", "The whole scene: {}").format(price))
        if chosen_of(choices).is_other_area:
            lines.append(
                translate("DataCosmos", "It was chosen for another area than the one of now.")
            )
        if not has_project:
            lines.append(no_project_text())
    if not (entry.parts and len(choices) == 2):
        lines += part_lines(offer)
    return lines


def no_project_text() -> str:
    """Return what is missing where a part is chosen and no project is."""
    return translate(
        "DataCosmos",
        "Parts of images are delivered to a project, and the connection has none yet.",
    )


def paint_choices(painter: RowPainter, line: QRect, choices: Sequence[Choice]) -> None:
    """Paint what is chosen of a scene, in a frame if there is something else to choose."""
    if len(choices) > 1:
        painter.paint_choice(choice_frame(choices, line, painter.measures), Part.CHOICE)
    else:
        painter.write(line, choices[0].texts(), painter.shade(MUTED))


def choice_frame(choices: Sequence[Choice], line: QRect, measures: Measures) -> ChoiceFrame:
    """Return where what is chosen stands in its line."""
    return ChoiceFrame.fitted(chosen_of(choices).texts(), line, measures)


def choice_menu(
    view: QAbstractItemView,
    rows: Sequence[tuple[CartEntry, Sequence[Choice]]],
    choose: Callable[[list[CartEntry]], None],
) -> QMenu:
    """Return a menu of what can be chosen of one scene, each with its price, or of several.

    Args:
        rows: each scene with its choices, the whole first.
        choose: told the entries that become others.
    """
    menu = QMenu(view)
    menu.setObjectName("partMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    if len(rows) == 1:
        _fill_for_one(menu, *rows[0], choose)
    else:
        _fill_for_all(menu, rows, choose)
    return menu


def _fill_for_one(
    menu: QMenu,
    entry: CartEntry,
    choices: Sequence[Choice],
    choose: Callable[[list[CartEntry]], None],
) -> None:
    group = QActionGroup(menu)
    for choice in choices:
        text = f"{choice.texts()[0]}\t{choice.price_text()}"
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(choice.is_chosen)
        if not choice.is_chosen:
            action.triggered.connect(
                lambda _checked=False, choice=choice: choose([apply(entry, choice)])
            )
        group.addAction(action)
        if choice.is_chosen:
            menu.setActiveAction(action)


def _fill_for_all(
    menu: QMenu,
    rows: Sequence[tuple[CartEntry, Sequence[Choice]]],
    choose: Callable[[list[CartEntry]], None],
) -> None:
    whole = [apply(entry, choices[0]) for entry, choices in rows if entry.parts]
    last = [(entry, choices[-1]) for entry, choices in rows]
    areas = [apply(entry, choice) for entry, choice in last if not choice.is_chosen]
    for entries, text in (
        (whole, translate("DataCosmos", "Whole scenes ({})")),
        (areas, translate("DataCosmos", "Only my area, where it is sold ({})")),
    ):
        action = menu.addAction(text.format(number_text(len(entries))))
        action.setEnabled(bool(entries))
        action.triggered.connect(lambda _checked=False, entries=entries: choose(entries))


def _parts_of(offer: PartOffer | None) -> tuple[ScenePart, ...]:
    if offer is None:
        return ()
    return tuple(line.part for line in offer.pieces if line.part is not None)


def _are_same(one: Sequence[ScenePart], other: Sequence[ScenePart]) -> bool:
    return frozenset(one) == frozenset(other)


def _size_text(parts: Sequence[ScenePart]) -> str:
    size = square_km(sum(part.area_km2 for part in parts))
    if len(parts) == 1:
        return size
    return translate("DataCosmos", "{}, {} pieces").format(size, number_text(len(parts)))
