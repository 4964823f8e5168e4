# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows images of orders that are being downloaded, until their files take over."""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QThreadPool, pyqtSignal

from ...core.errors import DataCosmosError, NetworkError
from ...core.redaction import get_logger
from ..adapters.i18n import translate
from ..adapters.map.project_crs import keep_crs_over_first_layer
from .opening import Opened, OrderImagesJob, remark_of
from .saved import SavedSources

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from qgis.gui import QgsMapCanvas

    from ...core.gateway.image import RemoteImage
    from ...core.gateway.server import Gateway
    from ...core.job import Monitor
    from ...core.journal.records import OrderRecord
    from ...core.service.client import Client
    from ..adapters.accounts.origin_clients import OriginClients
    from ..adapters.settings import Settings
    from ..adapters.tasks import JobTask, TaskRunner

_log = get_logger(__name__)

# What is smaller is here before anybody has looked.
LEAST_BYTES = 32 * 1024 * 1024
_TELLING_SHARE = 1 / 8
_QUIET_S = 3.0
_LAST_WAIT_MS = 3000
# What isn't drawn any more: so long nothing is asked for it, and so long its end is waited for.
_HUSH_S = 1.0
_SHORT_WAIT_MS = 100
_SLICE_MS = 10


@dataclass
class _Shown:
    """A layer that reads from the gateway."""

    layer: QgsRasterLayer
    image: RemoteImage
    key: str  # of its order


