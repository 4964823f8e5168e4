# SPDX-License-Identifier: GPL-2.0-or-later
"""A download in the real QGIS, which is killed in its midst or waits for its end."""

from __future__ import annotations

import os
import signal

from driving import click, find, find_action, report, toolbar_button, wait_until

ORDER_ID = os.environ["REAL_ORDER"]

dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
find("datacosmosTabs").setCurrentIndex(2)
model = find("ordersView").model()


def row():
    return next((r for r in model.rows if r.record.order_id == ORDER_ID), None)


wait_until(row, "the order is listed", 30)
if os.environ["REAL_DOES"] == "kill":
    dock.panel.orders.on_order_placed(row().record.origin, ORDER_ID)
    wait_until(lambda: (t := row().live.transfer) and t.files_done, "a file is whole", 60)
    os.kill(os.getpid(), signal.SIGKILL)
wait_until(lambda: row().record.phase.value == "complete", "the download is whole", 60)
report(files=list(row().record.download.files), folder=str(row().record.folder))
