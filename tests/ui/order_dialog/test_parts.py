# SPDX-License-Identifier: GPL-2.0-or-later
"""Ordering only the user's area of scenes, as far as the service sells that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from datacosmos_imagery.core import aoi_from_geojson
from datacosmos_imagery.core.cart.entry import saved
from datacosmos_imagery.core.journal.journal import Journal
from datacosmos_imagery.core.sales.part import Part as ScenePart
from datacosmos_imagery.core.sandbox.settings import FOREIGN_PROJECT, PROJECTS
from datacosmos_imagery.ui.connections.project_dialog import ProjectDialog
from datacosmos_imagery.ui.lists.row_layout import Part
from order_desk import MANTIS, button, message, row, total
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMenu
from views import creations

PROJECT = PROJECTS[0].id


def square(entry, share=0.2, shift=0.0):
    """Return an area in the middle of a scene: so much of its width, moved by so much of it."""
    ring = entry.footprint["coordinates"][0]
    west, east = min(x for x, _y in ring), max(x for x, _y in ring)
    south, north = min(y for _x, y in ring), max(y for _x, y in ring)
    x, y = (west + east) / 2 + shift * (east - west), (south + north) / 2
    half = share * min(east - west, north - south) / 2
    corners = [
        (x - half, y - half),
        (x + half, y - half),
        (x + half, y + half),
        (x - half, y + half),
    ]
    return {"type": "Polygon", "coordinates": [[list(c) for c in (*corners, corners[0])]]}


def in_part(entry, *geometries):
    parts = tuple(ScenePart.of_geojson(each) for each in geometries)
    return replace(entry, parts=parts, price=None)


@pytest.fixture
def with_project(desk):
    """The desk, whose connection has a project."""
    accounts = desk.services.accounts
    accounts.set_project(accounts.current().id, PROJECT, PROJECTS[0].name)
    return desk


def choose(dialog, qtbot, text, key=False, selected=0):
    view = dialog.lines_view
    if key:
        view.selectAll() if selected is None else view.selectRow(selected)
        qtbot.keyClick(view, Qt.Key.Key_P)
    else:
        place = view.part_rect(0, Part.CHOICE)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    menu = view.findChildren(QMenu, "partMenu")[-1]
    (action,) = [one for one in menu.actions() if one.text().startswith(text)]
    action.trigger()
    menu.close()


def until_offered(dialog, qtbot):
    rows = dialog.lines_view.model().rows
    qtbot.waitUntil(lambda: all(row.offer is not None for row in rows))
    if dialog.lines_view.model().has_choice():
        qtbot.waitUntil(lambda: dialog.lines_view.rows_delegate().lines == 4)
    return rows


@pytest.mark.parametrize("key", [True, False], ids=["key", "click"])
def test_a_part_is_chosen_priced_and_ordered(with_project, qtbot, sandbox, key):
    desk = with_project
    entry = desk.entry(MANTIS)
    dialog = desk.open(entry, aoi=aoi_from_geojson(square(entry)))
    (line,) = until_offered(dialog, qtbot)
    whole = line.reviewed.price
    choose(dialog, qtbot, "Only my area", key)
    desk.until_asked(dialog)
    part = line.reviewed.price
    assert saved(whole, part) is not None
    assert "Only my area" in row(dialog)
    assert "a part of 1 image" in dialog.findChild(QLabel, "summaryLabel").text()
    desk.accept(dialog)
    desk.place(dialog)
    (placed,) = desk.placed
    assert placed.total == part
    assert placed.picked == (entry.line,)
    assert [one.part for one in placed.lines] == [ScenePart.of_geojson(square(entry))]
    assert "a part of 1 image" in message(dialog)
    (sent,) = creations(sandbox)
    assert sent.body["data"]["order_line_items"][0]["project_id"] == PROJECT
    assert sent.body["data"]["order_line_items"][0]["geometry"]["type"] == "Polygon"


def test_the_whole_scene_can_be_chosen_again(with_project, qtbot):
    desk = with_project
    entry = desk.entry(MANTIS)
    dialog = desk.open(in_part(entry, square(entry)))
    before = total(dialog)
    choose(dialog, qtbot, "Whole scene")
    desk.until_asked(dialog)
    assert total(dialog) != before
    assert "1 image for" in dialog.findChild(QLabel, "summaryLabel").text()
    assert dialog.lines_view.model().lines() == (entry.line,)


def test_several_pieces_are_one_row_and_as_many_lines_of_the_order(with_project, qtbot, sandbox):
    desk = with_project
    entry = desk.entry(MANTIS)
    pieces = square(entry, 0.1, -0.25), square(entry, 0.1, 0.25)
    dialog = desk.open(in_part(entry, *pieces))
    model = dialog.lines_view.model()
    assert model.rowCount() == 1
    assert "2 pieces" in row(dialog)
    assert len(model.rows[0].reviewed.lines) == 2
    desk.accept(dialog)
    desk.place(dialog)
    (sent,) = creations(sandbox)
    assert len(sent.body["data"]["order_line_items"]) == 2
    assert desk.placed[0].picked == (entry.line,)


def test_of_several_pieces_one_can_be_left_out_by_what_helps(with_project, qtbot):
    """As where one of them was bought before."""
    desk = with_project
    entry = desk.entry(MANTIS)
    pieces = square(entry, 0.1, -0.25), square(entry, 0.1, 0.25)
    desk.buy(in_part(entry, pieces[0])).close()
    dialog = desk.open(in_part(entry, *pieces))
    assert "ordered before" in message(dialog)
    button(dialog, "leave_out_boughtButton").click()
    (line,) = dialog.lines_view.model().lines()
    assert line.part == ScenePart.of_geojson(pieces[1])
    assert "1 image" in dialog.findChild(QLabel, "summaryLabel").text()


def test_what_is_owned_of_a_part_is_said_before_it_is_ordered(with_project, qtbot):
    desk = with_project
    entry = desk.entry(MANTIS)
    desk.buy(in_part(entry, square(entry, 0.2))).close()
    dialog = desk.open(in_part(entry, square(entry, 0.2, 0.1)))
    assert "%" in message(dialog)
    assert any("%" in line for line in dialog.lines_view.model().detail_lines(
        dialog.lines_view.model().rows[0]
    ))  # fmt: skip
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()


def test_without_a_project_no_part_is_ordered_and_one_can_be_chosen(desk, qtbot, sandbox):
    entry = desk.entry(MANTIS)
    dialog = desk.open(in_part(entry, square(entry)))
    desk.accept(dialog)
    assert "delivered to a project" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    button(dialog, "choose_projectButton").click()
    (chooser,) = dialog.findChildren(ProjectDialog)
    qtbot.waitUntil(lambda: chooser.combo.count() > 0)
    chooser.combo.setCurrentIndex(0)
    chooser.accept()
    desk.until_asked(dialog)
    assert button(dialog, "placeOrderButton").isEnabled(), message(dialog)
    assert desk.services.accounts.current().project_id == PROJECT
    desk.place(dialog)
    (sent,) = creations(sandbox)
    assert sent.body["data"]["order_line_items"][0]["project_id"] == PROJECT


def test_a_project_that_isnt_ours_orders_nothing(desk, sandbox):
    accounts = desk.services.accounts
    accounts.set_project(accounts.current().id, FOREIGN_PROJECT.id)
    entry = desk.entry(MANTIS)
    dialog = desk.open(in_part(entry, square(entry)))
    desk.accept(dialog)
    assert "isn't yours" in message(dialog)
    assert not button(dialog, "placeOrderButton").isEnabled()
    assert creations(sandbox) == []


def test_where_parts_arent_sold_the_row_has_no_choice(make_desk, make_sandbox, qtbot):
    desk = make_desk(make_sandbox(parts="refused"))
    entry = desk.entry(MANTIS)
    dialog = desk.open(entry, aoi=aoi_from_geojson(square(entry)))
    (line,) = until_offered(dialog, qtbot)
    assert not line.offer.is_offered
    assert not dialog.lines_view.part_rect(0, Part.CHOICE).isValid()
    assert line.offer.problem in dialog.lines_view.model().detail_lines(line)


def test_a_part_that_isnt_sold_any_more_is_said_and_the_whole_can_be_taken(
    make_desk, make_sandbox, qtbot
):
    desk = make_desk(make_sandbox(parts="refused"))
    accounts = desk.services.accounts
    accounts.set_project(accounts.current().id, PROJECT)
    entry = desk.entry(MANTIS)
    dialog = desk.open(in_part(entry, square(entry)))
    assert "no price" in message(dialog)
    choose(dialog, qtbot, "Whole scene")
    desk.until_asked(dialog)
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()


def test_the_whole_scene_is_a_click_away_where_its_part_isnt_sold(make_desk, make_sandbox):
    desk = make_desk(make_sandbox(parts="refused"))
    accounts = desk.services.accounts
    accounts.set_project(accounts.current().id, PROJECT)
    entry, other = desk.entry(MANTIS), desk.entry()
    dialog = desk.open(in_part(entry, square(entry)), other)
    assert button(dialog, "leave_outButton") is not None
    button(dialog, "take_wholeButton").click()
    desk.until_asked(dialog)
    assert dialog.lines_view.model().lines() == (entry.line, other.line)
    desk.accept(dialog)
    assert button(dialog, "placeOrderButton").isEnabled()


def test_another_level_keeps_the_part(with_project, qtbot):
    desk = with_project
    entry = desk.entry()
    dialog = desk.open(in_part(entry, square(entry)))
    (line,) = dialog.lines_view.model().rows
    qtbot.waitUntil(lambda: line.has_choice)
    other = next(one for one in line.acquisition.variants if one.key != line.key)
    dialog.lines_view.level_requested.emit(line.line, other)
    desk.until_asked(dialog)
    assert line.entry.parts == (ScenePart.of_geojson(square(entry)),)
    assert line.line.item == other.item.id


def test_a_price_of_pieces_that_changed_is_shown_once(with_project, qtbot):
    desk = with_project
    entry = desk.entry(MANTIS)
    pieces = square(entry, 0.1, -0.25), square(entry, 0.1, 0.25)
    seen = replace(
        in_part(entry, *pieces), price=replace(entry.price, amount=entry.price.amount * 0)
    )
    dialog = desk.open(seen)
    assert "→" in row(dialog)
    assert "1 image is dearer" in message(dialog)


def test_credits_that_cover_an_order_are_said_as_the_order_says_it(make_desk, sandbox):
    desk = make_desk(sandbox, contract="457")
    dialog = desk.buy(desk.entry())
    assert "credits covered it" in message(dialog)


def test_a_contract_with_a_card_says_nothing_of_credits(desk):
    dialog = desk.buy(desk.entry())
    assert "credits" not in message(dialog).lower()


def test_nothing_of_a_part_is_lost_between_dialog_and_journal(with_project):
    desk = with_project
    entry = desk.entry(MANTIS)
    desk.buy(in_part(entry, square(entry)))
    (attempt,) = Journal(desk.journal_folder).attempts()
    assert [one.part for one in attempt.lines] == [ScenePart.of_geojson(square(entry))]
