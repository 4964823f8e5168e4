# SPDX-License-Identifier: GPL-2.0-or-later
"""A thumbnail under the mouse, large beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QFrame, QLabel, QWidget

if TYPE_CHECKING:
    from .thumbnails import ThumbnailLoader

_WAIT_MS = 250  # so that a mouse on its way shows nothing
_SIDE = 360  # logical pixels at most
_SCREEN_SHARE = 0.4


class EnlargedThumbnail(QObject):
    """Shows a picture beside a list, without taking the mouse or the keyboard from it.

    First the one that is in memory; a larger one takes its place if the disk has it.
    """

    def __init__(self, view: QWidget, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view, self._loader = view, loader
        self._address = ""
        self._place = QRect()
        self._window: QLabel | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._open)
        loader.enlarged.connect(self._on_enlarged)

    @property
    def is_open(self) -> bool:
        """Whether a picture is shown."""
        return self._window is not None and self._window.isVisible()

    def point_at(self, address: str, place: QRect) -> None:
        """Show this picture in a moment, or none any more.

        Args:
            address: of the thumbnail; empty for none.
            place: of the thumbnail, on the screen.
        """
        if (address, place) == (self._address, self._place):
            return
        self._address, self._place = address, place
        self._timer.stop()
        if self._window is not None:
            self._window.hide()
        if address:
            self._timer.start()

    def _open(self) -> None:
        picture = self._loader.pixmap(self._address)
        if not isinstance(picture, QPixmap) or not self._view.isVisible():
            return
        self._show(picture)
        side = self._side()
        ratio = self._view.devicePixelRatioF()
        if max(picture.width(), picture.height()) < side * ratio:
            self._loader.enlarge(self._address, round(side * ratio))

    def _side(self) -> int:
        room = self._view.screen().availableGeometry()
        return round(min(_SIDE, _SCREEN_SHARE * room.width(), _SCREEN_SHARE * room.height()))

    def _on_enlarged(self, address: str, picture: QPixmap) -> None:
        if address == self._address and self.is_open:
            self._show(picture)

    def _show(self, picture: QPixmap) -> None:
        if self._window is None:
            self._window = self._make_window()
        side = self._side()
        size = picture.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self._view.devicePixelRatioF()
        large = picture.scaled(
            size * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        large.setDevicePixelRatio(ratio)
        frame = 2 * self._window.frameWidth()
        self._window.setPixmap(large)
        self._window.resize(size + QSize(frame, frame))
        self._window.move(self._beside(self._window.size()))
        self._window.show()

    def _make_window(self) -> QLabel:
        window = QLabel(self._view, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        window.setObjectName("enlargedThumbnail")
        window.setFrameShape(QFrame.Shape.Box)
        window.setAlignment(Qt.AlignmentFlag.AlignCenter)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return window

    def _beside(self, size: QSize) -> QPoint:
        """Return a place beside the list where there is more room, never over the thumbnail."""
        room = self._view.screen().availableGeometry()
        whole = QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())
        top = self._place.center().y() - size.height() // 2
        top = max(room.top(), min(top, room.bottom() + 1 - size.height()))
        left = whole.left() - size.width()
        right = whole.right() + 1
        if left < room.left() and right + size.width() > room.right() + 1:
            # A list as wide as the screen: over its words, beside the thumbnail.
            right = self._place.right() + 1
            left = self._place.left() - size.width()
        has_right = right + size.width() <= room.right() + 1
        before = whole.left() - room.left() > room.right() - whole.right()
        return QPoint(left if left >= room.left() and (before or not has_right) else right, top)
