# SPDX-License-Identifier: GPL-2.0-or-later
"""One order, or an attempt at one, as a person's list shows it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path

from ..money import Money
from ..sales.differences import Difference
from ..sales.line_prices import LinePrice
from ..sales.order import CANCELLED_WORDS, PAID, UNPAID, LineItem, short_number
from ..stac.collection import Licence
from ..values import moment_of_seconds
from ..wording import tr
from .attempt import Attempt, Scene, State
from .candidates import choice_text
from .download_states import DownloadState
from .listed_order import ListedOrder
from .missing import Missing
from .noted_folders import NotedFolder
from .phase import ACTIONS, Action, Phase

__all__ = ["Action", "OrderRecord", "Phase", "of_attempt", "of_damaged", "of_listed"]


@dataclass(frozen=True)
class OrderRecord:
    """An order, or an attempt at one, as a person's list shows it.

    Args:
        attempt_id: in the journal; None for an order that was made elsewhere.
        order_id: empty until the service names it.
        status: as the service last said it, in capitals, also one never seen before; empty if
            it said none.
        prices: of each line as asked just before ordering; None where not known.
        line_prices: of each line as billed where that is known, else as asked.
        scenes: of each line, as far as known.
        licences: that were accepted for it.
        connection_name: through which it was ordered; empty if not known.
        total: what it costs; None if not known.
        differences: what of it isn't what was asked for, and nobody has agreed to: the payment
            link is handed out only once the user has confirmed just that; see `CheckoutJob`.
        begun_at: when it was ordered, UTC; None if not known.
        checked_at: when the service was last asked about it, UTC; None for never.
        download: None if it was never begun.
        problem: what stands in its way, in words; empty if nothing.
        is_hidden: the user has removed it from the list. It is followed all the same, and back
            there once it says something new of money.
        candidates: listed orders that may be the one whose answer was lost; a person chooses.
        is_missing: it got no answer, and the service has since listed its orders without it.
        is_damaged: the journal's entry can't be read; `problem` says so.
        label: the buyer's own note, a cost centre for instance; empty for none.
        is_billed: the total is what the order itself says; else what was asked for just before.
        owner: who ordered it, as a ledger's database knows them; empty in a file, and for an order
            that was made elsewhere.
        is_mine: whoever looks ordered it; also where nobody is named.
        noted: where it lies on other machines, as their users noted.
    """

    attempt_id: int | None
    origin: str
    order_id: str
    phase: Phase
    status: str
    lines: tuple[LineItem, ...]
    prices: tuple[Money | None, ...] = ()
    line_prices: tuple[LinePrice | None, ...] = ()
    scenes: tuple[Scene, ...] = field(default=(), repr=False)
    licences: tuple[Licence, ...] = ()
    connection_name: str = ""
    organisation_id: int | None = None
    contract_id: int | None = None
    total: Money | None = None
    differences: tuple[Difference, ...] = ()
    begun_at: datetime | None = None
    checked_at: datetime | None = None
    download: DownloadState | None = None
    problem: str = ""
    is_hidden: bool = False
    candidates: tuple[ListedOrder, ...] = field(default=(), repr=False)
    is_missing: bool = False
    is_damaged: bool = False
    label: str = ""
    is_billed: bool = False
    owner: str = ""
    is_mine: bool = True
    noted: tuple[NotedFolder, ...] = ()

    @cached_property  # asked of thousands again and again
    def key(self) -> str:
        """What tells it from all others, for as long as it lives."""
        if self.attempt_id is not None:
            return f"attempt {self.attempt_id}"
        return f"{self.origin} {self.order_id}"

    @property
    def number(self) -> str:
        """See `short_number`; empty until the service names the order."""
        return short_number(self.order_id)

    @property
    def later_status(self) -> str:
        """What the service says by now of an order that was paid; empty while that is PAID."""
        is_other = self.phase.is_paid_for and self.status != PAID
        return self.status if is_other else ""

    @property
    def folder(self) -> Path | None:
        return self.download.folder if self.download else None

    @property
    def has_files(self) -> bool:
        """Whether some of its files have come, as far as the journal knows."""
        return self.download is not None and bool(self.download.files)

    @property
    def is_area_only(self) -> bool:
        """Whether only an area of its images was asked for."""
        return self.download is not None and self.download.area is not None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What of the order couldn't be had, also what is accepted as missing."""
        return self.download.missing if self.download else ()

    @property
    def asked_again_at(self) -> datetime | None:
        """When it is downloaded again by itself, UTC, since something is missing; None for never.

        What the user has removed from the list isn't downloaded unasked.
        """
        is_wished = self.download is not None and self.phase.is_paid_for and not self.is_hidden
        return self.download.retry_at if self.download is not None and is_wished else None

    @property
    def progress(self) -> float | None:
        """How much is downloaded, 0 to 1; None if not known or not begun."""
        return self.download.progress if self.download else None

    @cached_property
    def is_followed(self) -> bool:
        """Whether asking the service about it from time to time makes sense."""
        return self.phase.is_followed and not self.is_damaged

    @cached_property
    def may_go_on(self) -> bool:
        """Whether something may be done about it by itself, now or later: most are over."""
        is_fetched = self.phase.is_paid_for and not self.is_hidden
        is_wished = self.phase is Phase.DOWNLOADING or self.asked_again_at is not None
        is_unnoted = self.phase is Phase.PAID and self.download is None and self.is_fetched_by_dock
        return self.is_followed or (is_fetched and (is_wished or is_unnoted))

    @property
    def needs_payment(self) -> bool:
        """Whether it is known to wait for its payment, as opposed to an unknown status."""
        return self.phase is Phase.WAITING and self.status == UNPAID

    @property
    def differs(self) -> bool:
        """Whether it isn't what was asked for, paid or not."""
        may_cost = self.phase is Phase.WAITING or self.phase.is_paid_for
        return may_cost and bool(self.differences)

    @property
    def is_fetched_by_dock(self) -> bool:
        """Whether the dock ordered it and downloads it, which names a connection in the order.

        A script or Processing fetches what it ordered, and what was ordered in the web
        application was ordered for somebody else, perhaps. Nor what a
        ledger holds: whoever wishes it on this machine has noted that here.
        """
        return bool(self.connection_name) and not self.owner

    @property
    def is_download_due(self) -> bool:
        """Whether it is to be downloaded, or further downloaded, without anybody being asked.

        A download that was wished in the dialog is noted only after the order: QGIS may have
        ended in between. What the user has removed from the list isn't downloaded unasked.
        """
        is_unnoted = self.phase is Phase.PAID and self.download is None
        is_due = (
            self.phase is Phase.DOWNLOADING
            or (is_unnoted and self.is_fetched_by_dock)
            or self._is_retry_due
        )
        return is_due and not self.is_hidden

    @property
    def _is_retry_due(self) -> bool:
        # Not where the folder was taken away: then it is paid, with nothing downloaded.
        phases = (Phase.PARTIAL, Phase.FAILED, Phase.COMPLETE)
        state = self.download
        return self.phase in phases and state is not None and state.is_retry_due()

    @property
    def can_cost(self) -> bool:
        """Whether it isn't paid and may still be: it exists, or may exist."""
        return self.phase.is_followed

    @property
    def is_removed_unasked(self) -> bool:
        """Whether it leaves the list without a question: it can neither cost nor bring anything."""
        is_coming = self.is_download_due and self.phase is not Phase.COMPLETE
        is_open = self.phase.is_kept or is_coming or self.differs
        return not (is_open or self.later_status)

    @property
    def actions(self) -> tuple[Action, ...]:
        """All that can be done with it, the one that helps first."""
        actions = list(ACTIONS[self.phase])
        if self.phase is Phase.WAITING and not self.needs_payment:
            actions.reverse()
        if self.download is None and Action.SHOW_IN_FOLDER in actions:
            actions.remove(Action.SHOW_IN_FOLDER)
        if self.candidates:
            actions.insert(0, Action.CHOOSE_ORDER)
        if self.lines:
            actions.append(Action.SHOW_FOOTPRINTS)
        remove = Action.REMOVE_FROM_LIST
        if self.is_hidden:
            return (Action.PUT_BACK, *(one for one in actions if one is not remove))
        # What can't be read may be anything, and nothing is ordered while it is there.
        if not self.is_damaged and remove not in actions:
            actions.append(remove)
        return tuple(actions)

    @property
    def action(self) -> Action:
        """The one that helps now."""
        return self.actions[0]


