# SPDX-License-Identifier: GPL-2.0-or-later
"""The contract of a connection: chosen from a list, or typed where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...core.errors import ConfigError
from ...core.values import number_id_or_none
from ..adapters.plain_text import without_markup

if TYPE_CHECKING:
    from ...core.account.contracts import Contract


class ContractCombo(QComboBox):
    """Holds a contract id with the name that the service gave it."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contractCombo")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("Contract"))
        self.setToolTip(self.tr("Prices and orders refer to it"))
        self.lineEdit().setPlaceholderText(self.tr("none; or type its number"))
        self.editTextChanged.connect(lambda _text: self.edited.emit())

    def set_contract(self, contract_id: int | None, name: str) -> None:
        """Show one contract, before the list has been read."""
        self.clear()
        if contract_id is not None:
            self.addItem(_label(contract_id, name), (contract_id, name))
        self.setCurrentIndex(0 if contract_id is not None else -1)
        if contract_id is None:
            self.clearEditText()

    def offer(self, contracts: Sequence[Contract]) -> None:
        """Offer the organisation's contracts. What was chosen stays, else the default is."""
        from ...core.account.contracts import default_contract

        now = datetime.now(timezone.utc)
        chosen = self.currentText().strip()
        self.clear()
        for contract in contracts:
            self.addItem(contract.label, (contract.id, contract.name))
            if problem := contract.problem(now):
                # Still to be chosen: old orders refer to it.
                row = self.count() - 1
                self.setItemIcon(row, QgsApplication.getThemeIcon("/mIconWarning.svg"))
                self.setItemData(row, without_markup(problem), Qt.ItemDataRole.ToolTipRole)
        preferred = default_contract(contracts, now)
        wanted = _number_in(chosen) if chosen else preferred.id if preferred else None
        ids = [contract.id for contract in contracts]
        if wanted in ids:
            self.setCurrentIndex(ids.index(wanted))
        else:
            self.setCurrentIndex(-1)
            self.setEditText(chosen)

    def contract(self) -> tuple[int | None, str]:
        """Return id and name; None and "" for none.

        Raises:
            ConfigError: something was typed that is no number.
        """
        text = self.currentText().strip()
        if not text:
            return None, ""
        index = self.findText(text)
        if index >= 0:
            contract_id, name = self.itemData(index)
            return int(contract_id), str(name)
        number = number_id_or_none(text)
        if number is None:
            raise ConfigError(
                self.tr("The contract “{}” isn't in the list.").format(text),
                self.tr("Choose one from the list, or type its number."),
            )
        return number, ""


def _label(contract_id: int, name: str) -> str:
    return f"{name} ({contract_id})" if name else str(contract_id)


def _number_in(label: str) -> int | None:
    """Return the id that a label or a typed text names, None if there is none."""
    inside = label.rpartition("(")[2].partition(")")[0].partition(",")[0]
    return number_id_or_none(inside)
