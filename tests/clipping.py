# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds what a window cuts: widgets smaller than they need to be, or beyond the edge."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget
from widgets import COMPOSITES


def _is_inside_a_composite(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        # A collapsible box lays its title out by itself.
        if isinstance(above, COMPOSITES) or widget.objectName() == "collapseButton":
            return True
        above = above.parentWidget()
    return False


def needed_size(widget: QWidget) -> QSize:
    """Return the least size in which a widget is to be seen whole, at the width that it has."""
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        least = QSize(0, widget.heightForWidth(widget.width()))
    if widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        least.setWidth(0)  # it shortens its text, or wraps
    return least


def what_is_cut(window: QWidget) -> list[str]:
    """Describe the visible widgets of a window that are too small, or stick out of theirs.

    What lies in a scroll area may stick out of that, and in a composite of Qt's or QGIS's
    everything is theirs. Of what holds others, these are looked at.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.isWindow() or _is_inside_a_composite(widget, window):
            continue
        name = f"{widget.metaObject().className()} {widget.objectName()!r}"
        least, size = needed_size(widget), widget.size()
        is_leaf = widget.layout() is None
        # A form of Qt 6 that wraps long rows gives a field a pixel less than it needs.
        if is_leaf and (size.width() < least.width() - 1 or size.height() < least.height()):
            found.append(f"{name} is {_text(size)} and needs {_text(least)}")
        above = widget.parentWidget()
        # From right to left a splitter of Qt is wrong by a pixel.
        room = QRect(QPoint(0, 0), above.size()).adjusted(-1, 0, 1, 0)
        scrolls = isinstance(above.parentWidget(), QScrollArea)
        if not scrolls and not size.isEmpty() and not room.contains(widget.geometry()):
            place = widget.geometry()
            found.append(f"{name} at {place.x()},{place.y()} leaves {_text(above.size())}")
    return found


def _text(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"
