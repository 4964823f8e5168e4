# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the files of an order are still what they were when they came, and all there.

Nothing is written, and nothing outside the order's folder is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..disk.diskspace import written_bytes
from ..disk.existing import is_folder
from ..disk.folder_lock import is_held
from ..disk.safe_files import OwnFolder
from ..errors import (
    ApiError,
    AuthError,
    InputError,
    JournalError,
    NetworkError,
    ResponseError,
)
from ..geo.wished_area import WishedArea, without_area
from ..job import Monitor
from ..journal.download_states import DownloadState, DownloadStates
from ..journal.journal import Journal
from ..journal.listed_orders import ListedOrders
from ..sales.order import LineItem, short_number
from ..sales.order_calls import get_order
from ..service.client import Client
from ..wording import tr
from .bringing import Earlier
from .delivered_parts import keys_of
from .delivery_record import DeliveryRecord, read_record
from .disk_errors import storage_error
from .folder_contents import Entry, ToJudge, Wanted, contents_of
from .kept_names import stored_item
from .order_folder import owner_of
from .verified import Verdict, VerifiedFile, VerifyReport
from .witnesses import judge

Owner = tuple[str, str]  # service and order id


@dataclass(frozen=True)
class VerifyJob:
    """Verify the files of an order.

    Args:
        client: asked which items the order has where the journal doesn't know; None for nobody.
        folder: the order's folder, or the download folder that holds it.
        journal_folder: of the journal that knows the download, and what of it is missing; None for
            no journal.
        assets: keys or roles that should be there; empty for those that were asked for.
        journals: the folders of further journals that may know the order.
    """

    client: Client | None
    order_id: str
    folder: Path
    journal_folder: Path | None = None
    assets: tuple[str, ...] = ()
    journals: tuple[Path, ...] = ()

    def run(self, monitor: Monitor) -> VerifyReport:
        """Return what each file is.

        Raises:
            InputError: the folder isn't there, or isn't this order's.
            StorageError: it can't be looked into.
            Cancelled.
        """
        remarks: list[str] = []
        states = self._states(remarks)
        origin, folder, chosen = self._found(states, monitor)
        lines = self._lines(origin, remarks, monitor)
        state, record = (
            states.get((origin, self.order_id)),
            read_record(folder, self.order_id, chosen),
        )
        if not lines and not record.files:
            remarks.append(
                tr(
                    "Which items the order {order} has isn't known here, so whole items may be "
                    "missing that aren't named.",
                    order=short_number(self.order_id),
                )
            )
        if is_held(OwnFolder(folder, chosen)):
            remarks.append(
                tr(
                    "The order {order} is being downloaded at this moment: what hasn't come yet is "
                    "named as missing.",
                    order=short_number(self.order_id),
                )
            )
        for remark in remarks:
            monitor.warning(remark)
        known = Earlier(state.missing if state else ()).joined(Earlier(record.missing))
        asked = self.assets or (state.assets if state else record.assets)
        wanted = Wanted(
            lines,
            without_area(asked),
            known.missing,
            record.files,
            takes_parts=WishedArea.among(asked) is not None,
        )
        try:
            entries = contents_of(folder, chosen, wanted)
        except OSError as error:
            raise storage_error(error, folder) from error
        files = tuple(self._judged(entries, monitor))
        return VerifyReport(self.order_id, origin, folder, chosen, files, tuple(remarks))

    def _judged(self, entries: Sequence[Entry], monitor: Monitor) -> Iterator[VerifiedFile]:
        total = sum(one.size_bytes for one in entries if isinstance(one, ToJudge))
        done, so_far = 0, 0
        name = ""

        def on_bytes(count: int) -> None:
            nonlocal so_far
            so_far += count
            here, all_ = written_bytes(so_far), written_bytes(total)
            text = tr("{name}, {done} of {total}", name=name, done=here, total=all_)
            monitor.progress(so_far / total if total else 0.0, text)

        for one in monitor.each(entries):
            if isinstance(one, VerifiedFile):
                yield one
                continue
            name = one.name
            yield _verified(one, on_bytes, monitor)
            # Not all are read through.
            done += one.size_bytes
            so_far = done
            monitor.progress(done / total if total else 1.0)

    def _found(
        self, states: Mapping[Owner, DownloadState], monitor: Monitor
    ) -> tuple[str, Path, Path]:
        """Return the order's service and folder, and what the user chose of that.

        The order's mark in the folder says whose it is; where there is none, the journal, else
        the items in it.
        """
        folder = self.folder
        hint = tr("Choose the order's folder, or the download folder that holds it.")
        try:
            if not is_folder(folder):
                raise InputError(tr("The folder {folder} isn't there.", folder=folder), hint)
            below = [one.path for one in OwnFolder(folder).folders()]
        except OSError as error:
            raise storage_error(error, folder) from error
        places = [(self._origin_at(one, folder, states), one) for one in (folder, *below)]
        found = [(origin, place) for origin, place in places if origin is not None]
        ours = self.client.connection.origin if self.client else ""
        # Two services may have an order of this number.
        found.sort(key=lambda one: one[0] != ours)
        for origin, place in found:
            return origin, place, folder
        owner = owner_of(folder, folder)
        if owner is None and self.client is not None and self._holds_items(folder, monitor):
            return ours, folder, folder
        if owner is not None:
            text = tr(
                "The folder {folder} is that of the order {other}, not of {order}.",
                folder=folder,
                other=owner[1],
                order=self.order_id,
            )
        else:
            text = tr(
                "The folder {folder} holds nothing of the order {order}.",
                folder=folder,
                order=self.order_id,
            )
        raise InputError(text, hint)

    def _holds_items(self, folder: Path, monitor: Monitor) -> bool:
        """Return whether a folder that nobody has marked has items of the order.

        So it is where a script without a journal has brought the files.
        """
        items = [stored_item(one) for one in OwnFolder(folder).folders()]
        found = {(item.collection, item.id) for item in items if item is not None}
        origin = self.client.connection.origin if self.client else ""
        lines = self._lines(origin, [], monitor) if found else ()
        return any(key in found for line in lines for key in keys_of(line))

    def _origin_at(
        self, folder: Path, chosen: Path, states: Mapping[Owner, DownloadState]
    ) -> str | None:
        """Return the service of the order if a folder is the order's; None if it isn't.

        Its mark says so, or the record of a delivery: several orders may share a folder. Where
        there is neither, as where a script has brought the files, the journal.
        """
        owner = owner_of(folder, chosen)
        if owner is not None and owner[1] == self.order_id:
            return owner[0]
        for (origin, order_id), state in states.items():
            if order_id == self.order_id and state.folder == folder:
                return origin
        if read_record(folder, self.order_id, chosen) != DeliveryRecord():
            return owner[0] if owner is not None else ""
        return None

    def _states(self, remarks: list[str]) -> Mapping[Owner, DownloadState]:
        if self.journal_folder is None:
            return {}
        try:
            return DownloadStates(Journal(self.journal_folder)).all()
        except JournalError as error:
            remarks.append(error.message)
            return {}

    def _lines(self, origin: str, remarks: list[str], monitor: Monitor) -> tuple[LineItem, ...]:
        """Return the order's lines as the journal knows them, else the service."""
        found: dict[LineItem, None] = {}
        try:
            for folder in dict.fromkeys((self.journal_folder, *self.journals)):
                if folder is not None:
                    found.update(dict.fromkeys(_noted_lines(folder, origin, self.order_id)))
        except JournalError as error:
            remarks.append(error.message)
        client = self.client
        if not found and client is not None and client.connection.origin == origin:
            try:
                order = get_order(client, self.order_id, monitor)
            except (ApiError, AuthError, NetworkError, ResponseError) as error:
                remarks.append(error.message)
            else:
                found.update(dict.fromkeys(order.lines))
        return tuple(found)


def _noted_lines(journal_folder: Path, origin: str, order_id: str) -> Iterator[LineItem]:
    journal = Journal(journal_folder)
    attempt = journal.attempt_of(origin, order_id)
    yield from attempt.lines if attempt else ()
    for order in ListedOrders(journal).all(with_scenes=False):
        if (order.origin, order.order_id) == (origin, order_id):
            yield from order.lines


def _verified(one: ToJudge, on_bytes: Callable[[int], None], monitor: Monitor) -> VerifiedFile:
    judged = judge(one.folder, one.name, one.witnesses, on_bytes, monitor.check)
    return VerifiedFile(
        one.path,
        one.collection,
        one.item,
        one.witnesses.asset.key,
        judged.verdict,
        judged.reason,
        is_wrong=judged.verdict not in {Verdict.SOUND, Verdict.UNKNOWN},
        expected_bytes=next(iter(one.witnesses.sizes), None),
        found_bytes=judged.found_bytes,
        expected_checksum=one.witnesses.checksum_text,
        sha256=judged.sha256,
    )
