# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures of the guide: the whole way from the first run to the image on the map."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from datacosmos_imagery.core.geo.geometry import footprint_shape
from datacosmos_imagery.core.money import Money
from datacosmos_imagery.ui.adapters.settings import BY_CREDENTIALS, Profile, Settings
from driving import (
    choose_project,
    click,
    click_spot,
    dialogs,
    find,
    find_action,
    iface,
    in_dialog,
    press,
    report,
    save,
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
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QDockWidget

CATALONIA = QgsRectangle(-0.1, 40.1, 3.1, 42.15)
STUDY_AREA = (
    (0.42, 40.62),
    (1.15, 40.98),
    (2.10, 41.22),
    (2.68, 41.58),
    (2.40, 41.84),
    (1.25, 41.42),
    (0.55, 41.02),
)
SEA, LAND, BORDER = "#dbe6ec", "#f3f0e9", "#c9c3b6"
WIDTH = 430


def taken(widget, name, area=None):
    settle()
    picture = widget.grab(area) if area is not None else widget.grab()
    report(**{name: save(picture, f"help/{name}")})


def map_and_dock(name):
    """Take the map with the dock beside it, without the rest of the window."""
    window, dock = iface.mainWindow(), find("DataCosmosDock")
    wait_for_canvas()
    corner = canvas.mapTo(window, QPoint(0, 0))
    end = dock.mapTo(window, QPoint(dock.width(), dock.height()))
    taken(window, name, QRect(corner, end))


def add_background():
    """Show land and sea, from what QGIS brings along."""
    path = QgsApplication.pkgDataPath() + "/resources/data/world_map.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=states_provinces", "Land", "ogr")
    if not layer.isValid():
        raise OSError(path)
    symbol = QgsFillSymbol.createSimple(
        {"color": LAND, "outline_color": BORDER, "outline_width": "0.3"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    project.setBackgroundColor(QColor(SEA))
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
    return layer


def show_area(box):
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project
    )
    canvas.setExtent(to_map.transformBoundingBox(box))
    wait_for_canvas()


def draw(corners):
    """Draw the area of interest with the mouse, as a user does."""
    click(find("drawPolygonButton"))
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project
    )
    for x, y in corners:
        place = canvas.getCoordinateTransform().transform(to_map.transform(x, y))
        at = QPoint(round(place.x()), round(place.y()))
        click_spot(canvas.viewport(), at)
    click_spot(canvas.viewport(), at, Qt.MouseButton.RightButton)
    settle()


def same_ground():
    """Return two rows whose scenes, of two days, show about the same, and have that in sight."""
    items = [model.chosen(row).item for row in range(model.rowCount())]
    shapes = [footprint_shape(item.footprint) for item in items]
    for one, other in combinations(range(len(items)), 2):
        common = shapes[one].intersection(shapes[other])
        if common.area > 0.6 * shapes[one].area and items[one].thumbnail and items[other].thumbnail:
            west, south, east, north = common.bounds
            show_area(QgsRectangle(west, south, east, north))
            return one, other
    raise LookupError("no two scenes of the same ground")


def search():
    click(find("searchButton"))
    wait_until(
        lambda: "found" in status() and not find("cancelButton").isVisible(), "the search ends", 30
    )


def wait_for_previews(addresses):
    """Wait for pictures; the sandbox draws each when it is first asked for."""
    loader = dock.panel.search.thumbnails

    def are_there():
        return all(loader.pixmap(address) is not None for address in addresses if address)

    wait_until(are_there, "previews are there", 240)


def wait_for_list():
    """Wait for the pictures of the rows in sight."""
    sight = view.viewport().rect()
    rows = [n for n in range(20) if view.visualRect(model.index(n)).intersects(sight)]
    wait_for_previews([model.result(row).shown.item.thumbnail for row in rows])


def status():
    return find("statusLabel").text()


