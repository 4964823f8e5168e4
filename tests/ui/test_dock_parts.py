# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock before and after its panel, and what it opens in QGIS and on the desktop."""

from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters.background import Background
from datacosmos_imagery.ui.adapters.links import BROWSER_VARIABLE, open_link
from datacosmos_imagery.ui.dock import DataCosmosDock
from datacosmos_imagery.ui.orders.notices import DesktopNotices
from datacosmos_imagery.ui.toolbox import show_in_toolbox
from opening import opened
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget


class Panel(QWidget):
    is_closed = False

    def close_panel(self):
        self.is_closed = True


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("is_open", [True, False], ids=["open", "hidden"])
def test_the_panel_is_made_when_the_dock_is_first_seen(window, qtbot, is_open):
    made = []
    dock = DataCosmosDock(lambda parent: made.append(Panel(parent)) or made[-1], window)
    dock.open_or_hide(is_open)
    if is_open:
        qtbot.waitUntil(lambda: len(made) == 1)
    assert len(made) == is_open
    for is_visible in (True, False, True):
        dock.setVisible(is_visible)
    assert len(made) == 1
    dock.close_dock()
    assert made[0].is_closed


def test_a_dock_that_nobody_opened_closes_without_a_panel(window, qtbot):
    made = []
    dock = DataCosmosDock(lambda parent: made.append(Panel(parent)) or made[-1], window)
    dock.open_or_hide(False)
    dock.close_dock()
    dock.show()
    assert made == []


def test_without_processing_there_is_no_toolbox_to_show(window):
    assert show_in_toolbox(window, "DataCosmos") is False


@pytest.mark.parametrize("has_filter", [True, False], ids=["with a filter", "without one"])
def test_the_toolbox_opens_filtered(window, has_filter):
    toolbox = QDockWidget(window)
    toolbox.setObjectName("ProcessingToolbox")
    edit = QgsFilterLineEdit(toolbox) if has_filter else QWidget(toolbox)
    toolbox.setWidget(edit)
    assert show_in_toolbox(window, "DataCosmos") is True
    assert toolbox.isVisible()
    if has_filter:
        assert edit.text() == "DataCosmos"


def test_where_the_desktop_has_no_place_for_notices_none_is_shown(window, qtbot):
    window.hide()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    notices = DesktopNotices(window, QIcon())
    assert notices.show("DataCosmos", "The order is paid.") is False
    notices.withdraw()


def test_web_links_open_in_the_browser_of_the_desktop(monkeypatch, qgis_app):
    monkeypatch.delenv(BROWSER_VARIABLE, raising=False)
    with opened("https") as urls:
        assert open_link("https://example.org/page")
    assert urls == ["https://example.org/page"]


def test_background_work_ends_with_its_owner_and_tells_nothing_more(qtbot):
    done, told = [], []
    background = Background("test")
    background.run(lambda: done.append(1), told.append, told.append)
    background.close()
    background.close()
    background.run(lambda: done.append(2), told.append, told.append)
    assert (done, told) == ([1], [])
