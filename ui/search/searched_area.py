# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of the search whose results are shown, outlined on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .area_overlay import AreaOverlay
from .area_sources import area_of_aoi

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...core.geo.geometry import Aoi


class SearchedArea:
    """Outlines where was searched with a line of its own, while the results can be seen.

    The dashed line of the area picker shows where the next search will look.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._overlay = AreaOverlay(canvas, is_dashed=False)
        self._aoi: Aoi | None = None
        self._is_shown = False

    def set_area(self, aoi: Aoi | None) -> None:
        """Set the area; None where there is none."""
        if aoi is not self._aoi:
            self._aoi = aoi
            self._draw()

    def set_shown(self, is_shown: bool) -> None:
        """Set whether the results can be seen."""
        self._is_shown = is_shown
        self._draw()

    def leave_map(self) -> None:
        """Take it off the canvas for good. Called before the plugin goes."""
        self._aoi = None
        self._overlay.close()

    def _draw(self) -> None:
        if self._aoi is None or not self._is_shown:
            self._overlay.hide()
            return
        area = area_of_aoi(self._aoi)
        self._overlay.show(area.geometry, area.crs)
