# SPDX-License-Identifier: GPL-2.0-or-later
"""What a buyer would have twice is said before they pay, and stops nothing."""

from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest
from datacosmos_imagery.core import (
    Journal,
    Monitor,
    OrderJob,
    OverlapJob,
    Overlaps,
    RefreshJob,
    aoi_from_bbox,
    line_of,
    records,
)
from datacosmos_imagery.core.errors import Cancelled, OutcomeUnknown
from datacosmos_imagery.core.journal.attempt import Scene
from datacosmos_imagery.core.orders.overlap_job import CoveredArea
from datacosmos_imagery.core.sandbox import Fault
from overlapping import picked
from views import creations, line_in

S2_L1C, S2_L2A = "sentinel-2-l1c", "sentinel-2-l2a"


def look(*lines, **options):
    return OverlapJob(lines, **options).run(Monitor())


def names(overlaps):
    """Return the images that add little, as the tests name them."""
    return [one.lines[0].item.split("_")[1] for one in overlaps.little]


def test_of_scenes_side_by_side_there_is_nothing_to_say():
    found = look(picked("A"), picked("B", (1, 0, 2, 1)), picked("C", (0.5, 0, 1.5, 1)))
    assert names(found) == ["C"], "the others cover it together"
    found = look(picked("A"), picked("B", (0.5, 0, 1.5, 1)))
    assert found == Overlaps()
    assert (found.sentences(), found.notes()) == ([], [])


def test_one_image_at_two_levels_is_said_once_and_not_as_ground():
    low, high = picked(level="L1C"), picked(level="L2A")
    found = look(low, high, picked("B", (5, 5, 6, 6)))
    assert [one.lines for one in found.levels] == [(high.line, low.line)]
    assert found.sentences() == [f"{high.line} is the same image as {low.line}, at another level."]
    assert found.of(low.line) == found.sentences()
    assert found.of(picked("B").line) == []


def test_of_one_level_the_newest_stands_for_the_image():
    old, new = (picked(f"A_{stamp}") for stamp in ("20260312T150000", "20260401T000000"))
    found = look(old, new, picked("B", (-1, -1, 2, 2), price="1"))
    assert [twice.lines for twice in found.twice] == [(new.line, old.line)]
    assert [one.lines for one in found.little] == [(new.line, old.line)]


def test_an_acquisition_at_two_levels_goes_as_one():
    found = look(
        picked(level="L1C", price="10"), picked(level="L2A"), picked("B", (-1, -1, 2, 2), price="1")
    )
    (one,) = found.little
    assert [line.level for line in one.lines] == ["L2A", "L1C"]
    assert (one.by_picked, one.by_owned, one.percent) == (True, False, 0.0)


@pytest.mark.parametrize(
    ("lacks", "is_said"), [(0.0099, True), (0.0101, False)], ids=["under 1 %", "over 1 %"]
)
def test_under_one_per_cent_is_little(lacks, is_said):
    found = look(picked("A"), picked("B", (-1, -1, 1 - lacks, 2), price="1"))
    assert names(found) == (["A"] if is_said else [])
    if is_said:
        (said,) = found.sentences()
        assert said.startswith(
            "Only 0.99 % of sentinel-2-l2a/S2B_A_L2A (L2A) isn't covered by the "
        )


def test_the_dearest_goes_first_and_what_it_leaves_stays():
    found = look(picked("A", price="20"), picked("B", price="300"), picked("C", price="100"))
    assert names(found) == ["B", "C"]
    assert "2 images add less than 1 % each" in found.sentences()[0]
    found = look(picked("A", price=None), picked("B", price="1"), picked("C", price="5"))
    assert names(found) == ["C", "B"], "what has no known price comes last"


def test_of_the_same_price_the_cloudy_and_the_old_go_first():
    clear = [picked("A", cloud=50), picked("B", cloud=1), picked("C", cloud=80)]
    assert names(look(*clear)) == ["C", "A"]
    old = [picked("A", day=1), picked("B", day=2), picked("C", day=0)]
    assert names(look(*old)) == ["C", "A"]


def test_prices_in_several_currencies_are_not_compared():
    lines = [picked("A", price="5", currency="USD"), picked("B", price="900", currency="GBP")]
    lines += [picked("C", price="7", currency="GBP")]
    assert names(look(*lines)) == ["B", "C"]


