# SPDX-License-Identifier: GPL-2.0-or-later
"""The search is copied as text, as it stands in the form."""

from __future__ import annotations

import json

import pytest
from datacosmos_imagery.core import SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.search.copy_button import CopyButton
from orders_tab import words
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication

QUERY = SearchQuery(
    aoi=aoi_from_bbox(-71.72, -27.68, -71.02, -27.06),
    collections=("sentinel-2-l2a",),
    max_cloud=35.0,
    limit=None,
)
BEGINNINGS = {
    "copyPythonAction": "import os",
    "copyProcessAction": "qgis_process run datacosmos:searchcatalogue",
    "copyCurlAction": "curl ",
}


@pytest.fixture
def services(settings, account_environment, make_services):
    return make_services(Accounts(settings, None, account_environment))


@pytest.fixture
def clipboard(qgis_app):
    QApplication.clipboard().setText("")
    return QApplication.clipboard()


def copy(button, name, qtbot, clipboard):
    button.findChild(QAction, name).trigger()
    qtbot.waitUntil(lambda: clipboard.text() != "", timeout=60_000)
    return clipboard.text()


@pytest.mark.parametrize("name", BEGINNINGS)
def test_the_search_is_copied_without_secrets_and_that_is_said(
    services, name, qtbot, clipboard, bar, sandbox
):
    button = CopyButton(services, lambda: QUERY)
    qtbot.addWidget(button)
    text = copy(button, name, qtbot, clipboard)
    assert any(line.startswith(BEGINNINGS[name]) for line in text.splitlines())
    assert "sentinel-2-l2a" in text
    assert "35" in text
    assert sandbox.credentials["client_secret"] not in text
    assert words(bar)[-1] == "The search is copied."
    assert sandbox.requests == [], "nobody is asked for it"


def test_a_form_that_describes_no_search_is_told(services, qtbot, clipboard, bar):
    def describe():
        raise InputError("The dates are the wrong way round.")

    button = CopyButton(services, describe)
    qtbot.addWidget(button)
    button.findChild(QAction, "copyCurlAction").trigger()
    assert "wrong way round" in words(bar)[-1]
    assert clipboard.text() == ""


def test_without_an_account_there_is_nothing_to_copy(
    settings, make_services, qtbot, clipboard, bar
):
    button = CopyButton(make_services(Accounts(settings, None, {})), lambda: QUERY)
    qtbot.addWidget(button)
    button.findChild(QAction, "copyPythonAction").trigger()
    assert "No connection is set up." in words(bar)[-1]
    assert clipboard.text() == ""


def test_the_request_is_that_of_the_connection_in_use(services, qtbot, clipboard, sandbox):
    button = CopyButton(services, lambda: QUERY)
    qtbot.addWidget(button)
    text = copy(button, "copyCurlAction", qtbot, clipboard)
    assert f"{sandbox.url}/api/data/v0/stac/search?contract_id=456" in text
    body = json.loads(next(line for line in text.splitlines() if line.startswith("{")))
    assert body["limit"] == services.settings.page_size
    assert body["bbox"] == [-71.72, -27.68, -71.02, -27.06]
