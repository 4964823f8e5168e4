# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing looks at the service's list of orders before it orders."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from algorithms import refuses
from datacosmos_imagery.core import Journal
from datacosmos_imagery.core.sandbox import Fault
from views import creations

LIST = r"/orders$"


@pytest.fixture
def place(run, footprints, tmp_path):
    """Return a function that orders one scene, with the journal in a folder."""
    layer = footprints(MAX_ITEMS=1)["OUTPUT"]

    def order(folder="journal", **parameters):
        journal = str(tmp_path / folder)
        return run("placeorder", INPUT=layer, ACCEPT_LICENCES=True, JOURNAL=journal, **parameters)

    return order


@pytest.fixture
def bought(place, sandbox, tmp_path):
    """The line that `place` orders, found out at the cost of one order."""
    place("first")
    (attempt,) = Journal(tmp_path / "first").attempts()
    sandbox.set_status(attempt.order_id, "CANCELLED")
    return attempt.lines[0]


@pytest.mark.parametrize("status", ["PAID", "UNPAID"])
def test_what_the_web_shop_sold_is_not_ordered_again(place, bought, sandbox, status):
    order_id = sandbox.plant_order([bought], status=status)
    refuses(place, order_id)
    assert len(creations(sandbox)) == 1
    assert place(ALLOW_REPEAT=True)["ORDER_ID"] not in {"", order_id}


def test_a_second_machine_and_a_deleted_journal_order_nothing_again(place, sandbox, tmp_path):
    first = place()["ORDER_ID"]
    refuses(place, first, folder="second machine")
    shutil.rmtree(tmp_path / "journal")
    refuses(place, first)
    assert len(creations(sandbox)) == 1


def test_a_list_that_cannot_be_read_whole_stops_and_is_said(place, sandbox):
    sandbox.faults.add(Fault(LIST, "GET", body=b'{"data": [{}], "links": []}', times=None))
    refuses(place, "0 orders read, then")
    assert creations(sandbox) == []
    assert place(ALLOW_REPEAT=True)["ORDER_ID"]


def test_several_that_may_be_the_lost_one_are_named(place, sandbox, tmp_path):
    sandbox.faults.add(Fault(LIST, "POST", drop=True))
    refuses(place, "may or may not")
    (attempt,) = Journal(tmp_path / "journal").attempts()
    alike = sandbox.plant_order(attempt.lines)
    refuses(place, alike)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize("name", ["content", "bookings"])
def test_a_list_in_a_shape_of_its_own_is_looked_into(place, bought, sandbox, name):
    order_id = sandbox.plant_order([bought], status="PAID")

    def renamed(request, own):
        answer = own(request)
        if request.method == "GET" and request.path.endswith("/orders"):
            return replace(answer, body=answer.body.replace(b'"data"', f'"{name}"'.encode()))
        return answer

    sandbox.intercept(renamed)
    refuses(place, order_id)
    assert len(creations(sandbox)) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault(LIST, "GET", status=403, body=b'{"message": "no"}', times=None),
        Fault(LIST, "GET", status=404, body=b"<html></html>", times=None),
        Fault(LIST, "GET", body=b'{"data": null, "errors": null}', times=None),
        Fault(LIST, "GET", body=b'{"data": {}}', times=None),
    ],
    ids=["not allowed", "not there", "null", "nothing"],
)
def test_a_first_order_goes_through_where_no_list_is_to_be_had(place, sandbox, fault):
    sandbox.faults.add(fault)
    placed = place()
    assert placed["ORDER_ID"] in sandbox.orders
    assert placed["CHECKOUT_URL"]
