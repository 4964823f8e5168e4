# SPDX-License-Identifier: GPL-2.0-or-later
"""The filters that are folded away: a row for each that the collections have values for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QPushButton, QWidget

from ...core.catalogue.offered_filters import FilterEvidence
from ..adapters.i18n import translate
from .controls import Control, OfferedControl

if TYPE_CHECKING:
    from ...core.catalogue.search import FoundItem
    from ...core.stac.collection import Collection

_SOON_MS = 300
_COLLECTIONS = "collections"


class MoreFilters(QWidget):
    """Rows of filters. Those that no scene of the collections can meet or miss aren't shown.

    What there is stands in the collections' summaries, and in the scenes that searches bring. A
    filter that is set is shown in any case.

    Args:
        controls: one for each row.
    """

    ids_requested = pyqtSignal()
    """The user wants to search by scene ids."""

    def __init__(self, controls: Sequence[Control], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controls = controls
        self._evidence = FilterEvidence()
        self._there = self._evidence.of()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._offer)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # docks are narrow
        for control in controls:
            self._rows.addRow(control.field.title(), control.widget)
            control.changed.connect(self._show_rows)
            if control.field.condition == _COLLECTIONS:
                control.changed.connect(self._offer)
        self._ids = QPushButton(translate("DataCosmos", "Search by scene ids..."), self)
        self._ids.setObjectName("searchIdsButton")
        self._ids.setToolTip(
            translate("DataCosmos", "Paste the ids of scenes, many at once, and find these")
        )
        self._ids.clicked.connect(lambda _checked=False: self.ids_requested.emit())
        self._rows.addRow(self._ids)
        self._offer()

    def set_collections(self, collections: Iterable[Collection]) -> None:
        """Know what these collections say of their scenes."""
        self._evidence.set_collections(collections)
        self._offer()

    def note(self, found: Iterable[FoundItem]) -> None:
        """Know what these scenes state."""
        self._evidence.note(one.item for one in found)
        if not self._soon.isActive():
            self._soon.start()

    def _offer(self) -> None:
        """Offer what the chosen collections have."""
        chosen = [one.value() for one in self._controls if one.field.condition == _COLLECTIONS]
        self._there = self._evidence.of(*chosen)
        for control in self._controls:
            if isinstance(control, OfferedControl):
                control.offer(self._there)
        self._show_rows()

    def _show_rows(self) -> None:
        for control in self._controls:
            is_offered = control.field.is_offered
            if is_offered is not None:
                is_shown = is_offered(self._there) or bool(control.value())
                control.widget.setVisible(is_shown)
                self._rows.labelForField(control.widget).setVisible(is_shown)
