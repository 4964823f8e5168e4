# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares two scenes: their quick looks lie on the map with a divider between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsCsException, QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu

from ...core.errors import DataCosmosError
from ..adapters.i18n import translate
from ..adapters.writing import joined
from ..lists.scene_texts import item_date_texts, satellite_text
from .compare_item import ComparedPair, CompareTool, Side
from .quick_look import Picture, corners_in_crs, read_quick_look

if TYPE_CHECKING:
    from qgis.core import QgsProject
    from qgis.gui import QgsMapCanvas

    from ...core.catalogue.search import FoundItem
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ...core.job import Monitor
    from ..adapters.tasks import JobTask
    from ..services import Services
    from .rows import ResultRow

_TURN, _HALF_TURN = 360.0, 180.0
_MARGIN = 1.1
_MUCH = 0.5


class Comparison(QObject):
    """Lays two scenes on the map side by side, until Escape, another tool or another search.

    Args:
        project: whose transformations of coordinates are used.
        cache: where the thumbnails lie.
    """

    changed = pyqtSignal(bool)
    """Whether two scenes are being compared now."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        services: Services,
        cache: ThumbnailCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._services = services
        self._cache = cache
        self._task: JobTask | None = None
        self._found: tuple[FoundItem, ...] = ()
        self._pictures: tuple[Picture, ...] = ()
        self._marked: FoundItem | None = None
        self._pair: ComparedPair | None = None
        self._tool: CompareTool | None = None
        canvas.destinationCrsChanged.connect(self._on_crs)
        project.cleared.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether two scenes are compared, or about to be."""
        return self._pair is not None or self._task is not None

    @property
    def pair(self) -> ComparedPair | None:
        """What lies on the map; None for nothing."""
        return self._pair

    def begin(self, found: Sequence[FoundItem]) -> None:
        """Compare two scenes, the older one on the left; what was compared before goes."""
        self.start_over()
        if not self._can_be_shown(found):
            return
        try:
            make_client = self._services.accounts.client_factory()
        except DataCosmosError as error:
            self._services.messenger.error(error)
            return
        self._found = _older_first(*found)
        cache = self._cache
        wanted = [(one.item.thumbnail, one.item.geometry) for one in self._found]

        def work(monitor: Monitor, _deliver: object) -> tuple[Picture, ...]:
            with make_client() as client:
                return tuple(
                    read_quick_look(cache.fetch(client, address, monitor), footprint)
                    for address, footprint in wanted
                )

        def fail(error: Exception) -> None:
            self._task = None
            self.end()
            self._services.messenger.error(error)

        def give_up() -> None:
            # What is ended here is forgotten already; this is the user, in QGIS's task manager.
            if self._task is task:
                self._task = None
                self.end()

        task = self._task = self._services.runner.start(
            translate("DataCosmos", "Fetching two quick looks"),
            work,
            on_success=self._show,
            on_failure=fail,
            on_cancel=give_up,
        )
        self.changed.emit(True)

    def end(self) -> None:
        """Take all off the map, and give it back to the tool that was active before."""
        self._take_off()
        if self._tool is not None:
            self._tool.give_map_back()

    def _take_off(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._remove_pair()
        self._found, self._pictures = (), ()
        self.changed.emit(False)

    def start_over(self) -> None:
        """End it, and forget what was marked: the results are others."""
        self._marked = None
        self.end()

    def leave_map(self) -> None:
        """End it, and stop following the map. Called before the plugin goes."""
        self.start_over()
        self._canvas.destinationCrsChanged.disconnect(self._on_crs)
        self._project.cleared.disconnect(self.end)
        if self._tool is not None:
            self._tool.deleteLater()
            self._tool = None

    def add_to_menu(self, menu: QMenu, entry: ResultRow, selected: Sequence[FoundItem]) -> None:
        """Add what can be compared with a row to its menu."""
        found, marked = entry.shown, self._marked
        if len(selected) == 2 and found in selected:
            _add(menu, translate("DataCosmos", "Compare on the Map") + "\tC").triggered.connect(
                lambda _checked=False: self.begin(selected)
            )
        elif marked is not None and marked.key != found.key:
            text = translate("DataCosmos", "Compare with {}").format(_title(marked))
            _add(menu, text.replace("&", "&&")).triggered.connect(
                lambda _checked=False: self.begin([marked, found])
            )
        else:
            _add(menu, translate("DataCosmos", "Mark for Comparison")).triggered.connect(
                lambda _checked=False: self._mark(found)
            )

    def _mark(self, found: FoundItem) -> None:
        self._marked = found
        self._services.messenger.info(
            translate(
                "DataCosmos", "Marked: {}. The menu of another scene compares the two."
            ).format(_title(found))
        )

    def _can_be_shown(self, found: Sequence[FoundItem]) -> bool:
        say = self._services.messenger.info
        if len(found) != 2:
            say(translate("DataCosmos", "Select two scenes to compare them."))
            return False
        for one in found:
            if not one.item.thumbnail or one.item.geometry is None:
                text = translate("DataCosmos", "{} has no picture that could be shown on the map.")
                say(text.format(_title(one)))
                return False
        return True

    def _show(self, pictures: tuple[Picture, ...]) -> None:
        self._task = None
        self._pictures = _on_one_side(pictures)
        if not self._place():
            return
        common = self._common_ground()
        self._zoom_if_unseen(common)
        if self._pair is not None:
            self._pair.start_divider()
        if self._tool is None:
            self._tool = self._make_tool()
        self._tool.take_map()
        text = translate("DataCosmos", "Drag on the map to compare. B: blink. Esc: end.")
        if common.isEmpty():
            apart = translate("DataCosmos", "These two scenes have no ground in common.")
            text = f"{apart} {text}"
        self._services.messenger.info(text)
        self.changed.emit(True)

    def _make_tool(self) -> CompareTool:
        tool = CompareTool(self._canvas)
        tool.moved.connect(self._on_moved)
        tool.stepped.connect(self._on_stepped)
        tool.blinked.connect(self._on_blinked)
        tool.left.connect(self._take_off)
        return tool

    def _on_moved(self, share: float) -> None:
        if self._pair is not None:
            self._pair.move_divider(share)

    def _on_stepped(self, share: float) -> None:
        if self._pair is not None:
            self._pair.move_divider(self._pair.divider + share)

    def _on_blinked(self) -> None:
        if self._pair is not None:
            self._pair.blink()

    def _on_crs(self) -> None:
        if self._pair is not None:
            self._place()

    def _place(self) -> bool:
        """Put the pictures where they belong in the present CRS; return whether that can be."""
        from ...core.errors import InputError

        before = self._pair
        self._remove_pair()
        try:
            sides = self._sides()
        except QgsCsException as error:
            problem = InputError(
                translate("DataCosmos", "The quick looks can't be shown in the CRS of this map.")
            )
            problem.__cause__ = error
            self.end()
            self._services.messenger.error(problem)
            return False
        self._pair = ComparedPair(self._canvas, *sides)
        if before is not None:
            self._pair.divider, self._pair.showing = before.divider, before.showing
        return True

    def _sides(self) -> list[Side]:
        crs = self._canvas.mapSettings().destinationCrs()
        return [
            Side(picture, corners_in_crs(picture.place, crs, self._project), _title(found))
            for picture, found in zip(self._pictures, self._found)
        ]

    def _common_ground(self) -> QgsGeometry:
        """Return what both pictures show, in the CRS of the canvas; empty if they lie apart."""
        first, second = (
            QgsGeometry.fromPolygonXY([[*side.corners, side.corners[0]]]) for side in self._sides()
        )
        return first.intersection(second)

    def _zoom_if_unseen(self, common: QgsGeometry) -> None:
        """Show what both have, or else the first, where the map shows little of it."""
        first = QgsGeometry.fromMultiPointXY(list(self._sides()[0].corners))
        box = (first if common.isEmpty() else common).boundingBox()
        extent: QgsRectangle = self._canvas.extent()
        seen_area = extent.intersect(box).area() if extent.intersects(box) else 0.0
        # Who has zoomed in to a detail stays there: that fills the map.
        if seen_area < _MUCH * min(box.area(), extent.area()):
            box.scale(_MARGIN)
            self._canvas.setExtent(box)
            self._canvas.refresh()

    def _remove_pair(self) -> None:
        if self._pair is not None:
            self._canvas.scene().removeItem(self._pair)
            self._pair = None


def _add(menu: QMenu, text: str) -> QAction:
    action = QAction(QgsApplication.getThemeIcon("/mActionMapTips.svg"), text, menu)
    menu.addAction(action)
    return action


def _older_first(one: FoundItem, other: FoundItem) -> tuple[FoundItem, FoundItem]:
    """Return them by date; as they are where a date isn't known."""
    first, second = one.item.acquired, other.item.acquired
    is_turned = first is not None and second is not None and first > second
    return (other, one) if is_turned else (one, other)


def _title(found: FoundItem) -> str:
    item = found.item
    satellite = satellite_text(item.platform, item.collection)
    return joined((item_date_texts(item)[0], satellite, item.level))


def _on_one_side(pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    """Return the pictures on one side of 180 degrees: neighbours there lie side by side."""
    wests = [min(corner[0] for corner in picture.place) for picture in pictures]
    if max(wests) - min(wests) <= _HALF_TURN:
        return pictures
    return tuple(
        _moved(picture) if west == min(wests) else picture for picture, west in zip(pictures, wests)
    )


def _moved(picture: Picture) -> Picture:
    first, second, third, fourth = ((x + _TURN, y) for x, y in picture.place)
    return Picture(picture.image, picture.content, (first, second, third, fourth))
