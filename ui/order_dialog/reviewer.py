# SPDX-License-Identifier: GPL-2.0-or-later
"""What the user decides on: the lines of one order, and what was asked about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import ConfigError, DataCosmosError
from ..adapters.accounts.accounts import Accounts
from ..lists import part_choice
from ..messages import in_words, log_error
from .jobs import MakeClient, OrderJobs
from .licences import LicencesModel
from .lines import OrderLinesModel
from .verdict import unorderable_lines

if TYPE_CHECKING:
    from ...core.cart.entry import CartEntry
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.catalogue.search import FoundItem
    from ...core.orders.review import PurchaseReview
    from ...core.sales.order import LineItem
    from ..adapters.settings import Profile


class OrderReviewer(QObject):
    """Asks afresh whenever lines or contract are others, and keeps the latest answer.

    Args:
        profile: the connection to order through. It stays, whichever is chosen in the dock.
        entries: what to order.
    """

    changed = pyqtSignal()
    progressed = pyqtSignal(float, str)
    contracts_listed = pyqtSignal(tuple)  # of Contract

    def __init__(
        self,
        accounts: Accounts,
        jobs: OrderJobs,
        profile: Profile,
        entries: Iterable[CartEntry],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts, self._jobs = accounts, jobs
        self.profile = profile
        self.lines = OrderLinesModel(entries, self)
        self.licences = LicencesModel(self)
        self.review: PurchaseReview | None = None  # None while it is asked for, or can't be had
        self.problem = ""  # why it can't be had; empty if it can
        self._broken: Exception | None = None  # the same as an error
        self.notice = ""  # what the last try to order came to; empty for nothing
        self._tried: Exception | None = None  # why it came to that

    @property
    def is_asking(self) -> bool:
        return self.review is None and not self.problem and bool(self.lines.rows)

    def complaints(self) -> tuple[str, ...]:
        """Return what to say while there is no review; the same fault is said once."""
        tried, broken = self._tried, self._broken
        is_same = type(tried) is type(broken) and str(tried) == str(broken)
        return (self.notice,) if self.notice and is_same else (self.notice, self.problem)

    def make_client(self) -> MakeClient:
        """Return what makes clients of the order's connection and contract.

        Raises:
            DataCosmosError: there is no usable account.
        """
        return self._accounts.client_factory(self.profile)

    def usable_client(self) -> MakeClient | None:
        """Return what makes clients; where there is none, `problem` says why."""
        try:
            return self.make_client()
        except DataCosmosError as error:
            self.fail(error)
            return None

    def start(self) -> None:
        """Ask all there is to ask."""
        self.problem = ""
        make_client = self.usable_client()
        if make_client is None:
            return
        self._jobs.contracts(make_client, self.contracts_listed.emit, self._on_no_contracts)
        if self.profile.contract_id is not None:
            self.ask()

    def ask(self) -> None:
        """Ask afresh what all lines cost and under which licences they are sold."""
        self.review, self.problem = None, ""
        self.lines.show_review(None)
        lines = self.lines.lines()
        make_client = self.usable_client() if lines else None
        if make_client is not None:
            self._jobs.review(
                make_client,
                lines,
                self.lines.seen(),
                self._on_reviewed,
                self.fail,
                self.progressed.emit,
            )
        self.changed.emit()

    def use_contract(self, contract_id: int | None, name: str) -> None:
        """Order under another contract; its prices are its own."""
        is_other = contract_id != self.profile.contract_id
        self.profile = replace(self.profile, contract_id=contract_id, contract_name=name)
        if contract_id is None:
            self.fail(
                ConfigError(
                    self.tr("No contract is chosen."),
                    self.tr("Choose the contract to order under, or type its number."),
                )
            )
        elif is_other:
            self.ask()

    def refuse_contract(self, error: Exception) -> None:
        """Order under no contract: what the user typed is none."""
        self.profile = replace(self.profile, contract_id=None, contract_name="")
        self.fail(error)

    def choose_level(self, line: LineItem, variant: FoundItem) -> None:
        """Order another product of the line's acquisition instead."""
        try:
            self.lines.choose_level(line, variant, datetime.now(timezone.utc))
        except DataCosmosError as error:
            self.fail(error)
            return
        self.notice = ""
        self.ask()

    def choose(self, entries: Iterable[CartEntry]) -> None:
        """Order something else of scenes: the whole, or parts."""
        self.lines.choose(entries)
        self.notice = ""
        self.ask()

    def use_project(self, project_id: str, name: str) -> None:
        """Have parts be delivered to another project."""
        self.profile = replace(self.profile, project_id=project_id, project_name=name)
        self.ask()

    def remove(self, lines: Iterable[LineItem]) -> None:
        """Leave lines out of the order."""
        gone = tuple(lines)
        self.lines.remove(gone)
        self.notice = ""
        if self.review is not None:
            self.review = self.review.without(gone)
            self.licences.show_licences(self.review.licences)
        self.changed.emit()

    def leave_out_unorderable(self) -> None:
        """Leave out what has no price, or isn't on offer any more, as the review says."""
        self.remove(unorderable_lines(self.review))

    def take_whole(self) -> None:
        """Order the whole scenes of parts that can't be ordered, as the review says."""
        parted = {line.whole for line in unorderable_lines(self.review) if line.part is not None}
        rows = [row for row in self.lines.rows if row.line in parted]
        self.choose([part_choice.apply(row.fresh, row.choices[0]) for row in rows])

    def leave_out_bought(self) -> None:
        """Leave out what was, or may have been, ordered before, as the review says."""
        self.remove(one.line for one in self.review.lines if one.bought is not None)

    def leave_out_older(self) -> None:
        """Leave out what is there processed anew, as the review says."""
        self.remove(line for twice in self.review.twice for line in twice.lines[1:])

    def keep_currency(self, currency: str) -> None:
        """Leave out what isn't priced in this currency, as the review says."""
        kept = {entry.line for entry in self.review.of_currency(currency).lines}
        self.remove(line for line in self.lines.lines() if line not in kept)

    def look_again(self, error: Exception, notice: str, is_noted: bool) -> None:
        """Ask afresh after a try to order that came to nothing.

        Args:
            error, notice: why, and what to say of it.
            is_noted: whether the user knows the prices as they were, and compares with those.
        """
        self._tried, self.notice = error, notice
        if is_noted:
            self.lines.take_note()
        self.ask()

    def _on_reviewed(self, review: PurchaseReview) -> None:
        kept = set(self.lines.lines())
        review = review.without(entry.line for entry in review.lines if entry.line not in kept)
        self.review = review
        self.lines.show_review(review)
        self.licences.show_licences(review.licences)
        items = tuple(
            row.reviewed.item
            for row in self.lines.rows
            if row.acquisition is None and row.reviewed and row.reviewed.item
        )
        make_client = self.usable_client() if items else None
        if make_client is not None:
            # Nobody waits for a choice that isn't there yet; its failure is for the log.
            self._jobs.levels(make_client, items, self._on_levels, log_error)
        self.changed.emit()

    def _on_levels(self, acquisitions: dict[str, Acquisition]) -> None:
        self.lines.offer_levels(acquisitions)

    def _on_no_contracts(self, error: Exception) -> None:
        """Go on without a list: the contract that the settings name, or the user types, will do."""
        if self.profile.contract_id is None:
            self.fail(error)
        else:
            log_error(error)

    def fail(self, error: Exception) -> None:
        """Say why it can't be decided on."""
        log_error(error)
        self._broken, self.review, self.problem = error, None, in_words(error)
        self.changed.emit()
