# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's bounds on connections and speed hold for all downloads of this program."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.transfers.lanes import PER_HOST, TOTAL
from datacosmos_imagery.core.transfers.shared import LANES, RATE
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.adapters.line import share_line
from datacosmos_imagery.ui.connections.options_page import OptionsPage
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QSpinBox


@pytest.fixture(autouse=True)
def as_before():
    yield
    LANES.set_bounds(TOTAL, PER_HOST)
    RATE.set_limit(None)


def test_without_a_choice_there_is_no_limit_of_speed(settings):
    share_line(settings)
    assert (LANES.total, LANES.per_host, RATE.limit_bps) == (TOTAL, PER_HOST, None)


@pytest.mark.parametrize("kept", ["0", "65", "-3", "many", "", "1e3"])
def test_a_bound_that_makes_no_sense_is_none(settings, kept):
    for name in ("most_connections", "host_connections"):
        QgsSettings().setValue(f"datacosmos_imagery/{name}", kept)
    assert (settings.most_connections, settings.host_connections) == (TOTAL, PER_HOST)


def test_what_is_set_in_the_options_holds_at_once(settings, runner, qtbot):
    page = OptionsPage(Accounts(settings, environ={}), settings, runner, lambda _url: None)
    qtbot.addWidget(page)
    for name, value in (("connections", 5), ("hostConnections", 2), ("speedLimit", 750)):
        page.findChild(QSpinBox, f"{name}Spin").setValue(value)
    assert (LANES.total, LANES.per_host) != (5, 2)
    page.apply()
    assert (LANES.total, LANES.per_host, RATE.limit_bps) == (5, 2, 750_000)
    again = OptionsPage(Accounts(settings, environ={}), settings, runner, lambda _url: None)
    qtbot.addWidget(again)
    assert again.findChild(QSpinBox, "speedLimitSpin").value() == 750
    assert again.findChild(QSpinBox, "hostConnectionsSpin").value() == 2


def test_whoever_makes_a_client_keeps_to_them(settings, account_environment):
    settings.most_connections, settings.speed_limit_kbps = 3, 20
    Accounts(settings, environ=account_environment).client_factory()
    assert (LANES.total, RATE.limit_bps) == (3, 20_000)
