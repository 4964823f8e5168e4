# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens order dialogs and hands on what becomes of the orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.geo.geometry import Aoi
    from ...core.geo.wished_area import WishedArea
    from ..lists.thumbnails import ThumbnailLoader
    from ..services import Services
    from .controller import OrderController


class Buying(QObject):
    """Holds the order dialogs. Several may be open: the journal sees that nothing is sent twice.

    Args:
        window: the dialogs' parent.
    """

    order_placed = pyqtSignal(object)  # `PlacedOrder`
    unknown_outcome = pyqtSignal(object)  # `UnknownOutcome`

    def __init__(self, services: Services, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._window = services, window
        self._controllers: list[OrderController] = []

    @property
    def is_idle(self) -> bool:
        """Whether no order is being looked over, sent or paid."""
        return not self._controllers

    def order(
        self,
        entries: list[CartEntry],
        thumbnails: ThumbnailLoader,
        area: WishedArea | None = None,
        aoi: Aoi | None = None,
    ) -> None:
        """Open a dialog for these, under the current connection.

        Args:
            area: what may be downloaded alone of each image; None where there is no such area.
            aoi: the area of which parts of scenes can be bought; None where there is none.
        """
        from .controller import OrderController

        profile = self._services.accounts.current()
        if profile is None or not entries:
            self._services.messenger.warning(
                translate("DataCosmos", "There is nothing to order, or no connection to order by.")
            )
            return
        controller = OrderController(
            self._services, profile, entries, thumbnails, self._window, area, self, aoi=aoi
        )
        controller.order_placed.connect(self.order_placed)
        controller.unknown_outcome.connect(self.unknown_outcome)
        controller.finished.connect(lambda: self._forget(controller))
        self._controllers.append(controller)
        controller.start()

    def close(self) -> None:
        """Take all dialogs away. Called before the plugin goes."""
        for controller in self._controllers:
            controller.close()
        self._controllers = []

    def _forget(self, controller: OrderController) -> None:
        if controller in self._controllers:
            self._controllers.remove(controller)
            controller.deleteLater()
