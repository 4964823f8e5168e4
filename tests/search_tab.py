# SPDX-License-Identifier: GPL-2.0-or-later
"""What tests of the dock's content look at and do in its search tab."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

SEARCH = "/stac/search"


def part(panel, name, kind=QWidget):
    found = panel.findChildren(kind, name)
    assert len(found) == 1, name
    return found[0]


def status(panel):
    return part(panel, "statusLabel").text()


def any_time(panel):
    for name in ("dateFromEdit", "dateToEdit"):
        part(panel, name).clear()


def search(panel, qtbot):
    """Press Search and wait until it has ended."""
    qtbot.mouseClick(part(panel, "searchButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_running(panel))


def is_running(panel):
    session = panel.search.session
    return session is not None and session.is_running


def rows(panel):
    return part(panel, "resultsView").model().rowCount()


def row_of(panel, found):
    return panel.search.model.row_of(f"{found.item.collection}/{found.item.id}")


def layer():
    found = list(QgsProject.instance().mapLayers().values())
    assert len(found) == 1
    return found[0]
