# SPDX-License-Identifier: GPL-2.0-or-later
"""An amount of money, exact to the cent, or none."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ...core.errors import InputError
from ...core.money import Money, format_amount, parse_money

_CURRENCIES = ("EUR", "GBP", "USD")
# With point or comma, but no thousands: "1,000" would be a thousand here and one there.
_AMOUNT = QRegularExpression(r"[0-9]{0,12}([.,][0-9]{0,2})?")


class MoneyEdit(QWidget):
    """A field for the amount and one for the currency."""

    changed = pyqtSignal()

    def __init__(self, name: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self.amount_edit = QLineEdit(objectName=f"{name}AmountEdit")
        self.amount_edit.setValidator(QRegularExpressionValidator(_AMOUNT, self))
        self.amount_edit.setPlaceholderText(self.tr("no limit"))
        self.amount_edit.setClearButtonEnabled(True)
        self.amount_edit.setAccessibleName(what)
        self.currency_combo = QComboBox(objectName=f"{name}CurrencyCombo")
        self.currency_combo.setEditable(True)
        self.currency_combo.addItems(_CURRENCIES)
        self.currency_combo.setAccessibleName(self.tr("Currency: {}").format(what))
        self.amount_edit.setToolTip(self.tr("An order that goes beyond it isn't sent"))
        self.currency_combo.setToolTip(
            self.tr("Orders in another currency can't be judged, so they aren't sent either")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.amount_edit, 1)
        layout.addWidget(self.currency_combo)
        self.setFocusProxy(self.amount_edit)
        self.amount_edit.textChanged.connect(lambda _text: self.changed.emit())
        self.currency_combo.currentTextChanged.connect(lambda _text: self.changed.emit())

    def set_value(self, money: Money | None) -> None:
        """Show an amount, None for none."""
        self.amount_edit.setText("" if money is None else format_amount(money.amount))
        if money is not None:
            self.currency_combo.setCurrentText(money.currency)

    def value(self) -> Money | None:
        """Return the amount, None if the field is empty.

        Raises:
            InputError: the amount or the currency can't be read.
        """
        text = self.amount_edit.text().strip().replace(",", ".")
        if not text:
            return None
        # "1,000" that was pasted or comes from a setting: a thousand here, one there.
        is_plain = "," not in self.amount_edit.text() or self.amount_edit.hasAcceptableInput()
        money = parse_money(text, self.currency_combo.currentText()) if is_plain else None
        if money is None or not (len(money.currency) == 3 and money.currency.isalpha()):
            raise InputError(
                self.tr("{}: this is no amount of money.").format(self._what),
                self.tr("Give an amount such as 1500.00 and a currency such as EUR."),
            )
        return money
