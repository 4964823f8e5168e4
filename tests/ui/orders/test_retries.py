# SPDX-License-Identifier: GPL-2.0-or-later
"""When an order of which some is missing is due, and that each moment counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from datacosmos_imagery.core.journal.download_states import DownloadState
from datacosmos_imagery.core.journal.records import OrderRecord, Phase
from datacosmos_imagery.ui.orders.retries import OrderRetries


def in_s(seconds):
    return datetime.now(timezone.utc) + timedelta(seconds=seconds)


def record(again, phase=Phase.PARTIAL, **changes):
    state = DownloadState(Path("x"), in_s(-60), files=("a",), retry_at=again)
    known = OrderRecord(1, "https://a:443", "7d3c", phase, "PAID", (), download=state)
    return replace(known, **changes)


@pytest.fixture
def retries(qgis_app):
    made = OrderRetries()
    yield made
    made.close()


def test_a_moment_counts_once_and_only_once_it_has_come(retries):
    assert not retries.is_due(record(in_s(60)))
    due = record(in_s(-1))
    assert retries.is_due(due)
    retries.begin(due)
    assert not retries.is_due(due), "it couldn't even note that it failed"
    assert retries.is_due(record(in_s(-0.5)))
    assert not retries.is_due(record(in_s(60)))
    assert not retries.is_due(record(in_s(-0.5), is_hidden=True))


def test_what_the_user_paused_waits_for_the_user(retries):
    retries.begin(record(in_s(-2)))
    retries.hold(record(in_s(-2)))
    assert not retries.is_due(record(in_s(-1)))
    retries.begin(record(in_s(-1)))
    assert retries.is_due(record(in_s(-0.5)))


def test_the_first_moment_is_waited_for(retries, qtbot):
    with qtbot.waitSignal(retries.due):
        retries.follow([record(in_s(500)), record(None), record(in_s(0.2))])
    with qtbot.assertNotEmitted(retries.due, wait=400):
        retries.follow([record(in_s(0.2), is_hidden=True)])
