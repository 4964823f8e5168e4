# SPDX-License-Identifier: GPL-2.0-or-later
"""The images of orders in the project: added, clipped, zoomed to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.i18n import translate
from ..adapters.map.project_crs import keep_crs_over_first_layer

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsProject
    from qgis.gui import QgsMapCanvas

    from ...core.geo.geometry import Aoi
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.rasters.images import PreparedImages
    from ..adapters.tasks import TaskRunner

_MARGIN = 1.1


class OrderImages(QObject):
    """Prepares images in the background and adds them to the project that is open then."""

    added = pyqtSignal(int)  # so many images are in the project now
    warned = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        clients: OriginClients,
        journal_folder: Path,
        runner: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._project, self._runner = canvas, project, runner
        self._clients, self._folder = clients, journal_folder

    def add(
        self,
        folder: Path,
        *,
        zooms: bool,
        elevation_model: Path | None = None,
        items: Collection[str] | None = None,
    ) -> None:
        """Add the images in an order's folder, those that aren't there yet; show the others anew.

        Args:
            elevation_model: a raster of heights, for scenes that aren't map-projected.
            items: the keys of those whose images are meant; None for all.
        """

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> PreparedImages:
            from ...core.delivery.order_folder import read_delivery
            from ..adapters.rasters.images import prepare_images

            delivery = read_delivery(folder, folder.parent, with_parts=True)
            if items is not None:
                files = tuple(file for file in delivery.files if file.item.key in items)
                delivery = replace(delivery, files=files)
            return prepare_images(delivery, monitor, elevation_model)

        self._start(translate("DataCosmos", "Preparing images"), work, zooms=zooms)

    def clip(self, folder: Path, area: Aoi) -> None:
        """Cut the area out of an order's images into files beside them, and show those."""
        transforms = self._project.transformContext()

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> PreparedImages:
            from ...core.delivery.order_folder import read_delivery
            from ...core.errors import InputError
            from ..adapters.rasters.clipping import ClipJob
            from ..adapters.rasters.files import RasterUnusable
            from ..adapters.rasters.images import prepare_images

            delivery = read_delivery(folder, folder.parent, with_parts=True)
            prepared = prepare_images(delivery, monitor)
            clips, problems = [], list(prepared.problems)
            for image in prepared.images:
                monitor.check()
                try:
                    clips.append(ClipJob(image, area, transforms).run(monitor))
                except (InputError, RasterUnusable) as error:
                    problems.append(error.message)
            return replace(prepared, images=tuple(clips), problems=tuple(problems))

        self._start(translate("DataCosmos", "Clipping images"), work, zooms=False)

    def show_footprints(self, record: OrderRecord) -> None:
        """Show the footprints of an order and zoom to them; the service is asked where need be.

        Raises:
            DataCosmosError: the connection isn't usable.
        """
        is_known = bool(record.scenes) and all(scene.footprint for scene in record.scenes)
        if is_known or self._clients.profile_of(record.origin) is None:
            self._on_footprints(record)
            return
        factory = self._clients.factory(record.origin, record.connection_name)
        folder = self._folder

        def work(monitor: Monitor, _deliver: Callable[[Any], None]) -> OrderRecord:
            from ...core.journal.journal import Journal
            from ...core.journal.records import record_of
            from ...core.orders.scenes import ScenesJob

            ScenesJob(folder, lambda _origin: factory(), (record,)).run(monitor)
            return record_of(Journal(folder), record.key) or record

        self._runner.start(
            translate("DataCosmos", "Reading footprints"),
            work,
            on_success=self._on_footprints,
            on_failure=self.failed.emit,
        )

    def _on_footprints(self, record: OrderRecord) -> None:
        from ..adapters.map.order_footprints import show_order_footprints

        keep_crs_over_first_layer(self._project)
        layer = show_order_footprints(self._project, record)
        if layer is not None:
            self._zoom_to([layer])
            return
        self.warned.emit(
            translate("DataCosmos", "Nobody knows where the images of this order lie.")
        )

    def _start(self, title: str, work: Callable[..., PreparedImages], *, zooms: bool) -> None:
        self._runner.start(
            title,
            work,
            on_success=lambda prepared: self._on_prepared(prepared, zooms),
            on_failure=self.failed.emit,
        )

    def _on_prepared(self, prepared: PreparedImages, zooms: bool) -> None:
        from ..adapters.rasters.project_images import add_images

        keep_crs_over_first_layer(self._project)
        before = set(self._project.mapLayers())
        layers = add_images(self._project, prepared)
        for layer in layers:
            if layer.id() in before:
                layer.reload()  # its file may be another one by now
        if prepared.problems:
            self.warned.emit(" ".join(prepared.problems))
        if zooms and layers:
            self._zoom_to(layers)
        self.added.emit(len(layers))

    def _zoom_to(self, layers: Iterable[QgsMapLayer]) -> None:
        from ..adapters.rasters.project_images import extent_of

        crs = self._canvas.mapSettings().destinationCrs()
        extent = extent_of(layers, crs, self._project)
        if not extent.isEmpty():
            extent.scale(_MARGIN)
            self._canvas.setExtent(extent)
            self._canvas.refresh()
