# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tab key goes from field to field as the eye does: by the layouts, not by who came first."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def follow_the_eye(window: QWidget) -> None:
    """Have Tab visit all in a widget line by line. Called once its parts are laid out."""
    stops = in_order(window)
    for earlier, later in zip(stops, stops[1:]):
        QWidget.setTabOrder(earlier, later)


def in_order(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a widget, shown or not, as the eye meets it."""
    return list(_stops(widget))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for number in range(widget.count()):
            yield from _stops(widget.widget(number))
    elif isinstance(widget, QStackedWidget):
        for number in range(widget.count()):
            yield from _stops(widget.widget(number))
    elif isinstance(widget, QScrollArea):
        if widget.widget() is not None:
            yield from _stops(widget.widget())
    elif isinstance(widget, (QAbstractSpinBox, QComboBox, QAbstractScrollArea)):
        # Their own parts are their own affair.
        if takes_tab:
            yield widget
    else:
        # A widget that passes its focus on has no stop of its own.
        if takes_tab and widget.focusProxy() is None:
            yield widget
        if widget.layout() is not None:
            yield from _stops_of_layout(widget.layout())


def _stops_of_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        if item.widget() is not None:
            yield from _stops(item.widget())
        elif item.layout() is not None:
            yield from _stops_of_layout(item.layout())


def _items(layout: QLayout) -> list[QLayoutItem]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: layout.getItemPosition(number)[:2])
    return [layout.itemAt(number) for number in numbers]
