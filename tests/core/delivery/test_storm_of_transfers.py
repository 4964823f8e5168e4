# SPDX-License-Identifier: GPL-2.0-or-later
"""Transfers broken at random: a short `make storm-transfers`, see tests/storm_transfers.py."""

from __future__ import annotations

import pytest
from storm_transfers import KINDS, storm, table


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    return list(storm("suite", range(100), tmp_path_factory.mktemp("storm")))


def test_no_wrong_file_gets_a_final_name(outcomes):
    assert [one for one in outcomes if one.is_wrong] == []


def test_most_files_come_whole_for_all_that(outcomes):
    for kind in KINDS[:-1]:
        of_kind = [one for one in outcomes if one.kinds == (kind,)]
        assert of_kind
        assert sum(one.is_whole for one in of_kind) > len(of_kind) / 2


def test_the_table_counts_every_transfer(outcomes):
    assert int(table(outcomes)[-1].split()[1]) == len(outcomes)
