# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of scenes: ordered once, compared with what was asked, and said where they are owned."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from datacosmos_imagery.core import (
    CheckoutJob,
    Journal,
    OrderJob,
    OverlapJob,
    PurchaseJob,
    ReviewJob,
    owned_lines,
)
from datacosmos_imagery.core.catalogue.query import SearchQuery
from datacosmos_imagery.core.catalogue.search_job import SearchJob
from datacosmos_imagery.core.errors import (
    AlreadyOrdered,
    InputError,
    OrderUnresolved,
    OutcomeUnknown,
    PriceChanged,
    TakenTwice,
)
from datacosmos_imagery.core.job import Monitor
from datacosmos_imagery.core.journal.bought import bought_keys, owned_items
from datacosmos_imagery.core.orders.overlap_job import Picked
from datacosmos_imagery.core.orders.selection_sum import SelectionSumJob
from datacosmos_imagery.core.sales.differences import Fact
from datacosmos_imagery.core.sales.order_calls import get_order
from datacosmos_imagery.core.sales.part import Part
from datacosmos_imagery.core.sandbox import Fault
from datacosmos_imagery.core.sandbox.settings import FOREIGN_PROJECT, PROJECTS
from plain_parts import square
from views import creations, entry_in, eur, line_in

S2 = "sentinel-2-l2a"
PROJECT = PROJECTS[0].id


class Watch(Monitor):
    """Keeps what it is warned of."""

    def __init__(self):
        self.warnings = []

    def warning(self, text):
        self.warnings.append(text)


@pytest.fixture
def sandbox(make_sandbox):
    return make_sandbox()


def part_of(sandbox, size=0.02, aside=0.0, number=0, project=""):
    item = entry_in(sandbox, S2, number).item
    return line_in(sandbox, S2, number).of_part(Part.of_geojson(square(item, size, aside), project))


def client_of(make_client, sandbox, project=PROJECT):
    client = make_client(sandbox)
    client.connection = replace(client.connection, project_id=project)
    return client


@pytest.fixture
def client(make_client, sandbox):
    return client_of(make_client, sandbox)


def pay(sandbox, client, folder, order_id):
    """Pay an order, of which the journal is told."""
    sandbox.pay(order_id)
    order = get_order(client, order_id, Monitor())
    Journal(folder).record_status(client.connection.origin, order)


def run(client, folder, monitor, *lines, **options):
    return OrderJob(client, folder, lines, licences_accepted=True, **options).run(monitor)


def test_a_part_is_ordered_in_the_connections_project_at_its_price(client, sandbox, folder):
    line = part_of(sandbox)
    found = run(client, folder, Watch(), line)
    (sent,) = creations(sandbox)
    (entry,) = sent.body["data"]["order_line_items"]
    assert (entry["geometry"], entry["project_id"]) == (line.part.to_geojson(), PROJECT)
    assert found.differences == found.warnings == found.overlaps == ()
    assert found.order.lines == (line,)
    assert found.total.amount < run(client, folder, Watch(), line_in(sandbox, S2, 1)).total.amount
    (attempt, _whole) = Journal(folder).attempts()
    assert attempt.lines == (line,)
    assert attempt.lines[0].part.project_id == PROJECT


def test_a_project_of_the_order_overrules_that_of_the_connection(client, sandbox, folder):
    other = PROJECTS[1].id
    run(client, folder, Watch(), part_of(sandbox), project_id=other)
    (sent,) = creations(sandbox)
    assert sent.body["data"]["order_line_items"][0]["project_id"] == other


@pytest.mark.parametrize(
    ("project", "said"),
    [
        ("", "none is chosen"),
        ("5b0c6a3e-0000-0000-0000-000000000000", "knows no project"),
        (FOREIGN_PROJECT.id, "isn't yours"),
    ],
    ids=["none", "unknown", "of others"],
)
def test_without_a_project_of_its_own_nothing_is_sent(make_client, sandbox, folder, project, said):
    client, line = client_of(make_client, sandbox, project), part_of(sandbox)
    with pytest.raises(InputError, match=said):
        run(client, folder, Watch(), line)
    review = ReviewJob(client, folder, (line, line_in(sandbox, S2, 1))).run(Watch())
    assert [said in problem for problem in review.problems] == [True]
    assert review.without([line]).problems == ()
    assert creations(sandbox) == []
    assert Journal(folder).attempts() == []


def test_the_same_part_is_bought_once_and_another_one_beside_it(client, sandbox, folder, monitor):
    line = part_of(sandbox)
    first = run(client, folder, monitor, line).order.id
    with pytest.raises(AlreadyOrdered) as caught:
        run(client, folder, monitor, line)
    assert caught.value.order_id == first
    watch = Watch()
    assert run(client, folder, watch, part_of(sandbox, aside=0.05)).overlaps == ()
    assert watch.warnings == []
    assert len(creations(sandbox)) == 2


