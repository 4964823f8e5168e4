# SPDX-License-Identifier: GPL-2.0-or-later
"""An area is dropped on the real panel, and what is in the way of it takes no drops itself."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication
from search_tab import part

WKT = "POLYGON((-71.6 -27.6,-71.2 -27.6,-71.2 -27.2,-71.6 -27.6))"


def taker_of(widget):
    """Return the widget that gets what is dropped on another, as Qt looks for it."""
    while widget is not None and not widget.acceptDrops():
        widget = widget.parentWidget()
    return widget


@pytest.mark.parametrize("name", ["areaLabel", "areaCombo", "searchButton", "statusLabel"])
def test_a_text_dropped_anywhere_on_the_search_tab_is_the_area(panel, qtbot, name):
    taker = taker_of(part(panel, name))
    assert taker is panel.search
    mime = QMimeData()
    mime.setText(WKT)
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(taker, QDragEnterEvent(QPoint(9, 9), *given, plain))
    QApplication.sendEvent(taker, QDropEvent(QPointF(9, 9), *given, plain))
    qtbot.waitUntil(lambda: panel.search.area.title() == "Pasted area", timeout=20_000)
    assert panel.search.area.area().bbox == pytest.approx((-71.6, -27.6, -71.2, -27.2))
    assert panel.search.query().aoi is not None


def test_the_list_of_results_lets_drops_through(panel):
    assert taker_of(part(panel, "resultsView").viewport()) is panel.search
