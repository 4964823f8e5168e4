# SPDX-License-Identifier: GPL-2.0-or-later
"""Placing an order so that it is never sent twice.

The journal decides: an item that it shows as ordered, or perhaps ordered, isn't ordered again
unless the user says so. The order of steps is: look for earlier attempts, ask the service
about them, write the intent, send once, write the answer. Nothing counts as refused that isn't
proven: only what never left, and what the service itself refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import (
    AlreadyOrdered,
    AnswerKept,
    AuthError,
    Cancelled,
    DataCosmosError,
    JournalBusy,
    JournalError,
    LedgerAway,
    OrderError,
    OrderUnresolved,
    OutcomeUnknown,
)
from ..job import Monitor
from ..journal.attempt import Attempt, Intent, Scene, State
from ..journal.bought import all_bought, bought_by, bought_elsewhere
from ..journal.held import Holdings
from ..journal.journal import Journal
from ..redaction import get_logger
from ..sales.ground import share_ground
from ..sales.order import LineItem, Order, same_lines
from ..sales.order_calls import create_order, purchaser
from ..sales.order_list import NO_LIST, OrderList
from ..sales.pricing import Quote
from ..stac.collection import Licence
from ..wording import later, tr, tr_n
from .lost_orders import look_up, lost_candidates
from .sending import Sender, read_again

if TYPE_CHECKING:
    from ..service.client import Client

_log = get_logger(__name__)
# How often, and with which pauses, a journal is tried that couldn't be written.
_LOOKS, _BETWEEN_LOOKS_S = 20, 0.5

_HOW_TO_CHECK = later(
    "Look for it in the DataCosmos web application under Orders, or ask Open Cosmos. "
    "If there is no such order, repeat with ALLOW_REPEAT (order again) to go on."
)


@dataclass(frozen=True)
class Placed:
    """An order that exists.

    Args:
        order: as the service described it.
        found_again: True if it is the order of an earlier attempt whose answer was lost, and
            nothing was sent now.
        warning: what the user must know although the order exists; empty if nothing.
    """

    order: Order
    found_again: bool = False
    warning: str = ""


def _never(_attempt: Attempt) -> bool:
    return False


@dataclass(frozen=True)
class Terms:
    """How an order is placed, and what is recorded with it.

    Args:
        may_repeat: asked of each earlier attempt that bought, or may have bought, one of the
            items; True gives leave to order them again all the same.
        send_licences: see `create_order`.
        user: who accepted the licences, for the ledger; empty if not known.
        connection: the name of the connection; empty if not known.
        scenes: of each line, for lists and maps of orders; empty if not known.
        guard: see `Journal.begin`.
        listed: the service's list of orders, just read and remembered.
        unanswered: the attempts of which that list says what became, see
            `Journal.left_unanswered`; None for all.
        label: the buyer's own note, for the journal; empty for none.
        before_sending: called once all earlier attempts are known to stand in no way; what it
            raises stops the order.
    """

    may_repeat: Callable[[Attempt], bool] = _never
    send_licences: bool = True
    user: str = ""
    connection: str = ""
    scenes: tuple[Scene, ...] = ()
    guard: Callable[[Sequence[Attempt]], None] | None = None
    listed: OrderList = NO_LIST
    unanswered: frozenset[int] | None = None
    label: str = ""
    before_sending: Callable[[], None] | None = None


def place_order(
    client: Client,
    journal: Journal,
    quotes: Sequence[Quote],
    licences: Sequence[Licence],
    monitor: Monitor,
    terms: Terms,
) -> Placed:
    """Order the quoted lines, once, and return the order.

    Args:
        quotes: fresh prices of all lines; each must have one.
        licences: all licences of the items' collections; the user has accepted each.

    Raises:
        AlreadyOrdered: an item, or all of the part that is wanted of it, was ordered before, or
            any of that is being ordered now.
        OrderUnresolved: an earlier attempt went unanswered and its order can't be found.
        JournalError: the journal can't be written; nothing was sent.
        OutcomeUnknown: sent, but no answer came; the journal says so.
        ApiError, AuthError, NetworkError, ConfigError: nothing was ordered.
    """
    lines = tuple(quote.line for quote in quotes)
    organisation, contract = purchaser(client)
    intent = Intent(
        origin=client.connection.origin,
        organisation_id=organisation,
        contract_id=contract,
        lines=lines,
        prices=tuple(quote.known_price for quote in quotes),
        licences=tuple(licences),
        user=terms.user,
        scenes=terms.scenes,
        connection=terms.connection,
        sends_licences=terms.send_licences,
        list_read=terms.listed.is_whole,
        label=terms.label,
    )
    overruled: dict[int, State] = {}
    for seen in journal.attempts_for(intent.origin, lines):
        attempt, is_under_way = journal.standing(seen)
        if not attempt.may_have_bought:
            continue
        if is_under_way or _was_under_way(attempt, terms):
            raise _under_way(attempt, lines)
        resolved, order = _resolve(client, journal, attempt, monitor, terms.listed)
        was_lost = attempt.state is not State.CREATED
        if order is not None and was_lost and _is_very_order(resolved, intent):
            # Even with leave to repeat: this is the very order that is being asked for.
            if intent.label not in {"", resolved.label}:
                _note(journal.set_label, resolved.id, intent.label)
            return Placed(read_again(client, order, monitor), found_again=True)
        is_minded = resolved.may_have_bought and _holds_all(journal, resolved, intent)
        if is_minded and not terms.may_repeat(resolved):
            raise _refusal(journal, resolved, lines)
        overruled[resolved.id] = resolved.state
    if terms.before_sending is not None:
        terms.before_sending()
    monitor.check()
    with journal.sending(intent):
        attempt_id = journal.begin(intent, overruled, terms.guard)

        def send() -> Order:
            return create_order(
                client,
                lines,
                licences,
                monitor,
                send_licences=terms.send_licences,
                key=intent.uuid,
            )

        return _send(Sender(client, journal, attempt_id, intent, monitor, terms.listed, send))


def _send(sender: Sender) -> Placed:
    journal, attempt_id = sender.journal, sender.attempt_id
    try:
        order = sender.create()
    except OutcomeUnknown as error:
        _note(journal.mark_unknown, attempt_id, error.message)
        raise OutcomeUnknown(
            f"{error.message} {tr('The order may or may not exist: the outcome is unknown.')}",
            " ".join(
                [
                    tr(
                        "Don't order these items in another way before you know: run the same "
                        "order once more, which first looks for it."
                    ),
                    _HOW_TO_CHECK(),
                ]
            ),
            error.detail,
            status=error.status,
        ) from error
    except (KeyboardInterrupt, SystemExit):
        # Ctrl+C in a script, at whatever point. The request is cut by now and goes no further.
        _note(journal.mark_unknown, attempt_id, tr("the program was stopped while it was sent"))
        raise
    except (Cancelled, DataCosmosError) as error:
        # All these are raised before the request left or after the service's own no. Anything
        # else leaves the attempt as "sending", which counts as unknown.
        _note(journal.mark_refused, attempt_id, str(error) or tr("cancelled before it was sent"))
        raise
    try:
        journal.mark_created(attempt_id, order)
    except AnswerKept as error:
        return Placed(order, warning=_enter_later(journal, order, error, sender.monitor))
    except JournalError as error:
        return Placed(
            order,
            warning=tr(
                "The order {order} exists, but the journal couldn't record it: {reason} "
                "Note the order id.",
                order=order.id,
                reason=error.message,
            ),
        )
    return Placed(order)


def _enter_later(journal: Journal, order: Order, kept: AnswerKept, monitor: Monitor) -> str:
    """Wait some seconds for the journal, and return what the user must know if that is in vain."""
    for _look in range(_LOOKS):
        try:
            monitor.pause(_BETWEEN_LOOKS_S)
            journal.enter_kept()
        except (LedgerAway, JournalBusy):
            continue
        except (Cancelled, JournalError):  # the order exists, whatever becomes of that
            break
        return ""
    return tr(
        "The order {order} exists. It is noted on this machine, and entered into the order journal "
        "from here by itself as soon as that can be written: {reason}",
        order=order.id,
        reason=kept.message,
    )


def _note(mark: Callable[[int, str], None], attempt_id: int, note: str) -> None:
    try:
        mark(attempt_id, note)
    except JournalError as error:
        # The attempt stays "sending", which the next one treats as unknown: the safe side.
        _log.error("attempt %d: %s", attempt_id, error.message)


def _is_very_order(attempt: Attempt, intent: Intent) -> bool:
    """Return whether the attempt's order is just what is being asked for, by the same buyer."""
    is_same_buyer = (attempt.organisation_id, attempt.contract_id) == (
        intent.organisation_id,
        intent.contract_id,
    )
    return attempt.may_have_bought and is_same_buyer and same_lines(attempt.lines, intent.lines)


