# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders are followed from the start of QGIS on, also while the dock is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon

from ..adapters.accounts.origin_clients import OriginClients
from ..messages import log_error

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.geo.geometry import Aoi
    from ...core.journal.records import OrderRecord
    from ..adapters.background import Background
    from ..services import Services
    from .controller import OrdersController

# QGIS, and a project that it begins with, come first.
DELAY_MS = 10_000
_ICON = Path(__file__).parents[2] / "resources" / "icon.svg"


class OrderFollowing(QObject):
    """Holds the controller of orders, which is made once the dock or an open order wants it.

    Args:
        area: returns the user's area of interest; asked only where the dock has been shown.
    """

    looked = pyqtSignal()  # whether or not there is something to follow

    def __init__(
        self,
        services: Services,
        canvas: QgsMapCanvas,
        area: Callable[[], Aoi],
        delay_ms: int = DELAY_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._canvas, self._area = services, canvas, area
        self._controller: OrdersController | None = None
        self._background: Background | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(self._look)

    @property
    def has_begun(self) -> bool:
        """Whether orders are followed."""
        return self._controller is not None

    def begin_soon(self) -> None:
        """Follow the orders after a while, if one is open and no password is asked for."""
        self._timer.start()

    def controller(self) -> OrdersController:
        """Return what follows the orders; made now if need be."""
        if self._controller is None:
            from .controller import OrdersController
            from .notices import DesktopNotices

            notices = DesktopNotices(self._canvas.window(), QIcon(str(_ICON)))
            self._controller = OrdersController(
                self._services, self._canvas, QgsProject.instance(), self._area, notices
            )
            notices.setParent(self._controller)
        return self._controller

    def hush(self) -> None:
        """Have nothing drawn wait for the network. Called before QGIS waits for all that draws."""
        if self._controller is not None:
            self._controller.looks.streaming.hush()

    def close(self) -> None:
        """Stop all that runs. Called before the plugin goes."""
        self._timer.stop()
        if self._background is not None:
            self._background.close()
        if self._controller is not None:
            self._controller.leave()

    def _look(self) -> None:
        if self._controller is None:
            from ..adapters.background import Background

            folder = self._services.folder
            self._background = Background("following", self)
            self._background.run(lambda: _open_orders(folder), self._on_found, self._on_failure)

    def _on_found(self, found: list[OrderRecord]) -> None:
        clients = OriginClients(self._services.accounts)
        # The rest waits for the dock: nobody is asked for a password when QGIS has just started.
        if self._controller is None and any(clients.is_open(record.origin) for record in found):
            self.controller().look()
        self.looked.emit()

    def _on_failure(self, error: Exception) -> None:
        # Said by the dock as well, where it can be mended; QGIS's start is no place for it.
        log_error(error)


def _open_orders(folder: Path) -> list[OrderRecord]:
    """Return the orders that go on without the user. For another thread than the main one."""
    from ...core.disk.existing import is_file
    from ...core.journal.file import FILE_NAME
    from ...core.ledger.chosen import has_ledger

    if not has_ledger() and not is_file(folder / FILE_NAME):
        return []
    from ...core.journal.journal import Journal
    from ...core.journal.records import records

    found = records(Journal(folder), include_hidden=True)
    return [
        record
        for record in found
        if record.is_followed or record.is_download_due or record.asked_again_at is not None
    ]