def test_that_the_others_are_of_other_days_is_said():
    days = look(picked("A"), picked("B", day=3, price="1"))
    assert days.sentences()[0].endswith(
        "is covered by the others here. Those of its own day do not."
    )
    (one,) = look(picked("A"), picked("B", day=3), picked("C", (-1, -1, 2, 2), price="1")).little[
        :1
    ]
    assert one.is_of_other_day is False, "C is of its day and covers it"
    many = look(*(picked(name, day=n) for n, name in enumerate("ABCDEF")))
    assert len(many.little) == 5
    assert many.sentences() == ["5 images show the same ground as others, on other days."]


def test_a_series_is_one_short_sentence_and_hides_nothing_else():
    series = [picked(f"M{n}", day=30 * n) for n in range(12)]
    (said,) = look(*series).sentences()
    assert said == "11 images show the same ground as others, on other days."
    wasted = [picked(f"W{n}", (5 + n, 5, 5.5 + n, 5.5), price="900") for n in range(2)]
    beside = [picked(f"B{n}", (5 + n, 5, 6 + n, 6), price="1") for n in range(2)]
    first, last = look(*series, *wasted, *beside).sentences()
    assert first.startswith("2 images add less than 1 % each")
    assert "W0" in first
    assert "W1" in first
    assert last == said


def test_a_series_over_tiles_that_overlap_is_a_series():
    """The edges of each are covered by its neighbours of the same day, but no more of it."""
    tiles = [
        picked(f"T{day}{x}", (x, 0, x + 1.1, 1), day=10 * day) for day in range(3) for x in range(4)
    ]
    assert look(*tiles).sentences() == ["8 images show the same ground as others, on other days."]


def test_what_its_own_day_makes_needless_is_not_hidden_by_a_series():
    series = [picked(f"M{n}", day=30 * n) for n in range(12)]
    within = picked("W", (0.1, 0.1, 0.9, 0.9), day=60)
    first, last = look(*series, within).sentences()
    assert first == f"{within.line} is covered by the others here."
    assert last == "11 images show the same ground as others, on other days."


def test_what_has_no_outline_is_left_out_and_said():
    rough = picked("R")
    rough = replace(rough, item=replace(rough.item, is_rough=True))
    bare = replace(picked("N"), item=None)
    found = look(picked("A"), picked("B", None), rough, bare)
    assert found.little == ()
    assert found.notes() == [
        "3 images have no outline that can be compared with those of the others."
    ]
    assert look(picked("B", None)).notes() == [], "alone there is nothing to compare"


def test_a_line_that_is_named_twice_counts_once():
    assert look(picked("A"), picked("A")) == Overlaps()


def test_across_180_degrees_ground_is_the_same_however_it_is_written():
    west, east = (179, 0, 181, 2), (-181, 0, -179, 2)
    assert names(look(picked("A", west), picked("B", east, price="1"))) == ["A"]
    assert names(look(picked("A", west), picked("B", (179.5, 0, 181, 2), price="1"))) == ["B"]
    halves = (picked("B", (179, 0, 180, 2), price="1"), picked("C", (-180, 0, -179, 2), price="1"))
    assert names(look(picked("A", west), *halves)) == ["A"]


def test_with_an_area_only_ground_within_it_counts():
    one, other = picked("A", (0, 0, 1, 1)), picked("B", (0.5, 0, 1.5, 1), price="1")
    assert look(one, other).little == ()
    assert names(look(one, other, area=aoi_from_bbox(0.6, 0.2, 0.9, 0.8))) == ["A"]
    far = picked("C", (5, 5, 6, 6))
    found = look(one, far, area=aoi_from_bbox(0.6, 0.2, 0.9, 0.8))
    assert (found.little, found.without_outline) == ((), 0)


def covering(least_percent, *lines, aoi=(0, 0, 1, 1)):
    area = aoi_from_bbox(*aoi)
    return CoveredArea(area, frozenset(one.line for one in lines), least_percent)


def between():
    """Return three lines; the second alone covers a strip: 0.7 % of its ground, 0.4 % of an area."""
    places = {"A": (0, 0, 1, 0.5), "B": (0, 0.2, 1, 0.8), "C": (0, 0.504, 1, 1)}
    return [picked(name, place) for name, place in places.items()]


