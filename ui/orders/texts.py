# SPDX-License-Identifier: GPL-2.0-or-later
"""What the list of orders says, in words.

Where a text may have to be shorter there are several versions of it, the longest first.
"""

from __future__ import annotations

from datetime import datetime

from ...core.disk.diskspace import written_bytes
from ...core.journal.charges import later_text
from ...core.journal.records import OrderRecord, Phase
from ...core.plain_text import one_line
from ...core.sales.order import LineItem, status_text
from ...core.wording import square_km
from ..adapters.i18n import number_text, translate
from ..adapters.writing import joined, money_text
from ..adapters.writing import time_text as clock_text
from ..lists import scene_texts
from ..transfers.texts import bytes_texts, transfer_texts
from . import missing_texts
from .actions import Live
from .owners import owner_lines

_DOT = " · "
_MOST_LINES = 6


def state_texts(record: OrderRecord, live: Live) -> tuple[str, ...]:
    """Return where the order stands."""
    texts = _state_texts(record, live)
    if not record.is_hidden:
        return texts
    removed = translate("DataCosmos", "{} (removed)")
    return (*map(removed.format, texts), translate("DataCosmos", "Removed"))


def _state_texts(record: OrderRecord, live: Live) -> tuple[str, ...]:
    phase = record.phase
    if phase is Phase.PARTIAL and not (live.is_downloading or live.is_queued):
        return missing_texts.state_texts(record)
    if phase is Phase.WAITING:
        if record.needs_payment:
            return (
                translate("DataCosmos", "Waiting for payment"),
                translate("DataCosmos", "Unpaid"),
            )
        # Not one that we know: shown as the service says it.
        return (translate("DataCosmos", "Status {}").format(record.status), record.status)
    if phase is Phase.DOWNLOADING:
        return _download_texts(record, live)
    if live.is_downloading or live.is_queued or live.is_paused:  # the first one, or again
        return _download_texts(record, live)
    texts = {
        Phase.CREATING: (translate("DataCosmos", "Being ordered"),),
        Phase.UNKNOWN: (
            translate("DataCosmos", "No answer: which order is it?")
            if record.candidates
            else translate("DataCosmos", "No answer, not listed")
            if record.is_missing
            else translate("DataCosmos", "No answer, looking for it"),
            translate("DataCosmos", "No answer"),
        ),
        Phase.PAID: (translate("DataCosmos", "Paid"),),
        Phase.FAILED: (translate("DataCosmos", "Download failed"),),
        Phase.COMPLETE: (translate("DataCosmos", "Only your area"),)
        if record.is_area_only
        else (translate("DataCosmos", "Complete"),),
        Phase.CANCELLED: (translate("DataCosmos", "Cancelled"),),
        Phase.REFUSED: (translate("DataCosmos", "Not ordered"),),
    }
    return texts[phase]


def _download_texts(record: OrderRecord, live: Live) -> tuple[str, ...]:
    if live.is_downloading:
        text = translate("DataCosmos", "Downloading")
        share = share_of(record, live)
        if share is None:
            return (text,)
        return (f"{text} {scene_texts.percent_text(100 * share)}", text)
    if live.is_queued:
        return (translate("DataCosmos", "Download comes next"),)
    if live.is_elsewhere:
        return (
            translate("DataCosmos", "Downloading in another QGIS"),
            translate("DataCosmos", "Downloading elsewhere"),
        )
    if live.is_paused:
        return (translate("DataCosmos", "Download paused"),)
    return (translate("DataCosmos", "Download interrupted"),)


def share_of(record: OrderRecord, live: Live) -> float | None:
    """Return how much is downloaded, 0 to 1; None if there is no download, or nobody knows."""
    if live.transfer is not None:
        return live.transfer.fraction
    if record.phase in {Phase.DOWNLOADING, Phase.FAILED}:
        return record.progress
    return None


def date_texts(record: OrderRecord) -> tuple[str, ...]:
    """Return the day of the order, in the user's time."""
    if record.begun_at is None:
        return ()
    local = record.begun_at.astimezone()
    day = scene_texts.day_text(local.date())
    short = scene_texts.day_text(local.date(), "d MMM")
    return (f"{day}  {clock_text(local)}", day, short)


