# SPDX-License-Identifier: GPL-2.0-or-later
"""The orders tab, from an unpaid order to its images on the map."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from typing import ClassVar

import pytest
from buyer import Buyer
from datacosmos_imagery.core.download_states import DownloadStates
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.geometry import aoi_from_bbox
from datacosmos_imagery.core.order_folder import find_order_folder
from datacosmos_imagery.core.order_records import Action, Phase
from datacosmos_imagery.core.ordering import get_order
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts import Accounts
from datacosmos_imagery.ui.messages import Messenger
from datacosmos_imagery.ui.models.order_actions import Extra
from datacosmos_imagery.ui.notices import DesktopNotices
from datacosmos_imagery.ui.orders_controller import OrdersController
from datacosmos_imagery.ui.orders_panel import OrdersPanel
from datacosmos_imagery.ui.row_layout import Part
from datacosmos_imagery.ui.services import Services
from opening import opened
from pointing import double_click, tip_at
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QContextMenuEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from stopping import stop_task


@pytest.fixture
def buyer(sandbox, client, tmp_path):
    return Buyer(sandbox, client, tmp_path / "journal")


@pytest.fixture
def make_panel(account_environment, settings, runner, bar, qtbot, tmp_path):
    """Return a function that makes an orders panel as a start of QGIS does."""
    panels = []

    def make(*, environ=None, large_bytes=500_000_000, area=None, show=True):
        settings.download_folder = tmp_path / "images"
        accounts = Accounts(settings, environ=environ or account_environment)
        services = Services(settings, accounts, runner, Messenger(bar), tmp_path / "journal")
        canvas = QgsMapCanvas()
        qtbot.addWidget(canvas)
        notices = DesktopNotices(canvas, QIcon())
        controller = OrdersController(
            services, canvas, QgsProject.instance(), area or _no_area, notices, large_bytes
        )
        panel = OrdersPanel(controller, settings, runner)
        qtbot.addWidget(panel)
        panels.append((panel, accounts))
        panel.set_origin(accounts.origin())
        panel.resize(300, 600)
        if show:
            panel.show()
        return panel

    yield make
    for panel, accounts in panels:
        panel.leave()
        for key in list(panel.controller.book.records):
            panel.controller.downloads.stop(key.key)
        accounts.close()
    QgsProject.instance().clear()


def _no_area():
    raise InputError("There is no area.")


def rows(panel):
    return panel.view.model().rows


def phase(panel, order_id):
    return next((r.record.phase for r in rows(panel) if r.record.order_id == order_id), None)


def wait_for(qtbot, panel, order_id, wanted, timeout=15_000):
    qtbot.waitUntil(lambda: phase(panel, order_id) is wanted, timeout=timeout)
    return next(row for row in rows(panel) if row.record.order_id == order_id)


def words(bar):
    return [item.text() for item in bar.items()]


def click_part(panel, row, qtbot):
    place = panel.view.part_rect(row.position, Part.BUTTON)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


@pytest.fixture
def browser(tmp_path, monkeypatch):
    """The links that were opened, one a line."""
    opened = tmp_path / "opened.txt"
    script = tmp_path / "browser.sh"
    script.write_text(f'#!/bin/sh\necho "$1" >> "{opened}"\n')
    script.chmod(0o755)
    monkeypatch.setenv("DATACOSMOS_BROWSER", str(script))
    return opened


# Following


def test_without_orders_it_says_what_will_be_here(make_panel):
    panel = make_panel()
    assert panel.findChild(QLabel, "noOrdersLabel").isVisible()
    assert panel.title() == "Orders"


def test_an_unpaid_order_waits_and_its_button_opens_the_payment_page(
    make_panel, buyer, browser, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert row.deed is Action.OPEN_CHECKOUT
    assert panel.title() == "Orders 1 •"
    click_part(panel, row, qtbot)
    qtbot.waitUntil(browser.exists)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in browser.read_text())
    assert sandbox.orders[order_id].status == "UNPAID"


def test_a_paid_order_is_noticed_told_downloaded_and_shown_on_the_map(
    make_panel, buyer, bar, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.pay(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    told = " ".join(words(bar))
    assert f"{order_id[:8]}" in told
    assert "is paid" in told
    assert "is downloaded" in told
    assert row.record.folder.parent == tmp_path / "images"
    assert panel.title() == "Orders"
    qtbot.waitUntil(lambda: bool(rasters()))
    assert rasters()[0].source().startswith(str(row.record.folder))


def rasters():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]


def test_an_order_of_the_dialog_is_downloaded_once_paid_even_after_a_restart(
    make_panel, buyer, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    first = make_panel()
    first.on_order_placed(buyer.origin, order_id, tmp_path / "elsewhere")
    states = DownloadStates(buyer.journal)
    qtbot.waitUntil(lambda: states.get(buyer.origin, order_id) is not None)
    first.leave()
    sandbox.pay(order_id)
    again = make_panel()
    row = wait_for(qtbot, again, order_id, Phase.COMPLETE)
    assert row.record.folder.parent == tmp_path / "elsewhere"


def test_a_paid_order_of_a_script_waits_for_the_user_to_want_it(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(name="")
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.pay(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert row.needs_user
    panel.view.select(row.key)
    panel.findChild(QPushButton, "downloadOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_a_cancelled_order_is_told_and_can_leave_the_list(make_panel, buyer, bar, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.cancel(order_id)
    row = wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    assert any("was cancelled" in text for text in words(bar))
    assert row.deed is Action.REMOVE_FROM_LIST
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: not rows(panel))


def test_a_status_never_seen_before_is_shown_as_it_is_and_followed(
    make_panel, buyer, qtbot, sandbox
):
    order_id = buyer.order()
    answer = {"data": {"id": order_id, "status": "AWAITING_TASKING"}, "errors": []}
    sandbox.faults.add(
        Fault(f"/orders/{order_id}$", "GET", times=2, body=json.dumps(answer).encode())
    )
    panel = make_panel()
    qtbot.waitUntil(lambda: [r.record.status for r in rows(panel)] == ["AWAITING_TASKING"])
    assert "AWAITING_TASKING" in panel.view.model().index(0).data()
    assert rows(panel)[0].deed is Action.CHECK_AGAIN
    qtbot.waitUntil(lambda: rows(panel)[0].record.status == "UNPAID", timeout=15_000)


def test_an_order_whose_answer_was_lost_is_looked_for(make_panel, buyer, bar, qtbot):
    order_id = buyer.lose()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert any("waits for payment" in text for text in words(bar))


def test_orders_made_elsewhere_are_listed(make_panel, sandbox, client, qtbot, tmp_path):
    elsewhere = Buyer(sandbox, client, tmp_path / "other journal")
    order_id = elsewhere.order(paid=True)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert row.record.attempt_id is None
    assert row.deed is Action.DOWNLOAD


def test_what_another_qgis_does_at_the_same_journal_is_seen(make_panel, buyer, qtbot):
    panel = make_panel()
    assert rows(panel) == []
    order_id = buyer.order()
    wait_for(qtbot, panel, order_id, Phase.WAITING, timeout=10_000)


def test_offline_it_says_so_and_goes_on_when_the_user_checks(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    label = panel.findChild(QLabel, "ordersLabel")
    sandbox.faults.add(Fault("/orders", "GET", times=None, drop=True))
    panel.controller.poller.wake()
    qtbot.waitUntil(lambda: "can't be reached" in label.text(), timeout=60_000)
    asked = len(sandbox.requests)
    sandbox.faults.clear()
    sandbox.pay(order_id)
    assert len(sandbox.requests) == asked
    panel.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert "reached" not in label.text()


def test_a_token_that_ends_while_waiting_is_renewed(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.revoke_tokens()
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_where_a_new_sign_in_is_wanted_nothing_more_is_asked(
    make_panel, buyer, account_environment, qtbot, sandbox, tmp_path
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_ACCESS_TOKEN": sandbox.issue_token()}
    environ.pop("DATACOSMOS_CREDENTIALS_FILE")
    panel = make_panel(environ=environ)
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    sandbox.revoke_tokens()
    label = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: "sign in again" in label.text(), timeout=10_000)
    assert panel.controller.poller._timer.isActive() is False


def test_an_order_of_a_connection_that_has_gone_can_leave_the_list(
    make_panel, buyer, qtbot, account_environment
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_API_URL": "https://other.example"}
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    assert Action.OPEN_CHECKOUT not in row.deeds
    assert Action.REMOVE_FROM_LIST in row.deeds
    assert not row.needs_user


def test_a_journal_that_cannot_be_read_says_so_once(make_panel, bar, qtbot, tmp_path):
    (tmp_path / "journal" / "orders.sqlite").mkdir(parents=True)
    panel = make_panel()
    qtbot.waitUntil(lambda: bool(words(bar)))
    panel.refresh()
    qtbot.waitUntil(lambda: not panel.controller.book._is_waiting)
    assert len(words(bar)) == 1
    assert panel.findChild(QLabel, "ordersLabel").text() == panel.controller.book.problem


# Paying


@pytest.fixture
def dear_sandbox(make_sandbox):
    from decimal import Decimal

    return make_sandbox(surcharge=Decimal("5.00"))


@pytest.fixture
def dear(dear_sandbox, make_client, tmp_path, account_environment):
    """A buyer at a sandbox whose orders cost more than was asked for, and the environment."""
    environ = dict(account_environment)
    environ["DATACOSMOS_API_URL"] = environ["DATACOSMOS_LOGIN_URL"] = dear_sandbox.url
    path = tmp_path / "dear.json"
    path.write_text(json.dumps(dear_sandbox.credentials))
    environ["DATACOSMOS_CREDENTIALS_FILE"] = str(path)
    return Buyer(dear_sandbox, make_client(dear_sandbox), tmp_path / "journal"), environ


@pytest.mark.parametrize("accepts", [True, False], ids=["paid all the same", "left unpaid"])
def test_an_order_that_got_dearer_is_paid_only_after_the_user_has_seen_it(
    make_panel, dear, browser, qtbot, accepts
):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    click_part(panel, row, qtbot)
    box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "confirmRiseBox")
    assert isinstance(box, QMessageBox)
    assert "→" in box.informativeText() or "from" in box.informativeText()
    accept, leave = (
        next(b for b in box.buttons() if box.buttonRole(b) == role)
        for role in (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole)
    )
    assert box.defaultButton() is leave
    (accept if accepts else leave).click()
    if accepts:
        qtbot.waitUntil(browser.exists)
    else:
        qtbot.waitUntil(lambda: not box.isVisible())
        assert not panel.controller.checkout.is_busy(row.key)
        assert not browser.exists()


@pytest.mark.parametrize("url", ["http://evil.example/pay", "file:///etc/passwd"])
def test_a_payment_page_that_may_not_be_opened_is_refused(
    make_panel, buyer, browser, bar, qtbot, sandbox, url
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    answer = {
        "data": {"id": order_id, "status": "UNPAID", "checkout_redirect_url": url},
        "errors": [],
    }
    sandbox.faults.add(
        Fault(f"/orders/{order_id}$", "GET", times=None, body=json.dumps(answer).encode())
    )
    sandbox.faults.add(Fault("checkout", times=None, status=404))
    panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(lambda: bool(words(bar)), timeout=10_000)
    assert not browser.exists()


def test_the_payment_link_can_be_copied(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    QApplication.clipboard().clear()
    panel.controller.do(row.key, Extra.COPY_LINK)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in QApplication.clipboard().text())


# Downloading


def complete(make_panel, buyer, qtbot, *items, **options):
    """Return the panel and the row of an order that is downloaded."""
    order_id = buyer.order(*items, paid=True, name="")
    panel = make_panel(**options)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    return panel, wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def break_off(make_panel, buyer, qtbot, sandbox, **options):
    """Return the panel and the row of an order whose download has begun and was stopped."""
    order_id = buyer.order(paid=True, name="")
    panel = make_panel(**options)
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.add(Fault(r"/storage/.*\.tif", times=None, delay_s=1.0))
    panel.controller.do(row.key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(
        lambda: bool((p := downloads.progress(row.key)) and p.bytes_done), timeout=10_000
    )
    panel.controller.do(row.key, Extra.PAUSE)
    qtbot.waitUntil(lambda: not downloads.is_running(row.key), timeout=10_000)
    sandbox.faults.clear()
    return panel, wait_for(qtbot, panel, order_id, Phase.DOWNLOADING)


def test_a_paused_download_keeps_what_came_and_goes_on_by_its_button(
    make_panel, buyer, qtbot, sandbox
):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    assert row.record.download.bytes_done > 0
    assert row.deed is Action.RESUME_DOWNLOAD
    click_part(panel, row, qtbot)
    wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)


def test_after_a_restart_a_broken_download_goes_on_by_itself(make_panel, buyer, qtbot, sandbox):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    panel.leave()
    again = make_panel()
    wait_for(qtbot, again, row.record.order_id, Phase.COMPLETE)


def test_what_was_paid_when_qgis_ended_is_downloaded_after_the_restart(
    make_panel, buyer, client, monitor, qtbot
):
    order_id = buyer.order(paid=True)  # in the dialog
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, monitor))
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_what_a_script_has_paid_is_left_to_the_script(make_panel, buyer, client, monitor, qtbot):
    order_id = buyer.order(paid=True, name="")
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, monitor))
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    assert not panel.controller.downloads.is_running(row.key)
    assert row.deed is Action.DOWNLOAD


def test_after_a_restart_a_large_download_waits_until_the_user_says_so(
    make_panel, buyer, bar, qtbot, sandbox
):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    panel.leave()
    again = make_panel(large_bytes=1)
    qtbot.waitUntil(lambda: any("are left" in text for text in words(bar)))
    row = wait_for(qtbot, again, row.record.order_id, Phase.DOWNLOADING)
    assert row.needs_user
    assert row.live.bytes_left > 1
    click_part(again, row, qtbot)
    wait_for(qtbot, again, row.record.order_id, Phase.COMPLETE)


def test_a_failed_download_says_why_and_can_be_tried_again(make_panel, buyer, bar, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.add(Fault("/storage/", times=None, status=403))
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, order_id, Phase.FAILED)
    assert "couldn't be downloaded" in row.record.problem
    assert "couldn't be downloaded" in " ".join(words(bar))
    assert row.deed is Action.RETRY_DOWNLOAD
    sandbox.faults.clear()
    click_part(panel, row, qtbot)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_a_download_folder_that_cannot_be_made_is_told(
    make_panel, buyer, settings, bar, qtbot, tmp_path
):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    (tmp_path / "file").write_text("")
    settings.download_folder = tmp_path / "file"
    panel.controller.do(row.key, Action.DOWNLOAD)
    qtbot.waitUntil(lambda: any("can't be written" in text for text in words(bar)))
    assert phase(panel, order_id) is Phase.PAID


def test_two_qgis_do_not_download_the_same_order_at_once(make_panel, buyer, bar, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    first, second = make_panel(), make_panel()
    row = wait_for(qtbot, first, order_id, Phase.PAID)
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=2.0))
    first.controller.do(row.key, Action.DOWNLOAD)
    qtbot.waitUntil(lambda: find_order_folder_of(buyer, order_id) is not None)
    second.refresh()
    row = wait_for(qtbot, second, order_id, Phase.DOWNLOADING)
    qtbot.waitUntil(lambda: second.controller.downloads.is_elsewhere(row.key), timeout=10_000)
    assert not second.controller.lives()(row.record).is_downloading
    wait_for(qtbot, second, order_id, Phase.COMPLETE)
    images = [r for r in sandbox.requests if "/storage/" in r.path and r.method == "GET"]
    assert len({r.path for r in images}) == len(images)


def find_order_folder_of(buyer, order_id):
    state = DownloadStates(buyer.journal).get(buyer.origin, order_id)
    return state.folder if state else None


def test_a_folder_that_vanished_is_told_and_fetched_again(make_panel, buyer, bar, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    folder = row.record.folder
    shutil.rmtree(folder)
    panel.controller.do(row.key, Action.SHOW_IN_FOLDER)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.PAID)
    assert "isn't there any more" in row.record.problem
    assert any("isn't there any more" in text for text in words(bar))
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)
    assert find_order_folder(folder.parent, buyer.origin, row.record.order_id) == folder


def test_orders_to_download_wait_for_each_other(make_panel, buyer, qtbot, sandbox):
    ids = [buyer.order(item, paid=True, name="") for item in buyer.items[:2]]
    panel = make_panel()
    found = [wait_for(qtbot, panel, order_id, Phase.PAID) for order_id in ids]
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=0.5))
    for row in found:
        panel.controller.do(row.key, Action.DOWNLOAD)
    assert panel.controller.downloads.is_running(found[0].key)
    assert panel.controller.downloads.is_queued(found[1].key)
    for order_id in ids:
        wait_for(qtbot, panel, order_id, Phase.COMPLETE)


# On the map


def test_images_are_shown_once_however_often_it_is_asked(make_panel, buyer, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    qtbot.waitUntil(lambda: bool(rasters()))
    with qtbot.waitSignal(panel.controller.images.added):
        panel.controller.do(row.key, Action.ADD_TO_PROJECT)
    assert len(rasters()) == 1


def test_a_raster_that_gdal_cannot_open_is_kept_and_told(make_panel, buyer, settings, bar, qtbot):
    settings.adds_to_project = False
    panel, row = complete(make_panel, buyer, qtbot)
    files = [row.record.folder / name for name in row.record.download.files]
    images = [path for path in files if path.read_bytes()[:2] == b"II"]
    for path in images:
        path.write_bytes(path.read_bytes()[:12] + bytes(path.stat().st_size - 12))
    panel.controller.do(row.key, Action.ADD_TO_PROJECT)
    assert images
    qtbot.waitUntil(lambda: any("can't open it" in text for text in words(bar)))
    assert all(path.exists() for path in images)
    assert rasters() == []


def test_my_area_is_cut_out_of_the_images_beside_them(make_panel, buyer, qtbot):
    item = next(i for i in buyer.items if i.level not in ("L0", "L1A", "L1B"))
    west, south, east, north = bounds(item)
    area = aoi_from_bbox((west + east) / 2, (south + north) / 2, east, north)
    panel, row = complete(make_panel, buyer, qtbot, item, area=lambda: area)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    assert Extra.CLIP in row.deeds
    panel.controller.do(row.key, Extra.CLIP)
    qtbot.waitUntil(lambda: len(rasters()) == 2, timeout=15_000)
    assert list(row.record.folder.rglob("*_clip.tif"))


def bounds(item):
    rings = item.geometry["coordinates"]
    points = rings[0] if item.geometry["type"] == "Polygon" else rings[0][0]
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    return min(lons), min(lats), max(lons), max(lats)


def test_without_an_area_clipping_says_so(make_panel, buyer, bar, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    panel.controller.do(row.key, Extra.CLIP)
    assert any("There is no area" in text for text in words(bar))


def test_footprints_that_the_journal_does_not_know_are_asked_for_and_shown(
    make_panel, buyer, qtbot
):
    order_id = buyer.order(*buyer.items[:2])
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    for _ in range(2):
        panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)
        qtbot.waitUntil(lambda: bool(vectors()), timeout=10_000)
    assert [layer.featureCount() for layer in vectors()] == [2]


def vectors():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]


# Files, marks, keyboard


def test_orders_are_exported_also_those_removed_from_the_list(
    make_panel, buyer, qtbot, sandbox, tmp_path
):
    order_id = buyer.order(*buyer.items[:2])
    sandbox.cancel(order_id)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.CANCELLED)
    panel.controller.do(row.key, Action.REMOVE_FROM_LIST)
    qtbot.waitUntil(lambda: not rows(panel))
    for name in ("orders.csv", "orders"):
        with qtbot.waitSignal(panel.informed):
            panel.files.write_orders(tmp_path / name)
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["order_id"] for row in table] == [order_id] * 2
    layer = QgsVectorLayer(str(tmp_path / "orders.gpkg"), "orders", "ogr")
    assert [f["item"] for f in layer.getFeatures()] == [row["item"] for row in table]


def test_a_geopackage_of_orders_has_footprints_and_numbers(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)  # the journal knows them from now on
    qtbot.waitUntil(lambda: bool(vectors()), timeout=10_000)
    with qtbot.waitSignal(panel.informed):
        panel.files.write_orders(tmp_path / "orders.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "orders.gpkg"), "orders", "ogr")
    feature = next(layer.getFeatures())
    assert not feature.geometry().isEmpty()
    assert feature["price"] == float(row.record.prices[0].amount)
    assert layer.crs().authid() == "EPSG:4326"


def test_accepted_licences_are_exported(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    with qtbot.waitSignal(panel.informed):
        panel.files.write_ledger(tmp_path / "licences")
    assert order_id in (tmp_path / "licences.csv").read_text("utf-8-sig")


def test_what_was_bought_is_known_for_the_marks_in_the_results(make_panel, buyer, qtbot):
    panel = make_panel()
    assert panel.bought() == frozenset()
    with qtbot.waitSignal(panel.bought_changed, timeout=10_000):
        buyer.order()
    item = buyer.items[0]
    assert panel.bought() == {f"{item.collection}/{item.id}"}


def test_enter_does_what_helps_and_the_details_are_told(make_panel, buyer, browser, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.view.select(row.key)
    assert panel.findChild(QLabel, "orderDetailsLabel").text().startswith(f"Order {order_id}")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(browser.exists)


def test_the_menu_offers_all_that_can_be_done(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    menu = panel.view.menu_of(row)
    assert len(menu.actions()) == len(row.deeds)
    assert menu.actions()[0].text() == "Pay in the Browser…"


def test_the_folder_for_images_is_kept(make_panel, settings, tmp_path):
    from qgis.PyQt.QtWidgets import QLineEdit

    panel = make_panel()
    edit = panel.findChild(QLineEdit, "downloadFolderEdit")
    assert edit.text() == str(tmp_path / "images")
    edit.setText(str(tmp_path / "other"))
    assert settings.download_folder == tmp_path / "other"


def test_a_vanished_disk_does_not_hold_the_order(make_panel, buyer, qtbot, tmp_path):
    panel, row = complete(make_panel, buyer, qtbot)
    state = row.record.download
    states = DownloadStates(buyer.journal)
    gone = replace(state, folder=tmp_path / "unplugged" / "disk" / "order")
    states.record(buyer.origin, row.record.order_id, gone)
    panel.refresh()
    row = wait_for(qtbot, panel, row.record.order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)
    assert row.record.folder == state.folder


# The desktop


class Tray:
    """Stands for the desktop's area of notices, which no test machine has."""

    MessageIcon = None
    shown: ClassVar[list[str]] = []

    def __init__(self, *_arguments):
        self.messageClicked = self

    def connect(self, slot):
        self.slot = slot

    def show(self):
        self.is_shown = True

    def hide(self):
        self.is_shown = False

    def showMessage(self, _title, text, *_more):
        self.shown.append(text)

    @staticmethod
    def isSystemTrayAvailable():
        return True

    @staticmethod
    def supportsMessages():
        return True


