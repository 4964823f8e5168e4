# SPDX-License-Identifier: GPL-2.0-or-later
"""`datacosmos:downloadorder` through servers as they are."""

from __future__ import annotations

from algorithms import refuses
from broken_deliveries import REFUSED, RIDDEN_OUT, hand_out_xml, wrong_files
from datacosmos_imagery.core.sandbox import Fault


def test_what_breaks_on_the_way_is_whole_in_the_end_and_an_error_is_no_file(
    run, buyer, sandbox, tmp_path
):
    order_id = buyer.order(paid=True)
    sandbox.files(order_id)
    asked = {"ORDER_ID": order_id, "FOLDER": str(tmp_path / "dl")}
    sandbox.faults.add(Fault("/(storage|files)/", times=None, body=REFUSED))
    refuses(run, "the scene is embargoed", name="downloadorder", **asked)
    assert not list((tmp_path / "dl").rglob("*.tif*"))
    sandbox.faults.clear()
    hand_out_xml(sandbox)
    for fault in RIDDEN_OUT:
        sandbox.faults.add(fault)
    done = run("downloadorder", **asked)
    assert done["FILES"] == len(sandbox.files(order_id)) + 1
    assert wrong_files(sandbox, order_id, tmp_path / "dl") == []
