# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the search form's filters, by the kinds of `fields`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ...core.catalogue.days import whole_days
from ..adapters.i18n import translate
from ..widgets.clearable import DoubleSpinBox, SpinBox
from ..widgets.flow_row import let_shrink
from . import fields as kinds
from .collections_combo import CollectionsCombo
from .date_range import DateRange

if TYPE_CHECKING:
    from ...core.catalogue.offered_filters import OfferedFilters
    from ...core.catalogue.query import SearchQuery
    from .fields import FormField


class Control(QObject):
    """A filter as a widget. It lives as long as that.

    Args:
        field: what it is.
        widget: gets the field's name and help.
    """

    changed = pyqtSignal()

    def __init__(self, field: FormField, widget: QWidget) -> None:
        super().__init__(widget)
        self.field = field
        self.widget = widget
        widget.setObjectName(field.object_name)
        widget.setToolTip(field.tip())
        widget.setAccessibleDescription(field.tip())
        if field.spoken is not None:
            widget.setAccessibleName(field.spoken())

    def value(self) -> Any:
        """Return the value of its condition, which is false if nothing is asked for."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value of its condition."""
        raise NotImplementedError

    def conditions(self) -> dict[str, Any]:
        """Return the values that it sets, by the names of their conditions."""
        return {self.field.condition: self.value()}

    def show_query(self, query: SearchQuery) -> None:
        """Show what a query has of it."""
        self.show_value(getattr(query, self.field.condition))


class NumberControl(Control):
    """A spin box."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        kind = cast(kinds.Number, field.kind)
        spin: DoubleSpinBox | SpinBox
        if kind.decimals:
            spin = DoubleSpinBox(parent)
            spin.setDecimals(kind.decimals)
        else:
            spin = SpinBox(parent)
        super().__init__(field, spin)
        self._kind, self._spin = kind, spin
        spin.setRange(0, self._number(kind.most))
        if not kind.any_at:
            spin.setSpecialValueText(translate("DataCosmos", "any"))
        spin.setPrefix(kind.prefix)
        spin.setSuffix(kind.suffix)
        spin.setClearValue(self._number(kind.any_at))
        spin.setValue(self._number(kind.any_at))
        spin.valueChanged.connect(self.changed)

    def _number(self, value: float) -> Any:
        """Return a number as the box takes it: PyQt makes no whole number of any other."""
        return float(value) if self._kind.decimals else round(value)

    def value(self) -> Any:
        """Return the condition's value, None for any."""
        number = self._spin.value()
        return None if number == self._kind.any_at else self._kind.take(number)

    def show_value(self, value: Any) -> None:
        """Show the condition's value."""
        number = self._kind.any_at if value is None else self._kind.show(value)
        self._spin.setValue(self._number(number))


class TickedControl(Control):
    """A combo box to tick entries of, each with a value and what that is called."""

    def __init__(self, field: FormField, parent: QWidget, nothing: str) -> None:
        combo = QgsCheckableComboBox(parent)
        super().__init__(field, combo)
        self._combo = combo
        combo.setDefaultText(nothing)
        let_shrink(combo)
        combo.checkedItemsChanged.connect(self.changed)

    def set_entries(self, entries: Iterable[tuple[Any, str]]) -> None:
        """Offer these values; those that are ticked stay ticked."""
        ticked = self.value()
        self._combo.blockSignals(True)
        self._combo.clear()
        for value, text in entries:
            is_ticked = value in ticked
            state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            self._combo.addItemWithCheckState(text, state, value)
        self._combo.blockSignals(False)
        if ticked != self.value():
            self.changed.emit()

    def value(self) -> tuple[Any, ...]:
        """Return the values that are ticked."""
        rows = range(self._combo.count())
        return tuple(self._combo.itemData(row) for row in rows if self._is_ticked(row))

    def _is_ticked(self, row: int) -> bool:
        return bool(self._combo.itemCheckState(row) == Qt.CheckState.Checked)

    def show_value(self, value: tuple[Any, ...]) -> None:
        """Tick these and no other."""
        for row in range(self._combo.count()):
            if self._is_ticked(row) != (self._combo.itemData(row) in value):
                self._combo.toggleItemCheckState(row)


