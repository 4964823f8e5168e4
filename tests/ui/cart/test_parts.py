# SPDX-License-Identifier: GPL-2.0-or-later
"""The cart buys whole scenes or only the user's area, as far as the service sells that."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

import pytest
from datacosmos_imagery.core import SearchJob, SearchQuery, aoi_from_bbox
from datacosmos_imagery.core.cart.cart import Cart
from datacosmos_imagery.core.cart.entry import cart_entry_of
from datacosmos_imagery.core.catalogue.thumbnails import ThumbnailCache
from datacosmos_imagery.core.errors import ConfigError
from datacosmos_imagery.core.sales.parts import PartOffer
from datacosmos_imagery.ui.cart.panel import CartPanel
from datacosmos_imagery.ui.lists.row_layout import Part
from datacosmos_imagery.ui.lists.thumbnails import ThumbnailLoader
from pointing import tip_at
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMenu, QPushButton

AREA = aoi_from_bbox(-71.40, -27.40, -71.37, -27.37)
OTHER = aoi_from_bbox(-71.45, -27.40, -71.40, -27.37)


@pytest.fixture
def entries(sandbox, client, monitor):
    """Two priced scenes that hold the area, and are far larger."""
    found = SearchJob(client, SearchQuery(aoi=AREA, limit=None)).run(monitor).found
    priced = [one for one in found if one.item.price and one.coverage_percent == 100]
    assert len(priced) >= 2
    now = datetime.now(timezone.utc)
    return [cart_entry_of(one, client.connection.origin, now) for one in priced[:2]]


@pytest.fixture
def make_panel(runner, sandbox, make_client, client, qtbot, tmp_path):
    made = []

    def make(entries, area=AREA, factory=None, width=300):
        thumbnails = ThumbnailLoader(ThumbnailCache(tmp_path / "t"), runner)
        panel = CartPanel(
            Cart(tmp_path / "cart"),
            runner,
            thumbnails,
            factory or (lambda: lambda: make_client(sandbox)),
            area=lambda: panel.test_area,
        )
        panel.test_area = area
        made.append(panel)
        qtbot.addWidget(panel)
        panel.resize(width, 500)
        panel.set_origin(client.connection.origin)
        panel.set_open(True)
        panel.show()
        with qtbot.waitSignal(panel.changed):
            panel.add(entries)
        return panel

    yield make
    for panel in made:
        panel.leave()


def offered(panel, qtbot, count=2):
    rows = panel.view.model().rows
    qtbot.waitUntil(lambda: sum(row.offer is not None for row in rows) == count)
    if panel.view.model().has_choice():
        qtbot.waitUntil(lambda: panel.view.rows_delegate().lines == 4)
    return rows


def menu_of(panel, qtbot, row=0, key=False):
    """Return the texts and actions of the menu that a click, or P, opens."""
    view = panel.view
    if key:
        view.selectAll() if row is None else view.selectRow(row)
        qtbot.keyClick(view, Qt.Key.Key_P)
    else:
        place = view.part_rect(row, Part.CHOICE)
        assert place.isValid()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    menu = view.findChildren(QMenu, "partMenu")[-1]  # one that was closed goes with the loop
    actions = {action.text().partition("\t")[0]: action for action in menu.actions()}
    return menu, actions


def choose(panel, qtbot, text, row=0, key=False):
    menu, actions = menu_of(panel, qtbot, row, key)
    (action,) = [one for name, one in actions.items() if name.startswith(text)]
    with qtbot.waitSignal(panel.changed):
        action.trigger()
    menu.close()


def total(panel):
    return panel.findChild(QLabel, "cartTotalLabel").text()


def test_both_prices_stand_in_the_row_and_a_click_changes_what_is_bought(
    make_panel, entries, qtbot
):
    panel = make_panel(entries)
    rows = offered(panel, qtbot)
    offer = rows[0].offer
    assert offer.is_offered
    assert offer.saves.amount > 0
    before = total(panel)
    menu, actions = menu_of(panel, qtbot)
    whole, part = actions
    assert whole == "Whole scene"
    assert part.startswith("Only my area (")
    assert "saves" in actions[part].text()
    menu.close()
    choose(panel, qtbot, "Only my area", key=True)
    (first, second) = panel.entries()
    assert first.price == offer.price
    assert first.whole_price == offer.whole
    assert [line.part for line in first.lines] == [line.part for line in offer.pieces]
    assert second.parts == ()
    assert total(panel) != before
    assert "Only my area" in panel.view.model().index(0).data()
    assert "saves" in panel.view.model().index(0).data()
    choose(panel, qtbot, "Whole scene")
    assert panel.entries()[0].parts == ()
    assert total(panel) == before


def test_all_selected_scenes_are_changed_at_once(make_panel, entries, qtbot):
    panel = make_panel(entries)
    offered(panel, qtbot)
    choose(panel, qtbot, "Only my area, where it is sold (2)", row=None, key=True)
    assert all(entry.parts for entry in panel.entries())
    _menu, actions = menu_of(panel, qtbot, row=None, key=True)
    assert actions["Whole scenes (2)"].isEnabled()


@pytest.mark.parametrize("parts", ["refused", "ignored"])
def test_where_parts_arent_sold_there_is_no_choice_and_the_tip_says_why(
    make_sandbox, make_client, make_panel, entries, qtbot, parts
):
    other = make_sandbox(parts=parts)
    panel = make_panel(entries, factory=lambda: lambda: make_client(other))
    rows = offered(panel, qtbot)
    assert not rows[0].offer.is_offered
    assert not panel.view.part_rect(0, Part.CHOICE).isValid()
    assert rows[0].offer.problem in panel.view.model().detail_lines(rows[0])
    qtbot.keyClick(panel.view, Qt.Key.Key_P)
    assert panel.view.findChildren(QMenu, "partMenu") == []


def test_a_part_stays_what_it_was_chosen_for_when_the_area_is_another(make_panel, entries, qtbot):
    panel = make_panel(entries[:1])
    (row,) = offered(panel, qtbot, 1)
    choose(panel, qtbot, "Only my area")
    chosen = panel.entries()[0]
    panel.test_area = OTHER
    panel.parts.look()
    qtbot.waitUntil(lambda: len(row.choices) == 3)
    assert panel.entries() == (chosen,)
    assert row.choices[1].is_chosen
    assert row.choices[1].texts()[0].startswith("Only an earlier area")
    assert any("another area" in line for line in panel.view.model().detail_lines(row))
    choose(panel, qtbot, "Only my area")
    assert panel.entries()[0].parts != chosen.parts


def test_without_an_area_nothing_is_asked_and_a_part_is_kept(make_panel, entries, sandbox, qtbot):
    panel = make_panel(entries, area=None)
    qtbot.wait(400)
    assert all(row.offer is None for row in panel.view.model().rows)
    assert not [one for one in sandbox.requests if "geometry" in one.query]
    assert not panel.view.part_rect(0, Part.CHOICE).isValid()


def test_without_a_project_the_row_leads_to_the_choice_of_one(make_panel, entries, qtbot):
    panel = make_panel(entries)
    panel.set_project(False)
    offered(panel, qtbot)
    banner = panel.findChild(QPushButton, "chooseProjectButton")
    assert not banner.isVisible()
    choose(panel, qtbot, "Only my area")
    assert banner.isVisible()
    with qtbot.waitSignal(panel.project_wanted):
        banner.click()
    place = panel.view.part_rect(0, Part.PROJECT)
    assert place.isValid()
    assert not panel.view.part_rect(1, Part.PROJECT).isValid()
    assert "project" in tip_at(panel.view, place.center())
    with qtbot.waitSignal(panel.project_wanted):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    panel.set_project(True)
    assert not banner.isVisible()
    assert not panel.view.part_rect(0, Part.PROJECT).isValid()


def test_under_another_contract_all_is_asked_anew(make_panel, make_client, sandbox, entries, qtbot):
    contract = [456]
    panel = make_panel(entries, factory=lambda: lambda: make_client(sandbox, contract=contract[0]))
    offered(panel, qtbot)
    choose(panel, qtbot, "Only my area")
    before = panel.entries()
    contract[0] = 457
    panel.begin_anew(is_other_contract=True)
    qtbot.waitUntil(lambda: all(entry.price.currency == "USD" for entry in panel.entries()))
    assert [entry.previous for entry in panel.entries()] == [entry.price for entry in before]
    assert panel.entries()[0].parts == before[0].parts
    rows = panel.view.model().rows
    qtbot.waitUntil(lambda: all(row.offer and row.offer.price.currency == "USD" for row in rows))


def test_nobody_is_asked_for_a_password_for_the_sake_of_parts(make_panel, entries, sandbox, qtbot):
    panel = make_panel(entries, area=None)
    panel.set_open(False)
    panel.test_area = AREA
    panel.parts.look()
    qtbot.wait(400)
    assert not [one for one in sandbox.requests if "geometry" in one.query]
    panel.set_open(True)
    offered(panel, qtbot)


def test_where_no_client_can_be_had_the_cart_is_as_without_parts(make_panel, entries, qtbot):
    def fail():
        raise ConfigError("no account")

    panel = make_panel(entries, factory=fail)
    qtbot.wait(400)
    assert all(row.offer is None for row in panel.view.model().rows)


def test_rows_get_their_fourth_line_with_the_first_choice(make_panel, entries, qtbot):
    panel = make_panel(entries[:1], area=None)
    assert panel.view.rows_delegate().lines == 3
    panel.test_area = AREA
    panel.parts.look()
    qtbot.waitUntil(lambda: panel.view.rows_delegate().lines == 4)
    panel.test_area = None
    panel.parts.look()
    qtbot.waitUntil(lambda: panel.view.rows_delegate().lines == 3)


def test_a_part_without_an_offer_for_now_can_be_taken_back(make_panel, entries, qtbot):
    """After a restart, or in another area, the whole scene can be chosen all the same."""
    panel = make_panel(entries[:1], area=None)
    piece = PartOffer(entries[0].line)
    assert not piece.is_offered
    square = AREA.to_geojson()
    from datacosmos_imagery.core.sales.part import Part as ScenePart

    part = replace(entries[0], parts=(ScenePart.of_geojson(square),), price=None)
    panel.add([part])
    qtbot.waitUntil(lambda: panel.entries()[0].parts != ())
    choose(panel, qtbot, "Whole scene")
    qtbot.waitUntil(lambda: panel.entries()[0].price is not None)
    assert panel.entries()[0].parts == ()