@pytest.mark.parametrize("is_in_front", [True, False], ids=["in front", "behind"])
def test_the_desktop_tells_it_only_while_qgis_is_not_in_front(qtbot, monkeypatch, is_in_front):
    from datacosmos_imagery.ui import notices

    monkeypatch.setattr(notices, "QSystemTrayIcon", Tray)
    monkeypatch.setattr(Tray, "shown", [])
    window = QPushButton()
    qtbot.addWidget(window)
    desktop = notices.DesktopNotices(window, QIcon())
    if is_in_front:
        with qtbot.waitActive(window):
            window.show()
    else:
        qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    assert desktop.show("DataCosmos", "The order is paid.") is not is_in_front
    assert Tray.shown == ([] if is_in_front else ["The order is paid."])
    desktop.withdraw()


# A connection whose secret lies behind a password


def test_nobody_is_asked_for_a_password_by_a_timer_but_by_the_button(
    make_panel, buyer, profile, settings, auth_database, qtbot, sandbox
):
    settings.current_profile_id = profile.id
    order_id = buyer.order()
    auth_database.clearMasterPassword()
    asked = [r for r in sandbox.requests if r.path.endswith(order_id)]
    panel = make_panel(environ={"HOME": "/nowhere"})
    label = panel.findChild(QLabel, "ordersLabel")
    qtbot.waitUntil(lambda: "to sign in" in label.text())
    assert [r for r in sandbox.requests if r.path.endswith(order_id)] == asked
    sandbox.pay(order_id)
    auth_database.setMasterPassword("test", True)  # as the user does, asked by QGIS
    panel.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert "sign in" not in label.text()


