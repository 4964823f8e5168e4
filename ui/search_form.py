# SPDX-License-Identifier: GPL-2.0-or-later
"""What to search for: where, when and how cloudy; everything else is folded away."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.days import whole_days
from ..core.items import LEVELS
from .adapters.i18n import translate
from .collections_combo import CollectionsCombo
from .date_range import DateRange
from .flow_row import FlowRow, let_shrink

if TYPE_CHECKING:
    from ..core.collection import Collection
    from ..core.geometry import Aoi
    from ..core.search import SearchQuery

_ANY_CLOUD = 100
_LARGEST_GSD_M = 1000.0
_LARGEST_PRICE = 1_000_000.0
_DECIMALS = 2  # of a price


class SearchForm(QWidget):
    """The search form. It shows and tells; the search controller decides.

    Args:
        area: the area picker, shown in the first line.
    """

    search_requested = pyqtSignal()
    changed = pyqtSignal()
    folded = pyqtSignal(bool)
    collections_wanted = pyqtSignal()
    """The user is about to choose collections."""

    def __init__(self, area: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates = DateRange(self)
        self._cloud = self._cloud_spin()
        self._unknown_cloud = QCheckBox(translate("DataCosmos", "also where unknown"), self)
        self._unknown_cloud.setObjectName("unknownCloudCheck")
        self._unknown_cloud.setChecked(True)
        self._unknown_cloud.setToolTip(
            translate(
                "DataCosmos",
                "Many scenes have no cloud cover value. On: they are shown and marked. Off: the "
                "service leaves them out.",
            )
        )
        self._more = QgsCollapsibleGroupBox(self)
        self._more.setObjectName("moreFiltersBox")
        self._more.setCollapsed(True)
        self._fill_more()
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
        self._dates.changed.connect(self.changed)
        self._connect_changes()
        self._on_changed()

    def set_collections(self, collections: list[Collection]) -> None:
        """Offer these collections."""
        self._collections.set_collections(collections)

    def query(self, aoi: Aoi | None, limit: int | None) -> SearchQuery:
        """Return the query that the form describes.

        Raises:
            InputError: the dates are the wrong way round.
        """
        from ..core.search import SearchQuery

        start, end = whole_days(*self._dates.days())
        cloud, price = self._cloud.value(), self._price.value()
        return SearchQuery(
            aoi=aoi,
            collections=self._collections.checked_ids(),
            start=start,
            end=end,
            max_cloud=None if cloud >= _ANY_CLOUD else float(cloud),
            keep_unknown_cloud=self._unknown_cloud.isChecked(),
            levels=tuple(self._levels.checkedItems()),
            max_gsd_m=self._gsd.value() or None,
            # By its value: its text has the separators of the user's language.
            max_price=Decimal(f"{price:.{_DECIMALS}f}") if price else None,
            min_coverage_percent=self._coverage.value() or None,
            limit=limit,
        )

    def show_query(self, query: SearchQuery) -> None:
        """Show a query's conditions; its area is the area picker's business."""
        self._dates.set_days(
            query.start.date() if query.start else None, query.end.date() if query.end else None
        )
        self._cloud.setValue(_ANY_CLOUD if query.max_cloud is None else round(query.max_cloud))
        self._unknown_cloud.setChecked(query.keep_unknown_cloud)
        self._collections.check_ids(query.collections)
        self._levels.setCheckedItems(list(query.levels))
        self._gsd.setValue(query.max_gsd_m or 0)
        self._price.setValue(float(query.max_price or 0))
        self._coverage.setValue(round(query.min_coverage_percent or 0))

    def fold(self) -> None:
        """Fold the further filters away, so that the results have the room."""
        self._more.setCollapsed(True)

    @property
    def is_folded(self) -> bool:
        return bool(self._more.isCollapsed())

    def keep_unknown_cloud(self) -> None:
        """Switch to keeping scenes without a cloud value."""
        self._unknown_cloud.setChecked(True)

    def _cloud_spin(self) -> QgsSpinBox:
        spin = QgsSpinBox(self)
        spin.setObjectName("cloudSpin")
        spin.setRange(0, _ANY_CLOUD)
        spin.setPrefix("≤ ")
        spin.setSuffix(" %")
        spin.setClearValue(_ANY_CLOUD)
        spin.setValue(_ANY_CLOUD)
        # Qt's own hint leaves out the clear button.
        spin.setMinimumWidth(spin.sizeHint().width() + spin.fontMetrics().height())
        spin.setAccessibleName(translate("DataCosmos", "Maximum cloud cover in per cent"))
        spin.setToolTip(translate("DataCosmos", "Maximum cloud cover. 100 % means any."))
        return spin

    def _fill_more(self) -> None:
        self._collections = CollectionsCombo(self._more)
        self._collections.setObjectName("collectionsCombo")
        self._collections.setAccessibleName(translate("DataCosmos", "Collections"))
        self._levels = QgsCheckableComboBox(self._more)
        self._levels.setObjectName("levelsCombo")
        self._levels.setDefaultText(translate("DataCosmos", "All levels"))
        self._levels.setAccessibleName(translate("DataCosmos", "Processing levels"))
        for level in LEVELS:
            self._levels.addItemWithCheckState(level, Qt.CheckState.Unchecked)
        let_shrink(self._levels)
        self._gsd = self._limit_spin("gsdSpin", _LARGEST_GSD_M, "≤ ", " m")
        self._price = self._limit_spin("priceSpin", _LARGEST_PRICE, "≤ ", "")
        self._price.setDecimals(_DECIMALS)
        self._coverage = QgsSpinBox(self._more)
        self._coverage.setObjectName("coverageSpin")
        self._coverage.setRange(0, 100)
        self._coverage.setSpecialValueText(translate("DataCosmos", "any"))
        self._coverage.setPrefix("≥ ")
        self._coverage.setSuffix(" %")
        form = QFormLayout(self._more)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field, tip in (
            (
                translate("DataCosmos", "Collections"),
                self._collections,
                translate("DataCosmos", "Only these collections; none ticked means all."),
            ),
            (
                translate("DataCosmos", "Level"),
                self._levels,
                translate("DataCosmos", "Only these processing levels; none ticked means all."),
            ),
            (
                translate("DataCosmos", "GSD"),
                self._gsd,
                translate("DataCosmos", "Largest ground sampling distance in metres."),
            ),
            (
                translate("DataCosmos", "Price"),
                self._price,
                translate(
                    "DataCosmos",
                    "Highest price of a scene, in the contract's currency. Scenes without a "
                    "known price are kept.",
                ),
            ),
            (
                translate("DataCosmos", "Coverage"),
                self._coverage,
                translate("DataCosmos", "How much of the area a scene must cover."),
            ),
        ):
            field.setToolTip(tip)
            field.setAccessibleDescription(tip)
            form.addRow(title, field)

    def _limit_spin(self, name: str, largest: float, prefix: str, suffix: str) -> QgsDoubleSpinBox:
        spin = QgsDoubleSpinBox(self._more)
        spin.setObjectName(name)
        spin.setRange(0, largest)
        spin.setDecimals(1)
        spin.setSpecialValueText(translate("DataCosmos", "any"))
        spin.setPrefix(prefix)
        spin.setSuffix(suffix)
        spin.setClearValue(0)
        return spin

    def _lay_out(self, area: QWidget) -> None:
        cloud = FlowRow(self)
        cloud.add(self._cloud, 1)
        cloud.add(self._unknown_cloud)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(
            (
                (QLabel(translate("DataCosmos", "Area"), self), area),
                (self._dates.choices_button(translate("DataCosmos", "Dates")), self._dates),
                (QLabel(translate("DataCosmos", "Cloud"), self), cloud),
            )
        ):
            # A label belongs to the first line of its field.
            title.setMinimumHeight(self.search_button.sizeHint().height())
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.search_button, 1)
        buttons.addWidget(self.saved_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self._more)
        layout.addLayout(buttons)

    def _connect_changes(self) -> None:
        tell: Callable[..., Any] = lambda *_values: self._on_changed()  # noqa: E731
        self._cloud.valueChanged.connect(tell)
        self._unknown_cloud.toggled.connect(tell)
        self._collections.checkedItemsChanged.connect(tell)
        self._more.collapsedStateChanged.connect(self._on_collapsed)
        self._levels.checkedItemsChanged.connect(tell)
        for spin in (self._gsd, self._price, self._coverage):
            spin.valueChanged.connect(tell)

    def _on_changed(self) -> None:
        count = self._count_more()
        title = translate("DataCosmos", "More filters")
        self._more.setTitle(f"{title} ({count})" if count else title)
        self._unknown_cloud.setEnabled(self._cloud.value() < _ANY_CLOUD)
        self.changed.emit()

    def _on_collapsed(self, is_collapsed: bool) -> None:
        self.folded.emit(is_collapsed)
        if not is_collapsed:
            self.collections_wanted.emit()

    def _count_more(self) -> int:
        return sum(
            map(
                bool,
                (
                    self._collections.checkedItems(),
                    self._levels.checkedItems(),
                    self._gsd.value(),
                    self._price.value(),
                    self._coverage.value(),
                ),
            )
        )