def order_dialog():
    def shown():
        return [d for d in dialogs() if d.objectName() == "DataCosmosOrderDialog"]

    click(find("orderButton"))
    dialog = wait_until(shown, "the dialog opens")[0]
    wait_until(lambda: not dialog.progress.isVisible(), "prices and licences", 30)
    wait_until(lambda: any(r.acquisition for r in dialog.lines_view.model().rows), "levels", 30)
    wait_for_previews([entry.thumbnail for entry in dock.panel.cart.entries()])
    return dialog


def toggle_licence(dialog, row):
    view = dialog.licences_view
    view.setCurrentIndex(view.model().index(row, 0))
    view.setFocus()
    press(view, Qt.Key.Key_Space)


def width_of(layer):
    to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
    return to_map.transformBoundingBox(layer.extent()).width()


def take_settings(dialog):
    find("downloadFolderWidget", parent=dialog).setFilePath("/home/ana/Imagery")
    dialog.resize(920, 600)
    taken(dialog, "settings")


def choose_credits(dialog):
    combo = dialog.contract_combo
    combo.setCurrentIndex(combo.findText("Credits", Qt.MatchFlag.MatchStartsWith))
    combo.activated.emit(combo.currentIndex())
    wait_until(lambda: "USD" in dialog.total_label.text(), "it is priced anew", 30)


def images():
    """Return the bought images that are on the map."""
    return [one for one in project.mapLayers().values() if isinstance(one, QgsRasterLayer)]


def show_layer(layer, scale):
    to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
    extent = to_map.transformBoundingBox(layer.extent())
    extent.scale(scale)
    canvas.setExtent(extent)
    wait_for_canvas()


def place(dialog):
    wait_until(lambda: dialog.place_button.isEnabled(), "all is agreed on", 30)
    click(dialog.place_button)
    wait_until(lambda: not dialog.place_button.isVisible(), "the order is placed", 30)
    settle()


