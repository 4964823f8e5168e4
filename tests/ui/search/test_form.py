# SPDX-License-Identifier: GPL-2.0-or-later
"""The search form: what it shows becomes a query, and a query is shown again."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal

import pytest
from datacosmos_imagery.core import Money, SearchQuery
from datacosmos_imagery.core.catalogue.conditions import conditions_of
from datacosmos_imagery.core.errors import InputError
from datacosmos_imagery.core.stac.collection import Collection
from datacosmos_imagery.ui.search.fields import FIELDS, MORE, Choices, FormField
from datacosmos_imagery.ui.search.form import SearchForm
from qgis.PyQt.QtCore import QDate, QLocale, QPoint, Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget


@pytest.fixture
def form(qtbot):
    form = SearchForm(QComboBox())
    form.set_collections(
        Collection.from_json({"id": name, "title": title})
        for name, title in (("mantis-l1d-cogs", "Mantis L1D"), ("sentinel-2-l2a", "Sentinel-2 L2A"))
    )
    qtbot.addWidget(form)
    return form


def part(form, name):
    found = form.findChildren(QWidget, name)
    assert len(found) == 1
    return found[0]


def test_a_fresh_form_hides_nothing(form):
    query = form.query(None, 100)
    assert (query.collections, query.max_cloud, query.levels) == ((), None, ())
    assert query.keep_unknown_cloud
    assert (query.max_gsd_m, query.max_price, query.min_coverage_percent) == (None, None, None)
    assert query.start < query.end


def test_all_conditions_reach_the_query(form):
    part(form, "dateFromEdit").setDate(QDate(2025, 3, 1))
    part(form, "dateToEdit").setDate(QDate(2025, 5, 31))
    part(form, "cloudSpin").setValue(20)
    part(form, "unknownCloudCheck").setChecked(False)
    part(form, "collectionsCombo").check_ids(["sentinel-2-l2a"])
    part(form, "levelsCombo").setCheckedItems(["L2A"])
    part(form, "gsdSpin").setValue(10)
    part(form, "priceSpin").setValue(412.5)
    part(form, "coverageSpin").setValue(30)
    query = form.query(None, None)
    assert query.start == datetime(2025, 3, 1, tzinfo=timezone.utc)
    assert query.end.date() == date(2025, 5, 31)
    assert query.end.hour == 23
    assert (query.max_cloud, query.keep_unknown_cloud) == (20, False)
    assert (query.collections, query.levels) == (("sentinel-2-l2a",), ("L2A",))
    assert (query.max_gsd_m, query.min_coverage_percent) == (10, 30)
    assert query.max_price == Decimal("412.50")
    assert part(form, "moreFiltersBox").title() == "More filters (5)"


def test_a_query_is_shown_as_it_was(form, qtbot):
    part(form, "cloudSpin").setValue(35)
    part(form, "dateFromEdit").clear()
    part(form, "collectionsCombo").check_ids(["mantis-l1d-cogs", "not-offered-any-more"])
    part(form, "priceSpin").setValue(0.1)
    query = form.query(None, 50)
    other = SearchForm(QComboBox())
    qtbot.addWidget(other)
    other.show_query(query)
    assert other.query(None, 50) == query
    assert query.start is None


def test_a_price_limit_in_a_currency_is_shown(form):
    form.show_query(SearchQuery(max_price=Money(Decimal("99.5"), "USD")))
    assert part(form, "priceSpin").value() == 99.5


def test_each_field_is_about_a_condition_of_its_own():
    named = [field.condition for field in FIELDS]
    assert len(named) > 7
    assert len(set(named)) == len(named)
    assert set(named) <= set(conditions_of(SearchQuery))


def test_one_entry_adds_a_filter(qtbot):
    field = FormField(
        "ids",
        "scenesCombo",
        Choices(("a", "b"), lambda: "All scenes"),
        title=lambda: "Scenes",
        tip=lambda: "Only these scenes.",
    )
    form, other = (SearchForm(QComboBox(), more=(*MORE, field)) for _ in range(2))
    qtbot.addWidget(form)
    qtbot.addWidget(other)
    combo = part(form, "scenesCombo")
    assert combo.toolTip() == "Only these scenes."
    assert "Scenes" in [label.text() for label in form.findChildren(QLabel)]
    with qtbot.waitSignal(form.changed):
        combo.setCheckedItems(["b"])
    query = form.query(None, None)
    assert query.ids == ("b",)
    assert part(form, "moreFiltersBox").title() == "More filters (1)"
    other.show_query(query)
    assert other.query(None, None) == query


def test_dates_the_wrong_way_round_are_named(form):
    part(form, "dateFromEdit").setDate(QDate(2025, 3, 2))
    part(form, "dateToEdit").setDate(QDate(2025, 3, 1))
    with pytest.raises(InputError, match="wrong way round"):
        form.query(None, None)


def test_quick_choices_set_both_dates(form):
    menu = part(form, "dateChoicesButton").menu()
    for action in menu.actions():
        if action.text() == "Any time":
            action.trigger()
            query = form.query(None, None)
            assert (query.start, query.end) == (None, None)
        elif action.text():
            action.trigger()
            query = form.query(None, None)
            assert query.start < query.end


def test_the_list_of_collections_can_be_searched_and_checked_by_keyboard(form, qtbot):
    combo = part(form, "collectionsCombo")
    combo.showPopup()
    qtbot.keyClicks(part(form, "collectionsFilterEdit"), "mantis")
    listed = part(form, "collectionsList")
    assert listed.model().rowCount() == 1
    qtbot.keyClick(part(form, "collectionsFilterEdit"), Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    combo.hidePopup()
    assert combo.checked_ids() == ("mantis-l1d-cogs",)
    assert form.query(None, None).collections == ("mantis-l1d-cogs",)


def test_checked_collections_stay_when_the_list_is_read_again(form):
    combo = part(form, "collectionsCombo")
    combo.check_ids(["sentinel-2-l2a"])
    form.set_collections([Collection.from_json({"id": "sentinel-2-l2a", "title": "S2"})])
    assert combo.checked_ids() == ("sentinel-2-l2a",)


def test_the_form_fits_a_narrow_dock(form):
    assert form.minimumSizeHint().width() <= 280


def test_the_search_button_asks_for_a_search(form, qtbot):
    with qtbot.waitSignal(form.search_requested):
        qtbot.mouseClick(part(form, "searchButton"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["fr_FR", "de_DE", "en_GB"])
def test_a_price_is_read_as_it_is_typed_in_any_language(qtbot, language):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        form = SearchForm(QComboBox())
        qtbot.addWidget(form)
        edit = part(form, "priceSpin").lineEdit()
        edit.selectAll()
        qtbot.keyClicks(edit, f"1250{QLocale().decimalPoint()}5")
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        assert form.query(None, None).max_price == Decimal("1250.50")
    finally:
        QLocale.setDefault(before)


def test_collections_are_checked_by_enter_and_the_arrow_keys_lead_to_them(form, qtbot):
    combo, edit = part(form, "collectionsCombo"), part(form, "collectionsFilterEdit")
    combo.showPopup()
    qtbot.keyClicks(edit, "nothing like it")
    listed = part(form, "collectionsList")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert combo.checked_ids() == ()
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_PageDown)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert combo.checked_ids() == ("sentinel-2-l2a",)
    qtbot.keyClick(listed, Qt.Key.Key_Enter)
    assert combo.checked_ids() == ()
    combo.hidePopup()


def test_at_the_lower_edge_of_the_screen_the_list_opens_upwards(form, qtbot):
    form.show()
    bottom = form.screen().availableGeometry().bottom()
    part(form, "moreFiltersBox").setCollapsed(False)
    combo = part(form, "collectionsCombo")
    form.move(0, bottom - form.height() // 2)
    combo.showPopup()
    popup = part(form, "collectionsList").window()
    assert popup.geometry().bottom() <= combo.mapToGlobal(QPoint(0, combo.height())).y()
    combo.hidePopup()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("name", ["dateFromEdit", "cloudSpin", "unknownCloudCheck", "priceSpin"])
def test_enter_in_a_field_searches_for_what_was_typed(form, qtbot, name, key):
    form.show()
    field = part(form, name)
    field.setFocus()
    with qtbot.waitSignal(form.search_requested):
        qtbot.keyClick(field, key)


def test_a_number_is_taken_over_before_enter_searches(form, qtbot):
    form.show()
    spin = part(form, "cloudSpin")
    spin.setFocus()
    spin.selectAll()
    heard = []
    form.search_requested.connect(lambda: heard.append(form.query(None, None).max_cloud))
    qtbot.keyClicks(spin, "15")
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert heard == [15]


def test_enter_on_a_button_is_not_a_second_search(form, qtbot):
    form.show()
    heard = []
    form.search_requested.connect(lambda: heard.append(True))
    for name in ("searchButton", "savedSearchesButton"):
        part(form, name).setFocus()
        qtbot.keyClick(part(form, name), Qt.Key.Key_Return)
    assert heard == [True]


def clear_by_its_choice(form):
    menu = part(form, "dateChoicesButton").menu()
    next(action for action in menu.actions() if action.text() == "Any time").trigger()


def clear_by_its_button(form):
    for name in ("dateFromEdit", "dateToEdit"):
        line = part(form, name).findChild(QLineEdit)
        next(action for action in line.actions() if action.isVisible()).trigger()


@pytest.mark.parametrize("clear", [clear_by_its_choice, clear_by_its_button])
def test_an_open_end_reads_any_and_not_as_today(form, clear):
    form.show()
    changes = []
    form.changed.connect(lambda: changes.append(form.query(None, None)))
    clear(form)
    for name in ("dateFromEdit", "dateToEdit"):
        assert part(form, name).findChild(QLineEdit).text() == "any"
    assert (changes[-1].start, changes[-1].end) == (None, None)
