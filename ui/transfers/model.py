# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue as a list whose rows can be dragged."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QMimeData, QModelIndex, QObject, Qt, pyqtSignal

from ...core.transfers.queued import QueueRow, State
from ..lists.arranged_list import ValueListModel, ValueRow
from . import texts

_MIME = "application/x-datacosmos-queue"


class DownloadRow(ValueRow):
    """A download in the list."""

    __slots__ = ()

    @property
    def download(self) -> QueueRow:
        return self.value

    @property
    def key(self) -> str:
        return self.download.key

    @property
    def is_paused(self) -> bool:
        return self.download.state is State.PAUSED


class QueueModel(ValueListModel):
    """Downloads, the first to be fetched first. What is dropped isn't moved here: it is told."""

    moved = pyqtSignal(list, int)  # keys, and the place that they were dropped at

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(DownloadRow, parent)

    @property
    def movable_count(self) -> int:
        """How many rows, the first ones, are of the queue and can be moved."""
        return sum(not row.download.is_guest for row in self.rows)

    def set_rows(self, rows: Iterable[QueueRow]) -> None:
        """Show these and no others."""
        self.set_values({row.key: row for row in rows})

    def spoken_text(self, row: DownloadRow) -> str:
        return texts.spoken_text(row.download)

    def detail_lines(self, row: DownloadRow) -> list[str]:
        return texts.detail_lines(row.download)

    # Dragging

    def flags(self, index: QModelIndex) -> Any:
        if not index.isValid():  # between rows, not on them
            return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        if self.rows[index.row()].download.is_guest:
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Any:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(_MIME, "\n".join(self.rows[row].key for row in rows).encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData | None,
        action: Any,
        row: int,
        column: int,  # noqa: ARG002
        parent: QModelIndex,
    ) -> bool:
        if data is None or action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        keys = bytes(data.data(_MIME)).decode().split("\n")
        self.moved.emit([key for key in keys if self.row_named(key) is not None], place)
        return False  # so that the view takes nothing away: the queue moves it
