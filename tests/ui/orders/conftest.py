# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.orders.controller import OrdersController
from datacosmos_imagery.ui.orders.notices import DesktopNotices
from datacosmos_imagery.ui.orders.panel import OrdersPanel
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QIcon


def _no_area():
    raise InputError("There is no area.")


@pytest.fixture
def make_panel(account_environment, settings, runner, make_services, qtbot, tmp_path):
    """Return a function that makes an orders panel as a start of QGIS does."""
    panels = []

    def make(*, environ=None, large_bytes=500_000_000, area=None, show=True):
        settings.download_folder = tmp_path / "images"
        environ = account_environment if environ is None else environ
        accounts = Accounts(settings, environ=environ)
        services = make_services(accounts)
        canvas = QgsMapCanvas()
        qtbot.addWidget(canvas)
        notices = DesktopNotices(canvas, QIcon())
        controller = OrdersController(
            services, canvas, QgsProject.instance(), area or _no_area, notices, large_bytes
        )
        panel = OrdersPanel(controller, settings, runner, look_every_ms=1_000)
        qtbot.addWidget(panel)
        panels.append(panel)
        panel.set_origin(accounts.origin())
        panel.resize(300, 600)
        if show:
            panel.show()
        return panel

    yield make
    for panel in panels:
        panel.leave()
        for key in list(panel.controller.book.records):
            panel.controller.downloads.stop(key.key)
    QgsProject.instance().clear()


@pytest.fixture
def browser(browser_log):
    """The links that were opened, one a line."""
    return browser_log
