# SPDX-License-Identifier: GPL-2.0-or-later
"""Orders killed and cut at random: a short `make storm`, see tests/storm.py."""

import pytest
from storm import cases_of, purchases, table

CASES = cases_of(8, 9)


@pytest.fixture(scope="module")
def bought(tmp_path_factory):
    return [one for _world, one in purchases("suite", CASES, tmp_path_factory.mktemp("storm"))]


def test_whatever_befalls_it_a_purchase_is_one_order_at_the_most(bought):
    assert len(bought) == len(CASES)
    broken = [(one.kind, one.number, one.faults, one.trail) for one in bought if one.faults]
    assert broken == []


def test_most_purchases_come_to_their_end_without_any_leave(bought):
    settled = [one for one in bought if one.is_settled]
    assert len(settled) > len(CASES) / 2
    assert all(one.orders == 1 for one in settled)


def test_the_table_counts_every_purchase(bought):
    told = [{**vars(one)} for one in bought]
    counted = [line for line in table(told) if "~ all" in line]
    assert sum(int(line.split("all")[1].split()[0]) for line in counted) == len(CASES)
