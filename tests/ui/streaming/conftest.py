# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re

import pytest
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.orders.controller import OrdersController
from datacosmos_imagery.ui.orders.notices import DesktopNotices
from orders_tab import rasters
from qgis.PyQt.QtGui import QIcon
from streamed import PICTURE, is_from_afar


def _no_area():
    raise AssertionError("nobody asks for an area here")


@pytest.fixture
def scene(buyer):
    """An item whose picture is one file, and map-projected."""
    return next(item for item in buyer.items if item.level == "L2A")


@pytest.fixture
def make_orders(
    account_environment, settings, make_services, canvas, project, tmp_path, runner, qtbot
):
    """Return a function that makes what follows orders, as a start of QGIS does."""
    made = []

    def make(least_bytes=0):
        settings.download_folder = tmp_path / "images"
        accounts = Accounts(settings, environ=account_environment)
        services = make_services(accounts)
        notices = DesktopNotices(canvas, QIcon())
        orders = OrdersController(services, canvas, project, _no_area, notices)
        orders.looks.streaming.least_bytes = least_bytes
        made.append(orders)
        orders.set_origin(accounts.origin())
        return orders

    yield make
    for orders in made:
        for record in orders.book.records:
            orders.downloads.stop(record.key)
        orders.leave()
    qtbot.waitUntil(lambda: runner.is_idle)


@pytest.fixture
def stuck(make_orders, buyer, scene, sandbox, qtbot):
    """Return a function that has a paid order downloaded, but its picture doesn't come.

    It returns what follows the orders, and the order. Whatever is asked for from now on is given.
    """

    def run(item=None, **options):
        order_id = buyer.order(item or scene, paid=True, name="")
        orders = make_orders(**options)
        record = wait_for(qtbot, orders, order_id, Phase.PAID)
        streaming = orders.looks.streaming
        least, streaming.least_bytes = streaming.least_bytes, 1 << 60
        sandbox.faults.add(Fault(PICTURE, times=None, hang=True))
        orders.do(record.key, Action.DOWNLOAD)
        qtbot.waitUntil(lambda: any(re.search(PICTURE, one.path) for one in sandbox.requests))
        sandbox.faults.clear()
        qtbot.waitUntil(lambda: orders.downloads.progress(record.key) is not None)
        streaming.least_bytes = least
        orders.downloads.changed.emit()
        return orders, record

    return run


@pytest.fixture
def looked_at(stuck, qtbot):
    """What follows the orders, an order, and the layer that shows its image from afar."""
    orders, record = stuck()
    qtbot.waitUntil(lambda: any(is_from_afar(layer) for layer in rasters()))
    (layer,) = rasters()
    return orders, record, layer


@pytest.fixture
def arrive(qtbot):
    """Return a function that has the picture of such an order come after all."""

    def run(orders, record):
        orders.downloads.stop(record.key)
        qtbot.waitUntil(lambda: not orders.downloads.is_running(record.key))
        with qtbot.waitSignal(orders.images.added):
            orders.do(record.key, Action.DOWNLOAD)

    return run


def wait_for(qtbot, orders, order_id, phase):
    def found():
        records = (one for one in orders.book.records if one.order_id == order_id)
        return next((one for one in records if one.phase is phase), None)

    qtbot.waitUntil(lambda: found() is not None)
    return found()
