# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose orders the list shows where a team shares its journal, and what it says of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from qgis.PyQt.QtWidgets import QComboBox

from ...core.errors import LedgerAway
from ...core.journal.records import OrderRecord
from ..adapters.i18n import translate
from .missing_texts import moment_text

_ALL, _MINE = "all", "mine"


class OwnerCombo(QComboBox):
    """Chooses among all orders and one's own. Hidden while nobody else's are known."""

    def __init__(self) -> None:
        super().__init__(objectName="ownerCombo")
        self.addItem(translate("DataCosmos", "All"), _ALL)
        self.addItem(translate("DataCosmos", "Mine"), _MINE)
        name = translate("DataCosmos", "Whose orders")
        self.setToolTip(
            translate("DataCosmos", "The orders of all who share this order journal, or yours")
        )
        self.setAccessibleName(name)
        self.setVisible(False)

    def chosen(self, records: tuple[OrderRecord, ...]) -> tuple[OrderRecord, ...]:
        """Return those to show; shows the choice where there is one."""
        is_shared = any(record.owner for record in records)
        self.setVisible(is_shared)
        if not is_shared or self.currentData() == _ALL:
            return records
        return tuple(record for record in records if record.owner and record.is_mine)


def owner_lines(record: OrderRecord) -> list[str]:
    """Return who ordered it, and where it lies, as far as a ledger says."""
    lines = []
    if record.owner and record.is_mine:
        lines.append(translate("DataCosmos", "Ordered by you ({})").format(record.owner))
    elif record.owner:
        lines.append(translate("DataCosmos", "Ordered by {}").format(record.owner))
    lines += _places(record)
    return lines


def _places(record: OrderRecord) -> Iterable[str]:
    for one in record.noted:
        yield translate("DataCosmos", "Lies in {}").format(one)


def problem_text(error: Exception, seen_at: datetime | None = None) -> str:
    """Return why the journal can't be read, as one sentence for the list.

    Args:
        seen_at: as of when the list is; None for never.
    """
    if isinstance(error, LedgerAway) and seen_at is not None:
        said = translate(
            "DataCosmos",
            "No order is sent until the order journal can be reached again; the list is as last "
            "seen {}, and everything else goes on.",
        )
        return str(said).format(moment_text(seen_at))
    if isinstance(error, LedgerAway):
        said = translate(
            "DataCosmos",
            "No order is sent until the order journal can be reached again; everything else goes "
            "on.",
        )
        return str(said)
    return str(getattr(error, "message", error))