def _holds_all(journal: Journal, attempt: Attempt, intent: Intent) -> bool:
    """Return whether all of a line is, or may be, the attempt's: alone, or with other orders.

    What shares only some ground with it is said before the order, and doesn't stop it.
    """
    if attempt.is_unanswered:
        return True
    own = Holdings(bought_by(attempt))
    scenes = [*intent.scenes, *([Scene()] * (len(intent.lines) - len(intent.scenes)))]
    held = [
        (line, scene, own.of(line, scene.footprint)) for line, scene in zip(intent.lines, scenes)
    ]
    if any(one is not None and one.is_all for _line, _scene, one in held):
        return True
    shared = [(line, scene) for line, scene, one in held if one is not None]
    if not shared:
        return False
    every = Holdings(all_bought(journal, intent.origin))
    together = [every.of(line, scene.footprint) for line, scene in shared]
    return any(
        one is not None and one.is_all and any(by.attempt_id == attempt.id for by in one.by)
        for one in together
    )


def _resolve(
    client: Client, journal: Journal, attempt: Attempt, monitor: Monitor, listed: OrderList
) -> tuple[Attempt, Order | None]:
    """Return the attempt as it stands after asking the service about it, and its order."""
    try:
        return look_up(client, journal, attempt, monitor, listed)
    except (AuthError, JournalError):
        raise
    except DataCosmosError as error:
        # Not to know is no leave to order again: the attempt stays as the journal has it.
        monitor.info(tr("The earlier order couldn't be looked up. {reason}", reason=error.message))
        return attempt, None


