# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows an item's thumbnail on the map: one click on, the next one off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...core.errors import DataCosmosError
from ..adapters.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.catalogue.search import FoundItem
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ...core.job import Monitor
    from ..adapters.tasks import JobTask
    from ..services import Services
    from .model import ResultsModel
    from .quick_look import QuickLook


class QuickLookController(QObject):
    """Fetches the picture in the background and hands it to the map."""

    def __init__(
        self,
        quick_look: QuickLook,
        services: Services,
        cache: ThumbnailCache,
        model: ResultsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._quick_look = quick_look
        self._services = services
        self._cache = cache
        self._model = model
        self._task: JobTask | None = None
        quick_look.failed.connect(lambda _key, error: services.messenger.error(error))

    def toggle(self, key: str) -> None:
        """Show the item's picture, or take it away if it is the one shown."""
        if self._quick_look.is_shown(key):
            self.hide()
            return
        found = self._model.chosen(self._model.row_of(key))
        if found is None:
            return
        if not found.item.thumbnail or found.item.geometry is None:
            self._services.messenger.info(
                translate("DataCosmos", "This scene has no picture that could be shown on the map.")
            )
            return
        self._fetch(key, found)

    def hide(self) -> None:
        """Take the picture off the map."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._quick_look.hide()

    def _fetch(self, key: str, found: FoundItem) -> None:
        try:
            make_client = self._services.accounts.client_factory()
        except DataCosmosError as error:
            self._services.messenger.error(error)
            return
        cache, address, footprint = self._cache, found.item.thumbnail, found.item.geometry

        def work(monitor: Monitor, _deliver: object) -> Path:
            with make_client() as client:
                return cache.fetch(client, address, monitor)

        def end() -> None:
            # QGIS deletes a task that has ended; nothing may be asked of it any more.
            if self._task is task:
                self._task = None

        def fail(error: Exception) -> None:
            end()
            self._services.messenger.error(error)

        def show(path: Path) -> None:
            end()
            self._quick_look.show(key, path, footprint)

        self.hide()
        task = self._task = self._services.runner.start(
            translate("DataCosmos", "Fetching a quick look"),
            work,
            on_success=show,
            on_failure=fail,
            on_cancel=end,
        )
