# SPDX-License-Identifier: GPL-2.0-or-later
"""What the buyer wants of a cover, as a small form."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.cover.wishes import ANALYSIS_READY, DAY, MAP_PROJECTED, PLATFORM, Wishes, levels_from
from ...core.money import Money
from ..adapters.i18n import translate
from ..widgets.flow_row import FlowRow, let_shrink

_MOST_SCENES = 9999
_MOST_MONEY = 99_999_999.99
_ANY_CLOUD = 100


class CoverWishes(QWidget):
    """Asks for level, kind, number, price and cloud of the scenes. All are free at first."""

    wanted = pyqtSignal()
    """The user wants a proposal with these."""
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = self._combo(
            "coverLevelCombo",
            translate("DataCosmos", "Level"),
            translate("DataCosmos", "The processing level that is bought of each scene"),
            [(translate("DataCosmos", "as each row shows"), ""), *_levels()],
        )
        self._one_of = self._combo(
            "coverOneOfCombo",
            translate("DataCosmos", "All from"),
            translate("DataCosmos", "Whether all scenes are of one day, or of one satellite"),
            [
                (translate("DataCosmos", "any day and satellite"), ""),
                (translate("DataCosmos", "one day"), DAY),
                (translate("DataCosmos", "one satellite"), PLATFORM),
            ],
        )
        any_text = translate("DataCosmos", "any")
        self._whole = self._combo(
            "coverPartsCombo",
            translate("DataCosmos", "Bought"),
            translate("DataCosmos", "Whether parts of scenes may be bought, where these are sold"),
            [
                (translate("DataCosmos", "in part, where that costs less"), False),
                (translate("DataCosmos", "whole scenes only"), True),
            ],
        )
        self._scenes = QSpinBox(self)
        self._scenes.setRange(0, _MOST_SCENES)
        self._scenes.setSpecialValueText(any_text)
        self._scenes.setPrefix("≤ ")
        self._budget = QDoubleSpinBox(self)
        self._budget.setRange(0, _MOST_MONEY)
        self._budget.setDecimals(2)
        self._budget.setSpecialValueText(any_text)
        self._cloud = QSpinBox(self)
        self._cloud.setRange(0, _ANY_CLOUD)
        self._cloud.setValue(_ANY_CLOUD)
        self._cloud.setPrefix("≤ ")
        self._cloud.setSuffix(" %")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("DataCosmos", "Level"), self._level)
        form.addRow(translate("DataCosmos", "All from"), self._one_of)
        form.addRow(translate("DataCosmos", "Bought"), self._whole)
        for name, title, tip, spin in (
            (
                "coverScenesSpin",
                translate("DataCosmos", "Scenes"),
                translate("DataCosmos", "How many scenes the set may have; 0 for any number"),
                self._scenes,
            ),
            (
                "coverBudgetSpin",
                translate("DataCosmos", "Budget"),
                translate(
                    "DataCosmos", "What the set may cost, in the currency of its prices; 0 for any"
                ),
                self._budget,
            ),
            (
                "coverCloudSpin",
                translate("DataCosmos", "Cloud"),
                translate(
                    "DataCosmos",
                    "The most cloud of each scene; below 100 % none whose cloud isn't known",
                ),
                self._cloud,
            ),
        ):
            self._name(spin, name, title, tip)
            spin.setMinimumWidth(1)
            form.addRow(title, spin)
        again = QPushButton(translate("DataCosmos", "Propose again"), self)
        again.setObjectName("coverAgainButton")
        again.setToolTip(translate("DataCosmos", "Look for sets that are like this"))
        again.clicked.connect(lambda _checked=False: self._want())
        back = QPushButton(translate("DataCosmos", "Back"), self)
        back.setObjectName("coverBackButton")
        back.setToolTip(translate("DataCosmos", "Leave the proposal as it is"))
        back.clicked.connect(lambda _checked=False: self.closed.emit())
        self.buttons = FlowRow(self)
        """What the form is left with, to be laid out where it never scrolls out of sight."""
        self.buttons.add(again, 1)
        self.buttons.add(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        self.hide()

    def value(self) -> Wishes:
        """Return what is wanted."""
        budget, cloud = self._budget.value(), self._cloud.value()
        return Wishes(
            min_level=self._level.currentData(),
            one_of=self._one_of.currentData(),
            most_scenes=self._scenes.value() or None,
            budget=Decimal(f"{budget:.2f}") if budget else None,
            most_cloud=float(cloud) if cloud < _ANY_CLOUD else None,
            only_whole=self._whole.currentData(),
        )

    def show_value(self, wishes: Wishes) -> None:
        """Show what is wanted."""
        for combo, value in (
            (self._level, wishes.min_level),
            (self._one_of, wishes.one_of),
            (self._whole, wishes.only_whole),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._scenes.setValue(wishes.most_scenes or 0)
        # Here it is an amount in whatever currency the prices have.
        budget = wishes.budget.amount if isinstance(wishes.budget, Money) else wishes.budget
        self._budget.setValue(float(budget) if budget is not None else 0.0)
        cloud = wishes.most_cloud
        self._cloud.setValue(_ANY_CLOUD if cloud is None else round(cloud))

    def _want(self) -> None:
        # What is still being typed counts.
        for spin in (self._scenes, self._budget, self._cloud):
            spin.interpretText()
        self.wanted.emit()

    def _combo(self, name: str, title: str, tip: str, choices: list[tuple[str, Any]]) -> QComboBox:
        combo = QComboBox(self)
        self._name(combo, name, title, tip)
        for text, value in choices:
            combo.addItem(text, value)
        let_shrink(combo)
        return combo

    @staticmethod
    def _name(widget: QComboBox | QAbstractSpinBox, name: str, title: str, tip: str) -> None:
        widget.setObjectName(name)
        widget.setAccessibleName(title)
        widget.setToolTip(tip)


def count(wishes: Wishes) -> int:
    """Return how many things are wanted."""
    return sum(
        value not in ("", None, False)
        for value in (
            wishes.min_level,
            wishes.one_of,
            wishes.most_scenes,
            wishes.budget,
            wishes.most_cloud,
            wishes.only_whole,
        )
    )


def _levels() -> list[tuple[str, str]]:
    names = {
        MAP_PROJECTED: translate("DataCosmos", "{} or higher (map-projected)"),
        ANALYSIS_READY: translate("DataCosmos", "{} or higher (analysis-ready)"),
    }
    plain = translate("DataCosmos", "{} or higher")
    levels = levels_from(MAP_PROJECTED)
    levels = levels[: levels.index(ANALYSIS_READY) + 1]
    return [(names.get(level, plain).format(level), level) for level in levels]
