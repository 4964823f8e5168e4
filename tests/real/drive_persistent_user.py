# SPDX-License-Identifier: GPL-2.0-or-later
"""A user who wants the image in the cart, and tries again after each crash.

They look at the orders first. If theirs isn't there they order; then they press what the list
offers whenever it says that it needs them, until the image is on the map.
"""

from __future__ import annotations

from time import monotonic

from driving import (
    click,
    click_at,
    find,
    find_action,
    iface,
    report,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from order_dialog import accept_licences, open_order_dialog, place_order
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

_PATIENCE_S = 1.0
_IS_NONE = ("unknown", "creating", "refused", "cancelled")
presses: list[str] = []


def mine():
    """Return the row of the order, None while there is none."""
    return next((r for r in model.rows if r.record.phase.value not in _IS_NONE), None)


def look_for_order():
    """Press Check, wait for the answer, and return the row of the order if there is one."""
    wait_until(find("checkOrderButton").isEnabled, "it can be pressed", 30)
    heard = []
    poller.refreshed.connect(lambda: heard.append(True))
    click(find("checkOrderButton"))
    wait_until(lambda: heard and not poller.is_asking, "the service was asked", 30)
    wait_until(lambda: shown() == known(), "the list shows what the journal knows")
    report(found=[r.record.phase.value for r in model.rows])
    return mine()


def shown():
    return sorted((r.record.key, r.record.phase.value) for r in model.rows)


def known():
    return sorted((r.key, r.phase.value) for r in records(Journal(controller.book.folder)))


def order():
    tabs.setCurrentIndex(1)
    wait_until(lambda: panel.cart.count() >= 1, "it is in the cart")
    dialog = open_order_dialog()
    accept_licences(dialog)
    if dialog.repeat_check.isVisible():
        report(warned=find("messageLabel", parent=dialog).text())
        dialog.repeat_check.click()
    place_order()
    dialog.close()
    tabs.setCurrentIndex(2)


def wait_until_needed():
    """Wait until it is complete, or the list has said for a while that the user is needed."""
    since = [None]

    def is_time():
        row = mine()
        if row is None or not row.needs_user:
            since[0] = None
        elif since[0] is None:
            since[0] = monotonic()
        return (row and row.record.phase.value == "complete") or (
            since[0] is not None and monotonic() - since[0] > _PATIENCE_S
        )

    wait_until(is_time, "something happens to the order", 60)


def press_button():
    row = mine()
    presses.append(button_text(row.deed))
    report(presses=presses)
    view.scrollTo(model.index(row.position))
    settle()
    click_at(view.viewport(), view.part_rect(row.position, Part.BUTTON))


def group():
    """Return the order's group in the project, None while there is none."""
    ours = QgsProject.instance().layerTreeRoot().findGroup("DataCosmos")
    groups = ours.findGroups() if ours else []
    return next((g for g in groups if mine().record.number in g.name()), None)


QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
iface.messageBar().clearWidgets()
dock = find("DataCosmosDock")
if not dock.isVisible():
    click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")

from datacosmos_imagery.core.journal.journal import Journal  # noqa: E402
from datacosmos_imagery.core.journal.records import records  # noqa: E402
from datacosmos_imagery.ui.lists.row_layout import Part  # noqa: E402
from datacosmos_imagery.ui.orders.actions import button_text  # noqa: E402

panel, tabs = dock.panel, find("datacosmosTabs")
controller = panel.orders.controller
poller, view = controller.poller, find("ordersView")
model = view.model()
tabs.setCurrentIndex(2)
if look_for_order() is None:
    order()
wait_until(mine, "the order is in the list", 30)
was_complete = mine().record.phase.value == "complete"
while True:
    wait_until_needed()
    if mine().record.phase.value == "complete":
        break
    is_unpaid = mine().record.phase.value == "waiting"
    press_button()
    if is_unpaid:
        wait_until(lambda: mine().record.phase.value != "waiting", "the payment is noticed", 60)
wait_for_canvas()
if was_complete:
    press_button()
wait_until(group, "the image is in its group", 30)
wait_for_canvas()
report(
    presses=presses,
    phases=[r.record.phase.value for r in model.rows],
    folder=str(mine().record.folder),
    images=len(group().findLayers()),
    group=group().name(),
)
