# SPDX-License-Identifier: GPL-2.0-or-later
"""The results list as a table where there is room: heads above the rows, which sort them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from .table_columns import COLUMNS, TableLayout
from .view import ResultsView

LEAST_WIDTH = 600
"""Of the dock or window, in logical pixels, from which on the list is a table."""
_UNDOCKED_WIDTH = 760
_SMALLEST_POINTS = 5.0


class ResultsHeader(QHeaderView):
    """The heads of the table's columns. A click sorts by one, the next the other way round."""

    sort_chosen = pyqtSignal(str, bool)
    """What to sort by, and whether from the highest down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("resultsHeader")
        self.setAccessibleName(translate("DataCosmos", "Columns of the results"))
        heads = QStandardItemModel(0, len(COLUMNS), self)
        for number, column in enumerate(COLUMNS):
            head = QStandardItem(column.title())
            head.setToolTip(
                translate("DataCosmos", "Sort by: {}").format(column.title()) if column.sort else ""
            )
            end = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(end | Qt.AlignmentFlag.AlignVCenter)
            heads.setHorizontalHeaderItem(number, head)
        self.setModel(heads)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._sort = ("", False)
        self.sectionClicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """Three lines of text, and a line for the arrow."""
        height = self.fontMetrics().height()
        return QSize(super().sizeHint().width(), 3 * height + height // 2 + 2)

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as one likes."""
        return QSize(1, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Called by Qt: heads are as narrow as their cells, so their words wrap."""
        if not rect.isValid():
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section = rect, number
        style = self.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        column = COLUMNS[number]
        strip = self.fontMetrics().height() // 2 + 2
        place = rect.adjusted(2, 1, -3, -strip)
        self._write(painter, place, column.title(), is_number=column.is_number)
        if column.sort and column.sort == self._sort[0]:
            arrow = QStyleOption()
            arrow.initFrom(self)
            arrow.rect = QRect(place.left(), place.bottom() + 1, place.width(), strip - 2)
            primitive = QStyle.PrimitiveElement
            shape = (
                primitive.PE_IndicatorArrowDown if self._sort[1] else primitive.PE_IndicatorArrowUp
            )
            style.drawPrimitive(shape, arrow, painter, self)
        painter.restore()

    def _write(self, painter: QPainter, place: QRect, text: str, *, is_number: bool) -> None:
        font = QFont(self.font())
        wrap = int(Qt.TextFlag.TextWordWrap)
        while font.pointSizeF() > _SMALLEST_POINTS:
            room = QFontMetrics(font).boundingRect(place, wrap, text)
            if room.height() <= place.height() and room.width() <= place.width():
                break
            font.setPointSizeF(font.pointSizeF() * 0.94)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(align) | wrap, text)

    def set_layout(self, table: TableLayout, frame: int) -> None:
        """Stand above the cells of this layout, in a list with a frame of so many pixels."""
        # Fixed: in a dock that becomes wide Qt's layout otherwise leaves it flat.
        self.setFixedHeight(self.sizeHint().height())
        for number, width in enumerate((table.widths[0] + frame, *table.widths[1:])):
            if self.sectionSize(number) != width:
                self.resizeSection(number, width)

    def show_sort(self, name: str, is_down: bool) -> None:
        """Show by which column the list is sorted, if it is one."""
        self._sort = (name, is_down)
        at = next((number for number, one in enumerate(COLUMNS) if one.sort == name), -1)
        order = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(at, order)

    def _on_clicked(self, number: int) -> None:
        column = COLUMNS[number]
        name, is_down = self._sort
        if not column.sort:
            self.show_sort(name, is_down)  # Qt has put its arrow there
            return
        is_down = not is_down if column.sort == name else column.is_down_first
        self.sort_chosen.emit(column.sort, is_down)


class WideTable(QWidget):
    """Holds the list; where the dock or its window is wide, it is a table.

    There is one list for both, so selection, place and keys are the same.
    """

    def __init__(self, view: ResultsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.header = ResultsHeader(self)
        self.header.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(view, 1)
        view.viewport().installEventFilter(self)
        self._dock: QDockWidget | None = None

    @property
    def is_table(self) -> bool:
        """Whether the list is a table now."""
        return not self.header.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: the list's own width changes with its scroll bar."""
        if event.type() == QEvent.Type.Resize and watched is self._view.viewport():
            self._lay_out()
        return bool(super().eventFilter(watched, event))

    def showEvent(self, event: QShowEvent) -> None:
        """Called by Qt."""
        super().showEvent(event)
        dock = self._find_dock()
        if dock is not None and dock is not self._dock:
            self._dock = dock
            dock.topLevelChanged.connect(self._on_floating)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._lay_out()

    def _find_dock(self) -> QDockWidget | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QDockWidget):
            above = above.parentWidget()
        return above

    def _lay_out(self) -> None:
        room = (self._dock or self.window()).width()
        width = self._view.viewport().width()
        font = self._view.font()
        is_wide = room >= LEAST_WIDTH and width >= TableLayout.least_width(font)
        table = TableLayout.of(width, font, self._view.viewport().height()) if is_wide else None
        if table is not None:
            self.header.set_layout(table, self._view.frameWidth())
        self.header.setVisible(table is not None)
        self._view.set_table(table)

    def _on_floating(self, is_floating: bool) -> None:
        # By the loop: at this moment Qt still gives the window its first size.
        QTimer.singleShot(0, self._widen if is_floating else self._lay_out)

    def _widen(self) -> None:
        """Make a window of its own wide enough for the table, if the screen has the room."""
        dock = self._dock
        if dock is None or not dock.isFloating() or dock.width() >= LEAST_WIDTH:
            return
        room = dock.screen().availableGeometry()
        width = min(_UNDOCKED_WIDTH, room.width())
        place = dock.geometry()
        left = max(room.left(), min(place.left(), room.right() + 1 - width))
        dock.setGeometry(left, place.top(), width, place.height())