def _was_under_way(attempt: Attempt, terms: Terms) -> bool:
    """Return whether its request wasn't over when the list was read, which then says nothing."""
    is_answered = attempt.state is State.CREATED
    return not is_answered and terms.unanswered is not None and attempt.id not in terms.unanswered


def _under_way(attempt: Attempt, lines: Sequence[LineItem]) -> AlreadyOrdered:
    return AlreadyOrdered(
        tr(
            "{line} is being ordered by another window or process since {time}.",
            line=_first_common(attempt, lines),
            time=attempt.begun_text,
        ),
        tr("Wait until that has ended, then try again: its outcome is looked at first."),
    )


def _refusal(journal: Journal, attempt: Attempt, lines: Sequence[LineItem]) -> OrderError:
    line = _first_common(attempt, lines)
    if attempt.state is State.CREATED:
        return AlreadyOrdered(
            tr(
                "{line} was ordered before: order {order} of {time}, under contract {contract}, "
                "is {status}.",
                line=line,
                order=attempt.order_id,
                contract=attempt.contract_id or tr("unknown"),
                time=attempt.begun_text,
                status=attempt.status_text,
            ),
            tr(
                "Go on with that order, or repeat with ALLOW_REPEAT (order again) to buy it "
                "once more."
            ),
            attempt.order_id,
        )
    candidates = lost_candidates(journal, attempt).all
    if candidates:
        return OrderUnresolved(
            tr_n(
                len(candidates),
                "An earlier attempt to order {line}, of {time}, got no answer. The service lists "
                "{n} order that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in "
                "QGIS.",
                "An earlier attempt to order {line}, of {time}, got no answer. The service lists "
                "{n} orders that may be its own: {orders}. Choose it in the Orders tab of DataCosmos in "
                "QGIS.",
                line=line,
                time=attempt.begun_text,
                orders="; ".join(order.in_words() for order in candidates),
            ),
            tr("If it is none of them, repeat with ALLOW_REPEAT (order again) to go on."),
        )
    said = tr(
        "An earlier attempt to order {line}, of {time}, got no answer, and its order "
        "couldn't be found: it may or may not exist.",
        line=line,
        time=attempt.begun_text,
    )
    # One that isn't just what was asked for may be the attempt's all the same.
    others = [one for one in bought_elsewhere(journal, attempt.origin) if one.holds(line)]
    sentences = dict.fromkeys(one.sentence() for one in others)
    return OrderUnresolved(" ".join([said, *sentences]), _HOW_TO_CHECK())


def _first_common(attempt: Attempt, lines: Sequence[LineItem]) -> LineItem:
    held = {known for known in attempt.lines if any(share_ground(known, one) for one in lines)}
    return next(line for line in attempt.lines if line in held)
