# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock and the order dialog in another language: what they say, and what has no room."""

from __future__ import annotations

from driving import (
    choose_project,
    click,
    dialogs,
    find,
    find_action,
    grab,
    iface,
    in_dialog,
    report,
    set_dock_width,
    settle,
    toolbar_button,
    wait_for_canvas,
    wait_until,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

CHILE = QgsRectangle(-71.72, -27.68, -71.02, -27.06)
WIDTHS = (450, 300)
cut: list[str] = []


def words(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


def is_cut(widget: QWidget) -> bool:
    """Return whether a widget is too small for what it says."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height()
    if isinstance(widget, QComboBox):
        # Its own hint has room for the longest of the choices; the one shown is what counts.
        option = QStyleOptionComboBox()
        option.initFrom(widget)
        option.editable = widget.isEditable()
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(control, option, field, widget).width()
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room
    return widget.sizeHint().width() > widget.width()


def look_over(parent: QWidget, name: str) -> None:
    """Take a picture, and note what is cut in it."""
    settle()
    grab(parent, f"language-{QgsApplication.locale()}-{name}")
    for kind in (QLabel, QAbstractButton, QComboBox):
        for widget in parent.findChildren(kind):
            inside = isinstance(widget.parent(), (QAbstractSpinBox, QLineEdit, QTabBar))
            if widget.isVisible() and not inside and words(widget) and is_cut(widget):
                room = f"{widget.width()} of {widget.sizeHint().width()}"
                cut.append(f"{name}: {widget.objectName()} {words(widget)!r} {room}")
    for bar in parent.findChildren(QTabBar):
        scrolls = [b for b in bar.findChildren(QToolButton) if b.isVisible()]
        if bar.isVisible() and scrolls:
            cut.append(f"{name}: {[bar.tabText(n) for n in range(bar.count())]}")


def in_widths(name: str) -> None:
    for width in WIDTHS:
        set_dock_width(dock, width)
        look_over(dock, f"{name}-{width}")


def order_dialog():
    click(find("orderButton"))
    shown = wait_until(
        lambda: [d for d in dialogs() if d.objectName() == "DataCosmosOrderDialog"], "the dialog"
    )
    wait_until(lambda: not shown[0].progress.isVisible(), "prices and licences are there", 30)
    return shown[0]


def in_options(options) -> None:
    look_over(find("DataCosmosOptions", QgsOptionsPageWidget, options), "options")
    in_dialog(
        lambda: click(find("addConnectionButton", parent=options)),
        lambda dialog: look_over(dialog, "connection"),
    )


iface.messageBar().clearWidgets()
iface.newProject()
project = QgsProject.instance()
project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
canvas = iface.mapCanvas()
dock = find("DataCosmosDock")
action = find_action("datacosmosTogglePanel")
report(locale=QgsApplication.locale(), menu=action.text())
click(toolbar_button(action))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
in_widths("first-run")
click(find("exploreSandboxButton"))
search_button = find("searchButton")
wait_until(search_button.isVisible, "the sandbox is there", 20)
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setExtent(to_map.transformBoundingBox(CHILE))
wait_for_canvas()
wait_until(lambda: "km²" in find("areaLabel").text(), "the area is measured")
in_widths("idle")
find("cloudSpin").setValue(60)
click(search_button)
model = find("resultsView").model()
wait_until(
    lambda: model.rowCount() > 0 and not find("cancelButton").isVisible(), "the search ends", 30
)
wait_until(lambda: not dock.panel.search.thumbnails.is_loading, "thumbnails are loaded", 60)
in_widths("results")
report(
    search=search_button.text(),
    status=find("statusLabel").text(),
    area=find("areaLabel").text(),
    tip=find("savedSearchesButton").toolTip(),
    row=model.index(0, 0).data(),
)
click(find("searchSummaryButton"))
find("moreFiltersBox").setCollapsed(False)
in_widths("filters")
find("moreFiltersBox").setCollapsed(True)
click(find("searchSummaryButton"))
click(find("coverButton"))
if find("coverSearchedAreaButton").isVisible():  # the map has another size beside another dock
    click(find("coverSearchedAreaButton"))
wait_until(lambda: find("addCoverToCartButton").isVisible(), "a set is proposed", 30)
wait_until(lambda: not find("coverStopButton").isVisible(), "no better one comes", 60)
in_widths("cover")
click(find("addCoverToCartButton"))
cart = find("cartView")
wait_until(lambda: cart.model().rowCount() > 0, "the set is in the cart")
find("datacosmosTabs").setCurrentIndex(1)
in_widths("cart")
choose_project(
    lambda chooser: look_over(chooser, "project")
)  # the cover buys parts, which go to a project
dialog = order_dialog()
look_over(dialog, "order")
report(order=dialog.windowTitle())
licences = dialog.licences_view.model()
for row in range(licences.rowCount()):
    licences.setData(licences.index(row, 0), 2, Qt.ItemDataRole.CheckStateRole)
wait_until(dialog.place_button.isEnabled, "all licences are accepted", 30)
look_over(dialog, "order-ready")
click(dialog.place_button)
wait_until(lambda: dialog.checkout_button.isVisible(), "the order is placed", 30)
look_over(dialog, "order-placed")
click(dialog.close_button)
find("datacosmosTabs").setCurrentIndex(2)
wait_until(lambda: find("ordersView").model().rowCount() > 0, "the order is in the list")
in_widths("orders")
find_action("datacosmosWhatHappened").trigger()
settle()
look_over(find("DataCosmosLogDialog"), "log")
in_dialog(lambda: iface.showOptionsDialog(iface.mainWindow(), "DataCosmosOptions"), in_options)
report(cut=cut)
