# SPDX-License-Identifier: GPL-2.0-or-later
"""What is missing of an order, in words: in its row, in its details, in messages."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...core.disk.diskspace import written_bytes
from ...core.journal.missing import Cause, Missing
from ...core.journal.phase import Phase
from ...core.plain_text import one_line
from ..adapters.i18n import number_text, translate
from ..adapters.writing import time_text
from ..lists import scene_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...core.delivery.order_folder import Delivery
    from ...core.journal.records import OrderRecord

_DOT = " · "
_MOST_NAMED = 6
_MOST_IN_MESSAGE = 2


def state_texts(record: OrderRecord) -> tuple[str, ...]:
    """Return what an order is called of which some is missing."""
    if record.has_files:
        return (translate("DataCosmos", "Partly delivered"), translate("DataCosmos", "Partly"))
    if _is_prepared(record.missing):
        return (translate("DataCosmos", "Being prepared"),)
    return (
        translate("DataCosmos", "Nothing delivered yet"),
        translate("DataCosmos", "Nothing yet"),
    )


def detail_texts(record: OrderRecord) -> tuple[str, ...]:
    """Return how much is missing, and when it is asked for again."""
    missing = _open(record.missing)
    if not missing:
        return ()
    count = _count_text(missing)
    if record.asked_again_at is None:
        return (count,)
    again = translate("DataCosmos", "asked for again {}").format(moment_text(record.asked_again_at))
    return (_DOT.join((count, again)), count)


def detail_lines(record: OrderRecord) -> list[str]:
    """Return each thing that is missing with its reason, and when it is asked for again."""
    missing = record.missing
    if not missing:
        return []
    lines = []
    if record.asked_again_at is not None:
        again = translate("DataCosmos", "Missing, and asked for again by itself {}:")
        lines.append(again.format(moment_text(record.asked_again_at)))
    elif record.phase is Phase.PARTIAL:
        lines.append(translate("DataCosmos", "Missing; Retry asks for it again:"))
    else:
        lines.append(translate("DataCosmos", "Missing:"))
    lines += [f"• {line_of(one)}" for one in missing[:_MOST_NAMED]]
    if len(missing) > _MOST_NAMED:
        more = translate("DataCosmos", "and {} more").format(
            number_text(len(missing) - _MOST_NAMED)
        )
        lines.append(more)
    return lines


def line_of(one: Missing) -> str:
    """Return what is missing and why, on one line."""
    text = f"{one.name}: {one_line(one.reason).rstrip('.')}"
    if one.is_accepted:
        return translate("DataCosmos", "{} (accepted as missing)").format(text)
    if one.is_lasting:
        return translate("DataCosmos", "{} (hardly comes any more)").format(text)
    return text


def delivered_text(record: OrderRecord, delivery: Delivery) -> str:
    """Return what a download has brought, and what it hasn't, as sentences."""
    size = written_bytes(delivery.size_bytes)
    missing = _open(delivery.missing)
    if not missing and any(file.part is not None for file in delivery.files):
        return translate(
            "DataCosmos", "Your area of the order {} is downloaded: {} files, {}."
        ).format(record.number, number_text(len(delivery.files)), size)
    if not missing:
        return translate("DataCosmos", "The order {} is downloaded: {} files, {}.").format(
            record.number, number_text(len(delivery.files)), size
        )
    if delivery.is_complete:
        text = translate(
            "DataCosmos",
            "The order {} is downloaded: {} files, {}. What goes with it is missing: {}.",
        )
    else:
        text = translate(
            "DataCosmos", "The order {} is partly delivered: {} files, {}. Missing: {}."
        )
    text = text.format(record.number, number_text(len(delivery.files)), size, _named(missing))
    if delivery.retry_at is not None:
        text += " " + again_text()
    return text


def nothing_text(record: OrderRecord, missing: Sequence[Missing]) -> str:
    """Return that an order is being prepared, as sentences; empty if that isn't all."""
    if not _is_prepared(missing):
        return ""
    text = translate("DataCosmos", "The order {} is still being prepared: {}.")
    return f"{text.format(record.number, _named(_open(missing)))} {again_text()}"


def is_told(before: Sequence[Missing], now: Sequence[Missing]) -> bool:
    """Return whether the same is missing as before, in whatever words the service says why."""

    def facts(missing: Sequence[Missing]) -> set[object]:
        return {(one.key, one.cause, one.is_lasting, one.is_accepted) for one in missing}

    return facts(before) == facts(now)


def again_text() -> str:
    """Return that nobody has to do anything."""
    return translate("DataCosmos", "It is asked for again by itself.")


def moment_text(moment: datetime) -> str:
    """Return a moment in the user's time, with its day unless that is today."""
    local = moment.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return translate("DataCosmos", "at {}").format(time_text(local))
    day = scene_texts.day_text(local.date(), "d MMM")
    return translate("DataCosmos", "on {} at {}").format(day, time_text(local))


def _open(missing: Sequence[Missing]) -> list[Missing]:
    return [one for one in missing if not one.is_accepted]


def _is_prepared(missing: Sequence[Missing]) -> bool:
    stopping = [one for one in missing if one.stops]
    return bool(stopping) and all(one.cause is Cause.PREPARED for one in stopping)


def _count_text(missing: Sequence[Missing]) -> str:
    if _is_prepared(missing):
        stopping = sum(one.stops for one in missing)
        return translate("DataCosmos", "{} being prepared").format(number_text(stopping))
    return translate("DataCosmos", "{} missing").format(number_text(len(missing)))


def _named(missing: Sequence[Missing]) -> str:
    named = [f"{one.name} ({_brief_reason(one)})" for one in missing]
    if len(named) > _MOST_IN_MESSAGE:
        more = translate("DataCosmos", "{} more").format(len(named) - _MOST_IN_MESSAGE)
        named = [*named[:_MOST_IN_MESSAGE], more]
    return "; ".join(named)


def _brief_reason(one: Missing) -> str:
    if one.cause is Cause.PREPARED:
        return translate("DataCosmos", "being prepared")
    return one_line(one.reason).rstrip(".")