def test_what_a_cover_needs_is_not_called_needless_and_other_lines_are():
    one, strip, other = between()
    assert names(look(one, strip, other)) == ["B"]
    cover = covering(99.95, one, strip, other)
    assert look(one, strip, other, covers=[cover]).little == ()
    # It is where the tolerance is larger, or where the strip is no part of the area.
    for spared in (
        replace(cover, least_percent=99.5),
        covering(99.95, one, strip, other, aoi=(0, 0, 1, 0.4)),
    ):
        assert names(look(one, strip, other, covers=[spared])) == ["B"]


def test_a_cover_of_which_a_line_is_picked_no_more_keeps_nothing():
    one, strip, other = between()
    gone = picked("D", (0.2, 0.2, 0.4, 0.4))
    cover = covering(99.95, one, strip, other, gone)
    assert names(look(one, strip, other, covers=[cover])) == ["B"]


def test_each_of_two_that_only_together_are_needed_may_go_alone():
    dear, cheap = picked("A", price="20"), picked("B", price="10")
    cover = covering(99.95, dear, cheap)
    assert names(look(dear, cheap, covers=[cover])) == ["A"]


def test_where_all_of_a_cover_fall_short_what_one_adds_is_needed():
    # What else was in it is owned, and its outline isn't known.
    one, strip, other = between()
    cover = covering(99.95, one, strip, other, aoi=(0, 0, 2, 1))
    assert look(one, strip, other, covers=[cover]).little == ()


@pytest.mark.parametrize("seed", range(8))
def test_what_may_go_may_go_together(seed):
    rng = random.Random(seed)
    lines = []
    for n in range(25):
        x, y = rng.uniform(-5, 5) + 180 * (seed % 2), rng.uniform(50, 55)
        place = (x, y, x + rng.uniform(0.1, 4), y + rng.uniform(0.1, 3))
        lines.append(picked(f"{n}", place, price=str(rng.randint(1, 9))))
    found = look(*lines)
    gone = {one.lines[0] for one in found.little}
    stay = [one for one in lines if one.line not in gone]
    assert 0 < len(gone) < len(lines)
    assert look(*stay).little == ()
    for one in lines:
        if one.line in gone:
            # The dearest by far, it is the first to be looked at.
            dear = replace(one, price=picked(price="9999").price)
            assert one.line in look(*stay, dear).little[0].lines


def test_a_cancel_is_felt(monitor):
    monitor.stop = True
    with pytest.raises(Cancelled):
        OverlapJob([picked("A"), picked("B")]).run(monitor)


def test_without_shapely_levels_are_said_and_why_no_more_is(monkeypatch):
    monkeypatch.setitem(sys.modules, "shapely.geometry", None)
    found = look(picked(level="L1C"), picked(level="L2A"), picked("B"))
    assert len(found.levels) == 1
    assert "shapely isn't installed" in found.notes()[0]


# What is owned


@pytest.fixture
def levels(client, sandbox, monitor):
    """An image at two levels, the higher one first."""

    def of(collection):
        item = client.item(collection, line_in(sandbox, collection).item, monitor)
        return replace(picked(), line=line_of(item), item=item)

    return of(S2_L2A), of(S2_L1C)


@pytest.fixture
def order(client, folder, monitor):
    def run(*picked, **options):
        lines = tuple(one.line for one in picked)
        return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)

    return run


@pytest.fixture
def look_beside(client, folder):
    """Return a function that compares lines with what the journal knows."""

    def run(*lines, origin=client.connection.origin):
        return look(*lines, journal_folder=folder, origin=origin)

    return run


@pytest.fixture
def pay(sandbox, client, folder):
    def run(order_id):
        sandbox.pay(order_id)
        RefreshJob(folder, lambda _origin: client, records(Journal(folder))).run(Monitor())

    return run


@pytest.fixture
def know(client, folder):
    """Return a function that has the journal know what was picked of a line."""

    def run(one):
        scene = Scene(one.item.acquired, one.item.platform, one.item.geometry)
        Journal(folder).keep_scenes(client.connection.origin, [(one.line, scene)])

    return run


