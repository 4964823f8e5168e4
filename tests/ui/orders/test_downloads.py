# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads from the orders tab: begun, broken off, gone on with."""

from __future__ import annotations

import shutil
from dataclasses import replace

from datacosmos_imagery.core import DeliverJob, Monitor
from datacosmos_imagery.core.delivery.order_folder import find_order_folder
from datacosmos_imagery.core.delivery.progress import TransferProgress
from datacosmos_imagery.core.disk.folder_lock import RECORD_NAME
from datacosmos_imagery.core.disk.holder import Holder
from datacosmos_imagery.core.journal.download_states import DownloadStates
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.transfers.shared import GUESTS
from datacosmos_imagery.ui.orders import retries
from orders_tab import (
    break_off,
    click_part,
    complete,
    end_amid,
    hold_images,
    phase,
    wait_for,
    words,
)
from qgis.PyQt.QtWidgets import QToolButton


def test_a_paused_download_keeps_what_came_and_goes_on_by_its_button(
    make_panel, buyer, qtbot, sandbox
):
    panel, row = break_off(make_panel, buyer, qtbot, sandbox)
    assert row.record.download.bytes_done > 0
    assert row.deed is Action.RESUME_DOWNLOAD
    click_part(panel, row, qtbot)
    wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)


def test_after_a_restart_a_broken_download_goes_on_by_itself(
    make_panel, buyer, qtbot, sandbox, runner
):
    order = end_amid(make_panel, buyer, qtbot, sandbox, runner)
    again = make_panel()
    wait_for(qtbot, again, order.order_id, Phase.COMPLETE)


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
    make_panel, buyer, bar, qtbot, sandbox, runner
):
    order = end_amid(make_panel, buyer, qtbot, sandbox, runner)
    again = make_panel(large_bytes=1)
    qtbot.waitUntil(lambda: any("are left" in text for text in words(bar)))
    row = wait_for(qtbot, again, order.order_id, Phase.DOWNLOADING)
    assert row.needs_user
    assert row.live.bytes_left > 1
    click_part(again, row, qtbot)
    wait_for(qtbot, again, order.order_id, Phase.COMPLETE)


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
    qtbot.waitUntil(lambda: second.controller.downloads.is_elsewhere(row.key))
    assert not second.controller.lives()(row.record).is_downloading
    wait_for(qtbot, second, order_id, Phase.COMPLETE)
    images = [r for r in sandbox.requests if "/storage/" in r.path and r.method == "GET"]
    assert len({r.path for r in images}) == len(images)


def test_what_another_machine_holds_is_gone_on_with_by_itself_once_that_is_gone(
    make_panel, buyer, qtbot, sandbox, runner, monkeypatch
):
    monkeypatch.setattr(retries, "ELSEWHERE_S", 1.0)
    order = end_amid(make_panel, buyer, qtbot, sandbox, runner)
    record = order.folder / RECORD_NAME
    holder = replace(Holder.of_this_process(), machine="lab-3", boot="x", system="x")
    record.write_bytes(holder.content(1))
    again = make_panel()
    qtbot.waitUntil(lambda: again.controller.downloads.is_elsewhere(order.key))
    assert phase(again, order.order_id) is Phase.DOWNLOADING
    record.unlink()
    wait_for(qtbot, again, order.order_id, Phase.COMPLETE)


def test_what_a_script_has_downloaded_is_listed_as_complete(
    make_panel, buyer, client, monitor, qtbot, tmp_path
):
    order_id = buyer.order(paid=True, name="")
    buyer.journal.record_status(buyer.origin, get_order(client, order_id, monitor))
    panel = make_panel()
    wait_for(qtbot, panel, order_id, Phase.PAID)
    delivery = DeliverJob(client, order_id, tmp_path / "script", (), buyer.folder).run(monitor)
    panel.refresh()
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert row.record.folder == delivery.folder
    assert row.deed is Action.ADD_TO_PROJECT


def find_order_folder_of(buyer, order_id):
    state = DownloadStates(buyer.journal).get(buyer.origin, order_id)
    return state.folder if state else None


def test_a_folder_that_vanished_is_told_and_fetched_again(make_panel, buyer, bar, qtbot):
    panel, row = complete(make_panel, buyer, qtbot)
    folder = row.record.folder
    shutil.rmtree(folder)
    panel.controller.do(row.key, Action.SHOW_IN_FOLDER)
    # Long before the folders of all orders are looked for again.
    qtbot.waitUntil(lambda: phase(panel, row.record.order_id) is Phase.PAID, timeout=15_000)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.PAID)
    assert "isn't there any more" in row.record.problem
    assert any("isn't there any more" in text for text in words(bar))
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)
    assert find_order_folder(folder.parent, buyer.origin, row.record.order_id) == folder


def test_three_orders_are_downloaded_at_a_time_and_the_others_wait(
    make_panel, buyer, qtbot, sandbox
):
    ids = [buyer.order(item, paid=True, name="") for item in buyer.items[:4]]
    panel = make_panel()
    found = [wait_for(qtbot, panel, order_id, Phase.PAID) for order_id in ids]
    gate = hold_images(sandbox)
    for row in found:
        panel.controller.do(row.key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: all(downloads.is_running(row.key) for row in found[:3]))
    assert downloads.is_queued(found[3].key)
    gate.set()
    for order_id in ids:
        wait_for(qtbot, panel, order_id, Phase.COMPLETE)


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


def test_a_broken_download_behind_a_password_waits_for_the_user(
    make_panel, buyer, profile, settings, auth_database, qtbot, sandbox, runner
):
    order = end_amid(make_panel, buyer, qtbot, sandbox, runner)
    settings.current_profile_id = profile.id
    auth_database.clearMasterPassword()
    again = make_panel(environ={"HOME": "/nowhere"})
    row = wait_for(qtbot, again, order.order_id, Phase.DOWNLOADING)
    assert not again.controller.downloads.is_running(row.key)
    auth_database.setMasterPassword("test", True)  # as the user does, asked by QGIS
    again.findChild(QToolButton, "checkOrderButton").click()
    wait_for(qtbot, again, order.order_id, Phase.COMPLETE)


def test_a_download_that_runs_is_not_begun_again(make_panel, buyer, qtbot, sandbox):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.add(Fault("/storage/", times=1, delay_s=0.3))
    for _click in range(2):
        panel.controller.do(row.key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: downloads.is_running(row.key))
    assert [one.key for one in downloads.rows()] == [row.key]
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)


def test_what_an_algorithm_fetches_is_shown_with_the_queue_and_can_be_cancelled(make_panel, qtbot):
    panel = make_panel()
    controller = panel.controller
    bar = panel.findChild(QToolButton, "queueButton")
    assert not bar.isVisible()
    with GUESTS.welcome("c2816ea3", Monitor()) as (watch, tell):
        tell(TransferProgress(10, 100, None, 0, 1, 10))
        qtbot.waitUntil(bar.isVisible)
        dialog = controller.queue.open()
        (row,) = dialog.view.model().rows
        controller.fetching.pause_all([row.key])
        controller.fetching.move([row.key], 0)
        assert not watch.cancelled()
        dialog.cancel_wanted.emit([row.key])
        assert watch.cancelled()
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert dialog.view.model().rowCount() == 0
    dialog.close()
