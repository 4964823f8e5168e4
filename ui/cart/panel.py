# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the dock with the cart: what is in it, what it costs, what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.i18n import number_text
from ..adapters.overlap_watch import OverlapWatch, picked_of
from ..adapters.tasks import TaskRunner
from ..lists.part_asking import PartAsking
from ..lists.part_choice import no_project_text
from ..lists.thumbnails import ThumbnailLoader
from ..widgets.banner import Banner
from ..widgets.remark import DOUBTFUL, Remark
from ..widgets.undo_key import UndoKey, with_undo_key
from . import texts as cart_texts
from .model import CartModel
from .offers import CartOffers
from .prices import CartPrices
from .store import CartStore
from .view import CartView

if TYPE_CHECKING:
    from ...core.cart.cart import Cart
    from ...core.cart.entry import CartEntry
    from ...core.catalogue.search import FoundItem
    from ...core.geo.geometry import Aoi
    from ...core.orders.overlap_job import CoveredArea
    from ...core.sales.order import LineItem
    from ...core.service.client import Client

_AGE_EVERY_MS = 30_000
_MOST_SAID = 2  # the list needs its room


class CartPanel(QWidget):
    """Shows the cart of one account. The total of all that is in it is always in sight.

    Args:
        client_factory: see `CartPrices`.
        journal_folder, covers: see `OverlapWatch`.
        area: returns the area of which parts of scenes can be bought; None where there is none.
    """

    changed = pyqtSignal()
    order_requested = pyqtSignal(list)  # of CartEntry
    comparison_requested = pyqtSignal(list)  # of CartEntry, to be priced under each contract
    project_wanted = pyqtSignal()
    zoom_requested = pyqtSignal(list)  # of keys
    informed = pyqtSignal(str)
    undo_offered = pyqtSignal(str, object)  # what happened, and what undoes it
    warned = pyqtSignal(str)
    failed = pyqtSignal(object)  # the error

    def __init__(
        self,
        cart: Cart,
        runner: TaskRunner,
        thumbnails: ThumbnailLoader,
        client_factory: Callable[[], Callable[[], Client]],
        parent: QWidget | None = None,
        *,
        journal_folder: Path | None = None,
        covers: Sequence[CoveredArea] = (),
        area: Callable[[], Aoi | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cartPanel")
        self._store = CartStore(cart, self)
        self._model = CartModel(self)
        self.prices = CartPrices(self._store, runner, client_factory, self.isVisible, parent=self)
        self.offers = CartOffers(self._store, runner, self)
        self.view = CartView(self._model, thumbnails)
        self.parts = PartAsking(self.view, runner, client_factory, area, self)
        self._empty = QLabel(
            self.tr("Nothing picked yet.\nPress + beside a search result to put it here.")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._banner = Banner(
            "driftLabel",
            "acceptPricesButton",
            self.tr("Accept"),
            self.tr("Take the new prices as they are"),
        )
        self._project_banner = Banner(
            "noProjectLabel",
            "chooseProjectButton",
            self.tr("Choose…"),
            self.tr("Choose the project that parts of images are delivered to"),
        )
        self._project_banner.say(no_project_text())
        self._watch = OverlapWatch(journal_folder, covers, self)
        self._remark = Remark("cartRemarkLabel")
        self._total, self._age = QLabel(), QLabel()
        self._reprice, self._compare_button = QToolButton(), QToolButton()
        self._offer = QToolButton()
        self._undo_button = QToolButton()
        self._order = QPushButton()
        self._set_up()
        self._lay_out()
        self._connect()
        self._refresh()

    def set_origin(self, origin: str) -> None:
        """Show what was found at this API; empty when there is no account."""
        if origin != self._store.origin:
            self.prices.stop()
            self.parts.begin_anew()
        self._store.set_origin(origin)

    def set_open(self, is_open: bool) -> None:
        """Set whether old prices may be asked again without the user asking for it."""
        self.prices.set_open(is_open)
        self.parts.set_open(is_open)

    def set_project(self, has_project: bool) -> None:
        """Set whether there is a project that parts of scenes can be delivered to."""
        self._model.show_project(has_project)
        self._show_project()

    def begin_anew(self, is_other_contract: bool) -> None:
        """Take note that the connection is another, or something about it is.

        Args:
            is_other_contract: prices are others under it, and are asked anew.
        """
        self.parts.begin_anew()
        if is_other_contract:
            self.prices.refresh_soon()

    def entries(self) -> tuple[CartEntry, ...]:
        """Return what is in the cart, as of the last look."""
        return self._store.entries

    def count(self) -> int:
        """Return how many images are in the cart."""
        return len(self._store.entries)

    def keys(self) -> list[str]:
        """Return the keys of what is in the cart."""
        return [entry.key for entry in self._store.entries]

    def add(self, entries: Iterable[CartEntry]) -> None:
        """Put entries in."""
        self._store.add(entries)

    def add_again(self, entries: Iterable[CartEntry]) -> None:
        """Put entries in whose prices are of another day, and ask for all prices."""
        self._store.add(entries, lambda _count: self.prices.refresh())

    def take_out(self, found: Iterable[FoundItem]) -> None:
        """Take items of a search out."""
        self._store.remove_found(found)

    def hand_over(self, lines: Iterable[LineItem], origin: str) -> None:
        """Take out lines that are ordered at this API; they aren't put back."""
        self._store.hand_over(lines, origin)

    def leave(self) -> None:
        """Finish what is being written and begin nothing more. Called before the plugin goes."""
        self.prices.stop()
        self.parts.stop()
        self._watch.close()
        self._store.close()

    # Building

    def _set_up(self) -> None:
        for label, name in ((self._total, "cartTotalLabel"), (self._age, "cartAgeLabel")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self._total.font()
        font.setBold(True)
        self._total.setFont(font)
        for button, name, icon, tip in (
            (
                self._reprice,
                "repriceButton",
                "/mActionRefresh.svg",
                self.tr("Ask all prices again"),
            ),
            (
                self._compare_button,
                "compareContractsButton",
                "/mActionOpenTable.svg",
                self.tr("Compare contracts: what all this costs under each of them"),
            ),
        ):
            button.setObjectName(name)
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
        self._offer.setObjectName("offerButton")
        self._offer.setText(self.tr("Offer"))
        self._offer.setToolTip(self.tr("Hand the cart to whoever may spend, or take one over"))
        self._offer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._offer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        menu = QMenu(self._offer)
        self._export = menu.addAction(self.tr("Export Offer…"))
        self._import = menu.addAction(self.tr("Import Offer…"))
        menu.addSeparator()
        self._undo = menu.addAction("")
        self._undo.setObjectName("undoTakingOutAction")
        self._clear = menu.addAction(self.tr("Empty the Cart"))
        self._offer.setMenu(menu)
        self._undo_button.setObjectName("undoButton")
        self._undo_button.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self._undo_button.setAutoRaise(True)
        self._order.setObjectName("orderButton")
        self._order.setToolTip(self.tr("Look over prices and licences; nothing is bought yet"))

    def _lay_out(self) -> None:
        sums = QHBoxLayout()
        sums.addWidget(self._total, 1)
        sums.addWidget(self._compare_button)
        sums.addWidget(self._reprice)
        actions = QHBoxLayout()
        actions.addWidget(self._offer)
        actions.addWidget(self._undo_button)
        actions.addWidget(self._order, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._banner)
        layout.addWidget(self._project_banner)
        layout.addWidget(self._remark)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.view, 1)
        layout.addLayout(sums)
        layout.addWidget(self._age)
        layout.addLayout(actions)

    def _connect(self) -> None:
        self._store.changed.connect(self._refresh)
        self._store.changed.connect(self.changed)
        self._store.failed.connect(self.failed)
        self._watch.answered.connect(self._show_overlaps)
        self._store.taken_out.connect(self._on_taken_out)
        self.prices.changed.connect(self._show_age)
        self.prices.failed.connect(self.failed)
        self.offers.informed.connect(self.informed)
        self.offers.warned.connect(self.warned)
        self.offers.failed.connect(self.failed)
        self.view.remove_requested.connect(
            lambda entries: self._store.remove(entry.line for entry in entries)
        )
        self.view.activated_keys.connect(self.zoom_requested)
        self.view.chosen.connect(self._choose)
        self.view.project_wanted.connect(self.project_wanted)
        self._compare_button.clicked.connect(
            lambda _checked=False: self.comparison_requested.emit(list(self._store.entries))
        )
        self._banner.pressed.connect(self._accept_prices)
        self._project_banner.pressed.connect(self.project_wanted)
        self._reprice.clicked.connect(lambda _checked=False: self.prices.refresh())
        self._order.clicked.connect(
            lambda _checked=False: self.order_requested.emit(list(self._store.entries))
        )
        self._export.triggered.connect(lambda _checked=False: self.offers.choose_export(self))
        self._import.triggered.connect(lambda _checked=False: self.offers.choose_import(self))
        for signal in (self._undo.triggered, self._undo_button.clicked):
            signal.connect(lambda _checked=False: self._store.undo())
        UndoKey(self, self._store.undo)
        self._clear.triggered.connect(lambda _checked=False: self._store.clear())
        timer = QTimer(self)
        timer.setInterval(_AGE_EVERY_MS)
        timer.timeout.connect(self._show_age)
        timer.start()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._store.refresh()
        self.compare()
        self.prices.refresh_if_stale()
        self.parts.look()
        self._show_age()

    def _show_project(self) -> None:
        rows = self._model.rows
        self._project_banner.setVisible(any(self._model.misses_project(row) for row in rows))

    def _refresh(self) -> None:
        entries = self._store.entries
        self._model.set_entries(entries)
        has_entries = bool(entries)
        if not has_entries and self.window().focusWidget() is self.view:
            self._offer.setFocus()  # the keyboard stays here, where what is gone can be undone
        self._empty.setVisible(not has_entries)
        self.view.setVisible(has_entries)
        self._total.setVisible(has_entries)
        for part in (self._order, self._export, self._clear):
            part.setEnabled(has_entries)
        self._show_project()
        self._compare_button.setVisible(has_entries)
        self._show_undo()
        self._import.setEnabled(bool(self._store.origin))
        self._total.setText(self.tr("Total {}").format(cart_texts.total_text(entries)))
        count = len(entries)
        if count == 1:
            self._order.setText(self.tr("Order 1 Image…"))
        else:
            self._order.setText(
                self.tr("Order {} Images…").format(number_text(count))
                if count
                else self.tr("Order…")
            )
        drifted = sum(entry.is_drifted for entry in entries)
        self._banner.setVisible(drifted > 0)
        if drifted == 1:
            self._banner.say(self.tr("A price has changed since you picked the image."))
        else:
            self._banner.say(
                self.tr("{} prices have changed since you picked the images.").format(
                    number_text(drifted)
                )
            )
        self.compare()
        self._show_age()

    def _show_undo(self) -> None:
        """Say what would be undone, also where an addition has left nothing to take out."""
        step = self._store.last_step
        said = with_undo_key(step.text() if step else self.tr("Undo"))
        self._undo.setText(said)
        self._undo_button.setToolTip(said.replace("\t", " (") + ")" if "\t" in said else said)
        self._undo_button.setAccessibleName(self._undo_button.toolTip())
        for part in (self._undo, self._undo_button):
            part.setEnabled(step is not None)

    def compare(self) -> None:
        """Look what of the cart would be had twice, also beside what is owned by now."""
        entries = self._store.entries
        if entries:
            self._watch.look(self._store.origin, lambda: picked_of(entries))
        else:
            self._watch.forget()

    def _show_overlaps(self) -> None:
        from ..lists.picked_names import PickedNames, overlap_texts

        overlaps = self._watch.overlaps
        names = PickedNames(self._store.entries, overlaps)
        self._model.show_overlaps(overlaps, names)
        said, tip = overlap_texts(overlaps, names, _MOST_SAID)
        self._remark.say(said, DOUBTFUL)
        self._remark.label.setToolTip(tip)

    def _show_age(self) -> None:
        entries = self._store.entries
        self._reprice.setVisible(bool(entries))
        self._reprice.setEnabled(bool(entries) and self.prices.can_run)
        self._age.setVisible(bool(entries))
        if self.prices.is_running:
            self._age.setText(self.prices.note or self.tr("Asking prices…"))
        elif self.prices.problem:
            self._age.setText(self.tr("Prices can't be read: {}").format(self.prices.problem))
        elif entries:
            oldest = min(entry.read_at for entry in entries)
            self._age.setText(cart_texts.age_text(oldest, datetime.now(timezone.utc)))

    def _on_taken_out(self, number: int, images: int) -> None:
        if images == 1:
            text = self.tr("1 image is taken out of the cart.")
        else:
            text = self.tr("{} images are taken out of the cart.").format(images)
        self.undo_offered.emit(text, lambda: self._store.undo(number))

    def _choose(self, entries: list[CartEntry]) -> None:
        """Take over what is chosen of scenes; what has no price is asked for it at once."""
        self._store.choose(entries)
        if any(entry.price is None for entry in entries):
            self.prices.hurry()

    def _accept_prices(self) -> None:
        self._store.accept_prices(e.line for e in self._store.entries if e.is_drifted)