class Streaming(QObject):
    """Opens images while their order is downloaded, in layers that go on with the files.

    Main thread only.

    Args:
        canvas: whose drawing is stopped before its layers lose what they read.
        records: returns all orders that are known; None as long as they aren't read.
        least_bytes: smaller images are left to the download.
    """

    informed = pyqtSignal(str)
    added = pyqtSignal(object)  # the layer
    _troubled = pyqtSignal(object, object)  # image and error, from the gateway's threads

    def __init__(
        self,
        settings: Settings,
        clients: OriginClients,
        journal_folder: Path,
        canvas: QgsMapCanvas,
        project: QgsProject,
        runner: TaskRunner,
        records: Callable[[], Collection[OrderRecord] | None],
        parent: QObject | None = None,
        least_bytes: int = LEAST_BYTES,
    ) -> None:
        super().__init__(parent)
        self.least_bytes = least_bytes
        self._settings, self._clients, self._runner = settings, clients, runner
        self._canvas, self._project, self._folder = canvas, project, journal_folder
        self._records = records
        self._gateway: Gateway | None = None
        self._is_out = False
        self._begun: set[str] = set()
        self._tasks: set[JobTask] = set()
        self._shown: dict[str, _Shown] = {}
        self._drawn: set[str] = set()
        self._orphans: list[QgsRasterLayer] = []
        self._leaving: list[threading.Thread] = []
        self._saved = SavedSources(project, self)
        self._saved.read.connect(self._look_at_project)
        project.layersWillBeRemoved.connect(self._on_removal)
        canvas.layersChanged.connect(self._on_canvas_layers)
        self._troubled.connect(self._on_trouble)
        self._look_at_project()

    def follow(self, record: OrderRecord, done: int, total: int | None) -> None:
        """Take note of a download that goes on; its images are opened, once, if that is worth it.

        Args:
            done, total: bytes; where the total isn't known, much may be left once much has come.
        """
        if record.key in self._begun or not self._is_wished:
            return
        least = self.least_bytes
        if (done < least * _TELLING_SHARE) if total is None else (total - done < least):
            return
        self._begun.add(record.key)
        self._open(record, None)

    @property
    def _is_wished(self) -> bool:
        return self._settings.streams and self._settings.adds_to_project

    def has(self, record: OrderRecord) -> bool:
        """Return whether images of the order are looked at from afar."""
        return any(shown.key == record.key for shown in self._shown.values())

    def items_of(self, record: OrderRecord) -> frozenset[str]:
        """Return the keys of the order's items that are looked at from afar."""
        from ..adapters.rasters.layers import ITEM_PROPERTY

        layers = [x.layer for x in self._shown.values() if x.key == record.key]
        return frozenset(str(layer.customProperty(ITEM_PROPERTY)) for layer in layers)

    def settle(self) -> None:
        """Serve no longer what layers read from their files by now, or what is gone."""
        from ..adapters.rasters.streamed import is_streamed

        for layer_id, shown in list(self._shown.items()):
            if sip.isdeleted(shown.layer) or not is_streamed(shown.layer):
                del self._shown[layer_id]
                self._withdraw(shown.image)

    def look_again(self) -> None:
        """Show what an opened project has of images that weren't here when it was saved."""
        waiting, self._orphans = self._orphans, []
        for layer in waiting:
            if not sip.isdeleted(layer):
                self._take_up(layer)

    def hush(self) -> None:
        """Have nothing drawn wait for the network: QGIS is about to wait for all that draws."""
        if not self._shown:
            return
        for shown in self._shown.values():
            shown.image.hush(_QUIET_S)
        self._canvas.stopRendering()
        self._wait_for_drawing()

    def leave(self) -> None:
        """End it all. Nothing reads from the gateway when this returns. Called once."""
        self._is_out = True
        self._saved.close()
        self._project.layersWillBeRemoved.disconnect(self._on_removal)
        self._canvas.layersChanged.disconnect(self._on_canvas_layers)
        for task in self._tasks:
            task.cancel()
        for shown in self._shown.values():
            shown.image.stop()
        if self._shown:
            # What draws has its answer now, and must be through before the layers lose theirs.
            self._canvas.stopRendering()
        _wait_until(lambda: not any(map(_runs, self._tasks)))
        if self._gateway is not None:
            self._wait_for_drawing()
        for shown in self._shown.values():
            if not sip.isdeleted(shown.layer):
                _leave_to_file(shown.layer)
        self._shown.clear()
        for thread in self._leaving:
            thread.join()
        if self._gateway is not None:
            self._gateway.close()
            self._gateway = None

    def _open(self, record: OrderRecord, items: Collection[str] | None) -> None:
        gateway = self._running_gateway()
        if gateway is None:
            return
        try:
            make_client = self._clients.factory(record.origin, record.connection_name)
        except DataCosmosError as error:
            _log.info("images aren't looked at before they are here: %s", error)
            return
        folder, base, least = self._folder, self._settings.download_folder, self.least_bytes
        if items is not None:
            least = 0

        def work(monitor: Monitor, deliver: Callable[[Any], None]) -> tuple[str, ...]:
            client: Client = make_client()
            job = OrderImagesJob(gateway, client, record, folder, base, least, items, deliver)
            return job.run(monitor)

        ends: list[JobTask] = []

        def end() -> None:
            self._tasks.difference_update(ends)

        def on_success(left: tuple[str, ...]) -> None:
            end()
            if left:
                self.informed.emit(remark_of(left))

        def on_failure(error: Exception) -> None:
            # The download, which needs the same, says it.
            end()
            _log.info("images aren't looked at before they are here: %s", error)

        task = self._runner.start(
            translate("DataCosmos", "Opening images of order {}").format(record.number),
            work,
            on_success=on_success,
            on_failure=on_failure,
            on_cancel=end,
            on_delivery=lambda opened: self._on_opened(record, opened),
        )
        ends.append(task)
        self._tasks.add(task)

    def _running_gateway(self) -> Gateway | None:
        if self._gateway is None and not self._is_out:
            from ...core.gateway.server import Gateway

            try:
                self._gateway = Gateway(self._troubled.emit)
            except DataCosmosError as error:
                self._is_out = True  # nor later on in this session
                self.informed.emit(error.message)
        return self._gateway

    def _on_opened(self, record: OrderRecord, opened: Opened) -> None:
        from ..adapters.rasters.project_images import add_images
        from ..adapters.rasters.streamed import read_from

        layer, image = opened.layer, opened.image
        known = self._layer_in_project(opened)
        if layer is None or image is None or opened.prepared is None:
            if known is not None:
                read_from(known, str(opened.path))
                self._saved.note_file(known)
            return
        if opened.path.is_file():  # it has come meanwhile; then the download shows it
            self._withdraw(image)
            return
        if known is None:
            keep_crs_over_first_layer(self._project)
            add_images(self._project, opened.prepared, {opened.path: layer})
        else:
            read_from(known, layer.source())
            layer = known
        self._shown[layer.id()] = _Shown(layer, image, record.key)
        self.added.emit(layer)

    def _layer_in_project(self, opened: Opened) -> QgsRasterLayer | None:
        """Return the layer that waits for an image: one that an opened project has."""
        from ..adapters.rasters.layers import ITEM_PROPERTY
        from ..adapters.rasters.streamed import is_streamed

        for layer in self._project.mapLayers().values():
            is_of_item = layer.customProperty(ITEM_PROPERTY) == opened.item
            if is_of_item and is_streamed(layer) and layer.id() not in self._shown:
                return cast(QgsRasterLayer, layer)
        return None

    def _look_at_project(self) -> None:
        self._orphans = self._saved.without_file()
        self.look_again()

    def _take_up(self, layer: QgsRasterLayer) -> None:
        """Find out whose image it is that a project lacks, and read it from afar again."""
        from ..adapters.map.groups import ORDER_PROPERTY
        from ..adapters.rasters.layers import ITEM_PROPERTY

        order_id = layer.customProperty(ORDER_PROPERTY)
        records = self._records()
        if records is None:
            self._orphans.append(layer)
            return
        record = next((one for one in records if one.order_id == order_id), None)
        if record is None:
            self.informed.emit(
                translate(
                    "DataCosmos",
                    "The image {} of this project isn't here, and its order isn't in your list of "
                    "orders. Whoever has downloaded it can give you the file.",
                ).format(layer.name())
            )
            return
        if record.phase.is_paid_for and self._clients.is_open(record.origin):
            self._open(record, {str(layer.customProperty(ITEM_PROPERTY))})
            return
        self.informed.emit(
            translate(
                "DataCosmos",
                "The image {} of this project isn't downloaded yet. Download the order {} in "
                "the list of orders.",
            ).format(layer.name(), record.number)
        )

    def _on_removal(self, layer_ids: list[str]) -> None:
        for layer_id in layer_ids:
            shown = self._shown.pop(layer_id, None)
            if shown is not None:
                shown.image.stop()  # what draws it must not wait for the network
                self._withdraw(shown.image)

    def _on_canvas_layers(self) -> None:
        """Have what the map doesn't show any more wait for nothing.

        Before a new project QGIS takes all layers off the map and then waits, on the main thread,
        for who draws them: for minutes, where the service is silent.
        """
        drawn = {layer.id() for layer in self._canvas.layers()} & self._shown.keys()
        gone, self._drawn = self._drawn - drawn, drawn
        images = [self._shown[layer_id].image for layer_id in gone if layer_id in self._shown]
        if images and self._canvas.isDrawing():
            for image in images:
                image.hush(_HUSH_S)
            self._canvas.stopRendering()
            # Whoever has called QGIS from Python keeps Python from all other threads.
            self._wait_for_drawing(_SHORT_WAIT_MS)

    def _on_trouble(self, image: RemoteImage, error: DataCosmosError) -> None:
        shown = next((one for one in self._shown.values() if one.image is image), None)
        if shown is None or sip.isdeleted(shown.layer):
            return
        self.informed.emit(
            translate("DataCosmos", "{} can't be looked at for now: {}").format(
                shown.layer.name(), error.message
            )
        )
        if not isinstance(error, NetworkError):  # which may be back soon
            _leave_to_file(shown.layer)
            del self._shown[shown.layer.id()]
            self._withdraw(image)

    def _withdraw(self, image: RemoteImage) -> None:
        """Have the gateway serve it no longer, without waiting for that."""
        gateway = self._gateway
        if gateway is None:
            return
        self._leaving = [thread for thread in self._leaving if thread.is_alive()]
        thread = threading.Thread(
            target=gateway.withdraw, args=(image,), name="datacosmos-gateway", daemon=True
        )
        self._leaving.append(thread)
        thread.start()

    def _wait_for_drawing(self, most_ms: int = _LAST_WAIT_MS) -> None:
        """Wait until no thread that may read from the gateway runs, up to some seconds.

        QGIS draws in Qt's own pool, and lets what is stopped run out behind its back.
        """
        pool = QThreadPool.globalInstance()
        _wait_until(lambda: not pool.activeThreadCount(), most_ms)


def _runs(task: JobTask) -> bool:
    return not sip.isdeleted(task) and task.isActive()


def _wait_until(condition: Callable[[], bool], most_ms: int = _LAST_WAIT_MS) -> None:
    """Wait on the main thread, but let other threads have Python."""
    for _slice in range(most_ms // _SLICE_MS):
        if condition():
            return
        threading.Event().wait(_SLICE_MS / 1000)


def _leave_to_file(layer: QgsRasterLayer) -> None:
    """Have a layer stand for its file, as one that is missing until that is here."""
    from ..adapters.rasters.streamed import place_of, read_from

    read_from(layer, place_of(layer))
