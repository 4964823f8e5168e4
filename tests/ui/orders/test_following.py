# SPDX-License-Identifier: GPL-2.0-or-later
"""Open orders go on after a restart of QGIS, whether or not the dock is shown."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.records import Phase, records
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.orders.following import OrderFollowing
from datacosmos_imagery.ui.services import Services
from qgis.gui import QgsMapCanvas, QgsMessageBar


@pytest.fixture
def follow(qtbot, qgis_new_project, settings, runner, folder, tmp_path):
    """Return a function that begins to follow, as QGIS does when it starts."""
    made = []
    canvas, bar = QgsMapCanvas(), QgsMessageBar()
    qtbot.addWidget(canvas)
    qtbot.addWidget(bar)
    settings.download_folder = tmp_path / "images"

    def begin(environ):
        services = Services(
            settings, Accounts(settings, None, environ), runner, Messenger(bar), folder
        )
        following = OrderFollowing(services, canvas, lambda: None, delay_ms=0)
        made.append(following)
        following.begin_soon()
        return following

    yield begin
    for following in made:
        following.close()


def phases(folder):
    return [record.phase for record in records(Journal(folder))]


def test_an_order_that_is_paid_while_the_dock_is_closed_is_downloaded(
    follow, buyer, sandbox, folder, account_environment, qtbot
):
    order_id = buyer.order()
    follow(account_environment)
    sandbox.pay(order_id)
    qtbot.waitUntil(lambda: phases(folder) == [Phase.COMPLETE])


def test_a_sign_in_that_the_user_has_unlocked_is_used(follow, buyer, folder, profile, qtbot):
    buyer.order(paid=True)
    follow({})
    qtbot.waitUntil(lambda: phases(folder) == [Phase.COMPLETE])


def test_nobody_is_asked_for_the_master_password(
    follow, buyer, sandbox, folder, profile, auth_database, qtbot
):
    buyer.order(paid=True)
    auth_database.clearMasterPassword()
    before = len(sandbox.requests)
    following = follow({})
    with qtbot.waitSignal(following.looked):
        pass
    assert not following.has_begun
    assert not auth_database.masterPasswordIsSet()
    assert len(sandbox.requests) == before


def test_without_a_journal_nothing_is_made(follow, folder, account_environment, qtbot):
    following = follow(account_environment)
    with qtbot.waitSignal(following.looked):
        pass
    assert not following.has_begun
    assert not folder.exists()


def test_orders_that_are_over_make_no_work(
    follow, buyer, sandbox, client, monitor, account_environment, qtbot
):
    order_id = buyer.order()
    sandbox.cancel(order_id)
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, monitor))
    before = len(sandbox.requests)
    following = follow(account_environment)
    with qtbot.waitSignal(following.looked):
        pass
    assert not following.has_begun
    assert len(sandbox.requests) == before
