# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of the search form's filters, by the kinds of `fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCheckableComboBox, QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ...core.catalogue.days import whole_days
from ..adapters.i18n import translate
from ..widgets.flow_row import let_shrink
from . import fields as kinds
from .collections_combo import CollectionsCombo
from .date_range import DateRange

if TYPE_CHECKING:
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
        kind: kinds.Number = field.kind
        spin = QgsDoubleSpinBox(parent) if kind.decimals else QgsSpinBox(parent)
        super().__init__(field, spin)
        self._kind, self._spin = kind, spin
        spin.setRange(0, kind.most)
        if kind.decimals:
            spin.setDecimals(kind.decimals)
        if not kind.any_at:
            spin.setSpecialValueText(translate("DataCosmos", "any"))
        spin.setPrefix(kind.prefix)
        spin.setSuffix(kind.suffix)
        spin.setClearValue(kind.any_at)
        spin.setValue(kind.any_at)
        spin.valueChanged.connect(self.changed)

    def value(self) -> Any:
        """Return the condition's value, None for any."""
        number = self._spin.value()
        return None if number == self._kind.any_at else self._kind.take(number)

    def show_value(self, value: Any) -> None:
        """Show the condition's value."""
        number = self._kind.any_at if value is None else self._kind.show(value)
        self._spin.setValue(number if self._kind.decimals else round(number))


class ChoicesControl(Control):
    """A combo box to tick entries of."""

    def __init__(self, field: FormField, parent: QWidget) -> None:
        combo = QgsCheckableComboBox(parent)
        super().__init__(field, combo)
        self._combo = combo
        combo.setDefaultText(field.kind.nothing())
        for entry in field.kind.offered:
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
        check.setChecked(field.kind.at_first)
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
    kinds.Collections: CollectionsControl,
    kinds.Tick: TickControl,
    kinds.Period: PeriodControl,
}


def control_for(field: FormField, parent: QWidget) -> Control:
    """Return the control of a field, its widget a child of `parent`."""
    return _CONTROLS[type(field.kind)](field, parent)
