# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders of which some is missing: named, on the map as far as they came, asked for again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from datacosmos_imagery.core.journal.download_states import DownloadStates
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.journal.records import Action, Phase, records
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.ui.adapters.accounts.accounts import Accounts
from datacosmos_imagery.ui.orders.following import OrderFollowing
from orders_tab import phase, rasters, rows, wait_for, words
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox

GONE = Fault("B04", times=None, status=410)
# Of an order that is a day old at most.
SOON = Fault("B04", times=None, status=404)


@pytest.fixture
def partly(make_panel, buyer, qtbot, sandbox):
    """Return a function that has an order downloaded with something missing."""

    def run(*faults, expected=Phase.PARTIAL, **options):
        order_id = buyer.order(paid=True, name="")
        panel = make_panel(**options)
        row = wait_for(qtbot, panel, order_id, Phase.PAID)
        for fault in faults:
            sandbox.faults.add(fault)
        panel.controller.do(row.key, Action.DOWNLOAD)
        return panel, wait_for(qtbot, panel, order_id, expected)

    return run


def ask_again(buyer, order_id, in_s=-1.0):
    """Have what is missing asked for again that soon, without waiting for the pause."""
    states = DownloadStates(buyer.journal)
    state = states.get(buyer.origin, order_id)
    assert state.retry_at > datetime.now(timezone.utc), "the pause is to be waited for"
    moment = datetime.now(timezone.utc) + timedelta(seconds=in_s)
    states.record(buyer.origin, order_id, replace(state, retry_at=moment))


def tries(buyer, order_id):
    return DownloadStates(buyer.journal).get(buyer.origin, order_id).tries


def spoken_of(panel, row):
    return panel.view.model().index(row.position).data()


def details(panel, row):
    panel.view.select(row.key)
    return panel.findChild(QLabel, "orderDetailsLabel").text().replace("\n", " ")


def test_what_came_is_on_the_map_and_what_is_missing_is_named_everywhere(partly, bar, qtbot):
    panel, row = partly(GONE)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    told = " ".join(words(bar))
    for text in (told, details(panel, row)):
        assert "B04" in text
        assert "410" in text
        assert "asked for again" in text
    assert "is partly delivered" in told
    assert "couldn't be downloaded" not in told
    spoken = spoken_of(panel, row)
    assert spoken.startswith("Partly delivered")
    assert "1 missing" in spoken
    assert {Action.RETRY_DOWNLOAD, Action.ACCEPT_MISSING, Action.ADD_TO_PROJECT} <= set(row.deeds)


def test_a_lost_metadata_file_leaves_the_order_complete_with_a_named_gap(partly, bar, qtbot):
    panel, row = partly(Fault(r"metadata|\.xml", times=None, status=410), expected=Phase.COMPLETE)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    assert "What goes with it is missing" in " ".join(words(bar))
    (missing,) = row.record.missing
    assert missing.asset in details(panel, row)
    assert "hardly comes any more" in details(panel, row)
    assert not row.needs_user
    assert Action.ACCEPT_MISSING not in row.deeds


def test_what_is_being_prepared_is_asked_for_by_itself_and_comes_onto_the_map_once(
    partly, buyer, bar, qtbot, sandbox, runner
):
    panel, row = partly(SOON)
    order_id = row.record.order_id
    assert not row.needs_user, "it comes by itself"
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    (shown,) = rasters()
    said = words(bar)
    ask_again(buyer, order_id)
    panel.refresh()
    qtbot.waitUntil(lambda: tries(buyer, order_id) == 2)
    qtbot.waitUntil(lambda: not panel.controller.downloads.is_running(row.key))
    assert words(bar) == said, "nothing is new"
    assert rasters() == [shown]
    sandbox.faults.clear()
    ask_again(buyer, order_id, in_s=0.5)
    panel.controller.book.refresh()
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert any("is downloaded" in text for text in words(bar))
    qtbot.waitUntil(lambda: runner.is_idle)
    assert shown in rasters()
    assert len({layer.source() for layer in rasters()}) == len(rasters())


