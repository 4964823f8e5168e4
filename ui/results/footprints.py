# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of a search as a layer on the map, kept in step with the list."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal

from ..adapters.i18n import translate
from ..adapters.map.extents import WGS84
from ..adapters.map.footprint_features import (
    AREA_FIELDS,
    FOOTPRINT_FIELDS,
    OWNED_FIELDS,
    area_values,
    owned_values,
)
from ..adapters.map.footprint_index import FootprintIndex
from ..adapters.map.footprint_layer import (
    PREVIEW_FIELD,
    add_kept_layer,
    add_live_layer,
    is_live,
    live_layer,
    point_at,
    set_search,
    write_footprints,
)
from ..adapters.map.footprint_style import BY_PRICE, CHOSEN_FIELD, footprint_renderer
from ..adapters.map.project_crs import keep_crs_over_first_layer
from .footprint_facts import facts_of
from .footprint_hover import FootprintHover
from .hidden_footprints import HiddenFootprints
from .stack_pick import StackPick

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.journal.bought import Owned
    from ...core.sales.parts import PartOffer
    from ..adapters.tasks import TaskRunner

_NAMES = [name for name, _kind in FOOTPRINT_FIELDS]
_OWNED = [_NAMES.index(name) for name in OWNED_FIELDS]
_AREA = [_NAMES.index(name) for name in AREA_FIELDS]
# Pages can come faster than the map is drawn, and each drawing starts afresh.
_REDRAW_MS, _REDRAW_LATEST_MS = 300, 5000
_MANY = 1000  # from so many on the more seldom the more there are
_MARGIN = 1.25
# Of the width of a map that shows a footprint without extent, in degrees.
_SMALLEST_DEG = 0.01


