# SPDX-License-Identifier: GPL-2.0-or-later
"""Map tools that give the map back to the tool that was active before."""

from __future__ import annotations

from qgis.gui import QgsMapTool
from qgis.PyQt import sip


class TemporaryTool(QgsMapTool):
    """A map tool for a while."""

    _previous: QgsMapTool | None = None

    def take_map(self) -> None:
        """Become the canvas's tool, and have the keyboard."""
        current = self.canvas().mapTool()
        if current is not self:
            # After another of ours, what was active before that one comes back.
            self._previous = current._previous if isinstance(current, TemporaryTool) else current
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def give_map_back(self) -> None:
        """Have the tool from before again, unless another one is active already."""
        canvas, previous = self.canvas(), self._previous
        self._previous = None
        if canvas.mapTool() is self:
            # Its plugin may have gone in the meantime.
            if previous is not None and not sip.isdeleted(previous):
                canvas.setMapTool(previous)
            else:
                canvas.unsetMapTool(self)