class OfferedControl(TickedControl):
    """Entries that become known: what the collections have, and what is ticked anyhow."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        self._kind = cast(kinds.Offered, field.kind)
        self._offered: frozenset[str] = frozenset()
        super().__init__(field, parent, self._kind.nothing())

    def offer(self, there: OfferedFilters) -> None:
        """Offer what is there."""
        self._offered = frozenset(self._kind.values(there))
        self._set(self.value())

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these and no other, be they offered or not."""
        self._set(value)
        super().show_value(value)

    def _set(self, ticked: tuple[str, ...]) -> None:
        named = sorted((self._kind.text_of(one), one) for one in {*self._offered, *ticked})
        entries = [(value, text) for text, value in named]
        combo = self._combo
        if [combo.itemData(row) for row in range(combo.count())] != [one[0] for one in entries]:
            self.set_entries(entries)


class MonthsControl(TickedControl):
    """The months of the year, as the user's language calls them."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        super().__init__(field, parent, cast(kinds.Months, field.kind).nothing())
        locale = QLocale()
        self.set_entries((month, locale.standaloneMonthName(month)) for month in range(1, 13))


class ChoicesControl(Control):
    """A combo box to tick entries of."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        combo = QgsCheckableComboBox(parent)
        super().__init__(field, combo)
        self._combo = combo
        kind = cast(kinds.Choices, field.kind)
        combo.setDefaultText(kind.nothing())
        for entry in kind.offered:
            combo.addItemWithCheckState(entry, Qt.CheckState.Unchecked)
        let_shrink(combo)
        combo.checkedItemsChanged.connect(self.changed)

    def value(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(self._combo.checkedItems())

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these and no other."""
        self._combo.setCheckedItems(list(value))


class CollectionsControl(Control):
    """The check list of collections."""

    widget: CollectionsCombo

    def __init__(self, field: FormField, parent: QWidget) -> None:
        super().__init__(field, CollectionsCombo(parent))
        self.widget.checkedItemsChanged.connect(self.changed)

    def value(self) -> tuple[str, ...]:
        """Return the ids of those that are ticked."""
        return self.widget.checked_ids()

    def show_value(self, value: tuple[str, ...]) -> None:
        """Tick these and no other."""
        self.widget.check_ids(value)


class TickControl(Control):
    """A check box."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        check = QCheckBox(field.title(), parent)
        super().__init__(field, check)
        self._check = check
        check.setChecked(cast(kinds.Tick, field.kind).at_first)
        check.toggled.connect(self.changed)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return bool(self._check.isChecked())

    def show_value(self, value: bool) -> None:
        """Tick it or not."""
        self._check.setChecked(value)


class PeriodControl(Control):
    """First and last day, with quick choices."""

    widget: DateRange

    def __init__(self, field: FormField, parent: QWidget) -> None:
        super().__init__(field, DateRange(parent))
        self.widget.changed.connect(self.changed)

    def conditions(self) -> dict[str, Any]:
        """Return the start of the first day and the end of the last one."""
        start, end = whole_days(*self.widget.days())
        return {"start": start, "end": end}

    def show_query(self, query: SearchQuery) -> None:
        """Show both days."""
        start, end = query.start, query.end
        self.widget.set_days(start.date() if start else None, end.date() if end else None)


_CONTROLS = {
    kinds.Number: NumberControl,
    kinds.Choices: ChoicesControl,
    kinds.Offered: OfferedControl,
    kinds.Months: MonthsControl,
    kinds.Collections: CollectionsControl,
    kinds.Tick: TickControl,
    kinds.Period: PeriodControl,
}


def control_for(field: FormField, parent: QWidget) -> Control:
    """Return the control of a field, its widget a child of `parent`."""
    return _CONTROLS[type(field.kind)](field, parent)
