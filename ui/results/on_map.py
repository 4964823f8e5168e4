# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the results list and the footprints on the map in step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ..adapters.i18n import translate

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.catalogue.thumbnails import ThumbnailCache
    from ..lists.thumbnails import ThumbnailLoader
    from ..messages import Messenger
    from .footprints import FootprintLayer
    from .options import ResultsOptionsButton
    from .view import ResultsView


# With so many footprints the map takes longer to follow than one would like to wait for a row.
MANY, _AT_REST_MS = 20_000, 60


class ResultsOnMap(QObject):
    """One selection and one hover for list and map; thumbnails in map tips; saving.

    Args:
        cache: where the loader's thumbnails lie.
    """

    selection_changed = pyqtSignal()

    def __init__(
        self,
        view: ResultsView,
        footprints: FootprintLayer,
        thumbnails: ThumbnailLoader,
        cache: ThumbnailCache,
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._footprints = footprints
        self._cache = cache
        self._messenger = messenger
        self._keys_by_thumbnail: dict[str, str] = {}
        self._listed: list[str] = []  # keys to be selected on the map
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._select_on_map)
        footprints.set_shown_key(view.model().shown_key)
        view.hovered.connect(footprints.hover)
        view.selection_changed_keys.connect(self._on_listed_selection)
        view.activated_key.connect(lambda key: footprints.zoom_to([key]))
        footprints.hovered.connect(view.light)
        footprints.selection_changed.connect(self._on_mapped_selection)
        footprints.saved.connect(self._on_saved)
        footprints.save_failed.connect(messenger.error)
        thumbnails.ready.connect(self._on_thumbnail)

    def follow(self, options: ResultsOptionsButton) -> None:
        """Do what the options button says about the footprints."""
        options.animate_chosen.connect(self._footprints.set_animated)
        options.zoom_requested.connect(self._zoom_to_all)
        options.save_requested.connect(self._save)

    def select(self, chosen: Sequence[FoundItem]) -> None:
        """Show these products in their rows for now, and select these here and there."""
        model = self._view.model()
        model.give_back_levels()
        model.lend_levels(chosen)
        keys = [found.key for found in chosen]
        self._view.select_keys(keys)
        self._on_listed_selection(keys)

    def give_back(self) -> None:
        """Show the products in their rows again that these showed before `select`."""
        before = self._view.selected_keys()
        self._view.model().give_back_levels()
        keys = self._view.selected_keys()
        if keys != before:
            self._on_listed_selection(keys)

    def agree(self) -> None:
        """Select on the map what is selected in the list, which shows other rows or products."""
        self._on_listed_selection(self._view.selected_keys())

    def light(self, key: str | None) -> None:
        """Light up an item here and there; None for none."""
        self._view.light(key)
        self._footprints.hover(key)

    def zoom_to(self, keys: Sequence[str]) -> None:
        """Show these footprints on the map."""
        self._footprints.zoom_to(keys)

    def note(self, found: Sequence[FoundItem]) -> None:
        """Know the thumbnails of items that were listed."""
        for entry in found:
            if entry.item.thumbnail:
                self._keys_by_thumbnail[entry.item.thumbnail] = entry.key

    def forget(self) -> None:
        """Begin anew: the list is empty."""
        self._keys_by_thumbnail = {}
        self._at_rest.stop()

    def _on_listed_selection(self, keys: list[str]) -> None:
        self._listed = keys
        if self._view.model().rowCount() < MANY:
            self._select_on_map()
        else:
            self._at_rest.start()
        self.selection_changed.emit()

    def _select_on_map(self) -> None:
        self._at_rest.stop()
        self._footprints.select_keys(self._listed)

    def _on_mapped_selection(self, keys: list[str]) -> None:
        self._at_rest.stop()
        self._view.select_keys(keys)
        self.selection_changed.emit()

    def _on_thumbnail(self, address: str) -> None:
        # The map tip shows the file that the list has fetched, never the service's address.
        key, path = self._keys_by_thumbnail.get(address), self._cache.get(address)
        if key is not None and path is not None:
            self._footprints.set_preview(key, path)

    def _zoom_to_all(self) -> None:
        model = self._view.model()
        self._footprints.zoom_to(found.key for found in model.all_chosen())

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self._view,
            translate("DataCosmos", "Save the footprints"),
            QgsProject.instance().homePath(),
            translate("DataCosmos", "GeoPackage") + " (*.gpkg)",
        )
        if path:
            name = path if path.lower().endswith(".gpkg") else f"{path}.gpkg"
            self._footprints.save_to_geopackage(Path(name))

    def _on_saved(self, path: Path) -> None:
        self._messenger.success(
            translate("DataCosmos", "The footprints are saved in {}.").format(path)
        )