def of_attempt(
    attempt: Attempt,
    download: DownloadState | None,
    candidates: tuple[ListedOrder, ...],
    *,
    is_under_way: bool,
    user: str = "",
    noted: tuple[NotedFolder, ...] = (),
) -> OrderRecord:
    """Return the record of an attempt.

    Args:
        candidates: listed orders that may be its own.
        is_under_way: its request is.
        user: who looks, as a ledger's database knows them; empty in a file.
        noted: where it lies on other machines.
    """
    if attempt.state is State.CREATED:
        phase, problem = _phase_of_order(attempt.status, attempt.is_paid_for, download)
    elif attempt.state is State.REFUSED:
        phase, problem = Phase.REFUSED, attempt.note
    elif is_under_way:
        phase, problem, candidates = Phase.CREATING, "", ()
    else:
        phase, problem = Phase.UNKNOWN, f"{attempt.note} {attempt.poll_problem}".strip()
    is_missing = phase is Phase.UNKNOWN and not candidates and attempt.was_sought
    if candidates:
        problem = f"{problem} {choice_text(len(candidates))}".lstrip()
    elif is_missing:
        problem = f"{problem} {tr('The service lists no such order.')}".lstrip()
    return OrderRecord(
        attempt_id=attempt.id,
        origin=attempt.origin,
        order_id=attempt.order_id,
        phase=phase,
        status=attempt.status,
        lines=attempt.lines,
        prices=attempt.prices,
        line_prices=attempt.line_prices,
        scenes=attempt.scenes,
        licences=attempt.licences,
        connection_name=attempt.connection,
        organisation_id=attempt.organisation_id,
        contract_id=attempt.contract_id,
        total=attempt.total,
        differences=attempt.unconfirmed,
        begun_at=moment_of_seconds(attempt.begun_at),
        checked_at=moment_of_seconds(attempt.polled_at),
        download=download,
        problem=problem or attempt.poll_problem,
        is_hidden=attempt.is_hidden,
        candidates=candidates,
        is_missing=is_missing,
        label=attempt.label,
        is_billed=attempt.billed is not None,
        owner=attempt.owner,
        is_mine=attempt.owner in ("", user),
        noted=noted,
    )


