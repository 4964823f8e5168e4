# SPDX-License-Identifier: GPL-2.0-or-later
"""A person does without what an order misses: asked first, then noted for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import pyqtSignal

from ..adapters.i18n import number_text, translate
from ..widgets.question import careful_question
from .missing_texts import line_of
from .order_windows import OrderWindows

if TYPE_CHECKING:
    from ...core.job import Monitor
    from ...core.journal.missing import Missing
    from ...core.journal.records import OrderRecord

_MOST_NAMED = 10


class OrderAcceptance(OrderWindows):
    """Asks whether an order is complete without what is missing, and has that recorded."""

    settled = pyqtSignal()  # look again
    informed = pyqtSignal(str)

    def ask(self, record: OrderRecord) -> None:
        """Name what is missing, and ask."""
        missing = [one for one in record.missing if one.stops]
        if not missing or self._open.raise_open(record.key):
            return
        box = careful_question(
            self._window,
            "acceptMissingBox",
            translate("DataCosmos", "Accept as missing?"),
            translate("DataCosmos", "Is order {} complete for you without this?").format(
                record.number
            ),
            (
                translate("DataCosmos", "Accept as Missing"),
                translate("DataCosmos", "Go On Asking for It"),
            ),
            lambda: self._accept(record, missing),
        )
        box.setInformativeText("\n\n".join(consequences(missing)))
        self._open.keep(record.key, box)
        box.open()

    def _accept(self, record: OrderRecord, missing: Sequence[Missing]) -> None:
        folder = self._folder
        # Just what the person has seen: what is missing may be more by now.
        keys = {one.key for one in missing}

        def work(_monitor: Monitor, _deliver: Callable[[Any], None]) -> None:
            from ...core.delivery.missing import accept_missing

            accept_missing(folder, record.origin, record.order_id, keys)

        def end(_nothing: object = None) -> None:
            self.settled.emit()

        def succeed(_nothing: object) -> None:
            self.informed.emit(
                translate(
                    "DataCosmos", "What is missing of order {} is accepted; its papers say so."
                ).format(record.number)
            )
            end()

        def fail(error: Exception) -> None:
            self.failed.emit(error)
            end()

        self._runner.start(
            translate("DataCosmos", "Recording what is accepted as missing"),
            work,
            on_success=succeed,
            on_failure=fail,
            on_cancel=end,
        )


def consequences(missing: Sequence[Missing]) -> list[str]:
    """Return what is missing, and what accepting that does and doesn't, as paragraphs."""
    lines = [f"• {line_of(one)}" for one in missing[:_MOST_NAMED]]
    if len(missing) > _MOST_NAMED:
        more = translate("DataCosmos", "and {} more").format(
            number_text(len(missing) - _MOST_NAMED)
        )
        lines.append(more)
    may_come = any(not one.is_lasting for one in missing)
    does = translate(
        "DataCosmos",
        "The order then counts as complete, its papers name this as missing, and nobody asks for it "
        "any more. Nothing is paid back: ask Open Cosmos for what you have bought.",
    )
    paragraphs = ["\n".join(lines), does]
    if may_come:
        may = translate("DataCosmos", "Some of it may still come.")
        paragraphs.insert(1, may)
    return paragraphs
