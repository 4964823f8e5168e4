# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue of downloads in the real QGIS: pauses, another order, a cancel, and all ends well."""

from __future__ import annotations

import json
import os
from pathlib import Path

from driving import (
    click,
    click_at,
    find,
    find_action,
    grab,
    iface,
    press,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    type_text,
    wait_until,
)
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel
from real_mouse import drag_for_real

LOOK = os.environ["REAL_LOOK"]
IDS = json.loads(os.environ["REAL_ORDERS"])
GATE = Path(os.environ["REAL_GATE"])
NARROW, WIDE = 300, 450

iface.messageBar().clearWidgets()
QgsSettings().setValue("datacosmos_imagery/adds_to_project", False)
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, WIDE)
find("datacosmosTabs").setCurrentIndex(2)
settle()
orders = find("ordersView")
type_text(find("downloadFolderEdit", parent=dock), os.environ["REAL_IMAGES"])


def order(number):
    """Return the row of an order in the list of orders, None while it isn't there."""
    found = (one for one in orders.model().rows if one.record.order_id == IDS[number])
    return next(found, None)


def phase(number):
    return order(number).record.phase.value if order(number) else ""


def press_button(number):
    from datacosmos_imagery.ui.lists.row_layout import Part

    row = order(number)
    orders.scrollTo(orders.model().index(row.position))
    settle()
    click_at(orders.viewport(), orders.part_rect(row.position, Part.BUTTON))


for number in range(len(IDS)):
    wait_until(lambda number=number: phase(number) == "paid", "it is known to be paid", 60)
report(bar_at_first=find("queueButton").isVisible())
for number in range(len(IDS)):
    press_button(number)
wait_until(find("queueButton").isVisible, "the line below the orders is there", 60)
set_dock_width(dock, NARROW)
label = find("queueLabel", QLabel)
wait_until(lambda: label.text(), "it says how far all is")
report(line=label.text(), line_fits=label.sizeHint().width() <= label.width() + 1)
grab(dock, f"queue-line-{LOOK}")
set_dock_width(dock, WIDE)
click(find("queueButton"))
dialog = find("DataCosmosDownloads")
view = find("queueView", parent=dialog)


def keys():
    return [row.key for row in view.model().rows]


def states():
    return {row.key: row.download.state.value for row in view.model().rows}


def running():
    return [key for key, state in states().items() if state == "running"]


def click_row(key, part):
    settle()
    click_at(view.viewport(), view.part_rect(keys().index(key), part))


def button(name):
    return find(name, QAbstractButton, dialog)


names = [order(number).key for number in range(len(IDS))]
first, second, third, fourth, fifth = names
wait_until(lambda: running() == [first, second, third], "three are fetched", 60)
wait_until(
    lambda: all(row.download.far and row.download.far.files_now for row in view.model().rows[:3]),
    "files are on their way",
    60,
)
report(order=keys() == names, waiting=[states()[fourth], states()[fifth]])
wait_until(
    lambda: all(row.download.bytes_left is not None for row in view.model().rows[3:]),
    "how large the others are is known",
    60,
)
grab(dialog, f"queue-{LOOK}")


def row_spot(number, share):
    """Return a place in a row on the screen, at this share of its height."""
    place = view.visualRect(view.model().index(number))
    y = place.top() + round(share * (place.height() - 1))
    return view.viewport().mapToGlobal(QPoint(place.left() + place.width() // 4, y))


def drag_row(number, to, share):
    settle()
    spots = [row_spot(number, 0.5), row_spot(to, share)]
    drag_for_real(spots, lambda is_over: wait_until(is_over, "the row is dragged", 30))


dialog.resize(dialog.width(), dialog.height() + 150)  # so that all rows are in sight
settle()
drag_row(4, 0, 0.02)
wait_until(lambda: keys() == [fifth, first, second, third, fourth], "what is dragged is the first")
wait_until(lambda: running() == [fifth, first, second], "and fetched at once", 60)
grab(dialog, f"queue-dragged-{LOOK}")
drag_row(0, 4, 0.98)
wait_until(lambda: keys() == names, "it is dragged back to the end")
wait_until(lambda: running() == [first, second, third], "the others have their turns again", 60)
report(dragged=True)

from datacosmos_imagery.ui.lists.row_layout import Part  # noqa: E402

click_row(first, Part.BUTTON)
wait_until(lambda: running() == [second, third, fourth], "the next takes the paused one's turn", 60)
report(paused=states()[first])

view.setFocus()
view.select([fifth])
view.setCurrentIndex(view.model().index(4))
for _step in range(4):
    press(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
wait_until(lambda: keys() == [fifth, first, second, third, fourth], "it is the first now")
wait_until(lambda: running() == [fifth, second, third], "it is fetched at once", 60)
report(pushed_back=states()[fourth], selected=[row.key for row in view.selected()] == [fifth])

click_row(second, Part.CLOSE)
wait_until(lambda: keys() == [fifth, first, third, fourth], "the cancelled one is out")
wait_until(lambda: running() == [fifth, third, fourth], "its turn is another's", 60)
grab(dialog, f"queue-changed-{LOOK}")

click(button("pauseAllButton"))
wait_until(lambda: set(states().values()) == {"paused"}, "all are paused", 60)
report(line_paused=label.text(), orders_paused=orders.model().index(order(2).position).data())
grab(dialog, f"queue-paused-{LOOK}")
click(button("resumeAllButton"))
wait_until(lambda: running() == [fifth, first, third], "the first three go on", 60)
GATE.write_text("open")
for number in (0, 2, 3, 4):
    wait_until(lambda number=number: phase(number) == "complete", f"{number} is whole", 120)
wait_until(lambda: not keys(), "the queue is empty")
report(
    cancelled=phase(1),
    bar_at_last=find("queueButton").isVisible(),
    says=[one.text() for one in dialog.findChildren(QLabel) if one.isVisible()],
)
grab(dialog, f"queue-empty-{LOOK}")
click(button("closeQueueButton"))
press_button(1)
wait_until(lambda: phase(1) == "complete", "the cancelled one is whole, too", 120)
report(folders={number: str(order(number).record.folder) for number in range(len(IDS))})
