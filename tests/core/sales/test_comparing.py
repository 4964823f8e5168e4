# SPDX-License-Identifier: GPL-2.0-or-later
"""An order compared with what was asked for: who buys, which lines, what stays from before."""

import pytest
from datacosmos_imagery.core import LineItem, Order
from datacosmos_imagery.core.sales.comparing import compare
from datacosmos_imagery.core.sales.differences import Asked, Difference, Fact, How
from views import eur

A = LineItem("mantis-l1d-cogs", "M1", "L1D")
B = LineItem("sentinel-2-l2a", "S1", "L2A")
C = LineItem("sentinel-2-l2a", "S2", "L2A")
ASKED = Asked(42, 456, (A, B), (eur("10"), eur("5")))
EQUAL = [A.to_json(), B.to_json()]


def order(lines=EQUAL, status="UNPAID", **members):
    whole = {"organisation_id": 42, "contract_id": 456, **members}
    return Order.from_json({"id": "1", "status": status, "order_line_items": lines, **whole})


def differences(found, asked=ASKED, **options):
    return compare(found, asked, **options).differences


def line(which, was, now):
    return Difference(Fact.LINE, which, str(was), str(now))


@pytest.mark.parametrize(
    "lines",
    [
        EQUAL,
        EQUAL[::-1],
        [{**A.to_json(), "level": "l1d"}, B.to_json()],
        [{"collection": A.collection, "item": A.item}, B.to_json()],
        [{**A.to_json(), "level": None, "id": "x", "quantity": 1}, B.to_json()],
        None,
    ],
    ids=["equal", "another sequence", "small letters", "no level", "null level", "no lines"],
)
def test_what_was_asked_for_does_not_differ_whatever_is_left_out(lines):
    assert differences(order(lines)) == ()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([*EQUAL, C.to_json()], [line(C, 0, 1)]),
        ([*EQUAL, A.to_json()], [line(A, 1, 2)]),
        ([*EQUAL, {"collection": A.collection, "item": A.item}], [line(A, 1, 2)]),
        ([A.to_json()], [line(B, 1, 0)]),
        ([A.to_json(), C.to_json()], [line(B, 1, 0), line(C, 0, 1)]),
        ([A.to_json(), {**B.to_json(), "quantity": 3}], [line(B, 1, 3)]),
        (
            [{**A.to_json(), "level": "L1C"}, B.to_json()],
            [line(LineItem(A.collection, A.item, "L1C"), 0, 1), line(A, 1, 0)],
        ),
        (
            [{**A.to_json(), "collection": "hammer"}, B.to_json()],
            [line(LineItem("hammer", A.item, "L1D"), 0, 1), line(A, 1, 0)],
        ),
        ([], [line(A, 1, 0), line(B, 1, 0)]),
    ],
    ids=["extra", "doubled", "doubled without level", "missing", "another item", "three times",
         "another level", "another collection", "of nothing"],
)  # fmt: skip
def test_other_lines_are_named(lines, expected):
    found = differences(order(lines))
    assert sorted(found, key=str) == sorted(expected, key=str)
    assert all(str(one) for one in found)


@pytest.mark.parametrize(
    "odd",
    [None, "M1", 5, [], {}, {"item": "M1"}, {"collection": "c"}, {**A.to_json(), "level": []},
     {**A.to_json(), "level": "two words"}, {**A.to_json(), "level": ""},
     {**A.to_json(), "item": {"id": "M1"}}],
    ids=str,
)  # fmt: skip
def test_a_line_that_can_not_be_read_is_a_difference(odd):
    found = differences(order([*EQUAL, odd]))
    assert [(one.fact, one.line, one.how) for one in found] == [
        (Fact.LINE, None, How.UNREADABLE)
    ]  # fmt: skip
    assert "can't be read" in str(found[0])


