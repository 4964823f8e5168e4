# SPDX-License-Identifier: GPL-2.0-or-later
"""What to search for: where, when and how cloudy; everything else is folded away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import translate
from ..widgets.flow_row import FlowRow
from .collections_combo import CollectionsCombo
from .controls import Control, control_for
from .date_range import DateRange
from .fields import CLOUD, MORE, PERIOD, UNKNOWN_CLOUD, FormField
from .more_filters import MoreFilters

if TYPE_CHECKING:
    from ...core.catalogue.search import SearchQuery
    from ...core.geo.geometry import Aoi
    from ...core.stac.collection import Collection


class SearchForm(QWidget):
    """The search form. It shows and tells; the search controller decides.

    Args:
        area: the area picker, shown in the first line.
        more: the filters that are folded away.
    """

    search_requested = pyqtSignal()
    changed = pyqtSignal()
    folded = pyqtSignal(bool)
    collections_wanted = pyqtSignal()
    """The user is about to choose collections."""

    def __init__(
        self,
        area: QWidget,
        parent: QWidget | None = None,
        more: Sequence[FormField] = MORE,
    ) -> None:
        super().__init__(parent)
        self._titles: list[QWidget] = []
        self._period = control_for(PERIOD, self)
        self._cloud = control_for(CLOUD, self)
        self._unknown_cloud = control_for(UNKNOWN_CLOUD, self)
        self._more_box = QgsCollapsibleGroupBox(self)
        self._more_box.setObjectName("moreFiltersBox")
        self._more_box.setCollapsed(True)
        self._more = [control_for(field, self._more_box) for field in more]
        self.more_rows = MoreFilters(self._more, self._more_box)
        self._controls = [self._period, self._cloud, self._unknown_cloud, *self._more]
        self.search_button = QPushButton(self.tr("Search"), self)
        self.search_button.setObjectName("searchButton")
        self.search_button.setAutoDefault(True)
        self.search_button.setToolTip(translate("DataCosmos", "Search the catalogue"))
        self.saved_button = QToolButton(self)
        self.saved_button.setObjectName("savedSearchesButton")
        self.saved_button.setText(translate("DataCosmos", "Saved"))
        self.saved_button.setToolTip(translate("DataCosmos", "Saved searches"))
        self.saved_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.saved_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._lay_out(area)
        self.search_button.clicked.connect(lambda _checked=False: self.search_requested.emit())
        self._more_box.collapsedStateChanged.connect(self._on_collapsed)
        for control in self._controls:
            control.changed.connect(self._on_changed)
        self._on_changed()

    def set_collections(self, collections: Iterable[Collection]) -> None:
        """Offer these collections."""
        collections = list(collections)
        self.more_rows.set_collections(collections)
        cast(CollectionsCombo, self._control("collections").widget).set_collections(collections)

    def query(self, aoi: Aoi | None, limit: int | None) -> SearchQuery:
        """Return the query that the form describes.

        Raises:
            InputError: the dates are the wrong way round.
        """
        from ...core.catalogue.search import SearchQuery

        conditions = {}
        for control in self._controls:
            conditions.update(control.conditions())
        return SearchQuery(aoi=aoi, limit=limit, **conditions)

    def show_query(self, query: SearchQuery) -> None:
        """Show a query's conditions; its area is the area picker's business."""
        for control in self._controls:
            control.show_query(query)

    def add_tool(self, tool: QWidget) -> None:
        """Put a small tool beside the menu of saved searches."""
        self._buttons.addWidget(tool)

    def fold(self) -> None:
        """Fold the further filters away, so that the results have the room."""
        self._more_box.setCollapsed(True)

    @property
    def is_folded(self) -> bool:
        return bool(self._more_box.isCollapsed())

    def keep_unknown_cloud(self) -> None:
        """Switch to keeping scenes without a cloud value."""
        self._unknown_cloud.show_value(True)

    def _control(self, condition: str) -> Control:
        return next(one for one in self._controls if one.field.condition == condition)

    def _lay_out(self, area: QWidget) -> None:
        dates = cast(DateRange, self._period.widget)
        cloud = FlowRow(self)
        cloud.add(self._cloud.widget, 1)
        cloud.add(self._unknown_cloud.widget)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (title, widget) in enumerate(
            (
                (QLabel(translate("DataCosmos", "Area"), self), area),
                (dates.choices_button(PERIOD.title()), dates),
                (QLabel(CLOUD.title(), self), cloud),
            )
        ):
            self._titles.append(title)
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        QVBoxLayout(self._more_box).addWidget(self.more_rows)
        buttons = self._buttons = QHBoxLayout()
        buttons.addWidget(self.search_button, 1)
        buttons.addWidget(self.saved_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self._more_box)
        layout.addLayout(buttons)
        self._level_titles()

    def _level_titles(self) -> None:
        """Keep each label level with the first line of its field."""
        for title in self._titles:
            title.setMinimumHeight(self.search_button.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The height that its rows need at the width that it has: narrow rows wrap."""
        least = super().minimumSizeHint()
        if self.isVisible() and self.width() >= least.width():
            needed = self.layout().minimumHeightForWidth(self.width())
            least.setHeight(max(least.height(), needed))
        return least

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search on Enter in any field; what Enter means to a button stays its own."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if is_enter and not isinstance(focus, (QToolButton, QPushButton)):
            self.search_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._level_titles()

    def _on_changed(self) -> None:
        count = sum(bool(control.value()) for control in self._more)
        title = translate("DataCosmos", "More filters")
        self._more_box.setTitle(f"{title} ({count})" if count else title)
        self._unknown_cloud.widget.setEnabled(self._cloud.value() is not None)
        self.changed.emit()

    def _on_collapsed(self, is_collapsed: bool) -> None:
        self.folded.emit(is_collapsed)
        if not is_collapsed:
            self.collections_wanted.emit()
