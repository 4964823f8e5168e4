# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's content, driven as a user does: parts of scenes, their project and the contracts."""

from __future__ import annotations

import pytest
from datacosmos_imagery.core.sandbox.settings import PROJECTS
from datacosmos_imagery.ui.cart.contracts_dialog import ContractsDialog
from datacosmos_imagery.ui.connections.project_dialog import ProjectDialog
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton
from search_tab import any_time, part, search

SMALL = QgsRectangle(-71.42, -27.42, -71.36, -27.36)


@pytest.fixture
def searched(panel, canvas, qtbot):
    """A panel with the results of a search in a small area, and what their parts cost."""
    canvas.setExtent(SMALL)
    any_time(panel)
    search(panel, qtbot)
    model = panel.search.model
    qtbot.waitUntil(lambda: any(offer.is_offered for offer in model.offers.values()))
    return panel


def row_with_offer(panel):
    model = panel.search.model
    return next(
        result
        for number in range(model.rowCount())
        if (result := model.result(number)) is not None
        and result.key in model.offers
        and model.offers[result.key].is_offered
    )


def pick_part(panel, result, qtbot):
    menu = panel.search.view.row_menu(result)
    (action,) = [one for one in menu.actions() if "Only My Area" in one.text()]
    with qtbot.waitSignal(panel.cart.changed):
        action.trigger()


def test_only_the_area_of_a_result_is_picked_at_the_price_that_was_shown(searched, qtbot):
    result = row_with_offer(searched)
    offer = searched.search.model.offers[result.key]
    pick_part(searched, result, qtbot)
    (entry,) = searched.cart.entries()
    assert entry.price == offer.price
    assert entry.lines == offer.pieces
    assert entry.whole_price == offer.whole


def test_a_part_takes_the_place_of_the_whole_and_that_can_be_undone(searched, qtbot):
    result = row_with_offer(searched)
    searched.search.add_to_cart_requested.emit([result.shown])
    qtbot.waitUntil(lambda: searched.cart.count() == 1)
    pick_part(searched, result, qtbot)
    (entry,) = searched.cart.entries()
    assert entry.parts != ()
    undo = searched.cart.findChild(QToolButton, "undoButton")
    assert "Adding 1 Image" in undo.toolTip()
    with qtbot.waitSignal(searched.cart.changed):
        undo.click()
    (entry,) = searched.cart.entries()
    assert entry.parts == ()


def test_what_isnt_sold_in_part_has_no_such_entry(make_sandbox, panel, canvas, qtbot):
    canvas.setExtent(SMALL)
    any_time(panel)
    search(panel, qtbot)
    model = panel.search.model
    model.forget_offers()
    menu = panel.search.view.row_menu(model.result(0))
    assert not [one for one in menu.actions() if "Only My Area" in one.text()]


def test_the_project_is_chosen_from_the_cart_and_the_cart_stays_open(searched, services, qtbot):
    pick_part(searched, row_with_offer(searched), qtbot)
    searched.tabs.setCurrentWidget(searched.cart)
    button = part(searched, "chooseProjectButton")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (chooser,) = searched.window().findChildren(ProjectDialog)
    qtbot.waitUntil(lambda: chooser.combo.count() > 0)
    chooser.combo.setCurrentIndex(0)
    chooser.accept()
    assert services.accounts.current().project_id == PROJECTS[0].id
    assert not button.isVisible()
    assert part(searched, "cartView").model().has_project


def test_another_contract_is_one_click_away_and_prices_follow(searched, services, qtbot):
    pick_part(searched, row_with_offer(searched), qtbot)
    searched.tabs.setCurrentWidget(searched.cart)
    qtbot.mouseClick(part(searched, "compareContractsButton"), Qt.MouseButton.LeftButton)
    (dialog,) = searched.window().findChildren(ContractsDialog)
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() > 1)
    dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
    dialog.use_button.click()
    assert services.accounts.current().contract_id == 457
    qtbot.waitUntil(lambda: searched.cart.entries()[0].price.currency == "USD")
    assert searched.cart.entries()[0].parts != ()


def test_the_area_of_the_cart_is_that_of_the_search_else_the_one_chosen(panel, canvas, qtbot):
    canvas.setExtent(SMALL)
    qtbot.waitUntil(lambda: panel.area_looked_at() is not None)
    assert panel.area_looked_at().bbox == pytest.approx(panel.search.area.area().bbox)
    any_time(panel)
    search(panel, qtbot)
    assert panel.area_looked_at() is panel.search.session.query.aoi
