# SPDX-License-Identifier: GPL-2.0-or-later
"""Docks can be lower than what is in them: a column of widgets that scrolls only then."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

_LEAST_LINES = 8


class _Column(QVBoxLayout):
    """Gives every widget its least height first.

    Qt's own takes the height that a widget with wrapping texts would like to have for its least,
    and squeezes all of them where there isn't as much.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Called by Qt."""
        if rect.height() >= self.minimumHeightForWidth(rect.width()):
            super().setGeometry(rect)
            return
        QLayout.setGeometry(self, rect)
        numbers = [n for n in range(self.count()) if not self.itemAt(n).isEmpty()]
        heights = {number: self.itemAt(number).minimumSize().height() for number in numbers}
        spare = rect.height() - sum(heights.values()) - self.spacing() * (len(numbers) - 1)
        # What stretches is last: it is content with what is left.
        for number in sorted(numbers, key=self.stretch):
            wished = self._wished(number, rect.width()) - heights[number]
            more = spare if self.stretch(number) else min(spare, wished)
            heights[number] += max(0, more)
            spare -= max(0, more)
        top = rect.top()
        for number in numbers:
            place = QRect(rect.left(), top, rect.width(), heights[number])
            self.itemAt(number).setGeometry(place)
            top += heights[number] + self.spacing()

    def _wished(self, number: int, width: int) -> int:
        item = self.itemAt(number)
        # The hint of texts that wrap is for some width of Qt's choice, and often far too high.
        height = item.heightForWidth(width) if item.hasHeightForWidth() else -1
        return int(height if height >= 0 else item.sizeHint().height())


class ScrolledColumn(QScrollArea):
    """Widgets one below the other that share the height there is.

    None gets less than its least height: where all of these together need more than there is,
    the column scrolls. So it asks for little itself, and no window grows off the screen with it.
    """

    room_changed = pyqtSignal()
    """Width or height have changed, or what is needed of it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._revealed: QWidget | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(lambda: self.ensureWidgetVisible(self._revealed, 0, 0))
        content = QWidget()
        self.column = _Column(content)
        """The layout to put widgets into."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(content)
        for widget in (content, self.viewport()):
            widget.setAutoFillBackground(False)  # it is part of the page that it lies on

    def needed_by(self, *also: QWidget) -> int:
        """Return the least height of all that is shown, in pixels, at the width that it has.

        Args:
            also: count as shown even if they are hidden.
        """
        edges = self.column.contentsMargins()
        heights = []
        for position in range(self.column.count()):
            widget = self.column.itemAt(position).widget()
            if widget is not None and (widget in also or not widget.isHidden()):
                heights.append(max(widget.minimumHeight(), widget.minimumSizeHint().height()))
        gaps = self.column.spacing() * max(0, len(heights) - 1)
        return int(sum(heights) + gaps + edges.top() + edges.bottom())

    def room(self) -> int:
        """Return the height that there is without scrolling, in pixels."""
        return int(self.viewport().height())

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a widget that may be about to be laid out."""
        self._revealed = widget
        self._later.start()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widgets, beside the scroll bar."""
        gap = QStyle.PixelMetric.PM_ScrollView_ScrollBarSpacing
        bar = self.verticalScrollBar().sizeHint().width()
        bar += self.style().pixelMetric(gap, None, self)
        least = QSize(
            self.column.minimumSize().width() + bar,
            _LEAST_LINES * self.fontMetrics().lineSpacing(),
        )
        return least + QSize(2 * self.frameWidth(), 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        """As high as the widgets."""
        return self.column.sizeHint().expandedTo(self.minimumSizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt: follow the widgets when they need more or less."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.room_changed.emit()
        needed = self.column.minimumSize().height()
        self.widget().resize(self.viewport().width(), max(self.room(), needed))