# QGIS mirrors its window only where Qt's own translation is installed.
QgsApplication.setLayoutDirection(QLocale().textDirection())
iface.messageBar().clearWidgets()
iface.newProject()
project = QgsProject.instance()
canvas = iface.mapCanvas()
window = iface.mainWindow()
window.findChild(QDockWidget, "Browser").close()
window.resizeDocks([window.findChild(QDockWidget, "Layers")], [225], Qt.Orientation.Horizontal)
land = add_background()
settle()  # until QGIS has taken over the first layer's
project.setCrs(QgsCoordinateReferenceSystem("EPSG:25831"))
dock = find("DataCosmosDock")
click(toolbar_button(find_action("datacosmosTogglePanel")))
wait_until(lambda: dock.panel is not None and dock.isVisible(), "the dock opens")
set_dock_width(dock, WIDTH)
taken(dock, "first-run", QRect(0, 0, dock.width(), 9 * dock.height() // 10))
click(find("exploreSandboxButton"))
wait_until(lambda: find("searchButton").isVisible(), "the sandbox is there", 30)
show_area(CATALONIA)
draw(STUDY_AREA)
find("cloudSpin").setValue(40)
search()
combo = find("sortCombo")
combo.setCurrentIndex(combo.findData("cloud"))
view = find("resultsView")
model = view.model()
selection = view.selectionModel()
named = {model.index(n, 0).data(): n for n in range(model.rowCount())}
report(rows=list(named), status=status())
wait_for_list()
selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
view.setFocus()
settle()
wait_for_list()
wait_for_canvas()
said = find("selectionSumLabel")
wait_until(lambda: not said.text().endswith("…"), "what is selected is summed up")
taken(window, "search")

view.setCurrentIndex(model.index(0, 0))
press(view, Qt.Key.Key_Q)
quick_look = dock.panel.search.quick_look
wait_until(lambda: quick_look.is_shown(model.keys_of([0])[0]), "the quick look", 30)
map_and_dock("quick-look")
press(view, Qt.Key.Key_Q)
show_area(CATALONIA)

view.clearSelection()
for row in same_ground():
    selection.select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
click(find("compareButton"))
comparison = dock.panel.search.tools.comparison
wait_until(lambda: comparison.pair is not None, "two quick looks are compared", 60)
iface.messageBar().clearWidgets()
wait_for_list()
map_and_dock("compare")
press(canvas, Qt.Key.Key_Escape)
show_area(CATALONIA)

click(find("coverButton"))
wait_until(lambda: find("addCoverToCartButton").isVisible(), "a set is proposed", 30)
wait_until(lambda: not find("coverStopButton").isVisible(), "no better one comes", 60)
report(cover=find("coverLabel").text())
view.scrollTo(model.index(2))
wait_for_list()
map_and_dock("cover")
click(find("addCoverToCartButton"))
cart = find("cartView")
wait_until(lambda: cart.model().rowCount() > 0, "the set is in the cart")
click(find("dismissCoverButton"))

# Open Cosmos's own satellites as well.
for platform in ("mantis", "menut", "platero"):
    own = [f for f in model.all_chosen() if f.item.platform == platform]
    dock.panel.search.add_to_cart_requested.emit(own[:1])
wait_until(lambda: dock.panel.cart.count() == 5, "all are in the cart")
tabs = find("datacosmosTabs")
tabs.setCurrentIndex(1)
wait_for_previews([entry.thumbnail for entry in dock.panel.cart.entries()])
choose_project()  # the cover buys parts, which go to a project
taken(dock, "cart")
first_cart = dock.panel.cart.entries()

dialog = order_dialog()
toggle_licence(dialog, 0)
folder = dialog.folder_widget.filePath()
dialog.folder_widget.setFilePath("/home/ana/Imagery")  # for the picture only
dialog.lines_view.clearSelection()
taken(dialog, "order")
dialog.folder_widget.setFilePath(folder)
for row in range(1, dialog.licences_view.model().rowCount()):
    toggle_licence(dialog, row)
place(dialog)
click(dialog.close_button)

# Two more, paid with credits, so that they are downloaded at once.
bought = {line.item for line in (entry.line for entry in first_cart)}
left = [found for found in model.all_chosen() if found.item.id not in bought and found.item.price]
clear = next(found for found in left if found.item.platform.startswith("sentinel-2"))
inside = footprint_shape(clear.item.geometry)
finer = next(
    found
    for found in left
    if found.item.platform in ("menut", "platero")
    and inside.contains(footprint_shape(found.item.geometry))
)
for chosen in (clear, finer):
    dock.panel.search.add_to_cart_requested.emit([chosen])
    wait_until(lambda: dock.panel.cart.count() == 1, "it is in the cart")
    dialog = order_dialog()
    choose_credits(dialog)
    for row in range(dialog.licences_view.model().rowCount()):
        toggle_licence(dialog, row)
    place(dialog)
    click(dialog.close_button)
tabs.setCurrentIndex(2)
orders = find("ordersView").model()


def complete():
    return [row for row in orders.rows if row.record.phase.value == "complete"]


wait_until(lambda: len(complete()) == 2, "both are downloaded", 240)
wait_until(lambda: len(images()) == 2, "both are on the map", 60)
iface.messageBar().clearWidgets()
folder_edit = find("downloadFolderEdit", parent=dock)
folder_edit.blockSignals(True)
folder_edit.setText("/home/ana/Imagery")  # for the picture only
taken(dock, "orders")

# The images on the map, without the footprints of the search.
search_layer = next(one for one in project.mapLayers().values() if one.name().startswith("Search"))
project.layerTreeRoot().findLayer(search_layer.id()).setItemVisibilityChecked(False)
show_layer(max(images(), key=width_of), 0.8)
for group in project.layerTreeRoot().findGroup("DataCosmos").children():
    group.setExpanded(False)
taken(window, "on-map")

Settings().order_limit = Money(Decimal(2000), "EUR")
Settings().month_limit = Money(Decimal(10000), "EUR")
Settings().save_profile(
    Profile(
        "first",
        "Open Cosmos",
        organisation_id=42,
        contract_id=456,
        contract_name="Standard",
        sign_in=BY_CREDENTIALS,
    )
)
in_dialog(
    lambda: iface.showOptionsDialog(window, "DataCosmosOptions"),
    take_settings,
)
