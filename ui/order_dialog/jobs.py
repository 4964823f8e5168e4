# SPDX-License-Identifier: GPL-2.0-or-later
"""What the order dialog has done in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject

from ...core.errors import Cancelled, JournalError, OrderError, ordering
from ...core.job import Monitor
from ...core.plain_text import one_line
from ...core.values import text_or_none
from ..adapters.i18n import translate
from ..adapters.payment_page import payment_question
from ..adapters.tasks import JobTask, TaskRunner
from .outcome import PlacedOrder

if TYPE_CHECKING:
    from typing import TypeAlias  # from Python 3.10; nothing asks for it at run time

    from ...core.account.contracts import Contract
    from ...core.catalogue.acquisitions import Acquisition
    from ...core.geo.wished_area import WishedArea
    from ...core.journal.spending import Limits
    from ...core.money import Money
    from ...core.orders.checkout import Checkout
    from ...core.orders.review import PurchaseReview
    from ...core.sales.differences import Difference
    from ...core.sales.order import LineItem, Order
    from ...core.service.client import Client
    from ...core.stac.collection import Licence
    from ...core.stac.items import Item
    from ..adapters.settings import Profile

MakeClient: TypeAlias = Callable[[], "Client"]
_Deliver = Callable[[Any], None]


@dataclass(frozen=True)
class Decision:
    """What the user has decided on when they press the button.

    Args:
        review: what they saw.
        picked: what the lines were called in the cart, where another level was chosen since.
        accepted: the licences that they accepted.
        allow_repeat: lines to order although they were ordered before.
        user: who they are, for the licence ledger.
        folder: where the images shall go.
        sends_licences: False leaves the list of licences out of the request.
        label: the user's own note on the order; empty for none.
        area: what of each image is to be downloaded; None for the whole images.
    """

    profile: Profile
    review: PurchaseReview
    picked: tuple[LineItem, ...]
    accepted: frozenset[Licence]
    limits: Limits
    allow_repeat: frozenset[LineItem]
    user: str
    folder: Path
    sends_licences: bool = True
    area: WishedArea | None = None
    label: str = ""


class OrderJobs(QObject):
    """Starts the jobs. A question that is asked again takes the place of the one before.

    One that the user stops in QGIS's task manager fails with `Cancelled`.

    Args:
        folder: where the journal lies.
    """

    def __init__(self, runner: TaskRunner, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._folder = runner, folder
        self._questions: dict[str, JobTask] = {}

    def stop(self) -> None:
        """Ask nothing more. An order that is being sent isn't touched."""
        # Cancelled, each takes itself out: at once if it hadn't begun.
        questions, self._questions = self._questions, {}
        for task in questions.values():
            task.cancel()

    def contracts(
        self,
        make_client: MakeClient,
        on_success: Callable[[tuple[Contract, ...]], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """List the organisation's contracts."""

        def work(monitor: Monitor, _deliver: _Deliver) -> tuple[Contract, ...]:
            from ...core.account.contracts import list_contracts

            with make_client() as client:
                return list_contracts(client, monitor)

        title = translate("DataCosmos", "Reading the contracts")
        self._ask("contracts", title, work, on_success, on_failure)

    def review(
        self,
        make_client: MakeClient,
        lines: tuple[LineItem, ...],
        seen: Mapping[LineItem, Money],
        on_success: Callable[[PurchaseReview], None],
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[float, str], None],
    ) -> None:
        """Ask afresh all that the user must see before ordering."""

        def work(monitor: Monitor, _deliver: _Deliver) -> PurchaseReview:
            from ...core.orders.review import ReviewJob

            with make_client() as client:
                return ReviewJob(client, self._folder, lines, seen).run(monitor)

        title = translate("DataCosmos", "Asking prices and licences")
        self._ask("review", title, work, on_success, on_failure, on_progress)

    def levels(
        self,
        make_client: MakeClient,
        items: tuple[Item, ...],
        on_success: Callable[[dict[str, Acquisition]], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Look for the other levels at which the items' acquisitions are offered."""

        def work(monitor: Monitor, _deliver: _Deliver) -> dict[str, Acquisition]:
            from ...core.catalogue.offered_levels import OfferedLevelsJob

            with make_client() as client:
                return OfferedLevelsJob(client, items).run(monitor)

        title = translate("DataCosmos", "Looking for processing levels")
        self._ask("levels", title, work, on_success, on_failure)

    def checkout(
        self,
        make_client: MakeClient,
        order_id: str,
        seen: tuple[Difference, ...] | None,
        on_success: Callable[[Checkout], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Ask where to pay an order; for `seen` see `payment_question`."""
        question = payment_question(make_client, self._folder, order_id, seen)
        self._ask("checkout", *question, on_success, on_failure)

    def purchase(
        self,
        make_client: MakeClient,
        decision: Decision,
        on_success: Callable[[PlacedOrder], None],
        on_failure: Callable[[Exception], None],
        on_cancel: Callable[[], None],
    ) -> None:
        """Place the order. Nothing but the user, in QGIS's task manager, stops this.

        Args:
            on_cancel: told when it was stopped and the order may exist. If it was stopped before
                it was sent, that is a failure: nothing was ordered.
        """
        may_exist = threading.Event()

        def work(monitor: Monitor, _deliver: _Deliver) -> PlacedOrder:
            may_exist.set()
            ordered: list[Order] = []
            try:
                return _purchase(make_client, self._folder, decision, monitor, ordered.append)
            except Cancelled:
                if not ordered:
                    may_exist.clear()
                raise

        def end() -> None:
            if may_exist.is_set():
                on_cancel()
            else:
                text = translate("DataCosmos", "The order was stopped before it was sent.")
                error = OrderError(text)
                error.nothing_ordered = True
                on_failure(error)

        self._runner.start(
            translate("DataCosmos", "Placing an order"),
            work,
            on_success=on_success,
            on_failure=on_failure,
            on_cancel=end,
            keeps_qgis_open=True,
        )

    def _ask(
        self,
        name: str,
        title: str,
        work: Callable[[Monitor, _Deliver], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[float, str], None] | None = None,
    ) -> None:
        if name in self._questions:
            self._questions.pop(name).cancel()

        def succeed(result: Any) -> None:
            del self._questions[name]
            on_success(result)

        def fail(error: Exception) -> None:
            del self._questions[name]
            on_failure(error)

        def end() -> None:
            # What was cancelled here is forgotten already; this was the user, in QGIS's task
            # manager.
            if self._questions.get(name) is task:
                fail(Cancelled())

        task = self._runner.start(
            title,
            work,
            on_success=succeed,
            on_failure=fail,
            on_cancel=end,
            on_progress=on_progress,
        )
        self._questions[name] = task


def _purchase(
    make_client: MakeClient,
    folder: Path,
    decision: Decision,
    monitor: Monitor,
    on_order: Callable[[Order], None],
) -> PlacedOrder:
    from ...core.journal.journal import Journal
    from ...core.orders.purchase_job import PurchaseJob

    review = decision.review
    with ordering():
        made = make_client()
    with made as client:
        result = PurchaseJob(
            client,
            folder,
            review,
            decision.accepted,
            decision.limits,
            decision.allow_repeat,
            decision.user,
            decision.profile.name,
            on_order,
            send_licences=decision.sends_licences,
            label=decision.label,
        ).run(monitor)
    warnings = list(result.warnings)
    try:
        attempt = Journal(folder).attempt_of(review.origin, result.order.id)
    except JournalError as error:
        # The order exists: from here on nothing may look like a failure to order.
        attempt = None
        warnings.insert(0, error.explain())
    return PlacedOrder(
        origin=review.origin,
        order_id=result.order.id,
        total=(attempt.total if attempt else None) or result.total,
        lines=tuple(line.line for line in review.lines),
        picked=decision.picked,
        folder=decision.folder,
        is_paid=result.order.is_paid,
        has_link=bool(result.checkout_url),
        differences=result.differences,
        warnings=tuple(warnings),
        found_again=result.found_again,
        area=decision.area,
        payment=one_line(text_or_none(result.order.raw.get("payment_method")) or ""),
    )