def of_damaged(attempt_id: int, origin: str, problem: str) -> OrderRecord:
    """Return the record of an attempt whose entry can't be read."""
    return OrderRecord(
        attempt_id, origin, "", Phase.UNKNOWN, "", (), problem=problem, is_damaged=True
    )


def of_listed(
    order: ListedOrder, download: DownloadState | None, noted: tuple[NotedFolder, ...] = ()
) -> OrderRecord:
    """Return the record of an order that was made elsewhere."""
    phase, problem = _phase_of_order(order.status, order.is_paid_for, download)
    return OrderRecord(
        attempt_id=None,
        origin=order.origin,
        order_id=order.order_id,
        phase=phase,
        status=order.status,
        lines=order.lines,
        prices=(None,) * len(order.lines),
        scenes=order.scenes,
        organisation_id=order.organisation_id,
        contract_id=order.contract_id,
        total=order.billed,
        begun_at=order.created_at,
        checked_at=order.seen_at,
        download=download,
        problem=order.damage or problem,
        is_hidden=order.is_hidden,
        label=order.label,
        is_billed=order.billed is not None,
        noted=noted,
    )


def _phase_of_order(
    status: str, was_paid: bool, download: DownloadState | None
) -> tuple[Phase, str]:
    if status != PAID and not was_paid:
        return (Phase.CANCELLED if status in CANCELLED_WORDS else Phase.WAITING), ""
    if download is None:
        return Phase.PAID, ""
    # Not Path.is_dir, which raises where a folder may not be looked into.
    is_there = os.path.isdir(download.folder)  # noqa: PTH112
    if not is_there and (download.is_complete or download.bytes_done):
        return Phase.PAID, tr("The folder {folder} isn't there any more.", folder=download.folder)
    if download.is_complete:
        return Phase.COMPLETE, ""
    if download.is_partial:
        return Phase.PARTIAL, download.problem
    if download.problem:
        return Phase.FAILED, download.problem
    return Phase.DOWNLOADING, ""