def test_a_better_image_takes_the_place_of_what_could_be_shown_before(
    partly, buyer, qtbot, sandbox
):
    panel, row = partly(Fault("visual_COG", times=None, status=404))
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    (before,) = rasters()
    node = QgsProject.instance().layerTreeRoot().findLayer(before.id())
    node.setItemVisibilityChecked(False)
    assert before.source().endswith("_colour.vrt")
    sandbox.faults.clear()
    ask_again(buyer, row.record.order_id)
    panel.controller.book.refresh()
    wait_for(qtbot, panel, row.record.order_id, Phase.COMPLETE)
    qtbot.waitUntil(lambda: [one.source()[-15:] for one in rasters()] == ["visual_COG.tiff"])
    (now,) = rasters()
    node = QgsProject.instance().layerTreeRoot().findLayer(now.id())
    assert not node.itemVisibilityChecked()


def test_what_the_user_took_from_the_map_stays_away_when_the_rest_comes(
    partly, buyer, qtbot, sandbox, runner
):
    panel, row = partly(Fault("thumbnail", times=None, status=404), expected=Phase.COMPLETE)
    qtbot.waitUntil(lambda: len(rasters()) == 1)
    QgsProject.instance().removeMapLayers([layer.id() for layer in rasters()])
    order_id = row.record.order_id
    ask_again(buyer, order_id)
    panel.refresh()
    qtbot.waitUntil(lambda: tries(buyer, order_id) == 2)
    qtbot.waitUntil(lambda: runner.is_idle)
    assert rasters() == []


def test_after_a_restart_it_is_asked_again_while_the_dock_is_closed(
    partly, buyer, qtbot, sandbox, settings, make_services, account_environment, folder
):
    panel, row = partly(SOON)
    panel.leave()
    sandbox.faults.clear()
    ask_again(buyer, row.record.order_id, in_s=1.0)
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    services = make_services(Accounts(settings, environ=account_environment))
    following = OrderFollowing(services, canvas, lambda: None, delay_ms=0)
    following.begin_soon()

    def phases():
        return [record.phase for record in records(Journal(folder))]

    qtbot.waitUntil(lambda: phases() == [Phase.COMPLETE])
    following.close()


def test_an_order_that_was_removed_from_the_list_is_not_asked_again(partly, buyer, qtbot, sandbox):
    panel, row = partly(SOON)
    order_id = row.record.order_id
    panel.controller.book.hide(row.record, lambda: None)
    qtbot.waitUntil(lambda: not rows(panel))
    ask_again(buyer, order_id)
    before = len(sandbox.requests)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.controller.book.is_idle)
    qtbot.wait(300)
    assert not [r for r in sandbox.requests[before:] if "/storage/" in r.path]


def test_nothing_yet_is_no_failure_and_can_not_be_shown(partly, bar, qtbot):
    panel, row = partly(Fault("/storage/", times=None, status=404))
    assert any("is still being prepared" in text for text in words(bar))
    assert not any("couldn't be downloaded" in text for text in words(bar))
    assert Action.ADD_TO_PROJECT not in row.deeds
    spoken = spoken_of(panel, row)
    assert spoken.startswith("Being prepared")


def boxes():
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox)
        and one.objectName() == "acceptMissingBox"
        and one.isVisible()
    ]


def test_a_person_may_do_without_what_is_missing(partly, buyer, bar, qtbot, sandbox):
    panel, row = partly(GONE)
    order_id = row.record.order_id
    for _press in range(2):
        panel.controller.do(row.key, Action.ACCEPT_MISSING)
    (box,) = boxes()
    assert "B04" in box.informativeText()
    assert box.defaultButton().text() == "Go On Asking for It"
    box.defaultButton().click()
    assert phase(panel, order_id) is Phase.PARTIAL
    panel.controller.do(row.key, Action.ACCEPT_MISSING)
    (box,) = boxes()
    next(b for b in box.buttons() if b.text() == "Accept as Missing").click()
    row = wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert row.record.asked_again_at is None
    assert "accepted as missing" in details(panel, row)
    assert "accepted as missing" in (row.record.folder / "README.txt").read_text()
    qtbot.waitUntil(lambda: any("is accepted" in text for text in words(bar)))


def test_a_question_goes_with_the_plugin(partly, qtbot):
    panel, row = partly(GONE)
    panel.controller.do(row.key, Action.ACCEPT_MISSING)
    panel.leave()
    assert boxes() == []
