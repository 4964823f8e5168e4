# SPDX-License-Identifier: GPL-2.0-or-later
"""Has images looked at while they are downloaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ...core.delivery.remade import Optimising
from ..adapters.i18n import translate
from ..streaming.streaming import Streaming
from .downloads import progress_of

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from ...core.delivery.order_folder import Delivery
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ..adapters.accounts.origin_clients import OriginClients
    from ..services import Services
    from .book import OrderBook
    from .downloads import DownloadManager
    from .images import OrderImages


class OrderLooks(QObject):
    """Wires what shows images from afar with the downloads, the book of orders and the map."""

    def __init__(
        self,
        services: Services,
        book: OrderBook,
        downloads: DownloadManager,
        clients: OriginClients,
        images: OrderImages,
        canvas: QgsMapCanvas,
        project: QgsProject,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._book = services.settings, book
        self._downloads, self._images, self._runner = downloads, images, services.runner
        self.streaming = Streaming(
            services.settings,
            clients,
            services.folder,
            canvas,
            project,
            services.runner,
            lambda: book.records if book.has_looked else None,
            self,
        )
        self.streaming.informed.connect(services.messenger.info)
        book.changed.connect(self.streaming.look_again)
        downloads.changed.connect(self._on_progress)
        downloads.finished.connect(self._on_finished)
        images.added.connect(self.streaming.settle)

    def leave(self) -> None:
        """Look at nothing any more. Called before the plugin goes."""
        self._downloads.changed.disconnect(self._on_progress)
        self.streaming.leave()

    def _on_progress(self) -> None:
        for row in self._downloads.rows():
            record = None if row.is_paused else self._book.record(row.key)
            if record is None or (record.download and record.download.area is not None):
                continue  # what comes is a part of what could be looked at
            progress = progress_of(row)
            if progress is not None:
                self.streaming.follow(record, progress.bytes_done, progress.bytes_total)
            elif row.bytes_left is not None and record.folder is not None:
                self.streaming.follow(record, 0, row.bytes_left)  # it waits for others

    def _on_finished(self, record: OrderRecord, delivery: Delivery, _by_itself: bool) -> None:
        if self.streaming.has(record) and not self._settings.adds_to_project:
            # No more images are wished, but those that are shown go on with their files.
            self._images.add(delivery.folder, zooms=False, items=self.streaming.items_of(record))
        if self._settings.optimising is not Optimising.NO:
            self._optimise(record, delivery)

    def _optimise(self, record: OrderRecord, delivery: Delivery) -> None:
        fresh = tuple(file for file in delivery.files if not file.kept)
        job_of = replace(delivery, files=fresh)
        replaces = self._settings.optimising is Optimising.REPLACE

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> tuple[Path, ...]:
            from ...core.delivery.optimising import OptimiseJob
            from ..adapters.rasters.optimised import GdalOptimiser

            return OptimiseJob(job_of, GdalOptimiser(), replaces).run(monitor)

        def on_made(made: tuple[Path, ...]) -> None:
            if made and self._settings.adds_to_project:
                self._images.add(delivery.folder, zooms=False)

        self._runner.start(
            translate("DataCosmos", "Making images of order {} quicker to draw").format(
                record.number
            ),
            work,
            on_success=on_made,
            on_failure=self._images.failed.emit,
        )
