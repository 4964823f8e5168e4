# SPDX-License-Identifier: GPL-2.0-or-later
"""Downloads from the orders tab through servers as they are."""

from __future__ import annotations

from broken_deliveries import REFUSED, RIDDEN_OUT, hand_out_xml, wrong_files
from datacosmos_imagery.core.journal.records import Action, Phase
from datacosmos_imagery.core.sandbox import Fault
from orders_tab import wait_for


def test_what_breaks_on_the_way_is_whole_in_the_end_and_an_error_is_no_file(
    make_panel, buyer, qtbot, sandbox, tmp_path
):
    hand_out_xml(sandbox)
    order_id = buyer.order(paid=True, name="")
    sandbox.files(order_id)
    panel = make_panel()
    row = wait_for(qtbot, panel, order_id, Phase.PAID)
    sandbox.faults.clear()
    sandbox.faults.add(Fault("/(storage|files)/", times=None, body=REFUSED))
    panel.controller.do(row.key, Action.DOWNLOAD)
    row = wait_for(qtbot, panel, order_id, Phase.FAILED)
    assert "the scene is embargoed" in row.record.problem
    assert not list((tmp_path / "images").rglob("*.tif*"))
    sandbox.faults.clear()
    hand_out_xml(sandbox)
    for fault in RIDDEN_OUT:
        sandbox.faults.add(fault)
    panel.controller.do(row.key, Action.RETRY_DOWNLOAD)
    wait_for(qtbot, panel, order_id, Phase.COMPLETE)
    assert wrong_files(sandbox, order_id, tmp_path / "images") == []