def test_what_is_owned_of_a_part_is_said_before_it_is_ordered(client, sandbox, folder):
    first = run(client, folder, Watch(), part_of(sandbox)).order.id
    watch = Watch()
    found = run(client, folder, watch, part_of(sandbox, aside=0.01))
    assert len(found.overlaps) == 1
    assert found.overlaps[0].startswith("50 % of ") or found.overlaps[0].startswith("49 % of ")
    assert first in found.overlaps[0]
    assert found.overlaps[0] in watch.warnings


def test_several_orders_together_hold_a_part(client, sandbox, folder, monitor):
    run(client, folder, monitor, part_of(sandbox, aside=-0.01))
    run(client, folder, monitor, part_of(sandbox, aside=0.01))
    with pytest.raises(AlreadyOrdered):
        run(client, folder, monitor, part_of(sandbox))
    run(client, folder, monitor, part_of(sandbox), allow_repeat=True)
    assert len(creations(sandbox)) == 3


def test_a_whole_scene_holds_each_part_and_a_part_some_of_the_whole(client, sandbox, folder):
    whole = line_in(sandbox, S2)
    run(client, folder, Watch(), whole)
    with pytest.raises(AlreadyOrdered):
        run(client, folder, Watch(), part_of(sandbox))
    run(client, folder, Watch(), part_of(sandbox, number=1))
    review = ReviewJob(client, folder, (line_in(sandbox, S2, 1),)).run(Watch())
    (line,) = review.lines
    assert line.bought is None
    assert not review.repeated
    assert 0 < line.held.percent < 5
    assert "was ordered before (order " in line.held.sentence()
    found = run(client, folder, Watch(), line_in(sandbox, S2, 1))
    assert found.overlaps[0].startswith("A part of ")


def test_an_unanswered_attempt_stands_in_the_way_of_all_that_it_overlaps(
    client, sandbox, folder, monitor
):
    sandbox.faults.add(Fault(r"/orders$", method="POST", status=503))
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, part_of(sandbox))
    sandbox.faults.add(Fault(r"/orders(\?|$)", method="GET", status=404, times=20))
    with pytest.raises(OrderUnresolved):
        run(client, folder, monitor, part_of(sandbox, aside=0.01))
    review = ReviewJob(client, folder, (part_of(sandbox, aside=0.01),)).run(Watch())
    assert review.lines[0].held.needs_leave
    assert review.repeated == {part_of(sandbox, aside=0.01)}


