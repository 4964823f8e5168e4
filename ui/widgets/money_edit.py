# SPDX-License-Identifier: GPL-2.0-or-later
"""An amount of money, exact to the cent, or none."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ...core.errors import InputError
from ...core.money import Money, format_amount
from ...core.written_limits import Limit, UnreadableLimit, read_limit

_CURRENCIES = ("EUR", "GBP", "USD")
# With point or comma, but no thousands: "1,000" would be a thousand here and one there.
_AMOUNT = QRegularExpression(r"^[0-9]{0,12}([.,][0-9]{0,2})?$")


class MoneyEdit(QWidget):
    """A field for the amount and one for the currency."""

    changed = pyqtSignal()

    def __init__(self, name: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        # What was shown last, and how: so long as that stands, it is the value, exact as it was.
        self._given: tuple[Limit | None, tuple[str, str]] = (None, ("", ""))
        self.amount_edit = QLineEdit(objectName=f"{name}AmountEdit")
        self._validator = QRegularExpressionValidator(_AMOUNT, self)
        self.amount_edit.setValidator(self._validator)
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
        self.amount_edit.textChanged.connect(self._on_text_changed)
        self.currency_combo.currentTextChanged.connect(lambda _text: self.changed.emit())

    def set_value(self, limit: Limit | None) -> None:
        """Show an amount, None for none; of what can't be read the text, which `value` refuses."""
        text = ""
        if isinstance(limit, UnreadableLimit):
            text = limit.text or "?"
            if _is_amount(text):
                self.currency_combo.setCurrentText("")  # which is what it lacks
        elif limit is not None:
            text = format_amount(limit.amount)
            self.currency_combo.setCurrentText(limit.currency)
        if _is_amount(text):
            self.amount_edit.setText(text)
        else:
            # The validator lets nobody edit what isn't valid to begin with.
            self.amount_edit.setValidator(None)
            self.amount_edit.setText(text)
        self._given = (limit, self._shown())

    def value(self) -> Money | None:
        """Return the amount, None if the field is empty.

        Raises:
            InputError: the amount or the currency can't be read.
        """
        text, currency = self._shown()
        limit, shown = self._given
        if (text, currency) != shown:
            amount = text.replace(",", ".").rstrip(".")
            limit = read_limit(f"{amount} {currency}") if text else None
        if isinstance(limit, UnreadableLimit) or not (text == shown[0] or _is_amount(text)):
            raise InputError(
                self.tr("{}: this is no amount of money.").format(self._what),
                self.tr("Give an amount such as 1500.00 and a currency such as EUR."),
            )
        return limit

    def _shown(self) -> tuple[str, str]:
        return self.amount_edit.text().strip(), self.currency_combo.currentText().strip()

    def _on_text_changed(self, text: str) -> None:
        if self.amount_edit.validator() is None and _is_amount(text):
            self.amount_edit.setValidator(self._validator)
        self.changed.emit()


def _is_amount(text: str) -> bool:
    return bool(_AMOUNT.match(text).hasMatch())
