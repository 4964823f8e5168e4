# SPDX-License-Identifier: GPL-2.0-or-later
"""The alternatives of a cover, and the scenes of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..adapters.i18n import translate
from . import cover_texts

if TYPE_CHECKING:
    from ...core.cover.proposed import ProposedCover, ProposedLine

_KEY = Qt.ItemDataRole.UserRole
_TEXT = Qt.ItemDataRole.AccessibleTextRole  # in one line
_INDENT_PIXELS = 14


class CoverAlternatives(QListWidget):
    """Two or three proposals to choose from, all in sight; hidden where there is but one."""

    chosen = pyqtSignal(int)
    """The number of the alternative that the user wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverAlternatives")
        self.setAccessibleName(translate("DataCosmos", "Proposals to choose from"))
        self.setToolTip(translate("DataCosmos", "Each is shown on the map when it is chosen"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_filling = False
        self._texts: list[tuple[str, str]] = []  # of each proposal, not wrapped
        self.currentRowChanged.connect(self._on_row)
        self.hide()

    def show_covers(self, covers: Sequence[ProposedCover], shown: int) -> None:
        """List proposals.

        Args:
            shown: the number of the one that is shown.
        """
        self._is_filling = True
        while self.count() > len(covers):
            self.takeItem(self.count() - 1)
        while self.count() < len(covers):
            self.addItem(QListWidgetItem())
        for number, cover in enumerate(covers):
            self.item(number).setToolTip(cover_texts.alternative_tip(cover))
        self._texts = list(map(cover_texts.alternative_texts, covers))
        self._wrap()
        self.setCurrentRow(shown)
        self._is_filling = False

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        rows = sum(map(self.sizeHintForRow, range(self.count())))
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        """Write the texts in so many lines as they need at this width."""
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        width = self.viewport().width() - 2 * margin
        for number, texts in enumerate(self._texts):
            entry = self.item(number)
            lines = [line for text in texts for line in _wrapped(text, width, self.fontMetrics())]
            if entry.text() != "\n".join(lines):
                entry.setText("\n".join(lines))
        self.updateGeometry()

    def _on_row(self, row: int) -> None:
        if row >= 0 and not self._is_filling:
            self.chosen.emit(row)


class CoverLines(QTreeWidget):
    """The scenes of a proposal: which, at what level, for how much; below each, why.

    As high as all that is unfolded: it lies in something that scrolls.
    """

    hovered = pyqtSignal(object)
    """The key of the scene under the mouse; None if there is none."""
    zoom_requested = pyqtSignal(list)
    """Keys to be shown on the map."""
    moved = pyqtSignal(object)
    """The place (QRect) of the line that became the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverLines")
        self.setAccessibleName(translate("DataCosmos", "Scenes of the proposal"))
        self.setToolTip(
            translate("DataCosmos", "Enter: zoom to the scene. Right arrow: why it is needed.")
        )
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setIndentation(_INDENT_PIXELS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._shown: tuple[ProposedLine, ...] = ()
        self.itemEntered.connect(lambda item, _column: self.hovered.emit(_key_of(item)))
        self.itemActivated.connect(lambda item, _column: self.zoom_requested.emit([_key_of(item)]))
        self.itemExpanded.connect(lambda _item: self.updateGeometry())
        self.itemCollapsed.connect(lambda _item: self.updateGeometry())
        self.currentItemChanged.connect(self._on_current)
        self.hide()

    def show_cover(self, cover: ProposedCover) -> None:
        """List the scenes of a proposal; what is unfolded stays so."""
        if cover.lines == self._shown:
            return
        self._shown = cover.lines
        tops = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        unfolded = {_key_of(item) for item in tops if item.isExpanded()}
        current = _key_of(self.currentItem()) if self.currentItem() is not None else None
        self.clear()
        rows = [_row_of(line, cover) for line in cover.lines]
        self.addTopLevelItems(rows)
        self._wrap()
        for row in rows:
            row.setExpanded(_key_of(row) in unfolded)
            for number in range(row.childCount()):
                row.child(number).setFirstColumnSpanned(True)
            if _key_of(row) == current:
                self.setCurrentItem(row)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the rows that are unfolded."""
        tops = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        heights = [self._height(top) for top in tops]
        for top in tops:
            if top.isExpanded():
                heights += [self._height(top.child(row)) for row in range(top.childCount())]
        return QSize(super().sizeHint().width(), sum(heights) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._wrap()

    def _height(self, item: QTreeWidgetItem) -> int:
        return int(self.rowHeight(self.indexFromItem(item)))

    def _wrap(self) -> None:
        """Write scenes and reasons in so many lines as they need at this width."""
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        tops = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        prices = max((self.fontMetrics().horizontalAdvance(top.text(1)) for top in tops), default=0)
        width = self.viewport().width() - self.indentation() - 2 * margin
        for top in tops:
            self._write(top, width - prices - 2 * margin)
            for row in range(top.childCount()):
                self._write(top.child(row), width - self.indentation())
        self.updateGeometry()

    def _write(self, item: QTreeWidgetItem, width: int) -> None:
        text = "\n".join(_wrapped(item.data(0, _TEXT), width, self.fontMetrics()))
        if item.text(0) != text:
            item.setText(0, text)

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and self.hasFocus():
            self.moved.emit(self.visualItemRect(item))


def _wrapped(text: str, width: int, metrics: QFontMetrics) -> list[str]:
    """Return a text in lines that are so wide at most, as far as that can be done.

    It is broken between its parts, and where one part alone is too wide, between words.
    """
    lines: list[str] = []
    for part in text.split(cover_texts.BETWEEN):
        joined = f"{lines[-1]}{cover_texts.BETWEEN}{part}" if lines else part
        if lines and metrics.horizontalAdvance(joined) <= width:
            lines[-1] = joined
            continue
        lines.append("")
        for word in part.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
    return lines


def _key_of(item: QTreeWidgetItem) -> str:
    top = item.parent() or item
    return str(top.data(0, _KEY))


def _row_of(line: ProposedLine, cover: ProposedCover) -> QTreeWidgetItem:
    scene, price = cover_texts.line_texts(line)
    said = cover_texts.reasons(line, cover.total)
    row = QTreeWidgetItem([scene, price])
    row.setData(0, _KEY, line.key)
    row.setData(0, _TEXT, scene)
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    tip = "\n".join([f"{scene} · {price}", line.line.item, *said])
    for column in range(2):
        row.setToolTip(column, tip)
    for text in said:
        child = QTreeWidgetItem([text])
        child.setData(0, _TEXT, text)
        child.setToolTip(0, text)
        row.addChild(child)
    return row