def test_an_unchanged_journal_is_not_read_again_and_again(make_panel, buyer, qtbot, monkeypatch):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.PAID)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    book, reads = panel.controller.book, []
    with qtbot.waitSignal(book._background._finished):
        book.refresh()
    read = book._read
    monkeypatch.setattr(book, "_read", lambda: reads.append(1) or read())
    with qtbot.waitSignal(book._background._finished):
        book.glance()
    assert reads == []
    buyer.order(buyer.items[1])
    with qtbot.waitSignal(panel.changed):
        book.glance()
    assert reads == [1]


# Menus and keys


def open_menu(panel, *, at=None):
    """Open the context menu by the key, or by a right click at a place; return it or None."""
    viewport = panel.view.viewport()
    reason = QContextMenuEvent.Reason.Keyboard if at is None else QContextMenuEvent.Reason.Mouse
    at = at or QPoint(0, 0)
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return next(reversed(panel.view.findChildren(QMenu, "orderMenu")), None)


def test_the_menu_of_an_order_opens_by_key_and_by_a_right_click_on_it(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    below = QPoint(5, panel.view.viewport().height() - 5)
    assert open_menu(panel, at=below) is None
    spot = panel.view.visualRect(panel.view.model().index(0)).center()
    menu = open_menu(panel, at=spot)
    next(a for a in menu.actions() if "Number" in a.text()).trigger()
    assert QApplication.clipboard().text() == order_id
    menu.close()
    panel.view.select(row.key)
    assert len(open_menu(panel).actions()) == len(row.deeds)


def test_delete_removes_only_what_may_leave_the_list(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.view.select("unheard of")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=0.5))
    panel.controller.do(row.key, Action.DOWNLOAD)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.selected().key == row.key
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not rows(panel))


