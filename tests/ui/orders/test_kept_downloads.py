# SPDX-License-Identifier: GPL-2.0-or-later
"""In which order downloads are kept that come into the queue one by one, in another order."""

from __future__ import annotations

import itertools

import pytest
from datacosmos_imagery.core.transfers.kept_queue import KeptEntry, KeptQueue, Wish
from datacosmos_imagery.core.transfers.queue import TransferQueue
from datacosmos_imagery.core.transfers.queued import Download
from datacosmos_imagery.ui.orders.kept_downloads import KeptDownloads

KEPT = (KeptEntry("a"), KeptEntry("b", Wish.PAUSED), KeptEntry("c", Wish.CANCELLED), KeptEntry("d"))


@pytest.mark.parametrize("came", itertools.permutations("abd"), ids="".join)
def test_the_order_is_that_of_before_however_they_come_back(qtbot, tmp_path, came):
    KeptQueue(tmp_path).write(KEPT)
    kept = KeptDownloads(tmp_path)
    qtbot.waitUntil(lambda: kept.is_loaded)
    queue = TransferQueue()
    for key in came:
        download = Download(key, key, lambda _monitor, _tell: None)
        is_paused = kept.wish(key) is Wish.PAUSED
        queue.add(download, is_paused=is_paused, before=kept.behind(key))
        kept.follow(queue.rows(), (), {})
    assert queue.keys == ("a", "b", "d")
    kept.close()
    assert KeptQueue(tmp_path).read() == KEPT
