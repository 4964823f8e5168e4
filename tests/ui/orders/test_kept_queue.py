# SPDX-License-Identifier: GPL-2.0-or-later
"""What was queued, paused and cancelled, and its order, survive the end of QGIS."""

from __future__ import annotations

import sqlite3

import pytest
from datacosmos_imagery.core.geo.geometry import aoi_from_bbox
from datacosmos_imagery.core.geo.wished_area import WishedArea
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.transfers.kept_queue import FILE_NAME, WHOLE, KeptQueue, Wish
from datacosmos_imagery.ui.orders.actions import Extra
from orders_tab import bounds, hold_images, wait_for, words
from stopping import stop_task

COUNT = 4


@pytest.fixture
def gate(sandbox):
    """Images come once it is set."""
    gate = hold_images(sandbox)
    yield gate
    gate.set()


@pytest.fixture
def order_ids(buyer, gate):
    return [buyer.order(item, paid=True, name="") for item in buyer.items[:COUNT]]


@pytest.fixture
def begun(make_panel, order_ids, qtbot):
    """The panel and the keys of orders of which three are downloaded, and the fourth waits."""
    panel = make_panel()
    keys = [wait_for(qtbot, panel, one, Phase.PAID).key for one in order_ids]
    for key in keys:
        panel.controller.do(key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: all(downloads.is_running(key) for key in keys[:3]))
    return panel, keys


def queued(panel):
    return [row.key for row in panel.controller.downloads.rows()]


def end(panel, runner, qtbot):
    panel.leave()
    qtbot.waitUntil(lambda: runner.is_idle)


def test_order_and_pauses_are_the_same_after_a_restart(
    make_panel, begun, order_ids, runner, qtbot, gate
):
    panel, (a, b, c, d) = begun
    fetching = panel.controller.fetching
    fetching.move([d], 0)
    panel.controller.do(b, Extra.PAUSE)
    fetching.cancel([c])
    assert queued(panel) == [d, a, b]
    end(panel, runner, qtbot)
    again = make_panel()
    qtbot.waitUntil(lambda: queued(again) == [d, a, b])
    downloads = again.controller.downloads
    assert downloads.is_paused(b)
    assert not downloads.has(c)
    gate.set()
    for number in (3, 0):
        wait_for(qtbot, again, order_ids[number], Phase.COMPLETE)
    qtbot.waitUntil(lambda: queued(again) == [b])
    again.controller.do(b, Action.RESUME_DOWNLOAD)
    wait_for(qtbot, again, order_ids[1], Phase.COMPLETE)
    again.controller.do(c, Action.RESUME_DOWNLOAD)
    wait_for(qtbot, again, order_ids[2], Phase.COMPLETE)


def test_nothing_is_kept_of_what_is_whole(begun, buyer, order_ids, runner, qtbot, gate):
    panel, _keys = begun
    gate.set()
    for order_id in order_ids:
        wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    end(panel, runner, qtbot)
    assert KeptQueue(buyer.folder).read() == ()


def test_what_is_stopped_among_qgis_tasks_is_paused_until_qgis_starts_again(
    make_panel, begun, order_ids, buyer, runner, qtbot, gate
):
    panel, keys = begun
    stop_task("Downloading orders")
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: all(downloads.is_paused(key) for key in keys))
    end(panel, runner, qtbot)
    assert {one.wish for one in KeptQueue(buyer.folder).read()} == {Wish.GO_ON}
    gate.set()
    again = make_panel()
    for order_id in order_ids:
        wait_for(qtbot, again, order_id, Phase.COMPLETE)


def test_what_is_removed_from_the_list_leaves_the_queue(begun, buyer, qtbot):
    panel, keys = begun
    fetching, downloads = panel.controller.fetching, panel.controller.downloads
    fetching.pause_all(keys)
    qtbot.waitUntil(lambda: all(downloads.is_paused(key) for key in keys))
    panel.controller.book.hide(panel.controller.book.record(keys[0]), lambda: None)
    qtbot.waitUntil(lambda: queued(panel) == keys[1:])


def test_a_newer_file_is_told_once_and_left_and_downloads_go_on(
    make_panel, buyer, bar, qtbot, sandbox
):
    KeptQueue(buyer.folder).write((), ())
    path = buyer.folder / FILE_NAME
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = path.read_bytes()
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    told = [text for text in words(bar) if "newer version" in text]
    assert len(told) == 1
    assert path.read_bytes() == before


