# SPDX-License-Identifier: GPL-2.0-or-later
"""The quick look: a thumbnail on the map, warped to the corners of its footprint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPolygonF, QTransform

from ..adapters.i18n import translate
from ..adapters.map.corners import Corners, footprint_corners, image_corners
from ..adapters.map.extents import WGS84
from ..adapters.rasters.pictures import read_picture

if TYPE_CHECKING:
    from ..adapters.tasks import JobTask, TaskRunner

_HALF_TURN = 180.0
_TURN = 360.0
_OPACITY = 0.9
# Below rubber bands, so that what the mouse is on stays to be seen.
_Z_VALUE = -1.0
_MOST_PIXELS = 2048


@dataclass(frozen=True)
class Picture:
    """An image, where its content has its corners, and where these lie on the globe.

    Args:
        place: longitude and latitude in degrees, the former beyond 180 across that meridian.
    """

    image: QImage
    content: Corners
    place: Corners

    @property
    def outline(self) -> QPolygonF:
        """The corners of its content as Qt has them."""
        return QPolygonF([QPointF(x, y) for x, y in self.content])


class QuickLook(QObject):
    """Shows one thumbnail at a time on the canvas."""

    changed = pyqtSignal()  # another one is shown, or none
    failed = pyqtSignal(str, object)  # key and error: this one can't be shown

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        runner: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._runner = runner
        self._key = ""
        self._picture: Picture | None = None
        self._item: _WarpedImage | None = None
        self._task: JobTask | None = None
        canvas.destinationCrsChanged.connect(self._place)
        project.cleared.connect(self.hide)

    def show(self, key: str, image_path: Path, footprint: Mapping[str, Any] | None) -> None:
        """Show this thumbnail instead of what is shown; it appears when it has been read."""
        self.hide()
        self._key = key
        task = self._task = self._runner.start(
            translate("DataCosmos", "Reading a thumbnail"),
            lambda _monitor, _deliver: read_quick_look(image_path, footprint),
            on_success=self._on_read,
            on_failure=self._on_failure,
            # What is hidden here is forgotten already; this is the user, in QGIS's task manager.
            on_cancel=lambda: self._forget() if self._task is task else None,
        )

    def hide(self) -> None:
        """Show nothing."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        if self._key:
            self._key = ""
            self._picture = None
            self._remove_item()
            self.changed.emit()

    def is_shown(self, key: str) -> bool:
        """Return whether this thumbnail is on the map."""
        return self._item is not None and key == self._key

    def leave_map(self) -> None:
        """Take all off the canvas and stop following it. Called before the plugin goes."""
        self.hide()
        self._canvas.destinationCrsChanged.disconnect(self._place)
        self._project.cleared.disconnect(self.hide)

    def _on_read(self, picture: Picture) -> None:
        self._task = None
        self._picture = picture
        self._place()
        if self._item is not None:
            self.changed.emit()

    def _on_failure(self, error: Exception) -> None:
        key = self._key
        self._forget()
        self.failed.emit(key, error)

    def _forget(self) -> None:
        self._task, self._key = None, ""

    def _place(self) -> None:
        """Put the picture where it belongs in the present CRS of the canvas."""
        from ...core.errors import InputError

        self._remove_item()
        if self._picture is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            corners = corners_in_crs(self._picture.place, crs, self._project)
        except QgsCsException as error:
            key, self._key, self._picture = self._key, "", None
            problem = InputError(
                translate("DataCosmos", "The quick look can't be shown in the CRS of this map.")
            )
            problem.__cause__ = error
            self.failed.emit(key, problem)
            return
        self._item = _WarpedImage(self._canvas, self._picture, corners)

    def _remove_item(self) -> None:
        if self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None


class _WarpedImage(QgsMapCanvasItem):
    """Draws an image between four points of the map."""

    def __init__(self, canvas: QgsMapCanvas, picture: Picture, corners: list[QgsPointXY]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image = picture.image
        self._content = picture.outline
        self._corners = corners
        self.setOpacity(_OPACITY)
        self.setZValue(_Z_VALUE)
        self.updatePosition()

    def boundingRect(self) -> QRectF:
        """Return the whole view; the image is clipped to it."""
        return QRectF(self._canvas.viewport().rect())

    def updatePosition(self) -> None:
        """Draw again after the map has moved. Called by the canvas."""
        self.update()

    def paint(self, painter: QPainter, *_unused: Any) -> None:
        """Draw the image. Called by Qt."""
        corners = [self.toCanvasCoordinates(corner) - self.pos() for corner in self._corners]
        paint_warped(painter, self._image, self._content, corners)


def paint_warped(
    painter: QPainter, image: QImage, content: QPolygonF, corners: Sequence[QPointF]
) -> None:
    """Draw an image so that the corners of its content come to lie on these."""
    warp = QTransform()
    # False where the corners make no quadrangle, at the edge of a projection for instance.
    if not QTransform.quadToQuad(content, QPolygonF(list(corners)), warp):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(warp, True)
    painter.drawImage(QPointF(0, 0), image)
    painter.restore()


def read_quick_look(path: Path, footprint: Mapping[str, Any] | None) -> Picture:
    """Read the image and find its corners. For a worker thread.

    Raises:
        InputError: no picture that can be read, or no footprint.
    """
    from ...core.errors import InputError

    place = footprint_corners(footprint)
    if place is None:
        raise InputError(
            translate("DataCosmos", "The scene has no footprint, so it can't be put on the map.")
        )
    image = read_picture(path, _MOST_PIXELS)
    content = None if image is None else image_corners(image)
    if image is None or content is None:
        raise InputError(
            translate("DataCosmos", "The thumbnail can't be shown: its file holds no picture.")
        )
    return Picture(image, content, place)


def corners_in_crs(
    place: Corners, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> list[QgsPointXY]:
    """Return the corners in the CRS; they stay together across 180 degrees.

    Raises:
        QgsCsException: a corner can't be transformed.
    """
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, project)
    corners = []
    for longitude, latitude in place:
        if longitude <= _HALF_TURN or crs.isGeographic():
            corners.append(transform.transform(QgsPointXY(longitude, latitude)))
            continue
        # Where the projection is torn at 180 degrees, go on beyond the tear.
        point = transform.transform(QgsPointXY(longitude - _TURN, latitude))
        east = transform.transform(QgsPointXY(_HALF_TURN - 1e-9, latitude))
        west = transform.transform(QgsPointXY(-_HALF_TURN + 1e-9, latitude))
        corners.append(QgsPointXY(point.x() + east.x() - west.x(), point.y() + east.y() - west.y()))
    return corners
