# SPDX-License-Identifier: GPL-2.0-or-later
"""Filters by satellite, instrument, angles, season and product type: offered where they can help."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core import SearchQuery
from datacosmos_imagery.core.stac.collection import Collection
from datacosmos_imagery.ui.search.form import SearchForm
from found_items import found_item
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

ALL = ("platformCombo", "instrumentCombo", "incidenceSpin", "sunSpin", "productTypeCombo")


def collection(name, **summaries):
    return Collection.from_json({"id": name, "title": name, "summaries": summaries})


FULL = collection(
    "full",
    platform=["sat-1", "sat-2"],
    instruments=["msi", "oli"],
    **{
        "opencosmos:product_type": ["Satellite", "Insight"],
        "view:off_nadir": {"minimum": 0, "maximum": 20},
        "view:sun_elevation": {"minimum": 10, "maximum": 70},
    },
)
PLAIN = collection("plain", platform=["sat-3"])


@pytest.fixture
def form(qtbot):
    form = SearchForm(QComboBox())
    qtbot.addWidget(form)
    form.resize(300, 900)
    form.show()
    part(form, "moreFiltersBox").setCollapsed(False)
    return form


def part(form, name):
    (found,) = form.findChildren(QWidget, name)
    return found


def offered(form):
    return {name for name in ALL if part(form, name).isVisible()}


def entries(form, name):
    combo = part(form, name)
    return [combo.itemText(row) for row in range(combo.count())]


def tick(form, name, text):
    combo = part(form, name)
    combo.setItemCheckState(combo.findText(text), Qt.CheckState.Checked)


def test_nothing_is_offered_of_which_nothing_is_known(form):
    assert offered(form) == set()
    assert part(form, "seasonCombo").isVisible()
    assert part(form, "searchIdsButton").isVisible()


def test_what_the_collections_have_is_offered(form):
    form.set_collections([FULL, PLAIN])
    assert offered(form) == set(ALL)
    assert entries(form, "platformCombo") == ["Sat-1", "Sat-2", "Sat-3"]
    assert entries(form, "productTypeCombo") == ["Insight", "Satellite"]


def test_only_the_chosen_collections_count(form):
    form.set_collections([FULL, PLAIN])
    part(form, "collectionsCombo").check_ids(["plain"])
    assert offered(form) == set()
    part(form, "collectionsCombo").check_ids(["full"])
    assert entries(form, "platformCombo") == ["Sat-1", "Sat-2"]


def test_what_scenes_state_is_offered_as_they_come(form, qtbot):
    form.more_rows.note([found_item("A", platform="x-1"), found_item("B", platform="x-2")])
    qtbot.waitUntil(lambda: offered(form) == {"platformCombo"}, timeout=20_000)
    assert entries(form, "platformCombo") == ["X-1", "X-2"]


def test_all_of_them_reach_the_query_and_come_back(form):
    form.set_collections([FULL, PLAIN])
    tick(form, "platformCombo", "Sat-2")
    tick(form, "instrumentCombo", "msi")
    tick(form, "productTypeCombo", "Insight")
    tick(form, "seasonCombo", QLocale().standaloneMonthName(7))
    tick(form, "seasonCombo", QLocale().standaloneMonthName(12))
    part(form, "incidenceSpin").setValue(15)
    part(form, "sunSpin").setValue(25)
    query = form.query(None, None)
    assert (query.platforms, query.instruments) == (("sat-2",), ("msi",))
    assert (query.product_types, query.months) == (("insight",), (7, 12))
    assert (query.max_incidence_deg, query.min_sun_elevation_deg) == (15, 25)
    form.show_query(SearchQuery())
    assert form.query(None, None).months == form.query(None, None).platforms == ()
    form.show_query(query)
    shown = form.query(None, None)
    assert (shown.platforms, shown.months) == (query.platforms, query.months)
    assert (shown.max_incidence_deg, shown.min_sun_elevation_deg) == (15, 25)
    assert "(6)" in part(form, "moreFiltersBox").title()


def test_what_is_set_is_shown_though_nobody_offers_it(form):
    form.set_collections([PLAIN])
    saved = SearchQuery(platforms=("gone-1",), max_incidence_deg=20)
    form.show_query(saved)
    assert offered(form) == {"platformCombo", "incidenceSpin"}
    assert form.query(None, None).platforms == ("gone-1",)
    form.set_collections([FULL])
    assert form.query(None, None).platforms == ("gone-1",)
    part(form, "moreFiltersBox").setCollapsed(True)
    part(form, "moreFiltersBox").setCollapsed(False)
    assert offered(form) == set(ALL)


def test_hidden_rows_stay_hidden_when_the_box_is_unfolded_again(form):
    part(form, "moreFiltersBox").setCollapsed(True)
    part(form, "moreFiltersBox").setCollapsed(False)
    assert offered(form) == set()