def test_the_order_of_a_lost_answer_is_found_by_its_part(client, sandbox, folder, monitor):
    sandbox.faults.add(Fault(r"/orders$", method="POST", drop=True))
    line = part_of(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    found = run(client, folder, monitor, line)
    assert found.found_again
    assert len(creations(sandbox)) == 1


def test_the_reviewer_orders_what_was_reviewed_and_no_more(client, sandbox, folder):
    run(client, folder, Watch(), part_of(sandbox, aside=0.01))
    line = part_of(sandbox)
    review = ReviewJob(client, folder, (line,)).run(Watch())
    assert review.problems == ()
    assert review.lines[0].price.amount > 0
    run(client, folder, Watch(), part_of(sandbox, aside=-0.015))
    job = PurchaseJob(client, folder, review, frozenset(review.licences))
    with pytest.raises(AlreadyOrdered) as caught:  # of that one they know nothing
        job.run(Watch())
    assert "Review it again" in caught.value.hint
    again = ReviewJob(client, folder, (line,)).run(Watch())
    placed = PurchaseJob(client, folder, again, frozenset(again.licences)).run(Watch())
    assert placed.order.lines == (line,)


def test_pieces_of_one_scene_are_lines_of_their_own_and_overlaps_are_said(client, sandbox, folder):
    one, far = part_of(sandbox), part_of(sandbox, aside=0.05)
    found = run(client, folder, Watch(), one, far)
    assert found.differences == ()
    assert sorted(map(str, found.order.lines)) == sorted(map(str, (one, far)))
    near = part_of(sandbox, aside=0.01)
    told = OverlapJob([Picked(one), Picked(near)]).run(Watch())
    assert len(told.shared) == 1
    assert told.twice == told.levels == told.little == ()
    assert "too, and would be paid for twice" in told.sentences()[0]
    assert OverlapJob([Picked(one), Picked(far)]).run(Watch()).sentences() == []


def test_a_part_and_what_holds_it_need_leave_to_be_ordered_together(
    client, sandbox, folder, monitor
):
    small, large = part_of(sandbox, 0.01), part_of(sandbox)
    with pytest.raises(TakenTwice, match="holds all of"):
        run(client, folder, monitor, small, large)
    with pytest.raises(TakenTwice):
        run(client, folder, monitor, small, line_in(sandbox, S2))
    assert creations(sandbox) == []
    run(client, folder, monitor, small, large, allow_repeat=True)


def test_marks_and_covers_take_no_part_for_the_scene(client, sandbox, folder, monitor):
    line = part_of(sandbox)
    pay(sandbox, client, folder, run(client, folder, monitor, line).order.id)
    journal, origin = Journal(folder), client.connection.origin
    run(client, folder, monitor, part_of(sandbox, number=1), line_in(sandbox, S2, 2))
    assert bought_keys(journal, origin) == {line_in(sandbox, S2, 2).key}
    assert owned_items(journal, origin) == {}
    assert owned_lines(journal, origin)[0] == {line}


@pytest.mark.parametrize(
    ("settings", "fact"),
    [
        ({"part_answers": "altered"}, Fact.PART),
        ({"part_answers": "other_project"}, Fact.PROJECT),
        ({"part_billing": "whole"}, Fact.PRICE),
        ({"part_answers": "dropped"}, None),
    ],
    ids=["another part", "another project", "billed whole", "not stated"],
)
def test_what_was_created_is_compared_with_the_part_that_was_asked_for(
    make_sandbox, make_client, folder, settings, fact
):
    sandbox = make_sandbox(**settings)
    client = client_of(make_client, sandbox)
    found = run(client, folder, Watch(), part_of(sandbox))
    assert (fact in {one.fact for one in found.differences}) is (fact is not None)
    assert bool(found.checkout_url) is (fact is None)
    if fact is None:
        assert found.differences == ()


def test_another_part_than_asked_for_is_what_is_held_then(make_sandbox, make_client, folder):
    sandbox = make_sandbox(part_answers="altered")
    client = client_of(make_client, sandbox)
    found = run(client, folder, Watch(), part_of(sandbox))
    with pytest.raises(Exception, match="another part of it than was asked for"):
        CheckoutJob(client, folder, found.order.id).run(Watch())
    sandbox.pay(found.order.id)
    CheckoutJob(client, folder, found.order.id, found.differences).run(Watch())
    (owned,) = owned_lines(Journal(folder), client.connection.origin)[0]
    assert owned.whole == line_in(sandbox, S2)
    assert owned != part_of(sandbox)


def test_the_sum_of_a_selection_takes_no_part_for_a_scene(client, sandbox, folder, monitor):
    line = part_of(sandbox)
    pay(sandbox, client, folder, run(client, folder, monitor, line).order.id)
    found = SearchJob(client, SearchQuery(collections=(S2,), limit=3)).run(Monitor()).found
    whole = [one for one in found if one.item.id == line.item]
    owned = OverlapJob([], folder, client.connection.origin).read_owned()
    told = SelectionSumJob(whole, owned=owned).run(Monitor())
    assert (told.count, told.owned, told.owned_otherwise) == (1, 0, 0)
    assert 0 < told.owned_percent < 5


def test_a_part_that_costs_no_less_than_the_whole_is_said_in_the_review(
    make_sandbox, make_client, folder
):
    sandbox = make_sandbox(part_prices="above_whole")
    client, line = client_of(make_client, sandbox), part_of(sandbox)
    review = ReviewJob(client, folder, (line, line_in(sandbox, S2, 1))).run(Watch())
    assert "order the whole" in review.lines[0].problem
    assert review.lines[1].problem == ""


def test_a_part_price_that_has_risen_is_shown_and_nothing_is_sent(client, sandbox, folder, monitor):
    line = part_of(sandbox)
    review = ReviewJob(client, folder, (line,), {line: eur("0.01")}).run(Watch())
    (change,) = review.changes
    assert (change.line, str(change.old)) == (line, "0.01 EUR")
    with pytest.raises(PriceChanged):
        run(client, folder, monitor, line, seen_prices=(eur("0.01"),))
    assert creations(sandbox) == []


def test_orders_of_parts_made_elsewhere_count_by_their_ground(client, sandbox, folder, monitor):
    run(client, folder.with_name("elsewhere"), monitor, part_of(sandbox))
    with pytest.raises(AlreadyOrdered):
        run(client, folder, monitor, part_of(sandbox))
    watch = Watch()
    run(client, folder, watch, part_of(sandbox, aside=0.01))
    assert any("% of" in text and "was ordered before" in text for text in watch.warnings)
    run(client, folder, watch, part_of(sandbox, aside=0.05))
    assert len(creations(sandbox)) == 3


def test_where_the_list_names_no_part_the_lost_order_is_for_a_person_to_choose(
    make_sandbox, make_client, folder, monitor
):
    sandbox = make_sandbox(part_answers="dropped")
    client = client_of(make_client, sandbox)
    sandbox.faults.add(Fault(r"/orders$", method="POST", drop=True))
    line = part_of(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)
    with pytest.raises(OrderUnresolved, match="that may be its own"):
        run(client, folder, monitor, line)
    assert len(creations(sandbox)) == 1


def test_a_list_that_leaves_the_parts_out_has_each_lost_order_read_by_itself(
    sandbox, client, folder, monitor
):
    sandbox.faults.add(Fault(r"/orders$", method="POST", drop=True))
    line = part_of(sandbox)
    with pytest.raises(OutcomeUnknown):
        run(client, folder, monitor, line)

    def without_parts(request, answer):
        told = answer(request)
        if request.method == "GET" and request.path.endswith("/orders"):
            content = json.loads(told.body)
            for order in content["data"]:
                for entry in order["order_line_items"]:
                    entry.pop("geometry", None)
                    entry.pop("project_id", None)
            told = replace(told, body=json.dumps(content).encode())
        return told

    sandbox.intercept(without_parts)
    assert run(client, folder, monitor, line).found_again
    assert len(creations(sandbox)) == 1