def test_the_window_of_the_queue_is_open_once_and_does_what_is_wished(begun, qtbot):
    panel, keys = begun
    dialog = panel.controller.queue.open()
    assert panel.controller.queue.open() is dialog
    assert [row.key for row in dialog.view.model().rows] == keys
    dialog.pause_wanted.emit(keys)
    downloads = panel.controller.downloads
    qtbot.waitUntil(lambda: all(row.is_paused for row in dialog.view.model().rows))
    dialog.move_wanted.emit([keys[3]], 0)
    assert queued(panel) == [keys[3], *keys[:3]]
    dialog.cancel_wanted.emit(keys[:2])
    qtbot.waitUntil(lambda: dialog.view.model().rowCount() == 2)
    dialog.resume_wanted.emit([keys[3]])
    qtbot.waitUntil(lambda: downloads.is_running(keys[3]))
    dialog.close()


@pytest.mark.parametrize("is_paused", [False, True])
def test_the_wish_for_the_whole_after_an_area_is_kept_while_it_waits(
    make_panel, buyer, sandbox, runner, qtbot, is_paused
):
    """What waits hasn't begun, so the journal knows of the area alone."""
    item = next(i for i in buyer.items if i.level not in ("L0", "L1A", "L1B"))
    west, south, east, north = bounds(item)
    area = WishedArea.of(aoi_from_bbox((west + east) / 2, (south + north) / 2, east, north))
    order_id = buyer.order(item, paid=True, name="")
    others = [one for one in buyer.items if one is not item][:3]
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.fetching.start_area(row.record, area)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert row.record.is_area_only

    gate = hold_images(sandbox)
    for other in others:
        key = wait_for(qtbot, panel, buyer.order(other, paid=True, name=""), Phase.PAID).key
        panel.controller.do(key, Action.DOWNLOAD)
    downloads = panel.controller.downloads
    panel.controller.do(row.key, Action.DOWNLOAD)
    assert downloads.is_queued(row.key)
    if is_paused:
        panel.controller.do(row.key, Extra.PAUSE)
    end(panel, runner, qtbot)
    kept = {one.key: one for one in KeptQueue(buyer.folder).read()}
    assert kept[row.key].what == WHOLE

    gate.set()
    again = make_panel()
    if is_paused:
        qtbot.waitUntil(lambda: again.controller.downloads.is_paused(row.key))
        again.controller.fetching.go_on([row.key])
    book = again.controller.book
    qtbot.waitUntil(lambda: bool((r := book.record(row.key)) and not r.is_area_only))
    wait_for(qtbot, again, order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert KeptQueue(buyer.folder).read() == ()


def test_another_area_is_kept_while_it_waits(make_panel, buyer, sandbox, runner, qtbot):
    item = next(i for i in buyer.items if i.level not in ("L0", "L1A", "L1B"))
    west, south, east, north = bounds(item)
    first = WishedArea.of(aoi_from_bbox((west + east) / 2, (south + north) / 2, east, north))
    other = WishedArea.of(aoi_from_bbox(west, south, (west + east) / 2, (south + north) / 2))
    order_id = buyer.order(item, paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.fetching.start_area(row.record, first)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: runner.is_idle)
    panel.controller.fetching.start_area(row.record, other)
    panel.controller.fetching.pause_all([row.key])
    end(panel, runner, qtbot)
    again = make_panel()
    qtbot.waitUntil(lambda: again.controller.downloads.is_paused(row.key))
    again.controller.fetching.go_on([row.key])
    qtbot.waitUntil(
        lambda: again.controller.book.record(row.key).download.area == other, timeout=20_000
    )


@pytest.mark.parametrize("deed", [Action.DOWNLOAD, Action.RETRY_DOWNLOAD])
def test_what_is_fetched_again_of_a_complete_order_is_kept_while_it_waits(
    make_panel, buyer, runner, qtbot, deed
):
    order_id = buyer.order(paid=True, name="")
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: runner.is_idle)
    (row.record.folder / row.record.download.files[0]).unlink()
    panel.controller.do(row.key, deed)
    panel.controller.fetching.pause_all([row.key])
    end(panel, runner, qtbot)
    again = make_panel()
    qtbot.waitUntil(lambda: again.controller.downloads.is_paused(row.key))
    again.controller.fetching.go_on([row.key])
    path = row.record.folder / row.record.download.files[0]
    qtbot.waitUntil(path.is_file)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert KeptQueue(buyer.folder).read() == ()
