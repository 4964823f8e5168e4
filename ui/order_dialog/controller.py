# SPDX-License-Identifier: GPL-2.0-or-later
"""One order from the first look to its placing: judges, sends once, tells what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import (
    AlreadyOrdered,
    DataCosmosError,
    LicenceFieldRefused,
    OrdersUnread,
    OrderUnresolved,
    PriceChanged,
    TakenTwice,
)
from ...core.orders.overlaps import Overlaps
from ...core.urls import origin_of
from ..adapters.i18n import translate
from ..adapters.links import open_link
from ..adapters.overlap_watch import OverlapWatch
from ..lists.part_asking import PartAsking
from ..lists.picked_names import PickedNames, overlap_texts
from ..messages import log_error
from ..widgets.remark import DOUBTFUL
from . import texts
from .dialog import DataCosmosOrderDialog
from .jobs import Decision, OrderJobs
from .outcome import PlacedOrder, UnknownOutcome, placed_text, unknown_text
from .payment import OrderPayment
from .reviewer import OrderReviewer
from .verdict import Help, Remedy, Verdict, judge

if TYPE_CHECKING:
    from ...core.account.contracts import Contract
    from ...core.cart.entry import CartEntry
    from ...core.geo.geometry import Aoi
    from ...core.geo.wished_area import WishedArea
    from ...core.orders.review import PurchaseReview
    from ..adapters.settings import Profile
    from ..lists.thumbnails import ThumbnailLoader
    from ..services import Services

_MOST_SAID = 3


class OrderController(QObject):
    """Holds the dialog, and lives until it is closed and nothing is under way any more.

    Args:
        profile, entries: see `OrderReviewer`.
        thumbnails: shared with the dock. Task threads are few, and an order must not have to
            wait for pictures.
        window: the dialog's parent.
        area: what may be downloaded alone of each image; None where there is no such area.
        aoi: the area of which parts of scenes can be bought; None where there is none.
    """

    order_placed = pyqtSignal(object)  # PlacedOrder
    unknown_outcome = pyqtSignal(object)  # UnknownOutcome
    finished = pyqtSignal()

    def __init__(
        self,
        services: Services,
        profile: Profile,
        entries: Iterable[CartEntry],
        thumbnails: ThumbnailLoader,
        window: QWidget | None = None,
        area: WishedArea | None = None,
        parent: QObject | None = None,
        *,
        aoi: Aoi | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._area = services, area
        self._jobs = OrderJobs(services.runner, services.folder, self)
        self._watch = OverlapWatch(services.folder, services.covers, self)
        self._reviewer = OrderReviewer(services.accounts, self._jobs, profile, entries, self)
        self.dialog = DataCosmosOrderDialog(
            self._reviewer.lines, self._reviewer.licences, thumbnails, window
        )
        self._parts = PartAsking(
            self.dialog.lines_view,
            services.runner,
            self._reviewer.make_client,
            lambda: aoi,
            self,
        )
        self._parts.set_open(True)  # whoever has opened the dialog is asked anyway
        self._verdict = Verdict(can_order=False)
        self._sends_licences = True
        self._earlier_orders: frozenset[tuple[Any, str]] = frozenset()
        self._is_sending = False
        # Placed, or nobody knows: nothing is sent from this window any more.
        self._has_ended = False
        self._set_up()
        self._connect()

    def start(self) -> None:
        """Show the dialog and ask."""
        self.dialog.show()
        self.dialog.raise_()
        self._reviewer.start()

    def close(self) -> None:
        """Take the dialog away. Called before the plugin goes."""
        self._jobs.stop()
        self._parts.stop()
        self._watch.close()
        self.dialog.finished.disconnect(self._on_dialog_closed)
        self.dialog.close()
        self.dialog.deleteLater()

    def _set_up(self) -> None:
        dialog, settings = self.dialog, self._services.settings
        profile, count = self._reviewer.profile, len(self._reviewer.lines.rows)
        dialog.setWindowTitle(self.tr("Order {}").format(texts.images_text(count)))
        dialog.band.setVisible(profile.is_sandbox)
        organisation = profile.organisation_id or translate("DataCosmos", "unknown")
        dialog.organisation_label.setText(
            translate("DataCosmos", "Organisation {}").format(organisation)
        )
        dialog.contract_combo.set_contract(profile.contract_id, profile.contract_name)
        dialog.folder_widget.setFilePath(str(settings.download_folder))
        dialog.adds_check.setChecked(settings.adds_to_project)
        dialog.part.offer_area(self._area is not None)
        dialog.label_edit.offer(self._known_labels())
        self._show()

    def _known_labels(self) -> list[str]:
        """Return those given through this connection, as far as the orders tab has read them."""
        from ...core.journal.label import recent_labels
        from ...core.journal.records import known_orders

        look, profile = known_orders(self._services.folder).latest, self._reviewer.profile
        origin = origin_of(profile.api_url)
        return recent_labels(look.records, origin, profile.name) if look is not None else []

    def _connect(self) -> None:
        dialog, reviewer = self.dialog, self._reviewer
        reviewer.changed.connect(self._show)
        reviewer.changed.connect(self._compare)
        self._watch.answered.connect(self._show_overlaps)
        reviewer.progressed.connect(dialog.show_progress)
        reviewer.contracts_listed.connect(self._on_contracts)
        reviewer.licences.accepted_changed.connect(self._show)
        dialog.lines_view.remove_requested.connect(reviewer.remove)
        dialog.lines_view.level_requested.connect(reviewer.choose_level)
        dialog.lines_view.chosen.connect(reviewer.choose)
        dialog.licences_view.link_requested.connect(open_link)
        dialog.contract_chosen.connect(self._on_contract_chosen)
        dialog.repeat_changed.connect(self._show)
        dialog.remedy_requested.connect(self._help)
        dialog.place_requested.connect(self._place)
        dialog.finished.connect(self._on_dialog_closed)

    def _on_contracts(self, contracts: tuple[Contract, ...]) -> None:
        if self._is_sending or self._has_ended:
            return
        self.dialog.contract_combo.offer(contracts)
        self._on_contract_chosen()

    def _on_contract_chosen(self) -> None:
        if self._is_sending or self._has_ended:
            return
        try:
            contract_id, name = self.dialog.contract_combo.contract()
        except DataCosmosError as error:
            self._reviewer.refuse_contract(error)
            return
        if contract_id != self._reviewer.profile.contract_id:
            self._parts.begin_anew()
        self._reviewer.use_contract(contract_id, name)

    def _chosen_area(self) -> WishedArea | None:
        """Return what is to be downloaded of each image; None for all of it."""
        part = self.dialog.part
        if self._area is None or not part.takes_area_only():
            return None
        return replace(self._area, metres=part.pixel_spin.value())

    def _help(self, remedy: Remedy) -> None:
        if remedy.help is Help.LEAVE_OUT:
            self._reviewer.leave_out_unorderable()
        elif remedy.help is Help.LEAVE_OUT_BOUGHT:
            self._reviewer.leave_out_bought()
        elif remedy.help is Help.LEAVE_OUT_OLDER:
            self._reviewer.leave_out_older()
        elif remedy.help is Help.TAKE_WHOLE:
            self._reviewer.take_whole()
        elif remedy.help is Help.CHOOSE_PROJECT:
            self._choose_project()
        elif remedy.help is Help.KEEP_CURRENCY:
            self._reviewer.keep_currency(remedy.currency)
        else:
            self._reviewer.notice = ""
            self._reviewer.start()

    def _choose_project(self) -> None:
        from ..connections.project_dialog import ProjectDialog

        accounts, profile = self._services.accounts, self._reviewer.profile
        dialog = ProjectDialog(profile, accounts, self._services.runner, self.dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._reviewer.use_project(*dialog.combo.project()))
        dialog.open()

    # Placing

    def _place(self) -> None:
        reviewer, dialog, settings = self._reviewer, self.dialog, self._services.settings
        # A contract that was typed counts as soon as it can be read: where a click moves no focus,
        # nothing else has told of it.
        self._on_contract_chosen()
        # Judged anew: the limits may be others by now.
        self._show()
        review = reviewer.review
        if self._is_sending or self._has_ended or review is None or not self._verdict.can_order:
            return
        make_client = reviewer.usable_client()
        if make_client is None:
            return
        self._is_sending, reviewer.notice = True, ""
        self._show()
        settings.download_folder = dialog.folder()
        settings.adds_to_project = dialog.adds_check.isChecked()
        decision = Decision(
            profile=reviewer.profile,
            review=review,
            picked=reviewer.lines.picked(),
            accepted=reviewer.licences.accepted(),
            limits=settings.limits(),
            allow_repeat=review.repeated if dialog.repeat_check.isChecked() else frozenset(),
            user=_user(),
            folder=settings.download_folder,
            sends_licences=self._sends_licences,
            area=self._chosen_area(),
            label=dialog.label_edit.text(),
        )
        self._jobs.purchase(
            make_client,
            decision,
            self._on_placed,
            self._on_not_placed,
            lambda: self._on_unknown(None),
        )

    def _on_placed(self, placed: PlacedOrder) -> None:
        self._end()
        self._reviewer.lines.take_note()
        OrderPayment(self.dialog, self._jobs, self._reviewer.make_client, placed, self)
        self.order_placed.emit(placed)
        if not self.dialog.isVisible():
            messenger = self._services.messenger
            is_fine = not (placed.differences or placed.warnings)
            tell = messenger.info if is_fine else messenger.warning
            tell(placed_text(placed, is_window_open=False))
        self._leave_if_closed()

    def _on_not_placed(self, error: Exception) -> None:
        if not isinstance(error, DataCosmosError) or not error.nothing_ordered:
            # What isn't known to have failed may have gone through.
            self._on_unknown(error)
            return
        self._is_sending = False
        if not self.dialog.isVisible():
            self._services.messenger.error(error)
            self._leave()
            return
        log_error(error)
        if isinstance(error, LicenceFieldRefused):
            self._sends_licences = False
        self._reviewer.look_again(error, _words_of(error), isinstance(error, PriceChanged))

    def _on_unknown(self, error: Exception | None) -> None:
        if error is not None:
            log_error(error)
        profile = self._reviewer.profile
        lines = self._reviewer.lines.lines()
        unknown = UnknownOutcome(origin_of(profile.api_url), lines, error)
        self._end()
        self.dialog.setWindowTitle(translate("DataCosmos", "Order: outcome unknown"))
        self.dialog.show_message(unknown_text(unknown), DOUBTFUL)
        self.unknown_outcome.emit(unknown)
        if not self.dialog.isVisible():
            self._services.messenger.warning(unknown_text(unknown))
        self._leave_if_closed()

    def _end(self) -> None:
        self._is_sending, self._has_ended = False, True
        self._jobs.stop()
        self._parts.stop()
        self._watch.forget()
        self._reviewer.lines.fix(True)
        self.dialog.show_progress(None)
        self.dialog.show_outcome()

    # Showing

    def _show(self) -> None:
        """Show how it stands, before the order was sent."""
        if self._has_ended:
            return
        dialog, reviewer, review = self.dialog, self._reviewer, self._reviewer.review
        reviewer.lines.fix(self._is_sending)
        if self._is_sending:
            dialog.show_sending()
            return
        self._verdict = Verdict(can_order=False)
        if review is not None:
            self._take_back_leave(review)
            is_repeat_wanted = dialog.repeat_check.isChecked()
            missing = reviewer.licences.missing()
            limits = self._services.settings.limits()
            names = self._names(Overlaps(twice=review.twice))
            self._verdict = judge(
                review,
                missing,
                limits,
                is_repeat_wanted,
                names,
                changes=reviewer.lines.changes(),
            )
            contract = texts.contract_text(review, reviewer.profile.contract_name)
            dialog.show_review(review, self._verdict, contract, reviewer.notice)
        elif reviewer.problem:
            dialog.show_broken(reviewer.complaints())
        else:
            dialog.show_asking(reviewer.notice, reviewer.is_asking)

    def _compare(self) -> None:
        """Look what of the lines would be had twice, once their prices are known."""
        review = self._reviewer.review
        if review is None or self._is_sending or self._has_ended:
            self._watch.forget()
        else:
            self._watch.look(review.origin, self._reviewer.lines.make_picked())

    def _show_overlaps(self) -> None:
        found = self._watch.overlaps
        names = self._names(found)
        self._reviewer.lines.show_overlaps(found, names)
        # What stops the order by itself is said with what helps.
        said = found.beside_order() if found else None
        self.dialog.show_overlaps(*overlap_texts(said, names, _MOST_SAID))

    def _names(self, overlaps: Overlaps | None) -> PickedNames:
        return PickedNames((row.entry for row in self._reviewer.lines.rows), overlaps)

    def _take_back_leave(self, review: PurchaseReview) -> None:
        """Untick "order again" if there is more to it now than when it was ticked."""
        if not review.earlier_orders <= self._earlier_orders:
            self.dialog.forget_repeat()
        self._earlier_orders = review.earlier_orders

    # The end

    def _on_dialog_closed(self, _result: int) -> None:
        if not self._is_sending:
            self._leave()

    def _leave_if_closed(self) -> None:
        if not self.dialog.isVisible():
            self._leave()

    def _leave(self) -> None:
        self._jobs.stop()
        self._parts.stop()
        self._watch.close()
        self.dialog.deleteLater()
        self.finished.emit()


def _user() -> str:
    """Return who accepts licences: the user of the machine and their profile in QGIS."""
    profile = Path(QgsApplication.qgisSettingsDirPath()).name
    return f"{QgsApplication.userLoginName()} (QGIS profile {profile})"


def _words_of(error: DataCosmosError) -> str:
    """Return why nothing was ordered."""
    if isinstance(error, LicenceFieldRefused):
        return error.explain(
            translate(
                "DataCosmos",
                "Ordering once more leaves the list of licences out; that you accepted them "
                "stays in the ledger.",
            )
        )
    # Their hints are for scripts; the dialog has a check box.
    is_repeat = isinstance(error, (AlreadyOrdered, OrdersUnread, OrderUnresolved, TakenTwice))
    return error.explain("" if is_repeat else None)
