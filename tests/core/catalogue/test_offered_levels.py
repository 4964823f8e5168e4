# SPDX-License-Identifier: GPL-2.0-or-later
"""The other levels of an acquisition."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core.catalogue.offered_levels import OfferedLevelsJob
from datacosmos_imagery.core.errors import AuthError
from datacosmos_imagery.core.sandbox import Fault
from views import entry_in


@pytest.fixture
def item(sandbox, client, monitor):
    return client.item("sentinel-2-l2a", entry_in(sandbox, "sentinel-2-l2a").id, monitor)


def levels_of(client, monitor, *items):
    found = OfferedLevelsJob(client, items).run(monitor)
    return {key: [v.item.level for v in one.variants] for key, one in found.items()}


def test_all_levels_of_the_acquisition_are_found(client, item, monitor):
    assert levels_of(client, monitor, item) == {f"sentinel-2-l2a/{item.id}": ["L1C", "L2A"]}


def test_a_footprint_is_not_needed(client, item, monitor):
    found = levels_of(client, monitor, replace(item, footprint=None))
    assert list(found.values()) == [["L1C", "L2A"]]


def test_what_cannot_be_found_out_is_left_out(sandbox, client, item, monitor):
    sandbox.faults.add(Fault("/search", status=422))
    assert levels_of(client, monitor, item, replace(item, acquired=None)) == {}
    assert "couldn't be looked for" in monitor.infos[0]


def test_being_signed_out_is_an_error(sandbox, client, item, monitor):
    sandbox.faults.add(Fault("/search", status=401, times=None))
    with pytest.raises(AuthError):
        levels_of(client, monitor, item)