@pytest.mark.parametrize("odd", ["M1", 5, {"0": A.to_json()}, True], ids=str)
def test_lines_that_are_no_list_are_a_difference(odd):
    assert [one.how for one in differences(order(odd))] == [How.UNREADABLE]


@pytest.mark.parametrize("odd", ["two", -1, [], True, 1.5], ids=str)
def test_a_quantity_that_can_not_be_read_is_a_difference(odd):
    found = differences(order([A.to_json(), {**B.to_json(), "quantity": odd}]))
    assert [(one.line, one.how) for one in found] == [(B, How.UNREADABLE)]


def test_an_empty_list_of_lines_counts_only_where_the_order_was_read_by_itself_and_is_open():
    assert differences(order([]), is_by_itself=False) == ()
    assert differences(order([], status="PAID")) == ()
    assert differences(order([], status="CANCELLED")) == ()
    assert len(differences(order([], status="PROCESSING"))) == 2


def test_a_line_without_level_counts_for_the_level_that_is_not_there_yet():
    other = LineItem(A.collection, A.item, "L1C")
    asked = Asked(42, 456, (A, other), (eur("10"), eur("5")))
    vague = {"collection": A.collection, "item": A.item, "price": "5"}
    assert differences(order([vague, {**A.to_json(), "price": "10"}]), asked) == ()
    (found,) = differences(order([vague, {**other.to_json(), "price": "5"}]), asked)
    assert (found.line, found.found) == (A, "5.00 EUR")


@pytest.mark.parametrize("name", ["level", "processing_level", "processing:level"])
def test_a_level_counts_under_the_names_that_items_have_for_it(name):
    entry = {"collection": A.collection, "item": A.item}
    assert differences(order([{**entry, name: "L1D"}, B.to_json()])) == ()
    assert len(differences(order([{**entry, name: "L1A"}, B.to_json()]))) == 2


def test_a_line_that_was_asked_for_twice_must_be_there_twice():
    asked = Asked(42, 456, (A, A), (eur("10"), eur("10")))
    assert differences(order([A.to_json(), A.to_json()]), asked) == ()
    assert differences(order([A.to_json()]), asked) == (line(A, 2, 1),)


@pytest.mark.parametrize(
    ("fact", "name", "wanted"),
    [
        (Fact.ORGANISATION, "organisation_id", 42),
        (Fact.ORGANISATION, "organizationId", 42),
        (Fact.ORGANISATION, "organisation", 42),
        (Fact.CONTRACT, "contract_id", 456),
        (Fact.CONTRACT, "contractId", 456),
        (Fact.CONTRACT, "policy_id", 456),
        (Fact.CONTRACT, "contract", 456),
    ],
)
def test_another_purchaser_is_a_difference(fact, name, wanted):
    for same in (
        wanted,
        str(wanted),
        {"id": wanted} if not name.lower().endswith("id") else wanted,
    ):
        assert differences(order(**{name: same})) == ()
    assert differences(order(**{name: 7})) == (Difference(fact, None, str(wanted), "7"),)


@pytest.mark.parametrize("odd", ["abc", "", [42], -1, 0, True, {"id": 42}, 42.5, "٤٢"], ids=str)
def test_a_purchaser_that_can_not_be_read_is_a_difference(odd):
    for name, fact in (("organisation_id", Fact.ORGANISATION), ("contract_id", Fact.CONTRACT)):
        (found,) = differences(order(**{name: odd}))
        assert (found.fact, found.how) == (fact, How.UNREADABLE)


def test_the_name_of_a_purchaser_says_nothing_of_its_number():
    assert differences(order(organisation="Acme", contract={"name": "Standard"})) == ()
    assert differences(order(organisation_id=None, contract_id=None)) == ()


def test_the_sequence_of_differences_does_not_depend_on_the_services():
    lines = [{**A.to_json(), "price": "1"}, C.to_json(), {**B.to_json(), "price": "2"}, 5]
    one = differences(order(lines, contract_id=7))
    assert len(one) == 5
    assert differences(order(lines[::-1], contract_id=7)) == one


