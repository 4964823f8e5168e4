# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the window that says what was spent, and has the sums reckoned in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.background import Background
from ..widgets.open_windows import bring_up
from .spending_dialog import SpendingDialog, Wish

if TYPE_CHECKING:
    from ...core.journal.spent import Spending
    from .book import OrderBook
    from .export import OrderFiles


class SpendingWindow(QObject):
    """Has the window open once at the most, and keeps it up to date.

    Args:
        contracts: returns the names of a service's contracts, by their ids as text.
        window: it stands before it.
    """

    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        book: OrderBook,
        files: OrderFiles,
        contracts: Callable[[str], Mapping[str, str]],
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._files, self._contracts, self._window = book, files, contracts, window
        self._dialog: SpendingDialog | None = None
        self._shown: tuple[Wish, Spending] | None = None
        self._background: Background | None = None
        self._is_waiting = self._is_stale = False
        book.changed.connect(self._refresh)

    @property
    def is_idle(self) -> bool:
        """Whether the window shows what is wished, as far as the journal was read."""
        return not self._is_waiting

    def open(self, origin: str) -> SpendingDialog:
        """Show the window, made now if need be, and return it.

        Args:
            origin: of the service in use.
        """
        if self._dialog is None:
            self._background = self._background or Background("spending", self)
            dialog = SpendingDialog(self._window)
            dialog.wish_changed.connect(self._refresh)
            dialog.save_requested.connect(self._save)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
        self._offer_services(origin)
        self._refresh()
        bring_up(self._dialog)
        return self._dialog

    def leave(self) -> None:
        """Close it. Called before the plugin goes."""
        if self._dialog is not None:
            self._dialog.close()
        if self._background is not None:
            self._background.close()

    def _offer_services(self, origin: str = "") -> None:
        if self._dialog is not None:
            services = dict.fromkeys(record.origin for record in self._book.records)
            self._dialog.offer_services(list(services), origin)

    def _refresh(self) -> None:
        """Have the sums reckoned anew; what is wished meanwhile is one more look."""
        if self._dialog is None or self._background is None:
            return
        if self._is_waiting:
            self._is_stale = True
            return
        self._is_waiting, self._is_stale = True, False
        self._offer_services()
        wish, records = self._dialog.wish(), self._book.records

        def work() -> Spending:
            from ...core.journal.spent import spending

            return spending(
                records,
                (wish.by,),
                since=wish.since,
                until=wish.until,
                service=wish.service,
            )

        self._background.run(work, lambda sums: self._on_sums(wish, sums), self._on_failure)

    def _on_sums(self, wish: Wish, sums: Spending) -> None:
        self._is_waiting = False
        if self._dialog is None:
            return
        if self._is_stale or wish != self._dialog.wish():
            self._refresh()
            return
        self._shown = (wish, sums)
        self._dialog.show_spending(sums, self._contracts(wish.service))

    def _on_failure(self, error: Exception) -> None:
        self._is_waiting = False
        self.failed.emit(error)

    def _save(self, path: str) -> None:
        if self._shown is not None:
            self._files.write_spending(Path(path), self._shown[1])

    def _forget(self, _result: int) -> None:
        self._dialog, self._shown = None, None
