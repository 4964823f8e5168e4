# SPDX-License-Identifier: GPL-2.0-or-later
"""Input that asks for nothing, or for what can't be, is refused before anything is sent."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.errors import Cancelled, InputError
from datacosmos_imagery.core.job import StoppableMonitor
from datacosmos_imagery.core.sales.order_calls import create_order
from datacosmos_imagery.core.sales.pricing import price_lines


def test_no_lines_are_not_priced(sandbox, client, monitor):
    before = len(sandbox.requests)
    with pytest.raises(InputError, match="nothing to price"):
        price_lines(client, (), monitor)
    assert len(sandbox.requests) == before


def test_no_lines_are_not_ordered(sandbox, client, monitor):
    with pytest.raises(InputError, match="nothing to order"):
        create_order(client, (), (), monitor)
    assert sandbox.orders == {}


def test_what_is_begun_after_a_stop_does_not_start(monitor):
    stopped = StoppableMonitor(monitor)
    stopped.stop()
    with pytest.raises(Cancelled), stopped.on_stop(lambda: None):
        pytest.fail("it began")
