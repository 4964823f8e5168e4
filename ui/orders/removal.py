# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking orders from the list and putting them back: one way for key, menu and button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...core.journal.records import Phase
from ..adapters.i18n import translate
from ..widgets.open_windows import OpenWindows
from ..widgets.question import careful_question
from .texts import what_texts

if TYPE_CHECKING:
    from ...core.journal.records import OrderRecord
    from ..messages import Messenger
    from .book import OrderBook


class OrderRemoval(QObject):
    """Removes at once what is over; what may cost or bring something after a question.

    Args:
        is_reachable: whether a connection to the order's service is set up.
        window: the question stands before it.
    """

    def __init__(
        self,
        book: OrderBook,
        messenger: Messenger,
        is_reachable: Callable[[OrderRecord], bool],
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._messenger = book, messenger
        self._is_reachable, self._window = is_reachable, window
        self._removed: list[OrderRecord] = []
        self._boxes = OpenWindows()

    def remove(self, record: OrderRecord) -> None:
        """Take the order from the list, if need be only once the user has said so."""
        if record.is_removed_unasked:
            self._remove(record)
        else:
            self._ask(record)

    def put_back(self, record: OrderRecord) -> None:
        """Put the order back into the list."""
        self._removed = [one for one in self._removed if one.key != record.key]
        self._book.put_back(record)

    def undo(self) -> None:
        """Put back what was removed last in this run of QGIS, if anything was."""
        if self._removed:
            self.put_back(self._removed[-1])

    def _remove(self, record: OrderRecord) -> None:
        self._book.hide(record, lambda: self._tell(record))

    def _tell(self, record: OrderRecord) -> None:
        self._removed.append(record)
        name = name_text(record, is_short=True)
        text = translate("DataCosmos", "Removed from the list: {}.").format(name)
        self._messenger.undoable(text, lambda: self.put_back(record))

    def leave(self) -> None:
        """Ask nothing more. Called before the plugin goes."""
        self._boxes.close()

    def _ask(self, record: OrderRecord) -> None:
        if self._boxes.raise_open(record.key):
            return
        box = careful_question(
            self._window,
            "removeOrderBox",
            translate("DataCosmos", "Remove from the list?"),
            translate("DataCosmos", "Remove from the list: {}?").format(name_text(record)),
            (
                translate("DataCosmos", "Remove from the List"),
                translate("DataCosmos", "Keep It"),
            ),
            lambda: self._remove(record),
        )
        box.setInformativeText("\n\n".join(consequences(record, self._is_reachable(record))))
        self._boxes.keep(record.key, box)
        box.open()


def name_text(record: OrderRecord, *, is_short: bool = False) -> str:
    """Return what a sentence calls the order: its number, and what it is for how much."""
    what = what_texts(record)[-1]
    if record.number and is_short:
        return translate("DataCosmos", "order {}").format(record.number)
    if record.number:
        return translate("DataCosmos", "order {} ({})").format(record.number, what)
    return translate("DataCosmos", "order without a number ({})").format(what)


def consequences(record: OrderRecord, is_reachable: bool) -> list[str]:
    """Return what removing the order does and what it doesn't, as sentences."""
    if record.later_status:
        return [
            translate(
                "DataCosmos",
                "It was paid, and the service now says {}: that isn't settled. It only leaves "
                "this list, and comes back once the service says something else.",
            ).format(record.later_status)
        ]
    if not record.can_cost and record.differs:
        return [
            translate(
                "DataCosmos",
                "It is paid, and differs from what you asked: ask Open Cosmos. It only leaves this "
                "list.",
            )
        ]
    if not record.can_cost:
        return [
            translate(
                "DataCosmos",
                "It is paid, and not all of its images are here yet. Once removed, they aren't "
                "downloaded unless you put it back.",
            )
        ]
    if record.phase is Phase.WAITING:
        stays = translate(
            "DataCosmos",
            "It only leaves this list. It stays open at DataCosmos and can be paid there; it is "
            "then charged.",
        )
    else:
        stays = translate(
            "DataCosmos",
            "It only leaves this list. It may exist at DataCosmos, stay open and be paid there; it "
            "is then charged.",
        )
    if is_reachable:
        followed = translate(
            "DataCosmos",
            "It is followed all the same, and comes back once it is found or paid, or turns out "
            "to be another one than you asked for.",
        )
    else:
        followed = translate(
            "DataCosmos",
            "No connection leads to its service now. Once one does, it is followed all the same, "
            "and comes back once it is found or paid, or turns out to be another one than you asked "
            "for.",
        )
    return [stays, followed]
