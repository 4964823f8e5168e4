# SPDX-License-Identifier: GPL-2.0-or-later
"""Hides footprints of the live layer that the list doesn't show at present."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from itertools import islice
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters.map.footprint_kept import HIDDEN_FIELD, NOT_HIDDEN

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..adapters.map.footprint_index import FootprintIndex

# Written without giving the window a turn.
_AT_ONCE = 2000


class HiddenFootprints(QObject):
    """Marks features as hidden in slices, and has the layer leave the marked ones out.

    Args:
        layer: returns the layer, None while there is none.
        unheard: returns a context in which the layer's selection changes and nobody is told.
    """

    def __init__(
        self,
        layer: Callable[[], QgsVectorLayer | None],
        unheard: Callable[[], AbstractContextManager[None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._layer = layer
        self._unheard = unheard
        self._index: FootprintIndex | None = None
        self._left: Iterator[tuple[int, bool]] = iter(())
        self._written: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, index: FootprintIndex) -> None:
        """Begin anew with an empty layer: nothing is hidden.

        Args:
            index: told of what is hidden, so that nothing is found where nothing is seen.
        """
        self._timer.stop()
        self._left, self._written, self._index = iter(()), set(), index
        self._leave_out(is_any=False)

    def set(self, keys: Collection[str]) -> None:
        """Hide the footprints of these items, and no others."""
        if self._index is not None:
            hidden = set(self._index.ids_of(keys))
            self._index.hidden = hidden
            self._write(hidden ^ self._written)

    def change(self, hidden: Collection[str], shown: Collection[str]) -> None:
        """Hide the footprints of some items more, and show those of others again."""
        if self._index is not None:
            ids = set(self._index.ids_of(hidden)), set(self._index.ids_of(shown))
            self._index.hidden |= ids[0]
            self._index.hidden -= ids[1]
            changed = (ids[0] - self._written) | (ids[1] & self._written)
            # What is still to be written goes on as well.
            self._write(self._index.hidden ^ self._written if self._timer.isActive() else changed)

    def _write(self, changed: Collection[int]) -> None:
        hidden = self._index.hidden if self._index is not None else set()
        self._left = ((number, number in hidden) for number in changed)
        if len(changed) > _AT_ONCE:
            self._timer.start()
        else:
            self._go_on()

    def _go_on(self) -> None:
        layer = self._layer()
        if layer is None:
            self._timer.stop()
            return
        part = list(islice(self._left, _AT_ONCE))
        if not part and not self._timer.isActive():
            return
        column = layer.fields().lookupField(HIDDEN_FIELD)
        changes = {number: {column: True if is_hidden else None} for number, is_hidden in part}
        layer.dataProvider().changeAttributeValues(changes)
        for number, is_hidden in part:
            if is_hidden:
                self._written.add(number)
            else:
                self._written.discard(number)
        if len(part) == _AT_ONCE:
            self._timer.start()
            return
        self._timer.stop()
        self._leave_out(is_any=bool(self._written))
        layer.triggerRepaint()

    def _leave_out(self, *, is_any: bool) -> None:
        layer = self._layer()
        # A filter that the user has set stays as it is.
        if layer is not None and layer.subsetString() in ("", NOT_HIDDEN):
            wanted = NOT_HIDDEN if is_any else ""
            if layer.subsetString() != wanted:
                # QGIS forgets what is selected.
                selected = set(layer.selectedFeatureIds())
                hidden = self._index.hidden if self._index is not None else set()
                with self._unheard():
                    layer.setSubsetString(wanted)
                    layer.selectByIds(list(selected - hidden))
