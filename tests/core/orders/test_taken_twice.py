# SPDX-License-Identifier: GPL-2.0-or-later
"""One acquisition that was processed twice isn't bought twice without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core import OrderJob
from datacosmos_imagery.core.errors import TakenTwice
from datacosmos_imagery.core.sandbox import Fault
from views import creations, line_in


@pytest.fixture
def both(sandbox, line):
    """The line, and the same image processed anew, which is the newest."""
    return (line, replace(line, item=sandbox.process_again(line.collection, line.item)))


@pytest.fixture
def order(client, folder, monitor):
    def run(*lines, **options):
        return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)

    return run


def test_both_are_refused_without_leave_and_ordered_with_it(sandbox, order, both):
    with pytest.raises(TakenTwice) as caught:
        order(*both)
    assert caught.value.lines == (both[1], both[0])
    assert caught.value.nothing_ordered
    assert both[1].item in caught.value.message
    assert "ALLOW_REPEAT" in caught.value.hint
    assert creations(sandbox) == []
    order(*both, allow_repeat=True)
    assert len(creations(sandbox)) == 1


def test_one_of_them_is_ordered_and_other_scenes_beside_it(sandbox, order, both):
    reads = [r for r in sandbox.requests if "/items/" in r.path]
    order(both[1], line_in(sandbox, "mantis-l1d-cogs"))
    assert len(creations(sandbox)) == 1
    assert [r for r in sandbox.requests if "/items/" in r.path] == reads


def test_what_cannot_be_read_is_left_to_its_price(sandbox, order, both, monitor):
    sandbox.faults.add(Fault(f"/items/{both[0].item}$", status=404, times=None))
    order(*both)
    assert len(creations(sandbox)) == 1
    assert any(both[0].item in said and "couldn't be read" in said for said in monitor.infos)


def test_a_review_shows_them_and_its_leave_covers_what_it_showed(sandbox, review, purchase, both):
    other = line_in(sandbox, "mantis-l1d-cogs")
    seen = review(*both, other)
    (twice,) = seen.twice
    assert twice.lines == (both[1], both[0])
    assert seen.repeated == set(both)
    assert seen.without([both[0]]).repeated == frozenset()
    with pytest.raises(TakenTwice):
        purchase(seen)
    with pytest.raises(TakenTwice):
        purchase(seen, allow_repeat=frozenset(both[:1]))
    purchase(seen, allow_repeat=seen.repeated)
    assert len(creations(sandbox)) == 1
