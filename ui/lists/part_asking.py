# SPDX-License-Identifier: GPL-2.0-or-later
"""Has a list of picked scenes show what the user's area costs of those in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ...core.errors import DataCosmosError
from ...core.redaction import get_logger
from ..adapters.part_offers import PartOffers
from ..adapters.tasks import TaskRunner
from .rows_view import RowsView
from .visible_rows import VisibleRows

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.geo.geometry import Aoi
    from ...core.sales.order import LineItem
    from ...core.sales.parts import PartWish
    from ...core.service.client import Client

_log = get_logger(__name__)

_SETTLED_MS = 250


class PartAsking(QObject):
    """Asks lazily, and never for somebody who would have to give a password for it.

    Args:
        view: of a model that has `entries_of(rows)` and `show_offers(offer_of)`.
        client_factory: makes a factory of clients, on the main thread, or raises DataCosmosError.
        area: returns the area looked at; None where there is none.
    """

    def __init__(
        self,
        view: RowsView,
        runner: TaskRunner,
        client_factory: Callable[[], Callable[[], Client]],
        area: Callable[[], Aoi | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model: Any = view.model()
        self._client_factory, self._area_now = client_factory, area
        self._is_open = self._has_begun = False
        self._area: Aoi | None = None  # what was last asked about; answers are known by it
        self.offers = PartOffers(runner, self)
        self.offers.answered.connect(lambda _lines: self._show())
        self._visible = VisibleRows(view, _SETTLED_MS)
        self._visible.settled.connect(self._want)

    def set_open(self, is_open: bool) -> None:
        """Set whether the account can be used without the user being asked for more."""
        self._is_open = is_open
        self.look()

    def begin_anew(self) -> None:
        """Know nothing any more: account or contract are others."""
        self.offers.close()
        self._has_begun = False
        self._show()
        self.look()

    def look(self) -> None:
        """See whether something is to be asked; the area may be another."""
        self._visible.look()

    def stop(self) -> None:
        """Ask no more."""
        self._is_open = self._has_begun = False
        self.offers.close()

    def _want(self) -> None:
        area = self._area_now()
        if area != self._area:
            self._area = area
            self._show()
        entries = self._model.entries_of(self._visible.rows())
        if self._area is None or not entries or not self._can_ask():
            return
        wishes = [wish for entry in entries if (wish := _wish_of(entry)) is not None]
        self.offers.want(wishes, self._area, id(self))

    def _can_ask(self) -> bool:
        if self._is_open and not self._has_begun:
            try:
                self.offers.begin(self._client_factory())
            except DataCosmosError as error:
                _log.info("What parts cost can't be asked: %s", error)
                return False
            self._has_begun = True
        return self._is_open

    def _show(self) -> None:
        self._model.show_offers(self._offer_of)

    def _offer_of(self, line: LineItem) -> Any:
        return None if self._area is None else self.offers.offer_of(line, self._area)


def _wish_of(entry: CartEntry) -> PartWish | None:
    """Return what is asked of a scene; None for one of unknown place."""
    from ...core.geo.wkb import wkb_of_geojson
    from ...core.sales.parts import PartWish

    if entry.footprint is None:
        return None
    # The whole's price is asked too: that of the entry may be of another day or contract.
    return PartWish(entry.line, wkb_of_geojson(entry.footprint), entry.gsd_m)