class FootprintLayer(QObject):
    """Fills, styles and follows the one layer that shows the results of the last search.

    The user may delete the layer, or open another project, at any time: from then on nothing is
    shown until the next `start`.
    """

    selection_changed = pyqtSignal(list)  # keys, when the user selects on the map or in the table
    hovered = pyqtSignal(object)  # the key under the mouse, None if there is none
    added = pyqtSignal(object)  # the layer, new in the project
    removed = pyqtSignal()  # the layer has gone, with what it showed
    saved = pyqtSignal(object)  # Path
    save_failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        runner: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._runner = runner
        self._layer_id = ""
        self._index = FootprintIndex()
        self._prices: dict[str, list[float]] = {}
        self._owned: Mapping[str, Owned] = {}
        self._colour_by = BY_PRICE
        self._is_selecting = False
        self._is_animated = False
        self._pick = StackPick(canvas)
        self._hidden = HiddenFootprints(self.layer, self._unheard, self)
        self._hover = FootprintHover(canvas, self._key_at, self)
        self._hover.hovered.connect(self._on_hovered)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._restyle)
        project.layersWillBeRemoved.connect(self._on_layers_going)

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer; None before the first search, and once the user has removed it or
        made it permanent.
        """
        layer = self._project.mapLayer(self._layer_id)
        return cast(QgsVectorLayer, layer) if is_live(layer) else None

    def start(self, title: str, search_id: str) -> None:
        """Begin a new search: an empty layer with its name, the one from before if it's there."""
        layer = self.layer() or live_layer(self._project)
        if layer is None:
            keep_crs_over_first_layer(self._project)
            layer = add_live_layer(self._project)
            self.added.emit(layer)
        if layer.id() != self._layer_id:
            self._unwatch()
            self._layer_id = layer.id()
            layer.selectionChanged.connect(self._on_selection)
        with self._unheard():
            layer.removeSelection()
        layer.dataProvider().truncate()
        layer.temporalProperties().setIsActive(self._is_animated)
        set_search(layer, title, search_id)
        # What it holds is kept with the project, and so is a reason to save that.
        self._project.setDirty(True)
        self._forget()
        self._restyle()

    def append(
        self, features: Sequence[QgsFeature], found: Sequence[FoundItem] | None = None
    ) -> None:
        """Add footprints, made in a worker by `footprint_features`. Those there already are kept.

        Without a layer (the user has deleted it) nothing happens.

        Args:
            found: the items of the features, in the same order: asking these is quicker than
                asking QGIS, each of whose answers may have to wait for other threads.
        """
        layer = self.layer()
        if layer is None:
            return
        fresh: dict[str, QgsFeature] = {}
        outlines: list[bytes | None] = []
        for feature, (key, price, currency, outline) in zip(features, facts_of(features, found)):
            if key in self._index or key in fresh:
                continue
            fresh[key] = feature
            outlines.append(outline)
            if key in self._owned:
                for column, value in zip(_OWNED, owned_values(self._owned[key])):
                    feature.setAttribute(column, value)
            if isinstance(price, float) and isinstance(currency, str) and currency:
                self._prices.setdefault(currency, []).append(price)
        ok, added = layer.dataProvider().addFeatures(list(fresh.values()))
        if not ok:
            raise RuntimeError(f"Footprints were refused: {layer.dataProvider().lastError()}")
        is_first = len(self._index) == 0
        self._index.add(zip(fresh, added), outlines)
        layer.updateExtents()
        if is_first:
            self._restyle()
        elif not self._redraw.isActive():
            # Each drawing starts afresh, and takes both cores of a small machine.
            share = len(self._index) / _MANY
            self._redraw.start(min(max(_REDRAW_MS, round(_REDRAW_MS * share)), _REDRAW_LATEST_MS))

    def draw_now(self) -> None:
        """Draw what was added and would be drawn soon."""
        if self._redraw.isActive():
            self._redraw.stop()
            self._restyle()

    def set_colour_by(self, what: str) -> None:
        """Colour by "price", "cloud" or "none"."""
        self._colour_by = what
        self._restyle()

    def set_owned(self, owned: Mapping[str, Owned]) -> None:
        """Note in the footprints what is owned, by the items' keys, now and of what comes."""
        changed = [key for key in {*owned, *self._owned} if owned.get(key) != self._owned.get(key)]
        self._owned = dict(owned)
        self._change(_OWNED, {key: owned_values(owned.get(key)) for key in changed})

    def set_area_prices(self, offers: Mapping[str, PartOffer]) -> None:
        """Note in the footprints what the parts inside the area cost, by the items' keys."""
        values = {key: area_values(one.price, one.area_km2) for key, one in offers.items()}
        self._change(_AREA, values)

    def _change(self, columns: Sequence[int], values: Mapping[str, Sequence[object]]) -> None:
        """Write values of columns into footprints, by the items' keys."""
        layer = self.layer()
        if layer is not None and values:
            changes = {
                number: dict(zip(columns, of_key))
                for key, of_key in values.items()
                for number in self._index.ids_of([key])
            }
            layer.dataProvider().changeAttributeValues(changes)

    def set_preview(self, key: str, image: Path) -> None:
        """Show this local image in the map tip of a footprint."""
        layer = self.layer()
        if layer is None:
            return
        column = layer.fields().lookupField(PREVIEW_FIELD)
        address = QUrl.fromLocalFile(str(image)).toString(
            QUrl.ComponentFormattingOption.FullyEncoded
        )
        for number in self._index.ids_of([key]):
            layer.dataProvider().changeAttributeValues({number: {column: address}})

    def select_keys(self, keys: Iterable[str]) -> None:
        """Select exactly these footprints. `selection_changed` isn't emitted."""
        layer = self.layer()
        if layer is None:
            return
        ids = set(self._index.ids_of(keys))
        if ids != set(layer.selectedFeatureIds()):
            with self._unheard():
                layer.selectByIds(list(ids))

    def set_hidden(self, keys: Collection[str]) -> None:
        """Hide these footprints, until others are hidden or a new search begins."""
        self._hidden.set(keys)

    def change_hidden(self, hidden: Collection[str], shown: Collection[str]) -> None:
        """Hide some footprints more, and show some again."""
        self._hidden.change(hidden, shown)

    def hover(self, key: str | None) -> None:
        """Light up this footprint; None for none."""
        self._hover.show(self._index.geometry_of(key) if key and self.layer() else None)

    def zoom_to(self, keys: Iterable[str]) -> None:
        """Show these footprints, all of them."""
        crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(_wgs84(), crs, self._project)
        extent = QgsRectangle()
        for box in self._index.boxes_of(keys):
            box.grow(max(0.0, _SMALLEST_DEG - max(box.width(), box.height())) / 2)
            try:
                extent.combineExtentWith(transform.transformBoundingBox(box))
            except QgsCsException:
                # This map can't show that part; the others may still be shown.
                continue
        if not extent.isEmpty():
            extent.scale(_MARGIN)
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def set_animated(self, is_animated: bool) -> None:
        """Let QGIS's temporal controller show footprints by their time, from now on."""
        self._is_animated = is_animated
        layer = self.layer()
        if layer is not None:
            layer.temporalProperties().setIsActive(is_animated)
            layer.triggerRepaint()

    def save_to_geopackage(self, path: Path) -> None:
        """Save the footprints in the background and add the file to the project.

        The layer itself is in memory and holds the next search later on; the file stays with the
        project. `saved` or `save_failed` tells how it ended.
        """
        layer = self.layer()
        if layer is None:
            return
        # A copy of what the layer holds now, made at once and readable in a worker.
        source = QgsVectorLayerFeatureSource(layer)
        title = layer.name()
        transforms = self._project.transformContext()
        self._runner.start(
            translate("DataCosmos", "Saving footprints"),
            lambda _monitor, _deliver: write_footprints(path, source, transforms),
            on_success=lambda _nothing: self._on_written(path, title),
            on_failure=self.save_failed.emit,
        )

    def leave_project(self) -> None:
        """Take all but the layer off map and project. Called before the plugin goes."""
        self._redraw.stop()
        self._project.layersWillBeRemoved.disconnect(self._on_layers_going)
        self._unwatch()
        self._layer_id = ""
        self._hover.leave_map()

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """Have nobody told that another selection is made, which isn't the user's."""
        before, self._is_selecting = self._is_selecting, True
        try:
            yield
        finally:
            self._is_selecting = before

    def _unwatch(self) -> None:
        layer = self._project.mapLayer(self._layer_id)
        if layer is not None:
            cast(QgsVectorLayer, layer).selectionChanged.disconnect(self._on_selection)

    def _on_written(self, path: Path, title: str) -> None:
        from ...core.errors import StorageError

        name = translate("DataCosmos", "{} (saved)").format(title)
        try:
            add_kept_layer(self._project, path, name, like=self.layer())
        except StorageError as error:
            self.save_failed.emit(error)
        else:
            self.saved.emit(path)

    def _restyle(self) -> None:
        layer = self.layer()
        if layer is not None:
            for amounts in self._prices.values():
                amounts.sort()  # kept so: what came since the last time is soon put between them
            layer.setRenderer(
                footprint_renderer(self._colour_by, self._prices, self._index.depth())
            )
            layer.triggerRepaint()

    def set_shown_key(self, shown_key: Callable[[str], str]) -> None:
        """Set what returns the key of the product that is listed for a footprint's scene."""
        self._pick.shown_key = shown_key

    def _on_hovered(self, key: str | None) -> None:
        layer = self.layer()
        if layer is not None:
            # Of several on top of each other, the map tip is to name the one that is told here.
            point_at(layer, next(iter(self._index.ids_of([key])), None) if key else None)
        self.hovered.emit(key)

    def _key_at(self, point: QgsPointXY) -> str | None:
        """Return the footprint at a point of the canvas."""
        place = self._place_of(point)
        return None if place is None else self._pick.at(self._index, point, place)

    def _place_of(self, canvas_point: QgsPointXY) -> QgsPointXY | None:
        """Return the place in EPSG:4326; None off the globe, or where nothing is to be seen."""
        node = self._project.layerTreeRoot().findLayer(self._layer_id)
        if node is None or not node.isVisible() or not len(self._index):
            return None
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            place = QgsCoordinateTransform(crs, _wgs84(), self._project).transform(canvas_point)
        except QgsCsException:
            # The mouse is off the globe.
            return None
        place.setX((place.x() + 180) % 360 - 180)
        return place

    def _on_selection(
        self, selected: list[int], deselected: list[int], _is_new: bool = False
    ) -> None:
        layer = self.layer()
        if layer is None:
            return
        column = layer.fields().lookupField(CHOSEN_FIELD)
        changes = {number: {column: False} for number in deselected}
        changes.update((number, {column: True}) for number in selected)
        layer.dataProvider().changeAttributeValues(changes)
        if self._is_selecting:
            return
        click = self._hover.click
        if click is not None and layer.selectedFeatureCount() == 1:
            place = self._place_of(click)
            key = None if place is None else self._pick.next_at(self._index, click, place)
            if key is not None:
                self.select_keys([key])
                self._hover.look_again()
        self.selection_changed.emit(self._index.keys_of(layer.selectedFeatureIds()))

    def _on_layers_going(self, ids: Iterable[str]) -> None:
        if self._layer_id and self._layer_id in ids:
            self._layer_id = ""
            self._forget()
            self.removed.emit()

    def _forget(self) -> None:
        self._redraw.stop()
        self._hover.show(None)
        self._index = FootprintIndex()
        self._hidden.begin(self._index)
        self._prices = {}
        self._pick.forget()


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(WGS84)
