# SPDX-License-Identifier: GPL-2.0-or-later
"""An area out of a text: GeoJSON, WKT or coordinates, shown before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPoint, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..adapters.map.pasted import Pasted, read_pasted
from ..adapters.map.shapes import no_area_error
from ..widgets.places import wished_size
from ..widgets.remark import BUSY, DOUBTFUL, GOOD, Remark
from .area_combo import PASTED
from .area_sources import short_number
from .area_work import AreaWork, Wanted, Worked
from .buffer_row import BufferRow

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from ..adapters.map.shapes import Check, Shapes
    from ..adapters.tasks import TaskRunner
    from .area_overlay import AreaOverlay

_REST_MS = 300
_GAP = 24
_COLUMNS, _LINES = 60, 20
_MOST_FROM_CLIPBOARD = 20_000  # read at once, on the main thread


class PasteAreaDialog(QDialog):
    """Says what a text was read as and outlines it on the map, before it becomes the area.

    Args:
        overlay: shows on the map what was read; taken off it when the window closes.
        panel: what the window stands beside.
    """

    taken = pyqtSignal(object)
    """The area is to be taken (`Worked`)."""

    def __init__(
        self, runner: TaskRunner, project: QgsProject, overlay: AreaOverlay, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._beside = panel
        self.setObjectName("pasteAreaDialog")
        self.setWindowTitle(self.tr("Search area from a text"))
        self._overlay = overlay
        self._worked: Worked | None = None
        self._pasted: Pasted | None = None
        self._work = AreaWork(runner, project, self)
        self._work.done.connect(self._on_done)
        self._work.refused.connect(self._on_refused)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._read)
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("pasteAreaEdit")
        # To wrap a line of 100,000 characters takes Qt five seconds, in which QGIS stands still.
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setAccessibleName(self.tr("Text with the area"))
        self._edit.setToolTip(self.tr("What describes the area: it is read as you type"))
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText(
            self.tr(
                "GeoJSON, WKT or coordinates, for example\n"
                "12.3 45.4 12.6 45.6 (a box)\n"
                "12.3 45.4 (one place on each line)\n"
                "45°24'N 12°18'E"
            )
        )
        self._order = QComboBox(self)
        self._order.setObjectName("pasteAreaOrderCombo")
        self._order.addItem(self.tr("Longitude before latitude (x, y)"), False)
        self._order.addItem(self.tr("Latitude before longitude"), True)
        self._order.setToolTip(self.tr("How bare numbers are meant"))
        self._order.setAccessibleName(self.tr("Order of the numbers"))
        order_title = QLabel(self.tr("Order of the numbers"), self)
        order_title.setBuddy(self._order)
        self._buffer = BufferRow(self, "pasteAreaBuffer")
        self._remark = Remark("pasteAreaRemark", self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._take = self._buttons.addButton(
            self.tr("Use this area"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._take.setObjectName("pasteAreaTakeButton")
        self._take.setToolTip(self.tr("Search in the area that is outlined on the map"))
        self._take.setEnabled(False)
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("pasteAreaCancelButton")
        cancel.setToolTip(self.tr("Keep the area as it was"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._edit, 1)
        for widget in (order_title, self._order, self._buffer, self._remark, self._buttons):
            layout.addWidget(widget)
        self._edit.textChanged.connect(self._on_text)
        self._order.currentIndexChanged.connect(lambda _row: self._read())
        self._buffer.changed.connect(lambda _buffer_m: self._read())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.resize(wished_size(self, _COLUMNS, _LINES))

    def begin(self, text: str | None = None) -> None:
        """Show the window with a text.

        Args:
            text: None for what the clipboard holds, if it is an area.
        """
        if text is None:
            text = self._area_in_clipboard()
        self._buffer.show_metres(0.0)
        self._edit.setPlainText(text)
        self._edit.selectAll()
        self._read()
        if not self.isVisible():
            self._move_aside()
        self.show()
        self.raise_()
        self.activateWindow()
        self._edit.setFocus()

    def _move_aside(self) -> None:
        """Stand beside the panel, and over as little of the map as can be."""
        panel, room = self._beside, self.screen().availableGeometry()
        while panel.parentWidget() not in (None, self._beside.window()):
            panel = panel.parentWidget()  # the whole dock
        corner = panel.mapToGlobal(QPoint(0, 0))
        left = corner.x() - self.width() - _GAP
        if left < room.left():
            left = min(corner.x() + panel.width() + _GAP, room.right() - self.width())
        top = min(corner.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def accept(self) -> None:
        """Take the area that is shown."""
        worked = self._worked
        super().accept()
        if worked is not None:
            self.taken.emit(worked)

    def done(self, result: int) -> None:
        """Take off the map what was read, however the window is closed."""
        self._rest.stop()
        self._work.cancel()
        self._overlay.hide()
        super().done(result)

    def closeEvent(self, event: Any) -> None:
        """Called by Qt."""
        self._rest.stop()
        self._work.cancel()
        self._overlay.hide()
        super().closeEvent(event)

    def _area_in_clipboard(self) -> str:
        from ...core.errors import InputError

        text = QApplication.clipboard().text()
        if not text or len(text) > _MOST_FROM_CLIPBOARD:
            return ""
        try:
            read_pasted(text)
        except InputError:
            # Something else was copied: nobody wants to see that here.
            return ""
        return str(text)

    def _on_text(self) -> None:
        self._forget()
        self._rest.start()

    def _forget(self) -> None:
        self._worked = None
        self._take.setEnabled(False)
        self._work.cancel()

    def _read(self) -> None:
        self._rest.stop()
        self._forget()
        text = self._edit.toPlainText()
        if not text.strip():
            self._order.setEnabled(True)
            self._overlay.hide()
            self._remark.say("")
            return
        is_latitude_first = bool(self._order.currentData())

        def read(_check: Check) -> Shapes:
            # In the background: a long text takes a while. Told of before anybody looks at it.
            self._pasted = read_pasted(text, is_latitude_first=is_latitude_first)
            return self._pasted.shapes

        self._pasted = None
        self._remark.say(self.tr("Reading…"), BUSY)
        self._work.start(Wanted((PASTED, ""), "", read, buffer_m=self._buffer.metres()))

    def _on_done(self, worked: Worked) -> None:
        said = self._pasted.said if self._pasted is not None else ""
        self._allow_order()
        if worked.picked is None or worked.picked.aoi is None:
            self._overlay.hide()
            if worked.wanted.shapes is not None:
                said = f"{said} {no_area_error(worked.wanted.shapes).explain()}"
            self._remark.say(said, DOUBTFUL)
            return
        self._worked = worked
        self._take.setEnabled(True)
        size = translate("DataCosmos", "{} km²").format(short_number(worked.picked.aoi.area_km2))
        self._remark.say(" ".join(filter(None, (said, worked.remarks, size))), GOOD)
        self._overlay.show(worked.picked.geometry, worked.picked.crs)

    def _on_refused(self, _wanted: Wanted, error: Exception) -> None:
        self._overlay.hide()
        self._allow_order()
        self._remark.show_error(error)

    def _allow_order(self) -> None:
        """Let the order be changed, unless the text says it by itself."""
        self._order.setEnabled(self._pasted is None or self._pasted.is_order_open)
