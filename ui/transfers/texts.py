# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of downloads. Where a text may have to be shorter, the longest version comes first."""

from __future__ import annotations

from ...core.delivery.progress import TransferProgress
from ...core.disk.diskspace import written_bytes
from ...core.transfers.queue_progress import QueueProgress
from ...core.transfers.queued import QueueRow, State
from ..adapters.i18n import number_text, translate
from ..adapters.writing import joined


def bytes_texts(done: int, total: int | None) -> tuple[str, ...]:
    """Return how much of how much has come."""
    if total is None:
        return (written_bytes(done),)
    return (
        translate("DataCosmos", "{} of {}").format(written_bytes(done), written_bytes(total)),
        written_bytes(done),
    )


def transfer_texts(transfer: TransferProgress) -> tuple[str, ...]:
    """Return how far a download is, how fast it goes, and when it will be done."""
    size = bytes_texts(transfer.bytes_done, transfer.bytes_total)[0]
    parts = [size]
    if transfer.speed_bps:
        parts.append(rate_text(transfer.speed_bps))
    if transfer.eta_s is not None:
        left = left_text(transfer.eta_s)
        return (joined([*parts, left]), joined([size, left]), left)
    return (joined(parts), size)


def rate_text(bytes_per_s: float) -> str:
    """Return how fast something comes."""
    return translate("DataCosmos", "{}/s").format(written_bytes(int(bytes_per_s)))


def left_text(seconds: float) -> str:
    """Return how long something will take still."""
    return translate("DataCosmos", "{} left").format(duration_text(seconds))


def duration_text(seconds: float) -> str:
    """Return a time to wait, as roughly as one can know it."""
    if round(seconds) < 60:
        return translate("DataCosmos", "{} s").format(number_text(max(1, round(seconds))))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("DataCosmos", "{} min").format(number_text(minutes))
    return translate("DataCosmos", "{} h {} min").format(*map(number_text, divmod(minutes, 60)))


def title_texts(row: QueueRow) -> tuple[str, ...]:
    """Return which order it is."""
    if row.is_guest:
        text = translate("DataCosmos", "Order {}, by an algorithm").format(row.name)
        return (text, translate("DataCosmos", "Order {}").format(row.name), row.name)
    return (translate("DataCosmos", "Order {}").format(row.name), row.name)


def time_texts(row: QueueRow) -> tuple[str, ...]:
    """Return when an order will be there, as far as that can be told."""
    if row.state is not State.RUNNING:
        return ()
    if row.time_left_s is None:
        return (translate("DataCosmos", "time left unknown"), translate("DataCosmos", "unknown"))
    return (left_text(row.time_left_s), duration_text(row.time_left_s))


def now_texts(row: QueueRow) -> tuple[str, ...]:
    """Return what is done with an order just now."""
    if row.state is State.PAUSED:
        return (translate("DataCosmos", "Paused"),)
    if row.state is State.WAITING:
        return (translate("DataCosmos", "Waits for others"),)
    names = row.far.files_now if row.far is not None else ()
    if not names:
        return (translate("DataCosmos", "Being prepared"),)
    first = names[0]
    if len(names) == 1:
        return (first,)
    more = number_text(len(names) - 1)
    return (translate("DataCosmos", "{} and {} more").format(first, more), first)


def far_texts(row: QueueRow) -> tuple[str, ...]:
    """Return how much of an order has come, and how fast more of it comes."""
    if row.far is None:
        if row.bytes_left is None:
            return (translate("DataCosmos", "size unknown"),)
        return (translate("DataCosmos", "{} to fetch").format(written_bytes(row.bytes_left)),)
    sizes = bytes_texts(row.far.bytes_done, row.far.bytes_total)
    if row.state is State.RUNNING and row.rate_bps:
        return (joined([sizes[0], rate_text(row.rate_bps)]), *sizes)
    return sizes


def share_of(row: QueueRow) -> float | None:
    """Return how much of an order has come, 0 to 1; None if that isn't known."""
    if row.far is None or not row.far.bytes_total:
        return None
    return min(1.0, row.far.bytes_done / row.far.bytes_total)


def spoken_text(row: QueueRow) -> str:
    """Return all that a row shows as one line, for screen readers."""
    said = [title_texts(row)[0], now_texts(row)[0], far_texts(row)[0], *time_texts(row)[:1]]
    return ", ".join(said)


def detail_lines(row: QueueRow) -> list[str]:
    """Return all there is to know of a download, line by line."""
    lines = [title_texts(row)[0], far_texts(row)[0], *time_texts(row)[:1]]
    if row.is_guest:
        lines.append(
            translate("DataCosmos", "Begun by an algorithm: it can be cancelled, but not paused.")
        )
    if row.state is State.RUNNING and row.far is not None:
        return [*lines, *row.far.files_now]
    return [*lines, now_texts(row)[0]]


def queue_texts(progress: QueueProgress) -> tuple[str, ...]:
    """Return how far the whole queue is, and when it will be done."""
    left = progress.orders_left
    if not left:
        return (_paused_text(progress.paused),)
    if left == 1:
        count = translate("DataCosmos", "1 download")
    else:
        count = translate("DataCosmos", "{} downloads").format(number_text(left))
    seconds = progress.time_left_s
    unknown = translate("DataCosmos", "time left unknown")
    time = unknown if seconds is None else left_text(seconds)
    size = bytes_texts(progress.bytes_done, progress.bytes_total)[0]
    parts = [count, size]
    if progress.rate_bps:
        parts.append(rate_text(progress.rate_bps))
    parts.append(time)
    if progress.paused:
        parts.append(_paused_text(progress.paused))
    return (joined(parts), joined([count, size, time]), joined([count, time]), count)


def _paused_text(count: int) -> str:
    if count == 1:
        return translate("DataCosmos", "1 download paused")
    return translate("DataCosmos", "{} downloads paused").format(number_text(count))