def what_texts(record: OrderRecord) -> tuple[str, ...]:
    """Return for how much, what, and through which connection; the money is never cut off."""
    parts = [*([money_text(record.total)] if record.total else []), items_text(record)]
    if record.owner and not record.is_mine:
        by = translate("DataCosmos", "by {}").format(record.owner)
        return (joined([*parts, by]), joined([parts[0], by]))
    if not record.connection_name:
        return (joined(parts),)
    return (joined([*parts, record.connection_name]), joined(parts))


def items_text(record: OrderRecord) -> str:
    """Return the one item, or how many there are."""
    if not record.lines:
        return translate("DataCosmos", "contents unknown")
    if len(record.lines) > 1:
        return translate("DataCosmos", "{} images").format(number_text(len(record.lines)))
    line = record.lines[0]
    scene = record.scenes[0] if record.scenes else None
    if scene is not None and scene.platform:
        return _with_part(f"{scene_texts.platform_text(scene.platform)} {line.level}", line)
    return name_of(line)


def name_of(line: LineItem) -> str:
    """Return item and level; most ids name the level themselves. Of a part, its size as well."""
    name = line.item if line.level in line.item.upper() else f"{line.item} {line.level}"
    return _with_part(name, line)


def _with_part(name: str, line: LineItem) -> str:
    if line.part is None:
        return name
    size = square_km(line.part.area_km2)
    return translate("DataCosmos", "{} ({} of it)").format(name, size)


def detail_texts(record: OrderRecord, live: Live) -> tuple[str, ...]:
    """Return what matters most beyond that: progress, a problem, or what it waits for."""
    if live.transfer is not None:
        return transfer_texts(live.transfer)
    if not live.is_reachable:
        return (
            translate("DataCosmos", "Its connection isn't set up or doesn't run"),
            translate("DataCosmos", "Not connected"),
        )
    if live.is_busy:
        return (translate("DataCosmos", "Asking for the payment page…"),)
    if record.later_status:
        return (
            translate("DataCosmos", "Paid; the service now says {}: ask Open Cosmos").format(
                record.later_status
            ),
            translate("DataCosmos", "Paid; now {}").format(record.later_status),
        )
    if record.differs:
        return differs_texts(record)
    if record.phase is Phase.PARTIAL:
        return missing_texts.detail_texts(record)
    if record.problem:
        return (record.problem,)
    if live.waits_for_user and live.bytes_left is not None:
        left = written_bytes(live.bytes_left)
        return (
            translate("DataCosmos", "{} are still to be downloaded").format(left),
            translate("DataCosmos", "{} left").format(left),
        )
    if record.phase is Phase.DOWNLOADING and record.download is not None:
        return bytes_texts(record.download.bytes_done, record.download.bytes_total)
    if record.phase is Phase.COMPLETE and record.download is not None:
        size = written_bytes(record.download.bytes_done)
        count = len(record.download.files)
        text = translate("DataCosmos", "{} files, {}").format(number_text(count), size)
        gaps = missing_texts.detail_texts(record)
        return (*(f"{text}{_DOT}{gap}" for gap in gaps), text, size)
    if record.number:
        return (translate("DataCosmos", "Order {}").format(record.number), record.number)
    return ()


def differs_texts(record: OrderRecord) -> tuple[str, ...]:
    """Return that the order isn't what was asked for; its tool tip names what differs."""
    if record.phase.is_paid_for:
        return (
            translate("DataCosmos", "Paid, but differs from what you asked"),
            translate("DataCosmos", "Paid, but differs"),
        )
    return (
        translate("DataCosmos", "Differs from what you asked"),
        translate("DataCosmos", "Differs"),
    )


def spoken_text(record: OrderRecord, live: Live) -> str:
    """Return all that the row shows as one line, for screen readers."""
    parts = (state_texts, detail_texts)
    said = [texts[0] for part in parts if (texts := part(record, live))]
    said[1:1] = [text for text in (what_texts(record)[0], *date_texts(record)[:1]) if text]
    return ", ".join(said)


