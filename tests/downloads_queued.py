# SPDX-License-Identifier: GPL-2.0-or-later
"""A queue of downloads in all of its states."""

from __future__ import annotations

from datacosmos_imagery.core.delivery.progress import TransferProgress
from datacosmos_imagery.core.transfers.queue_progress import QueueProgress
from datacosmos_imagery.core.transfers.queued import QueueRow, State

_NAMES = ("S2B_MSIL2A_20260412T105619_B04.tif", "B08.tif", "B11.tif")
QUEUED = (
    QueueRow(
        "a",
        "7d3c1f5e",
        State.RUNNING,
        TransferProgress(1_200_000_000, 4_000_000_000, None, 3, 12, 900_000_000, _NAMES),
        2_800_000_000,
        12_000_000.0,
    ),
    QueueRow("b", "8e4d2a6f", State.RUNNING, TransferProgress(0, None, None, 0, 5)),
    QueueRow("c", "9f5e3b70", State.PAUSED, TransferProgress(5_000_000, 20_000_000, None, 1, 4)),
    QueueRow("d", "a06f4c81", State.WAITING, None, 350_000_000),
    QueueRow("e", "b1705d92", State.WAITING),
)
TOTAL = QueueProgress(1_200_000_000, 4_350_000_000, 12_000_000.0, 1, 4, 1)