def test_what_a_later_reading_does_not_speak_of_stays_a_difference():
    first = differences(
        order([{**A.to_json(), "price": "99"}, C.to_json()], contract_id=7, total="99")
    )
    silent = Order.from_json({"id": "1", "status": "UNPAID"})
    assert compare(silent, ASKED).after(first) == first
    mended = order([{**A.to_json(), "price": "10"}, B.to_json()], total="15")
    assert compare(mended, ASKED).after(first) == ()
    # Each fact for itself.
    half = order(total="15", contract_id=None)
    facts = {one.fact for one in compare(half, ASKED).after(first)}
    assert facts == {Fact.CONTRACT, Fact.PRICE}


def test_what_was_left_to_pay_is_no_difference_any_more_once_it_is_paid():
    entry = {**A.to_json(), "amount_due": "11"}
    first = differences(order([entry, B.to_json()], amount_due="16"))
    assert {one.fact for one in first} == {Fact.DUE}
    assert compare(order(None, status="PAID"), ASKED).after(first) == ()


def test_a_difference_is_told_in_words():
    told = [str(one) for one in differences(order([B.to_json(), B.to_json()], contract_id=7))]
    assert told == [
        "contract: 456 → 7",
        f"{A}: asked for, and not ordered",
        f"{B}: ordered 2 times, asked for 1",
    ]


def named(name, lines, **members):
    return Order.from_json({"id": "1", "status": "UNPAID", name: lines, **members})


@pytest.mark.parametrize(
    "name", ["orderLineItems", "line_items", "lineItems", "order_items", "lines", "items"]
)
def test_lines_under_another_name_are_compared_too(name):
    assert differences(named(name, EQUAL)) == ()
    assert differences(named(name, [*EQUAL, C.to_json()])) == (line(C, 0, 1),)
    # They aren't lines at all.
    for other in (2, [], ["a"], [{"href": "x"}], {"total": 2}):
        assert differences(named(name, other)) == ()


def test_two_lists_of_lines_must_say_the_same():
    assert differences(order(data={"order_line_items": EQUAL[::-1]})) == ()
    assert differences(order(data={"order_line_items": []})) == ()
    (found,) = differences(order(data={"order_line_items": [*EQUAL, C.to_json()]}))
    assert (found.fact, found.how) == (Fact.LINE, How.UNREADABLE)


def test_ids_of_a_line_count_under_both_spellings():
    entry = {"collection_id": A.collection, "item_id": A.item, "level": A.level}
    assert differences(order([entry, B.to_json()])) == ()
    assert len(differences(order([{**entry, "item_id": "M2"}, B.to_json()]))) == 2


def test_a_quantity_counts_under_its_short_name():
    assert differences(order([A.to_json(), {**B.to_json(), "qty": 3}])) == (line(B, 1, 3),)


@pytest.mark.parametrize(
    "members",
    [
        {"data": {"organisation_id": 7}},
        {"organisation": {"organisation_id": 7}},
        {"contract": {"id": 456, "organisation_id": 7}},
        {"order_line_items": [{**A.to_json(), "organisation_id": 7}, B.to_json()]},
    ],
    ids=["in data", "in an object", "of the contract", "of a line"],
)
def test_a_purchaser_is_compared_wherever_the_order_names_one(members):
    assert differences(order(**members)) == (Difference(Fact.ORGANISATION, None, "42", "7"),)


@pytest.mark.parametrize("name", ["contract_id", "policy_id"])
def test_a_line_under_another_contract_is_a_difference(name):
    lines = [A.to_json(), {**B.to_json(), name: 7}]
    assert differences(order(lines)) == (Difference(Fact.CONTRACT, None, "456", "7"),)
    assert differences(order([A.to_json(), {**B.to_json(), name: 456}])) == ()
