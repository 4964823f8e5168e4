# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from widgets import make_panel as new_panel

CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)


@pytest.fixture
def services(settings, account_environment, make_services):
    return make_services(Accounts(settings, None, account_environment))


@pytest.fixture
def canvas(qgis_canvas, qgis_new_project):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setExtent(CHILE)
    return qgis_canvas


@pytest.fixture
def make_panel(services, canvas, qtbot):
    """Return a function that shows a new panel; those before are closed, as at a restart."""
    shown, closed = [], []  # what a thread still brings to one that is closed finds it alive

    def make():
        while shown:
            closed.append(shown.pop())
            closed[-1].close_panel()
        panel = new_panel(services, canvas)
        qtbot.addWidget(panel)
        panel.resize(450, 700)
        panel.show()
        shown.append(panel)
        return panel

    yield make
    for panel in shown:
        panel.close_panel()


@pytest.fixture
def panel(make_panel):
    return make_panel()