def test_a_double_click_shows_the_footprints(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    spot = panel.view.visualRect(panel.view.model().index(0)).topLeft() + QPoint(40, 4)
    double_click(panel.view, spot)
    qtbot.waitUntil(lambda: bool(vectors()), timeout=10_000)


def test_the_button_of_an_order_explains_itself(make_panel, buyer, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    place = panel.view.visualRect(panel.view.model().index(0)).topLeft()
    tip = "Pay in the Browser…"

    def button_is_explained():  # once the view is laid out
        return tip_at(panel.view, panel.view.part_rect(0, Part.BUTTON).center()) == tip

    qtbot.waitUntil(button_is_explained)
    assert tip_at(panel.view, place) not in ("", tip)
    assert row.deed is Action.OPEN_CHECKOUT


def test_what_a_menu_offered_is_not_done_once_the_order_has_changed(make_panel, buyer, bar, qtbot):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    before = words(bar)
    for deed in (Action.ADD_TO_PROJECT, Extra.CLIP):
        panel.controller.do(row.key, deed)
    panel.controller.do("gone", Action.DOWNLOAD)
    assert words(bar) == before
    assert not panel.controller.downloads.is_running("gone")
    assert rasters() == []


# Paying, once more


def confirm_box():
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "confirmRiseBox"]
    return next((box for box in found if box.isVisible()), None)


def accept_rise(box):
    role = QMessageBox.ButtonRole.AcceptRole
    next(b for b in box.buttons() if box.buttonRole(b) == role).click()


def test_a_price_that_rose_since_the_last_look_is_shown_before_the_payment_page(
    make_panel, buyer, browser, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    order = sandbox.orders[order_id]
    order.lines = [(entry, level, price + 4) for entry, level, price in order.lines]
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: confirm_box() is not None)
    assert not browser.exists()
    accept_rise(confirm_box())
    qtbot.waitUntil(browser.exists)


def test_the_link_of_an_order_that_got_dearer_is_copied_only_when_that_is_accepted(
    make_panel, dear, qtbot
):
    buyer, environ = dear
    order_id = buyer.order()
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    QApplication.clipboard().clear()
    panel.controller.do(row.key, Extra.COPY_LINK)
    box = confirm_box()
    assert QApplication.clipboard().text() == ""
    accept_rise(box)
    qtbot.waitUntil(lambda: f"/checkout/{order_id}/" in QApplication.clipboard().text())


def test_clicking_twice_asks_for_one_payment_page(make_panel, buyer, browser, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    for _click in range(2):
        panel.controller.do(row.key, Action.OPEN_CHECKOUT)
    qtbot.waitUntil(browser.exists)
    qtbot.waitUntil(lambda: not panel.controller.checkout.is_busy(row.key))
    qtbot.waitUntil(lambda: browser.read_text().count("\n") == 1)


def test_a_service_that_names_no_payment_page_says_the_status(
    make_panel, buyer, browser, bar, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    plain = {"data": {"id": order_id, "status": "UNPAID"}, "errors": []}
    body = json.dumps(plain).encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}$", "GET", times=None, body=body))
    empty = json.dumps({"data": {}, "errors": []}).encode()
    sandbox.faults.add(Fault(f"/orders/{order_id}/checkout", times=None, body=empty))
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: any("names no payment page" in text for text in words(bar)))
    assert not browser.exists()


def test_an_order_that_was_paid_meanwhile_opens_no_page(make_panel, buyer, browser, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    sandbox.pay(order_id)
    click_part(panel, row, qtbot)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert not browser.exists()


def test_a_browser_that_does_not_start_is_told_with_the_way_out(
    make_panel, buyer, bar, qtbot, monkeypatch
):
    monkeypatch.setenv("DATACOSMOS_BROWSER", "/nowhere/browser")
    order_id = buyer.order()
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    click_part(panel, row, qtbot)
    qtbot.waitUntil(lambda: any("couldn't be opened. Copy the link" in t for t in words(bar)))


# Following, once more


def test_asking_that_is_stopped_in_the_task_manager_goes_on_later(
    make_panel, buyer, qtbot, sandbox
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    check = panel.findChild(QToolButton, "checkOrderButton")
    qtbot.waitUntil(check.isEnabled)
    sandbox.faults.add(Fault("/orders", "GET", times=1, delay_s=1))
    check.click()
    qtbot.waitUntil(lambda: not check.isEnabled())
    stop_task("Asking about orders")
    qtbot.waitUntil(check.isEnabled)
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_a_service_that_is_back_is_found_again_without_a_click(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.poller._offline_s = 0.2  # instead of half a minute
    label = panel.findChild(QLabel, "ordersLabel")
    sandbox.faults.add(Fault("/orders", "GET", times=None, drop=True))
    panel.controller.poller.wake()
    qtbot.waitUntil(lambda: "can't be reached" in label.text(), timeout=30_000)
    sandbox.faults.clear()
    sandbox.pay(order_id)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_an_account_that_has_gone_is_told_when_the_user_checks(
    make_panel, buyer, bar, qtbot, credentials_file
):
    order_id = buyer.order()
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.WAITING)
    qtbot.waitUntil(lambda: not panel.controller.poller.is_asking)
    credentials_file.unlink()
    panel.findChild(QToolButton, "checkOrderButton").click()
    assert any(credentials_file.name in text for text in words(bar))


def test_a_broken_download_behind_a_password_waits_for_the_user(
    make_panel, buyer, profile, settings, auth_database, qtbot, sandbox
):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    panel.leave()
    settings.current_profile_id = profile.id
    auth_database.clearMasterPassword()
    again = make_panel(environ={"HOME": "/nowhere"})
    row = wait_for(qtbot, again, row.record.order_id, Phase.DOWNLOADING)
    assert not again.controller.downloads.is_running(row.key)
    auth_database.setMasterPassword("test", True)  # as the user does, asked by QGIS
    again.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, again, row.record.order_id, Phase.COMPLETE)


# Files and folders, once more


def test_the_folder_of_an_order_is_opened(make_panel, buyer, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    with opened("file") as urls:
        panel.controller.do(row.key, Action.SHOW_IN_FOLDER)
    assert urls == [QUrl.fromLocalFile(str(row.record.folder)).toString()]


@pytest.mark.parametrize("is_chosen", [True, False], ids=["chosen", "cancelled"])
def test_images_are_added_over_a_raster_of_heights(
    make_panel, buyer, settings, qtbot, monkeypatch, is_chosen
):
    settings.adds_to_project = False
    panel, row = complete(make_panel, buyer, qtbot)
    files = [row.record.folder / name for name in row.record.download.files]
    heights = next(path for path in files if path.read_bytes()[:2] == b"II")
    answer = (str(heights) if is_chosen else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_what: answer)
    panel.controller.do(row.key, Extra.ADD_OVER_ELEVATION)
    if is_chosen:
        qtbot.waitUntil(lambda: bool(rasters()))
    else:
        qtbot.waitUntil(lambda: not panel.controller._services.runner._running)
        assert rasters() == []


def test_footprints_that_nobody_knows_are_said_to_be_so(
    make_panel, buyer, bar, qtbot, account_environment
):
    order_id = buyer.order()
    environ = {**account_environment, "DATACOSMOS_API_URL": "https://other.example"}
    panel = make_panel(environ=environ)
    row = wait_for(qtbot, panel, order_id, Phase.WAITING)
    panel.controller.do(row.key, Action.SHOW_FOOTPRINTS)
    assert any("Nobody knows where" in text for text in words(bar))
    assert vectors() == []


@pytest.mark.parametrize(
    ("entry", "name"),
    [("Export Orders…", "mine.csv"), ("Export Accepted Licences…", "licences.csv")],
)
def test_exports_ask_where_and_remember_the_folder(
    make_panel, buyer, qtbot, monkeypatch, tmp_path, entry, name
):
    buyer.order()
    panel, asked = make_panel(), []
    answers = iter(["", str(tmp_path / name), ""])

    def answer(_parent, _title, suggestion, _kinds):
        asked.append(suggestion)
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    menu = panel.findChild(QToolButton, "exportOrdersButton").menu()
    action = next(a for a in menu.actions() if a.text() == entry)
    action.trigger()
    with qtbot.waitSignal(panel.informed):
        action.trigger()
    assert (tmp_path / name).exists()
    action.trigger()
    assert asked[2].startswith(str(tmp_path))


def test_a_download_that_runs_is_not_begun_again(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=0.3))
    for _click in range(2):
        panel.controller.do(row.key, Action.DOWNLOAD)
    assert panel.controller.downloads.is_running(row.key)
    assert not panel.controller.downloads.is_queued(row.key)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_an_order_keeps_the_folder_that_was_chosen_first(make_panel, buyer, qtbot, tmp_path):
    order_id = buyer.order()
    panel = make_panel()
    states = DownloadStates(buyer.journal)
    for name in ("first", "second"):
        panel.on_order_placed(buyer.origin, order_id, tmp_path / name)
    qtbot.waitUntil(lambda: states.get(buyer.origin, order_id) is not None)
    panel.leave()
    assert states.get(buyer.origin, order_id).folder.parent == tmp_path / "first"