@pytest.mark.parametrize("has_scene", [True, False], ids=["its scene known", "its id alone"])
def test_another_level_that_is_owned_is_named_with_its_order(
    order, levels, look_beside, pay, know, has_scene
):
    wanted, owned = levels
    order_id = order(owned).order.id
    if has_scene:
        know(owned)
    unpaid = look_beside(wanted)
    assert unpaid.sentences()[0].startswith(f"Of {wanted.line} L1C was ordered before (order ")
    pay(order_id)
    (said,) = look_beside(wanted).sentences()
    assert said.startswith(f"You own L1C of {wanted.line} already (order {order_id} of ")
    same = look_beside(owned)
    assert same.sentences()[0].startswith(f"{owned.line} was ordered before (order {order_id}")
    assert same.beside_order() == Overlaps()
    assert look_beside(wanted, origin="https://other.example") == Overlaps()


def test_of_an_attempt_that_got_no_answer_no_more_is_said_than_is_known(
    sandbox, order, levels, look_beside
):
    wanted, owned = levels
    sandbox.faults.add(Fault(r"/orders$", method="POST", drop=True, times=None))
    with pytest.raises(OutcomeUnknown):
        order(owned)
    (said,) = look_beside(wanted).sentences()
    assert said.startswith(f"{wanted.line}, or another level of it, may be ordered already (an ")


def test_ground_that_is_owned_and_paid_covers_too(order, levels, look_beside, pay, know):
    owned = levels[1]
    order_id = order(owned).order.id
    know(owned)

    def at_its_place(name):
        one = picked(name)
        return replace(one, item=replace(one.item, **_ground_of(owned)))

    there = at_its_place("X")
    assert look_beside(there).little == (), "what isn't paid may never come"
    pay(order_id)
    (one,) = look_beside(there).little
    assert (one.by_picked, one.by_owned) == (False, True)
    assert f"{there.line} is covered by what you own." in one.sentence()
    both = look_beside(there, at_its_place("Y")).little
    assert len(both) == 2, "what is owned stays, so both may go"


def test_what_was_paid_and_then_cancelled_is_not_owned(
    sandbox, client, folder, order, levels, look_beside, pay, know
):
    wanted, bought = levels
    order_id = order(bought).order.id
    know(bought)
    pay(order_id)
    other = picked("X")
    there = replace(other, item=replace(other.item, **_ground_of(bought)))
    assert look_beside(wanted).sentences()[0].startswith("You own L1C")
    assert look_beside(there).little
    sandbox.set_status(order_id, "CANCELLED")
    OrderJob(client, folder, (wanted.line,), licences_accepted=True).run(Monitor())
    (said,) = look_beside(wanted).sentences()[:1]
    assert "You own" not in said
    assert look_beside(there).little == ()


def _ground_of(one):
    return {"footprint": one.item.footprint, "acquired": one.item.acquired}


def test_what_the_journal_does_not_tell_is_said(folder):
    folder.mkdir()
    (folder / "orders.sqlite").mkdir()
    found = look(picked(level="L1C"), picked(), journal_folder=folder, origin="https://x.example")
    assert len(found.levels) == 1
    assert len(found.notes()) == 1


# Ordering


def test_an_order_in_one_go_warns_and_goes_on(sandbox, order, levels, monitor):
    high, low = levels
    items = (high.item, low.item)
    order(high, low, items=items)
    assert len(creations(sandbox)) == 1
    assert f"{high.line} is the same image as {low.line}, at another level." in monitor.warnings


def test_an_order_in_one_go_names_what_adds_little(sandbox, order, levels, monitor, client):
    one = levels[0]
    line = line_in(sandbox, "mantis-l1d-cogs")
    other = replace(
        one,
        line=line,
        item=replace(client.item(line.collection, line.item, monitor), **_ground_of(one)),
    )
    order(one, other, items=(one.item, other.item))
    assert sum("covered by the others here" in said for said in monitor.warnings) == 1
    assert len(creations(sandbox)) == 1


def test_of_lines_alone_the_ids_tell_levels_and_nothing_is_asked_for_it(
    sandbox, order, levels, monitor
):
    order(*levels)
    assert any("at another level" in said for said in monitor.warnings)
    assert not any("outline" in said for said in (*monitor.infos, *monitor.warnings))
    order_of_one = [r for r in sandbox.requests if "/items/" in r.path]
    assert len(order_of_one) == len(levels), "by the test itself"
