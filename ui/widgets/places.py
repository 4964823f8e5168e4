# SPDX-License-Identifier: GPL-2.0-or-later
"""How large windows become, and where popups go: by what they hold and by the screen."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QMenu, QWidget

_SCREEN_SHARE = 0.9


def on_screen(window: QWidget, size: QSize) -> QSize:
    """Return a window's size, cut to what the screen has room for."""
    screen = window.screen()
    return size.boundedTo(screen.availableSize() * _SCREEN_SHARE) if screen else size


def wished_size(window: QWidget, columns: int, lines: int) -> QSize:
    """Return the size of a window for so many letters and lines of its font.

    It is never less than what is in the window asks for, and never more than the screen has.
    """
    metrics = window.fontMetrics()
    wish = QSize(columns * metrics.averageCharWidth(), lines * metrics.height())
    layout = window.layout()
    if layout is not None:
        wish = wish.expandedTo(layout.totalSizeHint())
    return on_screen(window, wish)


def popup_place(box: QRect, size: QSize, least: QSize, screen: QRect, direction: Any) -> QRect:
    """Return where a popup goes: below its box, else above it, else beside it.

    It covers the box and leaves the screen only if the screen has room for one of them alone.

    Args:
        box: what it belongs to. All rectangles are in global coordinates.
        size: as large as it would like to be; it gets as wide as the box at least.
        least: no smaller than this.
        direction: Qt.LayoutDirection.…, from which edge of the box it extends.
    """
    below, above = screen.bottom() - box.bottom(), box.top() - screen.top()
    width = min(max(size.width(), box.width()), screen.width())
    place = QRect(0, 0, max(width, least.width()), size.height())
    if max(below, above) < least.height():
        return _beside(box, place.size(), least, screen)
    is_below = below >= min(size.height(), max(above, least.height()))
    place.setHeight(max(least.height(), min(size.height(), below if is_below else above)))
    if is_below:
        place.moveTop(box.bottom() + 1)
    else:
        place.moveBottom(box.top() - 1)
    if direction == Qt.LayoutDirection.RightToLeft:
        place.moveRight(box.right())
    else:
        place.moveLeft(box.left())
    return _inside(place, screen)


def popup_at(menu: QMenu, part: QRect, viewport: QWidget) -> None:
    """Open a menu at a part of a widget, without covering that.

    Args:
        part: in coordinates of the widget.
    """
    box = QRect(viewport.mapToGlobal(part.topLeft()), part.size())
    hint = menu.sizeHint()
    screen = viewport.screen().availableGeometry()
    menu.popup(popup_place(box, hint, hint, screen, viewport.layoutDirection()).topLeft())


def _beside(box: QRect, size: QSize, least: QSize, screen: QRect) -> QRect:
    right, left = screen.right() - box.right(), box.left() - screen.left()
    room = max(right, left)
    width = max(least.width(), min(size.width(), room))
    place = QRect(QPoint(0, box.top()), QSize(width, min(size.height(), screen.height())))
    if right >= left:
        place.moveLeft(box.right() + 1)
    else:
        place.moveRight(box.left() - 1)
    return _inside(place, screen)


def _inside(place: QRect, screen: QRect) -> QRect:
    """Return a place moved so that the screen has all of it; its start if it has less room."""
    moved = QRect(place)
    moved.moveRight(min(moved.right(), screen.right()))
    moved.moveBottom(min(moved.bottom(), screen.bottom()))
    moved.moveLeft(max(moved.left(), screen.left()))
    moved.moveTop(max(moved.top(), screen.top()))
    return moved