def detail_lines(record: OrderRecord, live: Live) -> list[str]:
    """Return all there is to know about the order, line by line."""
    lines = []
    if record.order_id:
        told = status_text(record.status, is_paid=record.phase.is_paid_for)
        status = f" ({told})" if told else ""
        lines.append(translate("DataCosmos", "Order {}").format(record.order_id) + status)
    if record.label:
        lines.append(translate("DataCosmos", "Label: {}").format(record.label))
    if record.later_status:
        lines.append(later_text(record))
    if record.problem:
        lines.append(record.problem)
    lines += missing_texts.detail_lines(record)
    if record.differs:
        lines.append(differs_texts(record)[0] + ":")
        lines += [f"• {difference}" for difference in record.differences]
    for position, line in enumerate(record.lines[:_MOST_LINES]):
        price = record.line_prices[position] if position < len(record.line_prices) else None
        lines.append(name_of(line) + (f"{_DOT}{price.in_words()}" if price else ""))
    if len(record.lines) > _MOST_LINES:
        more = len(record.lines) - _MOST_LINES
        lines.append(translate("DataCosmos", "and {} more images").format(number_text(more)))
    if record.licences:
        names = ", ".join(f"{one.name} {one.version}".strip() for one in record.licences)
        lines.append(translate("DataCosmos", "Licences accepted: {}").format(names))
    if record.folder is not None:
        lines.append(one_line(str(record.folder)))
    lines += owner_lines(record)
    if not live.is_reachable:
        lines.append(translate("DataCosmos", "Ordered at {}").format(record.origin))
    if record.checked_at is not None and record.is_followed:
        lines.append(translate("DataCosmos", "Last asked {}").format(time_text(record.checked_at)))
    return lines


def time_text(moment: datetime) -> str:
    """Return day and time of a moment, in the user's time."""
    local = moment.astimezone()
    return f"{scene_texts.day_text(local.date())} {clock_text(local)}"


def title_text(count: int, *, needs_user: bool) -> str:
    """Return the title of the tab: how many orders aren't over, and a dot if one needs the user."""
    title = translate("DataCosmos", "Orders")
    if not count:
        return title
    return f"{title} {number_text(count)}" + (" •" if needs_user else "")


def news_text(record: OrderRecord) -> str:
    """Return what happened to an order, as a sentence."""
    number, what = record.number, what_texts(record)[-1]
    if record.later_status:
        return translate(
            "DataCosmos", "The order {} ({}) was paid; the service now says {}: ask Open Cosmos."
        ).format(number, what, record.later_status)
    if record.differs and record.phase in {Phase.PAID, Phase.DOWNLOADING}:
        return translate(
            "DataCosmos", "The order {} ({}) is paid, but differs from what you asked: {}."
        ).format(number, what, "; ".join(map(str, record.differences)))
    texts = {
        Phase.WAITING: translate("DataCosmos", "The order {} ({}) waits for payment."),
        Phase.PAID: translate("DataCosmos", "The order {} ({}) is paid."),
        Phase.CANCELLED: translate("DataCosmos", "The order {} ({}) was cancelled."),
        Phase.REFUSED: translate("DataCosmos", "The order {} ({}) wasn't made. Nothing is owed."),
    }
    if record.phase is Phase.DOWNLOADING:
        return texts[Phase.PAID].format(number, what)
    if record.phase is Phase.WAITING and not record.needs_payment:
        return translate("DataCosmos", "The order {} ({}) is now {}.").format(
            number, what, record.status
        )
    return texts[record.phase].format(number, what) if record.phase in texts else ""


def back_text(record: OrderRecord) -> str:
    """Return why an order is back that the user had removed from the list."""
    if record.differs:
        news = translate("DataCosmos", "The order {} ({}) differs from what you asked.")
        text = news.format(record.number, what_texts(record)[-1])
    else:
        text = news_text(record)
    back = translate("DataCosmos", "You had removed it; it is back in the list of orders.")
    return f"{text} {back}".lstrip()
