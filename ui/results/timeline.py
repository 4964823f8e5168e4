# SPDX-License-Identifier: GPL-2.0-or-later
"""When the scenes were taken: small bars above the list, over which a time is chosen."""

from __future__ import annotations

from typing import cast

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QApplication, QMenu, QSizePolicy, QToolButton, QToolTip, QWidget

from ...core.catalogue.timeline import Timeline
from ..adapters.i18n import translate
from ..lists.arranged_list import tip_of
from . import timeline_painter
from . import timeline_texts as texts
from .chosen_time import ChosenTime, Days
from .timeline_painter import Drawing

_MOST_HEIGHT = 44
_BARS_HEIGHT = 24
_LEAST_BAR = 7  # pixels, with the gap
_WIDEST_BAR = 24
_EDGE = 4  # pixels to either side of where a chosen time ends that take hold of that end
_AROUND_ICON = 3  # pixels that Qt leaves around it in any case
_LIVE_MS = 150
# With more scenes the list follows when the mouse is let go.
_MOST_LIVE = 3000


class TimelineView(QWidget):
    """Shows a `Timeline`; hidden while that has no scene. Says which time is chosen.

    A drag chooses a time, a drag at one of its ends moves that; a click chooses a bar. A double
    click, Escape or the button takes it back. Keyboard: arrows go from bar to bar, with Shift they
    widen what is chosen, Home and End go to the first and the last.
    """

    days_chosen = pyqtSignal(object)
    """`Days`, or None where all times are wanted again."""
    menu_wanted = pyqtSignal(object)
    """The QMenu about to be shown at a right click, to be added to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineView")
        self.setAccessibleName(translate("DataCosmos", "When the scenes were taken"))
        self.setToolTip(texts.how_to())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.timeline = Timeline()
        self._chosen = ChosenTime(self.timeline)
        self._told: Days | None = None
        self._hovered: int | None = None
        # A day of the bar, as long as the button is held: bars may become other ones meanwhile.
        self._dragged_from: int | None = None
        self._has_moved = False
        self._pressed_at = QPoint()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LIVE_MS)
        self._soon.timeout.connect(self._tell)
        self._clear = QToolButton(self)
        self._clear.setObjectName("timelineClearButton")
        self._clear.setAutoRaise(True)
        # It is as high as a line: without the space that styles and themes leave around an icon.
        self._clear.setStyleSheet("QToolButton { border: none; padding: 0px; margin: 0px; }")
        self._clear.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        self._clear.setToolTip(translate("DataCosmos", "Show the scenes of all times (Esc)"))
        self._clear.setAccessibleName(self._clear.toolTip())
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(lambda _checked=False: self.choose(None))
        self._clear.hide()
        self.hide()

    # What others ask of it

    @property
    def days(self) -> Days | None:
        """The time that is chosen; None for all."""
        return self._chosen.days

    def refresh(self) -> None:
        """Show what the timeline holds now."""
        self._fit_bars()
        self._describe()
        # Scenes that all lack a date leave nothing to choose from.
        self.setVisible(len(self.timeline.bars) > 0)

    def start_over(self) -> None:
        """Forget all scenes, and which time was chosen."""
        self.timeline.clear()
        self._dragged_from = None
        self.choose(None)
        self.refresh()

    def choose(self, days: Days | None) -> None:
        """Choose a time; None for all."""
        self._chosen.choose(days)
        self._show_chosen()
        self._tell()

    def bar_rect(self, bar: int) -> QRect:
        """Return where a bar may stand, as high as the widget."""
        bars = self.timeline.bars
        left, width = self._place_of_bars()
        first = left + round((bar - bars.start) * width)
        last = left + round((bar - bars.start + 1) * width)
        rect = QRect(first, 0, max(1, last - first), self._bars_height())
        if self._is_mirrored():
            rect.moveLeft(self.width() - rect.x() - rect.width())
        return rect

    # Size

    def sizeHint(self) -> QSize:
        """Return how large it likes to be."""
        return QSize(240, min(_MOST_HEIGHT, _BARS_HEIGHT + self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """Return how small it may be."""
        return QSize(100, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        side = self.height() - self._bars_height()
        icon = side - _AROUND_ICON
        self._clear.setIconSize(QSize(icon, icon))
        self._clear.setFixedSize(side, side)
        left = 0 if self._is_mirrored() else self.width() - side
        self._clear.move(left, self._bars_height())
        self._fit_bars()

    def _fit_bars(self) -> None:
        self._hovered = None
        self.timeline.show_at_most(max(1, self.width() // _LEAST_BAR))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def _bars_height(self) -> int:
        return self.height() - min(self.fontMetrics().height(), self.height() // 2)

    def _place_of_bars(self) -> tuple[int, float]:
        """Return where the first bar begins, and how wide they are."""
        count = max(1, len(self.timeline.bars))
        return 0, min(self.width() / count, float(_WIDEST_BAR))

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def bar_at(self, x: int) -> int | None:
        """Return the bar at a place, or the nearest; None where there are none."""
        bars = self.timeline.bars
        if not bars:
            return None
        left, width = self._place_of_bars()
        along = self.width() - 1 - x if self._is_mirrored() else x
        number = bars.start + int((along - left) / width)
        return min(max(number, bars.start), bars.stop - 1)

    # What is chosen

    def chosen_bars(self) -> range:
        """Return the bars that hold what is chosen; none if all times are."""
        return self._chosen.bars

    def _show_chosen(self) -> None:
        self._clear.setVisible(self.days is not None)
        self._describe()
        self.update()

    def _tell_soon(self) -> None:
        if self.timeline.count <= _MOST_LIVE and not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        if self.days != self._told:
            self._told = self.days
            self.days_chosen.emit(self.days)

    def _describe(self) -> None:
        self.setAccessibleDescription(texts.spoken(self.timeline, self.days))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        bar = self.bar_at(event.pos().x())
        if event.button() != Qt.MouseButton.LeftButton or bar is None:
            super().mousePressEvent(event)
            return
        self._has_moved, self._pressed_at = False, event.pos()
        held = self._held_end(event.pos().x())
        self._dragged_from = self.timeline.scale.first_day(bar if held is None else held)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._chosen.widen(bar)
            self._show_chosen()
            self._dragged_from = None
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        x = event.pos().x()
        bar = self.bar_at(x)
        if self._dragged_from is not None and bar is not None:
            moved = abs(x - self._pressed_at.x())
            self._has_moved = self._has_moved or moved >= QApplication.startDragDistance() // 2
            if self._has_moved:
                self._chosen.reach(self.timeline.scale.bar_of(self._dragged_from), bar)
                self._show_chosen()
                self._tell_soon()
        self._hover(bar if self.rect().contains(event.pos()) else None)
        is_end = self._held_end(x) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        bar, start = self.bar_at(event.pos().x()), self._dragged_from
        if event.button() != Qt.MouseButton.LeftButton or start is None or bar is None:
            super().mouseReleaseEvent(event)
            return
        self._dragged_from = None
        is_same = self.timeline.scale.bar_of(start) == bar
        if not self._has_moved and is_same and any(self.timeline.counts(bar)):
            self._chosen.reach(bar, bar)
            self._show_chosen()
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Called by Qt."""
        self._dragged_from = None
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(None)

    def leaveEvent(self, event: QEvent) -> None:
        """Called by Qt."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Called by Qt."""
        menu = QMenu(self)
        menu.setObjectName("timelineMenu")
        everything = menu.addAction(translate("DataCosmos", "Show All Times"))
        everything.setEnabled(self.days is not None)
        everything.triggered.connect(lambda _checked=False: self.choose(None))
        self.menu_wanted.emit(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _held_end(self, x: int) -> int | None:
        """Return the other end of what is chosen where the mouse is at one of its ends."""
        chosen = self.chosen_bars()
        if not chosen:
            return None
        ends = (chosen.start, chosen.stop - 1)
        for number, bar in enumerate(ends):
            rect = self.bar_rect(bar)
            is_right = (number == 1) is not self._is_mirrored()
            edge = rect.x() + rect.width() if is_right else rect.x()
            if abs(x - edge) <= _EDGE:
                return ends[1 - number]
        return None

    def _hover(self, bar: int | None) -> None:
        if bar != self._hovered:
            self._hovered = bar
            self.update()

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Keep Escape from others where it has something to do, and show tool tips."""
        kinds = QEvent.Type
        if event.type() == kinds.ShortcutOverride and self._is_escape(cast(QKeyEvent, event)):
            event.accept()
            return True
        if event.type() == kinds.ToolTip:
            self._show_tip(cast(QHelpEvent, event))
            return True
        return bool(super().event(event))

    def _is_escape(self, event: QKeyEvent) -> bool:
        return bool(event.key() == Qt.Key.Key_Escape and self.days is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Called by Qt."""
        key, bars = event.key(), self.timeline.bars
        is_wider = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._is_escape(event):
            self.choose(None)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and bars:
            is_later = (key == Qt.Key.Key_Right) is not self._is_mirrored()
            self._chosen.step(1 if is_later else -1, is_wider=is_wider)
            self._tell_at_rest()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and bars:
            bar = bars.start if key == Qt.Key.Key_Home else bars.stop - 1
            if is_wider:
                self._chosen.widen(bar)
            else:
                self._chosen.reach(bar, bar)
            self._tell_at_rest()
        else:
            super().keyPressEvent(event)

    def _tell_at_rest(self) -> None:
        self._show_chosen()
        # A key that is held down comes thirty times a second.
        self._soon.start()

    # Looks

    def _show_tip(self, event: QHelpEvent) -> None:
        bar = self.bar_at(event.pos().x())
        if bar is None or not self.rect().contains(event.pos()):
            return
        lines = texts.lines_of_bar(self.timeline, bar)
        if self.timeline.undated:
            lines.append(texts.undated(self.timeline.undated))
        QToolTip.showText(event.globalPos(), tip_of([*lines, texts.how_to()]), self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Called by Qt."""
        bars = self.timeline.bars
        if not bars:
            return
        edge = self._clear.width() if self.days is not None else 0
        left, top = edge if self._is_mirrored() else 0, self._bars_height()
        axis = QRect(left, top, self.width() - edge, self.height() - top)
        drawing = Drawing(
            self.timeline,
            self.bar_rect,
            self.chosen_bars(),
            self._hovered,
            QRect(0, 0, self.width(), top),
            axis,
            texts.axis(self.timeline, self.days),
            self._is_mirrored(),
        )
        painter = QPainter(self)
        background = timeline_painter.background_of(self)
        timeline_painter.paint(painter, self.palette(), background, drawing)
        if self.hasFocus():
            timeline_painter.paint_focus(painter, self, QRect(0, 0, self.width(), self.height()))
        painter.end()
